"""Taking settled files in: bytes into the vault, rows into the store, one ledger entry for each batch."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.domain.errors import DiskFull
from paracase.domain.papers.documents import IntakeRefusal
from paracase.domain.visible import name_text
from paracase.intake.scan import Refused, open_beneath, signature_of
from paracase.store import ledger, moves
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.papers import arrivals, documents
from paracase.store.vault import Kept, Staged, Vault, hash_descriptor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from concurrent.futures import Future, ThreadPoolExecutor

    from paracase.intake.reconcile import Candidate, Place
    from paracase.store.cases.cases import CaseFolder
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Store

BATCH_FILES = 250
"""So many rows keep the store's write lock for less than 20 ms."""
BATCH_BYTES = 256 << 20
WRITERS = 4
"""Threads that copy and fsync: they wait for the disk, not for each other."""


@dataclass(slots=True)
class Taken:
    """What became of a batch."""

    kept: list[tuple[Candidate, Kept]] = field(default_factory=list)
    refused: list[arrivals.Arrival] = field(default_factory=list)
    unsettled: list[Candidate] = field(default_factory=list)
    """Changed while they were read, or gone: looked at again."""
    full: DiskFull | None = None


def first_batch(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The beginning of a list of candidates, bounded in count and size; at least one."""
    batch: list[Candidate] = []
    size = 0
    for candidate in candidates[:BATCH_FILES]:
        size += candidate.signature.size
        if batch and size > BATCH_BYTES:
            break
        batch.append(candidate)
    return batch


def keep_batch(
    vault: Vault,
    roots: Mapping[int, bytes],
    batch: Sequence[Candidate],
    *,
    limit_bytes: int,
    index_only: set[int],
    threads: ThreadPoolExecutor,
) -> Taken:
    """Read each file through one descriptor into the vault; nothing that changed meanwhile is taken.

    Args:
        limit_bytes: larger files are hashed and not copied.
        index_only: roots none of whose files are copied.
    """
    taken = Taken()
    staged: list[tuple[Candidate, Staged]] = []

    def take(candidate: Candidate) -> Staged | Kept | None:
        limit = -1 if candidate.root_id in index_only else limit_bytes
        return _stage(vault, roots[candidate.root_id], candidate, limit)

    for candidate, future in [(c, threads.submit(take, c)) for c in batch]:
        found = _outcome(future, candidate, taken)
        if isinstance(found, Staged):
            staged.append((candidate, found))
        elif isinstance(found, Kept):
            taken.kept.append((candidate, found))
    try:
        kept = vault.commit([item for _, item in staged])
    except DiskFull as full:
        taken.full = full
    else:
        taken.kept += [(candidate, item) for (candidate, _), item in zip(staged, kept, strict=True)]
    return taken


def _outcome(future: Future[Staged | Kept | None], candidate: Candidate, taken: Taken) -> Staged | Kept | None:
    """What was staged; or None, and ``taken`` says why."""
    try:
        found = future.result()
    except FileNotFoundError:
        found = None
    except Refused as refused:
        taken.refused.append(_refusal(candidate, refused))
        return None
    except DiskFull as full:
        taken.full = full
        return None
    except OSError as error:
        taken.refused.append(_refusal(candidate, Refused(IntakeRefusal.IO_ERROR, error.strerror or "")))
        return None
    if found is None:
        taken.unsettled.append(candidate)
    return found


def _refusal(candidate: Candidate, refused: Refused) -> arrivals.Arrival:
    s = candidate.signature
    return arrivals.Arrival(
        candidate.root_id,
        candidate.relpath,
        "refused",
        refused.refusal.value,
        refused.detail,
        s.size,
        s.mtime_ns,
        s.ctime_ns,
    )


def _stage(vault: Vault, root: bytes, candidate: Candidate, limit_bytes: int) -> Staged | Kept | None:
    """Read one file; None when it is another than was seen, or changed while it was read."""
    handle = open_beneath(root, candidate.relpath)
    try:
        before = signature_of(os.fstat(handle))
        if before != candidate.signature:
            return None
        if before.size > limit_bytes:
            found: Staged | Kept = Kept(*hash_descriptor(handle), kept=False)
        else:
            found = vault.stage(handle)
        if signature_of(os.fstat(handle)) == before and found.size == before.size:
            return found
        if isinstance(found, Staged):
            vault.discard([found])
        return None
    finally:
        os.close(handle)


class Recorder:
    """Writes what was kept: decides, inside the transaction, which document each file is."""

    def __init__(self, store: Store, *, adopting: set[int]) -> None:
        self._store = store
        self._adopting = adopting

    def record(self, taken: Taken, roots: Mapping[int, bytes], *, at: str) -> list[int]:
        """Write a batch; returns the new documents.

        Args:
            roots: where the watched folders are, to tell a file that was moved from one that was copied.
        """
        counts = Counter(kept.sha256 for candidate, kept in taken.kept if candidate.is_new)
        with self._store.write() as tx:
            db = tx.db
            batch = _Batch(db, cases.folders(db), self._adopting, at, moves.places_under_way(db), roots)
            for candidate, kept in taken.kept:
                batch.take(candidate, kept, alone=counts[kept.sha256] == 1)
            arrivals.remove_arrivals(db, [(c.root_id, c.relpath) for c, _ in taken.kept])
            arrivals.put_arrivals(db, taken.refused, at=at)
            if batch.facts:
                ledger.append(db, at=at, kind="intake.taken", staff=None, data=batch.facts)
            changed(db, "documents", "arrivals")
        return batch.new


class _Batch:
    """One transaction's worth of identity decisions (see *Identity* in docs/architecture.md)."""

    def __init__(
        self,
        db: sqlite3.Connection,
        folders: Sequence[CaseFolder],
        adopting: set[int],
        at: str,
        under_way: set[Place],
        roots: Mapping[int, bytes],
    ) -> None:
        self._rows = db
        self._folders = folders
        self._adopting = adopting
        self._at = at
        self._under_way = under_way
        self._roots = roots
        self.new: list[int] = []
        self.facts: dict[str, list[object]] = {}

    def take(self, candidate: Candidate, kept: Kept, *, alone: bool) -> None:
        """Decide what one file is and write it."""
        place = (candidate.root_id, candidate.relpath)
        known = documents.at_place(self._rows, *place)
        if known is not None:
            self._seen_again(known, candidate, kept)
            return
        if place in self._under_way:
            return
        twins = documents.with_bytes(self._rows, kept.sha256)
        lost = [twin for twin in twins if self._is_lost(twin)]
        if alone and len(lost) == 1:
            documents.set_place(self._rows, lost[0].id, *place, candidate.signature)
            link_by_folder(self._rows, self._folders, lost[0].id, place)
            self._fact("moved", lost[0].id)
            return
        present = [twin.id for twin in twins if twin not in lost]
        self._insert(candidate, kept, present[0] if present else None)

    def _is_lost(self, twin: documents.SameBytes) -> bool:
        """Whether a document with these bytes has no file any more; asked of the disk, because walks grow old."""
        if twin.missing_since is not None:
            return True
        root = self._roots.get(twin.root_id) if twin.root_id is not None else None
        if root is None or twin.relpath is None or not os.path.isdir(root):
            return False
        return not os.path.lexists(root + b"/" + twin.relpath)

    def _seen_again(self, known: documents.DocumentThere, candidate: Candidate, kept: Kept) -> None:
        documents.set_place(self._rows, known.id, candidate.root_id, candidate.relpath, candidate.signature)
        if known.sha256 != kept.sha256:
            documents.insert_version(
                self._rows, known.id, sha256=kept.sha256, size=kept.size, kept=kept.kept, at=self._at
            )
            self._fact("versions", [known.id, kept.sha256, kept.size])

    def _insert(self, candidate: Candidate, kept: Kept, duplicate_of: int | None) -> None:
        place = (candidate.root_id, candidate.relpath)
        document_id = documents.insert_document(
            self._rows,
            name=name_text(candidate.relpath.rsplit(b"/", 1)[-1]),
            at=self._at,
            place=(*place, candidate.signature),
            size=kept.size,
            state="in_file" if candidate.root_id in self._adopting else "new",
            duplicate_of=duplicate_of,
        )
        documents.insert_version(
            self._rows, document_id, sha256=kept.sha256, size=kept.size, kept=kept.kept, at=self._at
        )
        link_by_folder(self._rows, self._folders, document_id, place)
        self.new.append(document_id)
        self._fact("documents", [document_id, kept.sha256, kept.size])

    def _fact(self, kind: str, value: object) -> None:
        self.facts.setdefault(kind, []).append(value)


def case_of_place(folders: Sequence[CaseFolder], place: Place) -> tuple[int, bytes] | None:
    """The case in whose folder a path lies, and that folder."""
    for case in folders:
        if case.root_id == place[0] and (not case.folder or place[1].startswith(case.folder + b"/")):
            return case.case_id, case.folder
    return None


def link_by_folder(db: sqlite3.Connection, folders: Sequence[CaseFolder], document_id: int, place: Place) -> None:
    """A paper in a case's folder is that case's, unless it was put into a case by a person."""
    found = case_of_place(folders, place)
    if found is not None and not documents.case_ids(db, document_id):
        documents.link_case(db, document_id, found[0], primary=True)
