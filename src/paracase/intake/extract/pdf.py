"""PDF by PDFium: text by page with what lies upon it, what it holds beside, and an account of all that was met."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pypdfium2.raw as pdfium_c

from paracase.domain.papers.account import Fate, PaperPart
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.drawing import grey
from paracase.intake.extract.pdfium import beside, laid, objects, raw, words
from paracase.intake.extract.pdfium.letters import Box, letters
from paracase.intake.extract.pdfium.opening import from_header
from paracase.intake.extract.pdfium.placing import text_with
from paracase.intake.extract.protocol import MAX_TEXT, Extracted, digest_of, storable

if TYPE_CHECKING:
    from collections.abc import Sequence

EXTRACTOR = f"pdfium-{pypdfium2.version.PDFIUM_INFO}-2"
"""The last number is of what is made of it; raised when reading again is worth while."""
MAX_PAGES = 20_000
SCAN_CHARACTERS = 100
"""Fewer characters on a page, the court's header aside, and a picture: it is read by OCR."""
_HEADERS = 600
"""Characters of the lines that courts print on a page, at most."""
PICTURE_SHARE = 0.2
"""How much of a page with few words its pictures take at least for OCR; on one without any, a tenth of it."""
OUTLINES = 30
"""So many shapes on a page without words may be letters drawn as outlines."""
_ENCRYPTED = "password"
_XFA = frozenset([pdfium_c.FORMTYPE_XFA_FULL, pdfium_c.FORMTYPE_XFA_FOREGROUND])


class _Read:
    """What was read of a document, page by page."""

    def __init__(self, document: pypdfium2.PdfDocument) -> None:
        self._document = document
        self._digests = objects.Digests()
        self.pages: list[str] = []
        self.parts: list[PaperPart] = []
        self.wait: list[int] = []
        """Pages for OCR, from 1."""
        self.no_language: list[int] = []
        self.blank: list[int] = []
        self.unread: list[int] = []
        self.files: list[tuple[int, int]] = []
        self.scripts: list[str] = []
        self.redactions: list[int] = []
        self.struck: list[int] = []

    def read(self, number: int) -> None:
        """Read a page; it counts as blank where it cannot be."""
        try:
            page = self._document[number]
        except pypdfium2.PdfiumError:
            self.pages.append("")
            self.unread.append(number + 1)
            return
        where = f"page {number + 1}"
        width, height = page.get_size()
        seen = objects.drawn(page, where, width * height, self._digests)
        text = page.get_textpage()
        count = pdfium_c.FPDFPage_GetAnnotCount(page.raw)
        on = laid.on_page(self._document, page, number) if count > 0 else None
        if on is not None and any(mark.words or mark.kind == "strike-out" for mark in on.marks):
            written = text_with(text, on.marks, Box(*page.get_bbox()))
        else:
            written = storable(str(text.get_text_bounded())).replace("\r\n", "\n").replace("\ufffe", "\x02")
        written = words.joined(written)
        if words.has_letters_apart(written):
            written = words.put_together(written, _lines(text))
        text.close()
        page.close()
        self._account(number + 1, written, seen, on)
        self.pages.append(written)

    def _account(self, number: int, written: str, seen: objects.PageDrawing, on: laid.OnPage | None) -> None:
        where = f"page {number}"
        parts = seen.parts
        if words.is_no_language(written):
            self.no_language.append(number)
            self.wait.append(number)
            parts = [PaperPart("page of unreadable text", where, Fate.LEFT_OUT, "letters by a wrong table"), *parts]
        elif needs_ocr(written, seen):
            self.wait.append(number)
            unread = [part for part in parts if not part.fate.is_read]
            digest = digest_of("".join(part.digest for part in unread).encode())
            whole = PaperPart("page without text", where, Fate.DRAWN, "", digest, sum(part.size for part in unread))
            parts = [whole, *(part for part in parts if part.fate.is_read)]
        if not written.strip():
            self.blank.append(number)
        self.parts += parts
        if on is None:
            return
        self.parts += laid.parts_of([mark for mark in on.marks if mark.kind != "embedded file"], where)
        self.files += [(number - 1, index) for index in on.files]
        self.scripts += on.scripts
        self.redactions += [number] if any(mark.kind == "redaction mark" for mark in on.marks) else []
        self.struck += [number] if any(mark.kind == "strike-out" for mark in on.marks) else []
        if on.left_out:
            self.parts.append(PaperPart("annotation", where, Fate.LEFT_OUT, "more than are read", many=on.left_out))


def needs_ocr(text: str, seen: objects.PageDrawing) -> bool:
    """Whether a page is to be read by OCR: few words of its own, and pictures that may hold others."""
    if len(text) >= SCAN_CHARACTERS + _HEADERS or not (seen.pictures or seen.shapes):
        return False
    own = len(words.own_words(text).strip())
    if own >= SCAN_CHARACTERS:
        return False
    if own:
        return seen.pictures > 0 and seen.picture_area >= PICTURE_SHARE
    is_printed_on = bool(text.strip())
    return (
        seen.picture_area >= PICTURE_SHARE / 2
        or seen.shapes >= OUTLINES
        or (not is_printed_on and seen.pictures + seen.shapes > 0)
    )


def _lines(text: pypdfium2.PdfTextPage) -> list[list[words.DrawnLetter]]:
    found: list[list[words.DrawnLetter]] = [[]]
    for letter in letters(text):
        if letter.mark == "\n":
            found.append([])
        elif not letter.generated and letter.mark.strip():
            found[-1].append(words.DrawnLetter(letter.mark, letter.box.left, letter.box.right))
    return found


