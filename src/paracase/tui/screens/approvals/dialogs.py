"""The dialogs that bind an attorney's name, and the one that says what is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input

from paracase.domain.visible import visible
from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.display import cell, width_of
from paracase.tui.widgets.final_field import FinalField
from paracase.tui.widgets.scrolled import BoundLines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from paracase.services.approvals.gathering import GatheredRow
    from paracase.tui.display import Line


_BYTES = ("Type your initials to approve exactly these bytes. ", "Your initials, for exactly these bytes. ")
"""What initials are asked for where nothing else is said: in full, and short."""
_ASK = 62
"""Cells that the whole sentence and its field need."""


class InitialsField(FinalField):
    """Initials have no space in them: that key goes on in what is about to be bound."""

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Every letter but that."""
        return key != "space" and super().check_consume_key(key, character)


class ApproveDialog(Dialog[str]):
    """Names who approves what; the initials are the answer. Field, fault and keys have rows of their own."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,pagedown", "go_on(1)", show=False, priority=True),
        Binding("pageup", "go_on(-1)", show=False, priority=True),
        Binding("down", "line(1)", show=False),
        Binding("up", "line(-1)", show=False),
    ]
    AROUND = 10
    """Rows beside what is bound: the border and the room within it 4, the field 1, what is said above and below it 2,
    keys 1, and of the page behind it 2."""

    def __init__(
        self,
        title: str,
        facts: Callable[[int], Sequence[Line]],
        *,
        initials: str,
        verb: str,
        now: Callable[[], float],
        pressed_at: Callable[[], float],
        asks: tuple[str, str] = _BYTES,
    ) -> None:
        super().__init__()
        self._asks = asks
        self._title, self._facts, self._initials, self._verb = title, facts, initials, verb
        self._now, self._pressed_at = now, pressed_at
        self._opened_at = now()

    def compose_box(self) -> ComposeResult:
        """What is bound and how much of it is in sight, the field, the keys."""
        yield BoundLines(self._facts, self.AROUND)
        yield Lines([[]], id="in-sight")
        with Horizontal(id="ask"):
            yield Lines([[]], id="words")
            yield InitialsField(self._pressed_at, lambda: self._opened_at, id="initials")
        yield Lines([[]], id="fault")
        yield Lines([[]], id="keys")

    DEFAULT_CSS = """
    ApproveDialog > #box { max-height: 100%; }
    ApproveDialog #ask { height: 1; }
    ApproveDialog #words { width: 1fr; max-width: 52; }
    ApproveDialog #initials { width: 10; }
    """

    def on_mount(self) -> None:
        """The half second begins when the dialog can be seen."""
        self._opened_at = self._now()
        self.box.border_title = self._title
        self.query_one(InitialsField).focus()

    def on_resize(self) -> None:
        """Where the sentence and the keys do not fit a line, shorter ones."""
        room = self.box_width()
        asks = self._asks[room < _ASK]
        self.query_one("#words", Lines).say([[(asks, "text")]])
        line = keys(("Enter", self._verb), ("Enter on an empty line", "not yet"))
        fits = width_of(line) - 3 <= room
        self.query_one("#keys", Lines).say([line if fits else keys(("Enter", self._verb), ("empty", "not yet"))])

    @on(BoundLines.Shown)
    def say_which(self) -> None:
        """How much of it is in sight, where that is not all."""
        first, last, count = self.query_one(BoundLines).in_sight
        words: Line = [(f"{first} to {last} of {count}   ", "warn" if last < count else "muted")]
        some = [*words, *keys(("Space", "more"), ("↑ ↓", "a line"))]
        self.query_one("#in-sight", Lines).say([some if last - first + 1 < count else []])

    def action_go_on(self, by: int) -> None:
        """A screen of it on or back."""
        bound = self.query_one(BoundLines)
        bound.action_scroll_lines(by * max(1, bound.size.height - 1))

    def action_line(self, by: int) -> None:
        """A line of it on or back."""
        self.query_one(BoundLines).action_scroll_lines(by)

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        """Only these initials; anything else says so."""
        typed = event.value.strip()
        if self.query_one(InitialsField).is_deaf():
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
    """The comments that were gathered: a digit changes one, ``x`` takes one back, ``u`` undoes that, Enter sends them.

    Gives what is wanted (``send``, ``change``, ``drop``, ``undo``, ``more``) and the number of the comment it is about.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *[Binding(str(digit), f"change({digit})", show=False) for digit in range(1, _IN_SIGHT + 1)],
        Binding("j,down", "move(1)", show=False),
        Binding("k,up", "move(-1)", show=False),
        Binding("x", "drop", show=False),
        Binding("u", "undo", show=False),
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
        more: list[tuple[str, str]] = [("q", "not yet"), ("c", "one more, to the whole")]
        if not self._rows:
            yield Lines([[], keys(*more, ("u", "undo"))])
            return
        below = keys((f"1 to {_IN_SIGHT}", "changes one"), ("j k", "move"), ("x", "takes it back"), ("u", "undo"))
        yield Lines([[], keys(("Enter", self._verb), *more), below])

    @property
    def _first(self) -> int:
        """The first in sight."""
        return max(0, min(self._at - _IN_SIGHT + 1, len(self._rows) - _IN_SIGHT))

    def _lines(self) -> list[Line]:
        if not self._rows:
            return [[("None is left; u brings back the one taken back last.", "muted")]]
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
        if self._rows:
            self.dismiss(("drop", self._rows[self._at].id))

    def action_undo(self) -> None:
        """Bring back what was taken back last."""
        self.dismiss(("undo", 0))

    def action_more(self) -> None:
        """Another one."""
        self.dismiss(("more", 0))

    def action_send(self) -> None:
        """These are all; none is nothing to send."""
        if self._rows:
            self.dismiss(("send", 0))
