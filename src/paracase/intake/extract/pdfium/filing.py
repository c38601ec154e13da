"""What a court's filing system looks at in a PDF beside its words: encryption, page sizes, fonts, forms, links, metadata."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium_c

from paracase.intake.extract.pdfium.opening import from_header
from paracase.intake.extract.protocol import storable

MAX_PAGES = 2000
"""Pages looked at; what is beyond is said not to be."""
_MAX_FONTS = 40
_TAGS = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer")
_ARCHIVAL = re.compile(rb"pdfaid:part\s*(?:=\s*[\"']|>)\s*(\d)")


def look_at(data: bytes) -> dict[str, Any]:
    """What stands in the file, as plain values; empty when it cannot be opened (damaged, or it needs a password)."""
    try:
        document = pypdfium2.PdfDocument(from_header(data))
    except pypdfium2.PdfiumError:
        return {}
    fonts: dict[str, bool] = {}
    sizes: Counter[tuple[float, float]] = Counter()
    links, unread = 0, 0
    for number in range(min(len(document), MAX_PAGES)):
        try:
            page = document[number]
            width, height = page.get_size()
            sizes[(round(width / 72, 2), round(height / 72, 2))] += 1
            _fonts(page, fonts)
            links += _leading_out(page)
            page.close()
        except pypdfium2.PdfiumError:
            unread += 1
    archival = _ARCHIVAL.search(data)
    return {
        "pages": len(document),
        "looked_at": min(len(document), MAX_PAGES) - unread,
        "sizes": [
            [width, height, many] for (width, height), many in sorted(sizes.items(), key=lambda size: -size[1])[:20]
        ],
        "encrypted": pdfium_c.FPDF_GetSecurityHandlerRevision(document.raw) >= 0,
        "form": document.get_formtype() != pdfium_c.FORMTYPE_NONE,
        "not_embedded": sorted(name for name, embedded in fonts.items() if not embedded)[:_MAX_FONTS],
        "links": links,
        "files": pdfium_c.FPDFDoc_GetAttachmentCount(document.raw),
        "metadata": {tag: storable(document.get_metadata_value(tag))[:200] for tag in _TAGS},
        "archival": archival[1].decode() if archival is not None else "",
    }


def _fonts(page: pypdfium2.PdfPage, fonts: dict[str, bool]) -> None:
    """The fonts that words of a page are set in, and whether the file has them within."""
    for item in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_TEXT], max_depth=5):
        font = pdfium_c.FPDFTextObj_GetFont(item.raw)
        if not font:
            continue
        name = _name_of(font)
        embedded = pdfium_c.FPDFFont_GetIsEmbedded(font) == 1
        fonts[name] = fonts.get(name, True) and embedded


def _name_of(font: Any) -> str:
    buffer = ctypes.create_string_buffer(200)
    length = pdfium_c.FPDFFont_GetBaseFontName(font, buffer, len(buffer))
    name = buffer.raw[: max(0, min(length, len(buffer)) - 1)].decode("utf-8", "replace")
    return storable(name) or "a font without name"


def _leading_out(page: pypdfium2.PdfPage) -> int:
    """Links of a page that lead out of the paper."""
    found = 0
    position = ctypes.c_int(0)
    link = pdfium_c.FPDF_LINK()
    while pdfium_c.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
        action = pdfium_c.FPDFLink_GetAction(link)
        found += bool(action) and pdfium_c.FPDFAction_GetType(action) == pdfium_c.PDFACTION_URI
    return found
