"""Deadlines and rules in the attorney's queue: the date with its steps, the rule in its words; a confirms, b does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.roles import Right
from paracase.domain.visible import counted, visible
from paracase.services.approvals.to_verify import DeadlineToVerify
from paracase.tui.dialogs.questions import Ask, Confirm
from paracase.tui.display import cell, list_day, piece, whole_day
from paracase.tui.screens.approvals.nobodys import NOBODYS, NOBODYS_WORDS
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.services.approvals.to_verify import RuleToConfirm
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

DEADLINE_MOVES = {"decide('approve')": Right.VERIFY, "decide('back')": Right.VERIFY}
RULE_MOVES = {"decide('approve')": Right.CONFIRM_RULE, "decide('back')": Right.CONFIRM_RULE}
"""What the keys of a decision need."""


def deadline_blocks(waiting: Sequence[DeadlineToVerify], *, wide: bool, today: date) -> list[Block]:
    """A heading and a row for each."""
    return _section("DEADLINES TO VERIFY", [_deadline(one, today) for one in waiting], wide=wide)


def rule_blocks(waiting: Sequence[RuleToConfirm], *, wide: bool, today: date) -> list[Block]:
    """A heading and a row for each."""
    return _section("RULES TO CONFIRM", [_rule(one, today) for one in waiting], wide=wide)


def _section(title: str, rows: list[Block], *, wide: bool) -> list[Block]:
    above = [heading([])] if wide and rows else []
    return [*above, heading([(" ", "text"), (title, "strong bold")]), *rows] if rows else []


def _day_of(day: str | None, today: date) -> str:
    return list_day(day, today) or "manually"


def _deadline(one: DeadlineToVerify, today: date) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        note = NOBODYS if one.has_no_attorney else one.row.cite
        note = "sent back" if one.is_sent_back else note
        room = max(8, width - 26 - min(len(note), 18))
        return [
            (" ", "text"), cell(_day_of(one.day, today), 10, "text"), ("  ", "text"),
            cell(one.caption, 10, "muted", how="caption"), ("  ", "text"),
            cell(one.row.what, room, "strong bold" if chosen else "text"), (" ", "text"), cell(note, 18, "muted"),
        ]  # fmt: skip

    return Block(("deadline", one.row.id), 1, paint)


def _rule(one: RuleToConfirm, today: date) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        note = "refused" if one.is_refused else counted(len(one.used), "deadline", "deadlines")
        room = max(8, width - 15 - len(note))
        words = f"{one.rule.cite}: {one.rule.due_words}"
        return [(" ", "text"), cell(_day_of(one.day, today), 10, "text"), ("  ", "text"),
                cell(words, room, "strong bold" if chosen else "text"), (" ", "text"), (note, "muted")]  # fmt: skip

    return Block(("rule", one.rule.id), 1, paint)


def deadline_lines(one: DeadlineToVerify, width: int) -> list[Line]:
    """The date, what started it, each step of the count, other readings, and how its rule stands."""
    row = one.row
    told: list[tuple[str, str]] = [(f"{row.what}: {one.caption}, {row.case_number}", "strong bold")]
    if one.has_no_attorney:
        told.append((NOBODYS_WORDS, "warn"))
    if one.is_sent_back:
        told.append((f"! Sent back: {row.why}", "warn"))
    event = " ".join(part for part in (row.event_type, row.event_what or row.event_paper) if part).replace("_", " ")
    told.append((f"From: {event}, {whole_day(row.event_on) or 'no day'}", "text"))
    if row.cite:
        told.append((f"{row.cite}, {one.rule_stands}" if one.rule_stands else row.cite, "text"))
    found = one.computed
    if found is None:
        told.append((row.manual, "warn"))
    else:
        told += [
            (f"due {whole_day(found.due)}   safe {whole_day(found.safe) or 'not known'}", "strong bold"),
            *((f"  {whole_day(step.day)}  {step.words}", "text") for step in found.steps),
            *((f"or {whole_day(other.day)}: {other.reading}", "muted") for other in found.alternatives),
            *((f"! {note}", "warn") for note in found.notes),
        ]
    if row.event_document_id is not None:
        told.append((f"The paper: 1 Desk, its case; or over SSH: ssh office get {row.event_document_id}", "muted"))
    return [
        *_set(told, width), [],
        [("a", "accent key"), (" confirms it, under your name", "muted")],
        [("b", "accent key"), (" sends it back, with a reason: a task says why", "muted")],
    ]  # fmt: skip


def rule_lines(one: RuleToConfirm, width: int) -> list[Line]:
    """The rule in the words it has, how it is known, and what goes by it."""
    rule = one.rule
    told: list[tuple[str, str]] = [(f"{rule.cite}: {rule.due_words}", "strong bold")]
    told.append((f"! {one.stands}" if one.is_refused else one.stands, "warn"))
    count = rule.period.words if rule.period is not None else f"calendar manually: {rule.manual}"
    where = [*sorted(level.value for level in rule.levels), *sorted(rule.case_types)]
    facts = (
        ("Count", count),
        ("From", rule.trigger.replace("_", " ")),
        ("Who acts", rule.actor.replace("_", " ")),
        ("Days for service", "added" if rule.adds_service else ""),
        ("Where", ", ".join(where)),
        ("Motions", ", ".join(sorted(rule.motions))),
        ("Not for", ", ".join(sorted(rule.not_motions))),
        ("Law from", whole_day(rule.first)),
        ("Law until", whole_day(rule.last)),
        ("Also read", f"{rule.also_read.words} {rule.reading}" if rule.also_read is not None else ""),
        ("Extendable", rule.extendable),
        ("Known by", f"{rule.mark.value}{f', read {whole_day(rule.read)}' if rule.read else ''}"),
        ("Source", rule.source),
        ("Note", rule.note),
        ("Its id", rule.id),
    )
    told += [(f"{name}: {words}", "text") for name, words in facts if words]
    told.append(("", "text"))
    for row in one.used:
        day = whole_day(services.deadlines.warnings.warned_on(row)) or "calendar manually"
        told.append((f"{day}  {row.case_number}  {row.what}", "muted"))
    return [
        *_set(told, width), [],
        [("a", "accent key"), (" confirms it in exactly these words, for the office", "muted")],
        [("b", "accent key"), (" refuses it, with a reason: whoever entered a deadline by it gets a task", "muted")],
    ]  # fmt: skip


def _set(told: Sequence[tuple[str, str]], width: int) -> list[Line]:
    lines: list[Line] = []
    for text, ink in told:
        shown = visible(text)
        lines += [[piece(shown[start:end], ink)] for start, end in wrapped(shown, max(20, width - 4))] or [[]]
    return lines


async def decide(desk: Desk, one: DeadlineToVerify | RuleToConfirm, action: str) -> bool:
    """Confirm it, or send it back with a reason; returns whether that was done."""
    office, verifying, safe = desk.office, services.deadlines.verifying, "It waits as before."
    if action == "decide('approve')":
        if not await _agreed(desk, one):
            return False
        if isinstance(one, DeadlineToVerify):
            number = one.row.id
            return await desk.carry_out(lambda: verifying.verify(office, [number]), safe=safe) is not None
        rule = one.rule.id
        return await desk.carry_out(lambda: verifying.confirm_rule(office, rule), safe=safe) is not None
    back = "send back" if isinstance(one, DeadlineToVerify) else "refuse"
    reason = await desk.ask_person(
        Ask(back.capitalize(), placeholder="what is wrong; stays in the record. Empty: not yet", verb=back,
            allow_empty=True)
    )  # fmt: skip
    if not reason:
        return False
    if isinstance(one, DeadlineToVerify):
        doubted = one.row.id
        return await desk.carry_out(lambda: verifying.doubt(office, doubted, reason), safe=safe) is not None
    refused = one.rule.id
    return await desk.carry_out(lambda: verifying.refuse_rule(office, refused, reason), safe=safe) is not None


async def _agreed(desk: Desk, one: DeadlineToVerify | RuleToConfirm) -> bool:
    """Asked by name, since the next row comes to the front: a key that is held confirms nothing unread."""
    if isinstance(one, DeadlineToVerify):
        days = f"due {whole_day(one.row.due_on)}   safe {whole_day(one.row.safe_on) or 'not known'}"
        title = "Confirm this deadline?"
        lines: list[Line] = [[piece(one.row.what, "strong")], [piece(f"{one.caption}, {one.row.case_number}", "muted")],
                             [piece(days, "text")]]  # fmt: skip
    else:
        title = "Confirm this rule?"
        lines = [[piece(f"{one.rule.cite}: {one.rule.due_words}", "strong")], [piece(one.rule.id, "muted")],
                 [("In exactly these words, for every case.", "text")]]  # fmt: skip
    agreed: bool | None = await desk.ask_person(Confirm(title, lines, verb="confirm"))
    return agreed is True
