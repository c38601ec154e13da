"""A text of several paragraphs, typed one after the other: no editor, no key that a terminal or a multiplexer takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.binding import Binding, BindingType
from textual.widgets import Input

from paracase.domain.visible import visible
from paracase.tui.dialogs.box import Dialog, Lines, keys, prose
from paracase.tui.display import piece
from paracase.tui.widgets.field import LONGEST, InputField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from paracase.tui.display import Line

_LINES = 9
"""Lines of what was typed that are in sight: the last ones."""


class ParagraphField(InputField):
    """The paragraph that is typed; a paste of several lines is several paragraphs, and a line break is no blank in them."""

    def _on_paste(self, event: events.Paste) -> None:
        lines = [visible(" ".join(line.split())) for line in event.text[: LONGEST * 8].splitlines()]
        if len([line for line in lines if line]) < 2:
            super()._on_paste(event)
            return
        event.prevent_default()
        event.stop()
        dialog = self.screen
        if isinstance(dialog, Paragraphs):
            dialog.take_many([line[:LONGEST] for line in lines])


class Paragraphs(Dialog[str]):
    """Gives the paragraphs, one a line; Enter adds one, Enter on an empty line goes on, or leaves where there is none.

    Args:
        about: what it is about, above what is typed.
        value: what stands in it already.
        is_kept: whether that is kept somewhere; what is not, or was typed, is asked about before it is lost.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("up", "take_back", "last paragraph", show=False, priority=True)]
    DEFAULT_CSS = """
    Paragraphs > #box { max-height: 100%; }
    """

    def __init__(
        self, title: str, *, about: Sequence[Line] = (), value: str = "", verb: str = "go on", is_kept: bool = True
    ) -> None:
        super().__init__()
        self._kept, self._is_asking = value if is_kept else "", False
        self._title, self._about, self._verb = title, list(about), verb
        self._typed = value.split("\n") if value else []

    def compose_box(self) -> ComposeResult:
        """What it is about, what was typed, the field, the keys."""
        if self._about:
            yield Lines([*self._about, []])
        yield Lines(self._shown(), id="typed")
        yield ParagraphField(placeholder="a paragraph; Enter, then the next")
        yield Lines([[]], id="keys")

    def on_mount(self) -> None:
        """Start typing at once."""
        self.box.border_title = self._title
        self.query_one(ParagraphField).focus()
        self._say()

    def _shown(self) -> list[Line]:
        lines = [line for text in self._typed for line in (prose(text, self.box_width()) or [[]])]
        left: list[Line] = [[piece(f"… {len(lines) - _LINES} lines above", "muted")]] if len(lines) > _LINES else []
        return [*left, *lines[-_LINES:]]

    def _say(self) -> None:
        self.query_one("#typed", Lines).say(self._shown())
        again = [("↑", "last paragraph again")] if self._typed else []
        away = self._verb if self._typed else "leaves it"
        self.query_one("#keys", Lines).say(
            [[], keys(("Enter", "next paragraph"), ("Enter on an empty line", away), *again)]
        )

    def take_many(self, paragraphs: Sequence[str]) -> None:
        """Several at once, from the clipboard."""
        field = self.query_one(ParagraphField)
        first = " ".join(f"{field.value} {paragraphs[0]}".split())
        self._typed += [text for text in (first, *paragraphs[1:]) if text]
        field.value = ""
        self._say()

    def action_take_back(self) -> None:
        """The last paragraph into the field again, where nothing stands in it."""
        field = self.query_one(ParagraphField)
        if self._typed and not field.value:
            field.value = self._typed.pop()
            field.cursor_position = len(field.value)
            self._say()

    def action_leave(self) -> None:
        """Ask once before what was typed is lost."""
        typed = "\n".join([*self._typed, *([text] if (text := self.query_one(ParagraphField).value.strip()) else [])])
        if typed and typed != self._kept and not self._is_asking:
            self._is_asking = True
            words: Line = [
                piece("What you typed is not kept. ", "warn"),
                *keys(("Enter", "type on"), ("Esc", "lose it")),
            ]
            self.query_one("#keys", Lines).say([[], words])
            return
        self.dismiss(None)

    @on(Input.Changed)
    def go_on_typing(self) -> None:
        """Whoever types on does not leave."""
        if self._is_asking:
            self._is_asking = False
            self._say()

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        """A paragraph; or all of them."""
        text = event.value.strip()
        if self._is_asking:
            self._is_asking = False
            self._say()
        elif text:
            self._typed.append(text)
            self.query_one(ParagraphField).value = ""
            self._say()
        else:
            self.dismiss("\n".join(self._typed) or None)
