"""Reading what can be read of a damaged store: table by table, around the pages that cannot be read.

A table is read from below until a page fails and from above until one fails; what is between is halved, and so on, so that
a damaged page costs the rows on it and no others. Statements here are SQLite's own and read by the number of a row.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.store.driver import sqlite3
from paracase.store.engine import APPLICATION_ID, SCHEMA_VERSION, connect, one
from paracase.store.named import rows
from paracase.store.schema import TABLES
from paracase.store.upkeep.soundness import TableColumn

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

_TRIES = 50_000
"""A table is tried so often; then what is left of it counts as lost."""
_ROWS_ON_A_PAGE = 60
"""How many keys a table may have at most that does not say it: so many for each page of the file."""
_EXTRA = ("-wal",)
"""What belongs to a database beside its file; the shared memory is made anew."""


class LostKeys(NamedTuple):
    """Keys of a table that could not be read: more than ``after``, at most ``until``."""

    after: int
    until: int


def copy_damaged(database: Path, folder: Path) -> None:
    """Copy a store that nobody has open, byte for byte, with its log; the folder is there when all of it is."""
    part = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    for extra in ("", *_EXTRA):
        source = database.with_name(database.name + extra)
        if source.is_file():
            shutil.copy2(source, part / source.name)
    part.rename(folder)


class DamagedStore:
    """A copy of a damaged store, read as far as it can be.

    Attributes:
        lost: what could not be read, by table; filled as tables are read.
    """

    def __init__(self, database: Path) -> None:
        self._db = connect(database)
        self.lost: dict[str, list[LostKeys]] = {}

    def close(self) -> None:
        """Close it."""
        self._db.close()

    def is_readable(self) -> bool:
        """Whether SQLite can say what tables there are, and they are this program's."""
        with suppress(sqlite3.DatabaseError):
            self._db.execute("PRAGMA journal_mode=DELETE")  # what stands in the log comes into the file
        try:
            names = {name for (name,) in self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            found = self._db.execute("PRAGMA application_id").fetchone()[0]
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.DatabaseError:
            return False
        return set(TABLES) <= names and found == APPLICATION_ID and version == SCHEMA_VERSION

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Every row of a table that can be read, once, in no order."""
        columns = TABLES[table].columns
        seen: set[tuple[Any, ...]] = set()
        for values in self._read(table, columns):
            row = dict(zip(columns, values, strict=True))
            key = tuple(row[name] for name in TABLES[table].key)
            if key not in seen:
                seen.add(key)
                yield row

    def _read(self, table: str, columns: tuple[str, ...]) -> Iterator[tuple[Any, ...]]:
        key, is_alone = self._number(table)
        chosen = ", ".join(columns)
        lost = self.lost[table] = []
        if not key:
            order = TABLES[table].key
            whole, _ = yield from self._some(f"SELECT 0, {chosen} FROM {table} ORDER BY {', '.join(order)}")
            if not whole:
                down = ", ".join(f"{name} DESC" for name in order)
                yield from self._some(f"SELECT 0, {chosen} FROM {table} ORDER BY {down}")
                lost.append(LostKeys(0, 1))
            return
        up = f"SELECT {key}, {chosen} FROM {table} WHERE {key} > ? AND {key} <= ? ORDER BY {key}"
        greatest, is_known = self._greatest(table, key)
        spans = [(-1, greatest)]
        tries = 0
        while spans:
            low, high = spans.pop()
            tries += 1
            whole, reached = yield from self._some(up, low, high)
            if whole:
                continue
            if reached is not None:  # several rows may have one key: of the last not all were read
                low = reached if is_alone else max(low, reached - 1)
            whole, reached = yield from self._some(f"{up} DESC", low, high)
            if whole:
                continue
            if reached is not None:
                high = reached - 1 if is_alone else min(high, reached)
            if high - low <= 1 or tries > _TRIES:
                lost += [LostKeys(low, high)] if high > low else []
                continue
            middle = (low + high) // 2
            spans += [(middle, high), (low, middle)]
        if lost and not is_known:  # how many rows there were nobody knows
            lost[:] = [LostKeys(0, 1)]

    def _some(self, sql: str, *values: int) -> Generator[tuple[Any, ...], None, tuple[bool, int | None]]:
        """Rows until one cannot be read; gives back whether all were, and the key of the last."""
        reached: int | None = None
        try:
            for found in self._db.execute(sql, values):
                reached = found[0]
                yield found[1:]
        except sqlite3.DatabaseError:
            return False, reached
        return True, reached

    def _number(self, table: str) -> tuple[str, bool]:
        """The whole number by which the rows of a table lie, and whether each has its own.

        It is the row's own, else the first part of its key; empty where that is no number.
        """
        try:
            self._db.execute(f"SELECT rowid FROM {table} LIMIT 0")
        except sqlite3.DatabaseError:
            first = TABLES[table].key[0]
            found = rows(self._db.execute(f"PRAGMA table_info({table})"), TableColumn)
            is_number = any(column.name == first and column.type == "INTEGER" for column in found)
            return (first if is_number else ""), len(TABLES[table].key) == 1
        return "rowid", True

    def _greatest(self, table: str, key: str) -> tuple[int, bool]:
        """The greatest key of a table, and whether it is known; else more than it can be."""
        try:
            return int(one(self._db, f"SELECT max({key}) FROM {table}") or 0), True
        except sqlite3.DatabaseError:
            pass  # the last page is one of those that cannot be read
        try:
            given = one(self._db, "SELECT seq FROM sqlite_sequence WHERE name = ?", table)
        except sqlite3.DatabaseError:
            given = None
        if given is not None:
            return int(given), True
        return int(self._db.execute("PRAGMA page_count").fetchone()[0]) * _ROWS_ON_A_PAGE, False


def open_damaged(database: Path) -> DamagedStore | None:
    """Open a copy of a damaged store; None where SQLite can read nothing of it."""
    try:
        store = DamagedStore(database)
    except sqlite3.DatabaseError:
        return None
    if store.is_readable():
        return store
    store.close()
    return None


def schema_version(database: Path) -> int:
    """Which schema a store says it has; 0 where that cannot be read."""
    try:
        connection = connect(database, read_only=True)
    except sqlite3.DatabaseError:
        return 0
    try:
        return int(one(connection, "PRAGMA user_version"))
    except sqlite3.DatabaseError:
        return 0
    finally:
        connection.close()
