"""Reading what was kept: texts into the index first, then the outcome into the store. Done again, it changes nothing."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from typing import TYPE_CHECKING

from paracase.domain.errors import DiskFull
from paracase.domain.papers.documents import Outcome
from paracase.domain.papers.faults import reason_of
from paracase.intake.children import insert_children
from paracase.intake.extract.programs import sweep
from paracase.intake.extract.protocol import EXTRACTOR, Extracted
from paracase.intake.facts import FactWriter
from paracase.intake.failing import Heard
from paracase.intake.lanes import Job, Lanes
from paracase.intake.oldformats import OldFormats
from paracase.intake.one_version import OneVersion
from paracase.intake.refolding import Refolding
from paracase.intake.rereading import Rereading
from paracase.intake.scans import Scan, ScanReader
from paracase.intake.unread import AHEAD, Unread
from paracase.intake.writing import GATHER_SECONDS, Writing, failed_over, reading_of, to_write
from paracase.store.engine import changed
from paracase.store.papers import reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from paracase.intake.extract.installed import Tesseract
    from paracase.intake.extract.pool import Workers
    from paracase.store.engine import Store
    from paracase.store.index import Index
    from paracase.store.papers.reading import PendingVersion
    from paracase.store.vault import Vault

BATCH = 200
BATCH_BYTES = 1 << 20
"""What is written into the index in one go: so many versions, or so many bytes of answers."""
ROWS = 40
"""Outcomes written into the store in one go: it is locked for a few milliseconds."""
_LEFT_SECONDS = 3600
"""After so long nobody reads what lies in the scratch folder any more."""
_READERS = ("kreuzberg", "olefile", "pypdfium2", "selectolax")


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
        tesseract: Tesseract | None,
        roots: Callable[[], Mapping[int, bytes]],
        scratch: Path,
        told: Callable[[list[int]], None],
    ) -> None:
        self._store = store
        self._index = index_
        self._told = told
        self._name = reader_name()
        self._unread = Unread(store)
        self._one = OneVersion(store, vault, workers, OldFormats(workers, scratch), roots, self._name)
        self.open_version = self._one.open
        self._lanes = Lanes(self._one.read, threads=threads)
        self._scans = ScanReader(tesseract, workers, scratch, self.open_version) if tesseract else None
        self._found: list[tuple[Job, Extracted]] = []
        self._being_written: set[int] = set()
        self._apart: set[int] = set()
        """Versions that are written each by itself, since the program failed at several."""
        self._hopeless: set[int] = set()
        """Versions of which it is the outcome that the program failed over them."""
        self._failed: dict[str, str] = {}
        self._writing: Writing | None = None
        self._recording: Writing | None = None
        self._again = Rereading(store, self._one.read_alone, self._read_scan if self._scans is not None else None)
        self._folding = Refolding(store, index_)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="index")
        self._facts = FactWriter(store, index_, self._thread)
        sweep(scratch, older_than=time.time() - _LEFT_SECONDS)
        _read_failed_again(store, self._name)

    def close(self) -> None:
        """End the threads; what is being written into the index is given up, and read another time."""
        self._lanes.close()
        if self._scans is not None:
            self._scans.close()
        self._again.close()
        if self._writing is not None:
            self._index.give_up()
        self._thread.shutdown()

    @property
    def busy(self) -> bool:
        """Whether something is being read, or waits to be written."""
        is_reading = self._lanes.busy or (self._scans is not None and self._scans.busy)
        return is_reading or bool(self._found) or self.is_writing or self._recording is not None

    @property
    def is_writing(self) -> bool:
        """Whether something is being written into the index: until then nobody else writes there."""
        return self._writing is not None

    @property
    def failed(self) -> dict[str, str]:
        """What could not be written at all, by what the paper is called, and how the program failed at it."""
        return self._failed

    @property
    def not_indexed(self) -> dict[str, str]:
        """The same of facts that people changed."""
        return self._facts.failed

    def read_some(self, *, at: str) -> int:
        """Write what was read by now, while more is being read; returns how many outcomes stand in the store.

        Nothing waits for the slowest: what is written is what is there, after a moment of gathering. The index is written
        in a thread, since one huge text takes it seconds; the store when that is done.
        """
        had = len(self._found)
        self._gather()
        put = self._writing
        # What was gathered and cannot be written yet is waited for, too: turns that do nothing take time from who writes.
        if self._recording is None and put is not None and put.is_done(0 if len(self._found) > had else GATHER_SECONDS):
            self._recording, self._writing = put, None
        if self._writing is None and self._found:
            self._begin_next(at=at)
        recording = self._recording
        if recording is None:
            return 0
        self._recording = None
        count = recording.go_on()
        if not recording.is_over:
            self._recording = recording
        return count

    def _begin_next(self, *, at: str) -> None:
        """Have what was read written; of a batch that the program failed at each by itself."""
        apart = next((n for n, (job, _) in enumerate(self._found) if job.version.version_id in self._apart), None)
        many = slice(None) if apart is None else slice(0, apart or 1)
        found = self._found[many]
        del self._found[many]
        try:
            with Heard() as heard:
                self._writing = self._begin_writing(found, at=at)
        except BaseException:
            for job, _ in found:  # still to be read
                self._let_go(job)
            raise
        if heard.problem is not None:
            for job, _ in found:
                self._let_go(job)
            self._could_not_write([job.version for job, _ in found], heard.problem)

    def _could_not_write(self, versions: Sequence[PendingVersion], problem: Exception) -> None:
        """The program failed at what was read of some: each is read again, and written by itself; of a single one that it
        failed is the outcome. Where even that cannot be written it is not read again before paracase begins anew."""
        self._apart |= {version.version_id for version in versions}
        if len(versions) > 1:
            return
        (version,) = versions
        self._unread.hold(version)
        outcome = failed_over(version.version_id, problem, self._name)
        if version.version_id in self._hopeless:
            self._failed[f"document {version.document_id}"] = reason_of(problem)
            return
        self._hopeless.add(version.version_id)
        self._found.append((Job(version), outcome))

    def _let_go(self, job: Job) -> None:
        self._lanes.written(job)
        self._unread.let_go(job.version)
        self._being_written.discard(job.version.version_id)

    def _gather(self) -> None:
        """Add what was read by now to what is written next."""
        until = time.monotonic() + GATHER_SECONDS
        size = sum(job.held for job, _ in self._found)
        full: DiskFull | None = None
        while self._fill() and len(self._found) < BATCH and size < BATCH_BYTES:
            part = self._lanes.take(
                seconds=until - time.monotonic(), most=BATCH - len(self._found), most_bytes=BATCH_BYTES - size
            )
            if not part:
                break
            for job, result in part:
                if result.outcome is Outcome.PENDING:
                    full = DiskFull(result.detail, hint="Make room; paracase goes on by itself.")
                    self._let_go(job)
                else:
                    self._found.append((job, result))
            size += sum(job.held for job, _ in part)
            if full is not None:  # what is still to be read would be tried at once again
                raise full

    def _begin_writing(self, found: list[tuple[Job, Extracted]], *, at: str) -> Writing:
        """Have texts put into the index."""
        results = [(job.version, result) for job, result in found]

        def let_go() -> None:  # what could not be written is still to be read
            for job, _ in found:
                self._let_go(job)

        self._being_written |= {version.version_id for version, _ in results}
        texts, revs = to_write(self._store.read, results)
        given = (texts.popleft() for _ in range(len(texts)))  # each is let go of when it is given
        put = self._thread.submit(self._index.put, given)

        def failed(problem: Exception) -> None:
            self._could_not_write([version for version, _ in results], problem)

        return Writing(put, lambda batch: self._record(results, revs, batch, at=at), let_go, failed)

    def _fill(self) -> bool:
        """Have the next versions read; returns whether anything is under way."""
        while self._lanes.quick < AHEAD // 4 and (version := self._unread.take()) is not None:
            self._lanes.put(Job(version))
        return self._lanes.busy

    def ocr_some(self) -> int:
        """Take the scan that was read by OCR, and begin the next; returns how many are to be written."""
        if self._scans is None:
            return 0
        done = self._scans.take(seconds=GATHER_SECONDS if not self._lanes.busy else 0)
        if done is not None:
            version, result = done
            self._found.append((Job(version), result))
        if not self._scans.busy:
            # One that was read and waits to be written is still asked for by the store.
            unwritten = {job.version.version_id for job, _ in self._found} | self._being_written
            left_out = len(unwritten | self._hopeless)
            found = reading.pending_versions(self._store.read, Outcome.NEEDS_OCR, limit=1 + left_out)
            for version in [version for version in found if version.version_id not in unwritten | self._hopeless][:1]:
                with Heard() as heard:
                    self._scans.begin(self._scan(version))
                if heard.problem is not None:
                    self._could_not_write([version], heard.problem)
        return int(done is not None)

    def reread_some(self) -> None:
        """Take what was read or folded again, and begin with the next when it is time: where nothing else is to be done."""
        self._writing = self._writing or self._folding.begin(self._thread)
        done = self._again.take()
        if done is not None:
            version, result = done
            self._found.append((Job(version), result))
        self._again.begin()

    @property
    def rest(self) -> float | None:
        """Seconds until something is to be read or folded again; None when there is nothing."""
        return min((rest for rest in (self._again.rest, self._folding.rest) if rest is not None), default=None)

    def _scan(self, version: PendingVersion) -> Scan:
        held = self._index.text_of(version.document_id)
        text = held.text.split("\f") if held and held.version_id == version.version_id and held.text else []
        return Scan(version, reading.reading_of(self._store.read, version.version_id), text)

    def _read_scan(self, version: PendingVersion) -> Extracted:
        """A scan from its beginning: what its reader finds, and what OCR reads where that waits for it."""
        found = self._one.read_alone(version)
        return found if self._scans is None else self._scans.read_now(version, found)

    def _record(
        self, results: Sequence[tuple[PendingVersion, Extracted]], revs: Mapping[int, int], batch: int, *, at: str
    ) -> Iterator[int]:
        """The index was first: a crash between the two leaves the outcome open, and the version is read again."""
        for version, result in results:
            for _ in insert_children(self._store, version, result.taken, at=at):
                yield 0
        gone: set[int] = set()
        for start in range(0, len(results), ROWS):
            part = results[start : start + ROWS]
            with self._store.write(is_derived=True) as tx:
                # Asked where nobody else writes: what is purged while its words are written stays purged.
                purged = reading.purged_among(tx.db, [version.version_id for version, _ in part])
                for version, result in part:
                    if version.version_id in purged:
                        continue
                    reading.set_reading(tx.db, version.version_id, reading_of(result))
                    reading.set_indexed(tx.db, version.document_id, revs[version.document_id])
                reading.set_batch(tx.db, batch)
                changed(tx.db, "documents")
            gone |= purged
            yield 0
        if gone:
            self._index.forget([version.document_id for version, _ in results if version.version_id in gone])
        self._told([version.document_id for version, _ in results])
        yield len(results)

    def refresh_index(self, *, limit: int = 200) -> int:
        """Have names, cases and other facts that people changed since written into the index; returns how many."""
        return self._write_facts(lambda: self._facts.stale(limit))

    def tag_some(self, *, limit: int = 200) -> int:
        """Have the words of facts that an earlier version did not write written into the index; returns how many."""
        return self._write_facts(lambda: self._facts.untagged(limit))

    def _write_facts(self, begin: Callable[[], tuple[int, Writing | None]]) -> int:
        if self._writing is not None:
            return 0
        count, self._writing = begin()
        return count


def _read_failed_again(store: Store, name: str) -> None:
    """What another reader was stopped over, or failed at, this one may read."""
    if reading.failed_by_others(store.read, name):
        with store.write() as tx:
            reading.read_failed_again(tx.db, name)
            changed(tx.db, "documents")
