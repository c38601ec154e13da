"""The text of a page as it stands there: its own lines, columns beside each other, values in their fields. To be read by
people; what is searched and recognised is the text in its own order (``pdf.extract``)."""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from math import degrees
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium_c

from paracase.intake.extract.pdfium import laid
from paracase.intake.extract.pdfium.letters import MAX_LETTERS, Box
from paracase.intake.extract.pdfium.opening import from_header
from paracase.intake.extract.protocol import storable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MAX_COLUMNS = 400
"""Cells of a line."""
MAX_BLANK = 2
"""Empty lines in a row: a page is read, not measured."""
_APART = 0.8
"""Gap between two pieces of a line, in heights of its letters, from which they are columns."""
_WORDS = 0.18
"""Gap from which letters belong to two words, where no blank is written."""
_SAME_LINE = 0.5
"""Of two pieces: by how much less than this their middles differ, in heights of their letters."""
_LEVEL = 0.4
_LEANS = 3
"""Degrees by which letters of one line may lean."""
_FEW = 30
"""Letters of a page that may each stand by itself."""
_BLANKS = frozenset([10, 13, 32, 0xA0])
_HYPHENS = frozenset([2, 0xFFFE])
"""What PDFium writes for a hyphen at a line's end."""
_Sides = tuple[float, float, float, float]
"""Left, right, bottom, top."""
_Turn = Callable[[float, float, float, float], _Sides]


class _Piece(NamedTuple):
    """Letters in a row."""

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def middle(self) -> float:
        return (self.bottom + self.top) / 2

    @property
    def height(self) -> float:
        return self.top - self.bottom


def lay(data: bytes, number: int) -> str | None:
    """The text of one page of a PDF in its lines and columns; None where there is none.

    Args:
        number: the page's, from 0.
    """
    try:
        document = pypdfium2.PdfDocument(from_header(data))
        document.init_forms()
        return laid_out(document, document[number], number) if 0 <= number < len(document) else None
    except pypdfium2.PdfiumError:
        return None


def laid_out(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, number: int) -> str | None:
    """The text of a page in its lines and columns; None where that would not say what its text says (words struck out).

    Args:
        number: the page's, from 0.
    """
    text = page.get_textpage()
    turn = _turned(page)
    found = _pieces(text, turn, Box(*page.get_bbox()))
    text.close()
    if found is None:
        return None
    pieces, aside = found
    if pdfium_c.FPDFPage_GetAnnotCount(page.raw) > 0:
        on = laid.on_page(document, page, number)
        if on.left_out or any(mark.kind == "strike-out" for mark in on.marks):
            return None
        pieces += [piece for mark in on.marks if mark.words for piece in _of_mark(mark, turn)]
    return _set(pieces, aside) if pieces or aside else None


def _turned(page: pypdfium2.PdfPage) -> _Turn:
    """From a box of the page to left, right, bottom and top as the page is seen."""
    rotation = page.get_rotation()
    if rotation == 90:
        return lambda left, right, bottom, top: (bottom, top, -right, -left)
    if rotation == 180:
        return lambda left, right, bottom, top: (-right, -left, -top, -bottom)
    if rotation == 270:
        return lambda left, right, bottom, top: (-top, -bottom, left, right)
    return lambda left, right, bottom, top: (left, right, bottom, top)


class _Letter(NamedTuple):
    """A letter as it is seen."""

    mark: str
    box: _Sides
    after_blank: bool
    angle: int
    """In degrees."""


def _letters(text: pypdfium2.PdfTextPage, turn: _Turn, shown: Box) -> Iterator[_Letter]:
    box, raw = pdfium_c.FS_RECTF(), text.raw
    is_apart = False
    for index in range(min(pdfium_c.FPDFText_CountChars(raw), MAX_LETTERS)):
        code = pdfium_c.FPDFText_GetUnicode(raw, index)
        if code in _BLANKS:
            is_apart = True
        elif pdfium_c.FPDFText_GetLooseCharBox(raw, index, ctypes.byref(box)):
            is_off = (
                box.right < shown.left or box.left > shown.right or box.top < shown.bottom or box.bottom > shown.top
            )
            if is_off:
                continue  # as in the text that is searched
            mark = "-" if code in _HYPHENS else chr(code) if 0 < code < 0x110000 else "\ufffd"
            angle = round(degrees(max(0.0, pdfium_c.FPDFText_GetCharAngle(raw, index)))) % 360
            yield _Letter(mark, turn(box.left, box.right, box.bottom, box.top), is_apart, angle)
            is_apart = False


