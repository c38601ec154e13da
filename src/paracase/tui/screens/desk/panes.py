"""The panes of the Desk. Each loads what it shows and owns its keys; what a choice means for others is told upwards."""

from __future__ import annotations

import asyncio
import os
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.message import Message

from paracase.domain.views import CaseOrder, Whose
from paracase.domain.visible import counted, visible
from paracase.tui.lazy import Lazy
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.reader import Reader, Shown
from paracase.tui.widgets.row_list import Blocks, Paged, RowList, heading

if TYPE_CHECKING:
    from paracase.services import desk as asking
    from paracase.tui.screens.desk import acts, rows
else:
    asking = Lazy("paracase.services.desk")
    acts = Lazy("paracase.tui.screens.desk.acts")
    rows = Lazy("paracase.tui.screens.desk.rows")

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from paracase.domain.elements import Completeness
    from paracase.domain.query import Shape
    from paracase.services.cases import CaseDetail
    from paracase.services.elements import Line as ElementLine
    from paracase.store.read.desk import CaseLine, DocumentLine, Order
    from paracase.store.tasks import TaskRow
    from paracase.tui.app import DeskApp
    from paracase.tui.display import Line
    from paracase.tui.widgets.row_list import Block


class DeskPane(Pane):
    """A pane that asks the office."""

    @property
    def desk(self) -> DeskApp:
        """The app, as what it is."""
        from paracase.tui.app import DeskApp

        assert isinstance(self.app, DeskApp)
        return self.app

    @property
    def listed(self) -> RowList:
        """The pane's list."""
        assert isinstance(self.body, RowList)
        return self.body


class OfCasePane(DeskPane):
    """A pane about the case in front; it loads when another case comes there."""

    case_id: int | None = None

    def show_case(self, case_id: int | None) -> None:
        """Another case."""
        self.case_id = case_id
        self.load()

    def load(self) -> object:
        """Ask for what the pane shows; a worker."""
        raise NotImplementedError


