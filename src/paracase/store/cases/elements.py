"""What happened to the elements of cases. An element nobody touched has no row: it is missing.

An element is the case's, or that of one of its parties: of each provider there is one for the records (``party_id``, 0 for
the case's own).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from paracase.store.named import each, rows
from paracase.store.where import AN_ATTORNEYS, NO_ATTORNEY, THEIRS_OR_NOBODYS

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3

TABLE = "element"
ElementKey: TypeAlias = tuple[str, int]
"""Which element, and of which party (0: the case's)."""


@dataclass(frozen=True, slots=True)
class ElementRow:
    """An element of one case as kept."""

    element_id: str
    party_id: int
    state: str
    requested_on: str | None
    requested_from: str | None
    document_id: int | None
    document_name: str | None
    proposed_id: int | None
    proposed_name: str | None
    reason: str | None
    decided_by: str | None
    decided_at: str | None
    cadence: str | None
    authorized_until: str | None

    @property
    def key(self) -> ElementKey:
        """Which element, of whom."""
        return self.element_id, self.party_id


class RequestedElement(NamedTuple):
    """An element that somebody was asked for and that is not here."""

    case_id: int
    number: str
    caption: str
    matter_type: str
    element_id: str
    party_id: int
    party: str | None
    requested_on: str | None
    requested_from: str | None
    cadence: str | None
    authorized_until: str | None


class ReceivedElement(NamedTuple):
    """An element that is here; where an attorney signs it off, it waits for that."""

    case_id: int
    number: str
    caption: str
    matter_type: str
    element_id: str
    party_id: int
    party: str | None
    document_id: int | None
    document_name: str | None
    decided_by_id: int | None
    decided_by: str | None
    decided_at: str | None
    has_no_attorney: bool
    """Nobody on the case's team is an attorney: it waits for every one of the office."""


class _ElementState(NamedTuple):
    """How far an element of a case is."""

    case_id: int
    element_id: str
    party_id: int
    state: str


def elements_of(db: sqlite3.Connection, case_id: int) -> dict[ElementKey, ElementRow]:
    """The touched elements of a case, by id and party."""
    sql = (
        "SELECT e.element_id, e.party_id, e.state, e.requested_on, e.requested_from, e.document_id, "
        "coalesce(d.title, d.name) AS document_name, e.proposed_id, coalesce(p.title, p.name) AS proposed_name, "
        "e.reason, s.name AS decided_by, e.decided_at, e.cadence, e.authorized_until "
        "FROM element e LEFT JOIN document d ON d.id = e.document_id "
        "LEFT JOIN document p ON p.id = e.proposed_id LEFT JOIN staff s ON s.id = e.decided_by "
        "WHERE e.case_id = ? ORDER BY e.element_id, e.party_id"
    )
    return {element.key: element for element in rows(db.execute(sql, (case_id,)), ElementRow)}


def element_states(db: sqlite3.Connection) -> dict[int, dict[ElementKey, str]]:
    """The states of all touched elements: case → element and party → state."""
    found: dict[int, dict[ElementKey, str]] = {}
    sql = "SELECT case_id, element_id, party_id, state FROM element ORDER BY case_id, element_id, party_id"
    for element in each(db.execute(sql), _ElementState):
        found.setdefault(element.case_id, {})[element.element_id, element.party_id] = element.state
    return found


_REQUESTED = (
    "SELECT e.case_id, c.number, c.caption, c.matter_type, e.element_id, e.party_id, p.name AS party, e.requested_on, "
    "e.requested_from, e.cadence, e.authorized_until "
    "FROM element e JOIN cases c ON c.id = e.case_id LEFT JOIN party p ON p.id = e.party_id "
    "WHERE e.state = 'requested' AND c.status = 'open' "
)
_LONGEST_FIRST = "ORDER BY e.requested_on NULLS LAST, e.case_id, e.element_id, e.party_id"


def requested(db: sqlite3.Connection, staff_id: int) -> list[RequestedElement]:
    """What was asked for and did not come, in the open cases that a person looks after; the longest ago first."""
    sql = f"{_REQUESTED}AND {THEIRS_OR_NOBODYS} {_LONGEST_FIRST}"
    return rows(db.execute(sql, (staff_id,)), RequestedElement)


def all_requested(db: sqlite3.Connection) -> list[RequestedElement]:
    """What was asked for and did not come, in all open cases; the longest ago first."""
    return rows(db.execute(_REQUESTED + _LONGEST_FIRST), RequestedElement)


def ensure_element(db: sqlite3.Connection, case_id: int, element_id: str, party_id: int) -> None:
    """Give an element a row, so that it can be changed."""
    db.execute(
        "INSERT INTO element(case_id, element_id, party_id, state) VALUES(?, ?, ?, 'missing') "
        "ON CONFLICT(case_id, element_id, party_id) DO NOTHING",
        (case_id, element_id, party_id),
    )


_RECEIVED = (
    "SELECT e.case_id, c.number, c.caption, c.matter_type, e.element_id, e.party_id, p.name AS party, e.document_id, "
    "coalesce(d.title, d.name) AS document_name, e.decided_by AS decided_by_id, s.name AS decided_by, e.decided_at, "
    f"{NO_ATTORNEY} AS has_no_attorney "
    "FROM element e JOIN cases c ON c.id = e.case_id AND c.status = 'open' LEFT JOIN party p ON p.id = e.party_id "
    "LEFT JOIN document d ON d.id = e.document_id LEFT JOIN staff s ON s.id = e.decided_by "
)
_BY_AGE = "AND e.state = 'received' ORDER BY e.decided_at, e.case_id, e.element_id, e.party_id"


def received(db: sqlite3.Connection, staff_id: int) -> list[ReceivedElement]:
    """The elements that are here in the cases that are an attorney's (``AN_ATTORNEYS``), the longest here first."""
    sql = f"{_RECEIVED}WHERE {AN_ATTORNEYS} {_BY_AGE}"
    return rows(db.execute(sql, (staff_id,)), ReceivedElement)


class ReceivedCount(NamedTuple):
    """How many elements of one kind are here."""

    matter_type: str
    element_id: str
    number: int


def count_received(db: sqlite3.Connection, staff_id: int) -> list[ReceivedCount]:
    """How many elements are here in the open cases that are an attorney's, by matter and element."""
    sql = (
        "SELECT c.matter_type, e.element_id, count(*) AS number FROM element e "
        f"JOIN cases c ON c.id = e.case_id AND c.status = 'open' WHERE {AN_ATTORNEYS} "
        "AND e.state = 'received' GROUP BY c.matter_type, e.element_id ORDER BY c.matter_type, e.element_id"
    )
    return rows(db.execute(sql, (staff_id,)), ReceivedCount)


class ConditionRow(NamedTuple):
    """Whether something is so in a case, as somebody said."""

    case_id: int
    condition: str
    is_so: bool
    answered_by: str
    answered_at: str


_CONDITIONS = (
    "SELECT k.case_id, k.condition, k.is_so, s.name AS answered_by, k.answered_at FROM condition k "
    "JOIN staff s ON s.id = k.answered_by "
)


def conditions_of(db: sqlite3.Connection, case_id: int) -> dict[str, ConditionRow]:
    """What was said of a case's conditions."""
    found = rows(db.execute(f"{_CONDITIONS}WHERE k.case_id = ? ORDER BY k.condition", (case_id,)), ConditionRow)
    return {row.condition: row for row in found}


def all_conditions(db: sqlite3.Connection) -> dict[int, dict[str, bool]]:
    """What was said of the conditions of all cases: case → condition → whether it is so."""
    found: dict[int, dict[str, bool]] = {}
    for row in each(db.execute(f"{_CONDITIONS}ORDER BY k.case_id, k.condition"), ConditionRow):
        found.setdefault(row.case_id, {})[row.condition] = bool(row.is_so)
    return found


def answer_condition(db: sqlite3.Connection, case_id: int, condition: str, *, is_so: bool, by: int, at: str) -> None:
    """Keep what somebody says of a condition."""
    db.execute(
        "INSERT INTO condition(case_id, condition, is_so, answered_by, answered_at) VALUES(?, ?, ?, ?, ?) "
        "ON CONFLICT(case_id, condition) DO UPDATE SET is_so = excluded.is_so, answered_by = excluded.answered_by, "
        "answered_at = excluded.answered_at",
        (case_id, condition, int(is_so), by, at),
    )


class _ElementOf(NamedTuple):
    element_id: str
    party_id: int


def proposed_for(db: sqlite3.Connection, case_id: int, document_id: int) -> list[ElementKey]:
    """The elements of a case for which a paper is proposed."""
    sql = "SELECT element_id, party_id FROM element WHERE case_id = ? AND proposed_id = ? ORDER BY element_id, party_id"
    return [(row.element_id, row.party_id) for row in rows(db.execute(sql, (case_id, document_id)), _ElementOf)]
