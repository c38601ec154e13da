"""What a conflict search met: read, and put before an attorney with ``a``; Enter may be held, and asks nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from paracase.tui.dialogs.box import Lines, keys
from paracase.tui.dialogs.told import Told
from paracase.tui.widgets.scrolled import BoundLines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from paracase.tui.display import Line

_AROUND = 9
"""Rows beside the lines, as ``Told`` counts them."""


class MetNames(Told, inherit_bindings=False):
    """Answers whether an attorney is to be asked.

    Args:
        can_put: whether something of it waits for nobody yet.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "put", "ask an attorney", show=False),
        Binding("q,escape", "leave", "close", show=False),
        Binding("space,pagedown", "go_on(1)", show=False),
        Binding("pageup", "go_on(-1)", show=False),
        Binding("j,down", "line(1)", show=False),
        Binding("k,up", "line(-1)", show=False),
    ]

    def __init__(self, lines: Callable[[int], Sequence[Line]], *, can_put: bool) -> None:
        super().__init__("Conflict search", lines, verb="")
        self._met, self._can_put = lines, can_put

    def compose_box(self) -> ComposeResult:
        """The matches, how much of them is in sight, the keys."""
        yield BoundLines(self._met, _AROUND)
        yield Lines([[]], id="in-sight")
        yield Lines([keys(*([("a", "put before an attorney")] if self._can_put else []), ("q", "close"))])

    def action_put(self) -> None:
        """Ask, where there is something to ask about."""
        if self._can_put:
            self.dismiss(result=True)
