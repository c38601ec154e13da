"""A page as pixels together with its words and where they are drawn; and words cut out of it, enlarged, one beneath another.

What OCR reads of the first is compared with the words; what it could not make out is looked at once more in the second.
"""

from __future__ import annotations

import ctypes
import math
import re
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium_c

from paracase.intake.extract.drawing import Grey, grey
from paracase.intake.extract.pdfium.grid import grid
from paracase.intake.extract.pdfium.letters import letters
from paracase.intake.extract.pdfium.opening import from_header
from paracase.intake.extract.pictures import turn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DPI = 200
FINE_DPI = 300
"""Where most letters are so small that OCR reads them badly else."""
_SMALL = 9.0
"""Points of a line's height below which letters are small."""
MAX_SIDE = 6000
MAX_WORDS = 8000
MAX_CELLS = 150
_LEADERS = re.compile(r"[._]{2,}|[\u2026\u00b7\u2022]+")
"""What leads from a word to its page number: no part of either."""
_SUPERSCRIPT = 0.8
"""A letter of so much of the height of the one before begins another word: the number of a footnote."""
_UPRIGHT = 5.0
"""Degrees by which a word may lean and still be read."""
_MARGIN = 24
"""White pixels around each word that is cut out."""
_MOST_ACROSS = 2400

Pixels = tuple[float, float, float, float]


class LetteredWord(NamedTuple):
    """A word of a page's text and its place in the page's drawing."""

    text: str
    box: Pixels
    """Left, top, right, bottom in pixels."""
    turned: int
    """Degrees, clockwise, by which it lies: 0, 90, 180, 270; -1 when it lies otherwise."""
    height: float
    """Points."""


class Lettered(NamedTuple):
    """A page as pixels, and its words."""

    drawing: Grey
    words: list[LetteredWord]


