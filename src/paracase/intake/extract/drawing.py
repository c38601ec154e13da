"""Pictures as grey pixels, upright, for OCR. In the locked reader only: it loads what decodes them."""

from __future__ import annotations

import io

import pypdfium2

from paracase.intake.extract.pictures import is_of_a_phone, turned

# Installed with the extra "photos"; loaded before the reader is locked, which finds no module any more.
try:
    import pi_heif
except ImportError:
    HAS_HEIC = False
else:
    HAS_HEIC = True
try:
    from PIL import AvifImagePlugin, Image
except ImportError:
    HAS_AVIF = False
else:
    HAS_AVIF = True

MAX_SIDE = 6000
"""Pixels of a picture drawn for OCR."""
MAX_PIXELS = 120_000_000
UNDRAWABLE = (ValueError, OSError, SyntaxError, IndexError, EOFError, RuntimeError)
"""What Pillow and its like raise at bytes that are no picture."""

Grey = tuple[int, int, bytes]
"""Width, height, one byte for each pixel."""


def draw(data: bytes) -> Grey | None:
    """A photo upright (JPEG by PDFium; HEIC and AVIF where their library is installed); None when it cannot be drawn."""
    return _of_a_phone(data) if is_of_a_phone(data[:64]) else _jpeg(data)


def _jpeg(data: bytes) -> Grey | None:
    try:
        document = pypdfium2.PdfDocument.new()
        image = pypdfium2.PdfImage.new(document)
        image.load_jpeg(io.BytesIO(data), inline=True)
        width, height = image.get_px_size()
        if min(width, height) < 1:
            return None  # PDFium draws into a bitmap that it could not make
        page = document.new_page(width, height)
        image.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
        page.insert_obj(image)
        page.gen_content()
        scale = min(1.0, MAX_SIDE / max(width, height, 1))
        return grey(page.render(scale=scale, grayscale=True, rotation=turned(data[: 1 << 16])))
    except (pypdfium2.PdfiumError, ValueError):
        return None


def _of_a_phone(data: bytes) -> Grey | None:
    try:
        opened = photo(data)
        opened = opened.convert("L") if opened is not None else None
    except UNDRAWABLE:
        return None
    if opened is None:
        return None
    opened.thumbnail((MAX_SIDE, MAX_SIDE))
    return opened.width, opened.height, opened.tobytes()


def photo(data: bytes) -> Image.Image | None:
    """What only telephones write (HEIC, AVIF), opened; None where its library is missing, or it is too large.

    Raises:
        One of ``UNDRAWABLE``: it is none.
    """
    is_avif = b"avi" in data[8:64]
    if not (HAS_AVIF and (is_avif or HAS_HEIC)):
        return None
    opened: Image.Image = (
        AvifImagePlugin.AvifImageFile(io.BytesIO(data)) if is_avif else pi_heif.open_heif(data)[0].to_pillow()
    )
    return opened if opened.width * opened.height <= MAX_PIXELS else None


def grey(bitmap: pypdfium2.PdfBitmap) -> Grey:
    """A grey bitmap without what fills up its rows."""
    pixels = memoryview(bitmap.buffer).cast("B")[: bitmap.stride * bitmap.height]
    rows = [bytes(pixels[y * bitmap.stride : y * bitmap.stride + bitmap.width]) for y in range(bitmap.height)]
    return bitmap.width, bitmap.height, b"".join(rows)
