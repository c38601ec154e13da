"""What follows a filing: the events of the paper wait as proposed, or are accepted as ticked; one act, one undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from paracase.domain.deadlines.standing import EventState
from paracase.domain.papers.documents import TriageState
from paracase.domain.roles import Right
from paracase.domain.steps import PaperStep
from paracase.services.deadlines.accepting import accept_in
from paracase.services.deadlines.marked import BY_COMMAND, BY_KEY, waits_words
from paracase.services.deadlines.moving import others_follow
from paracase.services.deadlines.of_papers import ChosenStart, events_of, not_there, starts_of_paper, sure_of
from paracase.services.deadlines.recording import propose_in
from paracase.services.papers.filing import file_document
from paracase.store.deadlines import events

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from paracase.domain.steps import Step
    from paracase.services.acts import Occasion
    from paracase.services.context import Office
    from paracase.services.deadlines.starting import NewEvent
    from paracase.services.done import Done
    from paracase.services.papers.proposing import FilingDecision
    from paracase.store.engine import Transaction

STARTS = "starts"
"""Under this name a filing says what of its events was ticked."""


def file_and_start(office: Office, document_id: int, decision: FilingDecision, chosen: Sequence[ChosenStart]) -> Done:
    """File a paper, and accept of its events what was ticked; the others wait as proposed. One act, one undo.

    Raises:
        NotAllowed: whoever files may not record events; or as filing alone.
    """
    office.require(Right.DOCKET)
    said = {STARTS: [one.to_plain() for one in chosen]}
    return file_document(office, document_id, decision, said=said)


def file_sure(office: Office, document_id: int, decision: FilingDecision) -> Done:
    """File a paper and accept what of its events is sure.

    Raises:
        NotAllowed: no case is known for it; or as ``file_and_start``.
    """
    return file_and_start(office, document_id, decision, sure_of(starts_of_paper(office, document_id, decision)))


def file_and_tell(office: Office, document_id: int, decision: FilingDecision, *, accepts: str = BY_KEY) -> Done:
    """File a paper, and say before all else how many of its dates wait to be accepted: none is on the calendar yet.

    Raises:
        as ``file_document``.
    """
    done = file_document(office, document_id, decision)
    found = events.list_events(office.store.read, state=EventState.PROPOSED, document_id=document_id)
    if not found:
        return done
    return replace(done, summary=f"{waits_words(len(found), accepts)}. {done.summary}")


def file_and_say(office: Office, document_id: int, decision: FilingDecision) -> Done:
    """The same on the command line, which names the command that accepts them.

    Raises:
        as ``file_document``.
    """
    return file_and_tell(office, document_id, decision, accepts=BY_COMMAND)


def start_filed(office: Office, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    """The events of what was filed, in the case it was filed in: as they were ticked, else proposed.

    A paper that was in file before proposes nothing again, and no event that the case has already is proposed.
    """
    papers = [step for step in occasion.steps if isinstance(step, PaperStep) and _comes_into_file(step)]
    said = occasion.said.get(STARTS) if isinstance(occasion.said, dict) else None
    if said is not None and papers:
        return _as_said(office, tx, _own_case(papers[0]), said)
    steps: list[Step] = []
    for case_id, new in _by_case(office, tx, papers).items():
        for one in not_there(new, events.list_events(tx.db, case_id=case_id)):
            steps += propose_in(office, tx, one)[1]
    return tuple(steps)


def _comes_into_file(step: PaperStep) -> bool:
    return (
        step.after.get("state") == TriageState.IN_FILE
        and step.before.get("state") != TriageState.IN_FILE
        and bool(step.after.get("cases"))
    )


def _own_case(step: PaperStep) -> int:
    case_id: int = max(step.after["cases"], key=lambda case: case[1])[0]  # each with whether it is the paper's own
    return case_id


def _by_case(office: Office, tx: Transaction, papers: Iterable[PaperStep]) -> dict[int, list[NewEvent]]:
    found: dict[int, list[NewEvent]] = {}
    for step in papers:
        case_id = _own_case(step)
        found.setdefault(case_id, []).extend(events_of(office, step.document_id, step.after, case_id, db=tx.db))
    return found


def _as_said(office: Office, tx: Transaction, case_id: int, said: Iterable[Mapping[str, Any]]) -> tuple[Step, ...]:
    steps: list[Step] = []
    accepted: list[int] = []
    for kept in said:
        one = ChosenStart.from_plain(kept, case_id)
        event_id, proposed = propose_in(office, tx, one.new)
        steps += proposed
        if one.accepted is not None:
            steps += accept_in(office, tx, event_id, set(one.accepted)).steps
            accepted.append(event_id)
    return (*steps, *others_follow(office, tx, accepted))
