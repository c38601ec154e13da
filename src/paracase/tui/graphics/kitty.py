"""A picture by kitty's graphics protocol (https://sw.kovidgoyal.net/kitty/graphics-protocol/): also Ghostty, WezTerm,
Konsole."""

from __future__ import annotations

import base64
import zlib
from typing import TYPE_CHECKING

from paracase.tui.graphics.graphic import Graphic

if TYPE_CHECKING:
    from paracase.domain.papers.pixels import Pixels

NUMBER = 7021
"""Of our picture: there is never more than one."""
_CHUNK = 4096
"""Characters of base64 in one command, at most."""


def encoded(pixels: Pixels, columns: int, rows: int) -> Graphic:
    """A picture in so many cells: 24 bits a pixel, deflated, without an answer, the cursor where it was."""
    data = base64.standard_b64encode(zlib.compress(pixels.rgb, 6)).decode("ascii")
    chunks = [data[at : at + _CHUNK] for at in range(0, len(data), _CHUNK)]
    head = f"a=T,f=24,o=z,s={pixels.width},v={pixels.height},i={NUMBER},p=1,c={columns},r={rows},C=1,q=2,"
    last = len(chunks) - 1
    sequences = (
        f"\x1b_G{head if at == 0 else ''}m={int(at < last)}{',q=2' if at else ''};{chunk}\x1b\\"
        for at, chunk in enumerate(chunks)
    )
    return Graphic(tuple(sequences), away=f"\x1b_Ga=d,d=I,i={NUMBER},q=2\x1b\\")
