"""Files of one folder put in the order of their paths, a few hundred at a time: a million are never put in order at once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.intake.walked import Raw

RUN = 4096
"""Files put in order at once: two milliseconds. Such runs are merged as the files are asked for."""
_path = itemgetter(0)


class InOrder:
    """Files of a folder in the order of their paths.

    Args:
        at_once: about so many come in one part.
    """

    def __init__(self, *, at_once: int) -> None:
        self._at_once = at_once
        self._runs: list[list[tuple[bytes, Raw]]] = [[]]
        self._is_sorted = False

    def add(self, files: Sequence[tuple[bytes, Raw]]) -> None:
        """Take note of some, met in any order; so few that they are put in order in a moment."""
        run = self._runs[-1]
        run += files
        if len(run) >= RUN:
            run.sort(key=_path)
            self._runs.append([])

    def runs(self) -> Iterator[list[tuple[bytes, Raw]]]:
        """All of them as they are held, at most ``RUN`` at a time, in no order."""
        yield from self._runs

    def before(self, end: bytes | None) -> Iterator[list[tuple[bytes, Raw]]]:
        """The next before a path, or all that are left, part by part; none is added any more."""
        if not self._is_sorted:
            self._runs[-1].sort(key=_path)
            self._is_sorted = True
        if len(self._runs) == 1:
            yield from self._of_one_run(end)
            return
        each = max(1, self._at_once // len(self._runs))
        while True:
            lasts = [run[min(each, len(run)) - 1][0] for run in self._runs if run]
            if not lasts:
                return
            last = min(lasts)
            part: list[tuple[bytes, Raw]] = []
            for run in self._runs:
                upto = bisect_right(run, last, key=_path)
                if end is not None:
                    upto = min(upto, bisect_left(run, end, key=_path))
                part += run[:upto]
                del run[:upto]  # what differs is held by whoever asked; the rest by nobody
            if not part:
                return
            part.sort(key=_path)
            yield part

    def _of_one_run(self, end: bytes | None) -> Iterator[list[tuple[bytes, Raw]]]:
        """The same of a folder whose files are few, as nearly all are: they are in order, nothing is merged."""
        run = self._runs[0]
        upto = len(run) if end is None else bisect_left(run, end, key=_path)
        for start in range(0, upto, self._at_once):
            yield run[start : min(start + self._at_once, upto)]
        del run[:upto]
