"""Orders to purge as kept: what they name, what is related to that by bytes, and where copies are owed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.upkeep.purges import CopyKind, CopyState, PurgeChoice, PurgeState
from paracase.store.engine import one
from paracase.store.named import column, first, rows
from paracase.store.rows import add, insert
from paracase.store.where import marks, where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from paracase.store.driver import sqlite3

_AT_ONCE = 500
"""Values in one statement."""


class PurgeRow(NamedTuple):
    """An order."""

    id: int
    case_id: int | None
    case_number: str
    attorney: str
    ordered_at: str
    authority: str
    reason: str
    state: PurgeState
    begun_at: str | None
    ended_at: str | None


class ItemChoice(NamedTuple):
    """What was decided of a paper."""

    document_id: int
    choice: PurgeChoice
    why: str


class HeldPaper(NamedTuple):
    """A paper as an order's list names it."""

    id: int
    name: str
    state: str
    parent_id: int | None
    is_inside: bool
    """It has no file of its own: its bytes lie in those of the paper it hangs on."""
    versions: int
    size: int
    """Bytes of all its versions."""


class BytesRow(NamedTuple):
    """Bytes of one version."""

    document_id: int
    sha256: str
    size: int


class Digest(NamedTuple):
    """Bytes that are to be gone."""

    sha256: str
    size: int


class CopyRow(NamedTuple):
    """A copy outside the store in use."""

    id: int
    purge_id: int
    kind: CopyKind
    path: bytes
    state: CopyState
    detail: str
    at: str


_PURGE = (
    "SELECT id, case_id, case_number, attorney, ordered_at, authority, reason, state, begun_at, ended_at "
    "FROM main.purge"
)


def purges(db: sqlite3.Connection, state: PurgeState | None = None) -> list[PurgeRow]:
    """Every order, the newest first; or those of one state."""
    which, values = where(("state = ?", state.value if state else None))
    return rows(db.execute(f"{_PURGE}{which} ORDER BY id DESC", values), PurgeRow)


def purge_of(db: sqlite3.Connection, purge_id: int) -> PurgeRow | None:
    """One order."""
    return first(db.execute(f"{_PURGE} WHERE id = ?", (purge_id,)), PurgeRow)


def insert_purge(
    db: sqlite3.Connection,
    *,
    case: tuple[int, str],
    attorney: tuple[int, str],
    at: str,
    authority: str,
    reason: str,
) -> int:
    """Keep an order; returns its id."""
    values = {
        "case_id": case[0],
        "case_number": case[1],
        "ordered_by": attorney[0],
        "attorney": attorney[1],
        "ordered_at": at,
        "authority": authority,
        "reason": reason,
        "state": PurgeState.ORDERED.value,
    }
    return insert(db, "purge", values)


def put_choice(
    db: sqlite3.Connection, purge_id: int, document_id: int, *, choice: PurgeChoice, why: str, by: int, at: str
) -> None:
    """What was decided of a paper; a later decision takes the place of an earlier one."""
    db.execute(
        "INSERT INTO purge_item(purge_id, document_id, choice, why, decided_by, decided_at) VALUES(?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(purge_id, document_id) DO UPDATE SET choice = excluded.choice, why = excluded.why, "
        "decided_by = excluded.decided_by, decided_at = excluded.decided_at",
        (purge_id, document_id, choice.value, why, by, at),
    )


def choices(db: sqlite3.Connection, purge_id: int) -> list[ItemChoice]:
    """What was decided of the papers of an order."""
    sql = "SELECT document_id, choice, why FROM main.purge_item WHERE purge_id = ? ORDER BY document_id"
    return rows(db.execute(sql, (purge_id,)), ItemChoice)


def to_purge(db: sqlite3.Connection, purge_id: int) -> list[int]:
    """The papers an order destroys."""
    sql = "SELECT document_id FROM main.purge_item WHERE purge_id = ? AND choice = 'purge' ORDER BY document_id"
    return column(db.execute(sql, (purge_id,)), int)


def set_state(db: sqlite3.Connection, purge_id: int, state: PurgeState) -> None:
    """An order goes on."""
    db.execute("UPDATE purge SET state = ? WHERE id = ?", (state.value, purge_id))


def begin(db: sqlite3.Connection, purge_id: int, *, by: int, at: str) -> None:
    """From now on it is carried on until it is through."""
    db.execute(
        "UPDATE purge SET state = 'destroying', begun_by = ?, begun_at = ? WHERE id = ? AND state = 'ordered'",
        (by, at, purge_id),
    )


