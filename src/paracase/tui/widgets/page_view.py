"""A page as a picture, in characters; or the room for one that the terminal draws itself; or why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from paracase.tui.graphics import blocks
from paracase.tui.widgets.drawn import inks_of
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

    from paracase.domain.papers.pixels import Pixels
    from paracase.tui.display import Line


class PictureRoom(NamedTuple):
    """The cells a picture may take."""

    column: int
    row: int
    columns: int
    rows: int


class PageView(Widget, can_focus=True, inherit_bindings=False):
    """Shows one page; what it draws are characters only."""

    DEFAULT_CSS = """
    PageView { height: 1fr; width: 1fr; }
    """

    class Resized(Message):
        """There is more room, or less."""

    class KeyPressed(Message):
        """A key was pressed, whatever it does."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name
        super().__init__(id=id)
        self._strips: Sequence[Strip] = ()
        self._lines: Sequence[Line] = ()
        self._rows = 0

    @property
    def room(self) -> PictureRoom:
        """The cells that a picture may take, where they are on the screen."""
        region = self.content_region
        return PictureRoom(region.x, region.y, region.width, region.height)

    @property
    def without_color(self) -> bool:
        """Whether there are shades only."""
        return inks_of(self.app).theme.ansi or self.app.no_color

    def explain(self, *lines: tuple[str, str]) -> None:
        """Say something instead of a page: sentences and their inks, set where the page would be."""
        self._strips = ()
        width = max(20, min(76, self.size.width - 4))
        self._lines = [[("  " + text[a:b], ink)] for text, ink in lines for a, b in wrapped(text, width)]
        self.refresh()

    def clear(self) -> None:
        """Nothing: the terminal draws here itself."""
        self._strips, self._lines = (), ()
        self.refresh()

    def draw(self, pixels: Pixels) -> int:
        """Make a picture of characters; returns how many bytes it takes. Nothing of it is seen until rows are revealed."""
        theme = inks_of(self.app).theme
        if self.without_color:
            style = inks_of(self.app).style("text")
            lines = [[Segment(line, style)] for line in blocks.in_shades(pixels, is_dark=theme.dark)]
        else:
            lines = blocks.in_color(pixels)
        self._strips = [Strip(line, pixels.width) for line in lines]
        self._rows, self._lines = 0, ()
        return sum(len(strip.render(self.app.console).encode()) for strip in self._strips)

    def reveal(self, rows: int) -> bool:
        """Show so many rows more of what was drawn; returns whether there are others."""
        self._rows += rows
        self.refresh()
        return self._rows < len(self._strips)

    def on_resize(self) -> None:
        """Another room wants another picture."""
        self.post_message(self.Resized())

    def on_key(self, event: events.Key) -> None:
        """Any key stops what is being shown; what it means is another matter."""
        del event
        self.post_message(self.KeyPressed())

    def render_line(self, y: int) -> Strip:
        """One line."""
        inks, width = inks_of(self.app), self.size.width
        if not self._strips:
            return inks.strip(self._lines[y - 1] if 0 < y <= len(self._lines) else [], width)
        line = y - (self.size.height - len(self._strips)) // 2
        if not 0 <= line < min(self._rows, len(self._strips)):
            return inks.strip([], width)
        strip = self._strips[line]
        left = max(0, (width - strip.cell_length) // 2)
        right = max(0, width - strip.cell_length - left)
        return Strip.join([inks.strip([], left), strip, inks.strip([], right)]).crop(0, width)
