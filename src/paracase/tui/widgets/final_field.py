"""The line that what is final is typed into: by hand, after the dialog could be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.tui.widgets.field import InputField

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual import events

DEAF_SECONDS = 0.5
"""What is pressed so soon after the dialog came was meant for something else, or was injected."""


class FinalField(InputField):
    """Takes typed letters only: nothing pasted, nothing typed ahead, nothing in the first half second."""

    def __init__(self, pressed_at: Callable[[], float], opened_at: Callable[[], float], *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._pressed_at, self._opened_at = pressed_at, opened_at

    def is_deaf(self) -> bool:
        """Whether the key that is being acted on was pressed too soon."""
        return self._pressed_at() < self._opened_at() + DEAF_SECONDS

    def _on_paste(self, event: events.Paste) -> None:
        """Never: what a document made the terminal say is no hand."""
        event.prevent_default()
        event.stop()

    async def _on_key(self, event: events.Key) -> None:
        if self.is_deaf():
            event.prevent_default()
            event.stop()
            return
        await super()._on_key(event)
