"""Papers whose facts changed since they were written into the index, and papers that are not in it yet.

Their filters are asked of the store, by an index of their own that holds the facts (``document_stale``): no row is fetched
of a paper that does not pass. Their words are looked for among the matches of the index, or in their texts, where less lies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.engine import one
from paracase.store.named import column, rows
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.papers.wording import Wording
    from paracase.store.driver import sqlite3
    from paracase.store.filters import Filters

LATE = "d.indexed_rev < d.rev"
"""Papers in the index whose facts changed since; by an index of their own (``document_stale``)."""
_WORTH = 10
"""Looking into the text of a single paper costs what reading so many matches of the index costs."""
_KEPT = 64
"""Answers kept for as long as nobody writes: the letters of a word ask the same of the late papers again."""
_AT_ONCE = 200
"""Papers in one statement."""
_FEW, _IN_CASES = 2000, 20_000
"""So few late papers are gone through for those of a case; of more, a case that has fewer papers for late ones."""
_LONGEST = 200_000
"""Characters of a text that is looked into; of a longer one the index is asked."""


class _Written(NamedTuple):
    """A paper as the index holds it."""

    id: int
    name: str
    text: str


def late(
    connection: sqlite3.Connection,
    expression: str,
    wording: Wording,
    filters: Filters,
    limit: int,
    *,
    above: int = 0,
) -> list[int]:
    """The newest papers that pass the filters by facts the index does not know yet, and have the words.

    Args:
        expression: the words, as FTS5 takes them; empty when only filters are asked.
        wording: the same words, to be looked for in a text.
        above: only papers with a greater number.
    """
    passing = _late_passing(connection, filters, above)
    if not passing or not expression:
        return passing[:limit]
    wanted = set(passing)
    found: list[int] = []
    sql = "SELECT rowid FROM idx.fts WHERE fts MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC"
    reading = connection.execute(sql, (expression, passing[-1], passing[0]))
    for number, (document_id,) in enumerate(reading):
        if number == _WORTH * len(passing):
            others = [other for other in passing if other <= document_id]
            return found + _having(connection, expression, wording, others, limit - len(found))
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
    asked = (filters.where_found, filters.values, above)
    if asked not in answers:
        which, values = "document d WHERE", []
        if filters.case_ids is not None and _are_in_cases(connection, filters.case_ids):
            which, values = _LATE_OF_CASES.format(marks(filters.case_ids)), [*filters.case_ids]
        sql = f"SELECT d.id FROM {which} {LATE} AND d.id > ? AND {filters.where_found} ORDER BY d.id DESC"
        answers[asked] = column(connection.execute(sql, [*values, above, *filters.values]), int)
    return answers[asked]


_LATE_OF_CASES = (
    "(SELECT DISTINCT document_id FROM document_case WHERE case_id IN ({})) x "
    "CROSS JOIN main.document s INDEXED BY document_stale ON s.id = x.document_id AND s.indexed_rev < s.rev "
    "CROSS JOIN document d ON d.id = s.id WHERE"
)
"""The small index is asked of each paper of the cases; then the paper itself, through the walls."""


def _are_in_cases(connection: sqlite3.Connection, case_ids: Sequence[int]) -> bool:
    """Whether late papers are looked for in the cases named, and not these cases' among all that are late."""
    few = f"SELECT 1 FROM main.document d WHERE {LATE} LIMIT {_FEW + 1}"
    if one(connection, f"SELECT count(*) FROM ({few})") <= _FEW:
        return False
    cases = f"SELECT 1 FROM document_case WHERE case_id IN ({marks(case_ids)}) LIMIT {_IN_CASES}"
    return int(one(connection, f"SELECT count(*) FROM ({cases})", *case_ids)) < _IN_CASES


def _having(
    connection: sqlite3.Connection, expression: str, wording: Wording, ids: Sequence[int], limit: int
) -> list[int]:
    """The first of some papers that have the words, each looked into, newest first."""
    found: list[int] = []
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        sql = f"SELECT id, name, substr(text, 1, {_LONGEST}) AS text FROM idx.body WHERE id IN ({marks(some)})"
        having, unsure = [], []
        for paper in rows(connection.execute(sql, some), _Written):
            stands = wording.stands_in(paper.name, paper.text) if len(paper.text) < _LONGEST else None
            if stands is None:
                unsure.append(paper.id)
            elif stands:
                having.append(paper.id)
        if unsure:
            sql = f"SELECT f.rowid FROM idx.fts f WHERE f.fts MATCH ? AND f.rowid IN ({marks(unsure)})"
            having += column(connection.execute(sql, [expression, *unsure]), int)
        found += sorted(having, reverse=True)
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
