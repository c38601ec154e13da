"""What could not be taken in or read: every file and paper, with its reason. Nothing is silently skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType

from paracase.domain.visible import counted, visible
from paracase.tui.display import cell
from paracase.tui.screens.dialogs import Dialog, Lines, keys
from paracase.tui.widgets.row_list import Block, Blocks, DialogList, RowList, heading

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from paracase.services.papers.looking import Failure
    from paracase.tui.app import DeskApp
    from paracase.tui.display import Line


class CouldNotScreen(Dialog[None]):
    """Files refused, and papers that could not be read."""

    TITLE_WORDS = "Could not be taken in or read"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("q,exclamation_mark", "leave", "close", show=False)]
    DEFAULT_CSS = """
    CouldNotScreen > #box { width: 92; height: 24; max-height: 100%; }
    CouldNotScreen RowList { height: 1fr; }
    """

    def compose_box(self) -> ComposeResult:
        """The list and its keys."""
        yield DialogList()
        yield Lines([[], keys(("Enter", "look at the paper"), ("j k", "move"), ("Esc", "close"))])

    def on_mount(self) -> None:
        """Ask for it."""
        self.query_one(RowList).focus()
        self._load()

    @work
    async def _load(self) -> None:
        from paracase.services.papers.looking import failures

        desk: DeskApp = self.app  # type: ignore[assignment]  # this screen lives in the desk's app only
        found = await desk.ask(lambda: failures(desk.office))
        if found is None:
            return
        refused = [failure for failure in found if failure.document_id is None]
        unread = [failure for failure in found if failure.document_id is not None]
        blocks: list[Block] = []
        if refused:
            blocks.append(heading([(f" {counted(len(refused), 'FILE')} NOT TAKEN IN", "strong bold")]))
            blocks += [_block(("file", number), failure) for number, failure in enumerate(refused)]
        if unread:
            blocks += [heading([])] if blocks else []
            blocks.append(heading([(f" {counted(len(unread), 'PAPER')} NOT READ", "strong bold")]))
            blocks += [_block(("document", failure.document_id), failure) for failure in unread]
        empty: list[Line] = [[("✓ ", "good"), ("Everything was taken in and read.", "text")]]
        self.query_one(RowList).show(Blocks(blocks), empty=empty)

    @on(RowList.Opened)
    def open_paper(self, event: RowList.Opened) -> None:
        """Look at the paper."""
        from paracase.tui.screens.read import ReadScreen

        if isinstance(event.key, tuple) and event.key[0] == "document":
            self.app.push_screen(ReadScreen(event.key[1]))


def _block(key: tuple[str, object], failure: Failure) -> Block:
    def paint(at: int, width: int, chosen: bool) -> Line:
        if at == 0:
            return [
                ("!", "warn"),
                (" ", "text"),
                cell(failure.name, width - 3, "strong bold" if chosen else "text", how="middle"),
            ]
        return [("   ", "text"), cell(visible(failure.reason), width - 4, "muted")]

    return Block(key, 2, paint)
