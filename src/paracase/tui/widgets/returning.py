"""Where a list's bar goes after an undo. Pure: keys in, a place out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence


class Returning:
    """Waits for what an undo brings back: the rows it is told, else the first that was not there before."""

    def __init__(self) -> None:
        self._before: frozenset[Hashable] = frozenset()
        self._told: tuple[Hashable, ...] = ()
        self._is_due = False

    def remember(self, keys: Iterable[Hashable]) -> None:
        """An undo begins; these rows are there."""
        self._before = frozenset(keys)
        self._is_due = False

    def expect(self, told: Iterable[Hashable] = ()) -> None:
        """It succeeded: the next rows that are shown have what came back.

        Args:
            told: the keys it may have, where they are known.
        """
        self._told = tuple(told)
        self._is_due = True

    def place(self, keys: Sequence[Hashable]) -> int | None:
        """Where the bar goes among these rows, once; None where nothing came back."""
        if not self._is_due:
            return None
        self._is_due = False
        for key in self._told:
            if key in keys:
                return keys.index(key)
        return next((place for place, key in enumerate(keys) if key not in self._before), None)
