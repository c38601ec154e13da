"""One line of text to type into."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.widgets import Input

from paracase.domain.visible import visible

if TYPE_CHECKING:
    from textual import events
    from textual.binding import BindingType
    from textual.suggester import Suggester

LONGEST = 1000
"""More is not typed into one line; a longer paste is cut there."""


class InputField(Input, inherit_bindings=False):
    """An input of one row, without a box or a blinking cursor, that takes nothing invisible."""

    DEFAULT_CSS = """
    InputField { border: none; height: 1; padding: 0 1; background: $token-ground; color: $token-strong; }
    InputField:focus { border: none; background: $token-ground; background-tint: transparent; }
    InputField>.input--placeholder, InputField>.input--suggestion { color: $token-muted; }
    InputField:ansi { text-style: underline; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [*Input.BINDINGS]
    """Without those of a scrolling widget: the arrows up and down belong to the list beside the line."""

    takes_text = True
    """Letters are text here, not keys."""

    def __init__(
        self,
        value: str = "",
        *,
        placeholder: str = "",
        suggester: Suggester | None = None,
        id: str | None = None,  # noqa: A002  Textual's own name
    ) -> None:
        super().__init__(
            value, placeholder=placeholder, suggester=suggester, max_length=LONGEST, select_on_focus=False, id=id
        )
        self.cursor_blink = False

    def _on_paste(self, event: events.Paste) -> None:
        """One line of what was pasted, visible, no longer than fits."""
        event.prevent_default()
        event.stop()
        line = visible(" ".join(event.text[: LONGEST * 4].split()))
        line = line[: max(0, LONGEST - len(self.value))]
        if line:
            start, end = sorted(self.selection)
            self.replace(line, start, end)
