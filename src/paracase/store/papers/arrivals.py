"""Files seen but not yet documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.store.named import each

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
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


def below(scope: tuple[int, bytes]) -> tuple[int, bytes, bytes]:
    """Bounds for the paths below a folder: ``/`` is 0x2f, so everything below ends before the same with 0x30."""
    root_id, folder = scope
    return (root_id, folder + b"/", folder + b"0") if folder else (root_id, b"", b"\xff" * 16)


def known_arrivals(db: sqlite3.Connection, scope: tuple[int, bytes] | None = None) -> dict[tuple[int, bytes], Arrival]:
    """Every arrival listed now, by place; or only those below a folder."""
    sql = "SELECT root_id, relpath, state, reason, detail, size, mtime_ns, ctime_ns FROM arrival"
    which, values = (f" WHERE {BELOW}", below(scope)) if scope is not None else ("", ())
    found = db.execute(f"{sql}{which} ORDER BY root_id, relpath", values)
    return {(arrival.root_id, arrival.relpath): arrival for arrival in each(found, Arrival)}


def put_arrivals(db: sqlite3.Connection, arrivals: Iterable[Arrival], *, at: str) -> None:
    """List arrivals, or change what is listed of them; the time they were first seen stays."""
    db.executemany(
        "INSERT INTO arrival(root_id, relpath, state, reason, detail, size, mtime_ns, ctime_ns, first_seen_at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(root_id, relpath) DO UPDATE SET state = excluded.state, "
        "reason = excluded.reason, detail = excluded.detail, size = excluded.size, mtime_ns = excluded.mtime_ns, "
        "ctime_ns = excluded.ctime_ns",
        [(a.root_id, a.relpath, a.state, a.reason, a.detail, a.size, a.mtime_ns, a.ctime_ns, at) for a in arrivals],
    )


def remove_arrivals(db: sqlite3.Connection, places: Iterable[tuple[int, bytes]]) -> None:
    """Take arrivals off the list: they became documents, or their files are gone."""
    db.executemany("DELETE FROM arrival WHERE root_id = ? AND relpath = ?", list(places))
