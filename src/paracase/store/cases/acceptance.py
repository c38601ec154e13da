"""Cases that were opened from a paper, and what an attorney decided about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.cases.acceptance import AcceptanceState
from paracase.store.named import first, rows
from paracase.store.rows import add

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3

TABLE = "acceptance"


class AcceptanceRow(NamedTuple):
    """A case that was opened from a paper, as listed."""

    case_id: int
    number: str
    caption: str
    state: AcceptanceState
    opened_by: str
    opened_at: str
    decided_by: str | None
    decided_at: str | None
    reason: str
    """Why it was declined."""


_ROW = (
    "SELECT a.case_id, c.number, c.caption, a.state, o.name AS opened_by, a.opened_at, d.name AS decided_by, a.decided_at, "
    "a.reason FROM acceptance a JOIN cases c ON c.id = a.case_id JOIN staff o ON o.id = a.opened_by "
    "LEFT JOIN staff d ON d.id = a.decided_by "
)


def list_unaccepted(db: sqlite3.Connection) -> list[AcceptanceRow]:
    """Cases that are not accepted and may be seen: those that wait first, the oldest first, then what was declined."""
    sql = f"{_ROW}WHERE a.state <> 'accepted' ORDER BY a.state DESC, a.opened_at, a.case_id"
    return rows(db.execute(sql), AcceptanceRow)


def acceptance_of(db: sqlite3.Connection, case_id: int) -> AcceptanceRow | None:
    """How a case stands that was opened from a paper; None of any other."""
    return first(db.execute(f"{_ROW}WHERE a.case_id = ?", (case_id,)), AcceptanceRow)


def count_to_accept(db: sqlite3.Connection) -> int:
    """Cases that wait for an attorney and may be seen."""
    (count,) = db.execute("SELECT count(*) FROM acceptance WHERE state = 'waiting'").fetchone()
    return int(count)


def insert_unaccepted(db: sqlite3.Connection, case_id: int, *, by: int, at: str) -> None:
    """A case waits for an attorney from now on."""
    values = {
        "case_id": case_id,
        "state": AcceptanceState.WAITING.value,
        "opened_by": by,
        "opened_at": at,
        "reason": "",
    }
    add(db, TABLE, values)
