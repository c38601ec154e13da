"""The one list of the program: virtual, so that a million rows start and move like ten.

A list is lines; each line belongs to an item or to none (headings, gaps). Only lines on screen are asked for, and what
a store gives is kept by page. Moving repaints two rows at once; what depends on the row is told after it has rested.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView

from paracase.tui.widgets.drawn import inks_of
from paracase.tui.widgets.inked import InkedLines
from paracase.tui.widgets.straight import StraightLines, take_size

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from textual import events
    from textual.strip import Strip
    from textual.timer import Timer

    from paracase.tui.display import Inks, Line, Piece
    from paracase.tui.widgets.models import Model

REST_SECONDS = 0.12
"""What depends on the chosen row follows after so much rest."""


class RowList(StraightLines, ScrollView, can_focus=True, inherit_bindings=False):
    """Shows a model and moves in it."""

    DEFAULT_CSS = """
    RowList { scrollbar-size: 0 0; height: 1fr; width: 1fr; overflow-x: hidden; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "move(1)", "move", key_display="j/k", id="list.down", tooltip="down, up"),
        Binding("k,up", "move(-1)", "up", show=False, id="list.up"),
        Binding(
            "pagedown", "page(1)", "a screen down", show=False, id="list.pagedown", tooltip="a screen down; PgUp up"
        ),
        Binding("pageup", "page(-1)", "up", show=False, id="list.pageup"),
        Binding("g,home", "edge(-1)", "first", show=False, id="list.first", key_display="g G", tooltip="first, last"),
        Binding("G,end", "edge(1)", "last", show=False, id="list.last"),
        Binding("enter", "open", "open", id="list.open"),
    ]
    KEY_ORDER: ClassVar[dict[str, int]] = {"list.down": 1, "list.open": 2}

    ground: ClassVar[str] = "ground"

    @dataclass
    class Moved(Message):
        """Another row is chosen; sent at once."""

        listed: RowList
        key: Hashable | None

        @property
        def control(self) -> RowList:
            """Whose row it is."""
            return self.listed

    @dataclass
    class Rested(Message):
        """The chosen row has been the same for a while; what depends on it follows."""

        listed: RowList
        key: Hashable | None

        @property
        def control(self) -> RowList:
            """Whose row it is."""
            return self.listed

    @dataclass
    class Opened(Message):
        """Enter was pressed on a row, or it was clicked twice."""

        listed: RowList
        key: Hashable

        @property
        def control(self) -> RowList:
            """Whose row it is."""
            return self.listed

    def __init__(self, *, drives: bool = False, id: str | None = None) -> None:  # noqa: A002  Textual's own name
        super().__init__(id=id)
        self._model: Model | None = None
        self._cursor = 0
        self._drives = drives
        self._empty: Sequence[Line] = ()
        self._inked = InkedLines()
        self._on_screen: dict[int, Strip] = {}
        """By line of the screen what was painted there last."""
        self._resting: Timer | None = None
        self._is_moving = False
        """Whether the bar went on by itself, not because other rows are shown, and has not rested since."""
        self._told: Hashable | None = None
        self._has_told = False

    # What is shown

    @property
    def model(self) -> Model | None:
        """What is shown now."""
        return self._model

    @property
    def key(self) -> Hashable | None:
        """The chosen item's key; None when the list is empty."""
        model = self._model
        return model.key(self._cursor) if model is not None and self._cursor < model.items else None

    def keys(self) -> list[Hashable]:
        """Every item's key, in order."""
        model = self._model
        return [model.key(item) for item in range(model.items)] if model is not None else []

    @property
    def position(self) -> int:
        """The chosen item's place, from 0."""
        return self._cursor

    def show(self, model: Model, *, at: int | None = None, empty: Sequence[Line] = ()) -> None:
        """Show another model. The chosen item and its line on the screen stay, if it is still there.

        Args:
            at: where the chosen item is in the new model, when that is known already.
            empty: what to say when there is nothing.
        """
        before, offset = self.key, self._screen_line()
        self._model, self._empty = model, empty
        place = at if at is not None else (model.index(before) if before is not None else None)
        self._cursor = place if place is not None else max(0, min(self._cursor, model.items - 1))
        self._inked.forget_lines()
        take_size(self, Size(self.size.width, model.lines))
        if model.items:
            first, _ = model.span(self._cursor)
            self._scroll_line(first - offset if place is not None else min(first, self.scroll_offset.y))
            self._keep_in_sight()
        size, inks = self.size, inks_of(self.app)
        changed = [y for y in range(size.height) if self._on_screen.get(y) != self._line(y, size.width, inks)]
        if changed:  # lines that look the same are not painted
            self.refresh(*(Region(0, y, size.width, 1) for y in changed))
        self._tell(moved=before != self.key)

    def window(self) -> tuple[int, int]:
        """How many items stand above the chosen one on the screen, and how many have room there."""
        height = self._model.span(0)[1] if self._model is not None and self._model.items else 1
        return self._screen_line() // height, self.size.height // height + 1

    def in_sight(self) -> tuple[int, int]:
        """The first and the last item of which a line is on the screen, from 0; (0, -1) where none is."""
        model, top = self._model, self.scroll_offset.y
        if model is None:
            return 0, -1
        lines = range(top, min(model.lines, top + max(1, self.size.height)))
        items = [item for line in lines if (item := model.item_at(line)) >= 0]
        return (items[0], items[-1]) if items else (0, -1)

    def _screen_line(self) -> int:
        if self._model is None or self._cursor >= self._model.items:
            return 0
        return self._model.span(self._cursor)[0] - self.scroll_offset.y

    def choose(self, key: Hashable) -> bool:
        """Go to an item; returns whether it is there."""
        place = self._model.index(key) if self._model is not None else None
        if place is None:
            return False
        self._go(place)
        return True

    def repaint(self) -> None:
        """Draw again what is the same data in another light (marks, folds)."""
        self._inked.forget_lines()
        self.refresh()

    # Moving

    def action_move(self, by: int) -> None:
        """So many items down."""
        self._go(self._cursor + by)

    def action_page(self, by: int) -> None:
        """One screen down or up."""
        model = self._model
        if model is None or not model.items:
            return
        target = model.span(self._cursor)[0] + by * max(1, self.size.height - 1)
        target = max(0, min(target, model.lines - 1))
        self._scroll_line(self.scroll_offset.y + by * max(1, self.size.height - 1))
        while 0 < target < model.lines - 1 and model.item_at(target) < 0:
            target += by
        place = model.item_at(target)
        if place < 0:
            place = model.items - 1 if by > 0 else 0
        self._go(place)

    def action_edge(self, side: int) -> None:
        """The first or the last item."""
        if self._model is not None:
            self._go(self._model.items - 1 if side > 0 else 0)

    def action_open(self) -> None:
        """Tell that the chosen row is to be opened."""
        key = self.key
        if key is not None:
            self.post_message(self.Opened(self, key))

    def _go(self, place: int) -> None:
        model = self._model
        if model is None or not model.items:
            return
        place = max(0, min(place, model.items - 1))
        if place == self._cursor:
            return
        for item in (self._cursor, place):
            self.refresh_lines(*model.span(item))
        self._cursor, self._is_moving = place, True
        self._keep_in_sight()
        self._tell(moved=True)

    def _tell(self, *, moved: bool) -> None:
        if not moved:
            return
        self.post_message(self.Moved(self, self.key))
        if not self._has_told:
            self._has_told = True
            self._rested()  # nothing was there before: nobody is moving
        elif self._resting is None:
            self._resting = self.set_timer(REST_SECONDS, self._rested)
        else:
            self._resting.reset()

    def _rested(self) -> None:
        self._resting, self._is_moving = None, False
        if self.key != self._told:
            self._told = self.key
            self.post_message(self.Rested(self, self.key))

    def tell_again(self) -> None:
        """Have what depends on the row follow, though the row is the same; at once, unless somebody moves."""
        self._told = None
        if self._resting is None or not self._is_moving:
            if self._resting is not None:
                self._resting.stop()
            self._rested()

    def _keep_in_sight(self) -> None:
        """Scroll by half a screen when the row leaves it: most moves then repaint two rows and nothing else."""
        assert self._model is not None
        first, count = self._model.span(self._cursor)
        top, height = self.scroll_offset.y, max(1, self.size.height)
        if self._cursor == 0:
            self._scroll_line(0)
        elif first < top:
            self._scroll_line(first - min(height // 2, height - count))
        elif first + count > top + height:
            self._scroll_line(first + count - height + min(height // 2, height - count))

    def _scroll_line(self, line: int) -> None:
        limit = max(0, self.virtual_size.height - self.size.height)
        self.scroll_to(y=max(0, min(line, limit)), animate=False, force=True)

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        strip = self._on_screen[y] = self._line(y, self.size.width, inks_of(self.app))
        return strip

    def _line(self, y: int, width: int, inks: Inks) -> Strip:
        model = self._model
        line = y + self.scroll_offset.y
        if model is None or line >= model.lines:
            is_said = model is not None and not model.lines and 0 < y <= len(self._empty)
            return inks.strip([("  ", "text"), *self._empty[y - 1]] if is_said else [], width, self.ground)
        item = model.item_at(line)
        chosen = item == self._cursor and item >= 0
        acting = chosen and self.has_focus

        def make() -> tuple[Sequence[Piece], int, str, bool]:
            painted = model.paint(line, width - 2, chosen=chosen and (acting or self._drives))
            lit = bool(painted) and chosen
            bar = ("▌", "accent" if acting else "muted") if lit and (acting or self._drives) else (" ", "text")
            return [bar, *painted], width, "row" if acting and lit else self.ground, acting and lit

        return self._inked.strip((line, chosen, acting), make, inks)

    def notify_style_update(self) -> None:
        """Another theme: nothing drawn before fits."""
        self._inked.forget()
        super().notify_style_update()

    def on_resize(self) -> None:
        """Another width: lines are cut elsewhere."""
        self._inked.forget_lines()
        if self._model is not None:
            self.virtual_size = Size(self.size.width, self._model.lines)
            if self._model.items:
                self._keep_in_sight()

    def on_focus(self) -> None:
        """The row gets its light."""
        self._refresh_row()

    def on_blur(self) -> None:
        """The row keeps a grey bar, or nothing."""
        self._refresh_row()

    def _refresh_row(self) -> None:
        if self._model is not None and self._cursor < self._model.items:
            self.refresh_lines(*self._model.span(self._cursor))

    def on_click(self, event: events.Click) -> None:
        """Choose a row; twice opens it."""
        if self._model is None:
            return
        place = self._model.item_at(event.y + self.scroll_offset.y)
        if place >= 0:
            self._go(place)
            if event.chain == 2:
                self.action_open()


class DialogList(RowList):
    """A list in a dialog: on the dialog's ground."""

    ground: ClassVar[str] = "panel"
