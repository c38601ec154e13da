"""Parts of a transaction: each is there whole or, where it fails, not at all, and the rest of the transaction stands."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from paracase.store.driver import sqlite3

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def part_of(db: sqlite3.Connection) -> Iterator[None]:
    """One part, of a transaction that goes on after it."""
    db.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        with contextlib.suppress(sqlite3.DatabaseError):  # of a damaged file the whole transaction went back already
            db.execute("ROLLBACK TO SAVEPOINT part")
            db.execute("RELEASE SAVEPOINT part")
        raise
    db.execute("RELEASE SAVEPOINT part")
