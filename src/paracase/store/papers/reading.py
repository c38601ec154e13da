"""What was read out of versions, and what the index still has to take up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.papers.account import from_values, is_partly, to_values
from paracase.domain.papers.documents import FILE_FLAGS, READ_AGAIN, READERS, Outcome
from paracase.frozen import frozen
from paracase.store.engine import one
from paracase.store.index import INDEX
from paracase.store.named import column, first, rows
from paracase.store.papers.documents import NEVER_INDEXED, NEXT_TOUCH
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.papers.account import Account
    from paracase.store.driver import sqlite3


@frozen
class VersionReading:
    """What reading one version gave."""

    outcome: Outcome
    detail: str
    extractor: str
    format: str
    pages: int | None
    flags: tuple[str, ...]
    meta: dict[str, Any]
    parts: Account


class PendingVersion(NamedTuple):
    """A version to be read."""

    version_id: int
    document_id: int
    sha256: str
    size: int
    kept: bool
    name: str


class ReadingFacts(NamedTuple):
    """What is recorded of the reading of a version."""

    flags: list[str]
    format: str
    pages: int | None
    parts: list[Any]
    """The account of its parts, as it is kept."""
    meta: dict[str, Any]


def pending_versions(db: sqlite3.Connection, outcome: Outcome, *, limit: int, after: int = 0) -> list[PendingVersion]:
    """Versions to be read, oldest first."""
    sql = (
        "SELECT v.id AS version_id, v.document_id, v.sha256, v.size, v.kept, d.name FROM version v "
        f"JOIN document d ON d.id = v.document_id WHERE v.outcome = '{outcome.value}' AND v.id > ? "
        "ORDER BY v.id LIMIT ?"
    )
    return rows(db.execute(sql, (after, limit)), PendingVersion)


# The second condition is that of the partial index ``version_unread``: SQLite takes it only where it stands as it is.
_FAILED = (
    "outcome NOT IN ('text', 'ocr', 'listed', 'no_text', 'empty') "
    f"AND outcome IN ('{Outcome.TIMEOUT.value}', '{Outcome.CRASHED.value}') AND extractor <> ?"
)


def failed_by_others(db: sqlite3.Connection, reader: str) -> int:
    """How many versions another reader than this one was stopped over or failed at."""
    return int(db.execute(f"SELECT count(*) FROM version WHERE {_FAILED}", (reader,)).fetchone()[0])


def read_failed_again(db: sqlite3.Connection, reader: str) -> None:
    """Have them read by this one."""
    db.execute(f"UPDATE version SET outcome = '{Outcome.PENDING.value}' WHERE {_FAILED}", (reader,))


def set_reading(db: sqlite3.Connection, version_id: int, reading: VersionReading) -> None:
    """Record what reading a version gave, beside what was said of its file; its document is to be recognised (again)."""
    of_file = [flag for flag in reading_of(db, version_id).flags if flag in FILE_FLAGS]
    db.execute(
        "UPDATE version SET outcome = ?, detail = ?, extractor = ?, format = ?, pages = ?, flags = ?, meta = ?, "
        "parts = ?, partly = ?, reader = ? WHERE id = ?",
        (
            reading.outcome.value,
            reading.detail,
            reading.extractor,
            reading.format,
            reading.pages,
            json.dumps([*of_file, *(flag for flag in reading.flags if flag not in of_file)]),
            json.dumps(reading.meta),
            json.dumps(to_values(reading.parts), separators=(",", ":")),
            int(is_partly(reading.parts)),
            READERS,
            version_id,
        ),
    )
    db.execute(
        f"UPDATE document SET recognised = 0, touched = {NEXT_TOUCH} "
        "WHERE id = (SELECT document_id FROM version WHERE id = ?) AND version_id = ?",
        (version_id, version_id),
    )


def set_parts(db: sqlite3.Connection, version_id: int, parts: Account) -> None:
    """Record what became of the parts of a version after it was read; the index learns whether it is read whole now."""
    sql = "UPDATE version SET parts = ?, partly = ? WHERE id = ?"
    db.execute(sql, (json.dumps(to_values(parts), separators=(",", ":")), int(is_partly(parts)), version_id))
    db.execute(
        f"UPDATE document SET rev = rev + 1, touched = {NEXT_TOUCH} "
        "WHERE id = (SELECT document_id FROM version WHERE id = ?)",
        (version_id,),
    )


def is_decided(db: sqlite3.Connection, version_id: int) -> bool:
    """Whether what comes out of a version comes late: its paper is in file, and was filed by a person or read before."""
    sql = (
        "SELECT EXISTS(SELECT 1 FROM version v JOIN document d ON d.id = v.document_id WHERE v.id = ? "
        "AND d.state = 'in_file' AND (d.decided_by IS NOT NULL OR v.extractor <> ''))"
    )
    return bool(one(db, sql, version_id))


def purged_among(db: sqlite3.Connection, version_ids: Sequence[int]) -> set[int]:
    """Those of some versions that were purged while they were read."""
    sql = f"SELECT id FROM version WHERE id IN ({marks(version_ids)}) AND outcome = 'purged' ORDER BY id"
    return set(column(db.execute(sql, tuple(version_ids)), int))


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
    db.execute(
        f"UPDATE document SET indexed_rev = ? WHERE id = ? AND (indexed_rev < ? OR indexed_rev = {NEVER_INDEXED})",
        (rev, document_id, rev),
    )


def stale(db: sqlite3.Connection, *, limit: int) -> list[int]:
    """Read documents whose name, case or other facts changed since they were indexed."""
    sql = (
        "SELECT d.id FROM document d JOIN version v ON v.id = d.version_id "
        "WHERE d.indexed_rev < d.rev AND v.outcome <> 'pending' ORDER BY d.id LIMIT ?"
    )
    return column(db.execute(sql, (limit,)), int)


def reading_of(db: sqlite3.Connection, version_id: int) -> ReadingFacts:
    """What is recorded of the reading of a version."""
    (found,) = rows(
        db.execute("SELECT flags, format, pages, parts, meta FROM version WHERE id = ?", (version_id,)), ReadingFacts
    )
    return found


_BY_OLDER = tuple(outcome.value for outcome in (*READ_AGAIN, Outcome.OCR))
"""Outcomes of which an older reader says less than the readers of now would."""


class Accounted(NamedTuple):
    """What became of every part of a document's present version; no parts when all of it is text, or nothing was read."""

    parts: Account
    is_older: bool
    """Whether a reader read it that gave no account, or another one."""


