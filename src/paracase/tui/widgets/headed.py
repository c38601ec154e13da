"""A model whose items are fetched, with headings between them: it costs what the headings cost, not the items."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from paracase.tui.display import Line
    from paracase.tui.widgets.models import Model


class Headed:
    """Items of one line each, in groups.

    Args:
        inner: the items.
        groups: of each group where it begins among the items, and the lines above it; by where they begin.
    """

    def __init__(self, inner: Model, groups: Sequence[tuple[int, Sequence[Line]]]) -> None:
        self.inner = inner
        self._firsts = [first for first, _ in groups]
        self._headings = [heading for _, heading in groups]
        self._starts: list[int] = []
        """The first line of each group's heading."""
        above = 0
        for first, heading in groups:
            self._starts.append(first + above)
            above += len(heading)
        self._above = above

    @property
    def lines(self) -> int:
        """Items and headings."""
        return self.inner.lines + self._above

    @property
    def items(self) -> int:
        """The items."""
        return self.inner.items

    def _group(self, line: int) -> int:
        return bisect_right(self._starts, line) - 1

    def item_at(self, line: int) -> int:
        """Whose line it is; -1 for a heading's."""
        if not 0 <= line < self.lines:
            return -1
        group = self._group(line)
        if group < 0:
            return line
        within = line - self._starts[group] - len(self._headings[group])
        return self._firsts[group] + within if within >= 0 else -1

    def span(self, item: int) -> tuple[int, int]:
        """An item's line."""
        group = bisect_right(self._firsts, item) - 1
        if group < 0:
            return item, 1
        return self._starts[group] + len(self._headings[group]) + item - self._firsts[group], 1

    def key(self, item: int) -> Hashable:
        """An item's key."""
        return self.inner.key(item)

    def index(self, key: Hashable) -> int | None:
        """Where an item is."""
        return self.inner.index(key)

    def paint(self, line: int, width: int, *, chosen: bool) -> Line:
        """An item's line, or a heading's."""
        item = self.item_at(line)
        if item >= 0:
            return self.inner.paint(item, width, chosen=chosen)
        group = self._group(line)
        return list(self._headings[group][line - self._starts[group]])
