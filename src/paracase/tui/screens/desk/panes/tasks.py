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
    from paracase.services.deadlines.listing import Dated
    from paracase.store.cases.tasks import TaskRow
    from paracase.tui.display import Line
    from paracase.tui.widgets.models import Block


class TasksPane(OfCasePane):
    """The open tasks of the case in front, in groups."""

    CAN_FILTER = True
    NEEDS: ClassVar = {
        **dict.fromkeys(("done", "postpone", "edit", "assign"), Right.KEEP_TASKS),
        **dict.fromkeys(("accept_proposed", "move_trigger", "new_event"), Right.DOCKET),
        "verify": Right.VERIFY,
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "space",
            "done",
            "done",
            key_display="Space",
            id="tasks.done",
            tooltip="done, a deadline with its proof; in the list of done ones: open again",
        ),
        Binding("v", "verify", "verify", id="tasks.verify", tooltip="what another entered is right"),
        Binding(
            "plus", "accept_proposed", "accept", key_display="+", id="tasks.accept", tooltip="accept what is PROPOSED"
        ),
        Binding("m", "move_trigger", "move", id="tasks.move", tooltip="move the event a deadline hangs on"),
        Binding("n", "new_event", "event", id="tasks.event", tooltip="record what happened or is set"),
        Binding(
            "y", "computation", "computation", show=False, id="tasks.computation", tooltip="how the date was computed"
        ),
        Binding(
            "H", "history", "history", show=False, id="tasks.history", tooltip="all that was done to this deadline"
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
        self.dated: dict[int, Dated] = {}
        self.proposed: list[tuple[int, str | None, str]] = []
        self.shows_done = False
        self.returning = Returning()

    @property
    def task_id(self) -> int | None:
        """The task in front."""
        key = self.listed.key
        return key[1] if isinstance(key, tuple) and key[0] == "task" else None

    @property
    def deadline(self) -> Dated | None:
        """The deadline the task in front is for."""
        return self.dated.get(self.task_id) if self.task_id is not None else None

    @property
    def chosen(self) -> TaskRow | None:
        """The task in front, as listed."""
        return next((task for task in self.tasks if task.id == self.task_id), None)

    @work(exclusive=True, group="tasks")
    async def load(self) -> None:
        """The tasks."""
        case_id, state = self.case_id, "done" if self.shows_done else "open"
        if case_id is None:
            self.tasks, self.dated, self.proposed = [], {}, []
        else:
            office = self.desk.office
            found = await self.desk.ask(
                lambda: (
                    services.cases.tasks.case_tasks(office, case_id, state),
                    services.deadlines.listing.dated_tasks(office, case_id),
                    services.deadlines.listing.proposed(office, case_id),
                )
            )
            if found is None or case_id != self.case_id:
                return
            self.tasks, self.dated, self.proposed = found
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
            proposed = [one for one in self.proposed if all(word in fold(one[2]) for word in words)]
            blocks = tui.screens.desk.rows.task_blocks(
                tasks,
                today=today,
                me=me,
                width=self.listed.size.width,
                marks={number: one.words for number, one in self.dated.items()},
                proposed=tui.screens.desk.proposed_rows.proposed_blocks(proposed, today=today),
            )
        model = Blocks(blocks if tasks or self.proposed else [])
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
        if self.deadline is not None and not self.shows_done:
            await tui.acts.deadlines.close_deadline(self.desk, self.deadline.deadline_id)
        elif task_id is not None:
            await self.desk.carry_out(lambda: change(self.desk.office, task_id))

    @work
    async def action_verify(self) -> None:
        """A second person looked at the deadline in front."""
        if self.deadline is not None:
            await tui.acts.deadlines.verify_deadline(self.desk, self.deadline.deadline_id)

    @work
    async def action_accept_proposed(self) -> None:
        """The proposed event in front, or all of the case."""
        key = self.listed.key
        is_event = isinstance(key, tuple) and key[0] == "event"
        wanted = [key[1]] if is_event and isinstance(key, tuple) else [number for number, _, _ in self.proposed]
        if wanted:
            await tui.acts.deadlines.accept_proposed(self.desk, wanted)

    @work
    async def action_move_trigger(self) -> None:
        """The event that the deadline in front hangs on."""
        if self.deadline is not None:
            await tui.acts.deadlines.move_event(self.desk, self.deadline.event_id)

    @work
    async def action_new_event(self) -> None:
        """What happened in the case."""
        await tui.acts.deadlines.new_event(self.desk)

    @work
    async def action_computation(self) -> None:
        """How the date of the deadline in front was computed."""
        if self.deadline is not None:
            await tui.acts.deadlines.show_computation(self.desk, self.deadline.deadline_id)

    @work
    async def action_history(self) -> None:
        """What was done to the deadline in front, and the dates it had."""
        if self.deadline is not None:
            await tui.acts.deadlines.deadline_history(self.desk, self.deadline.deadline_id)
        elif self.task_id is not None:
            self.desk.say("No event made this task; H in Cases shows every act of the case.", "muted")

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
