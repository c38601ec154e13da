"""PDF by PDFium: text by page, page count, and flags for what a reader of the text alone would not see."""

from __future__ import annotations

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium_c

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.protocol import MAX_TEXT, Extracted, storable
from paracase.intake.extract.sniff import HEAD

EXTRACTOR = f"pdfium-{pypdfium2.version.PDFIUM_INFO}"
MAX_PAGES = 20_000
SCAN_CHARACTERS = 100
"""Fewer characters to a page, and pictures: a scan, with nothing but the court's stamp as text."""
_ENCRYPTED = "password"


_HEADER_WITHIN = 1024
"""Where PDFium looks for the header (as ISO 32000-1, annex H, note 13)."""


def from_header(data: bytes) -> bytes:
    """A PDF without what a printer or a gateway wrote before it, where that is more than PDFium reads past."""
    at = data.find(b"%PDF-", 0, HEAD)
    return data[at:] if at >= _HEADER_WITHIN - 5 else data


def _raw_text(page: pypdfium2.PdfPage) -> str:
    """The text of a page; read by PDFium's own order."""
    text_page = page.get_textpage()
    try:
        return str(text_page.get_text_bounded())
    finally:
        text_page.close()


def extract(data: bytes, _name: str) -> Extracted:
    """Read a PDF."""
    try:
        document = pypdfium2.PdfDocument(from_header(data))
    except pypdfium2.PdfiumError as error:
        text = str(error).lower()
        if _ENCRYPTED in text or "security" in text:
            return Extracted(Outcome.ENCRYPTED, detail="needs a password", extractor=EXTRACTOR)
        return Extracted(Outcome.DAMAGED, detail=str(error), extractor=EXTRACTOR)
    count = len(document)
    pages: list[str] = []
    flags: list[str] = []
    total = unread = 0
    for number in range(min(count, MAX_PAGES)):
        try:
            page = document[number]
            text = storable(_raw_text(page).replace("\r\n", "\n").replace("\ufffe", "-"))
            page.close()
        except pypdfium2.PdfiumError:
            text, unread = "", unread + 1
        total += len(text)
        if total > MAX_TEXT:
            flags.append(f"text cut after page {number}")
            break
        pages.append(text)
    if count > MAX_PAGES:
        flags.append(f"only the first {MAX_PAGES:,} of {count:,} pages read")
    if unread:
        flags.append(f"{unread} pages could not be read")
    flags += _flags(data, document, pages)
    words = sum(len(page.strip()) for page in pages)
    if words < SCAN_CHARACTERS * max(len(pages), 1) and _has_pictures(document):
        outcome = Outcome.NEEDS_OCR
    else:
        outcome = Outcome.TEXT if words else Outcome.NO_TEXT
    return Extracted(
        outcome,
        pages,
        page_count=count,
        flags=flags,
        meta={"title": storable(document.get_metadata_value("Title"))[:300]},
        extractor=EXTRACTOR,
    )


_WARM = b"""%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /Font <<
/A << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> /B << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>
/C << /Type /Font /Subtype /Type1 /BaseFont /Courier >> /D << /Type /Font /Subtype /TrueType /BaseFont /Arial >> >> >> >>
endobj
4 0 obj << /Length 63 >> stream
BT /A 9 Tf (a) Tj /B 9 Tf (b) Tj /C 9 Tf (c) Tj /D 9 Tf (d) Tj ET
endstream endobj
trailer << /Root 1 0 R >>
"""


def warm_up() -> None:
    """Read a page of our own once, so that every forked child finds PDFium's fonts loaded (5 ms less each)."""
    extract(_WARM, "")


def _has_pictures(document: pypdfium2.PdfDocument) -> bool:
    """Whether one of the first pages holds an image or a drawing: what a scan, or outlined type, is made of."""
    kinds = (pdfium_c.FPDF_PAGEOBJ_IMAGE, pdfium_c.FPDF_PAGEOBJ_PATH, pdfium_c.FPDF_PAGEOBJ_SHADING)
    for number in range(min(len(document), 20)):
        try:
            if next(iter(document[number].get_objects(filter=kinds, max_depth=5)), None) is not None:
                return True
        except pypdfium2.PdfiumError:
            continue
    return False


def _flags(data: bytes, document: pypdfium2.PdfDocument, pages: list[str]) -> list[str]:
    flags = []
    blank = [str(number) for number, page in enumerate(pages, start=1) if not page.strip()]
    if blank and len(blank) < len(pages):
        flags.append("pages without text: " + ", ".join(blank[:20]) + (" …" if len(blank) > 20 else ""))
    if data.count(b"%%EOF") > 1 + (b"/Linearized" in data[:2048]):
        flags.append("changed after it was first saved")
    if pdfium_c.FPDFDoc_GetJavaScriptActionCount(document) > 0:
        flags.append("has scripts")
    if document.get_formtype() != pdfium_c.FORMTYPE_NONE:
        flags.append("has form fields")
    if pdfium_c.FPDFDoc_GetAttachmentCount(document) > 0:
        flags.append("has files embedded")
    return flags


def render(data: bytes, page_number: int, dpi: int = 200) -> tuple[int, int, bytes] | None:
    """One page as grey pixels (width, height, one byte each) for OCR; None when it cannot be drawn."""
    try:
        document = pypdfium2.PdfDocument(from_header(data))
        page = document[page_number]
        width, height = page.get_size()
        scale = min(dpi / 72, 6000 / max(width, height, 1))
        bitmap = page.render(scale=scale, grayscale=True)
    except (pypdfium2.PdfiumError, IndexError):
        return None
    raw = ctypes.string_at(bitmap.buffer, bitmap.stride * bitmap.height)
    rows = [raw[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height)]
    return bitmap.width, bitmap.height, b"".join(rows)
