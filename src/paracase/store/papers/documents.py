"""Documents, versions and arrivals as the intake writes them: plain rows in bulk, inside somebody's transaction."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.documents import FileSignature
from paracase.domain.visible import name_text, visible
from paracase.store.engine import one
from paracase.store.named import column, each, first, rows
from paracase.store.papers.sequestered import sequester_copy
from paracase.store.where import BY_VALUE, marks

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from paracase.store.driver import sqlite3


Raw = tuple[int, int, int, int, int]
"""Device, inode, size, mtime, ctime of a file."""
NEVER_INDEXED = 1 << 62
"""The state of a paper that the index holds, where it holds none: such a paper is not late, but waits to be read."""
_AT_ONCE = 500
"""Values in one statement."""
NEXT_TOUCH = "(SELECT coalesce(max(touched), 0) + 1 FROM document)"
"""What every statement that changes what lists show of a paper sets its ``touched`` to; they ask what is greater."""
_MISSING = "d.id, d.root_id, d.relpath, d.state, d.missing_since, p.sha256"


class FilePlace(NamedTuple):
    """Where a document's file is."""

    root_id: int
    relpath: bytes


class DocumentThere(NamedTuple):
    """The document at a place: the bytes and the look of its file when it was last taken in."""

    id: int
    sha256: str
    signature: FileSignature


class _There(NamedTuple):
    """The same, in columns."""

    id: int
    sha256: str
    dev: int
    inode: int
    size: int
    mtime_ns: int
    ctime_ns: int


class SameBytes(NamedTuple):
    """A document whose present version has certain bytes."""

    id: int
    root_id: int | None
    relpath: bytes | None
    missing_since: str | None
    dev: int | None
    inode: int | None
    size: int
    mtime_ns: int | None


class MissingThere(NamedTuple):
    """A missing document: its last place, and the bytes it had last."""

    id: int
    root_id: int
    relpath: bytes
    state: str
    missing_since: str
    sha256: str


class FlagsAt(NamedTuple):
    """What is said of the file at a place."""

    relpath: bytes
    version_id: int
    flags: tuple[str, ...]


class _AtPlace(NamedTuple):
    """A document, its place, and what its file was there, in columns."""

    id: int
    root_id: int
    relpath: bytes
    dev: int
    inode: int
    size: int
    mtime_ns: int
    ctime_ns: int


class AttachedBytes(NamedTuple):
    """How many attachments of a paper have some bytes."""

    sha256: str
    many: int


_PLACE = "relpath, dev, inode, size, mtime_ns, ctime_ns, id"
_PRESENT = "relpath IS NOT NULL AND missing_since IS NULL AND state <> 'trash'"

PlaceRow = tuple[bytes, int, int, int, int, int, int]
"""A present place: its path, device, inode, size, mtime and ctime of the file when it was last taken in, the document."""


def places_in_order(
    db: sqlite3.Connection, root_id: int, *, after: bytes, upto: bytes, limit: int
) -> list[tuple[bytes, int, int, int, int, int, int]]:
    """The next present places of documents in a watched folder, by the order of their paths' bytes.

    Args:
        after: the path before the first.
        upto: none of these and what follows.
    """
    sql = (
        f"SELECT {_PLACE} FROM document WHERE root_id = ? AND relpath > ? AND relpath < ? AND {_PRESENT} "
        "ORDER BY relpath LIMIT ?"
    )
    # By position: every scan asks for all papers there are, and compares the columns as they came.
    return db.execute(sql, (root_id, after, upto, limit)).fetchall()


def places_at(db: sqlite3.Connection, root_id: int, relpaths: Sequence[bytes]) -> dict[bytes, tuple[int, Raw]]:
    """The documents at some places of a watched folder: path → document, and what its file was when last taken in."""
    places: dict[bytes, tuple[int, Raw]] = {}
    for start in range(0, len(relpaths), _AT_ONCE):
        some = relpaths[start : start + _AT_ONCE]
        sql = (
            "SELECT id, root_id, relpath, dev, inode, size, mtime_ns, ctime_ns FROM document WHERE root_id = ? "
            f"AND relpath IN ({marks(some)}) AND {_PRESENT} ORDER BY relpath"
        )
        for at in each(db.execute(sql, (root_id, *some)), _AtPlace):
            places[at.relpath] = (at.id, (at.dev, at.inode, at.size, at.mtime_ns, at.ctime_ns))
    return places