def end(db: sqlite3.Connection, purge_id: int, *, at: str) -> None:
    """It is through."""
    db.execute("UPDATE purge SET state = 'destroyed', ended_at = ? WHERE id = ?", (at, purge_id))


# What is related by bytes


def papers(db: sqlite3.Connection, ids: Iterable[int]) -> list[HeldPaper]:
    """Papers by number, as a list names them."""
    found: list[HeldPaper] = []
    for some in _chunks(sorted(set(ids))):
        sql = (
            "SELECT d.id, d.name, d.state, d.parent_id, d.came_inside AS is_inside, "
            "(SELECT count(*) FROM main.version v WHERE v.document_id = d.id) AS versions, "
            "(SELECT coalesce(sum(v.size), 0) FROM main.version v WHERE v.document_id = d.id) AS size "
            f"FROM main.document d WHERE d.id IN ({marks(some)}) ORDER BY d.id"
        )
        found += rows(db.execute(sql, tuple(some)), HeldPaper)
    return found


def bytes_of(db: sqlite3.Connection, ids: Iterable[int]) -> list[BytesRow]:
    """The bytes of every version of some papers, but those that are gone already."""
    found: list[BytesRow] = []
    for some in _chunks(sorted(set(ids))):
        sql = (
            "SELECT v.document_id, v.sha256, v.size FROM main.version v "
            f"WHERE v.document_id IN ({marks(some)}) AND v.outcome <> 'purged' ORDER BY v.document_id, v.seq"
        )
        found += rows(db.execute(sql, tuple(some)), BytesRow)
    return found


def holders_of(db: sqlite3.Connection, digests: Iterable[str]) -> set[int]:
    """Every paper one of whose versions has one of these bytes."""
    found: set[int] = set()
    for some in _chunks(sorted(set(digests))):
        sql = (
            f"SELECT DISTINCT v.document_id FROM main.version v WHERE v.sha256 IN ({marks(some)}) "
            "AND v.outcome <> 'purged' ORDER BY v.document_id"
        )
        found |= set(column(db.execute(sql, tuple(some)), int))
    return found


def came_inside(db: sqlite3.Connection, ids: Iterable[int]) -> set[int]:
    """What came inside some papers, written out or not."""
    found: set[int] = set()
    for some in _chunks(sorted(set(ids))):
        sql = f"SELECT id FROM main.document WHERE parent_id IN ({marks(some)}) AND came_inside = 1 ORDER BY id"
        found |= set(column(db.execute(sql, tuple(some)), int))
    return found


def cases_of(db: sqlite3.Connection, ids: Iterable[int]) -> dict[int, list[int]]:
    """The cases of some papers."""
    found: dict[int, list[int]] = {}
    for some in _chunks(sorted(set(ids))):
        sql = (
            f"SELECT document_id, case_id FROM main.document_case WHERE document_id IN ({marks(some)}) "
            "ORDER BY document_id, is_primary DESC, case_id"
        )
        for linked in rows(db.execute(sql, tuple(some)), _InCase):
            found.setdefault(linked.document_id, []).append(linked.case_id)
    return found


class _InCase(NamedTuple):
    """A paper and a case it is in."""

    document_id: int
    case_id: int


# Bytes that are to be gone


def put_bytes(db: sqlite3.Connection, purge_id: int, digests: Iterable[Digest]) -> None:
    """What the order destroys."""
    for found in digests:
        add(db, "purged_bytes", {"purge_id": purge_id, "sha256": found.sha256, "size": found.size})


def purged_bytes(db: sqlite3.Connection, purge_id: int) -> list[Digest]:
    """The bytes an order destroys, but those that some paper holds by right: kept, or taken in since."""
    sql = (
        "SELECT b.sha256, b.size FROM main.purged_bytes b WHERE b.purge_id = ? AND NOT EXISTS (SELECT 1 FROM "
        "main.version v WHERE v.sha256 = b.sha256 AND v.outcome <> 'purged' AND v.document_id NOT IN "
        "(SELECT i.document_id FROM main.purge_item i WHERE i.purge_id = b.purge_id AND i.choice = 'purge')) "
        "ORDER BY b.sha256"
    )
    return rows(db.execute(sql, (purge_id,)), Digest)


def all_gone(db: sqlite3.Connection) -> list[Digest]:
    """All bytes that orders destroyed and that no paper holds."""
    sql = (
        "SELECT DISTINCT b.sha256, b.size FROM main.purged_bytes b JOIN main.purge p ON p.id = b.purge_id "
        "WHERE p.state = 'destroyed' AND NOT EXISTS (SELECT 1 FROM main.version v WHERE v.sha256 = b.sha256 "
        "AND v.outcome <> 'purged') ORDER BY b.sha256"
    )
    return rows(db.execute(sql), Digest)


