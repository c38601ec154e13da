"""A page as colored pixels, to be looked at. In the locked reader only: it decodes what strangers made.

PDFium draws PDFs and JPEGs, Pillow decodes other pictures; only the part that is seen is drawn, so the answer is no
larger than what was asked for.
"""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING, Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium_c
from PIL import Image, ImageOps, TiffImagePlugin, WebPImagePlugin

from paracase.domain.papers.documents import Outcome
from paracase.domain.papers.pixels import MAX_PIXELS, MAX_ZOOM
from paracase.intake.extract import drawing
from paracase.intake.extract.pdfium.opening import from_header
from paracase.intake.extract.pictures import is_of_a_phone, turned
from paracase.intake.extract.protocol import Extracted
from paracase.intake.extract.sniff import Format

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_DECODED = 100_000_000
"""Pixels of a picture that is decoded whole: a letter page of 900 dots an inch."""
_LETTERS = 2000
"""Letters by which the height of a line is judged."""
_LINES = 66
"""Lines of an ordinary page (six an inch on eleven inches): the height of a line where nothing says it."""
_FORMATS = ("BMP", "GIF", "PNG", TiffImagePlugin.TiffImageFile.format, WebPImagePlugin.WebPImageFile.format)
Image.MAX_IMAGE_PIXELS = None  # asked here, in words a person understands
_JPEG = b"\xff\xd8\xff"


class _Wanted(NamedTuple):
    """How large the picture may be, and what of the page it shows."""

    page: int
    width: int
    height: int
    zoom: float
    x: float
    y: float


class _Part(NamedTuple):
    """A part of a page, in pixels of the whole drawn page."""

    whole: tuple[int, int]
    left: int
    top: int
    width: int
    height: int


class _NotDrawn(Exception):
    """Why there is no picture."""


def show(data: bytes, kind: Format, request: Mapping[str, Any]) -> Extracted:
    """Draw what is wanted of a page; its pixels are the only child, what they show is in the answer's facts.

    Args:
        request: page (from 0), width, height (at most so many pixels), zoom (1 fits), x, y (the middle, as shares).
    """
    wanted = _Wanted(*(request[name] for name in _Wanted._fields))
    if wanted.width < 1 or wanted.height < 1 or wanted.width * wanted.height > MAX_PIXELS:
        return Extracted(Outcome.TOO_LARGE, detail="more pixels than a picture may have")
    try:
        if kind is Format.PDF:
            return _pdf(data, wanted)
        if kind is Format.IMAGE:
            return _jpeg(data, wanted) if data.startswith(_JPEG) else _decoded(data, wanted)
    except _NotDrawn as why:
        return Extracted(Outcome.DAMAGED, detail=str(why))
    return Extracted(Outcome.UNSUPPORTED, detail=kind.value)


def load() -> None:
    """Have Pillow load what it would load when a picture is opened first."""
    Image.preinit()
    for kind in ("PNG", "TIFF", "GIF", "BMP"):
        held = io.BytesIO()
        Image.new("RGB", (1, 1)).save(held, kind)
        _decoded(held.getvalue(), _Wanted(0, 1, 1, 1.0, 0.5, 0.5))


def _part(size: tuple[float, float], wanted: _Wanted) -> _Part:
    """What is seen of a page of such a size."""
    wide, high = size
    if not (math.isfinite(wide) and math.isfinite(high)) or min(wide, high) <= 0:
        raise _NotDrawn("a page without a size")
    fitting = min(wanted.width / wide, wanted.height / high)
    scale = fitting * min(MAX_ZOOM, max(1.0, wanted.zoom))
    whole = max(1, round(wide * scale)), max(1, round(high * scale))
    width, height = min(wanted.width, whole[0]), min(wanted.height, whole[1])
    left = min(max(0, round(wanted.x * whole[0] - width / 2)), whole[0] - width)
    top = min(max(0, round(wanted.y * whole[1] - height / 2)), whole[1] - height)
    return _Part(whole, left, top, width, height)


def _answer(pixels: bytes, part: _Part, line: float, pages: int) -> Extracted:
    meta = {"whole": part.whole, "at": (part.left, part.top), "size": (part.width, part.height), "line": line}
    return Extracted(Outcome.TEXT, page_count=pages, meta=meta, children=[("page.rgb", pixels)])


def _pdf(data: bytes, wanted: _Wanted) -> Extracted:
    try:
        document = pypdfium2.PdfDocument(from_header(data))
        document.init_forms()  # what was filled in is drawn, also where it has no appearance of its own
        count = len(document)
        if not 0 <= wanted.page < count:
            raise _NotDrawn(f"it has {count:,} pages" if count != 1 else "it has one page")
        page = document[wanted.page]
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            return Extracted(Outcome.ENCRYPTED, detail="needs a password")
        raise _NotDrawn(str(error)) from error
    part = _part(page.get_size(), wanted)
    scale = part.whole[1] / page.get_size()[1]
    return _answer(_drawn(page, part), part, _line(page) * scale, count)


