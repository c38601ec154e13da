"""A query's filters as a condition on the document ``d``, and as the words of the index that go with it.

The condition decides. The words only say where to look: a filter that few papers pass then costs what it finds, not what
there is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.papers.tags import Resolved, folded_path, tag_expression, unreadable_expression
from paracase.domain.words import fold
from paracase.frozen import frozen
from paracase.store.declared import OFFICE
from paracase.store.named import column
from paracase.store.where import NOT_SHUT, marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.papers.docket_numbers import DocketNumbers
    from paracase.domain.papers.query import Query
    from paracase.store.driver import sqlite3

# A brief with a page that OCR is to read has a text: what stands on its other pages. Readers say how many these are; older
# ones said only which pages wait.
IN_PART = (
    "n.outcome = 'needs_ocr' AND CASE WHEN json_valid(n.meta) THEN coalesce(json_extract(n.meta, '$.with_text'), "
    "n.pages - json_array_length(n.meta, '$.wait_for_ocr'), 0) > 0 ELSE 0 END"
)
"""That of a version ``n`` some pages are read, and others wait to be."""
_STATE_SQL = {
    "new": "{d}state = 'new'",
    "filed": "{d}state = 'in_file'",
    "aside": "{d}state = 'set_aside'",
    "trash": "{d}state = 'trash'",
    "duplicate": "{d}duplicate_of IS NOT NULL",
    "missing": "d.missing_since IS NOT NULL",
    "no-text": "EXISTS (SELECT 1 FROM version n WHERE n.id = d.version_id "
    f"AND n.outcome NOT IN ('text', 'ocr', 'listed', 'pending', 'purged') AND NOT ({IN_PART}))",
    "partly": "EXISTS (SELECT 1 FROM version n WHERE n.id = d.version_id AND n.partly = 1)",
    "attachment": "{d}parent_id IS NOT NULL",
    "sequestered": f"d.id IN (SELECT q.document_id FROM {OFFICE}.sequestered q)",
}
HANDLED = (
    "CASE WHEN d.state = 'new' AND d.handling = 'normal' THEN coalesce((SELECT h.value FROM suggestion h "
    "WHERE h.document_id = d.id AND h.field = 'handling' AND h.confidence > 1 "
    "AND h.value IN ('confidential', 'aeo', 'sealed', 'privileged') ORDER BY h.confidence DESC, h.rank LIMIT 1), "
    "d.handling) ELSE d.handling END"
)
"""How the document ``d`` is handled: as was decided, or while it waits as is proposed for it and no guess."""
DAY = "coalesce(d.filed_on, d.dated_on, d.received_on, substr(d.arrived_at, 1, 10))"


@frozen
class Scope:
    """A query's filters with names resolved to ids and codes."""

    case_ids: tuple[int, ...] | None = None
    types: tuple[str, ...] | None = None


@frozen
class Filters:
    """What the papers that are found must be, beside their words.

    Attributes:
        where: a condition on the document ``d``, with marks for ``values``.
        where_found: the same, asked of documents that are known already: no index of the store is to look for others.
        tags: what the words of a paper's facts must match; empty when no filter asks for anything.
        case_ids: the cases it must be in one of; None when none are named.
    """

    where: str
    where_found: str
    values: tuple[Any, ...]
    tags: str
    case_ids: tuple[int, ...] | None


def filters(connection: sqlite3.Connection, query: Query, scope: Scope, *, are_folded: bool = True) -> Filters:
    """The filters of a query.

    Args:
        are_folded: whether the words of facts stand in the index as this program folds them.
    """
    if query.people or query.folders:
        _make_functions(connection)
    where, values = _condition(query, scope, "d.")
    where_found, _ = _condition(query, scope, "+d.")
    staff = tuple(
        tuple(column(connection.execute("SELECT id FROM staff WHERE " + _PERSON, _person(who)), int))
        for who in query.people
    )
    asks_inbox = any(folder.lower() == "inbox" for folder in query.folders)
    inbox = column(connection.execute("SELECT id FROM root WHERE kind = 'inbox'"), int) if asks_inbox else []
    resolved = Resolved(scope.case_ids, scope.types, staff, tuple(inbox))
    return Filters(
        where, where_found, tuple(values), tag_expression(query, resolved, are_folded=are_folded), scope.case_ids
    )


# What is ASCII is compared by SQLite alone: a function of ours costs more than the rest of a filter.
_PERSON = (
    "name LIKE ? ESCAPE '\\' OR initials = ? COLLATE NOCASE "
    "OR octet_length(name || initials) <> length(name || initials) AND (instr(folded(name), ?) OR folded(initials) = ?)"
)
_PARTY = (
    "(d.party LIKE ? ESCAPE '\\' OR octet_length(d.party) <> length(d.party) AND instr(folded(d.party), ?) "
    f"OR d.decided_by IN (SELECT id FROM staff WHERE {_PERSON}))"
)
_PATH = "CAST(d.relpath AS TEXT)"
_IN_FOLDER = (
    f"(instr(lower({_PATH}), ?) OR instr(lower({_PATH}), ?) "
    f"OR octet_length(d.relpath) <> length({_PATH}) AND instr(folded_path(d.relpath), ?))"
)


