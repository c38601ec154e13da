"""Reading what was kept: texts into the index first, then the outcome into the store. Done again, it changes nothing."""

from __future__ import annotations

import os
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from paracase.domain.errors import Damaged
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.legacy import convert, find_libreoffice
from paracase.intake.extract.ocr import MAX_PAGES, find_tesseract
from paracase.intake.extract.protocol import Extracted, storable
from paracase.intake.extract.sniff import Format
from paracase.intake.scan import Refused, open_beneath
from paracase.store import index
from paracase.store.engine import changed
from paracase.store.papers import documents, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from paracase.intake.extract.ocr import Tesseract
    from paracase.intake.extract.pool import Workers
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Store
    from paracase.store.index import Index
    from paracase.store.papers.reading import PendingVersion
    from paracase.store.vault import Vault

BATCH = 200
BATCH_BYTES = 64 << 20
MAX_READ = 1 << 30
"""Larger files are not read; PDFs of this size are scans for OCR by other means."""
MAX_FAMILY = 8
"""How deep mail within mail is taken apart."""
_OLD_EXTENSIONS_BYTES = 64 << 20


class VersionReader:
    """Has versions read by the workers and writes what came of it."""

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
    ) -> None:
        self._store = store
        self._index = index_
        self._vault = vault
        self._workers = workers
        self._threads = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="read")
        self._tesseract: Tesseract | None = find_tesseract(ocr_languages) if ocr_languages else None
        self._libreoffice = find_libreoffice()
        self._roots = roots
        self._ocr_after = 0
        self._ahead: list[tuple[PendingVersion, Future[Extracted]]] = []

    def close(self) -> None:
        """End the threads."""
        self._threads.shutdown(cancel_futures=True)

    def read_some(self, *, at: str) -> int:
        """Write what was read of a batch, oldest first, while the next batch is being read; returns how many."""
        batch = self._ahead or self._begin(after=0)
        if not batch:
            return 0
        self._ahead = self._begin(after=batch[-1][0].version_id)
        self._write([(job, reading.result()) for job, reading in batch], at=at)
        return len(batch)

    def _begin(self, *, after: int) -> list[tuple[PendingVersion, Future[Extracted]]]:
        """Have the next versions read; bounded in count and size, since what comes back is held in memory."""
        batch: list[tuple[PendingVersion, Future[Extracted]]] = []
        size = 0
        for job in reading.pending_versions(self._store.read, Outcome.PENDING, limit=BATCH, after=after):
            size += job.size
            if batch and size > BATCH_BYTES:
                break
            batch.append((job, self._threads.submit(self._read, job)))
        return batch

    def ocr_one(self, *, at: str) -> bool:
        """Read one scan by OCR, when Tesseract is there; returns whether there was one."""
        if self._tesseract is None:
            return False
        found = reading.pending_versions(self._store.read, Outcome.NEEDS_OCR, limit=1, after=self._ocr_after)
        if not found:
            return False
        job = found[0]
        self._ocr_after = job.version_id
        self._write([(job, self._ocr(job, self._tesseract))], at=at)
        return True

    def _open(self, job: PendingVersion) -> int:
        if job.kept:
            return self._vault.open(job.sha256)
        place = documents.place_of(self._store.read, job.document_id)
        if place is None:
            raise FileNotFoundError(job.name)
        return open_beneath(self._roots()[place[0]], place[1])

    def _read(self, job: PendingVersion) -> Extracted:
        if job.size > MAX_READ:
            return Extracted(Outcome.TOO_LARGE, detail=f"{job.size:,} bytes; not read")
        try:
            handle = self._open(job)
        except (FileNotFoundError, Damaged, Refused):
            return Extracted(Outcome.DAMAGED, detail="its bytes could not be opened")
        try:
            result = self._workers.extract(handle, job.size, job.name)
            if self._libreoffice and result.meta.get("format") == Format.LEGACY and job.size < _OLD_EXTENSIONS_BYTES:
                os.lseek(handle, 0, os.SEEK_SET)
                with os.fdopen(os.dup(handle), "rb") as file:
                    result = convert(self._libreoffice, file.read(), job.name.rpartition(".")[2])
                result.meta["format"] = Format.LEGACY.value
            return result
        finally:
            os.close(handle)

    def _write(self, results: Sequence[tuple[PendingVersion, Extracted]], *, at: str) -> None:
        """Index first: a crash between the two leaves the outcome open, and the version is read again."""
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

    def _ocr(self, job: PendingVersion, tesseract: Tesseract) -> Extracted:
        try:
            handle = self._open(job)
        except (FileNotFoundError, Damaged, Refused):
            return Extracted(Outcome.DAMAGED, detail="its bytes could not be opened")
        try:
            held = self._index.text_of(job.document_id)
            before = held.text.split("\f") if held and held.version_id == job.version_id and held.text else []
            known = reading.reading_of(self._store.read, job.version_id)
            if known.format == Format.PDF:
                pages, failed = self._ocr_pdf(handle, job, tesseract, known.pages or 1)
            else:
                text = tesseract.read(_all(handle))
                pages, failed = (text or "").rstrip("\f").split("\f"), int(text is None)
        finally:
            os.close(handle)
        joined = [
            storable("\n".join(part for part in ((before[n] if n < len(before) else ""), page) if part.strip()))
            for n, page in enumerate(pages)
        ]
        flags = [*known.flags, f"{failed} pages not read by OCR"] if failed else known.flags
        outcome = Outcome.OCR if any(page.strip() for page in pages) else Outcome.NO_TEXT
        detail = "" if outcome is Outcome.OCR else "OCR found no words"
        return Extracted(
            outcome,
            joined,
            known.pages or len(pages),
            detail,
            flags,
            {"format": known.format},
            extractor=tesseract.name,
        )

    def _ocr_pdf(self, handle: int, job: PendingVersion, tesseract: Tesseract, count: int) -> tuple[list[str], int]:
        pages, failed = [], 0
        for number in range(min(count, MAX_PAGES)):
            drawn = self._workers.render(handle, job.size, number)
            text = tesseract.read(drawn.children[0][1]) if drawn.children else None
            failed += text is None
            pages.append((text or "").replace("\f", "\n").strip())
        return pages, failed + max(0, count - MAX_PAGES)


def _all(handle: int) -> bytes:
    os.lseek(handle, 0, os.SEEK_SET)
    with os.fdopen(os.dup(handle), "rb") as file:
        return file.read()


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
        documents.insert_version(db, child, sha256=sha256, size=size, kept=True, at=at)
        for position, case_id in enumerate(documents.case_ids(db, job.document_id)):
            documents.link_case(db, child, case_id, primary=position == 0)
