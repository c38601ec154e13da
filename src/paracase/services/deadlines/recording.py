"""Events: recorded by hand, proposed by what read a paper, declined, struck; and the deadlines they start.

A proposed event starts nothing. One that is recorded makes a task and a deadline for each rule that applies and was not
left out. Nothing is deleted: what was wrong is struck, with the reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases.tasks import MAX_TASK
from paracase.domain.dates.shown import neutral
from paracase.domain.deadlines import acts
from paracase.domain.deadlines.standing import DeadlineState, EventState
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import counted, visible
from paracase.domain.words import line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.deadlines.closing import answered, reopen_in
from paracase.services.deadlines.making import change, end_deadline, made_steps, make_deadline
from paracase.services.deadlines.starting import (
    NewEvent,
    checked_type,
    words_of,
    would_start,
)
from paracase.store.deadlines import deadlines, events
from paracase.store.papers.lists import get_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.steps import Step
    from paracase.services.context import Office
    from paracase.services.deadlines.starting import Starting, WouldStart
    from paracase.services.done import Done
    from paracase.store.deadlines.events import EventRow
    from paracase.store.engine import Transaction

Accepted = set[str] | None
"""The keys of what is to be started (rules, ``date``, ``period``, ``manual``); None is all."""


@frozen
class Made:
    """What an event made.

    Attributes:
        words: each deadline with its day, for the summary.
    """

    event_id: int
    deadlines: tuple[int, ...]
    tasks: tuple[int, ...]
    steps: tuple[Step, ...]
    words: tuple[str, ...]


def event_row(office: Office, event_id: int) -> EventRow:
    """One event in sight.

    Raises:
        NotFound: there is none with this number.
    """
    row = events.get_event(office.store.read, event_id)
    if row is None:
        raise NotFound(f"There is no event {event_id}.", hint="See “paracase event list”.")
    return row


def listed(office: Office, *, case_id: int | None = None, state: str | None = None) -> list[EventRow]:
    """Events in sight, by day."""
    return events.list_events(office.store.read, case_id=case_id, state=state)


def record_event(office: Office, new: NewEvent, accept: Accepted = None) -> Done:
    """Record an event and start what it starts; it is ``made("event")``.

    Raises:
        BadInput: no such type, no day, a day outside the calendars; it replaces deadlines and starts none.
        NotFound: its case or document is not in sight.
    """
    office.require(Right.DOCKET)
    new = checked_event(office, new)
    found = would_start(office, new)
    with office.store.write() as tx:
        event_id = _insert(office, tx, new, EventState.RECORDED)
        step = RowStep("event", (event_id,), {"state": EventState.STRUCK.value}, {"state": EventState.RECORDED.value})
        made = start_in(office, tx, event_id, new, found, accept)
        if new.replaces and not made.deadlines:
            raise BadInput(
                "It starts no date that could take their place.", hint="Replace with a date set or a period."
            )
        replaced = [*replace_computed(office, tx, new, event_id), *answered(office, tx, new)]
        words = _summary(office, "Recorded", new, made)
        return record(
            office, tx, acts.EVENT_RECORDED, words,
            data={"event": event_id, "case": new.case_id, "document": new.document_id, "deadlines": list(made.deadlines)},
            steps=[step, *made.steps, *replaced],
        )  # fmt: skip


def record_in(office: Office, tx: Transaction, new: NewEvent) -> Made:
    """Record an event and start all it starts, in a transaction of something larger.

    Raises:
        BadInput: no such type, no day.
    """
    event_id = _insert(office, tx, new, EventState.RECORDED)
    step = RowStep("event", (event_id,), {"state": EventState.STRUCK.value}, {"state": EventState.RECORDED.value})
    made = start_in(office, tx, event_id, new, would_start(office, new, db=tx.db), None)
    return Made(event_id, made.deadlines, made.tasks, (step, *made.steps), made.words)


def record_certain(office: Office, tx: Transaction, new: NewEvent, one: Starting) -> tuple[int, int, int]:
    """Record an event and keep its own day, asking no rule, in a transaction of something larger.

    Returns:
        The numbers of event, deadline and task.
    """
    event_id = _insert(office, tx, new, EventState.RECORDED)
    number, task_id, _ = make_deadline(office, tx, event_id, new, one)
    return event_id, number, task_id


def decline_in(office: Office, tx: Transaction, row: EventRow, why: str) -> Step:
    """Decline a proposed event, in a transaction of something larger."""
    return decide(office, tx, row.id, EventState.DECLINED, why)


def propose_in(office: Office, tx: Transaction, new: NewEvent) -> tuple[int, tuple[Step, ...]]:
    """Keep a proposed event, in the transaction of whatever read it; it starts nothing.

    Raises:
        BadInput: no such type of event.
    """
    new = checked_event(office, new, needs_day=False)
    event_id = _insert(office, tx, new, EventState.PROPOSED)
    back = {"state": EventState.DECLINED.value}, {"state": EventState.PROPOSED.value}
    return event_id, (RowStep("event", (event_id,), *back),)


def propose(office: Office, new: NewEvent) -> Done:
    """Propose an event by hand; it is ``made("event")``.

    Raises:
        BadInput: no such type of event.
    """
    office.require(Right.DOCKET)
    office.see_case(new.case_id)
    with office.store.write() as tx:
        event_id, steps = propose_in(office, tx, new)
        data = {"event": event_id, "case": new.case_id, "document": new.document_id}
        return record(office, tx, acts.EVENT_PROPOSED, f"Proposed: {words_of(office, new)}", data=data, steps=steps)


def decline(office: Office, event_ids: Sequence[int], why: str = "") -> Done:
    """Decline proposed events: they were not what they were taken for.

    Raises:
        NotAllowed: one is not proposed.
        NotFound: there is none with this number.
    """
    office.require(Right.DOCKET)
    seen = [event_row(office, event_id) for event_id in event_ids]
    if not seen:
        raise BadInput("Nothing was chosen.", hint="Name at least one event.")
    for row in seen:
        if row.state != EventState.PROPOSED:
            raise NotAllowed(f"Event {row.id} is {row.state}, not proposed.", hint="Strike a recorded one.")
    reason = line(why, "reason", may_be_empty=True)
    with office.store.write() as tx:
        steps = [decline_in(office, tx, row, reason) for row in seen]
        words = f"Declined: {words_of(office, seen[0])}{f' and {len(seen) - 1} more' if len(seen) > 1 else ''}"
        data = {"event": seen[0].id, "case": seen[0].case_id, "events": [row.id for row in seen]}
        return record(office, tx, acts.EVENT_DECLINED, words, data=data, steps=steps)


def strike(office: Office, event_id: int, why: str) -> Done:
    """Strike a recorded event and the deadlines it started: it was a mistake, or belongs elsewhere.

    Raises:
        BadInput: no reason is given.
        NotAllowed: it is not recorded.
    """
    office.require(Right.DOCKET)
    row = event_row(office, event_id)
    if row.state != EventState.RECORDED:
        raise NotAllowed(f"Event {event_id} is {row.state}.", hint="Only a recorded event is struck.")
    reason = line(why, "reason")
    with office.store.write() as tx:
        struck, steps = strike_in(office, tx, row, reason)
        words = f"Struck: {words_of(office, row)}; {counted(len(struck), 'deadline', 'deadlines')} with it: {reason}"
        data = {"event": row.id, "case": row.case_id, "deadlines": struck}
        return record(office, tx, acts.EVENT_STRUCK, words, data=data, steps=steps)


def strike_in(office: Office, tx: Transaction, row: EventRow, why: str) -> tuple[list[int], list[Step]]:
    """Strike an event with its deadlines, in a transaction of something larger."""
    steps: list[Step] = [decide(office, tx, row.id, EventState.STRUCK, why)]
    struck = []
    for one in deadlines.agenda(tx.db, event_id=row.id, state=None):
        if one.state in {DeadlineState.STRUCK, DeadlineState.REPLACED}:
            continue
        struck.append(one.id)
        steps += end_deadline(tx, one, DeadlineState.STRUCK, why)
    for one in deadlines.agenda(tx.db, case_id=row.case_id, state=DeadlineState.REPLACED):
        if one.why.startswith(by_event(row.id)):  # else nothing would stand in its place
            steps += reopen_in(tx, one, f"what replaced it was struck: {why}")
    return struck, steps


def by_event(event_id: int) -> str:
    """How the reason of a replaced deadline begins: by it a struck order's date gives the place back."""
    return f"replaced by a date certain, event {event_id}:"


