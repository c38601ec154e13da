"""The line under a pane's header that one filters with."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widgets import Input

from paracase.tui.widgets.field import InputField
from paracase.tui.widgets.filtering import FilterLeft, FilterTyped


class FilterField(InputField):
    """Tells its pane what is typed."""

    DEFAULT_CSS = """
    FilterField { background: $token-row; }
    FilterField:focus { background: $token-row; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave_empty", "clear", key_display="Esc", id="filter.clear"),
        Binding("down", "list", show=False, id="filter.list"),
    ]

    @on(Input.Changed)
    def tell(self, event: Input.Changed) -> None:
        """Other words."""
        event.stop()
        self.post_message(FilterTyped(event.value.strip(), is_done=False))

    @on(Input.Submitted)
    def tell_done(self, event: Input.Submitted) -> None:
        """Enter: into the list."""
        event.stop()
        self.post_message(FilterTyped(event.value.strip(), is_done=True))

    def action_leave_empty(self) -> None:
        """No filter any more."""
        self.post_message(FilterLeft(keep=False))

    def action_list(self) -> None:
        """Into the list, the filter stays."""
        self.post_message(FilterLeft(keep=True))
