"""Documents, versions and arrivals as the intake writes them: plain rows in bulk, inside somebody's transaction."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.domain.papers.documents import Outcome, Signature
from paracase.domain.papers.suggestions import Confidence, Field, Suggestion
from paracase.domain.visible import name_text
from paracase.store.engine import one

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file seen in a watched folder that is not a document (yet)."""

    root_id: int
    relpath: bytes
    state: str
    reason: str
    detail: str
    size: int
    mtime_ns: int
    ctime_ns: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one version gave."""

    outcome: Outcome
    detail: str
    extractor: str
    format: str
    pages: int | None
    flags: tuple[str, ...]
    meta: dict[str, Any]


Raw = tuple[int, int, int, int, int]
"""Device, inode, size, mtime, ctime of a file."""


def known_places(
    db: sqlite3.Connection, scope: tuple[int, bytes] | None = None
) -> dict[int, dict[bytes, tuple[int, Raw]]]:
    """Every present place of a document: root → path → document and what the file was when it was last taken in.

    Args:
        scope: only below this folder of this root.
    """
    places: dict[int, dict[bytes, tuple[int, Raw]]] = {}
    sql = (
        "SELECT root_id, relpath, id, dev, inode, size, mtime_ns, ctime_ns FROM document "
        "WHERE relpath IS NOT NULL AND missing_since IS NULL AND state <> 'trash'"
    )
    found = db.execute(sql) if scope is None else db.execute(sql + _BELOW, _below(scope))
    for row in found:
        places.setdefault(row[0], {})[row[1]] = (row[2], row[3:])
    return places


_BELOW = " AND root_id = ? AND relpath >= ? AND relpath < ?"


def _below(scope: tuple[int, bytes]) -> tuple[int, bytes, bytes]:
    """Bounds for the paths below a folder: ``/`` is 0x2f, so everything below ends before the same with 0x30."""
    root_id, folder = scope
    return (root_id, folder + b"/", folder + b"0") if folder else (root_id, b"", b"\xff" * 16)


def known_arrivals(db: sqlite3.Connection, scope: tuple[int, bytes] | None = None) -> dict[tuple[int, bytes], Arrival]:
    """Every arrival listed now, by place; or only those below a folder."""
    sql = "SELECT root_id, relpath, state, reason, detail, size, mtime_ns, ctime_ns FROM arrival WHERE 1"
    found = db.execute(sql) if scope is None else db.execute(sql + _BELOW, _below(scope))
    return {(row[0], row[1]): Arrival(*row) for row in found}


def put_arrivals(db: sqlite3.Connection, arrivals: Iterable[Arrival], *, at: str) -> None:
    """List arrivals, or change what is listed of them; the time they were first seen stays."""
    db.executemany(
        "INSERT INTO arrival(root_id, relpath, state, reason, detail, size, mtime_ns, ctime_ns, first_seen_at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(root_id, relpath) DO UPDATE SET state = excluded.state, "
        "reason = excluded.reason, detail = excluded.detail, size = excluded.size, mtime_ns = excluded.mtime_ns, "
        "ctime_ns = excluded.ctime_ns",
        [(a.root_id, a.relpath, a.state, a.reason, a.detail, a.size, a.mtime_ns, a.ctime_ns, at) for a in arrivals],
    )


def remove_arrivals(db: sqlite3.Connection, places: Iterable[tuple[int, bytes]]) -> None:
    """Take arrivals off the list: they became documents, or their files are gone."""
    db.executemany("DELETE FROM arrival WHERE root_id = ? AND relpath = ?", list(places))


def at_place(db: sqlite3.Connection, root_id: int, relpath: bytes) -> tuple[int, str, Signature] | None:
    """The document at a place: id, its version's SHA-256, its signature."""
    row = db.execute(
        "SELECT d.id, v.sha256, d.dev, d.inode, d.size, d.mtime_ns, d.ctime_ns FROM document d "
        "JOIN version v ON v.id = d.version_id WHERE d.root_id = ? AND d.relpath = ? AND d.missing_since IS NULL",
        (root_id, relpath),
    ).fetchone()
    return (row[0], row[1], Signature(*row[2:])) if row else None


def with_bytes(db: sqlite3.Connection, sha256: str) -> list[tuple[int, int | None, bytes | None, str | None]]:
    """The first 50 documents whose present version has these bytes: id, root, path, missing since."""
    return [
        (row[0], row[1], None if row[2] is None else bytes(row[2]), row[3])
        for row in db.execute(
            "SELECT d.id, d.root_id, d.relpath, d.missing_since FROM version v "
            "JOIN document d ON d.id = v.document_id AND d.version_id = v.id "
            "WHERE v.sha256 = ? AND d.parent_id IS NULL AND d.state <> 'trash' ORDER BY d.id LIMIT 50",
            (sha256,),
        )
    ]


