"""The facts people decide about a document, read and written as one piece: so that undo can put all of them back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.errors import NotFound
from paracase.domain.papers.documents import Handling
from paracase.store.declared import OFFICE
from paracase.store.engine import changed, one
from paracase.store.named import column, first, rows
from paracase.store.papers.documents import NEXT_TOUCH
from paracase.store.schema import TABLES

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3

FIELDS = TABLES["document"].about.undo


class PresentBytes(NamedTuple):
    """The bytes of a document's present version."""

    version_id: int
    sha256: str
    size: int
    kept: bool


class _InCase(NamedTuple):
    """A case of a document, and its numbers there; what undo compares and writes, and so as it is kept."""

    case_id: int
    is_primary: int
    docket_no: str | None
    attachment_no: str | None


def facts_of(db: sqlite3.Connection, document_id: int) -> dict[str, Any]:
    """All facts of a document, and its cases as ``cases`` (case, primary).

    Where its numbers on the docket of another case are others than in its own, ``numbers`` says them (case, docket number,
    attachment number); else that is None, as it is in steps of older programs.

    Raises:
        NotFound: there is no such document, or none that may be seen.
    """
    row = db.execute(f"SELECT {', '.join(FIELDS)} FROM document WHERE id = ?", (document_id,)).fetchone()
    if row is None:
        raise NotFound(f"There is no document {document_id} that you may see.")
    facts = dict(zip(FIELDS, row, strict=True))
    sql = (
        "SELECT case_id, is_primary, docket_no, attachment_no FROM document_case WHERE document_id = ? "
        "ORDER BY is_primary DESC, case_id"
    )
    found = rows(db.execute(sql, (document_id,)), _InCase)
    facts["cases"] = [[case.case_id, case.is_primary] for case in found]
    own = (facts["docket_no"], facts["attachment_no"])
    others = [[case.case_id, *case[2:]] for case in found if not case.is_primary]
    facts["numbers"] = [numbers for numbers in others if tuple(numbers[1:]) != own] or None
    return facts


def settled(facts: dict[str, Any]) -> dict[str, Any]:
    """Facts that are to be written, as they will be read: numbers only of further cases, and only where they differ."""
    others = {case_id for case_id, is_first in facts["cases"] if not is_first}
    own = (facts.get("docket_no"), facts.get("attachment_no"))
    kept = [n for n in sorted(facts.get("numbers") or ()) if n[0] in others and tuple(n[1:]) != own]
    return facts | {"numbers": kept or None}


def put_facts(db: sqlite3.Connection, document_id: int, facts: dict[str, Any]) -> None:
    """Write the facts of a document. What steps of an older program do not name stays as it is: it had no such fact."""
    db.execute(
        f"UPDATE document SET touched = {NEXT_TOUCH} WHERE id = (SELECT parent_id FROM document WHERE id = ?)",
        (document_id,),
    )
    if facts.get("handling") == Handling.SEALED:
        changed(db, "walls")  # it is hidden from some from now on: their desks look again
    known = [name for name in FIELDS if name in facts]
    assigned = ", ".join(f"{name} = ?" for name in known)
    db.execute(
        f"UPDATE document SET {assigned}, rev = rev + 1, touched = {NEXT_TOUCH} WHERE id = ?",
        (*(facts[name] for name in known), document_id),
    )
    db.execute("DELETE FROM document_case WHERE document_id = ?", (document_id,))
    own = (facts.get("docket_no"), facts.get("attachment_no"))
    there = {case_id: (number, attachment) for case_id, number, attachment in facts.get("numbers") or ()}
    db.executemany(
        "INSERT INTO document_case(document_id, case_id, is_primary, docket_no, attachment_no) VALUES(?, ?, ?, ?, ?)",
        [
            (document_id, case_id, first, *(own if first else there.get(case_id, own)))
            for case_id, first in facts["cases"]
        ],
    )


class NumbersInCase(NamedTuple):
    """A case of a document, and its numbers on that docket."""

    case_id: int
    number: str
    caption: str
    docket_no: str | None
    attachment_no: str | None

    @property
    def entry(self) -> str:
        """``41-2`` for attachment 2 of document 41; empty where it has no number there."""
        return f"{self.docket_no}{f'-{self.attachment_no}' if self.attachment_no else ''}" if self.docket_no else ""


