"""Lists of documents, and the counts beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.visible import name_text
from paracase.domain.words import fold
from paracase.frozen import frozen
from paracase.store import counters
from paracase.store.declared import OFFICE
from paracase.store.engine import one
from paracase.store.named import first, rows
from paracase.store.papers.arrivals import COUNTED
from paracase.store.papers.triage import WITH_ANOTHER
from paracase.store.where import NOT_SHUT, containing, marks

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


@frozen
class DocumentRow:
    """A document as a list shows it."""

    id: int
    parent_id: int | None
    name: str
    state: str
    handling: str
    arrived_at: str
    doc_type: str | None
    outcome: str
    detail: str
    pages: int | None
    size: int
    missing: bool
    duplicate_of: int | None
    relpath: bytes | None
    root_kind: str | None
    is_sequestered: bool = False


_COLUMNS = (
    "d.id, d.parent_id, d.name, d.state, d.handling, d.arrived_at, d.doc_type, v.outcome, v.detail, v.pages, d.size, "
    "d.missing_since IS NOT NULL AS missing, d.duplicate_of, d.relpath, r.kind AS root_kind, "
    f"EXISTS (SELECT 1 FROM {OFFICE}.sequestered q WHERE q.document_id = d.id) AS is_sequestered FROM document d "
    "JOIN version v ON v.id = d.version_id LEFT JOIN root r ON r.id = d.root_id"
)


class DocumentCount(NamedTuple):
    """How many documents a case has, and how many of them are new."""

    documents: int
    new: int


def count_documents(db: sqlite3.Connection, case_id: int) -> DocumentCount:
    """How many documents a case has, and how many of them are new."""
    sql = (
        "SELECT count(*) AS documents, count(CASE WHEN d.state = 'new' THEN 1 END) AS new FROM document_case x "
        "JOIN document d ON d.id = x.document_id WHERE x.case_id = ? AND d.state <> 'trash'"
    )
    (found,) = rows(db.execute(sql, (case_id,)), DocumentCount)
    return found


def triage_list(
    db: sqlite3.Connection, *, state: str = "new", limit: int = 200, offset: int = 0, each: bool = False
) -> list[DocumentRow]:
    """Papers waiting (or set aside, or in the trash): court papers first, then the rest, oldest first; leads only.

    Args:
        each: also those that are filed with another, and shown under it.
    """
    leads = "" if each else f"AND (d.state <> 'new' OR NOT {WITH_ANOTHER}) "
    sql = (
        f"SELECT {_COLUMNS} LEFT JOIN suggestion s ON s.document_id = d.id AND s.field = 'docket_no' AND s.rank = "
        "(SELECT min(rank) FROM suggestion WHERE document_id = d.id AND field = 'docket_no') "
        f"WHERE d.state = ? AND d.parent_id IS NULL AND d.missing_since IS NULL AND {NOT_SHUT.format('d.id')} "
        f"{leads}ORDER BY s.value IS NULL, d.id LIMIT ? OFFSET ?"
    )
    return rows(db.execute(sql, (state, limit, offset)), DocumentRow)


def count_waiting(db: sqlite3.Connection) -> int:
    """How many papers wait in Triage; costs what waits, not what is there."""
    sql = (
        "SELECT count(*) FROM document d WHERE d.state = 'new' AND d.parent_id IS NULL AND d.missing_since IS NULL "
        f"AND NOT {WITH_ANOTHER} AND {NOT_SHUT.format('d.id')}"
    )
    return int(one(db, sql))


def count_unread(db: sqlite3.Connection) -> int:
    """How many papers have a text that nobody could read; costs what is unread, not what is there."""
    # “+ 0”: few versions are unread and have an index; no engine is to go through the documents for them.
    sql = (
        "SELECT count(*) FROM version v JOIN document d ON d.id = v.document_id AND d.version_id = v.id + 0 "
        "WHERE v.outcome NOT IN ('text', 'ocr', 'listed', 'no_text', 'empty') AND v.outcome <> 'pending' "
        "AND d.state <> 'trash'"
    )
    return int(one(db, sql))


def children(db: sqlite3.Connection, document_id: int) -> list[DocumentRow]:
    """Attachments and exhibits of a document, in their order."""
    sql = f"SELECT {_COLUMNS} WHERE d.parent_id = ? ORDER BY d.child_no NULLS FIRST, d.id"
    return rows(db.execute(sql, (document_id,)), DocumentRow)


def get_document(db: sqlite3.Connection, document_id: int) -> DocumentRow | None:
    """One document."""
    return first(db.execute(f"SELECT {_COLUMNS} WHERE d.id = ?", (document_id,)), DocumentRow)


class PresentFile(NamedTuple):
    """A document whose file should be on the disk."""

    id: int
    inside: bool
    """Whether it lies inside the office."""
    root: bytes
    relpath: bytes
    sha256: str
    mtime_ns: int

    @property
    def path(self) -> bytes:
        """From the office's folder on when it lies inside, else of its own root."""
        return self.root + b"/" + self.relpath if self.inside else self.relpath


def present_files(db: sqlite3.Connection) -> list[PresentFile]:
    """Every document whose file should be on the disk."""
    sql = (
        "SELECT d.id, r.inside, r.path AS root, d.relpath, v.sha256, d.mtime_ns FROM document d "
        "JOIN root r ON r.id = d.root_id JOIN version v ON v.id = d.version_id "
        "WHERE d.relpath IS NOT NULL AND d.missing_since IS NULL AND v.kept = 1 ORDER BY d.id"
    )
    return rows(db.execute(sql), PresentFile)


