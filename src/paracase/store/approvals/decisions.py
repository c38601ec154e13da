"""What attorneys decided; never changed once written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.domain.approvals.statements import Decision
from paracase.store.declared import OFFICE
from paracase.store.engine import changed
from paracase.store.named import rows
from paracase.store.rows import insert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """What was decided, by whom, and what it binds."""

    id: int
    request_id: int
    decision: Decision
    staff_id: int
    staff: str
    for_id: int
    at: str
    level: str
    is_owed: bool
    proof: str
    fingerprint: str
    statement: str
    sha256: str
    comment: str
    read_as: str
    pages_opened: int
    pages: int
    seconds: int
    ledger_seq: int
    signature_id: int | None
    door: str
    """SHA-256 of what root found of the ways into the account, where that made it *recorded by gate*; else empty."""


_COLUMNS = (
    "SELECT a.id, a.request_id, a.decision, a.staff_id, s.name AS staff, a.for_id, a.at, a.level, a.is_owed, a.proof, "
    "a.fingerprint, a.statement, a.sha256, a.comment, a.read_as, a.pages_opened, a.pages, a.seconds, a.ledger_seq, "
    "a.signature_id, a.door "
)
_STAFF = "JOIN staff s ON s.id = a.staff_id "
_APPROVAL = f"{_COLUMNS}FROM approval a {_STAFF}"


def insert_approval(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Record a decision; it is never changed."""
    return insert(db, "approval", values)


def approvals_of(db: sqlite3.Connection, request_id: int) -> list[ApprovalRow]:
    """What was decided of a request, newest first."""
    sql = _APPROVAL + "WHERE a.request_id = ? ORDER BY a.id DESC"
    return rows(db.execute(sql, (request_id,)), ApprovalRow)


def all_approvals(db: sqlite3.Connection) -> list[ApprovalRow]:
    """Everything decided, in order."""
    return rows(db.execute(_APPROVAL + "ORDER BY a.id"), ApprovalRow)


def owed_approvals(db: sqlite3.Connection, staff_id: int) -> list[ApprovalRow]:
    """What a person approved and has not signed: also in a case they do not see any more, for it stays owed."""
    sql = f"{_COLUMNS}FROM {OFFICE}.approval a {_STAFF}WHERE a.staff_id = ? AND a.is_owed = 1 ORDER BY a.id"
    return rows(db.execute(sql, (staff_id,)), ApprovalRow)


def all_owed(db: sqlite3.Connection) -> list[ApprovalRow]:
    """What anybody approved and has not signed, of cases in sight; the longest ago first."""
    return rows(db.execute(_APPROVAL + "WHERE a.is_owed = 1 ORDER BY a.id"), ApprovalRow)


def sign_approval(db: sqlite3.Connection, approval_id: int, signature_id: int) -> bool:
    """An approval is signed from now on; False where it was before."""
    done = db.execute(
        "UPDATE approval SET signature_id = ?, is_owed = 0 WHERE id = ? AND signature_id IS NULL",
        (signature_id, approval_id),
    )
    changed(db, "requests", "documents")
    return done.rowcount > 0
