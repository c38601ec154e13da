"""Connections to an office: reads in autocommit, writes in short immediate transactions with a patient retry.

Nothing here opens a database file but SQLite itself (``store/guarding.py``): closing such a descriptor would drop this
process's POSIX locks.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from paracase import paths, standard
from paracase.domain.errors import (
    BadInput,
    DiskFull,
    IndexDamaged,
    OfficeBusy,
    OfficeNotFound,
    OfficeReadOnly,
    OfficeUnsafe,
    StoreDamaged,
)
from paracase.frozen import frozen
from paracase.store.declared import UnknownName
from paracase.store.driver import check_version, sqlite3
from paracase.store.guarding import guard, opening
from paracase.store.reserve import give_back, make_way
from paracase.store.schema import TOPICS
from paracase.store.walls import put_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from paracase.store.walls import Sight

APPLICATION_ID = 0x50436173
"""``PCas``; marks office.db as ours."""
SCHEMA_VERSION = 41
"""What this program reads and writes; kept in ``user_version`` and raised by every migration."""
LOG_PAGES = 1000
"""Pages of the log after which SQLite folds it back at the end of a transaction: its own measure."""
WAIT_SECONDS = 5.0
"""How long a person's write waits for another process before it says so."""

_BUSY_WORDS = ("locked", "busy")
_DAMAGE_WORDS = ("malformed", "not a database", "unsupported file format", "disk I/O error", "Could not decode")
_NO_LOCKS = "win32-none" if sys.platform == "win32" else "unix-none"
"""SQLite's way to a file without locks; ``nolock=1`` would leave the log out."""
_NO_MORE = "This office can only be read: {}; nothing was changed."


@frozen
class Databases:
    """Where the two databases of an office are read.

    Attributes:
        is_still: nobody can write the files, and no log holds anything: they are read without locks.
        only_read: why nothing can be written, in a few words for a person; empty where it can.
        note: the same in a sentence, and what is read instead.
    """

    store: Path
    index: Path
    is_still: bool = False
    only_read: str = ""
    note: str = ""


class Connection(sqlite3.Connection):
    """A connection whose transactions only ``immediate`` begins and ends: SQLAlchemy commits and rolls back unasked.

    Attributes:
        name: the file's own name.
        file: the file, as device and inode.
        let_go: ends that nothing else may open the file.
        databases: where the store's index is to be found, for a connection of a store.
        beside: the attached index's file, as device and inode.
    """

    name = "office.db"
    file: tuple[int, int] | None = None
    let_go: Callable[[], object] = staticmethod(lambda: None)
    databases: Databases | None = None
    beside: tuple[int, int] | None = None

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Run a statement.

        Raises:
            sqlite3.DatabaseError: also where SQLite names what is damaged in bytes that are no text, which its driver
                cannot tell.
            BadInput: a number has more than 64 bits.
        """
        try:
            return super().execute(sql, parameters)
        except UnicodeDecodeError as error:
            raise sqlite3.DatabaseError("malformed database schema: a name in it is no text") from error
        except OverflowError as error:  # a number that somebody typed, longer than any row's
            raise BadInput("A number is too large: longer than any there is here.", hint="Look at it again.") from error

    def commit(self) -> None:
        """Does nothing; see ``immediate``."""

    def rollback(self) -> None:
        """Does nothing; see ``immediate``."""

    def close(self) -> None:
        """Close it; its file may be opened by others again."""
        super().close()
        self.let_go()


def connect(
    path: Path, *, read_only: bool = False, is_still: bool = False, is_alone: bool = False, makes: bool = True
) -> Connection:
    """Open a connection with the settings every connection needs; the caller closes it.

    Args:
        is_still: nobody can write the file and no log holds anything: it is read without locks (``immutable``).
        is_alone: locks and shared memory cannot be had: it is read without, its log in memory. Only where it is seen
            afterwards that nobody wrote it meanwhile.
        makes: whether a file that is not there is made.
    """
    check_version()
    mode = "ro" if read_only or is_still or is_alone else "rwc" if makes else "rw"
    more = "&immutable=1" if is_still else f"&vfs={_NO_LOCKS}" if is_alone else ""
    with opening():
        connection = sqlite3.connect(
            f"file:{uri_path(path)}?mode={mode}{more}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=WAIT_SECONDS,
            factory=Connection,
        )
    connection.name = path.name
    connection.file, connection.let_go = guard(connection, str(path))
    try:
        if is_alone:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        for pragma in (
            "foreign_keys=ON",
            "recursive_triggers=ON",
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "mmap_size=0",
            "synchronous=FULL",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def uri_path(path: Path) -> str:
    """A path as it stands in a URI."""
    return str(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


@contextlib.contextmanager
def immediate(connection: sqlite3.Connection, *, wait: float = WAIT_SECONDS) -> Iterator[sqlite3.Connection]:
    """One write transaction. Begins at once or retries every 1 to 3 ms, which waits less than SQLite's own handler.

    Raises:
        OfficeBusy: another process held the store for longer than ``wait`` seconds.
        DiskFull: no room; nothing was written.
        StoreDamaged: the file does not hold what was written into it (IndexDamaged: that of the index).
    """
    _begin(connection, wait)
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:
            with contextlib.suppress(sqlite3.DatabaseError):  # a damaged file may not even go back; what counts is said
                connection.execute("ROLLBACK")
        told = said_of(error, connection) if isinstance(error, sqlite3.DatabaseError) else error
        if told is not error:
            raise told from error
        raise


def said_of(error: sqlite3.Error, connection: sqlite3.Connection | None = None) -> Exception:
    """What SQLite could not do, as a person can be told; anything else as it came.

    Args:
        connection: where it happened; else it was the store.
    """
    words = str(error)
    if is_damage(error):
        is_index = getattr(connection, "name", "").startswith("index")
        return IndexDamaged(words) if is_index else StoreDamaged(words)
    if "full" in words:
        return DiskFull(
            "The disk is full; nothing was changed.", hint="Make room on the disk of the office, then try again."
        )
    if "readonly" in words or "unable to open" in words:
        return OfficeUnsafe(
            f"The store may not be written ({error}); nothing was changed.",
            hint="Run paracase as the account that owns the office; see “paracase doctor”.",
        )
    return error


def is_damage(error: BaseException) -> bool:
    """Whether SQLite says by this that a file does not hold what was written into it, or cannot be read at all."""
    if type(error) is sqlite3.DatabaseError:  # SQLITE_CORRUPT and SQLITE_NOTADB come as this and as none of its kinds
        return True
    return isinstance(error, sqlite3.OperationalError) and any(word in str(error) for word in _DAMAGE_WORDS)


@contextlib.contextmanager
def telling(connection: sqlite3.Connection | None = None) -> Iterator[None]:
    """What SQLite says is wrong becomes what a person can be told.

    Raises:
        StoreDamaged: a file does not hold what was written into it (IndexDamaged: that of the index).
        OfficeUnsafe: it may not be written.
        DiskFull: no room.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        told = said_of(error, connection)
        if told is error:
            raise
        raise told from error