def at_place(db: sqlite3.Connection, root_id: int, relpath: bytes) -> DocumentThere | None:
    """The document at a place."""
    sql = (
        "SELECT d.id, v.sha256, d.dev, d.inode, d.size, d.mtime_ns, d.ctime_ns FROM document d "
        "JOIN version v ON v.id = d.version_id WHERE d.root_id = ? AND d.relpath = ? AND d.missing_since IS NULL"
    )
    there = first(db.execute(sql, (root_id, relpath)), _There)
    if there is None:
        return None
    signature = FileSignature(there.dev, there.inode, there.size, there.mtime_ns, there.ctime_ns)
    return DocumentThere(there.id, there.sha256, signature)


def with_bytes(db: sqlite3.Connection, sha256: str) -> list[SameBytes]:
    """The first 50 documents whose present version has these bytes, missing ones first."""
    sql = (
        "SELECT d.id, d.root_id, d.relpath, d.missing_since, d.dev, d.inode, d.size, d.mtime_ns FROM version v "
        "JOIN document d ON d.id = v.document_id AND d.version_id = v.id "
        "WHERE v.sha256 = ? AND v.outcome <> 'purged' AND d.parent_id IS NULL AND d.state <> 'trash' "
        "ORDER BY d.missing_since IS NULL, d.id LIMIT 50"
    )
    return rows(db.execute(sql, (sha256,)), SameBytes)


def back_at(db: sqlite3.Connection, root_id: int, relpath: bytes, sha256: str) -> MissingThere | None:
    """The missing document whose last place this was and that has, or once had, these bytes; the last to go first."""
    sql = (
        f"SELECT {_MISSING} FROM version v JOIN document d ON d.id = v.document_id "
        "JOIN version p ON p.id = d.version_id WHERE v.sha256 = ? AND d.root_id = ? AND d.relpath = ? "
        "AND d.missing_since IS NOT NULL AND d.state <> 'trash' ORDER BY d.missing_since DESC, d.id DESC LIMIT 1"
    )
    return first(db.execute(sql, (sha256, root_id, relpath)), MissingThere)


def flags_at(db: sqlite3.Connection, root_id: int, relpaths: Sequence[bytes]) -> list[FlagsAt]:
    """The flags of the present versions of the papers at some places."""
    found: list[FlagsAt] = []
    for start in range(0, len(relpaths), _AT_ONCE):
        some = relpaths[start : start + _AT_ONCE]
        sql = (
            "SELECT d.relpath, d.version_id, v.flags FROM document d JOIN version v ON v.id = d.version_id "
            f"WHERE d.root_id = ? AND d.relpath IN ({marks(some)}) AND d.missing_since IS NULL ORDER BY d.id"
        )
        found += rows(db.execute(sql, (root_id, *some)), FlagsAt)
    return found


def flagged(db: sqlite3.Connection, flag: str, after: int, *, upto: int) -> list[FilePlace]:
    """Where the papers lie of whose present file this is said, among those with numbers in a range."""
    sql = (
        "SELECT d.root_id, d.relpath FROM document d JOIN version v ON v.id = d.version_id WHERE d.id > ? AND d.id <= ? "
        "AND d.relpath IS NOT NULL AND v.flags LIKE ? ORDER BY d.id"
    )
    return rows(db.execute(sql, (after, upto, f'%"{flag}"%')), FilePlace)


def last_number(db: sqlite3.Connection) -> int:
    """The greatest number that a paper has; 0 where there is none."""
    return int(one(db, "SELECT coalesce(max(id), 0) AS last FROM document"))


def set_flags(db: sqlite3.Connection, version_id: int, flags: Sequence[str]) -> None:
    """Say something else of a version's file."""
    db.execute("UPDATE version SET flags = ? WHERE id = ?", (json.dumps(list(flags)), version_id))


def missing_since(db: sqlite3.Connection, ids: Sequence[int], since: str) -> list[MissingThere]:
    """Those of some documents that went missing not before an instant, the last to go first."""
    found: list[MissingThere] = []
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        sql = (
            f"SELECT {_MISSING} FROM document d JOIN version p ON p.id = d.version_id WHERE d.id IN ({marks(some)}) "
            "AND d.missing_since >= ? AND d.relpath IS NOT NULL AND d.state <> 'trash' ORDER BY d.id"
        )
        found += rows(db.execute(sql, (*some, since)), MissingThere)
    return sorted(found, key=lambda missing: (missing.missing_since, missing.id), reverse=True)


