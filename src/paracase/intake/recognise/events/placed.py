"""The text of a paper with the place of each word: page, and line on pleading paper; and what stands in quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from paracase.domain.papers.pleading import numbers_of_lines, without_gutter

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_LETTERS = 60_000
"""So much of a paper is read for events: an order of twenty pages."""
_BREAK = re.compile(
    r"\n[ \t]*\n|(?<!\b[A-Z])(?<!\b[Nn]o)(?<!\b[Mm]rs)(?<!\b[MDm][rs])(?<!\bv)(?<!\bvs)(?<!\b[HT]on)(?<!\b[Dd]ept)"
    r"(?<!\b[Cc]trm)(?<!\b[Rr]m)(?<!\b[Ss]t)(?<!\b[Jj]an)(?<!\b[Ff]eb)(?<!\b[Mm]ar)(?<!\b[Aa]pr)(?<!\b[Aa]ug)(?<!\b[Ss]ept)"
    r"(?<!\b[Oo]ct)(?<!\b[Nn]ov)(?<!\b[Dd]ec)(?<!\b[aApP]\.[mM])(?<!\b[Dd]kt)(?<!\b[Jj]r)(?<!\b[Ii]nc)(?<!\b[Cc]o)(?<!\b[Cc]iv)"
    r"(?<!\b[Cc]ode)(?<!\b[Pp]roc)(?<!\b[Ff]ed)[.](?:[\"\u201d)]*)\s+(?=[\"\u201c(\[]*[A-Z0-9])|[;?!]\s+|"
    r"(?<=[AaPp]\.[Mm]\.)\s+(?=[A-Z][a-z]+\s+(?!\d))|\n[ \t]*(?=(?:\(?\d{1,2}|\(?[a-zA-Z]|\(?[ivx]{1,4})[.)][ \t]+\S)"
    r"|(?<=[A-Z]{2})\n[ \t]*(?=[A-Z][a-z])|\n[ \t]*(?=[\u2022\u25cf*\u2013-][ \t])"
)
_OPENS, _CLOSES = "\u201c", "\u201d"


class PlacedText:
    """The beginning of a paper, its pages one after the other."""

    def __init__(self, pages: Sequence[str]) -> None:
        self._pages: list[str] = []
        letters = 0
        for page in pages:
            if letters > MOST_LETTERS:
                break
            self._pages.append(page)
            letters += len(page) + 1
        self._bare = [without_gutter(page) for page in self._pages]
        self._starts = list(accumulate((len(page) + 1 for page in self._bare[:-1]), initial=0))
        self.text = "\n".join(self._bare)[:MOST_LETTERS]

    def place(self, at: int) -> str:
        """``p. 2, line 9``; on other than pleading paper only the page."""
        number = bisect_right(self._starts, at) - 1
        numbers = numbers_of_lines(self._pages[number])
        line = self._bare[number].count("\n", 0, at - self._starts[number])
        beside = numbers[line] if line < len(numbers) else 0
        return f"p. {number + 1}, line {beside}" if beside else f"p. {number + 1}"

    @cached_property
    def _breaks(self) -> list[tuple[int, int]]:
        return [match.span() for match in _BREAK.finditer(self.text)]

    @cached_property
    def _ends(self) -> list[int]:
        return [end for _, end in self._breaks]

    def clause(self, at: int) -> tuple[int, int]:
        """Where the clause around a place begins and ends."""
        index = bisect_right(self._ends, at)
        first = self._ends[index - 1] if index else 0
        last = self._breaks[index][0] if index < len(self._breaks) else len(self.text)
        return first, max(last, at)

    def line(self, at: int) -> tuple[int, int]:
        """Where the line around a place begins and ends."""
        last = self.text.find("\n", at)
        return self.text.rfind("\n", 0, at) + 1, len(self.text) if last < 0 else last

    def line_before(self, at: int) -> str:
        """The line above the one that begins here; empty lines are passed over."""
        above = self.text[max(0, at - 300) : at].rstrip()
        return above.rpartition("\n")[2].strip()

    def is_quoted(self, at: int) -> bool:
        """Whether a place stands in quotation marks: somebody else's words."""
        first = max(self.text.rfind("\n\n", 0, at), at - 1500, 0)
        before = self.text[first:at]
        return before.count(_OPENS) > before.count(_CLOSES) or before.count('"') % 2 == 1
