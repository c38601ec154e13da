"""What a reader of a PDF's text alone would not see, looked for when somebody is asked to approve it."""

from __future__ import annotations

import ctypes
import re
from collections import defaultdict

import pypdfium2
import pypdfium2.raw as pdfium_c

from paracase.intake.extract.pdfium import beside, fonts, objects
from paracase.intake.extract.pdfium.opening import from_header, plain
from paracase.intake.extract.pdfium.seen import Unseen, unseen

MAX_PAGES = 300
_INVISIBLE = 3
"""Text render mode 3: neither fill nor stroke (ISO 32000-1, table 106)."""
_SCAN = 0.7
"""A picture that takes so much of a page is a scan of it."""
_WORDS = {
    Unseen.BLACKED: "text under a black box (redaction that hides nothing)",
    Unseen.COVERED: "covered text",
    Unseen.HIDDEN: "hidden text",
    Unseen.CROPPED: "cropped text",
    Unseen.TINY: "text too small to read",
}
_REDACTED = re.compile(r"\bredacted\b|\bunder seal\b|█{2,}|■{3,}", re.IGNORECASE)


def inspect(data: bytes) -> list[str]:
    """The flags of a PDF, beyond those of reading it."""
    try:
        document = pypdfium2.PdfDocument(from_header(data))
    except pypdfium2.PdfiumError:
        return []
    if document.get_formtype() != pdfium_c.FORMTYPE_NONE:
        document.init_forms()
    found = _Found()
    for number in range(min(len(document), MAX_PAGES)):
        try:
            page = document[number]
            found.look_at(page, number + 1)
            page.close()
        except pypdfium2.PdfiumError:
            continue
    flags = _signature_flags(document, data) + found.flags()
    if fonts.disagree(data):
        flags.append("a font gives other letters than it draws (not yet compared)")
    flags += _leaks(document, found)
    if len(document) > MAX_PAGES:
        flags.append(f"only the first {MAX_PAGES} pages were inspected")
    return flags


class _Found:
    """What was found on pages."""

    def __init__(self) -> None:
        self._pages: dict[Unseen, list[int]] = defaultdict(list)
        self._redactions: list[int] = []
        self._replaced: list[int] = []
        self._links = 0
        self._text: list[str] = []
        self._has_dark_boxes = False

    def look_at(self, page: pypdfium2.PdfPage, number: int) -> None:
        """Look at a page.

        Raises:
            PdfiumError: it cannot be.
        """
        width, height = page.get_size()
        seen = objects.drawn(page, "", width * height, None)
        self._links += _links(page)
        items = _Items(page)
        found = unseen(page, is_scan=seen.picture_area >= _SCAN, has_pictures=seen.pictures > 0)
        if not seen.pictures and items.has_invisible_text:
            found.add(Unseen.HIDDEN)
        for why in found:
            self._pages[why].append(number)
        if _has_redactions(page):
            self._redactions.append(number)
        if items.has_actual_text or _has_map_errors(page):
            self._replaced.append(number)
        text = page.get_textpage()
        self._text.append(str(text.get_text_bounded()))
        text.close()
        self._has_dark_boxes = self._has_dark_boxes or items.has_dark_box

    @property
    def text(self) -> str:
        """What is written on the pages."""
        return "\n".join(self._text)

    @property
    def is_redacted(self) -> bool:
        """Whether anything was to be hidden here."""
        return bool(
            self._redactions or self._has_dark_boxes or Unseen.BLACKED in self._pages or _REDACTED.search(self.text)
        )

    def flags(self) -> list[str]:
        """What was found, in words."""
        flags = [f"{_WORDS[why]}: {_pages(self._pages[why])}" for why in Unseen if why in self._pages]
        if self._redactions:
            flags.append(f"redaction marked, not applied: {_pages(self._redactions)}")
        if self._replaced:
            flags.append(f"the text may be other than what is drawn (not yet compared): {_pages(self._replaced)}")
        if self._links:
            flags.append(f"external links: {self._links}")
        return flags


