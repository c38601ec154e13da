"""Taking settled files in: bytes into the vault, rows into the store, one ledger entry for each batch."""

from __future__ import annotations

import logging
import os
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clock import format_instant, instant_of, parse_instant
from paracase.domain.errors import DiskFull
from paracase.domain.papers.documents import CONFLICT_COPY, DOUBTFUL_NAME, HARD_LINKED, PURGED_BYTES, IntakeRefusal
from paracase.domain.papers.faults import reason_of
from paracase.domain.papers.folders import SLOW_SAVE, is_slow_save
from paracase.domain.papers.leftovers import is_conflict_copy, is_doubtful
from paracase.domain.visible import name_text
from paracase.intake.failing import Heard, is_fault
from paracase.intake.scan import Refused, device_of, is_gone, open_beneath, signature_of
from paracase.store import ledger, moves
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.papers import arrivals, documents, purged
from paracase.store.parts import part_of
from paracase.store.vault import CutShort, Kept, Staged, Vault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from concurrent.futures import Future, ThreadPoolExecutor

    from paracase.intake.reconcile import Candidate
    from paracase.intake.walked import Place
    from paracase.store.cases.cases import CaseFolder
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Store

_log = logging.getLogger(__name__)
BATCH_FILES = 250
"""Copied and flushed together."""
PART_FILES = 20
"""Written together at most: the store is locked for everybody else meanwhile."""
PART_SECONDS = 0.02
"""After so long what was written of a part is committed, and the rest is a part of its own: beside other work a paper's
seven statements take 3 ms by the clock, of which 0.3 are processor time."""
BATCH_BYTES = 256 << 20
_LATELY = 6 * SLOW_SAVE
"""So far back papers that went are looked for: one that came within ten minutes may take long to be whole."""
WRITERS = 4
"""Threads that copy and fsync: they wait for the disk, not for each other."""


