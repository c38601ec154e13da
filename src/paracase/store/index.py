"""The index of texts (``index.db``): written by the intake only, rebuildable from the vault, with a version of its own.

One FTS5 row for each document (rowid = document id), external content, so that words match across pages. The words of its
facts (``domain/papers/tags.py``, in the column ``casetag``) make a search with filters fast; the SQL condition stays the
authority. An index of version 1 has those of the cases only: the intake adds the others, paper by paper (``tag_some``).

It may lose its last transactions with the power, be put back from an older copy, or be damaged. So it
counts its batches, and the store keeps the greatest number it was told, after it: a smaller one here says that something is
missing (``is_behind``). Whoever finds it damaged leaves a mark, and the intake makes it anew.
"""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, NamedTuple

from paracase import paths
from paracase.domain.errors import DiskFull, IndexDamaged, OfficeBusy, OfficeUnsafe
from paracase.domain.papers.indexing import IndexStanding
from paracase.store.driver import sqlite3
from paracase.store.engine import Databases, connect, immediate, is_damage, one, said_of, uri_path
from paracase.store.named import column, first, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from paracase.store.engine import Connection

INDEX = "index"
"""What the store's ``change`` table counts the batches of the index under."""
INDEX_VERSION = 2
READABLE = (1, INDEX_VERSION)  # version 1 has the same tables, and fewer words in them
CACHE_KB = 8 << 10
"""Pages of the index the intake holds. It fills to this with every paper; eight times as much made no text cheaper."""
PATIENCE = 30.0
"""Seconds the intake waits while somebody compares the words with the texts: nobody else writes the index."""

_SCHEMA = """
CREATE TABLE body (
    id INTEGER PRIMARY KEY, version_id INTEGER NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, casetag TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE fts USING fts5(
    name, text, casetag, content='body', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='3'
);
"""
_BESIDE = """
CREATE INDEX IF NOT EXISTS body_held ON body(id, version_id);
CREATE TABLE IF NOT EXISTS counted (name TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT, WITHOUT ROWID;
"""
"""What indexes of the same version that were made earlier get when they are next written."""
_PUT = "INSERT INTO body(id, version_id, name, text, casetag) VALUES(?, ?, ?, CAST(? AS TEXT), ?)"
_SET_TEXT = "UPDATE body SET text = CAST(? AS TEXT) WHERE id = ?"
_HUGE = 1 << 20
"""A text of so many bytes is let go of before its words are counted, for which FTS5 needs twice as many. The statement holds
it too, until it is given something else."""
# The text goes from table to table: a huge one is not held by Python besides. With VALUES, for a statement that may insert
# several rows has FTS5 write down what it gathered, paper by paper.
_ADD_WORDS = "INSERT INTO fts(rowid, name, text, casetag) VALUES(?1, ?2, (SELECT text FROM body WHERE id = ?1), ?3)"
_TAKE_WORDS = (
    "INSERT INTO fts(fts, rowid, name, text, casetag) "
    "VALUES('delete', ?1, ?2, (SELECT text FROM body WHERE id = ?1), ?3)"
)
_BATCHES = "SELECT number FROM {}counted WHERE name = 'batches'"
_TAGGED = "SELECT number FROM {}counted WHERE name = 'tagged'"
"""Up to which document the words of facts stand in the index; none in one of version 1."""
ALL = (1 << 63) - 1
"""No document has a greater number."""
_LOOKED = "SELECT number FROM counted WHERE name = 'looked'"


class Text(NamedTuple):
    """What the index holds of one document. Pages are parted by form feeds."""

    document_id: int
    version_id: int
    name: str
    text: str | bytes | memoryview
    """A huge one as UTF-8: as a string it would be there twice more while it is written."""
    casetag: str


class HeldText(NamedTuple):
    """The text of a version, as the index holds it."""

    version_id: int
    text: str


class _Words(NamedTuple):
    """What the words of a document stand in the index under, beside its text."""

    name: str
    casetag: str


class _Attached(NamedTuple):
    """A database of a connection."""

    seq: int
    name: str
    file: str


