"""The dialog before what can never be undone: it names what is destroyed, and the case's number is the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.containers import Horizontal
from textual.widgets import Input

from paracase.domain.visible import visible
from paracase.domain.words import fold
from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.widgets.field import InputField
from paracase.tui.widgets.final_field import FinalField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from paracase.tui.display import Line


class PurgeDialog(Dialog[str]):
    """Names documents, versions and bytes; takes the number of their case, typed by hand."""

    DEFAULT_CSS = """
    PurgeDialog #ask { height: 1; }
    PurgeDialog #words { width: 32; }
    PurgeDialog #number { width: 1fr; }
    """

    def __init__(
        self,
        title: str,
        lines: Sequence[Line],
        *,
        number: str,
        now: Callable[[], float],
        pressed_at: Callable[[], float],
    ) -> None:
        super().__init__(classes="-alarm")
        self._title, self._lines, self._number = title, list(lines), number
        self._now, self._pressed_at = now, pressed_at
        self._opened_at = now()

    def compose_box(self) -> ComposeResult:
        """What is destroyed, the field, the keys."""
        yield Lines([*self._lines, []])
        with Horizontal(id="ask"):
            yield Lines([[("Type the number of their case: ", "text")]], id="words")
            yield FinalField(self._pressed_at, lambda: self._opened_at, id="number")
        yield Lines([[]], id="fault")
        yield Lines([keys(("Enter", "destroy them for good"), ("Esc", "not yet"))])

    def on_mount(self) -> None:
        """The half second begins when the dialog can be seen."""
        self._opened_at = self._now()
        self.box.border_title = self._title
        self.query_one(InputField).focus()

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        """Only this number; anything else says so, and nothing happens."""
        typed = event.value.strip()
        if self.query_one(FinalField).is_deaf():
            return
        if typed and fold(typed) == fold(self._number):
            self.dismiss(typed)
        else:
            words = f"“{visible(typed)}” is not the number of their case." if typed else "Type the number first."
            self.query_one("#fault", Lines).say([[(words, "warn")]])
