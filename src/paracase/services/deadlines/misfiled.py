"""A paper that lay in the wrong case: what hangs on it goes along.

Deadlines of the wrong case are struck with the reason; those of the right one are computed from the same event, by that
case's court, urgent even when their day has passed. The attorneys of both cases get a task.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase.domain.cases.tasks import MAX_TASK, TaskState
from paracase.domain.deadlines.changing import VACATED, is_moved
from paracase.domain.deadlines.standing import DeadlineState, EventState
from paracase.domain.errors import BadInput
from paracase.domain.steps import PaperStep, RowStep
from paracase.domain.visible import counted
from paracase.services.deadlines.closing import attorney_of
from paracase.services.deadlines.making import change
from paracase.services.deadlines.moving import others_follow
from paracase.services.deadlines.of_papers import events_of, not_there
from paracase.services.deadlines.recording import decline_in, propose_in, record_in, strike_in
from paracase.services.deadlines.starting import WouldStart, of_row, words_of, would_start
from paracase.services.papers.attached import family
from paracase.store.cases import cases, tasks
from paracase.store.deadlines import deadlines, events
from paracase.store.papers import documents

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from paracase.domain.steps import Step
    from paracase.services.acts import Occasion
    from paracase.services.context import Office
    from paracase.services.deadlines.starting import NewEvent, Starting
    from paracase.store.deadlines.deadlines import DeadlineRow
    from paracase.store.deadlines.events import EventRow
    from paracase.store.engine import Transaction


@dataclass(frozen=True, slots=True)
class Going:
    """One event that a paper takes along to another case, as it would go.

    Attributes:
        words: the event; ``is_proposed`` where it waits to be accepted, and starts nothing there either.
        struck: its deadlines here, which end.
        computed: what it starts there, by that case's court; ``asks`` what would have to be known first.
        changed: whether it is what vacated or moved a date here: that stays as it is, and has to be looked at.
    """

    event_id: int
    words: str
    is_proposed: bool
    struck: tuple[DeadlineRow, ...]
    computed: tuple[Starting, ...]
    asks: tuple[str, ...]
    changed: bool


def goes_along(office: Office, document_id: int, *case_ids: int) -> list[Going]:
    """What goes along if a paper, with what hangs on it, went from its own case to others, the first its own; nothing is
    written.

    Raises:
        NotFound: no such document or case in sight.
    """
    for case_id in case_ids:
        office.see_case(case_id)
    db = office.store.read
    own = documents.case_ids(db, document_id)
    if not own or own[0] in case_ids or not case_ids:
        return []
    papers = dict.fromkeys([document_id, *family(office, document_id)])
    found = [row for paper in papers for row in events.list_events(db, document_id=paper) if row.case_id == own[0]]
    return [
        _going(office, row, case_ids[0]) for row in found if row.state in {EventState.PROPOSED, EventState.RECORDED}
    ]


def _going(office: Office, row: EventRow, case_id: int) -> Going:
    is_proposed = row.state == EventState.PROPOSED
    would = WouldStart((), (), ())
    if not is_proposed:
        try:
            would = would_start(office, replace(of_row(row), case_id=case_id))
        except BadInput as error:
            would = WouldStart((), (str(error),), ())
    mine = deadlines.agenda(office.store.read, event_id=row.id, state=None)
    struck = tuple(one for one in mine if one.state not in {DeadlineState.STRUCK, DeadlineState.REPLACED})
    words, changed = words_of(office, row), row.type == VACATED and not is_proposed
    return Going(row.id, words, is_proposed, struck, would.starts, would.asks, changed)


def follow_moved(office: Office, tx: Transaction, occasion: Occasion) -> Iterable[Step]:
    """Papers were decided: the events of those that left a case for another go with them."""
    steps: list[Step] = []
    for step in occasion.steps:
        if isinstance(step, PaperStep):
            before, after = _cases(step.before), _cases(step.after)
            gone = [number for number in before if number not in after]
            if gone and after:
                for row in events.list_events(tx.db, document_id=step.document_id):
                    if row.case_id in gone:
                        steps += _take_along(office, tx, row, after[0], step.after)
    return steps


def _cases(facts: Mapping[str, Any]) -> list[int]:
    """The cases a paper is in, its own first."""
    return [case[0] for case in sorted(facts.get("cases") or (), key=lambda case: not case[1])]


def _take_along(office: Office, tx: Transaction, row: EventRow, to_case: int, values: Mapping[str, Any]) -> list[Step]:
    new = replace(of_row(row), case_id=to_case)
    target = cases.get_case(tx.db, to_case).number
    why = f"its paper belongs to {target}"
    if row.state == EventState.PROPOSED:
        return [decline_in(office, tx, row, why), *propose_in(office, tx, new)[1]]
    if row.state != EventState.RECORDED:
        return []
    said = _says_there(office, tx, row, to_case, values) if row.type == VACATED else []
    if said:
        return [*strike_in(office, tx, row, why)[1], *others_follow(office, tx, [row.id]),
                *_changes_there(office, tx, row, target, said)]  # fmt: skip
    struck, steps = strike_in(office, tx, row, why)
    made = record_in(office, tx, new)
    steps += [*made.steps, *others_follow(office, tx, [row.id, made.event_id])]
    steps += [change(tx, "task", task_id, {"priority": 1}) for task_id in made.tasks]
    if row.type == VACATED:
        steps.append(_look_here(office, tx, row, target))
    gone = f"A paper went to {target}: {counted(len(struck), 'deadline', 'deadlines')} struck here"
    come = f"A paper came from {row.case_number}: {counted(len(made.deadlines), 'deadline', 'deadlines')} computed here"
    steps += [_tell(office, tx, row.case_id, gone, row.document_id), _tell(office, tx, to_case, come, row.document_id)]
    return steps


def _says_there(
    office: Office, tx: Transaction, row: EventRow, to_case: int, values: Mapping[str, Any]
) -> list[NewEvent]:
    """What the words by which a paper took a day away here say of the other case: there nobody carried them out."""
    if row.document_id is None or not row.quote:
        return []
    found = events_of(office, row.document_id, values, to_case, db=tx.db)
    return [one for one in found if one.quote == row.quote and (one.type == VACATED or is_moved(one.quote))]


def _changes_there(
    office: Office, tx: Transaction, row: EventRow, target: str, said: Sequence[NewEvent]
) -> Iterable[Step]:
    """Propose what a paper vacates or moves in the case it belongs to, and tell the attorneys of both."""
    to_case = said[0].case_id
    for one in not_there(said, events.list_events(tx.db, case_id=to_case)):
        yield from propose_in(office, tx, one)[1]
    yield _look_here(office, tx, row, target)
    come = f"A paper came from {row.case_number} that vacates or moves a date: accept or decline what is proposed here"
    yield _tell(office, tx, to_case, come, row.document_id)


def _look_here(office: Office, tx: Transaction, row: EventRow, target: str) -> Step:
    look = f"A paper that vacated or moved a date here belongs to {target}: put back “{words_of(office, row)}”?"
    return _tell(office, tx, row.case_id, look, row.document_id)


def _tell(office: Office, tx: Transaction, case_id: int, what: str, document_id: int | None) -> Step:
    task_id = tasks.insert_task(
        tx,
        what=what[:MAX_TASK],
        due_on=office.today.isoformat(),
        case_id=case_id,
        document_id=document_id,
        assignee_id=attorney_of(tx, case_id) or office.person.id,
        urgent=True,
        by=office.person.id,
        at=office.now(),
    )
    dropped, opened = {"state": TaskState.DROPPED.value}, {"state": TaskState.OPEN.value}
    return RowStep("task", (task_id,), dropped, opened)
