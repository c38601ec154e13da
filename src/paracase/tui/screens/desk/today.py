"""The day over all cases: my tasks; beside them papers that wait, what people wait for, and what never came."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical

from paracase import services, tui
from paracase.domain.roles import Right
from paracase.tui.display import piece
from paracase.tui.framed import Leaf
from paracase.tui.offered import offered
from paracase.tui.paced import Paced
from paracase.tui.screens.desk.today_panes import DayBeside, DayTasks, ThisRow
from paracase.tui.widgets.drawn import PaneHeader, Upright
from paracase.tui.widgets.frame import LOW
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult

    from paracase.domain.roles import Refusal
    from paracase.services.approvals.today import Day
    from paracase.tui.widgets.returning import Returning

BESIDE_FROM = 100
"""From so many columns everything stands beside the tasks; below it is a Tab away."""
GAPS_EVERY = 2.0
"""Seconds between two looks for what never came: every docket is gone through."""
_SHOWN = frozenset({"tasks", "deadlines", "documents", "cases", "walls", "elements", "assignments", "requests", "day"})
"""What it shows something of."""
_OF_TASKS = frozenset({"done", "postpone", "edit", "assign"})


class TodayScreen(Leaf):
    """Pushed over the Desk."""

    MODE = "desk"
    DEFAULT_CSS = """
    TodayScreen #columns { height: 1fr; }
    TodayScreen #today { width: 1fr; }
    TodayScreen #right { width: 42; }
    TodayScreen #waiting { height: 1fr; }
    TodayScreen.-low #this-row, TodayScreen.-low ThisRow { display: none; }
    TodayScreen.-single Upright, TodayScreen.-single #right { display: none; }
    TodayScreen.-single.-papers #right { display: block; width: 1fr; }
    TodayScreen.-single.-papers #today { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "done", "done", key_display="Space", id="today.done",
                tooltip="this task is done; of what never came: why nobody waits for it"),
        Binding("p", "postpone", "postpone", id="today.postpone", tooltip="another date; the old one is kept"),
        Binding("e", "edit", "edit", id="today.edit"),
        Binding("a", "assign", "assign", id="today.assign", tooltip="give it to somebody"),
        Binding("T", "time", "time", id="today.time",
                tooltip="the time of the day: what the record proposes, counted or not (docs/time.md)"),
        Binding("tab,shift+tab,h,l", "other_pane", "other pane", key_display="Tab", id="today.other",
                tooltip="tasks; papers and what people wait for"),
        Binding("D,q,escape", "leave", "back", key_display="D q", id="today.leave", tooltip="back to the case in front"),
    ]  # fmt: skip
    KEY_ORDER: ClassVar[dict[str, int]] = {"today.done": 2, "today.postpone": 3, "today.leave": 3, "today.other": 4}

    def __init__(self) -> None:
        super().__init__()
        self.tasks, self.beside = DayTasks(), DayBeside()
        self._row_header, self._this_row = PaneHeader("This row", id="this-row"), ThisRow()
        self.day: Day | None = None
        self._gaps_paced = Paced(self, self._load_gaps, seconds=GAPS_EVERY)

    def compose_body(self) -> ComposeResult:
        """Tasks, and beside them what waits."""
        with Horizontal(id="columns"):
            yield self.tasks
            yield Upright()
            with Vertical(id="right"):
                yield self.beside
                yield self._row_header
                yield self._this_row

    # Loading

    def on_mount(self) -> None:
        """Ask; what changes is told."""
        self.tasks.listed.focus()
        self._load()
        self._gaps_paced.ask()

    def on_screen_resume(self) -> None:
        """Back from another place or a dialog: what changed meanwhile may not have been told."""
        if self.day is not None:
            self._load()
            self._gaps_paced.ask()

    def store_changed(self, topics: frozenset[str]) -> None:
        """Load again."""
        if topics & {"cases", "walls"}:
            self.beside.forget_papers()
        if topics & _SHOWN:
            self._load()
        if "gaps" in topics:
            self._gaps_paced.now()
        elif topics & {"documents", "cases", "walls", "requests", "day"}:
            self._gaps_paced.ask()

    def returning(self) -> Sequence[tuple[Returning, RowList]]:
        """Both lists."""
        return (self.tasks.returning, self.tasks.listed), (self.beside.returning, self.beside.listed)

    @work(exclusive=True, group="today")
    async def _load(self) -> None:
        """The day, then the papers that wait."""
        office, shown = self.office, self.tasks.wanted()
        day = await self.desk.ask(lambda: services.approvals.today.day(office, shown=shown))
        if day is None:
            return
        self.day = day
        self.tasks.show_day(day, shown)
        self._say()
        await self.beside.load(day)
        self._say()

    @work(exclusive=True, group="gaps")
    async def _load_gaps(self) -> None:
        """What never came."""
        await self.beside.load_gaps()
        self._say()

    def on_resize(self, event: events.Resize) -> None:
        """Beside each other, or in turns."""
        self.set_class(event.size.width < BESIDE_FROM, "-single")
        self.set_class(event.size.height < LOW, "-low")
        self._say()

    def _say(self) -> None:
        """Headers, and what is said of the row in front."""
        if self.day is not None:
            is_single = self.has_class("-single")
            gaps = len(self.beside.gaps)
            self.tasks.say(self.day, papers=self.beside.papers, gaps=gaps, is_single=is_single)
            self.beside.say(len(self.day.tasks), is_single=is_single)
            self.say_row()

    # The row in front

    @on(RowList.Moved)
    def say_row(self) -> None:
        """What is said of the row follows the bar, and so do the keys."""
        self.refresh_bindings()
        today = self.desk.standing.today
        facts = self.beside.facts(today) if self.beside.listed.has_focus else self.tasks.facts(today)
        if facts != self._this_row.facts:
            self._this_row.facts = facts
            self._row_header.say(right=[piece(facts.right, "muted")] if facts is not None else [])
            self._this_row.refresh()

    def subject(self) -> tuple[int | None, int | None]:
        """What a new task is about."""
        if (gap := self.beside.chosen_gap) is not None:
            return gap.case_id, None
        task = self.tasks.chosen if self.tasks.listed.has_focus else None
        return (task.case_id, task.document_id) if task is not None else (None, None)

    def refusal(self, action: str) -> Refusal | None:
        """Why the person may not."""
        if action == "done" and self.beside.chosen_gap is not None:
            return self.office.refusal(Right.TICK)
        if action == "time":
            return self.office.refusal(Right.KEEP_TIME)
        return self.office.refusal(Right.KEEP_TASKS) if action in _OF_TASKS else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys of a task where a task is in front, of a gap where one is; and only what the person may."""
        del parameters
        is_gap = action == "done" and self.beside.chosen_gap is not None
        if action in _OF_TASKS and not (self.tasks.listed.has_focus or is_gap):
            return False
        return offered(self.refusal(action))

    def key_words(self, action: str) -> str | None:
        """What Space does where a gap is in front."""
        return "explain" if action == "done" and self.beside.chosen_gap is not None else None

    def action_other_pane(self) -> None:
        """Tasks, or what waits."""
        to_beside = self.tasks.listed.has_focus
        self.set_class(to_beside, "-papers")
        (self.beside if to_beside else self.tasks).listed.focus()
        self.call_after_refresh(self.say_row)

    @on(RowList.Opened)
    def open_row(self, event: RowList.Opened) -> None:
        """Enter: to the case, to the paper, to the place where one does something about it."""
        task = self.tasks.chosen
        if event.listed is self.beside.listed:
            self.beside.open_row()
        elif task is not None and task.case_id is not None:
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

    # Acts

    @work(exclusive=True, group="act")
    async def action_done(self) -> None:
        """A task is done; of what never came is said why nobody waits for it."""
        if (gap := self.beside.chosen_gap) is not None:
            if await tui.acts.gaps.answer_for(self.desk, gap):
                self._gaps_paced.now()
        elif (task := self.tasks.chosen) is not None:
            await self.desk.carry_out(lambda: services.cases.tasks.complete(self.office, task.id))
            self._load()

    @work(exclusive=True, group="act")
    async def action_postpone(self) -> None:
        """Another date."""
        if (task := self.tasks.chosen) is not None:
            await tui.acts.tasks.postpone_task(self.desk, task)
            self._load()

    @work(exclusive=True, group="act")
    async def action_edit(self) -> None:
        """The whole task."""
        if (task := self.tasks.chosen) is not None:
            await tui.acts.tasks.edit_task(self.desk, task)
            self._load()

    @work(exclusive=True, group="act")
    async def action_assign(self) -> None:
        """Somebody else's."""
        if (task := self.tasks.chosen) is not None:
            await tui.acts.tasks.assign_task(self.desk, task)
            self._load()

    @work(exclusive=True, group="act")
    async def action_time(self) -> None:
        """One's own time of the day."""
        case_id, _ = self.subject()
        await tui.acts.time_day.time_of_day(self.desk, case_id=case_id)