def with_inodes(db: sqlite3.Connection, inodes: Sequence[int]) -> list[tuple[int, FilePlace, Raw]]:
    """Present documents by the inodes of their files: the document, where it is, and what its file was there."""
    found: list[tuple[int, FilePlace, Raw]] = []
    for start in range(0, len(inodes), _AT_ONCE):
        some = inodes[start : start + _AT_ONCE]
        sql = (
            "SELECT id, root_id, relpath, dev, inode, size, mtime_ns, ctime_ns FROM document "
            f"WHERE inode IN ({marks(some)}) AND relpath IS NOT NULL AND missing_since IS NULL AND state <> 'trash' "
            "ORDER BY id"
        )
        for at in each(db.execute(sql, tuple(some)), _AtPlace):
            raw = (at.dev, at.inode, at.size, at.mtime_ns, at.ctime_ns)
            found.append((at.id, FilePlace(at.root_id, at.relpath), raw))
    return found


def insert_document(
    db: sqlite3.Connection,
    *,
    name: str,
    at: str,
    place: tuple[int, bytes, FileSignature] | None,
    size: int,
    state: str = "new",
    parent: tuple[int, int] | None = None,
    duplicate_of: int | None = None,
) -> int:
    """Add a document; returns its id. An attachment has a parent and its number there, and no place."""
    root_id, relpath, signature = place if place else (None, None, None)
    made = db.execute(
        "INSERT INTO document(parent_id, child_no, root_id, relpath, name, dev, inode, size, mtime_ns, ctime_ns, state,"
        " duplicate_of, handling, arrived_at, recognised, indexed_rev, rev, touched, came_inside)"
        f" VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'normal', ?, ?, {NEVER_INDEXED}, 1, {NEXT_TOUCH}, ?) RETURNING id",
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
            int(parent is not None),
        ),
    ).fetchall()
    return int(made[0][0])


def storable(name: str) -> str:
    """A name as TEXT: bytes that are not UTF-8 as ``<FF>`` (the path itself is kept as bytes)."""

    return name if name.isascii() and name.isprintable() else visible(name)


def insert_version(
    db: sqlite3.Connection,
    document_id: int,
    *,
    sha256: str,
    size: int,
    kept: bool,
    at: str,
    flags: Sequence[str] = (),
) -> int:
    """Add the next version of a document and make it the present one; returns its id.

    Args:
        flags: what is to be said of the file (``domain.papers.documents.FILE_FLAGS``).
    """
    made = db.execute(
        "INSERT INTO version(document_id, seq, sha256, size, kept, seen_at, outcome, detail, extractor, format, flags,"
        " meta) SELECT ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, 'pending', '', '', '', ?, '{}'"
        " FROM version WHERE document_id = ? RETURNING id",
        (document_id, sha256, size, int(kept), at, json.dumps(list(flags)), document_id),
    ).fetchall()
    version_id = int(made[0][0])
    db.execute(
        f"UPDATE document SET version_id = ?, size = ?, recognised = 0, rev = rev + 1, touched = {NEXT_TOUCH} WHERE id = ?",
        (version_id, size, document_id),
    )
    sequester_copy(db, document_id, sha256, size)
    return version_id


def set_place(db: sqlite3.Connection, document_id: int, root_id: int, relpath: bytes, signature: FileSignature) -> None:
    """Record where a document's file is now and what it looks like there; it is not missing any more.

    The index knows name, folder and what is missing: a file that was only touched is not written into it again.
    """
    name = storable(name_text(relpath.rsplit(b"/", 1)[-1]))
    db.execute(
        "UPDATE document SET root_id = ?, relpath = ?, dev = ?, inode = ?, mtime_ns = ?, ctime_ns = ?, "
        "missing_since = NULL, rev = rev + CASE WHEN name <> ? OR missing_since IS NOT NULL OR relpath IS NULL "
        f"OR relpath <> ? OR root_id <> ? THEN 1 ELSE 0 END, name = ?, touched = {NEXT_TOUCH} WHERE id = ?",
        (
            root_id,
            relpath,
            signature.dev,
            signature.inode,
            signature.mtime_ns,
            signature.ctime_ns,
            name,
            relpath,
            root_id,
            name,
            document_id,
        ),
    )


