"""OLE compound files: which program's they are, by their streams and not by their names; and Outlook's messages."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING

import olefile

from paracase.intake.extract.mapi import BINARY, MAX_BODY, OBJECT, VARYING, Enclosed, OutlookItem, Properties
from paracase.intake.extract.protocol import Later
from paracase.intake.extract.sniff import Format

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.intake.extract.streamed import Source

MAX_STREAMS = 20_000
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
        self._file = olefile.OleFileIO(_File(source))
        self.names = self._file.listdir(streams=True, storages=True)[:MAX_STREAMS]
        self._by_parent: dict[tuple[str, ...], list[str]] = {}
        for *above, name in self.names:
            self._by_parent.setdefault(tuple(above), []).append(name)

    def inside(self, *path: str) -> list[str]:
        """The names of what stands in a storage."""
        return self._by_parent.get(path, [])

    def data(self, *path: str, most: int = MAX_BODY) -> bytes:
        """The bytes of a stream, so many at most; none where it cannot be read."""
        try:
            if self._file.get_size(list(path)) > most:
                return b""
            with self._file.openstream(list(path)) as stream:
                return bytes(stream.read(most))
        except FAULTS:
            return b""

    def later(self, *path: str) -> Later:
        """The same of any size, when it is wanted."""

        def pieces() -> Iterator[bytes | None]:
            try:
                with self._file.openstream(list(path)) as stream:
                    while piece := stream.read(1 << 20):
                        yield piece
            except FAULTS:  # that it is torn was said when it was met (``missing``)
                return

        return Later(pieces)

    def missing(self, *path: str) -> int:
        """How many bytes of a stream are not there: the file is cut off, or torn."""
        try:
            with self._file.openstream(list(path)) as stream:
                there = len(stream.getbuffer())
            return max(0, int(self._file.get_size(list(path))) - there)
        except FAULTS:
            return int(self._file.get_size(list(path)))


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
