"""What threads of motions are made from: the leading papers of a case with their numbers, and what a person said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.frozen import frozen
from paracase.store.named import rows
from paracase.store.papers.lines import DAY
from paracase.store.rows import add, row_of, update_row

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction


@frozen
class CasePaperRow:
    """A paper of a case that hangs on no other, or a notice of one."""

    id: int
    docket_no: str | None
    doc_type: str | None
    title: str | None
    name: str
    carrier: str | None
    side: str | None
    day: str


@frozen
class PlacedRow:
    """What a person said of a paper and a motion."""

    document_id: int
    motion_id: int
    placed: str


def papers_of(db: sqlite3.Connection, case_id: int) -> list[CasePaperRow]:
    """The papers of a case by day: neither attachments nor second copies nor what was thrown away."""
    sql = (
        f"SELECT d.id, x.docket_no, d.doc_type, d.title, d.name, d.carrier, d.side, {DAY} AS day "
        "FROM document_case x JOIN document d ON d.id = x.document_id WHERE x.case_id = ? AND d.state <> 'trash' "
        "AND x.attachment_no IS NULL AND d.duplicate_of IS NULL AND (d.parent_id IS NULL OR x.docket_no IS NOT NULL) "
        f"ORDER BY {DAY}, d.id"
    )
    return rows(db.execute(sql, (case_id,)), CasePaperRow)


def placed_in(db: sqlite3.Connection, case_id: int) -> list[PlacedRow]:
    """What was said of the papers of a case and still holds."""
    sql = (
        "SELECT t.document_id, t.motion_id, t.placed FROM thread_paper t JOIN document_case x "
        "ON x.document_id = t.document_id WHERE x.case_id = ? AND t.placed <> '' ORDER BY t.document_id, t.motion_id"
    )
    return rows(db.execute(sql, (case_id,)), PlacedRow)


def place(tx: Transaction, document_id: int, motion_id: int, placed: str) -> str:
    """Keep what was said; returns what stood there before."""
    key = (document_id, motion_id)
    there = row_of(tx.db, "thread_paper", key)
    if there is None:
        add(tx.db, "thread_paper", {"document_id": document_id, "motion_id": motion_id, "placed": ""})
    update_row(tx.db, "thread_paper", key, {"placed": placed})
    return str(there["placed"]) if there is not None else ""
