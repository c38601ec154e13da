"""Papers that are sequestered. Whether one is, the table itself says: the paper that was named may be behind a wall."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.sequester import CopyRelation, SequesterState
from paracase.store.declared import OFFICE
from paracase.store.engine import one
from paracase.store.named import column, rows

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3

TABLE = "sequestered"


class SequesteredRow(NamedTuple):
    """A paper that is sequestered, as listed."""

    document_id: int
    lead_id: int
    relation: CopyRelation
    name: str
    reason: str
    by_id: int
    by: str
    at: str
    state: SequesterState


_ROW = (
    "SELECT q.document_id, q.lead_id, q.relation, d.name, q.reason, q.by_id, s.name AS by, q.at, q.state "
    "FROM sequestered q JOIN document d ON d.id = q.document_id "
    "JOIN staff s ON s.id = q.by_id "
)


def list_sequestered(db: sqlite3.Connection) -> list[SequesteredRow]:
    """Every one that may be seen: what waits first, then the oldest; a paper that was named before what goes with it."""
    order = (
        "ORDER BY q.state DESC, q.at, q.lead_id, CASE WHEN q.document_id = q.lead_id THEN 0 ELSE 1 END, q.document_id"
    )
    return rows(db.execute(_ROW + order), SequesteredRow)


def group_of(db: sqlite3.Connection, document_id: int) -> list[SequesteredRow]:
    """A paper with all that is sequestered with it, whichever of them is asked for; the one that was named first."""
    sql = (
        f"WHERE q.lead_id = (SELECT z.lead_id FROM {OFFICE}.sequestered z WHERE z.document_id = ?) "
        "ORDER BY CASE WHEN q.document_id = q.lead_id THEN 0 ELSE 1 END, q.document_id"
    )
    return rows(db.execute(_ROW + sql, (document_id,)), SequesteredRow)


def members(db: sqlite3.Connection, lead_id: int) -> list[int]:
    """The numbers of all of a group, whoever may see them."""
    return column(
        db.execute(f"SELECT document_id FROM {OFFICE}.sequestered WHERE lead_id = ? ORDER BY document_id", (lead_id,)),
        int,
    )


def is_sequestered(db: sqlite3.Connection, document_id: int) -> bool:
    """Whether nobody may open it."""
    sql = f"SELECT 1 FROM {OFFICE}.sequestered WHERE document_id = ?"
    return db.execute(sql, (document_id,)).fetchone() is not None


def orphaned(db: sqlite3.Connection) -> list[int]:
    """Copies that came later and whose paper, which was named, is open again; one that was purged opens nothing."""
    sql = (
        "SELECT q.document_id FROM sequestered q JOIN document l ON l.id = q.lead_id JOIN version v ON v.id = l.version_id "
        "WHERE v.outcome <> 'purged' AND q.lead_id NOT IN (SELECT document_id FROM sequestered) ORDER BY q.document_id"
    )
    return column(db.execute(sql), int)


def let_go(db: sqlite3.Connection, document_id: int) -> None:
    """It is an ordinary paper again."""
    db.execute("DELETE FROM sequestered WHERE document_id = ?", (document_id,))


def sequester_copy(db: sqlite3.Connection, document_id: int, sha256: str, size: int) -> None:
    """A paper that comes with bytes of a sequestered one is sequestered too, and so is every paper that holds it.

    Who did it, when and why is as it was said of the first; an empty file is no copy of anything.
    """
    if one(db, f"SELECT 1 FROM {TABLE} LIMIT 1") is None:
        return  # as in most offices, and this is asked of every paper that arrives
    like = (
        "q.lead_id, {relation}, q.reason, q.by_id, q.at, q.state, q.decided_by, q.decided_at FROM sequestered q "
        "{where} LIMIT 1 ON CONFLICT (document_id) DO NOTHING"
    )
    columns = "document_id, lead_id, relation, reason, by_id, at, state, decided_by, decided_at"
    same = like.format(
        relation="'same'", where="JOIN version v ON v.document_id = q.document_id WHERE v.sha256 = ? AND v.size > 0"
    )
    made = db.execute(
        f"INSERT INTO sequestered({columns}) SELECT CAST(? AS BIGINT), {same}", (document_id, sha256)
    ).rowcount
    holds = like.format(relation="'holds'", where="WHERE q.document_id = ?")
    while size and made > 0:
        held = db.execute(
            "SELECT parent_id FROM document WHERE id = ? AND came_inside = 1 AND parent_id IS NOT NULL", (document_id,)
        ).fetchone()
        if held is None:
            break
        made = db.execute(
            f"INSERT INTO sequestered({columns}) SELECT CAST(? AS BIGINT), {holds}", (held[0], document_id)
        ).rowcount
        document_id = held[0]
