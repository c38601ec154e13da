"""What a page draws beside its words: pictures, shapes, and how much of the page they take."""

from __future__ import annotations

import ctypes
import hashlib
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium_c

from paracase.domain.papers.account import DIGEST, Fate, PaperPart
from paracase.intake.extract.pdfium.opening import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2

MAX_OBJECTS = 20_000
"""Objects looked at on one page."""
MAX_DEPTH = 6
LETTERLIKE = 9
"""A shape of so many segments and more may be a letter, a signature, a drawing; one of fewer is a line or a box."""
MAX_HASHED = 96 << 20
"""Bytes of pictures of one document whose digest is made."""
_TEXT, _PATH, _IMAGE, _SHADING, _FORM = (
    pdfium_c.FPDF_PAGEOBJ_TEXT,
    pdfium_c.FPDF_PAGEOBJ_PATH,
    pdfium_c.FPDF_PAGEOBJ_IMAGE,
    pdfium_c.FPDF_PAGEOBJ_SHADING,
    pdfium_c.FPDF_PAGEOBJ_FORM,
)


# Asked for every object of every page.
_AT = ctypes.c_void_p
_count_on_page = plain(pdfium_c.FPDFPage_CountObjects, ctypes.c_int, _AT)
_get_on_page = plain(pdfium_c.FPDFPage_GetObject, _AT, _AT, ctypes.c_int)
_count_in_form = plain(pdfium_c.FPDFFormObj_CountObjects, ctypes.c_int, _AT)
_get_in_form = plain(pdfium_c.FPDFFormObj_GetObject, _AT, _AT, ctypes.c_ulong)
_kind_of = plain(pdfium_c.FPDFPageObj_GetType, ctypes.c_int, _AT)
_bounds_of = plain(pdfium_c.FPDFPageObj_GetBounds, ctypes.c_int, _AT, *[_AT] * 4)
_segments_of = plain(pdfium_c.FPDFPath_CountSegments, ctypes.c_int, _AT)
_matrix_of = plain(pdfium_c.FPDFPageObj_GetMatrix, ctypes.c_int, _AT, _AT)
_image_of = plain(pdfium_c.FPDFImageObj_GetImageDataRaw, ctypes.c_ulong, _AT, _AT, ctypes.c_ulong)


def each(page: pypdfium2.PdfPage, but: int = -1) -> Iterator[tuple[int, int, float]]:
    """The objects of a page: kind, address, and how much it is enlarged by the forms it lies in.

    Args:
        but: a kind that is passed over.
    """
    raw = ctypes.cast(page.raw, _AT).value
    for index in range(min(_count_on_page(raw), MAX_OBJECTS)):
        item = _get_on_page(raw, index)
        kind = _kind_of(item)
        if kind == _FORM:
            yield from (found for found in _within(item, _enlarged(item), 1) if found[0] != but)
        elif kind != but:
            yield kind, item, 1.0


def _within(form: int, by: float, depth: int) -> Iterator[tuple[int, int, float]]:
    for index in range(min(_count_in_form(form), MAX_OBJECTS)):
        item = _get_in_form(form, index)
        kind = _kind_of(item)
        if kind != _FORM:
            yield kind, item, by
        elif depth < MAX_DEPTH:
            yield from _within(item, by * _enlarged(item), depth + 1)


def _enlarged(form: int) -> float:
    """By how much a form enlarges an area."""
    m = pdfium_c.FS_MATRIX()
    _matrix_of(form, ctypes.addressof(m))
    return float(abs(m.a * m.d - m.b * m.c))


class PageDrawing(NamedTuple):
    """What a page draws beside its words."""

    parts: list[PaperPart]
    picture_area: float
    """Share of the page."""
    pictures: int
    shapes: int
    """Those that may be letters."""


class Digests:
    """Makes the digests of pictures, up to ``MAX_HASHED`` bytes of a document."""

    def __init__(self) -> None:
        self._left = MAX_HASHED

    def add(self, to: hashlib._Hash, item: int) -> int:
        """Add a picture's bytes to a digest; returns how many it has, -1 where they are too many."""
        size = int(_image_of(item, None, 0))
        if size > self._left:
            return -1
        self._left -= size
        buffer = ctypes.create_string_buffer(size or 1)
        _image_of(item, buffer, size)
        to.update(memoryview(buffer)[:size])
        return size


def drawn(page: pypdfium2.PdfPage, where: str, area: float, digests: Digests | None) -> PageDrawing:
    """What a page draws beside its words, and its account.

    Args:
        area: of the page, in square points.
        digests: None where they are not asked for.
    """
    pictures = shapes = lines = shadings = size = 0
    picture_area = 0.0
    is_hashed = True
    of_pictures, of_shapes, of_lines = hashlib.sha256(), hashlib.sha256(), hashlib.sha256()
    sides = (ctypes.c_float * 4)()
    refs = [ctypes.addressof(sides) + 4 * side for side in range(4)]
    for kind, item, by in each(page, but=_TEXT):
        _bounds_of(item, *refs)
        if kind == _PATH:
            segments = _segments_of(item)
            at = bytes(sides)
            if segments >= LETTERLIKE:
                shapes += 1
                of_shapes.update(at)
            else:
                lines += 1
                of_lines.update(at)
        elif kind == _IMAGE:
            pictures += 1
            left, bottom, right, top = sides
            picture_area += by * max(0.0, right - left) * max(0.0, top - bottom)
            got = digests.add(of_pictures, item) if digests is not None else -1
            is_hashed = is_hashed and got >= 0
            size += max(got, 0)
        elif kind == _SHADING:
            shadings += 1
    parts = []
    if pictures:
        digest = of_pictures.hexdigest()[:DIGEST] if is_hashed else ""
        parts.append(PaperPart("picture", where, Fate.DRAWN, "", digest, size, pictures))
    if shapes:
        parts.append(PaperPart("drawing", where, Fate.DRAWN, "", of_shapes.hexdigest()[:DIGEST], 0, shapes))
    if lines:
        parts.append(PaperPart("line", where, Fate.LAYOUT, "", of_lines.hexdigest()[:DIGEST], 0, lines))
    if shadings:
        parts.append(PaperPart("shading", where, Fate.LAYOUT, many=shadings))
    return PageDrawing(parts, picture_area / area if area else 0.0, pictures, shapes)
