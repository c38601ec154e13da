"""Dialogs: a box that wants an answer before anything else. They give a value back; whoever asked acts."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input

from paracase.domain.visible import cell_width, visible
from paracase.tui.display import cell, piece
from paracase.tui.widgets.drawn import Drawn
from paracase.tui.widgets.field import Field
from paracase.tui.widgets.reader import wrapped
from paracase.tui.widgets.row_list import DialogList, Paged, RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from paracase.domain.errors import ParacaseError
    from paracase.tui.display import Line

Answer = TypeVar("Answer")


class Lines(Drawn):
    """Lines that stand in a dialog."""

    DEFAULT_CSS = """
    Lines { height: auto; }
    """
    ground: ClassVar[str] = "panel"

    def __init__(self, lines: Sequence[Line], *, id: str | None = None) -> None:  # noqa: A002  Textual's own name
        super().__init__(id=id)
        self._lines = list(lines)

    def say(self, lines: Sequence[Line]) -> None:
        """Other lines; the layout follows when there are more or fewer."""
        taller = len(lines) != len(self._lines)
        self._lines = list(lines)
        self.refresh(layout=taller)

    def get_content_height(self, *_: object) -> int:
        """As many rows as lines."""
        return len(self._lines)

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """The lines."""
        del width, height
        return self._lines


def keys(*pairs: tuple[str, str]) -> Line:
    """The keys of a dialog, the verb on each."""
    line: Line = []
    for key, words in pairs:
        line += [(key, "accent key"), (f" {words}   ", "muted")]
    return line


def prose(text: str, width: int, ink: str = "text") -> list[Line]:
    """A sentence set in lines."""
    shown = visible(text, lines=True)
    return [[(shown[a:b], ink)] for a, b in wrapped(shown, width)]


class Dialog(ModalScreen[Answer | None], Generic[Answer]):
    """The box. Nothing behind it is dimmed: a repaint costs kilobytes over SSH."""

    DEFAULT_CSS = """
    Dialog { align: center middle; background: transparent; }
    Dialog > #box {
        width: 76; max-width: 100%; height: auto; max-height: 20; padding: 1 2; background: $token-panel;
        border: solid $token-accent; border-title-color: $token-accent; border-title-style: bold;
        border-title-background: $token-panel;
    }
    Dialog.-alarm > #box { border: solid $token-alarm; border-title-color: $token-alarm; }
    Dialog RowList { background: $token-panel; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "close", show=False, id="dialog.leave")]
    TITLE_WORDS: ClassVar[str] = ""

    @property
    def box(self) -> Vertical:
        """The box itself."""
        return self.query_one("#box", Vertical)

    def box_width(self) -> int:
        """Cells for text inside the box."""
        return min(76, self.app.size.width) - 6

    def compose(self) -> ComposeResult:
        """The box around what the dialog shows."""
        with Vertical(id="box"):
            yield from self.compose_box()

    def compose_box(self) -> ComposeResult:
        """What stands in the box."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """The title is ours, never data. (Textual calls this after the subclass's own handler.)"""
        if self.TITLE_WORDS:
            self.box.border_title = self.TITLE_WORDS

    def action_leave(self) -> None:
        """Away, with no answer."""
        self.dismiss(None)


class Confirm(Dialog[bool]):
    """Asks before what cannot be undone, binds a name, or touches many. The verb is on the key."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "agree", "do it", show=False),
        Binding("q", "leave", "no", show=False),
    ]

    def __init__(self, title: str, lines: Sequence[Line], *, verb: str, other: str = "not yet") -> None:
        super().__init__()
        self._title, self._lines, self._verb, self._other = title, lines, verb, other

    def compose_box(self) -> ComposeResult:
        """The lines and the two keys."""
        yield Lines([*self._lines, [], keys(("Enter", self._verb), ("Esc", self._other))])

    def on_mount(self) -> None:
        """The title is ours."""
        self.box.border_title = self._title

    def action_agree(self) -> None:
        """Yes."""
        self.dismiss(result=True)

    def action_leave(self) -> None:
        """No."""
        self.dismiss(result=False)


class ErrorDialog(Dialog[bool]):
    """What did not happen, why, what is safe, and the way on. Enter tries again where that can help."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "again", "try again", show=False),
        Binding("q", "leave", "close", show=False),
    ]

    def __init__(self, title: str, sentence: str, *, safe: str = "", hint: str = "", can_retry: bool = False) -> None:
        super().__init__(classes="-alarm")
        self._title, self._sentence, self._safe, self._hint = title, sentence, safe, hint
        self._can_retry = can_retry

    @classmethod
    def of(cls, error: ParacaseError, *, safe: str = "", can_retry: bool = False) -> ErrorDialog:
        """The dialog of a known error."""
        return cls(error.title, str(error), safe=safe, hint=error.hint, can_retry=can_retry)

    def compose_box(self) -> ComposeResult:
        """Sentence, what is safe, hint, keys."""
        width = self.box_width()
        lines = prose(self._sentence, width, "strong bold")
        if self._safe:
            lines += [[], *prose(self._safe, width)]
        if self._hint:
            lines += [[], *prose(self._hint, width, "muted")]
        pairs = [("Enter", "try again"), ("Esc", "leave it")] if self._can_retry else [("Esc", "close")]
        yield Lines([*lines[:15], [], keys(*pairs)])

    def on_mount(self) -> None:
        """The error's title is one of a few of ours."""
        self.box.border_title = self._title

    def action_again(self) -> None:
        """Once more, or just away."""
        self.dismiss(self._can_retry)

    def action_leave(self) -> None:
        """Leave it."""
        self.dismiss(result=False)


