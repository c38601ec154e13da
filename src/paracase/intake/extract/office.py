"""Office documents, in the worker only: which they are, who reads them."""

from __future__ import annotations

import email

import kreuzberg

from paracase.domain.papers.account import Fate, PaperPart
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import html, text
from paracase.intake.extract.embedded import open_embedded, open_objects
from paracase.intake.extract.excel.paper import ExcelPaper
from paracase.intake.extract.odf.paper import OdfPaper
from paracase.intake.extract.opc import UNREADABLE, Package, bomb
from paracase.intake.extract.protocol import Extracted, capped, storable
from paracase.intake.extract.richtext.paper import read_rtf
from paracase.intake.extract.slides import SlidesPaper
from paracase.intake.extract.sniff import Format
from paracase.intake.extract.word.paper import WordPaper

EXTRACTOR = f"kreuzberg-{kreuzberg.__version__}"
MAX_MERGED = 3
"""How deep Word files are merged into one another."""

_TYPES = {
    Format.DOC: "application/msword",
    Format.MSG: "application/vnd.ms-outlook",
}
_BINARY = "application/vnd.ms-excel.sheet.binary.macroEnabled.12"


def by_content(data: bytes) -> Format | None:
    """The format of a ZIP file by what is in it; None where it does not say, or cannot be opened."""
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return None
    try:
        package = Package(data)
    except UNREADABLE:
        return None
    if b"opendocument" in package.head("mimetype", 200):
        return Format.ODT
    relations = package.relations()
    main = package.main()
    if main is None:
        is_broken = any(relation.kind == "officedocument" for relation in relations.values())
        return None if is_broken or not package.members else Format.ZIP
    kind = _BY_ROOT.get(package.main_kind(main))
    return kind or next((k for word, k in _BY_TYPE.items() if word in package.content_type(main)), None) or Format.ZIP


_BY_ROOT = {"w:document": Format.DOCX, "s:workbook": Format.XLSX, "p:presentation": Format.PPTX}
_BY_TYPE = {
    "wordprocessingml": Format.DOCX, "ms-word": Format.DOCX, "spreadsheetml": Format.XLSX, "ms-excel": Format.XLSX,
    "presentationml": Format.PPTX, "ms-powerpoint": Format.PPTX,
}  # fmt: skip


def extract_as(kind: Format, data: bytes) -> Extracted:
    """Read an office document of a known format."""
    if kind in {Format.DOCX, Format.PPTX, Format.XLSX, Format.ODT}:
        if why := bomb(data):
            return Extracted(Outcome.TOO_LARGE, detail=why, extractor=EXTRACTOR)
        return _with_files(kind, data)
    if kind is Format.RTF:
        return read_rtf(data, open_objects)
    found = _by_kreuzberg(kind, data)
    if kind is Format.DOC and found.outcome in {Outcome.TEXT, Outcome.NO_TEXT}:
        why = "pictures, notes and changes of the old Word format are not looked for"
        found.parts = [PaperPart("unread part", "", Fate.LEFT_OUT, why)]
    return found


def _with_files(kind: Format, data: bytes) -> Extracted:
    """Read a package, and what is embedded in it as papers of their own."""
    try:
        package = Package(data)
    except UNREADABLE as error:
        return Extracted(Outcome.DAMAGED, detail=str(error)[:300])
    found = _extract_package(kind, package, data)
    open_embedded(package, found)
    return found


def _extract_package(kind: Format, package: Package, data: bytes, depth: int = 0) -> Extracted:
    if kind is Format.ODT:
        return OdfPaper(package).read()
    main = package.main()
    if main is None:
        return Extracted(Outcome.DAMAGED, detail="it names no main part")
    if kind is Format.DOCX:
        return WordPaper(package, main, lambda merged, what: _merged(merged, what, depth + 1)).read()
    if kind is Format.PPTX:
        return SlidesPaper(package, main).read()
    if package.main_kind(main):
        return ExcelPaper(package, main).read()
    # A binary workbook (.xlsb).
    found = _by_kreuzberg(kind, data, _BINARY)
    found.parts = [
        PaperPart("binary workbook", main, Fate.LEFT_OUT, "only its cells are read", *package.bytes_of(main))
    ]
    return found


def _merged(data: bytes, content_type: str, depth: int) -> tuple[str, str]:
    """The text of a file that Word merges in, or why there is none."""
    if data.startswith(b"PK\x03\x04"):
        if depth > MAX_MERGED:
            return "", "merged in too deep"
        if why := bomb(data):
            return "", why
        try:
            read = _extract_package(Format.DOCX, Package(data), data, depth)
        except UNREADABLE as error:
            return "", str(error)[:300]
    elif data.lstrip()[:5] == b"{\\rtf":
        read = read_rtf(data)
    elif "rfc822" in content_type or data[:200].lower().lstrip().startswith(_MHT):
        read = _web_archive(data)
    elif "html" in content_type or data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        read = html.extract(data, "merged.html")
    else:
        read = text.extract(data, "merged.txt")
    words = "\n".join(read.pages)
    return words, "" if read.outcome in {Outcome.TEXT, Outcome.NO_TEXT} else read.detail or read.outcome.value


def _web_archive(data: bytes) -> Extracted:
    """A page that was saved with its pictures as one file (MHTML)."""
    pages = []
    for leaf in email.message_from_bytes(data).walk():
        if leaf.get_content_type() in {"text/html", "text/plain"}:
            payload = leaf.get_payload(decode=True)
            reader = html if leaf.get_content_type() == "text/html" else text
            if isinstance(payload, bytes):
                pages += reader.extract(payload, "").pages
    return Extracted(Outcome.TEXT if any(pages) else Outcome.NO_TEXT, pages)


_MHT = (b"mime-version:", b"from:", b"content-type:")


def _by_kreuzberg(kind: Format, data: bytes, content_type: str = "") -> Extracted:
    config = kreuzberg.ExtractionConfig(use_cache=False, output_format=kreuzberg.OutputFormat.PLAIN)
    try:
        result = kreuzberg.extract_bytes_sync(data, content_type or _TYPES[kind], config=config)
    except kreuzberg.KreuzbergError as error:
        said = str(error)
        outcome = Outcome.ENCRYPTED if "password" in said.lower() or "encrypt" in said.lower() else Outcome.DAMAGED
        return Extracted(outcome, detail=said[:300], extractor=EXTRACTOR)
    pages, cut = capped([storable(result.content)])
    flags = ["text cut"] if cut else []
    outcome = Outcome.TEXT if pages[0].strip() else Outcome.NO_TEXT
    return Extracted(outcome, pages, page_count=None, flags=flags, extractor=EXTRACTOR)
