"""Entries of time: written, changed with what stood there kept, not counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.practice.utbms import CodeKind
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.time import acts
from paracase.domain.time.committed import committed
from paracase.domain.time.entries import (
    DAY,
    TimeKind,
    TimeSource,
    TimeState,
    checked_tenths,
    checked_words,
    hours_text,
)
from paracase.domain.time.rates import MOST
from paracase.domain.time.wording import activity_of, clerical_in
from paracase.domain.visible import counted, visible
from paracase.services.acts import record
from paracase.services.time.seeing import entry as entry_seen
from paracase.store import rows, steps
from paracase.store.cases import cases
from paracase.store.time import entries as kept

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.engine import Transaction
    from paracase.store.time.entries import TimeRow


@dataclass(frozen=True, slots=True)
class NewTime:
    """What an entry is to be.

    Attributes:
        on_day: None is today.
        task: UTBMS; empty where it is not known.
        activity: UTBMS; None is what the words begin with.
        kind: None is clerical where the words name clerical work, else substantive.
        billable: None is what is not clerical.
        rate_cents: None is the role's rate.
        origin: the acts or the communication it is made from.
    """

    case_id: int
    tenths: int
    words: str
    on_day: date | None = None
    task: str = ""
    activity: str | None = None
    kind: TimeKind | None = None
    billable: bool | None = None
    rate_cents: int | None = None
    source: TimeSource = TimeSource.TYPED
    origin: str = ""


@dataclass(frozen=True, slots=True)
class TimeChange:
    """What of an entry is to be different; None stays as it is."""

    case_id: int | None = None
    tenths: int | None = None
    words: str | None = None
    on_day: date | None = None
    task: str | None = None
    activity: str | None = None
    kind: TimeKind | None = None
    billable: bool | None = None
    rate_cents: int | None = None
    own_rate: bool = True
    """False: the role's rate again."""
    state: TimeState | None = None


def completed(
    new: NewTime, *, kind: TimeKind | None = None, billable: bool | None = None, rate_cents: int | None = None
) -> NewTime:
    """An entry that was typed in a line, with what was said beside it."""
    return replace(new, kind=kind, billable=billable, rate_cents=rate_cents)


def codes_meant(office: Office, codes: Sequence[str]) -> tuple[str, str]:
    """The task and the activity among codes that were typed; empty where none is.

    Raises:
        BadInput: one is not known, or two are of a kind.
    """
    found = {CodeKind.TASK: "", CodeKind.ACTIVITY: ""}
    for code in codes:
        known = office.practice.billing_codes.get(code.upper())
        if known is None or known.kind not in found:
            what = f"{known.label} is a {known.kind.value}" if known is not None else "it is not known"
            raise BadInput(
                f"“{visible(code)[:20]}” is no code that time is kept under: {what}.",
                hint="Tasks are such as L110, activities A101 to A111: paracase time codes.",
            )
        if found[known.kind]:
            raise BadInput(
                f"{found[known.kind]} and {known.code} are two {known.kind.value} codes.",
                hint="An entry has one of each.",
            )
        found[known.kind] = known.code
    return found[CodeKind.TASK], found[CodeKind.ACTIVITY]


def values_of(office: Office, new: NewTime) -> dict[str, Any]:
    """An entry as it is kept; checked, but for the hours of its day.

    Raises:
        BadInput: no time, more than a day, no words, a day that is yet to come, an unknown code, a rate that is none.
        NotFound: the case is not there.
    """
    office.see_case(new.case_id)
    words = checked_words(new.words)
    day = _checked_day(office, new.on_day or office.today)
    known = office.practice.billing_codes
    activity = new.activity if new.activity is not None else activity_of(words)
    if new.activity is None and activity not in known:
        activity = ""
    task, activity = codes_meant(office, [code for code in (new.task, activity) if code])
    kind = new.kind or (TimeKind.CLERICAL if clerical_in(words) else TimeKind.SUBSTANTIVE)
    billable = new.billable if new.billable is not None else kind is TimeKind.SUBSTANTIVE
    return {
        "case_id": new.case_id, "staff_id": office.person.id, "role": office.person.role.value, "on_day": day.isoformat(),
        "tenths": checked_tenths(new.tenths), "task": task, "activity": activity, "words": words, "kind": kind.value,
        "billable": int(billable), "rate_cents": _checked_rate(new.rate_cents), "state": TimeState.COUNTED.value,
        "source": new.source.value, "origin": new.origin, "made_by": office.person.id, "made_at": office.now(),
    }  # fmt: skip


