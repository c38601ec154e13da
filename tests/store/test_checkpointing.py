"""Checkpoints beside whoever writes: what was committed reaches the database, and the log stays short.

Nobody pauses in vain.
"""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

from paracase import paths
from paracase.store import checkpointing
from paracase.store.checkpointing import Checkpointer
from paracase.store.engine import LOG_PAGES, changed, one

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from paracase.services.context import Office
    from paracase.store.engine import Store

PAGE = 4096


@contextlib.contextmanager
def tended(store: Store, *, most_pages: int) -> Iterator[Checkpointer]:
    found = Checkpointer(store, every=0.0, most_pages=most_pages)
    try:
        yield found
    finally:
        found.close()


def write(store: Store) -> None:
    """Some pages of the log."""
    with store.write(is_derived=True) as tx:
        changed(tx.db, "documents")
        tx.db.execute("UPDATE root SET state = state")


def folds_by_itself(store: Store) -> int:
    with store.write(is_derived=True) as tx:
        return int(one(tx.db, "PRAGMA wal_autocheckpoint"))


def log_bytes(office: Office) -> int:
    return paths.store(office.folder).with_name("office.db-wal").stat().st_size


def test_whoever_writes_folds_nothing_back_meanwhile(office: Office) -> None:
    with tended(office.store, most_pages=10_000):
        assert folds_by_itself(office.store) == 0
        before = log_bytes(office)
        for _ in range(LOG_PAGES):  # SQLite would have begun the log anew
            write(office.store)
        assert log_bytes(office) > before + LOG_PAGES * PAGE
    assert folds_by_itself(office.store) == LOG_PAGES


def test_the_log_stays_short_however_much_is_written(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is begun anew only when nobody wrote behind what was folded back: so whoever writes is asked to pause."""
    fold, folded = Checkpointer._fold, 0
    reader = office.store.look()

    def fold_while_somebody_writes(self: Checkpointer) -> checkpointing._Folded | None:
        nonlocal folded
        folded += 1
        if self.wants_pause:
            return fold(self)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM document").fetchone()
        write(office.store)  # behind what is folded back, since somebody reads before it
        found = fold(self)
        reader.execute("COMMIT")
        return found

    monkeypatch.setattr(Checkpointer, "_fold", fold_while_somebody_writes)
    before, pauses = log_bytes(office), 0
    with tended(office.store, most_pages=50) as checkpoints:
        for _ in range(600):
            write(office.store)
            checkpoints.tend()
            while checkpoints.wants_pause:
                pauses += 1
                checkpoints.wait(10)
                checkpoints.tend()
            checkpoints.wait(10)
        assert pauses >= 3
        assert folded >= 600
        assert log_bytes(office) < max(before, 60 * PAGE * 2)
    reader.close()
    assert int(one(office.store.read, "SELECT seq FROM change WHERE topic = 'documents'")) >= 1100


def test_nobody_pauses_for_somebody_who_reads_on(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    at = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: at[0])
    reader = office.store.look()
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM document").fetchone()  # from here on the log is kept for it
    asked = []
    with tended(office.store, most_pages=5) as checkpoints:
        for _ in range(40):
            write(office.store)
            checkpoints.tend()
            checkpoints.wait(10)
            asked.append(checkpoints.wants_pause)
        assert asked.count(True) <= 2
        at[0] += checkpointing.NO_USE_SECONDS
        write(office.store)
        checkpoints.tend()
        assert checkpoints.wants_pause  # it is tried again
        reader.execute("COMMIT")
        checkpoints.wait(10)
        checkpoints.tend()
        checkpoints.wait(10)
        checkpoints.tend()
        assert not checkpoints.wants_pause
    reader.close()
