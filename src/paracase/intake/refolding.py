"""What an earlier program wrote into the index is made as this one makes it, slowly, the newest papers first: words and
names that another version of the fold wrote are folded again, and then texts are sketched that have no sketch.

The old ones answer until then; what was done stays done, and a paper that is folded as it was costs only a look.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from paracase.intake.rereading import LEAST_REST, REST
from paracase.intake.writing import Writing
from paracase.store import folds
from paracase.store.papers.indexed import to_index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import ThreadPoolExecutor

    from paracase.store.engine import Store
    from paracase.store.index import Index

AT_ONCE, BYTES_AT_ONCE = 200, 1 << 20
"""Papers, or bytes of their texts, that are looked at in one go: nobody else writes into the index meanwhile."""


class Refolding:
    """Has them folded again, some after the other.

    Args:
        seconds: a clock; after each some nothing is done for four times as long as they took.
    """

    def __init__(self, store: Store, index: Index, *, seconds: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._index = index
        self._seconds = seconds
        self._are_names_done = self._is_done = False
        self._after = 0.0
        self._problem: Exception | None = None
        """What the program failed by, to be raised where it is this step's."""

    @property
    def rest(self) -> float | None:
        """Seconds until it has something to do; None when there is nothing left."""
        return None if self._is_done else max(0.0, self._after - self._seconds())

    def begin(self, thread: ThreadPoolExecutor) -> Writing | None:
        """Begin with the next, when it is time: what is written into the index, by a thread of one."""
        if self._problem is not None:
            problem, self._problem = self._problem, None
            raise problem
        if self._is_done or self._seconds() < self._after:
            return None
        self._fold_names()
        ids = self._index.unfolded(limit=AT_ONCE, most_bytes=BYTES_AT_ONCE)
        if not ids:
            return self._sketch(thread)
        entries = [(number, of.name, of.tags) for number, of in to_index(self._store.read, ids).items()]
        took = 0.0

        def put() -> int:
            nonlocal took
            began = self._seconds()
            changed = self._index.refold(entries, above=min(ids) - 1)
            took = self._seconds() - began
            return changed

        def record(changed: int) -> Iterator[int]:
            self._after = self._seconds() + max(LEAST_REST, REST * took)
            yield changed

        self._after = self._seconds() + LEAST_REST
        return Writing(thread.submit(put), record, lambda: None, self._failed)

    def _sketch(self, thread: ThreadPoolExecutor) -> Writing:
        """Have the next texts sketched. What is lost with the power is still to be done, so the store is told nothing."""
        began = self._seconds()

        def record(done: int) -> Iterator[int]:
            self._is_done = done == 0
            self._after = self._seconds() + max(LEAST_REST, REST * (self._seconds() - began))
            yield done

        self._after = began + LEAST_REST
        return Writing(thread.submit(self._index.sketch_some, limit=AT_ONCE), record, lambda: None, self._failed)

    def _failed(self, problem: Exception) -> None:
        self._problem = problem

    def _fold_names(self) -> None:
        """Names and numbers are few, and done in one go."""
        if not self._are_names_done and not folds.are_folded(self._store.read):
            with self._store.write(is_derived=True) as tx:
                folds.fold_again(tx.db)
        self._are_names_done = True
