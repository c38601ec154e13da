"""Every citation of a draft, with its place, what it leans on, and what is odd about it.

A help for who looks them up, never a word that one is good: that an authority exists, and says what it is cited for, is
found by a person, who ticks it. What is found is by its look alone, so the list says what was looked for; a citation in
no known form (a case by its name only, a block of text without one) is not found here.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING

from paracase.domain.papers.running import parted, running_keys
from paracase.domain.work import authorities as looks
from paracase.domain.work.authorities import CiteKind
from paracase.domain.work.reporters import known_as

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from paracase.domain.work.reporters import Reporter


class Tick(StrEnum):
    """What a person says of a citation or quotation that they looked up."""

    GOOD = "good"
    WRONG = "wrong"
    NONE = "none"

    @property
    def said(self) -> str:
        """As people say it: what a person did, never that a citation is good."""
        return {"good": "looked up", "wrong": "wrong", "none": "not a citation"}[self.value]


AROUND = 40
"""Words before a citation that a tick is for, besides its own: what it is cited for."""
UNKNOWN_REPORTER = "unknown reporter"
NO_FULL = "no full citation before it"
SEVERAL = "several citations stand before it"
NO_YEAR = "no year"
_EVIDENCE = re.compile(r"[.\d]|^[A-Z]{2,}")
"""A reporter that is written with a period, a series or in capitals; other words between numbers need a year or a name."""
_STRING = re.compile(r"\s*;[^;]{0,200}$")
_PARALLEL = re.compile(r",\s*")
_LONGEST = 400
"""Letters of one citation with all that is parallel to it."""


@dataclass(frozen=True, slots=True)
class CitePlace:
    """Where something stands: its page and its paragraph or line on it, both from 1."""

    page: int
    line: int
    by_paragraph: bool

    @property
    def words(self) -> str:
        """``p. 3 ¶ 2``, ``p. 3 l. 12``."""
        return f"p. {self.page} {'¶' if self.by_paragraph else 'l.'} {self.line}"


@dataclass(frozen=True, slots=True)
class Citation:
    """One citation.

    Attributes:
        text: its own words, in one line.
        name: of the case, where it stands before it; empty otherwise.
        marks: what is odd about it.
        full: the number in the list (from 0) of the one it says again; ``root`` of the one that says it first.
        key: a hash of its words, of those it is cited for, and of what it says again: a tick is for exactly these.
    """

    kind: CiteKind
    text: str
    name: str
    place: CitePlace
    start: int
    end: int
    marks: tuple[str, ...] = ()
    full: int | None = None
    root: int | None = None
    key: str = ""
    edition: tuple[str, str, str] = ("", "", "")
    """Volume, reporter and page; of what stands in no reporter nothing."""

    @property
    def whole(self) -> str:
        """The name and the citation."""
        return f"{self.name}, {self.text}" if self.name else self.text


class CitedText:
    """The words of a paper in one run, without what runs along its pages, and where each stands."""

    def __init__(self, pages: Sequence[str], *, by_paragraph: bool) -> None:
        self.by_paragraph = by_paragraph
        kept = parted(pages, running_keys(pages)).pages
        self.text = "\n".join(kept)
        self._pages = [0, *accumulate(len(page) + 1 for page in kept)][: max(1, len(kept))]
        lines = self.text.split("\n")
        self._lines = [0, *accumulate(len(line) + 1 for line in lines)][:-1]
        self._filled = [0, *accumulate(bool(line.strip()) for line in lines)]
        ends = r"\n" if by_paragraph else r"\n[ \t]*\n"
        self._breaks = [0, *(match.end() for match in re.finditer(ends, self.text))]

    def place(self, at: int) -> CitePlace:
        """Where a letter stands."""
        page = bisect_right(self._pages, at)
        line = bisect_right(self._lines, at)
        first = bisect_right(self._lines, self._pages[page - 1])
        if self.by_paragraph:
            return CitePlace(page, max(1, self._filled[line] - self._filled[first - 1]), self.by_paragraph)
        return CitePlace(page, line - first + 1, self.by_paragraph)

    def page_start(self, page: int) -> int:
        """Where a page begins; where the last one does, for a page behind it."""
        return self._pages[min(max(1, page), len(self._pages)) - 1]

    def paragraph_start(self, at: int) -> int:
        """Where the paragraph of a letter begins."""
        return self._breaks[bisect_right(self._breaks, at) - 1]

    def paragraph_end(self, at: int) -> int:
        """Where it ends."""
        after = bisect_right(self._breaks, at)
        return self._breaks[after] if after < len(self._breaks) else len(self.text)


def citations_in(flow: CitedText, reporters: Mapping[str, Reporter], today: date) -> list[Citation]:
    """Every citation in a paper, in its order."""
    found = sorted([*_cases(flow, reporters, today), *_other_forms(flow, today)], key=lambda c: (c.start, -c.end))
    apart: list[Citation] = []
    for one in found:
        if apart and one.start < apart[-1].end:
            continue
        apart.append(one)
    whole = _merged(apart, flow.text)
    tied: list[Citation] = []
    for at, one in enumerate(whole):
        found_again = _tied(one, at, whole, flow.text)
        full = found_again.full
        root = tied[full].root if full is not None and tied[full].root is not None else full
        tied.append(replace(found_again, root=root))
    return [replace(one, key=_key(one, at, tied, flow)) for at, one in enumerate(tied)]


def one_line(text: str) -> str:
    """A text with its white space and quotation marks made alike: a PDF and the draft it was made from have one key."""
    alike = text.replace("“", '"').replace("”", '"').replace("’", "'").replace("‘", "'").replace("–", "-")
    return " ".join(alike.split())


def digest(*parts: str) -> str:
    """SHA-256 of some texts, each made alike."""
    return hashlib.sha256("\n".join(one_line(part) for part in parts).encode("utf-8", "surrogatepass")).hexdigest()


def _cases(flow: CitedText, reporters: Mapping[str, Reporter], today: date) -> Iterator[Citation]:
    """Decisions in reporters, known or not."""
    at = 0
    while match := looks.IN_REPORTER.search(flow.text, at):
        found = _case(match, flow, reporters, today)
        at = match.end() if found is not None else match.start("volume") + len(match["volume"])
        if found is not None:
            yield found


def _case(match: re.Match[str], flow: CitedText, reporters: Mapping[str, Reporter], today: date) -> Citation | None:
    text = flow.text
    written = " ".join(match["reporter"].split())
    if looks.NO_REPORTER.fullmatch(written):
        return None
    before = text[max(flow.paragraph_start(match.start()), match.start() - 240) : match.start()]
    ended = looks.PINS.match(text, match.end())
    end = ended.end() if ended is not None else match.end()
    after = looks.YEAR_AFTER.match(text, end)
    earlier = looks.YEAR_BEFORE.search(before)
    reporter = known_as(reporters, written)
    again = bool(match["at"])
    year = int((after or earlier)["year"]) if (after or earlier) is not None else None  # type: ignore[index]  # one is there
    head = before[: earlier.start()] if earlier is not None and after is None else before
    name = name_before(head)
    if not (reporter is not None and _EVIDENCE.search(written)) and not (year is not None or name):
        return None
    if reporter is None and not looks.OTHER_REPORTER.search(written) and after is None and not name:
        return None
    is_other = reporter is None and bool(looks.OTHER_REPORTER.search(written))
    marks = _marks(reporter, year, after, match, today, is_other=is_other, again=again)
    stop = after.end() if after is not None and not again else end
    kind = CiteKind.OTHER if is_other else CiteKind.SHORT if again else CiteKind.CASE
    edition = (match["volume"], reporter.name if reporter is not None else written, match["page"])
    start = match.start() - (len(before) - earlier.start()) if earlier is not None and after is None else match.start()
    return Citation(
        kind, " ".join(text[start:stop].split()), name, flow.place(start), start, stop, marks, edition=edition
    )


def _marks(
    reporter: Reporter | None, year: int | None, after: re.Match[str] | None, match: re.Match[str], today: date, *,
    is_other: bool, again: bool,
) -> tuple[str, ...]:  # fmt: skip
    """What is odd: a reporter that is not known, a year that cannot be."""
    marks = [] if reporter is not None or is_other else [UNKNOWN_REPORTER]
    by_volume = reporter is not None and (reporter.name == "WL" or "LEXIS" in reporter.name)
    volume = int(match["volume"])
    years = [y for y in (year, volume if by_volume else None) if y is not None]
    if any(y > today.year for y in years) or (after is not None and _is_later(after.group(), today)):
        marks.append("in the future")
    elif reporter is not None and year is not None and (fault := reporter.fault_of(year)):
        marks.append(fault)
    if by_volume and year is not None and abs(volume - year) > 1:
        marks.append(f"its number is of {volume}, its year {year}")
    if year is None and not again and not by_volume:
        marks.append(NO_YEAR)
    return tuple(marks)


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = re.compile(r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(\d{1,2}),\s+(\d{4})")


def _is_later(words: str, today: date) -> bool:
    found = _DAY.search(words)
    if found is None:
        return False
    said = (int(found[3]), _MONTHS.index(found[1].lower()) + 1, int(found[2]))
    return said > (today.year, today.month, today.day)


def name_before(text: str) -> str:
    """The name of a case at the end of a text, without the signal before it; empty when none stands there."""
    found = looks.NAME_BEFORE.search(" ".join(text.split()) + (" " if text[-1:].isspace() else ""))
    if found is None:
        return ""
    name = found["name"].strip(" ,")
    while signal := looks.SIGNAL.match(name):
        name = name[signal.end() :]
    return name


def _other_forms(flow: CitedText, today: date) -> Iterator[Citation]:
    """What stands in no reporter, and what says a citation again."""
    for kind, pattern in looks.FORMS:
        for match in pattern.finditer(flow.text):
            yield _plain(kind, match, flow)
    for match in looks.ID.finditer(flow.text):
        yield _plain(CiteKind.ID, match, flow)
    for match in looks.SUPRA.finditer(flow.text):
        if not looks.WITHIN.match(flow.text[match.end() :].lstrip(" ,")):
            yield replace(_plain(CiteKind.SUPRA, match, flow), name="")
    for match in looks.UNPUBLISHED.finditer(flow.text):
        later = ("in the future",) if int(match["year"]) > today.year or _is_later(match.group(), today) else ()
        start = match.start()
        name = name_before(flow.text[max(flow.paragraph_start(start), start - 240) : start])
        yield replace(_plain(CiteKind.CASE, match, flow), marks=later, name=name)


def _plain(kind: CiteKind, match: re.Match[str], flow: CitedText) -> Citation:
    text = " ".join(match.group().split()).rstrip(",;")
    return Citation(kind, text, "", flow.place(match.start()), match.start(), match.end())


def _merged(found: Sequence[Citation], text: str) -> list[Citation]:
    """Parallel citations are one; so are *supra* and the volume and page behind it."""
    left: list[Citation] = []
    for one in found:
        last = left[-1] if left else None
        between = text[last.end : one.start] if last is not None else ""
        is_short = last is not None and last.end - last.start < _LONGEST
        if last is not None and is_short and _PARALLEL.fullmatch(between) and one.edition[0]:
            if last.kind is CiteKind.CASE and one.kind is CiteKind.CASE and not one.name:
                marks = tuple(dict.fromkeys([m for m in last.marks if m != NO_YEAR] + list(one.marks)))
                whole = " ".join(text[last.start : one.end].split())
                left[-1] = replace(last, text=whole, end=one.end, marks=marks)
                continue
            if last.kind is CiteKind.SUPRA:
                whole = " ".join(text[last.start : one.end].split())
                left[-1] = replace(one, kind=CiteKind.SHORT, text=whole, start=last.start, place=last.place,
                                   marks=tuple(m for m in one.marks if m != NO_YEAR))  # fmt: skip
                continue
        left.append(one)
    return left


def _tied(one: Citation, at: int, found: Sequence[Citation], text: str) -> Citation:
    """A short form with the one it says again."""
    if not one.kind.is_again:
        return one
    if one.kind is CiteKind.ID:
        return _tied_id(one, at, found, text)
    for number in range(at - 1, -1, -1):
        other = found[number]
        if other.kind is not CiteKind.CASE:
            continue
        if one.kind is CiteKind.SHORT and other.edition[:2] == one.edition[:2]:
            return replace(one, full=number)
        words = re.findall(r"[A-Z][\w'’-]+", one.text.split("supra")[0]) if one.kind is CiteKind.SUPRA else []
        if words and other.name and words[0] in other.name:
            return replace(one, full=number)
    return replace(one, marks=(*one.marks, NO_FULL))


def _tied_id(one: Citation, at: int, found: Sequence[Citation], text: str) -> Citation:
    """*Id.* is the citation right before it (Bluebook 4.1: only where that stands alone)."""
    if at == 0:
        return replace(one, marks=(*one.marks, NO_FULL))
    marks = one.marks
    if at > 1 and _STRING.match(text[found[at - 2].end : found[at - 1].start]):
        marks = (*marks, SEVERAL)
    return replace(one, full=at - 1, marks=marks)


def _key(one: Citation, at: int, found: Sequence[Citation], flow: CitedText) -> str:
    begin = found[at - 1].end if at else 0  # whatever paragraphs are: a PDF does not tell where they end
    before = " ".join(flow.text[begin : one.start].split()[-AROUND:])
    return digest(one.whole, before, found[one.root].whole if one.root is not None else "")
