"""The journal of moves: what is to be moved is committed before it is moved, and replayed when nobody finished it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.store.narrowing import narrowed

if TYPE_CHECKING:
    from paracase.domain.papers.documents import FileSignature
    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class FileMove:
    """One file that is to go from one place to another."""

    id: int
    document_id: int
    from_root: int
    from_path: bytes
    to_root: int
    to_path: bytes
    dev: int
    inode: int
    size: int
    sha256: str
    batch: str


_COLUMNS = "id, document_id, from_root, from_path, to_root, to_path, dev, inode, size, sha256, batch"


def _move(row: tuple[Any, ...]) -> FileMove:
    return FileMove(row[0], row[1], row[2], bytes(row[3]), row[4], bytes(row[5]), *row[6:])


def insert_intent(db: sqlite3.Connection, batch: str, plan: dict[str, Any], *, at: str) -> None:
    """Record what a person told us to do, before it is done."""
    db.execute("INSERT INTO intent(batch, plan, state, at) VALUES(?, ?, 'open', ?)", (batch, json.dumps(plan), at))


def insert_move(
    db: sqlite3.Connection,
    *,
    document_id: int,
    source: tuple[int, bytes],
    target: tuple[int, bytes],
    signature: FileSignature,
    sha256: str,
    batch: str,
    at: str,
) -> int:
    """Add a move to the journal; returns its id."""
    made = db.execute(
        "INSERT INTO move(document_id, from_root, from_path, to_root, to_path, dev, inode, size, sha256, state, batch, at)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?) RETURNING id",
        (document_id, *source, *target, signature.dev, signature.inode, signature.size, sha256, batch, at),
    ).fetchall()
    return int(made[0][0])


def retarget(db: sqlite3.Connection, move_id: int, path: bytes) -> None:
    """The target was taken meanwhile: another name, committed before it is used."""
    db.execute("UPDATE move SET to_path = ? WHERE id = ? AND state = 'open'", (path, move_id))


def close_batch(db: sqlite3.Connection, batch: str, state: str) -> None:
    """Mark an intent and its moves as done or abandoned."""
    db.execute("UPDATE move SET state = ? WHERE batch = ? AND state = 'open'", (state, batch))
    db.execute("UPDATE intent SET state = ? WHERE batch = ?", (state, batch))


def open_moves(db: sqlite3.Connection, batch: str | None = None) -> list[FileMove]:
    """Moves under way, of one intent or all."""
    where, values = narrowed({"batch = ?": batch}, "state = 'open'")
    return [_move(row) for row in db.execute(f"SELECT {_COLUMNS} FROM main.move {where}ORDER BY id", values)]


def open_intents(db: sqlite3.Connection) -> list[tuple[str, dict[str, Any]]]:
    """Intents that nobody finished, oldest first."""
    return [
        (batch, json.loads(plan))
        for batch, plan in db.execute("SELECT batch, plan FROM main.intent WHERE state = 'open' ORDER BY at, batch")
    ]


def places_under_way(db: sqlite3.Connection) -> set[tuple[int, bytes]]:
    """Sources and targets of open moves: the scan leaves these alone."""
    found: set[tuple[int, bytes]] = set()
    for move in open_moves(db):
        found |= {(move.from_root, move.from_path), (move.to_root, move.to_path)}
    return found
