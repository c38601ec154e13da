"""The day over all cases: my tasks, and the papers that wait, by case."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal

from paracase import services, tui
from paracase.domain.cases.tasks import TaskGroup, group_of
from paracase.domain.papers.proposals import Confidence
from paracase.domain.roles import Right
from paracase.domain.visible import counted
from paracase.services.papers import triage as asking
from paracase.tui.display import cell, clock_time, late, list_day, short_caption, whole_day
from paracase.tui.framed import Leaf
from paracase.tui.offered import offered
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.models import Block, Blocks, heading
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from textual import events
    from textual.app import ComposeResult

    from paracase.services.papers.triage import Queue, QueuePaper
    from paracase.store.cases.tasks import TaskRow
    from paracase.tui.display import Line

FOLLOW_SECONDS = 1.0
"""How often it is looked whether somebody else, an undo or midnight changed what is shown."""
BESIDE_FROM = 100
"""From so many columns the papers stand beside the tasks; below it they are a Tab away."""


class WaitingOfCase(NamedTuple):
    """The papers of one case that wait."""

    case_id: int | None
    papers: int
    sure: int
    """How many of them ``*`` would mark in Triage."""
    first: int
    """The one that Triage shows first."""
    types: str
    """Short types, the most frequent first."""


class TodayScreen(Leaf):
    """Pushed over the Desk."""

    MODE = "desk"
    DEFAULT_CSS = """
    TodayScreen #columns { height: 1fr; }
    TodayScreen #today { width: 1fr; }
    TodayScreen #waiting { width: 42; }
    TodayScreen.-single #waiting { display: none; width: 1fr; }
    TodayScreen.-single.-papers #waiting { display: block; }
    TodayScreen.-single.-papers #today { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "done", "done", key_display="Space", id="today.done", tooltip="this task is done"),
        Binding("p", "postpone", "postpone", id="today.postpone", tooltip="another date; the old one is kept"),
        Binding("e", "edit", "edit", id="today.edit"),
        Binding("a", "assign", "assign", id="today.assign", tooltip="give it to somebody"),
        Binding("tab,shift+tab,h,l", "other_pane", "other pane", key_display="Tab", id="today.other",
                tooltip="tasks, waiting papers"),
        Binding("D,q,escape", "leave", "back", key_display="D q", id="today.leave", tooltip="back to the case in front"),
    ]  # fmt: skip
    KEY_ORDER: ClassVar[dict[str, int]] = {"today.leave": 3}

    def __init__(self) -> None:
        super().__init__()
        self.tasks_list = RowList(id="today-tasks")
        self.papers_list = RowList(id="today-papers")
        self._today = Pane("Today", self.tasks_list, id="today")
        self._waiting = Pane("Waiting papers", self.papers_list, id="waiting")
        self.tasks: tuple[TaskRow, ...] = ()
        self._captions: Mapping[int, str] = {}
        self._queue: Queue | None = None
        self._shown: object = None

    def compose_body(self) -> ComposeResult:
        """Tasks, and beside them what waits."""
        with Horizontal(id="columns"):
            yield self._today
            yield self._waiting

    def on_mount(self) -> None:
        """Ask, and follow what changes."""
        self.tasks_list.focus()
        self._load()
        self.set_interval(FOLLOW_SECONDS, self._load)

    def on_resize(self, event: events.Resize) -> None:
        """Beside each other, or in turns."""
        self.set_class(event.size.width < BESIDE_FROM, "-single")
        self._shown = None
        if self._queue is not None:
            self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys of a task where tasks are in front, and only what the person may."""
        del parameters
        if action not in {"done", "postpone", "edit", "assign"}:
            return True
        return self.tasks_list.has_focus and offered(self.office.refusal(Right.KEEP_TASKS))

    @work(exclusive=True, group="today")
    async def _load(self) -> None:
        """My tasks, and what changed of the papers that wait."""
        office, touch = self.office, self._queue.touch if self._queue is not None else None
        tasks = await self.desk.ask(
            lambda: services.cases.task_list.listed(office, assignee_id=office.person.id, state="open")
        )
        found = await self.desk.ask(lambda: asking.newest(office, touch))
        cases = await self.desk.ask(lambda: services.cases.cases.all_cases(office))
        if tasks is None or found is None or cases is None:
            return
        if isinstance(found, asking.QueueChange):
            assert self._queue is not None
            self._queue.apply(found)
        else:
            self._queue = found
        self.tasks = tuple(tasks)
        self._captions = {case.id: case.caption for case in cases}
        self._show()

    def _show(self) -> None:
        queue, today = self._queue, self.desk.standing.today
        assert queue is not None
        waiting = waiting_by_case(queue.papers.values(), self._captions)
        now = (self.tasks, waiting, today, tuple(self._captions.items()))
        if now == self._shown:
            return
        self._shown = now
        empty: list[Line] = [[("Nothing to do. ", "muted"), ("t ", "accent key"), ("new task", "muted")]]
        self.tasks_list.show(Blocks(task_rows(self.tasks, self._captions, today)), empty=empty)
        nothing: list[Line] = [[("No papers wait.", "muted")]]
        self.papers_list.show(Blocks(waiting_rows(waiting, self._captions)), empty=nothing)
        cases = len({task.case_id for task in self.tasks if task.case_id is not None})
        said = f"{counted(len(self.tasks), 'task')}, {counted(cases, 'case')}"
        self._today.header.say(left=[(f"mine, all cases   {whole_day(today)}", "muted")], right=[(said, "muted")])
        self._waiting.header.say(right=[(f"{len(queue.papers):,}", "muted")])

    # The row in front

    @property
    def chosen(self) -> TaskRow | None:
        """The task in front."""
        key = self.tasks_list.key
        return next((task for task in self.tasks if ("task", task.id) == key), None)

    def subject(self) -> tuple[int | None, int | None]:
        """What a new task is about."""
        return (self.chosen.case_id, self.chosen.document_id) if self.chosen is not None else (None, None)

    def action_other_pane(self) -> None:
        """Tasks, or what waits."""
        to_papers = self.tasks_list.has_focus
        self.set_class(to_papers, "-papers")
        (self.papers_list if to_papers else self.tasks_list).focus()
        self.refresh_bindings()

    @on(RowList.Opened)
    def open_row(self, event: RowList.Opened) -> None:
        """Enter: to the case, or to the paper in Triage."""
        if event.listed is self.papers_list and isinstance(event.key, int):
            self.desk.go_to_document(services.papers.reading.Whereabouts(None, waits=True), event.key)
        elif (task := self.chosen) is not None and task.case_id is not None:
            self.desk.go_to_case(task.case_id)
        elif task is not None and task.document_id is not None:
            self._to_document(task.document_id)
        elif task is not None:
            self.desk.say("It is about no case and no paper.", "muted")

    @work(exclusive=True, group="act")
    async def _to_document(self, document_id: int) -> None:
        where = await self.desk.ask(lambda: services.papers.reading.whereabouts(self.office, document_id))
        if where is not None:
            self.desk.go_to_document(where, document_id)

    @work(exclusive=True, group="act")
    async def action_done(self) -> None:
        """Done."""
        if (task := self.chosen) is not None:
            await self.desk.carry_out(lambda: services.cases.tasks.complete(self.office, task.id))
            self._load()

    @work(exclusive=True, group="act")
    async def action_postpone(self) -> None:
        """Another date."""
        if self.chosen is not None:
            await tui.acts.tasks.postpone_task(self.desk, self.chosen)
            self._load()

    @work(exclusive=True, group="act")
    async def action_edit(self) -> None:
        """The whole task."""
        if self.chosen is not None:
            await tui.acts.tasks.edit_task(self.desk, self.chosen)
            self._load()

    @work(exclusive=True, group="act")
    async def action_assign(self) -> None:
        """Somebody else's."""
        if self.chosen is not None:
            await tui.acts.tasks.assign_task(self.desk, self.chosen)
            self._load()


