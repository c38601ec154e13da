"""Motion threads: a motion with its opposition, reply, hearing and order, bound by numbers, else by words. Pure rules.

A paper that names the number of another on the docket belongs to that one's thread. Without a number the words decide, where
they fit one open motion only: two that fit are a question, which is left to a person. An order that decides closes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.papers import thread_words
from paracase.domain.papers.docket_text import related
from paracase.domain.papers.thread_words import ThreadPart
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class BoundBy(StrEnum):
    """Why a paper stands in a thread."""

    NUMBER = "number"
    WORDS = "words"
    ALONE = "only one open"
    PERSON = "person"


@frozen
class DocketPaper:
    """A paper of a case's docket, in the order of the docket.

    Attributes:
        words: its docket text where a notice says it, else its title.
        day: ISO 8601, the day it is listed under.
        whose: *ours*, *theirs*, *court*, or empty where nobody knows.
    """

    id: int
    number: str
    words: str
    doc_type: str
    day: str
    whose: str


@frozen
class BoundPaper:
    """A paper in a thread."""

    paper: DocketPaper
    part: ThreadPart
    by: BoundBy


@dataclass(slots=True)
class MotionThread:
    """One motion with all that belongs to it, in the order of the docket.

    Attributes:
        motion: the paper that began it; its id names the thread.
        asks: what is asked now: the last motion of the thread, an amended one in the place of the first.
        closed_by: what decided or withdrew it.
    """

    motion: DocketPaper
    asks: DocketPaper
    papers: list[BoundPaper] = field(default_factory=list)
    closed_by: DocketPaper | None = None

    @property
    def number(self) -> int:
        """By which it is named."""
        return self.motion.id

    def has(self, part: ThreadPart) -> bool:
        """Whether a paper of this kind is there, since what is asked now was asked."""
        since = next((at for at, one in enumerate(self.papers) if one.paper.id == self.asks.id), 0)
        return any(one.part is part for one in self.papers[since:])

    @property
    def unclear(self) -> DocketPaper | None:
        """The last order of it that neither decides nor only sets its course: somebody has to read it."""
        orders = [one.paper for one in self.papers if one.part is ThreadPart.ORDER]
        return next(
            (
                one
                for one in reversed(orders)
                if not thread_words.decides(one.words) and not thread_words.is_of_course(one.words)
            ),
            None,
        )


@frozen
class NextStep:
    """What comes next in a thread, and whose move it is: *ours*, *theirs*, *court*, or empty where nobody knows."""

    what: str
    whose: str


def bind(papers: Iterable[DocketPaper], placed: Mapping[tuple[int, int], bool]) -> list[MotionThread]:
    """The threads of a case, in the order their motions came.

    Args:
        papers: of one case, in the order of its docket.
        placed: by paper and motion, what a person said: in this thread, or out of it. It wins over numbers and words.
    """
    binding = _Binding(placed)
    for paper in papers:
        binding.take(paper)
    return binding.threads


class _Binding:
    """The threads of a docket, as far as it was read."""

    def __init__(self, placed: Mapping[tuple[int, int], bool]) -> None:
        self.threads: list[MotionThread] = []
        self._by_number: dict[str, list[MotionThread]] = {}
        self._placed = placed

    def take(self, paper: DocketPaper) -> None:
        """Bind one paper."""
        part = thread_words.part_of(paper.words, paper.doc_type)
        begins = part is ThreadPart.MOTION or (part is ThreadPart.OPPOSITION and thread_words.is_cross(paper.words))
        if self._placed.get((paper.id, paper.id)) is not None:
            begins = self._placed[paper.id, paper.id]
        found = self._found(paper, part, begins=begins)
        own: list[MotionThread] = []
        if begins and not (found and part is ThreadPart.MOTION and not thread_words.is_cross(paper.words)):
            own = [MotionThread(paper, paper, [BoundPaper(paper, ThreadPart.MOTION, BoundBy.NUMBER)])]
            part = ThreadPart.OPPOSITION
        for thread, by in found:
            bound = BoundPaper(paper, part or ThreadPart.SUPPORT, by)
            thread.papers.append(bound)
            if bound.part is ThreadPart.MOTION:
                thread.asks = paper
            self._close(thread, bound)
        self.threads += own
        if paper.number:
            self._by_number.setdefault(paper.number, []).extend([*own, *(thread for thread, _ in found)])

    def _found(
        self, paper: DocketPaper, part: ThreadPart | None, *, begins: bool
    ) -> list[tuple[MotionThread, BoundBy]]:
        said = [
            (thread, BoundBy.PERSON) for thread in self.threads if self._placed.get((paper.id, thread.number)) is True
        ]
        by_rule = self._by_rule(paper, part, begins=begins) if part is not None else []
        taken = {thread.number for thread, _ in said}
        return said + [
            (thread, by)
            for thread, by in by_rule
            if thread.number not in taken and self._placed.get((paper.id, thread.number)) is not False
        ]

    def _by_rule(
        self, paper: DocketPaper, part: ThreadPart | None, *, begins: bool
    ) -> list[tuple[MotionThread, BoundBy]]:
        again = part is ThreadPart.MOTION and thread_words.is_again(paper.words)
        if part is ThreadPart.MOTION and not again and not thread_words.is_cross(paper.words):
            return []
        numbered = {
            thread.number: thread for number in related(paper.words) for thread in self._by_number.get(number, ())
        }
        if numbered:
            bound = [(thread, BoundBy.NUMBER) for thread in numbered.values()]
            return [one for one in bound if one[0].closed_by is None] if again else bound
        if related(paper.words) or not (thread_words.speaks_of_motion(paper.words) or part is ThreadPart.SUR_REPLY):
            return []
        return self._by_words(paper, alone=not begins)

    def _by_words(self, paper: DocketPaper, *, alone: bool) -> list[tuple[MotionThread, BoundBy]]:
        """The one open thread whose motion asks what the paper speaks of."""
        running = [thread for thread in self.threads if thread.closed_by is None]
        wanted = thread_words.subject(paper.words)
        if not wanted:
            return [(running[0], BoundBy.ALONE)] if alone and len(running) == 1 else []
        scores = [(len(wanted & thread_words.subject(thread.asks.words)), thread) for thread in running]
        most = max((score for score, _ in scores), default=0)
        best = [thread for score, thread in scores if score == most]
        return [(best[0], BoundBy.WORDS)] if most and len(best) == 1 else []

    def _close(self, thread: MotionThread, bound: BoundPaper) -> None:
        paper = bound.paper
        if bound.part is ThreadPart.WITHDRAWAL:
            thread.closed_by = paper
        elif bound.part is ThreadPart.ORDER and thread_words.decides(paper.words):
            numbers = thread_words.decided(paper.words)
            names_none = bound.by is not BoundBy.NUMBER
            if names_none or (thread.asks.number and thread.asks.number in numbers):
                thread.closed_by = paper


def next_step(thread: MotionThread, *, hearing_on: str, today: str) -> NextStep | None:
    """What comes next; None once it is closed.

    Args:
        hearing_on: the last day set for its hearing, ISO 8601; empty where none is known.
    """
    if thread.closed_by is not None:
        return None
    mover = thread.asks.whose
    other = {"ours": "theirs", "theirs": "ours"}.get(mover, "")
    if thread.unclear is not None:
        return NextStep("read the order", "ours")
    if hearing_on and hearing_on < today:
        return NextStep("ruling", "court")
    if not thread.has(ThreadPart.OPPOSITION):
        return NextStep("opposition", other)
    if not thread.has(ThreadPart.REPLY):
        return NextStep("reply", mover)
    return NextStep("hearing" if hearing_on else "ruling", "court")
