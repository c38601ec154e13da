"""What ``paracase task list`` answers. Knows no parser, which takes longer to import than the list takes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from paracase import services
from paracase.cli.output import chosen_form, write_rows
from paracase.domain.cases.tasks import group_of
from paracase.frozen import frozen

if TYPE_CHECKING:
    from paracase.cli.opened import Session
    from paracase.store.cases.tasks import TaskRow


@frozen
class AskedTasks:
    """What was typed."""

    case: str | None = None
    who: str | None = None
    done: bool = False
    json: bool = False
    plain: bool = False


def _group(task: TaskRow, today: date) -> str:
    return group_of(date.fromisoformat(task.due_on) if task.due_on else None, today, task.whose).value


def answer(session: Session, asked: AskedTasks) -> None:
    """Write the tasks in their groups, by date."""
    with session.open() as office:
        case_id = services.cases.cases.named_case(office, asked.case).id if asked.case else None
        person = services.cases.tasks.assignee(office, asked.who, case_id=case_id).id if asked.who else None
        found = services.cases.task_list.listed(
            office, case_id=case_id, assignee_id=person, state="done" if asked.done else "open"
        )
        today = office.today
    rows = [
        (
            task.id,
            "done"
            if asked.done
            else group_of(date.fromisoformat(task.due_on) if task.due_on else None, today, task.whose).value,
            " ".join(part for part in (task.due_on, task.due_time) if part),
            "!" if task.urgent else "",
            task.what,
            task.case_number,
            task.assignee,
        )
        for task in found
    ]
    columns = ("id", "group", "due", "urgent", "what", "case", "assignee")
    write_rows(chosen_form(as_json=asked.json, plain=asked.plain), columns, rows, empty="Nothing to do.")
