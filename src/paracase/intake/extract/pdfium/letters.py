"""The characters of a page, and where each stands."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium_c

from paracase.intake.extract.protocol import storable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pypdfium2

MAX_LETTERS = 60_000
"""Characters of one page whose places are asked for."""


class Box(NamedTuple):
    """A rectangle in the page's own points."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> tuple[float, float]:
        """The point in its middle."""
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies within."""
        return self.left <= x <= self.right and self.bottom <= y <= self.top


class Placed(NamedTuple):
    """A character as PDFium gives it."""

    at: int
    mark: str
    box: Box
    generated: bool
    """Made up by PDFium between two others: a space, an end of a line."""


def letters(text: pypdfium2.PdfTextPage, start: int = 0) -> Iterator[Placed]:
    """The characters of a page in the order of its text."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    places = tuple(map(ctypes.byref, (left, right, bottom, top)))
    raw = text.raw
    unicode, box_of = pdfium_c.FPDFText_GetUnicode, pdfium_c.FPDFText_GetCharBox
    for index in range(start, min(pdfium_c.FPDFText_CountChars(raw), MAX_LETTERS)):
        code = unicode(raw, index)
        if code in {10, 13, 32}:
            yield Placed(index, chr(code), _NOWHERE, generated=True)
            continue
        box_of(raw, index, *places)
        mark = chr(code) if 0 < code < 0x110000 else "\ufffd"
        yield Placed(index, mark, Box(left.value, bottom.value, right.value, top.value), generated=False)


_NOWHERE = Box(0, 0, 0, 0)


def text_of(found: Iterable[Placed]) -> str:
    """Characters as text."""
    marks = "".join(letter.mark for letter in found if letter.mark != "\r")
    if any("\ud800" <= mark <= "\udfff" for mark in marks):
        marks = marks.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return storable(marks)