class Index:
    """The writing end of the index; there is one, in the intake.

    Every method raises IndexDamaged where the file does not hold what was written, or is not the one that was opened.
    """

    def __init__(self, office: Path) -> None:
        self._office = office
        self._path = paths.index(office)
        self._connection: Connection | None = None
        self._reading: Connection | None = None
        self._lock = threading.Lock()
        if paths.index_mark(office).exists():
            self._remove_files()
        try:
            self._open()
        except IndexDamaged:
            self.make_anew()

    @property
    def _seen(self) -> Connection:
        """A connection of its own for what is only read: it waits for no batch that is being written by a thread."""
        db = self._db
        with self._lock:
            if self._reading is None or self._reading.file != db.file:
                if self._reading is not None:
                    self._reading.close()
                self._reading = connect(self._path, read_only=True)
            return self._reading

    @property
    def _db(self) -> Connection:
        """The connection, to the file that lies there now."""
        if self._connection is None or self._connection.file != _identity(self._path):
            raise IndexDamaged("another file lies in its place")
        return self._connection

    def _open(self) -> None:
        with self._telling():
            self._connection = connection = connect(self._path)
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute(f"PRAGMA cache_size=-{CACHE_KB}")
            found = connection.execute("PRAGMA user_version").fetchone()[0]
            if found not in (0, *READABLE):
                raise IndexDamaged(f"it is of version {found}, and this program's is {INDEX_VERSION}")
            with immediate(connection):
                found = connection.execute("PRAGMA user_version").fetchone()[0]
                if found == 0:
                    _run(connection, _SCHEMA)
                _run(connection, _BESIDE)
                if found != INDEX_VERSION:
                    _note(connection, "tagged", 0 if found else ALL)
                    connection.execute(f"PRAGMA user_version={INDEX_VERSION}")

    def make_anew(self) -> None:
        """Begin again with an empty index, or with what another process began; who has the old one reads on in it a moment.

        Raises:
            OfficeUnsafe: the old one cannot be removed.
        """
        connection, self._connection = self._connection, None
        if self._reading is not None:
            self._reading.close()
            self._reading = None
        is_another = connection is not None and connection.file != _identity(self._path)
        if connection is not None:
            connection.close()
        if not is_another or self.is_marked():
            self._remove_files()
        try:
            self._open()
        except IndexDamaged:
            self._remove_files()
            self._open()

    def _remove_files(self) -> None:
        """The file first: what lies beside a database that is not there is never read, and is removed by SQLite itself."""
        mark = paths.index_mark(self._office)
        try:
            for path in (self._path, *(self._path.with_name(self._path.name + end) for end in ("-wal", "-shm")), mark):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise OfficeUnsafe(
                f"The damaged index {self._path} cannot be removed: {error.strerror}.",
                hint="Close every paracase, remove index.db by hand, and run paracase scan.",
            ) from error

    @contextlib.contextmanager
    def _telling(self) -> Iterator[None]:
        """All that SQLite can say of a file with this schema, but that it is busy, full or not to be written, is damage."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            if "locked" in str(error) or "busy" in str(error):
                raise OfficeBusy("Another paracase process writes the index.", hint="Try again in a moment.") from error
            told = said_of(error, self._connection)
            raise (told if isinstance(told, DiskFull | OfficeUnsafe) else IndexDamaged(str(error))) from error

    def put(self, texts: Iterable[Text]) -> int:
        """Add or replace the texts of documents, in one transaction; returns the number of the batch, for the store."""
        with self._telling(), immediate(self._db, wait=PATIENCE) as db:
            for text in texts:
                self._remove(db, text.document_id)
                words = text.document_id, text.name, text.casetag
                if len(text.text) < _HUGE:
                    db.execute(_PUT, text)
                else:
                    db.execute(_PUT, text._replace(text=""))
                    db.execute(_SET_TEXT, (text.text, text.document_id))
                    db.execute(_SET_TEXT, ("", 0))
                    del text
                db.execute(_ADD_WORDS, words)
            return _count(db)

    def rename(self, entries: Iterable[tuple[int, str, str]]) -> int:
        """Change name and words of facts of documents whose text stays: id, name, casetag. Unknown ids are left alone.

        Returns the number of the batch, for the store.
        """
        with self._telling(), immediate(self._db, wait=PATIENCE) as db:
            for document_id, name, tag in entries:
                if _take_words(db, document_id):
                    db.execute("UPDATE body SET name = ?, casetag = ? WHERE id = ?", (name, tag, document_id))
                    db.execute(_ADD_WORDS, (document_id, name, tag))
            return _count(db)

    def untagged(self, *, limit: int) -> list[int]:
        """The next documents of which an earlier version wrote no words of facts; empty when all have them."""
        with self._telling():
            if (after := int(one(self._db, _TAGGED.format("")) or 0)) == ALL:
                return []
            found = column(
                self._db.execute("SELECT id FROM body WHERE id > ? ORDER BY id LIMIT ?", (after, limit)), int
            )
            if not found:
                self.tagged(ALL)
            return found

    def tagged(self, upto: int) -> None:
        """All documents up to this one have the words of their facts."""
        with self._telling(), immediate(self._db, wait=PATIENCE) as db:
            _note(db, "tagged", upto)

    def forget(self, document_ids: Iterable[int]) -> None:
        """Take out documents that the store does not know."""
        with self._telling(), immediate(self._db, wait=PATIENCE) as db:
            for document_id in document_ids:
                self._remove(db, document_id)

    @staticmethod
    def _remove(db: sqlite3.Connection, document_id: int) -> None:
        if _take_words(db, document_id):
            db.execute("DELETE FROM body WHERE id = ?", (document_id,))

    def text_of(self, document_id: int) -> HeldText | None:
        """The version and text the index holds of a document."""
        sql = "SELECT version_id, text FROM body WHERE id = ?"
        with self._telling():
            return first(self._seen.execute(sql, (document_id,)), HeldText)

    def ends_of(self, document_id: int, *, start: int, end: int) -> HeldText | None:
        """The same, of a very long text only its first and last characters: it may be of 32 MB."""
        cut = "substr(text, 1, ?) || char(12) || substr(text, ?)"
        sql = f"SELECT version_id, CASE WHEN length(text) > ? THEN {cut} ELSE text END AS text FROM body WHERE id = ?"
        with self._telling():
            return first(self._seen.execute(sql, (start + end, start, -end, document_id)), HeldText)

    def held(self, after: int, upto: int) -> dict[int, int]:
        """Which version the index holds of each document whose number is greater than one and not than the other."""
        with self._telling():
            return held_between(self._seen, after, upto)

    @property
    def batches(self) -> int:
        """How many batches were written into it."""
        with self._telling():
            return int(one(self._db, _BATCHES.format("")) or 0)

    def catch_up(self, batches: int) -> None:
        """Count on from where the store is; what was missing is known by now."""
        with self._telling(), immediate(self._db, wait=PATIENCE) as db:
            _count(db, to=batches)

    @property
    def looked_at(self) -> int:
        """When the whole file was last looked through, in seconds of the machine's clock."""
        with self._telling():
            return int(one(self._db, _LOOKED) or 0)

    def looked(self, at: int) -> None:
        """The whole file was looked through, and is whole."""
        with self._telling(), immediate(self._db, wait=PATIENCE) as db:
            _note(db, "looked", at)

    def is_marked(self) -> bool:
        """Whether somebody found it damaged."""
        return paths.index_mark(self._office).exists()

    def settle(self) -> None:
        """Fold the write-ahead log back, when there is nothing else to do."""
        if self._connection is not None:
            with contextlib.suppress(sqlite3.DatabaseError):  # busy, no room, damaged: the log stays, nothing is lost
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def give_up(self) -> None:
        """End the batch that another thread is writing; nothing of it stands there."""
        if self._connection is not None:
            self._connection.interrupt()

    def close(self) -> None:
        """Close the connections."""
        if self._reading is not None:
            self._reading.close()
        if self._connection is not None:
            self._connection.close()


