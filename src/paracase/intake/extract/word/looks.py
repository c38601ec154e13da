"""How words look, as far as it says whether they are seen: hidden, struck, tiny, or in the color of their ground."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.intake.extract.xmlstream import BadXml, local, read_xml

if TYPE_CHECKING:
    from collections.abc import Callable

TINY = 8
"""Half-points: smaller letters than of four points are not read by anybody."""
NARROW = 15
"""Percent of a letter's width (``w:w``); beneath it words are a line."""
LEAST_CONTRAST = 1.35
"""Of letters to their ground (WCAG 2.1, 1.4.3). Light gray on white has 1.4 and more."""
WHITE = 0xFFFFFF
UNKNOWN = -1
"""A ground of which only drawing would tell the color."""
_HIGHLIGHTS = {
    "black": 0x000000, "blue": 0x0000FF, "cyan": 0x00FFFF, "green": 0x00FF00, "magenta": 0xFF00FF, "red": 0xFF0000,
    "yellow": 0xFFFF00, "white": 0xFFFFFF, "darkblue": 0x000080, "darkcyan": 0x008080, "darkgreen": 0x008000,
    "darkmagenta": 0x800080, "darkred": 0x800000, "darkyellow": 0x808000, "darkgray": 0x808080, "lightgray": 0xC0C0C0,
}  # fmt: skip
_THEME_NAMES = {
    "background1": "lt1", "bg1": "lt1", "text1": "dk1", "tx1": "dk1", "background2": "lt2", "bg2": "lt2",
    "text2": "dk2", "tx2": "dk2", "light1": "lt1", "dark1": "dk1", "light2": "lt2", "dark2": "dk2",
    "hyperlink": "hlink", "followedhyperlink": "folhlink",
}  # fmt: skip
_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_OFF = frozenset(["0", "false", "off", "none"])

Props = dict[str, str]
"""Properties of a run that tell of its look: *vanish*, *strike*, *color*, *sz*, *shd*, *highlight*, *w*, *fill*, *font*."""


def is_on(value: str | None) -> bool:
    """A property that is there is on, unless it says otherwise."""
    return value is None or value.lower() not in _OFF


class Theme:
    """The colors that a document calls by name."""

    def __init__(self, data: bytes = b"") -> None:
        self._colors: dict[str, int] = {"lt1": WHITE, "dk1": 0, "lt2": 0xEEECE1, "dk2": 0x1F497D}
        at = [""]

        def slot(name: str) -> Callable[[dict[str, str]], None]:
            def begin(_attributes: dict[str, str]) -> None:
                at[0] = name.lower()

            return begin

        def end() -> None:
            at[0] = ""

        def color(attributes: dict[str, str]) -> None:
            values = local(attributes)
            found = values.get("lastClr") or values.get("val", "")
            if at[0] and _HEX.fullmatch(found):
                self._colors[at[0]] = int(found, 16)

        names = ["lt1", "dk1", "lt2", "dk2", "hlink", "folHlink", *(f"accent{n}" for n in range(1, 7))]
        starts = {f"a:{name}": slot(name) for name in names} | {"a:srgbClr": color, "a:sysClr": color}
        if data:
            with contextlib.suppress(BadXml):  # the usual colors then: black on white
                read_xml(data, starts, {f"a:{name}": end for name in names})

    def color(self, name: str, tint: str = "", shade: str = "") -> int | None:
        """A color by its name, made lighter or darker (ECMA-376 part 1, 17.3.2.6); None when there is none."""
        low = name.lower()
        found = self._colors.get(_THEME_NAMES.get(low, low))
        if found is None:
            return None
        parts = [(found >> 16) & 255, (found >> 8) & 255, found & 255]
        if _is_byte(tint):
            share = int(tint, 16) / 255
            parts = [round(part * share + 255 * (1 - share)) for part in parts]
        if _is_byte(shade):
            parts = [round(part * int(shade, 16) / 255) for part in parts]
        return parts[0] << 16 | parts[1] << 8 | parts[2]


def _is_byte(text: str) -> bool:
    return re.fullmatch(r"[0-9A-Fa-f]{2}", text) is not None


def color_of(attributes: dict[str, str], theme: Theme) -> str:
    """The color that ``w:color`` names, as a number in six digits; *auto* when it is left to Word."""
    if name := attributes.get("themeColor"):
        found = theme.color(name, attributes.get("themeTint", ""), attributes.get("themeShade", ""))
        if found is not None:
            return f"{found:06X}"
    value = attributes.get("val", "auto")
    return value.upper() if _HEX.fullmatch(value) else "auto"


