"""Looking through an index for damage, beside those who read and write it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from paracase.store.driver import sqlite3
from paracase.store.engine import connect, one
from paracase.store.index import INDEX_VERSION, READABLE

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.store.engine import Connection

WHOLE_BYTES = 64 << 20
"""An index up to this size is compared word by word in passing; a larger one by ``verify``."""


class IndexCheck:
    """Looks for damage in an index: SQLite's pages, FTS5's own structure, and whether words are the texts'.

    One call of ``fault`` in some thread; ``stop`` from another ends it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: Connection | None = None
        self.is_done = False

    def stop(self) -> None:
        """End it where it is."""
        if self._connection is not None:
            self._connection.interrupt()

    def fault(self, *, whole_bytes: int = WHOLE_BYTES, is_still: bool = False, may_write: bool = True) -> str | None:
        """What is wrong; None when nothing is, or when it was stopped.

        Args:
            whole_bytes: up to what size the words are compared with the texts, which keeps writers waiting meanwhile.
            may_write: whether that may be asked at all: FTS5 asks for it as if it wrote.
        """
        try:
            with contextlib.closing(
                connect(self._path, read_only=not may_write, is_still=is_still, makes=False)
            ) as connection:
                self._connection = connection
                version = one(connection, "PRAGMA user_version")
                if version not in READABLE:
                    return f"it is of version {version}, and this program's is {INDEX_VERSION}"
                found = str(one(connection, "PRAGMA quick_check(1)"))
                if found == "ok" and may_write and _size(connection) <= whole_bytes:
                    connection.execute("INSERT INTO fts(fts, rank) VALUES('integrity-check', 1)")
                self.is_done = True
                return None if found == "ok" else found
        except sqlite3.DatabaseError as error:
            if any(word in str(error) for word in ("interrupted", "locked", "busy", "unable to open", "readonly")):
                return None
            self.is_done = True
            return str(error)
        finally:
            self._connection = None


def _size(connection: sqlite3.Connection) -> int:
    return int(one(connection, "PRAGMA page_count")) * int(one(connection, "PRAGMA page_size"))
