"""Follows what is filed, so that the office's habits are learned: in the recognisers' thread, a few papers at a time.

What changed is found by the numbers that changes of papers have (``touched``), whoever filed, took back or purged, in
whichever process. The walls around cases are compared whole. It writes nothing into the store.
"""

from __future__ import annotations

import contextlib
import logging
from array import array
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from paracase import paths
from paracase.domain.errors import ParacaseError
from paracase.domain.papers.faults import reason_of
from paracase.domain.papers.learning import PAPERS, Learned, Lesson
from paracase.domain.papers.steps import IntakeStep
from paracase.domain.visible import name_text
from paracase.intake.failing import Heard
from paracase.intake.recognise.learned import senders, traits_of
from paracase.intake.recognise.paper import Paper
from paracase.store import locks
from paracase.store.engine import change_seq
from paracase.store.papers import failed_steps
from paracase.store.papers import learned as kept
from paracase.store.papers.learned import TaughtPaper

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from paracase.store.driver import sqlite3
    from paracase.store.engine import Store
    from paracase.store.index import Index
    from paracase.store.papers.learned import Moment

_log = logging.getLogger(__name__)
SLICE = 16
"""Papers that are learned before somebody else has the thread."""
REPLAYED = 100
"""The same, of papers that were read already."""
FIRST, LAST = 8 << 10, 0
"""Characters of a paper that are looked at: its first page says what it is."""
AGAIN = 25
"""After so many papers everything that waits without a type is looked at again, else only what is of the same senders."""
WAITING = 200
FAR = 5_000
"""After so many changes that taught nothing, how far they were followed is written down."""


class LearnStep(NamedTuple):
    """How far it came.

    Attributes:
        more: whether there is more to do.
        done: papers learned of those that are to be.
        again: papers that wait and are to be looked at again.
        failed: once it is at its end, how the program failed at papers, by what they are called.
    """

    more: bool
    done: int = 0
    all: int = 0
    again: tuple[int, ...] = ()
    failed: dict[str, str] | None = None


