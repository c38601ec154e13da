"""Where each pane of the Desk stands, for any size of terminal. Pure: sizes in, places out."""

from __future__ import annotations

from typing import NamedTuple

from paracase.tui.widgets.spots import Spot

PANES = ("cases", "documents", "reader", "checklist", "tasks", "case", "facts", "history")
"""In the order of Tab."""
WORDS = {"cases": "Cases", "documents": "Documents", "reader": "Preview", "checklist": "Checklist", "tasks": "Tasks",
         "case": "Case", "facts": "Document", "history": "History"}  # fmt: skip
"""What stands in their headers."""
SLOT = ("tasks", "checklist", "case")
"""Take turns in one slot between 100 and 119 columns."""


class DeskPlan(NamedTuple):
    """A whole arrangement."""

    spots: dict[str, Spot]
    """Panes that are shown."""
    uprights: tuple[Spot, ...]
    """The lines between columns."""
    is_single: bool
    """One pane at a time, with the case line and the strip of panes above it."""


def plan(width: int, height: int, *, active: str, slot: str) -> DeskPlan:
    """The arrangement for a body of so many cells.

    Args:
        active: the pane shown where only one fits.
        slot: which of ``SLOT`` has the slot.
    """
    if width < 100 or height < 16:
        return _single(width, height, active)
    if width < 120:
        return _two(width, height, slot)
    return _three(width, height)


def _single(width: int, height: int, active: str) -> DeskPlan:
    return DeskPlan({active: Spot(0, 0, width, max(1, height))}, (), is_single=True)


def _column(spots: dict[str, Spot], x: int, width: int, height: int, heights: list[tuple[str, int]]) -> None:
    """Panes one below the other; the last takes what is left."""
    y = 0
    for number, (name, rows) in enumerate(heights):
        rows = height - y if number == len(heights) - 1 else min(rows, height - y)
        spots[name] = Spot(x, y, width, rows)
        y += rows


def _two(width: int, height: int, slot: str) -> DeskPlan:
    spots: dict[str, Spot] = {}
    left = 32
    _column(spots, 0, left, height, [("cases", max(5, height // 2)), (slot, 0)])
    _column(spots, left + 1, width - left - 1, height, [("documents", max(5, height // 2 - 1)), ("reader", 0)])
    return DeskPlan(spots, (Spot(left, 1, 1, height - 1),), is_single=False)


def _three(width: int, height: int) -> DeskPlan:
    wide = width >= 160
    left, right = (44, 52) if wide else (31, 32)
    middle = width - left - right - 2
    spots: dict[str, Spot] = {}
    checklist = max(4, min(18 if wide else 14, height * 2 // 5))
    _column(spots, 0, left, height, [("cases", height - checklist), ("checklist", 0)])
    documents = height * 3 // 7
    facts = 36 if wide else 0
    spots["documents"] = Spot(left + 1, 0, middle, documents)
    spots["reader"] = Spot(left + 1, documents, middle - facts - (1 if wide else 0), height - documents)
    uprights = [Spot(left, 1, 1, height - 1), Spot(width - right - 1, 1, 1, height - 1)]
    if wide:
        spots["facts"] = Spot(left + 1 + middle - facts, documents, facts, height - documents)
        uprights.append(Spot(left + middle - facts, documents + 1, 1, height - documents - 1))
        case = min(13, height // 4)
        history = min(16, height // 3)
        below = [("tasks", height - case - history), ("case", case), ("history", 0)]
    else:
        below = [("tasks", height - min(9, height // 3)), ("case", 0)]
    _column(spots, width - right, right, height, below)
    return DeskPlan(spots, tuple(uprights), is_single=False)
