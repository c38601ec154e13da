"""What changed between two versions of a text, word by word, however the lines are broken and wherever pages end.

Rare runs of words that stand once in both texts anchor the comparison (patience diff, after Bram Cohen); between anchors
``difflib`` works on little. So a brief of forty pages is compared in a tenth of a second, and a paragraph that stands
somewhere else is called moved, not removed and added.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_MOVED = 6
"""Words of a paragraph that is called moved; shorter ones stand in many places."""
_HARD_WRAPPED = 130
"""Pages with longer lines have a paragraph on each line; in others lines are broken where the paper ends."""
_SMALL = 250_000
"""Word pairs that ``difflib`` is given at once."""
_RUNS = (5, 3, 1)


class Mark(StrEnum):
    """What became of some words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    MOVED_HERE = "moved here"
    MOVED_AWAY = "moved away"


@dataclass(frozen=True, slots=True)
class RedlinePart:
    """Words of one mark."""

    mark: Mark
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the newer text with what was removed beside it.

    Attributes:
        page: of the newer text, from 1.
        first: counts changes before this paragraph.
        changes: how many changes begin in it.
    """

    parts: tuple[RedlinePart, ...]
    page: int
    first: int
    changes: int

    @property
    def sign(self) -> str:
        """``+``, ``−``, ``±``, ``→`` for what was moved; empty where nothing changed."""
        marks = {part.mark for part in self.parts} - {Mark.SAME}
        if not marks:
            return ""
        if marks <= {Mark.MOVED_HERE, Mark.MOVED_AWAY}:
            return "→"
        if marks == {Mark.ADDED}:
            return "+"
        return "−" if marks == {Mark.REMOVED} else "±"


@dataclass(frozen=True, slots=True)
class Redline:
    """The newer text with every change in place, and the counts."""

    paragraphs: tuple[Paragraph, ...]
    added: int
    removed: int
    moved: int
    changes: int
    beside: str = ""
    """What changed in the file that no word shows: parts that are no text; empty when that is nothing."""

    @property
    def summary(self) -> str:
        """``+41 -12``; words."""
        moved = f" ({self.moved} moved)" if self.moved else ""
        return f"+{self.added:,} -{self.removed:,}{moved}"


def paragraphs(page: str) -> list[list[str]]:
    """The paragraphs of a page as words; no word is lost, none is made."""
    lines = page.split("\n")
    longest = max((len(line.strip()) for line in lines), default=0)
    full = 0 if longest > _HARD_WRAPPED else int(longest * 0.75)
    found: list[list[str]] = []
    goes_on = False
    for line in lines:
        words = line.split()
        if not words:
            goes_on = False
            continue
        if goes_on:
            found[-1] += words
        else:
            found.append(words)
        goes_on = bool(full) and len(line.strip()) >= full
    return found


@dataclass(slots=True)
class _Text:
    """A text as one row of words, with where paragraphs begin and on which page each word stands."""

    words: list[str]
    starts: list[int]
    pages: list[int]


def _read(pages: Sequence[str]) -> _Text:
    text = _Text([], [], [])
    for number, page in enumerate(pages, start=1):
        for paragraph in paragraphs(page):
            text.starts.append(len(text.words))
            text.words += paragraph
            text.pages += [number] * len(paragraph)
    return text


def redline(old_pages: Sequence[str], new_pages: Sequence[str]) -> Redline:
    """Compare two versions."""
    old, new = _read(old_pages), _read(new_pages)
    blocks = _cleaned(_matches(old.words, new.words), old.words, len(new.words))
    runs = _runs(blocks, old, new)
    return _laid_out(_with_moves(runs, old, new), old, new)


Block = tuple[int, int, int]
"""Place in the old words, place in the new words, how many are the same."""


def _matches(a: list[str], b: list[str]) -> list[Block]:
    """The runs of words both texts share, in order."""
    found: list[Block] = []
    _anchored(a, b, (0, len(a), 0, len(b)), 0, found)
    found.sort()
    joined: list[Block] = []
    for i, j, size in found:
        if joined and joined[-1][0] + joined[-1][2] == i and joined[-1][1] + joined[-1][2] == j:
            joined[-1] = (joined[-1][0], joined[-1][1], joined[-1][2] + size)
        else:
            joined.append((i, j, size))
    return joined


def _anchored(a: list[str], b: list[str], span: tuple[int, int, int, int], level: int, found: list[Block]) -> None:
    alo, ahi, blo, bhi = _trimmed(a, b, span, found)
    if alo >= ahi or blo >= bhi:
        return
    anchors = _anchors(a, b, (alo, ahi, blo, bhi), _RUNS[level])
    if not anchors:
        if level + 1 < len(_RUNS):
            _anchored(a, b, (alo, ahi, blo, bhi), level + 1, found)
        elif (ahi - alo) * (bhi - blo) <= _SMALL:
            matcher = SequenceMatcher(None, a[alo:ahi], b[blo:bhi], autojunk=False)
            found += [(alo + i, blo + j, size) for i, j, size in matcher.get_matching_blocks() if size]
        return
    at_a, at_b = alo, blo
    for i, j in [*anchors, (ahi, bhi)]:
        if i < at_a or j < at_b:
            continue
        _anchored(a, b, (at_a, i, at_b, j), level, found)
        size = _alike(a, b, (i, ahi, j, bhi))
        if size:
            found.append((i, j, size))
        at_a, at_b = i + size, j + size


def _alike(a: list[str], b: list[str], span: tuple[int, int, int, int]) -> int:
    """How many words are the same from the beginning of two parts on."""
    alo, ahi, blo, bhi = span
    size = 0
    while alo + size < ahi and blo + size < bhi and a[alo + size] == b[blo + size]:
        size += 1
    return size


def _trimmed(
    a: list[str], b: list[str], span: tuple[int, int, int, int], found: list[Block]
) -> tuple[int, int, int, int]:
    """Two parts without what is the same at their beginnings and ends, which is noted."""
    alo, ahi, blo, bhi = span
    start = _alike(a, b, span)
    if start:
        found.append((alo, blo, start))
        alo, blo = alo + start, blo + start
    end = 0
    while alo < ahi - end and blo < bhi - end and a[ahi - 1 - end] == b[bhi - 1 - end]:
        end += 1
    if end:
        found.append((ahi - end, bhi - end, end))
    return alo, ahi - end, blo, bhi - end


def _anchors(a: list[str], b: list[str], span: tuple[int, int, int, int], run: int) -> list[tuple[int, int]]:
    """Runs of so many words that stand once in each part, the longest row of them that is in the same order in both."""
    alo, ahi, blo, bhi = span
    places_a = _once(a, alo, ahi, run)
    places_b = _once(b, blo, bhi, run)
    pairs = sorted((places_a[key], place) for key, place in places_b.items() if key in places_a)
    tails: list[int] = []
    last: list[int] = []
    before = [-1] * len(pairs)
    for number, (_, j) in enumerate(pairs):
        at = bisect_left(tails, j)
        before[number] = last[at - 1] if at else -1
        if at == len(tails):
            tails.append(j)
            last.append(number)
        else:
            tails[at], last[at] = j, number
    row = []
    number = last[-1] if last else -1
    while number >= 0:
        row.append(pairs[number])
        number = before[number]
    return row[::-1]


def _once(words: list[str], lo: int, hi: int, run: int) -> dict[tuple[str, ...], int]:
    places: dict[tuple[str, ...], int] = {}
    counts: Counter[tuple[str, ...]] = Counter()
    for at in range(lo, hi - run + 1):
        key = tuple(words[at : at + run])
        counts[key] += 1
        places[key] = at
    return {key: at for key, at in places.items() if counts[key] == 1}


def _cleaned(blocks: list[Block], old: list[str], new_length: int) -> list[Block]:
    """Without islands: one or two short words that stayed between two longer changes say nothing, and read badly."""
    kept: list[Block] = []
    at_a = at_b = 0
    for number, (i, j, size) in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else (len(old), new_length, 0)
        before = (i - at_a) + (j - at_b)
        after = (following[0] - i - size) + (following[1] - j - size)
        is_island = size <= 2 and sum(len(word) for word in old[i : i + size]) <= 6 and before > 3 and after > 3
        if not is_island:
            kept.append((i, j, size))
            at_a, at_b = i + size, j + size
    return kept


@dataclass(slots=True)
class _Run:
    mark: Mark
    start: int
    end: int
    """In the new words; of what was removed, in the old words."""
    before: int
    """Of what was removed: the new word it stands before."""


def _runs(blocks: list[Block], old: _Text, new: _Text) -> list[_Run]:
    """Every run of one mark, none longer than a paragraph."""
    runs: list[_Run] = []
    at_a = at_b = 0
    for i, j, size in [*blocks, (len(old.words), len(new.words), 0)]:
        runs += [_Run(Mark.REMOVED, lo, hi, at_b) for lo, hi in _split(at_a, i, old.starts)]
        runs += [_Run(Mark.ADDED, lo, hi, lo) for lo, hi in _split(at_b, j, new.starts)]
        runs += [_Run(Mark.SAME, lo, hi, lo) for lo, hi in _split(j, j + size, new.starts)]
        at_a, at_b = i + size, j + size
    return runs


def _split(lo: int, hi: int, starts: list[int]) -> list[tuple[int, int]]:
    pieces = []
    at = bisect_left(starts, lo + 1)
    while lo < hi:
        end = min(hi, starts[at]) if at < len(starts) else hi
        pieces.append((lo, end))
        lo, at = end, at + 1
    return pieces


def _with_moves(runs: list[_Run], old: _Text, new: _Text) -> list[_Run]:
    """What was removed in one place and added, word for word, in another, was moved."""
    gone: dict[tuple[str, ...], list[_Run]] = {}
    for run in runs:
        if run.mark is Mark.REMOVED and run.end - run.start >= LEAST_MOVED:
            gone.setdefault(tuple(old.words[run.start : run.end]), []).append(run)
    for run in runs:
        if run.mark is Mark.ADDED and (twins := gone.get(tuple(new.words[run.start : run.end]))):
            twins.pop(0).mark = Mark.MOVED_AWAY
            run.mark = Mark.MOVED_HERE
    return runs


def _laid_out(runs: list[_Run], old: _Text, new: _Text) -> Redline:
    """Runs in the paragraphs of the newer text; a removed paragraph stands by itself."""
    old_starts = {*old.starts, len(old.words)}
    new_starts = {*new.starts, len(new.words)}
    found: list[tuple[list[RedlinePart], int]] = []
    goes_on = False
    for run in runs:
        is_gone = run.mark in {Mark.REMOVED, Mark.MOVED_AWAY}
        if is_gone:
            opens = run.start in old_starts and run.before in new_starts
            # Only the beginning of the paragraph is gone: what stands in its place belongs beside it.
            goes_on = opens and run.end not in old_starts
        else:
            opens, goes_on = run.start in new_starts and not goes_on, False
        part = RedlinePart(run.mark, " ".join((old if is_gone else new).words[run.start : run.end]))
        if opens or not found:
            found.append(([part], new.pages[min(run.before, len(new.pages) - 1)] if new.pages else 1))
        else:
            found[-1][0].append(part)
    return _counted(found)


def _counted(found: list[tuple[list[RedlinePart], int]]) -> Redline:
    laid: list[Paragraph] = []
    counts: Counter[Mark] = Counter()
    changes = moved = 0
    for parts, page in found:
        begun = 0
        previous = Mark.SAME
        for part in parts:
            counts[part.mark] += part.text.count(" ") + 1
            begun += part.mark is not Mark.SAME and previous is Mark.SAME
            moved += part.mark is Mark.MOVED_HERE
            previous = part.mark
        laid.append(Paragraph(tuple(parts), page, changes, begun))
        changes += begun
    return Redline(tuple(laid), counts[Mark.ADDED], counts[Mark.REMOVED], moved, changes)
