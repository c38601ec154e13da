"""Files within office documents: papers of their own, like attachments of a mail.

A document, workbook or presentation is embedded as a package, anything else in a compound file around it: a file of any
kind as *Ole10Native* (MS-OLEDS 2.3.6, with the name it had), a PDF as *CONTENTS*, a package as *Package*; the older Word,
Excel and PowerPoint formats are such compound files themselves.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.account import Fate
from paracase.intake.extract.claims import NOT_OPENED
from paracase.intake.extract.compound import FAULTS, Compound
from paracase.intake.extract.opc import UNREADABLE, NotReadable, Package
from paracase.intake.extract.protocol import MAX_CHILD_BYTES, MAX_CHILDREN, storable
from paracase.intake.extract.streamed import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from paracase.domain.papers.account import PaperPart
    from paracase.intake.extract.protocol import Extracted

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NATIVE = "\x01Ole10Native"
_LONGEST = 300
_WHOLE = (("WordDocument", "doc"), ("Workbook", "xls"), ("Book", "xls"), ("PowerPoint Document", "ppt"))
"""Streams by which a compound file is a document of its own, and of which kind."""
_WITHIN = (("Package", ""), ("EmbeddedOdf", "odt"), ("CONTENTS", ""))
"""Streams that hold a whole file."""
_KINDS = ((b"%PDF-", "pdf"), (b"{\\rtf", "rtf"), (_COMPOUND, "ole"))
_BY_ROOT = {"w:document": "docx", "s:workbook": "xlsx", "p:presentation": "pptx"}
_TORN = "it is damaged: its own head does not fit"
_HEAD = 6
"""Bytes before the names: a length, and what kind it is."""


class _Opened(NamedTuple):
    """A file that was within."""

    name: str
    data: bytes


def open_embedded(package: Package, found: Extracted) -> None:
    """Make papers of the files within a package, and say so in the account of what was found in it.

    What cannot be opened stays left out, and says why.
    """

    def read(part: PaperPart) -> _Opened | str:
        try:
            return _opened(part.where.rpartition("/")[2], package.read(part.where))
        except NotReadable as error:
            return str(error)

    _open(found, read)


def open_objects(objects: Sequence[bytes], found: Extracted) -> None:
    """The same of objects in a Rich Text file, by their numbers in its account (MS-OLEDS 2.2.4, ObjectHeader)."""
    _open(found, lambda part: _of_old(objects[int(part.where) - 1], f"object {part.where}"))


def _open(found: Extracted, read: Callable[[PaperPart], _Opened | str]) -> None:
    left = MAX_CHILD_BYTES
    parts: list[PaperPart] = []
    for part in found.parts:
        if part.kind != "embedded file" or part.why != NOT_OPENED:
            parts.append(part)
            continue
        opened = read(part)
        if isinstance(opened, str):
            parts.append(part._replace(why=opened))
        elif len(found.children) >= MAX_CHILDREN or len(opened.data) > left:
            parts.append(part._replace(why="more than is taken out of one paper"))
        else:
            left -= len(opened.data)
            found.children.append(opened)
            parts.append(part._replace(fate=Fate.CHILD, why=""))
    found.parts = parts


def _opened(name: str, data: bytes) -> _Opened | str:
    """The file in a part; or why there is none."""
    if not data.startswith(_COMPOUND):
        return _Opened(storable(name)[-_LONGEST:], data) if data else "it is empty"
    try:
        within = Compound(Source(lambda at, count: data[at : at + count], len(data)))
        return _of_compound(name, data, within)
    except FAULTS as error:
        return f"it is damaged: {str(error)[:100]}"


def _of_compound(name: str, data: bytes, within: Compound) -> _Opened | str:
    streams = {stream.lower(): stream for stream in within.inside()}
    stem = storable(name.rpartition(".")[0] or name)[-_LONGEST:]
    if (native := streams.get(_NATIVE.lower())) is not None:
        return _native(within.data(native, most=MAX_CHILD_BYTES), stem)
    for stream, ending in _WITHIN:
        if (own := streams.get(stream.lower())) is not None and (held := within.data(own, most=MAX_CHILD_BYTES)):
            known = ending or _ending(held)
            if known:
                return _Opened(f"{stem}.{known}", held)
    for stream, ending in _WHOLE:
        if stream.lower() in streams:
            return _Opened(f"{stem}.{ending}", data)
    if "equation native" in streams:
        return "an equation, which is shown as a picture"
    return "an object of a program that is not known here"


def _ending(data: bytes) -> str:
    """The ending of a file's name by its bytes; empty where they are of no kind that is embedded so."""
    if data.startswith(b"PK\x03\x04"):
        try:
            package = Package(data)
        except UNREADABLE:
            return "zip"
        main = package.main()
        return _BY_ROOT.get(package.main_kind(main), "zip") if main is not None else "zip"
    return next((kind for mark, kind in _KINDS if data.startswith(mark)), "")


def _of_old(data: bytes, stem: str) -> _Opened | str:
    """The file in an object as it was written before there were compound files: three names, and what its program wrote."""
    at, names = 8, []
    for _ in range(3):
        if len(data) < at + 4:
            return _TORN
        (length,) = struct.unpack_from("<I", data, at)
        names.append(data[at + 4 : at + 4 + length].rstrip(b"\0"))
        at += 4 + length
    if len(data) < at + 4 or struct.unpack_from("<I", data, 4)[0] != 2:
        return "a link, whose file lies outside the paper"
    (size,) = struct.unpack_from("<I", data, at)
    held = data[at + 4 : at + 4 + size]
    if len(held) < size:
        return _TORN
    if names[0].lower() == b"package":
        return _native(bytes(4) + held, stem)
    return _opened(stem, held) if held.startswith(_COMPOUND) else "an object of a program that is not known here"


def _native(data: bytes, stem: str) -> _Opened | str:
    """A file of any kind as it was dropped into a document: its name, where it lay, its bytes."""
    if len(data) < _HEAD or struct.unpack_from("<H", data, 4)[0] != 2:
        # Written by an old program: only a length, and what it wrote.
        return _Opened(stem, data[4:]) if len(data) > 4 else "it is empty"
    label, at = _name(data, _HEAD)
    _, at = _name(data, at)
    if len(data) < at + 8:
        return _TORN
    (path,) = struct.unpack_from("<I", data, at + 4)
    at += 8 + path
    if len(data) < at + 4:
        return _TORN
    (size,) = struct.unpack_from("<I", data, at)
    held = data[at + 4 : at + 4 + size]
    if len(held) < size:
        return _TORN
    name = label.replace("\\", "/").rpartition("/")[2].strip()
    return _Opened(storable(name)[-_LONGEST:] or stem, held) if held else "it is empty"


def _name(data: bytes, at: int) -> tuple[str, int]:
    """A name up to its NUL, in the code page of who wrote it, and where it ends."""
    end = data.find(b"\0", at)
    if end < 0:
        return "", len(data)
    try:
        return data[at:end].decode("utf-8"), end + 1
    except UnicodeDecodeError:
        return data[at:end].decode("cp1252", "replace"), end + 1
