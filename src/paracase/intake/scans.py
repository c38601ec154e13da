"""Reading scans by OCR, one after the other, beside everything else: of a paper only the pages that need it."""

from __future__ import annotations

import os
from concurrent import futures
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.account import BY_OCR, Fate, PaperPart, from_values, to_values
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import one_page, pictures
from paracase.intake.extract.ocr import MAX_PAGES, UNSURE, Ocr, OcrPage
from paracase.intake.extract.pdfium.words import joined
from paracase.intake.extract.protocol import Extracted, storable
from paracase.intake.extract.sniff import HEAD, Format
from paracase.intake.failing import Heard, is_fault
from paracase.intake.writing import failed_over
from paracase.store.papers.reading import ReadingFacts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from paracase.intake.extract.installed import Tesseract
    from paracase.intake.extract.pool import Workers
    from paracase.store.papers.reading import PendingVersion

_WAITED = frozenset(["page without text", "page of unreadable text"])
"""Parts that OCR makes text of."""


_LINE = 12
"""Characters of a line that is known again in a page's own text."""


class Scan(NamedTuple):
    """A scan, and what is known of it."""

    version: PendingVersion
    facts: ReadingFacts
    text: list[str]
    """What it has of text already, by page: the court's stamp, or the pages that are no pictures."""

    @property
    def waiting(self) -> list[int]:
        """The pages to be read, from 1: those its reader named, else all."""
        count = self.facts.pages or 1
        named = self.facts.meta.get("wait_for_ocr")
        return [n for n in named if 0 < n <= count] if isinstance(named, list) else list(range(1, count + 1))

    @property
    def unreadable(self) -> frozenset[int]:
        """Pages whose text layer is no language: what OCR reads stands instead of it."""
        named = self.facts.meta.get("no_language")
        return frozenset(named) if isinstance(named, list) else frozenset()


class _Pages(NamedTuple):
    """What OCR read, by page from 1."""

    read: dict[int, OcrPage]
    failed: int
    many: int


