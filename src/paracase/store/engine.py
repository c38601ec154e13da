"""Connections to an office: reads in autocommit, writes in short immediate transactions with a patient retry.

Nothing here opens a database file but SQLite itself: closing such a descriptor would drop this process's POSIX locks.
"""

from __future__ import annotations

import contextlib
import random
import threading
import time
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.domain.errors import DiskFull, OfficeBusy, OfficeNotFound, OfficeUnsafe
from paracase.store.declared import UnknownName
from paracase.store.driver import check_version, sqlite3
from paracase.store.reserve import give_back, make_way
from paracase.store.schema import TOPICS
from paracase.store.walls import put_up

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.store.walls import Sight

APPLICATION_ID = 0x50436173
"""``PCas``; marks office.db as ours."""
SCHEMA_VERSION = 7
"""What this program reads and writes; kept in ``user_version`` and raised by every migration."""
WAIT_SECONDS = 5.0
"""How long a person's write waits for another process before it says so."""

_BUSY_WORDS = ("locked", "busy")


class Connection(sqlite3.Connection):
    """A connection whose transactions only ``immediate`` begins and ends: SQLAlchemy commits and rolls back unasked."""

    def commit(self) -> None:
        """Does nothing; see ``immediate``."""

    def rollback(self) -> None:
        """Does nothing; see ``immediate``."""


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open a connection with the settings every connection needs; the caller closes it."""
    check_version()
    mode = "ro" if read_only else "rwc"
    uri = f"file:{_uri_path(path)}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=WAIT_SECONDS, factory=Connection
    )
    for pragma in (
        "foreign_keys=ON",
        "recursive_triggers=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "mmap_size=0",
        "synchronous=FULL",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _uri_path(path: Path) -> str:
    return str(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


@contextlib.contextmanager
def immediate(connection: sqlite3.Connection, *, wait: float = WAIT_SECONDS) -> Iterator[sqlite3.Connection]:
    """One write transaction. Begins at once or retries every 1 to 3 ms, which waits less than SQLite's own handler.

    Raises:
        OfficeBusy: another process held the store for longer than ``wait`` seconds.
        DiskFull: no room; nothing was written.
    """
    _begin(connection, wait)
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        told = _told(error) if isinstance(error, sqlite3.OperationalError) else error
        if told is not error:
            raise told from error
        raise


def _told(error: sqlite3.OperationalError) -> Exception:
    """What SQLite could not do, as a person can be told; anything else as it came."""
    if "full" in str(error):
        return DiskFull(
            "The disk is full; nothing was changed.", hint="Make room on the disk of the office, then try again."
        )
    if "readonly" in str(error) or "unable to open" in str(error):
        return OfficeUnsafe(
            f"The store may not be written ({error}); nothing was changed.",
            hint="Run paracase as the account that owns the office; see “paracase doctor”.",
        )
    return error


def _begin(connection: sqlite3.Connection, wait: float) -> None:
    connection.execute("PRAGMA busy_timeout=0")
    deadline = time.monotonic() + wait
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                if not any(word in str(error) for word in _BUSY_WORDS):
                    told = _told(error)
                    if told is error:
                        raise
                    raise told from error
                if time.monotonic() > deadline:
                    raise OfficeBusy(
                        f"Another paracase process has been writing for more than {wait:.0f} seconds.",
                        hint="Try again; if it stays so, see which process it is with “paracase doctor”.",
                    ) from error
                time.sleep(random.uniform(0.001, 0.003))
    finally:
        connection.execute(f"PRAGMA busy_timeout={int(WAIT_SECONDS * 1000)}")


class Transaction:
    """One write transaction: what is written through ``rows`` is there together, or not at all."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.db = connection


class Store:
    """An open office store: one connection for writes behind a lock, one for reads in each thread."""

    def __init__(self, office: Path) -> None:
        self.office = office
        self._write = connect(paths.store(office))
        self._write_lock = threading.Lock()
        self._local = threading.local()
        self._reads: list[sqlite3.Connection] = []
        self._place = _place(paths.store(office))
        self._sight: Sight | None = None
        self._turn = 0
        self.takes_reserve = True
        """Whether the room kept for decisions may be used: by what people do, not by what the intake takes in."""

    @property
    def is_walled(self) -> bool:
        """Whether something is hidden from its readings."""
        return self._sight is not None

    def see_as(self, sight: Sight | None) -> None:
        """What every reading connection may see from now on; those that are open are made anew when next asked for."""
        self._sight = sight
        self._turn += 1

    @contextlib.contextmanager
    def write(self) -> Iterator[Transaction]:
        """One short write transaction; committed and on the disk when the block ends.

        Raises:
            OfficeNotFound: the office's folder is gone or another: what is written now would be lost.
        """
        self.check_there()
        if self.takes_reserve:
            make_way(self.office)
        try:
            with self._write_lock, immediate(self._write) as connection:
                yield Transaction(connection)
        except DiskFull:
            if self.takes_reserve:  # a quota is seen by nothing else: the next try has the room
                give_back(self.office)
            raise

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
            connection = connect(paths.store(self.office))
            if self._sight is not None:
                put_up(connection, self._sight)
            connection.execute("PRAGMA query_only=ON")
            self._local.connection, self._local.turn = connection, self._turn
            self._reads.append(connection)
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


def one(connection: sqlite3.Connection, sql: str, *values: Any) -> Any:
    """The first column of the first row, or None."""
    row = connection.execute(sql, values).fetchone()
    return None if row is None else row[0]