class CasesPane(DeskPane):
    """Mine and open by default; two lines each."""

    CAN_FILTER = True

    @dataclass
    class Known(Message):
        """Whether the office has any case at all."""

        has_cases: bool

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "new_case", "new case", id="cases.new"),
        Binding("e", "edit_case", "facts", id="cases.edit", tooltip="edit the case's facts"),
        Binding("s", "sort", "sort", id="cases.sort", tooltip="sort: next date, last reviewed, incomplete, number"),
        Binding("v", "whose", "whose", id="cases.whose", tooltip="mine; all open; closed"),
        Binding("R", "review", "reviewed", id="cases.review", tooltip="I went through this case; go to the next"),
        Binding("H", "history", "history", show=False, id="cases.history", tooltip="every act in this case"),
    ]

    def __init__(self) -> None:
        super().__init__("Cases", RowList(drives=True, id="cases-list"), id="cases")
        self.order = CaseOrder.NEXT
        self.whose = Whose.MINE
        self.lines: list[CaseLine] = []
        self.complete: dict[int, Completeness] = {}
        self.narrow = False
        self._chose_whose = False
        self._has_cases: bool | None = None

    @property
    def case_id(self) -> int | None:
        """The case in front."""
        key = self.listed.key
        return key if isinstance(key, int) else None

    def case(self, case_id: int | None) -> CaseLine | None:
        """A listed case."""
        return next((line for line in self.lines if line.id == case_id), None)

    @work(exclusive=True, group="cases")
    async def load(self) -> None:
        """The list, then how complete each case is (that needs the practice files, and may follow)."""
        office = self.desk.office
        found = await self.desk.ask(lambda: asking.case_lines(office, self.whose))
        if found is not None and not found and not self._chose_whose and self.whose is Whose.MINE:
            everything = await self.desk.ask(lambda: asking.case_lines(office, Whose.ALL))
            if everything:
                self.whose, found = Whose.ALL, everything
        if found is None:
            return
        if found or self._has_cases is not True:
            has_cases = bool(found) or bool(await self.desk.ask(lambda: asking.has_cases(office)))
            if has_cases != self._has_cases:
                self._has_cases = has_cases
                self.post_message(self.Known(has_cases=has_cases))
        self.lines = found
        self.show_lines()

    @work(exclusive=True, group="complete")
    async def load_completeness(self) -> None:
        """How complete the stage of each case is."""
        from paracase.services.elements import completeness_of_all

        found = await self.desk.ask(lambda: completeness_of_all(self.desk.office))
        if found is not None and found != self.complete:
            self.complete = found
            self.show_lines()

    def show_lines(self) -> None:
        """Sorted, filtered, in one or two lines."""
        words = self.words.lower().split()
        shown = [c for c in asking.sorted_cases(self.lines, self.order, self.complete)
                 if all(word in f"{c.number} {c.caption}".lower() for word in words)]  # fmt: skip
        by_id = {case.id: case for case in shown}
        height = 1 if self.narrow else 3 if self.size.width >= 40 else 2
        model = Paged([case.id for case in shown], lambda ids: {i: by_id[i] for i in ids}, self._paint, height=height)
        self.listed.show(model, empty=self._empty(words))
        self.header.say(right=[(f"{len(shown):,}  ", "muted"), (f"by {self.order}", "muted")])

    def _empty(self, words: Sequence[str]) -> list[Line]:
        if words:
            return [[(f"No cases match {visible(self.words)}.", "muted")], [("Esc clears the filter.", "muted")]]
        if self.whose is Whose.MINE:
            return [[("No open case is yours.", "muted")], [("v ", "accent key"), ("shows all open cases.", "muted")]]
        which = "closed" if self.whose is Whose.CLOSED else "open"
        ways: Line = [("v ", "accent key"), ("shows others, ", "muted"), ("n ", "accent key"), ("opens one.", "muted")]
        return [[(f"No {which} cases.", "muted")], ways]

    def _paint(self, case: CaseLine, at: int, width: int, chosen: bool) -> Line:
        today = self.desk.standing.today
        complete = self.complete.get(case.id)
        paint = rows.case_line if self.narrow else rows.case_row
        return paint(case, at, width, chosen=chosen, today=today, complete=complete)

    def action_sort(self) -> None:
        """The next order."""
        orders = list(CaseOrder)
        self.order = orders[(orders.index(self.order) + 1) % len(orders)]
        self.show_lines()

    def action_whose(self) -> None:
        """Mine, all open, closed."""
        views = list(Whose)
        self.whose = views[(views.index(self.whose) + 1) % len(views)]
        self._chose_whose = True
        self.desk.say(f"Cases: {self.whose}", "muted")
        self.load()

    @work
    async def action_new_case(self) -> None:
        """Open a case."""
        case_id = await acts.new_case(self.desk)
        if case_id is not None:
            self.whose = Whose.ALL if self.whose is Whose.CLOSED else self.whose
            found = await self.desk.ask(lambda: asking.case_lines(self.desk.office, self.whose))
            self.lines = found or self.lines
            self.show_lines()
            self.listed.choose(case_id)

    @work
    async def action_edit_case(self) -> None:
        """The case's facts."""
        if self.case_id is not None:
            await acts.edit_case(self.desk, self.case_id)

    @work
    async def action_review(self) -> None:
        """This case is looked through; the next one comes."""
        from paracase.services.cases import review_case

        case_id, place = self.case_id, self.listed.position
        if case_id is not None and await self.desk.carry_out(lambda: review_case(self.desk.office, case_id)):
            self.listed.action_move(1 if self.listed.position == place else 0)

    @work
    async def action_history(self) -> None:
        """Every act in the case."""
        case = self.case(self.case_id)
        if case is not None:
            await acts.case_history(self.desk, case.id, case.caption)


