"""What every top screen is: tabs above, keys and status below, a body between."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.screen import Screen
from textual.worker import Worker

from paracase.tui.composing import PartCompositor
from paracase.tui.desk import desk_of
from paracase.tui.widgets.drawn import Drawn, PaneHeader
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.frame import LOW, KeyLine, StatusLine, TabBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.message import Message
    from textual.widget import Widget

    from paracase.services.context import Office
    from paracase.services.undo import NextUndo
    from paracase.tui.desk import Desk
    from paracase.tui.widgets.returning import Returning
    from paracase.tui.widgets.row_list import RowList


class Framed(Screen[None]):
    """What every whole screen is: tabs above, keys and status below, a body between."""

    MODE: ClassVar[str] = ""
    """The tab it belongs to."""
    _bars: tuple[tuple[Drawn, ...], tuple[Drawn, ...]] = ((), ())
    """Tabs; keys and status."""
    _frame_is_due = False
    """Whether the frame is about to be drawn again."""
    _keys_are_due = False
    """Whether its keys are, too."""
    _upon: NextUndo | None = None
    """What ``u`` would have taken back when it was drawn."""

    def __init__(self) -> None:
        super().__init__()
        self._compositor = PartCompositor()

    def check_message_enabled(self, message: Message) -> bool:
        """How a worker stands is told to nobody: nobody listens, and each has three such messages."""
        return not isinstance(message, Worker.StateChanged) and super().check_message_enabled(message)

    @property
    def desk(self) -> Desk:
        """The desk it stands on."""
        return desk_of(self)

    @property
    def office(self) -> Office:
        """The open office."""
        return self.desk.office

    def compose_body(self) -> ComposeResult:
        """What is between tabs and keys."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Keys follow the focus."""
        self.bindings_updated_signal.subscribe(self, lambda _screen: self.refresh_frame())

    def on_resize(self, event: events.Resize) -> None:
        """Low screens have one line below."""
        self.set_class(event.size.height < LOW, "-low")

    def on_screen_suspend(self) -> None:
        """A dialog takes the chip away and owns the keys."""
        for header in self.query(PaneHeader):
            header.light(focused=False)
        self.query_one(KeyLine).mute(muted=True)

    def on_screen_resume(self) -> None:
        """The chip and the keys come back."""
        for pane in self.query(Pane):
            pane.header.light(focused=pane.has_focus_within)
        self.query_one(KeyLine).mute(muted=False)
        self.refresh_frame(keys=False)  # what was done elsewhere meanwhile: “u undoes” may hold no more

    def refresh_frame(self, *, keys: bool = True) -> None:
        """Draw what changed of tabs, keys and status, once for all that asks for it now.

        The tabs lie above all and the others below all: painted together, everything between is painted too. So what lies
        below follows the tabs.

        Args:
            keys: whether keys may do something else now: each is asked, which takes longer than all the rest.
        """
        self._keys_are_due |= keys
        if not self._frame_is_due:
            self._frame_is_due = True
            self.call_later(self._redraw_frame)

    def _redraw_frame(self) -> None:
        self._frame_is_due = False
        upon = self.desk.standing.answers.next_undo
        if upon != self._upon:  # lists say what ``u`` would take back, too
            self._upon = upon
            for _, listed in self.returning():
                listed.refresh()
        if not self._bars[0]:  # before it is composed there are none
            self._bars = tuple(self.query(TabBar)), (*self.query(KeyLine), *self.query(StatusLine))
        if any(tabs.redraw() for tabs in self._bars[0]):
            self.call_after_refresh(self._redraw_below)
        else:
            self._redraw_below()

    def _redraw_below(self) -> None:
        keys, self._keys_are_due = self._keys_are_due or self.app.size.height < LOW, False
        for widget in self._bars[1]:
            if keys or not isinstance(widget, KeyLine):
                widget.redraw()

    def subject(self) -> tuple[int | None, int | None] | None:
        """The case and the document in front, what a new task is about; None where that is what lies under the screen."""
        return None

    def returning(self) -> Sequence[tuple[Returning, RowList]]:
        """The lists in which an undo may bring something back."""
        return ()

    def await_return(self) -> None:
        """An undo begins: which rows there are now."""
        for returning, listed in self.returning():
            returning.remember(listed.keys())

    def came_back(self, about: Sequence[tuple[str, int]]) -> None:
        """It succeeded, and was about these: the bar goes to what came back, once it is there."""
        for returning, _ in self.returning():
            returning.expect([*about, *(number for kind, number in about if kind == "document")])
        self.store_changed(frozenset({"documents", "tasks", "assignments"}))

    def store_changed(self, topics: frozenset[str]) -> None:
        """Something of these topics changed; screens that show it load it again."""


class Leaf(Framed):
    """A whole screen pushed over a place; Esc leads back."""

    DEFAULT_CSS = """
    Leaf { layout: vertical; }
    Leaf.-low StatusLine { display: none; }
    Leaf TabBar, Leaf KeyLine, Leaf StatusLine { height: 1; }
    """

    def compose(self) -> ComposeResult:
        """The frame around the body."""
        standing = self.desk.standing
        yield TabBar(self.MODE, standing)
        yield from self.compose_body()
        yield KeyLine(standing)
        yield StatusLine(standing)

    def action_leave(self) -> None:
        """Back."""
        self.dismiss(None)


class TopScreen(Framed):
    """A top screen, reached by its digit."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "tab", "next_pane(1)", "next pane", key_display="Tab", id="place.next", tooltip="next pane; Shift+Tab back"
        ),
        Binding("shift+tab", "next_pane(-1)", "previous pane", show=False, id="place.previous"),
        Binding(
            "l",
            "next_pane(1)",
            "pane right",
            show=False,
            id="place.right",
            key_display="h l",
            tooltip="pane left, right",
        ),
        Binding("h", "next_pane(-1)", "pane left", show=False, id="place.left"),
    ]
    KEY_ORDER: ClassVar[dict[str, int]] = {"place.next": 3}
    LATER: ClassVar[frozenset[str]] = frozenset()
    """Topics that it follows only when it is in front: while it is behind, nobody sees what they would have loaded."""
    _owed: frozenset[str] = frozenset()
    """What of these changed while it was behind."""

    def changed_behind(self, topics: frozenset[str]) -> None:
        """Something changed while another place is in front."""
        if topics <= self.LATER:
            self._owed |= topics
        else:
            self.store_changed(topics)

    def on_screen_resume(self) -> None:
        """In front again: what it did not follow meanwhile is loaded now."""
        owed, self._owed = self._owed, frozenset()
        if owed:
            self.store_changed(owed)

    def compose(self) -> ComposeResult:
        """The frame around the body."""
        standing = self.desk.standing
        yield TabBar(self.MODE, standing)
        with Container(id="body"):
            yield from self.compose_body()
        yield KeyLine(standing)
        yield StatusLine(standing)

    def panes(self) -> list[Widget]:
        """The bodies of the panes in the order of Tab."""
        raise NotImplementedError

    def action_next_pane(self, by: int) -> None:
        """The next pane that can be had."""
        panes = [pane for pane in self.panes() if pane.display]
        if not panes:
            return
        at = next((n for n, pane in enumerate(panes) if pane.has_focus), -1 if by > 0 else 0)
        panes[(at + by) % len(panes)].focus()

    def subject(self) -> tuple[int | None, int | None]:
        """The case and the document in front: what a new task is about."""
        return None, None

    def go_to(self, case_id: int, document_id: int | None = None) -> None:
        """Put a case in front, where a screen shows cases."""

    def choose_document(self, document_id: int) -> None:
        """Put a document in front, where a screen lists it."""
