"""Every table, for export: an office can always leave with all it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.store.declared import OFFICE
from paracase.store.rows import known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.store.driver import sqlite3


_SHUT = f"SELECT q.document_id FROM {OFFICE}.sequestered q"
_SHUT_VERSIONS = f"SELECT v.id FROM {OFFICE}.version v WHERE v.document_id IN ({_SHUT})"
SAYS_NOTHING = {
    "suggestion": f"t.document_id NOT IN ({_SHUT}) AND CASE WHEN t.field IN ('pair', 'filed_with', 'version_of') "
    "THEN CAST(t.value AS BIGINT) IN (SELECT o.id FROM document o) "
    f"AND (t.field <> 'version_of' OR CAST(t.value AS BIGINT) NOT IN ({_SHUT})) ELSE 1 = 1 END",
    "shown_text": f"t.version_id NOT IN ({_SHUT_VERSIONS})",
    "page_comparison": f"t.version_id NOT IN ({_SHUT_VERSIONS})",
}
"""Rows that hold words of papers are left out where these are sequestered, or name a paper that is not in sight."""
EMPTIED = {
    ("version", "meta"): f"CASE WHEN t.document_id IN ({_SHUT}) THEN '{{}}' ELSE t.meta END AS meta",
}
"""The same for a column."""


def table_rows(db: sqlite3.Connection, table: str) -> tuple[tuple[str, ...], Iterator[tuple[Any, ...]]]:
    """Column names and all rows of a table, in the order of its key; of sequestered papers nothing that quotes them.

    Raises:
        UnknownName: there is no such table.
    """
    found = known(table)
    chosen = [EMPTIED.get((table, name), name) for name in found.columns]
    which = SAYS_NOTHING.get(table, "1 = 1")
    sql = f"SELECT {', '.join(chosen)} FROM {table} t WHERE {which} ORDER BY {', '.join(found.key)}"
    return found.columns, db.execute(sql)