def insert_document(
    db: sqlite3.Connection,
    *,
    name: str,
    at: str,
    place: tuple[int, bytes, Signature] | None,
    size: int,
    state: str = "new",
    parent: tuple[int, int] | None = None,
    duplicate_of: int | None = None,
) -> int:
    """Add a document; returns its id. An attachment has a parent and its number there, and no place."""
    root_id, relpath, signature = place if place else (None, None, None)
    cursor = db.execute(
        "INSERT INTO document(parent_id, child_no, root_id, relpath, name, dev, inode, size, mtime_ns, ctime_ns, state,"
        " duplicate_of, handling, arrived_at, recognised, indexed_rev, rev)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'normal', ?, ?, 0, 1)",
        (
            *(parent or (None, None)),
            root_id,
            relpath,
            storable(name),
            signature.dev if signature else None,
            signature.inode if signature else None,
            size,
            signature.mtime_ns if signature else None,
            signature.ctime_ns if signature else None,
            state,
            duplicate_of,
            at,
            0,
        ),
    )
    return int(cursor.lastrowid or 0)


def storable(name: str) -> str:
    """A name as TEXT: bytes that are not UTF-8 as ``<FF>`` (the path itself is kept as bytes)."""
    from paracase.domain.visible import visible

    return name if name.isascii() and name.isprintable() else visible(name)


def insert_version(db: sqlite3.Connection, document_id: int, *, sha256: str, size: int, kept: bool, at: str) -> int:
    """Add the next version of a document and make it the present one; returns its id."""
    cursor = db.execute(
        "INSERT INTO version(document_id, seq, sha256, size, kept, seen_at, outcome, detail, extractor, format, flags,"
        " meta) SELECT ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, 'pending', '', '', '', '[]', '{}'"
        " FROM version WHERE document_id = ?",
        (document_id, sha256, size, int(kept), at, document_id),
    )
    version_id = int(cursor.lastrowid or 0)
    db.execute(
        "UPDATE document SET version_id = ?, size = ?, recognised = 0, rev = rev + 1 WHERE id = ?",
        (version_id, size, document_id),
    )
    return version_id


def set_place(db: sqlite3.Connection, document_id: int, root_id: int, relpath: bytes, signature: Signature) -> None:
    """Record where a document's file is now and what it looks like there; it is not missing any more."""
    name = storable(name_text(relpath.rsplit(b"/", 1)[-1]))
    db.execute(
        "UPDATE document SET root_id = ?, relpath = ?, dev = ?, inode = ?, mtime_ns = ?, ctime_ns = ?, "
        "missing_since = NULL, rev = rev + (name <> ?), name = ? WHERE id = ?",
        (
            root_id,
            relpath,
            signature.dev,
            signature.inode,
            signature.mtime_ns,
            signature.ctime_ns,
            name,
            name,
            document_id,
        ),
    )


def set_missing(db: sqlite3.Connection, document_id: int, root_id: int, relpath: bytes, *, at: str) -> bool:
    """Record that a document's file is gone from this place; does nothing if the document is elsewhere by now."""
    cursor = db.execute(
        "UPDATE document SET missing_since = ? WHERE id = ? AND root_id = ? AND relpath = ? "
        "AND missing_since IS NULL AND state <> 'trash'",
        (at, document_id, root_id, relpath),
    )
    return cursor.rowcount > 0


def link_case(db: sqlite3.Connection, document_id: int, case_id: int, *, primary: bool) -> None:
    """Put a document into a case; a document may be in several."""
    db.execute(
        "INSERT INTO document_case(document_id, case_id, is_primary) VALUES(?, ?, ?) "
        "ON CONFLICT(document_id, case_id) DO UPDATE SET is_primary = excluded.is_primary",
        (document_id, case_id, int(primary)),
    )


def case_ids(db: sqlite3.Connection, document_id: int) -> list[int]:
    """The cases of a document, its own first."""
    return [
        row[0]
        for row in db.execute(
            "SELECT case_id FROM document_case WHERE document_id = ? ORDER BY is_primary DESC, case_id", (document_id,)
        )
    ]


