"""Writers of what Outlook writes, small: compound files, messages in them (MS-OXMSG), ``winmail.dat`` (MS-OXTNEF)."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Tree = dict[str, "bytes | Tree"]
_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
TICKS = 134_395_749_000_000_000
"""19 November 2026, 15:15 UTC, in units of 100 ns since 1601."""


def compound(tree: Tree) -> bytes:
    """A compound file of version 3 (MS-CFB): streams and storages by name."""
    entries: list[tuple[str, int, bytes, list[int]]] = []

    def add(name: str, node: bytes | Tree, kind: int) -> int:
        number = len(entries)
        entries.append((name, kind, node if isinstance(node, bytes) else b"", []))
        for below, what in {} if isinstance(node, bytes) else node.items():
            entries[number][3].append(add(below, what, 2 if isinstance(what, bytes) else 1))
        return number

    add("Root Entry", tree, 5)
    sectors: list[bytes] = []
    fat: list[int] = []
    mini, mini_fat = b"", list[int]()
    start: dict[int, int] = {}

    def put(data: bytes) -> int:
        if not data:
            return _END
        first, count = len(sectors), -(-len(data) // _SECTOR)
        for at in range(count):
            sectors.append(data[at * _SECTOR : (at + 1) * _SECTOR].ljust(_SECTOR, b"\0"))
            fat.append(first + at + 1 if at < count - 1 else _END)
        return first

    for number, (_, kind, data, _) in enumerate(entries):
        if kind != 2 or not data:
            start[number] = _END
        elif len(data) >= _CUTOFF:
            start[number] = put(data)
        else:
            count = -(-len(data) // _MINI)
            start[number] = len(mini_fat)
            mini_fat += [len(mini_fat) + at + 1 for at in range(count - 1)] + [_END]
            mini += data.ljust(count * _MINI, b"\0")
    mini_start = put(mini)
    table = b"".join(struct.pack("<I", one) for one in mini_fat)
    table += b"\xff" * (-len(table) % _SECTOR)
    table_start = put(table)
    directory = put(_directory(entries, start, (mini_start, len(mini))))
    needed = 1
    while (len(fat) + needed) * 4 > needed * _SECTOR:
        needed += 1
    at = len(sectors)
    whole = [*fat, *[_FAT] * needed]
    whole += [_FREE] * (needed * _SECTOR // 4 - len(whole))
    body = b"".join(struct.pack("<I", one) for one in whole)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack(
        "<9I", 0, needed, directory, 0, _CUTOFF, table_start, len(table) // _SECTOR, _END, 0
    )  # fmt: skip
    head += b"".join(struct.pack("<I", at + one if one < needed else _FREE) for one in range(109))
    return head + b"".join(sectors) + body


def _directory(
    entries: Sequence[tuple[str, int, bytes, list[int]]], start: Mapping[int, int], mini: tuple[int, int]
) -> bytes:
    left, right, child = ([_FREE] * len(entries) for _ in range(3))

    def middle(numbers: Sequence[int]) -> int:
        if not numbers:
            return _FREE
        at = len(numbers) // 2
        left[numbers[at]], right[numbers[at]] = middle(numbers[:at]), middle(numbers[at + 1 :])
        return numbers[at]

    for number, (_, _, _, below) in enumerate(entries):
        child[number] = middle(sorted(below, key=lambda one: (len(entries[one][0]), entries[one][0].upper())))
    out = b""
    for number, (name, kind, data, _) in enumerate(entries):
        letters = name.encode("utf-16-le") + b"\0\0"
        first, size = mini if number == 0 else (start[number], len(data))
        out += letters.ljust(64, b"\0") + struct.pack("<HBB", len(letters), kind, 1)
        out += (
            struct.pack("<3I", left[number], right[number], child[number]) + bytes(36) + struct.pack("<IQ", first, size)
        )
    empty = bytes(68) + struct.pack("<3I", _FREE, _FREE, _FREE) + bytes(48)
    while len(out) % _SECTOR:
        out += empty
    return out


@dataclass
class Letter:
    """What a message says: words by the numbers of their properties, bytes likewise, files, letters within."""

    words: dict[int, str] = field(default_factory=dict)
    data: dict[int, bytes] = field(default_factory=dict)
    numbers: dict[int, int] = field(default_factory=dict)
    times: dict[int, int] = field(default_factory=dict)
    files: list[tuple[str, bytes | Letter]] = field(default_factory=list)
    to: list[tuple[str, str, int]] = field(default_factory=list)
    """Name, address, and 1 for To, 2 for Cc, 3 for Bcc."""


def letter(subject: str, body: str, *files: tuple[str, bytes | Letter]) -> Letter:
    """A letter of an invented person's."""
    words = {
        0x001A: "IPM.Note",
        0x0037: subject,
        0x0C1A: "Dana Whitlock",
        0x0C1F: "dana@whitlock.example",
        0x1000: body,
    }
    times = {0x0039: TICKS, 0x0E06: TICKS + 600_000_000}
    return Letter(words, times=times, files=list(files), to=[("Intake", "intake@office.example", 1)])


