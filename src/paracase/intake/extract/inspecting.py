"""What a reader of the text alone would not see, looked for when somebody is asked to approve a document.

Slower than reading: every object of every page is looked at, and what may be a redaction is drawn. So it is done for what
is decided about, not for what arrives. Runs in the sandboxed worker, like all reading.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from paracase.intake.extract.pdfium import inspecting as pdf_inspecting
from paracase.intake.extract.sniff import Format

MAX_PART = 16 << 20


def inspect(kind: Format, data: bytes) -> list[str]:
    """The flags of a document, beyond those of reading it."""
    if kind is Format.PDF:
        return pdf_inspecting.inspect(data)
    if kind is Format.DOCX:
        return _inspect_docx(data)
    return []


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
