"""Looking at the folders: what lies there against what the store knows, and what follows of it written down.

A look at everything is the truth; a look at some folders is for hints, and decides only what can be seen there.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase.domain.clock import format_instant
from paracase.intake.counting import Count
from paracase.intake.reconcile import Findings, Known, Times, reconcile
from paracase.intake.scan import is_gone, walk, walk_folder
from paracase.store import ledger, moves
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.office import roots
from paracase.store.papers import arrivals, documents

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from paracase.domain.clock import Clock
    from paracase.intake.keeping import Taken
    from paracase.intake.reconcile import Candidate, Lost
    from paracase.intake.scan import Place, RootWalk
    from paracase.intake.settle import Look
    from paracase.settings import Settings
    from paracase.store.cases.cases import CaseFolder
    from paracase.store.engine import Store

ROWS = 500
ADOPTING = (roots.ADOPTING, roots.ADOPTING_INDEX_ONLY)
RETRY_SECONDS = 600.0
"""How often files are tried again that could not be opened: a server may give permission without touching the file."""
_STEADY_SECONDS = 1.0


class Looking:
    """What was seen when, and what of it waits to be taken in."""

    def __init__(self, folder: Path, store: Store, settings: Settings, clock: Clock) -> None:
        self._folder = folder
        self._store = store
        self._settings = settings
        self._clock = clock
        self._looks: dict[Place, Look] = {}
        self._started = (clock.monotonic(), clock.now().timestamp())
        self._retry_at = clock.monotonic()
        self.ready: list[Candidate] = []
        """Settled files, to be read; those that waited longest first."""
        self.findings = Findings()
        """Of the last look at everything."""
        self.count = Count()
        """The sum of that look, and what became of its files since."""
        self.again: list[Place] = []
        """Files that changed or went while they were read: to be looked at again."""
        self.folders: dict[int, dict[bytes, int]] = {}
        """Root → every folder that was entered at that look, with its inode."""

    def roots(self) -> dict[int, bytes]:
        """Where the watched folders are."""
        found = roots.root_paths(self._store.read, self._folder)
        return {root_id: path for root_id, (kind, path) in found.items() if kind != "trash"}

    def look(self) -> Findings:
        """Walk everything, list what arrives, record what moved, went missing or cannot be looked into."""
        where = self.roots()
        walks = walk(where)
        known = self._known(None)
        known.absent_folders = self._absent(walks)
        retry = self._clock.monotonic() >= self._retry_at
        findings = reconcile(walks, known, self._looks, self._times(), retry_refused=retry)
        if retry:
            self._retry_at = self._clock.monotonic() + RETRY_SECONDS
        findings.ready.sort(key=lambda c: (c.signature.mtime_ns, c.relpath))
        self._apply(where, walks, findings)
        self.ready = list(findings.ready)
        self.findings = findings
        self.count = findings.count()
        self.folders = {root_id: walked.folders for root_id, walked in walks.items() if walked.present}
        return findings

    def look_at(self, places: Mapping[int, Mapping[bytes, bool]]) -> Findings:
        """Look at some folders only: root → folder → with everything below. For hints; ``look`` is the truth.

        What seems gone is only named, not recorded: it may be in a folder that was not looked at.
        """
        where = self.roots()
        whole = Findings()
        for root_id, folders in places.items():
            if root_id not in where:
                continue
            for folder, deep in folders.items():
                self._look_at_folder(whole, root_id, where, folder, deep=deep)
        self.ready = list({c.place: c for c in [*self.ready, *whole.ready]}.values())
        return whole

    def _look_at_folder(
        self, whole: Findings, root_id: int, where: Mapping[int, bytes], folder: bytes, *, deep: bool
    ) -> None:
        walked = walk_folder(where[root_id], folder, deep=deep)
        known = self._known((root_id, folder))
        if not walked.present:
            whole.gone += [(known_id, (root_id, at)) for at, (known_id, _) in known.places.get(root_id, {}).items()]
            return
        if not deep:
            at = len(folder) + 1 if folder else 0
            places = {p: k for p, k in known.places.get(root_id, {}).items() if b"/" not in p[at:]}
            listed = {p: a for p, a in known.arrivals.items() if b"/" not in p[1][at:]}
            known = Known({root_id: places}, listed, known.under_way)
        known.elsewhere = self._elsewhere(root_id, walked, known, where)
        inside = {p: look for p, look in self._looks.items() if p[0] == root_id and _within(p[1], folder, deep=deep)}
        for place in inside:
            del self._looks[place]
        found = reconcile({root_id: walked}, known, inside, self._times(), is_whole=False)
        self._looks.update(inside)
        whole.gone += found.gone
        found.gone = []
        found.absent_folders = tuple(self._left(found, where))
        self._apply(where, {}, found)
        whole.ready += found.ready
        whole.arriving += found.arriving
        whole.changing += found.changing

    def _known(self, scope: tuple[int, bytes] | None) -> Known:
        db = self._store.read
        return Known(documents.known_places(db, scope), arrivals.known_arrivals(db, scope), moves.places_under_way(db))

    def _absent(self, walks: Mapping[int, RootWalk]) -> tuple[Place, ...]:
        """Case folders that were not met, whatever the reason."""
        return tuple(
            (case.root_id, case.folder)
            for case in cases.folders(self._store.read)
            if case.folder and case.root_id in walks and case.folder not in walks[case.root_id].folders
        )

    def _elsewhere(self, root_id: int, walked: RootWalk, known: Known, where: Mapping[int, bytes]) -> Lost:
        """Documents that are known by the inode of a file that is new here, and gone from a place not looked at."""
        here = known.places.get(root_id, {})
        new = {raw[1] for relpath, raw in walked.files.items() if relpath not in here}
        lost: Lost = {}
        for document_id, place, raw in documents.with_inodes(self._store.read, sorted(new)):
            if (place[0] == root_id and place[1] in here) or place[0] not in where:
                continue
            if is_gone(where[place[0]], place[1]):
                lost.setdefault((raw[0], raw[1]), []).append((document_id, place, raw))
        return lost

    def _left(self, found: Findings, where: Mapping[int, bytes]) -> list[Place]:
        """Case folders that files were moved out of and that are gone: they may have got another name."""
        sources = [source for _, source, _, _ in found.moved]
        return [
            (case.root_id, case.folder)
            for case in (cases.folders(self._store.read) if sources else ())
            if case.folder
            and any(source[0] == case.root_id and source[1].startswith(case.folder + b"/") for source in sources)
            and not os.path.lexists(where[case.root_id] + b"/" + case.folder)
        ]

    def _times(self) -> Times:
        monotonic, wall = self._clock.monotonic(), self._clock.now().timestamp()
        drift = abs((wall - self._started[1]) - (monotonic - self._started[0]))
        if drift > _STEADY_SECONDS:
            self._started = (monotonic, wall)
        return Times(monotonic, int(wall * 1e9), self._settings.settle_seconds, drift <= _STEADY_SECONDS)

    def _apply(self, where: Mapping[int, bytes], walks: Mapping[int, RootWalk], findings: Findings) -> None:
        at = format_instant(self._clock.now())
        listed = findings.listed
        if len(findings.ready) <= ROWS:
            listed = [arrival for arrival in listed if arrival.state != "settled"]
        for start in range(0, len(listed), ROWS):
            with self._store.write() as tx:
                arrivals.put_arrivals(tx.db, listed[start : start + ROWS], at=at)
                changed(tx.db, "arrivals")
        states = {root_id: "present" if walked.present else "missing" for root_id, walked in walks.items()}
        stored = roots.root_states(self._store.read)
        states = {r: s for r, s in states.items() if stored.get(r) not in {s, *ADOPTING}}
        # Walks grow old: whether an old place is empty is asked of the disk now.
        findings.gone = [(i, p) for i, p in findings.gone if p[0] in where and is_gone(where[p[0]], p[1])]
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

    # What became of what was ready

    def taken(self, batch: Sequence[Candidate], taken: Taken, decided: Sequence[Candidate]) -> None:
        """A batch was taken in and written: what it was ready for has come about."""
        refused = {(arrival.root_id, arrival.relpath) for arrival in taken.refused}
        for candidate in decided:
            self.count.kept(candidate.place, is_new=candidate.is_new)
        for candidate in batch:
            if candidate.place in refused:
                self.count.refuse(candidate.place, is_new=candidate.is_new)
        self.again = [candidate.place for candidate in taken.unsettled]
        self.ready = self.ready[len(batch) :]


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
