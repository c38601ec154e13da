"""What waits for a decision is compared, drawn against written: page by page, beside everything else, and resumed.

A page's result is kept at once, so an intake that ends loses no more than the page it is at.
"""

from __future__ import annotations

import logging
import os
import time
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from paracase import __version__
from paracase.domain.approvals.requests import OPEN
from paracase.domain.papers.drawn import ComparedPage, PageState
from paracase.domain.papers.faults import reason_of
from paracase.intake.comparing import PageComparer
from paracase.intake.failing import is_fault
from paracase.intake.rereading import LEAST_REST, REST
from paracase.store.engine import changed
from paracase.store.papers import comparisons
from paracase.store.papers.reading import PendingVersion
from paracase.store.papers.versions import shown_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from paracase.intake.extract.installed import Tesseract
    from paracase.intake.extract.pool import Workers
    from paracase.store.engine import Store
    from paracase.store.papers.comparisons import ToCompare

_log = logging.getLogger(__name__)
LOOK_SECONDS = 2.0
"""So often it is asked whether somebody wants a decision, while nothing waits for one."""


class Comparisons:
    """Has such papers compared, a page at a time.

    Args:
        open_: a descriptor of a version's bytes; None when they cannot be opened.
        seconds: how long after something nothing is compared.
    """

    def __init__(
        self,
        store: Store,
        tesseract: Tesseract,
        workers: Workers,
        scratch: Path,
        open_: Callable[[PendingVersion], int | None],
        *,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._comparer = PageComparer(tesseract, workers, scratch)
        self._open = open_
        self._seconds = seconds
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="compare")
        self._now: tuple[ToCompare, int, float, Future[ComparedPage]] | None = None
        self._after = 0.0
        self._waits = False

    def close(self) -> None:
        """End the thread after the page it is at; that page is compared another time."""
        self._thread.shutdown(cancel_futures=True)

    @property
    def rest(self) -> float | None:
        """Seconds until it has something to do; None while nothing is known to wait: who asks for a decision is found by
        the next turn, of which there is one every second."""
        if self._now is not None:
            return LEAST_REST
        return max(0.0, self._after - self._seconds()) if self._waits else None

    def go_on(self) -> bool:
        """Keep the page that was compared, and begin with the next when it is time; returns whether one was kept."""
        kept = self._take()
        if self._now is None and self._seconds() >= self._after:
            self._begin()
        return kept

    def _take(self) -> bool:
        if self._now is None or not self._now[3].done():
            return False
        of, number, began, future = self._now
        self._now = None
        self._after = self._seconds() + max(LEAST_REST, REST * (self._seconds() - began))
        problem = future.exception()
        if isinstance(problem, Exception) and is_fault(problem):
            _log.error("A page of version %d could not be compared", of.version_id, exc_info=problem)
            why = f"paracase {__version__} failed over it: {reason_of(problem)}"
            page = ComparedPage(number, PageState.FAILED, why, program=self._comparer.program)
        else:
            page = future.result()
        keep(self._store, of.version_id, page)
        return True

    def _begin(self) -> None:
        states = [state.value for state in OPEN]
        found = comparisons.waiting(self._store.read, states, self._comparer.program, limit=1)
        self._waits = bool(found)
        if not found:
            self._after = self._seconds() + LOOK_SECONDS
            return
        (of,) = found
        done = comparisons.done(self._store.read, of.version_id, self._comparer.program)
        number = next(page for page in range(1, of.pages + 1) if page not in done)
        self._now = (
            of,
            number,
            self._seconds(),
            self._thread.submit(compare_page, self._store, self._comparer, self._open, of, number),
        )


def compare_page(
    store: Store,
    comparer: PageComparer,
    open_: Callable[[PendingVersion], int | None],
    of: ToCompare,
    number: int,
) -> ComparedPage:
    """Compare one page of a version with its text as it was shown."""
    version = PendingVersion(of.version_id, of.document_id, of.sha256, of.size, of.kept, of.name)
    handle = open_(version)
    if handle is None:
        why = "its bytes could not be opened"
        return ComparedPage(number, PageState.FAILED, why, program=comparer.program)
    try:
        shown = shown_text(store.read, of.version_id)
        text = shown.pages[number - 1] if shown is not None and number <= len(shown.pages) else ""
        return comparer.compare(
            handle,
            of.size,
            number,
            text=text,
            known=lambda digest: comparisons.with_digest(store.read, digest, comparer.program),
        )
    finally:
        os.close(handle)


def keep(store: Store, version_id: int, page: ComparedPage) -> None:
    """Keep what was found on a page; who waits for a decision about it is told."""
    with store.write(is_derived=True) as tx:
        comparisons.keep(tx.db, version_id, page)
        changed(tx.db, "requests", "documents")
