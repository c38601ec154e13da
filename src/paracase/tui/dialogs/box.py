"""The box that wants an answer before anything else. Dialogs give a value back; whoever asked acts."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from paracase.domain.visible import cell_width, visible
from paracase.tui.widgets.drawn import Drawn
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

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


def in_lines(line: Line, width: int, *, most: int = 4) -> list[Line]:
    """A line of a dialog set in as many as it needs, each piece in its ink: what is wrong, and what to do, is never cut.

    Args:
        most: so many lines at most; the last is cut then.
    """
    whole = "".join(text for text, _ in line)
    if cell_width(whole) <= width:
        return [line]
    inks = [ink for text, ink in line for _ in text]
    found: list[Line] = []
    for a, b in wrapped(whole, width)[:most]:
        letters = groupby(zip(inks[a:b], whole[a:b], strict=True), key=itemgetter(0))
        found.append([("".join(letter for _, letter in some), ink) for ink, some in letters])
    return found


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
