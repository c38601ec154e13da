"""The index of texts (``index.db``): written by the intake only, rebuildable from the vault, with a version of its own.

One FTS5 row for each document (rowid = document id), external content, so that words match across pages. The words of its
facts (``domain/papers/tags.py``, in the column ``casetag``) make a search with filters fast; the SQL condition stays the
authority. An index of version 1 has those of the cases only: the intake adds the others, paper by paper (``tag_some``).

The words stand there folded (``domain/words.index_words``), and what is shown is the paper's own text, which is kept beside
them where it is another (``own``; few are). What an earlier version of the fold wrote is folded again paper by paper
(``unfolded``, ``refold``); what is taken out is always what stands there.

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
from paracase.store import index_sketches, index_texts
from paracase.store.driver import sqlite3
from paracase.store.engine import Databases, connect, immediate, is_damage, one, said_of, uri_path
from paracase.store.index_texts import ALL, OWN_TEXT, note, number_of
from paracase.store.index_texts import HeldText as HeldText
from paracase.store.index_texts import Text as Text
from paracase.store.named import column, first, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from paracase.store.engine import Connection

INDEX = "index"
"""What the store's ``change`` table counts the batches of the index under."""
INDEX_VERSION = 4
_WITH_OWN_TEXT = 3
READABLE = (1, 2, _WITH_OWN_TEXT, INDEX_VERSION)
"""Versions 1 to 3 have no stems; 1 and 2 no text beside the words, and 1 fewer words in it."""
CACHE_KB = 8 << 10
"""Pages of the index the intake holds. It fills to this with every paper; eight times as much made no text cheaper."""
PATIENCE = 30.0
"""Seconds the intake waits while somebody compares the words with the texts: nobody else writes the index."""

