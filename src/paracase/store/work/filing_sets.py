"""Filing sets as kept: the papers of one, in their order, and what somebody accepted of its check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.store.engine import changed
from paracase.store.named import rows
from paracase.store.rows import insert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3


class PartRow(NamedTuple):
    """A paper of a set, as it is called there."""

    document_id: int
    part: str
    title: str


def parts(db: sqlite3.Connection, assignment_id: int) -> list[PartRow]:
    """The papers an assignment is filed with, in their order."""
    sql = "SELECT document_id, part, title FROM filing_part WHERE assignment_id = ? ORDER BY no, document_id"
    return rows(db.execute(sql, (assignment_id,)), PartRow)


def put_parts(db: sqlite3.Connection, assignment_id: int, papers: Sequence[PartRow]) -> None:
    """The papers of a set from now on, in this order."""
    db.execute("DELETE FROM filing_part WHERE assignment_id = ?", (assignment_id,))
    db.executemany(
        "INSERT INTO filing_part(assignment_id, document_id, no, part, title) VALUES(?, ?, ?, ?, ?)",
        [(assignment_id, paper.document_id, no, paper.part, paper.title) for no, paper in enumerate(papers, start=1)],
    )
    changed(db, "assignments")


class AcceptedRow(NamedTuple):
    """Something a check found that somebody accepted."""

    version_id: int
    looked_for: str
    found: str
    why: str
    staff: str
    at: str


def accepted(db: sqlite3.Connection, case_id: int) -> list[AcceptedRow]:
    """What was accepted in a case, oldest first."""
    sql = (
        "SELECT f.version_id, f.looked_for, f.found, f.why, s.name AS staff, f.at FROM filing_accepted f "
        "JOIN staff s ON s.id = f.staff_id WHERE f.case_id = ? ORDER BY f.id"
    )
    return rows(db.execute(sql, (case_id,)), AcceptedRow)


def insert_accepted(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Keep that something was accepted; returns its id."""
    changed(db, "assignments", "requests")
    return insert(db, "filing_accepted", values)
