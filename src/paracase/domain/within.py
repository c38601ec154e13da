"""Letters that are looked for within the words of a text: what stands in a word is found once, for papers are written in the
same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_WORDS = 30_000
"""So many words are kept in mind with what stands in them: more than any language of papers has in use."""


class Within:
    """Pieces of words (small ASCII letters), and which of them stand in which word."""

    def __init__(self) -> None:
        self._pieces: frozenset[str] = frozenset()
        self._of_word: dict[str, tuple[str, ...]] = {}
        self.count = 0
        """How many pieces are looked for. What was found while they were fewer is not all."""

    def add(self, pieces: Iterable[str]) -> None:
        """Look for these as well from now on."""
        more = self._pieces.union(pieces)
        if len(more) > len(self._pieces):
            self._pieces, self._of_word = more, {}
            self.count = len(more)

    def standing(self, words: frozenset[str]) -> set[str]:
        """The pieces that stand in one of some words at least."""
        known, pieces = self._of_word, self._pieces
        new = [word for word in words if word not in known]
        if new and len(known) + len(new) > _MOST_WORDS:
            known = self._of_word = {}  # not emptied: another thread may be reading it
            new = list(words)
        if new:
            together = " ".join(new)  # most pieces stand in none of them: each is looked for in all at once
            there = [piece for piece in pieces if piece in together]
            for word in new:
                known[word] = tuple([piece for piece in there if piece in word])
        return set().union(*map(known.__getitem__, words))
