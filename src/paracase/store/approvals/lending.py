"""Queues lent to another attorney for some days."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.engine import changed
from paracase.store.named import rows
from paracase.store.rows import insert

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class LentQueue(NamedTuple):
    """A queue that a person has for some days."""

    from_id: int
    name: str
    """Whose it is."""
    until_on: str


def insert_lent(
    db: sqlite3.Connection, *, from_id: int, to_id: int, from_on: str, until_on: str, by: int, at: str
) -> int:
    """An attorney's queue is another's for some days."""
    changed(db, "requests")
    values = {
        "from_id": from_id,
        "to_id": to_id,
        "from_on": from_on,
        "until_on": until_on,
        "given_by": by,
        "given_at": at,
    }
    return insert(db, "lent_queue", values)


def end_lent(db: sqlite3.Connection, from_id: int, *, at: str) -> int:
    """An attorney's queue is their own again; returns how many loans ended."""
    changed(db, "requests")
    cursor = db.execute("UPDATE lent_queue SET ended_at = ? WHERE from_id = ? AND ended_at IS NULL", (at, from_id))
    return int(cursor.rowcount)


def lent_to(db: sqlite3.Connection, staff_id: int, day: str) -> list[LentQueue]:
    """The queues of others that a person has on a day."""
    sql = (
        "SELECT q.from_id, s.name, q.until_on FROM lent_queue q JOIN staff s ON s.id = q.from_id "
        "WHERE q.to_id = ? AND q.ended_at IS NULL AND q.from_on <= ? AND q.until_on >= ? ORDER BY q.id"
    )
    return rows(db.execute(sql, (staff_id, day, day)), LentQueue)
