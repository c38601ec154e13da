"""Search over store and index. Newest first costs the same at any size; ``best`` ranks what can be ranked quickly.

The number of hits is counted to 1,001 only. Up to 1,000 hits the best are found exactly (bm25); above, the newest 2,000
are ranked, because bm25 visits every match.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from paracase.domain.errors import StoreDamaged
from paracase.domain.papers.indexing import IndexStanding
from paracase.domain.papers.query import excerpt, match_expression, match_shape
from paracase.store import driver
from paracase.store.engine import is_damage, said_of, telling
from paracase.store.index import attach, count_missing, is_behind, mark_damaged, reach
from paracase.store.named import column, each, first

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.papers.query import Query, Shape
    from paracase.store.driver import sqlite3

COUNT_CAP, _WINDOW = 1001, 2000
MARK_ON, MARK_OFF = "\x02", "\x03"
"""Around the matched words of a snippet; the front ends turn them into what they can show."""

_STATE_SQL = {
    "new": "d.state = 'new'",
    "filed": "d.state = 'in_file'",
    "aside": "d.state = 'set_aside'",
    "trash": "d.state = 'trash'",
    "duplicate": "d.duplicate_of IS NOT NULL",
    "missing": "d.missing_since IS NOT NULL",
    "no-text": "d.version_id IN (SELECT id FROM version WHERE outcome NOT IN "
    "('text', 'ocr', 'listed', 'pending', 'purged'))",
    "attachment": "d.parent_id IS NOT NULL",
}


@dataclass(frozen=True, slots=True)
class Hit:
    """One document found."""

    document_id: int
    name: str
    cases: tuple[str, ...]
    doc_type: str | None
    day: str | None
    """When it was filed, else dated, else arrived."""
    state: str
    handling: str
    snippet: str
    page: int | None


@dataclass(frozen=True, slots=True)
class Found:
    """One page of hits."""

    hits: tuple[Hit, ...]
    total: int
    """At most ``COUNT_CAP``, which then means *more than 1,000*."""
    without_text: int
    """Documents in the same cases that no word can find, because nobody could read them."""
    not_indexed: int = 0
    """Documents in the same cases whose words are not in the index yet; at most ``COUNT_CAP`` where cases are named."""
    index: IndexStanding = IndexStanding.WHOLE
    """Whether words could be looked up at all."""


@dataclass(frozen=True, slots=True)
class Scope:
    """A query's filters with names resolved to ids and codes."""

    case_ids: tuple[int, ...] | None = None
    types: tuple[str, ...] | None = None


class QueryInterrupted(Exception):
    """A query was interrupted because its answer is no longer wanted."""