class DocumentsPane(DeskPane):
    """The documents of the case in front; what hangs on one folds under it."""

    CAN_FILTER = True
    ORDERS: ClassVar[tuple[tuple[Order, str], ...]] = (
        ("newest", "newest first"), ("docket", "by docket number"), ("name", "by name"),
    )  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "space", "fold", "fold", key_display="Space", id="documents.fold", tooltip="show or fold what hangs on it"
        ),
        Binding("e", "edit", "facts", id="documents.edit", tooltip="edit facts"),
        Binding("o", "outside", "open outside", id="documents.outside", tooltip="open the file in its own program"),
        Binding("m", "move", "move", id="documents.move", tooltip="move to another case or folder, or rename"),
        Binding("s", "sort", "sort", id="documents.sort", tooltip="sort: newest, docket number, name"),
        Binding("H", "history", "history", id="documents.history", tooltip="every act on this document"),
        Binding("x", "trash", "trash", id="documents.trash", tooltip="trash, can be undone"),
        Binding("a", "assign", "assign", show=False, id="documents.assign", tooltip="a task for somebody about it"),
        Binding(
            "A",
            "to_attorney",
            "to attorney",
            show=False,
            id="documents.attorney",
            tooltip="a task for the attorney to look at it",
        ),
        Binding("P", "print", "print", show=False, id="documents.print", tooltip="print the file"),
    ]

    def __init__(self) -> None:
        super().__init__("Documents", RowList(drives=True, id="documents-list"), id="documents")
        self.case_id: int | None = None
        self._order = 0
        self._ids: array[int] = array("q")
        self._depths: dict[int, int] = {}
        self._unfolded: set[int] = set()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._ids)

    @property
    def document_id(self) -> int | None:
        """The document in front."""
        key = self.listed.key
        return key if isinstance(key, int) else None

    @property
    def line(self) -> DocumentLine | None:
        """The document in front, as listed."""
        model = self.listed.model
        return model.row(self.listed.position) if isinstance(model, Paged) and model.items else None

    def show_case(self, case_id: int | None) -> None:
        """Another case: folds are forgotten."""
        if case_id != self.case_id:
            self.case_id = case_id
            self._unfolded.clear()
            self.load()

    @work(exclusive=True, group="documents")
    async def load(self) -> None:
        """The ids in order, then the rows on screen."""
        case_id, order, words = self.case_id, self.ORDERS[self._order][0], self.words
        office = self.desk.office
        if case_id is None:
            self._show(array("q"), None)
            return
        before = self.document_id

        def find() -> tuple[array[int], dict[int, int], int | None]:
            ids = asking.document_ids(office, case_id, order=order, words=words)
            depths: dict[int, int] = {}
            for lead in sorted(self._unfolded):
                if lead in ids:
                    children = [child.id for child in asking.child_lines(office, lead)]
                    place = ids.index(lead) + 1
                    ids[place:place] = array("q", children)
                    depths |= dict.fromkeys(children, depths.get(lead, 0) + 1)
            return ids, depths, ids.index(before) if before is not None and before in ids else None

        found = await self.desk.ask(find)
        if found is not None and case_id == self.case_id:
            self._depths = found[1]
            self._show(found[0], found[2])

    def _show(self, ids: array[int], at: int | None) -> None:
        self._ids = ids
        office = self.desk.office
        model: Paged[int, DocumentLine] = Paged(ids, lambda keys: asking.document_lines(office, keys), self._paint)
        self.listed.show(model, at=at, empty=self._empty())
        right: Line = [(f"{len(ids):,}  ", "muted"), (self.ORDERS[self._order][1], "muted")]
        self.header.say(right=right)

    def _empty(self) -> list[Line]:
        if self.words:
            return [
                [
                    (f"No documents match {visible(self.words)}.", "muted"),
                    ("  Esc ", "accent key"),
                    ("clears the filter.", "muted"),
                ]
            ]
        if self.case_id is None:
            return []
        way: Line = [
            ("Drop files into its folder, or file them from ", "muted"),
            ("2 ", "accent key"),
            ("Triage.", "muted"),
        ]
        return [[("No documents in this case yet.", "muted")], way]

    def _paint(self, line: DocumentLine, at: int, width: int, chosen: bool) -> Line:
        return rows.document_row(
            line, at, width, chosen=chosen, today=self.desk.standing.today, depth=self._depths.get(line.id, 0),
            unfolded=line.id in self._unfolded,
        )  # fmt: skip

    def action_sort(self) -> None:
        """The next order."""
        self._order = (self._order + 1) % len(self.ORDERS)
        self.load()

    def action_fold(self) -> None:
        """Show or fold what hangs on the document."""
        line = self.line
        if line is None or not line.children:
            return
        self._unfolded ^= {line.id}
        self.load()

    @work
    async def action_edit(self) -> None:
        """Its facts."""
        if self.document_id is not None:
            await acts.edit_document(self.desk, self.document_id)

    @work
    async def action_move(self) -> None:
        """Another case, folder or name."""
        if self.document_id is not None:
            await acts.move_document(self.desk, self.document_id)

    @work
    async def action_trash(self) -> None:
        """Into the trash; undo brings it back."""
        from paracase.services.filing import trash

        document_id = self.document_id
        if document_id is not None:
            await self.desk.carry_out(lambda: trash(self.desk.office, document_id), safe="The file is where it was.")

    @work
    async def action_history(self) -> None:
        """Every act on it."""
        line = self.line
        if line is not None:
            await acts.document_history(self.desk, line.id, line.shown_name)

    @work
    async def action_assign(self) -> None:
        """A task for somebody about it."""
        line = self.line
        if line is not None:
            await acts.assign_document(self.desk, line.id, line.shown_name, self.case_id)

    @work
    async def action_to_attorney(self) -> None:
        """A task for the case's attorney to look at it."""
        line = self.line
        if line is not None:
            await acts.to_attorney(self.desk, line.id, line.shown_name, self.case_id)

    @work
    async def action_outside(self) -> None:
        """The file in its own program."""
        if self.document_id is not None:
            await acts.open_outside(self.desk, self.document_id)

    @work
    async def action_print(self) -> None:
        """The file on paper."""
        if self.document_id is not None:
            await acts.print_document(self.desk, self.document_id)