@dataclass(slots=True)
class Taken:
    """What became of a batch."""

    kept: list[tuple[Candidate, Kept]] = field(default_factory=list)
    linked: set[Place] = field(default_factory=set)
    """Those whose file has another name besides."""
    refused: list[arrivals.Arrival] = field(default_factory=list)
    unsettled: list[Candidate] = field(default_factory=list)
    """Changed while they were read, or gone: looked at again."""
    full: DiskFull | None = None
    alike: Counter[str] = field(default_factory=Counter)
    """How many new files of the batch have which bytes."""

    def parts(self) -> Iterator[Taken]:
        """The batch in parts that are written one by one, the last with what was not kept; one at least."""
        alike = Counter(kept.sha256 for candidate, kept in self.kept if candidate.is_new)
        last = max(0, (len(self.kept) - 1) // PART_FILES) * PART_FILES
        for start in range(0, last, PART_FILES):
            yield Taken(self.kept[start : start + PART_FILES], self.linked, alike=alike)
        yield Taken(self.kept[last:], self.linked, self.refused, self.unsettled, self.full, alike)

    def split(self, number: int) -> tuple[Taken, Taken | None]:
        """The first so many that were kept, and the rest with what was not kept; None when these were all."""
        if number >= len(self.kept):
            return self, None
        first = Taken(self.kept[:number], self.linked, alike=self.alike)
        return first, replace(self, kept=self.kept[number:])


@dataclass(frozen=True, slots=True)
class Read:
    """One file, read."""

    found: Staged | Kept
    is_linked: bool
    """Whether it has another name besides: a hard link."""


def first_batch(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The beginning of a list of candidates, bounded in count and size; at least one."""
    batch: list[Candidate] = []
    size = 0
    for candidate in islice(candidates, BATCH_FILES):
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
    takes_links: bool = True,
) -> Taken:
    """Read each file through one descriptor into the vault; nothing that changed meanwhile is taken.

    Args:
        limit_bytes: larger files are hashed and not copied.
        index_only: roots none of whose files are copied.
        takes_links: whether hard links are taken in; where anybody can make one of any file they are refused.
    """
    taken = Taken()
    staged: list[tuple[Candidate, Staged]] = []

    def take(candidate: Candidate) -> Read | None:
        limit = -1 if candidate.root_id in index_only else limit_bytes
        return _stage(vault, roots[candidate.root_id], candidate, limit, takes_links=takes_links)

    for candidate, future in [(c, threads.submit(take, c)) for c in batch]:
        read = _outcome(future, candidate, taken)
        if read is None:
            continue
        if read.is_linked:
            taken.linked.add(candidate.place)
        if isinstance(read.found, Staged):
            staged.append((candidate, read.found))
        else:
            taken.kept.append((candidate, read.found))
    try:
        kept = vault.commit([item for _, item in staged])
    except DiskFull as full:
        taken.full = full
    else:
        taken.kept += [(candidate, item) for (candidate, _), item in zip(staged, kept, strict=True)]
    return taken


def _outcome(future: Future[Read | None], candidate: Candidate, taken: Taken) -> Read | None:
    """What was staged; or None, and ``taken`` says why."""
    problem = future.exception()
    if isinstance(problem, Exception) and is_fault(problem) and not isinstance(problem, (CutShort, Refused)):
        taken.refused.append(_failed(candidate, problem))
        return None
    try:
        found = future.result()
    except (FileNotFoundError, CutShort):
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


def _failed(candidate: Candidate, problem: Exception) -> arrivals.Arrival:
    """That the program failed at a file, and where; logged whole."""
    _log.error("A file could not be taken in: %s", type(problem).__name__, exc_info=problem)
    return _refusal(candidate, Refused(IntakeRefusal.FAILED, reason_of(problem)))


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


def _stage(vault: Vault, root: bytes, candidate: Candidate, limit_bytes: int, *, takes_links: bool) -> Read | None:
    """Read one file; None when it is another than was seen, or changed while it was read."""
    handle = open_beneath(root, candidate.relpath)
    try:
        status = os.fstat(handle)
        before = signature_of(status)
        if before != candidate.signature:
            return None
        if status.st_nlink > 1 and not takes_links:
            raise Refused(IntakeRefusal.HARD_LINK)
        if before.size > limit_bytes:
            found: Staged | Kept = vault.hash_only(handle)
        else:
            found = vault.stage(handle)
        if signature_of(os.fstat(handle)) == before and found.size == before.size:
            return Read(found, is_linked=status.st_nlink > 1)
        if isinstance(found, Staged):
            vault.discard([found])
        return None
    finally:
        os.close(handle)


class Recorded(NamedTuple):
    """What was written of a part of a batch."""

    written: Taken
    decided: list[Candidate]
    """The files of it that are documents now."""
    left: Taken | None
    """What there was no time for; None when all of it is written."""


class Recorder:
    """Writes what was kept: decides, inside the transaction, which document each file is.

    Args:
        seconds: after which a transaction takes no more papers; it takes one at least.
    """

    def __init__(self, store: Store, *, adopting: set[int], seconds: float = PART_SECONDS) -> None:
        self._store = store
        self._adopting = adopting
        self._seconds = seconds

    def record(self, taken: Taken, roots: Mapping[int, bytes], *, at: str) -> Recorded:
        """Write a part of a batch, as far as a moment goes.

        Args:
            roots: where the watched folders are, to tell a file that was moved from one that was copied.
        """
        with self._store.write(is_derived=True) as tx:
            db = tx.db
            batch = _Batch(db, cases.folders(db), self._adopting, at, moves.places_under_way(db), roots)
            decided: list[Candidate] = []
            failed: list[arrivals.Arrival] = []
            until, done = time.monotonic() + self._seconds, 0
            for candidate, kept in taken.kept:
                alone, is_linked = taken.alike[kept.sha256] == 1, candidate.place in taken.linked
                with Heard() as heard, part_of(db):
                    if batch.take(candidate, kept, alone=alone, is_linked=is_linked):
                        decided.append(candidate)
                if heard.problem is not None:
                    failed.append(_failed(candidate, heard.problem))
                done += 1
                if time.monotonic() > until:
                    break
            written, left = taken.split(done)
            written.refused.extend(failed)
            arrivals.remove_arrivals(db, [candidate.place for candidate in decided])
            arrivals.put_arrivals(db, written.refused, at=at)
            if batch.facts:
                ledger.append(db, at=at, kind="intake.taken", staff=None, data=batch.facts)
            changed(db, "documents", "arrivals")
        return Recorded(written, decided, left)


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
        self._slow: dict[Place, documents.MissingThere] | None = None
        self.facts: dict[str, list[object]] = {}

    def take(self, candidate: Candidate, kept: Kept, *, alone: bool, is_linked: bool = False) -> bool:
        """Decide what one file is and write it; returns False when a move that is under way will decide it.

        Same path first, then the very file by its inode, then the bytes.

        Args:
            alone: no other new file of the batch has these bytes.
        """
        place = candidate.place
        again = (PURGED_BYTES,) if purged.is_purged(self._rows, kept.sha256) else ()
        flags = ((HARD_LINKED,) if is_linked else ()) + again + _said_by_name(candidate)
        known = documents.at_place(self._rows, *place)
        if known is not None:
            self._seen_again(known.id, known.sha256, candidate, kept, flags)
            return True
        if place in self._under_way:
            return False
        if self._is_back(candidate, kept, flags):
            return True
        twins = documents.with_bytes(self._rows, kept.sha256)
        lost = [twin for twin in twins if self._is_lost(twin)]
        same = next((twin for twin in lost if _is_file(twin, candidate)), lost[0] if alone and len(lost) == 1 else None)
        if same is not None:
            documents.set_place(self._rows, same.id, *place, candidate.signature)
            link_by_folder(self._rows, self._folders, same.id, place)
            self._fact("moved", same.id)
            return True
        present = [twin.id for twin in twins if twin not in lost]
        self._insert(candidate, kept, flags, present[0] if present else None)
        return True

    def _is_back(self, candidate: Candidate, kept: Kept, flags: Sequence[str]) -> bool:
        """Whether a missing paper came back to its last place, with bytes it had once, or (in file) saved slowly."""
        back = documents.back_at(self._rows, *candidate.place, kept.sha256)
        if back is None:
            slow = self._slowly_saved().get(candidate.place)
            still = documents.missing_since(self._rows, [slow.id], slow.missing_since) if slow is not None else []
            back = next((paper for paper in still if self._was_saved_slowly(paper, candidate)), None)
        if back is None:
            return False
        self._seen_again(back.id, back.sha256, candidate, kept, flags)
        self._fact("moved", back.id)
        return True

    def _was_saved_slowly(self, paper: documents.MissingThere, candidate: Candidate) -> bool:
        """Whether a file was written at the place of a paper in file within ten minutes of its going.

        What counts is when it was there again, not when it had settled and was copied: as it was first seen, or as the
        disk says where that is after the going (an intake that was away meanwhile).
        """
        if (paper.root_id, paper.relpath) != candidate.place:
            return False
        seen = arrivals.first_seen(self._rows, *candidate.place) or self._at
        written = instant_of(candidate.signature.ctime_ns)
        return is_slow_save(parse_instant(paper.missing_since), seen=parse_instant(seen), written=written)

    def _slowly_saved(self) -> dict[Place, documents.MissingThere]:
        """Papers in file that went missing lately, by their last place.

        A program that saves slowly takes the old file away first; a scanner gives new papers the names of old ones, and
        those of papers that wait in Triage are such.
        """
        if self._slow is None:
            since = format_instant(parse_instant(self._at) - _LATELY)
            said = ledger.said_lately(self._rows, "intake.seen", since=since)
            ids = {number for data in said for number in data.get("missing", ()) if isinstance(number, int)}
            found = documents.missing_since(self._rows, sorted(ids), since)
            self._slow = {(p.root_id, p.relpath): p for p in reversed(found) if p.state == "in_file"}
        return self._slow

    def _is_lost(self, twin: documents.SameBytes) -> bool:
        """Whether a document with these bytes has no file any more; asked of the disk, because walks grow old.

        A missing one whose last place has a file again, and no other document, comes back there and to nowhere else.
        """
        if twin.root_id is None or twin.relpath is None or (twin.root_id, twin.relpath) in self._under_way:
            return False
        root = self._roots.get(twin.root_id)
        if root is None:
            return twin.missing_since is not None
        if twin.missing_since is None:
            # On another device than it was last seen on the folder may be a bare mount point.
            return is_gone(root, twin.relpath) and device_of(root) == twin.dev
        there = documents.at_place(self._rows, twin.root_id, twin.relpath)
        return there is not None or device_of(root) is None or is_gone(root, twin.relpath)

    def _seen_again(
        self, document_id: int, sha256: str, candidate: Candidate, kept: Kept, flags: Sequence[str]
    ) -> None:
        documents.set_place(self._rows, document_id, *candidate.place, candidate.signature)
        if sha256 != kept.sha256:
            documents.insert_version(
                self._rows, document_id, sha256=kept.sha256, size=kept.size, kept=kept.kept, at=self._at, flags=flags
            )
            self._fact("versions", [document_id, kept.sha256, kept.size])

    def _insert(self, candidate: Candidate, kept: Kept, flags: Sequence[str], duplicate_of: int | None) -> None:
        place = candidate.place
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
            self._rows, document_id, sha256=kept.sha256, size=kept.size, kept=kept.kept, at=self._at, flags=flags
        )
        link_by_folder(self._rows, self._folders, document_id, place)
        self._fact("documents", [document_id, kept.sha256, kept.size])

    def _fact(self, kind: str, value: object) -> None:
        self.facts.setdefault(kind, []).append(value)


def _said_by_name(candidate: Candidate) -> tuple[str, ...]:
    """What is to be said of a file because of its name."""
    name = name_text(candidate.relpath.rpartition(b"/")[2])
    if is_conflict_copy(name):
        return (CONFLICT_COPY,)
    return (DOUBTFUL_NAME,) if is_doubtful(name) else ()


def _is_file(twin: documents.SameBytes, candidate: Candidate) -> bool:
    """Whether a lost document was this very file, untouched: inodes are used again, so size and time must agree."""
    s = candidate.signature
    return (twin.dev, twin.inode, twin.size, twin.mtime_ns) == (s.dev, s.inode, s.size, s.mtime_ns)


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