_SCHEMA = """
CREATE TABLE body (
    id INTEGER PRIMARY KEY, version_id INTEGER NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, casetag TEXT NOT NULL,
    own TEXT
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
_BATCHES, _LOOKED = "batches", "looked"
_TAGGED = "tagged"
"""Up to which document the words of facts stand in the index; none in one of version 1."""


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
                elif found < _WITH_OWN_TEXT:
                    connection.execute(index_texts.ADD_OWN)
                _run(connection, _BESIDE + index_sketches.BESIDE)
                if found in (0, 1):
                    note(connection, _TAGGED, ALL if found == 0 else 0)
                index_texts.begin_folding(connection, is_new=found == 0)
                index_sketches.begin(connection, is_new=found == 0)
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
            index_texts.put_all(db, texts)
            return _count(db)

    def rename(self, entries: Iterable[tuple[int, str, str]]) -> int:
        """Change name and words of facts of documents whose text stays: id, name, casetag. Unknown ids are left alone.

        Returns the number of the batch, for the store.
        """
        with self._telling(), immediate(self._db, wait=PATIENCE) as db:
            for document_id, name, tag in entries:
                index_texts.rename(db, document_id, name, tag)
            return _count(db)

    def untagged(self, *, limit: int) -> list[int]:
        """The next documents of which an earlier version wrote no words of facts; empty when all have them."""
        with self._telling():
            if (after := number_of(self._db, _TAGGED)) == ALL:
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
            note(db, _TAGGED, upto)

    def forget(self, document_ids: Iterable[int]) -> None:
        """Take out documents that the store does not know."""
        with self._telling(), immediate(self._db, wait=PATIENCE) as db:
            for document_id in document_ids:
                index_texts.take_out(db, document_id)

    def unfolded(self, *, limit: int, most_bytes: int) -> list[int]:
        """The next documents, newest first, that an earlier fold may have written; empty when all are done."""
        with self._telling():
            found = index_texts.next_unfolded(self._seen, limit=limit, most_bytes=most_bytes)
            if not found and not index_texts.is_folded(self._seen):
                self.refold([], above=0)
            return found

    def refold(self, entries: Iterable[tuple[int, str, str]], *, above: int) -> int:
        """Fold documents again: number, name, words of facts; those up to ``above`` are still to be done.

        Nothing is told to the store: what is lost with the power is still to be done. Returns how many changed.
        """
        with self._telling(), immediate(self._db, wait=PATIENCE) as db:
            return index_texts.refold(db, entries, above=above)

    def like(self, document_id: int, *, least: float, limit: int) -> list[index_sketches.Sketched]:
        """The papers whose sketches agree most with that of one."""
        with self._telling():
            return index_sketches.like(self._seen, document_id, least=least, limit=limit)

    def with_none_like(self, document_ids: Sequence[int]) -> frozenset[int]:
        """Those of some papers of which ``like`` finds nothing, whatever is asked for."""
        with self._telling():
            return index_sketches.with_none_like(self._seen, document_ids)

    def sketch_some(self, *, limit: int) -> int:
        """Sketch the next texts that an earlier program wrote; how many, 0 when all are done."""
        with self._telling(), immediate(self._db, wait=PATIENCE) as db:
            return index_sketches.sketch_some(db, limit=limit)

    def text_of(self, document_id: int) -> HeldText | None:
        """The version and text the index holds of a document."""
        sql = f"SELECT version_id, {OWN_TEXT} AS text FROM body WHERE id = ?"
        with self._telling():
            return first(self._seen.execute(sql, (document_id,)), HeldText)

    def ends_of(self, document_id: int, *, start: int, end: int) -> HeldText | None:
        """The same, of a very long text only its first and last characters: it may be of 32 MB."""
        with self._telling():
            return index_texts.ends_of(self._seen, document_id, start=start, end=end)

    def short_texts(self, document_ids: Sequence[int], *, most_bytes: int) -> dict[int, HeldText]:
        """The version and text the index holds of some documents, of those whose text has no more bytes than this."""
        with self._telling():
            return index_texts.short_texts(self._seen, document_ids, most_bytes=most_bytes)

    def held(self, after: int, upto: int) -> dict[int, int]:
        """Which version the index holds of each document whose number is greater than one and not than the other."""
        with self._telling():
            return held_between(self._seen, after, upto)

    @property
    def batches(self) -> int:
        """How many batches were written into it."""
        with self._telling():
            return number_of(self._db, _BATCHES)

    def catch_up(self, batches: int) -> None:
        """Count on from where the store is; what was missing is known by now."""
        with self._telling(), immediate(self._db, wait=PATIENCE) as db:
            _count(db, to=batches)

    @property
    def looked_at(self) -> int:
        """When the whole file was last looked through, in seconds of the machine's clock."""
        with self._telling():
            return number_of(self._db, _LOOKED)

    def looked(self, at: int) -> None:
        """The whole file was looked through, and is whole."""
        with self._telling(), immediate(self._db, wait=PATIENCE) as db:
            note(db, _LOOKED, at)

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


def _count(db: sqlite3.Connection, *, to: int = 0) -> int:
    """One batch more, and as many as ``to`` at least."""
    batches = max(number_of(db, _BATCHES) + 1, to)
    note(db, _BATCHES, batches)
    return batches


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
        return int(told) > number_of(connection, _BATCHES, where="idx.")
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return True


def is_tagged(connection: sqlite3.Connection) -> bool:
    """Whether every document of the attached index has the words of its facts."""
    try:
        return number_of(connection, _TAGGED, where="idx.") == ALL
    except sqlite3.OperationalError:  # the first ones had no such table
        return False


def is_folded(connection: sqlite3.Connection) -> bool:
    """Whether every word of the attached index stands there as this program folds."""
    return has_own_text(connection) and index_texts.is_folded(connection, where="idx.")


def count_unfolded(connection: sqlite3.Connection) -> int:
    """Of how many papers the words may stand in the attached index otherwise than this program folds them."""
    if not has_own_text(connection):
        return int(one(connection, "SELECT count(*) FROM idx.body"))
    return index_texts.count_unfolded(connection, where="idx.")


def has_own_text(connection: sqlite3.Connection) -> bool:
    """Whether the attached index keeps the papers' own text where its words are others; in an earlier one none are."""
    return int(one(connection, "PRAGMA idx.user_version")) >= _WITH_OWN_TEXT


def own_text(connection: sqlite3.Connection) -> str:
    """What gives a paper's own text in the attached index, as SQL."""
    return OWN_TEXT if has_own_text(connection) else "text"


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
