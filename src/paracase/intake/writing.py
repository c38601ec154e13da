"""Writing down what was read: what the index and the store are given of it, and the turns that takes."""

from __future__ import annotations

import logging
import time
from collections import deque
from concurrent import futures
from typing import TYPE_CHECKING

from paracase import __version__
from paracase.domain.papers.account import is_partly, shortened
from paracase.domain.papers.documents import Outcome
from paracase.domain.papers.faults import reason_of
from paracase.intake.extract.protocol import Extracted, storable
from paracase.intake.failing import Heard
from paracase.store import index
from paracase.store.papers import documents, reading
from paracase.store.papers.indexed import WasRead, to_index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

    from paracase.store.driver import sqlite3
    from paracase.store.papers.reading import PendingVersion

_log = logging.getLogger(__name__)
GATHER_SECONDS = 0.02
"""What a turn waits for more answers, or for the index, and what it writes of them."""


class Writing:
    """Something that is being written into the index, and what follows in the store.

    Args:
        record: given the number of the index's batch; writes in steps, each giving how many outcomes it wrote.
        let_go: called in any case.
        failed: called after that where the program failed at it.
    """

    def __init__(
        self,
        put: Future[int],
        record: Callable[[int], Iterator[int]],
        let_go: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._failed = failed
        self._put = put
        self._record = record
        self._steps: Iterator[int] | None = None
        self._let_go = let_go
        self.is_over = False

    def is_done(self, seconds: float) -> bool:
        """Whether it stands in the index, waited for so long."""
        return bool(futures.wait([self._put], timeout=seconds).done)

    def go_on(self) -> int:
        """Write down in the store what was written, for a moment; returns how many outcomes."""
        count = 0
        with Heard() as heard:
            for number in self._go_on():
                count += number
        if heard.problem is not None:
            self._failed(heard.problem)
        return count

    def _go_on(self) -> Iterator[int]:
        until = time.monotonic() + GATHER_SECONDS
        self.is_over = True  # unless it comes back for more
        try:
            if self._steps is None:
                self._steps = self._record(self._put.result())
            for number in self._steps:
                yield number
                if time.monotonic() > until:
                    self.is_over = False
                    return
        finally:
            if self.is_over:
                self._let_go()


def to_write(
    db: sqlite3.Connection, results: Sequence[tuple[PendingVersion, Extracted]]
) -> tuple[deque[index.Text], dict[int, int]]:
    """What the index is to hold of papers that were read, and the states of the papers it was taken from.

    Only the present version of a paper is in the index. What it is to hold, the results do not hold any more.
    """
    present = [(of, r) for of, r in results if documents.is_present_version(db, of.document_id, of.version_id)]
    read = {of.document_id: WasRead(result.outcome.value, is_partly(result.parts)) for of, result in present}
    facts = to_index(db, [of.document_id for of, _ in results], read)
    texts = deque(
        index.Text(
            of.document_id,
            of.version_id,
            facts[of.document_id].name,
            result.take_text(),
            facts[of.document_id].tags,
        )
        for of, result in present
    )
    return texts, {number: of.rev for number, of in facts.items()}


def reading_of(result: Extracted) -> reading.VersionReading:
    """A result as the store records it."""
    meta = dict(result.meta)
    kind = str(meta.pop("format", ""))
    return reading.VersionReading(
        result.outcome,
        storable(result.detail),
        result.extractor,
        kind,
        result.page_count,
        tuple(storable(flag) for flag in result.flags),
        meta,
        shortened(result.parts),
    )


def failed_over(version_id: int, problem: Exception, reader: str) -> Extracted:
    """The outcome of a version that the program failed over: said with its name, and read again by another reader.

    Args:
        reader: what reads here.
    """
    _log.error("Version %d could not be read: %s", version_id, type(problem).__name__, exc_info=problem)
    detail = f"paracase {__version__} failed over it: {reason_of(problem)}"
    return Extracted(Outcome.CRASHED, detail=detail, extractor=reader)
