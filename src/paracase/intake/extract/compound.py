"""OLE compound files: which program's they are, by their streams and not by their names; and Outlook's messages."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, Any

import olefile

from paracase.intake.extract.mapi import BINARY, MAX_BODY, OBJECT, VARYING, Enclosed, OutlookItem, Properties
from paracase.intake.extract.protocol import Later
from paracase.intake.extract.sniff import Format

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.intake.extract.streamed import Source

MAX_STREAMS = 20_000
MAX_STORAGES = 40
"""How deep storages stand within each other."""
MAX_DEPTH = 8
_AT_ONCE = 1 << 20
"""Bytes of an attachment that is read at once; larger ones when they are wanted."""
FAULTS = (
    OSError,
    ValueError,
    IndexError,
    KeyError,
    TypeError,
    AttributeError,
    struct.error,
    RecursionError,
    UnicodeError,
    OverflowError,
)
"""What the library meets in a torn file."""
_PROPERTIES = "__properties_version1.0"
_STREAM = "__substg1.0_"
_ROOTS = (
    ("encryptedpackage", Format.LEGACY), ("__properties_version1.0", Format.MSG), ("worddocument", Format.DOC),
    ("workbook", Format.LEGACY), ("book", Format.LEGACY), ("powerpoint document", Format.LEGACY),
)  # fmt: skip
"""By which stream a program's file is known: locked (MS-OFFCRYPTO), Outlook, Word, Excel, PowerPoint."""


class _File(io.RawIOBase):
    """A paper as the library reads it: by offset."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = max(0, offset + (0, self._at, self._source.size)[whence])
        return self._at

    def tell(self) -> int:
        return self._at

    def read(self, size: int = -1) -> bytes:
        end = self._source.size if size < 0 else min(self._source.size, self._at + size)
        data = b"".join(self._source.chunks(self._at, end))
        self._at += len(data)
        return data


class Compound:
    """A compound file.

    Raises:
        OSError, ValueError …: one of ``FAULTS``: it is none, or torn.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._file = olefile.OleFileIO(_File(source))
        self._entries: dict[tuple[str, ...], Any] = {}
        self._by_parent: dict[tuple[str, ...], list[str]] = {}
        waiting: list[tuple[tuple[str, ...], Any]] = [((), self._file.root)]
        met: set[int] = set()
        while waiting and len(self._entries) < MAX_STREAMS:
            above, entry = waiting.pop()
            if id(entry) in met or len(above) > MAX_STORAGES:  # a directory may lead in a circle
                continue
            met.add(id(entry))
            self._by_parent[above] = [kid.name for kid in entry.kids]
            for kid in entry.kids:
                self._entries[(*above, kid.name)] = kid
                if kid.kids:
                    waiting.append(((*above, kid.name), kid))

    def inside(self, *path: str) -> list[str]:
        """The names of what stands in a storage."""
        return self._by_parent.get(path, [])

    def data(self, *path: str, most: int = MAX_BODY) -> bytes:
        """The bytes of a stream; none where it is longer than so many, or cannot be read."""
        entry = self._entries.get(path)
        return b"".join(self._pieces(path)) if entry is not None and entry.size <= most else b""

    def later(self, *path: str) -> Later:
        """The same of any size, when it is wanted."""
        return Later(lambda: self._pieces(path))

    def missing(self, *path: str) -> int:
        """How many bytes of a stream are not there: the file is cut off, or torn."""
        size = int(self._entries[path].size)
        return max(0, size - sum(len(piece) for piece in self._pieces(path)))

    def _pieces(self, path: tuple[str, ...]) -> Iterator[bytes]:
        """A stream as far as it is there; a large one sector by sector, so that it is never held."""
        entry = self._entries[path]
        if entry.size < self._file.minisectorcutoff:
            try:
                with self._file.openstream(list(path)) as stream:
                    yield stream.read()
            except FAULTS:  # that it is not whole is said by whoever asks for it (``missing``)
                return
            return
        # A chain of sectors may be a circle: no stream is larger than its file.
        sector, left, unit = entry.isectStart, min(entry.size, self._source.size), self._file.sectorsize
        fat = self._file.fat
        while left > 0 and 0 <= sector < len(fat):
            first, count = sector, 1
            while fat[sector] == sector + 1 < len(fat) and count * unit < min(left, _AT_ONCE):
                sector, count = sector + 1, count + 1
            start = (first + 1) * unit
            yield from self._source.chunks(start, min(self._source.size, start + min(left, count * unit)))
            left -= count * unit
            sector = fat[sector]


