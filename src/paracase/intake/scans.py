"""Reading scans by OCR, one after the other, beside everything else."""

from __future__ import annotations

import os
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.account import from_values
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.ocr import MAX_PAGES, words_on
from paracase.intake.extract.protocol import Extracted, storable
from paracase.intake.extract.sniff import Format

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

    from paracase.intake.extract.installed import Tesseract
    from paracase.intake.extract.pool import Workers
    from paracase.store.papers.reading import PendingVersion, ReadingFacts


class Scan(NamedTuple):
    """A scan, and what is known of it."""

    version: PendingVersion
    facts: ReadingFacts
    text: list[str]
    """What it has of text already, by page: the court's stamp."""


class ScanReader:
    """One scan at a time, in a thread of its own: a page takes seconds, a paper minutes."""

    def __init__(
        self, tesseract: Tesseract, workers: Workers, scratch: Path, open_: Callable[[PendingVersion], int | None]
    ) -> None:
        self._tesseract = tesseract
        self._workers = workers
        self._scratch = scratch
        self._open = open_
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ocr")
        self._reading: tuple[PendingVersion, Future[Extracted]] | None = None
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether a scan is being read, or was and was not taken yet."""
        return self._reading is not None

    def begin(self, scan: Scan) -> None:
        """Have a scan read."""
        self._reading = (scan.version, self._thread.submit(self._read, scan))

    def take(self, *, seconds: float) -> tuple[PendingVersion, Extracted] | None:
        """The scan that was read, waited for so long."""
        if self._reading is None:
            return None
        version, reading = self._reading
        try:
            result = reading.result(timeout=seconds)
        except TimeoutError:
            return None
        self._reading = None
        return version, result

    def close(self) -> None:
        """End the thread after the page it is at; the scan is read again another time."""
        self._closed = True
        self._thread.shutdown(cancel_futures=True)

    def _read(self, scan: Scan) -> Extracted:
        handle = self._open(scan.version)
        if handle is None:
            return Extracted(Outcome.DAMAGED, detail="its bytes could not be opened")
        try:
            if scan.facts.format == Format.PDF:
                pages, failed = self._pages(handle, scan.version, scan.facts.pages or 1)
            else:
                os.lseek(handle, 0, os.SEEK_SET)
                with os.fdopen(os.dup(handle), "rb") as file:
                    text = self._words(file)
                pages, failed = (text or "").rstrip("\f").split("\f"), int(text is None)
        finally:
            os.close(handle)
        known = scan.text
        joined = [
            storable("\n".join(part for part in ((known[n] if n < len(known) else ""), page) if part.strip()))
            for n, page in enumerate(pages)
        ]
        flags = [*scan.facts.flags, f"{failed} pages not read by OCR"] if failed else scan.facts.flags
        outcome = Outcome.OCR if any(page.strip() for page in pages) else Outcome.NO_TEXT
        return Extracted(
            outcome,
            joined,
            scan.facts.pages or len(pages),
            "" if outcome is Outcome.OCR else "OCR found no words",
            flags,
            {"format": scan.facts.format},
            extractor=self._tesseract.name,
            parts=list(from_values(scan.facts.parts)),
        )

    def _words(self, image: bytes | BinaryIO) -> str | None:
        return words_on(image, self._tesseract, self._workers, self._scratch)

    def _pages(self, handle: int, version: PendingVersion, count: int) -> tuple[list[str], int]:
        pages, failed = [], 0
        for number in range(min(count, MAX_PAGES)):
            if self._closed:
                break
            drawn = self._workers.render(handle, version.size, number)
            image = drawn.children[0][1] if drawn.children else None
            text = self._words(image) if isinstance(image, bytes) else None
            failed += text is None
            pages.append((text or "").replace("\f", "\n").strip())
        return pages, failed + max(0, count - MAX_PAGES)
