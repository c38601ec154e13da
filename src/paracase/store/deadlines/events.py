"""Events as kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.deadlines.standing import EventState
from paracase.frozen import frozen
from paracase.store.named import first, rows
from paracase.store.rows import insert
from paracase.store.where import where

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction


@frozen
class EventRow:
    """An event as listed."""

    id: int
    case_id: int
    case_number: str
    type: str
    on_day: str | None
    at_time: str
    safe_on: str | None
    safe_why: str
    method: str
    by_side: str
    paper: str
    motion: str
    period: str
    what: str
    document_id: int | None
    place: str
    quote: str
    confidence: str
    state: str
    why: str
    created_by: int | None
    created_at: str
    decided_by: int | None
    decided_at: str | None

    @property
    def state_words(self) -> str:
        """Its state; of a proposal that went with what proposed it (an undo), that: nobody declined it."""
        return "taken back" if self.state == EventState.DECLINED and self.decided_by is None else self.state


_SELECT = (
    "SELECT e.id, e.case_id, c.number AS case_number, e.type, e.on_day, e.at_time, e.safe_on, e.safe_why, e.method, "
    "e.by_side, e.paper, e.motion, e.period, e.what, e.document_id, e.place, e.quote, e.confidence, e.state, e.why, "
    "e.created_by, e.created_at, e.decided_by, e.decided_at FROM event e JOIN cases c ON c.id = e.case_id"
)


def insert_event(tx: Transaction, values: Mapping[str, Any]) -> int:
    """Add an event; returns its id."""
    return insert(tx.db, "event", values)


def get_event(db: sqlite3.Connection, event_id: int) -> EventRow | None:
    """One event."""
    return first(db.execute(f"{_SELECT} WHERE e.id = ?", (event_id,)), EventRow)


def list_events(
    db: sqlite3.Connection,
    *,
    case_id: int | None = None,
    state: str | None = None,
    document_id: int | None = None,
) -> list[EventRow]:
    """Events by day, those without one last; of a case, a state, a paper."""
    which, values = where(("e.case_id = ?", case_id), ("e.state = ?", state), ("e.document_id = ?", document_id))
    return rows(db.execute(f"{_SELECT}{which} ORDER BY e.on_day NULLS LAST, e.id", values), EventRow)


def taken_back(db: sqlite3.Connection, case_id: int) -> list[int]:
    """Events proposed in a case whose proposal was taken back with what proposed it: nobody decided about them, and they
    never started anything."""
    sql = (
        "SELECT e.id FROM event e WHERE e.case_id = ? AND e.state = 'declined' AND e.decided_by IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM deadline d WHERE d.event_id = e.id) ORDER BY e.id DESC"
    )
    return [row[0] for row in db.execute(sql, (case_id,)).fetchall()]
