"""What a signed, compressed or encrypted mail wraps (S/MIME, RFC 5652, RFC 3274): the first two are opened, of the third it
is said.

Only the wrapping is read, by its lengths. No signature is checked here, and nothing is decrypted.
"""

from __future__ import annotations

import zlib
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_DATA, _SIGNED, _ENVELOPED = (bytes.fromhex("2a864886f70d0107" + last) for last in ("01", "02", "03"))
_ENCRYPTED = bytes.fromhex("2a864886f70d010706")
_AUTH_ENVELOPED = bytes.fromhex("2a864886f70d0109100117")
_COMPRESSED = bytes.fromhex("2a864886f70d0109100109")
MAX_UNPACKED = 64 << 20
"""Bytes of the compressed mails within one that are opened, all together."""
_SEQUENCE, _OID, _OCTETS, _OCTETS_IN_PARTS, _CONTENT = 0x30, 0x06, 0x04, 0x24, 0xA0
_DEPTH = 12
_PGP = b"-----BEGIN PGP SIGNATURE-----"


class Wrapped(Enum):
    """What a mail's cover says of its content."""

    SIGNED = "signed"
    ENCRYPTED = "encrypted"
    COMPRESSED = "compressed"
    TOO_LARGE = "too large"
    """Compressed, and more than may be unpacked."""
    SIGNATURE = "signature"
    OTHER = "other"


class _Node(NamedTuple):
    tag: int
    start: int
    end: int


def is_signature(data: bytes) -> bool:
    """Whether bytes are a signature and nothing else: they hold no words of the mail."""
    if data.lstrip()[: len(_PGP)] == _PGP:
        return True
    return opened(data)[0] is Wrapped.SIGNATURE


def opened(data: bytes, most: int = MAX_UNPACKED) -> tuple[Wrapped, bytes]:
    """What a cover is, and what a signed or compressed one holds.

    Args:
        most: bytes that a compressed one may be when it is unpacked.
    """
    try:
        return _opened(data, most)
    except (ValueError, IndexError, StopIteration, zlib.error):
        return Wrapped.OTHER, b""


def _opened(data: bytes, most: int) -> tuple[Wrapped, bytes]:
    whole = _node(data, 0, len(data))
    kind, *content = _inside(data, whole)
    if whole.tag != _SEQUENCE or kind.tag != _OID:
        return Wrapped.OTHER, b""
    named = data[kind.start : kind.end]
    if named in {_ENVELOPED, _ENCRYPTED, _AUTH_ENVELOPED}:
        return Wrapped.ENCRYPTED, b""
    if named == _COMPRESSED and content:
        return _unpacked(data, content[0], most)
    if named != _SIGNED or not content:
        return Wrapped.OTHER, b""
    # SignedData: version, digest algorithms, what is signed (its type and, unless it stands elsewhere, its bytes), …
    signed = next(_inside(data, content[0]))
    _, _, inner, *_ = _inside(data, signed)
    held = list(_inside(data, inner))
    if len(held) < 2:
        return Wrapped.SIGNATURE, b""
    return Wrapped.SIGNED, b"".join(_octets(data, next(_inside(data, held[1])), 0))


def _unpacked(data: bytes, content: _Node, most: int) -> tuple[Wrapped, bytes]:
    """CompressedData: version, algorithm (of which there is one), what was compressed: its type and its bytes."""
    _, _, inner, *_ = _inside(data, next(_inside(data, content)))
    held = list(_inside(data, inner))
    packed = b"".join(_octets(data, next(_inside(data, held[1])), 0))
    unpacking = zlib.decompressobj()
    whole = unpacking.decompress(packed, most + 1)
    if len(whole) > most:
        return Wrapped.TOO_LARGE, b""
    if not unpacking.eof:
        raise ValueError("cut off")
    return Wrapped.COMPRESSED, whole


def _octets(data: bytes, node: _Node, depth: int) -> Iterator[bytes]:
    if node.tag == _OCTETS:
        yield data[node.start : node.end]
    elif node.tag == _OCTETS_IN_PARTS and depth < _DEPTH:
        for part in _inside(data, node):
            yield from _octets(data, part, depth + 1)
    else:
        raise ValueError("no bytes")


def _inside(data: bytes, node: _Node) -> Iterator[_Node]:
    at = node.start
    while at < node.end:
        found = _node(data, at, node.end)
        yield found
        at = found.end + (2 if _is_open(data, at) else 0)


def _is_open(data: bytes, at: int) -> bool:
    """Whether a value has no length, and ends with two zero bytes."""
    return data[at + 1] == 0x80


def _node(data: bytes, at: int, end: int, depth: int = 0) -> _Node:
    """The value at an offset.

    Raises:
        ValueError, IndexError: there is none.
    """
    tag, length = data[at], data[at + 1]
    if tag & 31 == 31 or at + 2 > end:
        raise ValueError("no value of a cover")
    if length < 0x80:
        start, size = at + 2, length
    elif length == 0x80:
        return _Node(tag, at + 2, _end_of_open(data, at + 2, end, depth))
    else:
        count = length & 0x7F
        if count > 8:
            raise ValueError("a length that is none")
        start = at + 2 + count
        size = int.from_bytes(data[at + 2 : start])
    if start + size > end:
        raise ValueError("a value that is cut off")
    return _Node(tag, start, start + size)


def _end_of_open(data: bytes, at: int, end: int, depth: int) -> int:
    if depth > _DEPTH:
        raise ValueError("nested too deep")
    while data[at : at + 2] != b"\0\0":
        found = _node(data, at, end, depth + 1)
        at = found.end + (2 if _is_open(data, at) else 0)
    return at
