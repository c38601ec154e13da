"""Whether a text has a query's words, told from the text itself where that is certain, as the index of texts would tell it.

The index takes runs of letters and digits as words, in small letters and without accents. Of a text in ASCII, with the
marks of print that surely part words, this is known without the index; of any other nothing is said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from paracase.domain.papers.query import Query, Term

_PARTING = dict.fromkeys([*map(ord, "\u00a0§¶©®°·«»†‡•…™\u2212"), *range(0x2010, 0x2016), *range(0x2018, 0x2020)], " ")
"""Signs outside ASCII that no tokenizer takes for a letter or digit; the last two are dashes and quotation marks."""
_WORD = re.compile("[0-9a-z]+")


class _Sought(NamedTuple):
    """One term as it is looked for in small letters."""

    first: str
    """Its first word: finding that first is many times faster than the pattern."""
    pattern: re.Pattern[str]
    negated: bool

    def stands_in(self, small: str) -> bool:
        """Whether it stands in a text of small letters."""
        at = small.find(self.first)
        while at >= 0:
            if self.pattern.match(small, at):
                return True
            at = small.find(self.first, at + 1)
        return False


class Wording:
    """The words of a query, to be looked for in texts."""

    def __init__(self, query: Query) -> None:
        sought = [_sought(term) for term in query.terms]
        self._sought = tuple(term for term in sought if term is not None)
        self._is_certain = len(self._sought) == len(sought)

    def stands_in(self, name: str, text: str) -> bool | None:
        """Whether a paper of this name and text has the words; None where only the index can tell."""
        if not self._is_certain:
            return None
        parts = [part if part.isascii() else part.translate(_PARTING) for part in (text, name)]
        if not all(part.isascii() for part in parts):
            return None
        small = [part.lower() for part in parts]
        return all(term.negated != any(map(term.stands_in, small)) for term in self._sought)


def _sought(term: Term) -> _Sought | None:
    """A term in ASCII as it is looked for; None of any other."""
    plain = term.text.translate(_PARTING)
    words = _WORD.findall(plain.lower())
    if not plain.isascii() or not words:
        return None
    ends = "" if term.prefix else "(?![0-9a-z])"
    pattern = re.compile(rf"(?<![0-9a-z]){'[^0-9a-z]+'.join(words)}{ends}")
    return _Sought(words[0], pattern, term.negated)
