"""What a restored store must forget: where files were on the old disk, and what the lost index held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.store import ledger
from paracase.store.papers.reading import read_all_again

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from paracase.store.driver import sqlite3


def set_restored(db: sqlite3.Connection, found: Iterable[tuple[int, os.stat_result]]) -> None:
    """Record what the files of documents look like where they are now, so that the next scan knows them."""
    db.executemany(
        "UPDATE document SET dev = ?, inode = ?, mtime_ns = ?, ctime_ns = ? WHERE id = ?",
        [(s.st_dev, s.st_ino, s.st_mtime_ns, s.st_ctime_ns, document_id) for document_id, s in found],
    )


def forget_readings(db: sqlite3.Connection) -> None:
    """Have every present version read again: the index was not in the backup."""
    read_all_again(db)
    db.execute("DELETE FROM arrival")


def enter_restored(
    db: sqlite3.Connection, *, at: str, objects: int, documents: int, written: int, equal: int, aside: int
) -> None:
    """Enter in the ledger that the office was restored: nobody of the staff acts, there is no office open yet."""
    data = {"objects": objects, "documents": documents, "written": written, "equal": equal, "aside": aside}
    ledger.append(db, at=at, kind="office.restored", staff=None, data=data, about=())
