"""Requests for approval and the papers in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.approvals.requests import OPEN, RequestState
from paracase.domain.work.examined import said_by
from paracase.store.declared import OFFICE
from paracase.store.engine import changed
from paracase.store.named import first, rows
from paracase.store.rows import add, insert
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request for an attorney's decision, as listed."""

    id: int
    case_id: int
    case_number: str
    caption: str
    assignment_id: int | None
    title: str
    purpose: str
    attorney_id: int
    attorney: str
    initials: str
    """The attorney's."""
    asked_by_id: int
    asked_by: str
    asked_at: str
    due_on: str | None
    note: str
    state: RequestState
    state_at: str
    before_id: int | None
    comes_back: bool
    items: int
    document_id: int
    """The lead document."""
    version_id: int
    version: int
    changed: bool
    """Whether the file of any of its documents is another version now, or gone."""
    is_owed: bool
    """Whether its approval still owes a signature."""
    owes_look: bool
    """Whether what went out after *approved with changes* was not seen by the attorney yet."""
    said_by_id: int | None
    """Whose account it was where who asked was only said; None where it is known who asked."""

    @property
    def asked_who(self) -> str:
        """Who asked, as it is said everywhere."""
        return said_by(self.asked_by, self.said_by_id)


_SELECT = (
    "SELECT r.id, r.case_id, c.number AS case_number, c.caption, r.assignment_id, r.title, r.purpose, r.attorney_id, "
    "s.name AS attorney, s.initials, r.asked_by AS asked_by_id, b.name AS asked_by, r.asked_at, r.due_on, r.note, "
    "r.state, "
    f"r.state_at, r.before_id, r.comes_back, (SELECT count(*) FROM {OFFICE}.request_item n WHERE n.request_id = r.id) "
    "AS items, i.document_id, i.version_id, v.seq AS version, "
    f"EXISTS (SELECT 1 FROM {OFFICE}.request_item x JOIN document d ON d.id = x.document_id WHERE x.request_id = r.id "
    "AND (d.version_id <> x.version_id OR d.missing_since IS NOT NULL)) AS changed, "
    f"EXISTS (SELECT 1 FROM {OFFICE}.approval p WHERE p.request_id = r.id AND p.is_owed = 1) AS is_owed, "
    "r.state = 'changes' AND EXISTS (SELECT 1 FROM released o WHERE o.request_id = r.id AND o.is_owed = 1) AS owes_look, "
    "r.said_by_id "
    "FROM request r JOIN cases c ON c.id = r.case_id JOIN staff s ON s.id = r.attorney_id "
    f"JOIN staff b ON b.id = r.asked_by JOIN {OFFICE}.request_item i ON i.request_id = r.id AND i.no = 1 "
    "JOIN version v ON v.id = i.version_id "
)


class ApprovedVersion(NamedTuple):
    """A version that was approved, and its name then."""

    name: str
    version_id: int


class QueueLength(NamedTuple):
    """How much waits for one attorney, and since when."""

    attorney_id: int
    attorney: str
    requests: int
    oldest: str


class SentBack(NamedTuple):
    """A paper that an attorney sent back, and of which nobody asked again; ``words`` are what they wrote."""

    request_id: int
    case_id: int
    caption: str
    title: str
    attorney: str
    state_at: str
    words: str


def queue_lengths(db: sqlite3.Connection) -> list[QueueLength]:
    """What waits in each attorney's queue, by name; counted as the tab of Approvals counts."""
    sql = (
        "SELECT r.attorney_id, s.name AS attorney, count(*) AS requests, min(r.asked_at) AS oldest FROM request r "
        "JOIN staff s ON s.id = r.attorney_id WHERE r.state IN ('waiting', 'phone') GROUP BY r.attorney_id, s.name "
        "ORDER BY s.name, r.attorney_id"
    )
    return rows(db.execute(sql), QueueLength)


def sent_back(db: sqlite3.Connection, staff_id: int) -> list[SentBack]:
    """What a person asked for, got back, and did not ask for again; work that was handed out says that by itself."""
    sql = (
        "SELECT r.id AS request_id, r.case_id, c.caption, r.title, s.name AS attorney, r.state_at, "
        "coalesce((SELECT p.comment FROM approval p WHERE p.request_id = r.id ORDER BY p.id DESC LIMIT 1), '') AS words "
        "FROM request r "
        "JOIN cases c ON c.id = r.case_id JOIN staff s ON s.id = r.attorney_id WHERE r.state = 'returned' "
        "AND r.asked_by = ? AND r.assignment_id IS NULL AND NOT EXISTS (SELECT 1 FROM request_item i JOIN request_item n "
        "ON n.document_id = i.document_id AND n.request_id > i.request_id JOIN request l ON l.id = n.request_id "
        "WHERE i.request_id = r.id AND l.state <> 'withdrawn') ORDER BY r.state_at, r.id"
    )
    return rows(db.execute(sql, (staff_id,)), SentBack)


def list_requests(
    db: sqlite3.Connection,
    *,
    attorneys: Sequence[int] | None = None,
    states: Sequence[RequestState] = OPEN,
    case_id: int | None = None,
    since: str = "",
    owed: bool = False,
) -> list[RequestRow]:
    """Requests by due date; of some attorneys' queues, in some states, since an instant.

    Args:
        owed: only those whose decision owes a signature.
    """
    clauses = [f"r.state IN ({marks(states)})", "r.state_at >= ?"]
    values: list[Any] = [*(state.value for state in states), since]
    if attorneys is not None:
        clauses.append(f"r.attorney_id IN ({marks(attorneys)})")
        values += attorneys
    if case_id is not None:
        clauses.append("r.case_id = ?")
        values.append(case_id)
    if owed:
        clauses.append(f"r.id IN (SELECT p.request_id FROM {OFFICE}.approval p WHERE p.is_owed = 1)")
    sql = f"{_SELECT} WHERE {' AND '.join(clauses)} ORDER BY coalesce(r.due_on, '9999'), r.id"
    return rows(db.execute(sql, values), RequestRow)