def _pieces(text: pypdfium2.PdfTextPage, turn: _Turn, shown: Box) -> tuple[list[_Piece], str] | None:
    """The letters in pieces, and those that stand otherwise than most, in the order of the text; None where lines do not
    run from left to right."""
    letters = list(_letters(text, turn, shown))
    angles = Counter(letter.angle for letter in letters)
    angle = max(angles, key=lambda angle: angles[angle], default=0)  # "most_common" imports what a locked reader cannot
    found: list[_Piece] = []
    aside: list[str] = []
    for letter in letters:
        if abs(letter.angle - angle) > _LEANS:
            aside.append((" " if letter.after_blank and aside else "") + letter.mark)
            continue
        left, right, bottom, top = letter.box
        last = found[-1] if found else None
        height = max(top - bottom, last.height if last else 0.0, 1.0)
        if last is None or not _goes_on(last, letter.box, height):
            found.append(_Piece(letter.mark, left, right, bottom, top))
        else:
            gap = " " if letter.after_blank or left - last.right > _WORDS * height else ""
            found[-1] = last._replace(text=last.text + gap + letter.mark, right=right)
    if len(found) * 2 > len(letters) > _FEW:
        return None
    return found, "".join(aside)


def _goes_on(piece: _Piece, box: _Sides, height: float) -> bool:
    """Whether a letter stands behind a piece, on its line."""
    left, _, bottom, top = box
    is_level = abs((bottom + top) / 2 - piece.middle) < _LEVEL * height
    return is_level and -_LEVEL * height < left - piece.right < _APART * height


def _of_mark(mark: laid.LaidOn, turn: _Turn) -> Iterator[_Piece]:
    """What was laid upon the page, line by line from the top of its box."""
    left, right, bottom, top = turn(mark.box.left, mark.box.right, mark.box.bottom, mark.box.top)
    lines = mark.words.split("\n")
    height = min((top - bottom) / len(lines), 14.0)
    first = top if len(lines) > 1 else (top + bottom + height) / 2
    for at, line in enumerate(lines):
        yield _Piece(line, left, right, first - (at + 1) * height, first - at * height)


def _set(pieces: list[_Piece], aside: str) -> str:
    """Pieces as lines of cells."""
    rows = _rows(pieces)
    widths = sorted((piece.right - piece.left) / len(piece.text) for piece in pieces if len(piece.text) > 3)
    cell = max(widths[len(widths) // 5] if widths else 5.0, 1.0)
    start = min((piece.left for piece in pieces), default=0.0)
    pitches = [above[0].middle - below[0].middle for above, below in pairwise(rows)]
    pitch = max(median(pitches), 1.0) if pitches else 1.0
    lines: list[str] = []
    for number, row in enumerate(rows):
        if number:
            lines += [""] * max(0, min(MAX_BLANK, round(pitches[number - 1] / pitch) - 1))
        lines.append(_line(row, start, cell))
    text = "\n".join([*lines, *([aside] if aside else [])])
    if any("\ud800" <= mark <= "\udfff" for mark in text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return storable(text)


def _rows(pieces: Iterable[_Piece]) -> list[list[_Piece]]:
    """Pieces by line, from the top; each line from the left."""
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda piece: -piece.middle):
        head = rows[-1][0] if rows else None
        if head is not None and head.middle - piece.middle < _SAME_LINE * max(head.height, piece.height):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda piece: piece.left) for row in rows]


def _line(row: list[_Piece], start: float, cell: float) -> str:
    line, end = "", 0.0
    for piece in row:
        column = min(round((piece.left - start) / cell), MAX_COLUMNS)
        if line:
            is_near = piece.left - end < _APART * piece.height
            column = max(column if not is_near else 0, len(line) + (1 if is_near else 2))
        line = f"{line:<{column}}{piece.text}"
        end = piece.right
    return line
