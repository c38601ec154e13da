"""Locks between processes that the system lets go of when a process dies, however it dies."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import time
from typing import TYPE_CHECKING

from paracase.domain.errors import NO_ROOM, DiskFull, OfficeBusy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FAR = 1 << 30

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FileLock:
    """An exclusive lock on a file of the office; the file itself stays and names the last holder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: io.FileIO | None = None

    def acquire(self) -> bool:
        """Take the lock if nobody holds it; never waits. On a full disk it is taken all the same, without a name.

        Raises:
            DiskFull: there is no room for the file itself.
        """
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
        except OSError as error:
            if error.errno in NO_ROOM:
                raise DiskFull(
                    "The disk of the office is full; nothing was changed.", hint="Make room there."
                ) from error
            raise
        file = io.FileIO(handle, "r+")
        if not _lock(handle):
            file.close()
            return False
        self._file = file
        _sign(handle)
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


def _sign(descriptor: int) -> None:
    """Say who holds a lock: over the name of the last holder, which needs no room on the disk."""
    name = b"%d\n" % os.getpid()
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, name)
        os.ftruncate(descriptor, len(name))
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise
        with contextlib.suppress(OSError):
            os.ftruncate(descriptor, 0)  # no name is better than another process's


def _lock(descriptor: int) -> bool:
    if sys.platform == "win32":
        here = os.lseek(descriptor, 0, os.SEEK_CUR)
        os.lseek(descriptor, _FAR, os.SEEK_SET)  # what is locked there cannot be read: the name is not
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, here, os.SEEK_SET)
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
