"""One line of text to type into."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from textual.widgets import Input

from paracase.domain.visible import visible
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from textual import events
    from textual.binding import BindingType
    from textual.suggester import Suggester

LONGEST = 1000
"""More is not typed into one line; a longer paste is cut there."""
_FIGURE = late_pattern(r"[$#]?\.?\d[\d,.:/-]*(?: \d{1,2}:\d\d)?(?: ?[a-z]{1,8}\.?(?:\d{1,2}[a-z])?)?", re.IGNORECASE)
"""A number, a sum, a day, a time, a span: ``402.50``, ``12/02/2026 9:00 am``, ``.5h``, ``1h20m``, ``14 days``."""


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


def is_figure(value: str) -> bool:
    """Whether it is one value, and no words: a number, a sum, a day, a time, a span."""
    return _FIGURE.fullmatch(value.strip()) is not None


class FormField(InputField):
    """A line of a form. A figure, or a value out of a list, is typed anew and never continued: whoever comes to it by key
    finds it selected, so that ``1.2`` typed over ``0.5`` is not ``0.51.2``. Words keep the cursor behind them, because they
    are continued and corrected, and one letter must not take a sentence away. ``→`` or End goes behind a figure.

    Args:
        out_of_list: the values are those of a list.
        cursor_set: the form says where the cursor begins; then nothing is selected.
    """

    def __init__(
        self,
        value: str = "",
        *,
        placeholder: str = "",
        suggester: Suggester | None = None,
        out_of_list: bool = False,
        cursor_set: bool = False,
        id: str | None = None,  # noqa: A002  Textual's own name
    ) -> None:
        super().__init__(value, placeholder=placeholder, suggester=suggester, id=id)
        self._out_of_list, self._cursor_set = out_of_list, cursor_set

    def _on_focus(self, event: events.Focus) -> None:
        self.select_on_focus = not self._cursor_set and (self._out_of_list or is_figure(self.value))
