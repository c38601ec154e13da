"""Rows made from the schema: one of everything that can belong to a case, so that no table is forgotten."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from paracase.store import schema
from paracase.store.tables import metadata
from paracase.store.tables.column import ONE_OF

if TYPE_CHECKING:
    from sqlalchemy import Column

    from paracase.store.driver import sqlite3

THERE = {"change", "office", "root", "staff"}
"""Tables that have rows in every office."""
FILLED = sorted(set(schema.TABLES) - THERE)
Keys = dict[str, tuple[Any, ...]]
"""Table → key of the one row that was made in it."""


class Filler:
    """Makes one row of everything that belongs to a case. No two tables get the same numbers."""

    def __init__(self, db: sqlite3.Connection, mark: int, outside: int) -> None:
        self.db, self.mark, self.outside = db, mark, outside

    def fill(self) -> Keys:
        """Make the rows; returns their keys."""
        keys: Keys = {}
        for table in metadata.sorted_tables:
            if table.name in FILLED:
                values = {column.name: self._value(table.name, column) for column in table.columns}
                values |= self._own(table.name)
                marks = ", ".join("?" * len(values))
                self.db.execute(f"INSERT INTO {table.name} VALUES({marks})", tuple(values.values()))
                keys[table.name] = tuple(values[column.name] for column in table.primary_key)
        return keys

    def number(self, table: str) -> int:
        """The number of the row of a table; of the staff and the folders one that is there."""
        return 1 if table in {"staff", "root"} else self.mark + 100 * FILLED.index(table)

    def _value(self, table: str, column: Column[Any]) -> Any:
        target = next((key.column.table.name for key in column.foreign_keys), None)
        if target is not None:
            return None if target == table else self.number(target)
        if ONE_OF in column.info:
            return column.info[ONE_OF][0]
        if column.name == "ledger_seq":
            return self.number("ledger")
        words = f"{table}.{column.name} {self.mark}"
        return {int: self.number(table), bytes: words.encode()}.get(column.type.python_type, words)

    def _own(self, table: str) -> dict[str, Any]:
        """What a row needs to belong to the case, or to be the only one, where no reference says it."""
        own: dict[str, dict[str, Any]] = {
            "document": {"version_id": self.number("version")},
            "ledger_ref": {"kind": "case", "id": self.number("cases")},
            "arrival": {"relpath": f"cases.folder {self.mark}/late.pdf".encode()},
            "intent": {"plan": json.dumps({"steps": [{"paper": self.number("document")}]}), "state": "done"},
            "issued_statement": {"about": str(self.number("request"))},
            "case_number": {"case_id": self.number("cases")},
            "wall": {"staff_id": self.outside},
            "reading_place": {"staff_id": self.outside},
            "time_timer": {"staff_id": self.outside},
            "timekeeper": {"staff_id": self.outside},
        }
        return own.get(table, {})
