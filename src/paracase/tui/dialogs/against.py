"""What stands against somebody who is added: both cases named, and only ``y`` goes on; Enter may be held, and does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from paracase.domain.visible import visible
from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.display import piece
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from paracase.domain.errors import ParacaseError

_WIDTH = 56


class GoOnAnyway(Dialog[bool]):
    """Asks whether to go on although a client is the opponent elsewhere; that one did is recorded, for an attorney."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "agree", "go on", show=False),
        Binding("n,q", "leave", "no", show=False),
    ]

    def __init__(self, stop: ParacaseError) -> None:
        super().__init__(classes="-alarm")
        self._stop = stop

    def compose_box(self) -> ComposeResult:
        """Why, what follows, the two keys."""
        words, hint = visible(str(self._stop)), visible(self._stop.hint)
        lines = [[piece(words[start:end], "alarm")] for start, end in wrapped(words, _WIDTH)]
        more = [[piece(hint[start:end], "text")] for start, end in wrapped(hint, _WIDTH)]
        yield Lines([*lines, [], *more, [], keys(("y", "go on all the same"), ("Esc", "not added"))])

    def on_mount(self) -> None:
        """The title is ours."""
        self.box.border_title = self._stop.title

    def action_agree(self) -> None:
        """Yes."""
        self.dismiss(result=True)

    def action_leave(self) -> None:
        """No."""
        self.dismiss(result=False)