class Ask(Dialog[str]):
    """Asks for one line; says below how it is understood while it is typed.

    Args:
        explain: how it is understood.
        asks_the_disk: explaining may take a while (a network drive that is gone), and is not done on the event loop.
    """

    def __init__(
        self,
        title: str,
        *,
        value: str = "",
        placeholder: str = "",
        verb: str = "do it",
        explain: Callable[[str], Line] | None = None,
        asks_the_disk: bool = False,
        allow_empty: bool = False,
    ) -> None:
        super().__init__()
        self._title, self._value, self._placeholder, self._verb = title, value, placeholder, verb
        self._explain, self._allow_empty, self._asks_the_disk = explain, allow_empty, asks_the_disk

    def compose_box(self) -> ComposeResult:
        """The field, its meaning, the keys."""
        yield Field(self._value, placeholder=self._placeholder)
        yield Lines([[]], id="meaning")
        yield Lines([[], keys(("Enter", self._verb), ("Esc", "leave it"))])

    def on_mount(self) -> None:
        """Start typing at once."""
        self.box.border_title = self._title
        self.query_one(Field).focus()
        self._say(self._value)

    @on(Input.Changed)
    def explain(self, event: Input.Changed) -> None:
        """Say what it would mean."""
        self._say(event.value)

    def _say(self, value: str) -> None:
        if self._explain is None or not value.strip():
            self.query_one("#meaning", Lines).say([[]])
        elif self._asks_the_disk:
            self._find_out(self._explain, value)
        else:
            self.query_one("#meaning", Lines).say([self._explain(value)])

    @work(exclusive=True, group="meaning")
    async def _find_out(self, explain: Callable[[str], Line], value: str) -> None:
        line = await asyncio.to_thread(explain, value)
        self.query_one("#meaning", Lines).say([line])

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        """The answer."""
        if event.value.strip() or self._allow_empty:
            self.dismiss(event.value.strip())


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to pick."""

    value: str
    words: str
    note: str = ""
    is_best: bool = False


def fitting(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """The choices that contain every word typed; those that begin with the first one come first."""
    words = typed.lower().split()
    if not words:
        return list(choices)
    found = [c for c in choices if all(word in f"{c.words} {c.note} {c.value}".lower() for word in words)]
    return sorted(found, key=lambda c: not any(part.startswith(words[0]) for part in c.words.lower().split()))


class Picker(Dialog[Choice]):
    """Type-ahead over choices; the best ones stand first. Enter takes the row.

    Args:
        at: where the bar begins, before anything is typed.
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
        at: int = 0,
        verb: str = "take it",
        empty: str = "Nothing fits.",
    ) -> None:
        super().__init__()
        self._title, self._choices, self._verb, self._none = title, list(choices), verb, empty
        self._at = at

    def compose_box(self) -> ComposeResult:
        """The field, the choices, the keys."""
        yield Field(placeholder="type a few letters")
        chosen = DialogList(drives=True)
        chosen.can_focus = False
        yield chosen
        yield Lines([[], keys(("Enter", self._verb), ("↑ ↓", "move"), ("Esc", "leave it"))])

    def on_mount(self) -> None:
        """Everything, the best first."""
        self.box.border_title = self._title
        self.query_one(Field).focus()
        self._show("")

    def _show(self, typed: str) -> None:
        found = {str(n): choice for n, choice in enumerate(fitting(self._choices, typed))}
        model = Paged(list(found), lambda ks: {k: found[k] for k in ks}, _choice_row)
        self._found = found
        listed = self.query_one(RowList)
        listed.show(model, at=0 if typed else self._at, empty=[[piece(self._none, "muted")]])

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
        key = self.query_one(RowList).key
        if key is not None:
            self.dismiss(self._found[str(key)])

    @on(RowList.Opened)
    def take_clicked(self, event: RowList.Opened) -> None:
        """Clicked twice."""
        self.dismiss(self._found[str(event.key)])


def _choice_row(choice: Choice, _at: int, width: int, chosen: bool) -> Line:
    note = choice.note
    room = width - 1 - (min(cell_width(note), width // 2) + 2 if note else 0)
    ink = "strong bold" if chosen or choice.is_best else "text"
    line: Line = [(" ", "text"), cell(choice.words, room, ink, how="caption")]
    return [*line, ("  ", "text"), cell(note, width - 3 - room, "muted")] if note else line
