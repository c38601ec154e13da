"""Attempts to hand a text to a mail server, as kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.clients.posting import PostingState
from paracase.frozen import frozen
from paracase.store.engine import changed
from paracase.store.named import rows
from paracase.store.rows import insert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3

TABLE = "text_posting"


@frozen
class PostingRow:
    """An attempt as listed."""

    id: int
    client_text_id: int
    case_id: int
    server: str
    sha256: str
    state: PostingState
    reply: str
    by: str
    at: str
    ended_at: str | None
    settled_by: str | None
    words: str


_POSTING = (
    "SELECT p.id, p.client_text_id, p.case_id, p.server, p.sha256, p.state, p.reply, b.name AS by, p.at, p.ended_at, "
    "s.name AS settled_by, p.words FROM text_posting p JOIN staff b ON b.id = p.by_id "
    "LEFT JOIN staff s ON s.id = p.settled_by WHERE p.client_text_id = ? ORDER BY p.id DESC"
)


def insert_posting(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Keep that a text begins to go over; returns its id."""
    return insert(db, TABLE, values)


def postings_of(db: sqlite3.Connection, text_id: int) -> list[PostingRow]:
    """The attempts with a text, the newest first."""
    return rows(db.execute(_POSTING, (text_id,)), PostingRow)


def end_posting(db: sqlite3.Connection, number: int, state: PostingState, *, reply: str, at: str) -> bool:
    """Keep how an attempt ended; False where a person said meanwhile what became of it. That it did not go is no bar to a
    server that took it."""
    was = ("started", "not_sent") if state is PostingState.ACCEPTED else ("started", "started")
    sql = "UPDATE text_posting SET state = ?, reply = ?, ended_at = ? WHERE id = ? AND state IN (?, ?)"
    done = db.execute(sql, (state.value, reply, at, number, *was)).rowcount == 1
    changed(db, "communications")
    return done


def settle_posting(
    db: sqlite3.Connection, was: PostingRow, state: PostingState, *, by: int, words: str, at: str
) -> bool:
    """Keep what a person found who looked whether it went; False where its end was recorded meanwhile."""
    sql = (
        "UPDATE text_posting SET state = ?, settled_by = ?, words = ?, ended_at = COALESCE(ended_at, ?) "
        "WHERE id = ? AND state = ?"
    )
    done = db.execute(sql, (state.value, by, words, at, was.id, was.state.value)).rowcount == 1
    changed(db, "communications")
    return done