def shading_of(attributes: dict[str, str], theme: Theme) -> str:
    """The ground that ``w:shd`` makes, as a number in six digits; empty when it makes none."""
    if attributes.get("val", "clear").lower() in {"solid", "pct95", "pct90"}:
        front = color_of({"val": attributes.get("color", "auto"), **_prefixed(attributes, "theme")}, theme)
        return "000000" if front == "auto" else front
    names = {"themeColor": "themeFill", "themeTint": "themeFillTint", "themeShade": "themeFillShade"}
    found = color_of(
        {"val": attributes.get("fill", "auto"), **{k: attributes[v] for k, v in names.items() if v in attributes}},
        theme,
    )
    return "" if found == "auto" else found


def _prefixed(attributes: dict[str, str], prefix: str) -> dict[str, str]:
    return {k: v for k, v in attributes.items() if k in {f"{prefix}Color", f"{prefix}Tint", f"{prefix}Shade"}}


def contrast(one: int, other: int) -> float:
    """How much two colors differ in light (WCAG 2.1)."""
    lights = sorted((_light(one), _light(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _light(color: int) -> float:
    parts = [((color >> shift) & 255) / 255 for shift in (16, 8, 0)]
    r, g, b = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@dataclass(slots=True)
class Style:
    """What a style says that tells of looks and numbers."""

    kind: str = "paragraph"
    based_on: str = ""
    run: Props = field(default_factory=dict)
    paragraph: Props = field(default_factory=dict)
    is_default: bool = False
    has_fill: bool = False
    """Of a table: whether any of its cells has a ground of its own."""


@dataclass(slots=True)
class Styles:
    """The styles of a document, each with what it has of those it is based on."""

    by_id: dict[str, Style] = field(default_factory=dict)
    defaults: Props = field(default_factory=dict)
    _whole: dict[str, tuple[Props, Props]] = field(default_factory=dict)

    def whole(self, style_id: str) -> tuple[Props, Props]:
        """All that a style says of runs and of paragraphs."""
        found = self._whole.get(style_id)
        if found is None:
            chain: list[Style] = []
            seen = set()
            at = style_id
            while at in self.by_id and at not in seen:
                seen.add(at)
                chain.append(self.by_id[at])
                at = chain[-1].based_on
            run: Props = {}
            paragraph: Props = {}
            for style in reversed(chain):
                run.update(style.run)
                paragraph.update(style.paragraph)
            found = self._whole[style_id] = (run, paragraph)
        return found

    def default(self) -> str:
        """The style of paragraphs that name none."""
        return next((i for i, s in self.by_id.items() if s.is_default and s.kind == "paragraph"), "")


def look(direct: Props, run_style: Props, paragraph_style: Props, styles: Styles, ground: int) -> tuple[str, ...]:
    """In what way words are not seen, or not in force: some of *hidden*, *white*, *covered*, *tiny*, *struck*.

    Args:
        direct: what stands at the run itself.
        ground: the color beneath the paragraph; ``UNKNOWN`` when nobody can say.
    """
    found = []

    def said(name: str) -> str | None:
        for props in (direct, run_style, paragraph_style, styles.defaults):
            if name in props:
                return props[name]
        return None

    fill = said("fill")
    if _toggled("vanish", direct, run_style, paragraph_style, styles.defaults) or fill == "none":
        found.append("hidden")
    color = fill if fill and fill != "none" else said("color") or "auto"
    if name := _against(color, said("shd"), said("highlight"), ground):
        found.append(name)
    size = said("sz")
    if (size and size.isdigit() and int(size) < TINY) or ((w := said("w")) and w.isdigit() and int(w) < NARROW):
        found.append("tiny")
    if any(_toggled(name, direct, run_style, paragraph_style, styles.defaults) for name in ("strike", "dstrike")):
        found.append("struck")
    return tuple(found)


def _toggled(name: str, direct: Props, run_style: Props, paragraph_style: Props, defaults: Props) -> bool:
    """A toggle property: said at the run it counts; said by styles, twice is not at all (17.7.3)."""
    if name in direct:
        return direct[name] == "1"
    if defaults.get(name) == "1":
        return True
    return (run_style.get(name) == "1") != (paragraph_style.get(name) == "1")


def _against(color: str, shading: str | None, highlight: str | None, ground: int) -> str:
    is_highlighted = (highlight or "none").lower() in _HIGHLIGHTS
    if is_highlighted:
        ground = _HIGHLIGHTS[(highlight or "").lower()]
    elif shading:
        ground = int(shading, 16)
    if ground == UNKNOWN:
        return ""
    if color == "auto":
        # Word turns letters white on a dark ground, but not under a highlight: a "redaction" that can be copied.
        return "covered" if is_highlighted and ground == 0 else ""
    if contrast(int(color, 16), ground) >= LEAST_CONTRAST:
        return ""
    return "white" if _light(ground) > 0.5 else "covered"
