"""Pictures: how many pages a fax has, how a photo must be turned. Their words are read by OCR."""

from __future__ import annotations

import hashlib
import struct
from typing import TYPE_CHECKING

from paracase.domain.papers.account import DIGEST, Fate, PaperPart
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.protocol import Extracted

if TYPE_CHECKING:
    from paracase.intake.extract.streamed import Source

MAX_PAGES = 5000
"""Pages of a TIFF that are counted."""
MAX_HASHED = 64 << 20
_TIFF = {b"II*\x00": "<", b"MM\x00*": ">"}
_JPEG = b"\xff\xd8\xff"
_ORIENTATION = 0x0112
_TURNS = {3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270}
"""Degrees to turn clockwise, by EXIF's orientation (EXIF 2.32, 4.6.4); the even ones below 8 are mirrored too."""
_OF_PHONES = frozenset([b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"avif", b"avis"])


def read(source: Source, _name: str) -> Extracted:
    """What is known of a picture without looking at what it shows."""
    head = source.window(0)[: 1 << 16]
    count = max(1, _tiff_pages(source, head))
    digest = ""
    if source.size <= MAX_HASHED:
        made = hashlib.sha256()
        for chunk in source.chunks(0, source.size):
            made.update(chunk)
        digest = made.hexdigest()[:DIGEST]
    parts = [
        PaperPart("page without text", f"page {number}", Fate.DRAWN, "", digest, source.size if number == 1 else 0)
        for number in range(1, count + 1)
    ]
    turn = turned(head)
    meta = {"turned": turn} if turn else {}
    return Extracted(Outcome.NEEDS_OCR, page_count=count, parts=parts, meta=meta)


def _tiff_pages(source: Source, head: bytes) -> int:
    """How many pictures a TIFF holds, by its chain of directories (TIFF 6.0, section 2); 0 when it is none."""
    order = _TIFF.get(head[:4])
    if order is None:
        return 0
    seen: set[int] = set()
    at = _number(order + "I", head, 4)
    while at and at not in seen and len(seen) < MAX_PAGES:
        entries = _number(order + "H", source.window(at), 0)
        if entries is None:
            break
        seen.add(at)
        at = _number(order + "I", source.window(at + 2 + 12 * entries), 0)
    return len(seen)


def _number(what: str, data: bytes, at: int) -> int | None:
    return int(struct.unpack_from(what, data, at)[0]) if len(data) >= at + struct.calcsize(what) else None


def turned(head: bytes) -> int:
    """By how many degrees a JPEG must be turned clockwise to stand upright; 0 where it says nothing."""
    if not head.startswith(_JPEG):
        return 0
    at = 2
    while at + 4 <= len(head) and head[at] == 0xFF and head[at + 1] not in {0xDA, 0xD9}:
        length = int.from_bytes(head[at + 2 : at + 4], "big")
        if head[at + 1] == 0xE1 and head[at + 4 : at + 10] == b"Exif\x00\x00":
            return _TURNS.get(_orientation(head[at + 10 : at + 2 + length]), 0)
        at += 2 + length
    return 0


def _orientation(tiff: bytes) -> int:
    order = _TIFF.get(tiff[:4])
    start = _number(order + "I", tiff, 4) if order else None
    count = _number(f"{order}H", tiff, start) if start is not None else None
    if start is None:
        return 1
    for entry in range(min(count or 0, 200)):
        at = start + 2 + 12 * entry
        if _number(f"{order}H", tiff, at) == _ORIENTATION:
            return _number(f"{order}H", tiff, at + 8) or 1
    return 1


def is_drawable(head: bytes) -> bool:
    """Whether ``drawing.draw`` is to draw it: a JPEG, or what only phones write. Tesseract reads the rest as it is."""
    return head.startswith(_JPEG) or is_of_a_phone(head)


def is_of_a_phone(head: bytes) -> bool:
    """Whether it is HEIC or AVIF: a file of boxes whose first one names such a brand (ISO 14496-12, 4.3)."""
    return head[4:8] == b"ftyp" and bool({head[at : at + 4] for at in range(8, min(len(head), 64), 4)} & _OF_PHONES)


def turn(image: bytes, degrees: int) -> bytes:
    """A grey picture (PGM) turned clockwise by 90, 180 or 270 degrees."""
    parted = image.split(b"\n", 3)
    width, height = map(int, parted[1].split())
    pixels = parted[3]
    if degrees == 180:
        return b"P5\n%d %d\n255\n" % (width, height) + pixels[::-1]
    columns = [pixels[x::width] for x in range(width)]
    body = b"".join([column[::-1] for column in columns] if degrees == 90 else reversed(columns))
    return b"P5\n%d %d\n255\n" % (height, width) + body


def halved(image: bytes) -> bytes:
    """A grey picture (PGM) of half the size: enough to see how it stands."""
    parted = image.split(b"\n", 3)
    width, height = map(int, parted[1].split())
    pixels = parted[3]
    rows = [pixels[y * width : (y + 1) * width : 2] for y in range(0, height, 2)]
    return b"P5\n%d %d\n255\n" % ((width + 1) // 2, len(rows)) + b"".join(rows)
