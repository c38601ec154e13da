"""The journal of moves: what is to be moved is committed before it is moved, and replayed when nobody finished it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.store.declared import OFFICE
from paracase.store.named import rows
from paracase.store.rows import insert
from paracase.store.where import where

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


class OpenIntent(NamedTuple):
    """What a person told us to do, and nobody finished."""

    batch: str
    plan: dict[str, Any]


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
    values = {
        "document_id": document_id,
        "from_root": source[0],
        "from_path": source[1],
        "to_root": target[0],
        "to_path": target[1],
        "dev": signature.dev,
        "inode": signature.inode,
        "size": signature.size,
        "sha256": sha256,
        "state": "open",
        "batch": batch,
        "at": at,
    }
    return insert(db, "move", values)


def retarget(db: sqlite3.Connection, move_id: int, path: bytes) -> None:
    """The target was taken meanwhile: another name, committed before it is used."""
    db.execute("UPDATE move SET to_path = ? WHERE id = ? AND state = 'open'", (path, move_id))


def close_batch(db: sqlite3.Connection, batch: str, state: str) -> None:
    """Mark an intent and its moves as done or abandoned."""
    db.execute("UPDATE move SET state = ? WHERE batch = ? AND state = 'open'", (state, batch))
    db.execute("UPDATE intent SET state = ? WHERE batch = ?", (state, batch))


def open_moves(db: sqlite3.Connection, batch: str | None = None) -> list[FileMove]:
    """Moves under way, of one intent or all."""
    which, values = where("state = 'open'", ("batch = ?", batch))
    return rows(db.execute(f"SELECT {_COLUMNS} FROM {OFFICE}.move{which}ORDER BY id", values), FileMove)


def open_intents(db: sqlite3.Connection) -> list[OpenIntent]:
    """Intents that nobody finished, oldest first."""
    sql = f"SELECT batch, plan FROM {OFFICE}.intent WHERE state = 'open' ORDER BY at, batch"
    return rows(db.execute(sql), OpenIntent)


def places_under_way(db: sqlite3.Connection) -> set[tuple[int, bytes]]:
    """Sources and targets of open moves: the scan leaves these alone."""
    found: set[tuple[int, bytes]] = set()
    for move in open_moves(db):
        found |= {(move.from_root, move.from_path), (move.to_root, move.to_path)}
    return found
