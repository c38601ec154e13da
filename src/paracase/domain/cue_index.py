"""Many patterns, of which only those are tried whose words a text has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.sifting import SIGNS, literals

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
        """By what is not of letters only, and is looked for in the text."""
        self._always: list[int] = []
        for number, pattern in patterns:
            known = literals(pattern.pattern, pattern.flags)
            for one in known:
                where = self._by_sign if one.sign else self._by_other
                where.setdefault(one.sign or one.letters, []).append(number)
            if not known:
                self._always.append(number)
        self._signs = SIGNS.add(self._by_sign)

    def among(self, words: Words) -> list[int]:
        """The numbers of those that can match in a text with these words, in their order."""
        return sorted({number for _, numbers in self.narrowed(words) for number in numbers})

    def narrowed(self, words: Words) -> list[tuple[str, list[int]]]:
        """What stands in a text with these words, with the numbers of those that can match where it does, as for a line."""
        low = words.low
        found = [("", self._always)] if self._always else []
        found += [one for one in self._by_other.items() if one[0] in low]
        found += [(sign.strip(), self._by_sign[sign]) for sign in self._signs & words.signs]
        return found
