"""Signs that are looked for in a text all at once, in one pass over it however many they are (Aho and Corasick's automaton).

A sign is letters (small, ASCII) as they stand in a text in which everything else is a space: ``" order "`` is a word,
``" interrog"`` how one begins, ``"seal"`` stands anywhere.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from ahocorasick import Automaton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Signs:
    """All signs that anybody asks for."""

    def __init__(self) -> None:
        self._known: frozenset[str] = frozenset()
        self._later: list[Callable[[], object]] = []
        self._automaton: Any = None
        self._adding = threading.RLock()
        self.count = 0
        """How many are looked for. What was found while they were fewer is not all."""

    def add(self, signs: Iterable[str]) -> frozenset[str]:
        """Look for these as well from now on; returns them."""
        given = frozenset(signs)
        with self._adding:
            if not given <= self._known:
                self._known |= given
                self._automaton, self.count = None, len(self._known)
        return given

    def ask(self, later: Callable[[], object]) -> None:
        """Have something say its signs (``add``) before the next text is looked through: together they are learnt once."""
        self._later.append(later)

    def standing_in(self, text: str) -> tuple[int, frozenset[str]]:
        """How many signs are looked for, and those that stand in a text of words parted by spaces."""
        automaton, count = self._automaton, self.count
        if automaton is None or self._later:
            automaton, count = self._learnt()
        return count, frozenset([sign for _, sign in automaton.iter(text)] if count else ())

    def _learnt(self) -> tuple[Any, int]:
        with self._adding:
            while self._later:
                self._later.pop()()
            if self._automaton is None:
                made: Any = Automaton()
                for sign in self._known:
                    made.add_word(sign, sign)
                made.make_automaton()
                self._automaton = made
            return self._automaton, self.count
