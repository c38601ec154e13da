"""What runs along the pages of a paper beside the words one reads: headers, footers, page numbers, line numbers, stamps.

A page's number, the short title that California has printed in the footer (CRC 2.110), the line with which CM/ECF stamps
every page of what was filed, the 1 to 28 beside a pleading's lines: they are no part of its sentences, and where the
text moves by a line they stand in the middle of other ones. So they are parted from the words before two versions are
compared, and compared on their own: nothing that is taken out here is lost from a comparison.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.pleading import parted_from_gutter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LINES = 4
"""Lines at the top and at the bottom of a page that may run along the pages."""
_SHARE = 0.4
"""Of all pages: a line that stands on fewer is no running one (left and right pages may have one each)."""
_LEAST = 3
"""Pages on which it stands at least."""
_LONGEST = 200
"""Characters; what is longer is a paragraph."""
_NUMBER = re.compile(r"(?<![^\W_])\d+")
_OF = re.compile(r"(?:\bof|/)\s*$", re.I)
_ROMAN = re.compile(r"[-–—.\s]*([ivxl]{1,7})[-–—.\s]*")
_TENS = ("", "x", "xx", "xxx", "xl")
_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMANS = {
    tens + ones: number for number, (tens, ones) in enumerate((t, o) for t in _TENS for o in _ONES) if tens + ones
}
"""The numerals with which tables of contents are paged, in lower case, and what they count."""
_STAMP = re.compile(r"(?:USCA\d* |Appeal:? |Appellate )?Case\b.{4,120}\b(?:Page|Pg)\b", re.I)
_ALIKE = 0.4
"""Of two lines, one gone and one new at one edge of the page: so alike they are one that changed."""

_MOST_COMPARED = 40
"""Lines that went, at most, among which the one that changed is looked for."""


class Edge(StrEnum):
    """Where on a page."""

    TOP = "at the top"
    BOTTOM = "at the bottom"
    GUTTER = "beside the lines"


class RunningLine(NamedTuple):
    """One line that runs along the pages, as it stands on one of them.

    Attributes:
        page: from 1.
    """

    edge: Edge
    page: int
    text: str


@dataclass(frozen=True, slots=True)
class Parted:
    """A paper's pages without what runs along them, and that; together they are every word of it."""

    pages: tuple[str, ...]
    running: tuple[RunningLine, ...]


@dataclass(frozen=True, slots=True)
class RunningChange:
    """What became of a line that runs along the pages: it changed, came (``old`` is empty) or went (``new`` is empty).

    Attributes:
        before: on how many pages it stood, of how many.
        after: on how many it stands now.
    """

    edge: Edge
    old: str
    new: str
    before: tuple[int, int]
    after: tuple[int, int]

    @property
    def sentence(self) -> str:
        """In words, as a person would say it; what is quoted is the paper's own."""
        where = self.edge.value
        if not self.old:
            return f"{where}, on {_of(self.after)}: “{self.new}” is new"
        if not self.new:
            return f"{where}, on {_of(self.before)}: “{self.old}” is gone"
        if self.old != self.new:
            return f"{where}: “{self.old}” is now “{self.new}”"
        return f"{where}: “{self.new}” stands on {_of(self.after)}, before on {_of(self.before)}"


def _of(pages: tuple[int, int]) -> str:
    count, of = pages
    if count == of:
        return "every page" if of > 1 else "its page"
    return f"{count} of {of} pages"


LineKey = tuple[Edge, str]