class RefusedFile(NamedTuple):
    """A file that was not taken in."""

    root_kind: str
    relpath: bytes
    reason: str
    detail: str

    @property
    def path(self) -> str:
        """Its path, as a person reads it."""
        return name_text(self.relpath)


class UnreadRow(NamedTuple):
    """A document that could not be read."""

    id: int
    name: str
    outcome: str
    detail: str


def refused(db: sqlite3.Connection) -> list[RefusedFile]:
    """Every entry refused in the folders that are there."""
    sql = (
        "SELECT r.kind AS root_kind, a.relpath, a.reason, a.detail FROM arrival a JOIN root r ON r.id = a.root_id "
        f"WHERE a.state = 'refused' AND {COUNTED} ORDER BY a.id"
    )
    return rows(db.execute(sql), RefusedFile)


def unread(db: sqlite3.Connection, *, limit: int = 1000) -> list[UnreadRow]:
    """Documents that could not be read."""
    sql = (
        "SELECT d.id, d.name, v.outcome, v.detail FROM document d JOIN version v ON v.id = d.version_id "
        "WHERE v.outcome NOT IN ('text', 'ocr', 'pending', 'listed', 'purged') AND d.state <> 'trash' ORDER BY d.id LIMIT ?"
    )
    return rows(db.execute(sql, (limit,)), UnreadRow)


def unreadable(db: sqlite3.Connection, *, with_scans: bool) -> list[UnreadRow]:
    """Documents a person has to do something about, because nobody could read them.

    Args:
        with_scans: those that wait for OCR too (there is none on this machine).
    """
    # “+ 0”: few versions are unread and have an index; no engine is to go through the documents for them.
    sql = (
        "SELECT d.id, d.name, v.outcome, v.detail FROM version v JOIN document d ON d.id = v.document_id "
        "AND d.version_id = v.id + 0 WHERE v.outcome NOT IN ('text', 'ocr', 'listed', 'no_text', 'empty') "
        f"AND v.outcome IN {counters.NOT_READ} AND d.state <> 'trash' "
    )
    if with_scans:
        sql += (
            "UNION ALL SELECT d.id, d.name, v.outcome, v.detail FROM version v JOIN document d ON d.id = v.document_id "
            "WHERE v.outcome = 'needs_ocr' "
        )
    return rows(db.execute(f"{sql}ORDER BY 1, 3"), UnreadRow)


def outcomes(db: sqlite3.Connection) -> dict[str, int]:
    """How many present versions ended in which outcome."""
    sql = (
        "SELECT v.outcome, count(*) AS papers FROM document d JOIN version v ON v.id = d.version_id "
        "GROUP BY v.outcome ORDER BY v.outcome"
    )
    return dict(db.execute(sql).fetchall())


def newest_instant(db: sqlite3.Connection) -> str | None:
    """The instant of the newest ledger entry."""
    row = db.execute("SELECT at FROM ledger_entry ORDER BY seq DESC LIMIT 1").fetchone()
    return row[0] if row else None


@frozen
class VersionRow:
    """One exact content of a document."""

    seq: int
    sha256: str
    size: int
    kept: bool
    outcome: str
    extractor: str
    flags: tuple[str, ...]


def versions(db: sqlite3.Connection, document_id: int) -> list[VersionRow]:
    """All versions of a document, oldest first."""
    sql = "SELECT seq, sha256, size, kept, outcome, extractor, flags FROM version WHERE document_id = ? ORDER BY seq"
    return rows(db.execute(sql, (document_id,)), VersionRow)


class NamedDocument(NamedTuple):
    """A document by what it is called, and its case's number."""

    id: int
    name: str
    case_number: str | None


class _Called(NamedTuple):
    """A document and all it is called."""

    id: int
    called: str


def named_documents(db: sqlite3.Connection, text: str, *, limit: int) -> list[NamedDocument]:
    """The newest documents whose name or title contains a text, however either is written.

    The newest 20,000 are looked at; the search by words finds the others.
    """
    sql = (
        "SELECT d.id, d.name || ' ' || coalesce(d.title, '') AS called FROM document d "
        f"WHERE d.id > (SELECT max(id) FROM document) - 20000 AND d.state <> 'trash' AND {NOT_SHUT.format('d.id')} "
        "AND (lower(d.name || ' ' || coalesce(d.title, '')) LIKE ? ESCAPE '\\' "
        "OR octet_length(d.name || coalesce(d.title, '')) <> length(d.name || coalesce(d.title, ''))) ORDER BY d.id DESC"
    )
    wanted = fold(text)
    called = rows(db.execute(sql, (containing(wanted).replace(" ", "%"),)), _Called)
    ids = [document.id for document in called if wanted in fold(document.called)][:limit]
    if not ids:
        return []
    sql = (
        "SELECT d.id, coalesce(d.title, d.name) AS name, (SELECT c.number FROM document_case x JOIN cases c ON c.id = "
        "x.case_id WHERE x.document_id = d.id ORDER BY x.is_primary DESC, x.case_id LIMIT 1) AS case_number FROM "
        f"document d WHERE d.id IN ({marks(ids)}) ORDER BY d.id DESC"
    )
    return rows(db.execute(sql, tuple(ids)), NamedDocument)
