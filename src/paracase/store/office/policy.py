"""What the office allows, and notices to its people, as kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.frozen import frozen
from paracase.store.engine import changed
from paracase.store.named import rows
from paracase.store.rows import add, insert

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


@frozen
class PolicyRow:
    """One item as it was said last; ``set_by`` is empty for what nobody said."""

    name: str
    value: str
    set_by: str
    set_at: str


@frozen
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
        "SELECT p.name, p.value, coalesce(s.name, '') AS set_by, p.set_at FROM policy p LEFT JOIN staff s ON s.id = "
        "p.set_by ORDER BY p.name"
    )
    return {item.name: item for item in rows(db.execute(sql), PolicyRow)}


def add_policy(db: sqlite3.Connection, name: str, value: str, *, at: str) -> None:
    """Keep an item for the first time, said by nobody."""
    add(db, "policy", {"name": name, "value": value, "set_at": at})


def set_policy(db: sqlite3.Connection, name: str, value: str, *, by: int, at: str) -> None:
    """Keep what a person said, in the place of what was said before."""
    db.execute(
        "INSERT INTO policy(name, value, set_by, set_at) VALUES(?, ?, ?, ?) ON CONFLICT(name) DO UPDATE SET "
        "value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at",
        (name, value, by, at),
    )
    changed(db, "policy")


def insert_notice(db: sqlite3.Connection, *, staff_id: int, words: str, at: str) -> int:
    """Have a person be told something; returns its id."""
    return insert(db, "notice", {"staff_id": staff_id, "words": words, "at": at})


def unseen_notices(db: sqlite3.Connection, staff_id: int) -> list[NoticeRow]:
    """What a person was told and has not seen, oldest first."""
    sql = "SELECT id, at, words FROM notice WHERE staff_id = ? AND seen_at IS NULL ORDER BY id"
    return rows(db.execute(sql, (staff_id,)), NoticeRow)


def see_notice(db: sqlite3.Connection, notice_id: int, staff_id: int, *, at: str) -> bool:
    """A person has seen what they were told; returns whether that is news."""
    sql = "UPDATE notice SET seen_at = ? WHERE id = ? AND staff_id = ? AND seen_at IS NULL"
    is_news = db.execute(sql, (at, notice_id, staff_id)).rowcount > 0
    if is_news:
        changed(db, "policy")
    return is_news