def replace_computed(office: Office, tx: Transaction, new: NewEvent, event_id: int) -> list[Step]:
    """Computed deadlines in whose place an order's own day comes: kept, and replaced.

    Raises:
        NotFound: one is not of this case, or not open.
    """
    steps: list[Step] = []
    for number in new.replaces:
        row = deadlines.get_deadline(tx.db, number)
        if row is None or row.case_id != new.case_id or row.state != DeadlineState.OPEN:
            raise NotFound(f"There is no open deadline {number} in this case.")
        why = f"{by_event(event_id)} {neutral(new.on) if new.on else 'no day'}"
        steps += end_deadline(tx, row, DeadlineState.REPLACED, why)
    return steps


def checked_event(office: Office, new: NewEvent, *, needs_day: bool = True) -> NewEvent:
    """The same, its words as they are kept.

    Raises:
        BadInput: no such type, no day, hidden characters.
        NotFound: the case or document is not in sight.
    """
    office.see_case(new.case_id)
    checked_type(office.rulebook.events, new.type)
    if needs_day and new.on is None:
        raise BadInput("The day of the event is missing.", hint="--on 11/20/2026")
    for name, text in (("what", new.what), ("paper", new.paper), ("method", new.method), ("motion", new.motion)):
        if visible(text) != text or len(text) > MAX_TASK:
            raise BadInput(f"“{visible(text)[:60]}” is no {name}.")
    if new.document_id is not None and get_document(office.store.read, new.document_id) is None:
        raise NotFound(f"There is no document {new.document_id}.")
    return new


