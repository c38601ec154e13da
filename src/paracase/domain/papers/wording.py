"""Whether a text has a query's words, told from the text itself where that is certain, as the index of texts would tell it.

The index takes runs of letters and digits as words, in small letters and without accents. Of a text in ASCII, with the
marks of print that surely part words, this is known without the index; of any other nothing is said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from paracase.domain.papers.query import Query, Term

_UNSURE = re.compile("[^\\x00-\\x7f\u00a0§¶©®°·«»†‡•…™\\u2010-\\u2015\\u2018-\\u201f\\u2212]")
"""All but ASCII and signs that no tokenizer takes for a letter or digit (the ranges are dashes and quotation marks)."""
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
    """The words of a query, to be looked for in texts.

    Args:
        is_certain: False for words of which only the index can tell.
    """

    def __init__(self, query: Query, *, is_certain: bool = True) -> None:
        sought = [_sought(term) for term in query.terms]
        self._sought = tuple(term for term in sought if term is not None)
        self._is_certain = is_certain and len(self._sought) == len(sought)

    def stands_in(self, name: str, text: str) -> bool | None:
        """Whether a paper of this name and text has the words; None where only the index can tell."""
        if not self._is_certain:
            return None
        if _is_unsure(text) or _is_unsure(name):
            return None
        small = (text.lower(), name.lower())
        return all(term.negated != any(map(term.stands_in, small)) for term in self._sought)


def _is_unsure(text: str) -> bool:
    return not text.isascii() and _UNSURE.search(text) is not None


def _sought(term: Term) -> _Sought | None:
    """A term as it is looked for; None of one that has other letters than those of ASCII when it is folded."""
    asked = term.words
    words = _WORD.findall(asked.lower())
    if _is_unsure(asked) or not words:
        return None
    ends = "" if term.is_beginning else "(?![0-9a-z])"
    pattern = re.compile(rf"(?<![0-9a-z]){'[^0-9a-z]+'.join(words)}{ends}")
    return _Sought(words[0], pattern, term.negated)