def msg(of: Letter) -> bytes:
    """A ``.msg``."""
    return compound(_storage(of, bytes(8) + struct.pack("<4I", 1, 1, 1, 1) + bytes(8)))


def _storage(of: Letter, head: bytes) -> Tree:
    tree: Tree = {}
    fixed = head
    for tag, words in of.words.items():
        tree[f"__substg1.0_{tag:04X}001F"] = words.encode("utf-16-le")
        fixed += struct.pack("<IIII", tag << 16 | 0x1F, 6, len(words) * 2 + 2, 0)
    for tag, data in of.data.items():
        tree[f"__substg1.0_{tag:04X}0102"] = data
    for tag, number in of.numbers.items():
        fixed += struct.pack("<IIII", tag << 16 | 3, 6, number, 0)
    for tag, ticks in of.times.items():
        fixed += struct.pack("<IIQ", tag << 16 | 0x40, 6, ticks)
    for number, (name, content) in enumerate(of.files):
        file: Tree = {"__substg1.0_3707001F": name.encode("utf-16-le")}
        if isinstance(content, Letter):
            file["__substg1.0_3701000D"] = _storage(content, bytes(8) + struct.pack("<4I", 1, 1, 1, 1))
        else:
            file["__substg1.0_37010102"] = content
        file["__properties_version1.0"] = bytes(8) + struct.pack(
            "<IIII", 0x37050003, 6, 5 if isinstance(content, Letter) else 1, 0
        )
        tree[f"__attach_version1.0_#{number:08X}"] = file
    for number, (name, address, kind) in enumerate(of.to):
        tree[f"__recip_version1.0_#{number:08X}"] = {
            "__substg1.0_3001001F": name.encode("utf-16-le"),
            "__substg1.0_39FE001F": address.encode("utf-16-le"),
            "__properties_version1.0": bytes(8) + struct.pack("<IIII", 0x0C150003, 6, kind, 0),
        }
    tree["__properties_version1.0"] = fixed
    return tree


