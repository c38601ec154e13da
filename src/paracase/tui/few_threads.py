"""Few threads for what services are asked: each keeps a connection to the store, with what it has read of it.

The event loop's usual threads take turns, so that after a while every one of them holds a connection of its own, with
pages of the store and of the index, and each question meets a cold one. Here a question goes to the first thread that is
free: mostly the same, which knows the pages and statements. Others come in only where one is busy.
"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

Given = ParamSpec("Given")
Found = TypeVar("Found")

MOST = 32
"""So many questions go on at once, as with asyncio; more wait behind the thread with the fewest."""


class FewThreads(ThreadPoolExecutor):
    """For ``set_default_executor``: what is asked is answered by the first thread that is free."""

    def __init__(self) -> None:
        super().__init__(max_workers=1)
        self._lock = threading.Lock()
        self._each: list[ThreadPoolExecutor] = []
        self._at_it: list[int] = []
        """Of each thread how many questions it has."""
        self._is_over = False

    def submit(self, fn: Callable[Given, Found], /, *args: Given.args, **kwargs: Given.kwargs) -> Future[Found]:
        """Have it answered.

        Raises:
            RuntimeError: nothing is answered any more.
        """
        with self._lock:
            if self._is_over:
                msg = "nothing is answered after the threads are shut down"
                raise RuntimeError(msg)
            at = self._next()
            self._at_it[at] += 1
        try:
            future = self._each[at].submit(fn, *args, **kwargs)
        except RuntimeError:
            self._ended(at)
            raise
        future.add_done_callback(lambda _done: self._ended(at))
        return future

    def _next(self) -> int:
        least = min(self._at_it, default=1)
        if least and len(self._each) < MOST:
            self._each.append(ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"asked-{len(self._each)}"))
            self._at_it.append(0)
            return len(self._each) - 1
        return self._at_it.index(least)

    def _ended(self, at: int) -> None:
        with self._lock:
            self._at_it[at] -= 1

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Answer what was asked, and nothing any more."""
        super().shutdown(wait, cancel_futures=cancel_futures)
        with self._lock:
            self._is_over, each_of_them = True, list(self._each)
        for each in each_of_them:
            each.shutdown(wait, cancel_futures=cancel_futures)
