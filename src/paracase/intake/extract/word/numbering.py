"""The numbers of lists as Word prints them: counted on from paragraph to paragraph (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from paracase.intake.extract.word.symbols import in_font

LEVELS = 9
_PLACE = re.compile(r"%([1-9])")


@dataclass(slots=True)
class Level:
    """How one level of a list is numbered."""

    start: int = 0
    format: str = "decimal"
    text: str = ""
    font: str = ""
    style: str = ""
    """The paragraph style that puts a paragraph on this level."""
    restart: int = -1
    """The level after which it begins anew, from 1; 0: never; -1: after any higher one."""
    is_legal: bool = False
    """Whether all numbers in it are written in digits."""


@dataclass(slots=True)
class Numbering:
    """The lists of a document, and how far each has been counted."""

    abstract: dict[str, dict[int, Level]] = field(default_factory=dict)
    abstract_of: dict[str, str] = field(default_factory=dict)
    overrides: dict[str, dict[int, Level]] = field(default_factory=dict)
    restarts: dict[str, dict[int, int]] = field(default_factory=dict)
    style_of: dict[str, str] = field(default_factory=dict)
    """The list that defines a numbering style."""
    linked: dict[str, str] = field(default_factory=dict)
    """The numbering style that a list follows."""
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def level_of_style(self, num_id: str, style: str) -> int:
        """The level on which a style's paragraphs stand in its list."""
        levels = self.abstract.get(self._root(num_id), {})
        return next((at for at, level in levels.items() if level.style and level.style == style), 0)

    def next(self, num_id: str, at: int) -> str:
        """The number of the next paragraph of a list on a level, as it is printed; empty when it has none."""
        if num_id not in self.abstract_of:
            return ""
        at = max(0, min(at, LEVELS - 1))
        root = self._root(num_id)
        level = self._level(num_id, at)
        if level is None:
            return ""
        counts = self._counts.setdefault(root, [None] * LEVELS)
        restarts = self.restarts.get(num_id, {})
        if at in restarts and (num_id, at) not in self._begun:
            counts[at] = restarts[at]
        else:
            before = counts[at]
            counts[at] = level.start if before is None else before + 1
        self._begun.add((num_id, at))
        for above in range(at):
            if counts[above] is None:
                upper = self._level(num_id, above)
                counts[above] = upper.start if upper else 1
        for below in range(at + 1, LEVELS):
            lower = self._level(num_id, below)
            if lower is not None and (lower.restart == -1 or at + 1 <= lower.restart):
                counts[below] = None
        return self._printed(num_id, level, counts)

    def _root(self, num_id: str) -> str:
        found = self.abstract_of.get(num_id, "")
        style = self.linked.get(found)
        return self.style_of.get(style, found) if style else found

    def _level(self, num_id: str, at: int) -> Level | None:
        return self.overrides.get(num_id, {}).get(at) or self.abstract.get(self._root(num_id), {}).get(at)

    def _printed(self, num_id: str, level: Level, counts: list[int | None]) -> str:
        if level.format == "bullet":
            seen = in_font(level.font, level.text)
            return seen if seen in {"☐", "☑", "☒", "✓", "✗"} else "•" if level.text.strip() else ""
        if level.format == "none":
            return _PLACE.sub("", level.text)

        def place(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            own = self._level(num_id, at)
            count = counts[at]
            if count is None or own is None or own.format == "none":
                return ""
            return number(count, "decimal" if level.is_legal and own.format != "decimalZero" else own.format)

        return _PLACE.sub(place, level.text)


def number(count: int, kind: str) -> str:
    """A number in one of the ways Word counts; in digits where it is not one of them."""
    if kind in {"upperRoman", "lowerRoman"} and 0 < count < 32768:
        roman = _roman(count)
        return roman if kind == "upperRoman" else roman.lower()
    if kind in {"upperLetter", "lowerLetter"} and count > 0:
        letter = chr(65 + (count - 1) % 26) * min((count - 1) // 26 + 1, 40)
        return letter if kind == "upperLetter" else letter.lower()
    if kind == "decimalZero":
        return f"{count:02d}"
    if kind == "ordinal":
        return f"{count}{_ordinal_end(count)}"
    if kind in {"cardinalText", "ordinalText"} and 0 < count < 100:
        return _in_words(count, is_ordinal=kind == "ordinalText")
    if kind == "chicago" and count > 0:
        return "*†‡§"[(count - 1) % 4] * min((count - 1) // 4 + 1, 40)
    return "" if kind == "none" else str(count)


_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
          (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip


def _roman(count: int) -> str:
    found = ""
    for value, letters in _ROMAN:
        found += letters * (count // value)
        count %= value
    return found


def _ordinal_end(count: int) -> str:
    if 10 <= count % 100 <= 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")


_ONES = ("", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
         "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen")  # fmt: skip
_TENS = ("", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety")
_ORDINALS = {
    "One": "First", "Two": "Second", "Three": "Third", "Five": "Fifth", "Eight": "Eighth", "Nine": "Ninth",
    "Twelve": "Twelfth",
}  # fmt: skip


def _in_words(count: int, *, is_ordinal: bool) -> str:
    tens, ones = ("", _ONES[count]) if count < 20 else (_TENS[count // 10], _ONES[count % 10])
    if is_ordinal:
        if ones:
            ones = _ORDINALS.get(ones, ones + "th")
        else:
            tens = tens[:-1] + "ieth"
    return f"{tens}-{ones.lower()}" if tens and ones else tens or ones
