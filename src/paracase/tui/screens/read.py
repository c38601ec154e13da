"""One document, read in the whole width: from search, the palette or a failure list."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from paracase import services, tui
from paracase.tui.framed import Leaf
from paracase.tui.panes.reading import ReaderPane

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from paracase.domain.papers.excerpts import Shape


class ReadScreen(Leaf):
    """Pushed over whatever named the document."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", "back", key_display="Esc", id="read.leave"),
        Binding("c", "case", "its case", id="read.case", tooltip="to its case on the Desk, or to Triage"),
        Binding("H", "history", "history", id="read.history", tooltip="every act on this document"),
    ]

    def __init__(self, document_id: int, *, page: int | None = None, shape: Shape | None = None) -> None:
        super().__init__()
        self._document_id, self._page, self._shape = document_id, page, shape
        self.pane = ReaderPane(keeps_lines=True, id="read-pane")

    def compose_body(self) -> ComposeResult:
        """Tabs, the reader, keys."""
        yield self.pane

    def on_mount(self) -> None:
        """From now on somebody has opened it."""
        self.pane.body.focus()
        self.pane.show_document(self._document_id, page=self._page, shape=self._shape)
        self._opened()

    @work
    async def _opened(self) -> None:
        if (
            await self.desk.ask(lambda: services.papers.reading.reading(self.desk.office, self._document_id))
            is not None
        ):
            await self.desk.ask(lambda: services.papers.reading.mark_opened(self.desk.office, self._document_id))

    @work
    async def action_case(self) -> None:
        """To its case on the Desk, or to Triage."""
        where = await self.desk.ask(lambda: services.papers.reading.whereabouts(self.desk.office, self._document_id))
        if where is not None:
            self.desk.go_to_document(where, self._document_id)

    @work
    async def action_history(self) -> None:
        """Every act on it."""
        shown = self.pane.reader.shown
        await tui.acts.papers.document_history(self.desk, self._document_id, shown.title if shown else "the document")