def _begin(connection: sqlite3.Connection, wait: float) -> None:
    deadline = time.monotonic() + wait
    with telling(connection):
        connection.execute("PRAGMA busy_timeout=0")
        try:
            while True:
                try:
                    connection.execute("BEGIN IMMEDIATE")
                    return
                except sqlite3.OperationalError as error:
                    if not any(word in str(error) for word in _BUSY_WORDS):
                        raise
                    if time.monotonic() > deadline:
                        raise OfficeBusy(
                            f"Another paracase process has been writing for more than {wait:.0f} seconds.",
                            hint="Try again; if it stays so, see which process it is with “paracase doctor”.",
                        ) from error
                    time.sleep(standard.random.uniform(0.001, 0.003))
        finally:
            connection.execute(f"PRAGMA busy_timeout={int(WAIT_SECONDS * 1000)}")


class Transaction:
    """One write transaction: what is written through ``rows`` is there together, or not at all."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.db = connection


@contextlib.contextmanager
def _flushing(connection: sqlite3.Connection, *, by_itself: bool) -> Iterator[None]:
    """Whether the next transaction is flushed to the disk by itself, or with the next one that is."""
    if by_itself:
        yield
        return
    connection.execute("PRAGMA synchronous=NORMAL")
    try:
        yield
    finally:
        connection.execute("PRAGMA synchronous=FULL")


class Store:
    """An open office store: one connection for writes behind a lock, one for reads in each thread.

    Args:
        databases: where it is read; else in the office's folder, where it may be written too.
    """

    def __init__(self, office: Path, databases: Databases | None = None) -> None:
        self.office = office
        self.databases = databases or Databases(paths.store(office), paths.index(office))
        self._write = self._open(read_only=bool(self.only_read))
        self._write_lock = threading.Lock()
        self._local = threading.local()
        self._reads: list[sqlite3.Connection] = []
        self._place = _place(paths.store(office))
        self._sight: Sight | None = None
        self._turn = 0
        self._damage = ""
        self.written = 0
        """How many transactions were committed here."""
        self.takes_reserve = True
        """Whether the room kept for decisions may be used: by what people do, not by what the intake takes in."""

    @property
    def only_read(self) -> str:
        """Why nothing can be written, in a few words for a person; empty where it can."""
        return self.databases.only_read

    @property
    def is_walled(self) -> bool:
        """Whether something is hidden from its readings."""
        return self._sight is not None

    def see_as(self, sight: Sight | None) -> None:
        """What every reading connection may see from now on; those that are open are made anew when next asked for."""
        self._sight = sight
        self._turn += 1

    @contextlib.contextmanager
    def write(self, *, is_derived: bool = False) -> Iterator[Transaction]:
        """One short write transaction; committed and on the disk when the block ends.

        Args:
            is_derived: only what is found out again where it is lost (what lies in the folders, what was read or recognised
                in kept bytes): it is on the disk with the next transaction that is not, or after a moment where a
                ``Checkpointer`` tends the store, and nobody waits for the disk behind it. Never an act.

        Raises:
            OfficeNotFound: the office's folder is gone or another: what is written now would be lost.
            OfficeReadOnly: it can only be read.
            StoreDamaged: what is there is not what was written; from then on nothing is written any more.
        """
        if self.only_read:
            raise OfficeReadOnly(
                _NO_MORE.format(self.only_read), hint="Run paracase as the account that owns the office."
            )
        if self._damage:
            raise StoreDamaged(self._damage)
        self.check_there()
        if self.takes_reserve:
            make_way(self.office)
        try:
            with (
                self._write_lock,
                _flushing(self._write, by_itself=not is_derived),
                immediate(self._write) as connection,
            ):
                yield Transaction(connection)
            self.written += 1
        except DiskFull:
            if self.takes_reserve:  # a quota is seen by nothing else: the next try has the room
                give_back(self.office)
            raise
        except StoreDamaged as error:
            self._damage = error.what
            raise
        except OfficeUnsafe as error:
            if "readonly" in str(error) and os.access(self.databases.store, os.W_OK):
                self._damage = "its first bytes say that it may only be read"
                raise StoreDamaged(self._damage) from error
            raise

    def fold_by_itself(self, *, is_wanted: bool) -> None:
        """Whether a transaction that ends folds a long log back, and waits for the disk; else a ``Checkpointer`` does."""
        with self._write_lock:
            self._write.execute(f"PRAGMA wal_autocheckpoint={LOG_PAGES if is_wanted else 0}")

    def check_there(self) -> None:
        """See that the store is still the file that was opened: a removed one takes writes and loses them.

        Raises:
            OfficeNotFound: it is not.
        """
        if _place(paths.store(self.office)) != self._place:
            raise OfficeNotFound(
                f"The office {self.office} is not there any more; nothing was changed.",
                hint="Mount its disk or bring the folder back, then start paracase again.",
            )

    @property
    def read(self) -> sqlite3.Connection:
        """This thread's reading connection, in autocommit: every statement sees the newest committed state."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None or self._local.turn != self._turn:
            connection = self._open(read_only=bool(self.only_read))
            if self._sight is not None:
                put_up(connection, self._sight)
            connection.execute("PRAGMA query_only=ON")
            self._local.connection, self._local.turn = connection, self._turn
            self._reads.append(connection)
        return connection

    def look(self) -> sqlite3.Connection:
        """A reading connection of one's own, without walls; the caller closes it."""
        return self._open(read_only=True)

    def _open(self, *, read_only: bool) -> Connection:
        connection = connect(self.databases.store, read_only=read_only, is_still=self.databases.is_still)
        connection.databases = self.databases
        return connection

    def close(self) -> None:
        """Close every connection; the store is not used after."""
        for connection in self._reads:
            connection.close()
        self._write.close()


