"""The Desk: cases, documents, reader, checklist, tasks, case facts; one pane at a time where only one fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container

from paracase import paths, services, tui
from paracase.tui.framed import TopScreen
from paracase.tui.panes.base import DeskPane
from paracase.tui.screens.desk.panes.cases import CasesPane
from paracase.tui.screens.desk.panes.together import Panes
from paracase.tui.screens.desk.plan import PANES, SLOT, DeskPlan, plan
from paracase.tui.screens.desk.strip import CaseStrip, DetailLine, InFewLines
from paracase.tui.screens.desk.welcome import Welcome
from paracase.tui.widgets.drawn import Upright
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.frame import body_height
from paracase.tui.widgets.row_list import RowList
from paracase.tui.widgets.spots import put

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from paracase.domain.papers.excerpts import Shape
    from paracase.tui.widgets.returning import Returning

COMPLETE_AFTER = 0.3
"""The practice files are read after the first rows are on screen."""


class DeskScreen(TopScreen):
    """Screen 1."""

    MODE = "desk"
    DEFAULT_CSS = """
    DeskScreen #floor { height: 1fr; width: 100%; layout: vertical; overflow: hidden; }
    DeskScreen #floor > * { position: absolute; }
    DeskScreen CaseStrip, DeskScreen DetailLine { display: none; }
    DeskScreen.-single CaseStrip, DeskScreen.-single DetailLine { display: block; }
    DeskScreen.-single PaneHeader { display: none; }
    DeskScreen.-empty Welcome { display: block; }
    DeskScreen.-empty #floor, DeskScreen.-empty CaseStrip, DeskScreen.-empty DetailLine { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "step_back", "back", show=False, id="desk.back"),
        Binding("D", "today", "today", id="desk.today", tooltip="my tasks and waiting papers over all cases"),
        Binding("R", "review", "reviewed", id="desk.review", tooltip="I went through this case; go to the longest ago"),
        Binding("q", "step_back(True)", "back", show=False, id="desk.q", key_display="q Esc",
                tooltip="back; on the list of cases: quit"),
    ]  # fmt: skip
    LATER = frozenset({"documents", "elements", "tasks", "deadlines", "claims"})  # what a filing changes

    def __init__(self) -> None:
        super().__init__()
        self.all = Panes()
        self.cases, self.documents, self.reading = self.all.cases, self.all.documents, self.all.reading
        self.checklist, self.tasks, self.case = self.all.checklist, self.all.tasks, self.all.case
        self.welcome = Welcome()
        self._few = InFewLines(self.all)
        self._slot = SLOT[0]
        self._plan: DeskPlan | None = None
        self._is_empty = False

    def compose_body(self) -> ComposeResult:
        """Every pane once; where they stand is planned for each size."""
        yield CaseStrip(self._few)
        with Container(id="floor"):
            yield self.cases
            yield self.documents
            yield self.reading
            yield self.checklist
            yield self.tasks
            yield self.case
            for _ in range(3):
                yield Upright()
        yield self.welcome
        yield DetailLine(self._few)

    def action_review(self) -> None:
        """The case in front is looked through, whichever pane one is in."""
        self.cases.action_review()

    def action_today(self) -> None:
        """The day over all cases, until D or q."""
        self.desk.show(tui.screens.desk.today.TodayScreen())

    @property
    def floor(self) -> Container:
        """Where the panes stand."""
        return self.query_one("#floor", Container)

    def panes(self) -> list[Widget]:
        """In the order of Tab; those that take turns count too."""
        names = [
            name for name in PANES if name not in {"facts"} and (self.all.history is not None or name != "history")
        ]
        return [pane.body for name in names if (pane := self.all.named(name)) is not None]

    def on_mount(self) -> None:
        """Focus first; data once the frame is painted."""
        self.documents.body.focus()
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        self.cases.load()
        self.set_timer(COMPLETE_AFTER, self.cases.load_completeness)

    def on_resize(self, event: events.Resize) -> None:
        """Another size: another plan."""
        self.arrange_panes()

    def arrange_panes(self) -> None:
        """Put every pane where it belongs in this size."""
        width, height = self.app.size.width, body_height(self.app.size.height)
        found = plan(width, height, active=self._few.active, slot=self._slot)
        if found.is_single:
            found = plan(width, height - 4, active=self._few.active, slot=self._slot)
        self.set_class(found.is_single, "-single")
        self._plan = found
        self.cases.narrow = found.is_single
        if self._is_empty:
            self._say_welcome()
        if "history" in found.spots and self.all.history is None:
            self.floor.mount(*self.all.add_large())
            self.call_after_refresh(self._fill_more)
        for name in PANES:
            pane = self.all.named(name)
            if pane is not None:
                put(pane, found.spots.get(name))
        for number, upright in enumerate(self.query(Upright)):
            put(upright, found.uprights[number] if number < len(found.uprights) else None)
        if self.cases.lines:
            self.cases.show_lines()

    def _fill_more(self) -> None:
        if self.all.history is not None and self.all.facts is not None:
            self.all.history.show_case(self.cases.case_id)
            self.all.facts.show_document(self.documents.document_id)

    @on(CasesPane.Known)
    def welcome_or_work(self, event: CasesPane.Known) -> None:
        """An office without cases has no panes to look broken."""
        self._is_empty = not event.has_cases
        self.set_class(self._is_empty, "-empty")
        if self._is_empty:
            self._say_welcome()
            self.welcome.focus()
        else:
            self.documents.body.focus()
        self.refresh_bindings()

    @work(exclusive=True, group="welcome")
    async def _say_welcome(self) -> None:
        number = await self.desk.ask(lambda: services.cases.cases.proposed_number(self.office))
        waiting = self.desk.standing.counters.triage if self.desk.standing.counters else 0
        inbox = str(paths.inbox(self.office.folder))
        size = self.app.size
        self.welcome.say(
            number=number or "",
            inbox=inbox,
            waiting=waiting,
            width=size.width,
            height=size.height - 3,
            may_open=bool(self.check_action("first_case", ())),
        )

    def action_first_case(self) -> None:
        """The way of ``n`` in an empty office."""
        self.cases.action_new_case()

    def show_pane(self, name: str) -> None:
        """Bring a pane to where it can be seen, and go there."""
        if name in SLOT:
            self._slot = name
        self._few.active = name
        self.arrange_panes()
        pane = self.all.named(name)
        if pane is not None:
            pane.body.focus()
        self.refresh_strip()

    def action_next_pane(self, by: int) -> None:
        """The next pane; where they take turns it comes to the front."""
        names = [name for name in PANES if name != "facts" and self.all.named(name) is not None]
        if self._plan is not None and not self._plan.is_single:
            names = [name for name in names if name in self._plan.spots or name in SLOT]
        focused = self.all.focused
        at = names.index(focused) if focused in names else 0
        self.show_pane(names[(at + by) % len(names)])

    def action_step_back(self, quitting: bool = False) -> None:
        """A filter goes first, then the reader, then (with q) the question whether to quit."""
        focused = self.all.focused
        pane = self.all.named(focused) if focused else None
        if pane is not None and pane.words:
            self.run_worker(pane.clear_filter())
        elif focused in {"reader"}:
            self.show_pane("documents")
        elif self._plan is not None and self._plan.is_single and focused != "cases":
            self.show_pane("cases" if focused == "documents" else "documents")
        elif quitting:
            self.desk.do("leave")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing of the panes works in an office without cases."""
        if action in {"first_case", "review"}:
            return self.cases.check_action("new_case" if action == "first_case" else action, parameters)
        return not (self._is_empty and action == "next_pane")

    # Choices drive what is beside them

    def subject(self) -> tuple[int | None, int | None]:
        """The case in front, and the document when one is worked on."""
        in_documents = self.documents.has_focus_within or self.reading.has_focus_within
        return self.cases.case_id, self.documents.document_id if in_documents else None

    @on(RowList.Rested, "#cases-list")
    def show_case(self, event: RowList.Rested) -> None:
        """The case that rests under the bar is the case in front."""
        case_id = event.key if isinstance(event.key, int) else None
        self.all.show_case(case_id)
        self.refresh_strip()

    @on(RowList.Rested, "#documents-list")
    def show_document(self, event: RowList.Rested) -> None:
        """The document that rests under the bar is read beside it."""
        document_id = event.key if isinstance(event.key, int) else None
        self.all.show_document(document_id)
        self.refresh_strip()

    @on(RowList.Moved)
    def follow_row(self) -> None:
        """The detail line follows at once."""
        if self.has_class("-single"):
            self.query_one(DetailLine).refresh()

    @on(RowList.Opened, "#cases-list")
    def open_case(self) -> None:
        """To its documents."""
        self.show_pane("documents")

    @on(RowList.Opened, "#documents-list")
    def open_document(self, event: RowList.Opened) -> None:
        """Read it: from now on somebody has opened it."""
        if isinstance(event.key, int):
            self.read_document(event.key)

    @work
    async def read_document(self, document_id: int, page: int | None = None, shape: Shape | None = None) -> None:
        """Into the reader, from a page on."""
        self.reading.show_document(document_id, page=page, shape=shape)
        self.show_pane("reader")
        await self.desk.ask(lambda: services.papers.reading.mark_opened(self.office, document_id))

    @on(RowList.Opened, "#tasks-list")
    def open_task(self) -> None:
        """To the document it is about, else into its form."""
        task = self.tasks.chosen
        if task is not None and task.document_id is not None:
            self.read_document(task.document_id)
        elif task is not None:
            self.tasks.action_edit()

    @on(RowList.Opened, "#checklist-list")
    def open_element(self) -> None:
        """What it is, and what ticks it."""
        self._open_element()

    @work
    async def _open_element(self) -> None:
        line, case_id = self.checklist.line, self.checklist.case_id
        if line is not None and case_id is not None:
            document_id = await tui.acts.checklist.show_element(self.desk, case_id, line)
            if document_id is not None:
                self.read_document(document_id)

    @on(RowList.Opened, "#case-list")
    def open_case_row(self) -> None:
        """The form of what is in front, for who may change it."""
        if self.case.check_action("edit", ()):
            self.run_worker(self.case.open_row())

    @on(Pane.Filtered)
    def filter_pane(self, event: Pane.Filtered) -> None:
        """The list under the filter."""
        self.all.filter(event.pane)

    def go_to(self, case_id: int, document_id: int | None = None) -> None:
        """Put a case (and a document of it) in front, wherever it was found."""
        self._go_to(case_id, document_id)

    @work
    async def _go_to(self, case_id: int, document_id: int | None) -> None:
        await self.cases.bring(case_id)
        self.show_pane("documents")
        if document_id is not None:
            self.read_document(document_id)

    # Following the store

    def returning(self) -> Sequence[tuple[Returning, RowList]]:
        """Documents and tasks."""
        return (self.documents.returning, self.documents.listed), (self.tasks.returning, self.tasks.listed)

    def store_changed(self, topics: frozenset[str]) -> None:
        """Load again what shows these topics."""
        if topics & {"cases", "tasks", "documents", "day"}:
            self.cases.load()
        if self._is_empty:
            self._say_welcome()
            return
        self.all.load(topics)

    # Where only one pane fits

    @on(DeskPane.Loaded)
    def refresh_strip(self) -> None:
        """The case line, the strip and the detail line; the header of the slot."""
        self.say_slot()
        if self.has_class("-single"):
            self.query_one(CaseStrip).refresh()
            self.query_one(DetailLine).refresh()

    def say_slot(self) -> None:
        """Where panes take turns in a slot, its header names the others."""
        if self._plan is None or self._plan.is_single or self.app.size.width >= 120:
            return
        pane = self.all.named(self._slot)
        if pane is not None:
            pane.header.say(left=self._few.others(self._slot))
