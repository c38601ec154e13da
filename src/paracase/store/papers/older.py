"""Versions that a reader read which gave no account, or another one than the readers of now."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.documents import READERS
from paracase.store.engine import one
from paracase.store.named import rows
from paracase.store.papers.reading import reading_of
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3


class OlderVersion(NamedTuple):
    """A version that an older reader read."""

    version_id: int
    document_id: int
    sha256: str
    size: int
    kept: bool
    name: str
    outcome: str
    is_present: bool


_OLDER = (
    "SELECT v.id AS version_id, v.document_id, v.sha256, v.size, v.kept, d.name, v.outcome, "
    "d.version_id = v.id AS is_present FROM version v JOIN document d ON d.id = v.document_id "
)


def asked(db: sqlite3.Connection, states: Sequence[str]) -> list[OlderVersion]:
    """Versions that wait for a decision and were read by an older reader.

    Args:
        states: of a request that waits.
    """
    sql = (
        f"{_OLDER}WHERE v.reader < ? AND v.id IN (SELECT i.version_id FROM request_item i JOIN request r "
        f"ON r.id = i.request_id WHERE r.state IN ({marks(states)})) ORDER BY v.id DESC"
    )
    return rows(db.execute(sql, (READERS, *states)), OlderVersion)


def newest(db: sqlite3.Connection, reader: int, *, before: int, limit: int) -> list[OlderVersion]:
    """The newest versions that readers of one generation read, and that are older than a number."""
    sql = f"{_OLDER}WHERE v.reader = ? AND v.id < ? ORDER BY v.id DESC LIMIT ?"
    return rows(db.execute(sql, (reader, before, limit)), OlderVersion)


def count(db: sqlite3.Connection, outcomes: Sequence[str]) -> int:
    """How many present versions an older reader read, of those that ended so."""
    sql = (
        "SELECT count(*) FROM version v JOIN document d ON d.id = v.document_id AND d.version_id = v.id "
        f"WHERE v.reader < ? AND v.outcome IN ({marks(outcomes)})"
    )
    return int(one(db, sql, READERS, *outcomes))


def keep_reading(db: sqlite3.Connection, version_id: int, why: str) -> None:
    """Record that a version could not be read again: what was read before stays, and why is one of its flags."""
    flags = [*reading_of(db, version_id).flags, f"could not be read again: {why}"]
    db.execute(
        "UPDATE version SET reader = ?, flags = ? WHERE id = ? AND outcome <> 'purged'",
        (READERS, json.dumps(list(dict.fromkeys(flags))), version_id),
    )