class ReaderPane(DeskPane):
    """The document in front, by page."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("o", "outside", "open outside", id="reading.outside", tooltip="open the file in its own program"),
        Binding("P", "print", "print", id="reading.print", tooltip="print the file"),
    ]

    def __init__(self, *, id: str = "reader") -> None:  # noqa: A002  Textual's own name
        super().__init__("Preview", Reader(), id=id)
        self.document_id: int | None = None

    @property
    def reader(self) -> Reader:
        """What reads."""
        assert isinstance(self.body, Reader)
        return self.body

    def show_document(self, document_id: int | None, *, page: int | None = None, shape: Shape | None = None) -> None:
        """Read another document, from a page on."""
        self.document_id = document_id
        self._load(document_id, page, shape)

    @work(exclusive=True, group="reading")
    async def _load(self, document_id: int | None, page: int | None, shape: Shape | None) -> None:
        if document_id is None:
            self.reader.read(None)
            return
        found = await self.desk.ask(lambda: asking.reading(self.desk.office, document_id))
        self.reader.read(shown_of(found, document_id), page=page, shape=shape)

    @on(Reader.Turned)
    def say_page(self) -> None:
        """The name, and which page of how many."""
        shown = self.reader.shown
        if shown is None:
            self.header.say(title="Preview", left=[], right=[])
            return
        where = f"page {self.reader.page:,} of {len(shown.pages):,}" if shown.pages else "no text"
        width = max(8, self.size.width - len(where) - 4)
        from paracase.tui.display import fitted

        title = fitted(visible(shown.title), width, "middle").rstrip()
        note: Line = [(visible(shown.note) + "  ", "warn")] if shown.note and self.size.width > 70 else []
        self.header.say(title=title, right=[*note, (where, "muted")])

    @on(Reader.PageAsked)
    def ask_page(self) -> None:
        """Which page?"""
        self._ask_page()

    @work
    async def _ask_page(self) -> None:
        from paracase.tui.screens.dialogs import Ask

        shown = self.reader.shown
        if shown is None:
            return
        text = await self.app.push_screen_wait(Ask(f"Page 1 to {len(shown.pages)}", verb="go there"))
        if text and not (text.isdigit() and self.reader.go_to_page(int(text))):
            self.desk.say(f"There is no page {text}.", "warn")

    @work
    async def action_outside(self) -> None:
        """The file in its own program."""
        if self.document_id is not None:
            await acts.open_outside(self.desk, self.document_id)

    @work
    async def action_print(self) -> None:
        """The file on paper."""
        if self.document_id is not None:
            await acts.print_document(self.desk, self.document_id)


def shown_of(found: asking.Reading | None, document_id: int) -> Shown:
    """A document for a reader; what is gone says so."""
    if found is None:
        return Shown(document_id, "gone", (), why_not="This document is not there any more.",
                     what_to_do="Somebody removed it while you read; the ledger says who.")  # fmt: skip
    return Shown(document_id, found.document.name, found.pages, found.note, found.why_not, found.what_to_do)


class TasksPane(OfCasePane):
    """The open tasks of the case in front, in groups."""

    CAN_FILTER = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "space",
            "done",
            "done",
            key_display="Space",
            id="tasks.done",
            tooltip="done; in the list of done ones: open again",
        ),
        Binding("p", "postpone", "postpone", id="tasks.postpone", tooltip="another date; the old one is kept"),
        Binding("e", "edit", "edit", id="tasks.edit"),
        Binding("a", "assign", "assign", id="tasks.assign", tooltip="give it to somebody"),
        Binding(
            "d", "toggle_done", "done ones", show=False, id="tasks.toggle", tooltip="show what is done, or what is open"
        ),
    ]

    def __init__(self) -> None:
        super().__init__("Tasks", RowList(id="tasks-list"), id="tasks")
        self.tasks: list[TaskRow] = []
        self.shows_done = False

    @property
    def task_id(self) -> int | None:
        """The task in front."""
        key = self.listed.key
        return key[1] if isinstance(key, tuple) else None

    @property
    def chosen(self) -> TaskRow | None:
        """The task in front, as listed."""
        return next((task for task in self.tasks if task.id == self.task_id), None)

    @work(exclusive=True, group="tasks")
    async def load(self) -> None:
        """The tasks."""
        case_id, state = self.case_id, "done" if self.shows_done else "open"
        if case_id is None:
            self.tasks = []
        else:
            found = await self.desk.ask(lambda: asking.case_tasks(self.desk.office, case_id, state))
            if found is None or case_id != self.case_id:
                return
            self.tasks = found
        self.show_tasks()

    def show_tasks(self) -> None:
        """Grouped."""
        words = self.words.lower().split()
        tasks = [task for task in self.tasks if all(word in task.what.lower() for word in words)]
        today, me = self.desk.standing.today, self.desk.office.person.id
        if self.shows_done:
            blocks: list[Block] = [heading([(" ", "text"), ("DONE", "strong bold"), (f" {len(tasks)}", "muted")])]
            blocks += rows.done_blocks(tasks, today=today)
        else:
            blocks = rows.task_blocks(tasks, today=today, me=me, width=self.listed.size.width)
        self.listed.show(Blocks(blocks if tasks else []), empty=self._empty())
        late = sum(1 for task in tasks if task.due_on and task.due_on < today.isoformat() and not self.shows_done)
        right: Line = [(f"! {late}  ", "alarm")] if late else []
        self.header.say(right=[*right, (f"{len(tasks)} {'done' if self.shows_done else 'open'}", "muted")])

    def _empty(self) -> list[Line]:
        if self.words:
            return [[("No tasks match. ", "muted"), ("Esc ", "accent key"), ("clears the filter.", "muted")]]
        if self.shows_done:
            return [[("Nothing done yet.", "muted")]]
        return [[("Nothing to do here. ", "muted"), ("t ", "accent key"), ("new task", "muted")]]

    def on_resize(self) -> None:
        """Wording wraps elsewhere."""
        self.show_tasks()

    def action_toggle_done(self) -> None:
        """Open ones, or done ones."""
        self.shows_done = not self.shows_done
        self.load()

    @work
    async def action_done(self) -> None:
        """Done, or open again."""
        from paracase.services.tasks import complete, reopen

        task_id, change = self.task_id, reopen if self.shows_done else complete
        if task_id is not None:
            await self.desk.carry_out(lambda: change(self.desk.office, task_id))

    @work
    async def action_postpone(self) -> None:
        """Another date."""
        if self.chosen is not None:
            await acts.postpone_task(self.desk, self.chosen)

    @work
    async def action_edit(self) -> None:
        """The whole task."""
        if self.chosen is not None:
            await acts.edit_task(self.desk, self.chosen)

    @work
    async def action_assign(self) -> None:
        """Somebody else's."""
        if self.chosen is not None:
            await acts.assign_task(self.desk, self.chosen)


