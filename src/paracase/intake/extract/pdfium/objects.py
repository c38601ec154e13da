"""What a page draws beside its words: pictures, shapes, and how much of the page they take."""

from __future__ import annotations

import ctypes
import hashlib
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium_c

from paracase.domain.papers.account import DIGEST, Fate, PaperPart

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


def each(page: pypdfium2.PdfPage) -> Iterator[tuple[int, pdfium_c.FPDF_PAGEOBJECT, float]]:
    """The objects of a page: kind, the object, and how much it is enlarged by the forms it lies in."""
    get, kind_of = pdfium_c.FPDFPage_GetObject, pdfium_c.FPDFPageObj_GetType
    raw = page.raw
    for index in range(min(pdfium_c.FPDFPage_CountObjects(raw), MAX_OBJECTS)):
        item = get(raw, index)
        kind = kind_of(item)
        if kind == _FORM:
            yield from _within(item, _enlarged(item), 1)
        else:
            yield kind, item, 1.0


def _within(form: pdfium_c.FPDF_PAGEOBJECT, by: float, depth: int) -> Iterator[tuple[int, pdfium_c.FPDF_PAGEOBJECT, float]]:
    for index in range(min(pdfium_c.FPDFFormObj_CountObjects(form), MAX_OBJECTS)):
        item = pdfium_c.FPDFFormObj_GetObject(form, index)
        kind = pdfium_c.FPDFPageObj_GetType(item)
        if kind != _FORM:
            yield kind, item, by
        elif depth < MAX_DEPTH:
            yield from _within(item, by * _enlarged(item), depth + 1)


def _enlarged(form: pdfium_c.FPDF_PAGEOBJECT) -> float:
    """By how much a form enlarges an area."""
    m = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFPageObj_GetMatrix(form, ctypes.byref(m))
    return abs(m.a * m.d - m.b * m.c)


class Drawn(NamedTuple):
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
        self._image = pdfium_c.FPDFImageObj_GetImageDataRaw

    def add(self, to: hashlib._Hash, item: pdfium_c.FPDF_PAGEOBJECT) -> int:
        """Add a picture's bytes to a digest; returns how many it has, -1 where they are too many."""
        size = int(self._image(item, None, 0))
        if size > self._left:
            return -1
        self._left -= size
        buffer = ctypes.create_string_buffer(size or 1)
        self._image(item, buffer, size)
        to.update(memoryview(buffer)[:size])
        return size


def drawn(page: pypdfium2.PdfPage, where: str, area: float, digests: Digests) -> Drawn:
    """What a page draws beside its words, and its account.

    Args:
        area: of the page, in square points.
    """
    pictures = shapes = lines = shadings = size = 0
    picture_area = 0.0
    is_hashed = True
    of_pictures, of_shapes, of_lines = hashlib.sha256(), hashlib.sha256(), hashlib.sha256()
    sides = tuple(ctypes.c_float() for _ in range(4))
    refs = tuple(map(ctypes.byref, sides))
    segments_of, bounds_of = pdfium_c.FPDFPath_CountSegments, pdfium_c.FPDFPageObj_GetBounds
    for kind, item, by in each(page):
        if kind == _TEXT:
            continue
        bounds_of(item, *refs)
        left, bottom, right, top = (side.value for side in sides)
        if kind == _PATH:
            segments = segments_of(item)
            at = f"{segments} {left:.1f} {bottom:.1f} {right:.1f} {top:.1f};".encode()
            if segments >= LETTERLIKE:
                shapes += 1
                of_shapes.update(at)
            else:
                lines += 1
                of_lines.update(at)
        elif kind == _IMAGE:
            pictures += 1
            picture_area += by * max(0.0, right - left) * max(0.0, top - bottom)
            got = digests.add(of_pictures, item)
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
    return Drawn(parts, picture_area / area if area else 0.0, pictures, shapes)
