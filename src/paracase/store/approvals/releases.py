"""What left the office, and the filed copies that came back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.approvals.requests import Ground
from paracase.store.declared import OFFICE
from paracase.store.engine import changed
from paracase.store.named import column, each, rows
from paracase.store.rows import insert
from paracase.store.where import marks, where

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
    account: str
    """Of what was filed: whose filing account it was; empty where nobody said."""
    authorized_by: str
    pressed_by: str
    ledger_seq: int


class _ReleasedName(NamedTuple):
    """What a paper that went out is called now."""

    released_id: int
    name: str


class ReleasedVersion(NamedTuple):
    """A paper that went out, as it was."""

    document_id: int
    version_id: int


class FiledCopy(NamedTuple):
    """The court-stamped copy of a version."""

    document_id: int
    name: str
    likeness: int
    """How many of a thousand words are the same."""


class OwedRelease(NamedTuple):
    """What went out before its approval was signed."""

    id: int
    how: str
    request_id: int
    case_id: int
    title: str


_RELEASED = (
    "SELECT x.id, c.number AS case_number, x.request_id, x.how, x.recipient, x.day, x.proof, x.proof_document_id, "
    "x.standing, x.reason, s.name AS staff, x.at, x.is_owed, '' AS documents, "
    "x.account, x.authorized_by, x.pressed_by, x.ledger_seq "
    "FROM released x JOIN cases c ON c.id = x.case_id JOIN staff s ON s.id = x.staff_id "
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
    which, values = where(("x.case_id = ?", case_id), ("x.request_id = ?", request_id), *(["x.is_owed = 1"] * owed))
    names = _released_names(db, which, values)
    found = each(db.execute(f"{_RELEASED}{which}ORDER BY x.id DESC", values), ReleaseRow)
    return [replace(row, documents="; ".join(names.get(row.id, ()))) for row in found]


def filed_under(db: sqlite3.Connection, request_id: int) -> list[ReleaseRow]:
    """What was filed under a request's approval: recorded so, or its very bytes after it was decided. Oldest first."""
    sql = (
        f"SELECT x.id FROM {OFFICE}.released x JOIN {OFFICE}.request q ON q.id = ? WHERE x.how = 'filed' "
        "AND x.standing <> 'exception' AND (x.request_id = q.id OR (x.request_id IS NOT NULL AND x.at >= q.state_at "
        f"AND EXISTS (SELECT 1 FROM {OFFICE}.released_item i JOIN {OFFICE}.request_item r ON r.document_id = i.document_id "
        "AND r.sha256 = i.sha256 WHERE i.released_id = x.id AND r.request_id = q.id))) ORDER BY x.id"
    )
    ids = set(column(db.execute(sql, (request_id,)), int))
    return [row for row in reversed(list_releases(db)) if row.id in ids]


def _released_names(db: sqlite3.Connection, which: str, values: tuple[Any, ...]) -> dict[int, list[str]]:
    """What the papers of each release are called now, in their order."""
    sql = (
        f"SELECT i.released_id, coalesce(d.title, d.name) AS name FROM released x JOIN {OFFICE}.released_item i "
        f"ON i.released_id = x.id JOIN document d ON d.id = i.document_id{which} ORDER BY i.released_id, i.document_id"
    )
    names: dict[int, list[str]] = {}
    for paper in each(db.execute(sql, values), _ReleasedName):
        names.setdefault(paper.released_id, []).append(paper.name)
    return names


def release_versions(db: sqlite3.Connection, released_id: int) -> list[ReleasedVersion]:
    """The papers that went out, as they were."""
    sql = "SELECT document_id, version_id FROM released_item WHERE released_id = ? ORDER BY document_id"
    return rows(db.execute(sql, (released_id,)), ReleasedVersion)


def owed_for_signature(db: sqlite3.Connection, approval_ids: Sequence[int]) -> list[OwedRelease]:
    """What went out and is owed a word, of requests that these approvals approved; also of cases not in sight."""
    sql = (
        f"SELECT x.id, x.how, r.id AS request_id, r.case_id, r.title FROM {OFFICE}.approval a JOIN {OFFICE}.request r "
        f"ON r.id = a.request_id JOIN {OFFICE}.released x ON x.request_id = r.id WHERE a.id IN ({marks(approval_ids)}) "
        "AND a.decision = 'approved' AND x.is_owed = 1 ORDER BY x.id"
    )
    return rows(db.execute(sql, tuple(approval_ids)), OwedRelease)


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


def filed_copies(db: sqlite3.Connection, version_id: int) -> list[FiledCopy]:
    """The court-stamped copies of a version."""
    sql = (
        "SELECT f.document_id, coalesce(d.title, d.name) AS name, f.likeness FROM filed_copy f "
        "JOIN document d ON d.id = f.document_id WHERE f.of_version_id = ? ORDER BY f.document_id"
    )
    return rows(db.execute(sql, (version_id,)), FiledCopy)
