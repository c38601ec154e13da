"""An averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed words, in a room of one size. Pure."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOM = 1 << 12
"""Rows of weights; words share them by their hash."""
TYPES = 64
"""Columns: so many types are learnt."""
_MARGIN = 0.5
"""A paper is learnt until its type leads by so much a word."""


class Perceptron:
    """Weights of words for types, in a fixed room; integers, so that each machine makes the same of the same lessons.

    A place holds the weight of a word for a type, and the sum of what was added to it times the step it was added in, by
    which it is averaged: both in one number, so that both are summed at once.
    """

    def __init__(self) -> None:
        self.types: list[str] = []
        self.places = array("q", bytes(8 * ROOM * TYPES))
        self.steps = 1

    def know(self, kind: str) -> int | None:
        """The column of a type, which is taken up where there is room for another."""
        if kind in self.types:
            return self.types.index(kind)
        if len(self.types) >= TYPES:
            return None
        self.types.append(kind)
        return len(self.types) - 1

    def _sums(self, features: Sequence[int]) -> list[int]:
        """For each column what the rows of some words hold in it, summed."""
        rows = [number % ROOM * TYPES for number in features]
        return list(map(sum, zip(*[self.places[row : row + TYPES] for row in rows], strict=True)))

    def scores(self, features: Sequence[int]) -> list[float]:
        """For each type its averaged weight."""
        parted = map(_parted, self._sums(features)[: len(self.types)])
        return [weight - added / self.steps for weight, added in parted]

    def learn(self, features: Sequence[int], kind: str) -> None:
        """One paper more: where its type does not lead clearly its words speak more for it, and less for the rival."""
        own = self.know(kind)
        if own is None or not features:
            return
        now = [_parted(place)[0] for place in self._sums(features)[: len(self.types)]]
        rivals = [column for column in range(len(now)) if column != own]
        rival = max(rivals, key=now.__getitem__, default=None)
        if now[own] - (now[rival] if rival is not None else 0) < _MARGIN * len(features):
            self._step(features, own, 1)
            if rival is not None:
                self._step(features, rival, -1)
        self.steps += 1

    def _step(self, features: Sequence[int], column: int, by: int) -> None:
        for number in features:
            self.places[number % ROOM * TYPES + column] += by * (_WEIGHT + self.steps)

    def lead(self, features: Sequence[int], first: str, second: str | None) -> list[float]:
        """For each feature how much more it speaks for one type than for another."""
        return [self._of(number, first) - (self._of(number, second) if second else 0) for number in features]

    def _of(self, number: int, kind: str) -> float:
        weight, added = _parted(self.places[number % ROOM * TYPES + self.types.index(kind)])
        return weight - added / self.steps


_WEIGHT = 1 << 36
"""A place is so often the weight, plus the other sum, which stays below half of it: 48 words, some thousand papers."""


def _parted(place: int) -> tuple[int, int]:
    weight = (place + _WEIGHT // 2) // _WEIGHT
    return weight, place - weight * _WEIGHT