def set_missing(db: sqlite3.Connection, document_id: int, root_id: int, relpath: bytes, *, at: str) -> bool:
    """Record that a document's file is gone from this place; does nothing if the document is elsewhere by now."""
    cursor = db.execute(
        f"UPDATE document SET missing_since = ?, rev = rev + 1, touched = {NEXT_TOUCH} "
        "WHERE id = ? AND root_id = ? AND relpath = ? "
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
    sql = "SELECT case_id FROM document_case WHERE document_id = ? ORDER BY is_primary DESC, case_id"
    return column(db.execute(sql, (document_id,)), int)


def place_of(db: sqlite3.Connection, document_id: int) -> FilePlace | None:
    """Root and path of a document's file."""
    sql = "SELECT root_id, relpath FROM document WHERE id = ? AND relpath IS NOT NULL"
    return first(db.execute(sql, (document_id,)), FilePlace)


def name_of(db: sqlite3.Connection, document_id: int) -> str:
    """What a document is called."""
    return str(one(db, "SELECT name FROM document WHERE id = ?", document_id))


def set_inside(db: sqlite3.Connection, document_id: int, name: str) -> None:
    """Record that a document has no file of its own (any more): it is inside the paper it came with."""
    db.execute(
        "UPDATE document SET root_id = NULL, relpath = NULL, dev = NULL, inode = NULL, mtime_ns = NULL, ctime_ns = NULL, "
        f"missing_since = NULL, name = ?, rev = rev + 1, touched = {NEXT_TOUCH} WHERE id = ?",
        (name, document_id),
    )


def depth_of(db: sqlite3.Connection, document_id: int) -> int:
    """How many documents a document is inside of."""
    return int(
        one(
            db,
            "WITH RECURSIVE up(id, n) AS (SELECT CAST(? AS BIGINT), 0 UNION ALL SELECT d.parent_id, n + 1 FROM document d "
            "JOIN up ON d.id = up.id WHERE d.parent_id IS NOT NULL) SELECT max(n) FROM up",
            document_id,
        )
    )


def attached(db: sqlite3.Connection, document_id: int, digests: Collection[str]) -> dict[str, int]:
    """How many attachments of a document came with bytes of these SHA-256, whatever their bytes are now."""
    sql = (
        f"SELECT v.sha256, count(DISTINCT d.id) AS many FROM version v JOIN document d ON d.id = v.document_id "
        f"WHERE v.sha256 IN ({marks(digests)}) AND d.parent_id = ? GROUP BY v.sha256 ORDER BY v.sha256"
    )
    return {of.sha256: of.many for of in rows(db.execute(sql, (*digests, document_id)), AttachedBytes)}


def free_numbers(db: sqlite3.Connection, document_id: int, wanted: Sequence[int]) -> list[int]:
    """Numbers for attachments of a document: those wanted, or for one that is another's already the next that is free."""
    sql = "SELECT child_no FROM document WHERE parent_id = ? AND child_no BETWEEN ? AND ? ORDER BY child_no"
    taken = set(column(db.execute(sql, (document_id, min(wanted), max(wanted))), int))
    if not taken.intersection(wanted):
        return list(wanted)
    last = int(one(db, "SELECT max(child_no) FROM document WHERE parent_id = ?", document_id))
    following = itertools.count(max(last, *wanted) + 1)
    return [next(following) if number in taken else number for number in wanted]


def lead_of(db: sqlite3.Connection, document_id: int, case_id: str, docket_no: str) -> int | None:
    """Another paper suggested for (or in) the same case under the same docket number, with no attachment number.

    Found by the act it was said to be part of, or the number it is in file under: what all were suggested is too much.
    """
    stands = "d.id <> ? AND d.parent_id IS NULL AND coalesce(d.state, '') <> 'trash'"
    row = db.execute(
        f"SELECT d.id FROM suggestion s JOIN document d ON d.id = s.document_id WHERE s.field = 'act' AND s.value = ? "
        f"AND {BY_VALUE.format('s')} AND {stands} AND NOT EXISTS (SELECT 1 FROM suggestion a "
        "WHERE a.document_id = d.id AND a.field = 'attachment_no') UNION "
        "SELECT d.id FROM document_case x JOIN document d ON d.id = x.document_id WHERE x.docket_no = ? AND x.case_id = ? "
        f"AND x.attachment_no IS NULL AND {stands} ORDER BY 1 LIMIT 1",
        (f"{case_id}/{docket_no}", document_id, docket_no, int(case_id), document_id),
    ).fetchone()
    return int(row[0]) if row else None


def is_present_version(db: sqlite3.Connection, document_id: int, version_id: int) -> bool:
    """Whether a version is the one its document has now, and was not purged."""
    sql = (
        "SELECT EXISTS(SELECT 1 FROM document d JOIN version v ON v.id = d.version_id WHERE d.id = ? AND v.id = ? "
        "AND v.outcome <> 'purged')"
    )
    return bool(one(db, sql, document_id, version_id))


def state_of(db: sqlite3.Connection, document_id: int) -> str:
    """Where a document stands in triage."""
    return str(one(db, "SELECT state FROM document WHERE id = ?", document_id))
