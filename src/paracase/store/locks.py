"""Locks between processes that the system lets go of when a process dies, however it dies."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import IO, TYPE_CHECKING

from paracase.domain.errors import OfficeBusy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FileLock:
    """An exclusive lock on a file of the office; the file itself stays and names the last holder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[str] | None = None

    def acquire(self) -> bool:
        """Take the lock if nobody holds it; never waits."""
        file = self._path.open("a+", encoding="utf-8")
        if not _lock(file.fileno()):
            file.close()
            return False
        file.seek(0)
        file.truncate()
        file.write(f"{os.getpid()}\n")
        file.flush()
        self._file = file
        return True

    def release(self) -> None:
        """Let go; does nothing when the lock is not held."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def holder(self) -> int | None:
        """The process that holds the lock now, or None when nobody does. Looking changes nothing in the file.

        For the moment of looking the lock itself is taken: whoever needs it tries again (``acquire_soon``).
        """
        try:
            file = self._path.open("r", encoding="utf-8")
        except FileNotFoundError:
            return None
        with file:
            if _lock(file.fileno()):
                return None
            text = file.read().strip()
        return int(text) if text.isdigit() else 0

    def acquire_soon(self, *, wait: float = 1.0) -> bool:
        """Take the lock, trying again while somebody only looks at it."""
        deadline = time.monotonic() + wait
        while not self.acquire():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)
        return True


def _lock(descriptor: int) -> bool:
    if sys.platform == "win32":
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextlib.contextmanager
def held(path: Path, *, wait: float = 5.0) -> Iterator[None]:
    """Hold a lock for a short while.

    Raises:
        OfficeBusy: another process held it for longer than ``wait`` seconds.
    """
    lock = FileLock(path)
    deadline = time.monotonic() + wait
    while not lock.acquire():
        if time.monotonic() > deadline:
            raise OfficeBusy("Another paracase process is moving files.", hint="Try again in a moment.")
        time.sleep(0.005)
    try:
        yield
    finally:
        lock.release()
