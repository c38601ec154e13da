"""A list that is seen whole before one act: nothing of it can be left out, Enter does all of it, q nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType

from paracase.domain.visible import cell_width, visible
from paracase.tui.dialogs.box import Lines, keys, prose
from paracase.tui.dialogs.looked_over import LookedOver
from paracase.tui.display import cell
from paracase.tui.widgets.models import Block, Blocks, heading
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from paracase.tui.dialogs.choosing import ListedRow
    from paracase.tui.display import Line


class AgreeToAll(LookedOver[bool]):
    """Every row before anything happens.

    Args:
        what: what is listed, in one sentence.
        verb: what Enter does.
        pressed_at: as for every list that is looked over.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "agree", show=False, priority=True),
        Binding("q", "leave", show=False),
    ]

    def __init__(
        self, title: str, what: str, rows: Sequence[ListedRow], *, verb: str, pressed_at: Callable[[], float]
    ) -> None:
        super().__init__(pressed_at=pressed_at, opened_at=pressed_at())
        self._title, self._what, self._rows, self._verb = title, what, list(rows), verb

    def on_mount(self) -> None:
        """Everything."""
        self.box.border_title = self._title
        self.query_one("#what", Lines).say([[(visible(self._what), "strong")]])
        self.show_rows()
        self.query_one(RowList).focus()

    def show_rows(self) -> None:
        """Under their headings, with what the keys do."""
        blocks: list[Block] = []
        group = None
        for row in self._rows:
            if row.group != group:
                blocks += [heading([])] * bool(blocks)
                blocks.append(heading([(f" {visible(row.group)}", "strong bold")]))
                group = row.group
            blocks.append(_block(row))
        self.query_one(RowList).show(Blocks(blocks), empty=[[("Nothing is listed.", "muted")]])
        self.query_one("#keys", Lines).say([keys(("Enter", self._verb), ("q", "not yet"))])
        self._detail()

    @on(RowList.Moved)
    def _detail(self) -> None:
        """The row in front in full, and how much of the list there is."""
        key = self.query_one(RowList).key
        row = next((one for one in self._rows if one.key == key), None)
        self.say_detail(prose(visible(row.words), self.room, "muted") if row is not None else [], len(self._rows))

    def action_agree(self) -> None:
        """Once for each press of a person; a key held down since before does nothing."""
        self.once(self._agree)

    def _agree(self) -> None:
        if self.is_current:
            self.dismiss(result=True)

    def action_leave(self) -> None:
        """Nothing is done."""
        self.dismiss(result=False)

    def on_resize(self) -> None:
        """Another width: what is said in full is cut elsewhere."""
        self._detail()


def _block(row: ListedRow) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        note = visible(row.note)
        room = max(8, width - 3 - cell_width(note))
        words = cell(visible(row.words), room, "strong bold" if chosen else "text", how="middle")
        return [(" ", "text"), words, (" ", "text"), (note, "muted")]

    return Block(row.key, 1, paint)
