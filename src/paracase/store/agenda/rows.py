"""Tasks with their deadlines, proposed events, told closings: rows for the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.agenda.facts import DeadlineFacts
from paracase.frozen import frozen
from paracase.store.named import column, first, rows

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


@frozen
class DueRow:
    """An open task, and the deadline it is the task of, where it is one's."""

    task_id: int
    what: str
    due_on: str | None
    due_time: str
    case_id: int | None
    caption: str
    document_id: int | None
    staff_id: int | None
    who: str
    deadline_id: int | None
    deadline_on: str | None
    deadline_time: str
    zone: str
    safe_on: str | None
    whose: str
    cite: str
    manual: str
    event_id: int | None
    entered_by: int | None
    verified_by: int | None
    confirmed_by: int | None
    mark: str


@frozen
class ProposedRow:
    """An event that a paper proposes and nobody accepted yet."""

    event_id: int
    type: str
    on_day: str | None
    what: str
    paper: str
    case_id: int
    caption: str
    document_id: int | None
    confidence: str
    quote: str
    place: str


@frozen
class ToldClosing:
    """A day somebody said a court is closed."""

    court: str
    on_day: str
    words: str


_DUE = (
    "SELECT t.id AS task_id, t.what, t.due_on, coalesce(t.due_time, '') AS due_time, t.case_id, "
    "coalesce(c.caption, '') AS caption, t.document_id, t.assignee_id AS staff_id, coalesce(s.name, '') AS who, "
    "d.id AS deadline_id, d.due_on AS deadline_on, coalesce(d.due_time, '') AS deadline_time, "
    "coalesce(d.zone, '') AS zone, d.safe_on, coalesce(d.whose, '') AS whose, coalesce(d.cite, '') AS cite, "
    "coalesce(d.manual, '') AS manual, d.event_id, d.entered_by, d.verified_by, d.confirmed_by, "
    "coalesce(d.mark, '') AS mark FROM task t LEFT JOIN cases c ON c.id = t.case_id "
    "LEFT JOIN staff s ON s.id = t.assignee_id LEFT JOIN deadline d ON d.task_id = t.id AND d.state = 'open' "
    "WHERE t.state = 'open' AND (t.due_on IS NOT NULL OR d.id IS NOT NULL) ORDER BY t.id"
)
_PROPOSED = (
    "SELECT e.id AS event_id, e.type, e.on_day, e.what, e.paper, e.case_id, c.caption, e.document_id, e.confidence, "
    "e.quote, e.place FROM event e JOIN cases c ON c.id = e.case_id WHERE e.state = 'proposed' ORDER BY e.id"
)
_WHY = (
    "SELECT d.id AS deadline_id, d.task_id, t.what, t.case_id, coalesce(c.caption, '') AS caption, "
    "coalesce(c.number, '') AS case_number, d.due_on, d.due_time, d.zone, d.safe_on, d.kind, d.cite, d.rule, d.whose, "
    "d.extendable, d.manual, d.computed, d.state, d.event_id, e.type AS event_type, e.on_day AS event_on, e.method, "
    "e.document_id, coalesce(p.title, p.name, '') AS document, e.place, e.quote, d.entered_by, n.name AS entered, "
    "d.entered_at, d.verified_by, coalesce(v.name, '') AS verified, d.verified_at, coalesce(a.name, '') AS confirmed, "
    "d.confirmed_at FROM deadline d JOIN task t ON t.id = d.task_id LEFT JOIN cases c ON c.id = t.case_id "
    "JOIN event e ON e.id = d.event_id LEFT JOIN document p ON p.id = e.document_id JOIN staff n ON n.id = d.entered_by "
    "LEFT JOIN staff v ON v.id = d.verified_by LEFT JOIN staff a ON a.id = d.confirmed_by WHERE d.id = ?"
)


def due(db: sqlite3.Connection) -> list[DueRow]:
    """Open tasks that have a day, and those whose day has to be found by hand."""
    return rows(db.execute(_DUE), DueRow)


def proposed(db: sqlite3.Connection) -> list[ProposedRow]:
    """Events that wait to be accepted."""
    return rows(db.execute(_PROPOSED), ProposedRow)


def why(db: sqlite3.Connection, deadline_id: int) -> DeadlineFacts | None:
    """What explains one deadline."""
    return first(db.execute(_WHY, (deadline_id,)), DeadlineFacts)


def told_closings(db: sqlite3.Connection, first_day: str, last_day: str) -> list[ToldClosing]:
    """Days somebody told of, and nobody took back."""
    sql = "SELECT court, on_day, words FROM closing_told WHERE ended_at IS NULL AND on_day BETWEEN ? AND ? ORDER BY id"
    return rows(db.execute(sql, (first_day, last_day)), ToldClosing)


def unverified(db: sqlite3.Connection) -> int:
    """How many open deadlines nobody verified."""
    (count,) = column(
        db.execute("SELECT count(*) AS number FROM deadline WHERE verified_by IS NULL AND state = 'open'"), int
    )
    return count
