"""Papers that an older reader read are read again, slowly: newest first, those that wait for a decision before all others.

What was read before answers until then. What people decided stays. Where the readers of now fail over a paper that was
read, the old text stays, and that is said.
"""

from __future__ import annotations

import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from paracase.domain.approvals.requests import OPEN
from paracase.domain.papers.documents import READ_AGAIN, READERS, Outcome
from paracase.store.papers import older
from paracase.store.papers.reading import PendingVersion

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.intake.extract.protocol import Extracted
    from paracase.store.engine import Store
    from paracase.store.papers.older import OlderVersion

REST = 4.0
"""Times as long as reading one took nothing is read again: so it takes less than a fifth of a processor's core."""
LEAST_REST = 0.1
AT_ONCE = 200
"""Versions looked up at once."""
_LAST = (1 << 63) - 1
_READ = frozenset([Outcome.TEXT, Outcome.NO_TEXT, Outcome.LISTED])


class Rereading:
    """Has such papers read, one after the other.

    Args:
        read: reads one; in a thread.
        read_scan: the same of one that OCR read; None where there is no OCR: then what it read stays.
        seconds: how long after something nothing is read again.
    """

    def __init__(
        self,
        store: Store,
        read: Callable[[PendingVersion], Extracted],
        read_scan: Callable[[PendingVersion], Extracted] | None = None,
        *,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._read = read
        self._read_scan = read_scan
        self._seconds = seconds
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reread")
        self._reader, self._before = READERS - 1, _LAST
        self._next: deque[OlderVersion] = deque()
        self._asked = False
        self._now: tuple[OlderVersion, float, Future[Extracted]] | None = None
        self._after = 0.0

    def close(self) -> None:
        """End the thread; what is being read is read another time."""
        self._thread.shutdown(cancel_futures=True)

    @property
    def rest(self) -> float | None:
        """Seconds until it has something to do; None when there is nothing left."""
        if self._now is None and not self._next and self._reader < 0:
            return None
        return LEAST_REST if self._now is not None else max(0.0, self._after - self._seconds())

    def take(self) -> tuple[PendingVersion, Extracted] | None:
        """What was read, once it is; a result that is worse than what is there is never given, but said of the version."""
        if self._now is None or not self._now[2].done():
            return None
        of, began, future = self._now
        self._now = None
        took = self._seconds() - began
        self._after = self._seconds() + max(LEAST_REST, REST * took)
        result = future.result()
        if result.outcome is Outcome.PENDING:  # no room for what came out of it: another time
            return None
        if _is_worse(result.outcome, Outcome(of.outcome)):
            with self._store.write(is_derived=True) as tx:
                older.keep_reading(tx.db, of.version_id, result.detail or result.outcome.sentence)
            return None
        return _pending(of), result

    def begin(self) -> None:
        """Begin with the next, when it is time."""
        if self._now is not None or self._seconds() < self._after:
            return
        while not self._next and self._reader >= 0:
            self._look_up()
        if self._next:
            of = self._next.popleft()
            by_ocr = self._read_scan if of.outcome == Outcome.OCR else None
            self._now = (of, self._seconds(), self._thread.submit(by_ocr or self._read, _pending(of)))

    def _look_up(self) -> None:
        """The next that are to be read again; those of another generation when there are no more of one."""
        if not self._asked:
            self._asked = True
            self._add(older.asked(self._store.read, [state.value for state in OPEN]))
            return
        found = older.newest(self._store.read, self._reader, before=self._before, limit=AT_ONCE)
        if found:
            self._before = found[-1].version_id
            self._add(found)
        else:
            self._reader, self._before = self._reader - 1, _LAST

    def _add(self, found: list[OlderVersion]) -> None:
        again = READ_AGAIN if self._read_scan is None else (*READ_AGAIN, Outcome.OCR)
        self._next.extend(of for of in found if of.is_present and of.outcome in again)


def _is_worse(now: Outcome, before: Outcome) -> bool:
    """Whether what was read before is more than what the readers of now make of it."""
    if before is Outcome.OCR:
        return now not in {Outcome.OCR, Outcome.TEXT}
    return now not in _READ and before in _READ and now is not Outcome.NEEDS_OCR


def _pending(of: OlderVersion) -> PendingVersion:
    return PendingVersion(of.version_id, of.document_id, of.sha256, of.size, of.kept, of.name)