def _leaks(document: pypdfium2.PdfDocument, found: _Found) -> list[str]:
    """What may name beside the pages what was hidden on them."""
    if not found.is_redacted:
        return []
    flags = []
    if beside.only_there(beside.bookmarks(document), found.text):
        flags.append("bookmarks say what the pages do not (redaction that hides nothing)")
    if pdfium_c.FPDFDoc_GetAttachmentCount(document) > 0:
        flags.append("files are embedded in a paper with redactions")
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


def _has_redactions(page: pypdfium2.PdfPage) -> bool:
    """Whether a redaction was marked and not carried out."""
    for index in range(min(pdfium_c.FPDFPage_GetAnnotCount(page), 3000)):
        annotation = pdfium_c.FPDFPage_GetAnnot(page, index)
        kind = pdfium_c.FPDFAnnot_GetSubtype(annotation)
        pdfium_c.FPDFPage_CloseAnnot(annotation)
        if kind == pdfium_c.FPDF_ANNOT_REDACT:
            return True
    return False


def _has_map_errors(page: pypdfium2.PdfPage) -> bool:
    """Whether the page has letters that no table of its fonts bears out."""
    text = page.get_textpage()
    try:
        address = ctypes.cast(text.raw, ctypes.c_void_p).value
        count = pdfium_c.FPDFText_CountChars(text)
        return len([at for at in range(0, min(count, 6000), 3) if _map_error(address, at) == 1]) > 2
    finally:
        text.close()


class _Items:
    """The objects of a page, looked at once."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        texts = set()
        self.has_dark_box = self.has_invisible_text = self.has_actual_text = False
        for kind, item, _ in objects.each(page):
            if kind == pdfium_c.FPDF_PAGEOBJ_TEXT:
                texts.add(item)
            elif kind == pdfium_c.FPDF_PAGEOBJ_PATH and not self.has_dark_box:
                # What is left of a redaction that was carried out: a dark filled box as high as a line.
                self.has_dark_box = _is_dark_box(ctypes.cast(item, pdfium_c.FPDF_PAGEOBJECT))
        for item in texts:
            self.has_invisible_text = self.has_invisible_text or _mode_of(item) == _INVISIBLE
            if _marks_of(item) and not self.has_actual_text:
                self.has_actual_text = _has_actual_text(item)


_map_error = plain(pdfium_c.FPDFText_HasUnicodeMapError, ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
_mode_of = plain(pdfium_c.FPDFTextObj_GetTextRenderMode, ctypes.c_int, ctypes.c_void_p)
_marks_of = plain(pdfium_c.FPDFPageObj_CountMarks, ctypes.c_int, ctypes.c_void_p)


def _has_actual_text(item: int) -> bool:
    """Whether other words are given for a text than it draws."""
    pointer = ctypes.cast(item, pdfium_c.FPDF_PAGEOBJECT)
    length = ctypes.c_ulong()
    for index in range(min(_marks_of(item), 20)):
        mark = pdfium_c.FPDFPageObj_GetMark(pointer, index)
        asked = pdfium_c.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", None, 0, ctypes.byref(length))
        if asked and length.value > 4:  # more than one character: a hyphen or a ligature is replaced everywhere
            return True
    return False


def _is_dark_box(item: pdfium_c.FPDF_PAGEOBJECT) -> bool:
    mode, stroke = ctypes.c_int(0), ctypes.c_int(0)
    if not pdfium_c.FPDFPath_GetDrawMode(item, ctypes.byref(mode), ctypes.byref(stroke)) or not mode.value:
        return False
    ink = tuple(ctypes.c_uint() for _ in range(4))
    sides = tuple(ctypes.c_float() for _ in range(4))
    if not pdfium_c.FPDFPageObj_GetFillColor(item, *map(ctypes.byref, ink)):
        return False
    pdfium_c.FPDFPageObj_GetBounds(item, *map(ctypes.byref, sides))
    left, bottom, right, top = (side.value for side in sides)
    is_dark = max(color.value for color in ink[:3]) <= 90 and ink[3].value >= 200
    return is_dark and right - left >= 8 and 5 <= top - bottom <= 60
