"""Proposed events accepted: each recorded, what it starts started, and what it changes of what stands changed; one act."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.deadlines import acts
from paracase.domain.deadlines.changing import DateChangeKind
from paracase.domain.deadlines.standing import EventState
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.visible import counted
from paracase.services.acts import record
from paracase.services.deadlines.changing import carry, changes_of, chosen_of
from paracase.services.deadlines.recording import Made, checked_event, decide, event_row, start_in
from paracase.services.deadlines.starting import of_row, words_of, would_start
from paracase.store.deadlines import events

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.steps import Step
    from paracase.services.context import Office
    from paracase.services.deadlines.recording import Accepted
    from paracase.services.done import Done
    from paracase.store.engine import Transaction


def accept_in(office: Office, tx: Transaction, event_id: int, accept: Accepted = None) -> Made:
    """Make a proposed event a recorded one and start what it starts, in a transaction of something larger.

    Also for an event recorded before, of which not everything was started: what is there already is not made again. Where it
    changes what stands, and that was ticked (or all was accepted and it is sure), that happens; where it moves or strikes,
    it starts nothing of its own.

    Raises:
        BadInput: its day is not known, or not what it changes.
        NotAllowed: it was declined or struck.
        NotFound: there is none with this number.
    """
    row = events.get_event(tx.db, event_id)
    if row is None:
        raise NotFound(f"There is no event {event_id}.", hint="See “paracase event list”.")
    if row.state not in {EventState.PROPOSED, EventState.RECORDED}:
        raise NotAllowed(f"Event {event_id} was {row.state}.", hint="Record it anew: paracase event add.")
    new = of_row(row)
    found = changes_of(office, new, db=tx.db) if row.state == EventState.PROPOSED else ()
    chosen = chosen_of(found, accept)
    takes = [one for one in chosen if one.kind is not DateChangeKind.REPLACE]
    days = [one.before for one in takes if one.before]
    if new.on is None and days:
        new = replace(new, on=date.fromisoformat(min(days)))
    new = checked_event(office, new)
    steps: list[Step] = []
    if row.state == EventState.PROPOSED:
        steps.append(decide(office, tx, event_id, EventState.RECORDED, ""))
    if accept is not None:
        accept = accept - {one.key for one in found}
    if takes:
        if accept:
            raise BadInput("It moves or strikes what stands, or starts something of its own.", hint="Tick one of both.")
        return Made(event_id, (), (), (*steps, *carry(office, tx, event_id, new, chosen)), ())
    made = start_in(office, tx, event_id, new, would_start(office, new, db=tx.db), accept)
    replaced = carry(office, tx, event_id, new, chosen)
    return Made(event_id, made.deadlines, made.tasks, (*steps, *made.steps, *replaced), made.words)


def accept(office: Office, wanted: Mapping[int, Accepted]) -> Done:
    """Accept proposed events, each with what of it is to be started: one act.

    Raises:
        BadInput, NotAllowed, NotFound: as ``accept_in``; then none is accepted.
    """
    office.require(Right.DOCKET)
    seen = {event_id: event_row(office, event_id) for event_id in wanted}
    if not seen:
        raise BadInput("Nothing was chosen.", hint="Name at least one event.")
    with office.store.write() as tx:
        made = [accept_in(office, tx, event_id, keys) for event_id, keys in wanted.items()]
        first = next(iter(seen.values()))
        started = sum(len(one.deadlines) for one in made)
        words = f"Accepted: {words_of(office, first)}{f' and {len(seen) - 1} more' if len(seen) > 1 else ''}"
        return record(
            office, tx, acts.EVENT_ACCEPTED, f"{words}; {counted(started, 'deadline', 'deadlines')}",
            data={"event": first.id, "case": first.case_id, "events": sorted(seen),
                  "deadlines": [number for one in made for number in one.deadlines]},
            steps=[step for one in made for step in one.steps],
        )  # fmt: skip
