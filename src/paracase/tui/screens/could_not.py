"""What could not be taken in or read: every file and paper, with its reason; and the last answers of the status line.
Nothing is silently skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType

from paracase import services
from paracase.domain.clock import office_time
from paracase.domain.visible import counted, visible
from paracase.tui.desk import desk_of
from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.display import cell, clock_time, spread
from paracase.tui.widgets.models import Block, Blocks, heading
from paracase.tui.widgets.row_list import DialogList, RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from paracase.services.papers.looking import Failure
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line


class CouldNotScreen(Dialog[None]):
    """Files refused, papers that could not be read, and what was answered last."""

    TITLE_WORDS = "Could not be taken in or read; last answers"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("q,exclamation_mark", "leave", "close", show=False)]
    DEFAULT_CSS = """
    CouldNotScreen > #box { width: 92; height: 24; max-height: 100%; }
    CouldNotScreen RowList { height: 1fr; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._list = DialogList()

    def compose_box(self) -> ComposeResult:
        """The list and its keys."""
        yield self._list
        yield Lines([[], keys(("Enter", "look at the paper"), ("j k", "move"), ("Esc", "close"))])

    def on_mount(self) -> None:
        """Ask for it."""
        self._list.focus()
        self._load()

    @work
    async def _load(self) -> None:
        desk = desk_of(self)
        found = await desk.ask(lambda: services.papers.looking.failures(desk.office))
        if found is None:
            return
        blocks = [*failed_blocks(found), heading([]), *answer_blocks(self._said(desk))]
        self._list.show(Blocks(blocks))

    @staticmethod
    def _said(desk: Desk) -> list[tuple[str, Line]]:
        """The last answers, each with its time of day in the office."""
        zone = desk.office.settings.time_zone
        return [
            (clock_time(office_time(answer.at, zone).time()), answer.line) for answer in desk.standing.answers.newest
        ]

    @on(RowList.Opened)
    def open_paper(self, event: RowList.Opened) -> None:
        """Look at the paper."""
        if isinstance(event.key, tuple) and event.key[0] == "document":
            desk_of(self).read(event.key[1])


def failed_blocks(found: Sequence[Failure]) -> list[Block]:
    """Files that were not taken in, papers that were not read."""
    refused = [failure for failure in found if failure.document_id is None]
    unread = [failure for failure in found if failure.document_id is not None]
    blocks: list[Block] = []
    if refused:
        blocks.append(heading([(f" {counted(len(refused), 'file').upper()} NOT TAKEN IN", "strong bold")]))
        blocks += [_block(("file", number), failure) for number, failure in enumerate(refused)]
    if unread:
        blocks += [heading([])] if blocks else []
        blocks.append(heading([(f" {counted(len(unread), 'paper').upper()} NOT READ OR RECOGNIZED", "strong bold")]))
        blocks += [_block(("document", failure.document_id), failure) for failure in unread]
    whole: Line = [(" ", "text"), ("✓ ", "good"), ("Everything was taken in and read.", "text")]
    return blocks or [heading([]), heading(whole)]


def answer_blocks(said: Sequence[tuple[str, Line]]) -> list[Block]:
    """What was answered to the last acts: when, and what."""
    if not said:
        return []
    blocks = [heading([(" LAST ANSWERS", "strong bold")])]
    for number, (when, line) in enumerate(said):

        def paint(_at: int, width: int, _chosen: bool, when: str = when, line: Line = line) -> Line:
            return spread([(" ", "text"), (when, "muted"), ("  ", "text"), *line], [], width)

        blocks.append(Block(("answer", number), 1, paint))
    return blocks


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
