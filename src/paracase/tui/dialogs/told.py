"""What a person is told, whole, before they say yes to it: it scrolls where it does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType

from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.widgets.scrolled import BoundLines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from paracase.tui.display import Line

_AROUND = 9
"""Rows beside the lines: the border and the room within it 4, how much is in sight 1, keys 1, of what is behind it 3."""


class Told(Dialog[bool]):
    """Lines, and a yes to them.

    Args:
        lines: the lines in so many cells.
        verb: what Enter does.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "agree", "do it", show=False),
        Binding("q", "leave", "no", show=False),
        Binding("space,pagedown", "go_on(1)", show=False),
        Binding("pageup", "go_on(-1)", show=False),
        Binding("j,down", "line(1)", show=False),
        Binding("k,up", "line(-1)", show=False),
    ]
    DEFAULT_CSS = """
    Told > #box { width: 92; max-height: 100%; }
    """

    def __init__(self, title: str, lines: Callable[[int], Sequence[Line]], *, verb: str) -> None:
        super().__init__()
        self._title, self._lines, self._verb = title, lines, verb

    def compose_box(self) -> ComposeResult:
        """The lines, how much of them is in sight, the keys."""
        yield BoundLines(self._lines, _AROUND)
        yield Lines([[]], id="in-sight")
        yield Lines([keys(("Enter", self._verb), ("q", "not yet"))])

    def on_mount(self) -> None:
        """The title is ours."""
        self.box.border_title = self._title

    @on(BoundLines.Shown)
    def say_which(self) -> None:
        """How much of it is in sight, where that is not all."""
        first, last, count = self.query_one(BoundLines).in_sight
        words: Line = [(f"{first} to {last} of {count}   ", "warn" if last < count else "muted")]
        is_all = last - first + 1 >= count
        self.query_one("#in-sight", Lines).say(
            [[] if is_all else [*words, *keys(("Space", "more"), ("j k", "a line"))]]
        )

    def action_agree(self) -> None:
        """Yes."""
        self.dismiss(result=True)

    def action_leave(self) -> None:
        """No."""
        self.dismiss(result=False)

    def action_go_on(self, by: int) -> None:
        """A screen of it on or back."""
        bound = self.query_one(BoundLines)
        bound.action_scroll_lines(by * max(1, bound.size.height - 1))

    def action_line(self, by: int) -> None:
        """A line of it on or back."""
        self.query_one(BoundLines).action_scroll_lines(by)