class ChecklistPane(OfCasePane):
    """What the case must contain at its stage."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "request", "requested", id="checklist.request", tooltip="it was asked for: from whom"),
        Binding(
            "space",
            "receive",
            "received",
            key_display="Space",
            id="checklist.receive",
            tooltip="it is here: which document it is",
        ),
        Binding("v", "review", "reviewed", id="checklist.review", tooltip="looked at and found good"),
        Binding(
            "w", "waive", "waive", show=False, id="checklist.waive", tooltip="the case does not need it (attorney)"
        ),
        Binding("x", "reset", "missing", show=False, id="checklist.reset", tooltip="missing after all"),
    ]

    def __init__(self) -> None:
        super().__init__("Checklist", RowList(id="checklist-list"), id="checklist")
        self.lines: list[ElementLine] = []
        self.complete: Completeness | None = None

    @property
    def line(self) -> ElementLine | None:
        """The element in front."""
        key = self.listed.key
        return next((n for n in self.lines if isinstance(key, tuple) and n.element.id == key[1]), None)

    @work(exclusive=True, group="checklist")
    async def load(self) -> None:
        """The elements of the stage."""
        from paracase.domain.elements import completeness
        from paracase.services.elements import checklist

        case_id = self.case_id
        if case_id is None:
            self.lines = []
        else:
            found = await self.desk.ask(lambda: checklist(self.desk.office, case_id))
            if found is None or case_id != self.case_id:
                return
            self.lines = found
        self.complete = completeness((n.element, n.state) for n in self.lines)
        blocks = rows.checklist_blocks(self.lines, self.complete, today=self.desk.standing.today)
        self.listed.show(Blocks(blocks), empty=[[("The practice files ask for nothing here.", "muted")]])
        self.header.say(right=[(f"{self.complete.closed} of {self.complete.needed}", "muted")] if self.lines else [])

    def say_stage(self, stage: str) -> None:
        """The stage, beside the title."""
        self.header.say(left=[(visible(stage.replace("_", " ")), "muted")])

    @work
    async def action_request(self) -> None:
        """From whom?"""
        await self._act(acts.request_element)

    @work
    async def action_receive(self) -> None:
        """Which document is it?"""
        await self._act(acts.receive_element)

    @work
    async def action_review(self) -> None:
        """Found good."""
        await self._act(acts.review_element)

    @work
    async def action_waive(self) -> None:
        """An attorney says why."""
        await self._act(acts.waive_element)

    @work
    async def action_reset(self) -> None:
        """Missing after all."""
        await self._act(acts.reset_element)

    async def _act(self, act: Callable[[DeskApp, int, ElementLine], object]) -> None:
        line = self.line
        if line is not None and self.case_id is not None:
            result = act(self.desk, self.case_id, line)
            if asyncio.iscoroutine(result):
                await result


class CasePane(OfCasePane):
    """Court, docket numbers, judge, team, client, contacts."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "edit", "facts", id="case.edit", tooltip="edit the case's facts"),
        Binding("n", "new_party", "party", id="case.party", tooltip="add a party"),
        Binding("c", "new_contact", "contact", id="case.contact", tooltip="add a contact"),
        Binding("x", "remove", "remove", show=False, id="case.remove", tooltip="take the party or contact out"),
    ]

    def __init__(self) -> None:
        super().__init__("Case", RowList(id="case-list"), id="case")
        self.detail: CaseDetail | None = None

    @work(exclusive=True, group="case")
    async def load(self) -> None:
        """The facts."""
        from paracase.services.cases import case_detail
        from paracase.services.contacts import contacts_of

        case_id, office = self.case_id, self.desk.office
        if case_id is None:
            self.detail = None
            self.listed.show(Blocks([]))
            return
        found = await self.desk.ask(lambda: (case_detail(office, case_id), contacts_of(office, case_id)))
        if found is None or case_id != self.case_id:
            return
        self.detail = found[0]
        self.listed.show(Blocks(rows.case_blocks(*found, today=self.desk.standing.today)))
        self.header.say(right=[(visible(found[0].case.number), "muted")])

    def key_of(self, kind: str) -> int | None:
        """The party or contact in front."""
        key: Hashable = self.listed.key
        return key[1] if isinstance(key, tuple) and key[0] == kind and isinstance(key[1], int) else None

    @work
    async def action_edit(self) -> None:
        """A party's or contact's form when one is in front, else the case's."""
        await self.open_row()

    async def open_row(self) -> None:
        """The form of what is in front."""
        if self.case_id is None:
            return
        party, contact = self.key_of("party"), self.key_of("contact")
        if party is not None:
            await acts.edit_party(self.desk, party)
        elif contact is not None:
            await acts.edit_contact(self.desk, contact)
        else:
            await acts.edit_case(self.desk, self.case_id)

    @work
    async def action_new_party(self) -> None:
        """One more party."""
        if self.case_id is not None:
            await acts.new_party(self.desk, self.case_id)

    @work
    async def action_new_contact(self) -> None:
        """One more contact."""
        if self.case_id is not None:
            await acts.new_contact(self.desk, self.case_id)

    @work
    async def action_remove(self) -> None:
        """Out of the case; undo brings it back."""
        from paracase.services.contacts import remove_contact, remove_party

        party, contact = self.key_of("party"), self.key_of("contact")
        if party is not None:
            await self.desk.carry_out(lambda: remove_party(self.desk.office, party))
        elif contact is not None:
            await self.desk.carry_out(lambda: remove_contact(self.desk.office, contact))


