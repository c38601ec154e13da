"""Versions, and the text of those that people read to decide about them: kept as it was shown."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.errors import NotAllowed
from paracase.domain.papers.account import from_values, to_values
from paracase.domain.papers.documents import READERS
from paracase.store.declared import OFFICE
from paracase.store.driver import sqlite3
from paracase.store.named import column, first
from paracase.store.papers.documents import NEXT_TOUCH, insert_version
from paracase.store.papers.reading import read_again

if TYPE_CHECKING:
    from paracase.domain.papers.account import Account
    from paracase.domain.steps import Content


@dataclass(frozen=True, slots=True)
class VersionFacts:
    """One exact content of a document."""

    id: int
    document_id: int
    no: int
    sha256: str
    size: int
    kept: bool
    outcome: str
    format: str
    extractor: str
    flags: tuple[str, ...]
    parts: list[Any]
    """The account of its parts, as it is kept."""
    reader: int
    pages: int | None
    name: str
    """The document's name."""
    title: str | None
    doc_type: str | None
    party: str | None
    """Who filed or sent it, where that is known of the document."""
    is_present: bool
    """Whether the document's file is this version now, as far as is known."""
    missing: bool
    is_sequestered: bool = False


def version_facts(db: sqlite3.Connection, version_id: int) -> VersionFacts | None:
    """A version with what is known of its document."""
    sql = (
        "SELECT v.id, v.document_id, v.seq AS no, v.sha256, v.size, v.kept, v.outcome, v.format, v.extractor, v.flags, "
        "v.parts, v.reader, v.pages, d.name, d.title, d.doc_type, d.party, d.version_id = v.id AS is_present, "
        "d.missing_since IS NOT NULL AS missing, "
        f"EXISTS (SELECT 1 FROM {OFFICE}.sequestered q WHERE q.document_id = d.id) AS is_sequestered "
        "FROM version v JOIN document d ON d.id = v.document_id WHERE v.id = ?"
    )
    return first(db.execute(sql, (version_id,)), VersionFacts)


def present_version(db: sqlite3.Connection, document_id: int) -> int | None:
    """The version that a document's file is."""
    row = db.execute("SELECT version_id FROM document WHERE id = ?", (document_id,)).fetchone()
    return row[0] if row else None


@dataclass(frozen=True, slots=True)
class ShownText:
    """The text of a version as people were shown it."""

    extractor: str
    sha256: str
    """Of the pages joined by form feeds, UTF-8."""
    flags: tuple[str, ...]
    pages: tuple[str, ...]
    parts: Account = ()
    """What became of every part of the version."""
    reader: int = READERS
    """Which generation of readers gave it; older ones gave no account of the parts."""
    changed: str = ""
    """What of the text kept in the store is not what the vault's bytes give; found when they were read again."""
    own: tuple[str, ...] | None = None
    """Where OCR or another program read it: what the bytes themselves give of each page. None where they give all."""


class _Shown(NamedTuple):
    """The same, with its pages as they are kept."""

    extractor: str
    sha256: str
    flags: tuple[str, ...]
    pages: bytes
    parts: list[Any]
    reader: int


def shown_text(db: sqlite3.Connection, version_id: int) -> ShownText | None:
    """The text of a version, when it was kept."""
    sql = "SELECT extractor, sha256, flags, pages, parts, reader FROM shown_text WHERE version_id = ?"
    shown = first(db.execute(sql, (version_id,)), _Shown)
    if shown is None:
        return None
    text = zlib.decompress(shown.pages).decode()
    return ShownText(
        shown.extractor, shown.sha256, shown.flags, tuple(text.split("\f")), from_values(shown.parts), shown.reader
    )


def keep_shown_text(db: sqlite3.Connection, version_id: int, shown: ShownText, *, words: int) -> None:
    """Keep the text of a version as it is shown from now on, and what became of its parts; the first stays.

    Args:
        words: that there are to read in it, without what runs along its pages.
    """
    text = "\f".join(shown.pages)
    db.execute(
        "INSERT INTO shown_text(version_id, extractor, sha256, flags, page_count, pages, parts, reader, words) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(version_id) DO NOTHING",
        (
            version_id,
            shown.extractor,
            shown.sha256,
            json.dumps(list(shown.flags)),
            text.count("") + 1,
            zlib.compress(text.encode(), 6),
            json.dumps(to_values(shown.parts), separators=(",", ":")),
            shown.reader,
            words,
        ),
    )


def shown_words(db: sqlite3.Connection, version_id: int) -> int | None:
    """How many words there are to read in a version; None where its text was not shown, or by an older paracase."""
    row = db.execute("SELECT words FROM shown_text WHERE version_id = ?", (version_id,)).fetchone()
    return None if row is None or row[0] is None else int(row[0])


def count_words(db: sqlite3.Connection, version_id: int, words: int) -> None:
    """The same of a text that an older paracase showed."""
    db.execute("UPDATE shown_text SET words = ? WHERE version_id = ? AND words IS NULL", (words, version_id))


def kept_size(db: sqlite3.Connection, sha256: str) -> int | None:
    """The size of bytes that the vault holds; None where it does not hold them."""
    found = column(
        db.execute("SELECT size FROM version WHERE sha256 = ? AND kept = 1 ORDER BY id LIMIT 1", (sha256,)), int
    )
    return found[0] if found else None


def set_content(db: sqlite3.Connection, document_id: int, content: Content, *, at: str) -> None:
    """Give a paper other bytes, which the vault holds: as a version more, or as before the one that was added.

    What was shown and compared of a version that goes is forgotten with it. It is read again from the vault.

    Raises:
        NotAllowed: the version that would go was delivered, or put before an attorney, or went out since.
    """
    old, new, adds = content
    if adds:
        size = kept_size(db, new) or 0
        insert_version(db, document_id, sha256=new, size=size, kept=True, at=at)
        return
    gone = column(db.execute("SELECT version_id FROM document WHERE id = ?", (document_id,)), int)[0]
    back = column(
        db.execute(
            "SELECT id FROM version WHERE document_id = ? AND sha256 = ? AND id <> ? ORDER BY seq DESC LIMIT 1",
            (document_id, new, gone),
        ),
        int,
    )
    for table in ("shown_text", "page_comparison", "page_read"):
        db.execute(f"DELETE FROM {table} WHERE version_id = ?", (gone,))
    db.execute(
        f"UPDATE document SET version_id = ?, size = (SELECT size FROM version WHERE id = ?), recognised = 0, "
        f"rev = rev + 1, touched = {NEXT_TOUCH} WHERE id = ?",
        (back[0], back[0], document_id),
    )
    read_again(db, [document_id])
    try:
        db.execute("DELETE FROM version WHERE id = ? AND sha256 = ?", (gone, old))
    except sqlite3.IntegrityError as error:
        raise NotAllowed(
            f"Document {document_id}: the version that would go was handed in, put before an attorney, or went out.",
            hint="It stays; save the older file over it by hand: document get.",
        ) from error


def shown_pages(db: sqlite3.Connection, version_id: int) -> int:
    """How many pages the kept text of a version has; 0 when none is kept."""
    row = db.execute("SELECT page_count FROM shown_text WHERE version_id = ?", (version_id,)).fetchone()
    return int(row[0]) if row else 0
