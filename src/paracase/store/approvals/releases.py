"""What left the office, and the filed copies that came back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.domain.approvals.requests import Ground
from paracase.store.engine import changed
from paracase.store.narrowing import narrowed
from paracase.store.rows import insert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """Something that was filed, served or sent."""

    id: int
    case_number: str
    request_id: int | None
    how: str
    recipient: str
    day: str
    proof: str
    proof_document_id: int | None
    standing: Ground
    reason: str
    staff: str
    at: str
    is_owed: bool
    """Whether an attorney must still ratify or acknowledge it."""
    documents: str


_RELEASED = (
    "SELECT x.id, c.number, x.request_id, x.how, x.recipient, x.day, x.proof, x.proof_document_id, x.standing, x.reason, "
    "s.name, x.at, x.is_owed FROM released x JOIN cases c ON c.id = x.case_id JOIN staff s ON s.id = x.staff_id "
)


def insert_release(db: sqlite3.Connection, values: Mapping[str, Any], items: Sequence[tuple[int, int, str]]) -> int:
    """Record what went out: document, version, SHA-256 of each paper."""
    released_id = insert(db, "released", values)
    db.executemany(
        "INSERT INTO released_item(released_id, document_id, version_id, sha256) VALUES(?, ?, ?, ?)",
        [(released_id, *item) for item in items],
    )
    changed(db, "requests", "documents", "assignments")
    return released_id


def list_releases(
    db: sqlite3.Connection, *, case_id: int | None = None, request_id: int | None = None, owed: bool = False
) -> list[ReleaseRow]:
    """What went out, newest first; of a case, a request, or what an attorney still owes a word about."""
    asked = {"x.case_id = ?": case_id, "x.request_id = ?": request_id, "x.is_owed = ?": 1 if owed else None}
    where, given = narrowed(asked)
    found = []
    for row in db.execute(f"{_RELEASED}{where}ORDER BY x.id DESC", given).fetchall():
        values = [*row, "; ".join(_went_out(db, row[0]))]
        values[8], values[12] = Ground(values[8]), bool(values[12])
        found.append(ReleaseRow(*values))
    return found


def _went_out(db: sqlite3.Connection, released_id: int) -> list[str]:
    """What the papers are called that went out, those that may be seen."""
    sql = (
        "SELECT coalesce(d.title, d.name) FROM main.released_item i JOIN document d ON d.id = i.document_id "
        "WHERE i.released_id = ? ORDER BY i.document_id"
    )
    return [name for (name,) in db.execute(sql, (released_id,))]


def release_versions(db: sqlite3.Connection, released_id: int) -> list[tuple[int, int]]:
    """Document and version of each paper that went out."""
    sql = "SELECT document_id, version_id FROM released_item WHERE released_id = ? ORDER BY document_id"
    return db.execute(sql, (released_id,)).fetchall()


def settle_release(db: sqlite3.Connection, request_id: int) -> None:
    """The attorney ratified or acknowledged what went out."""
    db.execute("UPDATE released SET is_owed = 0 WHERE request_id = ?", (request_id,))
    changed(db, "requests")


def put_filed_copy(
    db: sqlite3.Connection,
    *,
    document_id: int,
    version_id: int,
    of_version_id: int,
    likeness: int,
    staff_id: int,
    at: str,
) -> None:
    """A paper is the court-stamped copy of a version that was filed."""
    db.execute(
        "INSERT INTO filed_copy(document_id, version_id, of_version_id, likeness, staff_id, at) VALUES(?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(document_id) DO UPDATE SET version_id = excluded.version_id, of_version_id = excluded.of_version_id, "
        "likeness = excluded.likeness, staff_id = excluded.staff_id, at = excluded.at",
        (document_id, version_id, of_version_id, likeness, staff_id, at),
    )
    changed(db, "documents")


def filed_copies(db: sqlite3.Connection, version_id: int) -> list[tuple[int, str, int]]:
    """The court-stamped copies of a version: document, name, how alike (per thousand words)."""
    sql = (
        "SELECT f.document_id, coalesce(d.title, d.name), f.likeness FROM filed_copy f "
        "JOIN document d ON d.id = f.document_id WHERE f.of_version_id = ? ORDER BY f.document_id"
    )
    return db.execute(sql, (version_id,)).fetchall()
