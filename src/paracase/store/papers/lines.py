"""What the screens list: cases with their next date, documents of a case by page, and the counters of the frame."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from paracase.domain.approvals.requests import RequestState
from paracase.domain.words import fold
from paracase.store.declared import OFFICE
from paracase.store.named import rows
from paracase.store.where import containing, marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.store.driver import sqlite3

DAY = "coalesce(d.filed_on, d.dated_on, d.received_on, substr(d.arrived_at, 1, 10))"
"""The day a document is ordered by: filed, else dated, else received, else arrived (in UTC, as instants are kept)."""
WHEN = "coalesce(d.filed_on, d.dated_on, d.received_on, d.arrived_at)"
"""The same as it is told: a day, or the instant it arrived, of which the doors show the office's day."""


_DIGITS = re.compile(r"\s*[-+]?[0-9]+")
Order = Literal["newest", "docket", "name"]
_ORDERS: dict[str, str] = {
    "newest": f"{DAY} DESC, d.id DESC",
    "docket": f"{DAY}, d.id",
    "name": "lower(coalesce(d.title, d.name)), d.id",
}


class _CalledDocument(NamedTuple):
    """A paper with its numbers on the docket and all it is called."""

    id: int
    docket_no: str | None
    attachment_no: str | None
    called: str


_CALLED = "(d.name || ' ' || coalesce(d.title, '') || ' ' || coalesce(d.party, '') || ' ' || coalesce(d.doc_type, ''))"
"""What a paper of a case is looked for by."""


def document_ids(db: sqlite3.Connection, case_id: int, *, order: Order = "newest", words: str = "") -> array[int]:
    """The documents of a case that lead (nothing they hang on is in the case too), in order.

    Args:
        words: only those whose name, title or party contains every one of these words, however they are written.
    """
    clauses, values = ["x.case_id = ?", "d.state <> 'trash'"], [case_id]
    filters: list[Any] = []
    wanted = fold(words).split()
    for word in wanted:
        clauses.append(f"(lower({_CALLED}) LIKE ? ESCAPE '\\' OR octet_length({_CALLED}) <> length({_CALLED}))")
        filters.append(containing(word))
    if not words:
        clauses.append(
            "(d.parent_id IS NULL OR NOT EXISTS (SELECT 1 FROM document_case p "
            "WHERE p.document_id = d.parent_id AND p.case_id = x.case_id))"
        )
    columns = "d.id, x.docket_no, x.attachment_no" if order == "docket" else "d.id"
    if wanted:
        columns = f"d.id, x.docket_no, x.attachment_no, {_CALLED} AS called"
    sql = (
        f"SELECT {columns} FROM document_case x JOIN document d ON d.id = x.document_id "
        f"WHERE {' AND '.join(clauses)} ORDER BY {_ORDERS[order]}"
    )
    cursor = db.execute(sql, [*values, *filters])
    found: Iterable[Any] = cursor
    if wanted:  # names in ASCII were compared by the engine; others are by their fold
        called = rows(cursor, _CalledDocument)
        found = [(of.id, of.docket_no, of.attachment_no) for of in called if _has_all(of.called, wanted)]
    # By position: a case has tens of thousands of papers, and only the order of their numbers is wanted.
    return _by_docket(found) if order == "docket" else array("q", (row[0] for row in found))


def _has_all(called: str, wanted: Sequence[str]) -> bool:
    return all(word in fold(called) for word in wanted)


def _by_docket(rows: Iterable[tuple[int, str | None, str | None]]) -> array[int]:
    """Documents by their docket and attachment numbers; those with the same stay in their order."""
    with_number: dict[tuple[str | None, str | None], list[int]] = {}
    for document_id, docket_no, attachment_no in rows:
        with_number.setdefault((docket_no, attachment_no), []).append(document_id)
    return array("q", (document_id for key in sorted(with_number, key=_in_docket) for document_id in with_number[key]))


def _in_docket(numbers: tuple[str | None, str | None]) -> tuple[bool, int, str, int]:
    """By what docket and attachment numbers begin with: 9 before 10; what has none comes last."""
    docket_no, attachment_no = numbers
    none, no = docket_no is None, docket_no or ""
    return none, _number(no), no, -1 if attachment_no is None else _number(attachment_no)


