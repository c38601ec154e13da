"""Search over store and index. Newest first costs the same at any size; ``best`` ranks what can be ranked quickly.

Hits are counted to 200, or as far as pages were asked for: of more it is said that there are. Up to 2,000 hits the best are
found exactly (bm25); above, the newest 2,000 are ranked, because bm25 visits every match.

Where the words themselves leave room on the page, other forms of them follow, then papers of a case whose party is named
(``wider.py``): each newest first and counted for itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from paracase.domain.errors import StoreDamaged
from paracase.domain.papers.excerpts import match_shape
from paracase.domain.papers.indexing import IndexStanding
from paracase.domain.papers.query import Query, match_expression
from paracase.domain.papers.tags import case_expression
from paracase.domain.papers.widened import FoundBy
from paracase.domain.papers.wording import Wording
from paracase.frozen import frozen
from paracase.store import driver
from paracase.store.beginnings import words_of_beginnings
from paracase.store.engine import is_damage, one, said_of
from paracase.store.filters import IN_PART, Filters, Scope, filters, inside_of, unreadable_in
from paracase.store.index import count_missing, is_behind, is_folded, is_tagged, own_text, reach
from paracase.store.late import late, never_indexed
from paracase.store.named import column, rows
from paracase.store.page_texts import blame
from paracase.store.snippets import snippet
from paracase.store.where import marks
from paracase.store.wider import wider_than

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from paracase.domain.papers.excerpts import Shape
    from paracase.store.driver import sqlite3

COUNTED, _WINDOW = 200, 2000
"""Hits that are counted, whatever page is asked for; hits that are ranked."""
_SCOPES = 500
"""Cases, alone or together, of which what words miss is kept."""
COUNT_CAP = 1001
"""Papers that words miss are counted so far in cases, which then means *more than 1,000*."""


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
    by: FoundBy = FoundBy.WORDS
    """By what it was found."""


@frozen
class Wider:
    """How many more there are by one way of making a search wider."""

    by: FoundBy
    total: int
    has_more: bool
    """Whether there are more than ``total``."""


@frozen
class Found:
    """One page of hits."""

    hits: tuple[Hit, ...]
    total: int
    """How many have the words themselves, as far as they were counted."""
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
    wider: tuple[Wider, ...] = ()
    """What else was looked for, in the order it follows in; what no page has come to yet was not."""

    @property
    def listed(self) -> int:
        """How many hits all pages have that were counted."""
        return self.total + sum(more.total for more in self.wider)

    @property
    def goes_on(self) -> bool:
        """Whether there are more than were counted."""
        return self.has_more or any(more.has_more for more in self.wider)


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
    widening: Query | None = None,
    order: Literal["newest", "best"] = "newest",
    limit: int = 20,
    offset: int = 0,
) -> Found:
    """Find documents.

    Args:
        connection: a reading connection of the store; the index is attached to it.
        scope: the query's cases and types, resolved; None means all.
        widening: the same query as it is made wider where it leaves room; None where it is not to be.

    Raises:
        QueryInterrupted: another thread stopped it.
        StoreDamaged: the store does not hold what was written; a damaged index is said in what was found.
    """
    try:
        return _search(connection, office, query, scope, widening, order=order, limit=limit, offset=offset)
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
    widening: Query | None,
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
    page = [(document_id, FoundBy.WORDS) for document_id in ids]
    wider: list[Wider] = []
    expressions = {FoundBy.WORDS: asked.expression}
    if widening is not None and asked.is_folded and not has_more:
        tags = asked.filters.tags if asked.knows else ""
        listed = len(newest)
        for way in wider_than(connection, widening, asked.filters, tags, newest, counted + 1, upto=offset + limit + 1):
            wider.append(Wider(way.by, min(counted, len(way.ids)), len(way.ids) > counted))
            expressions[way.by] = way.expression
            page += [
                (document_id, way.by) for document_id in way.ids[max(0, offset - listed) : offset + limit - listed]
            ]
            listed += len(way.ids)
    hits = _hits(connection, page, expressions, query, widening)
    beside = _beside(connection, scope)
    return Found(hits, total, *beside, has_more=has_more, is_folded=asked.is_folded, wider=tuple(wider))


def _hits(
    connection: sqlite3.Connection,
    page: Sequence[tuple[int, FoundBy]],
    expressions: Mapping[FoundBy, str],
    query: Query,
    widening: Query | None,
) -> tuple[Hit, ...]:
    """What is shown of some papers, the words around what each was found by."""
    exact, wide = match_shape(query), None
    if widening is not None and len(expressions) > 1:
        wide = match_shape(widening, in_forms=True)
    own = own_text(connection)
    shown = {row.id: row for row in _shown(connection, [document_id for document_id, _ in page])}
    return tuple(
        _hit(connection, own, shown.get(document_id), expressions[by], exact if by is FoundBy.WORDS else wide, by)
        for document_id, by in page
    )


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

    def shown(self, snippet: str, page: int | None, by: FoundBy = FoundBy.WORDS) -> Hit:
        """With the words around what was found in it."""
        pairs = [one.partition("\x1e") for one in self.cases.split("\x1f")] if self.cases else []
        numbers, captions = tuple(number for number, _, _ in pairs), tuple(caption for _, _, caption in pairs)
        return Hit(
            self.id, self.name, numbers, captions, self.doc_type, self.day, self.state, self.handling, snippet, page, by
        )


_HIT = (
    "SELECT d.id, d.name, d.doc_type, coalesce(d.filed_on, d.dated_on, d.received_on, d.arrived_at) AS day, "
    "d.state, d.handling, (SELECT group_concat(c.number || char(30) || c.caption, char(31)) FROM document_case x "
    "JOIN cases c ON c.id = x.case_id WHERE x.document_id = d.id) AS cases FROM document d "
)


def _shown(connection: sqlite3.Connection, ids: Sequence[int]) -> list[_HitRow]:
    """What the store knows of some documents, newest first."""
    return rows(connection.execute(f"{_HIT}WHERE d.id IN ({marks(ids)}) ORDER BY d.id DESC", ids), _HitRow)


def _hit(
    connection: sqlite3.Connection, own: str, found: _HitRow | None, expression: str, shape: Shape | None, by: FoundBy
) -> Hit:
    if found is None:
        raise StoreDamaged("a document was found by its words, and is not there")
    return found.shown(*snippet(connection, found.id, expression, shape, own=own), by)


class _Beside(NamedTuple):
    """What a search by words could not look at."""

    without_text: int
    in_part: int
    not_indexed: int


def _beside(connection: sqlite3.Connection, scope: Scope) -> _Beside:
    """What no word can find in these cases, so that *not found* is never taken for *not there*.

    The same for every word: counted once in each case for as long as nobody writes, and not at each letter that is typed.
    """
    moment = (
        one(connection, "PRAGMA main.data_version"),
        one(connection, "PRAGMA idx.data_version"),
        getattr(connection, "beside", None),
    )
    counted: tuple[object, dict[Any, _Beside]] | None = getattr(connection, "counted_beside", None)
    if counted is None or counted[0] != moment or len(counted[1]) >= _SCOPES:
        counted = (moment, {})
        connection.counted_beside = counted  # type: ignore[attr-defined]  # a connection of ours
    found = counted[1].get(scope.case_ids)
    if found is None:
        found = _Beside(*_unsearchable(connection, scope), _not_indexed(connection, scope))
        counted[1][scope.case_ids] = found
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
