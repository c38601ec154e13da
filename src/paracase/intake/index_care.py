"""Two databases, one truth: every version that the store calls *read* stands in the index; what is missing is read again.

The store is the truth. The index may have lost its last batches with the power, be an older copy, be gone or be damaged. At
start two counters are compared; where the index is behind, nothing is written into it before all papers were compared.
Else they are compared when there is nothing else to do, and after that the file itself is looked through, in a thread; one
of more than 64 MB once a day, however often an intake begins.
A damaged index is removed and begun again; the comparison then finds that everything is missing.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import IndexDamaged
from paracase.store.counters import keep_anew, tallies
from paracase.store.engine import change_seq, changed
from paracase.store.index import INDEX
from paracase.store.index_check import WHOLE_BYTES, IndexCheck
from paracase.store.papers import reading
from paracase.store.papers.indexed import LAST, compare

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from paracase.domain.clock import Clock
    from paracase.store.engine import Store
    from paracase.store.index import Index

_log = logging.getLogger(__name__)
_ROWS = 500
_AGAIN_SECONDS = 24 * 3600.0
"""How often an intake that runs on compares and looks again."""
_LOOK_SECONDS = 2.0
"""How long a single pass waits for the look through the file; an intake that runs on needs no such bound."""
_MOST = 3
"""How often an index is begun again: one that is damaged at once each time lies on a disk that is."""


class IndexCare:
    """Keeps the index what the store says it is."""

    def __init__(self, folder: Path, store: Store, index: Index, clock: Clock) -> None:
        self._path = paths.index(folder)
        self._store = store
        self._index = index
        self._clock = clock
        self._after = 0
        self._is_compared = False
        self._made_anew = 0
        self._look: IndexCheck | None = None
        self._thread: threading.Thread | None = None
        self._fault: str | None = None
        self._next = 0.0
        self.comes_first = self._is_behind()
        """Whether the index lost something: then all is compared before anything is written into it."""

    def _is_behind(self) -> bool:
        try:
            return self._index.batches < change_seq(self._store.read, INDEX)
        except IndexDamaged:
            self._index.make_anew()
            return True

    def compare_some(self) -> int:
        """Compare the next papers, and have those read again that the index lost; returns how many were compared."""
        found = compare(self._store.read, self._index.held, after=self._after)
        self._have_read(found.lost)
        if found.unknown:
            self._index.forget(found.unknown)
        self._after = found.upto
        if found.upto == LAST:
            batches = change_seq(self._store.read, INDEX)
            if self._index.batches < batches:
                self._index.catch_up(batches)
            self._is_compared, self.comes_first = True, False
            self._count_anew()
        return max(1, found.looked_at)

    def _count_anew(self) -> None:
        """Where a number that the store keeps is not right (a program of another version wrote past it), count it anew."""
        if all(tally.is_right for tally in tallies(self._store.read)):
            return
        with self._store.write(is_derived=True) as tx:
            wrong = keep_anew(tx.db)
            changed(tx.db, "documents")
        for tally in wrong:
            _log.warning("Of %s %d were kept and %d are there: counted anew", tally.name, tally.kept, tally.counted)

    def _have_read(self, lost: Sequence[int]) -> None:
        """What is held of them is of another version: without it they are not in the index, which the store then says."""
        if lost:
            self._index.forget(lost)
        for start in range(0, len(lost), _ROWS):
            with self._store.write() as tx:
                reading.read_again(tx.db, lost[start : start + _ROWS])
                changed(tx.db, "documents")

    def tend(self) -> int:
        """What is to be done when there is nothing else; returns whether something was, as a number."""
        if self._index.is_marked():
            raise IndexDamaged("somebody found it so")
        if not self._is_compared:
            return self.compare_some()
        if self._thread is None and self._clock.monotonic() >= self._next:
            if self._next:
                self._after, self._is_compared, self._next = 0, False, 0.0
                return 1
            self._begin_look()
        elif self._thread is not None and not self._thread.is_alive():
            self._end_look()
        return 0

    def _begin_look(self) -> None:
        now = int(self._clock.now().timestamp())
        if self._path.stat().st_size > WHOLE_BYTES and 0 <= now - self._index.looked_at < _AGAIN_SECONDS:
            self._next = self._clock.monotonic() + _AGAIN_SECONDS
            return
        self._look = IndexCheck(self._path)
        self._thread = threading.Thread(target=self._look_through, args=(self._look,), name="index", daemon=True)
        self._thread.start()

    def _look_through(self, look: IndexCheck) -> None:
        self._fault = look.fault()

    def _end_look(self) -> None:
        fault, look = self._fault, self._look
        self._fault = self._thread = self._look = None
        self._next = self._clock.monotonic() + _AGAIN_SECONDS
        if fault is not None:
            raise IndexDamaged(fault)
        if look is not None and look.is_done:
            self._index.looked(int(self._clock.now().timestamp()))

    def finish(self) -> None:
        """Wait a moment for the look through the file, where one is under way; for a pass that ends now.

        Raises:
            IndexDamaged: it found something.
        """
        if self._thread is not None:
            self._thread.join(_LOOK_SECONDS)
            if self._thread.is_alive():
                self.stop()
            self._end_look()

    def stop(self) -> None:
        """End the look through the file."""
        if self._look is not None:
            self._look.stop()
        if self._thread is not None:
            self._thread.join()

    def make_anew(self, damage: IndexDamaged) -> None:
        """Begin again with an empty index: all papers are compared anew, and so read again.

        Raises:
            IndexDamaged: it was begun again a few times already.
            OfficeUnsafe: the damaged one cannot be removed.
        """
        self.stop()
        self._thread = self._look = self._fault = None
        if self._made_anew >= _MOST:
            raise damage
        self._made_anew += 1
        self._index.make_anew()
        self._after, self._is_compared, self.comes_first = 0, False, True
