"""What changed between two versions, read from one change to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType

from paracase.domain.visible import counted, visible
from paracase.tui.framed import Leaf
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.paper import PaperView
from paracase.tui.widgets.reader import MEASURE
from paracase.tui.widgets.redlined import MARGIN, beside_words, mattering_lines, redlined

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from paracase.domain.work.redline import Redline


class RedlineScreen(Leaf):
    """Pushed over whatever compares."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", "back", key_display="Esc", id="redline.leave"),
        Binding("v", "whole", "all / changes", id="redline.whole", tooltip="every paragraph, or those that changed"),
    ]

    def __init__(self, title: str, found: Redline) -> None:
        super().__init__()
        self._title, self._found = title, found
        self._whole = False
        self.paper = PaperView()
        self.pane = Pane("Redline", self.paper, id="redline-pane")

    def compose_body(self) -> ComposeResult:
        """Tabs, the changes, keys."""
        yield self.pane

    def on_mount(self) -> None:
        """The changes."""
        self.paper.focus()

    def on_resize(self, event: events.Resize) -> None:
        """Set anew."""
        self._show(event.size.width)

    def _show(self, width: int) -> None:
        found = self._found
        shown = [p for p in found.paragraphs if p.sign or self._whole]
        measure = min(width, MEASURE + MARGIN)
        lines = redlined(shown, measure)
        beside = beside_words(found, measure)
        first = mattering_lines(found, measure)
        beside += [*([[]] if beside and first else []), *first]
        if not found.changes:
            lines = [] if beside else [[], [(" No word changed.", "muted")]]
        self.paper.show([[], *beside, *([[]] if beside and lines and lines[0] else []), *lines])
        words = f"{found.summary} words, {counted(found.changes, 'change')}"
        self.pane.header.say(title=visible(self._title)[: max(10, width - len(words) - 6)], right=[(words, "muted")])

    @on(PaperView.TurnAsked)
    def edge(self, event: PaperView.TurnAsked) -> None:
        """There is one page: its beginning and its end."""
        if abs(event.by) == 2:
            self.paper.scroll_to(y=0 if event.by < 0 else self.paper.max_scroll_y, animate=False)

    def action_whole(self) -> None:
        """Every paragraph, or those that changed."""
        self._whole = not self._whole
        self._show(self.size.width)
