"""OCR by Tesseract, when it is installed: a locked process of its own for each page, one thread, low priority."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NamedTuple

from paracase.intake.extract import pictures
from paracase.intake.extract.pool import Stopped
from paracase.intake.extract.programs import FOLDER, Program, run

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from paracase.intake.extract.installed import Tesseract
    from paracase.intake.extract.pool import Workers

SECONDS_PER_PAGE = 120
MAX_PAGES = 300
SURE = 70.0
"""Mean confidence of a page that stands upright for certain."""
UNSURE = 60.0
"""Below this the words of a page may well be others; it is said."""
_WORDS = 3
_MEMORY = 2 << 30
_TSV = ("-c", "tessedit_create_tsv=1", "-c", "tessedit_create_txt=0")
_ROTATE = re.compile(r"^Rotate: (90|180|270)$", re.MULTILINE)
_PGM = b"P5\n"


class OcrPage(NamedTuple):
    """What OCR read on one page."""

    text: str
    confidence: float
    """Mean of its words', from 0 to 100."""
    words: int
    score: int
    """Letters and figures of the words it was sure of."""


class OcrWord(NamedTuple):
    """A word, and where it was read."""

    text: str
    box: tuple[float, float, float, float]
    """Left, top, right, bottom in pixels."""
    confidence: float


class Ocr:
    """Reads pages. Each is tried as it is; what gives no sure words is tried turned."""

    def __init__(self, tesseract: Tesseract, workers: Workers, scratch: Path) -> None:
        self._tesseract = tesseract
        self._workers = workers
        self._scratch = scratch

    @property
    def name(self) -> str:
        """The program, as recorded with what it read."""
        return self._tesseract.name

    def pages_on(self, image: bytes | BinaryIO) -> list[OcrPage] | None:
        """The pages of an image (PGM; or a file: PNG, JPEG, TIFF …); None when it could not be read."""
        found = self._read(image, "-l", self._tesseract.languages)
        if not found or _is_sure(found) or not any(page.words for page in found):
            return found  # where it saw nothing like a word there is none turned either
        if not isinstance(image, bytes) or not image.startswith(_PGM):
            # Not pixels that could be turned here; with the data for it Tesseract itself turns them.
            again = self._read(image, "--psm", "1", "-l", self._tesseract.languages)
            return again if again is not None and _score(again) > _score(found) else found
        return self._upright(image, found)

    def words_on(self, image: bytes, *, is_list: bool = False) -> list[OcrWord] | None:
        """The words of a picture as it stands, with their places; None when it could not be read.

        Args:
            is_list: words one beneath another, not a page with columns and pictures.
        """
        how = ("--psm", "6") if is_list else ()
        said = self._said(image, *how, "-l", self._tesseract.languages, *_TSV)
        return None if said is None else words_of(said)

    def _upright(self, image: bytes, found: list[OcrPage]) -> list[OcrPage]:
        """The page turned as Tesseract says it lies; where it cannot say, as half of its size reads best."""
        said = self._said(image, "--psm", "0")
        hint = _ROTATE.search(said) if said is not None else None
        if hint is not None:
            again = self._turned(image, int(hint[1]))
            if _score(again) > _score(found):
                return again
        small = pictures.halved(image)
        scores = {degrees: _score(self._turned(small, degrees)) for degrees in (0, 180, 90, 270)}
        best = max(scores, key=lambda degrees: scores[degrees])
        again = self._turned(image, best) if best else []
        return again if _score(again) > _score(found) else found

    def _turned(self, image: bytes, degrees: int) -> list[OcrPage]:
        turned = pictures.turn(image, degrees) if degrees else image
        return self._read(turned, "-l", self._tesseract.languages) or []

    def _read(self, image: bytes | BinaryIO, *how: str) -> list[OcrPage] | None:
        said = self._said(image, *how, *_TSV)
        return None if said is None else pages_of(said)

    def _said(self, image: bytes | BinaryIO, *how: str) -> str | None:
        if not isinstance(image, bytes):
            image.seek(0)
        prefix = os.environ.get("TESSDATA_PREFIX")
        program = Program(
            self._tesseract.path,
            (f"{FOLDER}/image", "stdout", "--dpi", "200", *how),
            SECONDS_PER_PAGE,
            _MEMORY,
            data=(prefix,) if prefix else (),
            variables=(("TESSDATA_PREFIX", prefix),) if prefix else (),
        )
        try:
            return run(program, self._workers, self._scratch, {"image": image}).decode("utf-8", "replace")
        except Stopped:
            return None


def _is_sure(pages: list[OcrPage]) -> bool:
    return all(page.confidence >= SURE and page.words >= _WORDS for page in pages)


def _score(pages: list[OcrPage]) -> int:
    return sum(page.score for page in pages)


def pages_of(tsv: str) -> list[OcrPage]:
    """The pages in Tesseract's TSV: level, page, block, paragraph, line, word, four of place, confidence, text."""
    pages: dict[int, list[tuple[tuple[int, ...], float, str]]] = {}
    for line in tsv.split("\n"):
        cells = line.split("\t")
        if not cells[0].isdigit() or len(cells) < 11 or not all(cell.isdigit() for cell in cells[:6]):
            continue
        level, page, block, paragraph, row, _ = map(int, cells[:6])
        words = pages.setdefault(page, [])
        word = cells[11].strip() if len(cells) > 11 else ""
        if level == 5 and word:
            words.append(((block, paragraph, row), _confidence(cells[10]), word))
    return [_page(pages[number]) for number in sorted(pages)]


def words_of(tsv: str) -> list[OcrWord]:
    """The words in Tesseract's TSV."""
    found = []
    for line in tsv.split("\n"):
        cells = line.split("\t")
        if len(cells) > 11 and cells[0] == "5" and cells[11].strip() and all(cell.isdigit() for cell in cells[6:10]):
            left, top, width, height = map(float, cells[6:10])
            found.append(OcrWord(cells[11].strip(), (left, top, left + width, top + height), _confidence(cells[10])))
    return found


def _confidence(cell: str) -> float:
    try:
        return max(0.0, min(100.0, float(cell)))
    except ValueError:
        return 0.0


def _page(words: list[tuple[tuple[int, ...], float, str]]) -> OcrPage:
    text = ""
    before: tuple[int, ...] | None = None
    for place, _, word in words:
        if before is not None:
            text += " " if place == before else "\n" if place[:2] == before[:2] else "\n\n"
        text += word
        before = place
    sure = sum(sum(map(str.isalnum, word)) for _, confidence, word in words if confidence >= UNSURE)
    mean = sum(confidence for _, confidence, _ in words) / len(words) if words else 0.0
    return OcrPage(text, mean, len(words), sure)
