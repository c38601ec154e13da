"""A drawn page as pixels, and what part of the page it shows. Pure: nothing here decodes or draws."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import NamedTuple

MAX_PIXELS = 2_500_000
"""Of one picture: 1600 × 1500 are more than a terminal shows."""
MAX_ZOOM = 40.0
ZOOM_STEP = 1.5
READABLE = 6.0
"""Pixels a line of text must be high to be read."""
STEP = 0.4
"""How much of what is seen one moves at once."""


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture: three bytes a pixel, red, green, blue, row by row from the top."""

    width: int
    height: int
    rgb: bytes

    def __post_init__(self) -> None:
        """What is no picture is none.

        Raises:
            ValueError: sides below one pixel, too many pixels, or other bytes than they make.
        """
        if min(self.width, self.height) < 1 or self.width * self.height > MAX_PIXELS:
            raise ValueError("a picture of such sides is not shown")
        if len(self.rgb) != self.width * self.height * 3:
            raise ValueError("bytes that are not those of its sides")

    @property
    def is_grey(self) -> bool:
        """Whether it has no color: most papers."""
        return self.rgb[0::3] == self.rgb[1::3] == self.rgb[2::3]

    def on_ground(self, width: int, height: int, ground: tuple[int, int, int]) -> Pixels:
        """In the middle of a larger picture of one color."""
        left, top = (width - self.width) // 2, (height - self.height) // 2
        if left < 0 or top < 0 or (width, height) == (self.width, self.height):
            return self
        blank = bytes(ground)
        before, after = blank * left, blank * (width - self.width - left)
        size = self.width * 3
        rows = [before + self.rgb[at : at + size] + after for at in range(0, len(self.rgb), size)]
        line = blank * width
        return Pixels(width, height, line * top + b"".join(rows) + line * (height - self.height - top))


def png(pixels: Pixels) -> bytes:
    """A picture as a PNG file (W3C PNG, third edition): eight bits a channel, each row unfiltered."""
    size = pixels.width * 3
    rows = b"".join(b"\0" + pixels.rgb[at : at + size] for at in range(0, len(pixels.rgb), size))
    head = struct.pack(">IIBBBBB", pixels.width, pixels.height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


class PageSight(NamedTuple):
    """What one looks at: a page, how much it is enlarged beyond fitting, and where its middle is.

    Attributes:
        page: from 1.
        zoom: 1 shows the whole page.
        x, y: the middle of what is seen, as shares of the page.
    """

    page: int = 1
    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    def zoomed(self, by: int) -> PageSight:
        """Nearer, or farther; never smaller than fitting."""
        zoom = min(MAX_ZOOM, max(1.0, self.zoom * ZOOM_STEP**by))
        return self._replace(zoom=zoom) if zoom > 1.0 else PageSight(self.page)


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page, or a part of one, as it was drawn.

    Attributes:
        pages: how many the paper has.
        whole: width and height of the whole page, in pixels of this picture.
        at: where in the whole page this part begins.
        line: height of a line of text, in pixels of this picture.
    """

    pixels: Pixels
    pages: int
    whole: tuple[int, int]
    at: tuple[int, int]
    line: float

    @property
    def is_readable(self) -> bool:
        """Whether its text is large enough to be read."""
        return self.line >= READABLE

    @property
    def is_part(self) -> bool:
        """Whether there is more of the page than is seen."""
        return (self.pixels.width, self.pixels.height) != self.whole

    def middle(self, sight: PageSight) -> PageSight:
        """The same sight with the middle where it really is: at the page's edge one cannot look past it."""
        (left, top), (wide, high) = self.at, self.whole
        return sight._replace(x=(left + self.pixels.width / 2) / wide, y=(top + self.pixels.height / 2) / high)

    def moved(self, sight: PageSight, across: int, down: int) -> PageSight:
        """A step aside from a sight, as large as a part of what is seen; not past the page's edges."""
        (wide, high), seen = self.whole, self.pixels
        return sight._replace(
            x=_stepped(sight.x, across, seen.width / wide), y=_stepped(sight.y, down, seen.height / high)
        )


def _stepped(at: float, by: int, share: float) -> float:
    """Args: the middle, the steps, and how much is seen, as shares of the page."""
    return min(1.0 - share / 2, max(share / 2, at + by * STEP * share))
