"""What a list shows: lines, each of an item or of none (headings, gaps). Only lines on screen are asked for, and what a
store gives is kept by page."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from paracase.tui.display import Line

PAGE = 128
"""Rows fetched at once."""
_PAGES_KEPT = 24

Key = TypeVar("Key", bound=Hashable)
Row = TypeVar("Row")


class Model(Protocol):
    """What a list shows. Items are counted from 0, lines too."""

    @property
    def lines(self) -> int:
        """How many lines there are."""
        ...

    @property
    def items(self) -> int:
        """How many items there are."""
        ...

    def item_at(self, line: int) -> int:
        """Whose line it is; -1 for nobody's."""
        ...

    def span(self, item: int) -> tuple[int, int]:
        """An item's first line and how many it has."""
        ...

    def key(self, item: int) -> Hashable:
        """What identifies an item when the data changes underneath."""
        ...

    def index(self, key: Hashable) -> int | None:
        """Where an item is now."""
        ...

    def paint(self, line: int, width: int, *, chosen: bool) -> Line:
        """One line in so many cells; its first cell is the sign's."""
        ...


class Paged(Generic[Key, Row]):
    """A model of any number of items of equal height, fetched from the store by page."""

    def __init__(
        self,
        keys: Sequence[Key],
        fetch: Callable[[Sequence[Key]], dict[Key, Row]],
        painter: Callable[[Row, int, int, bool], Line],
        *,
        height: int = 1,
        pages: dict[int, dict[Key, Row]] | None = None,
    ) -> None:
        self._keys = keys
        self._count = len(keys)
        self._fetch = fetch
        self._painter = painter
        self._height = height
        self._pages: OrderedDict[int, dict[Key, Row]] = OrderedDict(pages or {})

    def is_as(self, keys: Sequence[Key], pages: dict[int, dict[Key, Row]]) -> bool:
        """Whether these keys, and the rows of these pages, are what it shows already; pages not named are forgotten."""
        if keys != self._keys or any(self._pages.get(page) != rows for page, rows in pages.items()):
            return False
        self._pages = OrderedDict(pages)
        return True

    @property
    def lines(self) -> int:
        """All items' lines."""
        return self._count * self._height

    @property
    def items(self) -> int:
        """How many keys there are."""
        return self._count

    def item_at(self, line: int) -> int:
        """By division."""
        return line // self._height

    def span(self, item: int) -> tuple[int, int]:
        """By multiplication."""
        return item * self._height, self._height

    def key(self, item: int) -> Key:
        """The key at a place."""
        return self._keys[item]

    def index(self, key: Hashable) -> int | None:
        """Found by walking the keys; C speed, 10 ms for a million."""
        try:
            return self._keys.index(key)
        except (ValueError, TypeError):
            return None

    def row(self, item: int) -> Row | None:
        """The row at a place; None when it is gone."""
        page = item // PAGE
        found = self._pages.get(page)
        if found is None:
            found = self._pages[page] = self._fetch(self._keys[page * PAGE : (page + 1) * PAGE])
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return found.get(self._keys[item])

    def paint(self, line: int, width: int, *, chosen: bool) -> Line:
        """The row's line."""
        row = self.row(line // self._height)
        return [] if row is None else self._painter(row, line % self._height, width, chosen)


@dataclass(frozen=True, slots=True)
class Block:
    """Some lines of a short list: an item's, or (without a key) a heading's or a gap's."""

    key: Hashable | None
    height: int
    painter: Callable[[int, int, bool], Line]
    """Line within the block, width, whether chosen."""


def heading(line: Line) -> Block:
    """A line that is nobody's."""
    return Block(None, 1, lambda _at, _width, _chosen: line)


class Blocks:
    """A model of items of any height among headings."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = list(blocks)
        self._starts = [0, *accumulate(block.height for block in blocks)]
        self._item_blocks = [number for number, block in enumerate(blocks) if block.key is not None]
        self._items = {number: item for item, number in enumerate(self._item_blocks)}
        self._places = {blocks[number].key: item for item, number in enumerate(self._item_blocks)}

    @property
    def lines(self) -> int:
        """All blocks' lines."""
        return self._starts[-1]

    @property
    def items(self) -> int:
        """How many blocks have a key."""
        return len(self._item_blocks)

    def _block_at(self, line: int) -> int:
        return bisect_right(self._starts, line) - 1

    def item_at(self, line: int) -> int:
        """Whose line it is."""
        return self._items.get(self._block_at(line), -1) if 0 <= line < self.lines else -1

    def span(self, item: int) -> tuple[int, int]:
        """Where an item's block is."""
        number = self._item_blocks[item]
        return self._starts[number], self._blocks[number].height

    def key(self, item: int) -> Hashable:
        """The block's key."""
        return self._blocks[self._item_blocks[item]].key

    def index(self, key: Hashable) -> int | None:
        """By the key."""
        return self._places.get(key)

    def paint(self, line: int, width: int, *, chosen: bool) -> Line:
        """The block's line."""
        number = self._block_at(line)
        return self._blocks[number].painter(line - self._starts[number], width, chosen)
