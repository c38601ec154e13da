"""Papers whose facts changed since they were written into the index, and papers that are not in it yet.

Their filters are asked of the store. There are few: an intake that runs brings the index up to date at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.store.engine import one
from paracase.store.named import column
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3
    from paracase.store.filters import Filters

LATE = "d.indexed_rev < d.rev"
"""Papers in the index whose facts changed since; by an index of their own (``document_stale``)."""
_WORTH = 60
"""Looking a single paper up in FTS5 costs what reading so many of its matches costs."""
_KEPT = 64
"""Answers kept for as long as nobody writes: the letters of a word ask the same of the late papers again."""


_AT_ONCE = 500
"""Papers in one statement."""


def late(connection: sqlite3.Connection, expression: str, filters: Filters, limit: int, *, above: int = 0) -> list[int]:
    """The newest papers that pass the filters by facts the index does not know yet, and have the words.

    Args:
        expression: the words, as FTS5 takes them; empty when only filters are asked.
        above: only papers with a greater number.
    """
    if not expression:
        sql = f"SELECT d.id FROM document d WHERE {LATE} AND d.id > ? AND {filters.where_found} ORDER BY d.id DESC"
        return column(connection.execute(f"{sql} LIMIT ?", [above, *filters.values, limit]), int)
    passing = _late_passing(connection, filters, above)
    if not passing:
        return []
    wanted = set(passing)
    found: list[int] = []
    sql = "SELECT rowid FROM idx.fts WHERE fts MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC"
    reading = connection.execute(sql, (expression, passing[-1], passing[0]))
    for number, (document_id,) in enumerate(reading):
        if number == _WORTH * len(passing):
            return found + _having(
                connection, expression, [other for other in passing if other <= document_id], limit - len(found)
            )
        if document_id in wanted:
            found.append(document_id)
            if len(found) == limit:
                break
    return found


def _late_passing(connection: sqlite3.Connection, filters: Filters, above: int) -> list[int]:
    """Papers that pass the filters by facts the index does not know yet, newest first."""
    moment = one(connection, "PRAGMA main.data_version")
    kept = getattr(connection, "late", None)
    if kept is None or kept[0] != moment or len(kept[1]) == _KEPT:
        kept = (moment, {})
        connection.late = kept  # type: ignore[attr-defined]  # a connection of ours
    answers: dict[tuple[object, ...], list[int]] = kept[1]
    asked = (filters.where, filters.values, above)
    if asked not in answers:
        sql = f"SELECT d.id FROM document d WHERE {LATE} AND d.id > ? AND {filters.where_found} ORDER BY d.id DESC"
        answers[asked] = column(connection.execute(sql, [above, *filters.values]), int)
    return answers[asked]


def _having(connection: sqlite3.Connection, expression: str, ids: Sequence[int], limit: int) -> list[int]:
    """The first of some papers that have the words, each looked up."""
    found: list[int] = []
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        sql = f"SELECT f.rowid FROM idx.fts f WHERE f.fts MATCH ? AND f.rowid IN ({marks(some)}) ORDER BY f.rowid DESC"
        found += column(connection.execute(sql, [expression, *some]), int)
        if len(found) >= limit:
            break
    return found[:limit]


def never_indexed(connection: sqlite3.Connection, filters: Filters) -> list[int]:
    """Papers that pass the filters and are not in the index: they wait to be read."""
    sql = (
        "SELECT d.id FROM version v CROSS JOIN document d ON d.id = v.document_id AND d.version_id = v.id "
        f"WHERE v.outcome = 'pending' AND {filters.where_found}"
    )
    return column(connection.execute(sql, filters.values), int)
