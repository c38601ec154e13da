"""What a reader of the text alone would not see, looked for when somebody is asked to approve a document.

Slower than reading: every object of every page is looked at, and what may be a redaction is drawn. So it is done for what
is decided about, not for what arrives. Runs in the sandboxed worker, like all reading.
"""

from __future__ import annotations

import ctypes
import io
import re
import zipfile
import zlib

import pypdfium2
import pypdfium2.raw as pdfium_c

from paracase.intake.extract.pdfium.opening import from_header
from paracase.intake.extract.sniff import Format

MAX_PAGES = 300
MAX_BOXES = 40
"""Dark boxes looked at on one page."""
_INVISIBLE = 3
"""Text render mode 3: neither fill nor stroke (ISO 32000-1, table 106)."""
_DARK = 90
MAX_PART = 16 << 20


def inspect(kind: Format, data: bytes) -> list[str]:
    """The flags of a document, beyond those of reading it."""
    if kind is Format.PDF:
        return _inspect_pdf(data)
    if kind is Format.DOCX:
        return _inspect_docx(data)
    return []


def _inspect_pdf(data: bytes) -> list[str]:
    try:
        document = pypdfium2.PdfDocument(from_header(data))
    except pypdfium2.PdfiumError:
        return []
    flags = _signature_flags(document, data)
    hidden: list[int] = []
    covered: list[int] = []
    links = 0
    count = min(len(document), MAX_PAGES)
    for number in range(count):
        try:
            page = document[number]
            objects = list(page.get_objects(max_depth=4))
            links += _links(page)
            if _has_hidden_text(objects):
                hidden.append(number + 1)
            if _has_covered_text(page, objects):
                covered.append(number + 1)
            page.close()
        except pypdfium2.PdfiumError:
            continue
    if hidden:
        flags.append(f"hidden text: {_pages(hidden)}")
    if covered:
        flags.append(f"text under a black box (redaction that hides nothing): {_pages(covered)}")
    if links:
        flags.append(f"external links: {links}")
    if len(document) > MAX_PAGES:
        flags.append(f"only the first {MAX_PAGES} pages were inspected")
    return flags


def _pages(numbers: list[int]) -> str:
    return "page " + ", ".join(map(str, numbers[:10])) + (" …" if len(numbers) > 10 else "")


def _signature_flags(document: pypdfium2.PdfDocument, data: bytes) -> list[str]:
    """Whether it is signed, and whether anything was added after the bytes a signature covers."""
    count = pdfium_c.FPDF_GetSignatureCount(document)
    if count <= 0:
        return []
    ends = []
    for number in range(count):
        signature = pdfium_c.FPDF_GetSignatureObject(document, number)
        length = pdfium_c.FPDFSignatureObj_GetByteRange(signature, None, 0)
        if length >= 4:
            values = (ctypes.c_int * length)()
            pdfium_c.FPDFSignatureObj_GetByteRange(signature, values, length)
            ends.append(values[length - 2] + values[length - 1])
    if ends and max(ends) < len(data.rstrip(b"\r\n \x00")):
        return ["is signed", "changed after it was signed"]
    return ["is signed"]


def _links(page: pypdfium2.PdfPage) -> int:
    """Links that lead out of the document."""
    found = 0
    position = ctypes.c_int(0)
    link = pdfium_c.FPDF_LINK()
    while pdfium_c.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
        action = pdfium_c.FPDFLink_GetAction(link)
        found += bool(action) and pdfium_c.FPDFAction_GetType(action) in {
            pdfium_c.PDFACTION_URI,
            pdfium_c.PDFACTION_LAUNCH,
            pdfium_c.PDFACTION_REMOTEGOTO,
        }
    return found


