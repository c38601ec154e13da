"""The dialogs that bind an attorney's name, and the one that says what is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input

from paracase.domain.visible import visible
from paracase.tui.dialogs.box import Dialog, Lines, keys
from paracase.tui.widgets.field import InputField
from paracase.tui.widgets.final_field import FinalField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

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
        yield Lines([keys(("Enter", self._verb), ("Esc", "not yet"))])

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
        if typed.upper() == self._initials.upper():
            self.dismiss(typed)
        else:
            words = f"“{visible(typed)}” are not your initials." if typed else "Type your initials first."
            self.query_one("#fault", Lines).say([[(words, "warn")]])


class CommentsDialog(Dialog[list[tuple[int | None, str]]]):
    """Collects comments: to the page in front, to another page (``4: …``), or to the whole (``0: …``)."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+u", "take_last", "take back", show=False)]

    def __init__(self, title: str, *, page: int, verb: str, begun: Sequence[tuple[int | None, str]] = ()) -> None:
        super().__init__()
        self._title, self._page, self._verb = title, page, verb
        self.comments: list[tuple[int | None, str]] = list(begun)

    def compose_box(self) -> ComposeResult:
        """What was said so far, the field, the keys."""
        yield Lines(self._said(), id="said")
        yield InputField(placeholder=f"a comment to page {self._page}; “4: …” to page 4, “0: …” to the whole")
        yield Lines([[], self._keys()], id="keys")

    def _keys(self) -> Line:
        if not self.comments:
            return keys(("Enter", "add the comment"), ("Esc", "leave it"))
        return keys(("Enter", "add; on an empty line: " + self._verb), ("Esc", "leave it"))

    def _said(self) -> list[Line]:
        width = self.box_width()
        lines: list[Line] = []
        for page, words in self.comments[-10:]:
            where = f"p. {page}  " if page else "whole  "
            lines.append([(f"{where:<7}", "muted"), (visible(words)[: width - 8], "text italic")])
        return lines or [[("No comment yet.", "muted")]]

    def on_mount(self) -> None:
        """Start typing at once."""
        self.box.border_title = self._title
        self.query_one(InputField).focus()

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        """Another comment; an empty line ends."""
        text = event.value.strip()
        if not text:
            if self.comments:
                self.dismiss(self.comments)
            return
        number, colon, rest = text.partition(":")
        if colon and number.strip().isdigit() and rest.strip():
            self.comments.append((int(number) or None, rest.strip()))
        else:
            self.comments.append((self._page, text))
        event.input.value = ""
        self.query_one("#said", Lines).say(self._said())
        self.query_one("#keys", Lines).say([[], self._keys()])

    def action_take_last(self) -> None:
        """Take the last comment back."""
        if self.comments:
            self.comments.pop()
            self.query_one("#said", Lines).say(self._said())
