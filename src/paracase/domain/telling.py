"""The words that tell which patterns can match in a text, and the letters that do wherever they stand within a word.

Papers are written in the same words, and most of these tell nothing: what a word tells is found out once, and a text's words
are looked up together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_WORDS = 30_000
"""So many words are kept in mind: more than any language of papers has in use."""
LONG = 5
"""Letters of a word's beginning by which it is found."""


LEAST = 3
"""Letters that are looked for within words: fewer stand everywhere."""


def within(letters: str) -> str:
    """The sign for letters, ``LEAST`` or more, that tell wherever they stand within a word."""
    return f"*{letters}"


class Telling:
    """Signs that are looked for in the words of texts, and which of them stand in which word.

    A sign is a word in small ASCII letters, or how a word begins (``LONG`` letters), or letters anywhere (``within``).
    """

    def __init__(self) -> None:
        self._signs: frozenset[str] = frozenset()
        self._pieces: dict[tuple[str, ...], list[str]] = {}
        """Letters that tell within a word, by how they begin: three of them are found together, whatever they are."""
        self._idle: set[str] = set()
        """Words in which no sign stands."""
        self._of_word: dict[str, tuple[str, ...]] = {}
        self.count = 0
        """How many signs are looked for. What was found while they were fewer is not all."""

    def add(self, signs: Iterable[str]) -> frozenset[str]:
        """Look for these as well from now on; returns them."""
        given = frozenset(signs)
        more = self._signs | given
        if len(more) > len(self._signs):
            self._pieces = {}
            for piece in (sign[1:] for sign in more if sign[0] == "*"):
                self._pieces.setdefault(tuple(piece[:LEAST]), []).append(piece)
            self._signs, self._idle, self._of_word = more, set(), {}
            self.count = len(more)
        return given

    def told_by(self, words: frozenset[str]) -> frozenset[str]:
        """The signs that stand in one of some words at least."""
        of_word, left = self._of_word, words - self._idle
        new = [word for word in left if word not in of_word]
        if new:
            of_word = self._read(new)
            return frozenset().union(*[of_word[word] for word in left if word in of_word])
        return frozenset().union(*[of_word[word] for word in left])

    def _read(self, new: list[str]) -> dict[str, tuple[str, ...]]:
        """Keep in mind what stands in words that were not met yet; returns what is known of all that tell something."""
        idle, of_word, signs = self._idle, self._of_word, self._signs
        if len(idle) + len(of_word) + len(new) > _MOST_WORDS:
            idle = self._idle = set()  # not emptied: another thread may be reading it, and needs no more than it has
        together = " ".join(new)  # most letters stand in none of them
        begun = self._pieces.keys() & set(zip(together, together[1:], together[2:], strict=False))
        there = [piece for key in begun for piece in self._pieces[key] if piece in together]
        for word in new:
            found = [*{word, word[:LONG]} & signs, *(within(piece) for piece in there if piece in word)]
            if found:
                of_word[word] = tuple(found)
            else:
                idle.add(word)
        return of_word