def winmail(of: Letter, *, as_properties: bool = True) -> bytes:
    """A ``winmail.dat``.

    Args:
        as_properties: its body and the names of its files stand in properties, as new programs write them; else in
            attributes, as old ones did.
    """
    out = struct.pack("<IH", 0x223E9F78, 1) + _attribute(1, 0x00069007, struct.pack("<II", 1252, 0))
    if as_properties:
        values = [_property(tag, 0x1F, words.encode("utf-16-le") + b"\0\0") for tag, words in of.words.items()]
        values += [_property(tag, 0x102, data) for tag, data in of.data.items()]
        out += _attribute(1, 0x00069003, struct.pack("<I", len(values)) + b"".join(values))
    else:
        out += _attribute(1, 0x00018004, of.words[0x0037].encode("cp1252") + b"\0")
        out += _attribute(1, 0x0002800C, of.words[0x1000].encode("cp1252") + b"\0")
    for name, content in of.files:
        out += _attribute(2, 0x00069002, bytes(14))
        if isinstance(content, Letter):
            inner = _property(0x3701, 0x0D, bytes(16) + winmail(content))
            out += _attribute(2, 0x00069005, struct.pack("<I", 1) + inner)
            continue
        out += _attribute(2, 0x00018010, name.encode("cp1252", "replace") + b"\0") + _attribute(2, 0x0006800F, content)
        if as_properties:
            named = _property(0x3707, 0x1F, name.encode("utf-16-le") + b"\0\0")
            out += _attribute(2, 0x00069005, struct.pack("<I", 1) + named)
    return out


def _attribute(level: int, name: int, data: bytes) -> bytes:
    return struct.pack("<BII", level, name, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def _property(tag: int, kind: int, data: bytes) -> bytes:
    return struct.pack("<HHII", kind, tag, 1, len(data)) + data + bytes(-len(data) % 4)


def packed_rtf(rtf: bytes) -> bytes:
    """RTF as Outlook keeps it, not made smaller (MS-OXRTFCP 2.1.3.1.5)."""
    return struct.pack("<II4sI", len(rtf) + 12, len(rtf), b"MELA", 0) + rtf


def signed(content: bytes, *, is_open: bool = False) -> bytes:
    """What a signed mail looks like that holds its content itself (RFC 5652, 5): the signatures are left out.

    Args:
        is_open: lengths are left open and the content stands in pieces, as programs write that do not know it before.
    """
    kind = _der(0x06, bytes.fromhex("2a864886f70d010701"))
    if is_open:
        pieces = b"".join(_der(0x04, content[at : at + 50]) for at in range(0, len(content), 50))
        held = b"\xa0\x80\x24\x80" + pieces + b"\0\0\0\0"
        inner = b"\x30\x80" + kind + held + b"\0\0"
    else:
        inner = _der(0x30, kind + _der(0xA0, _der(0x04, content)))
    body = _der(0x02, b"\1") + _der(0x31, b"") + inner + _der(0x31, b"")
    return _der(0x30, _der(0x06, bytes.fromhex("2a864886f70d010702")) + _der(0xA0, _der(0x30, body)))


def compressed(packed: bytes) -> bytes:
    """What a compressed mail looks like (RFC 3274, 1.1)."""
    zlib_ = _der(0x30, _der(0x06, bytes.fromhex("2a864886f70d0109100308")))
    inner = _der(0x30, _der(0x06, bytes.fromhex("2a864886f70d010701")) + _der(0xA0, _der(0x04, packed)))
    body = _der(0x30, _der(0x02, b"\0") + zlib_ + inner)
    return _der(0x30, _der(0x06, bytes.fromhex("2a864886f70d0109100109")) + _der(0xA0, body))


def detached() -> bytes:
    """A signature alone."""
    body = (
        _der(0x02, b"\1")
        + _der(0x31, b"")
        + _der(0x30, _der(0x06, bytes.fromhex("2a864886f70d010701")))
        + _der(0x31, b"")
    )
    return _der(0x30, _der(0x06, bytes.fromhex("2a864886f70d010702")) + _der(0xA0, _der(0x30, body)))


def enveloped() -> bytes:
    """An encrypted mail: what it is, and bytes nobody here can read."""
    return _der(0x30, _der(0x06, bytes.fromhex("2a864886f70d010703")) + _der(0xA0, _der(0x30, b"\5" * 90)))


def _der(tag: int, data: bytes) -> bytes:
    if len(data) < 0x80:
        return bytes([tag, len(data)]) + data
    size = len(data).to_bytes(4)
    return bytes([tag, 0x84]) + size + data
