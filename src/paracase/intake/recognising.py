"""Gathers what the recognisers need from the store, has them look, and keeps what they suggest."""

from __future__ import annotations

import logging
from collections import deque
from concurrent import futures
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from paracase import __version__
from paracase.domain.clock import office_date, parse_instant
from paracase.domain.papers.documents import TriageState
from paracase.domain.papers.faults import fault_of
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.domain.papers.steps import IntakeStep
from paracase.domain.visible import name_text
from paracase.intake import near, pairing
from paracase.intake.failing import Heard, is_fault
from paracase.intake.keeping import case_of_place
from paracase.intake.learning import Learning, LearnStep
from paracase.intake.recognise import Knowledge, KnownCase, Paper, recognise
from paracase.store.cases import cases
from paracase.store.engine import change_seq, changed
from paracase.store.papers import documents, faults, recognised, rules
from paracase.store.parts import part_of
from paracase.store.people import staff

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from paracase.domain.cases.courts import Courts
    from paracase.domain.practice.types import DocumentType
    from paracase.intake.failing import Steps
    from paracase.store.cases.cases import CaseFolder
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Store
    from paracase.store.index import HeldText, Index

_log = logging.getLogger(__name__)
BATCH = 16
"""Papers looked at before the newest are asked for again."""
WAIT_SECONDS = 0.05
FIRST, LAST = 256 << 10, 32 << 10
"""Characters of a very long text that are handed to the recognisers: none reads further."""
SHORT = 32 << 10
"""Bytes of a text that is read together with others, half a megabyte at most."""


def said_or_fault(document_id: int, said: Future[list[Proposal] | None]) -> list[Proposal] | None:
    """What was said of a paper; a fault of a recogniser is said of it instead, and logged whole.

    Errors of the store, the index and the machine are no outcome of one paper, and are raised.
    """
    problem = said.exception()
    if isinstance(problem, Exception) and is_fault(problem):
        return [_fault(document_id, problem)]
    return said.result()


def _fault(document_id: int, problem: Exception) -> Proposal:
    _log.error("Document %d could not be recognized: %s", document_id, type(problem).__name__, exc_info=problem)
    return fault_of(problem, __version__)


def known_cases(db: sqlite3.Connection) -> tuple[KnownCase, ...]:
    """What the recognisers are told of the office's cases."""
    dockets: dict[int, list[cases.DocketRow]] = {}
    parties: dict[int, list[cases.PartyRow]] = {}
    for docket in cases.list_dockets(db):
        dockets.setdefault(docket.case_id, []).append(docket)
    for party in cases.list_parties(db):
        parties.setdefault(party.case_id, []).append(party)
    return tuple(
        KnownCase(
            case.id,
            case.number,
            case.caption,
            tuple((d.parsed, d.court) for d in dockets.get(case.id, ())),
            tuple(party.name for party in parties.get(case.id, ())),
            tuple(party.role for party in parties.get(case.id, ())),
            case.side,
        )
        for case in cases.list_cases(db)
    )


class LookedAt(NamedTuple):
    """A paper as it was when it was handed to the recognisers."""

    row: recognised.PaperRow


class _Around(NamedTuple):
    """What papers that are looked at together have asked for once for all of them."""

    folders: Callable[[], list[CaseFolder]]
    known: Callable[[], Knowledge]
    texts: Callable[[], dict[int, HeldText]]
    """Those that are short; a long one is asked for when its turn comes, so that not all are held."""
    apart: Callable[[], frozenset[int]]
    """The papers that no other is like."""


