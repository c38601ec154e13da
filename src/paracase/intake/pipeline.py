"""The intake: looks at the folders, keeps what settled, reads, recognises and indexes it. One turn after the other.

The order of a turn is the order of what people miss most: rows for files first, then text, then suggestions, then OCR.
"""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.clock import format_instant
from paracase.domain.errors import IndexDamaged
from paracase.domain.papers.documents import Sum
from paracase.intake.extract.pool import Workers
from paracase.intake.index_care import IndexCare
from paracase.intake.keeping import WRITERS, Recorder, first_batch, keep_batch
from paracase.intake.reading import VersionReader
from paracase.intake.recognising import Recognising
from paracase.intake.reconcile import Findings, Known, Times, reconcile
from paracase.intake.scan import walk, walk_folder
from paracase.store import ledger, moves
from paracase.store.cases import cases
from paracase.store.engine import Store, changed
from paracase.store.index import Index
from paracase.store.office import roots
from paracase.store.papers import arrivals, documents
from paracase.store.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from paracase.domain.clock import Clock
    from paracase.domain.errors import DiskFull
    from paracase.domain.practice.types import DocumentType
    from paracase.intake.reconcile import Place
    from paracase.intake.scan import RootWalk
    from paracase.intake.settle import Look
    from paracase.settings import Settings
    from paracase.store.cases.cases import CaseFolder