def _run(db: sqlite3.Connection, script: str) -> None:
    for statement in filter(str.strip, script.split(";\n")):
        db.execute(statement)


def _take_words(db: sqlite3.Connection, document_id: int) -> bool:
    """Take the words of a document out; whether it is in the index at all."""
    old = first(db.execute("SELECT name, casetag FROM body WHERE id = ?", (document_id,)), _Words)
    if old is not None:
        db.execute(_TAKE_WORDS, (document_id, old.name, old.casetag))
    return old is not None


def _count(db: sqlite3.Connection, *, to: int = 0) -> int:
    """One batch more, and as many as ``to`` at least."""
    batches = max(int(one(db, _BATCHES.format("")) or 0) + 1, to)
    _note(db, "batches", batches)
    return batches


def _note(db: sqlite3.Connection, name: str, number: int) -> None:
    db.execute("INSERT OR REPLACE INTO counted(name, number) VALUES(?, ?)", (name, number))


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def held_between(db: sqlite3.Connection, after: int, upto: int, *, where: str = "") -> dict[int, int]:
    """Which version an index holds of each document in a range of numbers; ``where`` is ``idx.`` for one attached."""
    sql = f"SELECT id, version_id FROM {where}body WHERE id > ? AND id <= ? ORDER BY id"
    return dict(db.execute(sql, (after, upto)))


