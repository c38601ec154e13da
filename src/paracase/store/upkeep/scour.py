"""SQLite's own remains of what was deleted: free pages, slack, the write-ahead log, and what FTS5 keeps of old words."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import OfficeBusy
from paracase.store import index_sketches
from paracase.store.driver import sqlite3
from paracase.store.engine import connect, immediate, one, telling
from paracase.store.index import attach

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

PATIENCE = 30.0
"""Seconds that others may still read or write before it is given up, and said."""
_AGAIN_MS = 200
"""After so long SQLite says that somebody is in the way, and it is tried anew."""
_BUSY = ("locked", "busy")


def overwrites(db: sqlite3.Connection) -> None:
    """Have a connection overwrite with zeros what it deletes, from now on."""
    db.execute("PRAGMA secure_delete=ON")


def forget_words(path: Path, ids: Iterable[int]) -> None:
    """Take papers out of an index, their words out of FTS5, and what earlier readings of them left there.

    Raises:
        OfficeBusy: somebody writes the index all the time.
    """
    if not path.is_file():
        return
    with contextlib.closing(connect(path, makes=False)) as db, telling(db):
        overwrites(db)
        with immediate(db, wait=PATIENCE):
            db.execute("INSERT INTO fts(fts, rank) VALUES('secure-delete', 1)")
            has_sketches = one(db, "SELECT 1 FROM sqlite_master WHERE name = 'band'")  # an earlier program made none
            for number in sorted(ids):
                db.execute(
                    "INSERT INTO fts(fts, rowid, name, text, casetag) SELECT 'delete', id, name, text, casetag "
                    "FROM body WHERE id = ?",
                    (number,),
                )
                db.execute("DELETE FROM body WHERE id = ?", (number,))
                if has_sketches:
                    index_sketches.take_out(db, number)
            # Words that were replaced before stand in old segments until these are merged.
            db.execute("INSERT INTO fts(fts) VALUES('optimize')")
            db.execute("INSERT INTO fts(fts, rank) VALUES('secure-delete', 0)")


def has_words(path: Path, ids: Iterable[int]) -> bool:
    """Whether an index holds one of these papers."""
    if not path.is_file():
        return False
    with contextlib.closing(connect(path, read_only=True)) as db, telling(db):
        return any(one(db, "SELECT 1 FROM body WHERE id = ?", number) for number in ids)


def rewrite(path: Path, scratch: Path) -> None:
    """Write a database anew, so that nothing deleted is left in pages or slack, and empty its log.

    Args:
        scratch: where SQLite builds it meanwhile: inside the office, never the machine's own temporary folder.

    Raises:
        OfficeBusy: others read or write all the time; what they hold on to is still in the log.
        DiskFull: no room for a second copy.
    """
    if not path.is_file():
        return
    deadline = time.monotonic() + PATIENCE
    with contextlib.closing(connect(path, makes=False)) as db, telling(db), _building_in(scratch):
        overwrites(db)
        db.execute(f"PRAGMA busy_timeout={_AGAIN_MS}")
        for step in (_anew, _empty_log):
            while not step(db):
                if time.monotonic() > deadline:
                    raise OfficeBusy(
                        f"{path.name} could not be written anew: other paracase processes use it all the time.",
                        hint="Close the desks and end the intake, then: paracase purge resume.",
                    )
                time.sleep(0.1)


def _anew(db: sqlite3.Connection) -> bool:
    try:
        db.execute("VACUUM")
    except sqlite3.OperationalError as error:
        if not any(word in str(error) for word in _BUSY):
            raise
        return False
    return True


def _empty_log(db: sqlite3.Connection) -> bool:
    """Fold the log back and cut it to nothing; False when somebody still reads in it."""
    row = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return row is None or int(row[0]) == 0


@contextlib.contextmanager
def _building_in(folder: Path) -> Iterator[None]:
    """SQLite asks the environment where to build; nothing else of this process does."""
    before = os.environ.get("SQLITE_TMPDIR")
    os.environ["SQLITE_TMPDIR"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["SQLITE_TMPDIR"]
        else:
            os.environ["SQLITE_TMPDIR"] = before


def texts_of(db: sqlite3.Connection, office: Path, ids: Iterable[int]) -> list[str]:
    """The texts an index holds of papers; none without an index that can be read."""
    if not paths.index(office).is_file() or not attach(db, office):
        return []
    found = (one(db, "SELECT text FROM idx.body WHERE id = ?", number) for number in ids)
    return [str(text) for text in found if text]


def stands_elsewhere(db: sqlite3.Connection, office: Path, words: Sequence[str], ids: set[int]) -> bool:
    """Whether a paper that stays has these words one after the other."""
    if not words or not paths.index(office).is_file() or not attach(db, office):
        return False
    phrase = '"' + " ".join(words) + '"'
    sql = "SELECT rowid FROM idx.fts WHERE fts MATCH ? ORDER BY rowid LIMIT ?"
    return any(row[0] not in ids for row in db.execute(sql, (phrase, len(ids) + 1)))


def install_in(path: Path) -> str | None:
    """The office a copied store is of; None where it cannot be told."""
    try:
        with contextlib.closing(connect(path, read_only=True, makes=False)) as db:
            return str(one(db, "SELECT install FROM office") or "") or None
    except sqlite3.Error:
        return None
