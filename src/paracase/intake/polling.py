"""Folders that give no events: looked at every few seconds, by the times of the folders instead of whole walks.

A folder's own time changes when a file comes into it, leaves it or gets another name there. One that was written in place is
found by the scan.
"""

from __future__ import annotations

import os
import stat
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.papers.leftovers import left_by
from paracase.domain.visible import name_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from paracase.intake.hints import Hints

POLL_SECONDS = 5.0
"""Between two passes; with the pass itself a paper is noticed within 15 seconds."""
_DIRECTORY = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(slots=True)
class _Seen:
    """A folder as it was at the last pass."""

    dev: int
    inode: int
    mtime_ns: int
    is_fresh: bool = False
    """It changed just then: times have a grain, so that what came right after may show no newer one."""


_SHUT = _Seen(0, 0, 0)
"""One that cannot be opened, or is not there."""


class FolderTimes:
    """Watches the times of folders in a thread of its own, since a share may answer slowly.

    Args:
        hints: told which folders are worth a look.
    """

    def __init__(self, hints: Hints, *, seconds: float = POLL_SECONDS) -> None:
        self._hints = hints
        self._seconds = seconds
        self._roots: dict[int, bytes] = {}
        self._seen: dict[int, dict[bytes, _Seen]] = {}
        self._ending = threading.Event()
        self._thread: threading.Thread | None = None

    def watch(self, roots: Mapping[int, bytes]) -> None:
        """These watched folders are looked at from now on, and no others."""
        self._roots = dict(roots)
        if self._roots and (self._thread is None or not self._thread.is_alive()):
            self._thread = threading.Thread(target=self._run, name="folder-times", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """End the thread."""
        self._ending.set()

    def _run(self) -> None:
        while not self._ending.is_set():
            self.look()
            self._ending.wait(self._seconds)

    def look(self) -> None:
        """One pass."""
        roots = self._roots
        for root_id in [known for known in self._seen if known not in roots]:
            del self._seen[root_id]
        for root_id, root in roots.items():
            top = _look(root, follow=True)
            known = self._seen.get(root_id)
            if top is None:
                continue  # not there: a state that the scan tells
            if known is None or (known[b""].dev, known[b""].inode) != (top.dev, top.inode):
                self._seen[root_id] = {b"": top, **dict(_below(root, b""))}
                self._hints.everything()  # what came before this pass is no news to the passes after it
            else:
                self._compare(root_id, root, known)

    def _compare(self, root_id: int, root: bytes, known: dict[bytes, _Seen]) -> None:
        for folder, before in list(known.items()):
            if folder not in known:
                continue
            now = _look(root + b"/" + folder) if folder else _look(root, follow=True)
            if now is None:
                if before != _SHUT:  # said once, not at every pass
                    self._hints.add(root_id, folder, deep=True)
                known[folder] = _SHUT
                if not os.path.lexists(root + b"/" + folder):
                    del known[folder]
                continue
            changed = (now.dev, now.inode, now.mtime_ns) != (before.dev, before.inode, before.mtime_ns)
            now.is_fresh = changed
            known[folder] = now
            if changed or before.is_fresh:
                self._hints.add(root_id, folder, deep=False)
            if changed:
                for below in _subfolders(root, folder):
                    if below not in known and (new := _look(root + b"/" + below)) is not None:
                        new.is_fresh = True
                        known.update({below: new, **dict(_below(root, below))})
                        self._hints.add(root_id, below, deep=True)


def _look(path: bytes, *, follow: bool = False) -> _Seen | None:
    """A folder's times, asked by opening it, so that a server is asked anew; None when it cannot be opened."""
    try:
        if not hasattr(os, "O_DIRECTORY"):
            status = os.stat(path)
        else:
            handle = os.open(path, _DIRECTORY & ~getattr(os, "O_NOFOLLOW", 0) if follow else _DIRECTORY)
            try:
                status = os.fstat(handle)
            finally:
                os.close(handle)
    except OSError:
        return None
    return _Seen(status.st_dev, status.st_ino, status.st_mtime_ns) if stat.S_ISDIR(status.st_mode) else None


def _subfolders(root: bytes, folder: bytes) -> list[bytes]:
    """The folders directly in a folder, by their paths below the root; not those of servers and sync programs."""
    try:
        with os.scandir(root + b"/" + folder if folder else root) as entries:
            names = [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return []
    names = [name for name in names if left_by(name_text(name), is_folder=True) is None]
    return [folder + b"/" + name if folder else name for name in names]


def _below(root: bytes, folder: bytes) -> Iterator[tuple[bytes, _Seen]]:
    """Every folder below one."""
    waiting = _subfolders(root, folder)
    while waiting:
        below = waiting.pop()
        seen = _look(root + b"/" + below)
        if seen is not None:
            yield below, seen
            waiting += _subfolders(root, below)
