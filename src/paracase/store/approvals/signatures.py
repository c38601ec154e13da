"""Signatures, and the statements given out to be signed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.store.named import first, rows
from paracase.store.rows import insert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """A signature over a statement, with the key as it was in force."""

    id: int
    staff_id: int
    at: str
    statement: str
    sha256: str
    armored: str
    key_line: str
    fingerprint: str
    ledger_seq: int


class IssuedStatement(NamedTuple):
    """A statement that was given out to be signed."""

    id: int
    text: str
    used_at: str | None


_SIGNATURE = "SELECT id, staff_id, at, statement, sha256, armored, key_line, fingerprint, ledger_seq FROM signature "


def insert_signature(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Keep a signature; it is never changed."""
    return insert(db, "signature", values)


def get_signature(db: sqlite3.Connection, signature_id: int) -> SignatureRow | None:
    """One signature."""
    return first(db.execute(_SIGNATURE + "WHERE id = ?", (signature_id,)), SignatureRow)


def all_signatures(db: sqlite3.Connection) -> list[SignatureRow]:
    """Every signature, in order."""
    return rows(db.execute(_SIGNATURE + "ORDER BY id"), SignatureRow)


def issue_statement(db: sqlite3.Connection, *, staff_id: int, at: str, about: str, text: str, sha256: str) -> None:
    """Remember a statement that was given out to be signed."""
    db.execute(
        "INSERT INTO issued_statement(staff_id, at, about, text, sha256) VALUES(?, ?, ?, ?, ?) "
        "ON CONFLICT(sha256) DO NOTHING",
        (staff_id, at, about, text, sha256),
    )


def issued_statements(
    db: sqlite3.Connection, *, staff_id: int, about: str, since: str, limit: int = 50
) -> list[IssuedStatement]:
    """Statements given out to a person about this, newest first."""
    sql = (
        "SELECT id, text, used_at FROM issued_statement WHERE staff_id = ? AND about = ? AND at >= ? "
        "ORDER BY id DESC LIMIT ?"
    )
    return rows(db.execute(sql, (staff_id, about, since, limit)), IssuedStatement)


def use_statement(db: sqlite3.Connection, statement_id: int, *, at: str) -> bool:
    """A statement is used up; returns whether it was not before."""
    cursor = db.execute("UPDATE issued_statement SET used_at = ? WHERE id = ? AND used_at IS NULL", (at, statement_id))
    return cursor.rowcount > 0
