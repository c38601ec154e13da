"""The tabs in one line, whatever fits. Pure: places, counters and a width in, pieces out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.visible import cell_width
from paracase.tui.display import spread, width_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.tui.display import Line

WORDS_FROM = 80
"""Below so many columns the tabs are digits and the active word."""


class Tab(NamedTuple):
    """One tab, as it stands now."""

    key: str
    word: str
    short: str
    """Three letters for the word."""
    waiting: int = 0
    """What waits there; 0 says nothing."""
    is_active: bool = False
    brief: str = ""
    """The word as it is said where the whole one has no room: *Cal*, *Super*; empty: there is no other."""


class _Way(NamedTuple):
    """How much is said."""

    gap: int
    inactive: str
    """Which word an inactive tab has: ``word``, ``brief``, ``short``, or none. The active one is never shorter than
    ``brief``."""
    who: str
    rounds: bool = False
    """Counters above 999 are said in thousands."""


def tab_line(tabs: Sequence[Tab], width: int, who: Sequence[str]) -> Line:
    """The tabs in so many cells: digits and counters never go, and the active word stays whole.

    Args:
        who: who is at the desk, the longest way of saying it first.
    """
    if width < WORDS_FROM:
        tabs = [tab if tab.is_active else tab._replace(waiting=0) for tab in tabs]
        return _set(tabs, _Way(2, "", who[-1]), width)
    line: Line = []
    for way in _ways(width, who):
        line = _set(tabs, way, width)
        if width_of(line) <= width:
            break
    return line


def _ways(width: int, who: Sequence[str]) -> Iterator[_Way]:
    """From everything to the least: air, names, words, gaps, figures."""
    first = 3 if width >= 100 else 2
    for said in who:
        yield from (_Way(gap, "word", said) for gap in range(first, 1, -1))
    yield _Way(2, "word", "")
    yield _Way(2, "brief", who[-1])
    yield _Way(2, "brief", "")
    yield _Way(2, "short", "")
    yield _Way(1, "short", "")
    yield _Way(1, "short", "", rounds=True)
    yield _Way(1, "", "", rounds=True)


def _set(tabs: Sequence[Tab], way: _Way, width: int) -> Line:
    line: Line = [(" ", "text")]
    for tab in tabs:
        if len(line) > 1:
            line.append((" " * way.gap, "text"))
        line.append((tab.key, "accent bold" if tab.is_active else "muted"))
        word = _word(tab, way)
        if word:
            line += [(" ", "text"), (word, "accent bold underline" if tab.is_active else "text")]
        if tab.waiting:
            figure = f" {rounded(tab.waiting) if way.rounds else f'{tab.waiting:,}'}"
            line.append((figure, "accent bold underline" if tab.is_active else "strong bold"))
    if not way.who:
        return [*line, (" " * max(0, width - width_of(line)), "text")]
    right: Line = [(way.who, "muted"), (" ", "text")]
    # A line that is too long is not cut here: it is the next way's turn.
    fits = width_of(line) + 1 + cell_width(way.who) + 1 <= width
    return spread(line, right, width) if fits else [*line, (" ", "text"), *right]


def _word(tab: Tab, way: _Way) -> str:
    """The word of a tab; below 80 columns only the active one has any, whole."""
    brief = tab.brief or tab.word
    if tab.is_active:
        return brief if way.inactive in {"brief", "short"} else tab.word
    return {"word": tab.word, "brief": brief, "short": tab.short}.get(way.inactive, "")


def rounded(count: int) -> str:
    """A counter in at most four cells: ``127``, ``1k``, ``18k``, ``2M``."""
    if count < 1000:
        return f"{count}"
    return f"{count // 1000}k" if count < 1_000_000 else f"{count // 1_000_000}M"
