"""What went to and fro about the elements that somebody was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.cases.requests import RequestEntry
from paracase.store.named import each, rows
from paracase.store.rows import insert

if TYPE_CHECKING:
    from paracase.store.cases.elements import ElementKey
    from paracase.store.driver import sqlite3

TABLE = "request_entry"


class EntryRow(NamedTuple):
    """One line of a request's log."""

    case_id: int
    element_id: str
    party_id: int
    kind: RequestEntry
    day: str
    whom: str
    said_by: str
    words: str
    by_name: str
    at: str


_SELECT = (
    "SELECT n.case_id, n.element_id, n.party_id, n.kind, n.day, n.whom, n.said_by, n.words, s.name AS by_name, n.at "
    "FROM request_entry n JOIN staff s ON s.id = n.by_id "
)


def insert_entry(
    db: sqlite3.Connection,
    case_id: int,
    key: ElementKey,
    *,
    kind: RequestEntry,
    day: str,
    whom: str = "",
    said_by: str = "",
    words: str = "",
    by: int,
    at: str,
) -> int:
    """Add a line to a request's log; returns its id."""
    values = {
        "case_id": case_id, "element_id": key[0], "party_id": key[1], "kind": kind.value, "day": day, "whom": whom,
        "said_by": said_by, "words": words, "by_id": by, "at": at,
    }  # fmt: skip
    return insert(db, TABLE, values)


def entries_of(db: sqlite3.Connection, case_id: int) -> dict[ElementKey, list[EntryRow]]:
    """The logs of a case's requests, by element and party, each in its order."""
    found: dict[ElementKey, list[EntryRow]] = {}
    for row in rows(db.execute(f"{_SELECT}WHERE n.case_id = ? ORDER BY n.id", (case_id,)), EntryRow):
        found.setdefault((row.element_id, row.party_id), []).append(row)
    return found


def all_entries(db: sqlite3.Connection) -> dict[tuple[int, str, int], list[EntryRow]]:
    """The logs of what was asked for and did not come, in all open cases: case, element and party → lines."""
    found: dict[tuple[int, str, int], list[EntryRow]] = {}
    sql = (
        f"{_SELECT}JOIN element e ON e.case_id = n.case_id AND e.element_id = n.element_id AND e.party_id = n.party_id "
        "JOIN cases c ON c.id = n.case_id WHERE e.state = 'requested' AND c.status = 'open' ORDER BY n.id"
    )
    for row in each(db.execute(sql), EntryRow):
        found.setdefault((row.case_id, row.element_id, row.party_id), []).append(row)
    return found
