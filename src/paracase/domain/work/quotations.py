"""Every quotation of a draft, with its place and the citation it leans on.

Found by its quotation marks, or, where it has none, because it is set in from the margins, as courts want of 50 words.
A word or two between marks with no citation behind them is a term, not a quotation: those are counted, and not listed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.work.authorities import CiteKind
from paracase.domain.work.citations import CitePlace, digest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.domain.work.citations import Citation, CitedText

FEWEST_WORDS = 3
"""Between marks without a citation behind them: fewer are a term."""
NO_CITATION = "no citation beside it"
NOT_CLOSED = "its closing mark is missing"
_OPENING = ("“", '"', "‘", "'")
_ENDS = 5
"""Words by which the beginning and the end of a paragraph are known again."""
_LONGEST = 6000
_NEAR = 3
"""Words between a quotation and a citation that belong together in any case."""
_FAR = 40
"""And at most, in one sentence."""
_FAR_LETTERS = 4000
"""Letters that so many words never take."""
_SENTENCE_END = re.compile(r"[.?!][\"”’)\]]*\s+(?=[A-Z“\"])")
_CURLED = re.compile(r"“(?P<words>[^“”]+)(?P<close>”?)")
_STRAIGHT = re.compile(r'(?<!\w)"(?P<words>[^"\s][^"]*)(?P<close>"?)')


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, or a paragraph that is set in.

    Attributes:
        is_block: whether it is set in, and has no marks around it.
        leans_on: the number of its citation in the list (from 0); None: none stands beside it.
        key: a hash of its words and of what it leans on: a tick is for exactly these.
    """

    text: str
    place: CitePlace
    start: int
    leans_on: int | None
    marks: tuple[str, ...]
    key: str
    is_block: bool = False


class Quoted(NamedTuple):
    """The quotations of a paper.

    Attributes:
        terms: how many words or two between marks are not listed.
    """

    listed: tuple[Quotation, ...]
    terms: int


def quotations_in(flow: CitedText, citations: Sequence[Citation], set_in: Sequence[tuple[int, str]] = ()) -> Quoted:
    """Every quotation in a paper, in its order.

    Args:
        set_in: the page and the words of each paragraph that is set in from the margins.
    """
    found: list[Quotation] = []
    terms = 0
    starts = [one.start for one in citations]
    for match in _marked(flow):
        text = " ".join(match["words"].split())
        leans_on = _citation_behind(match, flow, citations, starts)
        is_closed = bool(match["close"])
        if leans_on is None and len(text.split()) < FEWEST_WORDS:
            terms += 1
            continue
        if leans_on is None:
            leans_on = _citation_before(match, flow, citations, starts)
        marks = (() if is_closed else (NOT_CLOSED,)) + (() if leans_on is not None else (NO_CITATION,))
        key = digest("quotation", text, _source(leans_on, citations))
        found.append(Quotation(text, flow.place(match.start()), match.start(), leans_on, marks, key))
    found += _blocks(flow, citations, starts, set_in)
    return Quoted(tuple(sorted(found, key=lambda one: one.start)), terms)


def _blocks(
    flow: CitedText, citations: Sequence[Citation], starts: Sequence[int], set_in: Sequence[tuple[int, str]]
) -> Iterator[Quotation]:
    """What is set in and stands between no marks of its own; a citation that is set in by itself is none."""
    running = RunningWords(flow.text)
    at = 0
    for page, text in set_in:
        if text.startswith(_OPENING):
            continue
        start, end = running.span_of(text, max(at, flow.page_start(page))) or (flow.page_start(page), -1)
        at = max(at, end)
        leans_on = _behind_block(start, end, flow, citations, starts) if end >= 0 else None
        words = " ".join(flow.text[start:end].split()) if end >= 0 else text
        if _is_citation(start, end, citations, starts):
            continue
        marks = () if leans_on is not None else (NO_CITATION,)
        key = digest("block quotation", words, _source(leans_on, citations))
        yield Quotation(words, flow.place(start), start, leans_on, marks, key, is_block=True)


def _is_citation(start: int, end: int, citations: Sequence[Citation], starts: Sequence[int]) -> bool:
    """Whether most of it is the text of citations: an authority that is set in on a line of its own."""
    within = citations[bisect_left(starts, start) : bisect_left(starts, end)]
    return end > start and sum(one.end - one.start for one in within) * 2 > end - start


