"""What papers say of cases that the office may not have: their numbers while they wait, the dates found in them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from paracase.store.named import rows
from paracase.store.where import NOT_SHUT

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class WaitingNumber(NamedTuple):
    """A docket number that a waiting paper gives itself."""

    document_id: int
    number: str
    more: str
    """JSON; may say the court."""

    @property
    def court(self) -> str:
        """The court's code; empty where it is not known."""
        return str(json.loads(self.more).get("court", ""))


def waiting_numbers(db: sqlite3.Connection) -> list[WaitingNumber]:
    """The docket numbers of papers that wait by themselves, the oldest first; what is filed with another is not named."""
    sql = (
        "SELECT s.document_id, s.value AS number, s.more FROM suggestion s JOIN document d ON d.id = s.document_id "
        "WHERE s.field IN ('docket', 'opens') AND d.state = 'new' AND d.parent_id IS NULL AND d.missing_since IS NULL "
        f"AND {NOT_SHUT.format('d.id')} AND NOT EXISTS (SELECT 1 FROM suggestion w WHERE w.document_id = d.id "
        "AND w.field = 'filed_with') ORDER BY s.document_id, s.rank"
    )
    return rows(db.execute(sql), WaitingNumber)


class FoundDate(NamedTuple):
    """A day that a paper of a case names."""

    day: str
    what: str
    document_id: int
    paper: str
    reason: str


class _Row(NamedTuple):
    day: str
    more: str
    document_id: int
    paper: str
    reason: str


def dates_of_case(db: sqlite3.Connection, case_id: int, *, since: str) -> list[FoundDate]:
    """Hearings that papers of a case announce, those that wait for it too, from a day on; each day and matter once.

    Args:
        since: an ISO day; what is over is not shown.
    """
    sql = (
        "SELECT s.value AS day, s.more, d.id AS document_id, coalesce(d.title, d.name) AS paper, s.reason "
        "FROM suggestion s JOIN document d ON d.id = s.document_id WHERE s.field = 'hearing' AND s.value >= ? "
        f"AND d.state <> 'trash' AND {NOT_SHUT.format('d.id')} AND (EXISTS (SELECT 1 FROM document_case x "
        "WHERE x.document_id = d.id AND x.case_id = ?) OR d.state = 'new' AND EXISTS (SELECT 1 FROM suggestion c "
        "WHERE c.document_id = d.id AND c.field = 'case' AND c.value = ?)) ORDER BY s.value, d.id"
    )
    found: dict[tuple[str, str], FoundDate] = {}
    for row in rows(db.execute(sql, (since, case_id, str(case_id))), _Row):
        what = hearing_words(json.loads(row.more))
        found.setdefault((row.day, what), FoundDate(row.day, what, row.document_id, row.paper, row.reason))
    return list(found.values())


def hearing_words(more: dict[str, str]) -> str:
    """What is heard, and when: ``hearing on Motion to Dismiss, 1:30 pm``."""
    what = more.get("what") or "hearing"
    return ", ".join(part for part in (what, more.get("time", "")) if part)
