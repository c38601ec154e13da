"""What a court or judge asks, as rows of a dialog: whole, in lines that fit 80 columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.visible import visible
from paracase.tui.widgets.models import Block
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.tui.display import Line

CELLS = 68
"""How wide the words are set: a dialog at 80 columns has room for so much."""


def asked_blocks(asked: Sequence[str]) -> list[Block]:
    """A block for each thing that is asked."""
    return [_block(number, visible(words)) for number, words in enumerate(asked)]


def _block(number: int, words: str) -> Block:
    lines = [words[start:end].rstrip() for start, end in wrapped(words, CELLS)]

    def paint(at: int, _width: int, chosen: bool) -> Line:
        return [("  " if at == 0 else "    ", "text"), (lines[at], "strong bold" if chosen else "text")]

    return Block(("asked", number), len(lines), paint)