def reach(connection: sqlite3.Connection, office: Path) -> IndexStanding:
    """Make the index readable beside the store as ``idx``, the file that lies there now; how it stands."""
    databases = getattr(connection, "databases", None) or Databases(paths.store(office), paths.index(office))
    there = _identity(databases.index)
    if paths.index_mark(office).exists():
        return IndexStanding.DAMAGED
    try:
        if _is_attached(connection):
            if there is not None and getattr(connection, "beside", None) == there:
                return IndexStanding.WHOLE
            connection.execute("DETACH DATABASE idx")
        if there is None:
            return IndexStanding.MISSING
        mode = f"file:{uri_path(databases.index)}?mode=ro&immutable=1" if databases.is_still else str(databases.index)
        connection.execute("ATTACH DATABASE ? AS idx", (mode,))
        if connection.execute("PRAGMA idx.user_version").fetchone()[0] not in READABLE:
            connection.execute("DETACH DATABASE idx")
            return IndexStanding.MISSING
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        with contextlib.suppress(sqlite3.DatabaseError):
            connection.execute("DETACH DATABASE idx")
        mark_damaged(office)
        return IndexStanding.DAMAGED
    connection.beside = there  # type: ignore[attr-defined]  # a connection of ours
    return IndexStanding.WHOLE


def _is_attached(connection: sqlite3.Connection) -> bool:
    return any(found.name == "idx" for found in rows(connection.execute("PRAGMA database_list"), _Attached))


def attach(connection: sqlite3.Connection, office: Path) -> bool:
    """Make the index readable beside the store as ``idx``; False when there is none that can be read."""
    return reach(connection, office) is IndexStanding.WHOLE


def mark_damaged(office: Path, seen: tuple[int, int] | None = None) -> None:
    """Have the intake make the index anew. Where nothing can be written, nothing is: the next that looks finds the same.

    Args:
        seen: the file that was seen damaged; where another lies there by now, that one is not said to be.
    """
    if seen is not None and seen != _identity(paths.index(office)):
        return
    with contextlib.suppress(OSError):
        paths.index_mark(office).touch()


def is_behind(connection: sqlite3.Connection) -> bool:
    """Whether the attached index lost batches that the store was told of. The store is asked first: it is written last."""
    try:
        told = one(connection, "SELECT seq FROM main.change WHERE topic = 'index'") or 0
        if not one(connection, "SELECT 1 FROM idx.sqlite_master WHERE name = 'counted'"):
            return bool(told)
        return int(told) > int(one(connection, _BATCHES.format("idx.")) or 0)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return True


def is_tagged(connection: sqlite3.Connection) -> bool:
    """Whether every document of the attached index has the words of its facts."""
    try:
        return bool(one(connection, _TAGGED.format("idx.")) == ALL)
    except sqlite3.OperationalError:  # the first ones had no such table
        return False


def count_missing(connection: sqlite3.Connection, which: str, values: Sequence[object]) -> int:
    """How many papers that were read the attached index does not hold as they are.

    Args:
        which: a condition on the document ``d``.
    """
    sql = (
        "SELECT count(*) FROM document d JOIN version v ON v.id = d.version_id WHERE v.outcome NOT IN ('pending', 'purged') "
        f"AND {which} AND NOT EXISTS (SELECT 1 FROM idx.body b WHERE b.id = d.id AND b.version_id = v.id)"
    )
    return int(one(connection, sql, *values))
