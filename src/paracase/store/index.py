"""The index of texts (``index.db``): written by the intake only, rebuildable from the vault, with a version of its own.

One FTS5 row for each document (rowid = document id), external content, so that words match across pages. The token
of each case of a document makes a search within a case fast; the SQL filter on the case stays the authority.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase import paths
from paracase.store.driver import sqlite3
from paracase.store.engine import connect, immediate
from paracase.store.named import first, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

INDEX_VERSION = 1

_SCHEMA = """
CREATE TABLE body (
    id INTEGER PRIMARY KEY, version_id INTEGER NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, casetag TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE fts USING fts5(
    name, text, casetag, content='body', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='3'
);
"""


class Text(NamedTuple):
    """What the index holds of one document. Pages are parted by form feeds."""

    document_id: int
    version_id: int
    name: str
    text: str
    casetag: str


class HeldText(NamedTuple):
    """The text of a version, as the index holds it."""

    version_id: int
    text: str


class _Indexed(NamedTuple):
    """What the words of a document stand in the index under."""

    name: str
    text: str
    casetag: str


class _Attached(NamedTuple):
    """A database of a connection."""

    seq: int
    name: str
    file: str


def case_tag(case_ids: Sequence[int]) -> str:
    """The tokens of a document's cases."""
    return " ".join(f"c{case_id}" for case_id in case_ids)


class Index:
    """The writing end of the index; there is one, in the intake."""

    def __init__(self, office: Path) -> None:
        self._path = paths.index(office)
        self._connection = self._open()

    def _open(self) -> sqlite3.Connection:
        connection = connect(self._path)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA cache_size=-65536")
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        if found == INDEX_VERSION:
            return connection
        if found:
            connection.execute("DROP TABLE IF EXISTS fts")
            connection.execute("DROP TABLE IF EXISTS body")
        with immediate(connection):
            if connection.execute("PRAGMA user_version").fetchone()[0] != INDEX_VERSION:
                for statement in _SCHEMA.split(";\n"):
                    if statement.strip():
                        connection.execute(statement)
                connection.execute(f"PRAGMA user_version={INDEX_VERSION}")
        return connection

    def put(self, texts: Iterable[Text]) -> None:
        """Add or replace the texts of documents, in one transaction."""
        with immediate(self._connection) as db:
            for text in texts:
                self._remove(db, text.document_id)
                db.execute("INSERT INTO body(id, version_id, name, text, casetag) VALUES(?, ?, ?, ?, ?)", text)
                db.execute(
                    "INSERT INTO fts(rowid, name, text, casetag) VALUES(?, ?, ?, ?)",
                    (text.document_id, text.name, text.text, text.casetag),
                )

    def rename(self, entries: Iterable[tuple[int, str, str]]) -> None:
        """Change name and case token of documents whose text stays: id, name, casetag. Unknown ids are left alone."""
        with immediate(self._connection) as db:
            for document_id, name, tag in entries:
                old = first(db.execute("SELECT version_id, text FROM body WHERE id = ?", (document_id,)), HeldText)
                if old is None:
                    continue
                self._remove(db, document_id)
                db.execute(
                    "INSERT INTO body(id, version_id, name, text, casetag) VALUES(?, ?, ?, ?, ?)",
                    (document_id, old.version_id, name, old.text, tag),
                )
                db.execute(
                    "INSERT INTO fts(rowid, name, text, casetag) VALUES(?, ?, ?, ?)", (document_id, name, old.text, tag)
                )

    @staticmethod
    def _remove(db: sqlite3.Connection, document_id: int) -> None:
        old = first(db.execute("SELECT name, text, casetag FROM body WHERE id = ?", (document_id,)), _Indexed)
        if old is not None:
            db.execute(
                "INSERT INTO fts(fts, rowid, name, text, casetag) VALUES('delete', ?, ?, ?, ?)",
                (document_id, old.name, old.text, old.casetag),
            )
            db.execute("DELETE FROM body WHERE id = ?", (document_id,))

    def text_of(self, document_id: int) -> HeldText | None:
        """The version and text the index holds of a document."""
        sql = "SELECT version_id, text FROM body WHERE id = ?"
        return first(self._connection.execute(sql, (document_id,)), HeldText)

    def held(self, document_ids: Sequence[int]) -> dict[int, int]:
        """Which version the index holds of each of these documents."""
        marks = ",".join("?" * len(document_ids))
        return dict(self._connection.execute(f"SELECT id, version_id FROM body WHERE id IN ({marks})", document_ids))

    def check(self) -> str | None:
        """FTS5's own comparison of index and texts; what is wrong, or None."""
        try:
            self._connection.execute("INSERT INTO fts(fts, rank) VALUES('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            return str(error)
        return None

    def settle(self) -> None:
        """Fold the write-ahead log back, when there is nothing else to do."""
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.OperationalError:
            return  # busy, or no room: the log stays as it is, and nothing is lost

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


def attach(connection: sqlite3.Connection, office: Path) -> bool:
    """Make the index readable beside the store as ``idx``; False when there is none yet."""
    if any(found.name == "idx" for found in rows(connection.execute("PRAGMA database_list"), _Attached)):
        return True
    path = paths.index(office)
    if not path.is_file():
        return False
    connection.execute("ATTACH DATABASE ? AS idx", (str(path),))
    if connection.execute("PRAGMA idx.user_version").fetchone()[0] != INDEX_VERSION:
        connection.execute("DETACH DATABASE idx")
        return False
    return True
