"""Citations and quotations that were looked up, as kept: every tick stays, the last one of a key counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.store.engine import changed
from paracase.store.named import rows
from paracase.store.rows import insert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3


class TickRow(NamedTuple):
    """What somebody said of a citation or quotation that they looked up."""

    key: str
    cite: str
    result: str
    words: str
    staff_id: int
    staff: str
    at: str
    document_id: int
    version: int


def ticks(db: sqlite3.Connection, case_id: int) -> list[TickRow]:
    """Every tick in a case, oldest first."""
    sql = (
        "SELECT t.key, t.cite, t.result, t.words, t.staff_id, s.name AS staff, t.at, t.document_id, v.seq AS version "
        "FROM cite_tick t JOIN staff s ON s.id = t.staff_id JOIN version v ON v.id = t.version_id "
        "WHERE t.case_id = ? ORDER BY t.id"
    )
    return rows(db.execute(sql, (case_id,)), TickRow)


def insert_tick(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Keep a tick; returns its id."""
    changed(db, "assignments")
    return insert(db, "cite_tick", values)


class HandedIn(NamedTuple):
    """A paper that was handed in for examination."""

    document_id: int
    name: str


def handed_in(db: sqlite3.Connection, case_id: int) -> list[HandedIn]:
    """The papers of a case that were handed in, and what they are called now."""
    sql = (
        "SELECT DISTINCT d.document_id, x.name FROM delivery d JOIN assignment a ON a.id = d.assignment_id "
        "JOIN document x ON x.id = d.document_id WHERE a.case_id = ? ORDER BY d.document_id"
    )
    return rows(db.execute(sql, (case_id,)), HandedIn)