def lettered(data: bytes, number: int) -> Lettered | None:
    """A page, drawn with its annotations and fields, and the words of its text; None when it cannot be drawn.

    Args:
        number: from 0.
    """
    try:
        page = _page(data, number)
        if page is None:
            return None
        text = page.get_textpage()
        found = list(_words(text))[:MAX_WORDS]
        heights = sorted(height for _, _, _, height in found)
        is_fine = bool(heights) and heights[len(heights) // 2] < _SMALL
        drawing = grey(page.render(scale=_scale(page, FINE_DPI if is_fine else DPI), grayscale=True))
    except (pypdfium2.PdfiumError, IndexError, ValueError):
        return None
    where = grid(page, drawing[0], drawing[1])
    words = []
    for word, box, (across, up), height in found:
        right, down = where.direction(across, up)
        words.append(LetteredWord(word, where.box(*box), _turned(right, down), height))
    return Lettered(drawing, words)


def closely(
    data: bytes, number: int, cells: Sequence[tuple[Pixels, int]], *, across: int, height: int
) -> tuple[Grey, list[tuple[int, int, int]]] | None:
    """Words cut out of a page, enlarged and upright, one beneath another on white.

    Args:
        cells: place in pixels of the page's drawing, and how it is turned.
        across: how wide that drawing was.
        height: pixels a word becomes high.

    Returns:
        The pixels, and for each word where its row begins and ends, and how much its lightest and darkest pixel differ.
    """
    try:
        page = _page(data, number)
        if page is None:
            return None
        scale = across / page.get_size()[0]
        drawn = [_cell(page, box, turned, scale, height) for box, turned in cells[:MAX_CELLS]]
    except (pypdfium2.PdfiumError, IndexError, ValueError):
        return None
    width = max([cell[0] for cell in drawn], default=1) + 2 * _MARGIN
    rows, places, at = [], [], 0
    blank = b"\xff" * width
    for wide, high, pixels in drawn:
        contrast = _contrast(wide, high, pixels)
        rows += [blank] * _MARGIN
        rows += [
            blank[:_MARGIN] + pixels[y * wide : (y + 1) * wide] + blank[: width - _MARGIN - wide] for y in range(high)
        ]
        rows += [blank] * _MARGIN
        places.append((at, at + high + 2 * _MARGIN, contrast))
        at += high + 2 * _MARGIN
    return (width, at, b"".join(rows)), places


def _page(data: bytes, number: int) -> pypdfium2.PdfPage | None:
    document = pypdfium2.PdfDocument(from_header(data))
    if document.get_formtype() != pdfium_c.FORMTYPE_NONE:
        document.init_forms()
    page = document[number]
    return page if min(page.get_size()) > 0 else None


def _scale(page: pypdfium2.PdfPage, dpi: int) -> float:
    return float(min(dpi / 72, MAX_SIDE / max(page.get_size())))


def _cell(page: pypdfium2.PdfPage, box: Pixels, turned: int, scale: float, height: int) -> Grey:
    """A word, drawn so high, dark on light."""
    left, top, right, bottom = (side / scale for side in box)
    across, down = page.get_size()
    lying = right - left if turned in {90, 270} else bottom - top
    margin = lying * 0.12
    left, top = max(0.0, left - margin), max(0.0, top - margin)
    right, bottom = min(across, right + margin), min(down, bottom + margin)
    long = bottom - top if turned in {90, 270} else right - left
    by = min(height / max(lying, 1.0), _MOST_ACROSS / max(long, 1.0))
    wide, high, pixels = grey(page.render(scale=by, grayscale=True, crop=(left, down - bottom, across - right, top)))
    if turned > 0:
        image = turn(b"P5\n%d %d\n255\n" % (wide, high) + pixels, 360 - turned)
        wide, high = map(int, image.split(b"\n", 2)[1].split())
        pixels = image.split(b"\n", 3)[3]
    ground = sorted(pixels[:: max(1, len(pixels) // 500)])
    if ground and ground[len(ground) // 2] < 110:
        pixels = pixels.translate(_INVERTED)
    return wide, high, pixels


def _contrast(wide: int, high: int, pixels: bytes) -> int:
    """How much lightest and darkest differ in the middle of a word: not at its edges, where a box over it ends."""
    side = min(round(high * 0.15), (wide - 1) // 2)
    middle = [pixels[y * wide + side : (y + 1) * wide - side] for y in range(round(high * 0.3), round(high * 0.7) + 1)]
    return max(max(row, default=0) for row in middle) - min(min(row, default=0) for row in middle) if middle else 0


_INVERTED = bytes(range(255, -1, -1))


_Found = tuple[str, tuple[float, float, float, float], tuple[float, float], float]
"""A word; its left, bottom, right and top in points; the direction it runs in; its height."""


def _words(text: pypdfium2.PdfTextPage) -> Iterator[_Found]:
    """The words of a page by its text: parted at spaces, leaders, and where the letters' height or direction changes."""
    loose, matrix = pdfium_c.FS_RECTF(), pdfium_c.FS_MATRIX()
    word: list[tuple[str, tuple[float, float, float, float], tuple[float, float], float]] = []
    for letter in letters(text):
        if letter.generated or not letter.mark.strip():
            yield from _parted(word)
            word = []
            continue
        box: tuple[float, float, float, float] = (*letter.box,)
        if pdfium_c.FPDFText_GetLooseCharBox(text, letter.at, ctypes.byref(loose)) and loose.right > loose.left:
            box = (loose.left, min(loose.bottom, loose.top), loose.right, max(loose.bottom, loose.top))
        direction, height = (1.0, 0.0), box[3] - box[1]
        if pdfium_c.FPDFText_GetMatrix(text, letter.at, ctypes.byref(matrix)):
            direction = (matrix.a, matrix.b)
            height = math.hypot(matrix.c, matrix.d) * pdfium_c.FPDFText_GetFontSize(text, letter.at)
        if word and not (
            _SUPERSCRIPT < height / max(word[-1][3], 0.01) < 1 / _SUPERSCRIPT and _same_way(direction, word[-1][2])
        ):
            yield from _parted(word)
            word = []
        word.append((letter.mark, box, direction, height))
    yield from _parted(word)


def _parted(word: list[_Found]) -> Iterator[_Found]:
    """A word without the leaders in it; letters that all have one place (replacement text) stay together."""
    marks = "".join(mark for mark, _, _, _ in word)
    at = 0
    for end, after in [*(match.span() for match in _LEADERS.finditer(marks)), (len(marks), len(marks))]:
        part = word[at:end]
        if any(mark.isalnum() for mark, _, _, _ in part):
            boxes = [box for _, box, _, _ in part]
            sides = (
                min(box[0] for box in boxes), min(box[1] for box in boxes),
                max(box[2] for box in boxes), max(box[3] for box in boxes),
            )  # fmt: skip
            yield marks[at:end], sides, part[0][2], part[0][3]
        at = after


def _same_way(one: tuple[float, float], other: tuple[float, float]) -> bool:
    turned = math.atan2(one[1], one[0]) - math.atan2(other[1], other[0])
    return abs(math.remainder(turned, 2 * math.pi)) < math.radians(_UPRIGHT)


def _turned(right: float, down: float) -> int:
    """Which way a word runs in the drawing, in degrees clockwise; -1 when it leans."""
    degrees = math.degrees(math.atan2(down, right)) % 360
    nearest = round(degrees / 90) * 90
    return nearest % 360 if abs(degrees - nearest) <= _UPRIGHT else -1
