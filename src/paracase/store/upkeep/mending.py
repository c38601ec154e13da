"""What a rebuilt store is asked and told beside its rows."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple

from paracase import paths
from paracase.domain.errors import Damaged
from paracase.store.engine import Transaction, connect, immediate, one
from paracase.store.named import column, rows
from paracase.store.papers.documents import NEXT_TOUCH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.store.driver import sqlite3


class NeededObject(NamedTuple):
    """Bytes that a document needs, and where a file may have them."""

    sha256: str
    size: int
    root: bytes | None
    inside: bool | None
    relpath: bytes | None


def needed_objects(db: sqlite3.Connection) -> list[NeededObject]:
    """The present content of every document that the vault should hold."""
    sql = (
        "SELECT v.sha256, v.size, r.path AS root, r.inside, d.relpath FROM document d JOIN version v "
        "ON v.id = d.version_id LEFT JOIN root r ON r.id = d.root_id WHERE v.kept = 1 ORDER BY d.id"
    )
    return rows(db.execute(sql), NeededObject)


def known_digests(db: sqlite3.Connection) -> set[str]:
    """Every content that any version ever had."""
    return set(column(db.execute("SELECT DISTINCT sha256 FROM version ORDER BY sha256"), str))


def set_lost_place(db: sqlite3.Connection, document_id: int, *, at: str) -> None:
    """Say of a document that its file is not there."""
    db.execute(
        f"UPDATE document SET missing_since = ?, rev = rev + 1, touched = {NEXT_TOUCH} WHERE id = ?", (at, document_id)
    )


def make_administrator(db: sqlite3.Connection) -> bool:
    """Where nobody on the staff is administrator any more, the first becomes it; returns whether that was needed."""
    if one(db, "SELECT EXISTS(SELECT 1 FROM staff WHERE is_admin = 1 AND active = 1)"):
        return False
    db.execute("UPDATE staff SET is_admin = 1 WHERE id = (SELECT min(id) FROM staff WHERE active = 1)")
    return True


def last_of_kind(db: sqlite3.Connection, kind: str) -> int:
    """The number of the newest entry of a kind; 0 where there is none."""
    return int(one(db, "SELECT max(seq) FROM main.ledger_entry WHERE kind = ?", kind) or 0)


@contextlib.contextmanager
def filling(office: Path) -> Iterator[Transaction]:
    """One transaction that fills an empty store; what rows refer to is looked at when it ends.

    Raises:
        Damaged: a row would belong to nothing; nothing was written.
    """
    connection = connect(paths.store(office))
    try:
        connection.execute("PRAGMA foreign_keys=OFF")
        with immediate(connection):
            yield Transaction(connection)
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            if broken is not None:
                raise Damaged(f"Rows of “{broken[0]}” would belong to nothing.", hint="Please report this.")
    finally:
        connection.close()
