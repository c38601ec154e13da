"""``winmail.dat`` (MS-OXTNEF): what Outlook makes of a mail. Its attachments are papers, its body text."""

from __future__ import annotations

import struct
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from paracase.intake.extract.charsets import codec_of
from paracase.intake.extract.mapi import ANSI, BINARY, LONG, OBJECT, TIME, VARYING, Enclosed, OutlookItem, Properties

if TYPE_CHECKING:
    from collections.abc import Iterator

MAGIC = b"\x78\x9f\x3e\x22"
MAX_PROPERTIES = 20_000
MAX_DEPTH = 8
_FIXED = {
    0x02: 4,
    LONG: 4,
    0x04: 4,
    0x05: 8,
    0x06: 8,
    0x07: 8,
    0x0A: 4,
    0x0B: 4,
    0x14: 8,
    TIME: 8,
    0x48: 16,
    0x01: 4,
    0x00: 0,
}
_STRINGS = {0x8004: 0x0037, 0x800C: 0x1000, 0x8008: 0x001A}
_TIMES = {0x8005: 0x0039, 0x8006: 0x0E06}
_TITLE, _DATA, _BEGIN, _PROPERTIES, _MESSAGE, _RECIPIENTS, _CODEPAGE = (
    0x8010, 0x800F, 0x9002, 0x9005, 0x9003, 0x9004, 0x9007
)  # fmt: skip
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


class NotTnef(ValueError):
    """Bytes that are no ``winmail.dat``."""


def read(data: bytes, depth: int = 0) -> OutlookItem:
    """The message in a ``winmail.dat``; what is torn, as far as it goes, and that it is.

    Raises:
        NotTnef: it is none.
    """
    if not data.startswith(MAGIC) or depth > MAX_DEPTH:
        raise NotTnef("no winmail.dat")
    values: dict[int, tuple[int, bytes]] = {}
    files: list[dict[int, tuple[int, bytes]]] = []
    recipients: list[Properties] = []
    codec = "cp1252"
    is_torn = False
    for level, name, body in _attributes(data):
        if name == 0:
            is_torn = True
        elif name == _CODEPAGE and len(body) >= 4:
            codec = codec_of(f"windows-{struct.unpack_from('<I', body)[0]}") or codec
        elif level == 1:
            _message(values, recipients, name, body, codec)
        elif level == 2:
            if name == _BEGIN or not files:
                files.append({})
            _file(files[-1], name, body)
    item = OutlookItem(Properties(values, codec), recipients)
    item.enclosed = [_enclosed(Properties(file, codec), depth) for file in files if file]
    if is_torn:
        item.enclosed.append(Enclosed("rest of winmail.dat", None, why="the file is cut off"))
    return item


def _attributes(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Level, number and bytes of each attribute; the number zero where the file is cut off."""
    at = 6
    while at < len(data):
        if at + 9 > len(data):
            if data[at:].strip(b"\0\r\n "):
                yield 0, 0, b""
            return
        level, name, size = struct.unpack_from("<BII", data, at)
        body = data[at + 9 : at + 9 + size]
        if level not in {1, 2}:
            yield 0, 0, b""
            return
        yield level, name & 0xFFFF, body
        if len(body) < size:
            yield 0, 0, b""
            return
        at += 9 + size + 2


def _message(
    values: dict[int, tuple[int, bytes]], recipients: list[Properties], name: int, body: bytes, codec: str
) -> None:
    if tag := _STRINGS.get(name):
        values.setdefault(tag, (ANSI, body))
    elif (tag := _TIMES.get(name)) and len(body) >= 12:
        values.setdefault(tag, (TIME, _ticks(body)))
    elif name == _MESSAGE:
        # What a message's own properties say is nearer to what was written than the attributes for old programs.
        values.update(_properties(body, 0)[0])
    elif name == _RECIPIENTS and len(body) >= 4:
        (count,), at = struct.unpack_from("<I", body), 4
        while count and at < len(body) and len(recipients) < 2000:
            found, at = _properties(body, at)
            recipients.append(Properties(found, codec))
            count -= 1


def _ticks(body: bytes) -> bytes:
    year, month, day, hour, minute, second = struct.unpack_from("<6H", body)
    try:
        passed = datetime(year, month, day, hour, minute, second, tzinfo=UTC) - _EPOCH
    except ValueError:
        return b""
    return struct.pack("<Q", max(0, int(passed.total_seconds()) * 10_000_000))


def _file(values: dict[int, tuple[int, bytes]], name: int, body: bytes) -> None:
    if name == _TITLE:
        values.setdefault(0x3704, (ANSI, body))
    elif name == _DATA:
        values[0x3701] = (BINARY, body)
    elif name == _PROPERTIES:
        for tag, value in _properties(body, 0)[0].items():
            # The bytes of a file stand in an attribute of their own; here is only what has none.
            if tag != 0x3701 or 0x3701 not in values:
                values[tag] = value


def _enclosed(of: Properties, depth: int) -> Enclosed:
    name, kind = of.first(0x3707, 0x3704, 0x3001), of.first(0x370E)
    value = of.values.get(0x3701)
    if value is None:
        return Enclosed(name or "attachment", None, why="its bytes are not in the message")
    data = value[1]
    if value[0] == OBJECT:
        data = data[16:]  # which kind of object it is stands before it
        if data.startswith(MAGIC):
            try:
                return Enclosed(name, read(data, depth + 1))
            except NotTnef:
                return Enclosed(name, None, why="nested too deep")
    return Enclosed(name or "attachment", data, kind, of.first(0x3712))


def _properties(data: bytes, at: int) -> tuple[dict[int, tuple[int, bytes]], int]:
    """Properties, and where they end; as many as can be read."""
    found: dict[int, tuple[int, bytes]] = {}
    try:
        (count,) = struct.unpack_from("<I", data, at)
        at += 4
        for _ in range(min(count, MAX_PROPERTIES)):
            kind, tag = struct.unpack_from("<HH", data, at)
            at += 4
            if tag >= 0x8000:
                at = _past_name(data, at)
            value, at = _value(data, at, kind)
            found.setdefault(tag, (kind, value))
    except (struct.error, KeyError):
        at = len(data)
    return found, at


def _past_name(data: bytes, at: int) -> int:
    (is_word,) = struct.unpack_from("<I", data, at + 16)
    if not is_word:
        return at + 24
    (length,) = struct.unpack_from("<I", data, at + 20)
    return at + 24 + (int(length) + 3 & ~3)


def _value(data: bytes, at: int, kind: int) -> tuple[bytes, int]:
    """The (first) value of a property, and where the next begins.

    Raises:
        struct.error, KeyError: there is none.
    """
    is_many, kind = bool(kind & 0x1000), kind & 0xEFFF
    count = 1
    if is_many or kind in VARYING:
        (count,) = struct.unpack_from("<I", data, at)
        at += 4
    first = b""
    for number in range(min(count, MAX_PROPERTIES)):
        if kind in VARYING:
            (size,) = struct.unpack_from("<I", data, at)
            at += 4
            value, at = data[at : at + size], at + (size + 3 & ~3)
        else:
            size = _FIXED[kind]
            value, at = data[at : at + size], at + size
        if at > len(data) + 3:
            raise struct.error("cut off")
        first = first if number else value
    return first, at