def _drawn(page: pypdfium2.PdfPage, part: _Part, turn: int = 0) -> bytes:
    """A part of a page as pixels.

    Args:
        turn: quarters of a turn clockwise.
    """
    bitmap = pypdfium2.PdfBitmap.new_native(part.width, part.height, pdfium_c.FPDFBitmap_BGR, rev_byteorder=True)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, part.width, part.height)
    how = (-part.left, -part.top, *part.whole, turn, pdfium_c.FPDF_ANNOT | pdfium_c.FPDF_REVERSE_BYTE_ORDER)
    pdfium_c.FPDF_RenderPageBitmap(bitmap, page, *how)
    if page.formenv:
        pdfium_c.FPDF_FFLDraw(page.formenv, bitmap, page, *how)
    pixels = memoryview(bitmap.buffer).cast("B")[: bitmap.stride * part.height]
    size = part.width * 3
    return b"".join(bytes(pixels[y * bitmap.stride : y * bitmap.stride + size]) for y in range(part.height))


def _line(page: pypdfium2.PdfPage) -> float:
    """The height of a line of its text, in points: that of the boxes that most of its letters stand in."""
    text = page.get_textpage()
    is_upright = page.get_rotation() in {0, 180}
    heights: list[float] = []
    box = pdfium_c.FS_RECTF()
    for index in range(min(pdfium_c.FPDFText_CountChars(text), _LETTERS)):
        if pdfium_c.FPDFText_GetLooseCharBox(text, index, box):
            heights.append(abs(box.top - box.bottom) if is_upright else abs(box.right - box.left))
    text.close()
    heights = sorted(height for height in heights if height > 0)
    return heights[len(heights) // 2] if heights else float(max(page.get_size())) / _LINES


def _jpeg(data: bytes, wanted: _Wanted) -> Extracted:
    try:
        document = pypdfium2.PdfDocument.new()
        image = pypdfium2.PdfImage.new(document)
        image.load_jpeg(io.BytesIO(data), inline=True)
        width, height = image.get_px_size()
        if min(width, height) < 1:
            raise _NotDrawn("a picture without a size")
        _check(width, height)
        page = document.new_page(width, height)
        image.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
        page.insert_obj(image)
        page.gen_content()
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise _NotDrawn(str(error)) from error
    turn = turned(data[: 1 << 16]) // 90
    part = _part((height, width) if turn % 2 else (width, height), wanted)
    return _answer(_drawn(page, part, turn), part, max(part.whole) / _LINES, 1)


def _check(width: int, height: int) -> None:
    if width * height > MAX_DECODED:
        raise _NotDrawn(f"{width:,} × {height:,} pixels are more than are drawn here")


def _decoded(data: bytes, wanted: _Wanted) -> Extracted:
    try:
        if is_of_a_phone(data[:64]):
            opened, pages = drawing.photo(data), 1
            if opened is None:
                raise _NotDrawn("photos of this kind need the extra “photos”")
        else:
            opened = Image.open(io.BytesIO(data), formats=_FORMATS)
            _check(*opened.size)
            pages = getattr(opened, "n_frames", 1) if opened.format == "TIFF" else 1
        if not 0 <= wanted.page < pages:
            raise _NotDrawn(f"it has {pages:,} pages" if pages != 1 else "it has one page")
        if wanted.page:
            opened.seek(wanted.page)
            _check(*opened.size)
        opened = ImageOps.exif_transpose(opened)
        part = _part(opened.size, wanted)
        # Each way by itself: of a tall picture the few pixels across are rounded by more than those down.
        across, down = opened.width / part.whole[0], opened.height / part.whole[1]
        box = (part.left * across, part.top * down, (part.left + part.width) * across, (part.top + part.height) * down)
        box = (*box[:2], min(box[2], opened.width), min(box[3], opened.height))
        drawn = _on_white(opened).resize((part.width, part.height), Image.Resampling.BILINEAR, box, reducing_gap=2.0)
    except drawing.UNDRAWABLE as error:
        raise _NotDrawn(str(error) or type(error).__name__) from error
    return _answer(drawn.tobytes(), part, max(part.whole) / _LINES, pages)


def _on_white(image: Image.Image) -> Image.Image:
    """In three colors; what is transparent is white."""
    if image.mode.startswith("I"):
        image = image.convert("I").point(lambda value: value / 256).convert("L")
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        ground = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(ground, image.convert("RGBA")).convert("RGB")
    return image.convert("RGB")
