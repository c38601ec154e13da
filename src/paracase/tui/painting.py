"""An app that paints only what changed on the terminal (``shown_cells``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual import events
from textual._compositor import CompositorUpdate
from textual.app import App
from textual.worker import Worker

from paracase.tui.boundary import updated
from paracase.tui.shown_cells import KnowsCells

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.message import Message
    from textual.screen import Screen


class PaintingApp(App[None], inherit_bindings=False):
    """Of Textual's updates what differs from what stands there is written; Textual has no public place for it."""

    def check_message_enabled(self, message: Message) -> bool:
        """How a worker stands is told to nobody: nobody listens, and each has three such messages."""
        return not isinstance(message, Worker.StateChanged) and super().check_message_enabled(message)

    def _handle_exception(self, error: Exception) -> None:
        """A fault that no boundary met ends the desk; after an update of the program in a sentence, for it explains it."""
        known = updated()
        if known is None:
            super()._handle_exception(error)
        else:
            self.exit(return_code=known.exit_code, message=f"{known} Nothing acknowledged is lost.")

    async def on_event(self, event: events.Event) -> None:
        """A terminal of another size arranges anew what it shows, as it likes: all of it is written again.

        Said here, since the size comes by a signal, or from the terminal itself, and both ways lead to the app. Painted
        again also where the layout stays: of several sizes in quick succession Textual takes the last alone.
        """
        await super().on_event(event)
        if isinstance(event, events.Resize) and isinstance(self._driver, KnowsCells):
            self._driver.cells.forget()
            if self.screen_stack:
                self.screen.refresh()

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        if isinstance(self._driver, KnowsCells) and isinstance(renderable, CompositorUpdate):
            # Before the first place is opened its frame is painted by a mode of Textual's own.
            place = "" if self.current_mode == self.DEFAULT_MODE else self.current_mode
            renderable = self._driver.cells.changes(renderable, place, screen.size)
        super()._display(screen, renderable)