def task_rows(tasks: Sequence[TaskRow], captions: Mapping[int, str], today: date) -> list[Block]:
    """In groups by their dates: when, whose case, what; of a late one how late."""
    groups: dict[TaskGroup, list[TaskRow]] = {}
    for task in tasks:
        groups.setdefault(group_of(date.fromisoformat(task.due_on) if task.due_on else None, today), []).append(task)
    blocks: list[Block] = []
    for group in TaskGroup:
        found = groups.get(group, [])
        if found and blocks:
            blocks.append(heading([]))
        if found:
            ink = {"overdue": "alarm bold", "today": "warn bold"}.get(group, "strong bold")
            blocks.append(heading([(" ", "text"), (group.upper(), ink), (f" {len(found)}", "muted")]))
            blocks += [_task_row(task, group, captions, today) for task in found]
    return blocks


def _task_row(task: TaskRow, group: TaskGroup, captions: Mapping[int, str], today: date) -> Block:
    day = clock_time(task.due_time) if group is TaskGroup.TODAY else list_day(task.due_on, today)
    whose = short_caption(captions.get(task.case_id or 0, ""))
    note = late(date.fromisoformat(task.due_on), today) if group is TaskGroup.OVERDUE and task.due_on else ""
    note = note or (f"was {list_day(task.was_on, today)}" if task.was_on and task.was_on != task.due_on else "")

    def paint(_at: int, width: int, chosen: bool) -> Line:
        is_late = group is TaskGroup.OVERDUE
        room = max(8, width - 27 - (len(note) + 2 if note else 0))
        return [
            ("!", "alarm bold") if task.urgent else (" ", "text"),
            cell(day, 10, "alarm bold" if is_late else "muted"), ("  ", "text"),
            cell(whose, 12, "text"), ("  ", "text"),
            cell(task.what, room, "strong bold" if chosen else "text"),
            (f"  {note}" if note else "", "alarm" if is_late else "muted"),
        ]  # fmt: skip

    return Block(("task", task.id), 1, paint)


