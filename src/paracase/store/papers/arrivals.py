"""Files seen but not yet documents, and the states of folders in which nothing can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.folders import NO_ENTRY, FolderState
from paracase.domain.visible import name_text
from paracase.frozen import frozen
from paracase.store.named import column, each, rows
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from paracase.store.driver import sqlite3
    from paracase.store.engine import Store


@frozen
class Arrival:
    """A file seen in a watched folder that is not a document (yet)."""

    root_id: int
    relpath: bytes
    state: str
    reason: str
    detail: str
    size: int
    mtime_ns: int
    ctime_ns: int


BELOW = "root_id = ? AND relpath >= ? AND relpath < ?"
NO_FILE = ", ".join(f"'{state.value}'" for state in sorted(NO_ENTRY))
"""Reasons of rows that tell the state of a folder and stand for no entry of one: outside the sum of files."""
_STATES = ", ".join(f"'{state.value}'" for state in FolderState)
_AWAY = "SELECT id FROM root WHERE state = 'missing'"
"""Watched folders that are not there: of what is listed in them nothing can be told."""
COUNTED = f"reason NOT IN ({NO_FILE}) AND root_id NOT IN ({_AWAY})"
"""Which arrivals are files of the folders that are there."""


def below(scope: tuple[int, bytes]) -> tuple[int, bytes, bytes]:
    """Bounds for the paths below a folder: ``/`` is 0x2f, so everything below ends before the same with 0x30."""
    root_id, folder = scope
    return (root_id, folder + b"/", folder + b"0") if folder else (root_id, b"", b"\xff" * 16)


_ARRIVAL = "root_id, relpath, state, reason, detail, size, mtime_ns, ctime_ns"
_AT_ONCE = 500
"""Values in one statement."""


def arrivals_below(store: Store, scope: tuple[int, bytes], *, limit: int) -> Iterator[list[Arrival]]:
    """Every arrival listed below a folder, in the order of paths, so many at once; each page as it stands when asked for."""
    root_id, start, end = below(scope)
    sql = f"SELECT {_ARRIVAL} FROM arrival WHERE {BELOW} ORDER BY root_id, relpath LIMIT ?"
    while page := rows(store.read.execute(sql, (root_id, start, end, limit)), Arrival):
        yield page
        start = page[-1].relpath + b"\0"


def arrivals_at(db: sqlite3.Connection, root_id: int, relpaths: Sequence[bytes]) -> dict[tuple[int, bytes], Arrival]:
    """What is listed now of some places of a watched folder."""
    found: dict[tuple[int, bytes], Arrival] = {}
    for start in range(0, len(relpaths), _AT_ONCE):
        some = relpaths[start : start + _AT_ONCE]
        sql = (
            f"SELECT {_ARRIVAL} FROM arrival WHERE root_id = ? AND relpath IN ({marks(some)}) ORDER BY root_id, relpath"
        )
        found |= {(a.root_id, a.relpath): a for a in each(db.execute(sql, (root_id, *some)), Arrival)}
    return found


def first_seen(db: sqlite3.Connection, root_id: int, relpath: bytes) -> str | None:
    """When a file was first seen that is listed now; None when it is not."""
    found = column(
        db.execute("SELECT first_seen_at FROM arrival WHERE root_id = ? AND relpath = ?", (root_id, relpath)), str
    )
    return found[0] if found else None


def put_arrivals(db: sqlite3.Connection, arrivals: Iterable[Arrival], *, at: str) -> None:
    """List arrivals, or change what is listed of them; the time since when it is so stays."""
    db.executemany(
        "INSERT INTO arrival(root_id, relpath, state, reason, detail, size, mtime_ns, ctime_ns, first_seen_at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(root_id, relpath) DO UPDATE SET state = excluded.state, "
        "reason = excluded.reason, detail = excluded.detail, size = excluded.size, mtime_ns = excluded.mtime_ns, "
        "ctime_ns = excluded.ctime_ns, first_seen_at = CASE WHEN arrival.reason = excluded.reason "
        "THEN arrival.first_seen_at ELSE excluded.first_seen_at END",
        [(a.root_id, a.relpath, a.state, a.reason, a.detail, a.size, a.mtime_ns, a.ctime_ns, at) for a in arrivals],
    )


def remove_arrivals(db: sqlite3.Connection, places: Iterable[tuple[int, bytes]]) -> None:
    """Take arrivals off the list: they became documents, or their files are gone."""
    db.executemany("DELETE FROM arrival WHERE root_id = ? AND relpath = ?", list(places))


class FolderRow(NamedTuple):
    """A folder in which nothing can be seen, or that gives no events."""

    root_id: int
    root_path: bytes
    relpath: bytes
    reason: FolderState
    detail: str
    first_seen_at: str

    @property
    def path(self) -> str:
        """Its path, as a person reads it: from the office's folder on where it lies inside."""
        return name_text(self.root_path + b"/" + self.relpath if self.relpath else self.root_path)


def folder_states(db: sqlite3.Connection) -> list[FolderRow]:
    """Every folder that is not simply there, the longest so first; of a watched folder that is not there only that."""
    sql = (
        "SELECT a.root_id, r.path AS root_path, a.relpath, a.reason, a.detail, a.first_seen_at FROM arrival a "
        f"JOIN root r ON r.id = a.root_id WHERE a.state = 'refused' AND a.reason IN ({_STATES}) "
        f"AND (length(a.relpath) = 0 OR a.root_id NOT IN ({_AWAY})) ORDER BY a.first_seen_at, a.id"
    )
    return rows(db.execute(sql), FolderRow)


def unwatched(db: sqlite3.Connection) -> dict[int, str]:
    """Watched folders that are said to give no events, and how much of them."""
    found = (row for row in folder_states(db) if row.reason is FolderState.UNWATCHED)
    return {row.root_id: row.detail for row in found}