class Interruptible:
    """A handle on a connection whose running statement may be stopped from another thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def interrupt(self) -> None:
        """Stop what runs; what runs later is not touched."""
        self._connection.interrupt()


def search(
    connection: sqlite3.Connection,
    office: Path,
    query: Query,
    scope: Scope,
    *,
    order: Literal["newest", "best"] = "newest",
    limit: int = 20,
    offset: int = 0,
) -> Found:
    """Find documents.

    Args:
        connection: a reading connection of the store; the index is attached to it.
        scope: the query's cases and types, resolved; None means all.

    Raises:
        QueryInterrupted: another thread stopped it.
        StoreDamaged: the store does not hold what was written; a damaged index is said in what was found.
    """
    try:
        return _search(connection, office, query, scope, order=order, limit=limit, offset=offset)
    except driver.sqlite3.DatabaseError as error:
        if "interrupted" in str(error):
            raise QueryInterrupted from error
        if not match_expression(query):
            raise said_of(error) from error
        _blame(connection, office, error)
        return Found((), 0, 0, index=IndexStanding.DAMAGED)


def _search(
    connection: sqlite3.Connection,
    office: Path,
    query: Query,
    scope: Scope,
    *,
    order: Literal["newest", "best"],
    limit: int,
    offset: int,
) -> Found:
    where, values = _filters(query, scope)
    expression = match_expression(query)
    if not expression:
        return _without_words(connection, where, values, limit, offset)
    standing = reach(connection, office)
    if standing is not IndexStanding.WHOLE:
        return Found((), 0, 0, index=standing)
    if order == "best":
        total = _count(connection, expression, scope, where, values)
        ids = _best_ids(connection, expression, scope, where, values, total, limit, offset)
    else:
        # Counting is reading the first thousand: one pass over the matches instead of two, half the time of a beginning.
        newest = _newest_ids(connection, expression, scope, where, values, max(COUNT_CAP, limit + offset), 0)
        total, ids = min(COUNT_CAP, len(newest)), newest[offset : offset + limit]
    shape = match_shape(query)
    hits = [_hit(connection, document_id, expression, shape) for document_id in ids]
    return Found(tuple(hits), total, _unsearchable(connection, scope), _not_indexed(connection, scope))


def _filters(query: Query, scope: Scope) -> tuple[str, list[Any]]:
    clauses: list[str] = []
    values: list[Any] = []
    if "trash" not in query.states:
        clauses.append("d.state <> 'trash'")
    if scope.case_ids is not None:
        inside, ids = _inside(scope)
        clauses.append(inside)
        values += ids
    if scope.types is not None:
        clauses.append(f"d.doc_type IN ({','.join('?' * len(scope.types))})")
        values += scope.types
    for state in query.states:
        clauses.append(_STATE_SQL.get(state, "d.handling = ?"))
        if state not in _STATE_SQL:
            values.append(state)
    day = "coalesce(d.filed_on, d.dated_on, d.received_on, substr(d.arrived_at, 1, 10))"
    if query.since:
        clauses.append(f"{day} >= ?")
        values.append(query.since.isoformat())
    if query.until:
        clauses.append(f"{day} <= ?")
        values.append(query.until.isoformat())
    for person in query.people:
        clauses.append(
            "(d.party LIKE ? ESCAPE '\\' OR d.decided_by IN (SELECT id FROM staff WHERE name LIKE ? ESCAPE '\\' "
            "OR initials = ? COLLATE NOCASE))"
        )
        values += [_like(person), _like(person), person]
    for folder in query.folders:
        clause, value = _folder_clause(folder)
        clauses.append(clause)
        values += value
    return " AND ".join(clauses) or "1", values


def _like(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _folder_clause(folder: str) -> tuple[str, list[Any]]:
    if folder.lower() == "inbox":
        return "d.root_id IN (SELECT id FROM root WHERE kind = 'inbox')", []
    return "instr(lower(CAST(d.relpath AS TEXT)), ?) > 0", [f"/{folder.lower().strip('/')}/"]


def _matching(expression: str, scope: Scope) -> tuple[str, list[Any]]:
    """The FTS condition. Within cases: those with the case's token, and those whose token is not written yet."""
    if scope.case_ids is None:
        return "f.fts MATCH ?", [expression]
    tags = " OR ".join(f'"c{case_id}"' for case_id in scope.case_ids) or '"none"'
    return "f.fts MATCH ?", [f"({expression}) AND casetag : ({tags})"]


def _stale(connection: sqlite3.Connection, expression: str, scope: Scope, where: str, values: list[Any]) -> list[int]:
    """Documents filed into these cases since the intake last wrote the index: few, and looked at one by one."""
    if scope.case_ids is None:
        return []
    tags = " OR ".join(f'"c{case_id}"' for case_id in scope.case_ids)
    sql = (
        "SELECT d.id FROM document d CROSS JOIN idx.fts f ON f.rowid = d.id "
        f"WHERE d.indexed_rev < d.rev AND f.fts MATCH ? AND {where} ORDER BY d.id DESC"
    )
    found = column(connection.execute(sql, [expression, *values]), int)
    if not found:
        return []
    marks = ",".join("?" * len(found))
    tagged = connection.execute(
        f"SELECT f.rowid FROM idx.fts f WHERE f.fts MATCH ? AND f.rowid IN ({marks})",
        [f"casetag : ({tags})", *found],
    )
    known = set(column(tagged, int))
    return [document_id for document_id in found if document_id not in known]


def _count(connection: sqlite3.Connection, expression: str, scope: Scope, where: str, values: list[Any]) -> int:
    match, match_values = _matching(expression, scope)
    sql = (
        "SELECT count(*) FROM (SELECT 1 FROM idx.fts f CROSS JOIN document d ON d.id = f.rowid "
        f"WHERE {match} AND {where} LIMIT {COUNT_CAP})"
    )
    total = int(connection.execute(sql, [*match_values, *values]).fetchone()[0])
    return min(COUNT_CAP, total + len(_stale(connection, expression, scope, where, values)))


