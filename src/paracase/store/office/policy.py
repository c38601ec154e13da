"""What the office allows, and notices to its people, as kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.store.engine import changed
from paracase.store.rows import add, insert, update_row

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """One item as it was said last; ``set_by`` is empty for what nobody said."""

    name: str
    value: str
    set_by: str
    set_at: str


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """Something a person must be told."""

    id: int
    at: str
    words: str


def policy_values(db: sqlite3.Connection) -> dict[str, str]:
    """Item → value; empty in an office from before policy was kept in the store."""
    return dict(db.execute("SELECT name, value FROM policy ORDER BY name").fetchall())


def policy_rows(db: sqlite3.Connection) -> dict[str, PolicyRow]:
    """Item → its value, who said it and when."""
    sql = (
        "SELECT p.name, p.value, coalesce(s.name, ''), p.set_at FROM policy p LEFT JOIN staff s ON s.id = p.set_by "
        "ORDER BY p.name"
    )
    return {row[0]: PolicyRow(*row) for row in db.execute(sql)}


def add_policy(db: sqlite3.Connection, name: str, value: str, *, at: str) -> None:
    """Keep an item for the first time, said by nobody."""
    add(db, "policy", {"name": name, "value": value, "set_at": at})


def set_policy(db: sqlite3.Connection, name: str, value: str, *, by: int, at: str) -> None:
    """Keep what a person said."""
    update_row(db, "policy", (name,), {"value": value, "set_by": by, "set_at": at})


def insert_notice(db: sqlite3.Connection, *, staff_id: int, words: str, at: str) -> int:
    """Have a person be told something; returns its id."""
    return insert(db, "notice", {"staff_id": staff_id, "words": words, "at": at})


def unseen_notices(db: sqlite3.Connection, staff_id: int) -> list[NoticeRow]:
    """What a person was told and has not seen, oldest first."""
    sql = "SELECT id, at, words FROM notice WHERE staff_id = ? AND seen_at IS NULL ORDER BY id"
    return [NoticeRow(*row) for row in db.execute(sql, (staff_id,))]


def see_notices(db: sqlite3.Connection, staff_id: int, *, at: str) -> int:
    """A person has seen what they were told; returns how many."""
    seen = db.execute("UPDATE notice SET seen_at = ? WHERE staff_id = ? AND seen_at IS NULL", (at, staff_id)).rowcount
    changed(db, "policy")
    return int(seen)
