"""Closings of cases, and the points that were answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.cases.closing import ClosingState, PointState
from paracase.store.declared import OFFICE
from paracase.store.named import column, first, rows
from paracase.store.rows import insert
from paracase.store.where import AN_ATTORNEYS, NO_ATTORNEY

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3

TABLE = "closing"
POINTS = "closing_point"


class ClosingRow(NamedTuple):
    """A closing as kept."""

    id: int
    case_id: int
    number: str
    caption: str
    state: ClosingState
    begun_by: str
    asked_by_id: int | None
    asked_by: str | None
    asked_at: str | None
    decided_by: str | None
    decided_at: str | None
    reason: str
    retention_on: str | None
    retention_rule: str
    has_no_attorney: bool
    """Nobody on the case's team is an attorney: it waits for every one of the office."""


class PointRow(NamedTuple):
    """A point that was answered."""

    point: str
    state: PointState
    words: str
    said_by: str
    set_by: str
    set_at: str


_SELECT = (
    "SELECT k.id, k.case_id, c.number, c.caption, k.state, b.name AS begun_by, k.asked_by AS asked_by_id, "
    "a.name AS asked_by, k.asked_at, d.name AS decided_by, k.decided_at, k.reason, k.retention_on, k.retention_rule, "
    f"{NO_ATTORNEY} AS has_no_attorney "
    "FROM closing k JOIN cases c ON c.id = k.case_id JOIN staff b ON b.id = k.begun_by "
    "LEFT JOIN staff a ON a.id = k.asked_by LEFT JOIN staff d ON d.id = k.decided_by "
)


_MADE = (
    f"SELECT t.id FROM {OFFICE}.act a JOIN {OFFICE}.act_ref c ON c.act_id = a.id AND c.kind = 'case' "
    f"JOIN {OFFICE}.act_ref r ON r.act_id = a.id AND r.kind = 'task' JOIN task t ON t.id = r.ref_id "
    "WHERE a.kind = ? AND c.ref_id = ? AND t.state = 'open' ORDER BY t.id"
)


def tasks_made(db: sqlite3.Connection, case_id: int, kind: str) -> list[int]:
    """The open tasks that acts of a kind about a case made."""
    return column(db.execute(_MADE, (kind, case_id)), int)


def insert_closing(db: sqlite3.Connection, case_id: int, *, by: int, at: str) -> int:
    """Begin a closing; returns its id."""
    values = {
        "case_id": case_id, "state": ClosingState.BEGUN.value, "begun_by": by, "begun_at": at, "reason": "",
        "retention_rule": "",
    }  # fmt: skip
    return insert(db, TABLE, values)


def closing_of(db: sqlite3.Connection, case_id: int) -> ClosingRow | None:
    """The last closing of a case; None where it was never begun."""
    return first(db.execute(f"{_SELECT}WHERE k.case_id = ? ORDER BY k.id DESC LIMIT 1", (case_id,)), ClosingRow)


def points_of(db: sqlite3.Connection, closing_id: int) -> dict[str, PointRow]:
    """The points of a closing that were answered."""
    sql = (
        "SELECT p.point, p.state, p.words, p.said_by, s.name AS set_by, p.set_at FROM closing_point p "
        "JOIN staff s ON s.id = p.set_by WHERE p.closing_id = ? ORDER BY p.point"
    )
    return {row.point: row for row in rows(db.execute(sql, (closing_id,)), PointRow)}


def waiting(db: sqlite3.Connection, staff_id: int) -> list[ClosingRow]:
    """The closings that wait for an attorney's signature, of the cases that are theirs; the oldest first."""
    sql = f"{_SELECT}WHERE {AN_ATTORNEYS} AND k.state = 'waiting' ORDER BY k.asked_at, k.id"
    return rows(db.execute(sql, (staff_id,)), ClosingRow)


def set_point(
    db: sqlite3.Connection,
    closing_id: int,
    point: str,
    *,
    state: PointState,
    words: str,
    said_by: str,
    by: int,
    at: str,
) -> None:
    """Keep the answer to a point."""
    db.execute(
        "INSERT INTO closing_point(closing_id, point, state, words, said_by, set_by, set_at) VALUES(?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(closing_id, point) DO UPDATE SET state = excluded.state, words = excluded.words, "
        "said_by = excluded.said_by, set_by = excluded.set_by, set_at = excluded.set_at",
        (closing_id, point, state.value, words, said_by, by, at),
    )
