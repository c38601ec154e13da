"""A pane whose list can be filtered: ``/`` opens a line under the header, Esc takes it away again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message

from paracase import tui
from paracase.tui.widgets.drawn import PaneHeader
from paracase.tui.widgets.filtering import FilterLeft, FilterTyped

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.timer import Timer
    from textual.widget import Widget

WAIT = 0.1


class Pane(Vertical):
    """A one-line header and what it heads."""

    CAN_FILTER: ClassVar[bool] = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "filter", "filter", key_display="/", id="pane.filter", tooltip="filter this pane"),
    ]
    KEY_ORDER: ClassVar[dict[str, int]] = {"pane.filter": 4}

    @dataclass
    class Filtered(Message):
        """Other words filter the pane."""

        pane: Pane
        words: str

    def __init__(self, title: str, body: Widget, *, id: str) -> None:  # noqa: A002  Textual's own name
        super().__init__(id=id)
        self.header = PaneHeader(title)
        self.header_title = title
        """What help calls the pane."""
        self.body = body
        self.words = ""
        self._typed = ""
        self._waiting: Timer | None = None

    def compose(self) -> ComposeResult:
        """Header, body."""
        yield self.header
        yield self.body

    def on_descendant_focus(self) -> None:
        """The chip comes here."""
        self.header.light(focused=True)

    def on_descendant_blur(self) -> None:
        """The chip goes."""
        self.header.light(focused=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Not every pane has something to filter."""
        del parameters
        return self.CAN_FILTER if action == "filter" else True

    async def action_filter(self) -> None:
        """Open the line, or go back into it."""
        if not self.query(tui.widgets.filter_field.FilterField):
            await self.mount(
                tui.widgets.filter_field.FilterField(self.words, placeholder="words of the name"), after=self.header
            )
        self.query_one(tui.widgets.filter_field.FilterField).focus()

    @on(FilterTyped)
    def words_typed(self, event: FilterTyped) -> None:
        """Filter once the typing rests a moment; Enter at once."""
        event.stop()
        if self._waiting is not None:
            self._waiting.stop()
        self._typed = event.words
        if event.is_done:
            self._filter()
            self.body.focus()
        else:
            self._waiting = self.set_timer(WAIT, self._filter)

    def _filter(self) -> None:
        if self._typed != self.words:
            self.words = self._typed
            self.post_message(self.Filtered(self, self.words))

    @on(FilterLeft)
    async def leave_filter(self, event: FilterLeft) -> None:
        """Back to the list; without words the line goes."""
        event.stop()
        self.body.focus()
        if not event.keep:
            await self.clear_filter()

    async def clear_filter(self) -> None:
        """Take the filter away, as Esc in the list does."""
        await self.query("FilterField").remove()
        self._typed = ""
        self._filter()
