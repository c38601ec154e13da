"""What courts and clients strike out of bills, said when an entry is written: questions, none of which changes it.

Sources: Missouri v. Jenkins, 491 U.S. 274, 288 n.10 (1989), and Richlin Sec. Serv. Co. v. Chertoff, 553 U.S. 571 (2008)
(a paralegal's substantive work is billed, clerical tasks are not); Welch v. Metro. Life Ins. Co., 480 F.3d 942, 948 (9th
Cir. 2007) (block billing); Hensley v. Eckerhart, 461 U.S. 424, 433-34 (1983) (vague, excessive, duplicated hours).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.practice.utbms import CodeKind
from paracase.domain.roles import Role
from paracase.domain.time.entries import DAY, TimeKind, hours_text
from paracase.domain.time.rates import dollars
from paracase.domain.time.wording import activities_in, activity_of, blocks_in, clerical_in, is_vague, likeness
from paracase.domain.visible import visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from paracase.domain.practice.utbms import BillingCode

LONG = 30
"""Tenths: an entry of more with several verbs hides how long each of them took."""
ALIKE = 0.6
"""From this share of common words on two people's entries may be of the same work."""


class Lint(StrEnum):
    """What may be struck, by a short name."""

    CLERICAL = "clerical"
    VAGUE = "vague"
    BLOCK = "block"
    LONG = "long"
    RATE = "rate"
    DUPLICATE = "duplicate"
    ATTORNEYS = "attorney"
    CODE = "code"
    MISMATCH = "mismatch"
    FUTURE = "future"
    NEGATIVE = "negative"
    DAY = "day"


@frozen
class LintEntry:
    """What is looked at of an entry.

    Attributes:
        id: 0 of one that is not kept yet.
        who: empty where whoever looks may not see this person's time.
        rate_cents: what an hour of it costs; None where no rate is known.
    """

    id: int
    case_id: int
    staff_id: int
    who: str
    role: Role
    on_day: str
    tenths: int
    task: str
    activity: str
    words: str
    kind: TimeKind
    billable: bool
    rate_cents: int | None


@frozen
class LintFound:
    """One thing that may be struck.

    Attributes:
        words: what it is.
        hint: what to do about it.
    """

    lint: Lint
    words: str
    hint: str


def lint_entry(
    entry: LintEntry,
    *,
    codes: Mapping[str, BillingCode],
    today: str,
    beside: Sequence[LintEntry] = (),
    attorney_cents: int | None = None,
) -> list[LintFound]:
    """What may be struck of one entry.

    Args:
        codes: the office's UTBMS codes.
        today: the office's day, ISO.
        beside: the other counted entries of its day, of everybody, of its person in all cases.
        attorney_cents: what an attorney's hour costs on its day, where that is known.
    """
    return [
        *_of_words(entry),
        *_of_codes(entry, codes),
        *_of_rate(entry, attorney_cents),
        *_of_time(entry, today, beside),
        *_of_others(entry, beside),
    ]


def _of_words(entry: LintEntry) -> Iterator[LintFound]:
    said = clerical_in(entry.words)
    if said and entry.billable and entry.role is not Role.ATTORNEY and entry.kind is TimeKind.SUBSTANTIVE:
        yield LintFound(
            Lint.CLERICAL,
            f"“{visible(said)}” is clerical: courts treat it as overhead.",
            "Mark it clerical, or say what of it needed a paralegal.",
        )
    if entry.kind is TimeKind.CLERICAL and entry.billable:
        yield LintFound(Lint.CLERICAL, "Clerical work is billed.", "Mark it not billable.")
    if is_vague(entry.words):
        yield LintFound(Lint.VAGUE, "The words would fit any case.", "Say what, about what, and for what.")
    parts = blocks_in(entry.words)
    if len(parts) > 1:
        yield LintFound(
            Lint.BLOCK,
            f"{len(parts)} tasks in one entry: “{'”, “'.join(visible(part)[:40] for part in parts[:3])}”.",
            "Write one entry for each, with its own time.",
        )
    if entry.tenths > LONG and len(activities_in(entry.words)) > 1:
        yield LintFound(
            Lint.LONG,
            f"{hours_text(entry.tenths)} h with {len(activities_in(entry.words))} verbs: how long each took is not said.",
            "Divide it, or say how long each took.",
        )


def _of_codes(entry: LintEntry, codes: Mapping[str, BillingCode]) -> Iterator[LintFound]:
    for name, kind, what in ((entry.task, CodeKind.TASK, "task"), (entry.activity, CodeKind.ACTIVITY, "activity")):
        found = codes.get(name)
        if not name:
            yield LintFound(
                Lint.CODE, f"No {what} code.", f"Billing files need one: paracase time edit ID --{what} CODE."
            )
        elif found is None or found.kind is not kind:
            yield LintFound(
                Lint.CODE, f"{visible(name)} is no {what} code here.", "See docs/time.md, or practice/utbms.csv."
            )
        elif found.is_attorneys and entry.role is not Role.ATTORNEY:
            yield LintFound(
                Lint.ATTORNEYS,
                f"{name} ({found.label}) is an attorney's function.",
                "Have an attorney look at the entry.",
            )
    said = "" if is_vague(entry.words) else activity_of(entry.words)
    if entry.activity in codes and said and said != entry.activity and entry.activity not in activities_in(entry.words):
        label = codes[said].label if said in codes else said
        yield LintFound(
            Lint.MISMATCH,
            f"{entry.activity} stands there, the words begin with {said} ({label}).",
            "Change the one or the other.",
        )


def _of_rate(entry: LintEntry, attorney_cents: int | None) -> Iterator[LintFound]:
    cents = entry.rate_cents
    if entry.role is not Role.ATTORNEY and cents is not None and attorney_cents and cents >= attorney_cents:
        yield LintFound(
            Lint.RATE,
            f"{dollars(cents)} an hour is an attorney's rate on {'an' if entry.role is Role.ASSISTANT else 'a'} "
            f"{entry.role.value}'s entry.",
            "Use the rate of the role: paracase time rates list.",
        )


def _of_time(entry: LintEntry, today: str, beside: Sequence[LintEntry]) -> Iterator[LintFound]:
    if entry.on_day > today:
        yield LintFound(Lint.FUTURE, "Its day is yet to come.", "Say the day the work was done.")
    if entry.tenths < 0:
        yield LintFound(Lint.NEGATIVE, "Its time is negative.", "Say how long the work took.")
    whole = entry.tenths + sum(
        one.tenths
        for one in beside
        if one.staff_id == entry.staff_id and one.on_day == entry.on_day and one.id != entry.id
    )
    if whole > DAY:
        yield LintFound(
            Lint.DAY, f"{hours_text(whole)} h on one day.", "Nobody works more than 24: look at the day's entries."
        )


def _of_others(entry: LintEntry, beside: Sequence[LintEntry]) -> Iterator[LintFound]:
    for one in beside:
        if one.case_id != entry.case_id or one.on_day != entry.on_day or (one.id == entry.id and entry.id):
            continue
        same = likeness(entry.words, one.words)
        if one.staff_id != entry.staff_id and same >= ALIKE:
            said = f"{visible(one.who)} has {hours_text(one.tenths)} h for “{visible(one.words)[:60]}”."
            yield LintFound(
                Lint.DUPLICATE,
                said if one.who else "Somebody else has an entry of the same work that day.",
                "Say what each of you did, or count one of them.",
            )
        elif one.staff_id == entry.staff_id and same == 1.0 and one.tenths == entry.tenths:
            yield LintFound(
                Lint.DUPLICATE, f"The same entry stands there already (number {one.id}).", "Count one of them."
            )
