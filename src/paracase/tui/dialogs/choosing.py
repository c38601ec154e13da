"""A list to look at before one act: every row ticked, Space leaves one out, Enter does it for those that are ticked."""

from __future__ import annotations

from dataclasses import dataclass
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
    from collections.abc import Callable, Hashable, Sequence

    from paracase.tui.display import Line


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One row of the list."""

    key: Hashable
    group: str
    """The heading it stands under; rows of one group follow each other."""
    words: str
    note: str = ""
    """What stands right of it."""
    stays: str = ""
    """Why nothing is done about it, in full; then it cannot be ticked."""


@dataclass(frozen=True, slots=True)
class ChosenRows:
    """What a person said to the list."""

    keys: frozenset[Hashable]
    """Those that are ticked; none of them may be."""
    does_more: bool
    """Whether the further thing that the list offers is to be done too."""


class ChooseSome(LookedOver[ChosenRows]):
    """Every row before anything happens.

    Args:
        what: what is listed, in one sentence.
        verb: what Enter does for those that are ticked; ``{}`` is how many they are.
        verb_none: what Enter does when none is ticked; empty where it then does nothing.
        pressed_at: when the key that is being acted on was pressed, in monotonic seconds; a key held down since before the
            list came agrees to nothing.
        more: what the key ``m`` does and takes back again: words with it off and on; None where there is nothing.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "agree", show=False, priority=True),
        Binding("space", "tick", show=False),
        Binding("m", "more", show=False),
        Binding("q", "leave", show=False),
    ]

    def __init__(
        self,
        title: str,
        what: str,
        rows: Sequence[ListedRow],
        *,
        verb: str,
        pressed_at: Callable[[], float],
        verb_none: str = "",
        more: tuple[str, str] | None = None,
    ) -> None:
        super().__init__(pressed_at=pressed_at, opened_at=pressed_at())
        self._title, self._what, self._rows = title, what, list(rows)
        self._verb, self._verb_none, self._more = verb, verb_none, more
        self._does_more = False

    def on_mount(self) -> None:
        """Everything."""
        self.box.border_title = self._title
        self.query_one("#what", Lines).say([[(visible(self._what), "strong")]])
        self.show_rows()
        self.query_one(RowList).focus()

    @property
    def _ticked(self) -> frozenset[Hashable]:
        return frozenset(row.key for row in self._rows if not row.stays and row.key not in self._left_out)

    def show_rows(self) -> None:
        """Under their headings, with what the keys do."""
        blocks: list[Block] = []
        group = None
        for row in self._rows:
            if row.group != group:
                blocks += [heading([])] * bool(blocks)
                blocks.append(heading([(f" {visible(row.group)}", "strong bold")]))
                group = row.group
            blocks.append(self._block(row))
        self.query_one(RowList).show(Blocks(blocks), empty=[[("Nothing is listed.", "muted")]])
        count = len(self._ticked)
        verb = self._verb.format(f"{count:,}") if count else self._verb_none
        offered = [("Enter", verb)] * bool(verb) + [("Space", "leave out")]
        offered += [("m", self._more[self._does_more])] if self._more is not None else []
        self.query_one("#keys", Lines).say([keys(*offered, ("q", "not yet"))])
        self._detail()

    def _block(self, row: ListedRow) -> Block:
        is_out = bool(row.stays) or row.key in self._left_out

        def paint(_at: int, width: int, chosen: bool) -> Line:
            mark = ("□", "muted") if is_out else ("■", "accent")
            ink = "strong bold" if chosen else "muted" if is_out else "text"
            note = visible(row.note)
            room = max(8, width - 3 - cell_width(note))
            return [
                mark,
                (" ", "text"),
                cell(visible(row.words), room, ink, how="middle"),
                (" ", "text"),
                (note, "muted"),
            ]

        return Block(row.key, 1, paint)

    @on(RowList.Moved)
    def _detail(self) -> None:
        """Why the row in front stays, and how much of the list there is."""
        key = self.query_one(RowList).key
        row = next((one for one in self._rows if one.key == key), None)
        said = prose(f"Stays: {visible(row.stays)}", self.room, "warn") if row is not None and row.stays else []
        self.say_detail(said, len(self._rows))

    def action_tick(self) -> None:
        """Leave the row out, or take it in again."""
        key = self.query_one(RowList).key
        if any(row.key == key and not row.stays for row in self._rows):
            self.leave_out(key)

    def action_more(self) -> None:
        """The further thing, on or off."""
        if self._more is not None:
            self._does_more = not self._does_more
            self.show_rows()

    def action_agree(self) -> None:
        """Do it for what is ticked, once for each press of a person."""
        self.once(self._agree)

    def _agree(self) -> None:
        if self.is_current and (self._ticked or self._verb_none):
            self.dismiss(ChosenRows(self._ticked, self._does_more))

    def on_resize(self) -> None:
        """Another width: what is said in full is cut elsewhere."""
        self._detail()
