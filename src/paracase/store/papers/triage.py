"""What waits in Triage, in as few statements as a drop of thousands allows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.store.declared import OFFICE
from paracase.store.where import where

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """A paper that waits."""

    id: int
    name: str
    relpath: bytes | None
    root_kind: str | None
    format: str
    outcome: str
    handling: str
    arrived_at: str
    duplicate_of: int | None
    children: int


def incoming(db: sqlite3.Connection) -> list[IncomingRow]:
    """Every paper that waits, oldest first; leads only."""
    sql = (
        "SELECT d.id, d.name, d.relpath, r.kind, v.format, v.outcome, d.handling, d.arrived_at, d.duplicate_of, "
        "(SELECT count(*) FROM document k WHERE k.parent_id = d.id) FROM document d "
        "JOIN version v ON v.id = d.version_id LEFT JOIN root r ON r.id = d.root_id "
        "WHERE d.state = 'new' AND d.parent_id IS NULL AND d.missing_since IS NULL ORDER BY d.id"
    )
    return [IncomingRow(*row) for row in db.execute(sql)]


_PROPOSED = "s.field IN ('case', 'type', 'docket_no')"


def best_suggestions(db: sqlite3.Connection, document_id: int | None = None) -> dict[int, dict[str, tuple[str, int]]]:
    """For papers that wait (or one document): field → surest value and its confidence."""
    which, values = where(("d.id = ?", document_id) if document_id is not None else "d.state = 'new'", _PROPOSED)
    sql = (
        "SELECT s.document_id, s.field, s.value, s.confidence FROM document d JOIN suggestion s ON s.document_id = d.id "
        f"{which}ORDER BY s.document_id, s.field, s.confidence DESC, s.rank"
    )
    found: dict[int, dict[str, tuple[str, int]]] = {}
    for row_id, field, value, confidence in db.execute(sql, values):
        found.setdefault(row_id, {}).setdefault(field, (value, confidence))
    return found


def set_aside(db: sqlite3.Connection, *, limit: int) -> list[tuple[int, str, int | None, str | None]]:
    """Papers set aside, newest first: id, name, whose duplicate, and that one's name."""
    sql = (
        "SELECT d.id, d.name, d.duplicate_of, coalesce(o.title, o.name) FROM document d "
        "LEFT JOIN document o ON o.id = d.duplicate_of WHERE d.state = 'set_aside' AND d.parent_id IS NULL "
        "ORDER BY d.decided_at DESC NULLS LAST, d.id DESC LIMIT ?"
    )
    return db.execute(sql, (limit,)).fetchall()


def children_of_incoming(db: sqlite3.Connection) -> list[tuple[int, int, str]]:
    """What hangs on papers that wait: lead, document, name."""
    return db.execute(
        "SELECT k.parent_id, k.id, k.name FROM document k JOIN document d ON d.id = k.parent_id "
        "WHERE d.state = 'new' AND d.parent_id IS NULL ORDER BY k.parent_id, k.child_no NULLS FIRST, k.id"
    ).fetchall()


def last_trashed(db: sqlite3.Connection, *, limit: int) -> list[tuple[int, str]]:
    """What lies in the trash, newest first."""
    return db.execute(
        "SELECT id, name FROM document WHERE state = 'trash' AND parent_id IS NULL "
        "ORDER BY decided_at DESC NULLS LAST, id DESC LIMIT ?",
        (limit,),
    ).fetchall()


def last_filed(db: sqlite3.Connection, staff_id: int, *, limit: int) -> list[tuple[int, str, str]]:
    """What a person filed last and did not take back: document, what it is called now, case caption."""
    sql = (
        f"SELECT d.id, coalesce(d.title, d.name), coalesce(c.caption, '') FROM {OFFICE}.act a "
        f"JOIN {OFFICE}.act_ref f ON f.act_id = a.id AND f.no = 1 AND f.kind = 'document' "
        "JOIN document d ON d.id = f.ref_id "
        "LEFT JOIN document_case x ON x.document_id = d.id AND x.is_primary = 1 LEFT JOIN cases c ON c.id = x.case_id "
        "WHERE a.staff_id = ? AND a.kind = 'document.filed' AND a.undone_by IS NULL "
        "ORDER BY a.id DESC LIMIT ?"
    )
    return db.execute(sql, (staff_id, limit)).fetchall()


def last_answers(db: sqlite3.Connection, staff_id: int, *, limit: int) -> list[tuple[int | None, str | None]]:
    """Case and type a person chose in their last filings, newest first: what is chosen is proposed next."""
    sql = (
        f"SELECT x.case_id, d.doc_type FROM {OFFICE}.act a "
        f"JOIN {OFFICE}.act_ref f ON f.act_id = a.id AND f.no = 1 AND f.kind = 'document' "
        "JOIN document d ON d.id = f.ref_id "
        "LEFT JOIN document_case x ON x.document_id = d.id AND x.is_primary = 1 "
        "WHERE a.staff_id = ? AND a.kind = 'document.filed' AND a.undone_by IS NULL "
        "ORDER BY a.id DESC LIMIT ?"
    )
    return db.execute(sql, (staff_id, limit)).fetchall()


def claims(db: sqlite3.Connection) -> list[tuple[int, int, str, int]]:
    """Who works on which paper: document, person, initials, process; whoever shows the paper asks whether it is seen."""
    return db.execute(
        f"SELECT k.document_id, k.staff_id, s.initials, k.process FROM {OFFICE}.claim k "
        "JOIN staff s ON s.id = k.staff_id ORDER BY k.document_id"
    ).fetchall()


def put_claim(db: sqlite3.Connection, document_id: int, *, staff_id: int, process: int, at: str) -> None:
    """Record that a process shows a paper to somebody who works on it; one paper for each process."""
    db.execute("DELETE FROM claim WHERE process = ?", (process,))
    db.execute(
        "INSERT INTO claim(document_id, staff_id, process, at) VALUES(?, ?, ?, ?) ON CONFLICT(document_id) DO NOTHING",
        (document_id, staff_id, process, at),
    )


def drop_claims(db: sqlite3.Connection, process: int) -> int:
    """Forget what a process claimed; returns how many."""
    return db.execute("DELETE FROM claim WHERE process = ?", (process,)).rowcount
