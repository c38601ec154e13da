"""Somebody who writes the store with SQLite's own tool: triggers dropped, rows changed, triggers put back as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from paracase.domain.upkeep.derivations import DERIVED
from paracase.store.driver import sqlite3
from paracase.store.schema import TABLES

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from pathlib import Path

Done = TypeVar("Done")
TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
WORDS = (
    "signed",
    "recorded",
    "approved",
    "returned",
    "waiting",
    "phone",
    "file",
    "send",
    "pass",
    "back",
    "yes",
    "no",
    "x",
)


def opened(path: Path) -> sqlite3.Connection:
    """A store as a file, opened by somebody who asks nobody."""
    raw = sqlite3.connect(str(path), isolation_level=None)
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("PRAGMA ignore_check_constraints=ON")
    return raw


def past_triggers(raw: sqlite3.Connection, change: Callable[[], Done]) -> Done:
    """Do what the triggers would not let; they stand again afterwards, word for word."""
    triggers = raw.execute(TRIGGERS).fetchall()
    for name, _ in triggers:
        raw.execute(f"DROP TRIGGER {name}")
    try:
        return change()
    finally:
        for _, sql in triggers:
            raw.execute(sql)


class Tampering:
    """Changes one thing of a derived row, and says what."""

    def __init__(self, raw: sqlite3.Connection, chance: random.Random, tables: tuple[str, ...] = DERIVED) -> None:
        self.raw, self.chance, self.tables = raw, chance, tables

    def once(self, do: str) -> tuple[str, str]:
        """Change, delete or insert a row; returns the table and the column that was changed."""
        return past_triggers(self.raw, {"change": self._change, "delete": self._delete, "insert": self._insert}[do])

    def _row(self) -> tuple[str, dict[str, Any]]:
        while True:
            table = self.chance.choice(self.tables)
            columns = TABLES[table].columns
            rows = self.raw.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()
            if rows:
                return table, dict(zip(columns, self.chance.choice(rows), strict=True))

    def _where(self, table: str, row: dict[str, Any]) -> tuple[str, list[Any]]:
        key = TABLES[table].key
        return " AND ".join(f"{name} = ?" for name in key), [row[name] for name in key]

    def _change(self) -> tuple[str, str]:
        while True:
            table, row = self._row()
            column = self.chance.choice(TABLES[table].columns)
            where, key = self._where(table, row)
            try:
                self.raw.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", [self._other(row[column]), *key])
            except sqlite3.IntegrityError:
                continue  # another row has that value, or it may not be empty
            return table, column

    def _other(self, value: Any) -> Any:
        if value is None:
            return self.chance.choice([1, 2, "2026-01-02T00:00:00Z"])
        if isinstance(value, int):
            return self.chance.choice([other for other in (0, 1, value + 1, value + 700, -1) if other != value])
        if self.chance.random() < 0.3:
            return self.chance.choice([word for word in WORDS if word != value])
        at = self.chance.randrange(len(value) + 1)
        return value[:at] + self.chance.choice("0aZ§ ") + value[at:]

    def _delete(self) -> tuple[str, str]:
        table, row = self._row()
        where, key = self._where(table, row)
        self.raw.execute(f"DELETE FROM {table} WHERE {where}", key)
        return table, ""

    def _insert(self) -> tuple[str, str]:
        while True:
            table, row = self._row()
            first = TABLES[table].key[-1]
            row[first] = self._other(row[first])
            for column in ("sha256", "fingerprint", "no"):
                if column in row and column != first:
                    row[column] = self._other(row[column])
            marks = ", ".join("?" * len(row))
            try:
                self.raw.execute(f"INSERT INTO {table}({', '.join(row)}) VALUES({marks})", list(row.values()))
            except sqlite3.IntegrityError:
                continue
            return table, ""
