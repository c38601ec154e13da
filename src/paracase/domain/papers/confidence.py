"""How sure a proposal is."""

from __future__ import annotations

from enum import IntEnum


class Confidence(IntEnum):
    """Three words, and no percentages: a person can act on a word."""

    GUESS = 1
    """Never taken by itself."""
    LIKELY = 2
    """Right nine times in ten."""
    SURE = 3
    """Two sources agree and nothing contradicts."""

    @property
    def word(self) -> str:
        """As written on screen."""
        return self.name.lower()
