"""A picture in sixels (DEC STD 070, chapter 9): xterm, foot, mlterm, WezTerm, Windows Terminal.

Whole rows are worked on at once by what Python does in C (``translate``, and long numbers whose bytes are pixels): of
each color of a band its six rows become bits, which never carry from one pixel to the next.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.tui.graphics.graphic import Graphic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.domain.papers.pixels import Pixels

BAND = 6
"""Rows in one line of sixels."""
GREYS = 64
LEVELS = 6
"""Of each color: 216 colors in all."""
_RUN = re.compile(rb"(.)\1{3,}", re.DOTALL)
_NEAREST = bytes(round(value * (LEVELS - 1) / 255) for value in range(256))
_RED, _GREEN, _BLUE = (bytes(level * by for level in _NEAREST) for by in (LEVELS * LEVELS, LEVELS, 1))
_GREY = bytes(value * GREYS // 256 for value in range(256))


def encoded(pixels: Pixels) -> Graphic:
    """A picture: 64 greys where it has no color, else 216 colors."""
    indexed, palette = _indexed(pixels)
    bands = [b"$".join(_lines(indexed, at, pixels.width)) for at in range(0, len(indexed), pixels.width * BAND)]
    body = palette + b"-".join(bands)
    head = f'\x1bP0;1;0q"1;1;{pixels.width};{pixels.height}'
    return Graphic((f"{head}{body.decode('ascii')}\x1b\\",))


def _indexed(pixels: Pixels) -> tuple[bytes, bytes]:
    """Each pixel as the number of its color, and the colors (in percent) as sixels say them."""
    if pixels.is_grey:
        share = [round(grey * 100 / (GREYS - 1)) for grey in range(GREYS)]
        return pixels.rgb[0::3].translate(_GREY), b"".join(
            b"#%d;2;%d;%d;%d" % (n, s, s, s) for n, s in enumerate(share)
        )
    channels = (pixels.rgb[at::3].translate(table) for at, table in enumerate((_RED, _GREEN, _BLUE)))
    summed = sum(int.from_bytes(channel, "little") for channel in channels)
    share = [round(level * 100 / (LEVELS - 1)) for level in range(LEVELS)]
    colors = [(r, g, b) for r in share for g in share for b in share]
    said = b"".join(b"#%d;2;%d;%d;%d" % (number, *color) for number, color in enumerate(colors))
    return summed.to_bytes(pixels.width * pixels.height, "little"), said


def _lines(indexed: bytes, start: int, width: int) -> Iterator[bytes]:
    """One band of six rows: a line for each color in it."""
    rows = [indexed[at : at + width] for at in range(start, min(start + width * BAND, len(indexed)), width)]
    for color in sorted(set().union(*rows)):
        bits = 0
        for number, row in enumerate(rows):
            if color in row:
                table = bytearray(256)
                table[color] = 1 << number
                bits |= int.from_bytes(row.translate(table), "little")
        marks = bits.to_bytes(width, "little").translate(_MARKS)
        yield b"#%d" % color + _RUN.sub(_repeated, marks.rstrip(b"?"))


_MARKS = bytes((value + 63) & 0xFF for value in range(256))
"""Six bits as the character that says them."""


def _repeated(run: re.Match[bytes]) -> bytes:
    return b"!%d%b" % (len(run[0]), run[1])
