"""Many patterns, of which only those are tried whose words a text has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.sifting import WITHIN, literals

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from paracase.domain.sifting import Words


class CueIndex:
    """Many patterns, of which those are found that can match in a text at all."""

    def __init__(self, patterns: Iterable[tuple[int, re.Pattern[str]]]) -> None:
        """Take the patterns with the numbers they are known by."""
        self._by_key: dict[str, list[int]] = {}
        self._by_piece: dict[str, list[int]] = {}
        self._by_sign: dict[str, list[int]] = {}
        """By what is no letters only, and so can be parted by them."""
        self._always: list[int] = []
        for number, pattern in patterns:
            known = literals(pattern.pattern, pattern.flags)
            for one in known:
                where = self._by_key if one.key else self._by_piece if one.letters.isalpha() else self._by_sign
                where.setdefault(one.key or one.letters, []).append(number)
            if not known:
                self._always.append(number)
        WITHIN.add(self._by_piece)

    def among(self, words: Words) -> list[int]:
        """The numbers of those that can match in a text with these words, in their order."""
        return sorted(self._found(words))

    def _found(self, words: Words) -> set[int]:
        found = set(self._always)
        for sign, numbers in self._by_sign.items():
            if sign in words.low:
                found.update(numbers)
        for key in self._by_key.keys() & words.begins:
            found.update(self._by_key[key])
        for piece in self._by_piece.keys() & words.within:
            found.update(self._by_piece[piece])
        return found

    def may(self, words: Words) -> bool:
        """Whether any of them can match in a text with these words."""
        return bool(self._found(words))
