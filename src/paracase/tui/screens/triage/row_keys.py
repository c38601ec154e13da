"""The rows of a long queue without making each of them: most are one paper that nothing hangs on. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from paracase.domain.papers.triage import LineupOrder, Name
    from paracase.tui.screens.triage.rows import Key


class RowKeys(Sequence["Key"]):
    """The keys of all rows, in order; what it costs is what has other rows than one, not what waits.

    Args:
        order: the names of rows as they stood when this was made.
        others: those that have no line or several (what is gone, folders, papers on which something hangs) with their lines.
        find: where a paper's row stands in the order; None for one that has none.
    """

    def __init__(
        self,
        order: LineupOrder,
        others: Iterable[tuple[int, tuple[Key, ...]]],
        find: Callable[[int], int | None],
    ) -> None:
        self._names, self._find = order.names, find
        self._places: list[int] = []
        """Where in the order each of the others stands."""
        self._starts: list[int] = []
        """The first row of each."""
        self._shifts: list[int] = [0]
        """Rows less names, before each of the others; at last of all."""
        self._lines: list[tuple[Key, ...]] = []
        self._rows: dict[Key, int] = {}
        for place, lines in sorted(others):
            start = place + self._shifts[-1]
            self._places.append(place)
            self._starts.append(start)
            self._lines.append(lines)
            self._shifts.append(self._shifts[-1] + len(lines) - 1)
            self._rows.update((key, start + at) for at, key in enumerate(lines))

    def __len__(self) -> int:
        return len(self._names) + self._shifts[-1]

    @overload
    def __getitem__(self, row: int) -> Key: ...

    @overload
    def __getitem__(self, row: slice) -> list[Key]: ...

    def __getitem__(self, row: int | slice) -> Key | list[Key]:
        if isinstance(row, slice):
            return [self._at(one) for one in range(*row.indices(len(self)))]
        if not -len(self) <= row < len(self):
            raise IndexError(row)
        return self._at(row % len(self))

    def _at(self, row: int) -> Key:
        before = bisect_right(self._starts, row)
        if before:
            lines, within = self._lines[before - 1], row - self._starts[before - 1]
            if within < len(lines):
                return lines[within]
        name: Name = self._names[row - self._shifts[before]]
        return ("paper", name)

    def index(self, key: object, start: int = 0, stop: int | None = None) -> int:
        """Where a row stands.

        Raises:
            ValueError: there is no such row.
        """
        del start, stop
        row = self._rows.get(key)  # type: ignore[call-overload]  # any key may be asked for
        if row is None and isinstance(key, tuple) and key[0] == "paper" and (place := self._find(key[1])) is not None:
            before = bisect_right(self._places, place)
            if not before or self._places[before - 1] != place:
                row = place + self._shifts[before]
        if row is None:
            raise ValueError(key)
        return int(row)

    def __contains__(self, key: object) -> bool:
        try:
            self.index(key)
        except ValueError:
            return False
        return True
