"""Whether anybody works in an office, asked by root of folders that are somebody else's.

What lies there can be anything by the time it is opened: no link is followed, nothing waited for, nothing taken away.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import OfficeUnsafe

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform != "win32":
    import fcntl


def anybody_at_work(office: Path) -> bool:
    """Whether a desk or an intake is open.

    Raises:
        OfficeUnsafe: a folder or lock of the office's is a link, or something else than that.
    """
    lease, desks = paths.lease(office), paths.desks(office)
    with _folder(paths.home(office)) as home:
        if home is None:
            return False
        if _is_held(home, lease.name, lease):
            return True
        with _folder(desks, home) as open_desks:
            if open_desks is None:
                return False
            return any(_is_held(open_desks, name, desks / name) for name in os.listdir(open_desks))  # noqa: PTH208  of the folder that is held open


@contextlib.contextmanager
def _folder(path: Path, above: int | None = None) -> Iterator[int | None]:
    """A folder held open; None where there is none."""
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        handle = os.open(path if above is None else path.name, flags, dir_fd=above)
    except FileNotFoundError:
        yield None
        return
    except OSError as error:
        raise _unsafe(path) from error
    try:
        yield handle
    finally:
        os.close(handle)


def _is_held(folder: int, name: str, path: Path) -> bool:
    try:
        handle = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise _unsafe(path) from error
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise _unsafe(path)
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


def _unsafe(path: Path) -> OfficeUnsafe:
    return OfficeUnsafe(
        f"{path} is a link, or not what paracase puts there.", hint="Who owns the office takes it away; then again."
    )
