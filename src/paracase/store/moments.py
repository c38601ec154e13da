"""Reading several things as they were at one moment."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.store.driver import sqlite3


@contextlib.contextmanager
def moment(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All that is read inside by this connection is of one moment, so that what is counted and what is listed agree.

    For a few quick statements: while it lasts the log cannot be emptied.
    """
    db.execute("BEGIN")
    try:
        yield db
    finally:
        db.execute("ROLLBACK")