class Recognising:
    """Proposals for papers whose text is there. Nothing is filed by itself.

    The recognisers look at papers in a thread of their own: with many cases one takes longer than a turn may.
    """

    def __init__(
        self,
        store: Store,
        index: Index,
        types: list[DocumentType],
        steps: Steps,
        *,
        file_pattern: str,
        time_zone: str,
        courts: Callable[[], Courts],
        firm: str = "",
        learns_in: Path | None = None,
    ) -> None:
        self._store = store
        self._index = index
        self._types = tuple(types)
        self._steps = steps
        self._pattern = file_pattern
        self._zone = time_zone
        self._firm = firm
        self._courts = courts
        self._knowledge: tuple[tuple[int, int, int], Knowledge] | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="recognise")
        self._looking: deque[tuple[LookedAt, Future[list[Proposal] | None]]] = deque()
        self._forgotten: set[int] = set()
        self._asked_of = -1
        """How often the cases had changed when what is known of them was last asked."""
        self._knowing: Future[int] | None = None
        self._read_upto = 0
        """No document with a greater number was told to have a text."""
        self._learning = Learning(learns_in, store, index) if learns_in is not None else None
        self._learns: Future[LearnStep] | None = None
        self._tries_faults = True
        """Whether papers that an earlier paracase failed at are still to be looked at again."""

    @property
    def busy(self) -> bool:
        """Whether papers are being looked at, or were and are not written yet."""
        rests = self._steps.rest_of
        return (
            bool(self._looking and not rests(IntakeStep.RECOGNIZE))
            or bool(self._knowing is not None and not rests(IntakeStep.FOLLOW))
            or bool(self._learns is not None and not rests(IntakeStep.LEARN))
        )

    def close(self) -> None:
        """End the thread after the paper it is at; the others are looked at another time."""
        self._thread.shutdown(cancel_futures=True)

    def forget(self, document_ids: Sequence[int]) -> None:
        """These have another text now: what is being said of the one before does not count."""
        looked_at = {taken.row.id for taken, _ in self._looking}
        self._forgotten |= looked_at.intersection(document_ids)
        self._read_upto = max(self._read_upto, *document_ids, 0)

    def recognise_some(self, *, wait: bool) -> int:
        """Write what was said of papers by now, and have the newest looked at; returns how many were written.

        Args:
            wait: for a moment, when there is nothing else to do.
        """
        self._steps.do(IntakeStep.FOLLOW, lambda: self._follow_cases(wait=wait), None)
        count = self._steps.do(IntakeStep.RECOGNIZE, lambda: self._recognise_some(wait=wait), 0)
        if wait and not count and not self._looking:
            self._steps.do(IntakeStep.LEARN, self._learn, None)
        return count

    def _recognise_some(self, *, wait: bool) -> int:
        self._try_faults()
        if not self._looking and self._knowing is None:
            self._begin(everywhere=wait)
        if wait and self._looking:
            futures.wait([self._looking[-1][1]], timeout=WAIT_SECONDS)
        found: list[tuple[LookedAt, list[Proposal] | None]] = []
        if wait or (self._looking and self._looking[-1][1].done()):  # one transaction for as many as can be
            while self._looking and self._looking[0][1].done():
                taken, said = self._looking.popleft()
                found.append((taken, said_or_fault(taken.row.id, said)))
        if found:
            self._write(found)
        return len(found)

    def _learn(self) -> None:
        """Where nothing waits to be looked at, go on learning what was filed; and have looked again what it may change."""
        if self._learns is not None:
            futures.wait([self._learns], timeout=WAIT_SECONDS)
            if not self._learns.done():
                return
            learns, self._learns = self._learns, None
            step = learns.result()
            if step.failed is not None:
                self._steps.set_failed(IntakeStep.LEARN, step.failed)
            if again := step.again:
                with self._store.write(is_derived=True) as tx:
                    rules.look_again(tx.db, again)
                    changed(tx.db, "documents")
        if self._learns is None and self._learning is not None and self._learning.is_behind:
            self._learns = self._thread.submit(self._learning.go_on)

    def _follow_cases(self, *, wait: bool) -> None:
        """Where a case was opened, or a number or a party added, the papers that wait are looked at again.

        What was known when they were last looked at is kept with the store: it may have changed while no intake ran.
        """
        if self._knowing is None and (seq := change_seq(self._store.read, "cases")) != self._asked_of:
            self._asked_of = seq
            self._knowing = self._thread.submit(lambda: self._current_knowledge().fingerprint)
        if self._knowing is not None and wait:
            futures.wait([self._knowing], timeout=WAIT_SECONDS)
        if self._knowing is None or not self._knowing.done():
            return
        knowing, self._knowing = self._knowing, None
        fingerprint = knowing.result()
        if recognised.known_by(self._store.read) != fingerprint:
            with self._store.write(is_derived=True) as tx:
                recognised.look_anew(tx.db, fingerprint)
                changed(tx.db, "documents")

    def _try_faults(self) -> None:
        """Once: what another version of the program failed at is looked at again."""
        if not self._tries_faults:
            return
        self._tries_faults = False
        if again := faults.of_others(self._store.read, __version__):
            with self._store.write(is_derived=True) as tx:
                rules.look_again(tx.db, again)
                changed(tx.db, "documents")

    def _begin(self, *, everywhere: bool) -> None:
        """Hand the newest papers to the thread.

        Args:
            everywhere: also what has a text that was not told of here. While a production is read, its papers without one
                would be gone through each time.
        """
        self._forgotten.clear()
        upto = recognised.ALL if everywhere else self._read_upto
        ids = recognised.unrecognised(self._store.read, limit=BATCH, upto=upto)
        if not ids:
            return
        # All are asked for in the thread, once for these papers: with thousands of cases that takes a moment.
        around = _Around(
            cache(lambda: cases.folders(self._store.read)),
            cache(self._known_now),
            cache(lambda: self._index.short_texts(ids, most_bytes=SHORT)),
            cache(lambda: self._index.with_none_like(ids)),
        )
        for row in recognised.paper_rows(self._store.read, ids):
            taken = LookedAt(row)
            self._looking.append((taken, self._thread.submit(self._suggest, taken, around)))

    def _write(self, found: Sequence[tuple[LookedAt, list[Proposal] | None]]) -> None:
        with self._store.write(is_derived=True) as tx:
            stand = recognised.as_they_stand(tx.db, [taken.row.id for taken, _ in found])
            for taken, proposals in found:
                row = taken.row
                if row.id in self._forgotten or stand.get(row.id) != (row.version_id, row.rev):
                    continue  # it is another paper by now, and is looked at again
                if proposals is None:
                    recognised.mark_recognised(tx.db, row.id)
                    continue
                kept: list[Proposal] = []
                with Heard() as heard, part_of(tx.db):
                    recognised.put_proposals(tx.db, row.id, proposals)
                    kept = proposals
                with Heard() as pairs, part_of(tx.db):
                    self._pair(tx.db, row.id, kept)
                if (problem := heard.problem or pairs.problem) is not None:
                    recognised.put_proposals(tx.db, row.id, [*kept, _fault(row.id, problem)])
            changed(tx.db, "documents")

    def _pair(self, db: sqlite3.Connection, document_id: int, proposals: list[Proposal]) -> None:
        """Let a paper whose proposals stand in the store find what it hangs on and the papers of its act."""
        self._hang(db, document_id, proposals)
        if best(proposals, Field.ACT) is not None:
            pairing.pair(db, document_id, self._knowledge[1] if self._knowledge else self._current_knowledge())

    def _current_knowledge(self) -> Knowledge:
        db = self._store.read
        seq = (change_seq(db, "cases"), change_seq(db, "rules"), change_seq(db, "staff"))
        if self._knowledge is None or self._knowledge[0] != seq:
            known = known_cases(db)
            ruled = tuple(rules.all_rules(db))
            learned = self._learning.learned if self._learning is not None else None
            ours = tuple(name for name in (self._firm, *(one.name for one in staff.list_staff(db))) if name)
            found = Knowledge(known, self._types, self._pattern, self._courts(), ruled, learned, ours)
            self._knowledge = (seq, found)
        return self._knowledge[1]

    def _known_now(self) -> Knowledge:
        if self._learning is not None:
            self._learning.load()
        return self._current_knowledge()

    def _suggest(self, taken: LookedAt, around: _Around) -> list[Proposal] | None:
        """What the recognisers say; None for papers that are in the file already (adopted)."""
        row = taken.row
        if row.state != TriageState.NEW:
            return None
        knowledge = around.known()
        case_id, folder = None, None
        if row.root_id is not None and row.relpath is not None:
            place = case_of_place(around.folders(), (row.root_id, row.relpath))
            if place is not None:
                case_id = place[0]
                below = row.relpath[len(place[1]) + 1 if place[1] else 0 :].rpartition(b"/")[0]
                folder = name_text(below) or None
        day, why = self._received(row)
        # Read here, in the thread: of a huge paper that takes a moment.
        held = around.texts().get(row.id) or self._index.ends_of(row.id, start=FIRST, end=LAST)
        text = tuple(held.text.split("\f")) if held and held.text else ()
        paper = Paper(row.name, text, row.meta, case_id, folder, day, self._zone, why)
        found: list[Proposal] = []
        with Heard(everything=True) as heard:  # they ask neither store nor disk
            found = recognise(paper, knowledge)
        if heard.problem is not None:
            return [_fault(row.id, heard.problem)]
        found += self._from_parent(row.parent_id, found)
        found += pairing.acts(found, knowledge, row.meta.get("mail", {}))
        if row.id in around.apart():
            return found
        return found + near.near_paper(self._store.read, self._index, row.id, found)

    def _received(self, row: recognised.PaperRow) -> tuple[str, str]:
        """The day a paper came, and why: an attachment came with its mail, whenever that was put into the folder."""
        own = office_date(parse_instant(row.arrived_at), self._zone).isoformat()
        if row.parent_id is not None:
            found = best(recognised.proposals_for(self._store.read, row.parent_id), Field.RECEIVED)
            if found is not None and found.value != own:
                return found.value, "the day the paper came that it was in"
        return own, "the day it arrived here"

    def _from_parent(self, parent_id: int | None, found: list[Proposal]) -> list[Proposal]:
        """An attachment most likely belongs where the paper it came with belongs."""
        if parent_id is None or best(found, Field.CASE):
            return []
        case = best(recognised.proposals_for(self._store.read, parent_id), Field.CASE)
        if case is None:
            return []
        reason = f"came with a paper that has: {case.reason}"
        unknown = best(found, Field.OPENS)
        if unknown is not None:  # it has a number of its own, which is stronger than what it came with
            return [
                Proposal(Field.CASE, case.value, Confidence.GUESS, f"{reason}; but {unknown.reason}", more=case.more)
            ]
        return [Proposal(Field.CASE, case.value, min(Confidence.LIKELY, case.confidence), reason)]

    def _hang(self, db: sqlite3.Connection, document_id: int, proposals: list[Proposal]) -> None:
        """Suggest the lead document of an attachment that arrived as a file of its own."""
        attachment, number = best(proposals, Field.ATTACHMENT_NO), best(proposals, Field.DOCKET_NO)
        case = best(proposals, Field.CASE)
        if not (attachment and number and case):
            return
        lead = documents.lead_of(db, document_id, case.value, number.value)
        if lead is not None:
            reason = f"attachment {attachment.value} of docket number {number.value}"
            more = [*proposals, Proposal(Field.LEAD, str(lead), Confidence.LIKELY, reason)]
            recognised.put_proposals(db, document_id, more)