class _KeptAccount(NamedTuple):
    """The same, as it is kept."""

    parts: list[Any]
    is_older: bool


def account_of(db: sqlite3.Connection, document_id: int) -> Accounted:
    """The account of a document."""
    sql = (
        f"SELECT v.parts, v.reader < ? AND v.outcome IN ({marks(_BY_OLDER)}) AS is_older "
        "FROM document d JOIN version v ON v.id = d.version_id WHERE d.id = ?"
    )
    found = first(db.execute(sql, (READERS, *_BY_OLDER, document_id)), _KeptAccount)
    return Accounted((), is_older=False) if found is None else Accounted(from_values(found.parts), found.is_older)


def count_partly(db: sqlite3.Connection) -> int:
    """How many documents have something in them that is neither text nor a paper of its own."""
    sql = (
        "SELECT count(*) FROM version v JOIN document d ON d.id = v.document_id AND d.version_id = v.id "
        "WHERE v.partly = 1 AND d.state <> 'trash'"
    )
    return int(one(db, sql))


def read_all_again(db: sqlite3.Connection) -> None:
    """The index was lost or made anew: every present version is to be read again from the vault."""
    db.execute(
        "UPDATE version SET outcome = 'pending' WHERE id IN (SELECT version_id FROM document) AND outcome <> 'purged'"
    )
    db.execute(f"UPDATE document SET indexed_rev = {NEVER_INDEXED}")


class Needed(NamedTuple):
    """What the index must hold of a document."""

    id: int
    version_id: int | None
    is_read: bool
    """Whether its present version was read; until then the index may hold an older one, or none."""


def needed(db: sqlite3.Connection, *, after: int, limit: int) -> list[Needed]:
    """The next documents by number, and what the index must hold of them; nothing of those that were purged."""
    sql = (
        "SELECT d.id, d.version_id, CASE WHEN v.outcome <> 'pending' THEN 1 ELSE 0 END AS is_read FROM document d "
        "LEFT JOIN version v ON v.id = d.version_id WHERE d.id > ? AND coalesce(v.outcome, '') <> 'purged' "
        "ORDER BY d.id LIMIT ?"
    )
    return rows(db.execute(sql, (after, limit)), Needed)


def needed_of(db: sqlite3.Connection, document_id: int) -> Needed | None:
    """What the index must hold of one document, now; None when there is no such document, or it was purged."""
    sql = (
        "SELECT d.id, d.version_id, CASE WHEN v.outcome <> 'pending' THEN 1 ELSE 0 END AS is_read FROM document d "
        "LEFT JOIN version v ON v.id = d.version_id WHERE d.id = ? AND coalesce(v.outcome, '') <> 'purged'"
    )
    return first(db.execute(sql, (document_id,)), Needed)


def read_again(db: sqlite3.Connection, document_ids: Sequence[int]) -> None:
    """The index does not hold these documents: their present versions are to be read again from the vault."""
    for document_id in document_ids:
        db.execute(
            "UPDATE version SET outcome = 'pending' WHERE id = (SELECT version_id FROM document WHERE id = ?) "
            "AND outcome <> 'purged'",
            (document_id,),
        )
        db.execute(f"UPDATE document SET indexed_rev = {NEVER_INDEXED} WHERE id = ?", (document_id,))


def set_batch(db: sqlite3.Connection, batch: int) -> None:
    """Record which batch the index had written when this was written; of two intakes the greater number stays."""
    db.execute(
        "INSERT INTO change(topic, seq) VALUES(?, ?) ON CONFLICT(topic) DO UPDATE "
        "SET seq = CASE WHEN excluded.seq > change.seq THEN excluded.seq ELSE change.seq END",
        (INDEX, batch),
    )
