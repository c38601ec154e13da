"""How much an attorney had in front of them of each page, and where they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.approvals.figures import PageLook, from_text, to_text
from paracase.store.named import first, rows

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class _KeptLook(NamedTuple):
    """How a page was looked at, as it is kept."""

    page: int
    seconds: int
    seen: str
    sent: int
    drawn: int

    @property
    def look(self) -> PageLook:
        """The same."""
        return PageLook(self.seconds, from_text(self.seen), self.sent, bool(self.drawn))


class ReadingPlace(NamedTuple):
    """Where a person reads."""

    request_id: int
    item_no: int
    page: int
    whole: bool
    """The whole text, or what changed."""


_LOOKS = "SELECT page, seconds, seen, sent, drawn FROM page_read WHERE staff_id = ? AND version_id = ?"


def note_page(
    db: sqlite3.Connection, *, staff_id: int, version_id: int, page: int, at: str, look: PageLook
) -> PageLook:
    """A page was looked at: merged with what there was of it; returns both together."""
    sql = f"{_LOOKS} AND page = ?"
    before = first(db.execute(sql, (staff_id, version_id, page)), _KeptLook)
    whole = before.look.and_then(look) if before is not None else look
    db.execute(
        "INSERT INTO page_read(staff_id, version_id, page, first_at, seconds, seen, sent, drawn) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(staff_id, version_id, page) DO UPDATE SET seconds = excluded.seconds, "
        "seen = excluded.seen, sent = excluded.sent, drawn = excluded.drawn",
        (staff_id, version_id, page, at, whole.seconds, to_text(whole.seen), whole.sent, int(whole.is_drawn)),
    )
    return whole


def pages_read(db: sqlite3.Connection, staff_id: int, version_id: int) -> dict[int, PageLook]:
    """What a person had of each page."""
    return {
        row.page: row.look for row in rows(db.execute(f"{_LOOKS} ORDER BY page", (staff_id, version_id)), _KeptLook)
    }


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
