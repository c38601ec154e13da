"""Single rows that people change by hand (tasks, elements, contacts, parties), read and written whole, so that undo can
put back what stood there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.store.engine import changed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3

TABLES: dict[str, tuple[tuple[str, ...], tuple[str, ...], str]] = {
    "task": (
        ("id",),
        ("case_id", "document_id", "what", "due_on", "due_time", "assignee_id", "priority", "state", "done_at", "done_by",
         "note"),
        "tasks",
    ),
    "element": (
        ("case_id", "element_id"),
        ("state", "requested_on", "requested_from", "document_id", "reason", "decided_by", "decided_at"),
        "elements",
    ),
    "contact": (
        ("id",),
        ("case_id", "name", "role", "organisation", "phone", "email", "address", "note", "active"),
        "contacts",
    ),
    "party": (("id",), ("case_id", "name", "role", "is_client", "active"), "cases"),
    "cases": (("id",), ("reviewed_at",), "cases"),
    "assignment": (
        ("id",),
        ("case_id", "kind", "what", "brief", "authorities", "limits", "assignee_id", "attorney_id", "due_on", "filing_on",
         "rescue_on", "minutes", "state", "state_at", "from_id"),
        "assignments",
    ),
}  # fmt: skip
"""Table → key columns, columns that can be put back, topic of its changes."""


def row_of(db: sqlite3.Connection, table: str, key: Sequence[Any]) -> dict[str, Any] | None:
    """The values of one row, or None."""
    keys, columns, _ = TABLES[table]
    where = " AND ".join(f"{name} = ?" for name in keys)
    found = db.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE {where}", tuple(key)).fetchone()
    return dict(zip(columns, found, strict=True)) if found else None


def update_row(db: sqlite3.Connection, table: str, key: Sequence[Any], values: Mapping[str, Any]) -> None:
    """Change values of one row."""
    keys, columns, topic = TABLES[table]
    assert set(values) <= set(columns)
    where = " AND ".join(f"{name} = ?" for name in keys)
    assigned = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE {table} SET {assigned} WHERE {where}", (*values.values(), *key))
    changed(db, topic)
