"""Many patterns, of which only those are tried whose words a text has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.sifting import TELLING, literals

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from paracase.domain.sifting import Words


class CueIndex:
    """Many patterns, of which those are found that can match in a text at all."""

    def __init__(self, patterns: Iterable[tuple[int, re.Pattern[str]]]) -> None:
        """Take the patterns with the numbers they are known by."""
        self._by_sign: dict[str, list[int]] = {}
        self._by_other: dict[str, list[int]] = {}
        """By what is no letters only, and so can be parted by them."""
        self._always: list[int] = []
        for number, pattern in patterns:
            known = literals(pattern.pattern, pattern.flags)
            for one in known:
                where = self._by_sign if one.sign else self._by_other
                where.setdefault(one.sign or one.letters, []).append(number)
            if not known:
                self._always.append(number)
        self._signs = TELLING.add(self._by_sign)

    def among(self, words: Words) -> list[int]:
        """The numbers of those that can match in a text with these words, in their order."""
        return sorted(self.narrowed(words))

    def narrowed(self, words: Words) -> dict[int, list[str]]:
        """The same, each with the letters of which one stands in whatever it matches of that text; for parts of it."""
        found = {number: [""] for number in self._always}
        for other, numbers in self._by_other.items():
            if other in words.low:
                for number in numbers:
                    found.setdefault(number, []).append(other)
        for sign in self._signs & words.tells:
            for number in self._by_sign[sign]:
                found.setdefault(number, []).append(sign.removeprefix("*"))
        return found
