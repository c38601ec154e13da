"""A short list picked by one key: each row has its digit. No typing, no Ctrl, no Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.display import cell, piece

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from paracase.tui.dialogs.picker import Choice
    from paracase.tui.display import Line

MOST = 9
"""Rows that have a digit."""


class ByDigit(Dialog[str]):
    """Picks one of a few choices; gives its value.

    Args:
        choices: at most nine.
        about: what to know first, above them.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *[Binding(str(digit), f"take({digit})", show=False) for digit in range(1, MOST + 1)],
        Binding("q", "leave", "not yet", show=False),
    ]

    def __init__(self, title: str, choices: Sequence[Choice], *, about: Sequence[Line] = ()) -> None:
        super().__init__()
        self._title, self._choices, self._about = title, list(choices[:MOST]), list(about)

    def compose_box(self) -> ComposeResult:
        """The rows, the keys."""
        yield Lines([*self._about, *self._rows()])
        yield Lines([[], keys((f"1 to {len(self._choices)}", "takes it"), ("q", "not yet"))])

    def _rows(self) -> list[Line]:
        room = self.box_width() - 4
        lines: list[Line] = []
        for number, choice in enumerate(self._choices, start=1):
            lines.append([(f"{number}  ", "accent key"), cell(choice.words, room, "text", how="end")])
            if choice.note:
                lines.append([("   ", "text"), piece(choice.note[:room], "muted")])
        return lines

    def on_mount(self) -> None:
        """The title is ours."""
        self.box.border_title = self._title

    def action_take(self, digit: int) -> None:
        """The row of this digit, where there is one."""
        if digit <= len(self._choices):
            self.dismiss(self._choices[digit - 1].value)
