"""Styles of OpenDocument that tell whether words are seen, and how lists are numbered."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.intake.extract.word.numbering import number
from paracase.intake.extract.xmlstream import local

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.intake.extract.word.looks import Props

_COLOR = re.compile(r"#([0-9A-Fa-f]{6})")
_POINTS = re.compile(r"([\d.]{1,8})(pt|in|cm|mm)")
_PER_POINT = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835}
_FORMATS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


@dataclass(slots=True)
class ListLevel:
    """How one level of a list is numbered."""

    format: str = ""
    before: str = ""
    after: str = ""
    start: int = 1
    shown: int = 1
    """So many levels stand in the number."""
    is_bullet: bool = False


@dataclass(slots=True)
class OdfStyles:
    """The styles of a document, by family and name."""

    runs: dict[tuple[str, str], Props] = field(default_factory=dict)
    parents: dict[tuple[str, str], str] = field(default_factory=dict)
    lists: dict[str, dict[int, ListLevel]] = field(default_factory=dict)
    list_of: dict[str, str] = field(default_factory=dict)
    """The list that a paragraph style belongs to."""
    hidden: set[str] = field(default_factory=set)
    """Styles of tables, sections and slides that are not shown."""

    def whole(self, family: str, name: str) -> Props:
        """What a style says of words, with what it has of those above it."""
        chain = []
        seen: set[str] = set()
        while name and name not in seen and ((family, name) in self.runs or (family, name) in self.parents):
            seen.add(name)
            chain.append(self.runs.get((family, name), {}))
            name = self.parents.get((family, name), "")
        props: Props = {}
        for one in reversed(chain):
            props.update(one)
        return props


class StylesOfOdf:
    """What to do with styles, wherever in a document they stand."""

    def __init__(self, styles: OdfStyles) -> None:
        self._styles = styles
        self._key = ("", "")
        self._list: dict[int, ListLevel] | None = None

    def starts(self) -> dict[str, Callable[[dict[str, str]], None]]:
        """What to do where elements begin."""
        return {
            "style:style": self._begin, "style:text-properties": self._text, "style:paragraph-properties": self._ground,
            "style:table-cell-properties": self._ground, "style:table-properties": self._shown,
            "style:section-properties": self._shown, "style:drawing-page-properties": self._shown,
            "style:graphic-properties": self._ground, "text:list-style": self._begin_list,
            "text:list-level-style-number": self._numbers, "text:list-level-style-bullet": self._bullets,
        }  # fmt: skip

    def ends(self) -> dict[str, Callable[[], None]]:
        """What to do where they end."""
        return {"style:style": self._end, "text:list-style": self._end_list}

    def _begin(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        self._key = (values.get("family", ""), values.get("name", ""))
        self._styles.runs.setdefault(self._key, {})
        self._styles.parents[self._key] = values.get("parent-style-name", "")
        if values.get("list-style-name"):
            self._styles.list_of[self._key[1]] = values["list-style-name"]

    def _end(self) -> None:
        self._key = ("", "")

    def _text(self, attributes: dict[str, str]) -> None:
        if not self._key[1]:
            return
        values, props = local(attributes), self._styles.runs[self._key]
        if "display" in values:
            props["vanish"] = "1" if values["display"] == "none" else "0"
        if match := _COLOR.fullmatch(values.get("color", "")):
            props["color"] = match[1].upper()
        if values.get("use-window-font-color") == "true":
            props["color"] = "auto"
        self._ground(attributes)
        if match_ := _POINTS.fullmatch(values.get("font-size", "")):
            try:
                props["sz"] = str(int(float(match_[1]) * _PER_POINT[match_[2]] * 2))
            except ValueError:
                props.pop("sz", None)
        if "text-line-through-style" in values or "text-line-through-type" in values:
            kinds = {values.get("text-line-through-style", "none"), values.get("text-line-through-type", "none")}
            props["strike"] = "0" if kinds == {"none"} else "1"
        if (scale := values.get("text-scale", "")).rstrip("%").isdigit():
            props["w"] = scale.rstrip("%")

    def _ground(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        if self._key[1] and (
            match := _COLOR.fullmatch(values.get("background-color", "") or values.get("fill-color", ""))
        ):
            self._styles.runs[self._key]["shd"] = match[1].upper()

    def _shown(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        if values.get("display") in {"false", "none"} or values.get("visibility") == "hidden":
            self._styles.hidden.add(self._key[1])

    def _begin_list(self, attributes: dict[str, str]) -> None:
        self._list = self._styles.lists.setdefault(local(attributes).get("name", ""), {})

    def _end_list(self) -> None:
        self._list = None

    def _level(self, attributes: dict[str, str], level: ListLevel) -> None:
        at = local(attributes).get("level", "1")
        if self._list is not None and at.isdigit():
            self._list[int(at)] = level

    def _numbers(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        start, many = values.get("start-value", "1"), values.get("display-levels", "1")
        self._level(attributes, ListLevel(
            _FORMATS.get(values.get("num-format", ""), ""), values.get("num-prefix", ""), values.get("num-suffix", ""),
            int(start[:6]) if start.isdigit() else 1, int(many[:2]) if many.isdigit() else 1,
        ))  # fmt: skip

    def _bullets(self, attributes: dict[str, str]) -> None:
        self._level(attributes, ListLevel(is_bullet=True))


def label(levels: dict[int, ListLevel], counts: list[int]) -> str:
    """The number of an item as it is printed.

    Args:
        counts: of the item and of those above it, outermost first.
    """
    level = levels.get(len(counts))
    if level is None or level.is_bullet or not counts:
        return "•" if level is not None and level.is_bullet else ""
    if not level.format:
        return f"{level.before}{level.after}".strip()
    places = []
    for at in range(max(1, len(counts) - level.shown + 1), len(counts) + 1):
        own = levels.get(at)
        if own is not None and own.format:
            places.append(number(counts[at - 1], own.format))
    return f"{level.before}{'.'.join(places)}{level.after}".strip()