def running_keys(pages: Sequence[str]) -> frozenset[LineKey]:
    """Which lines run along these pages: a line counts by its words, whatever its numbers are."""
    counts: Counter[LineKey] = Counter()
    for page in pages:
        lines = parted_from_gutter(page)[0].split("\n")
        counts.update({(edge, _key(lines[at])) for edge, at in _at_edges(lines) if _may_run(lines[at])})
    least = max(_LEAST, -int(-len(pages) * _SHARE // 1))
    if len(pages) == 2:  # what is the same on two pages may be anything, but for a line that counts them
        return frozenset(_counting(pages))
    return frozenset(key for key, count in counts.items() if count >= least)


def _counting(pages: Sequence[str]) -> Iterator[LineKey]:
    """Lines of two pages with a number that is one more on the second."""
    first, second = (
        {(edge, _key(lines[at])): lines[at] for edge, at in _at_edges(lines) if _may_run(lines[at])}
        for lines in (parted_from_gutter(page)[0].split("\n") for page in pages)
    )
    for key in first.keys() & second.keys():
        if any(int(b) == int(a) + 1 for a, b in zip(_values(first[key]), _values(second[key]), strict=True)):
            yield key


def parted(pages: Sequence[str], keys: frozenset[LineKey]) -> Parted:
    """Part pages from what runs along them.

    Args:
        keys: of ``running_keys``; of both versions where two are compared, so that both are parted alike.
    """
    kept: list[str] = []
    running: list[RunningLine] = []
    for number, page in enumerate(pages, start=1):
        text, numbers = parted_from_gutter(page)
        if numbers:
            running.append(RunningLine(Edge.GUTTER, number, f"1 to {numbers}"))
        lines = text.split("\n")
        taken: dict[int, Edge] = {}
        for edge in (Edge.TOP, Edge.BOTTOM):
            for at in [at for where, at in _at_edges(lines) if where is edge]:
                if not _may_run(lines[at]) or (
                    (edge, _key(lines[at])) not in keys and not _STAMP.match(lines[at].strip())
                ):
                    break
                taken[at] = edge
        if len(taken) == sum(bool(line.strip()) for line in lines):
            taken = {}  # a page of nothing but such lines is read: that it came or went is a change
        running += [RunningLine(edge, number, " ".join(lines[at].split())) for at, edge in sorted(taken.items())]
        kept.append("\n".join(line for at, line in enumerate(lines) if at not in taken))
    return Parted(tuple(kept), tuple(running))


def _at_edges(lines: Sequence[str]) -> Iterator[tuple[Edge, int]]:
    """The outermost lines of a page that have words, from its edges inward; a short page's are all at its top."""
    filled = [at for at, line in enumerate(lines) if line.strip()]
    yield from ((Edge.TOP, at) for at in filled[:LINES])
    yield from ((Edge.BOTTOM, at) for at in reversed(filled[max(LINES, len(filled) - LINES) :]))


def _may_run(line: str) -> bool:
    return len(line) <= _LONGEST


def _key(line: str) -> str:
    """A line by its words: two with one key have as many numbers, since a ``0`` or a line end is always one replaced."""
    words = " ".join(line.split())
    roman = _roman_of(words)
    return words.replace(roman, "\n", 1) if roman else _NUMBER.sub("0", words)


def _roman_of(line: str) -> str:
    """The Roman numeral that a line is, but for dashes beside it, as it is written there; empty where it is none."""
    found = _ROMAN.fullmatch(line.strip())
    return found[1] if found and found[1] in _ROMANS else ""


def _values(text: str) -> list[str]:
    roman = _roman_of(text)
    return [str(_ROMANS[roman])] if roman else _NUMBER.findall(text)


class _Kind(NamedTuple):
    """A running line over all pages it stands on: what of it must be the same in another version."""

    texts: dict[int, str]
    numbers: tuple[object, ...]


RunningId = tuple[Edge, str, int]


def running_changes(old: Parted, new: Parted) -> tuple[RunningChange, ...]:
    """What of the lines along the pages is not as it was. That a page's number follows the pages is no change."""
    was, now = _kinds(old), _kinds(new)
    of_old, of_new = len(old.pages), len(new.pages)
    found = []
    for key in was.keys() & now.keys():
        a, b = was[key], now[key]
        if a.numbers != b.numbers or _stands(a, of_old, of_new) != _stands(b, of_new, of_old):
            before, after = _first_differing(a, b)
            found.append(RunningChange(key[0], before, after, (len(a.texts), of_old), (len(b.texts), of_new)))
    gone = [(key, was[key]) for key in was if key not in now]
    for key in [key for key in now if key not in was]:
        b = now[key]
        text = _first(b)
        beside = [one for one in gone if one[0][0] is key[0]] if len(gone) <= _MOST_COMPARED else []
        twin = max(beside, key=lambda one: _likeness(_first(one[1]), text), default=None)
        if twin is not None and _likeness(_first(twin[1]), text) >= _ALIKE:
            gone.remove(twin)
            a = twin[1]
            found.append(RunningChange(key[0], _first(a), text, (len(a.texts), of_old), (len(b.texts), of_new)))
        else:
            found.append(RunningChange(key[0], "", text, (0, of_old), (len(b.texts), of_new)))
    found += [RunningChange(key[0], _first(a), "", (len(a.texts), of_old), (0, of_new)) for key, a in gone]
    return tuple(sorted(found, key=lambda change: (list(Edge).index(change.edge), change.new, change.old)))


def _first(kind: _Kind) -> str:
    return next(iter(kind.texts.values()))


def _likeness(a: str, b: str) -> float:
    return SequenceMatcher(None, a.split(), b.split(), autojunk=False).ratio()


def _stands(kind: _Kind, own: int, other: int) -> object:
    """Where it stands, so that it can be compared: the pages, or how many are without where there are more or fewer now."""
    return frozenset(kind.texts) if own == other else own - len(kind.texts)


def _first_differing(a: _Kind, b: _Kind) -> tuple[str, str]:
    """How it reads in both on the first page where that is not the same."""
    both = [(a.texts[page], b.texts[page]) for page in a.texts.keys() & b.texts.keys()]
    return next((pair for pair in both if pair[0] != pair[1]), (_first(a), _first(b)))


def _kinds(paper: Parted) -> dict[RunningId, _Kind]:
    texts: dict[RunningId, dict[int, str]] = {}
    seen: Counter[tuple[int, Edge, str]] = Counter()
    for line in paper.running:
        key = _key(line.text)
        number = seen[line.page, line.edge, key]
        seen[line.page, line.edge, key] += 1
        texts.setdefault((line.edge, key, number), {})[line.page] = line.text
    return {key: _Kind(found, tuple(_numbers(found, len(paper.pages)))) for key, found in texts.items()}


def _numbers(texts: dict[int, str], pages: int) -> Iterable[object]:
    """The numbers of a line over its pages: one that stays, one that counts the pages, or all of them."""
    rows = [(page, _values(text)) for page, text in texts.items()]
    for column in range(len(rows[0][1])):
        values = [numbers[column] for _, numbers in rows]
        steps = {int(numbers[column]) - page for page, numbers in rows}
        if len(rows) > 1 and len(steps) == 1 and all(str(int(value)) == value for value in values):
            yield ("page", steps.pop())
        elif len(set(values)) == 1:
            is_total = pages > 1 and int(values[0]) == pages and all(_is_total(t, column) for t in texts.values())
            yield "pages" if is_total else values[0]
        else:
            yield tuple(values)


def _is_total(text: str, column: int) -> bool:
    """Whether a number of a line is said to be that of all pages: *Page 2 of 12*, *2/12*."""
    found = list(_NUMBER.finditer(text))
    return column < len(found) and bool(_OF.search(text[: found[column].start()]))