def _number(text: str) -> int:
    found = _DIGITS.match(text)
    return int(found.group()) if found else 0


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document as a list shows it."""

    id: int
    parent_id: int | None
    name: str
    title: str | None
    doc_type: str | None
    day: str
    """The day it is listed under, or the instant it arrived."""
    pages: int | None
    party: str | None
    state: str
    outcome: str
    handling: str
    missing: bool
    duplicate_of: int | None
    children: int
    docket_no: str | None
    attachment_no: str | None
    arrived_at: str
    opened_by: int | None
    approval: RequestState | None = None
    """The state of the newest request for approval it is part of."""
    is_other_version: bool = False
    """The file is another version than that request names."""
    is_out: bool = False
    """Exactly this version was filed, served or sent."""
    is_sequestered: bool = False
    """Nobody opens it until an attorney decides."""
    is_draft: bool = False
    """It is what an open assignment delivers."""

    @property
    def shown_name(self) -> str:
        """Its title, else the file's name."""
        return self.title or self.name


_LINE = (
    f"SELECT d.id, d.parent_id, d.name, d.title, d.doc_type, {WHEN} AS day, v.pages, d.party, d.state, v.outcome, "
    "d.handling, d.missing_since IS NOT NULL AS missing, d.duplicate_of, (SELECT count(*) FROM document k WHERE "
    "k.parent_id = d.id AND k.state <> 'trash') AS children, d.docket_no, d.attachment_no, d.arrived_at, o.staff_id AS "
    "opened_by, r.state AS approval, CASE WHEN ri.version_id <> d.version_id THEN 1 ELSE 0 END AS is_other_version, "
    f"EXISTS (SELECT 1 FROM {OFFICE}.released_item x WHERE x.document_id = d.id AND x.version_id = d.version_id) "
    "AS is_out, "
    f"EXISTS (SELECT 1 FROM {OFFICE}.sequestered w WHERE w.document_id = d.id) AS is_sequestered, "
    "EXISTS (SELECT 1 FROM assignment a WHERE a.document_id = d.id "
    "AND a.state NOT IN ('released', 'done', 'withdrawn')) AS is_draft FROM document d "
    f"JOIN version v ON v.id = d.version_id LEFT JOIN {OFFICE}.opened o ON o.document_id = d.id "
    f"LEFT JOIN request r ON r.id = (SELECT y.request_id FROM {OFFICE}.request_item y "
    "JOIN request q ON q.id = y.request_id WHERE y.document_id = d.id AND q.state <> 'withdrawn' "
    "ORDER BY y.request_id DESC LIMIT 1) "
    f"LEFT JOIN {OFFICE}.request_item ri ON ri.request_id = r.id AND ri.document_id = d.id "
)


_IN_CASE = _LINE.replace("d.docket_no, d.attachment_no", "n.docket_no, n.attachment_no") + (
    "LEFT JOIN document_case n ON n.document_id = d.id AND n.case_id = ? "
)
"""The same with the numbers that a paper has on the docket of one of its cases."""


def document_lines(
    db: sqlite3.Connection, ids: Sequence[int], *, case_id: int | None = None
) -> dict[int, DocumentLine]:
    """These documents, by id; those that are gone are left out.

    Args:
        case_id: the case they are listed in, whose docket their numbers are of; None is each paper's own.
    """
    if not ids:
        return {}
    which = f"WHERE d.id IN ({marks(ids)}) ORDER BY d.id"
    sql, values = (f"{_LINE}{which}", tuple(ids)) if case_id is None else (f"{_IN_CASE}{which}", (case_id, *ids))
    return {line.id: line for line in rows(db.execute(sql, values), DocumentLine)}


def child_lines(db: sqlite3.Connection, document_id: int) -> list[DocumentLine]:
    """What hangs on a document, in its order."""
    sql = f"{_LINE}WHERE d.parent_id = ? AND d.state <> 'trash' ORDER BY d.child_no NULLS FIRST, d.id"
    return rows(db.execute(sql, (document_id,)), DocumentLine)


def mark_opened(db: sqlite3.Connection, document_id: int, *, staff_id: int, at: str) -> bool:
    """Record who opened a document first; returns whether that is news."""
    cursor = db.execute(
        "INSERT INTO opened(document_id, staff_id, at) VALUES(?, ?, ?) ON CONFLICT(document_id) DO NOTHING",
        (document_id, staff_id, at),
    )
    return cursor.rowcount > 0