def _newest_ids(
    connection: sqlite3.Connection,
    expression: str,
    scope: Scope,
    where: str,
    values: list[Any],
    limit: int,
    offset: int,
) -> list[int]:
    match, match_values = _matching(expression, scope)
    sql = (
        f"SELECT f.rowid FROM idx.fts f CROSS JOIN document d ON d.id = f.rowid WHERE {match} AND {where} "
        "ORDER BY f.rowid DESC LIMIT ?"
    )
    ids = column(connection.execute(sql, [*match_values, *values, limit + offset]), int)
    ids += _stale(connection, expression, scope, where, values)
    return sorted(ids, reverse=True)[offset : offset + limit]


def _best_ids(
    connection: sqlite3.Connection,
    expression: str,
    scope: Scope,
    where: str,
    values: list[Any],
    total: int,
    limit: int,
    offset: int,
) -> list[int]:
    match, match_values = _matching(expression, scope)
    inner = (
        f"SELECT f.rowid AS id, bm25(fts, 4.0, 1.0, 0.0) AS score FROM idx.fts f "
        f"CROSS JOIN document d ON d.id = f.rowid WHERE {match} AND {where}"
    )
    if total >= COUNT_CAP:
        inner += f" ORDER BY f.rowid DESC LIMIT {_WINDOW}"
    sql = f"SELECT id FROM ({inner}) ORDER BY score, id DESC LIMIT ? OFFSET ?"
    ids = column(connection.execute(sql, [*match_values, *values, limit, offset]), int)
    if offset == 0:
        ids = (ids + _stale(connection, expression, scope, where, values))[:limit]
    return ids


def _without_words(connection: sqlite3.Connection, where: str, values: list[Any], limit: int, offset: int) -> Found:
    total = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM document d WHERE {where} LIMIT {COUNT_CAP})", values
    ).fetchone()[0]
    sql = (
        f"{_HIT}WHERE d.id IN (SELECT d.id FROM document d WHERE {where} ORDER BY d.id DESC LIMIT ? OFFSET ?) "
        "ORDER BY d.id DESC"
    )
    found = each(connection.execute(sql, [*values, limit, offset]), _HitRow)
    return Found(tuple(row.shown("", None) for row in found), int(total), 0)


class _HitRow(NamedTuple):
    """What the store knows of a document that was found."""

    id: int
    name: str
    doc_type: str | None
    day: str | None
    state: str
    handling: str
    cases: str | None

    def shown(self, snippet: str, page: int | None) -> Hit:
        """With the words around what was found in it."""
        cases = tuple(self.cases.split("\x1f")) if self.cases else ()
        return Hit(self.id, self.name, cases, self.doc_type, self.day, self.state, self.handling, snippet, page)


_HIT = (
    "SELECT d.id, d.name, d.doc_type, coalesce(d.filed_on, d.dated_on, d.received_on, substr(d.arrived_at, 1, 10)) AS day, "
    "d.state, d.handling, (SELECT group_concat(c.number, char(31)) FROM document_case x "
    "JOIN cases c ON c.id = x.case_id WHERE x.document_id = d.id) AS cases FROM document d "
)


class _Around(NamedTuple):
    """The words around a match, and the text they stand in."""

    words: str
    text: str


def _hit(connection: sqlite3.Connection, document_id: int, expression: str, shape: Shape | None) -> Hit:
    found = first(connection.execute(_HIT + "WHERE d.id = ?", (document_id,)), _HitRow)
    if found is None:
        raise StoreDamaged(f"document {document_id} was found by its words, and is not there")
    return found.shown(*_snippet(connection, document_id, expression, shape))


_LOOK_FIRST = 400_000
"""Characters of a text that are looked at before all of it is fetched."""


def _snippet(
    connection: sqlite3.Connection, document_id: int, expression: str, shape: Shape | None
) -> tuple[str, int | None]:
    """The words around the first match of a document's text, marked, and the page they stand on.

    FTS5's own snippet() reads the whole text by token: 20 hits of six pages took 5 ms. It is asked only where the words
    do not stand in the text as they were typed (accents).
    """
    if shape is not None:
        for part in (f"substr(text, 1, {_LOOK_FIRST})", "text"):
            sql = f"SELECT {part} FROM idx.body WHERE id = ?"
            row = connection.execute(sql, (document_id,)).fetchone()
            text = str(row[0]) if row else ""
            found = excerpt(text, shape, on=MARK_ON, off=MARK_OFF)
            if found is not None:
                return found[0], text.count("\f", 0, found[1]) + 1
            if len(text) < _LOOK_FIRST:
                break
    sql = (
        f"SELECT snippet(fts, 1, '{MARK_ON}', '{MARK_OFF}', '\x1e', 24) AS words, text FROM idx.fts "
        "WHERE fts MATCH ? AND rowid = ?"
    )
    around = first(connection.execute(sql, (expression, document_id)), _Around)
    if around is None or MARK_ON not in around.words:
        return "", None
    snippet, text = around.words, around.text
    plain = snippet.replace(MARK_ON, "").replace(MARK_OFF, "").strip("\x1e")
    at = text.find(plain)
    page = text.count("\f", 0, at + snippet.strip("\x1e").index(MARK_ON)) + 1 if at >= 0 else None
    return " ".join(snippet.replace("\x1e", " … ").split()), page


