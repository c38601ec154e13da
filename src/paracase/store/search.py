"""Search over store and index. Newest first costs the same at any size; ``best`` ranks what can be ranked quickly.

Hits are counted to 200, or as far as pages were asked for: of more it is said that there are. Up to 2,000 hits the best are
found exactly (bm25); above, the newest 2,000 are ranked, because bm25 visits every match.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from paracase.domain.errors import StoreDamaged
from paracase.domain.papers.excerpts import excerpt, match_shape
from paracase.domain.papers.indexing import IndexStanding
from paracase.domain.papers.query import Query, match_expression
from paracase.domain.papers.tags import case_expression
from paracase.domain.papers.wording import Wording
from paracase.frozen import frozen
from paracase.store import driver
from paracase.store.beginnings import words_of_beginnings
from paracase.store.engine import is_damage, one, said_of
from paracase.store.filters import IN_PART, Filters, Scope, filters, inside_of, unreadable_in
from paracase.store.index import count_missing, is_behind, is_folded, is_tagged, own_text, reach
from paracase.store.late import late, never_indexed
from paracase.store.named import column, first, rows
from paracase.store.page_texts import blame
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from paracase.domain.papers.excerpts import Shape
    from paracase.store.driver import sqlite3

COUNTED, _WINDOW = 200, 2000
"""Hits that are counted, whatever page is asked for; hits that are ranked."""
COUNT_CAP = 1001
"""Papers that words miss are counted so far in cases, which then means *more than 1,000*."""
MARK_ON, MARK_OFF = "\x02", "\x03"
"""Around the matched words of a snippet; the front ends turn them into what they can show."""


@frozen
class Hit:
    """One document found."""

    document_id: int
    name: str
    cases: tuple[str, ...]
    captions: tuple[str, ...]
    """Of the same cases."""
    doc_type: str | None
    day: str | None
    """When it was filed, else dated, else arrived."""
    state: str
    handling: str
    snippet: str
    page: int | None


@frozen
class Found:
    """One page of hits."""

    hits: tuple[Hit, ...]
    total: int
    """How many there are, as far as they were counted."""
    without_text: int
    """Documents in the same cases that no word can find, because nobody could read them."""
    in_part: int = 0
    """Those of which words find only some pages, because the others wait to be read."""
    not_indexed: int = 0
    """Documents in the same cases whose words are not in the index yet; at most ``COUNT_CAP`` where cases are named."""
    index: IndexStanding = IndexStanding.WHOLE
    """Whether words could be looked up at all."""
    has_more: bool = False
    """Whether there are more than ``total``."""
    is_folded: bool = True
    """Whether words are found however they are written; else in some papers only as they stand there."""


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
        if match_expression(query):
            blame(connection, office, error)
            return Found((), 0, 0, index=IndexStanding.DAMAGED)
        if not is_damage(error):
            raise said_of(error) from error
        blame(connection, office, error)
        return _without_words(connection, _plainly_asked(connection, query, scope), limit, offset)


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
    standing = reach(connection, office)
    if standing is not IndexStanding.WHOLE:
        if match_expression(query):
            return Found((), 0, 0, index=standing)
        return _without_words(connection, _plainly_asked(connection, query, scope), limit, offset)
    asked = _asked(connection, query, scope)
    if not asked.expression:
        return _without_words(connection, asked, limit, offset)
    # Counting is reading the first of them: one pass over the matches instead of two.
    counted = max(COUNTED, limit + offset)
    newest = _newest_ids(connection, asked, counted + 1)
    total, has_more, ids = min(counted, len(newest)), len(newest) > counted, newest[offset : offset + limit]
    if order == "best":
        ids = _best_ids(connection, asked, limit, offset, has_more=has_more) if total else []
    shape = match_shape(query)
    shown = {row.id: row for row in _shown(connection, ids)}
    hits = [_hit(connection, shown.get(document_id), asked.expression, shape) for document_id in ids]
    return Found(tuple(hits), total, *_beside(connection, scope), has_more=has_more, is_folded=asked.is_folded)


@frozen
class _Asked:
    """What is looked for.

    Attributes:
        expression: the words, as FTS5 takes them; empty when only filters are asked.
        filters: what the papers must be beside.
        match: words and filters together, as far as the index knows them; empty when it cannot be asked.
        ranked: the same for ranking, where a beginning is one thing that was asked for, and not its words.
        knows: whether all filters are in ``match``, so that papers whose facts changed since must be asked of the store.
        wording: the words, as they are looked for in a text.
        is_folded: whether all texts stand in the index folded.
    """

    expression: str
    filters: Filters
    match: str
    ranked: str
    knows: bool
    wording: Wording
    is_folded: bool = True


def _asked(connection: sqlite3.Connection, query: Query, scope: Scope) -> _Asked:
    folded = is_folded(connection)
    plain = match_expression(query, is_folded=folded)
    asked = filters(connection, query, scope, are_folded=folded)
    expression = match_expression(query, words=words_of_beginnings(connection, query), is_folded=folded)
    tags = asked.tags
    if tags and not is_tagged(connection):  # an older index knows the cases only
        tags = f"casetag : {case_expression(scope.case_ids)}" if expression and scope.case_ids is not None else ""
    match, ranked = (" AND ".join(f"({part})" for part in (tags, words) if part) for words in (expression, plain))
    return _Asked(expression, asked, match, ranked, bool(tags), Wording(query), folded)


def _plainly_asked(connection: sqlite3.Connection, query: Query, scope: Scope) -> _Asked:
    """Filters alone, and the index is not to be asked."""
    return _Asked("", filters(connection, query, scope), "", "", knows=False, wording=Wording(query))


def _newest_ids(connection: sqlite3.Connection, asked: _Asked, limit: int) -> list[int]:
    """The newest papers that are found, newest first."""
    where, values = asked.filters.where_found, asked.filters.values
    sql = (
        f"SELECT f.rowid FROM idx.fts f CROSS JOIN document d ON d.id = f.rowid WHERE f.fts MATCH ? AND {where} "
        "ORDER BY f.rowid DESC LIMIT ?"
    )
    ids = column(connection.execute(sql, [asked.match, *values, limit]), int)
    if not asked.knows:
        return ids
    # Where enough are found, an older paper among the late ones changes nothing.
    above = ids[-1] if len(ids) == limit else 0
    others = late(connection, asked.expression, asked.wording, asked.filters, limit, above=above)
    others += [] if asked.expression else never_indexed(connection, asked.filters)
    return sorted({*ids, *others}, reverse=True)[:limit] if others else ids


def _best_ids(connection: sqlite3.Connection, asked: _Asked, limit: int, offset: int, *, has_more: bool) -> list[int]:
    """The best of those that are found, or of the newest of them; those the index does not know all of come last."""
    others = late(connection, asked.expression, asked.wording, asked.filters, COUNT_CAP) if asked.knows else []
    inner = (
        f"SELECT f.rowid AS id, bm25(fts, 4.0, 1.0, 0.0) AS score FROM idx.fts f "
        f"CROSS JOIN document d ON d.id = f.rowid WHERE f.fts MATCH ? AND {asked.filters.where_found}"
    )
    if has_more:
        inner += f" ORDER BY f.rowid DESC LIMIT {_WINDOW}"
    sql = f"SELECT id FROM ({inner}) ORDER BY score, id DESC LIMIT ?"
    ids = column(connection.execute(sql, [asked.ranked, *asked.filters.values, limit + offset + len(others)]), int)
    known = set(ids)
    return [*ids, *(document_id for document_id in others if document_id not in known)][offset : offset + limit]


def _without_words(connection: sqlite3.Connection, asked: _Asked, limit: int, offset: int) -> Found:
    counted = max(COUNTED, limit + offset)
    ids = _passing(connection, asked, counted + 1)
    found = tuple(row.shown("", None) for row in _shown(connection, ids[offset : offset + limit]))
    return Found(found, min(counted, len(ids)), 0, has_more=len(ids) > counted)


def _passing(connection: sqlite3.Connection, asked: _Asked, limit: int) -> list[int]:
    """The newest papers that pass the filters: by their words in the index, where it holds all; else by looking at each."""
    if asked.match and not is_behind(connection):
        return _newest_ids(connection, asked, limit)
    sql = f"SELECT d.id FROM document d WHERE {asked.filters.where} ORDER BY d.id DESC LIMIT ?"
    return column(connection.execute(sql, [*asked.filters.values, limit]), int)


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
        pairs = [one.partition("\x1e") for one in self.cases.split("\x1f")] if self.cases else []
        numbers, captions = tuple(number for number, _, _ in pairs), tuple(caption for _, _, caption in pairs)
        return Hit(
            self.id, self.name, numbers, captions, self.doc_type, self.day, self.state, self.handling, snippet, page
        )


_HIT = (
    "SELECT d.id, d.name, d.doc_type, coalesce(d.filed_on, d.dated_on, d.received_on, d.arrived_at) AS day, "
    "d.state, d.handling, (SELECT group_concat(c.number || char(30) || c.caption, char(31)) FROM document_case x "
    "JOIN cases c ON c.id = x.case_id WHERE x.document_id = d.id) AS cases FROM document d "
)


class _Around(NamedTuple):
    """The words around a match, and the text they stand in."""

    words: str
    text: str


def _shown(connection: sqlite3.Connection, ids: Sequence[int]) -> list[_HitRow]:
    """What the store knows of some documents, newest first."""
    return rows(connection.execute(f"{_HIT}WHERE d.id IN ({marks(ids)}) ORDER BY d.id DESC", ids), _HitRow)


def _hit(connection: sqlite3.Connection, found: _HitRow | None, expression: str, shape: Shape | None) -> Hit:
    if found is None:
        raise StoreDamaged("a document was found by its words, and is not there")
    return found.shown(*_snippet(connection, found.id, expression, shape))


_LOOK_FIRST = 400_000
"""Characters of a text that are looked at before all of it is fetched."""


def _snippet(
    connection: sqlite3.Connection, document_id: int, expression: str, shape: Shape | None
) -> tuple[str, int | None]:
    """The words around the first match of a document's text, marked, and the page they stand on.

    FTS5's own snippet() reads the whole text by token: 20 hits of six pages took 5 ms. It is asked only where the words
    are not found in the paper's own text, and only of a paper whose own text is what FTS5 has.
    """
    own = own_text(connection)
    if shape is not None:
        for part in (f"substr({own}, 1, {_LOOK_FIRST})", own):
            sql = f"SELECT {part} FROM idx.body WHERE id = ?"
            row = connection.execute(sql, (document_id,)).fetchone()
            text = str(row[0]) if row else ""
            found = excerpt(text, shape, on=MARK_ON, off=MARK_OFF)
            if found is not None:
                return found[0], text.count("\f", 0, found[1]) + 1
            if len(text) < _LOOK_FIRST:
                break
    is_own = "1" if own == "text" else "(SELECT b.own IS NULL FROM idx.body b WHERE b.id = fts.rowid)"
    sql = (
        f"SELECT snippet(fts, 1, '{MARK_ON}', '{MARK_OFF}', '\x1e', 24) AS words, text FROM idx.fts "
        f"WHERE fts MATCH ? AND rowid = ? AND {is_own}"
    )
    around = first(connection.execute(sql, (expression, document_id)), _Around)
    if around is None or MARK_ON not in around.words:
        return "", None
    snippet, text = around.words, around.text
    plain = snippet.replace(MARK_ON, "").replace(MARK_OFF, "").strip("\x1e")
    at = text.find(plain)
    page = text.count("\f", 0, at + snippet.strip("\x1e").index(MARK_ON)) + 1 if at >= 0 else None
    return " ".join(snippet.replace("\x1e", " … ").split()), page


class _Beside(NamedTuple):
    """What a search by words could not look at."""

    without_text: int
    in_part: int
    not_indexed: int


def _beside(connection: sqlite3.Connection, scope: Scope) -> _Beside:
    """What no word can find in these cases, so that *not found* is never taken for *not there*.

    The same for every word: counted once for as long as nobody writes, and not at each letter that is typed.
    """
    moment = (
        one(connection, "PRAGMA main.data_version"),
        one(connection, "PRAGMA idx.data_version"),
        getattr(connection, "beside", None),
        scope.case_ids,
    )
    counted = getattr(connection, "counted_beside", None)
    if counted is None or counted[0] != moment:
        counted = (moment, _Beside(*_unsearchable(connection, scope), _not_indexed(connection, scope)))
        connection.counted_beside = counted  # type: ignore[attr-defined]  # a connection of ours
    found: _Beside = counted[1]
    return found


class _Unread(NamedTuple):
    """How many papers are not read, or not whole."""

    papers: int
    in_part: int


def _unsearchable(connection: sqlite3.Connection, scope: Scope) -> tuple[int, int]:
    """How many documents nobody could read, and of how many only some pages are read."""
    if scope.case_ids is not None and is_tagged(connection) and not is_behind(connection):
        found = []
        for in_part in (False, True):
            asked = unreadable_in(scope, in_part=in_part)
            every = _Asked("", asked, asked.tags, "", knows=True, wording=Wording(Query()))
            found.append(len(_newest_ids(connection, every, COUNT_CAP)))
        return found[0], found[1]
    inside, values = inside_of(scope)
    sql = (
        f"SELECT count(*) AS papers, count(*) FILTER (WHERE part) AS in_part FROM (SELECT {IN_PART} AS part "
        "FROM version n CROSS JOIN document d ON d.id = n.document_id AND d.version_id = n.id "
        "WHERE n.outcome NOT IN ('text', 'ocr', 'listed', 'no_text', 'empty') AND n.outcome NOT IN ('pending', 'purged') "
        f"AND d.state <> 'trash' AND {inside} LIMIT {COUNT_CAP})"
    )
    (unread,) = rows(connection.execute(sql, values), _Unread)
    return unread.papers - unread.in_part, unread.in_part


def _not_indexed(connection: sqlite3.Connection, scope: Scope) -> int:
    """How many papers have words that the index does not hold: those that wait to be read, and those it lost.

    The papers it lost are looked for only where it is behind the store, which the intake mends when it next runs.
    """
    inside, values = inside_of(scope)
    if scope.case_ids is None:
        waiting = connection.execute("SELECT count(*) FROM version WHERE outcome = 'pending'").fetchone()[0]
    else:
        waiting = _waiting(connection, scope, inside, values)
    return int(waiting) + (count_missing(connection, inside, values) if is_behind(connection) else 0)


def _waiting(connection: sqlite3.Connection, scope: Scope, inside: str, values: list[Any]) -> int:
    """How many papers of some cases wait to be read: looked for among all that wait, or in the cases, where less lies."""
    cases = f"SELECT document_id FROM document_case WHERE case_id IN ({marks(scope.case_ids or ())})"
    by_case = one(connection, f"SELECT count(*) FROM ({cases})", *values)
    sql = (
        "SELECT count(*) FROM (SELECT 1 FROM version v CROSS JOIN document d ON d.id = v.document_id "
        f"AND d.version_id = v.id WHERE v.outcome = 'pending' AND {inside} LIMIT {COUNT_CAP})"
    )
    if one(
        connection, f"SELECT count(*) FROM (SELECT 1 FROM version WHERE outcome = 'pending' LIMIT {by_case + 1})"
    ) > (by_case):
        sql = (
            f"SELECT count(*) FROM (SELECT 1 FROM (SELECT DISTINCT document_id FROM ({cases})) x CROSS JOIN document d "
            "ON d.id = x.document_id CROSS JOIN version v ON v.id = d.version_id "
            f"WHERE +v.outcome = 'pending' LIMIT {COUNT_CAP})"
        )
    return int(one(connection, sql, *values))
