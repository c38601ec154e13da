"""What docket control asks: who entered, verified and closed, what was missed or moved, which cases have no date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.frozen import frozen
from paracase.store.deadlines.deadlines import WARNED_ON
from paracase.store.named import rows
from paracase.store.where import in_parts, marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3


@frozen
class PersonRow:
    """What one person did to deadlines."""

    name: str
    entered: int
    verified: int
    closed: int
    closed_unproven: int
    moved: int


@frozen
class SeenRow:
    """How many people saw a warning of the date a deadline has."""

    deadline_id: int
    days: int
    people: int


@frozen
class UndatedRow:
    """An open case without a day to come."""

    id: int
    number: str
    caption: str


def people(db: sqlite3.Connection, *, since: str) -> list[PersonRow]:
    """What each person did since an instant; who did nothing is left out."""
    counts = ", ".join(
        f"(SELECT count(*) FROM {table} x WHERE {condition} AND {at} >= ?) AS {name}"
        for name, table, condition, at in (
            ("entered", "deadline", "x.entered_by = s.id", "x.entered_at"),
            ("verified", "deadline", "x.verified_by = s.id", "x.verified_at"),
            ("closed", "deadline", "x.closed_by = s.id AND x.state = 'done'", "x.closed_at"),
            ("closed_unproven", "deadline", "x.closed_by = s.id AND x.state = 'unproven'", "x.closed_at"),
            ("moved", "deadline_past", "x.replaced_by = s.id", "x.replaced_at"),
        )
    )
    found = rows(db.execute(f"SELECT s.name, {counts} FROM staff s ORDER BY s.id", (since,) * 5), PersonRow)
    return [row for row in found if row.entered or row.verified or row.closed or row.closed_unproven or row.moved]


def missed(db: sqlite3.Connection, today: str) -> list[int]:
    """Open deadlines of ours whose day has passed, the oldest first."""
    sql = (
        f"SELECT d.id FROM deadline d WHERE d.state = 'open' AND d.whose IN ('ours', 'joint') AND {WARNED_ON} < ? "
        f"ORDER BY {WARNED_ON}, d.id"
    )
    return [row.id for row in rows(db.execute(sql, (today,)), _Number)]


def unverified(db: sqlite3.Connection, entered_before: str) -> list[int]:
    """Open deadlines entered before an instant that nobody verified, the oldest first."""
    sql = (
        "SELECT d.id FROM deadline d WHERE d.state = 'open' AND d.verified_by IS NULL AND d.entered_at < ? "
        "ORDER BY d.entered_at, d.id"
    )
    return [row.id for row in rows(db.execute(sql, (entered_before,)), _Number)]


@frozen
class _Number:
    id: int


def moved_since(db: sqlite3.Connection, since: str) -> list[int]:
    """Deadlines that moved since an instant, each once, in the order they moved first."""
    sql = (
        "SELECT p.deadline_id AS id FROM deadline_past p WHERE p.replaced_at >= ? "
        "GROUP BY p.deadline_id ORDER BY min(p.id)"
    )
    return [row.id for row in rows(db.execute(sql, (since,)), _Number)]


def seen_warnings(db: sqlite3.Connection, deadline_ids: Sequence[int]) -> list[SeenRow]:
    """Warnings of some deadlines that were seen, of the date each has now."""
    sql = (
        "SELECT a.deadline_id, a.days, count(*) AS people FROM acknowledged a JOIN deadline d ON d.id = a.deadline_id "
        f"WHERE a.deadline_id IN ({{}}) AND a.due_on = {WARNED_ON} "
        "GROUP BY a.deadline_id, a.days ORDER BY a.deadline_id, a.days"
    )
    found = [rows(db.execute(sql.format(marks(part)), part), SeenRow) for part in in_parts(deadline_ids)]
    return [row for part in found for row in part]


def seen_by(db: sqlite3.Connection, staff_id: int, deadline_ids: Sequence[int]) -> set[tuple[int, int]]:
    """The warnings of some deadlines, of the date each has now, that a person saw: deadline and days."""
    sql = (
        "SELECT a.deadline_id, a.days, 1 AS people FROM acknowledged a JOIN deadline d ON d.id = a.deadline_id "
        f"WHERE a.deadline_id IN ({{}}) AND a.due_on = {WARNED_ON} AND a.staff_id = ? ORDER BY a.deadline_id, a.days"
    )
    found = [rows(db.execute(sql.format(marks(part)), (*part, staff_id)), SeenRow) for part in in_parts(deadline_ids)]
    return {(row.deadline_id, row.days) for part in found for row in part}


def cases_without_date(db: sqlite3.Connection, today: str) -> list[UndatedRow]:
    """Open cases with no open task or deadline from today on."""
    sql = (
        "SELECT c.id, c.number, c.caption FROM cases c WHERE c.status = 'open' AND NOT EXISTS "
        "(SELECT 1 FROM task t WHERE t.case_id = c.id AND t.state = 'open' AND t.due_on >= ?) ORDER BY c.number_fold, c.id"
    )
    return rows(db.execute(sql, (today,)), UndatedRow)
