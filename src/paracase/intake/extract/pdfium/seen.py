"""Whether what is written on a page is seen when it is drawn.

The page is drawn, and each letter's place looked at: where a whole run of letters lies in one flat color, nobody sees them,
whatever the cause: a box, a picture, an annotation, a thick line, white ink, a layer that is off. They can still be copied.
"""

from __future__ import annotations

import ctypes
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium_c

from paracase.intake.extract.pdfium.grid import Grid
from paracase.intake.extract.pdfium.grid import grid as grid_of
from paracase.intake.extract.pdfium.objects import each
from paracase.intake.extract.pdfium.opening import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

FEWEST = 3
"""Letters and figures in a row that make words nobody sees."""
MAX_LETTERS = 60_000
MAX_RUNS = 60
"""Runs of one page that are looked at closely."""
_PIXELS = 900_000
_TOLERANCE = 5
_CLOSE = 4.0
"""By how much a run is enlarged to be looked at closely."""
_MOST_CLOSE = 4_000_000
_DARK = 110
_TINY = 1.2
"""Height in points of letters nobody can read."""
_TRIM = 0.13
"""What of a run's height is left away above and below, and twice that of a letter's width at its ends."""
_LABELS = frozenset([
    "redacted", "redaction", "privilege", "privileged", "confidential", "sealed", "underseal",
    "attorneyclientprivilege", "attorney-clientprivilege", "workproduct", "acp", "pii", "aeo",
])  # fmt: skip
"""What programs that redact write into their boxes: no secret."""
_UNSEEN_MODES = {3, 7}
"""Neither filled nor stroked (ISO 32000-1, table 106)."""
_AT = ctypes.c_void_p
_count = plain(pdfium_c.FPDFText_CountChars, ctypes.c_int, _AT)
_box_of = plain(pdfium_c.FPDFText_GetCharBox, ctypes.c_int, _AT, ctypes.c_int, *[_AT] * 4)
_unicode_of = plain(pdfium_c.FPDFText_GetUnicode, ctypes.c_uint, _AT, ctypes.c_int)


class Unseen(StrEnum):
    """Why words on a page are not seen."""

    BLACKED = "blacked"
    """Under something dark: a redaction that hides nothing."""
    COVERED = "covered"
    HIDDEN = "hidden"
    """In the color of their ground, transparent, invisible, on a layer that is off."""
    CROPPED = "cropped"
    """Outside of what is shown of the page."""
    TINY = "tiny"


class _Run(NamedTuple):
    """Letters in a row that may be unseen, in pixels of the drawn page."""

    first: int
    left: float
    top: float
    right: float
    bottom: float
    grey: int
    """How light its place is."""


def _grid(page: pypdfium2.PdfPage) -> Grid:
    width, height = page.get_size()
    scale = min(1.0 if width * height > 250_000 else 1.5, (_PIXELS / max(width * height, 1)) ** 0.5)
    across, down = max(1, round(width * scale)), max(1, round(height * scale))
    return grid_of(page, across, down)


class _Drawing:
    """A page, or a part of one, as pixels."""

    def __init__(self, page: pypdfium2.PdfPage, grid: Grid, *, part: tuple[int, int, int, int] | None = None) -> None:
        by = _CLOSE if part else 1.0
        left, top, right, bottom = part or (0, 0, grid.width, grid.height)
        width, height = max(1, int((right - left) * by)), max(1, int((bottom - top) * by))
        kind = pdfium_c.FPDFBitmap_BGRx if part else pdfium_c.FPDFBitmap_Gray
        bitmap = pdfium_c.FPDFBitmap_CreateEx(width, height, kind, None, 0)
        if not bitmap:
            raise pypdfium2.PdfiumError("no room for the drawing")
        try:
            pdfium_c.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
            at = (int(-left * by), int(-top * by), int(grid.width * by), int(grid.height * by))
            pdfium_c.FPDF_RenderPageBitmap(bitmap, page, *at, 0, pdfium_c.FPDF_ANNOT)
            self.stride = pdfium_c.FPDFBitmap_GetStride(bitmap)
            self.pixels = ctypes.string_at(pdfium_c.FPDFBitmap_GetBuffer(bitmap), self.stride * height)
        finally:
            pdfium_c.FPDFBitmap_Destroy(bitmap)
        self.width, self.height = width, height


def unseen(page: pypdfium2.PdfPage, *, is_scan: bool, has_pictures: bool = False) -> set[Unseen]:
    """Why some words of a page are not seen; empty when all are.

    Args:
        is_scan: whether a picture takes most of the page: the words over or under it are what OCR wrote.
        has_pictures: whether there is any, which may hide words without being of one color.
    """
    text = page.get_textpage()
    try:
        if _count(_address(text)) < FEWEST:
            return set()
        grid = _grid(page)
        drawing = _Drawing(page, grid)
        found: set[Unseen] = set()
        runs = [run for run in _runs(_address(text), grid, drawing, found) if not is_scan or run.grey < _DARK]
        for run in runs[:MAX_RUNS]:
            why = _why(page, text, grid, run, is_scan=is_scan)
            if why is not None:
                found.add(why)
        if has_pictures and not is_scan and _is_under_something(page, text, grid, drawing):
            found.add(Unseen.COVERED)
        if Unseen.TINY in found and is_scan:
            found.discard(Unseen.TINY)
        return found
    finally:
        text.close()