class ScanReader:
    """One scan at a time, in a thread of its own: a page takes seconds, a paper minutes."""

    def __init__(
        self, tesseract: Tesseract, workers: Workers, scratch: Path, open_: Callable[[PendingVersion], int | None]
    ) -> None:
        self._ocr = Ocr(tesseract, workers, scratch)
        self._workers = workers
        self._open = open_
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ocr")
        self._reading: tuple[PendingVersion, Future[Extracted]] | None = None
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether a scan is being read, or was and was not taken yet."""
        return self._reading is not None

    def read_now(self, version: PendingVersion, found: Extracted) -> Extracted:
        """What a reader found in a paper, with what OCR reads on the pages that wait for it, in the thread that asks."""
        if found.outcome is not Outcome.NEEDS_OCR:
            return found
        kind = str(found.meta.get("format", ""))
        facts = ReadingFacts(found.flags, kind, found.page_count, to_values(found.parts), found.meta)
        with Heard() as heard:
            read = self._read(Scan(version, facts, list(found.pages)))
        if heard.problem is not None:
            return failed_over(version.version_id, heard.problem, self._ocr.name)
        read.taken = found.taken
        return Extracted(Outcome.NEEDS_OCR) if self._closed else read  # cut off: not the whole of it

    def begin(self, scan: Scan) -> None:
        """Have a scan read."""
        self._reading = (scan.version, self._thread.submit(self._read, scan))

    def take(self, *, seconds: float) -> tuple[PendingVersion, Extracted] | None:
        """The scan that was read, waited for so long."""
        if self._reading is None:
            return None
        version, reading = self._reading
        if not futures.wait([reading], timeout=seconds).done:
            return None
        self._reading = None
        problem = reading.exception()
        if isinstance(problem, Exception) and is_fault(problem):
            return version, failed_over(version.version_id, problem, self._ocr.name)
        return version, reading.result()

    def close(self) -> None:
        """End the thread after the page it is at; the scan is read again another time."""
        self._closed = True
        self._thread.shutdown(cancel_futures=True)

    def _read(self, scan: Scan) -> Extracted:
        handle = self._open(scan.version)
        if handle is None:
            return Extracted(Outcome.DAMAGED, detail="its bytes could not be opened")
        try:
            read = self._pages if scan.facts.format == Format.PDF else self._picture
            pages = read(handle, scan)
        finally:
            os.close(handle)
        return _answer(scan, pages, self._ocr.name)

    def _picture(self, handle: int, scan: Scan) -> _Pages:
        """A picture as it is; a photo upright, where it can be drawn here."""
        os.lseek(handle, 0, os.SEEK_SET)
        with os.fdopen(os.dup(handle), "rb") as file:  # copied to Tesseract's folder piece by piece: never held
            head = file.read(HEAD)
            drawn = one_page.render(self._workers, handle, scan.version.size, 0) if pictures.is_drawable(head) else None
            pixels = drawn.children[0][1] if drawn is not None and drawn.children else None
            found = self._ocr.pages_on(pixels if isinstance(pixels, bytes) else file)
        return _Pages(
            dict(enumerate(found or (), start=1)), int(found is None), max(scan.facts.pages or 1, len(found or ()))
        )

    def _pages(self, handle: int, scan: Scan) -> _Pages:
        read: dict[int, OcrPage] = {}
        waiting = scan.waiting
        failed = max(0, len(waiting) - MAX_PAGES)
        for number in waiting[:MAX_PAGES]:
            if self._closed:
                break
            drawn = one_page.render(self._workers, handle, scan.version.size, number - 1)
            image = drawn.children[0][1] if drawn.children else None
            found = self._ocr.pages_on(image) if isinstance(image, bytes) else None
            if found is None:
                failed += 1
            elif found:
                read[number] = found[0]
        return _Pages(read, failed, scan.facts.pages or 1)


_WHILE_IT_WAITS = frozenset(["wait_for_ocr", "with_text"])


def _answer(scan: Scan, pages: _Pages, program: str) -> Extracted:
    """The whole paper: its own text as it was, and what OCR read where that was wanting."""
    with_words = {number: page for number, page in pages.read.items() if page.text.strip()}
    joined_pages = []
    for number in range(1, pages.many + 1):
        own = scan.text[number - 1] if number <= len(scan.text) else ""
        by_ocr = joined(with_words[number].text) if number in with_words else ""
        own = "" if by_ocr and number in scan.unreadable else own
        by_ocr = _beside(own, by_ocr)
        joined_pages.append(storable("\n".join(part for part in (own, by_ocr) if part.strip()).replace("\f", "\n")))
    is_part = len(scan.waiting) < pages.many
    without = Outcome.TEXT if is_part else Outcome.NO_TEXT
    meta = {name: value for name, value in scan.facts.meta.items() if name not in _WHILE_IT_WAITS}
    if with_words:
        meta |= {"ocr": sorted(with_words), "confidence": [round(with_words[n].confidence) for n in sorted(with_words)]}
    drawn_only = [number for number in scan.waiting if number not in with_words]
    if drawn_only and (with_words or is_part):
        meta["drawn_only"] = drawn_only
    return Extracted(
        Outcome.OCR if with_words else without,
        joined_pages,
        pages.many,
        "" if with_words else _why_not(pages),
        _flags(scan, pages, with_words, is_part=is_part),
        {**meta, "format": scan.facts.format},
        extractor=program,
        parts=[_told(part, with_words, scan.unreadable) for part in from_values(scan.facts.parts)],
    )


def _beside(own: str, by_ocr: str) -> str:
    """What OCR read without the lines that the page has as text: the court's header is drawn too."""
    known = _squeezed(own)
    return "\n".join(line for line in by_ocr.split("\n") if len(line) < _LINE or _squeezed(line) not in known)


def _squeezed(text: str) -> str:
    return "".join(ch for ch in text.lower() if ch.isalnum())


def _why_not(pages: _Pages) -> str:
    return "OCR could not read it" if pages.failed and not pages.read else "OCR found no words"


def _flags(scan: Scan, pages: _Pages, with_words: Mapping[int, OcrPage], *, is_part: bool) -> list[str]:
    flags = [flag for flag in scan.facts.flags if not flag.startswith("pages that are pictures")]
    if with_words and is_part:
        flags.append("read by OCR: page " + _listed(sorted(with_words)))
    unsure = [number for number, page in with_words.items() if page.confidence < UNSURE]
    if unsure:
        flags.append("OCR is not sure of page " + _listed(unsure))
    if pages.failed:
        flags.append(f"{pages.failed} pages not read by OCR")
    return flags


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers[:20])) + (" …" if len(numbers) > 20 else "")


def _told(part: PaperPart, with_words: Mapping[int, OcrPage], unreadable: frozenset[int]) -> PaperPart:
    """A part of the account after OCR: a page that gave words is text."""
    number = part.where.removeprefix("page ")
    if part.kind in _WAITED and number.isdigit() and int(number) in with_words:
        return part._replace(kind=BY_OCR, fate=Fate.TEXT, why="")
    if part.fate is Fate.DRAWN and number.isdigit() and int(number) in unreadable and int(number) in with_words:
        return part._replace(fate=Fate.TEXT)  # the picture that was read
    return part
