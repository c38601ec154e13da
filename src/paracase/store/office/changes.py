"""Changes of what the office allows that wait for a second person, and what goes out without an approval, as kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.office.changes import AskedState, Change, ChangeKind
from paracase.store.engine import changed
from paracase.store.named import first, rows
from paracase.store.rows import insert

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class AskedRow(NamedTuple):
    """A change that somebody asked for who may not make it alone."""

    id: int
    change: ChangeKind
    item: str
    value: str
    reason: str
    asked_by_id: int
    asked_by: str
    asked_at: str
    ledger_seq: int

    @property
    def what(self) -> Change:
        """The change itself."""
        return Change(self.change, self.item, self.value, self.reason)


class ExemptionRow(NamedTuple):
    """A document type that goes out, or went out, without an approval."""

    id: int
    doc_type: str
    reason: str
    set_by: str
    set_at: str
    ended_by: str | None
    ended_at: str | None


_ASKED = (
    "SELECT p.id, p.change, p.item, p.value, p.reason, p.asked_by AS asked_by_id, s.name AS asked_by, p.asked_at, "
    "p.ledger_seq FROM policy_asked p JOIN staff s ON s.id = p.asked_by WHERE p.state = 'waiting' "
)
_EXEMPTIONS = (
    "SELECT x.id, x.doc_type, x.reason, s.name AS set_by, x.set_at, e.name AS ended_by, x.ended_at FROM exemption x "
    "JOIN staff s ON s.id = x.set_by LEFT JOIN staff e ON e.id = x.ended_by "
)


def insert_asked(db: sqlite3.Connection, change: Change, *, by: int, at: str, seq: int) -> int:
    """Keep a change that waits; returns its number.

    Args:
        seq: the entry it is made with.
    """
    values = {
        "change": change.kind.value,
        "item": change.item,
        "value": change.value,
        "reason": change.reason,
        "asked_by": by,
        "asked_at": at,
        "state": AskedState.WAITING.value,
        "ledger_seq": seq,
    }
    return insert(db, "policy_asked", values)


def waiting(db: sqlite3.Connection) -> list[AskedRow]:
    """What waits for a second person, oldest first."""
    return rows(db.execute(_ASKED + "ORDER BY p.id"), AskedRow)


def waiting_one(db: sqlite3.Connection, number: int) -> AskedRow | None:
    """One change that waits."""
    return first(db.execute(_ASKED + "AND p.id = ?", (number,)), AskedRow)


def answer_asked(db: sqlite3.Connection, number: int, state: AskedState, *, by: int, at: str) -> bool:
    """Confirm or decline a change; returns whether it still waited."""
    sql = "UPDATE policy_asked SET state = ?, answered_by = ?, answered_at = ? WHERE id = ? AND state = 'waiting'"
    done = db.execute(sql, (state.value, by, at, number)).rowcount > 0
    changed(db, "policy")
    return done


def exempt_types(db: sqlite3.Connection) -> tuple[str, ...]:
    """The document types that go out without an approval by an exemption in force."""
    found = db.execute("SELECT doc_type FROM exemption WHERE ended_at IS NULL ORDER BY doc_type").fetchall()
    return tuple(str(one[0]) for one in found)


def exemptions(db: sqlite3.Connection) -> list[ExemptionRow]:
    """Every exemption there is or was, newest first."""
    return rows(db.execute(_EXEMPTIONS + "ORDER BY x.id DESC"), ExemptionRow)


def exemption_of(db: sqlite3.Connection, doc_type: str) -> ExemptionRow | None:
    """The exemption of a type that is in force."""
    return first(db.execute(_EXEMPTIONS + "WHERE x.doc_type = ? AND x.ended_at IS NULL", (doc_type,)), ExemptionRow)


def insert_exemption(db: sqlite3.Connection, doc_type: str, reason: str, *, by: int, at: str) -> int:
    """Have a type go out without an approval; returns the exemption's number."""
    return insert(db, "exemption", {"doc_type": doc_type, "reason": reason, "set_by": by, "set_at": at})


def end_exemption(db: sqlite3.Connection, number: int, *, by: int, at: str) -> None:
    """It is in force no more."""
    db.execute("UPDATE exemption SET ended_by = ?, ended_at = ? WHERE id = ?", (by, at, number))
    changed(db, "policy")
