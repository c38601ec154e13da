"""Dialogs of one question: yes or not yet, what went wrong, one line of text."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widgets import Input

from paracase.tui.dialogs.box import Dialog, Lines, in_lines, keys, prose
from paracase.tui.display import in_words
from paracase.tui.widgets.field import FormField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from paracase.domain.errors import ParacaseError
    from paracase.tui.display import Line


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
        return cls(error.title, in_words(error), safe=safe, hint=in_words(error.hint), can_retry=can_retry)

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
        empty_leaves: Enter on an empty line gives no answer, as Esc does: nobody needs Esc.
        asks_the_disk: explaining may take a while (a network drive that is gone), and is not done on the event loop.
        about: what it is asked about, over the field; a title is never data.
    """

    def __init__(
        self,
        title: str,
        *,
        value: str = "",
        placeholder: str = "",
        verb: str = "do it",
        about: Line | None = None,
        explain: Callable[[str], Line] | None = None,
        asks_the_disk: bool = False,
        allow_empty: bool = False,
        empty_leaves: bool = False,
    ) -> None:
        super().__init__()
        self._empty_leaves = empty_leaves
        self._title, self._value, self._placeholder, self._verb = title, value, placeholder, verb
        self._explain, self._allow_empty, self._asks_the_disk = explain, allow_empty, asks_the_disk
        self._meaning = Lines([[]], id="meaning")
        self._about = about

    def compose_box(self) -> ComposeResult:
        """What it is about, the field, its meaning, the keys."""
        if self._about is not None:
            yield Lines([self._about])
        yield FormField(self._value, placeholder=self._placeholder)
        yield self._meaning
        away = ("Enter on an empty line", "leaves it") if self._empty_leaves else ("Esc", "leave it")
        yield Lines([[], keys(("Enter", self._verb), away)])

    def on_mount(self) -> None:
        """Start typing at once."""
        self.box.border_title = self._title
        self.query_one(FormField).focus()
        self._say(self._value)

    @on(Input.Changed)
    def explain(self, event: Input.Changed) -> None:
        """Say what it would mean."""
        self._say(event.value)

    def _say(self, value: str) -> None:
        if self._explain is None or not value.strip():
            self._meaning.say([[]])
        elif self._asks_the_disk:
            self._find_out(self._explain, value)
        else:
            self._meaning.say(in_lines(self._explain(value), self.box_width()))

    @work(exclusive=True, group="meaning")
    async def _find_out(self, explain: Callable[[str], Line], value: str) -> None:
        line = await asyncio.to_thread(explain, value)
        self._meaning.say(in_lines(line, self.box_width()))

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        """The answer."""
        if event.value.strip() or self._allow_empty:
            self.dismiss(event.value.strip())
        elif self._empty_leaves:
            self.dismiss(None)
