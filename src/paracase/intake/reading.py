"""Reading what was kept: texts into the index first, then the outcome into the store. Done again, it changes nothing."""

from __future__ import annotations

import os
import time
from importlib import metadata
from typing import TYPE_CHECKING

from paracase.domain.errors import Damaged
from paracase.domain.papers.documents import PURGED_BYTES, Outcome
from paracase.intake.extract.installed import find_libreoffice, find_tesseract
from paracase.intake.extract.legacy import convert
from paracase.intake.extract.pool import CPU_SECONDS, QUICK_SECONDS
from paracase.intake.extract.programs import sweep
from paracase.intake.extract.protocol import EXTRACTOR, Extracted, storable
from paracase.intake.extract.sniff import Format
from paracase.intake.lanes import Job, Lanes, Room, Try
from paracase.intake.scan import Refused, open_beneath
from paracase.intake.scans import Scan, ScanReader
from paracase.store import index
from paracase.store.engine import changed
from paracase.store.papers import documents, purged, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from paracase.intake.extract.pool import Workers
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Store
    from paracase.store.index import Index
    from paracase.store.papers.reading import PendingVersion
    from paracase.store.vault import Vault

AHEAD = 256
"""Versions that wait for a lane; the small ones among them are read first."""
BATCH = 200
BATCH_BYTES = 1 << 20
"""What is written in one go: so many versions, or so many bytes of answers; indexing them takes less than a tenth second."""
GATHER_SECONDS = 0.05
MAX_READ = 1 << 30
"""Larger files are not read; PDFs of this size are scans for OCR by other means."""
MAX_FAMILY = 8
"""How deep mail within mail is taken apart."""
_OLD_EXTENSIONS_BYTES = 64 << 20
_LEFT_SECONDS = 3600
"""After so long nobody reads what lies in the scratch folder any more."""
_READERS = ("kreuzberg", "pypdfium2", "selectolax")


def reader_name() -> str:
    """What reads here, with its versions: another one may read what this one could not."""
    return " ".join([EXTRACTOR, *(f"{name}-{metadata.version(name)}" for name in _READERS)])


