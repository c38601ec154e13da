"""Facts of papers that are written into the index again: names, cases, states and days that people changed since."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from paracase.domain.papers.faults import reason_of
from paracase.intake.failing import Heard
from paracase.intake.writing import Writing
from paracase.store.papers import reading
from paracase.store.papers.indexed import to_index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import ThreadPoolExecutor

    from paracase.store.engine import Store
    from paracase.store.index import Index

_log = logging.getLogger(__name__)


class FactWriter:
    """Begins to write them, in the thread that writes the index. A paper that the program fails at costs itself only."""

    def __init__(self, store: Store, index: Index, thread: ThreadPoolExecutor) -> None:
        self._store = store
        self._index = index
        self._thread = thread
        self._apart: set[int] = set()
        """Papers that are written each by itself, since the program failed at several."""
        self._left: set[int] = set()
        """Papers that are not written before paracase begins anew."""
        self.failed: dict[str, str] = {}
        """What those are called, and how the program failed at them."""

    def stale(self, limit: int) -> tuple[int, Writing | None]:
        """Begin with papers whose facts changed since they were written; returns how many."""
        return self._begin(self._part_of(reading.stale(self._store.read, limit=limit + len(self._left))))

    def untagged(self, limit: int) -> tuple[int, Writing | None]:
        """Begin with papers of which an earlier version did not write the words of their facts; returns how many."""
        ids = self._index.untagged(limit=limit)
        part = self._part_of(ids)
        if ids and not part:
            self._index.tagged(ids[-1])
            return len(ids), None
        return self._begin(part, lambda: self._index.tagged(part[-1]))

    def _part_of(self, ids: Sequence[int]) -> list[int]:
        wanted = [number for number in ids if number not in self._left]
        first = next((n for n, number in enumerate(wanted) if number in self._apart), None)
        return wanted if first is None else wanted[: first or 1]

    def _begin(self, ids: Sequence[int], then: Callable[[], object] = lambda: None) -> tuple[int, Writing | None]:
        if not ids:
            return 0, None
        with Heard() as heard:
            facts = to_index(self._store.read, ids)
        if heard.problem is not None:
            self._fail(ids, heard.problem)
            return len(ids), None

        def record(batch: int) -> Iterator[int]:
            with self._store.write(is_derived=True) as tx:
                for number, of in facts.items():
                    reading.set_indexed(tx.db, number, of.rev)
                reading.set_batch(tx.db, batch)
            then()
            yield len(ids)

        entries = [(number, of.name, of.tags) for number, of in facts.items()]
        put = self._thread.submit(self._index.rename, entries)
        return len(ids), Writing(put, record, lambda: None, lambda problem: self._fail(ids, problem))

    def _fail(self, ids: Sequence[int], problem: Exception) -> None:
        self._apart |= set(ids)
        if len(ids) == 1:
            _log.error("Document %d could not be indexed: %s", ids[0], type(problem).__name__, exc_info=problem)
            self._left.add(ids[0])
            self.failed[f"document {ids[0]}"] = reason_of(problem)
