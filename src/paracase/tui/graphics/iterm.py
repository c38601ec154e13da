"""A picture by iTerm2's inline images (https://iterm2.com/documentation-images.html): a PNG file in one sequence."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from paracase.domain.papers.pixels import png
from paracase.tui.graphics.graphic import Graphic

if TYPE_CHECKING:
    from paracase.domain.papers.pixels import Pixels


def encoded(pixels: Pixels, columns: int, rows: int) -> Graphic:
    """A picture in so many cells."""
    data = png(pixels)
    how = f"inline=1;size={len(data)};width={columns};height={rows};preserveAspectRatio=0;doNotMoveCursor=1"
    held = base64.standard_b64encode(data).decode("ascii")
    return Graphic((f"\x1b]1337;File={how}:{held}\x07",), end="\x07")
