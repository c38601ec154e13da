"""A duplicate beside its original, page by page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen

from paracase import services, tui
from paracase.domain.visible import visible
from paracase.tui.desk import desk_of
from paracase.tui.widgets.drawn import Drawn, PaneHeader, Upright
from paracase.tui.widgets.reader import Reader, Shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from paracase.services.context import Office
    from paracase.services.papers.looking import Twin
    from paracase.services.papers.reading import Reading
    from paracase.tui.display import Line


class Facts(Drawn):
    """Where one of the two is and what was decided about it."""

    DEFAULT_CSS = """
    Facts { height: 4; }
    """
    ground: ClassVar[str] = "panel"

    def __init__(self) -> None:
        super().__init__()
        self.twin: Twin | None = None

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """Case, place, state, bytes."""
        del height
        if self.twin is None:
            return []
        said = (
            ("Case", self.twin.case),
            ("Place", self.twin.place),
            ("State", self.twin.state),
            ("Bytes", self.twin.digest),
        )
        return [[(f" {label:<7}", "muted"), (visible(value)[: max(0, width - 9)], "text")] for label, value in said]


class ComparedSide(Vertical):
    """One of the two: its name, its facts, its pages."""

    def __init__(self, side: str) -> None:
        super().__init__(id=side)
        self._header, self._facts = PaneHeader(""), Facts()
        self.reader = Reader(id=f"{side}-reader")

    def compose(self) -> ComposeResult:
        """From above to below."""
        yield self._header
        yield self._facts
        yield self.reader

    def say(self, word: str, shown: Shown, twin: Twin) -> None:
        """What was found."""
        self._header.say(title=f"{word}: {visible(shown.title)[:40]}")
        self._facts.twin = twin
        self._facts.refresh()
        self.reader.read(shown)


class CompareScreen(ModalScreen[None]):
    """Left the paper in front, right the one it is a copy of."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,equals_sign", "leave", "back", key_display="Esc", id="compare.leave"),
        Binding("tab,shift+tab", "other", "other side", show=False, id="compare.other"),
    ]
    DEFAULT_CSS = """
    CompareScreen { background: $token-ground; layout: vertical; }
    CompareScreen ComparedSide { width: 1fr; height: 1fr; }
    CompareScreen PaneHeader { height: 1; }
    """

    def __init__(self, left: int, right: int) -> None:
        super().__init__()
        self._ids = (left, right)
        self._sides = (ComparedSide("left"), ComparedSide("right"))

    def compose(self) -> ComposeResult:
        """Two sides."""
        with Horizontal():
            yield self._sides[0]
            yield Upright()
            yield self._sides[1]

    def on_mount(self) -> None:
        """Both are read."""
        self._sides[0].reader.focus()
        self._load()

    @work
    async def _load(self) -> None:
        desk = desk_of(self)
        for side, document_id, word in zip(self._sides, self._ids, ("This", "Original"), strict=True):
            found = await desk.ask(partial(_both, desk.office, document_id))
            if found is not None:
                side.say(word, tui.panes.reading.shown_of(found[0], document_id), found[1])

    def action_other(self) -> None:
        """The other side."""
        left, right = (side.reader for side in self._sides)
        (right if left.has_focus else left).focus()

    def action_leave(self) -> None:
        """Back."""
        self.dismiss(None)


def _both(office: Office, document_id: int) -> tuple[Reading | None, Twin]:
    """What is to be read of one side, and what tells it from the other."""
    return services.papers.reading.reading(office, document_id), services.papers.looking.twin(office, document_id)
