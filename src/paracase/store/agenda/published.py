"""What is published: tasks and deadlines, with how many acts were about each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.agenda.published import DatedThing
from paracase.store.declared import OFFICE
from paracase.store.named import column, rows

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3

_DEADLINES = (
    "SELECT 'deadline' AS kind, d.id, t.case_id, coalesce(c.number, '') AS case_number, "
    "coalesce(c.caption, '') AS caption, t.what, d.due_on, d.due_time, d.zone, d.safe_on, d.whose, d.cite, "
    "t.assignee_id AS staff_id, d.state IN ('struck', 'replaced') AS is_cancelled, "
    f"(SELECT count(DISTINCT r.seq) FROM {OFFICE}.ledger_ref r WHERE (r.kind = 'deadline' AND r.id = d.id) "
    "OR (r.kind = 'task' AND r.id = d.task_id) OR (r.kind = 'event' AND r.id = d.event_id)) AS acts "
    "FROM deadline d JOIN task t ON t.id = d.task_id LEFT JOIN cases c ON c.id = t.case_id "
    "WHERE d.state IN ('open', 'struck', 'replaced') AND d.due_on IS NOT NULL ORDER BY d.id"
)
_TASKS = (
    "SELECT 'task' AS kind, t.id, t.case_id, coalesce(c.number, '') AS case_number, "
    "coalesce(c.caption, '') AS caption, t.what, t.due_on, coalesce(t.due_time, '') AS due_time, '' AS zone, "
    "NULL AS safe_on, '' AS whose, '' AS cite, t.assignee_id AS staff_id, t.state = 'dropped' AS is_cancelled, "
    f"(SELECT count(*) FROM {OFFICE}.ledger_ref r WHERE r.kind = 'task' AND r.id = t.id) AS acts "
    "FROM task t LEFT JOIN cases c ON c.id = t.case_id "
    "WHERE t.state IN ('open', 'dropped') AND t.due_on IS NOT NULL "
    "AND NOT EXISTS (SELECT 1 FROM deadline d WHERE d.task_id = t.id) ORDER BY t.id"
)


def dated(db: sqlite3.Connection) -> list[DatedThing]:
    """Everything with a day that is open, or was taken off the calendar again.

    Acts are counted over the whole ledger, whoever asks: what two people publish in turn has one order.
    """
    return [*rows(db.execute(_DEADLINES), DatedThing), *rows(db.execute(_TASKS), DatedThing)]


def install(db: sqlite3.Connection) -> str:
    """The office's random name."""
    (name,) = column(db.execute("SELECT install FROM office"), str)
    return name


def walled(db: sqlite3.Connection) -> set[int]:
    """The cases that somebody stands outside of."""
    return set(column(db.execute("SELECT DISTINCT case_id FROM wall ORDER BY case_id"), int))
