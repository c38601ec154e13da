"""Bars in a list, legible without color: each part has a sign of its own, and the numbers stand beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.supervision.bars import SIGNS, cells

if TYPE_CHECKING:
    from paracase.domain.supervision.bars import Bar
    from paracase.tui.display import Line

_INKS = ("strong", "text", "muted")


def bar_line(bar: Bar, width: int) -> Line:
    """A bar in exactly so many cells."""
    counts = cells(bar, width)
    line: Line = [(sign * count, ink) for sign, count, ink in zip(SIGNS, counts, _INKS, strict=True) if count]
    return [*line, (" " * (width - sum(counts)), "text")]


def legend(words: tuple[str, str, str]) -> Line:
    """What its parts are: ``■ attorney  □ paralegal  · clerical``."""
    line: Line = []
    for sign, ink, word in zip(SIGNS, _INKS, words, strict=True):
        line += [("  " if line else "", "text"), (sign, ink), (f" {word}", "muted")]
    return line