def waiting_by_case(papers: Iterable[QueuePaper], captions: Mapping[int, str]) -> tuple[WaitingOfCase, ...]:
    """Papers that wait by the case that is proposed (a guess counts as none), by caption; those of none last."""
    of: dict[int | None, list[QueuePaper]] = {}
    for paper in papers:
        is_known = paper.case_id in captions and paper.case_confidence > Confidence.GUESS
        of.setdefault(paper.case_id if is_known else None, []).append(paper)
    found = []
    for case_id, inside in of.items():
        types = Counter(paper.short_type or "?" for paper in inside)
        words = ", ".join(word for word, _ in sorted(types.items(), key=lambda pair: (-pair[1], pair[0])))
        first = min(inside, key=lambda paper: (paper.urgency, paper.id))
        sure = sum(paper.goes_as_proposed for paper in inside)
        found.append(WaitingOfCase(case_id, len(inside), sure, first.id, words))
    return tuple(sorted(found, key=lambda one: (one.case_id is None, captions.get(one.case_id or 0, "").casefold())))


def waiting_rows(waiting: Sequence[WaitingOfCase], captions: Mapping[int, str]) -> list[Block]:
    """Case, how many, how many of them sure, what they are."""
    if not waiting:
        return []
    return [
        heading([(" ", "text"), cell("Case", 12, "muted"), cell("papers", 7, "muted", right=True),
                 cell("sure", 6, "muted", right=True)]),
        *(_waiting_row(one, captions) for one in waiting),
    ]  # fmt: skip


def _waiting_row(one: WaitingOfCase, captions: Mapping[int, str]) -> Block:
    whose = short_caption(captions[one.case_id]) if one.case_id is not None else "no case"

    def paint(_at: int, width: int, chosen: bool) -> Line:
        ink = "warn" if one.case_id is None else "strong bold" if chosen else "text"
        return [
            (" ", "text"), cell(whose, 12, ink), cell(one.papers, 7, "text", right=True),
            cell(one.sure or "·", 6, "good" if one.sure else "muted", right=True), ("  ", "text"),
            cell(one.types, max(0, width - 28), "muted"),
        ]  # fmt: skip

    return Block(one.first, 1, paint)
