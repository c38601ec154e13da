"""Citations and quotations of a draft beside its text: who looked one up ticks it; nothing here says that one is good."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical

from paracase import services
from paracase.domain.papers.excerpts import run_shape
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.domain.work.citations import Tick
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.questions import Ask, Confirm
from paracase.tui.display import cell, piece
from paracase.tui.framed import Leaf
from paracase.tui.offered import offered
from paracase.tui.widgets.drawn import Upright
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.models import Block, Blocks, heading
from paracase.tui.widgets.paper import PaperView
from paracase.tui.widgets.reader import Reader, Shown
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from paracase.services.work.citing import Cited, CiteList
    from paracase.tui.display import Line
    from paracase.tui.screens.work.looked import LookedTime

SIDE_BY_SIDE = 100
LIST_WIDTH = 54
SIGNS = {Tick.GOOD: ("✓", "good"), Tick.WRONG: ("!", "warn"), Tick.NONE: ("–", "muted")}
NOTHING = (
    "No citation and no quotation was found by its look:",
    "a case by its name alone, a quotation in the text without marks are not.",
)


class CitesScreen(Leaf):
    """Pushed over an examination."""

    DEFAULT_CSS = """
    CitesScreen #floor { height: 1fr; layout: vertical; }
    CitesScreen.-beside #floor { layout: horizontal; }
    CitesScreen Upright { display: none; }
    CitesScreen.-beside Upright { display: block; }
    CitesScreen #cites-pane { height: 1fr; }
    CitesScreen #cite-whole { height: 5; }
    CitesScreen.-beside #cite-whole { height: 11; }
    """
    MODE = "work"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "other_pane", "other pane", key_display="Tab", id="cites.tab"),
        Binding("shift+tab", "other_pane", "other pane", show=False),
        Binding(
            "enter", "go_there", "its place", key_display="Enter", id="cites.place", tooltip="its place in the text"
        ),
        Binding("space", "ticked('good')", "looked up", key_display="Space", id="cites.good", tooltip="I looked it up"),
        Binding("x", "wrong", "wrong", id="cites.wrong", tooltip="it is wrong: say what"),
        Binding("minus", "ticked('none')", "no citation", key_display="-", id="cites.none", tooltip="not a citation"),
        Binding("escape,q,c", "leave", "back", key_display="Esc", id="cites.leave", tooltip="back to the checklist"),
    ]
    KEY_ORDER: ClassVar[dict[str, int]] = {
        "cites.place": 0, "cites.good": 0, "cites.wrong": 0, "cites.none": 0, "cites.tab": 2,
    }  # fmt: skip

    def __init__(self, found: CiteList, pages: tuple[str, ...], looked: LookedTime) -> None:
        super().__init__()
        self._found, self._pages, self._looked = found, pages, looked
        self.reader = Reader(id="cited-text")
        self.list = RowList(id="cites")
        self.reader_pane = Pane("Deliverable", self.reader, id="cited-text-pane")
        self.list_pane = Pane("Citations", self.list, id="cites-pane")
        self.whole = PaperView(id="cite-whole")
        self.whole.can_focus = False
        self.side = Vertical(id="side")

    def compose_body(self) -> ComposeResult:
        """The text, the list."""
        with Container(id="floor"):
            yield self.reader_pane
            yield Upright()
            with self.side:
                yield self.list_pane
                yield self.whole

    def on_mount(self) -> None:
        """One begins on the list, at what nobody has looked up."""
        facts = self._found.facts
        name = f"{facts.name}, v{facts.no}"
        self.reader.read(Shown(facts.id, name, self._pages, why_not="This page has no text."))
        self.reader_pane.header.say(title=visible(name)[:50])
        self._show(at=next((n for n, row in enumerate(self._found.rows) if row.tick is None), 0))
        self.list.focus()
        self.action_go_there()

    def on_resize(self, event: events.Resize) -> None:
        """Beside each other where there is room; else the list below."""
        beside = event.size.width >= SIDE_BY_SIDE
        self.set_class(beside, "-beside")
        self.side.styles.width = LIST_WIDTH if beside else "1fr"
        self.side.styles.height = "1fr" if beside else event.size.height // 2 + 2
        self.call_after_refresh(self._show)

    def on_key(self) -> None:
        """Time counts while somebody is there."""
        self._looked.go_on()

    def _show(self, *, at: int | None = None) -> None:
        blocks = [self._block(row) for row in self._found.rows]
        if self._found.not_sought:
            blocks.append(heading([(f"! {visible(self._found.not_sought)}", "warn")]))
        nothing = [*NOTHING, *([self._found.not_sought] if self._found.not_sought else [])]
        self.list.show(Blocks(blocks), at=at, empty=[[piece(words, "muted")] for words in nothing])
        self.whole.show([[], *self._whole_row(self._row)] if self._row is not None else [])
        done = len(self._found.rows) - len(self._found.open)
        self.list_pane.header.say(right=[(f"{done} of {len(self._found.rows)}", "muted")])

    def _block(self, row: Cited) -> Block:
        def paint(_at: int, width: int, chosen: bool) -> Line:
            sign, ink = SIGNS[Tick(row.tick.result)] if row.tick is not None else ("□", "text")
            odd = row.marks[0] if row.marks and row.tick is None else ""
            tail = min(len(odd) + 1, max(0, width // 3)) if odd else 0
            words = cell(_in_list(row), max(0, width - 13 - tail), "strong bold" if chosen else ink)
            line: Line = [(f"{sign} ", ink), cell(row.place.words, 10, "muted"), words]
            return [*line, (" ", "text"), cell(odd, tail - 1, "warn")] if tail > 1 else line

        return Block(row.key if self._is_alone(row) else (row.key, row.no), 1, paint)

    def _is_alone(self, row: Cited) -> bool:
        return sum(other.key == row.key for other in self._found.rows) == 1

    def _whole_row(self, row: Cited) -> list[Line]:
        """The row in front, whole: its words, what it leans on, what is odd, who said what of it."""
        width = max(20, self.whole.size.width - 3)
        lines = [*prose(f"{row.kind}: {row.text[:400]}", width, "text")]
        if row.leans_on:
            lines += prose(f"{'leans on' if row.is_quotation else 'again'}: {row.leans_on}", width, "muted")
        for mark in row.marks:
            lines += prose(mark, width, "warn")
        if row.tick is not None:
            said = f"{Tick(row.tick.result).said}, {row.tick.staff}, v{row.tick.version}"
            lines += prose(f"{said}{': ' + row.tick.words if row.tick.words else ''}", width, "muted")
        elif row.was is not None:
            lines += prose(
                f"look again: {Tick(row.was.result).said} by {row.was.staff} in v{row.was.version}, other words around it",
                width,
                "warn",
            )
        return [[(" ", "text"), *line] for line in lines]

    @on(RowList.Moved, "#cites")
    def follow(self) -> None:
        """What is said of the row follows the bar."""
        self._show()

    @on(RowList.Opened, "#cites")
    def open_row(self) -> None:
        """Enter goes to its place."""
        self.action_go_there()

    @property
    def _row(self) -> Cited | None:
        key = self.list.key
        return next((row for row in self._found.rows if key in {row.key, (row.key, row.no)}), None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Space reads on in the text, and ticks in the list."""
        if action in {"ticked", "wrong"}:
            return not self.reader.has_focus and offered(self.office.refusal(Right.EXAMINE, None))
        return True

    def action_other_pane(self) -> None:
        """Text or list."""
        (self.list if self.reader.has_focus else self.reader).focus()

    def action_go_there(self) -> None:
        """The page of the row in front, its words marked."""
        row = self._row or (self._found.rows[0] if self._found.rows else None)
        if row is None:
            return
        shown = self.reader.shown
        text = row.text if row.is_quotation else row.text.split(", ", 1)[-1] if " v" in row.text else row.text
        self.reader.read(shown, page=row.place.page, shape=run_shape(text))

    @work
    async def action_ticked(self, result: str) -> None:
        """I looked it up, or it is no citation; another word that stands there is not changed without asking."""
        row = self._row
        if row is None or not await self._may_replace(row, Tick(result)):
            return
        await self._tick(row, Tick(result), "")

    async def _may_replace(self, row: Cited, result: Tick) -> bool:
        if row.tick is None or row.tick.result == result:
            return True
        said = piece(f"{row.tick.staff} said: {Tick(row.tick.result).said} ", "text")
        lines: list[Line] = [[said, piece(row.tick.words, "text italic")], [], [("Both stay in the history.", "muted")]]
        agreed = await self.desk.ask_person(Confirm("Say otherwise?", lines, verb="change it", other="leave it"))
        return bool(agreed)

    @work
    async def action_wrong(self) -> None:
        """It is wrong: say what."""
        row = self._row
        if row is None:
            return
        value = row.tick.words if row.tick is not None else ""
        text = await self.desk.ask_person(
            Ask("What is wrong with it", value=value, placeholder="no such page", verb="note it")
        )
        if text:
            await self._tick(row, Tick.WRONG, text)

    async def _tick(self, row: Cited, result: Tick, words: str) -> None:
        office, found, pages = self.desk.office, self._found, self._pages
        done = await self.desk.ask(lambda: services.work.citing.tick(office, found, row.no, result, words))
        if done is None:
            return
        new = await self.desk.ask(lambda: services.work.citing.listed_in(office, found.case_id, found.facts, pages))
        if new is not None:
            self._found = new
            is_there = self._row is not None and self._row.no == row.no
            self._show()
            if is_there:
                self.list.action_move(1)

    def action_leave(self) -> None:
        """Back to the checklist; what was ticked is kept."""
        self.desk.say(self._found.summary + ".", "muted")
        self.dismiss(None)


def _in_list(row: Cited) -> str:
    return f"“{row.text}”" if row.is_quotation else row.text
