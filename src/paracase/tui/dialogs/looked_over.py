"""A list that is looked over before one act: its box, rows left out by Space, and keys that act once for each press."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from paracase.tui.dialogs.box import Dialog, Lines
from paracase.tui.display import spread
from paracase.tui.held import CLOSE, HeldKey, HeldVerdict
from paracase.tui.widgets.row_list import DialogList, RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from textual.app import ComposeResult

    from paracase.tui.display import Line

WIDEST = 92
"""Cells of the box, where there is room."""
_BESIDE = 7
"""Cells of a line that belong to the box."""
BESIDE_PLACE = 11
"""Cells for which row it is of how many, right of what is said of it."""
Answer = TypeVar("Answer")


class LookedOver(Dialog[Answer]):
    """What its lists have in common.

    Args:
        pressed_at: when the key that is being acted on was pressed, in monotonic seconds.
        opened_at: the same, of the key that opened it: held down since, it agrees to nothing.
    """

    DEFAULT_CSS = """
    LookedOver > #box { width: 92; height: 100%; max-height: 29; }
    LookedOver RowList { height: 1fr; }
    """

    def __init__(self, *, pressed_at: Callable[[], float], opened_at: float) -> None:
        super().__init__()
        self._pressed_at = pressed_at
        self._left_out: set[Hashable] = set()
        self._key = HeldKey()
        self._key.press(opened_at)

    def compose_box(self) -> ComposeResult:
        """What it is, the rows, the one in front in full, the keys."""
        yield Lines([[]], id="what")
        yield DialogList()
        yield Lines([[], []], id="detail")
        yield Lines([[]], id="keys")

    def show_rows(self) -> None:
        """The rows as they are now; each list has its own."""
        raise NotImplementedError

    @property
    def room(self) -> int:
        """Cells of what is said of the row in front, where its place stands right of it."""
        return min(self.app.size.width, WIDEST) - _BESIDE - BESIDE_PLACE

    def say_detail(self, said: list[Line], of: int) -> None:
        """The row in front in full, in two lines; and how many rows there are."""
        place: Line = [(f"{self.query_one(RowList).position + 1} of {of}", "muted")] if of else []
        first = said[0] if said and said[0] else [("", "text")]
        lines = [spread(first, place, min(self.app.size.width, WIDEST) - _BESIDE), *said[1:2]]
        self.query_one("#detail", Lines).say([*lines, *[[]] * (2 - len(lines))])

    def leave_out(self, key: Hashable) -> None:
        """Leave a row out, or take it in again, and go on to the next."""
        listed = self.query_one(RowList)
        self._left_out ^= {key}
        at = listed.position
        self.show_rows()
        listed.action_move(1 if at == listed.position else 0)

    def once(self, act: Callable[[], None]) -> None:
        """Act once for each press of a person; a key held down since before does nothing."""
        pressed = self._pressed_at()
        verdict = self._key.press(pressed)
        if verdict is HeldVerdict.ACT:
            act()
        elif verdict is HeldVerdict.WAIT:
            self.set_timer(CLOSE + 0.01, lambda: act() if self._key.still_due(pressed) else None)
