"""DOCX, DOC, RTF, ODT, PPTX, XLSX and MSG by kreuzberg, in the worker only; and ZIP files, listed but not unpacked."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from html import unescape

import kreuzberg

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.protocol import Extracted, capped, storable
from paracase.intake.extract.sniff import Format

EXTRACTOR = f"kreuzberg-{kreuzberg.__version__}"
MAX_UNZIPPED = 256 << 20
MAX_RATIO = 200
MAX_MEMBERS = 10_000

_TYPES = {
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.PPTX: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.ODT: "application/vnd.oasis.opendocument.text",
    Format.DOC: "application/msword",
    Format.RTF: "application/rtf",
    Format.MSG: "application/vnd.ms-outlook",
}


def extract_as(kind: Format, data: bytes) -> Extracted:
    """Read an office document of a known format."""
    if kind in {Format.DOCX, Format.PPTX, Format.XLSX, Format.ODT} and (bomb := _bomb(data)):
        return Extracted(Outcome.TOO_LARGE, detail=bomb, extractor=EXTRACTOR)
    config = kreuzberg.ExtractionConfig(use_cache=False, output_format=kreuzberg.OutputFormat.PLAIN)
    try:
        result = kreuzberg.extract_bytes_sync(data, _TYPES[kind], config=config)
    except kreuzberg.KreuzbergError as error:
        text = str(error)
        outcome = Outcome.ENCRYPTED if "password" in text.lower() or "encrypt" in text.lower() else Outcome.DAMAGED
        return Extracted(outcome, detail=text[:300], extractor=EXTRACTOR)
    content = result.content
    if kind is Format.DOCX:
        before, after = _docx_beside(data, content)
        content = "\n".join([*before, content, *after])
    pages, cut = capped([storable(content)])
    flags = ["text cut"] if cut else []
    flags += _docx_flags(data) if kind is Format.DOCX else []
    outcome = Outcome.TEXT if pages[0].strip() else Outcome.NO_TEXT
    return Extracted(outcome, pages, page_count=None, flags=flags, extractor=EXTRACTOR)


def _bomb(data: bytes) -> str:
    """Why a zipped office document must not be unpacked, from its own directory; empty when it may."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return ""
    total = sum(member.file_size for member in members)
    if len(members) > MAX_MEMBERS:
        return f"{len(members):,} parts inside"
    if total > MAX_UNZIPPED or total > MAX_RATIO * max(len(data), 1):
        return f"{total:,} bytes when unpacked"
    return ""


_RUN = re.compile(rb"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:(tab|br)/>")
_BOX = re.compile(rb"<w:txbxContent>(.*?)</w:txbxContent>", re.S)
MAX_PART = 16 << 20


def _docx_beside(data: bytes, content: str) -> tuple[list[str], list[str]]:
    """What kreuzberg 4.10 leaves out of a Word document: page headers (put first: the case number often stands there),
    footers, notes and text boxes. Read by pattern, not by an XML parser: nothing here can be made to expand.
    """
    before: list[str] = []
    after: list[str] = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in sorted(archive.namelist()):
                match = re.fullmatch(r"word/(document|header|footer|footnotes|endnotes|comments)\d*\.xml", name)
                if match is None or archive.getinfo(name).file_size > MAX_PART:
                    continue
                xml = archive.read(name)
                parts = _BOX.findall(xml) if match[1] == "document" else [xml]
                lines = [line for part in parts for line in _lines(part) if line not in content]
                (before if match[1] == "header" else after).extend(lines)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError, RuntimeError, zlib.error):
        return [], []
    return list(dict.fromkeys(before)), list(dict.fromkeys(after))


def _lines(xml: bytes) -> list[str]:
    """The paragraphs of a part as lines."""
    found = []
    for paragraph in xml.split(b"</w:p>"):
        runs = (unescape((match[1] or b" ").decode("utf-8", "replace")) for match in _RUN.finditer(paragraph))
        line = "".join(runs).strip()
        if line:
            found.append(line)
    return found


def _docx_flags(data: bytes) -> list[str]:
    flags = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            body = archive.read("word/document.xml")[: 16 << 20] if "word/document.xml" in names else b""
            if b"<w:ins " in body or b"<w:del " in body:
                flags.append("has tracked changes")
            if "word/comments.xml" in names:
                flags.append("has comments")
            if any(name.endswith("vbaProject.bin") for name in names):
                flags.append("has macros")
            settings = "word/_rels/settings.xml.rels"
            if settings in names and b'TargetMode="External"' in archive.read(settings):
                flags.append("has a remote template")
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError, RuntimeError, zlib.error):
        return flags
    return flags


def list_zip(data: bytes, _name: str) -> Extracted:
    """The names inside an archive, as its text. Nothing is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()[:MAX_MEMBERS]
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        return Extracted(Outcome.DAMAGED, detail=str(error)[:300])
    lines = [
        f"{storable(member.filename)}  {member.file_size:,} bytes"
        for member in members
        if not member.filename.endswith("/")
    ]
    flags = [f"{len(lines):,} files inside, not unpacked"]
    if any(member.flag_bits & 1 for member in members):
        flags.append("some need a password")
    return Extracted(Outcome.LISTED, ["\n".join(lines)], page_count=1, flags=flags)
