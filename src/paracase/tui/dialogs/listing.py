"""A plain list in a dialog: histories, failures. Read, then closed; or read, and gone on from."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from paracase import tui
from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.widgets.models import Blocks
from paracase.tui.widgets.row_list import DialogList, RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from paracase.tui.desk import Desk
    from paracase.tui.display import Line
    from paracase.tui.widgets.models import Block


class Listing(Dialog[None]):
    """Rows under a title."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("q", "leave", "close", show=False)]
    DEFAULT_CSS = """
    Listing > #box { width: 92; max-height: 100%; height: 24; }
    Listing RowList { height: 1fr; }
    """

    def __init__(self, title: str, blocks: Sequence[Block], *, empty: str) -> None:
        super().__init__()
        self._title, self._blocks, self._empty = title, blocks, empty

    @classmethod
    def of_history(cls, title: str, entries: Sequence[tuple[str, str, str, str]], desk: Desk) -> Listing:
        """The ledger's entries about one thing."""
        return cls(
            title,
            tui.widgets.history.history_blocks(entries, today=desk.standing.today),
            empty="No acts yet.",
        )

    def compose_box(self) -> ComposeResult:
        """Title (data, so it is no border title), rows, keys."""
        title: Line = [(self._title, "strong bold")]
        yield Lines([title, []])
        yield DialogList()
        yield Lines([[], keys(("j k", "move"), ("q", "close"))])

    def on_mount(self) -> None:
        """The rows."""
        self.query_one(RowList).show(Blocks(self._blocks), empty=[[(self._empty, "muted")]])
        self.query_one(RowList).focus()


class AgreedListing(Dialog[bool]):
    """Rows that are read before something is asked about them: Enter goes on, q leaves everything as it is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go_on", show=False, priority=True),
        Binding("q", "leave", "not yet", show=False),
    ]
    DEFAULT_CSS = """
    AgreedListing > #box { width: 92; max-height: 100%; height: 24; }
    AgreedListing RowList { height: 1fr; }
    """

    def __init__(self, title: str, blocks: Sequence[Block], *, empty: str, verb: str) -> None:
        super().__init__()
        self._title, self._blocks, self._empty, self._verb = title, blocks, empty, verb

    def compose_box(self) -> ComposeResult:
        """Rows and keys."""
        yield DialogList()
        yield Lines([[], keys(("j k", "move"), ("Enter", self._verb), ("q", "not yet"))])

    def on_mount(self) -> None:
        """The title is ours."""
        self.box.border_title = self._title
        self.query_one(RowList).show(Blocks(self._blocks), empty=[[(self._empty, "muted")]])
        self.query_one(RowList).focus()

    def action_go_on(self) -> None:
        """It was read."""
        self.dismiss(result=True)
