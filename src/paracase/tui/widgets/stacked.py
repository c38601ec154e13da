"""Two models one below the other in one list: a long one that is fetched, a short one that is at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable

    from paracase.tui.display import Line
    from paracase.tui.widgets.models import Model


class Stacked:
    """A model made of two."""

    def __init__(self, upper: Model, lower: Model) -> None:
        self.upper, self.lower = upper, lower

    @property
    def lines(self) -> int:
        """Both."""
        return self.upper.lines + self.lower.lines

    @property
    def items(self) -> int:
        """Both."""
        return self.upper.items + self.lower.items

    def item_at(self, line: int) -> int:
        """Whose line it is."""
        if line < self.upper.lines:
            return self.upper.item_at(line)
        item = self.lower.item_at(line - self.upper.lines)
        return item + self.upper.items if item >= 0 else -1

    def span(self, item: int) -> tuple[int, int]:
        """Where an item is."""
        if item < self.upper.items:
            return self.upper.span(item)
        first, count = self.lower.span(item - self.upper.items)
        return first + self.upper.lines, count

    def key(self, item: int) -> Hashable:
        """An item's key."""
        return self.upper.key(item) if item < self.upper.items else self.lower.key(item - self.upper.items)

    def index(self, key: Hashable) -> int | None:
        """Where a key is."""
        found = self.upper.index(key)
        if found is not None:
            return found
        found = self.lower.index(key)
        return None if found is None else found + self.upper.items

    def paint(self, line: int, width: int, *, chosen: bool) -> Line:
        """A line of the one or the other."""
        if line < self.upper.lines:
            return self.upper.paint(line, width, chosen=chosen)
        return self.lower.paint(line - self.upper.lines, width, chosen=chosen)
