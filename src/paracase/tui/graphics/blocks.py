"""A picture in characters: two pixels in a cell by half blocks in color, or, where there are no colors, by shades."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rich.color import Color
from rich.segment import Segment
from rich.style import Style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.domain.papers.pixels import Pixels

HALF = "▀"
_SHADES = " ░▒▓█"
_APART = 72
"""By how much two pixels of one cell differ that are shown apart without color."""
_COARSE = 0b11111000
"""Colors are told apart by five bits a channel: fewer changes, fewer bytes."""


def room_of(columns: int, rows: int) -> tuple[int, int]:
    """Width and height in pixels that fit into so many cells."""
    return columns, rows * 2


def in_color(pixels: Pixels) -> list[list[Segment]]:
    """Lines of half blocks: the upper pixel is the ink, the lower one the ground."""
    return [list(_line(upper, lower)) for upper, lower in _pairs(pixels)]


def in_shades(pixels: Pixels, *, is_dark: bool) -> list[str]:
    """Lines of shades: what is light is filled on a dark terminal, what is dark on a light one."""
    return ["".join(_shade(a, b, is_dark=is_dark) for a, b in _greys(upper, lower)) for upper, lower in _pairs(pixels)]


def _pairs(pixels: Pixels) -> Iterator[tuple[bytes, bytes]]:
    size = pixels.width * 3
    for at in range(0, len(pixels.rgb), 2 * size):
        upper, lower = pixels.rgb[at : at + size], pixels.rgb[at + size : at + 2 * size]
        yield upper, lower or upper


def _line(upper: bytes, lower: bytes) -> Iterator[Segment]:
    """A line of cells, equal neighbors together."""
    count, last = 0, None
    for at in range(0, len(upper), 3):
        cell = (*upper[at : at + 3], *lower[at : at + 3])
        style = _style(*(value & _COARSE for value in cell))
        if style is not last and last is not None:
            yield Segment(HALF * count, last)
            count = 0
        count, last = count + 1, style
    if last is not None:
        yield Segment(HALF * count, last)


@lru_cache(maxsize=8192)
def _style(*cell: int) -> Style:
    ink, ground = (Color.from_rgb(*(value | value >> 5 for value in color)) for color in (cell[:3], cell[3:]))
    return Style(color=ink, bgcolor=ground)


def _greys(upper: bytes, lower: bytes) -> Iterator[tuple[int, int]]:
    """How light the two pixels of each cell are (Rec. 601), 0 to 255."""
    rows = [
        [(299 * r + 587 * g + 114 * b) // 1000 for r, g, b in zip(*[iter(row)] * 3, strict=True)]
        for row in (upper, lower)
    ]
    yield from zip(*rows, strict=True)


def _shade(upper: int, lower: int, *, is_dark: bool) -> str:
    if not is_dark:
        upper, lower = 255 - upper, 255 - lower
    if abs(upper - lower) > _APART:
        return "▀" if upper > lower else "▄"
    return _SHADES[min(len(_SHADES) - 1, (upper + lower) // 2 * len(_SHADES) // 256)]
