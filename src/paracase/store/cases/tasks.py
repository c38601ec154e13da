"""Tasks as kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.frozen import frozen
from paracase.store.named import first, rows
from paracase.store.rows import insert
from paracase.store.where import THEIRS_OR_NOBODYS, marks, where

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction


@frozen
class TaskRow:
    """A task as listed."""

    id: int
    what: str
    due_on: str | None
    due_time: str | None
    state: str
    urgent: bool
    note: str
    case_id: int | None
    case_number: str | None
    document_id: int | None
    document_name: str | None
    assignee_id: int | None
    assignee: str | None
    was_on: str | None
    """The date it had first, when it was postponed."""
    done_at: str | None
    whose: str = ""
    """Whose the deadline is that it stands for; empty where it stands for none."""


_SELECT = (
    "SELECT t.id, t.what, t.due_on, t.due_time, t.state, t.priority > 0 AS urgent, t.note, t.case_id, "
    "c.number AS case_number, t.document_id, coalesce(d.title, d.name) AS document_name, t.assignee_id, s.name AS assignee, "
    "(SELECT x.due_on FROM task_date x WHERE x.task_id = t.id ORDER BY x.id LIMIT 1) AS was_on, t.done_at, "
    "coalesce((SELECT min(y.whose) FROM deadline y WHERE y.task_id = t.id), '') AS whose "
    "FROM task t LEFT JOIN cases c ON c.id = t.case_id LEFT JOIN document d ON d.id = t.document_id "
    "LEFT JOIN staff s ON s.id = t.assignee_id "
)


NOT_GONE_BY = (
    "NOT (t.due_on < ? AND EXISTS (SELECT 1 FROM deadline y WHERE y.task_id = t.id AND y.whose IN ('theirs', 'court')))"
)
"""That a task (``t``) is no deadline of others that has gone by: nobody here is late with that. Its mark is today."""


class TaskKey(NamedTuple):
    """Where an open task stands, and nothing that is only shown."""

    id: int
    due_on: str | None
    case_id: int | None


class TaskDate(NamedTuple):
    """A date that a task had."""

    due_on: str | None
    due_time: str | None
    replaced_at: str
    replaced_by: str


def insert_task(
    tx: Transaction,
    *,
    what: str,
    due_on: str | None,
    due_time: str | None = None,
    case_id: int | None,
    document_id: int | None = None,
    assignee_id: int | None,
    urgent: bool = False,
    note: str = "",
    by: int,
    at: str,
) -> int:
    """Add a task; returns its id."""
    values = {
        "what": what,
        "due_on": due_on,
        "due_time": due_time,
        "case_id": case_id,
        "document_id": document_id,
        "assignee_id": assignee_id,
        "priority": int(urgent),
        "state": "open",
        "note": note,
        "created_by": by,
        "created_at": at,
    }
    return insert(tx.db, "task", values)


def get_task(db: sqlite3.Connection, task_id: int) -> TaskRow | None:
    """One task."""
    return first(db.execute(_SELECT + "WHERE t.id = ?", (task_id,)), TaskRow)


def list_tasks(
    db: sqlite3.Connection, *, case_id: int | None = None, assignee_id: int | None = None, state: str | None = "open"
) -> list[TaskRow]:
    """Tasks by date and time, undated last; of a case, a person, a state."""
    which, values = where(("t.case_id = ?", case_id), ("t.assignee_id = ?", assignee_id), ("t.state = ?", state))
    order = "ORDER BY t.due_on NULLS LAST, t.due_time NULLS LAST, t.priority DESC, t.id"
    return rows(db.execute(f"{_SELECT}{which}{order}", values), TaskRow)


def keys_for(db: sqlite3.Connection, staff_id: int, *, today: str) -> list[TaskKey]:
    """The open tasks that are a person's to do, by date and time, undated last.

    A deadline of others that has gone by is not: it stands on the calendar. Those of nobody are among them where the case is
    the person's or nobody's (or there is none): else nobody would see them.
    """
    sql = (
        "SELECT t.id, t.due_on, t.case_id FROM task t WHERE t.state = 'open' AND (t.assignee_id = ? "
        "OR t.assignee_id IS NULL AND (t.case_id IS NULL "
        f"OR t.case_id IN (SELECT c.id FROM cases c WHERE {THEIRS_OR_NOBODYS}))) AND {NOT_GONE_BY} "
        "ORDER BY t.due_on NULLS LAST, t.due_time NULLS LAST, t.priority DESC, t.id"
    )
    return rows(db.execute(sql, (staff_id, staff_id, today)), TaskKey)


def tasks_by_id(db: sqlite3.Connection, ids: Sequence[int]) -> dict[int, TaskRow]:
    """Some tasks."""
    if not ids:
        return {}
    found = rows(db.execute(f"{_SELECT}WHERE t.id IN ({marks(ids)}) ORDER BY t.id", tuple(ids)), TaskRow)
    return {task.id: task for task in found}


def open_tasks(db: sqlite3.Connection) -> list[TaskRow]:
    """What is to be done, by date; undated last."""
    return list_tasks(db)


def keep_date(
    db: sqlite3.Connection, task_id: int, *, due_on: str | None, due_time: str | None, by: int, at: str
) -> None:
    """Keep the date a task had before it got another."""
    db.execute(
        "INSERT INTO task_date(task_id, due_on, due_time, replaced_at, replaced_by) VALUES(?, ?, ?, ?, ?)",
        (task_id, due_on, due_time, at, by),
    )


def dates_of(db: sqlite3.Connection, task_id: int) -> list[TaskDate]:
    """Every date a task had, oldest first: until when, and who changed it."""
    sql = (
        "SELECT x.due_on, x.due_time, x.replaced_at, s.name AS replaced_by FROM task_date x "
        "JOIN staff s ON s.id = x.replaced_by WHERE x.task_id = ? ORDER BY x.id"
    )
    return rows(db.execute(sql, (task_id,)), TaskDate)