def kind_of(source: Source, otherwise: Format) -> Format:
    """Whose file it is; what its name says where no stream says it."""
    try:
        names = {name.lower() for name in Compound(source).inside()}
    except FAULTS:
        return otherwise
    return next((kind for stream, kind in _ROOTS if stream in names), otherwise)


def message(file: Compound, *path: str, depth: int = 0) -> OutlookItem:
    """The message in a compound file, or in a storage of it."""
    item = OutlookItem(_properties(file, path, {0: 32}.get(len(path), 24)))
    for name in sorted(file.inside(*path)):
        if name.startswith("__recip_version1.0"):
            item.recipients.append(_properties(file, (*path, name), 8))
        elif name.startswith("__attach_version1.0"):
            item.enclosed.append(_enclosed(file, (*path, name), depth))
        elif not name.startswith((_STREAM, "__nameid_version1.0", _PROPERTIES)):
            # Nothing of Outlook's has such a name.
            item.enclosed.append(Enclosed(name, None, why="a stream that no message has"))
    return item


def _properties(file: Compound, path: tuple[str, ...], head: int) -> Properties:
    values: dict[int, tuple[int, bytes]] = {}
    fixed = file.data(*path, _PROPERTIES)
    for at in range(head, len(fixed) - 15, 16):
        tag, _, value = struct.unpack_from("<II8s", fixed, at)
        if tag & 0xFFFF not in VARYING:
            values.setdefault(tag >> 16, (tag & 0xFFFF, value))
    for name in file.inside(*path):
        tag = _tag(name)
        # The bytes of an attachment are read when they are wanted.
        if tag is not None and tag >> 16 != 0x3701 and tag & 0x1000 == 0:
            values[tag >> 16] = (tag & 0xFFFF, file.data(*path, name))
    return Properties(values)


def _tag(name: str) -> int | None:
    try:
        return int(name[len(_STREAM) :], 16) if name.startswith(_STREAM) and len(name) == len(_STREAM) + 8 else None
    except ValueError:
        return None


def _enclosed(file: Compound, path: tuple[str, ...], depth: int) -> Enclosed:
    of = _properties(file, path, 8)
    name, content_id = of.first(0x3707, 0x3704, 0x3001) or "attachment", of.first(0x3712)
    plain, held = f"{_STREAM}3701{BINARY:04X}", f"{_STREAM}3701{OBJECT:04X}"
    inside = {one.upper(): one for one in file.inside(*path)}
    if plain.upper() in inside:
        at = (*path, inside[plain.upper()])
        why = f"torn: {lost:,} bytes are not there" if (lost := file.missing(*at)) else ""
        data = b"" if why else file.data(*at, most=_AT_ONCE)
        return Enclosed(name, data or file.later(*at), of.first(0x370E), content_id, why)
    if held.upper() in inside:
        at = (*path, inside[held.upper()])
        if _PROPERTIES in file.inside(*at):
            if depth >= MAX_DEPTH:
                return Enclosed(name, None, why="nested too deep")
            return Enclosed(name, message(file, *at, depth=depth + 1))
        for stream in ("CONTENTS", "Package"):
            if stream in file.inside(*at):
                return Enclosed(name, file.later(*at, stream), "", content_id)
        return Enclosed(name, None, why="an object of another program")
    where = of.first(0x370D, 0x3708, 0x3707)
    why = f"kept outside of the message: {where}" if of.number(0x3705) in {2, 3, 4, 7} else "its bytes are not there"
    return Enclosed(name, None, why=why)
