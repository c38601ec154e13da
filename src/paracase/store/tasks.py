"""Tasks as kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.store.engine import changed

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task as listed."""

    id: int
    what: str
    due_on: str | None
    case_number: str | None
    assignee: str | None


def insert_task(
    tx: Transaction, *, what: str, due_on: str | None, case_id: int | None, assignee_id: int | None, at: str
) -> int:
    """Add a task; returns its id."""
    from paracase.store.models import Task

    task = Task(what=what, due_on=due_on, case_id=case_id, assignee_id=assignee_id, created_at=at)
    tx.session.add(task)
    tx.session.flush()
    changed(tx.rows, "tasks")
    assert task.id is not None
    return task.id


def open_tasks(rows: sqlite3.Connection) -> list[TaskRow]:
    """What is to be done, by date; undated last."""
    sql = (
        "SELECT t.id, t.what, t.due_on, c.number, s.name FROM task t LEFT JOIN cases c ON c.id = t.case_id "
        "LEFT JOIN staff s ON s.id = t.assignee_id WHERE t.state = 'open' ORDER BY t.due_on IS NULL, t.due_on, t.id"
    )
    return [TaskRow(*row) for row in rows.execute(sql)]
