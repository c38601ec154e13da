"""Which format is it? The bytes decide; the name only where the bytes leave it open (OLE, ZIP, plain text)."""

from __future__ import annotations

import re
from enum import StrEnum

HEAD = 8192


class Format(StrEnum):
    """The formats paracase tells apart."""

    PDF = "pdf"
    DOCX = "docx"
    DOC = "doc"
    RTF = "rtf"
    ODT = "odt"
    PPTX = "pptx"
    XLSX = "xlsx"
    MSG = "msg"
    EML = "eml"
    HTML = "html"
    TEXT = "text"
    IMAGE = "image"
    ZIP = "zip"
    LEGACY = "legacy"
    EMPTY = "empty"
    UNKNOWN = "unknown"


_OFFICE_ZIP = {
    "docx": "docx",
    "docm": "docx",
    "dotx": "docx",
    "pptx": "pptx",
    "pptm": "pptx",
    "xlsx": "xlsx",
    "xlsm": "xlsx",
    "odt": "odt",
    "ods": "odt",
    "odp": "odt",
}
_OLE = {"doc": "doc", "dot": "doc", "msg": "msg"}
_TEXT = {"txt", "text", "md", "csv", "tsv", "log", "json", "xml", "ics", "vcf", "tex", "ptx"}
_LEGACY = {"wpd", "wp", "wp5", "wps", "pub", "ppt", "xls", "sxw", "lwp", "dot"}
_MAIL = re.compile(
    rb"^(?:from |received:|return-path:|delivered-to:|from:|date:|subject:|message-id:|mime-version:|x-[\w-]+:)", re.I
)
_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"GIF87a", b"GIF89a", b"BM")


def sniff(head: bytes, name: str) -> Format:
    """The format of a document.

    Args:
        head: its first ``HEAD`` bytes.
        name: its file name, for the extension.
    """
    if not head:
        return Format.EMPTY
    extension = name.rpartition(".")[2].lower() if "." in name else ""
    return _by_bytes(head, extension) or _by_text(head, extension)


def _by_bytes(head: bytes, extension: str) -> Format | None:
    # Printers and mail gateways write lines of their own before a PDF; readers look for it in the first 1,024 bytes.
    if b"%PDF-" in (head if extension == "pdf" else head[:1024]):
        return Format.PDF
    if head.startswith(b"PK\x03\x04") or head.startswith(b"PK\x05\x06"):
        if b"mimetypeapplication/vnd.oasis.opendocument" in head[:200]:
            return Format.ODT
        for marker, kind in ((b"word/", Format.DOCX), (b"ppt/", Format.PPTX), (b"xl/", Format.XLSX)):
            if marker in head and b"[Content_Types].xml" in head:
                return kind
        return Format(_OFFICE_ZIP[extension]) if extension in _OFFICE_ZIP else Format.ZIP
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return Format(_OLE[extension]) if extension in _OLE else Format.LEGACY
    if head.startswith(b"\xffWPC"):
        return Format.LEGACY
    if head.lstrip()[:5] == b"{\\rtf":
        return Format.RTF
    if head.startswith(_IMAGES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return Format.IMAGE
    return None


def _by_text(head: bytes, extension: str) -> Format:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:2048]
    lower = start.lower()
    if extension in {"html", "htm", "xhtml"} or lower.startswith((b"<!doctype html", b"<html")):
        return Format.HTML
    if extension == "eml" or (_MAIL.match(start) and extension not in _TEXT and lower.count(b"\n") > 2):
        return Format.EML
    if extension in _LEGACY:
        return Format.LEGACY
    return Format.TEXT if extension in _TEXT or _is_text(head) else Format.UNKNOWN


def _is_text(head: bytes) -> bool:
    """Text of any encoding has almost no control bytes; UTF-16 is known by its mark."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    odd = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return b"\x00" not in head and odd <= len(head) // 100