def _unsearchable(connection: sqlite3.Connection, scope: Scope) -> int:
    """How many documents no word can find, so that *not found* is never taken for *not there*."""
    sql = (
        "SELECT count(*) FROM (SELECT 1 FROM version v "
        "CROSS JOIN document d ON d.id = v.document_id AND d.version_id = v.id "
        "WHERE v.outcome NOT IN ('text', 'ocr', 'listed', 'no_text', 'empty') AND v.outcome NOT IN ('pending', 'purged') "
        "AND d.state <> 'trash'"
    )
    inside, values = _inside(scope)
    sql += f" AND {inside}"
    return int(connection.execute(f"{sql} LIMIT {COUNT_CAP})", values).fetchone()[0])


def _inside(scope: Scope) -> tuple[str, list[Any]]:
    """The condition that a document ``d`` is in one of the cases named, if any are."""
    if scope.case_ids is None:
        return "1", []
    marks = ",".join("?" * len(scope.case_ids))
    sql = f"EXISTS (SELECT 1 FROM document_case x WHERE x.document_id = d.id AND x.case_id IN ({marks}))"
    return sql, [*scope.case_ids]


def _not_indexed(connection: sqlite3.Connection, scope: Scope) -> int:
    """How many papers have words that the index does not hold: those that wait to be read, and those it lost.

    The papers it lost are looked for only where it is behind the store, which the intake mends when it next runs.
    """
    inside, values = _inside(scope)
    if scope.case_ids is None:
        waiting = connection.execute("SELECT count(*) FROM version WHERE outcome = 'pending'").fetchone()[0]
    else:
        sql = (
            "SELECT count(*) FROM (SELECT 1 FROM version v CROSS JOIN document d ON d.id = v.document_id "
            f"AND d.version_id = v.id WHERE v.outcome = 'pending' AND {inside} LIMIT {COUNT_CAP})"
        )
        waiting = connection.execute(sql, values).fetchone()[0]
    return int(waiting) + (count_missing(connection, inside, values) if is_behind(connection) else 0)


def _blame(connection: sqlite3.Connection, office: Path, error: driver.sqlite3.Error) -> None:
    """A statement over both databases failed: see which of them is damaged, and have a damaged index made anew.

    Raises:
        StoreDamaged: it is the store.
    """
    if not is_damage(error) and "no such" not in str(error) and "fts" not in str(error):
        raise error
    with telling():
        broken = connection.execute("PRAGMA main.quick_check(1)").fetchone()[0]
    if broken != "ok":
        raise StoreDamaged(str(broken)) from error
    mark_damaged(office, getattr(connection, "beside", None))


def page_text(connection: sqlite3.Connection, office: Path, document_id: int) -> list[str]:
    """The text of a document by page; empty when there is none."""
    if not attach(connection, office):
        return []
    try:
        row = connection.execute("SELECT text FROM idx.body WHERE id = ?", (document_id,)).fetchone()
    except driver.sqlite3.DatabaseError as error:
        _blame(connection, office, error)
        return []
    return str(row[0]).split("\f") if row and row[0] else []


def text_of_version(
    connection: sqlite3.Connection, office: Path, document_id: int, version_id: int
) -> list[str] | None:
    """The text of a version by page, when the index holds this version of the document."""
    if not attach(connection, office):
        return None
    sql = "SELECT text FROM idx.body WHERE id = ? AND version_id = ?"
    try:
        row = connection.execute(sql, (document_id, version_id)).fetchone()
    except driver.sqlite3.DatabaseError as error:
        _blame(connection, office, error)
        return None
    return str(row[0]).split("\f") if row else None
