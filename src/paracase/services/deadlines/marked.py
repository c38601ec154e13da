"""Marked papers and their dates: how many of each would wait as proposed, and that they do once all are filed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase.domain.deadlines.standing import EventState
from paracase.domain.visible import counted
from paracase.services.deadlines.of_papers import events_of, not_there
from paracase.services.papers import marked
from paracase.services.papers.copies import companions
from paracase.services.papers.proposing import FilingDecision, planned, propose
from paracase.store.deadlines import events

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from paracase.services.context import Office
    from paracase.services.deadlines.starting import NewEvent
    from paracase.services.done import Done
    from paracase.services.papers.marked import MarkedPaper
    from paracase.store.deadlines.events import EventRow


BY_KEY, BY_COMMAND = "+ accepts", "paracase event accept"


@dataclass(frozen=True, slots=True)
class DatesOfMarked:
    """The events that filing each marked paper as it was shown would propose."""

    papers: Mapping[int, tuple[NewEvent, ...]]
    """Of each paper, by number, with what is filed along with it."""
    there: Mapping[int, Sequence[EventRow]]
    """What each case has by now."""

    def of(self, document_ids: Collection[int]) -> int:
        """How many dates wait after these are filed; what several of them show is one, as it will be then."""
        found = 0
        for case_id, there in self.there.items():
            new = [one for number in document_ids for one in self.papers.get(number, ()) if one.case_id == case_id]
            found += len(not_there(new, there))
        return found


def dates_of(office: Office, papers: Sequence[MarkedPaper]) -> DatesOfMarked:
    """What filing these would propose; nothing is changed. What stays starts nothing.

    Raises:
        NotFound: one of them is not there.
    """
    found: dict[int, tuple[NewEvent, ...]] = {}
    for paper in papers:
        if paper.stays or paper.case_id is None:
            continue
        own = planned(office, propose(office, paper.document_id), paper.decision)
        new = events_of(office, paper.document_id, own.values, paper.case_id)
        for other in companions(office, paper.document_id, alone=paper.decision.alone):
            along = planned(office, propose(office, other), FilingDecision((paper.case_id,)))
            new += events_of(office, other, along.values, paper.case_id)
        found[paper.document_id] = tuple(new)
    cases = {one.case_id for new in found.values() for one in new}
    return DatesOfMarked(
        found, {case_id: events.list_events(office.store.read, case_id=case_id) for case_id in sorted(cases)}
    )


def file_and_tell(
    office: Office, agreed: Sequence[MarkedPaper], *, against_the_stamp: bool = False, accepts: str = BY_KEY
) -> Done:
    """File marked papers, and say before all else how many of their dates wait: none is on the calendar yet.

    Raises:
        BadInput, NotAllowed: as ``file_marked``.
    """
    read = office.store.read
    ids = {paper.document_id for paper in agreed}
    ids |= {one for p in agreed for one in companions(office, p.document_id, alone=p.decision.alone)}
    done = marked.file_marked(office, agreed, against_the_stamp=against_the_stamp)
    found = [one for number in sorted(ids)
             for one in events.list_events(read, state=EventState.PROPOSED, document_id=number)]  # fmt: skip
    return replace(done, summary=f"{waits_words(len(found), accepts)}. {done.summary}") if found else done


def waits_words(dates: int, accepts: str = BY_KEY) -> str:
    """``2 dates wait under PROPOSED (+ accepts)``.

    Args:
        accepts: what accepts them, where it is said.
    """
    return f"{counted(dates, 'date')} {'waits' if dates == 1 else 'wait'} under PROPOSED ({accepts})"
