"""Every table, for export: an office can always leave with all it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.store.rows import known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.store.driver import sqlite3


def table_rows(db: sqlite3.Connection, table: str) -> tuple[tuple[str, ...], Iterator[tuple[Any, ...]]]:
    """Column names and all rows of a table, in the order of its key.

    Raises:
        UnknownName: there is no such table.
    """
    found = known(table)
    sql = f"SELECT {', '.join(found.columns)} FROM {table} ORDER BY {', '.join(found.key)}"
    return found.columns, db.execute(sql)
