"""Which reader reads which format. Imported by the worker before it is locked: a locked reader finds no module any more."""

from __future__ import annotations

import importlib

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import (
    agenda,
    archive,
    charsets,
    compound,
    html,
    mail,
    mailbox,
    office,
    pdf,
    pictures,
    showing,
    text,
)
from paracase.intake.extract.protocol import Extracted, Extractor
from paracase.intake.extract.sniff import Format, is_compound, sniff
from paracase.intake.extract.streamed import Source

_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""In the directory of the OLE container that Office wraps a document with a password in (MS-OFFCRYPTO 1.3.2)."""
_ZIPPED = (b"PK\x03\x04", b"PK\x05\x06")
UNOPENED = frozenset([Format.EMPTY, Format.UNKNOWN])
"""Formats whose answer needs no look at the bytes."""
_READERS: dict[Format, Extractor] = {
    Format.TEXT: text.extract,
    Format.HTML: html.extract,
    Format.PDF: pdf.extract,
    Format.ZIP: archive.extract,
    Format.TNEF: mail.extract_tnef,
    Format.CALENDAR: agenda.extract,
}
BY_SOURCE = {Format.EML: mailbox.read, Format.MSG: mail.extract_msg, Format.IMAGE: pictures.read}
"""Formats that are read piece by piece, however large the file is."""
_LATE = (
    "email.base64mime", "email.charset", "email.encoders", "email.feedparser", "email.generator", "email.quoprimime",
    "email.iterators", "html.entities", "quopri", "bz2", "lzma", "zlib", "encodings.raw_unicode_escape", "unicodedata",
    "stringprep", "traceback", "linecache",
)  # fmt: skip
"""What the standard library imports only when it is first needed."""


def load() -> None:
    """Load what the readers would load when they first need it, and what PDFium would."""
    for name in _LATE:
        importlib.import_module(name)
    charsets.load()
    pdf.warm_up()
    showing.load()


def kind_of(head: bytes, name: str, source: Source) -> Format:
    """The format of a paper: by its first bytes and its name, and of an OLE file by the streams within it."""
    kind = sniff(head, name)
    return compound.kind_of(source, kind) if is_compound(head) else kind


def extract(kind: Format, data: bytes, name: str) -> Extracted:
    """Read a document of a known format, in this process."""
    if kind is Format.EMPTY:
        return Extracted(Outcome.EMPTY, page_count=0)
    if kind is Format.LEGACY and _LOCKED in data:
        return Extracted(Outcome.ENCRYPTED, detail="needs a password")
    if kind in {Format.UNKNOWN, Format.LEGACY}:
        return Extracted(Outcome.UNSUPPORTED, detail=_unsupported(kind, name))
    if kind in BY_SOURCE:
        return BY_SOURCE[kind](Source.of(data), name)
    if data.startswith(_ZIPPED):
        kind = office.by_content(data) or kind
    reader = _READERS.get(kind)
    found = reader(data, name) if reader is not None else office.extract_as(kind, data)
    found.meta.setdefault("format", kind.value)
    return found


def _unsupported(kind: Format, name: str) -> str:
    extension = name.rpartition(".")[2].lower() if "." in name else "no extension"
    if kind is Format.LEGACY:
        return f"an old format ({extension}); LibreOffice can read it when it is installed"
    return f"not a format that can be read ({extension})"