class VersionReader:
    """Has versions read by the workers and writes what came of it.

    Args:
        roots: where the watched folders are.
        scratch: where OCR and LibreOffice have a paper while they read it.
        told: called with the documents whose text was written.
    """

    def __init__(
        self,
        store: Store,
        index_: Index,
        vault: Vault,
        workers: Workers,
        *,
        threads: int,
        ocr_languages: str | None,
        roots: Callable[[], Mapping[int, bytes]],
        scratch: Path,
        told: Callable[[list[int]], None],
    ) -> None:
        self._store = store
        self._index = index_
        self._vault = vault
        self._workers = workers
        self._scratch = scratch
        self._told = told
        self._lanes = Lanes(self._read, threads=threads)
        tesseract = find_tesseract(ocr_languages) if ocr_languages else None
        self._scans = ScanReader(tesseract, workers, scratch, self._open) if tesseract else None
        self._libreoffice = find_libreoffice()
        self._roots = roots
        self._name = reader_name()
        self._next: list[PendingVersion] = []
        self._after = 0
        self._under_way: set[int] = set()
        sweep(scratch, older_than=time.time() - _LEFT_SECONDS)
        self._read_failed_again()

    def close(self) -> None:
        """End the threads."""
        self._lanes.close()
        if self._scans is not None:
            self._scans.close()

    @property
    def busy(self) -> bool:
        """Whether something is being read, or waits to be written."""
        return self._lanes.busy or (self._scans is not None and self._scans.busy)

    def _read_failed_again(self) -> None:
        """What another reader was stopped over, or failed at, this one may read."""
        if reading.failed_by_others(self._store.read, self._name):
            with self._store.write() as tx:
                reading.read_failed_again(tx.db, self._name)
                changed(tx.db, "documents")

    def read_some(self, *, at: str) -> int:
        """Write what was read by now, while more is being read; returns how many.

        Nothing waits for the slowest: what is written is what is there, after a moment of gathering.
        """
        until = time.monotonic() + GATHER_SECONDS
        found: list[tuple[Job, Extracted]] = []
        size = 0
        while self._fill() and len(found) < BATCH and size < BATCH_BYTES:
            part = self._lanes.take(
                seconds=until - time.monotonic(), most=BATCH - len(found), most_bytes=BATCH_BYTES - size
            )
            if not part:
                break
            found += part
            size += sum(job.held for job, _ in part)
        try:
            if found:
                self._write([(job.version, result) for job, result in found], at=at)
        finally:  # what could not be written is still to be read
            for job, _ in found:
                self._lanes.written(job)
                self._under_way.discard(job.version.version_id)
        return len(found)

    def _fill(self) -> bool:
        """Have the next versions read; returns whether anything is under way."""
        while self._lanes.quick < AHEAD // 4:
            if not self._next:
                found = reading.pending_versions(self._store.read, Outcome.PENDING, limit=AHEAD, after=self._after)
                if not found and self._after:
                    self._after = 0  # from the start again: what is to be read anew has an old number
                    continue
                self._after = found[-1].version_id if found else 0
                self._next = sorted(
                    (version for version in found if version.version_id not in self._under_way), key=lambda v: -v.size
                )
                if not self._next:
                    break
            version = self._next.pop()
            self._under_way.add(version.version_id)
            self._lanes.put(Job(version))
        return self._lanes.busy

    def ocr_some(self, *, at: str) -> int:
        """Write the scan that was read by OCR, and begin the next; returns how many were written."""
        if self._scans is None:
            return 0
        done = self._scans.take(seconds=GATHER_SECONDS if not self._lanes.busy else 0)
        if done is not None:
            self._write([done], at=at)
        if not self._scans.busy:
            found = reading.pending_versions(self._store.read, Outcome.NEEDS_OCR, limit=1)
            for version in found:
                self._scans.begin(self._scan(version))
        return int(done is not None)

    def _scan(self, version: PendingVersion) -> Scan:
        held = self._index.text_of(version.document_id)
        text = held.text.split("\f") if held and held.version_id == version.version_id and held.text else []
        return Scan(version, reading.reading_of(self._store.read, version.version_id), text)

    def _open(self, version: PendingVersion) -> int | None:
        """A descriptor of its bytes; None when they cannot be opened."""
        try:
            if version.kept:
                return self._vault.open(version.sha256)
            place = documents.place_of(self._store.read, version.document_id)
            return None if place is None else open_beneath(self._roots()[place[0]], place[1])
        except (FileNotFoundError, KeyError, Damaged, Refused):
            return None

    def _read(self, job: Job, room: Room) -> Extracted:
        """Read one version; in a lane."""
        version = job.version
        if version.size > MAX_READ:
            return Extracted(Outcome.TOO_LARGE, detail=f"{version.size:,} bytes; not read")
        handle = self._open(version)
        if handle is None:
            return Extracted(Outcome.DAMAGED, detail="its bytes could not be opened")

        def take(size: int) -> None:
            room.take(size)
            job.held = size

        try:
            cpu = QUICK_SECONDS if job.tried is Try.QUICK else CPU_SECONDS
            result = self._workers.extract(handle, version.size, version.name, cpu=cpu, room=take)
            if self._is_old(result, version):
                if job.tried is Try.QUICK:
                    # LibreOffice takes seconds to start: not in the lane that is kept for what is quick.
                    return Extracted(Outcome.TIMEOUT, stopped=True)
                result = self._convert(handle, version)
            if result.outcome in {Outcome.TIMEOUT, Outcome.CRASHED}:
                result.extractor = self._name
            return result
        finally:
            os.close(handle)

    def _is_old(self, result: Extracted, version: PendingVersion) -> bool:
        return (
            self._libreoffice is not None
            and result.outcome is Outcome.UNSUPPORTED
            and result.meta.get("format") == Format.LEGACY
            and version.size < _OLD_EXTENSIONS_BYTES
        )

    def _convert(self, handle: int, version: PendingVersion) -> Extracted:
        os.lseek(handle, 0, os.SEEK_SET)
        with os.fdopen(os.dup(handle), "rb") as file:
            data = file.read()
        extension = version.name.rpartition(".")[2]
        result = convert(self._libreoffice or "", data, extension, self._workers, self._scratch)
        result.meta["format"] = Format.LEGACY.value
        return result

    def _write(self, results: Sequence[tuple[PendingVersion, Extracted]], *, at: str) -> None:
        """Index first: a crash between the two leaves the outcome open, and the version is read again."""
        gone = reading.purged_among(self._store.read, [job.version_id for job, _ in results])
        results = [(job, result) for job, result in results if job.version_id not in gone]
        names, tags, revs = self._facts([job.document_id for job, _ in results])
        texts = [
            index.Text(
                job.document_id, job.version_id, names[job.document_id], "\f".join(result.pages), tags[job.document_id]
            )
            for job, result in results
            if self._is_present(job)
        ]
        batch = self._index.put(texts)
        children = [(job, self._keep_children(result)) for job, result in results if result.children]
        with self._store.write() as tx:
            for job, result in results:
                reading.set_reading(tx.db, job.version_id, _reading(result))
                reading.set_indexed(tx.db, job.document_id, revs[job.document_id])
            reading.set_batch(tx.db, batch)
            for job, kept in children:
                _insert_children(tx.db, job, kept, at=at)
            changed(tx.db, "documents")
        self._told([job.document_id for job, _ in results])

    def _is_present(self, job: PendingVersion) -> bool:
        """Only a document's present version is in the index."""
        return documents.is_present_version(self._store.read, job.document_id, job.version_id)

    def _facts(self, ids: list[int]) -> tuple[dict[int, str], dict[int, str], dict[int, int]]:
        names, tags, revs = {}, {}, {}
        for document_id in ids:
            names[document_id], revs[document_id] = documents.name_and_rev(self._store.read, document_id)
            tags[document_id] = index.case_tag(documents.case_ids(self._store.read, document_id))
        return names, tags, revs

    def _keep_children(self, result: Extracted) -> list[tuple[str, str, int]]:
        kept = self._vault.commit([self._vault.stage_bytes(data) for _, data in result.children])
        return [(name, k.sha256, k.size) for (name, _), k in zip(result.children, kept, strict=True)]

    def refresh_index(self, *, limit: int = 200) -> int:
        """Write names and cases that people changed since into the index; returns how many."""
        ids = reading.stale(self._store.read, limit=limit)
        if not ids:
            return 0
        names, tags, revs = self._facts(ids)
        batch = self._index.rename((i, names[i], tags[i]) for i in ids)
        with self._store.write() as tx:
            for document_id in ids:
                reading.set_indexed(tx.db, document_id, revs[document_id])
            reading.set_batch(tx.db, batch)
        return len(ids)


