"""The words of a paper around what was found in it, in the paper's own letters, however the query writes them."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from paracase.domain.papers.forms import forms_of
from paracase.domain.papers.widened import stem_of
from paracase.domain.visible import visible
from paracase.domain.words import LINE_END, folded_run, is_plain
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.domain.papers.query import Query

_BEFORE, _AFTER = 36, 170
"""Characters around the first match that an excerpt shows; few before it, so that it stays on a line of 80."""
_AT_ONCE, _AROUND = 8000, 400
"""Characters of a text that are folded at once, and those around them, so that no word and no match is cut."""
_OTHERS = late_pattern(f"{LINE_END}|(?:(?!{LINE_END})[^\\x00-\\x7f])+")
_LETTER = late_pattern("(?s:.)[\\u3099\\u309a\\uff9e\\uff9f\\u1160-\\u11ff]*")
"""A letter with what becomes one letter with it."""
_folded = lru_cache(maxsize=4096)(folded_run)
_GOES_ON = "\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\u0300-\u036f"
"""After these, and before them, a word goes on: what cannot be seen, and accents that stand apart from their letters."""


@frozen
class Shape:
    """What the query's words look like in a text: whole words, with anything but letters and digits between."""

    pattern: re.Pattern[str]
    beginnings: tuple[str, ...]
    """The first word of each term, folded: finding these first is twenty times faster than the pattern."""

    def first(self, text: str) -> tuple[int, int] | None:
        """Where the first match stands: nearly always it stands there as it is folded."""
        match = self._as_folded(text)
        if match is not None:
            return match.span()
        if is_plain(text):
            return None
        for start in range(0, len(text), _AT_ONCE):
            before = max(0, start - _AROUND)
            for place in self.places(text[before : start + _AT_ONCE + _AROUND]):
                if start <= before + place[0] < start + _AT_ONCE:
                    return before + place[0], before + place[1]
        return None

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where matches stand in a text, however it writes them."""
        if is_plain(text):
            yield from (match.span() for match in self.pattern.finditer(text))
            return
        folded = _Folded(text)
        if any(word in folded.text for word in self.beginnings):
            for match in self.pattern.finditer(folded.text):
                yield folded.place(match.start()), folded.place(match.end(), is_end=True)

    def places_seen(self, text: str) -> list[tuple[int, int]]:
        """The same in a text as it is shown, where what is hidden in it is made visible."""
        found: list[tuple[int, int]] = []
        last = length = 0
        for start, end in self.places(text):
            length += len(visible(text[last:start], lines=True))
            size = len(visible(text[start:end], lines=True))
            found.append((length, length + size))
            length, last = length + size, end
        return found

    def _as_folded(self, text: str) -> re.Match[str] | None:
        small = text.lower()
        if len(small) != len(text):  # a few letters change their length in small (İ)
            return self.pattern.search(text)
        found = [match for word in self.beginnings if (match := self._first(word, text, small))]
        return min(found, key=lambda match: match.start(), default=None)

    def _first(self, word: str, text: str, small: str) -> re.Match[str] | None:
        at = small.find(word)
        while at >= 0:
            if match := self.pattern.match(text, at):
                return match
            at = small.find(word, at + 1)
        return None


def match_shape(query: Query, *, in_forms: bool = False) -> Shape | None:
    """The shape of a query's words; None when it has none to be found.

    Args:
        in_forms: whether other forms of its words are looked for too.
    """
    shapes, beginnings = [], []
    for term in query.terms:
        if term.negated:
            continue
        ends = "" if term.prefix else f"(?![^\\W_]|[{_GOES_ON}])"
        stem = stem_of(term) if in_forms else ""
        for text in (term.text, *(forms_of(stem) if stem else ())):
            words = re.findall(r"[^\W_]+", _Folded(text).text)
            if words:
                shapes.append(r"[\W_]+".join(map(re.escape, words)) + ends)
                beginnings.append(words[0])
    if not shapes:
        return None
    pattern = rf"(?<![^\W_])(?<![{_GOES_ON}])(?:{'|'.join(shapes)})"
    return Shape(re.compile(pattern, re.IGNORECASE), tuple(dict.fromkeys(beginnings)))


def run_shape(text: str, *, words: int = 12) -> Shape | None:
    """The shape of a run of words, by its first ones, with anything but letters and digits between; None without words."""
    found = re.findall(r"[^\W_]+", _Folded(text).text)[:words]
    if not found:
        return None
    return Shape(re.compile(r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, found)), re.IGNORECASE), (found[0],))


def excerpt(text: str, shape: Shape, *, on: str, off: str) -> tuple[str, int] | None:
    """The words around the first match, matches marked, and where it stands; None when nothing matches."""
    first = shape.first(text)
    if first is None:
        return None
    start = max(0, first[0] - _BEFORE)
    if start:
        start = text.find(" ", start, first[0]) + 1 or first[0]
    end = min(len(text), first[1] + _AFTER)
    if end < len(text):
        end = max(text.rfind(" ", first[1], end), first[1])
    words = " ".join(_marked(text[start:end], shape, on=on, off=off).split())
    return f"{'… ' if start else ''}{words}{' …' if end < len(text) else ''}", first[0]


def _marked(text: str, shape: Shape, *, on: str, off: str) -> str:
    parts, last = [], 0
    for start, end in shape.places(text):
        parts += [text[last:start], on, text[start:end], off]
        last = end
    return "".join([*parts, text[last:]])


class _Folded:
    """A text as the index has it, in small letters and without accents, which knows where each of its letters came from."""

    def __init__(self, text: str) -> None:
        pieces: list[str] = []
        self._text_at: list[int] = []
        self._folded_at: list[int] = []
        self._is_whole: list[bool] = []
        """Whether a piece has a place only as a whole: its letters are others than those of the text."""
        length = last = 0

        def add(at: int, piece: str, *, is_whole: bool) -> None:
            nonlocal length
            self._text_at.append(at)
            self._folded_at.append(length)
            self._is_whole.append(is_whole)
            pieces.append(piece)
            length += len(piece)

        for run in _OTHERS.finditer(text):
            if run.start() > last:
                add(last, text[last : run.start()].lower(), is_whole=False)
            if run[0][-1].isascii():  # the end of a line within a word
                add(run.start(), "", is_whole=True)
            else:
                for letter in _LETTER.finditer(run[0]):
                    add(run.start() + letter.start(), _folded(letter[0]), is_whole=True)
            last = run.end()
        add(last, text[last:].lower(), is_whole=False)
        add(len(text), "", is_whole=True)
        self.text = "".join(pieces)

    def place(self, at: int, *, is_end: bool = False) -> int:
        """Where a letter of the folded text begins in the text, or where what ends there ended."""
        piece = bisect_right(self._folded_at, at) - 1
        beyond = at - self._folded_at[piece]
        if not self._is_whole[piece]:
            return self._text_at[piece] + beyond
        return self._text_at[piece + 1] if is_end and beyond else self._text_at[piece]