def get_request(db: sqlite3.Connection, request_id: int) -> RequestRow | None:
    """One request."""
    return first(db.execute(_SELECT + "WHERE r.id = ?", (request_id,)), RequestRow)


def last_request(db: sqlite3.Connection, document_id: int, states: Sequence[RequestState]) -> RequestRow | None:
    """The newest request in one of these states whose lead document this is."""
    sql = f"{_SELECT} WHERE i.document_id = ? AND r.state IN ({marks(states)}) ORDER BY r.id DESC LIMIT 1"
    return first(db.execute(sql, (document_id, *(state.value for state in states))), RequestRow)


def request_with(
    db: sqlite3.Connection, document_id: int, sha256: str, states: Sequence[RequestState]
) -> RequestRow | None:
    """The newest request in one of these states that is for exactly these bytes of a document."""
    sql = (
        f"{_SELECT} WHERE r.state IN ({marks(states)}) AND EXISTS (SELECT 1 FROM request_item x WHERE x.request_id = r.id "
        "AND x.document_id = ? AND x.sha256 = ?) ORDER BY r.id DESC LIMIT 1"
    )
    return first(db.execute(sql, (*(state.value for state in states), document_id, sha256)), RequestRow)


def approved_versions(db: sqlite3.Connection, case_id: int) -> list[ApprovedVersion]:
    """Names and versions of everything approved in a case, newest first."""
    sql = (
        "SELECT i.name, i.version_id FROM request_item i JOIN request r ON r.id = i.request_id "
        "WHERE r.case_id = ? AND r.state = 'approved' ORDER BY r.id DESC, i.no"
    )
    return rows(db.execute(sql, (case_id,)), ApprovedVersion)


def last_request_with(db: sqlite3.Connection, document_id: int) -> RequestRow | None:
    """The newest request a document is part of, not counting those taken back."""
    sql = (
        f"{_SELECT} WHERE r.state <> 'withdrawn' AND r.id IN (SELECT x.request_id FROM request_item x "
        "WHERE x.document_id = ?) ORDER BY r.id DESC LIMIT 1"
    )
    return first(db.execute(sql, (document_id,)), RequestRow)


def open_request_with(db: sqlite3.Connection, document_id: int) -> RequestRow | None:
    """The newest request a document is part of that stands in an attorney's queue."""
    sql = (
        f"{_SELECT} WHERE r.state IN ({marks(OPEN)}) AND r.id IN (SELECT x.request_id FROM request_item x "
        "WHERE x.document_id = ?) ORDER BY r.id DESC LIMIT 1"
    )
    return first(db.execute(sql, (*(state.value for state in OPEN), document_id)), RequestRow)


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One document of a request."""

    no: int
    part: str
    document_id: int
    version_id: int
    version: int
    sha256: str
    size: int
    name: str
    doc_type: str | None
    present_version_id: int | None
    missing: bool
    compared_id: int | None
    """The version of another document it was made from: a PDF of the approved Word document."""


def request_items(db: sqlite3.Connection, request_id: int) -> list[ItemRow]:
    """The documents of a request in their order."""
    sql = (
        "SELECT i.no, i.part, i.document_id, i.version_id, v.seq AS version, i.sha256, i.size, i.name, d.doc_type, "
        "d.version_id AS present_version_id, d.missing_since IS NOT NULL AS missing, i.compared_id FROM "
        f"{OFFICE}.request_item i JOIN version v ON v.id = i.version_id JOIN document d ON d.id = i.document_id WHERE "
        "i.request_id = ? ORDER BY i.no"
    )
    return rows(db.execute(sql, (request_id,)), ItemRow)


def insert_request(db: sqlite3.Connection, values: Mapping[str, Any], items: Sequence[Mapping[str, Any]]) -> int:
    """Ask for a decision about these versions."""
    request_id = insert(db, "request", values)
    for no, item in enumerate(items, start=1):
        add(db, "request_item", {"request_id": request_id, "no": no, **item})
    changed(db, "requests", "documents")
    return request_id


def set_request_state(
    db: sqlite3.Connection, request_id: int, state: RequestState, *, at: str, comes_back: bool = True
) -> None:
    """A request was decided, or taken back."""
    db.execute(
        "UPDATE request SET state = ?, state_at = ?, comes_back = ? WHERE id = ?",
        (state.value, at, int(comes_back), request_id),
    )
    changed(db, "requests", "documents")


def set_attorney(db: sqlite3.Connection, request_id: int, attorney_id: int) -> None:
    """Another attorney decides."""
    db.execute("UPDATE request SET attorney_id = ? WHERE id = ?", (attorney_id, request_id))
    changed(db, "requests")


def count_waiting(db: sqlite3.Connection, attorneys: Sequence[int] | None) -> int:
    """How many requests wait; in some attorneys' queues, or in all."""
    sql = "SELECT count(*) FROM request r WHERE r.state IN ('waiting', 'phone')"
    if attorneys is None:
        return int(db.execute(sql).fetchone()[0])
    return int(db.execute(f"{sql} AND r.attorney_id IN ({marks(attorneys)})", tuple(attorneys)).fetchone()[0])