def _reading(result: Extracted) -> reading.VersionReading:
    meta = dict(result.meta)
    kind = str(meta.pop("format", ""))
    return reading.VersionReading(
        result.outcome,
        storable(result.detail),
        result.extractor,
        kind,
        result.page_count,
        tuple(storable(flag) for flag in result.flags),
        meta,
    )


def _insert_children(db: sqlite3.Connection, job: PendingVersion, kept: list[tuple[str, str, int]], *, at: str) -> None:
    """Attachments become documents of their own, once: reading the same version again finds them there."""
    if documents.depth_of(db, job.document_id) >= MAX_FAMILY:
        return
    there = documents.children_of(db, job.document_id)
    state = documents.state_of(db, job.document_id)
    for number, (name, sha256, size) in enumerate(kept, start=1):
        if (number, sha256) in there:
            continue
        child = documents.insert_document(
            db, name=name, at=at, place=None, size=size, state=state, parent=(job.document_id, number)
        )
        flags = (PURGED_BYTES,) if purged.is_purged(db, sha256) else ()
        documents.insert_version(db, child, sha256=sha256, size=size, kept=True, at=at, flags=flags)
        for position, case_id in enumerate(documents.case_ids(db, job.document_id)):
            documents.link_case(db, child, case_id, primary=position == 0)
