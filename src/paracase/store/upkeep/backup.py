"""Copies of the databases, made by SQLite's backup API: ``cp`` of a store in use is corrupt one time in ten."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple

from paracase.store import ledger
from paracase.store.driver import sqlite3
from paracase.store.engine import connect, one
from paracase.store.named import rows

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.ledger import ChainFault


class KeptObject(NamedTuple):
    """The bytes of versions, as the vault holds them once."""

    sha256: str
    size: int


def copy_database(source: Path, target: Path) -> None:
    """Copy one database, whole and consistent, while others write it. The copy is in plain (not WAL) mode."""
    reading = connect(source, read_only=True)
    writing = connect(target)
    try:
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode=DELETE")
    finally:
        writing.close()
        reading.close()


def bring_back(source: Path, target: Path) -> None:
    """Copy a backed-up database to where an office uses it."""
    copy_database(source, target)
    connection = connect(target)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()


def ledger_of(database: Path) -> tuple[int, str, ChainFault | None]:
    """The chain of a copy: entries, head, and the first fault."""
    connection = connect(database, read_only=True)
    try:
        return ledger.check(connection)
    finally:
        connection.close()


def versions_in(database: Path) -> list[KeptObject]:
    """SHA-256 and length of every version a copy needs, each once."""
    with contextlib.closing(connect(database, read_only=True)) as connection:
        return versions_of(connection)


def versions_of(db: sqlite3.Connection) -> list[KeptObject]:
    """SHA-256 and length of every version whose bytes the vault must hold, each once."""
    sql = "SELECT DISTINCT sha256, size FROM main.version WHERE kept = 1 ORDER BY sha256"
    return rows(db.execute(sql), KeptObject)


def fault_in(database: Path) -> str | None:
    """What SQLite finds wrong in a database (pages, foreign keys), or None."""
    try:
        connection = connect(database, read_only=True)
    except sqlite3.Error as error:
        return str(error)
    try:
        result = str(one(connection, "PRAGMA integrity_check(1)"))
        if result != "ok":
            return result
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            return "a row belongs to something that is not there"
    except sqlite3.DatabaseError as error:
        return str(error)
    finally:
        connection.close()
    return None