ROWS = 500
_STEADY_SECONDS = 1.0
_ADOPTING = (roots.ADOPTING, roots.ADOPTING_INDEX_ONLY)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one turn of the intake did."""

    kept: int = 0
    read: int = 0
    recognised: int = 0
    reindexed: int = 0
    ocr: int = 0
    compared: int = 0
    """Papers looked up in the index."""
    reading: bool = False
    """Whether something is still being read."""

    @property
    def worked(self) -> bool:
        """Whether there may be more to do."""
        done = self.kept or self.read or self.recognised or self.reindexed or self.ocr or self.compared
        return bool(done or self.reading)


class Intake:
    """Takes papers in. Safe to run twice at once; the lease only keeps two from doing the same work."""

    def __init__(
        self,
        folder: Path,
        store: Store,
        settings: Settings,
        clock: Clock,
        types: list[DocumentType],
        *,
        ocr: bool = True,
    ) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock
        self._folder = folder
        self._vault = Vault(paths.vault(folder))
        self._index = Index(folder)
        self._workers = Workers(paths.log(folder))
        self._writers = ThreadPoolExecutor(max_workers=WRITERS, thread_name_prefix="keep")
        self._reader = VersionReader(
            store,
            self._index,
            self._vault,
            self._workers,
            threads=os.cpu_count() or 2,
            ocr_languages=settings.ocr_languages if ocr and settings.ocr else None,
            roots=self._roots,
            scratch=paths.scratch(folder),
        )
        self._recognising = Recognising(
            store, self._index, types, file_pattern=settings.file_name, time_zone=settings.time_zone
        )
        self._looks: dict[Place, Look] = {}
        self._started = (clock.monotonic(), clock.now().timestamp())
        self._first = self._compares = True
        self._walked: set[int] = set()
        self.findings = Findings()
        self.full: DiskFull | None = None
        self._vault.sweep(older_than=time.time() - 3600)
        self._care = IndexCare(folder, store, self._index, clock)

    def close(self) -> None:
        """End workers and threads, fold the index's log back."""
        self._care.stop()
        self._workers.close()
        self._reader.close()
        self._writers.shutdown()
        self._index.settle()
        self._index.close()

    def _roots(self) -> dict[int, bytes]:
        found = roots.root_paths(self._store.read, self._folder)
        return {root_id: path for root_id, (kind, path) in found.items() if kind != "trash"}

    # Looking

    def look(self) -> Findings:
        """Walk everything, list what arrives, record what moved or went missing; what is settled is kept by ``turn``."""
        roots = self._roots()
        walks = walk(roots)
        known = self._known(None, roots, walks)
        self._walked = {root_id for root_id, walked in walks.items() if walked.present}
        findings = reconcile(walks, known, self._looks, self._times(), retry_refused=self._first)
        self._first = False
        self._apply(walks, findings)
        findings.ready.sort(key=lambda c: (c.signature.mtime_ns, c.relpath))
        self.findings = findings
        return findings

    def look_at(self, places: Mapping[int, Mapping[bytes, bool]]) -> Findings:
        """Look at some folders only: root → folder → with everything below. For hints; ``look`` is the truth.

        What seems gone is only named, not recorded: it may be in a folder that was not looked at.
        """
        roots = self._roots()
        whole = Findings()
        for root_id, folders in places.items():
            if root_id not in roots:
                continue
            for folder, deep in folders.items():
                self._look_at_folder(whole, root_id, roots[root_id], folder, deep=deep)
        ready = {(c.root_id, c.relpath): c for c in [*self.findings.ready, *whole.ready]}
        self.findings.ready = list(ready.values())
        return whole

    def _look_at_folder(self, whole: Findings, root_id: int, root: bytes, folder: bytes, *, deep: bool) -> None:
        walked = walk_folder(root, folder, deep=deep)
        if not walked.present:
            return
        known = self._known((root_id, folder), {root_id: root}, {root_id: walked})
        if not deep:
            at = len(folder) + 1 if folder else 0
            places = {p: k for p, k in known.places.get(root_id, {}).items() if b"/" not in p[at:]}
            listed = {p: a for p, a in known.arrivals.items() if b"/" not in p[1][at:]}
            known = Known({root_id: places}, listed, known.under_way, known.absent_folders)
        inside = {p: look for p, look in self._looks.items() if p[0] == root_id and _within(p[1], folder, deep=deep)}
        for place in inside:
            del self._looks[place]
        found = reconcile({root_id: walked}, known, inside, self._times())
        self._looks.update(inside)
        whole.gone += found.gone
        found.gone = []
        self._apply({}, found)
        whole.ready += found.ready
        whole.arriving += found.arriving
        whole.changing += found.changing

    def _known(
        self, scope: tuple[int, bytes] | None, roots: Mapping[int, bytes], walks: Mapping[int, RootWalk]
    ) -> Known:
        db = self._store.read
        absent = tuple(
            (case.root_id, case.folder)
            for case in cases.folders(db)
            if case.folder
            and case.root_id in walks
            and case.folder not in walks[case.root_id].folders
            and not os.path.isdir(roots[case.root_id] + b"/" + case.folder)
        )
        return Known(
            documents.known_places(db, scope),
            arrivals.known_arrivals(db, scope),
            moves.places_under_way(db),
            absent,
        )

    def _times(self) -> Times:
        monotonic, wall = self._clock.monotonic(), self._clock.now().timestamp()
        drift = abs((wall - self._started[1]) - (monotonic - self._started[0]))
        if drift > _STEADY_SECONDS:
            self._started = (monotonic, wall)
        return Times(monotonic, int(wall * 1e9), self._settings.settle_seconds, drift <= _STEADY_SECONDS)

    def _apply(self, walks: Mapping[int, RootWalk], findings: Findings) -> None:
        at = self._now()
        listed = findings.listed
        if len(findings.ready) <= ROWS:
            listed = [arrival for arrival in listed if arrival.state != "settled"]
        for start in range(0, len(listed), ROWS):
            with self._store.write() as tx:
                arrivals.put_arrivals(tx.db, listed[start : start + ROWS], at=at)
                changed(tx.db, "arrivals")
        states = {root_id: "present" if walked.present else "missing" for root_id, walked in walks.items()}
        stored = roots.root_states(self._store.read)
        states = {r: s for r, s in states.items() if stored.get(r) not in {s, *_ADOPTING}}
        most = max(len(findings.moved), len(findings.gone), len(findings.unlisted), int(bool(states)))
        folders = _Renamed(cases.folders(self._store.read), findings.absent_folders)
        for start in range(0, most, ROWS):
            part = Findings(
                moved=findings.moved[start : start + ROWS],
                gone=findings.gone[start : start + ROWS],
                unlisted=findings.unlisted[start : start + ROWS],
            )
            self._write_changes(part, folders, {} if start else states, at)

    def _write_changes(self, findings: Findings, folders: _Renamed, states: dict[int, str], at: str) -> None:
        with self._store.write() as tx:
            db = tx.db
            facts: dict[str, list[int]] = {}
            for document_id, source, target, signature in findings.moved:
                here = documents.at_place(db, *source)
                if here is None or here.id != document_id or documents.at_place(db, *target) is not None:
                    continue  # somebody else decided meanwhile
                documents.set_place(db, document_id, *target, signature)
                folders.seen(source, target)
                facts.setdefault("moved", []).append(document_id)
            for document_id, place in findings.gone:
                if documents.set_missing(db, document_id, *place, at=at):
                    facts.setdefault("missing", []).append(document_id)
            for case_id, folder in folders.take():
                cases.update_case(db, case_id, {"folder": folder})
                facts.setdefault("folders", []).append(case_id)
            arrivals.remove_arrivals(db, findings.unlisted)
            for root_id, state in states.items():
                if roots.set_root_state(db, root_id, state):
                    facts.setdefault(f"roots_{state}", []).append(root_id)
            if facts:
                ledger.append(db, at=at, kind="intake.seen", staff=None, data=facts)
            changed(db, "documents", "arrivals")

    # Working

    def turn(self) -> Turn:
        """One turn: keep what is ready, or else write what was read, or else recognise, or else OCR.

        Reading itself goes on beside the turns, so that none waits for the slowest paper.
        """
        kept = self.keep_ready()
        if kept:
            return Turn(kept=kept)
        try:
            return self._work(at=self._now())
        except IndexDamaged as damage:
            self._care.make_anew(damage)
            return Turn(compared=1)

    def _work(self, *, at: str) -> Turn:
        if self._care.comes_first:
            return Turn(compared=self._care.compare_some())
        if read := self._reader.read_some(at=at):
            return Turn(read=read)
        if reindexed := self._reader.refresh_index():
            return Turn(reindexed=reindexed)
        if recognised := self._recognising.recognise_some():
            return Turn(recognised=recognised)
        if self._compares and (compared := self._care.tend()):
            return Turn(compared=compared)
        return Turn(ocr=self._reader.ocr_some(at=at), reading=self._reader.busy)

    def keep_ready(self) -> int:
        """Keep one batch of settled files; returns how many became documents or were decided otherwise."""
        if not self.findings.ready:
            return 0
        batch = first_batch(self.findings.ready)
        states = roots.root_states(self._store.read)
        taken = keep_batch(
            self._vault,
            self._roots(),
            batch,
            limit_bytes=self._settings.keep_limit_mb << 20,
            index_only={root_id for root_id, state in states.items() if state == roots.ADOPTING_INDEX_ONLY},
            threads=self._writers,
        )
        adopting = {root_id for root_id, state in states.items() if state in _ADOPTING}
        Recorder(self._store, adopting=adopting).record(taken, self._roots(), at=self._now())
        self.full = taken.full
        self.findings.ready = [] if taken.full else self.findings.ready[len(batch) :]
        return len(batch) if not taken.full else 0

    def run_until_idle(
        self, *, wait_seconds: float, progress: Callable[[Findings, Turn], None] = lambda _f, _t: None
    ) -> Sum:
        """Look, work until nothing is left, look again; files still arriving are waited for so long."""
        deadline = self._clock.monotonic() + wait_seconds
        while True:
            findings = self.look()
            turn = Turn(kept=1)
            while turn.worked:
                turn = self.turn()
                progress(findings, turn)
            if self.full is not None:
                raise self.full
            if not self._index_stands():
                continue
            final = self.look()
            if final.ready:
                continue
            if not (final.arriving or final.changing) or self._clock.monotonic() >= deadline:
                return self.count(final)
            self._clock.sleep(0.2)

    def _index_stands(self) -> bool:
        """Whether the look through the index, as far as it came, found nothing; else it is begun again."""
        try:
            self._care.finish()
        except IndexDamaged as damage:
            self._care.make_anew(damage)
            return False
        return True

    def take_in(self, places: Mapping[int, Mapping[bytes, bool]], *, wait_seconds: float) -> None:
        """Take in what lies in some folders, waiting so long for what is still arriving there; nothing else is walked, or
        compared with the index."""
        self._compares = False
        deadline = self._clock.monotonic() + wait_seconds
        while True:
            self.look_at(places)
            while self.turn().worked:
                pass
            if self.full is not None:
                raise self.full
            found = self.look_at(places)
            if found.ready:
                continue
            if not (found.arriving or found.changing) or self._clock.monotonic() >= deadline:
                return
            self._clock.sleep(0.2)

    def count(self, findings: Findings) -> Sum:
        """The sum, its refused files counted from the store: it must fit the walk, or something was lost."""
        db = self._store.read
        refused = sum(
            1
            for (root_id, _), arrival in arrivals.known_arrivals(db).items()
            if arrival.state == "refused" and root_id in self._walked
        )
        return Sum(findings.files, findings.documents, refused, len(findings.arriving), findings.passed_over)

    def _now(self) -> str:
        return format_instant(self._clock.now())


