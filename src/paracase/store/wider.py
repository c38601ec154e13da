"""What words are widened with in this office: whether a stem is a word that is written here, and whose name a word is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.papers.query import Query
from paracase.domain.papers.widened import MOST_CASES, FoundBy, Widened, name_of, stem_of, wide_expression
from paracase.domain.papers.wording import Wording
from paracase.store.cases.named import cases_of_name
from paracase.store.engine import change_seq, one
from paracase.store.index import own_text
from paracase.store.late import late
from paracase.store.named import column
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.store.driver import sqlite3
    from paracase.store.filters import Filters

_KEPT = 64
"""Words of which the answer is kept for as long as nobody writes."""
_LOOKED_AT, _CHARACTERS = 8, 20_000
"""Papers that are looked at to see whether a word is written small in this office, and so much of each."""


def widened_words(connection: sqlite3.Connection, query: Query) -> dict[str, Widened]:
    """What else is looked for in the place of words of a query, by each as it was typed."""
    found = {}
    for term in query.terms:
        stem, name = stem_of(term), name_of(term)
        case_ids = _cases_named(connection, name) if name else ()
        if stem or case_ids:
            is_written = bool(stem) and stem != term.words.lower() and _is_written_small(connection, stem)
            found[term.text] = Widened(stem, is_written, case_ids)
    return found


class Wide(NamedTuple):
    """What is found by one way of making a query wider."""

    by: FoundBy
    expression: str
    ids: list[int]
    """The newest first, without those that were found before."""


def wider_than(
    connection: sqlite3.Connection,
    query: Query,
    filters: Filters,
    tags: str,
    known: Sequence[int],
    limit: int,
    *,
    upto: int,
) -> Iterator[Wide]:
    """What a query finds beside the papers that are known: other forms, then names of parties.

    Args:
        tags: what the words of facts must match, empty where the index is not to be asked for them.
        known: all that the words themselves find.
        limit: so many of each way at most.
        upto: nothing more is looked for where so many are known.
    """
    before = [*known]
    widened = widened_words(connection, query) if len(before) < upto else {}
    for by in (FoundBy.FORMS, FoundBy.PARTY):
        expression = wide_expression(query, widened, by)
        is_wider = by is FoundBy.FORMS or any(word.case_ids for word in widened.values())
        if not (expression and is_wider and len(before) < upto):
            continue
        cases = [case_id for word in widened.values() for case_id in word.case_ids] if by is FoundBy.PARTY else []
        ids = _found(connection, expression, filters, tags, before, limit, cases)
        before += ids
        yield Wide(by, expression, ids)


# A paper that left the case since it was indexed still stands there as one of it: the store knows better.
_STILL_OF_CASES = (
    " AND (d.indexed_rev >= d.rev "
    "OR EXISTS (SELECT 1 FROM document_case x WHERE x.document_id = d.id AND x.case_id IN ({})))"
)


def _found(
    connection: sqlite3.Connection,
    expression: str,
    filters: Filters,
    tags: str,
    before: Sequence[int],
    limit: int,
    case_ids: Sequence[int],
) -> list[int]:
    sql = (
        f"SELECT f.rowid FROM idx.fts f CROSS JOIN document d ON d.id = f.rowid WHERE f.fts MATCH ? "
        f"AND f.rowid NOT IN ({marks(before)}) AND {filters.where_found}"
        f"{_STILL_OF_CASES.format(marks(case_ids)) if case_ids else ''} ORDER BY f.rowid DESC LIMIT ?"
    )
    match = f"({tags}) AND ({expression})" if tags else expression
    values: list[Any] = [match, *before, *filters.values, *case_ids, limit]
    ids = column(connection.execute(sql, values), int)
    if not tags or case_ids:
        return ids
    passing = late(connection, expression, Wording(query=Query(), is_certain=False), filters, limit + len(before))
    others = set(passing) - set(before)
    return sorted({*ids, *others}, reverse=True)[:limit]


def _is_written_small(connection: sqlite3.Connection, word: str) -> bool:
    """Whether a word is no name: in half of the newest papers that have it, it stands in small letters."""
    moment = (one(connection, "PRAGMA idx.data_version"), getattr(connection, "beside", None))
    answers = _answers(connection, "written_small", moment)
    if word not in answers:
        sql = (
            f"SELECT substr({own_text(connection)}, 1, {_CHARACTERS}) AS text FROM idx.body WHERE id IN (SELECT rowid "
            f"FROM idx.fts WHERE fts MATCH ? ORDER BY rowid DESC LIMIT {_LOOKED_AT})"
        )
        texts = column(connection.execute(sql, (f'text : "{word}"',)), str)
        any_way = re.compile(rf"\b{word}\b", re.IGNORECASE)
        having = [text for text in texts if any_way.search(text)]
        small = re.compile(rf"\b{word}\b")
        answers[word] = 2 * sum(small.search(text) is not None for text in having) >= max(1, len(having))
    return bool(answers[word])


def _cases_named(connection: sqlite3.Connection, name: str) -> tuple[int, ...]:
    """The cases of which somebody bears a name, or whose caption has it; none where too many do."""
    moment = (change_seq(connection, "cases"), change_seq(connection, "walls"))
    answers = _answers(connection, "named_cases", moment)
    if name not in answers:
        found = cases_of_name(connection, name, limit=MOST_CASES + 1)
        answers[name] = tuple(found) if len(found) <= MOST_CASES else ()
    case_ids: tuple[int, ...] = answers[name]
    return case_ids


def _answers(connection: sqlite3.Connection, about: str, moment: object) -> dict[str, Any]:
    """Answers of this connection that are true until something else is written."""
    kept = getattr(connection, about, None)
    if kept is None or kept[0] != moment or len(kept[1]) >= _KEPT:
        kept = (moment, {})
        setattr(connection, about, kept)
    answers: dict[str, Any] = kept[1]
    return answers
