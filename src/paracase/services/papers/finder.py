"""Search while a query is typed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Literal

from paracase.services.papers.searching import find
from paracase.store.search import Interruptible, QueryInterrupted

if TYPE_CHECKING:
    from concurrent.futures import Future

    from paracase.services.context import Office
    from paracase.store.search import Found


class Finder:
    """Answers a query while it is typed: one thread, one connection, and what is no longer wanted is interrupted."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
        self._asked = 0
        self._running: Interruptible | None = None

    def ask(self, text: str, *, order: Literal["newest", "best"], limit: int, offset: int = 0) -> Future[Found | None]:
        """Start a query and interrupt the one before; the answer is None when it was interrupted in its turn.

        Its last word counts as the beginning of one.
        """
        self._asked += 1
        running = self._running
        if running is not None:
            running.interrupt()
        return self._thread.submit(self._answer, self._asked, text, order, limit, offset)

    def _answer(self, asked: int, text: str, order: Literal["newest", "best"], limit: int, offset: int) -> Found | None:
        if asked != self._asked:
            return None
        self._running = Interruptible(self._office.store.read)
        try:
            return find(self._office, text, order=order, limit=limit, offset=offset, is_typing=True)
        except QueryInterrupted:
            return None
        finally:
            self._running = None

    def close(self) -> None:
        """End the thread."""
        running = self._running
        if running is not None:
            running.interrupt()
        self._thread.shutdown(wait=False, cancel_futures=True)