def _insert(office: Office, tx: Transaction, new: NewEvent, state: EventState) -> int:
    is_decided = state is EventState.RECORDED
    return events.insert_event(
        tx,
        {
            "case_id": new.case_id,
            "type": new.type,
            "on_day": new.on.isoformat() if new.on else None,
            "at_time": new.at.isoformat("minutes") if new.at else "",
            "safe_on": new.safe_on.isoformat() if new.safe_on else None,
            "safe_why": new.safe_why,
            "method": new.method,
            "by_side": new.by_side.value,
            "paper": new.paper,
            "motion": new.motion,
            "period": new.period,
            "what": new.what,
            "document_id": new.document_id,
            "place": new.place,
            "quote": new.quote,
            "confidence": new.confidence,
            "state": state.value,
            "why": "",
            "created_by": office.person.id,
            "created_at": office.now(),
            "decided_by": office.person.id if is_decided else None,
            "decided_at": office.now() if is_decided else None,
        },
    )


def decide(office: Office, tx: Transaction, event_id: int, state: EventState, why: str) -> RowStep:
    """Say of an event what became of it, in a transaction of something larger."""
    values = {"state": state.value, "why": why, "decided_by": office.person.id, "decided_at": office.now()}
    return change(tx, "event", event_id, values)


def start_in(
    office: Office, tx: Transaction, event_id: int, new: NewEvent, found: WouldStart, accept: Accepted
) -> Made:
    """Make the task and the deadline of everything that is to be started and is not there yet."""
    known = {one.key for one in found.starts}
    if accept is not None and (others := accept - known):
        raise NotFound(
            f"The event does not start {', '.join(sorted(others))}.",
            hint=f"It starts {', '.join(sorted(known)) or 'nothing'}.",
        )
    there = {
        (one.rule, one.kind, "" if one.rule else one.cite)
        for one in deadlines.agenda(tx.db, event_id=event_id, state=None)
        if one.state != DeadlineState.STRUCK
    }
    made: list[tuple[int, int, str]] = []
    for one in found.starts:
        is_wanted = accept is None or one.key in accept
        if is_wanted and (one.rule, one.kind.value, "" if one.rule else one.cite) not in there:
            made.append(make_deadline(office, tx, event_id, new, one))
    numbers = tuple(number for number, _, _ in made)
    task_ids = tuple(task_id for _, task_id, _ in made)
    steps = [step for number, task_id, _ in made for step in made_steps(number, task_id)]
    return Made(event_id, numbers, task_ids, tuple(steps), tuple(words for _, _, words in made))


def _summary(office: Office, verb: str, new: NewEvent, made: Made) -> str:
    day = f" {neutral(new.on)}" if new.on else ""
    starts = f"; {counted(len(made.deadlines), 'deadline', 'deadlines')}" if made.deadlines else "; it starts nothing"
    return f"{verb}: {words_of(office, new)}{day}{starts}"
