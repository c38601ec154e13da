"""What the file of a case holds: its papers with the versions that go, and the rows of any table that belongs to a case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.papers.documents import Handling
from paracase.store.declared import OFFICE
from paracase.store.engine import one
from paracase.store.named import rows
from paracase.store.rows import known
from paracase.store.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3


class CasePaper(NamedTuple):
    """A version of a paper of a case: the present one, or an earlier one that was put before an attorney or went out.

    Attributes:
        is_own: whether this case is the paper's own; else its file is named by another.
        inside: the name of the paper it came in.
    """

    id: int
    version_id: int
    no: int
    sha256: str
    size: int
    kept: bool
    outcome: str
    name: str
    title: str | None
    doc_type: str | None
    docket_no: str | None
    attachment_no: str | None
    day: str | None
    handling: Handling
    state: str
    is_own: bool
    inside: str | None
    is_sequestered: bool
    is_work: bool
    is_older: bool


def hidden_papers(db: sqlite3.Connection, case_id: int) -> int:
    """How many papers of a case whoever reads does not see."""
    sql = "SELECT count(*) FROM main.document_case x WHERE x.case_id = ?"
    seen = "SELECT count(*) FROM document_case x JOIN document d ON d.id = x.document_id WHERE x.case_id = ?"
    return int(one(db, sql, case_id)) - int(one(db, seen, case_id))


def papers_of(db: sqlite3.Connection, case_id: int) -> list[CasePaper]:
    """Every paper of a case, by number: its present version, and each earlier one that was decided about or went out."""
    sql = (
        "SELECT d.id, v.id AS version_id, v.seq AS no, v.sha256, v.size, v.kept, v.outcome, d.name, d.title, d.doc_type, "
        "x.docket_no, x.attachment_no, coalesce(d.filed_on, d.entered_on, d.served_on, d.dated_on, d.received_on) AS day, "
        "d.handling, d.state, x.is_primary AS is_own, p.name AS inside, "
        "EXISTS (SELECT 1 FROM main.sequestered q WHERE q.document_id = d.id) AS is_sequestered, "
        "(EXISTS (SELECT 1 FROM main.delivery y WHERE y.document_id = d.id) AND NOT EXISTS "
        "(SELECT 1 FROM main.released_item r WHERE r.document_id = d.id)) AS is_work, "
        "v.id <> d.version_id AS is_older FROM document_case x JOIN document d ON d.id = x.document_id "
        "JOIN version v ON v.document_id = d.id LEFT JOIN document p ON p.id = d.parent_id AND d.came_inside = 1 "
        "WHERE x.case_id = ? AND (v.id = d.version_id "
        "OR EXISTS (SELECT 1 FROM main.request_item i WHERE i.version_id = v.id) "
        "OR EXISTS (SELECT 1 FROM main.released_item r WHERE r.version_id = v.id)) ORDER BY d.id, v.seq DESC"
    )
    return rows(db.execute(sql, (case_id,)), CasePaper)


class SequesteredBytes(NamedTuple):
    """A version of a paper of a case that is sequestered."""

    document_id: int
    sha256: str


def sequestered_in(db: sqlite3.Connection, case_id: int) -> list[SequesteredBytes]:
    """Every version of each paper of a case that is sequestered, behind walls too: none of them goes to anybody."""
    sql = (
        "SELECT v.document_id, v.sha256 FROM main.document_case x JOIN main.sequestered q ON q.document_id = x.document_id "
        "JOIN main.version v ON v.document_id = x.document_id WHERE x.case_id = ? ORDER BY v.document_id, v.id"
    )
    return rows(db.execute(sql, (case_id,)), SequesteredBytes)


def is_kept(table: str) -> bool:
    """Whether the store has such a table."""
    return table in TABLES


def rows_of_case(db: sqlite3.Connection, table: str, case_id: int) -> tuple[Sequence[str], list[tuple[Any, ...]]]:
    """Column names and the rows in sight of a table whose rows belong to a case, in the order of its key.

    Raises:
        UnknownName: there is no such table.
    """
    found = known(table)
    sql = f"SELECT {', '.join(found.columns)} FROM {table} WHERE case_id = ? ORDER BY {', '.join(found.key)}"
    return found.columns, db.execute(sql, (case_id,)).fetchall()


class _WentPaper(NamedTuple):
    """A paper that was filed, served or sent, and in which release."""

    released_id: int
    document_id: int


def papers_that_went(db: sqlite3.Connection, case_id: int) -> dict[int, set[int]]:
    """The papers of each release of a case, behind walls too: of one that may not be told nothing is said."""
    sql = (
        f"SELECT i.released_id, i.document_id FROM {OFFICE}.released_item i JOIN {OFFICE}.released x "
        "ON x.id = i.released_id WHERE x.case_id = ? ORDER BY i.released_id, i.document_id"
    )
    found: dict[int, set[int]] = {}
    for paper in rows(db.execute(sql, (case_id,)), _WentPaper):
        found.setdefault(paper.released_id, set()).add(paper.document_id)
    return found
