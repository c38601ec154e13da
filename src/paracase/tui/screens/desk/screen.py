"""The Desk: cases, documents, reader, checklist, tasks, case facts; one pane at a time where only one fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container

from paracase import paths
from paracase.domain.approvals.requests import RequestState
from paracase.domain.visible import counted, first_words, visible
from paracase.tui.display import list_day, piece, spread
from paracase.tui.lazy import Lazy
from paracase.tui.screens.base import Place
from paracase.tui.screens.desk.panes.base import DeskPane
from paracase.tui.screens.desk.panes.case import CasePane
from paracase.tui.screens.desk.panes.cases import CasesPane
from paracase.tui.screens.desk.panes.checklist import ChecklistPane
from paracase.tui.screens.desk.panes.documents import DocumentsPane
from paracase.tui.screens.desk.panes.reading import ReaderPane
from paracase.tui.screens.desk.panes.tasks import TasksPane
from paracase.tui.screens.desk.plan import PANES, SLOT, WORDS, Plan, plan
from paracase.tui.screens.desk.welcome import Welcome
from paracase.tui.widgets.drawn import Drawn, Upright
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.frame import body_height
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from paracase.tui.screens.desk import rows
else:
    rows = Lazy("paracase.tui.screens.desk.rows")

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from paracase.domain.papers.query import Shape
    from paracase.tui.display import Line
    from paracase.tui.screens.desk.panes.beside import FactsPane, HistoryPane

COMPLETE_AFTER = 0.3
"""The practice files are read after the first rows are on screen."""


class CaseStrip(Drawn):
    """Where only one pane fits: the case with its most urgent thing, and the names of all panes with their number."""

    DEFAULT_CSS = """
    CaseStrip { height: 2; }
    """

    def __init__(self, screen: DeskScreen) -> None:
        super().__init__()
        self._desk_screen = screen

    def ground_of(self, y: int) -> str:
        """The strip is a panel."""
        return "panel" if y == 1 else "ground"

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """Two lines."""
        del height
        return [self._case(width), self._desk_screen.strip_line(width)]

    def _case(self, width: int) -> Line:
        case = self._desk_screen.cases.case(self._desk_screen.cases.case_id)
        if case is None:
            return []
        today = self._desk_screen.desk.standing.today
        left: Line = [(" ", "text"), piece(case.caption, "strong bold"), ("  ", "text"), piece(case.number, "muted"),
                      ("  ", "text"), piece(case.stage.replace("_", " "), "muted")]  # fmt: skip
        if not case.next_on:
            return spread(left, [], width)
        late = case.next_on < today.isoformat()
        ink = "alarm bold" if late else "warn" if case.next_on == today.isoformat() else "muted"
        what = first_words(visible(case.next_what or ""), max(8, width // 3))
        right: Line = [(f"{'! ' if late else ''}{list_day(case.next_on, today)}  {what} ", ink)]
        return spread(left, right, width)


class DetailLine(Drawn):
    """Where only one pane fits: what else there is to say of the row in front."""

    DEFAULT_CSS = """
    DetailLine { height: 2; }
    """

    def __init__(self, screen: DeskScreen) -> None:
        super().__init__()
        self._desk_screen = screen

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """A rule, then the facts."""
        del height
        return [[("─" * width, "faint")], [(" ", "text"), *self._desk_screen.detail()]]


class DeskScreen(Place):
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
        Binding(
            "q",
            "step_back(True)",
            "back",
            show=False,
            id="desk.q",
            key_display="q Esc",
            tooltip="back; on the list of cases: quit",
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.cases = CasesPane()
        self.documents = DocumentsPane()
        self.reading = ReaderPane()
        self.checklist = ChecklistPane()
        self.tasks = TasksPane()
        self.case = CasePane()
        self.facts: FactsPane | None = None
        self.history: HistoryPane | None = None
        self._active = "documents"
        self._slot = SLOT[0]
        self._plan: Plan | None = None
        self._is_empty = False

    def compose_body(self) -> ComposeResult:
        """Every pane once; where they stand is planned for each size."""
        yield CaseStrip(self)
        with Container(id="floor"):
            yield self.cases
            yield self.documents
            yield self.reading
            yield self.checklist
            yield self.tasks
            yield self.case
            for _ in range(3):
                yield Upright()
        yield Welcome()
        yield DetailLine(self)

    @property
    def floor(self) -> Container:
        """Where the panes stand."""
        return self.query_one("#floor", Container)

    def _pane(self, name: str) -> Pane | None:
        panes: dict[str, Pane | None] = {
            "cases": self.cases, "documents": self.documents, "reader": self.reading, "checklist": self.checklist,
            "tasks": self.tasks, "case": self.case, "facts": self.facts, "history": self.history,
        }  # fmt: skip
        return panes[name]

    def panes(self) -> list[Widget]:
        """In the order of Tab; those that take turns count too."""
        names = [name for name in PANES if name not in {"facts"} and (self.history is not None or name != "history")]
        return [pane.body for name in names if (pane := self._pane(name)) is not None]

    # Standing

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
        found = plan(width, height, active=self._active, slot=self._slot)
        if found.is_single:
            found = plan(width, height - 4, active=self._active, slot=self._slot)
        self.set_class(found.is_single, "-single")
        self._plan = found
        self.cases.narrow = found.is_single
        if self._is_empty:
            self._say_welcome()
        if "history" in found.spots and self.history is None:
            from paracase.tui.screens.desk.panes.beside import FactsPane, HistoryPane

            self.history, self.facts = HistoryPane(), FactsPane()
            self.floor.mount(self.history, self.facts)
            self.call_after_refresh(self._fill_more)
        for name in PANES:
            pane = self._pane(name)
            if pane is None:
                continue
            spot = found.spots.get(name)
            pane.display = spot is not None
            if spot is not None:
                pane.styles.offset = (spot.x, spot.y)
                pane.styles.width, pane.styles.height = spot.width, spot.height
        uprights = list(self.query(Upright))
        for number, upright in enumerate(uprights):
            upright.display = number < len(found.uprights)
            if upright.display:
                spot = found.uprights[number]
                upright.styles.offset = (spot.x, spot.y)
                upright.styles.height = spot.height
        if self.cases.lines:
            self.cases.show_lines()

    def _fill_more(self) -> None:
        if self.history is not None and self.facts is not None:
            self.history.show_case(self.cases.case_id)
            self.facts.show_document(self.documents.document_id)

    @on(CasesPane.Known)
    def welcome_or_work(self, event: CasesPane.Known) -> None:
        """An office without cases has no panes to look broken."""
        self._is_empty = not event.has_cases
        self.set_class(self._is_empty, "-empty")
        if self._is_empty:
            self._say_welcome()
            self.query_one(Welcome).focus()
        else:
            self.documents.body.focus()
        self.refresh_bindings()

    @work(exclusive=True, group="welcome")
    async def _say_welcome(self) -> None:
        from paracase.services.cases.cases import proposed_number

        number = await self.desk.ask(lambda: proposed_number(self.office))
        waiting = self.desk.standing.counters.triage if self.desk.standing.counters else 0
        inbox = str(paths.inbox(self.office.folder))
        size = self.app.size
        self.query_one(Welcome).say(
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
        self._active = name
        self.arrange_panes()
        pane = self._pane(name)
        if pane is not None:
            pane.body.focus()
        self.refresh_strip()

    def action_next_pane(self, by: int) -> None:
        """The next pane; where they take turns it comes to the front."""
        names = [name for name in PANES if name != "facts" and self._pane(name) is not None]
        if self._plan is not None and not self._plan.is_single:
            names = [name for name in names if name in self._plan.spots or name in SLOT]
        focused = next(
            (name for name in names if (pane := self._pane(name)) is not None and pane.has_focus_within), None
        )
        at = names.index(focused) if focused else 0
        self.show_pane(names[(at + by) % len(names)])

    def action_step_back(self, quitting: bool = False) -> None:
        """A filter goes first, then the reader, then (with q) the question whether to quit."""
        focused = next((name for name in PANES if (p := self._pane(name)) is not None and p.has_focus_within), "")
        pane = self._pane(focused) if focused else None
        if pane is not None and pane.words:
            self.run_worker(pane.clear_filter())
        elif focused in {"reader"}:
            self.show_pane("documents")
        elif self._plan is not None and self._plan.is_single and focused != "cases":
            self.show_pane("cases" if focused == "documents" else "documents")
        elif quitting:
            self.desk.action_leave()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing of the panes works in an office without cases."""
        if action == "first_case":
            return self.cases.check_action("new_case", parameters)
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
        self.documents.show_case(case_id)
        self.tasks.show_case(case_id)
        self.checklist.show_case(case_id)
        self.case.show_case(case_id)
        if self.history is not None:
            self.history.show_case(case_id)
        case = self.cases.case(case_id)
        self.checklist.say_stage(case.stage if case else "")
        self.refresh_strip()

    @on(RowList.Rested, "#documents-list")
    def show_document(self, event: RowList.Rested) -> None:
        """The document that rests under the bar is read beside it."""
        document_id = event.key if isinstance(event.key, int) else None
        self.reading.show_document(document_id)
        if self.facts is not None:
            self.facts.show_document(document_id)
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
        from paracase.services.papers.reading import mark_opened

        self.reading.show_document(document_id, page=page, shape=shape)
        self.show_pane("reader")
        await self.desk.ask(lambda: mark_opened(self.office, document_id))

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
        from paracase.tui.screens.desk import acts

        line, case_id = self.checklist.line, self.checklist.case_id
        if line is not None and case_id is not None:
            document_id = await acts.show_element(self.desk, case_id, line)
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
        if event.pane is self.cases:
            self.cases.show_lines()
        elif event.pane is self.documents:
            self.documents.load()
        elif event.pane is self.tasks:
            self.tasks.show_tasks()

    def go_to(self, case_id: int, document_id: int | None = None) -> None:
        """Put a case (and a document of it) in front, wherever it was found."""
        self._go_to(case_id, document_id)

    @work
    async def _go_to(self, case_id: int, document_id: int | None) -> None:
        from paracase.domain.cases.views import Whose
        from paracase.services.cases.lines import case_lines

        if not self.cases.listed.choose(case_id):
            self.cases.whose, self.cases.words = Whose.ALL, ""
            found = await self.desk.ask(lambda: case_lines(self.office, self.cases.whose))
            if found is not None and all(case.id != case_id for case in found):
                self.cases.whose = Whose.CLOSED
                found = await self.desk.ask(lambda: case_lines(self.office, self.cases.whose))
            self.cases.lines = found or []
            self.cases.show_lines()
            self.cases.listed.choose(case_id)
        self.show_pane("documents")
        if document_id is not None:
            self.read_document(document_id)

    # Following the store

    def store_changed(self, topics: frozenset[str]) -> None:
        """Load again what shows these topics."""
        if topics & {"cases", "tasks", "documents", "day"}:
            self.cases.load()
        if self._is_empty:
            self._say_welcome()
            return
        if topics & {"documents", "requests", "day"}:
            self.documents.load()
            if self.reading.document_id is not None:
                self.reading.show_document(self.reading.document_id)
        if topics & {"tasks", "day"}:
            self.tasks.load()
        if topics & {"elements", "cases", "day"}:
            self.cases.load_completeness()
            self.checklist.load()
        if topics & {"cases", "contacts", "day"}:
            self.case.load()
        if self.history is not None:
            self.history.load()

    # Where only one pane fits

    @on(DeskPane.Loaded)
    def refresh_strip(self) -> None:
        """The case line, the strip and the detail line; the header of the slot."""
        self.say_slot()
        if self.has_class("-single"):
            self.query_one(CaseStrip).refresh()
            self.query_one(DetailLine).refresh()

    def strip_line(self, width: int) -> Line:
        """The panes, the open one as a chip, each with the number that matters."""
        line: Line = []
        for name in ("cases", "documents", "reader", "checklist", "tasks", "case"):
            number, ink = self._number(name)
            word = WORDS[name]
            if width < 80:
                word = word[:4]
            if name == self._active:
                line.append((f" {word}{f' {number}' if number else ''} ", "chip"))
            else:
                line += [(f" {word}", "text"), (f" {number} " if number else " ", ink)]
            line.append(("" if width < 80 else " " if width < 100 else "  ", "text"))
        return line

    def say_slot(self) -> None:
        """Where panes take turns in a slot, its header names the others."""
        if self._plan is None or self._plan.is_single or self.app.size.width >= 120:
            return
        pane = self._pane(self._slot)
        if pane is None:
            return
        others: Line = []
        for name in SLOT:
            if name != self._slot:
                number, ink = self._number(name)
                others += [(f"{WORDS[name]} ", "muted"), (f"{number} " if number else "", ink), (" ", "text")]
        pane.header.say(left=others)

    def _number(self, name: str) -> tuple[str, str]:
        today = self.desk.standing.today.isoformat()
        if name == "cases":
            return f"{len(self.cases.lines):,}", "muted"
        if name == "documents":
            return f"{self.documents.count:,}", "muted"
        if name == "checklist" and self.checklist.complete is not None and self.checklist.lines:
            still = self.checklist.complete.open
            return (f"{still} open", "muted") if still else ("✓", "good")
        if name == "tasks":
            late = sum(1 for task in self.tasks.tasks if task.due_on and task.due_on < today)
            return (f"! {late}", "alarm bold") if late else (f"{len(self.tasks.tasks)}", "muted")
        return "", "muted"

    def detail(self) -> Line:
        """What else there is to say of the row in front."""
        if self._active == "cases":
            case = self.cases.case(self.cases.case_id)
            if case is None:
                return []
            said = [case.matter_type.replace("_", " "), case.stage.replace("_", " ")]
            said += [f"next: {case.next_what}"] if case.next_what else []
            return [piece("  ".join(said), "muted")]
        if self._active in {"documents", "reader"}:
            return self._document_detail()
        if self._active == "checklist" and self.checklist.line is not None:
            return [piece(self.checklist.line.element.what, "muted")]
        if self._active == "tasks" and self.tasks.chosen is not None:
            task = self.tasks.chosen
            said = [f"for {task.assignee}"] if task.assignee else []
            said += [f"about {task.document_name}"] if task.document_name else []
            said += [task.note] if task.note else []
            return [piece("  ".join(said), "muted")]
        return []

    def _document_detail(self) -> Line:
        line = self.documents.line
        if line is None:
            return []
        if rows.is_void(line):
            return [piece("! approved version is not the file in the folder", "alarm")]
        if line.approval is RequestState.PHONE:
            return [piece("! unapproved: authority by phone, attorney must ratify", "warn")]
        said = [(line.doc_type or "no type").replace("_", " ")]
        said += [counted(line.pages, "page")] if line.pages else []
        said += [f"from {line.party}"] if line.party else []
        if line.docket_no:
            said.append(f"docket {line.docket_no}{f'-{line.attachment_no}' if line.attachment_no else ''}")
        said.append(rows.came(line, self.desk.standing.today, self.office.settings.time_zone))
        return [piece("  ".join(said), "muted")]