def _place(path: Path) -> tuple[int, int] | None:
    """Device and inode of a file; None when it is gone."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def changed(db: sqlite3.Connection, *topics: str) -> None:
    """Tell other processes that something of these topics changed; part of the same transaction.

    Raises:
        UnknownName: no table has such a topic, and so nobody would listen.
    """
    for topic in topics:
        if topic not in TOPICS:
            raise UnknownName(f"No table has the topic “{topic}”.")
        db.execute(
            "INSERT INTO change(topic, seq) VALUES(?, 1) ON CONFLICT(topic) DO UPDATE SET seq = change.seq + 1",
            (topic,),
        )


def change_seq(connection: sqlite3.Connection, topic: str) -> int:
    """How often something of a topic changed; grows with every change."""
    return int(one(connection, "SELECT seq FROM change WHERE topic = ?", topic) or 0)


def revision_of(connection: sqlite3.Connection) -> str:
    """The schema's revision as Alembic notes it beside the tables; empty in the first stores, which had no such table."""
    try:
        return str(one(connection, "SELECT version_num FROM alembic_version") or "")
    except sqlite3.OperationalError:
        return ""


def one(connection: sqlite3.Connection, sql: str, *values: Any) -> Any:
    """The first column of the first row, or None."""
    row = connection.execute(sql, values).fetchone()
    return None if row is None else row[0]
