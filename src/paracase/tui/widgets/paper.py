"""Lines that are read page by page: it scrolls inside a page and asks for the next one at the page's end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView

from paracase.tui.widgets.drawn import inks_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.strip import Strip

    from paracase.tui.display import Line


class PaperView(ScrollView, can_focus=True, inherit_bindings=False):
    """Draws the lines of one page."""

    DEFAULT_CSS = """
    PaperView { scrollbar-size: 0 0; height: 1fr; width: 1fr; overflow-x: hidden; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "screen(1)", "page", key_display="Space", id="paper.on", tooltip="read on, then the next page"),
        Binding("minus,pageup", "screen(-1)", "back", show=False, id="paper.back", key_display="-", tooltip="back"),
        Binding("pagedown", "screen(1)", "read on", show=False, id="paper.pagedown"),
        Binding("j,down", "line(1)", "line", show=False, id="paper.down", key_display="j k", tooltip="a line down, up"),
        Binding("k,up", "line(-1)", "up", show=False, id="paper.up"),
        Binding("g,home", "turn(-2)", "first page", show=False, id="paper.first", key_display="g G",
                tooltip="first, last page"),
        Binding("G,end", "turn(2)", "last page", show=False, id="paper.last"),
        Binding("right_square_bracket", "turn(1)", "page", show=False, id="paper.next", key_display="] [",
                tooltip="next page, previous page"),
        Binding("left_square_bracket", "turn(-1)", "previous page", show=False, id="paper.previous"),
    ]  # fmt: skip
    KEY_ORDER: ClassVar[dict[str, int]] = {"paper.on": 1}

    @dataclass
    class TurnAsked(Message):
        """Another page is wanted: so many on or back; 2 is the end of the last, -2 the first.

        Attributes:
            at_end: come to the page's end, not to its beginning.
        """

        by: int
        at_end: bool = False

    class Scrolled(Message):
        """Other lines came into sight."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name
        super().__init__(id=id)
        self._lines: Sequence[Line] = ()
        self._painted: set[int] = set()

    def show(self, lines: Sequence[Line], *, at_end: bool = False, keep: bool = False) -> None:
        """Other lines, from their beginning; or where one was, or at their end."""
        self._lines = lines
        self._painted = set()
        self.virtual_size = Size(self.size.width, len(lines))
        line = self.scroll_offset.y if keep else self.max_scroll_y if at_end else 0
        self.scroll_to(y=min(line, max(0, len(lines) - self.size.height)), animate=False, force=True)
        self.refresh()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Lines that come into sight are told."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self.post_message(self.Scrolled())

    def on_resize(self) -> None:
        """The width is the widget's."""
        self.virtual_size = Size(self.size.width, len(self._lines))

    def go_to(self, line: int) -> None:
        """A line that shall be in sight, with the one before it."""
        self.scroll_to(y=min(max(0, line - 1), self.max_scroll_y), animate=False, force=True)

    def take_painted(self) -> set[int]:
        """Which lines stood on the screen since this was asked last; those that still do are counted again."""
        found = self._painted
        top = self.scroll_offset.y
        self._painted = found & set(range(top, top + self.size.height))
        return found

    @property
    def sight(self) -> range:
        """The lines that are in sight."""
        top = self.scroll_offset.y
        return range(top, min(len(self._lines), top + self.size.height))

    @property
    def is_at_end(self) -> bool:
        """Whether the last line is on the screen."""
        return self.scroll_offset.y >= self.max_scroll_y

    def action_line(self, by: int) -> None:
        """A line down or up."""
        self.scroll_to(y=self.scroll_offset.y + by, animate=False)

    def action_screen(self, by: int) -> None:
        """A screen on; at the end of the page the next one is asked for."""
        if by > 0 and self.is_at_end:
            self.post_message(self.TurnAsked(1))
        elif by < 0 and self.scroll_offset.y <= 0:
            self.post_message(self.TurnAsked(-1, at_end=True))
        else:
            self.scroll_to(y=self.scroll_offset.y + by * max(1, self.size.height - 2), animate=False)

    def action_turn(self, by: int) -> None:
        """The next or previous page, whatever is still unread here; or the beginning, the end."""
        self.post_message(self.TurnAsked(by, at_end=by == 2))

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        line = y + self.scroll_offset.y
        self._painted.add(line)
        shown = self._lines[line] if line < len(self._lines) else []
        return inks_of(self.app).strip(shown, self.size.width)