def _make_functions(connection: sqlite3.Connection) -> None:
    """Once for a connection: statements that are kept are made anew after it."""
    if not getattr(connection, "folds", False):
        connection.create_function("folded", 1, _fold, deterministic=True)
        connection.create_function("folded_path", 1, folded_path, deterministic=True)
        connection.folds = True  # type: ignore[attr-defined]  # a connection of ours


def _fold(name: str | None) -> str | None:
    return None if name is None else fold(name)


def _person(who: str) -> tuple[str, str, str, str]:
    plain = fold(who)
    return _like(plain), plain, plain, plain


def _condition(query: Query, scope: Scope, d: str) -> tuple[str, list[Any]]:
    """The condition; ``d`` is how a column is named: SQLite looks for no index of one with a plus."""
    clauses = _always(query, d)
    values: list[Any] = []
    if scope.types is not None:
        clauses.append(f"d.doc_type IN ({marks(scope.types)})")
        values += scope.types
    for state in query.states:
        clauses.append(_STATE_SQL.get(state, f"{HANDLED} = ?").replace("{d}", d))
        if state not in _STATE_SQL:
            values.append(state)
    if query.since:
        clauses.append(f"{DAY} >= ?")
        values.append(query.since.isoformat())
    if query.until:
        clauses.append(f"{DAY} <= ?")
        values.append(query.until.isoformat())
    if scope.case_ids is not None:  # from here on what does not stand in the index of late papers
        inside, ids = inside_of(scope)
        clauses.append(inside)
        values += ids
    for person in query.people:
        clauses.append(_PARTY)
        values += [_like(fold(person)), fold(person), *_person(person)]
    if query.numbers:
        clause, value = _numbered(query.numbers, scope)
        clauses.append(clause)
        values += value
    for folder in query.folders:
        clause, value = _folder_clause(folder, d)
        clauses.append(clause)
        values += value
    return " AND ".join(clauses) or "1", values


def _always(query: Query, d: str) -> list[str]:
    """What no query finds unless it asks for it: the trash, and sequestered papers. No word of these is ever found."""
    clauses = [] if "trash" in query.states else [f"{d}state <> 'trash'"]
    if query.terms or "sequestered" not in query.states:
        clauses.append(NOT_SHUT.format("d.id"))
    return clauses


def _like(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _folder_clause(folder: str, d: str) -> tuple[str, list[Any]]:
    if folder.lower() == "inbox":
        return f"{d}root_id IN (SELECT id FROM root WHERE kind = 'inbox')", []
    wanted = folded_path(f"/{folder.strip('/')}/".encode())
    return _IN_FOLDER, [f"/{folder.lower().strip('/')}/", wanted.decode(), wanted]


_DIGITS = "x.docket_no GLOB '[0-9]*' AND x.docket_no NOT GLOB '*[^0-9]*'"
_ATTACHMENT = "coalesce(nullif(x.attachment_no, ''), '0')"


def _numbered(asked: Sequence[DocketNumbers], scope: Scope) -> tuple[str, list[Any]]:
    """That a paper has one of some numbers on the docket of a case; of the cases named, where any are."""
    ways, values = [], list(scope.case_ids or ())
    inside = f"x.case_id IN ({marks(values)})" if scope.case_ids is not None else "1"
    for numbers in asked:
        way = f"{_DIGITS} AND CAST(x.docket_no AS INTEGER) BETWEEN ? AND ?"
        values += [numbers.first, numbers.last]
        if numbers.attachment is not None:
            way += f" AND {_ATTACHMENT} NOT GLOB '*[^0-9]*' AND CAST({_ATTACHMENT} AS INTEGER) = ?"
            values.append(numbers.attachment)
        ways.append(f"({way})")
    sql = f"EXISTS (SELECT 1 FROM document_case x WHERE x.document_id = d.id AND {inside} AND ({' OR '.join(ways)}))"
    return sql, values


def inside_of(scope: Scope) -> tuple[str, list[Any]]:
    """The condition that a document ``d`` is in one of the cases named, if any are."""
    if scope.case_ids is None:
        return "1", []
    inside = f"x.case_id IN ({marks(scope.case_ids)})"
    sql = f"EXISTS (SELECT 1 FROM document_case x WHERE x.document_id = d.id AND {inside})"
    return sql, [*scope.case_ids]


UNREAD = "('text', 'ocr', 'listed', 'no_text', 'empty', 'pending', 'purged')"
"""Outcomes of papers that words find, or that have none, or wait."""


def unreadable_in(scope: Scope, *, in_part: bool) -> Filters:
    """The papers of some cases that no word can find, because nobody could read them.

    Args:
        in_part: instead of them those of which only some pages can be found.
    """
    inside, values = inside_of(scope)
    where = (
        f"+d.state <> 'trash' AND {inside} AND EXISTS (SELECT 1 FROM version n WHERE n.id = d.version_id "
        f"AND n.outcome NOT IN {UNREAD} AND ({'' if in_part else 'NOT '}({IN_PART})))"
    )
    return Filters(where, where, tuple(values), unreadable_expression(scope.case_ids or ()), scope.case_ids)
