"""What became of the words of two texts: runs of one mark, and what of them was moved, also where it changed on the way."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.work.matching import SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.work.matching import Block

LEAST_MOVED = 6
"""Words of a paragraph that is called moved; shorter ones stand in many places."""
_LEAST_CHANGED = 12
"""Words of a paragraph that is called moved though it changed."""
_ALIKE = 0.6
"""Share of the words of both that stayed, at least, where a paragraph is called moved and changed."""
_RUN = 3
"""Words in a row by which the paragraph that moved is looked for."""
_MOST = 2_000
"""Words of a paragraph that is looked for, at most."""


class Mark(StrEnum):
    """What became of some words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    MOVED_HERE = "moved here"
    MOVED_AWAY = "moved away"
    MOVED_CHANGED = "moved here and changed"
    """Words that stayed in a paragraph that moved and changed; what changed in it is added, and removed on the way."""
    REMOVED_THERE = "removed on the way"
    """Words that were removed in a paragraph that moved: they stand in what moved away, too."""


GONE = frozenset([Mark.REMOVED, Mark.REMOVED_THERE, Mark.MOVED_AWAY])
"""Their words are the older text's."""
MOVED = frozenset([Mark.MOVED_HERE, Mark.MOVED_AWAY, Mark.MOVED_CHANGED])
UNCHANGED = frozenset([Mark.SAME, *MOVED])
"""Their words stand in both texts."""


@dataclass(slots=True)
class WordRow:
    """A text as one row of words, with where paragraphs begin and on which page each word stands."""

    words: list[str]
    starts: list[int]
    pages: list[int]


@dataclass(slots=True)
class Run:
    """Words of one mark, side by side."""

    mark: Mark
    start: int
    end: int
    """In the new words; of what was removed, in the old words."""
    before: int
    """Of what was removed: the new word it stands before."""


def runs_of(blocks: list[Block], old: WordRow, new: WordRow) -> list[Run]:
    """Every run of one mark, none longer than a paragraph."""
    runs: list[Run] = []
    at_a = at_b = 0
    for i, j, size in [*blocks, (len(old.words), len(new.words), 0)]:
        runs += [Run(Mark.REMOVED, lo, hi, at_b) for lo, hi in _split(at_a, i, old.starts)]
        runs += [Run(Mark.ADDED, lo, hi, lo) for lo, hi in _split(at_b, j, new.starts)]
        runs += [Run(Mark.SAME, lo, hi, lo) for lo, hi in _split(j, j + size, new.starts)]
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


def with_moves(runs: list[Run], old: WordRow, new: WordRow) -> list[Run]:
    """What was removed in one place and added in another was moved; where it changed on the way, that stands in it."""
    gone: dict[tuple[str, ...], list[Run]] = {}
    for run in runs:
        if run.mark is Mark.REMOVED and run.end - run.start >= LEAST_MOVED:
            gone.setdefault(tuple(old.words[run.start : run.end]), []).append(run)
    for run in runs:
        if run.mark is Mark.ADDED and (twins := gone.get(tuple(new.words[run.start : run.end]))):
            twins.pop(0).mark = Mark.MOVED_AWAY
            run.mark = Mark.MOVED_HERE
    return _with_changed_moves(runs, old, new)


def _with_changed_moves(runs: list[Run], old: WordRow, new: WordRow) -> list[Run]:
    places: dict[tuple[str, ...], list[Run]] = {}
    for run in runs:
        if run.mark is Mark.REMOVED and _LEAST_CHANGED <= run.end - run.start <= _MOST:
            for shingle in _shingles(old.words[run.start : run.end]):
                places.setdefault(shingle, []).append(run)
    found: list[Run] = []
    for at, run in enumerate(runs):
        source = None
        if run.mark is Mark.ADDED and _LEAST_CHANGED <= run.end - run.start <= _MOST and places:
            source = _source(run, places, new)
            if source is not None and _is_beside(source, runs, at):
                source = None
        blocks = _stayed(source, run, old, new) if source is not None else []
        if source is None or not blocks:
            found.append(run)
            continue
        found += _on_the_way(source, run, blocks)
        source.mark = Mark.MOVED_AWAY
    return found


def _shingles(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}


def _source(run: Run, places: dict[tuple[str, ...], list[Run]], new: WordRow) -> Run | None:
    """The removed words that share most with some that were added."""
    counts: Counter[int] = Counter()
    known: dict[int, Run] = {}
    for shingle in _shingles(new.words[run.start : run.end]):
        holders = places.get(shingle, [])
        if len(holders) > 8:
            continue  # words of a form, which say nothing of which one it was
        for holder in holders:
            if holder.mark is Mark.REMOVED:
                counts[id(holder)] += 1
                known[id(holder)] = holder
    return known[counts.most_common(1)[0][0]] if counts else None


def _is_beside(source: Run, runs: list[Run], at: int) -> bool:
    """Whether no word that stayed is between the removed words and the added ones: they were changed where they stood."""
    for step in (-1, 1):
        near = at + step
        while 0 <= near < len(runs) and runs[near].mark is not Mark.SAME:
            if runs[near] is source:
                return True
            near += step
    return False


def _stayed(source: Run, run: Run, old: WordRow, new: WordRow) -> list[Block]:
    """The words that stayed, where they are most of both; empty otherwise."""
    a, b = old.words[source.start : source.end], new.words[run.start : run.end]
    if len(a) * len(b) > SMALL:
        return []
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    blocks = [(source.start + i, run.start + j, size) for i, j, size in matcher.get_matching_blocks() if size]
    same = sum(size for _, _, size in blocks)
    return blocks if same >= _ALIKE * max(len(a), len(b)) else []


def _on_the_way(source: Run, run: Run, blocks: list[Block]) -> list[Run]:
    """A paragraph that moved and changed, as it stands now."""
    found: list[Run] = []
    at_a, at_b = source.start, run.start
    for i, j, size in [*blocks, (source.end, run.end, 0)]:
        if at_a < i:
            found.append(Run(Mark.REMOVED_THERE, at_a, i, at_b))
        if at_b < j:
            found.append(Run(Mark.ADDED, at_b, j, at_b))
        if size:
            found.append(Run(Mark.MOVED_CHANGED, j, j + size, j))
        at_a, at_b = i + size, j + size
    return found
