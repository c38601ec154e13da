"""Open desks, and the intake process they share: the first starts it, it ends with the last."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from paracase import paths
from paracase.store.changes import ChangeWatch
from paracase.store.locks import FileLock

if TYPE_CHECKING:
    from pathlib import Path


class OpenDesk:
    """One open desk: holds a lock that the system lets go of however the process ends."""

    def __init__(self, office: Path) -> None:
        folder = paths.desks(office)
        folder.mkdir(exist_ok=True)
        self._path = folder / f"{os.getpid()}"
        self._lock = FileLock(self._path)
        self._lock.acquire()

    def close(self) -> None:
        """The desk is closed."""
        self._lock.release()
        self._path.unlink(missing_ok=True)


def watch_changes(office: Path) -> ChangeWatch:
    """Tells which topics changed, by whichever process; the caller closes it."""
    return ChangeWatch(office)


def any_desk(office: Path) -> bool:
    """Whether any desk is open; files of desks that were killed are removed."""
    found = False
    folder = paths.desks(office)
    for path in folder.iterdir() if folder.is_dir() else ():
        if FileLock(path).holder() is not None:
            found = True
        else:
            path.unlink(missing_ok=True)
    return found


def intake_process(office: Path) -> int | None:
    """The process that takes papers in now."""
    return FileLock(paths.lease(office)).holder()


def give_way() -> None:
    """Have the other processes of the machine, a desk above all, go before this one; where the system can do that."""
    if hasattr(os, "nice"):
        os.nice(10)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # a container may forbid it
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))  # waking up, it never interrupts another


def apart() -> str:
    """How a Python of ours is started: the folder one stands in, where anybody may have put a module, is no part of it.

    Isolated where this one is; else the person's own packages stay theirs to use.
    """
    return "-I" if sys.flags.isolated else "-P"


def start_intake(office: Path) -> None:
    """Start the intake in a process of its own (``paracase watch``); it ends by itself when no desk is left.

    Two desks may do this at once: the lease lets one of the two live.
    """
    command = [sys.executable, apart(), "-m", "paracase", "--office", str(office), "watch", "--for-desks"]
    own = {name: value for name, value in os.environ.items() if name != paths.ENTERED}  # it is no person's
    with paths.log(office).open("ab") as log:
        subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=own, start_new_session=True, close_fds=True
        )