# Copies elsewhere

_COPY = "SELECT id, purge_id, kind, path, state, detail, at FROM main.purge_place"


def copies(db: sqlite3.Connection, *, purge_id: int | None = None, state: CopyState | None = None) -> list[CopyRow]:
    """Copies outside the store in use, as orders know them."""
    which, values = where(("purge_id = ?", purge_id), ("state = ?", state.value if state else None))
    return rows(db.execute(f"{_COPY}{which} ORDER BY id", values), CopyRow)


def owe(db: sqlite3.Connection, purge_id: int, kind: CopyKind, path: bytes, *, detail: str, at: str) -> None:
    """A copy is owed; one that is known already is owed again."""
    known = one(
        db,
        "SELECT id FROM purge_place WHERE purge_id = ? AND kind = ? AND path = ? ORDER BY id LIMIT 1",
        purge_id,
        kind.value,
        path,
    )
    if known is not None:
        set_copy(db, int(known), CopyState.OWED, detail=detail, at=at)
        return
    values = {"purge_id": purge_id, "kind": kind.value, "path": path, "state": "owed", "detail": detail, "at": at}
    insert(db, "purge_place", values)


def set_copy(db: sqlite3.Connection, copy_id: int, state: CopyState, *, detail: str, at: str) -> None:
    """How a copy stands now."""
    db.execute("UPDATE purge_place SET state = ?, detail = ?, at = ? WHERE id = ?", (state.value, detail, at, copy_id))


# A restored store


class _Carried(NamedTuple):
    """An order with all that is kept of it."""

    id: int
    case_id: int | None
    case_number: str
    ordered_by: int | None
    attorney: str
    ordered_at: str
    authority: str
    reason: str
    begun_at: str | None


class _Decided(NamedTuple):
    """A paper of an order."""

    purge_id: int
    document_id: int
    choice: str
    why: str
    decided_at: str


class _Gone(NamedTuple):
    """Bytes of an order."""

    purge_id: int
    sha256: str
    size: int


def carry_over(source: sqlite3.Connection, db: sqlite3.Connection) -> int:
    """What was purged since a backup was made is purged in the restored store too: its orders are begun there anew.

    Args:
        source: the store that was there; of the same office.

    Returns:
        How many orders came over.
    """
    if one(source, "SELECT install FROM main.office") != one(db, "SELECT install FROM main.office"):
        return 0
    sql = (
        "SELECT id, case_id, case_number, ordered_by, attorney, ordered_at, authority, reason, begun_at FROM main.purge "
        "WHERE state IN ('destroying', 'destroyed') ORDER BY id"
    )
    count = 0
    for found in rows(source.execute(sql), _Carried):
        known = purge_of(db, found.id)
        if known is not None and known.state in {PurgeState.DESTROYING, PurgeState.DESTROYED}:
            continue
        if known is not None:
            db.execute("DELETE FROM purge_item WHERE purge_id = ?", (found.id,))
            set_state(db, found.id, PurgeState.DESTROYING)
        else:
            case_id = one(db, "SELECT id FROM cases WHERE id = ?", found.case_id)
            staff_id = one(db, "SELECT id FROM staff WHERE id = ?", found.ordered_by)
            values = {**found._asdict(), "case_id": case_id, "ordered_by": staff_id, "state": "destroying"}
            insert(db, "purge", values)
        _carry_items(source, db, found.id)
        count += 1
    return count


def _carry_items(source: sqlite3.Connection, db: sqlite3.Connection, purge_id: int) -> None:
    sql = (
        "SELECT purge_id, document_id, choice, why, decided_at FROM main.purge_item WHERE purge_id = ? "
        "ORDER BY document_id"
    )
    for item in rows(source.execute(sql, (purge_id,)), _Decided):
        if one(db, "SELECT id FROM document WHERE id = ?", item.document_id) is not None:
            add(db, "purge_item", item._asdict())
    sql = "SELECT purge_id, sha256, size FROM main.purged_bytes WHERE purge_id = ? ORDER BY sha256"
    for gone in rows(source.execute(sql, (purge_id,)), _Gone):
        add(db, "purged_bytes", gone._asdict())


def _chunks(values: Sequence[int] | Sequence[str]) -> Iterator[Sequence[int] | Sequence[str]]:
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]
