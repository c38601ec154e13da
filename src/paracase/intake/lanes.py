"""Threads that have papers read, so that none waits long for another.

Nearly every paper is read in a fraction of a second. So each is first tried for a moment (*quick*); what needs longer is
read *fully* in lanes of its own, beside which at least one lane goes on with the quick ones. A reader that was stopped or
died is asked once more when nothing else is under way (*alone*): only then is that the paper's outcome.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.intake.extract.protocol import Extracted
    from paracase.store.papers.reading import PendingVersion

TOGETHER = 16
"""Whoever waits for what was read is woken for so many, or when nothing more is under way: waking costs as much as reading
a small text."""
HELD_BYTES = 32 << 20
"""Answers held at once that are not written yet; one larger than this is held alone."""


class Try(IntEnum):
    """How patiently a paper is read."""

    QUICK = 0
    FULL = 1
    ALONE = 2


class Room:
    """Memory for answers: who has one waits until it is there."""

    def __init__(self, size: int = HELD_BYTES) -> None:
        self._size = size
        self._used = 0
        self._closed = False
        self._changed = threading.Condition()

    def take(self, size: int) -> None:
        """Wait until there is room; at once when nothing is held, however large it is."""
        with self._changed:
            self._changed.wait_for(lambda: not self._used or self._used + size <= self._size or self._closed)
            self._used += size

    def give_back(self, size: int) -> None:
        """What was held is written."""
        with self._changed:
            self._used -= size
            self._changed.notify_all()

    def close(self) -> None:
        """Nobody waits any more."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()


@dataclass(slots=True)
class Job:
    """A version to be read, and how it is being tried."""

    version: PendingVersion
    tried: Try = Try.QUICK
    held: int = 0
    """Bytes of room its answer takes."""


class Lanes:
    """Reads jobs in threads; what is final comes out as it comes."""

    def __init__(self, read: Callable[[Job, Room], Extracted], *, threads: int, room: Room | None = None) -> None:
        self._read = read
        self._room = room or Room()
        self._waiting: dict[Try, deque[Job]] = {kind: deque() for kind in Try}
        self._running = 0
        self._done: deque[tuple[Job, Extracted]] = deque()
        self._wanted = 1
        lock = threading.RLock()
        self._changed = threading.Condition(lock)
        self._finished = threading.Condition(lock)
        """Waited for by whoever takes; the lanes wait for work."""
        self._closed = False
        self._fault: Exception | None = None
        self._threads = [
            threading.Thread(target=self._lane, args=(number,), name=f"read_{number}", daemon=True)
            for number in range(threads)
        ]
        self._started = False

    def put(self, job: Job) -> None:
        """Have a version read."""
        if not self._started:
            self._started = True
            for thread in self._threads:
                thread.start()
        with self._changed:
            self._waiting[job.tried].append(job)
            self._changed.notify_all()

    @property
    def quick(self) -> int:
        """How many wait for their first try."""
        return len(self._waiting[Try.QUICK])

    @property
    def busy(self) -> bool:
        """Whether anything is not out yet."""
        with self._changed:
            return self._is_busy()

    def _is_busy(self) -> bool:
        return bool(self._running or self._done or any(self._waiting.values()))

    def take(self, *, seconds: float, most: int, most_bytes: int) -> list[tuple[Job, Extracted]]:
        """What is final, waited for at most so long; one answer at least is given however large."""
        found: list[tuple[Job, Extracted]] = []
        until = time.monotonic() + seconds
        size = 0
        with self._changed:
            while len(found) < most and size < most_bytes:
                if self._fault is not None:
                    if found:  # given first: what is not given would be neither written nor read again
                        break
                    fault, self._fault = self._fault, None
                    self._changed.notify_all()
                    raise fault
                if self._done:
                    job, result = self._done.popleft()
                    size += job.held
                    found.append((job, result))
                    continue
                left = until - time.monotonic()
                if left <= 0 or not self._is_busy():
                    break
                self._wanted = min(most - len(found), TOGETHER)
                self._finished.wait(left)
        return found

    def written(self, job: Job) -> None:
        """The answer of a job is not held any more."""
        self._room.give_back(job.held)
        job.held = 0

    def close(self) -> None:
        """End the threads; what is under way comes to nothing, and is read another time."""
        self._room.close()
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._started:
            for thread in self._threads:
                thread.join()

    def _lane(self, number: int) -> None:
        while (job := self._next(number)) is not None:
            try:
                result = self._read(job, self._room)
            except Exception as error:  # noqa: BLE001  carried to the thread that takes, which fails by it
                self.written(job)
                with self._changed:  # no lane goes on before it is said; then the paper is read again, after the others
                    self._running -= 1
                    self._fault = error
                    self._waiting[job.tried].append(job)
                    self._changed.notify_all()
                    self._finished.notify_all()
                continue
            with self._changed:
                self._running -= 1
                if result.stopped and job.tried is not Try.ALONE and not self._closed:
                    self.written(job)
                    # Too slow for a first try says nothing of the paper; a second that ends so is tried alone.
                    is_slow = job.tried is Try.QUICK and result.outcome is Outcome.TIMEOUT
                    job.tried = Try.FULL if is_slow else Try.ALONE
                    self._waiting[job.tried].append(job)
                else:
                    self._done.append((job, result))
                self._changed.notify_all()
                if len(self._done) >= self._wanted or not (self._running or any(self._waiting.values())):
                    self._finished.notify_all()

    def _next(self, number: int) -> Job | None:
        """The next job of a lane, waited for; None when there will be none."""
        with self._changed:
            while not self._closed:
                kind = self._kind(number) if self._fault is None else None
                if kind is not None:
                    self._running += 1
                    return self._waiting[kind].popleft()
                self._changed.wait()
        return None

    def _kind(self, number: int) -> Try | None:
        """What a lane takes next: the last lane is kept for what is quick."""
        has = {kind: bool(jobs) for kind, jobs in self._waiting.items()}
        is_last = number == len(self._threads) - 1 and number > 0
        if has[Try.FULL] and not is_last and (number > 0 or len(self._threads) > 1 or not has[Try.QUICK]):
            return Try.FULL
        if has[Try.QUICK]:
            return Try.QUICK
        return Try.ALONE if has[Try.ALONE] and not self._running else None