def _is_under_something(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, grid: Grid, drawing: _Drawing) -> bool:
    """Whether the page looks the same without some of its words, at a place that is not of one color: under a photo."""
    items = [
        ctypes.cast(at, pdfium_c.FPDF_PAGEOBJECT) for kind, at, _ in each(page) if kind == pdfium_c.FPDF_PAGEOBJ_TEXT
    ]
    for item in items:
        pdfium_c.FPDFPageObj_SetIsActive(item, 0)
    without = _Drawing(page, grid)
    for item in items:
        pdfium_c.FPDFPageObj_SetIsActive(item, 1)
    one, other = (int.from_bytes(pixels, "little") for pixels in (drawing.pixels, without.pixels))
    without.pixels = (one ^ other).to_bytes(len(drawing.pixels), "little")
    runs = [run for run in _runs(_address(text), grid, without, set()) if run.grey == 0 and _is_blank(without, run)]
    return any(
        pdfium_c.FPDFTextObj_GetTextRenderMode(pdfium_c.FPDFText_GetTextObject(text, run.first)) not in _UNSEEN_MODES
        and _flat_color(page, grid, run) is None
        for run in runs[:MAX_RUNS]
    )


def _is_blank(drawing: _Drawing, run: _Run) -> bool:
    """Whether nothing stands at the place of a run."""
    left, right = max(0, int(run.left)), min(drawing.width, int(run.right) + 1)
    top, bottom = max(0, int(run.top)), min(drawing.height, int(run.bottom) + 1)
    return (
        right > left
        and bottom > top
        and not any(
            any(drawing.pixels[y * drawing.stride + left : y * drawing.stride + right]) for y in range(top, bottom)
        )
    )


def _address(text: pypdfium2.PdfTextPage) -> int:
    return ctypes.cast(text.raw, _AT).value or 0


def _runs(text: int, grid: Grid, drawing: _Drawing, found: set[Unseen]) -> Iterator[_Run]:
    """Runs of letters whose places are flat. What lies outside the page, or is too small, is noted at once."""
    sides = (ctypes.c_double * 4)()
    refs = [ctypes.addressof(sides) + 8 * side for side in range(4)]
    pixels, stride, width, height = drawing.pixels, drawing.stride, drawing.width, drawing.height
    box = grid.box
    run: list[tuple[int, float, float, float, float]] = []
    color = outside = tiny = -1
    for index in range(min(_count(text), MAX_LETTERS)):
        _box_of(text, index, *refs)
        left, right, bottom, top = sides
        if right <= left or top <= bottom:
            continue
        x0, y0, x1, y1 = place = box(left, bottom, right, top)
        middle = int((y0 + y1) / 2)
        start, end = int(x0 + 0.5), int(x1)
        if not (0 <= middle < height and x1 > 0 and x0 < width):
            outside += chr(_unicode_of(text, index)).isalnum()
            continue
        if start < 0:
            start = 0
        row = pixels[middle * stride + start : middle * stride + (end if end > start else start + 1)]
        low, high = min(row, default=0), max(row, default=255)
        if high - low > _TOLERANCE or (color >= 0 and abs(low - color) > _TOLERANCE):
            yield from _ended(run, text, color)
            run, color = [], -1
        if high - low <= _TOLERANCE:
            run.append((index, *place))
            color = low
        if top - bottom < _TINY and right - left < _TINY:
            tiny += chr(_unicode_of(text, index)).isalnum()
    yield from _ended(run, text, color)
    if outside >= FEWEST - 1:
        found.add(Unseen.CROPPED)
    if tiny >= FEWEST - 1:
        found.add(Unseen.TINY)


def _ended(run: list[tuple[int, float, float, float, float]], text: int, grey: int) -> Iterator[_Run]:
    """A run by lines; those with too few letters are none."""
    if len(run) < FEWEST:
        return
    lines: list[list[tuple[int, float, float, float, float]]] = []
    for letter in run:
        last = lines[-1][-1] if lines else None
        # The next on its line, also when it runs upward: places that overlap one way and are near the other way.
        if last is None or not _is_beside(last, letter):
            lines.append([letter])
        else:
            lines[-1].append(letter)
    for line in lines:
        words = "".join(chr(_unicode_of(text, letter[0])) for letter in line)
        if sum(map(str.isalnum, words)) >= FEWEST and words.lower() not in _LABELS:
            # The first and the last letter may stand out by a little, and all of them above and below.
            (_, x0, y0, x1, y1), (_, x2, y2, x3, y3) = line[0], line[-1]
            is_across = abs(x2 - x0) >= abs(y2 - y0)
            left, right = min(letter[1] for letter in line), max(letter[3] for letter in line)
            top, bottom = min(letter[2] for letter in line), max(letter[4] for letter in line)
            along = max(x1 - x0, x3 - x2) if is_across else max(y1 - y0, y3 - y2)
            across, down = (
                (_TRIM * 2 * along, _TRIM * (bottom - top))
                if is_across
                else (_TRIM * (right - left), _TRIM * 2 * along)
            )
            yield _Run(line[0][0], left + across, top + down, right - across, bottom - down, grey)


