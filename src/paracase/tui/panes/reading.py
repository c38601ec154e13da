"""The document in front, by page."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType

from paracase import services, tui
from paracase.domain.errors import ParacaseError
from paracase.domain.visible import cell_width, visible
from paracase.tui.drawer import DrawerAtHand
from paracase.tui.panes.base import DeskPane
from paracase.tui.widgets.reader import Reader, Shown, partly

if TYPE_CHECKING:
    from paracase.domain.papers.excerpts import Shape
    from paracase.domain.roles import Refusal
    from paracase.tui.display import Line


class ReaderPane(DeskPane):
    """The document in front, by page.

    Args:
        keeps_lines: whether pages of PDFs are set as the paper has them: what follows the bar of a list does without.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("o", "outside", "open outside", id="reading.outside", tooltip="open the file in its own program"),
        Binding("I", "picture", "as drawn", id="reading.picture", tooltip="the page as a picture"),
        Binding("P", "print", "print", id="reading.print", tooltip="print the file"),
        Binding(
            "S",
            "sequester",
            "sequester",
            show=False,
            id="reading.sequester",
            tooltip="shut it and its copies until an attorney decides",
        ),
    ]

    def __init__(self, *, keeps_lines: bool = False, id: str = "reader") -> None:  # noqa: A002  Textual's own name
        super().__init__("Preview", Reader(), id=id)
        self.document_id: int | None = None
        self._keeps_lines = keeps_lines
        self._drawer = DrawerAtHand()

    @property
    def reader(self) -> Reader:
        """What reads."""
        assert isinstance(self.body, Reader)
        return self.body

    def show_document(self, document_id: int | None, *, page: int | None = None, shape: Shape | None = None) -> None:
        """Read another document, from a page on."""
        self.document_id = document_id
        self._load(document_id, page, shape)

    @work(exclusive=True, group="reading")
    async def _load(self, document_id: int | None, page: int | None, shape: Shape | None) -> None:
        if document_id is None:
            self.reader.read(None)
            return
        found = await self.desk.ask(lambda: services.papers.reading.reading(self.desk.office, document_id))
        self.reader.read(shown_of(found, document_id), page=page, shape=shape)

    def refusal(self, action: str) -> Refusal | None:
        """Over SSH nothing is opened or printed."""
        if action in {"outside", "print"}:
            return services.papers.outside.refusal(action, self.desk.environment)
        return super().refusal(action)

    @on(Reader.Turned)
    def say_page(self) -> None:
        """The name, and which page of how many."""
        shown = self.reader.shown
        if shown is None:
            self.header.say(title="Preview", left=[], right=[])
            return
        where = f"page {self.reader.page:,} of {len(shown.pages):,}" if shown.pages else "no text"
        case = whose(shown.caption, self.size.width) if self._keeps_lines else []
        width = max(8, self.size.width - len(where) - 4 - tui.display.width_of(case))

        title = tui.display.fitted(visible(shown.title), width, "middle").rstrip()
        note: Line = [(visible(shown.note) + "  ", "warn")] if shown.note and self.size.width > 70 else []
        note += partly(shown.left_out, self.size.width - 60)
        self.header.say(title=title, right=[*note, *case, (where, "muted")])

        if self._keeps_lines:
            self._lay()

    @work(exclusive=True, group="laying")
    async def _lay(self) -> None:
        """Have the page set in its own lines and columns; until then, and where that cannot be, its text is wrapped."""
        shown, page = self.reader.shown, self.reader.page
        document_id = self.document_id
        if shown is None or document_id is None or page > len(shown.pages) or self.reader.has_lines(page):
            return
        text = shown.pages[page - 1]
        found = await self.desk.ask(lambda: self._laid_out(document_id, page, text))
        if found and self.reader.shown == shown:
            self.reader.keep_lines(page, found)

    def _laid_out(self, document_id: int, page: int, text: str) -> str | None:
        """In a thread."""
        try:
            drawer = self._drawer.get(lambda: services.papers.pages.drawer_of(self.desk.office, document_id))
            return drawer.lay(page, text) if drawer is not None else None
        except ParacaseError:  # its bytes are not kept, or gone: o and I say so; the text is there
            return None

    async def on_unmount(self) -> None:
        """The paper's bytes and the worker go."""
        await asyncio.to_thread(self._drawer.close)

    @on(Reader.PageAsked)
    def ask_page(self) -> None:
        """Which page?"""
        self._ask_page()

    @work
    async def _ask_page(self) -> None:
        shown = self.reader.shown
        if shown is None:
            return
        text = await self.desk.ask_person(tui.dialogs.questions.Ask(f"Page 1 to {len(shown.pages)}", verb="go there"))
        if text and not (text.isdigit() and self.reader.go_to_page(int(text))):
            self.desk.say(f"There is no page {text}.", "warn")

    @work
    async def action_outside(self) -> None:
        """The file in its own program."""
        if self.document_id is not None:
            await tui.acts.papers.open_outside(self.desk, self.document_id)

    def action_picture(self) -> None:
        """The page as it is drawn."""
        if self.document_id is not None:
            self.desk.picture(self.document_id, page=self.reader.page)

    @work
    async def action_sequester(self) -> None:
        """Shut it and its copies; from then on a sentence stands here."""
        document_id, shown = self.document_id, self.reader.shown
        if document_id is not None and shown is not None:
            await tui.acts.papers.sequester_document(self.desk, document_id, shown.title, None)
            self._load(document_id, None, None)

    @work
    async def action_print(self) -> None:
        """The file on paper."""
        if self.document_id is not None:
            await tui.acts.papers.print_document(self.desk, self.document_id)


def whose(caption: str, width: int) -> Line:
    """Whose case a paper is of, in a third of a heading; nothing of one that is in none."""
    if not caption:
        return []
    room = min(cell_width(visible(caption)), width // 3)
    return [tui.display.cell(caption, room, "muted", how="caption"), ("  ", "muted")]


def shown_of(found: services.papers.reading.Reading | None, document_id: int) -> Shown:
    """A document for a reader; what is gone says so."""
    if found is None:
        return Shown(document_id, "gone", (), why_not="This document is not there any more.",
                     what_to_do="Somebody removed it while you read; the ledger says who.")  # fmt: skip
    return Shown(
        document_id, found.document.name, found.pages, found.note, found.left_out, found.why_not, found.what_to_do,
        found.caption,
    )  # fmt: skip
