"""Threads of motions of a case: what belongs together, what comes next, whose move it is, until when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.deadlines.of_papers import whose_paper
from paracase.domain.errors import BadInput, NotFound
from paracase.domain.papers import acts, thread_words
from paracase.domain.papers.thread_words import ThreadPart
from paracase.domain.papers.threads import DocketPaper, MotionThread, NextStep, bind, next_step
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.intake.recognise.notices import MailedWords, read_notice
from paracase.services.acts import record
from paracase.services.papers.proposing import document_row
from paracase.store.cases import cases
from paracase.store.deadlines import deadlines, events
from paracase.store.page_texts import page_text
from paracase.store.papers import lines, threads
from paracase.store.papers.documents import case_ids

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.deadlines.deadlines import DeadlineRow
    from paracase.store.deadlines.events import EventRow
    from paracase.store.papers.threads import CasePaperRow

_DUE_FOR = {"opposition": re.compile(r"oppos|respon|answer", re.I), "reply": re.compile(r"\brepl", re.I)}
"""The words of a deadline for a step of a thread."""


@frozen
class ThreadLine:
    """A thread as lists show it.

    Attributes:
        step: what comes next; None once it is closed.
        until: ISO 8601: the safe day of what is ours, the due day of what is theirs, the day of the hearing; empty where
            none is kept.
        manual: why the day has to be calendared manually; empty where it has not.
        hearing_on: the last day set for its hearing; empty where none is kept.
    """

    case_id: int
    thread: MotionThread
    step: NextStep | None
    until: str
    manual: str
    hearing_on: str

    @property
    def title(self) -> str:
        """What is asked, as the docket or the paper says it."""
        return self.thread.asks.words

    @property
    def state(self) -> str:
        """What comes next, or what closed it, in words."""
        if self.step is None:
            closed = self.thread.closed_by
            part = thread_words.part_of(closed.words, closed.doc_type) if closed is not None else None
            return f"closed: {(part or ThreadPart.ORDER).words}"
        whose = {"court": "court's", "": "nobody knows whose"}.get(self.step.whose, self.step.whose)
        return f"{self.step.what}, {whose}"


def threads_of(office: Office, case_id: int) -> list[ThreadLine]:
    """The threads of a case, in the order their motions came.

    Raises:
        NotFound: there is no such case in sight.
    """
    office.see_case(case_id)
    db = office.store.read
    side = cases.get_case(db, case_id).side
    merged = _by_number(threads.papers_of(db, case_id))
    papers = [_paper(office, of, side) for of in merged]
    members = {paper.id: {one.id for one in of} for paper, of in zip(papers, merged, strict=True)}
    placed = {(one.document_id, one.motion_id): one.placed == "in" for one in threads.placed_in(db, case_id)}
    due = deadlines.agenda(db, case_id=case_id)
    hearings = [one for one in events.list_events(db, case_id=case_id, state="recorded") if one.type == "hearing"]
    today = office.today.isoformat()
    return [_line(case_id, thread, members, due, hearings, today) for thread in bind(papers, placed)]


def _by_number(papers: Iterable[CasePaperRow]) -> list[list[CasePaperRow]]:
    """A paper with its notice, in the order of the docket: the paper first where it came."""
    found: dict[str, list[CasePaperRow]] = {}
    for paper in papers:
        found.setdefault(paper.docket_no or f"#{paper.id}", []).append(paper)
    ordered = [sorted(of, key=lambda one: (one.carrier is not None, one.id)) for of in found.values()]
    return sorted(ordered, key=lambda of: (min(one.day for one in of), _ordinal(of[0].docket_no), of[0].id))


def _ordinal(number: str | None) -> int:
    digits = re.match(r"\d{1,9}", number or "")
    return int(digits[0]) if digits else 0


def _paper(office: Office, of: list[CasePaperRow], represents: str) -> DocketPaper:
    first = of[0]
    words = next((text for one in of if one.carrier and (text := _docket_text(office, one.id))), "")
    words = words or first.title or first.name
    doc_type = next((one.doc_type for one in of if one.doc_type), "")
    side = next((one.side for one in of if one.side), "")
    whose = str(whose_paper(side, represents))
    if not side and thread_words.part_of(words, doc_type) in {ThreadPart.ORDER, ThreadPart.RECOMMENDATION}:
        whose = "court"
    return DocketPaper(
        first.id,
        (first.docket_no or "").partition("-")[0],
        words,
        doc_type,
        first.day,
        whose if whose in {"ours", "theirs", "court"} else "",
    )


def _docket_text(office: Office, document_id: int) -> str:
    """The docket text of a notice; empty where it has none that can be read."""
    pages = page_text(office.store.read, office.folder, document_id)
    notice = read_notice(MailedWords("\n".join(pages))) if pages else None
    return notice.docket_text if notice is not None else ""


def _line(
    case_id: int,
    thread: MotionThread,
    members: Mapping[int, set[int]],
    due: Iterable[DeadlineRow],
    hearings: Iterable[EventRow],
    today: str,
) -> ThreadLine:
    ids = set[int]().union(*(members[one.paper.id] for one in thread.papers))
    days = [one.on_day for one in hearings if one.document_id in ids and one.on_day]
    hearing_on = max(days, default="")
    step = next_step(thread, hearing_on=hearing_on, today=today)
    words = _DUE_FOR.get(step.what) if step is not None else None
    if step is None or words is None:
        return ThreadLine(case_id, thread, step, hearing_on if step and step.what == "hearing" else "", "", hearing_on)
    rows = [one for one in due if one.event_document_id in ids and words.search(one.what)]
    until = min((day for one in rows if (day := _warned(one))), default="")
    manual = "" if until else next((one.manual for one in rows if one.manual), "")
    return ThreadLine(case_id, thread, step, until, manual, hearing_on)


def _warned(row: DeadlineRow) -> str:
    return ((row.safe_on or row.due_on) if row.whose in {"ours", "joint"} else row.due_on) or ""


def thread_of(office: Office, motion_id: int) -> ThreadLine:
    """The thread that a motion begins, by the number of its paper.

    Raises:
        NotFound: the paper begins no thread in a case in sight.
    """
    document_row(office, motion_id)
    for case_id in case_ids(office.store.read, motion_id):
        found = next((one for one in threads_of(office, case_id) if one.thread.number == motion_id), None)
        if found is not None:
            return found
    raise NotFound(f"Document {motion_id} begins no thread.", hint="paracase thread list CASE names the motions.")


def place(office: Office, document_id: int, motion_id: int, *, inside: bool) -> Done:
    """Put a paper into the thread of a motion, or take it out; of itself: it begins a thread, or does not.

    Raises:
        BadInput: it stands there already, or the two share no case.
        NotFound: one of them is not in sight, or the motion begins no thread.
    """
    office.require(Right.FILE)
    for number in (document_id, motion_id):
        document_row(office, number)
    of_paper = case_ids(office.store.read, document_id)
    shared = [case_id for case_id in case_ids(office.store.read, motion_id) if case_id in of_paper]
    if not shared:
        raise BadInput("The two are not in one case.", hint="A thread has papers of one case.")
    stands = [one for one in threads_of(office, shared[0]) if one.thread.number == motion_id]
    if not stands and document_id != motion_id:
        raise NotFound(f"Document {motion_id} begins no thread.", hint="paracase thread list CASE names the motions.")
    is_inside = bool(stands) and any(one.paper.id == document_id for one in stands[0].thread.papers)
    if is_inside == inside:
        raise BadInput("It stands in that thread already." if inside else "It stands in no such thread.")
    placed = "in" if inside else "out"
    with office.store.write() as tx:
        before = threads.place(tx, document_id, motion_id, placed)
        named = lines.document_lines(tx.db, (document_id, motion_id))
        what, motion = (visible(named[number].shown_name) for number in (document_id, motion_id))
        thread = "a thread of its own" if document_id == motion_id else f"the thread of {motion}"
        return record(
            office,
            tx,
            acts.THREAD_PLACED,
            f"{what}: {'into' if inside else 'out of'} {thread}",
            data={"document": document_id, "case": shared[0], "motion": motion_id, "placed": placed},
            steps=[RowStep("thread_paper", (document_id, motion_id), {"placed": before}, {"placed": placed})],
        )
