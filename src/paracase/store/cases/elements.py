"""What happened to the elements of cases. An element nobody touched has no row: it is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from paracase.store.named import column, each, rows
from paracase.store.where import THEIRS_OR_NOBODYS

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class ElementRow:
    """An element of one case as kept."""

    element_id: str
    state: str
    requested_on: str | None
    requested_from: str | None
    document_id: int | None
    document_name: str | None
    reason: str | None
    decided_by: str | None
    decided_at: str | None


class RequestedElement(NamedTuple):
    """An element that somebody was asked for and that is not here."""

    case_id: int
    caption: str
    matter_type: str
    element_id: str
    requested_on: str | None
    requested_from: str | None


class _ElementState(NamedTuple):
    """How far an element of a case is."""

    case_id: int
    element_id: str
    state: str


def elements_of(db: sqlite3.Connection, case_id: int) -> dict[str, ElementRow]:
    """The touched elements of a case, by id."""
    sql = (
        "SELECT e.element_id, e.state, e.requested_on, e.requested_from, e.document_id, coalesce(d.title, d.name) "
        "AS document_name, e.reason, s.name AS decided_by, e.decided_at FROM element e LEFT JOIN document d ON d.id = "
        "e.document_id LEFT JOIN staff s ON s.id = e.decided_by WHERE e.case_id = ? ORDER BY e.element_id"
    )
    return {element.element_id: element for element in rows(db.execute(sql, (case_id,)), ElementRow)}


def element_states(db: sqlite3.Connection) -> dict[int, dict[str, str]]:
    """The states of all touched elements: case → element → state."""
    found: dict[int, dict[str, str]] = {}
    sql = "SELECT case_id, element_id, state FROM element ORDER BY case_id, element_id"
    for element in each(db.execute(sql), _ElementState):
        found.setdefault(element.case_id, {})[element.element_id] = element.state
    return found


def requested(db: sqlite3.Connection, staff_id: int) -> list[RequestedElement]:
    """What was asked for and did not come, in the open cases that a person looks after; the longest ago first."""
    sql = (
        "SELECT e.case_id, c.caption, c.matter_type, e.element_id, e.requested_on, e.requested_from FROM element e "
        f"JOIN cases c ON c.id = e.case_id WHERE e.state = 'requested' AND c.status = 'open' AND {THEIRS_OR_NOBODYS} "
        "ORDER BY e.requested_on NULLS LAST, e.case_id, e.element_id"
    )
    return rows(db.execute(sql, (staff_id,)), RequestedElement)


def ensure_element(db: sqlite3.Connection, case_id: int, element_id: str) -> None:
    """Give an element a row, so that it can be changed."""
    db.execute(
        "INSERT INTO element(case_id, element_id, state) VALUES(?, ?, 'missing') "
        "ON CONFLICT(case_id, element_id) DO NOTHING",
        (case_id, element_id),
    )


def gated_received(db: sqlite3.Connection, staff_id: int) -> list[str]:
    """The elements that were received in the cases of a person's teams, by id of the element."""
    sql = (
        "SELECT e.element_id FROM element e JOIN cases c ON c.id = e.case_id AND c.status = 'open' "
        "JOIN team t ON t.case_id = e.case_id AND t.staff_id = ? WHERE e.state = 'received' ORDER BY e.case_id, e.element_id"
    )
    return column(db.execute(sql, (staff_id,)), str)
