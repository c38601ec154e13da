"""Papers of adopted folders that nobody has decided about: in file because they lay there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.store.engine import one
from paracase.store.named import rows
from paracase.store.where import NOT_SHUT, where

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class AdoptedRow(NamedTuple):
    """A paper of its own that lies in its case's folder."""

    id: int
    rev: int
    name: str
    case_id: int
    relpath: bytes
    meta: dict[str, Any]


_UNDECIDED = (
    "d.state = 'in_file' AND d.decided_by IS NULL AND d.parent_id IS NULL AND d.missing_since IS NULL "
    f"AND d.relpath IS NOT NULL AND {NOT_SHUT.format('d.id')}"
)
_FROM = (
    "FROM document d JOIN version v ON v.id = d.version_id "
    "JOIN document_case dc ON dc.document_id = d.id AND dc.is_primary = 1"
)


def undecided(db: sqlite3.Connection, case_id: int | None) -> list[AdoptedRow]:
    """Papers as they were adopted, by case and place.

    Args:
        case_id: None for those of all cases.
    """
    condition, values = where(_UNDECIDED, ("dc.case_id = ?", case_id))
    columns = "d.id, d.rev, d.name, dc.case_id, d.relpath, v.meta"
    sql = f"SELECT {columns} {_FROM}{condition} ORDER BY dc.case_id, d.relpath, d.id"
    return rows(db.execute(sql, values), AdoptedRow)


def count_undecided(db: sqlite3.Connection) -> int:
    """How many there are, in all cases."""
    return int(one(db, f"SELECT count(*) {_FROM} WHERE {_UNDECIDED}"))
