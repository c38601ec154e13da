"""Papers that a recogniser failed at: they wait, and nothing is proposed for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.engine import one
from paracase.store.named import column, rows

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3

FAULTY = (
    "FROM suggestion s JOIN document d ON d.id = s.document_id WHERE s.field = 'fault' "
    "AND coalesce(d.state, '') = 'new'"
)
"""Of what is decided nothing is to be done any more. From few to many: without ``coalesce`` from all that wait."""


class FaultRow(NamedTuple):
    """A paper, in which version of the program a recogniser failed at it, and how."""

    id: int
    name: str
    program: str
    reason: str


def count(db: sqlite3.Connection) -> int:
    """How many there are."""
    return int(one(db, f"SELECT count(*) {FAULTY}"))


def all_faults(db: sqlite3.Connection) -> list[FaultRow]:
    """All of them, oldest first."""
    sql = f"SELECT d.id, d.name, s.value AS program, s.reason {FAULTY} ORDER BY d.id"
    return rows(db.execute(sql), FaultRow)


def of_others(db: sqlite3.Connection, program: str) -> list[int]:
    """Those that another version of the program failed at."""
    return column(db.execute(f"SELECT d.id {FAULTY} AND s.value <> ? ORDER BY d.id", (program,)), int)