def _has_hidden_text(objects: list[pypdfium2.PdfObject]) -> bool:
    """Invisible text on a page without pictures: over a scan it is what OCR wrote, and no secret."""
    if any(item.type == pdfium_c.FPDF_PAGEOBJ_IMAGE for item in objects):
        return False
    texts = [item for item in objects if item.type == pdfium_c.FPDF_PAGEOBJ_TEXT]
    modes: set[int] = {pdfium_c.FPDFTextObj_GetTextRenderMode(item) for item in texts}
    return _INVISIBLE in modes


def _has_covered_text(page: pypdfium2.PdfPage, objects: list[pypdfium2.PdfObject]) -> bool:
    """A dark filled box with letters under it that nobody can see when the page is drawn: they can still be copied."""
    boxes = [box for item in objects if (box := _dark_box(item)) is not None][:MAX_BOXES]
    if not boxes:
        return False
    text = page.get_textpage()
    try:
        suspects = [box for box in boxes if _words_in(text, box)]
    finally:
        text.close()
    return any(_is_drawn_dark(page, box) for box in suspects)


Box = tuple[float, float, float, float]


def _dark_box(item: pypdfium2.PdfObject) -> Box | None:
    if item.type != pdfium_c.FPDF_PAGEOBJ_PATH:
        return None
    mode, stroke = ctypes.c_int(0), ctypes.c_int(0)
    red, green, blue, alpha = (ctypes.c_uint(0) for _ in range(4))
    if not pdfium_c.FPDFPath_GetDrawMode(item, ctypes.byref(mode), ctypes.byref(stroke)) or not mode.value:
        return None
    if not pdfium_c.FPDFPageObj_GetFillColor(
        item, ctypes.byref(red), ctypes.byref(green), ctypes.byref(blue), ctypes.byref(alpha)
    ):
        return None
    if max(red.value, green.value, blue.value) > _DARK or alpha.value < 200:
        return None
    left, bottom, right, top = item.get_bounds()
    return (left, bottom, right, top) if right - left >= 8 and top - bottom >= 5 else None


def _words_in(text: pypdfium2.PdfTextPage, box: Box) -> bool:
    left, bottom, right, top = box
    words = text.get_text_bounded(left=left + 1, bottom=bottom + 1, right=right - 1, top=top - 1)
    return bool(sum(ch.isalnum() for ch in words) >= 3)


def _is_drawn_dark(page: pypdfium2.PdfPage, box: Box) -> bool:
    """Whether the box is all dark when drawn: letters in a light colour upon it would be seen."""
    width, height = page.get_size()
    left, bottom, right, top = box
    crop = (max(0, left + 1), max(0, bottom + 1), max(0, width - right + 1), max(0, height - top + 1))
    try:
        bitmap = page.render(scale=1, grayscale=True, crop=crop)
    except (pypdfium2.PdfiumError, ValueError):
        return False
    raw = ctypes.string_at(bitmap.buffer, bitmap.stride * bitmap.height)
    rows = [raw[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height)]
    return bool(rows) and bool(rows[0]) and max(map(max, rows)) < _DARK + 40


_HIDDEN_RUN = re.compile(rb"<w:vanish(?:/>| w:val=\"(?:true|1|on)\"/>)")
_WHITE_RUN = re.compile(rb'<w:color [^>]*w:val="(?:FFFFFF|ffffff)"')


def _inspect_docx(data: bytes) -> list[str]:
    flags: list[str] = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            body = _part(archive, "word/document.xml")
            if _HIDDEN_RUN.search(body):
                flags.append("hidden text")
            if _WHITE_RUN.search(body):
                flags.append("white text")
            if b"<w:fldSimple" in body or b"<w:instrText" in body:
                flags.append("has fields that Word fills in")
            links = _part(archive, "word/_rels/document.xml.rels").count(b'TargetMode="External"')
            if links:
                flags.append(f"external links: {links}")
            if b"_xmlsignatures" in b" ".join(name.encode() for name in archive.namelist()):
                flags.append("is signed")
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError, RuntimeError, zlib.error):
        return flags
    return flags


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        info = archive.getinfo(name)
    except KeyError:
        return b""
    return archive.read(name) if info.file_size <= MAX_PART else b""
