"""Widgets that draw lines of pieces themselves, in the inks of the theme in force."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from paracase.tui.display import Inks, spread, width_of
from paracase.tui.widgets.straight import StraightLines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import App
    from textual.theme import Theme

    from paracase.tui.display import Line

_INKS: dict[str, Inks] = {}


def inks_of(app: App[object]) -> Inks:
    """The inks of the theme in force."""
    theme: Theme = app.current_theme
    found = _INKS.get(theme.name)
    if found is None or found.theme is not theme:
        found = _INKS[theme.name] = Inks(theme)
    return found


@lru_cache(maxsize=64)
def blank(width: int) -> Strip:
    """Nothing, on any ground."""
    return Strip.blank(width)


class Drawn(StraightLines, Widget):
    """A widget that draws lines; what they say is given by ``draw``."""

    DEFAULT_CSS = """
    Drawn { height: 1; width: 1fr; }
    """

    ground: ClassVar[str] = "ground"
    _painted: dict[int, tuple[int, str, Line]] | None = None
    """Line → width, ground and what it said when it was last painted."""

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """The lines to show in so much room."""
        raise NotImplementedError

    def ground_of(self, y: int) -> str:
        """The ground of a line."""
        del y
        return self.ground

    def render_line(self, y: int) -> Strip:
        """One line, as Textual asks for it."""
        width, height = self.size
        return self._strip(y, width, self.draw(width, height))

    def draw_lines(self, lines: Sequence[int]) -> list[Strip]:
        """Several, of one drawing."""
        if type(self).render_line is not Drawn.render_line:
            return [self.render_line(y) for y in lines]
        width, height = self.size
        drawn = self.draw(width, height)
        return [self._strip(y, width, drawn) for y in lines]

    def _strip(self, y: int, width: int, drawn: Sequence[Line]) -> Strip:
        said = width, self.ground_of(y), drawn[y] if y < len(drawn) else []
        if self._painted is None:
            self._painted = {}
        self._painted[y] = said
        return inks_of(self.app).strip(said[2], width, said[1])

    def redraw(self) -> bool:
        """Have the lines painted that say something else than they did; returns whether there are any.

        Textual paints everything between the lines it is told of, on the whole width of what lies around them: a line that
        says the same costs as much as one that does not.
        """
        width, height = self.size
        lines, painted = self.draw(width, height), self._painted or {}
        changed = [
            y for y in range(height) if painted.get(y) != (width, self.ground_of(y), lines[y] if y < len(lines) else [])
        ]
        if changed:
            self.refresh(*(Region(0, y, width, 1) for y in changed))
        return bool(changed)


class PaneHeader(Drawn):
    """The one line above a pane: its name (a chip when the pane has the focus), and what is worth knowing of it."""

    def __init__(self, title: str, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name
        super().__init__(id=id)
        self._title: Line = [(title, "strong bold")]
        self._left: Line = []
        self._right: Line = []
        self._focused = False

    def say(self, title: str | None = None, left: Line | None = None, right: Line | None = None) -> None:
        """Change what it says; None leaves a part as it is."""
        state = (self._title, self._left, self._right)
        if title is not None:
            self._title = [(title, "strong bold")]
        if left is not None:
            self._left = left
        if right is not None:
            self._right = right
        if state != (self._title, self._left, self._right):
            self.refresh()

    def light(self, *, focused: bool) -> None:
        """Show or take away the chip."""
        if focused != self._focused:
            self._focused = focused
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The header."""
        del y
        return header_strip(
            inks_of(self.app), self.size.width, self._title[0][0], self._left, self._right, focused=self._focused
        )


def header_strip(inks: Inks, width: int, title: str, left: Line, right: Line, *, focused: bool) -> Strip:
    """The line above a pane; without grounds it is the title and a rule."""
    ground = "row" if focused and not inks.theme.ansi else "panel"
    left = [(" ", "text"), *left] if left else []
    right = [*right, (" ", "text")] if right else []
    if focused:
        chip = inks.strip([(f" {title} ", "strong")], len(title) + 2, "chip")
        room = width - len(title) - 2
        return Strip.join([chip, inks.strip(_ruled(inks, spread(left, right, room), focused=True), room, ground)])
    room = width - 1 - len(title)
    gap: Line = (
        [(" ", "text")] if not left and width_of(right) >= room else []
    )  # the right part never touches the title
    rest = [*gap, *_ruled(inks, spread(left, right, room - len(gap)), focused=False)]
    return inks.strip([(" ", "text"), (title, "strong bold"), *rest], width, ground)


def _ruled(inks: Inks, line: Line, *, focused: bool) -> Line:
    """Where there are no grounds, the room between two texts is a rule."""
    if not inks.theme.ansi:
        return line
    rule = "accent" if focused else "faint"
    return [
        (f" {'─' * (len(text) - 2)} ", rule) if not text.strip() and len(text) > 3 else (text, ink)
        for text, ink in line
    ]


class Upright(Drawn):
    """The faint line between two columns."""

    DEFAULT_CSS = """
    Upright { width: 1; height: 1fr; }
    """

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """As high as the columns are."""
        del width
        return [[("│", "faint")]] * height
