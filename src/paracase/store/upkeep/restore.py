"""What a restored store must forget: where files were on the old disk, and what the lost index held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.store import ledger
from paracase.store.papers.reading import read_all_again

if TYPE_CHECKING:
    import os

    from paracase.store.driver import sqlite3


def set_restored(db: sqlite3.Connection, document_id: int, status: os.stat_result) -> None:
    """Record what a file put back looks like, so that the next scan knows it."""
    db.execute(
        "UPDATE document SET dev = ?, inode = ?, mtime_ns = ?, ctime_ns = ? WHERE id = ?",
        (status.st_dev, status.st_ino, status.st_mtime_ns, status.st_ctime_ns, document_id),
    )


def forget_readings(db: sqlite3.Connection) -> None:
    """Have every present version read again: the index was not in the backup."""
    read_all_again(db)
    db.execute("DELETE FROM arrival")


def enter_restored(db: sqlite3.Connection, *, at: str, objects: int, documents: int, written: int) -> None:
    """Enter in the ledger that the office was restored: nobody of the staff acts, there is no office open yet."""
    data = {"objects": objects, "documents": documents, "written": written}
    ledger.append(db, at=at, kind="office.restored", staff=None, data=data, about=())
