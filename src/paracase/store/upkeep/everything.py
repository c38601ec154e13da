"""Every table, for export: an office can always leave with all it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.store.driver import sqlite3

TABLES = (
    "office",
    "staff",
    "root",
    "cases",
    "docket",
    "party",
    "team",
    "document",
    "document_case",
    "version",
    "arrival",
    "suggestion",
    "act",
    "task",
    "task_date",
    "element",
    "contact",
    "opened",
    "ledger",
    "ledger_text",
)


def table_rows(db: sqlite3.Connection, table: str) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
    """Column names and all rows of one of ``TABLES``, in the order of its key."""
    assert table in TABLES
    cursor = db.execute(f"SELECT * FROM {table} ORDER BY 1")
    return [column[0] for column in cursor.description], cursor
