"""What came and what was decided between two instants; for the log of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.steps import Step, from_json
from paracase.store.declared import OFFICE
from paracase.store.engine import one
from paracase.store.named import each, rows
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.store.driver import sqlite3

_AT_ONCE = 500
"""Values in one statement."""


class CamePaper(NamedTuple):
    """A paper of its own, as it is now."""

    id: int
    name: str
    state: str
    arrived_at: str
    parent_id: int | None
    root_id: int | None
    relpath: bytes | None
    outcome: str
    meta: dict[str, Any]
    attached: int


class _Decided(NamedTuple):
    """An act as it is written."""

    id: int
    at: str
    who: str
    steps: str


class DecidedAct(NamedTuple):
    """An act that moved or decided papers, in the order they were done."""

    id: int
    at: str
    who: str
    steps: tuple[Step, ...]


_PAPERS = (
    "SELECT d.id, d.name, d.state, d.arrived_at, d.parent_id, d.root_id, d.relpath, v.outcome, v.meta, "
    "(SELECT count(*) FROM document k WHERE k.parent_id = d.id) AS attached "
    "FROM document d JOIN version v ON v.id = d.version_id"
)
_TAKEN_OVER = "d.state = 'in_file' AND d.decided_by IS NULL"
"""What lay in an adopted folder; nobody decided it paper by paper."""


def came(db: sqlite3.Connection, begin: str, end: str) -> list[CamePaper]:
    """Papers of their own that came between two instants, the earliest first; but for those of adopted folders."""
    sql = (
        f"{_PAPERS} WHERE d.arrived_at >= ? AND d.arrived_at < ? AND d.parent_id IS NULL AND NOT ({_TAKEN_OVER}) "
        "ORDER BY d.arrived_at, d.id"
    )
    return rows(db.execute(sql, (begin, end)), CamePaper)


def adopted(db: sqlite3.Connection, begin: str, end: str) -> int:
    """How many papers of adopted folders were taken in."""
    sql = (
        "SELECT count(*) FROM document d WHERE d.arrived_at >= ? AND d.arrived_at < ? AND d.parent_id IS NULL "
        f"AND {_TAKEN_OVER}"
    )
    return int(one(db, sql, begin, end))


def papers(db: sqlite3.Connection, document_ids: Sequence[int]) -> list[CamePaper]:
    """These papers, where they may be seen and are of their own."""
    found: list[CamePaper] = []
    for start in range(0, len(document_ids), _AT_ONCE):
        some = document_ids[start : start + _AT_ONCE]
        sql = f"{_PAPERS} WHERE d.id IN ({marks(some)}) AND d.parent_id IS NULL ORDER BY d.id"
        found += rows(db.execute(sql, tuple(some)), CamePaper)
    return found


def decided(db: sqlite3.Connection, begin: str, end: str) -> Iterator[DecidedAct]:
    """Every act between two instants that kept steps, in order, also those that were taken back and what took them back.

    Whoever may see which of the papers is asked of these: one act can be about several.
    """
    sql = (
        f"SELECT a.id, a.at, s.name AS who, a.steps FROM {OFFICE}.act a JOIN staff s ON s.id = a.staff_id "
        "WHERE a.at >= ? AND a.at < ? AND a.steps IS NOT NULL ORDER BY a.id"
    )
    for act in each(db.execute(sql, (begin, end)), _Decided):
        yield DecidedAct(act.id, act.at, act.who, from_json(act.steps))


def first_places(db: sqlite3.Connection, document_ids: Sequence[int]) -> Iterator[tuple[int, tuple[Step, ...]]]:
    """The steps of the first act about each of these papers: where its file was before anybody moved it."""
    for document_id in document_ids:
        sql = (
            f"SELECT a.steps FROM {OFFICE}.act a JOIN {OFFICE}.act_ref f ON f.act_id = a.id WHERE f.kind = 'document' "
            "AND f.ref_id = ? AND a.steps IS NOT NULL ORDER BY a.id LIMIT 1"
        )
        row = db.execute(sql, (document_id,)).fetchone()
        if row is not None:
            yield document_id, from_json(row[0])
