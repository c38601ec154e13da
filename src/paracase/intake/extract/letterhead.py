"""What a picture is by its first bytes: how large, and whether it may be a logo or a drawn signature under a letter."""

from __future__ import annotations

import re
import struct

LETTERHEAD_BYTES = 32 << 10
LETTERHEAD = ((640, 120), (200, 200))
"""Width and height in pixels that a logo or a drawn signature does not exceed: a strip, or a square."""
_TAKEN = re.compile(r"(?:img|dsc|pxl|mvimg|photo|picture|scan|fax|screen ?shot)|image\d\.jpe?g$", re.I)
_FRAMES = frozenset([*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)])
_FTYPS = frozenset([b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"])
_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"GIF87a", b"GIF89a")


def is_picture(head: bytes) -> bool:
    """Whether bytes begin as a picture does (PNG, JPEG, TIFF, GIF, BMP, WebP, HEIC, AVIF)."""
    is_webp = head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    # Letters begin with BM too; in a bitmap four bytes are kept free for nobody (BITMAPFILEHEADER).
    is_bitmap = head[:2] == b"BM" and head[6:10] == b"\0\0\0\0" and len(head) >= 14
    return head.startswith(_MAGIC) or is_webp or is_bitmap or (head[4:8] == b"ftyp" and head[8:12] in _FTYPS)


def size_of(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG, GIF or JPEG; None where they are not said."""
    try:
        if data.startswith(_MAGIC[0]):
            return struct.unpack_from(">II", data, 16)
        if data.startswith((b"GIF87a", b"GIF89a")):
            return struct.unpack_from("<HH", data, 6)
        return _jpeg(data) if data.startswith(b"\xff\xd8\xff") else None
    except struct.error:
        return None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    at = 2
    while data[at : at + 1] == b"\xff":
        mark, length = struct.unpack_from(">BH", data, at + 1)
        if mark in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        at += 2 + length
    return None


def is_letterhead(data: bytes, name: str) -> bool:
    """Whether a picture is as small as a logo or a signature under a letter, and was not taken by a camera.

    Args:
        name: as the mail names it: telephones and scanners name what they take.
    """
    size = size_of(data) if len(data) <= LETTERHEAD_BYTES else None
    if size is None or b"Exif\x00" in data[:4096] or _TAKEN.match(name):
        return False
    return any(size[0] <= width and size[1] <= height for width, height in LETTERHEAD)


def is_spacer(data: bytes) -> bool:
    """Whether a picture is a dot that keeps lines apart: it shows nothing."""
    size = size_of(data)
    return size is not None and size[0] * size[1] <= 4
