"""Picking one of many: type-ahead over choices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widgets import Input

from paracase.domain.visible import cell_width
from paracase.domain.words import fold
from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.display import cell, piece
from paracase.tui.widgets.field import InputField
from paracase.tui.widgets.models import Paged
from paracase.tui.widgets.row_list import DialogList, RowList

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from textual.app import ComposeResult

    from paracase.tui.display import Line


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to pick."""

    value: str
    words: str
    note: str = ""
    is_best: bool = False
    also: str = ""
    """What else it is found by, and is not shown."""


def fitting(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """The choices that contain every word typed; those that begin with the first one come first."""
    words = fold(typed).split()
    if not words:
        return list(choices)
    found = [c for c in choices if all(word in fold(f"{c.words} {c.note} {c.value} {c.also}") for word in words)]
    return sorted(found, key=lambda c: not any(part.startswith(words[0]) for part in fold(c.words).split()))


_NOTHING = "nothing"
NONE_YET = Choice("", "–  none yet", "type a few letters, or ↓")
"""The row the bar begins on where nothing is known: Enter takes nothing there."""


class Picker(Dialog[Choice]):
    """Type-ahead over choices; the best ones stand first. Enter takes the row.

    Args:
        at: where the bar begins, before anything is typed; None begins on nothing, so that Enter alone takes nothing.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("pagedown", "move(8)", show=False),
        Binding("pageup", "move(-8)", show=False),
    ]
    DEFAULT_CSS = """
    Picker RowList { height: 10; margin-top: 1; }
    """

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        *,
        at: int | None = 0,
        verb: str = "take it",
        empty: str = "Nothing fits.",
    ) -> None:
        super().__init__()
        self._title, self._choices, self._verb, self._none = title, list(choices), verb, empty
        self._at = at

    def compose_box(self) -> ComposeResult:
        """The field, the choices, the keys."""
        yield InputField(placeholder="type a few letters")
        chosen = DialogList(drives=True)
        chosen.can_focus = False
        yield chosen
        yield Lines([[], keys(("Enter", self._verb), ("↑ ↓", "move"), ("Esc", "leave it"))])

    def on_mount(self) -> None:
        """Everything, the best first."""
        self.box.border_title = self._title
        self.query_one(InputField).focus()
        self._show("")

    def _show(self, typed: str) -> None:
        found = {str(n): choice for n, choice in enumerate(fitting(self._choices, typed))}
        if self._at is None and not typed and found:
            found = {_NOTHING: NONE_YET, **found}
        model = Paged(list(found), lambda ks: {k: found[k] for k in ks}, _choice_row)
        self._found = found
        listed = self.query_one(RowList)
        listed.show(model, at=0 if typed else self._at or 0, empty=[[piece(self._none, "muted")]])

    @on(Input.Changed)
    def narrow(self, event: Input.Changed) -> None:
        """Fewer choices."""
        self._show(event.value)

    def action_move(self, by: int) -> None:
        """Another row."""
        self.query_one(RowList).action_move(by)

    @on(Input.Submitted)
    def take(self) -> None:
        """The row is the answer."""
        self._take(self.query_one(RowList).key)

    @on(RowList.Opened)
    def take_clicked(self, event: RowList.Opened) -> None:
        """Clicked twice."""
        self._take(event.key)

    def _take(self, key: Hashable | None) -> None:
        if key is not None and key != _NOTHING:
            self.dismiss(self._found[str(key)])


def _choice_row(choice: Choice, _at: int, width: int, chosen: bool) -> Line:
    note = choice.note
    room = width - 1 - (min(cell_width(note), width // 2) + 2 if note else 0)
    ink = "strong bold" if chosen or choice.is_best else "text"
    line: Line = [(" ", "text"), cell(choice.words, room, ink, how="caption")]
    return [*line, ("  ", "text"), cell(note, width - 3 - room, "muted")] if note else line
