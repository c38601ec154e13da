"""What is asked of papers whose texts are nearly the same as another's."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.engine import one
from paracase.store.named import first, rows
from paracase.store.where import NOT_SHUT, marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3


class NearRow(NamedTuple):
    """A paper that may be nearly the same as another."""

    id: int
    version_id: int
    name: str
    """As it is called: its title, else its file's name."""
    file_name: str
    state: str
    parent_id: int | None
    sha256: str


def near_rows(db: sqlite3.Connection, ids: Sequence[int]) -> dict[int, NearRow]:
    """Of some papers those whose text was read whole and that wait or are in file; none that is shut."""
    sql = (
        "SELECT d.id, d.version_id, coalesce(d.title, d.name) AS name, d.name AS file_name, d.state, d.parent_id, v.sha256 "
        f"FROM document d JOIN version v ON v.id = d.version_id WHERE d.id IN ({marks(ids)}) "
        f"AND d.state IN ('new', 'in_file') AND v.outcome IN ('text', 'ocr') AND {NOT_SHUT.format('d.id')} ORDER BY d.id"
    )
    return {row.id: row for row in rows(db.execute(sql, tuple(ids)), NearRow)}


class NearState(NamedTuple):
    """How a paper stands that another is a version of."""

    id: int
    name: str
    version_id: int
    no: int
    """Of its present version."""
    has_file: int
    """Whether its file lies in its folder, as far as is known."""


def near_state(db: sqlite3.Connection, document_id: int) -> NearState | None:
    """How a paper stands; None where it is not to be seen, is shut, or in the trash."""
    sql = (
        "SELECT d.id, coalesce(d.title, d.name) AS name, v.id AS version_id, v.seq AS no, "
        "CASE WHEN d.relpath IS NOT NULL AND d.missing_since IS NULL THEN 1 ELSE 0 END AS has_file "
        "FROM document d JOIN version v ON v.id = d.version_id WHERE d.id = ? AND d.state IN ('new', 'in_file') "
        f"AND v.outcome <> 'purged' AND {NOT_SHUT.format('d.id')}"
    )
    return first(db.execute(sql, (document_id,)), NearState)


def last_version(db: sqlite3.Connection, document_id: int) -> int:
    """The greatest number of a version of a paper."""
    return int(one(db, "SELECT coalesce(max(seq), 0) FROM version WHERE document_id = ?", document_id))


class DecidedVersion(NamedTuple):
    """A decision on a version, or that it waits for one."""

    no: int
    by: str
    what: str


def decided_versions(db: sqlite3.Connection, document_id: int) -> list[DecidedVersion]:
    """The versions of a paper that wait for a decision or were decided about, and by whom; the newest request first."""
    sql = (
        "SELECT v.seq AS no, s.name AS by, r.state AS what FROM request_item i JOIN request r ON r.id = i.request_id "
        "JOIN version v ON v.id = i.version_id JOIN staff s ON s.id = r.attorney_id WHERE v.document_id = ? "
        "AND r.state <> 'withdrawn' ORDER BY r.id DESC, v.seq DESC"
    )
    return rows(db.execute(sql, (document_id,)), DecidedVersion)
