"""How a case counts, as a person says it, and what that moves of what was counted before: one act."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from paracase.domain.deadlines import acts
from paracase.domain.deadlines.of_cases import CASE_TYPES
from paracase.domain.deadlines.rules import CourtLevel
from paracase.domain.deadlines.standing import DeadlineState, EventState
from paracase.domain.errors import BadInput, ParacaseError
from paracase.domain.roles import Right, Role
from paracase.domain.steps import RowStep
from paracase.domain.visible import counted, visible
from paracase.services.acts import record
from paracase.services.deadlines.moving import carry_out, differences
from paracase.services.deadlines.starting import of_row, would_start
from paracase.settings import is_zone
from paracase.store.cases import cases
from paracase.store.deadlines import counting, deadlines, events
from paracase.store.people import staff

if TYPE_CHECKING:
    from paracase.domain.steps import Step
    from paracase.services.context import Office
    from paracase.services.deadlines.starting import WouldStart
    from paracase.services.done import Done
    from paracase.store.deadlines.events import EventRow
    from paracase.store.engine import Transaction


def say(office: Office, case_id: int, **values: str | int | None) -> Done:
    """Say how a case counts: court, level, case_type, state, zone, closes, backup_id; what is not named stays.

    What its recorded events start is counted anew: dates move (the old ones stay, moved ones are unverified), what does not
    apply is struck, what was waiting for an answer starts. Where the desk would have to ask, what stood before stands.

    Raises:
        BadInput: a court, level, zone or time that there is none; nothing would change.
    """
    office.require(Right.DOCKET)
    office.see_case(case_id)
    _check(office, values)
    with office.store.write() as tx:
        kept = events.list_events(tx.db, case_id=case_id, state=EventState.RECORDED)
        was = {event.id: _starts(office, tx, event, kept) for event in kept}
        before, after = counting.say_counting(tx, case_id, values)
        if not after:
            raise BadInput("Nothing to change.", hint="Name at least one thing that is different.")
        told = ", ".join(
            f"{name.removesuffix('_id').replace('_', ' ')} {value or 'not said'}" for name, value in after.items()
        )
        steps: list[Step] = [RowStep("counting", (case_id,), before, after)]
        moved, left = _count_anew(office, tx, kept, was, f"how the case counts: {told}", steps)
        words = f"How {cases.get_case(tx.db, case_id).number} counts: {told}"
        words += f": {counted(moved, 'deadline', 'deadlines')} counted anew" if moved else ""
        words += f"; {counted(left, 'deadline', 'deadlines')} could not be, and stand as they were" if left else ""
        data = {"case": case_id, "fields": sorted(after)}
        return record(office, tx, acts.COUNTING_SAID, words, data=data, steps=steps)


def _starts(office: Office, tx: Transaction, event: EventRow, kept: list[EventRow]) -> WouldStart | None:
    """What an event starts as things stand in the transaction; None where it cannot be counted."""
    try:
        return would_start(office, of_row(event), db=tx.db, before=[one for one in kept if one.id != event.id])
    except ParacaseError:
        return None


def _count_anew(
    office: Office,
    tx: Transaction,
    kept: list[EventRow],
    was: dict[int, WouldStart | None],
    why: str,
    steps: list[Step],
) -> tuple[int, int]:
    """Move what differs; returns how many deadlines were moved, and how many could not be counted any more."""
    moved = left = 0
    for event in kept:
        mine = deadlines.agenda(tx.db, event_id=event.id, state=None)
        will, before = _starts(office, tx, event, kept), was[event.id]
        if will is None or before is None:
            left += sum(1 for one in mine if one.state == DeadlineState.OPEN) if will is None else 0
            continue
        for one in differences(mine, before, will, of_row(event)):
            if one.after is None and will.asks:
                left += 1
                continue
            steps += carry_out(office, tx, event, one, why)
            moved += 1
    return moved, left


def _check(office: Office, values: dict[str, str | int | None]) -> None:
    book_court = values.get("court")
    if book_court and office.practice.courts.named(str(book_court)) is None:
        raise BadInput(f"There is no court “{visible(str(book_court))}”.", hint="A court's code (casd) or its name.")
    if values.get("level") and values["level"] not in set(CourtLevel):
        raise BadInput(f"“{visible(str(values['level']))}” is no level.", hint=", ".join(CourtLevel))
    known = CASE_TYPES.union(*(rule.case_types for rule in office.rulebook.rules)) if values.get("case_type") else ()
    if values.get("case_type") and values["case_type"] not in known:
        said = visible(str(values["case_type"]))
        raise BadInput(f"“{said}” is no type of case.", hint=", ".join(sorted(known)))
    if values.get("closes"):
        try:
            time.fromisoformat(str(values["closes"]))
        except ValueError as error:
            raise BadInput(f"“{visible(str(values['closes']))}” is not a time.", hint="17:00") from error
    if values.get("zone") and not is_zone(str(values["zone"])):
        raise BadInput(f"“{visible(str(values['zone']))}” is not a time zone.", hint="America/Denver.")
    if values.get("state") and str(values["state"]).upper() not in office.rulebook.zones.states:
        raise BadInput(f"“{visible(str(values['state']))}” is not a state.", hint="Two letters: TX.")
    backup = values.get("backup_id")
    if backup is not None and all(
        one.id != backup or one.role is not Role.ATTORNEY for one in staff.list_staff(office.store.read)
    ):
        raise BadInput("The backup is an attorney of the office.", hint="paracase staff list")
