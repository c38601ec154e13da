"""A second opinion: what the bytes of a PDF name, whatever PDFium made of it.

PDFium offers no walk over all objects. So the names that stand for what can hold words are counted in the file itself, and
each stream is hashed: what no reader claimed is said, and what changed without a changed word too.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from typing import NamedTuple

from paracase.domain.papers.account import DIGEST, Fate, PaperPart

MAX_STREAMS = 200_000
MAX_UNPACKED = 32 << 20
"""Bytes of object streams that are looked into."""
_START = b"stream"
_END = b"endstream"
_HEAD = 400
"""Bytes before a stream in which its dictionary is looked for."""
_NAMES = re.compile(
    rb"/(EmbeddedFiles?|JavaScript|JS|XFA|RichMedia|3D|Sound|Movie|Rendition|Launch|GoToE|Collection|OCGs|ActualText|"
    rb"Redact|EncryptMetadata|Encrypt)(?![A-Za-z0-9])"
)
_KINDS = {
    b"EmbeddedFile": "embedded file",
    b"JavaScript": "form script",
    b"JS": "form script",
    b"XFA": "form by Adobe",
    b"RichMedia": "film",
    b"3D": "3D model",
    b"Sound": "sound",
    b"Movie": "film",
    b"Rendition": "film",
}


class Named(NamedTuple):
    """What the bytes of a PDF name."""

    names: frozenset[bytes]
    parts: list[PaperPart]
    """Its streams as they are: to see that one changed where no word did."""


def named(data: bytes) -> Named:
    """Walk over the streams of a PDF, and over the objects packed into some of them."""
    beside: list[bytes] = []
    pages: list[bytes] = []
    fonts: list[bytes] = []
    size = 0
    room = MAX_UNPACKED
    at, count = 0, 0
    names: set[bytes] = set()
    while (found := data.find(_START, at)) >= 0 and count < MAX_STREAMS:
        count += 1
        start = found + len(_START)
        end = data.find(_END, start)
        if end < 0:
            break
        beside.append(data[at:found])
        at = end + len(_END)
        head = beside[-1][-_HEAD:]
        head = head[head.rfind(b" obj") + 1 :]
        if b"/ObjStm" in head:
            unpacked = _unpacked(data[start:end], room)
            room -= len(unpacked)
            names.update(_NAMES.findall(unpacked))
        elif b"/Length1" in head or b"/CIDFontType0C" in head or b"/Type1C" in head or b"/OpenType" in head:
            fonts.append(hashlib.sha256(data[start:end]).digest())
        elif not any(word in head for word in (b"/Image", b"/XRef", b"/Metadata", b"/EmbeddedFile")):
            pages.append(hashlib.sha256(data[start:end]).digest())
            size += end - start
    beside.append(data[at:])
    names.update(_NAMES.findall(b"\n".join(beside)))
    parts = []
    for kind, digests, fate in (("page content", pages, Fate.TEXT), ("font", fonts, Fate.LAYOUT)):
        if digests:
            whole = hashlib.sha256(b"".join(sorted(digests))).hexdigest()[:DIGEST]
            parts.append(PaperPart(kind, "", fate, "", whole, size if kind == "page content" else 0, len(digests)))
    return Named(frozenset(names), parts)


def packed_objects(data: bytes) -> list[bytes]:
    """The objects that are packed into streams, as bytes; as many as there is room for."""
    room, at = MAX_UNPACKED, 0
    found: list[bytes] = []
    while room > 0 and (at := data.find(b"/ObjStm", at)) >= 0:
        start = data.find(_START, at) + len(_START)
        end = data.find(_END, start)
        if start < len(_START) or end < 0:
            break
        found.append(_unpacked(data[start:end], room))
        room -= len(found[-1])
        at = end
    return found


def _unpacked(data: bytes, most: int) -> bytes:
    """An object stream's objects; as many of its bytes as there is room for, none where it is packed in another way."""
    if most <= 0:
        return b""
    try:
        return zlib.decompressobj().decompress(data, most)
    except zlib.error:
        return b""


def unclaimed(names: frozenset[bytes], parts: list[PaperPart]) -> list[PaperPart]:
    """What the bytes name and nobody claimed."""
    told = {part.kind for part in parts}
    kinds = dict.fromkeys(_KINDS[name] for name in sorted(names) if name in _KINDS)
    return [
        PaperPart(kind, "", Fate.LEFT_OUT, "the file names one, and it was not met on a page")
        for kind in kinds
        if kind not in told
    ]
