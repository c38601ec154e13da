"""What was recognised in papers: the proposals Triage shows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.domain.papers.documents import Handling
from paracase.domain.papers.handling import taken_handling
from paracase.domain.papers.proposals import Proposal
from paracase.store.engine import changed
from paracase.store.named import column, rows
from paracase.store.papers.documents import NEXT_TOUCH, storable
from paracase.store.where import NOT_SHUT

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3

ALL = (1 << 63) - 1
"""No document has a greater number."""


def put_proposals(db: sqlite3.Connection, document_id: int, proposals: list[Proposal]) -> None:
    """Replace all proposals for a document. What is proposed of its handling is searched for, so the index holds it too."""
    db.execute("DELETE FROM suggestion WHERE document_id = ?", (document_id,))
    db.executemany(
        "INSERT INTO suggestion(document_id, field, rank, value, confidence, reason, place, more) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                document_id,
                s.field.value,
                rank,
                storable(s.value),
                int(s.confidence),
                storable(s.reason),
                storable(s.place),
                json.dumps({name: storable(text) for name, text in s.more.items()}),
            )
            for rank, s in enumerate(proposals)
        ],
    )
    handling = taken_handling(proposals)
    is_searched = int(handling is not None)
    if handling == Handling.SEALED:
        changed(db, "walls")  # from now on it is hidden from some: their desks look again
    db.execute(
        f"UPDATE document SET recognised = 1, rev = rev + ?, touched = {NEXT_TOUCH} WHERE id = ?",
        (is_searched, document_id),
    )


def proposals_for(db: sqlite3.Connection, document_id: int) -> list[Proposal]:
    """All proposals for a document, in the order the recognisers gave them."""
    sql = "SELECT field, value, confidence, reason, place, more FROM suggestion s WHERE s.document_id = ? "
    sql += f"AND {NOT_SHUT.format('s.document_id')} ORDER BY rank"
    return rows(db.execute(sql, (document_id,)), Proposal)


def unrecognised(db: sqlite3.Connection, *, limit: int, upto: int = ALL) -> list[int]:
    """Documents whose text is there (or never will be) and that have no proposals yet.

    Newest first: the paper that came just now does not wait behind a production of thousands.

    Args:
        upto: none with a greater number; those of a production that were not read yet are gone through one by one.
    """
    sql = (
        "SELECT d.id FROM document d JOIN version v ON v.id = d.version_id WHERE d.recognised = 0 "
        "AND v.outcome <> 'pending' AND d.id <= ? ORDER BY d.id DESC LIMIT ?"
    )
    return column(db.execute(sql, (upto, limit)), int)


@dataclass(frozen=True, slots=True)
class PaperRow:
    """What recognising needs of a document, apart from its text."""

    id: int
    version_id: int
    rev: int
    name: str
    state: str
    parent_id: int | None
    root_id: int | None
    relpath: bytes | None
    arrived_at: str
    meta: dict[str, Any]


def paper_row(db: sqlite3.Connection, document_id: int) -> PaperRow:
    """One document as the recognisers' side needs it."""
    sql = (
        "SELECT d.id, d.version_id, d.rev, d.name, d.state, d.parent_id, d.root_id, d.relpath, d.arrived_at, v.meta "
        "FROM document d JOIN version v ON v.id = d.version_id WHERE d.id = ?"
    )
    (found,) = rows(db.execute(sql, (document_id,)), PaperRow)
    return found


def mark_recognised(db: sqlite3.Connection, document_id: int) -> None:
    """Nothing is to be suggested for this document."""
    db.execute(f"UPDATE document SET recognised = 1, touched = {NEXT_TOUCH} WHERE id = ?", (document_id,))