def extract(data: bytes, _name: str) -> Extracted:
    """Read a PDF."""
    data = from_header(data)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        text = str(error).lower()
        if _ENCRYPTED in text or "security" in text:
            return Extracted(Outcome.ENCRYPTED, detail="needs a password", extractor=EXTRACTOR)
        return Extracted(Outcome.DAMAGED, detail=str(error), extractor=EXTRACTOR)
    has_form = document.get_formtype() != pdfium_c.FORMTYPE_NONE
    if has_form:
        document.init_forms()
    count = len(document)
    read = _Read(document)
    flags: list[str] = []
    total = 0
    for number in range(min(count, MAX_PAGES)):
        read.read(number)
        total += len(read.pages[-1])
        if total > MAX_TEXT:
            read.pages.pop()
            flags.append(f"text cut after page {number}")
            read.parts.append(
                PaperPart("page", f"after page {number}", Fate.LEFT_OUT, "too much text", many=count - number)
            )
            break
    if count > MAX_PAGES:
        flags.append(f"only the first {MAX_PAGES:,} of {count:,} pages read")
        read.parts.append(
            PaperPart("page", f"after page {MAX_PAGES}", Fate.LEFT_OUT, "too many", many=count - MAX_PAGES)
        )
    if read.unread:
        flags.append(f"{len(read.unread)} pages could not be read")
        read.parts += [PaperPart("page", f"page {n}", Fate.LEFT_OUT, "could not be read") for n in read.unread]
    children = _beside(data, document, read)
    flags += _flags(data, document, read, has_form=has_form)
    return Extracted(
        _outcome(read),
        read.pages,
        page_count=count,
        flags=flags,
        meta={"title": storable(document.get_metadata_value("Title"))[:300], **_how_read(read)},
        extractor=EXTRACTOR,
        parts=read.parts,
        children=list(children),
    )


def _outcome(read: _Read) -> Outcome:
    if read.wait:
        return Outcome.NEEDS_OCR
    return Outcome.TEXT if any(page.strip() for page in read.pages) else Outcome.NO_TEXT


def _how_read(read: _Read) -> dict[str, list[int] | int]:
    """How pages were read that were not read as text: nothing for an ordinary paper."""
    lists = {"wait_for_ocr": read.wait, "no_language": read.no_language}
    found: dict[str, list[int] | int] = {name: numbers for name, numbers in lists.items() if numbers}
    if read.wait:
        wait = set(read.wait)
        found["with_text"] = sum(n not in wait and bool(page.strip()) for n, page in enumerate(read.pages, start=1))
    return found


def _beside(data: bytes, document: pypdfium2.PdfDocument, read: _Read) -> list[tuple[str, bytes]]:
    """What it holds beside its pages; returns the files."""
    files = beside.files_of(document, read.files)
    read.parts += files.parts
    titles = beside.bookmarks(document)
    if titles:
        only_there = beside.only_there(titles, "\n".join(read.pages))
        fate = Fate.TEXT if only_there else Fate.LAYOUT
        digest = digest_of("\0".join(titles).encode())
        read.parts.append(PaperPart("bookmark", "", fate, "", digest, 0, len(titles)))
        _at_the_end(read.pages, [f"[bookmark: {title}]" for title in only_there])
    read.parts += beside.script_parts(document, read.scripts)
    if document.get_formtype() in _XFA:
        xfa = beside.xfa_of(document)
        read.parts += xfa.parts
        _at_the_end(read.pages, [f"[filled in, shown only by Adobe]\n{xfa.words}"] if xfa.words else [])
    named = raw.named(data)
    read.parts += raw.unclaimed(named.names, read.parts)
    read.parts += named.parts
    return files.children


def _at_the_end(pages: list[str], lines: Sequence[str]) -> None:
    if lines and pages:
        pages[-1] = "\n".join(filter(None, [pages[-1], *lines]))


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


def _flags(data: bytes, document: pypdfium2.PdfDocument, read: _Read, *, has_form: bool) -> list[str]:
    count = len(read.pages)
    named = (
        ("pages without text:", read.blank if len(read.blank) < count else []),
        ("pages that are pictures:", read.wait if len(read.wait) < count else []),
        ("text that is no language: page", read.no_language),
        ("redaction marked, not applied: page", read.redactions),
        ("struck through: page", read.struck),
    )
    is_adobes = document.get_formtype() in _XFA
    general = {
        "changed after it was first saved": data.count(b"%%EOF") > 1 + (b"/Linearized" in data[:2048]),
        "has scripts": pdfium_c.FPDFDoc_GetJavaScriptActionCount(document) > 0 or bool(read.scripts),
        "has form fields": has_form,
        "a form that only Adobe shows as it is": is_adobes,
        "has files embedded": pdfium_c.FPDFDoc_GetAttachmentCount(document) > 0 or bool(read.files),
    }
    return [_on(what, pages) for what, pages in named if pages] + [flag for flag, is_so in general.items() if is_so]


def _on(what: str, numbers: Sequence[int]) -> str:
    return f"{what} " + ", ".join(map(str, numbers[:20])) + (" …" if len(numbers) > 20 else "")


def render(data: bytes, page_number: int, dpi: int = 200) -> tuple[int, int, bytes] | None:
    """One page as grey pixels (width, height, one byte each) for OCR; None when it cannot be drawn."""
    try:
        document = pypdfium2.PdfDocument(from_header(data))
        page = document[page_number]
        width, height = page.get_size()
        if min(width, height) <= 0:
            return None
        scale = min(dpi / 72, 6000 / max(width, height, 1))
        bitmap = page.render(scale=scale, grayscale=True)
    except (pypdfium2.PdfiumError, IndexError):
        return None
    return grey(bitmap)