class Learning:
    """What the office's filings taught, kept up with them. All of it but ``is_behind`` is for one thread."""

    def __init__(self, folder: Path, store: Store, index: Index) -> None:
        self.learned = Learned()
        self._folder, self._store, self._index = folder, store, index
        self._at: Moment | None = None
        self._seen: tuple[int, int] | None = None
        self._work: Iterator[LearnStep] | None = None
        self._taught: set[int] = set()
        self._lost: set[int] = set()
        """Senders of whom papers were learned, and of whom some teach no more, since what waits was looked at again."""
        self._since = 0
        """Papers learned since everything that waits was looked at again."""
        self._whole = bool(failed_steps.failed_at(store.read, IntakeStep.LEARN))
        """Next time all papers are compared."""
        self._failed: dict[int, str] = {}
        """Papers that teach nothing, for the program failed at them, and how."""

    @property
    def is_behind(self) -> bool:
        """Whether something changed that may teach."""
        return self._work is not None or self._seen != self._now()

    def _now(self) -> tuple[int, int]:
        db = self._store.read
        return change_seq(db, "documents"), change_seq(db, "walls")

    def load(self) -> None:
        """Take what was kept; done once. A file that cannot be used is made anew by what follows."""
        if self._at is not None:
            return
        found = kept.load(self._folder)
        self._at = found.at
        if found.learned is not None and found.at.purges == kept.purges_begun(self._store.read):
            self.learned.become(found.learned)

    def begin_anew(self) -> None:
        """Forget everything: it is learned again from the papers."""
        self.learned.become(Learned())
        self._at, self._work, self._seen = kept.BEGINNING, None, None

    def go_on(self) -> LearnStep:
        """Learn a few papers more."""
        if self._work is None:
            self._seen = self._now()
            self._work = self._follow()
        try:
            found = next(self._work, LearnStep(more=False))
        except BaseException:
            self._work = self._seen = None
            raise
        if not found.more:
            self._work = None
        return found

    def _follow(self) -> Iterator[LearnStep]:
        self.load()
        db = self._store.read
        now, before = kept.moment(db), self._at or kept.BEGINNING
        if now.purges != before.purges:
            self._lost.update(tell for lesson in self.learned.lessons.values() for tell in lesson.tells)
            self.learned.become(Learned())
        whole = self._whole or now.purges != before.purges or now.walls != before.walls or now.touched < before.touched
        self._whole = False
        wanted, changed = deque[TaughtPaper](), False
        if whole:
            self._failed = {}
            changed = self._compare(kept.newest(db), list(self.learned.lessons), wanted)
        else:
            here = kept.touched_of(db, sorted(self.learned.lessons.keys() | self._failed.keys()), before.touched)
            changed = self._compare(kept.newest_since(db, before.touched), here, wanted)
        total = len(wanted)
        while wanted:
            for _ in range(min(SLICE, len(wanted))):
                changed |= self._learn(wanted.popleft())
            yield LearnStep(more=True, done=total - len(wanted), all=total)
        yield from self._settle()
        self._at = now._replace(walls=-1) if self._whole else now
        if changed or now.touched - before.touched > FAR:
            self._save(self._at)
        again = self._again(db) if changed or self._lost else ()
        failed = {f"document {number}": reason for number, reason in self._failed.items()}
        yield LearnStep(more=False, done=total, all=total, again=again, failed=failed)

    def _compare(self, papers: Sequence[TaughtPaper], here: Sequence[int], wanted: deque[TaughtPaper]) -> bool:
        """Take out what teaches no more, and note what is not learned as it is filed now."""
        there = {paper.id for paper in papers}
        for number in here:
            self._failed.pop(number, None)
        gone = [number for number in here if number not in there and number in self.learned.lessons]
        was_full = len(self.learned.lessons) >= PAPERS
        for number in gone:
            self._lost.update(self.learned.lessons[number].tells)
            self._since += 1
            self.learned.remove(number)
        self._whole |= bool(gone) and was_full
        for paper in sorted(papers, key=lambda one: (one.decided_at, one.id)):
            known = self.learned.lessons.get(paper.id)
            if known is None or (known.at, known.case, known.type, known.folder) != _filed(paper):
                wanted.append(paper)
        return bool(gone)

    def _learn(self, paper: TaughtPaper) -> bool:
        """Learn one paper; one whose text is not in the index yet is learned another time."""
        held = self._index.ends_of(paper.id, start=FIRST, end=LAST)
        if held is None or held.version_id != paper.version_id:
            self._whole = True
            return False
        lesson: Lesson | None = None
        with Heard() as heard:
            name = name_text(paper.came_as.rpartition(b"/")[2]) if paper.came_as else paper.name
            tells, features = traits_of(Paper(name, tuple((held.text or "").split("\f")), paper.meta)).numbers
            lesson = Lesson(paper.id, *_filed(paper), tells, array("I", features))
        if lesson is None:
            if heard.problem is not None:
                _log.error("Document %d could not be learned: %s", paper.id, heard.problem, exc_info=heard.problem)
                self._failed[paper.id] = reason_of(heard.problem)
            return False
        self.learned.put(lesson)
        self._taught.update(lesson.tells)
        self._since += 1
        return True

    def _settle(self) -> Iterator[LearnStep]:
        """What was taken back has left its weight: everything is weighed anew, from what is kept of each paper."""
        if not self.learned.is_stale:
            return
        anew, left = Learned(), deque(sorted(self.learned.lessons.values(), key=lambda one: one.order))
        total = len(left)
        while left:
            for _ in range(min(REPLAYED, len(left))):
                anew.put(left.popleft())
            yield LearnStep(more=True, done=total - len(left), all=total)
        self.learned.become(anew)

    def _save(self, at: Moment) -> None:
        """Write it down, unless a purge began meanwhile: then it is learned anew. What cannot be written is kept here."""
        with (
            contextlib.suppress(OSError, ParacaseError),
            locks.held(paths.learned_lock(self._folder)),
        ):
            if kept.purges_begun(self._store.read) == at.purges:
                kept.save(self._folder, self.learned, at)

    def _again(self, db: sqlite3.Connection) -> tuple[int, ...]:
        """Papers that wait and may be another thing now: of a sender that was learned, or, now and then, without a type."""
        taught, self._taught = self._taught | self._lost, set()
        lost, self._lost = self._lost, set()
        if self.learned.is_silent and not lost:
            return ()
        everything = self._since >= AGAIN
        if everything:
            self._since = 0
        found = []
        for paper in kept.waiting(db, limit=WAITING):
            is_of_them = True
            with Heard():  # a paper it fails at is looked at again: the recognisers say what is wrong with it
                is_of_them = any(one.number in taught for one in senders(Paper(paper.name, (), paper.meta)))
            if is_of_them or (everything and paper.type_is <= 1):
                found.append(paper.id)
        return tuple(found)


def _filed(paper: TaughtPaper) -> tuple[str, int, str, str]:
    """When, into which case, as what and into which subfolder it was filed."""
    folder = ""
    if paper.relpath is not None and paper.root_id == paper.case_root and paper.case_folder is not None:
        top = paper.case_folder + b"/" if paper.case_folder else b""
        if paper.relpath.startswith(top):
            folder = name_text(paper.relpath[len(top) :].rpartition(b"/")[0])
    return paper.decided_at, paper.case_id or 0, paper.doc_type, folder
