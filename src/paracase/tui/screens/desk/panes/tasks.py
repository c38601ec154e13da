"""The open tasks of the case in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from paracase import services, tui
from paracase.domain.roles import Right
from paracase.domain.words import fold
from paracase.tui.panes.base import OfCasePane
from paracase.tui.widgets.models import Blocks, heading
from paracase.tui.widgets.returning import Returning
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from paracase.store.cases.tasks import TaskRow
    from paracase.tui.display import Line
    from paracase.tui.widgets.models import Block


class TasksPane(OfCasePane):
    """The open tasks of the case in front, in groups."""

    CAN_FILTER = True
    NEEDS: ClassVar = dict.fromkeys(("done", "postpone", "edit", "assign"), Right.KEEP_TASKS)
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
        self.returning = Returning()

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
            found = await self.desk.ask(lambda: services.cases.tasks.case_tasks(self.desk.office, case_id, state))
            if found is None or case_id != self.case_id:
                return
            self.tasks = found
        self.show_tasks()

    def show_tasks(self) -> None:
        """Grouped."""
        words = fold(self.words).split()
        tasks = [task for task in self.tasks if all(word in fold(task.what) for word in words)]
        today, me = self.desk.standing.today, self.desk.office.person.id
        if self.shows_done:
            blocks: list[Block] = [heading([(" ", "text"), ("DONE", "strong bold"), (f" {len(tasks)}", "muted")])]
            blocks += tui.screens.desk.rows.done_blocks(tasks, today=today)
        else:
            blocks = tui.screens.desk.rows.task_blocks(tasks, today=today, me=me, width=self.listed.size.width)
        model = Blocks(blocks if tasks else [])
        back = self.returning.place([model.key(item) for item in range(model.items)])
        self.listed.show(model, at=back, empty=self._empty())
        late = sum(1 for task in tasks if task.due_on and task.due_on < today.isoformat() and not self.shows_done)
        right: Line = [(f"! {late}  ", "alarm")] if late else []
        self.header.say(right=[*right, (f"{len(tasks)} {'done' if self.shows_done else 'open'}", "muted")])
        self.post_message(self.Loaded())

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
        task_id, change = (
            self.task_id,
            services.cases.tasks.reopen if self.shows_done else services.cases.tasks.complete,
        )
        if task_id is not None:
            await self.desk.carry_out(lambda: change(self.desk.office, task_id))

    @work
    async def action_postpone(self) -> None:
        """Another date."""
        if self.chosen is not None:
            await tui.acts.tasks.postpone_task(self.desk, self.chosen)

    @work
    async def action_edit(self) -> None:
        """The whole task."""
        if self.chosen is not None:
            await tui.acts.tasks.edit_task(self.desk, self.chosen)

    @work
    async def action_assign(self) -> None:
        """Somebody else's."""
        if self.chosen is not None:
            await tui.acts.tasks.assign_task(self.desk, self.chosen)
