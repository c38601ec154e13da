"""Putting on the disk what was committed, and folding the log back, beside whoever writes: a thread waits for the disk.

SQLite does both at the end of a transaction. On a disk with other work that takes a tenth of a second and more, in which
the store is locked for people and a turn of the intake goes on. Here what is *derived* (``Store.write``) is put there about
half a second later, or with the next act of a person.
"""

from __future__ import annotations

import contextlib
import time
from concurrent import futures
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from paracase.store.driver import sqlite3
from paracase.store.engine import connect, telling
from paracase.store.named import first

if TYPE_CHECKING:
    from concurrent.futures import Future

    from paracase.store.engine import Connection, Store

EVERY_SECONDS = 0.5
"""Between two of them, while something is written."""
MOST_PAGES = 2000
"""Pages of the log (8 MB) after which whoever writes pauses until it is folded back: only then is it begun anew."""
NO_USE_SECONDS = 10.0
"""So long nobody is asked to pause again after a pause in which somebody read in the log."""


class _Folded(NamedTuple):
    """What SQLite says of a checkpoint."""

    busy: int
    log: int
    """Pages in the log."""
    checkpointed: int
    """Those of them that stand in the database too."""


class Checkpointer:
    """Takes the checkpoints of a store off the connection that writes, for as long as it is open.

    Args:
        every: seconds between two checkpoints.
        most_pages: of the log, before whoever writes is asked to pause.
    """

    def __init__(self, store: Store, *, every: float = EVERY_SECONDS, most_pages: int = MOST_PAGES) -> None:
        self._store = store
        self._every = every
        self._most = most_pages
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="checkpoint")
        self._connection: Connection | None = None
        self._under_way: Future[_Folded | None] | None = None
        self._next = 0.0
        self._written = store.written
        self._pause_from = 0.0
        self.wants_pause = False
        """Whether the log grew so long that nothing should be written before it is folded back."""
        store.fold_by_itself(is_wanted=False)

    def tend(self) -> None:
        """Have written down what was committed since, if it is time; waits for nothing.

        Raises:
            StoreDamaged, DiskFull, OfficeUnsafe: the last one could not be done.
        """
        if self._under_way is not None:
            if not self._under_way.done():
                return
            under_way, self._under_way = self._under_way, None
            self._folded(under_way.result())
        written, now = self._store.written, time.monotonic()
        if self.wants_pause or (written != self._written and now >= self._next):
            self._written, self._next = written, now + self._every
            self._under_way = self._thread.submit(self._fold)

    def _folded(self, folded: _Folded | None) -> None:
        """See how long the log is: it is begun anew only by who writes when it was folded back to its very end."""
        is_long = folded is not None and folded.log > self._most
        if is_long and self.wants_pause and folded is not None and folded.checkpointed < folded.log:
            self._pause_from = time.monotonic() + NO_USE_SECONDS
        self.wants_pause = is_long and not self.wants_pause and time.monotonic() >= self._pause_from

    def wait(self, seconds: float) -> None:
        """Wait so long at most for the one that goes on."""
        if self._under_way is not None:
            futures.wait([self._under_way], timeout=seconds)

    def _fold(self) -> _Folded | None:
        """As far as nobody reads in the log; where another process is at it, nothing."""
        if self._connection is None:
            self._connection = connect(self._store.databases.store, makes=False)
        with telling(self._connection):
            return first(self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)"), _Folded)

    def close(self) -> None:
        """Fold back what is left, and have the store do it by itself again."""
        self._store.fold_by_itself(is_wanted=True)
        if self._store.written != self._written or self._under_way is not None:
            with contextlib.suppress(sqlite3.Error):  # the log stays, and nothing is lost
                self._thread.submit(self._fold).exception()
        self._thread.shutdown()
        if self._connection is not None:
            self._connection.close()
