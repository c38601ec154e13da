"""Room on the office's disk that is kept for people's decisions: a file that is given back when the disk is full.

Given back it stays as an empty file, so that the intake knows: it takes nothing in before the room is there again.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import DiskFull

if TYPE_CHECKING:
    from pathlib import Path

RESERVE_BYTES = 64 << 20
DISK_PART = 10
"""It is never more than a tenth of the disk."""
NEEDED_BYTES = 1 << 20
"""What a decision needs at most: rows, the log beside the store, the folder's own entry."""
SPARE_BYTES = 8 << 20
"""So much is left free when the reserve is made: it must not be what fills the disk."""
_ZEROS = 1 << 20


def reserve_size(office: Path) -> int:
    """How large the reserve of an office is when it is there; nothing where the system does not say what room there is."""
    return min(RESERVE_BYTES, _room(paths.home(office))[0] // DISK_PART)


def _room(folder: Path) -> tuple[int, int]:
    """Bytes of the disk, and those that are free."""
    if not hasattr(os, "statvfs"):
        return 0, 0
    found = os.statvfs(folder)
    return found.f_blocks * found.f_frsize, found.f_bavail * found.f_frsize


def keep_reserve(office: Path) -> None:
    """Make the reserve where there is none and there is room for it; what the intake does before it takes papers in.

    Raises:
        DiskFull: it was given back to a decision, and there is no room for it yet.
    """
    path = paths.reserve(office)
    try:
        held = path.stat().st_size
    except OSError:
        held = None
    size = reserve_size(office)
    if (held or 0) >= size:
        return
    free = _room(paths.home(office))[1]
    if free >= size - (held or 0) + min(size, SPARE_BYTES) and _fill(path, size):
        return
    if held == 0:
        raise DiskFull(
            "The disk of the office is full; the room that was kept for decisions is in use.",
            hint="Make room; paracase goes on by itself.",
        )


def make_way(office: Path) -> None:
    """Give the reserve back if a decision would not fit otherwise."""
    path = paths.reserve(office)
    try:
        held = path.stat().st_size
        if held and _room(path.parent)[1] < min(NEEDED_BYTES, held):
            give_back(office)
    except OSError:
        return  # there is none: what does not fit says so itself


def give_back(office: Path) -> None:
    """Give the reserve back, if there is one."""
    with contextlib.suppress(OSError):
        os.truncate(paths.reserve(office), 0)


def _fill(path: Path, size: int) -> bool:
    """Take the room: blocks that are really there, not a hole. Returns whether there was enough."""
    was_there = path.exists()
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError:
        return False
    try:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(handle, 0, size)
        else:
            for _ in range(0, size, _ZEROS):
                os.write(handle, bytes(_ZEROS))
    except OSError:
        os.ftruncate(handle, 0)
        if not was_there:
            path.unlink(missing_ok=True)
        return False
    finally:
        os.close(handle)
    return True
