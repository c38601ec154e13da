"""Which format is it? The bytes decide; the name only where the bytes leave it open (OLE, ZIP, plain text)."""

from __future__ import annotations

import re
from enum import StrEnum

from paracase.intake.extract.charsets import wide
from paracase.intake.extract.letterhead import is_picture

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
    TNEF = "tnef"
    CALENDAR = "calendar"
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
_AGENDA = re.compile(rb"begin:(?:vcalendar|vcard)\r?\n", re.I)
_FIELD = re.compile(rb"([!-9;-~]{1,70}):(?:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)(?:\r?\n|$)")
"""A header field with the lines it goes on for."""
_KNOWN = frozenset(
    b"from to cc date subject message-id received return-path delivered-to mime-version content-type reply-to sender "
    b"content-transfer-encoding in-reply-to references x-mailer x-originating-ip dkim-signature authentication-results "
    b"resent-from resent-to resent-date delivery-date".split()
)
_TELLING = frozenset(b"from date subject received return-path message-id mime-version delivered-to".split())
BOX = re.compile(
    rb"From [^\r\n]{0,200} (?:19|20)\d\d(?: \d\d:\d\d(?::\d\d)?)?(?: [-+]\d{4}| [A-Z]{2,5})?"
    rb"(?: remote from [^\r\n]{1,100})?\r?\n"
)
"""What stands before each message of a mailbox: ``From``, a sender, a moment (RFC 4155)."""
_COUNTED = re.compile(rb"[0-9]{1,12}[ \t]*\r?\n")
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


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
    if head.startswith(b"%PDF-"):
        return Format.PDF
    return _by_beginning(head, extension) or _late_pdf(head, extension)


def _late_pdf(head: bytes, extension: str) -> Format | None:
    # Printers and mail gateways write lines of their own before a PDF; readers look for it in the first 1,024 bytes.
    if b"%PDF-" in (head if extension == "pdf" else head[:1024]) and not (extension != "pdf" and is_mail(head)):
        return Format.PDF
    return None


def _by_beginning(head: bytes, extension: str) -> Format | None:
    if head.startswith(b"PK\x03\x04") or head.startswith(b"PK\x05\x06"):
        if b"mimetypeapplication/vnd.oasis.opendocument" in head[:200]:
            return Format.ODT
        for marker, kind in ((b"word/", Format.DOCX), (b"ppt/", Format.PPTX), (b"xl/", Format.XLSX)):
            if marker in head and b"[Content_Types].xml" in head:
                return kind
        return Format(_OFFICE_ZIP[extension]) if extension in _OFFICE_ZIP else Format.ZIP
    if is_compound(head):
        return Format(_OLE[extension]) if extension in _OLE else Format.LEGACY
    if head.startswith(b"\xffWPC"):
        return Format.LEGACY
    if head.lstrip()[:5] == b"{\\rtf":
        return Format.RTF
    if is_picture(head):
        return Format.IMAGE
    return Format.TNEF if head.startswith(b"\x78\x9f\x3e\x22") else None


def is_compound(head: bytes) -> bool:
    """Whether it is an OLE file: which one, its streams say (``compound.kind_of``), and until they are asked its name."""
    return head.startswith(_OLE_MAGIC)


def is_mail(head: bytes) -> bool:
    """Whether the first bytes are a mail's headers, or a mailbox's: at least three fields, two of them a mail's own."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    at = box.end() if (box := BOX.match(start)) else counted.end() if (counted := _COUNTED.match(start)) else 0
    names: list[bytes] = []
    while (field := _FIELD.match(start, at)) and field.end() > at and len(names) < 40:
        names.append(field[1].lower())
        at = field.end()
    return len(names) >= 3 and len(_KNOWN.intersection(names)) >= 2 and not _TELLING.isdisjoint(names)


def in_utf16(head: bytes) -> str | None:
    """The name of UTF-16, where text is in that; by its mark or by its zero bytes."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    return wide(head) if b"\x00" in head[:4096] else None


def _by_text(head: bytes, extension: str) -> Format:
    wide_text = in_utf16(head)
    if wide_text:
        head = head[: len(head) & ~1].decode(wide_text, "replace").encode("utf-8", "replace")
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:2048]
    lower = start.lower()
    if _AGENDA.match(start):
        return Format.CALENDAR
    is_page = lower.startswith((b"<!doctype html", b"<html"))
    # What was printed into a text file is text, unless there is more in it than is seen.
    may_be = extension not in _TEXT or b"content-type: multipart/" in head.lower()
    if (extension == "eml" and not is_page) or (may_be and is_mail(head)):
        return Format.EML
    if is_page or extension in {"html", "htm", "xhtml"}:
        return Format.HTML
    if extension in _LEGACY:
        return Format.LEGACY
    return Format.TEXT if extension in _TEXT or wide_text or _is_text(head) else Format.UNKNOWN


def _is_text(head: bytes) -> bool:
    """Text of any encoding has almost no control bytes."""
    odd = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return b"\x00" not in head and odd <= len(head) // 100