def numbers_of(db: sqlite3.Connection, document_id: int) -> list[NumbersInCase]:
    """The cases of a document that may be seen, its own first, with its numbers on the docket of each."""
    sql = (
        "SELECT x.case_id, c.number, c.caption, x.docket_no, x.attachment_no FROM document_case x "
        "JOIN cases c ON c.id = x.case_id WHERE x.document_id = ? ORDER BY x.is_primary DESC, x.case_id"
    )
    return rows(db.execute(sql, (document_id,)), NumbersInCase)


def family_of(db: sqlite3.Connection, document_id: int) -> list[int]:
    """Everything that hangs on a document, at any depth, and may be seen, but what was purged."""
    sql = (
        "WITH RECURSIVE down(id) AS (SELECT CAST(? AS BIGINT) UNION "
        "SELECT d.id FROM document d JOIN down ON d.parent_id = down.id) SELECT id FROM down WHERE id <> ? AND NOT EXISTS "
        "(SELECT 1 FROM document p JOIN version v ON v.id = p.version_id WHERE p.id = down.id AND v.outcome = 'purged') "
        "ORDER BY id"
    )
    return column(db.execute(sql, (document_id, document_id)), int)


def family_is_hidden(db: sqlite3.Connection, document_id: int) -> bool:
    """Whether something that hangs on a document, and was not purged, is not to be seen by who reads."""
    sql = (
        "WITH RECURSIVE down(id) AS (SELECT CAST(? AS BIGINT) UNION "
        f"SELECT d.id FROM {OFFICE}.document d JOIN down ON d.parent_id = down.id) SELECT count(*) FROM down "
        "WHERE NOT EXISTS (SELECT 1 FROM document s WHERE s.id = down.id) AND NOT EXISTS (SELECT 1 FROM "
        f"{OFFICE}.document p JOIN {OFFICE}.version v ON v.id = p.version_id WHERE p.id = down.id "
        "AND v.outcome = 'purged')"
    )
    return bool(one(db, sql, document_id))


def with_something_inside(db: sqlite3.Connection, case_id: int | None) -> list[int]:
    """Papers in file, with a file, that hold attachments which have none.

    Args:
        case_id: of one case; None is of all.
    """
    sql = (
        "SELECT DISTINCT p.id FROM document p JOIN document d ON d.parent_id = p.id WHERE d.came_inside = 1 "
        "AND d.relpath IS NULL AND d.state = 'in_file' AND p.state = 'in_file' AND p.relpath IS NOT NULL "
        "AND p.missing_since IS NULL"
    )
    values: tuple[int, ...] = ()
    if case_id is not None:
        sql += " AND EXISTS (SELECT 1 FROM document_case x WHERE x.document_id = p.id AND x.case_id = ?)"
        values = (case_id,)
    return column(db.execute(f"{sql} ORDER BY p.id", values), int)


def present_bytes(db: sqlite3.Connection, document_id: int) -> PresentBytes | None:
    """The bytes of a document's present version."""
    sql = (
        "SELECT v.id AS version_id, v.sha256, v.size, v.kept FROM document d JOIN version v ON v.id = d.version_id "
        "WHERE d.id = ?"
    )
    return first(db.execute(sql, (document_id,)), PresentBytes)


class NamedPaper(NamedTuple):
    """A paper and what it is called."""

    id: int
    name: str


def same_in_file(db: sqlite3.Connection, document_id: int, case_id: int) -> NamedPaper | None:
    """The oldest other paper in file of a case that has the same bytes, with its file there."""
    sql = (
        "SELECT o.id, coalesce(o.title, o.name) AS name FROM document d JOIN version v ON v.id = d.version_id "
        "JOIN version w ON w.sha256 = v.sha256 JOIN document o ON o.id = w.document_id AND o.version_id = w.id "
        "JOIN document_case x ON x.document_id = o.id WHERE d.id = ? AND o.id <> d.id AND x.case_id = ? "
        "AND coalesce(o.state, '') = 'in_file' AND o.relpath IS NOT NULL AND o.missing_since IS NULL "
        "AND w.outcome <> 'purged' "
        "ORDER BY o.id LIMIT 1"
    )
    return first(db.execute(sql, (document_id, case_id)), NamedPaper)


def set_kept(db: sqlite3.Connection, version_id: int) -> None:
    """The vault holds the bytes of this version now."""
    db.execute("UPDATE version SET kept = 1 WHERE id = ?", (version_id,))
