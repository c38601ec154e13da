"""Bars of a fixed number of cells, legible without color: what they count is told apart by their form. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

SIGNS = ("■", "□", "·")
"""Of an attorney's hours, substantive ones of others, clerical ones."""
LEGEND = ("attorney", "paralegal or assistant, substantive", "clerical")
"""What the parts of a bar are, in their order."""


@frozen
class Bar:
    """Parts side by side, each a number; ``most`` is what the whole width stands for."""

    parts: tuple[int, ...]
    most: int


def cells(bar: Bar, width: int) -> tuple[int, ...]:
    """How many cells each part has: together what the whole bar has, and one at least where there is anything.

    By the largest remainder, so that the parts together are never longer or shorter than their sum is.
    """
    total = sum(bar.parts)
    if total <= 0 or bar.most <= 0 or width <= 0:
        return tuple(0 for _ in bar.parts)
    there = sum(1 for part in bar.parts if part > 0)
    whole = min(width, max(round(total * width / bar.most), min(there, width), 1))
    found = [part * whole // total for part in bar.parts]
    by_rest = sorted(range(len(found)), key=lambda i: (-(bar.parts[i] * whole % total), i))
    for i in by_rest[: whole - sum(found)]:
        found[i] += 1
    return _seen(found, bar.parts)


def _seen(found: list[int], parts: Sequence[int]) -> tuple[int, ...]:
    """A part that is there has a cell, taken from the longest."""
    for i, part in enumerate(parts):
        longest = max(range(len(found)), key=found.__getitem__)
        if part > 0 and found[i] == 0 and found[longest] > 1:
            found[i] += 1
            found[longest] -= 1
    return tuple(found)


def drawn(bar: Bar, width: int) -> str:
    """As text: ``■■■□□□□□··``."""
    return "".join(sign * count for sign, count in zip(SIGNS, cells(bar, width), strict=True))
