"""Which pages an attorney had in front of them, and where they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.named import first

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class ReadingPlace(NamedTuple):
    """Where a person reads."""

    request_id: int
    item_no: int
    page: int
    whole: bool
    """The whole text, or what changed."""


def note_page(db: sqlite3.Connection, *, staff_id: int, version_id: int, page: int, at: str, seconds: int) -> None:
    """A page was on the screen for so long."""
    db.execute(
        "INSERT INTO page_read(staff_id, version_id, page, first_at, seconds) VALUES(?, ?, ?, ?, ?) "
        "ON CONFLICT(staff_id, version_id, page) DO UPDATE SET seconds = page_read.seconds + excluded.seconds",
        (staff_id, version_id, page, at, seconds),
    )


def pages_read(db: sqlite3.Connection, staff_id: int, version_id: int) -> dict[int, int]:
    """Pages a person had on the screen, and for how many seconds."""
    sql = "SELECT page, seconds FROM page_read WHERE staff_id = ? AND version_id = ? ORDER BY page"
    return dict(db.execute(sql, (staff_id, version_id)).fetchall())


def keep_place(db: sqlite3.Connection, *, staff_id: int, request_id: int, item_no: int, page: int, whole: bool) -> None:
    """Where a person reads, for the next time."""
    db.execute(
        "INSERT INTO reading_place(staff_id, request_id, item_no, page, whole) VALUES(?, ?, ?, ?, ?) "
        "ON CONFLICT(staff_id) DO UPDATE SET request_id = excluded.request_id, item_no = excluded.item_no, "
        "page = excluded.page, whole = excluded.whole",
        (staff_id, request_id, item_no, page, int(whole)),
    )


def kept_place(db: sqlite3.Connection, staff_id: int) -> ReadingPlace | None:
    """Where a person read last."""
    sql = "SELECT request_id, item_no, page, whole FROM reading_place WHERE staff_id = ?"
    return first(db.execute(sql, (staff_id,)), ReadingPlace)
