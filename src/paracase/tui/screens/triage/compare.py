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


class CompareScreen(ModalScreen[None]):
    """Left the paper in front, right the one it is a copy of."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,equals_sign", "leave", "back", key_display="Esc", id="compare.leave"),
        Binding("tab,shift+tab", "other", "other side", show=False, id="compare.other"),
    ]
    DEFAULT_CSS = """
    CompareScreen { background: $token-ground; layout: vertical; }
    CompareScreen Vertical { width: 1fr; height: 1fr; }
    CompareScreen PaneHeader { height: 1; }
    """

    def __init__(self, left: int, right: int) -> None:
        super().__init__()
        self._ids = (left, right)

    def compose(self) -> ComposeResult:
        """Two sides."""
        with Horizontal():
            for side in ("left", "right"):
                if side == "right":
                    yield Upright()
                with Vertical(id=side):
                    yield PaneHeader("")
                    yield Facts()
                    yield Reader(id=f"{side}-reader")

    def on_mount(self) -> None:
        """Both are read."""
        self.query(Reader).first().focus()
        self._load()

    @work
    async def _load(self) -> None:
        desk = desk_of(self)
        for side, document_id, words in zip(("left", "right"), self._ids, ("This", "Original"), strict=True):
            found = await desk.ask(partial(_both, desk.office, document_id))
            if found is None:
                continue
            pane = self.query_one(f"#{side}", Vertical)
            shown: Shown = tui.panes.reading.shown_of(found[0], document_id)
            pane.query_one(PaneHeader).say(title=f"{words}: {visible(shown.title)[:40]}")
            facts = pane.query_one(Facts)
            facts.twin = found[1]
            facts.refresh()
            pane.query_one(Reader).read(shown)

    def action_other(self) -> None:
        """The other side."""
        readers = list(self.query(Reader))
        readers[1 if readers[0].has_focus else 0].focus()

    def action_leave(self) -> None:
        """Back."""
        self.dismiss(None)


def _both(office: Office, document_id: int) -> tuple[Reading | None, Twin]:
    """What is to be read of one side, and what tells it from the other."""
    return services.papers.reading.reading(office, document_id), services.papers.looking.twin(office, document_id)
