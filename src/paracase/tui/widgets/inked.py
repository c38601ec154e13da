"""Lines of a list in ink, kept: what stays the same where others come or go is not inked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from textual.strip import Strip

    from paracase.tui.display import Inks, Piece

_MOST = 1000


class InkedLines:
    """Strips by line, and by what they say."""

    def __init__(self) -> None:
        self._by_line: dict[Hashable, Strip] = {}
        self._by_words: dict[Hashable, Strip] = {}

    def forget_lines(self) -> None:
        """Other words may stand in each line."""
        self._by_line.clear()

    def forget(self) -> None:
        """Another theme: nothing fits."""
        self._by_line.clear()
        self._by_words.clear()

    def strip(self, line: Hashable, make: Callable[[], tuple[Sequence[Piece], int, str, bool]], inks: Inks) -> Strip:
        """A line in ink.

        Args:
            line: what tells it from the others, with all by which it may look different.
            make: what it says, its width and ground, and whether it is the row that acts; asked where it is not known.
        """
        found = self._by_line.get(line)
        if found is None:
            pieces, width, ground, is_acting = make()
            said = tuple(pieces), width, ground, is_acting
            found = self._by_words.get(said)
            if found is None:
                found = inks.strip(pieces, width, ground, acting=is_acting)
                if len(self._by_words) > _MOST:
                    self._by_words.clear()
                self._by_words[said] = found
            if len(self._by_line) > _MOST:
                self._by_line.clear()
            self._by_line[line] = found
        return found
