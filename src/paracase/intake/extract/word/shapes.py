"""Drawn things of a story: text boxes and their grounds, words as pictures, and what is drawn in two ways."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.intake.extract.word.looks import UNKNOWN, WHITE
from paracase.intake.extract.xmlstream import local

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.intake.extract.word.asked import InStory

_UNDERSTOOD = re.compile(r"(?:wp[sgci]|wp14|w14|w15|w16\w*|a14|a16|c14|p14|p15|x14|x15|x14ac|pic14|cx\d?|aink|am3d|v2)")
"""Prefixes of what Word draws from 2010 on, as all programs write them."""
_HIDDEN = re.compile(r"(?:visibility\s*:\s*hidden|display\s*:\s*none|mso-hide\s*:\s*all)", re.I)
_SHAPES = ("v:shape", "v:rect", "v:roundrect", "v:oval", "v:line", "v:group")


class Shapes:
    """The drawn things of a story."""

    def __init__(self, story: InStory) -> None:
        self._story = story
        self._choices: list[bool] = []
        """Of each pair of ways to draw one thing, whether one was taken."""
        self._branches: list[bool] = []
        """Of each way that is read, whether it is the one that Word does not take."""
        self.is_aside = False
        self._unseen: list[bool] = []
        self.is_hidden = False
        self._fill: int | None = None
        self._in_shape = self._in_line = 0

    def starts(self) -> dict[str, Callable[[dict[str, str]], None]]:
        """What to do where elements begin."""
        return {
            "mc:AlternateContent": self._begin_pair, "mc:Choice": self._choice, "mc:Fallback": self._fallback,
            "w:drawing": self._begin_drawing, "w:pict": self._begin_drawing, "wp:docPr": self._drawing,
            **dict.fromkeys(_SHAPES, self._begin_vml), "v:textpath": self._word_art, "w:txbxContent": self._begin_box,
            "wps:spPr": self._begin_fill, "a:ln": self._begin_line, "a:srgbClr": self._rgb, "a:schemeClr": self._scheme,
            **dict.fromkeys(("a:gradFill", "a:blipFill", "a:pattFill", "a:grpFill"), self._unknown),
            "a:fillRef": self._by_style,
        }  # fmt: skip

    def ends(self) -> dict[str, Callable[[], None]]:
        """What to do where they end."""
        return {
            "mc:AlternateContent": self._end_pair, "mc:Choice": self._end_branch, "mc:Fallback": self._end_branch,
            "w:drawing": self._end_unseen, "w:pict": self._end_unseen, "w:txbxContent": self._end_box,
            **dict.fromkeys(_SHAPES, self._end_unseen), "wps:spPr": self._end_fill, "a:ln": self._end_line,
        }  # fmt: skip

    # What is drawn in two ways.

    def _begin_pair(self, _attributes: dict[str, str]) -> None:
        self._choices.append(False)

    def _end_pair(self) -> None:
        if self._choices:
            self._choices.pop()

    def _choice(self, attributes: dict[str, str]) -> None:
        needed = local(attributes).get("Requires", "").split()
        self._branch(can=all(_UNDERSTOOD.fullmatch(prefix) for prefix in needed))

    def _fallback(self, _attributes: dict[str, str]) -> None:
        self._branch(can=True)

    def _branch(self, *, can: bool) -> None:
        is_taken = can and bool(self._choices) and not self._choices[-1]
        if is_taken:
            self._choices[-1] = True
        self._branches.append(not is_taken)
        self.is_aside = any(self._branches)

    def _end_branch(self) -> None:
        if self._branches:
            self._branches.pop()
        self.is_aside = any(self._branches)

    # What is there and not shown.

    def _hide(self, *, is_hidden: bool) -> None:
        self._unseen.append(is_hidden)
        self.is_hidden = any(self._unseen)

    def _end_unseen(self) -> None:
        if self._unseen:
            self._unseen.pop()
        self.is_hidden = any(self._unseen)

    def _begin_drawing(self, _attributes: dict[str, str]) -> None:
        self._hide(is_hidden=False)
        self._fill = None

    def _drawing(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        if self._unseen and values.get("hidden", "0") in {"1", "true"}:
            self._unseen[-1] = self.is_hidden = True
        for words in (values.get("title", ""), values.get("descr", "")):
            if words.strip():
                self._story.found.alternatives[" ".join(words.split())] = None

    def _begin_vml(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        self._hide(is_hidden=_HIDDEN.search(values.get("style", "")) is not None)
        if values.get("filled", "t").lower() in {"f", "false", "0"}:
            self._fill = None
        else:
            color = values.get("fillcolor", "white").lower()
            match = re.match(r"#([0-9a-f]{6})", color)
            self._fill = int(match[1], 16) if match else WHITE if color.startswith(("white", "window")) else UNKNOWN
        if alt := " ".join(values.get("alt", "").split()):
            self._story.found.alternatives[alt] = None

    def _word_art(self, attributes: dict[str, str]) -> None:
        if words := local(attributes).get("string", "").strip():
            (self._story.found.aside if self.is_aside else self._story.p.boxes).append(words)

    # Text boxes and their grounds.

    def _begin_fill(self, _attributes: dict[str, str]) -> None:
        self._in_shape, self._fill = 1, None

    def _end_fill(self) -> None:
        self._in_shape = 0

    def _begin_line(self, _attributes: dict[str, str]) -> None:
        self._in_line += 1

    def _end_line(self) -> None:
        self._in_line -= 1

    def _rgb(self, attributes: dict[str, str]) -> None:
        value = local(attributes).get("val", "")
        if self._in_shape and not self._in_line and self._fill is None and re.fullmatch(r"[0-9A-Fa-f]{6}", value):
            self._fill = int(value, 16)

    def _scheme(self, attributes: dict[str, str]) -> None:
        if self._in_shape and not self._in_line and self._fill is None:
            found = self._story.context.theme.color(local(attributes).get("val", ""))
            self._fill = UNKNOWN if found is None else found

    def _unknown(self, _attributes: dict[str, str]) -> None:
        if self._in_shape and not self._in_line:
            self._fill = UNKNOWN

    def _by_style(self, attributes: dict[str, str]) -> None:
        if self._fill is None and local(attributes).get("idx", "0") != "0":
            self._fill = UNKNOWN

    def _begin_box(self, _attributes: dict[str, str]) -> None:
        story = self._story
        story.into.append([])
        story.grounds.append(story.grounds[-1] if self._fill is None else self._fill)

    def _end_box(self) -> None:
        story = self._story
        if len(story.into) > 1:
            story.p.boxes += story.into.pop()
            story.grounds.pop()
