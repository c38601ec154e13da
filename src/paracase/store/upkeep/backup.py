"""Copies of the databases, made by SQLite's backup API: ``cp`` of a store in use is corrupt one time in ten."""

from __future__ import annotations

import contextlib
import errno
import os
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.errors import Damaged
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
    """Copy one database, whole and consistent, while others write it. The copy is in plain (not WAL) mode.

    Raises:
        OSError: no room (``ENOSPC``); nothing is left.
        Damaged: SQLite cannot read the source; nothing is left.
    """
    reading = connect(source, read_only=True)
    try:
        writing = connect(target)
        try:
            reading.backup(writing)
            writing.execute("PRAGMA journal_mode=DELETE")
        finally:
            writing.close()
    except sqlite3.DatabaseError as error:
        for left in (target, target.with_name(f"{target.name}-journal")):
            left.unlink(missing_ok=True)
        if "full" in str(error):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target)) from error
        raise Damaged(f"{source.name} cannot be copied: {error}.", hint="Run “paracase doctor”.") from error
    finally:
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


class StoreFound(NamedTuple):
    """What a store is, as it can be told without opening the office."""

    fault: str | None
    """What is wrong with it; None when it is whole."""
    entries: int = 0
    head: str = ""


def look_at(database: Path) -> StoreFound:
    """Whether a store is whole: its pages, and its ledger's chain. Nothing is changed."""
    fault = fault_in(database)
    if fault is not None:
        return StoreFound(" ".join(fault.replace("*** in database main ***", "").split()))
    try:
        entries, head, broken = ledger_of(database)
    except sqlite3.DatabaseError as error:
        return StoreFound(str(error))
    return StoreFound(f"ledger: {broken.what}" if broken is not None else None, entries, head)


def holds_head(database: Path, entries: int, head: str) -> bool:
    """Whether a ledger goes through this head: it is that ledger, or it was that ledger once."""
    connection = connect(database, read_only=True)
    try:
        return ledger.hash_at(connection, entries) == head
    finally:
        connection.close()


def kinds_after(database: Path, entries: int) -> list[str]:
    """What was entered in a ledger after so many entries."""
    connection = connect(database, read_only=True)
    try:
        return ledger.kinds_after(connection, entries)
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
