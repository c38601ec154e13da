"""Writing down what a look at the folders found: what arrives, moved, went missing, or got another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clock import format_instant
from paracase.domain.papers.documents import ALIKE_NAME
from paracase.intake.reconcile import Findings
from paracase.intake.scan import is_gone, look_at_files
from paracase.intake.walked import RootWalk
from paracase.store import ledger
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.office import roots
from paracase.store.papers import arrivals, documents

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from paracase.domain.clock import Clock
    from paracase.domain.papers.documents import FileSignature
    from paracase.intake.walked import Place
    from paracase.store.cases.cases import CaseFolder
    from paracase.store.engine import Store

ROWS = 500
CHANGES = 100
"""Papers that moved or went, written in one go: each takes 0.1 ms."""
ADOPTING = (roots.ADOPTING, roots.ADOPTING_INDEX_ONLY)
_ASKED_FLAGS = 2000
"""Papers asked after at once, when a process begins: a millisecond."""
_ASKED = 250
"""Old places asked after between two steps."""


class Noting:
    """Writes down, in short transactions, what follows of a look."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._alike: set[Place] | None = None
        """Files that are flagged because another beside them has the same name but for case; None until these were asked."""

    def apply(self, where: Mapping[int, bytes], walks: Mapping[int, RootWalk], findings: Findings) -> Iterator[None]:
        """Write down what a look found, a few hundred rows at a step.

        Args:
            walks: of every watched folder, where everything was looked at.
        """
        at = format_instant(self._clock.now())
        if len(findings.ready) <= ROWS:  # they are documents in a moment
            findings.listed = [arrival for arrival in findings.listed if arrival.state != "settled"]
        while findings.listed:
            self._list(findings)
            yield
        states = {root_id: "present" if walked.present else "missing" for root_id, walked in walks.items()}
        stored = roots.root_states(self._store.read)
        states = {r: s for r, s in states.items() if stored.get(r) not in {s, *ADOPTING}}
        # Walks grow old: whether an old place is empty is asked of the disk now.
        certain: list[tuple[int, Place]] = []
        moved: list[tuple[int, Place, Place, FileSignature]] = []
        for start in range(0, max(len(findings.gone), len(findings.moved)), _ASKED):
            for gone in findings.gone[start : start + _ASKED]:
                _, place = gone
                if place[0] in where and is_gone(where[place[0]], place[1]):
                    certain.append(gone)
            for move in findings.moved[start : start + _ASKED]:
                _, source, _, _ = move
                if source[0] not in where or not _is_there(where[source[0]], source[1]):
                    moved.append(move)
            yield
        findings.gone, findings.moved = certain, moved
        most = max(len(findings.moved), len(findings.gone), len(findings.unlisted), int(bool(states)))
        folders = _Renamed(cases.folders(self._store.read), findings.absent_folders)
        for start in range(0, most, CHANGES):
            part = Findings(
                moved=findings.moved[start : start + CHANGES],
                gone=findings.gone[start : start + CHANGES],
                unlisted=findings.unlisted[start : start + CHANGES],
            )
            self._write_changes(part, folders, {} if start else states, at)
            yield
        if walks:
            yield from self._flag_alike(findings.alike)

    def _flag_alike(self, alike: set[Place]) -> Iterator[None]:
        """Say of papers whose names differ from others beside them by case only that they do; and not when that is over.

        Args:
            alike: all of them, as a look at everything found them.
        """
        if self._alike is None:
            known: set[Place] = set()
            for after in range(0, documents.last_number(self._store.read), _ASKED_FLAGS):
                known.update(documents.flagged(self._store.read, ALIKE_NAME, after, upto=after + _ASKED_FLAGS))
                yield
            self._alike = known
        by_root: dict[int, list[bytes]] = {}
        for root_id, relpath in sorted(alike | self._alike):
            by_root.setdefault(root_id, []).append(relpath)
        self._alike = alike
        for root_id, relpaths in by_root.items():
            for start in range(0, len(relpaths), ROWS):
                self._flag(root_id, relpaths[start : start + ROWS], alike)
                yield

    def _flag(self, root_id: int, relpaths: Sequence[bytes], alike: set[Place]) -> None:
        changes = []
        for found in documents.flags_at(self._store.read, root_id, relpaths):
            rest = tuple(flag for flag in found.flags if flag != ALIKE_NAME)
            flags = (ALIKE_NAME, *rest) if (root_id, found.relpath) in alike else rest
            if len(flags) != len(found.flags):
                changes.append((found.version_id, flags))
        if not changes:
            return
        with self._store.write() as tx:
            for version_id, flags in changes:
                documents.set_flags(tx.db, version_id, flags)
            changed(tx.db, "documents")

    def list_met(self, findings: Findings) -> Iterator[None]:
        """List what was met while others are compared still, where that is much: it need not be held to the end."""
        while len(findings.listed) > 2 * ROWS:
            self._list(findings)
            yield

    def _list(self, findings: Findings) -> None:
        """List the first that were met."""
        with self._store.write(is_derived=True) as tx:
            arrivals.put_arrivals(tx.db, findings.listed[:ROWS], at=format_instant(self._clock.now()))
            changed(tx.db, "arrivals")
        del findings.listed[:ROWS]

    def _write_changes(self, findings: Findings, folders: _Renamed, states: dict[int, str], at: str) -> None:
        with self._store.write(is_derived=True) as tx:
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


def _is_there(root: bytes, relpath: bytes) -> bool:
    """Whether a file stands at a place now, reached through no link."""
    folder, _, name = relpath.rpartition(b"/")
    walked = RootWalk()
    look_at_files(root, folder, [name], walked)
    return relpath in walked.files


class _Renamed:
    """Notices that a case's folder got another name: its files are under the same names below another folder."""

    def __init__(self, folders: Sequence[CaseFolder], absent: tuple[Place, ...]) -> None:
        self._cases = {(case.root_id, case.folder): case.case_id for case in folders if case.folder}
        self._taken = {case.folder for case in folders}
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
        root_id, folder = source[0], source[1]
        while folder := folder.rpartition(b"/")[0]:
            place = (root_id, folder)
            if place in self._absent and place in self._cases and target[0] == root_id:
                self._follow(self._cases[place], folder, source[1][len(folder) :], target[1])
                return

    def _follow(self, case_id: int, folder: bytes, tail: bytes, target: bytes) -> None:
        """A file of a case's folder is elsewhere: see whether below another folder as it was below this one."""
        if not target.endswith(tail) or target == folder + tail:
            return
        new = target[: -len(tail)]
        if new and new not in self._taken and not new.startswith(folder + b"/"):
            self._renamed.setdefault(case_id, new)
