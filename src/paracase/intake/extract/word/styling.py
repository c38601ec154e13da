"""Reads what styles and numbering definitions say; and, for stories and styles alike, what an ``rPr`` says of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.intake.extract.word.looks import Props, Style, Styles, Theme, color_of, is_on, shading_of
from paracase.intake.extract.word.numbering import Level, Numbering
from paracase.intake.extract.xmlstream import local, read_xml, value_of

if TYPE_CHECKING:
    from collections.abc import Callable

    Handlers = dict[str, Callable[[dict[str, str]], None]]


class RunProperties:
    """What to do with the properties of a run.

    Args:
        target: what they are noted in; None while they are not those of a run that is printed.
    """

    def __init__(self, target: Callable[[], Props | None], theme: Theme) -> None:
        self._target, self._theme = target, theme

    def starts(self) -> Handlers:
        """What to do where elements begin."""
        return {
            **{f"w:{name}": self._toggle(name) for name in ("vanish", "strike", "dstrike")}, "w:color": self._color,
            **{f"w:{name}": self._value(name) for name in ("sz", "highlight", "w")}, "w:rStyle": self._value("style"),
            "w:shd": self.shading, "w:rFonts": self._fonts,
            # Word 2010 fills letters as it fills shapes: with nothing, too, or so that one sees through.
            "w14:textFill": self._filling, "w14:noFill": self._nothing, "w14:srgbClr": self._plain,
            "w14:schemeClr": self._by_name, "w14:alpha": self._alpha,
        }  # fmt: skip

    def _toggle(self, name: str) -> Callable[[dict[str, str]], None]:
        def begin(attributes: dict[str, str]) -> None:
            if (props := self._target()) is not None:
                props[name] = "1" if is_on(value_of(attributes)) else "0"

        return begin

    def _value(self, name: str) -> Callable[[dict[str, str]], None]:
        def begin(attributes: dict[str, str]) -> None:
            if (props := self._target()) is not None and (found := value_of(attributes)) is not None:
                props[name] = found.rstrip("%")

        return begin

    def _color(self, attributes: dict[str, str]) -> None:
        if (props := self._target()) is not None:
            props["color"] = color_of(local(attributes), self._theme)

    def shading(self, attributes: dict[str, str]) -> None:
        """The ground of a run."""
        if (props := self._target()) is not None:
            props["shd"] = shading_of(local(attributes), self._theme)

    def _fonts(self, attributes: dict[str, str]) -> None:
        if (props := self._target()) is not None:
            props["font"] = value_of(attributes, "ascii") or value_of(attributes, "hAnsi") or ""

    def _filling(self, _attributes: dict[str, str]) -> None:
        if (props := self._target()) is not None:
            props["filling"] = "1"

    def _filled(self) -> Props | None:
        props = self._target()
        return props if props is not None and "filling" in props else None

    def _nothing(self, _attributes: dict[str, str]) -> None:
        if (props := self._filled()) is not None:
            props["fill"] = "none"

    def _plain(self, attributes: dict[str, str]) -> None:
        if (props := self._filled()) is not None:
            props["fill"] = color_of({"val": value_of(attributes) or ""}, self._theme)

    def _by_name(self, attributes: dict[str, str]) -> None:
        found = self._theme.color(value_of(attributes) or "")
        if (props := self._filled()) is not None and found is not None:
            props["fill"] = f"{found:06X}"

    def _alpha(self, attributes: dict[str, str]) -> None:
        found = (value_of(attributes) or "0").rstrip("%")
        if (props := self._filled()) is not None and found.isdigit() and int(found) >= TRANSPARENT:
            props["fill"] = "none"


TRANSPARENT = 90_000
"""Thousandths of a percent from which on letters are not seen."""


def read_styles(data: bytes, theme: Theme) -> Styles:
    """The styles of a document.

    Raises:
        BadXml: they cannot be read.
    """
    return _StylesReader(theme).read(data)


class _StylesReader:
    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._styles = Styles()
        self._style: Style | None = None
        self._defaults = False
        self._in_run = False
        self._in_changes = 0
        self._in_marks = False
        """Within the properties of a paragraph's mark, or of a part of a table."""

    def read(self, data: bytes) -> Styles:
        starts: Handlers = {
            "w:style": self._begin, "w:basedOn": self._based, "w:docDefaults": self._begin_defaults,
            "w:rPr": self._begin_run, "w:rPrChange": self._begin_change, "w:pPrChange": self._begin_change,
            "w:numId": self._paragraph("numId"), "w:ilvl": self._paragraph("ilvl"), "w:tblStylePr": self._begin_marks,
            **RunProperties(self._target, self._theme).starts(),
        }  # fmt: skip
        shade = starts["w:shd"]

        def shading(attributes: dict[str, str]) -> None:
            found = shading_of(local(attributes), self._theme)
            if self._style is not None and found and self._style.kind == "table":
                self._style.has_fill = True
            elif self._style is not None and not self._in_run and not self._in_marks:
                self._style.paragraph["shd"] = found
            shade(attributes)

        starts["w:shd"] = shading
        ends = {
            "w:style": self._end, "w:docDefaults": self._end, "w:rPr": self._end_run, "w:rPrChange": self._end_change,
            "w:pPrChange": self._end_change, "w:tblStylePr": self._end_marks,
        }  # fmt: skip
        read_xml(data, starts, ends)
        return self._styles

    def _target(self) -> Props | None:
        if not self._in_run or self._in_changes or self._in_marks:
            return None
        return self._styles.defaults if self._defaults else self._style.run if self._style is not None else None

    def _begin(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        self._style = Style(
            values.get("type", "paragraph"), is_default=values.get("default", "0") in {"1", "true", "on"}
        )
        self._styles.by_id[values.get("styleId", "")] = self._style

    def _based(self, attributes: dict[str, str]) -> None:
        if self._style is not None:
            self._style.based_on = value_of(attributes) or ""

    def _begin_defaults(self, _attributes: dict[str, str]) -> None:
        self._defaults = True

    def _end(self) -> None:
        self._style, self._defaults = None, False

    def _begin_run(self, _attributes: dict[str, str]) -> None:
        self._in_run = True

    def _end_run(self) -> None:
        self._in_run = False

    def _begin_change(self, _attributes: dict[str, str]) -> None:
        self._in_changes += 1

    def _end_change(self) -> None:
        self._in_changes -= 1

    def _begin_marks(self, _attributes: dict[str, str]) -> None:
        self._in_marks = True

    def _end_marks(self) -> None:
        self._in_marks = False

    def _paragraph(self, name: str) -> Callable[[dict[str, str]], None]:
        def begin(attributes: dict[str, str]) -> None:
            if self._style is not None and not self._in_changes and not self._in_marks:
                self._style.paragraph[name] = value_of(attributes) or ""

        return begin


def read_numbering(data: bytes) -> Numbering:
    """The lists of a document.

    Raises:
        BadXml: they cannot be read.
    """
    return _NumberingReader().read(data)


class _NumberingReader:
    def __init__(self) -> None:
        self._numbering = Numbering()
        self._levels: dict[int, Level] | None = None
        self._level: Level | None = None
        self._abstract = ""
        self._num = ""
        self._override = -1

    def read(self, data: bytes) -> Numbering:
        starts: Handlers = {
            "w:abstractNum": self._begin_abstract, "w:num": self._begin_num, "w:abstractNumId": self._names,
            "w:lvlOverride": self._begin_override, "w:startOverride": self._restart, "w:lvl": self._begin_level,
            "w:styleLink": self._is_style, "w:numStyleLink": self._by_style, "w:rFonts": self._font,
            **{f"w:{name}": self._value(name) for name in ("start", "numFmt", "lvlText", "isLgl", "lvlRestart", "pStyle")},
        }  # fmt: skip
        ends = {"w:lvl": self._end_level, "w:lvlOverride": self._end_override, "w:num": self._end_num}
        read_xml(data, starts, ends)
        return self._numbering

    def _begin_abstract(self, attributes: dict[str, str]) -> None:
        self._abstract = value_of(attributes, "abstractNumId") or ""
        self._levels = self._numbering.abstract.setdefault(self._abstract, {})

    def _begin_num(self, attributes: dict[str, str]) -> None:
        self._num = value_of(attributes, "numId") or ""
        self._levels = None

    def _end_num(self) -> None:
        self._num = ""

    def _names(self, attributes: dict[str, str]) -> None:
        self._numbering.abstract_of[self._num] = value_of(attributes) or ""

    def _begin_override(self, attributes: dict[str, str]) -> None:
        self._override = _number(value_of(attributes, "ilvl"), 0)
        self._levels = self._numbering.overrides.setdefault(self._num, {})

    def _end_override(self) -> None:
        self._override, self._levels = -1, None

    def _restart(self, attributes: dict[str, str]) -> None:
        self._numbering.restarts.setdefault(self._num, {})[self._override] = _number(value_of(attributes), 1)

    def _begin_level(self, attributes: dict[str, str]) -> None:
        self._level = Level()
        if self._levels is not None:
            self._levels[_number(value_of(attributes, "ilvl"), 0)] = self._level

    def _end_level(self) -> None:
        self._level = None

    def _is_style(self, attributes: dict[str, str]) -> None:
        self._numbering.style_of[value_of(attributes) or ""] = self._abstract

    def _by_style(self, attributes: dict[str, str]) -> None:
        self._numbering.linked[self._abstract] = value_of(attributes) or ""

    def _font(self, attributes: dict[str, str]) -> None:
        if self._level is not None:
            self._level.font = value_of(attributes, "ascii") or ""

    def _value(self, name: str) -> Callable[[dict[str, str]], None]:
        def begin(attributes: dict[str, str]) -> None:
            level, values = self._level, local(attributes)
            if level is None:
                return
            value = values.get("val", "")
            if name == "start":
                level.start = _number(value, 1)
            elif name == "numFmt":
                level.format = value
            elif name == "lvlText":
                level.text = value
            elif name == "isLgl":
                level.is_legal = is_on(values.get("val"))
            elif name == "lvlRestart":
                level.restart = _number(value, -1)
            else:
                level.style = value

        return begin


def _number(text: str | None, default: int) -> int:
    """A number that a package gives, small enough to count with."""
    try:
        return max(-1, min(int(text or ""), 1_000_000))
    except ValueError:
        return default