def pending_versions(
    db: sqlite3.Connection, outcome: Outcome, *, limit: int, after: int = 0
) -> list[tuple[int, int, str, int, bool, str]]:
    """Versions to be read, oldest first: version, document, SHA-256, size, kept, name."""
    return [
        (row[0], row[1], row[2], row[3], bool(row[4]), row[5])
        for row in db.execute(
            "SELECT v.id, v.document_id, v.sha256, v.size, v.kept, d.name FROM version v "
            f"JOIN document d ON d.id = v.document_id WHERE v.outcome = '{outcome.value}' AND v.id > ? "
            "ORDER BY v.id LIMIT ?",
            (after, limit),
        )
    ]


def place_of(db: sqlite3.Connection, document_id: int) -> tuple[int, bytes] | None:
    """Root and path of a document's file."""
    row = db.execute(
        "SELECT root_id, relpath FROM document WHERE id = ? AND relpath IS NOT NULL", (document_id,)
    ).fetchone()
    return (row[0], bytes(row[1])) if row else None


def set_reading(db: sqlite3.Connection, version_id: int, reading: Reading) -> None:
    """Record what reading a version gave; its document is to be recognised (again)."""
    db.execute(
        "UPDATE version SET outcome = ?, detail = ?, extractor = ?, format = ?, pages = ?, flags = ?, meta = ? "
        "WHERE id = ?",
        (
            reading.outcome.value,
            reading.detail,
            reading.extractor,
            reading.format,
            reading.pages,
            json.dumps(list(reading.flags)),
            json.dumps(reading.meta),
            version_id,
        ),
    )
    db.execute(
        "UPDATE document SET recognised = 0 WHERE id = (SELECT document_id FROM version WHERE id = ?1) AND version_id = ?1",
        (version_id,),
    )


def put_suggestions(db: sqlite3.Connection, document_id: int, suggestions: list[Suggestion]) -> None:
    """Replace all suggestions for a document."""
    db.execute("DELETE FROM suggestion WHERE document_id = ?", (document_id,))
    db.executemany(
        "INSERT INTO suggestion(document_id, field, rank, value, confidence, reason) VALUES(?, ?, ?, ?, ?, ?)",
        [
            (document_id, s.field.value, rank, storable(s.value), int(s.confidence), storable(s.reason))
            for rank, s in enumerate(suggestions)
        ],
    )
    db.execute("UPDATE document SET recognised = 1 WHERE id = ?", (document_id,))


def suggestions_for(db: sqlite3.Connection, document_id: int) -> list[Suggestion]:
    """All suggestions for a document, in the order the recognisers gave them."""
    return [
        Suggestion(Field(field), value, Confidence(confidence), reason)
        for field, value, confidence, reason in db.execute(
            "SELECT field, value, confidence, reason FROM suggestion WHERE document_id = ? ORDER BY rank",
            (document_id,),
        )
    ]


def unrecognised(db: sqlite3.Connection, *, limit: int) -> list[int]:
    """Documents whose text is there (or never will be) and that have no suggestions yet.

    Newest first: the paper that came just now does not wait behind a production of thousands.
    """
    return [
        row[0]
        for row in db.execute(
            "SELECT d.id FROM document d JOIN version v ON v.id = d.version_id WHERE d.recognised = 0 "
            "AND v.outcome <> 'pending' ORDER BY d.id DESC LIMIT ?",
            (limit,),
        )
    ]


def count_pending(db: sqlite3.Connection) -> dict[str, int]:
    """How much work waits: to be read, by OCR, to be recognised, to be indexed again."""
    return {
        "pending": int(one(db, "SELECT count(*) FROM version WHERE outcome = 'pending'")),
        "needs_ocr": int(one(db, "SELECT count(*) FROM version WHERE outcome = 'needs_ocr'")),
        "unrecognised": int(one(db, "SELECT count(*) FROM document WHERE recognised = 0")),
        "stale": int(one(db, "SELECT count(*) FROM document WHERE indexed_rev < rev")),
    }


def set_indexed(db: sqlite3.Connection, document_id: int, rev: int) -> None:
    """Record which state of a document the index holds."""
    db.execute("UPDATE document SET indexed_rev = max(indexed_rev, ?) WHERE id = ?", (rev, document_id))


def stale(db: sqlite3.Connection, *, limit: int) -> list[int]:
    """Read documents whose name or case changed since they were indexed."""
    return [
        row[0]
        for row in db.execute(
            "SELECT d.id FROM document d JOIN version v ON v.id = d.version_id "
            "WHERE d.indexed_rev < d.rev AND v.outcome <> 'pending' ORDER BY d.id LIMIT ?",
            (limit,),
        )
    ]


