"""Nothing in this process opens a database file but SQLite: closing such a descriptor would drop the process's locks on it.

Locks belong to the process and the file, not to the descriptor: a ``copytree``, a plain ``open()`` or the standard library's
own SQLite beside the one in use, once closed, leaves our transactions unlocked (a committed row has vanished so). An audit
hook refuses them before a descriptor is made, for as long as the file is open here. What holds no lock may be opened.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import weakref
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_BESIDE = ("-shm", "-wal")
"""What SQLite keeps beside a database; locks stand in the first."""


class OpenedAside(RuntimeError):
    """Something of this process tried to open a database file past the SQLite that has it open: a slip of ours."""


_held: dict[tuple[int, int], int] = {}
"""Files that are open here, by device and inode, and by how many connections."""
_counting = threading.RLock()  # a connection that goes away may be counted while another is
_ours = threading.local()
_is_installed = False


def guard(connection: object, path: str) -> tuple[tuple[int, int] | None, Callable[[], object]]:
    """Refuse that a file is opened in another way, for as long as this connection has it open.

    Returns the file, as device and inode, and what ends it; a connection that goes away unclosed ends it by itself.
    """
    found = _identity(path)
    if found is None:
        return None, lambda: None
    _install()
    with _counting:
        _held[found] = _held.get(found, 0) + 1
    release = weakref.finalize(connection, _release, found)
    release.atexit = False
    return found, release


def _release(found: tuple[int, int]) -> None:
    with _counting:
        _held[found] -= 1
        if not _held[found]:
            del _held[found]


@contextlib.contextmanager
def opening() -> Iterator[None]:
    """While it lasts, this thread opens a database as it should be opened."""
    before = getattr(_ours, "opens", False)
    _ours.opens = True
    try:
        yield
    finally:
        _ours.opens = before


def _install() -> None:
    global _is_installed
    with _counting:
        if not _is_installed:
            sys.addaudithook(_hook)
            _is_installed = True


def _hook(event: str, values: tuple[Any, ...]) -> None:
    if event != "open" and event != "sqlite3.connect":
        return
    path = values[0]
    if isinstance(path, int) or not _held or getattr(_ours, "opens", False):
        return
    try:
        name = os.fsdecode(path)
    except TypeError:
        return
    if event == "sqlite3.connect" and name.startswith("file:"):
        name = unquote(name.removeprefix("file:").partition("?")[0])
    for suffix in _BESIDE:
        name = name.removesuffix(suffix)
    found = _identity(name)
    if found in _held:
        raise OpenedAside(f"{name} is open in this process: only SQLite may open it, or its locks are lost.")


def _identity(path: str) -> tuple[int, int] | None:
    try:
        status = os.stat(path)  # noqa: PTH116  asked of every file that is opened
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino
