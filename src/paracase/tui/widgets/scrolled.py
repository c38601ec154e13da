"""Lines that are only read: help, first run, what is about to be bound. They scroll; nothing in them is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView

from paracase.tui.widgets.drawn import inks_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.strip import Strip

    from paracase.tui.display import Line


class ScrolledLines(ScrollView, can_focus=True, inherit_bindings=False):
    """Draws lines and scrolls through them."""

    DEFAULT_CSS = """
    ScrolledLines { scrollbar-size: 0 0; height: 1fr; width: 1fr; overflow-x: hidden; }
    """
    ground: ClassVar[str] = "panel"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "scroll_lines(1)", "down", show=False),
        Binding("k,up", "scroll_lines(-1)", "up", show=False),
        Binding("pagedown,space", "scroll_lines(10)", "a screen down", show=False),
        Binding("pageup", "scroll_lines(-10)", "a screen up", show=False),
        Binding("g,home", "scroll_lines(-1000)", "first", show=False),
        Binding("G,end", "scroll_lines(1000)", "last", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Other lines, from the first on."""
        self._lines = lines
        self.virtual_size = Size(self.size.width, len(lines))
        self.scroll_to(y=0, animate=False, force=True)
        self.refresh()

    def on_resize(self) -> None:
        """The width is the widget's."""
        self.virtual_size = Size(self.size.width, len(self._lines))

    def action_scroll_lines(self, by: int) -> None:
        """So many lines down."""
        self.scroll_to(y=self.scroll_offset.y + by, animate=False)

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        line = y + self.scroll_offset.y
        shown = self._lines[line] if line < len(self._lines) else []
        return inks_of(self.app).strip(shown, self.size.width, self.ground)


class BoundLines(ScrolledLines, can_focus=False, inherit_bindings=False):
    """What is bound, set in the width there is; as high as it is, or as there is room for, and then it scrolls.

    Args:
        facts: the lines in so many cells.
        taken: rows of the terminal that what stands around it needs.
    """

    DEFAULT_CSS = """
    BoundLines { height: auto; }
    """

    class Shown(Message):
        """Other lines are in sight."""

    def __init__(self, facts: Callable[[int], Sequence[Line]], taken: int) -> None:
        super().__init__()
        self._facts, self._taken = facts, taken

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as lines, or as there are."""
        del container, viewport
        return max(1, min(len(self._facts(width)), self.app.size.height - self._taken))

    def on_resize(self) -> None:
        """Set anew, where one was."""
        at = self.scroll_offset.y
        self.show(self._facts(self.size.width))
        self.action_scroll_lines(at)
        self.post_message(self.Shown())

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Lines that come into sight are told."""
        super().watch_scroll_y(old_value, new_value)
        self.post_message(self.Shown())

    @property
    def in_sight(self) -> tuple[int, int, int]:
        """The first line in sight and the last, from 1; and how many there are."""
        top, count = self.scroll_offset.y, self.virtual_size.height
        return top + 1, min(count, top + self.size.height), count
