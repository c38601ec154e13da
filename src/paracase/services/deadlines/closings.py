"""Closings of courts that no calendar has: told from a source, and what moves because of them shown first.

A clerk's office that could not be reached counts only once an attorney has confirmed it (FRCP 6(a)(3)). What a closing
moves are the deadlines of that court in sight of whoever tells it; all go with it, in the same act.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paracase.domain.dates.shown import neutral
from paracase.domain.deadlines import acts
from paracase.domain.deadlines.calendars import Closing
from paracase.domain.deadlines.standing import EventState
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import counted, visible
from paracase.domain.words import line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.deadlines.making import change
from paracase.services.deadlines.moving import Moving, carry_out, differences
from paracase.services.deadlines.of_cases import of_case
from paracase.services.deadlines.starting import of_row, would_start
from paracase.store.deadlines import counting, deadlines, events
from paracase.store.deadlines.counting import ToldClosingRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.domain.steps import Step
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.deadlines.events import EventRow

TOLD = frozenset({Closing.HOLIDAY, Closing.STATE, Closing.COUNTY, Closing.INACCESSIBLE, Closing.EXECUTIVE})
"""What can be told; weekends and observed days are the calendar's."""


@frozen
class MovedByClosing:
    """A deadline before and after, with the event it hangs on."""

    event: EventRow
    moving: Moving


def listed(office: Office) -> list[ToldClosingRow]:
    """The closings that hold, by day."""
    return counting.closings(office.store.read)


def would_tell(office: Office, court: str, day: date, kind: Closing) -> list[MovedByClosing]:
    """What would move if a court's closing were told; of an unreachable clerk, once it is confirmed: nothing before.

    Raises:
        NotFound: there is no such court.
        BadInput: a kind that cannot be told.
    """
    code = _court(office, court, kind)
    kept = counting.closings_of(office.store.read, code)
    new = ToldClosingRow(0, code, day.isoformat(), kind.value, "", "", "", None, None)
    return _moves(office, code, kept, [*kept, new])


def tell(office: Office, court: str, day: date, kind: Closing, *, source: str, words: str = "") -> Done:
    """Tell a closing, and move what it moves: one act.

    Raises:
        NotFound, BadInput: as ``would_tell``; no source is given.
        NotAllowed: it is told already.
    """
    office.require(Right.DOCKET)
    code, why = _court(office, court, kind), line(source, "source")
    if any(one.on_day == day.isoformat() and one.kind == kind for one in counting.closings_of(office.store.read, code)):
        raise NotAllowed(f"That {code} was closed on {neutral(day)} is told already.", hint="deadlines closing list")
    moves = would_tell(office, code, day, kind)
    values = {"court": code, "on_day": day.isoformat(), "kind": kind.value,
              "words": line(words, "name", may_be_empty=True), "source": why, "told_by": office.person.id,
              "told_at": office.now(), "confirmed_by": None, "confirmed_at": None, "ended_at": None}  # fmt: skip
    with office.store.write() as tx:
        number = counting.tell_closing(tx, values)
        told = RowStep("closing_told", (number,), {"ended_at": office.now()}, {"ended_at": None})
        steps: list[Step] = [told]
        for one in moves:
            steps += carry_out(office, tx, one.event, one.moving, f"{code} closed on {neutral(day)}: {why}")
        said = f"{code} closed on {neutral(day)} ({kind.value}): {counted(len(moves), 'deadline', 'deadlines')} moved"
        data = {"closing": number, "deadlines": _numbers(moves)}
        return record(office, tx, acts.CLOSING_TOLD, said, data=data, texts={"source": why}, steps=steps)


def would_confirm(office: Office, closing_id: int) -> list[MovedByClosing]:
    """What would move once an attorney confirms that the clerk could not be reached.

    Raises:
        NotFound: no such closing holds.
    """
    row = _row(office, closing_id)
    kept = counting.closings_of(office.store.read, row.court)
    after = [replace(one, confirmed_by=office.person.id) if one.id == row.id else one for one in kept]
    return _moves(office, row.court, kept, after)


