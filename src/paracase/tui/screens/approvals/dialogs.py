"""The dialogs that bind an attorney's name, and the one that says what is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input

from paracase.domain.visible import visible
from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.display import cell
from paracase.tui.widgets.final_field import FinalField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from paracase.services.approvals.gathering import GatheredRow
    from paracase.tui.display import Line


class ApproveDialog(Dialog[str]):
    """Names who approves what; the initials are the answer."""

    def __init__(
        self,
        title: str,
        lines: Sequence[Line],
        *,
        initials: str,
        verb: str,
        now: Callable[[], float],
        pressed_at: Callable[[], float],
    ) -> None:
        super().__init__()
        self._title, self._lines, self._initials, self._verb = title, list(lines), initials, verb
        self._now, self._pressed_at = now, pressed_at
        self._opened_at = now()

    def compose_box(self) -> ComposeResult:
        """What is bound, the field, the keys."""
        yield Lines([*self._lines, []])
        with Horizontal(id="ask"):
            yield Lines([[("Type your initials to approve exactly these bytes. ", "text")]], id="words")
            yield FinalField(self._pressed_at, lambda: self._opened_at, id="initials")
        yield Lines([[]], id="fault")
        yield Lines([keys(("Enter", self._verb), ("Enter on an empty line", "not yet"))])

    DEFAULT_CSS = """
    ApproveDialog #ask { height: 1; }
    ApproveDialog #words { width: 52; }
    ApproveDialog #initials { width: 10; }
    """

    def on_mount(self) -> None:
        """The half second begins when the dialog can be seen."""
        self._opened_at = self._now()
        self.box.border_title = self._title
        self.query_one(FinalField).focus()

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        """Only these initials; anything else says so."""
        typed = event.value.strip()
        if self.query_one(FinalField).is_deaf():
            return
        if not typed:
            self.dismiss(None)
        elif typed.upper() == self._initials.upper():
            self.dismiss(typed)
        else:
            self.query_one("#fault", Lines).say([[(f"“{visible(typed)}” are not your initials.", "warn")]])


_IN_SIGHT = 5
"""Comments that are in sight at once; each has its digit."""


class GatheredDialog(Dialog[tuple[str, int]]):
    """The comments that were gathered: a digit changes one, ``x`` takes one back, Enter sends them.

    Gives what is wanted (``send``, ``change``, ``drop``, ``more``) and the number of the comment it is about.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *[Binding(str(digit), f"change({digit})", show=False) for digit in range(1, _IN_SIGHT + 1)],
        Binding("j,down", "move(1)", show=False),
        Binding("k,up", "move(-1)", show=False),
        Binding("x", "drop", show=False),
        Binding("c", "more", show=False),
        Binding("enter", "send", show=False),
        Binding("q", "leave", show=False),
    ]

    def __init__(self, title: str, rows: Sequence[GatheredRow], *, verb: str, at: int = 0) -> None:
        super().__init__()
        self._title, self._rows, self._verb = title, list(rows), verb
        self._at = min(at, max(0, len(rows) - 1))

    def compose_box(self) -> ComposeResult:
        """The comments with their places, the keys."""
        yield Lines(self._lines(), id="gathered")
        yield Lines([[], keys(("Enter", self._verb), ("q", "not yet"), ("c", "one more, to the whole")),
                     keys((f"1 to {_IN_SIGHT}", "changes one"), ("j k", "move"), ("x", "takes it back"))])  # fmt: skip

    @property
    def _first(self) -> int:
        """The first in sight."""
        return max(0, min(self._at - _IN_SIGHT + 1, len(self._rows) - _IN_SIGHT))

    def _lines(self) -> list[Line]:
        room, first = self.box_width() - 4, self._first
        shown = self._rows[first : first + _IN_SIGHT]
        lines: list[Line] = [[(f"{first + 1} to {first + len(shown)} of {len(self._rows)}", "muted")]]
        for digit, row in enumerate(shown, start=1):
            bar: Line = [("▌" if first + digit - 1 == self._at else " ", "accent")]
            lines.append([*bar, (f"{digit} ", "accent key"), cell(row.place, room, "muted", how="end")])
            lines.append([*bar, ("  ", "text"), cell(" ".join(row.words.split()), room, "text italic", how="end")])
        return lines

    def on_mount(self) -> None:
        """The title is ours."""
        self.box.border_title = self._title

    def action_move(self, by: int) -> None:
        """The bar goes on."""
        self._at = max(0, min(self._at + by, len(self._rows) - 1))
        self.query_one("#gathered", Lines).say(self._lines())

    def action_change(self, digit: int) -> None:
        """Other words for the one in sight that has this digit."""
        at = self._first + digit - 1
        if at < len(self._rows):
            self.dismiss(("change", self._rows[at].id))

    def action_drop(self) -> None:
        """Take the one under the bar back."""
        self.dismiss(("drop", self._rows[self._at].id))

    def action_more(self) -> None:
        """Another one."""
        self.dismiss(("more", 0))

    def action_send(self) -> None:
        """These are all."""
        self.dismiss(("send", 0))
