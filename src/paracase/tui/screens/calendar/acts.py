"""What the keys of the calendar do to the entry under the bar."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work
from textual.binding import Binding, BindingType

from paracase import services, tui
from paracase.domain.agenda.entries import EntryKind
from paracase.domain.deadlines.standing import ENTERED, UNSEEN, VERIFIED
from paracase.domain.roles import Right, Role
from paracase.domain.visible import visible
from paracase.tui.dialogs.questions import Ask
from paracase.tui.narrowing import NarrowedScreen
from paracase.tui.offered import offered

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.domain.agenda.entries import AgendaEntry
    from paracase.domain.roles import Refusal

KEYS: list[BindingType] = [
    Binding("v", "verify", "verify", id="calendar.verify",
            tooltip="verify this deadline; never by the person who entered it"),
    Binding("plus", "accept", "accept", id="calendar.accept", key_display="+",
            tooltip="what the proposed events of this case would start: tick, accept"),
    Binding("m", "move", "move trigger", id="calendar.move",
            tooltip="another day for the event: before and after of all that moves with it"),
    Binding("space", "done", "done", key_display="Space", id="calendar.done",
            tooltip="done (a filing or service deadline asks for its proof); of a reminder: seen"),
    Binding("n", "event", "event", id="calendar.event", tooltip="an event of this case"),
    Binding("e", "edit", "edit", id="calendar.edit", tooltip="the task: its words, person, note"),
    Binding("a", "assign", "assign", id="calendar.assign", tooltip="give it to somebody"),
    Binding("H", "history", "history", show=False, id="calendar.history",
            tooltip="all that was done to this deadline; else every act in the case"),
]  # fmt: skip
"""Of the entry under the bar."""
_NEEDS = {
    "done": Right.KEEP_TASKS, "edit": Right.KEEP_TASKS, "assign": Right.KEEP_TASKS, "verify": Right.VERIFY,
    "accept": Right.DOCKET, "move": Right.DOCKET, "event": Right.DOCKET,
}  # fmt: skip


def takes(action: str, entry: AgendaEntry | None, me: int, *, is_attorney: bool) -> bool:
    """Whether an entry can take an act, whoever may do it; of no entry nothing can be said but where no entry is needed."""
    if entry is None:
        return action not in _NEEDS and action != "history"
    match action:
        case "done":
            return entry.kind in {EntryKind.TASK, EntryKind.DEADLINE, EntryKind.REMINDER}
        case "edit" | "assign":
            return entry.task_id is not None
        case "verify":
            is_new = entry.sign in {ENTERED, UNSEEN} or (entry.sign == VERIFIED and is_attorney)
            return entry.kind is EntryKind.DEADLINE and is_new and entry.entered_by != me
        case "accept":
            return entry.kind is EntryKind.PROPOSED
        case "move":
            return entry.kind is EntryKind.DEADLINE and entry.event_id is not None
        case "event" | "history":
            return entry.case_id is not None
    return True


class OfEntry(NarrowedScreen):
    """A screen with an entry of the agenda in front."""

    @property
    def entries(self) -> Sequence[AgendaEntry]:
        """All that is shown."""
        return ()

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
        return self.office.refusal(_NEEDS[action]) if action in _NEEDS else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what the entry under the bar can take."""
        del parameters
        person = self.office.person
        if action == "week_sheet":
            return not self.desk.standing.by_ssh
        if not takes(action, self.chosen, person.id, is_attorney=person.role is Role.ATTORNEY):
            return False
        return offered(self.refusal(action))

    def key_words(self, action: str) -> str | None:
        """A reminder is seen, not done."""
        entry = self.chosen
        return "seen" if action == "done" and entry is not None and entry.kind is EntryKind.REMINDER else None

    @work(exclusive=True, group="act")
    async def action_done(self) -> None:
        """A task is done; a deadline, with what shows it; a reminder is seen."""
        entry = self.chosen
        if entry is None:
            return
        if entry.kind is EntryKind.REMINDER:
            number = entry.id
            await self.desk.carry_out(lambda: services.deadlines.warnings.acknowledge(self.office, number))
        elif entry.kind is EntryKind.DEADLINE:
            await tui.acts.deadlines.close_deadline(self.desk, entry.id)
        elif entry.task_id is not None:
            task_id = entry.task_id
            await self.desk.carry_out(lambda: services.cases.tasks.complete(self.office, task_id))

    @work(exclusive=True, group="act")
    async def action_verify(self) -> None:
        """A second person says that it is right."""
        entry = self.chosen
        if entry is not None and entry.kind is EntryKind.DEADLINE:
            number = entry.id
            await self.desk.carry_out(lambda: services.deadlines.verifying.verify(self.office, [number]))

    @work(exclusive=True, group="act")
    async def action_accept(self) -> None:
        """What the proposed events of the case would start; what is ticked is accepted, one act."""
        entry = self.chosen
        if entry is None:
            return
        waiting = [one.id for one in self.entries if one.kind is EntryKind.PROPOSED and one.case_id == entry.case_id]
        await tui.acts.deadlines.accept_proposed(self.desk, sorted(waiting, key=lambda number: number != entry.id))

    @work(exclusive=True, group="act")
    async def action_move(self) -> None:
        """Another day for the event, and all that hangs on it."""
        entry = self.chosen
        if entry is not None and entry.event_id is not None:
            await tui.acts.deadlines.move_event(self.desk, entry.event_id)

    @work(exclusive=True, group="act")
    async def action_event(self) -> None:
        """An event of the row's case."""
        entry = self.chosen
        if entry is not None and entry.case_id is not None:
            await tui.acts.deadlines.new_event(self.desk, entry.case_id)

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
        """What was done to the deadline in front, and the dates it had; of another row every act in the case."""
        entry = self.chosen
        if entry is not None and entry.kind is EntryKind.DEADLINE:
            await tui.acts.deadlines.deadline_history(self.desk, entry.id)
        elif entry is not None and entry.case_id is not None:
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
            path = Path(os.path.expanduser(text))  # noqa: PTH111  nobody's ~ stays as it is, and is not found
            sheet = services.agenda.printing.week(office, of=week, case_id=case)
            services.agenda.writing.put_new(path, services.agenda.docketing.as_pdf(office, sheet))
            return path

        path = await self.desk.ask(written)
        if path is not None:
            self.desk.say(f"✓ Week sheet written: {visible(str(path))}", "good")
