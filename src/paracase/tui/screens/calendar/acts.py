"""What the keys of the calendar do to the entry under the bar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import work
from textual.binding import Binding, BindingType

from paracase import services, tui
from paracase.domain.agenda.entries import EntryKind
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.tui.dialogs.questions import Ask
from paracase.tui.framed import TopScreen
from paracase.tui.offered import offered

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.agenda.entries import AgendaEntry
    from paracase.domain.roles import Refusal

_OF_TASKS = frozenset({"done", "edit", "assign"})

KEYS: list[BindingType] = [
    Binding("space", "done", "done", key_display="Space", id="calendar.done", tooltip="this task is done"),
    Binding("e", "edit", "edit", id="calendar.edit", tooltip="the task: its words, person, note"),
    Binding("a", "assign", "assign", id="calendar.assign", tooltip="give it to somebody"),
    Binding("H", "history", "history", show=False, id="calendar.history", tooltip="every act in this case"),
]
"""Of the entry under the bar."""


class OfEntry(TopScreen):
    """A screen with an entry of the agenda in front."""

    @property
    def sheet_of(self) -> tuple[date, int | None]:
        """The week that is printed, by a day of it, and the case it is printed of; None is all."""
        return self.desk.standing.today, None

    @property
    def chosen(self) -> AgendaEntry | None:
        """The entry under the bar."""
        return None

    def refusal(self, action: str) -> Refusal | None:
        """Why the person may not."""
        return self.office.refusal(Right.KEEP_TASKS) if action in _OF_TASKS else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what the entry under the bar can take."""
        del parameters
        entry = self.chosen
        if action in _OF_TASKS and (entry is None or entry.task_id is None):
            return False
        if action == "done" and entry is not None and entry.kind is not EntryKind.TASK:
            return False
        if action == "week_sheet":
            return not self.desk.standing.by_ssh
        if action == "history" and (entry is None or entry.case_id is None):
            return False
        return offered(self.refusal(action))

    @work(exclusive=True, group="act")
    async def action_done(self) -> None:
        """A task is done."""
        entry = self.chosen
        if entry is not None and entry.task_id is not None:
            number = entry.task_id
            await self.desk.carry_out(lambda: services.cases.tasks.complete(self.office, number))

    @work(exclusive=True, group="act")
    async def action_edit(self) -> None:
        """The whole task."""
        entry = self.chosen
        if entry is not None and entry.task_id is not None:
            number = entry.task_id
            task = await self.desk.ask(lambda: services.cases.tasks.task_row(self.office, number))
            if task is not None:
                await tui.acts.tasks.edit_task(self.desk, task)

    @work(exclusive=True, group="act")
    async def action_assign(self) -> None:
        """Somebody else's."""
        entry = self.chosen
        if entry is not None and entry.task_id is not None:
            number = entry.task_id
            task = await self.desk.ask(lambda: services.cases.tasks.task_row(self.office, number))
            if task is not None:
                await tui.acts.tasks.assign_task(self.desk, task)

    @work(exclusive=True, group="act")
    async def action_history(self) -> None:
        """Every act in the case."""
        entry = self.chosen
        if entry is not None and entry.case_id is not None:
            await tui.acts.cases.case_history(self.desk, entry.case_id, entry.caption)

    @work(exclusive=True, group="act")
    async def action_week_sheet(self) -> None:
        """The week on paper: where it is written is asked for."""
        week, case = self.sheet_of
        name = f"~/Week of {week.isoformat()}.pdf"
        text = await self.desk.ask_person(Ask("Week sheet as PDF", value=name, verb="write it", empty_leaves=True))
        if not text:
            return
        office = self.office

        def written() -> Path:
            path = Path(text).expanduser()
            sheet = services.agenda.printing.week(office, of=week, case_id=case)
            services.agenda.writing.put_new(path, services.agenda.docketing.as_pdf(office, sheet))
            return path

        path = await self.desk.ask(written)
        if path is not None:
            self.desk.say(f"✓ Week sheet written: {visible(str(path))}", "good")