def _checked_day(office: Office, day: date) -> date:
    if day > office.today:
        raise BadInput(f"{neutral(day)} is yet to come: nobody worked then.", hint="Say the day the work was done.")
    return day


def _checked_rate(cents: int | None) -> int | None:
    if cents is not None and not 0 <= cents <= MOST:
        raise BadInput("That is no rate.", hint="Write dollars an hour: 185 or 185.50.")
    return cents


def kept_whole(tx: Transaction, number: int) -> dict[str, Any]:
    """An entry that was just made, as the ledger says it."""
    row = steps.whole_row(tx.db, kept.TABLE, (number,)) or {}
    return {"id": number, **committed(row, row["salt"])}


def put(tx: Transaction, values: dict[str, Any]) -> int:
    """Add an entry in the caller's transaction; returns its id.

    Raises:
        BadInput: its person would have more than 24 hours on its day.
    """
    check_day(tx, values["staff_id"], values["on_day"], values["tenths"])
    return kept.insert_entry(tx.db, values)


def check_day(tx: Transaction, staff_id: int, day: str, tenths: int, *, but: int = 0) -> None:
    """See that a day has no more than its hours.

    Raises:
        BadInput: it would.
    """
    before = kept.counted_on(tx.db, staff_id, day, but=but)
    if before + tenths > DAY:
        raise BadInput(
            f"With {hours_text(tenths)} h the day would have {hours_text(before + tenths)}: nobody works more than 24.",
            hint=f"{hours_text(before)} h are counted on it already: paracase time list --on {day}",
        )


def said(tx: Transaction, values: dict[str, Any]) -> str:
    """An entry in a line, for whoever made it; histories, which others read, say less."""
    number = cases.get_case(tx.db, values["case_id"]).number
    codes = " ".join(code for code in (values["task"], values["activity"]) if code)
    more = "" if values["billable"] else ", not billable"
    clerical = ", clerical" if values["kind"] == TimeKind.CLERICAL else ""
    return f"{hours_text(values['tenths'])} h on {number}{f', {codes}' if codes else ''}{clerical}{more}: {values['words']}"


def add_time(office: Office, new: NewTime) -> Done:
    """Write an entry of one's own; it is ``made("time")``.

    Raises:
        BadInput: as ``values_of``; or the day would have more than 24 hours.
        NotFound: the case is not there.
    """
    office.require(Right.KEEP_TIME)
    values = values_of(office, new)
    with office.store.write() as tx:
        number = put(tx, values)
        done = record(
            office, tx, acts.ADDED, f"Time entry {number}",
            data={"time": number, "case": new.case_id, "on": values["on_day"], "source": values["source"],
                  "made": [kept_whole(tx, number)]},
            steps=[steps.added(tx.db, kept.TABLE, (number,))],
        )  # fmt: skip
        return replace(done, summary=f"Counted {said(tx, values)}")


def edit(office: Office, entry_id: int, change: TimeChange) -> Done:
    """Change an entry, one's own or, for who sees everybody's, another's; what stood there is kept beside it.

    Raises:
        NotFound: there is none.
        BadInput: nothing would be different; or as ``values_of``.
    """
    office.require(Right.KEEP_TIME)
    row = _may_change(office, entry_id)
    values = _changed(office, row, change)
    if not values:
        raise BadInput("Nothing would be different.", hint="Say what is to be changed.")
    with office.store.write() as tx:
        now = steps.whole_row(tx.db, kept.TABLE, (entry_id,)) or {}
        whole = {"staff_id": row.staff_id, **now, **values}
        if whole["state"] == TimeState.COUNTED:
            checked_tenths(whole["tenths"])
            check_day(tx, row.staff_id, whole["on_day"], whole["tenths"], but=entry_id)
        past_id = kept.keep_past(tx.db, row, by=office.person.id, at=office.now())
        rows.update_row(tx.db, kept.TABLE, (entry_id,), values)
        done = record(
            office, tx, acts.CHANGED, f"Changed time entry {entry_id}",
            data={"time": entry_id, "case": whole["case_id"], "past": past_id, "changed": sorted(values),
                  "set": [{"id": entry_id, **committed(values, now["salt"])}]},
            steps=[steps.added(tx.db, kept.PAST, (past_id,)),
                   RowStep(kept.TABLE, (entry_id,), {name: now[name] for name in values}, values)],
        )  # fmt: skip
        return replace(done, summary=f"Changed time entry {entry_id}: {said(tx, whole)}")