def _within(path: bytes, folder: bytes, *, deep: bool) -> bool:
    if folder and not path.startswith(folder + b"/"):
        return False
    return deep or b"/" not in path[len(folder) + 1 if folder else 0 :]


class _Renamed:
    """Notices that a case's folder got another name: its files are under the same names below another folder."""

    def __init__(self, folders: Sequence[CaseFolder], absent: tuple[Place, ...]) -> None:
        self._folders = folders
        self._absent = set(absent)
        self._renamed: dict[int, bytes] = {}
        self._told: set[int] = set()

    def take(self) -> list[tuple[int, bytes]]:
        """Cases with their new folders, each told once."""
        new = [(case_id, folder) for case_id, folder in self._renamed.items() if case_id not in self._told]
        self._told |= {case_id for case_id, _ in new}
        return new

    def seen(self, source: tuple[int, bytes], target: tuple[int, bytes]) -> None:
        """Take note of one moved file."""
        for case in self._folders:
            if (
                (case.root_id, case.folder) not in self._absent
                or case.root_id != source[0]
                or target[0] != case.root_id
                or not source[1].startswith(case.folder + b"/")
            ):
                continue
            tail = source[1][len(case.folder) :]
            if target[1].endswith(tail) and target[1] != source[1]:
                new = target[1][: -len(tail)]
                taken = any(other.folder == new and other.case_id != case.case_id for other in self._folders)
                if new and not taken and not new.startswith(case.folder + b"/"):
                    self._renamed.setdefault(case.case_id, new)
            return
