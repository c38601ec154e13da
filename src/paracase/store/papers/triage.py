"""What waits in Triage, in as few statements as a drop of thousands allows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from paracase.store.declared import OFFICE
from paracase.store.engine import one
from paracase.store.named import column, each, rows
from paracase.store.where import BY_VALUE, NOT_SHUT, marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """A paper that waits."""

    id: int
    name: str
    relpath: bytes | None
    root_kind: str | None
    format: str
    handling: str
    arrived_at: str
    duplicate_of: int | None


def last_touch(db: sqlite3.Connection) -> int:
    """The number of the last change of any paper, seen or not."""
    return int(one(db, f"SELECT coalesce(max(touched), 0) FROM {OFFICE}.document") or 0)


class Touched(NamedTuple):
    """A paper that changed, and the one it hangs on."""

    id: int
    parent_id: int | None


def touched_since(db: sqlite3.Connection, touch: int, *, limit: int) -> list[Touched]:
    """Papers that changed after a change, oldest change first; also those that are not to be seen any more."""
    sql = f"SELECT id, parent_id FROM {OFFICE}.document WHERE touched > ? ORDER BY touched, id LIMIT ?"
    return rows(db.execute(sql, (touch, limit)), Touched)


WITH_ANOTHER = (
    "EXISTS (SELECT 1 FROM suggestion w JOIN document m ON m.id = CAST(w.value AS BIGINT) WHERE w.document_id = d.id "
    "AND w.field = 'filed_with' AND m.state = 'new' AND m.parent_id IS NULL AND m.missing_since IS NULL "
    f"AND {NOT_SHUT.format('m.id')})"
)
"""Of a paper ``d``: it is filed with another that waits, and shown under that (``domain/papers/pairing.py``)."""


COUNTED_WAITING = (
    f"FROM document d WHERE d.state = 'new' AND d.parent_id IS NULL AND d.missing_since IS NULL AND NOT {WITH_ANOTHER}"
)
"""The papers that the frame counts as waiting."""


def filed_with(db: sqlite3.Connection, document_id: int) -> list[int]:
    """Papers that wait and are filed with another: its notices, and copies of it that came later."""
    sql = (
        "SELECT d.id FROM suggestion s JOIN document d ON d.id = s.document_id WHERE s.field = 'filed_with' AND s.value = ? "
        f"AND {BY_VALUE.format('s')} AND coalesce(d.state, '') = 'new' AND d.parent_id IS NULL "
        f"AND d.missing_since IS NULL AND {NOT_SHUT.format('d.id')} "
        "ORDER BY d.id"
    )
    return column(db.execute(sql, (str(document_id),)), int)


def leads(db: sqlite3.Connection, document_id: int) -> int | None:
    """The waiting paper that another is filed with."""
    sql = (
        "SELECT m.id FROM suggestion w JOIN document m ON m.id = CAST(w.value AS BIGINT) WHERE w.document_id = ? "
        "AND w.field = 'filed_with' AND m.state = 'new' AND m.parent_id IS NULL AND m.missing_since IS NULL "
        f"AND {NOT_SHUT.format('m.id')}"
    )
    found = column(db.execute(sql, (document_id,)), int)
    return found[0] if found else None


def shown_with(db: sqlite3.Connection, ids: Sequence[int]) -> set[int]:
    """The papers whose row changes when some change: those that they are filed with, and those filed with them."""
    known = marks(ids)
    sql = (
        f"SELECT CAST(value AS BIGINT) AS id FROM suggestion WHERE field = 'filed_with' AND document_id IN ({known}) UNION "
        f"SELECT s.document_id FROM suggestion s WHERE s.field = 'filed_with' AND {BY_VALUE.format('s')} "
        f"AND s.value IN ({known}) ORDER BY 1"
    )
    return set(column(db.execute(sql, (*ids, *map(str, ids))), int))


_AT_ONCE = 500
"""Papers asked for in one statement."""


def changed_since(db: sqlite3.Connection, touch: int, *, limit: int) -> list[list[int]] | None:
    """The papers whose rows may have changed after a change, in parts: those that changed, what they hang on, what they
    are filed with. None when there are more changes than a limit, or fewer than there were."""
    touched = touched_since(db, touch, limit=limit + 1)
    if len(touched) > limit or last_touch(db) < touch:
        return None
    changed = {paper.id for paper in touched} | {p.parent_id for p in touched if p.parent_id is not None}
    near = sorted(changed)
    for start in range(0, len(near), _AT_ONCE):
        changed |= shown_with(db, near[start : start + _AT_ONCE])
    ids = sorted(changed)
    return [ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE)]


def counted(db: sqlite3.Connection, ids: Sequence[int] | None = None) -> list[int]:
    """The papers that the frame counts as waiting, or those of some that it does."""
    which, values = ("", ()) if ids is None else (f"AND d.id IN ({marks(ids)}) ", tuple(ids))
    return column(db.execute(f"SELECT d.id {COUNTED_WAITING} {which}ORDER BY d.id", values), int)


def incoming(db: sqlite3.Connection, ids: Sequence[int] | None = None) -> Iterator[IncomingRow]:
    """Every paper that waits, or those of some; oldest first, leads only."""
    which, values = ("", ()) if ids is None else (f"AND d.id IN ({marks(ids)}) ", tuple(ids))
    sql = (
        "SELECT d.id, d.name, d.relpath, r.kind AS root_kind, v.format, d.handling, d.arrived_at, d.duplicate_of "
        "FROM document d JOIN version v ON v.id = d.version_id LEFT JOIN root r ON r.id = d.root_id "
        f"WHERE d.state = 'new' AND d.parent_id IS NULL AND d.missing_since IS NULL AND NOT {WITH_ANOTHER} "
        f"AND {NOT_SHUT.format('d.id')} {which}ORDER BY d.id"
    )
    return each(db.execute(sql, values), IncomingRow)


class _Proposed(NamedTuple):
    """One value proposed for a paper."""

    document_id: int
    field: str
    value: str
    confidence: int


class SetAside(NamedTuple):
    """A paper set aside, and the one it duplicates."""

    id: int
    name: str
    duplicate_of: int | None
    original: str | None


class IncomingChild(NamedTuple):
    """What hangs on a paper that waits, at whatever depth."""

    lead_id: int
    parent_id: int
    id: int
    name: str
    decided: str | None
    """The name it gets, or else has, where something was decided of it ahead."""
    depth: int
    """1 is what hangs on the paper itself."""


class TrashedPaper(NamedTuple):
    """A paper in the trash."""

    id: int
    name: str


class FiledPaper(NamedTuple):
    """A paper that was filed, as it is called now, and the caption of its case."""

    id: int
    name: str
    caption: str


class LastAnswer(NamedTuple):
    """What a person chose when they filed a paper."""

    case_id: int | None
    doc_type: str | None


class ClaimRow(NamedTuple):
    """Who works on a paper."""

    document_id: int
    staff_id: int
    initials: str
    process: int


_PROPOSED = (
    "CASE WHEN s.field IN ('case', 'type', 'docket_no', 'title', 'carrier', 'handling') THEN 1 = 1 WHEN s.field = "
    "'version_of' THEN EXISTS (SELECT 1 FROM document o WHERE o.id = CAST(s.value AS BIGINT) "
    f"AND o.state IN ('new', 'in_file') AND {NOT_SHUT.format('o.id')}) ELSE 1 = 0 END"
)
"""What lists say of a paper; of other papers only those in sight."""


Best = dict[str, tuple[str, int]]
"""Field → surest value and its confidence."""


def best_proposals(db: sqlite3.Connection, ids: Sequence[int] | None = None) -> Iterator[tuple[int, Best]]:
    """For each paper that waits (or some) and has any: its surest proposals; by number."""
    which, values = ("d.state = 'new'", ()) if ids is None else (f"d.id IN ({marks(ids)})", tuple(ids))
    sql = (
        "SELECT s.document_id, s.field, s.value, s.confidence FROM document d JOIN suggestion s ON s.document_id = d.id "
        f"WHERE {which} AND {_PROPOSED} ORDER BY s.document_id, s.field, s.confidence DESC, s.rank"
    )
    for document_id, all_of_it in groupby(
        each(db.execute(sql, values), _Proposed), key=lambda found: found.document_id
    ):
        best: Best = {}
        for proposed in all_of_it:
            best.setdefault(proposed.field, (proposed.value, proposed.confidence))
        yield document_id, best


def set_aside(db: sqlite3.Connection, *, limit: int) -> list[SetAside]:
    """Papers set aside, newest first."""
    sql = (
        "SELECT d.id, d.name, d.duplicate_of, coalesce(o.title, o.name) AS original FROM document d "
        "LEFT JOIN document o ON o.id = d.duplicate_of WHERE d.state = 'set_aside' AND d.parent_id IS NULL "
        "ORDER BY d.decided_at DESC NULLS LAST, d.id DESC LIMIT ?"
    )
    return rows(db.execute(sql, (limit,)), SetAside)


def children_of_incoming(db: sqlite3.Connection, ids: Sequence[int] | None = None) -> Iterator[IncomingChild]:
    """What hangs on papers that wait (or on some), and on what hangs there; by the lead, then by depth."""
    which = beside = "d.state = 'new' AND d.parent_id IS NULL"
    values: tuple[int | str, ...] = ()
    if ids is not None:
        which, beside, values = f"d.id IN ({marks(ids)})", f"w.value IN ({marks(ids)})", (*ids, *map(str, ids))
    # From few to many: without LEFT JOIN and coalesce all documents, or all that wait, are gone through instead.
    sql = (
        "WITH RECURSIVE inside(lead_id, id, depth) AS (SELECT d.id, k.id, 1 FROM document k "
        f"JOIN document d ON d.id = k.parent_id WHERE {which} UNION ALL "
        "SELECT d.id, k.id, 1 FROM suggestion w JOIN document d ON d.id = CAST(w.value AS BIGINT) "
        "JOIN document k ON k.id = w.document_id WHERE w.field = 'filed_with' AND coalesce(k.state, '') = 'new' "
        f"AND k.parent_id IS NULL AND k.missing_since IS NULL AND d.missing_since IS NULL AND {NOT_SHUT.format('k.id')} "
        f"AND {BY_VALUE.format('w')} AND {beside} UNION ALL "
        "SELECT i.lead_id, k.id, i.depth + 1 FROM document k JOIN inside i ON k.parent_id = i.id) "
        "SELECT i.lead_id, coalesce(k.parent_id, i.lead_id) AS parent_id, i.id, k.name, "
        "CASE WHEN a.document_id IS NOT NULL THEN coalesce(a.name, k.name) "
        "END AS decided, i.depth FROM inside i LEFT JOIN document k ON k.id = i.id "
        "LEFT JOIN decided_ahead a ON a.document_id = i.id "
        "ORDER BY i.lead_id, i.depth, k.child_no NULLS FIRST, i.id"
    )
    return each(db.execute(sql, values), IncomingChild)


def last_trashed(db: sqlite3.Connection, *, limit: int) -> list[TrashedPaper]:
    """What lies in the trash, newest first."""
    sql = (
        "SELECT id, name FROM document WHERE state = 'trash' AND parent_id IS NULL "
        "ORDER BY decided_at DESC NULLS LAST, id DESC LIMIT ?"
    )
    return rows(db.execute(sql, (limit,)), TrashedPaper)


def last_filed(db: sqlite3.Connection, staff_id: int, *, limit: int) -> list[FiledPaper]:
    """What a person filed last and did not take back."""
    sql = (
        f"SELECT d.id, coalesce(d.title, d.name) AS name, coalesce(c.caption, '') AS caption FROM {OFFICE}.act a "
        f"JOIN {OFFICE}.act_ref f ON f.act_id = a.id AND f.no = 1 AND f.kind = 'document' "
        "JOIN document d ON d.id = f.ref_id "
        "LEFT JOIN document_case x ON x.document_id = d.id AND x.is_primary = 1 LEFT JOIN cases c ON c.id = x.case_id "
        "WHERE a.staff_id = ? AND a.kind = 'document.filed' AND a.undone_by IS NULL "
        "ORDER BY a.id DESC LIMIT ?"
    )
    return rows(db.execute(sql, (staff_id, limit)), FiledPaper)


def last_answers(db: sqlite3.Connection, staff_id: int, *, limit: int) -> list[LastAnswer]:
    """Case and type a person chose in their last filings, newest first: what is chosen is proposed next."""
    sql = (
        f"SELECT x.case_id, d.doc_type FROM {OFFICE}.act a "
        f"JOIN {OFFICE}.act_ref f ON f.act_id = a.id AND f.no = 1 AND f.kind = 'document' "
        "JOIN document d ON d.id = f.ref_id "
        "LEFT JOIN document_case x ON x.document_id = d.id AND x.is_primary = 1 "
        "WHERE a.staff_id = ? AND a.kind = 'document.filed' AND a.undone_by IS NULL "
        "ORDER BY a.id DESC LIMIT ?"
    )
    return rows(db.execute(sql, (staff_id, limit)), LastAnswer)


def claims(db: sqlite3.Connection) -> list[ClaimRow]:
    """Who works on which paper; whoever shows the paper asks whether it is seen."""
    sql = (
        f"SELECT k.document_id, k.staff_id, s.initials, k.process FROM {OFFICE}.claim k "
        "JOIN staff s ON s.id = k.staff_id ORDER BY k.document_id"
    )
    return rows(db.execute(sql), ClaimRow)


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
