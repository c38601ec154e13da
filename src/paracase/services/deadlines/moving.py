"""Moving an event: every deadline that hangs on it, before and after, shown first and moved together.

Also for a plain edit (another method, another paper), and for deadlines of other events of the case whose rule looks at
this one. Old dates stay, with who moved them, when and why; a moved deadline is unverified again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from paracase.domain.dates.shown import neutral
from paracase.domain.deadlines import acts
from paracase.domain.deadlines.standing import DeadlineState, EventState
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Right
from paracase.domain.visible import counted
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.deadlines.making import (
    change,
    columns_of,
    end_deadline,
    made_steps,
    make_deadline,
    owner_of,
    task_dates,
)
from paracase.services.deadlines.recording import event_row
from paracase.services.deadlines.starting import Starting, of_row, words_of, would_start
from paracase.store import rows
from paracase.store.cases import tasks
from paracase.store.deadlines import deadlines, events
from paracase.store.steps import added

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, time

    from paracase.domain.steps import Step
    from paracase.services.acts import Occasion
    from paracase.services.context import Office
    from paracase.services.deadlines.starting import NewEvent, WouldStart
    from paracase.services.done import Done
    from paracase.store.deadlines.deadlines import DeadlineRow
    from paracase.store.deadlines.events import EventRow
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction


@dataclass(frozen=True, slots=True)
class Moving:
    """One deadline before and after.

    Attributes:
        row: as it stands; None of one that the event starts only now.
        after: as it would be; None of one that the event does not start any more.
        new: the event, as it would be, which ``after`` hangs on.
    """

    row: DeadlineRow | None
    after: Starting | None
    new: NewEvent

    @property
    def what(self) -> str:
        """What is due."""
        return self.row.what if self.row is not None else self.after.what if self.after is not None else ""

    @property
    def before_day(self) -> str | None:
        """The day it has."""
        return self.row.due_on if self.row is not None else None

    @property
    def after_day(self) -> str | None:
        """The day it gets."""
        return columns_of(self.after)["due_on"] if self.after is not None else None

    @property
    def is_past(self) -> bool:
        """Whether it was done already."""
        return self.row is not None and self.row.state in {DeadlineState.DONE, DeadlineState.UNPROVEN}

    @property
    def is_verified(self) -> bool:
        """Whether somebody had verified the date it has."""
        return self.row is not None and self.row.verified_by is not None


def moved_event(
    office: Office,
    event_id: int,
    *,
    on: date | None = None,
    at: time | None = None,
    **values: str,
) -> NewEvent:
    """An event as it would be, with some of it said anew: ``on``, ``at``, ``method``, ``paper``, ``motion``, ``what``.

    Raises:
        NotAllowed: it is not recorded.
    """
    row = event_row(office, event_id)
    if row.state != EventState.RECORDED:
        raise NotAllowed(f"Event {event_id} is {row.state}.", hint="Only a recorded event is moved.")
    new = of_row(row)
    if on is not None:
        # An earlier arguable day belonged to the day it had.
        new = replace(new, on=on, at=at, safe_on=None, safe_why="")
    return replace(new, **values)  # type: ignore[arg-type]  # names of text fields


def preview(office: Office, event_id: int, new: NewEvent) -> list[Moving]:
    """What would move, by day; nothing is written.

    Raises:
        BadInput: a day that cannot be counted.
    """
    return moves_of(office, office.store.read, event_row(office, event_id), new)


def move(office: Office, event_id: int, new: NewEvent, why: str) -> Done:
    """Move an event with all that hangs on it: one act.

    Raises:
        BadInput: nothing would change; no reason is given.
        NotAllowed: it is not recorded.
    """
    office.require(Right.DOCKET)
    row = event_row(office, event_id)
    if row.state != EventState.RECORDED:
        raise NotAllowed(f"Event {event_id} is {row.state}.", hint="Only a recorded event is moved.")
    reason = line(why, "reason")
    values = values_of(row, new)
    if not values:
        raise BadInput("Nothing to change.", hint="Name at least one thing that is different.")
    moves = moves_of(office, office.store.read, row, new)
    with office.store.write() as tx:
        steps: list[Step] = [change(tx, "event", event_id, values)]
        for one in moves:
            steps += carry_out(office, tx, row, one, reason)
        day = f" to {neutral(new.on)}" if new.on and "on_day" in values else ""
        words = f"Moved: {words_of(office, row)}{day}; {counted(len(moves), 'deadline', 'deadlines')}: {reason}"
        numbers = [one.row.id for one in moves if one.row is not None]
        data = {"event": event_id, "case": row.case_id, "fields": sorted(values), "deadlines": numbers}
        return record(office, tx, acts.EVENT_MOVED, words, data=data, steps=steps)


def values_of(row: EventRow, new: NewEvent) -> dict[str, str | None]:
    """What of an event is said anew, by column."""
    wanted = {
        "on_day": new.on.isoformat() if new.on else None,
        "at_time": new.at.isoformat("minutes") if new.at else "",
        "safe_on": new.safe_on.isoformat() if new.safe_on else None,
        "safe_why": new.safe_why,
        "method": new.method,
        "by_side": new.by_side.value,
        "paper": new.paper,
        "motion": new.motion,
        "what": new.what,
        "period": new.period,
    }
    return {name: value for name, value in wanted.items() if getattr(row, name) != value}


def moves_of(office: Office, db: sqlite3.Connection, row: EventRow, new: NewEvent) -> list[Moving]:
    """Every deadline that moves with an event, by day; also in a transaction that is under way."""
    kept = events.list_events(db, case_id=row.case_id, state=EventState.RECORDED)
    changed: dict[str, Any] = {**values_of(row, new)}
    after = [replace(one, **changed) if one.id == row.id else one for one in kept]
    rest = [one for one in after if one.id != row.id]
    mine = deadlines.agenda(db, event_id=row.id, state=None)
    was = would_start(office, of_row(row), db=db, before=rest)
    found = differences(mine, was, would_start(office, new, db=db, before=rest), new)
    found += _of_others(office, db, row, kept, after)
    return sorted(found, key=lambda one: (one.after_day or one.before_day or "9999", one.what))


def _of_others(
    office: Office, db: sqlite3.Connection, row: EventRow, kept: list[EventRow], after: list[EventRow]
) -> list[Moving]:
    """The deadlines of other events whose rule looks at this one."""
    looking = {rule.id for rule in office.rulebook.rules if rule.also or rule.governed_by}
    found: list[Moving] = []
    for other in kept:
        if other.id == row.id:
            continue
        mine = [one for one in deadlines.agenda(db, event_id=other.id, state=None) if one.rule in looking]
        if not mine:
            continue
        new = of_row(other)
        was = would_start(office, new, db=db, before=[one for one in kept if one.id != other.id])
        will = would_start(office, new, db=db, before=[one for one in after if one.id != other.id])
        here = {one.rule for one in mine}
        same = {_key(one) for one in was.starts if one in will.starts}
        found += [
            one
            for one in differences(mine, was, will, new)
            if one.after is None or (one.after.rule in here and _key(one.after) not in same)
        ]
    return found


def follow_others(office: Office, tx: Transaction, occasion: Occasion) -> list[Step]:
    """An event was recorded, accepted or struck: deadlines of other events whose rule looks at it go with it."""
    told = occasion.data
    return others_follow(office, tx, told.get("events") or [told["event"]])


def others_follow(office: Office, tx: Transaction, event_ids: Iterable[int]) -> list[Step]:
    """What hangs on events that came or went just now, in a transaction of something larger."""
    steps: list[Step] = []
    for event_id in event_ids:
        row = events.get_event(tx.db, event_id)
        if row is None:
            continue
        kept = events.list_events(tx.db, case_id=row.case_id, state=EventState.RECORDED)
        rest = [one for one in kept if one.id != event_id]
        came = row.state == EventState.RECORDED
        was, will = (rest, kept) if came else ([*rest, row], rest)
        why = f"{words_of(office, row)} was {'recorded' if came else 'struck'}"
        for one in _of_others(office, tx.db, row, was, will):
            steps += carry_out(office, tx, row, one, why)
    return steps


def differences(mine: list[DeadlineRow], was: WouldStart, will: WouldStart, new: NewEvent) -> list[Moving]:
    """What differs: dates, what starts only now, what does not start any more. What was left out before stays so."""
    standing = {_key(one): one for one in mine if one.state not in _ENDED}
    ended = {_key(one) for one in mine if one.state in _ENDED}
    before = {_key(one) for one in was.starts}
    later = {_key(one): one for one in will.starts}
    found = []
    for key, one in later.items():
        row = standing.get(key)
        if row is not None:
            columns = columns_of(one)
            if any(getattr(row, name) != columns[name] for name in _DATES) or row.whose != one.whose.value:
                found.append(Moving(row, one, new))
        elif key not in before and key not in ended:
            found.append(Moving(None, one, new))
    found += [Moving(row, None, new) for key, row in standing.items() if key not in later]
    return found


def _key(one: DeadlineRow | Starting) -> tuple[str, str, str]:
    """What tells the deadlines of one event apart: the period of an order from what is calendared manually by its cite."""
    return one.rule, str(one.kind), "" if one.rule else one.cite


_ENDED = frozenset({DeadlineState.STRUCK.value, DeadlineState.REPLACED.value})
_DATES = ("due_on", "due_time", "safe_on", "manual")


def carry_out(office: Office, tx: Transaction, event: EventRow, one: Moving, why: str) -> list[Step]:
    if one.row is None:
        assert one.after is not None
        number, task_id, _ = make_deadline(office, tx, event.id, one.new, one.after)
        return list(made_steps(number, task_id))
    if one.after is None:
        return end_deadline(tx, one.row, DeadlineState.STRUCK, why)
    return move_deadline(office, tx, one.row, one.after, event.on_day, why)


def move_deadline(
    office: Office, tx: Transaction, row: DeadlineRow, after: Starting, event_on: str | None, why: str
) -> list[Step]:
    """Give a deadline other dates: what it was stays, and it is unverified again."""
    past = deadlines.keep_past(
        tx,
        {
            "deadline_id": row.id,
            "due_on": row.due_on,
            "due_time": row.due_time,
            "safe_on": row.safe_on,
            "event_on": event_on,
            "computed": deadlines.computed_of(tx.db, row.id),
            "verified_by": row.verified_by,
            "verified_at": row.verified_at,
            "why": why,
            "replaced_by": office.person.id,
            "replaced_at": office.now(),
        },
    )
    steps: list[Step] = [added(tx.db, "deadline_past", (past,))]
    unseen = {"verified_by": None, "verified_at": None, "confirmed_by": None, "confirmed_at": None, "doubted_at": None}
    entered = {"entered_by": office.person.id, "entered_owner": owner_of(office), "entered_at": office.now()}
    values = {**columns_of(after), "whose": after.whose.value, **unseen, **entered}
    steps.append(change(tx, "deadline", row.id, values))
    steps += move_task(office, tx, row.task_id, task_dates(after))
    return steps


def move_task(office: Office, tx: Transaction, task_id: int, dates: Mapping[str, str | None]) -> list[Step]:
    """A deadline's task goes with it; the date it had is kept."""
    now = rows.row_of(tx.db, "task", (task_id,)) or {}
    if all(now[name] == value for name, value in dates.items()):
        return []
    by, at = office.person.id, office.now()
    tasks.keep_date(tx.db, task_id, due_on=now["due_on"], due_time=now["due_time"], by=by, at=at)
    return [change(tx, "task", task_id, dates)]