def _behind_block(
    start: int, end: int, flow: CitedText, citations: Sequence[Citation], starts: Sequence[int]
) -> int | None:
    """The citation within a block, or right behind it; else the last one in the paragraph before it."""
    within = bisect_left(starts, end) - 1
    if within >= 0 and citations[within].start >= start and citations[within].kind is not CiteKind.RULE:
        return within
    behind = within + 1
    if behind < len(starts):
        gap = flow.text[end : max(end, _starts(citations[behind], flow.text))]
        if len(gap) <= _FAR_LETTERS and len(gap.split()) <= _NEAR:
            return behind
    before = bisect_left(starts, start) - 1
    if before >= 0:
        gap = flow.text[citations[before].end : start]
        if len(gap) <= _FAR_LETTERS and len(gap.split()) <= _FAR:
            return before
    return None


class RunningWords:
    """A text as its words, so that words are found however the lines between them are broken."""

    def __init__(self, text: str) -> None:
        places = [(match.start(), match.end()) for match in re.finditer(r"\S+", text)]
        words = [text[first:end] for first, end in places]
        self._places = places
        self._joined = " ".join(words)
        self._begins = [0, *accumulate(len(word) + 1 for word in words)][: len(words)]

    def span_of(self, words: str, start: int) -> tuple[int, int] | None:
        """Where words stand, from some place on or before it; None where they do not stand so.

        Their first and last few are enough: a word that was broken at the end of a line may be written otherwise.
        """
        sought = words.split()
        first, last = " ".join(sought[:_ENDS]), " ".join(sought[-_ENDS:])
        number = bisect_left(self._places, (start, 0))
        begin = self._begins[number] if number < len(self._begins) else 0
        at = self._joined.find(first, begin)
        at = self._joined.find(first) if at < 0 else at
        if at < 0:
            return None
        end = self._joined.find(last, at)
        if end < 0 or end - at > 2 * len(words) + 200:
            return None
        opening = bisect_left(self._begins, at + 1) - 1
        closing = bisect_left(self._begins, end + len(last)) - 1
        return self._places[opening][0], self._places[closing][1]


def _marked(flow: CitedText) -> Iterator[re.Match[str]]:
    """What stands between marks, within a paragraph or, where it is not closed there, to its end."""
    pattern = _CURLED if "“" in flow.text else _STRAIGHT
    at = 0
    while match := pattern.search(flow.text, at):
        end = flow.paragraph_end(match.start())
        if match.end() > end or match.end() - match.start() > _LONGEST:
            match = pattern.match(flow.text, match.start(), _before_space(flow.text, match.start(), end)) or match
        yield match
        at = max(match.end(), match.start() + 1)


def _before_space(text: str, start: int, end: int) -> int:
    """The end of a part of a text without the white space at it."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _source(number: int | None, citations: Sequence[Citation]) -> str:
    if number is None:
        return ""
    root = citations[number].root
    return citations[number if root is None else root].whole


def _starts(one: Citation, text: str) -> int:
    """Where a citation begins, its name with it."""
    head = text[max(0, one.start - 240) : one.start]
    first = one.name.split()[0] if one.name else ""
    at = head.rfind(first) if first else -1
    return one.start - len(head) + at if at >= 0 else one.start


def _citation_behind(
    match: re.Match[str], flow: CitedText, citations: Sequence[Citation], starts: Sequence[int]
) -> int | None:
    """The next citation, in the same sentence or right behind it."""
    number = bisect_left(starts, match.end())
    if number == len(starts) or starts[number] >= flow.paragraph_end(match.start()):
        return None
    stop = max(match.end(), _starts(citations[number], flow.text))
    if stop - match.end() > _FAR_LETTERS:
        return None
    gap = flow.text[match.end() : stop]
    words = len(gap.split())
    sentence = match["words"][-1:] + match["close"] + gap
    inner = any(sentence[end.end() :].strip() for end in _SENTENCE_END.finditer(sentence))
    return number if words <= _NEAR or (words <= _FAR and not inner) else None


def _citation_before(
    match: re.Match[str], flow: CitedText, citations: Sequence[Citation], starts: Sequence[int]
) -> int | None:
    """The last citation before it in its paragraph: *In Smith v. Jones, 1 F.3d 2, the court held that “…”*."""
    start = flow.paragraph_start(match.start())
    for number in range(bisect_left(starts, match.start()) - 1, -1, -1):
        one = citations[number]
        if one.start < start or match.start() - one.end > _FAR_LETTERS:
            return None
        if one.kind is CiteKind.RULE:
            continue
        gap = flow.text[one.end : match.start()]
        return number if len(gap.split()) <= _FAR and len(_SENTENCE_END.findall(gap)) <= 1 else None
    return None