def _may_change(office: Office, entry_id: int) -> TimeRow:
    row = entry_seen(office, entry_id)
    if row.staff_id != office.person.id:
        office.require(Right.SEE_TIME)
    return row


def _changed(office: Office, row: TimeRow, change: TimeChange) -> dict[str, Any]:
    """The columns that would be others."""
    if change.case_id is not None:
        office.see_case(change.case_id)
    wanted: dict[str, Any] = {
        "case_id": change.case_id,
        "on_day": _checked_day(office, change.on_day).isoformat() if change.on_day is not None else None,
        "tenths": checked_tenths(change.tenths) if change.tenths is not None else None,
        "words": checked_words(change.words) if change.words is not None else None,
        "task": _code(office, change.task, CodeKind.TASK),
        "activity": _code(office, change.activity, CodeKind.ACTIVITY),
        "kind": change.kind,
        "billable": change.billable,
        "rate_cents": _checked_rate(change.rate_cents),
        "state": change.state,
    }
    values = {name: value for name, value in wanted.items() if value is not None and value != getattr(row, name)}
    if not change.own_rate and row.rate_cents is not None:
        values["rate_cents"] = None
    plain = {name: getattr(value, "value", value) for name, value in values.items()}
    return {name: int(value) if isinstance(value, bool) else value for name, value in plain.items()}


def _code(office: Office, code: str | None, kind: CodeKind) -> str | None:
    if not code:
        return code
    task, activity = codes_meant(office, [code])
    meant = task if kind is CodeKind.TASK else activity
    if not meant:
        raise BadInput(f"{visible(code)[:20]} is no {kind.value} code.", hint="See: paracase time codes")
    return meant


def not_counted(office: Office, entry_ids: Sequence[int]) -> Done:
    """Entries are not to count; they stay, and can be counted again.

    Raises:
        NotFound: there is no such entry.
        NotAllowed: it is not counted already.
    """
    return _set_state(office, entry_ids, TimeState.NOT_COUNTED)


def count_again(office: Office, entry_ids: Sequence[int]) -> Done:
    """Entries that were not counted count.

    Raises:
        NotFound: there is no such entry.
        NotAllowed: it is counted already.
        BadInput: it has no time: it must be said first; or its day would have more than 24 hours.
    """
    return _set_state(office, entry_ids, TimeState.COUNTED)


def _set_state(office: Office, entry_ids: Sequence[int], state: TimeState) -> Done:
    office.require(Right.KEEP_TIME)
    found = [_may_change(office, number) for number in dict.fromkeys(entry_ids)]
    is_counted = state is TimeState.COUNTED
    for row in found:
        if row.state is state:
            raise NotAllowed(f"Time entry {row.id} is already {'counted' if is_counted else 'not counted'}.")
        if is_counted:
            checked_tenths(row.tenths)
    if not found:
        raise BadInput("No entry was named.", hint="See: paracase time list")
    with office.store.write() as tx:
        changes: list[RowStep] = []
        at = office.now()
        for row in found:
            if is_counted:
                check_day(tx, row.staff_id, row.on_day, row.tenths, but=row.id)
            past_id = kept.keep_past(tx.db, row, by=office.person.id, at=at)
            values = {"state": state.value}
            rows.update_row(tx.db, kept.TABLE, (row.id,), values)
            changes += [
                steps.added(tx.db, kept.PAST, (past_id,)),
                RowStep(kept.TABLE, (row.id,), {"state": row.state.value}, values),
            ]
        only = {row.case_id for row in found}
        words = f"{'Counted' if is_counted else 'Not counted'}: {counted(len(found), 'time entry', 'time entries')}"
        done = record(
            office, tx, acts.COUNTED if is_counted else acts.NOT_COUNTED, words,
            data={"entries": [row.id for row in found], "set": [{"id": row.id, "state": state.value} for row in found]}
            | ({"case": only.pop()} if len(only) == 1 else {}),
            steps=changes,
        )  # fmt: skip
        tenths = sum(row.tenths for row in found)
        return replace(done, summary=f"{words}, {hours_text(tenths)} h")
