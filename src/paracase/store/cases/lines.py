"""The cases as lists show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.cases.acceptance import AcceptanceState
from paracase.store.cases.tasks import NOT_GONE_BY
from paracase.store.named import rows
from paracase.store.where import where

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case as the Cases pane lists it."""

    id: int
    number: str
    caption: str
    matter_type: str
    stage: str
    status: str
    next_on: str | None
    """The nearest date of an open task; never that of a deadline of others that has gone by."""
    next_what: str | None
    reviewed_at: str | None
    new: int
    """Documents of the case nobody has filed."""
    acceptance: AcceptanceState = AcceptanceState.ACCEPTED
    found_on: str | None = None
    """Of a case that waits for an attorney: the nearest day that a paper of it announces."""


def case_lines(db: sqlite3.Connection, *, staff_id: int | None, status: str | None, today: str) -> list[CaseLine]:
    """Cases of a person's (or all) teams, open or closed, by number.

    Args:
        today: an ISO day; what papers announced before it is over, and what others had to do.
    """
    which, values = where(
        ("c.id + 0 IN (SELECT m.case_id FROM team m WHERE m.staff_id = ?)", staff_id), ("c.status = ?", status)
    )
    sql = (
        "SELECT c.id, c.number, c.caption, c.matter_type, c.stage, c.status, n.due_on AS next_on, n.what AS next_what, "
        "c.reviewed_at, coalesce(w.n, 0) AS new, coalesce(q.state, 'accepted') AS acceptance, CASE WHEN q.state = 'waiting' "
        "THEN (SELECT min(s.value) FROM document_case y JOIN suggestion s ON s.document_id = y.document_id "
        "WHERE y.case_id = c.id AND s.field = 'hearing' AND s.value >= ?) END AS found_on "
        "FROM cases c LEFT JOIN acceptance q ON q.case_id = c.id LEFT JOIN task n ON n.id = (SELECT t.id FROM task t WHERE "
        f"t.case_id = c.id AND t.state = 'open' AND t.due_on IS NOT NULL AND {NOT_GONE_BY} "
        "ORDER BY t.due_on, t.due_time NULLS LAST, t.id "
        "LIMIT 1) LEFT JOIN (SELECT x.case_id, count(*) AS n FROM document d JOIN document_case x "
        "ON x.document_id = d.id WHERE d.state = 'new' GROUP BY x.case_id) w ON w.case_id = c.id "
        f"{which} ORDER BY c.number_fold"
    )
    return rows(db.execute(sql, (today, today, *values)), CaseLine)