def reading_of(db: sqlite3.Connection, version_id: int) -> tuple[list[str], str, int | None]:
    """Flags, format and pages recorded for a version."""
    row = db.execute("SELECT flags, format, pages FROM version WHERE id = ?", (version_id,)).fetchone()
    return json.loads(row[0]), row[1], row[2]


def depth_of(db: sqlite3.Connection, document_id: int) -> int:
    """How many documents a document is inside of."""
    return int(
        one(
            db,
            "WITH RECURSIVE up(id, n) AS (SELECT ?, 0 UNION ALL SELECT d.parent_id, n + 1 FROM document d "
            "JOIN up ON d.id = up.id WHERE d.parent_id IS NOT NULL) SELECT max(n) FROM up",
            document_id,
        )
    )


def children_of(db: sqlite3.Connection, document_id: int) -> set[tuple[int, str]]:
    """Number and SHA-256 of a document's attachments."""
    return {
        (row[0], row[1])
        for row in db.execute(
            "SELECT d.child_no, v.sha256 FROM document d JOIN version v ON v.id = d.version_id WHERE d.parent_id = ?",
            (document_id,),
        )
    }


@dataclass(frozen=True, slots=True)
class PaperRow:
    """What recognising needs of a document, apart from its text."""

    id: int
    name: str
    state: str
    parent_id: int | None
    root_id: int | None
    relpath: bytes | None
    arrived_at: str
    meta: dict[str, Any]


def paper_row(db: sqlite3.Connection, document_id: int) -> PaperRow:
    """One document as the recognisers' side needs it."""
    row = db.execute(
        "SELECT d.id, d.name, d.state, d.parent_id, d.root_id, d.relpath, d.arrived_at, v.meta FROM document d "
        "JOIN version v ON v.id = d.version_id WHERE d.id = ?",
        (document_id,),
    ).fetchone()
    document_id, name, state, parent_id, root_id, relpath, arrived_at, meta = row
    return PaperRow(document_id, name, state, parent_id, root_id, relpath, arrived_at, json.loads(meta))


def lead_of(db: sqlite3.Connection, document_id: int, case_id: str, docket_no: str) -> int | None:
    """Another paper suggested for (or in) the same case under the same docket number, with no attachment number."""
    row = db.execute(
        "SELECT n.document_id FROM suggestion n JOIN suggestion c ON c.document_id = n.document_id AND c.field = 'case' "
        "AND c.value = ? WHERE n.field = 'docket_no' AND n.value = ? AND n.document_id <> ? AND NOT EXISTS "
        "(SELECT 1 FROM suggestion a WHERE a.document_id = n.document_id AND a.field IN ('attachment_no')) "
        "AND EXISTS (SELECT 1 FROM document d WHERE d.id = n.document_id AND d.state <> 'trash' AND d.parent_id IS NULL) "
        "ORDER BY n.document_id LIMIT 1",
        (case_id, docket_no, document_id),
    ).fetchone()
    return int(row[0]) if row else None


def mark_recognised(db: sqlite3.Connection, document_id: int) -> None:
    """Nothing is to be suggested for this document."""
    db.execute("UPDATE document SET recognised = 1 WHERE id = ?", (document_id,))


def read_all_again(db: sqlite3.Connection) -> None:
    """The index was lost or made anew: every present version is to be read again from the vault."""
    db.execute("UPDATE version SET outcome = 'pending' WHERE id IN (SELECT version_id FROM document)")
    db.execute("UPDATE document SET indexed_rev = 0")


def index_sample(db: sqlite3.Connection) -> list[int]:
    """Some documents that the index should hold."""
    return [row[0] for row in db.execute("SELECT id FROM document WHERE indexed_rev > 0 LIMIT 50")]


def is_present_version(db: sqlite3.Connection, document_id: int, version_id: int) -> bool:
    """Whether a version is the one its document has now."""
    return bool(one(db, "SELECT version_id = ? FROM document WHERE id = ?", version_id, document_id))


def name_and_rev(db: sqlite3.Connection, document_id: int) -> tuple[str, int]:
    """A document's name, and the state of it that was read."""
    row = db.execute("SELECT name, rev FROM document WHERE id = ?", (document_id,)).fetchone()
    return row[0], row[1]


def state_of(db: sqlite3.Connection, document_id: int) -> str:
    """Where a document stands in triage."""
    return str(one(db, "SELECT state FROM document WHERE id = ?", document_id))