class FactsPane(DeskPane):
    """The facts of the document in front, where there is room."""

    def __init__(self) -> None:
        super().__init__("Document", RowList(id="facts-list"), id="facts")

    def show_document(self, document_id: int | None) -> None:
        """Another document."""
        self._load(document_id)

    @work(exclusive=True, group="facts")
    async def _load(self, document_id: int | None) -> None:
        from paracase.services.looking import document_record

        if document_id is None:
            self.listed.show(Blocks([]))
            return
        record = await self.desk.ask(lambda: document_record(self.desk.office, document_id))
        if record is not None:
            inside = str(self.desk.office.folder) + os.sep
            record["place"] = str(record["place"] or "").removeprefix(inside)
            self.listed.show(Blocks(rows.fact_blocks(record)))
            self.header.say(right=[(visible(str(record["state"])), "muted")])


class HistoryPane(OfCasePane):
    """The newest acts in the case, where there is room."""

    def __init__(self) -> None:
        super().__init__("History", RowList(id="history-list"), id="history")

    @work(exclusive=True, group="history")
    async def load(self) -> None:
        """The newest hundred."""
        from paracase.services.looking import case_history

        case_id = self.case_id
        found = [] if case_id is None else await self.desk.ask(
            lambda: case_history(self.desk.office, case_id, limit=100)
        )  # fmt: skip
        if found is not None and case_id == self.case_id:
            zone = self.desk.office.settings.time_zone
            self.listed.show(Blocks(rows.history_blocks(found, today=self.desk.standing.today, zone=zone)))
            self.header.say(right=[(counted(len(found), "act") if len(found) < 100 else "newest 100", "muted")])