def _is_beside(one: tuple[int, float, float, float, float], other: tuple[int, float, float, float, float]) -> bool:
    size = max(one[4] - one[2], one[3] - one[1], other[4] - other[2], other[3] - other[1])
    across = max(0.0, max(one[1], other[1]) - min(one[3], other[3]))
    down = max(0.0, max(one[2], other[2]) - min(one[4], other[4]))
    return across <= 2 * size and down <= 2 * size and (across <= 0.2 * size or down <= 0.2 * size)


def _why(
    page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, grid: Grid, run: _Run, *, is_scan: bool
) -> Unseen | None:
    """Why a run is not seen; None when it is."""
    ground = _flat_color(page, grid, run)
    if ground is None:
        return None
    item = pdfium_c.FPDFText_GetTextObject(text, run.first)
    mode = pdfium_c.FPDFTextObj_GetTextRenderMode(item) if item else 0
    dark = (ground[0] * 114 + ground[1] * 587 + ground[2] * 299) / 1000 < _DARK
    if mode in _UNSEEN_MODES or is_scan:
        return Unseen.BLACKED if dark else None if is_scan else Unseen.HIDDEN
    color = _ink(text, run.first, mode)
    if dark:
        return Unseen.BLACKED
    is_same = color is None or all(abs(one - other) <= 24 for one, other in zip(color, ground, strict=True))
    return Unseen.HIDDEN if is_same or _is_on_layer(item) else Unseen.COVERED


def _flat_color(page: pypdfium2.PdfPage, grid: Grid, run: _Run) -> tuple[int, int, int] | None:
    """The one color (blue, green, red) in which the place of a run is drawn; None when there are others."""
    part = (int(run.left), int(run.top), min(grid.width, int(run.right) + 1), min(grid.height, int(run.bottom) + 1))
    part = (max(0, part[0]), max(0, part[1]), part[2], part[3])
    if part[2] <= part[0] or part[3] <= part[1] or (part[2] - part[0]) * (part[3] - part[1]) * _CLOSE**2 > _MOST_CLOSE:
        return None
    close = _Drawing(page, grid, part=part)
    # A quarter of a point at the edges is where a box that fits exactly fades.
    left, top = (int((run.left - part[0]) * _CLOSE) + 1), (int((run.top - part[1]) * _CLOSE) + 1)
    right = min(close.width, int((run.right - part[0]) * _CLOSE) - 1)
    bottom = min(close.height, int((run.bottom - part[1]) * _CLOSE) - 1)
    left, top = max(0, left), max(0, top)
    if right <= left or bottom <= top:
        return None
    lows, highs = [255] * 3, [0] * 3
    for y in range(top, bottom):
        line = close.pixels[y * close.stride + 4 * left : y * close.stride + 4 * right]
        for channel in range(3):
            of = line[channel::4]
            lows[channel] = min(lows[channel], *of) if len(of) > 1 else min(lows[channel], of[0])
            highs[channel] = max(highs[channel], *of) if len(of) > 1 else max(highs[channel], of[0])
            if highs[channel] - lows[channel] > _TOLERANCE:
                return None
    return lows[0], lows[1], lows[2]


def _ink(text: pypdfium2.PdfTextPage, index: int, mode: int) -> tuple[int, int, int] | None:
    """The color of a letter (blue, green, red); None when it is transparent."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    ask = pdfium_c.FPDFText_GetStrokeColor if mode == 1 else pdfium_c.FPDFText_GetFillColor
    if not ask(text, index, *map(ctypes.byref, (red, green, blue, alpha))) or alpha.value < 40:
        return None
    return blue.value, green.value, red.value


def _is_on_layer(item: pdfium_c.FPDF_PAGEOBJECT | None) -> bool:
    """Whether a text belongs to optional content."""
    if not item:
        return False
    for index in range(min(pdfium_c.FPDFPageObj_CountMarks(item), 50)):
        mark = pdfium_c.FPDFPageObj_GetMark(item, index)
        length = ctypes.c_ulong()
        buffer = (ctypes.c_ushort * 8)()
        pdfium_c.FPDFPageObjMark_GetName(mark, buffer, 16, ctypes.byref(length))
        if bytes(buffer)[:4] == "OC".encode("utf-16-le"):
            return True
    return False