def confirm(office: Office, closing_id: int) -> Done:
    """An attorney confirms a closing, and what it moves moves.

    Raises:
        NotFound: no such closing holds.
        NotAllowed: it is confirmed.
    """
    office.require(Right.CONFIRM_RULE)
    row = _row(office, closing_id)
    if row.confirmed_by is not None:
        raise NotAllowed(f"Closing {closing_id} is confirmed already.", hint="Nothing is to be done.")
    moves = would_confirm(office, closing_id)
    with office.store.write() as tx:
        said = {"confirmed_by": office.person.id, "confirmed_at": office.now()}
        steps: list[Step] = [change(tx, "closing_told", closing_id, said)]
        for one in moves:
            steps += carry_out(office, tx, one.event, one.moving, f"{row.court} closed on {row.on_day}, confirmed")
        words = f"Confirmed: {row.court} closed on {row.on_day}: {counted(len(moves), 'deadline', 'deadlines')} moved"
        data = {"closing": closing_id, "deadlines": _numbers(moves)}
        return record(office, tx, acts.CLOSING_CONFIRMED, words, data=data, steps=steps)


def would_end(office: Office, closing_id: int) -> list[MovedByClosing]:
    """What would move back if a closing did not hold.

    Raises:
        NotFound: no such closing holds.
    """
    row = _row(office, closing_id)
    kept = counting.closings_of(office.store.read, row.court)
    return _moves(office, row.court, kept, [one for one in kept if one.id != row.id])


def end(office: Office, closing_id: int, why: str) -> Done:
    """A closing was told wrongly: what it moved moves back.

    Raises:
        NotFound: no such closing holds.
        BadInput: no reason is given.
    """
    office.require(Right.DOCKET)
    row, reason = _row(office, closing_id), line(why, "reason")
    moves = would_end(office, closing_id)
    with office.store.write() as tx:
        steps: list[Step] = [change(tx, "closing_told", closing_id, {"ended_at": office.now()})]
        for one in moves:
            steps += carry_out(office, tx, one.event, one.moving, f"{row.court} not closed on {row.on_day}: {reason}")
        words = f"Not closed: {row.court} {row.on_day}: {counted(len(moves), 'deadline', 'deadlines')} moved: {reason}"
        data = {"closing": closing_id, "deadlines": _numbers(moves)}
        return record(office, tx, acts.CLOSING_ENDED, words, data=data, steps=steps)


def _court(office: Office, text: str, kind: Closing) -> str:
    if kind not in TOLD:
        raise BadInput(f"“{kind.value}” is not told: the calendar has it.", hint=", ".join(sorted(TOLD)))
    found = office.practice.courts.named(text)
    if found is None:
        raise NotFound(f"There is no court “{visible(text)}”.", hint="A court's code (casd) or its name.")
    return found.code


def _row(office: Office, closing_id: int) -> ToldClosingRow:
    found = next((one for one in listed(office) if one.id == closing_id), None)
    if found is None:
        raise NotFound(f"There is no closing {closing_id}.", hint="See “paracase deadlines closing list”.")
    return found


def _moves(
    office: Office, court: str, before: list[ToldClosingRow], after: list[ToldClosingRow]
) -> list[MovedByClosing]:
    """What differs between both, of the open deadlines of that court's cases, by day."""
    db, found = office.store.read, []
    for case_id in sorted({row.case_id for row in deadlines.agenda(db)}):
        if of_case(office, office.rulebook, case_id).court_code != court:
            continue
        kept = events.list_events(db, case_id=case_id, state=EventState.RECORDED)
        for event in kept:
            mine, new = deadlines.agenda(db, event_id=event.id), of_row(event)
            if not mine:
                continue
            rest = [one for one in kept if one.id != event.id]
            was = would_start(office, new, before=rest, told=before)
            will = would_start(office, new, before=rest, told=after)
            found += [MovedByClosing(event, one) for one in differences(mine, was, will, new) if one.row is not None]
    return sorted(found, key=lambda one: (one.moving.after_day or "9999", one.moving.what))


def _numbers(moves: Sequence[MovedByClosing]) -> list[int]:
    return [one.moving.row.id for one in moves if one.moving.row is not None]
