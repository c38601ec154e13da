"""The watchdog thread: file events become hints where to look, nothing else. The scan is the truth.

Only events that say *a file is complete*, *came* or *went* are asked for: with watchdog's full set (every modification, open
and close) the kernel's queue overflows in a burst, and our own reading of the files would feed it.
"""

from __future__ import annotations

import logging
import os
import threading
import time
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

from paracase.domain.papers.leftovers import is_among_leftovers
from paracase.domain.visible import name_bytes
from paracase.intake.polling import POLL_SECONDS, FolderTimes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from watchdog.observers.api import BaseObserver

    from paracase.intake.hints import Hints


class _Handler(FileSystemEventHandler):
    def __init__(self, hints: Hints, root_id: int, root: bytes) -> None:
        self._hints = hints
        self._root_id = root_id
        self._root = root

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Turn an event into hints for the files and folders it names."""
        for name in (event.src_path, event.dest_path):
            if not name:
                continue
            path = name if isinstance(name, bytes) else name_bytes(name)
            if path == self._root or not path.startswith(self._root + b"/"):
                continue
            relpath = path[len(self._root) + 1 :]
            if is_among_leftovers(relpath if event.is_directory else relpath.rpartition(b"/")[0]):
                continue  # a server writes thumbnails all day
            if event.is_directory:
                self._hints.add(self._root_id, relpath, deep=True)
            self._hints.add_file(self._root_id, relpath)


_EVENTS: list[type[FileSystemEvent]] = [
    FileClosedEvent,
    FileCreatedEvent,  # also what a file moved in from outside the folder looks like
    FileDeletedEvent,  # and one moved out
    FileMovedEvent,
    DirMovedEvent,
    DirCreatedEvent,
    DirDeletedEvent,  # also what a folder moved out looks like
]
RETRY_SECONDS = 60.0
"""How often events are asked for again where there were none left."""
CONFIRM_SECONDS = 2.0
"""A folder that was made a moment ago is not watched yet: it is looked at twice before it is said to give no events."""


class _Overflows(logging.Handler):
    """Watchdog tells only in its log that the system's queue was full and events were lost."""

    def __init__(self, hints: Hints, log: logging.Logger) -> None:
        super().__init__()
        self._hints = hints
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        """Look everywhere when events were lost; all else goes into the intake's log."""
        words = record.getMessage()
        if "overflow" in words:
            self._hints.lost()
        elif record.levelno >= logging.ERROR:
            self._log.warning("watchdog: %s", words)


@dataclass(slots=True)
class _Observed:
    """A watched folder with its observer, or why it has none."""

    path: bytes
    identity: tuple[int, int]
    """Device and inode: another folder at the same path is watched anew."""
    is_polled: bool
    observer: BaseObserver | None = None
    fault: str = ""
    begun: float = 0.0


class Watcher:
    """One observer for each watched folder that is there; rebuilt when a folder comes back.

    Folders on a file system without events, and those for which the system has no events left, are looked at by their
    times (``polling``).
    """

    def __init__(
        self,
        hints: Hints,
        *,
        is_polled: Callable[[bytes], bool],
        log: logging.Logger,
        poll_seconds: float = POLL_SECONDS,
    ) -> None:
        self._hints = hints
        self._is_polled = is_polled
        self._log = log
        self._roots: dict[int, _Observed] = {}
        self._times = FolderTimes(hints, seconds=poll_seconds)
        self._suspects: dict[int, set[bytes]] = {}
        self._suspected = 0.0
        self._compared: object = None
        self.without_events: dict[int, str] = {}
        """Watched folders of which some or all give no events though their file system could → how much of them."""
        warnings.filterwarnings("ignore", module="watchdog")
        self._overflows = _Overflows(hints, log)
        watchdog = logging.getLogger("watchdog")
        watchdog.setLevel(logging.WARNING)
        watchdog.propagate = False
        watchdog.addHandler(self._overflows)

    def tend(self, roots: Mapping[int, bytes]) -> list[str]:
        """Watch what is not watched, and begin anew where the thread died or the folder is another one now.

        Returns:
            What happened to the watching, in sentences. No paper is missed by it: the scan finds all of them.
        """
        said: list[str] = []
        for root_id in [r for r in self._roots if r not in roots]:
            self._end(root_id)
        for root_id, path in roots.items():
            try:
                status = os.stat(path)
            except OSError:
                self._end(root_id)
                continue
            known = self._roots.get(root_id)
            is_same = known is not None and (known.path, known.identity) == (path, (status.st_dev, status.st_ino))
            if known is not None and is_same and self._goes_on(root_id, known):
                continue
            if known is not None and is_same and known.observer is not None and root_id not in self.without_events:
                said.append(f"{os.fsdecode(path)}: watching had stopped and was begun anew")
            untold = self.without_events.get(root_id) if is_same else None
            self._end(root_id)
            now = _Observed(path, (status.st_dev, status.st_ino), self._is_polled(path), begun=time.monotonic())
            self._roots[root_id] = now
            self._begin(root_id, now)
            if untold is None:
                self._hints.everything()
            else:
                self.without_events.setdefault(root_id, untold)  # until all of its folders are known to give events
        self._poll()
        return said

    def _goes_on(self, root_id: int, known: _Observed) -> bool:
        """Whether a folder is watched as well as it can be, or it is too early to try again."""
        if known.is_polled:
            return True
        if known.observer is not None and not _is_alive(known.observer):
            return False
        return root_id not in self.without_events or time.monotonic() - known.begun < RETRY_SECONDS

    def _begin(self, root_id: int, root: _Observed) -> None:
        if root.is_polled:
            return
        observer: Any = None
        try:
            observer = Observer()
            handler = _Handler(self._hints, root_id, root.path)
            observer.schedule(handler, os.fsdecode(root.path), recursive=True, event_filter=_EVENTS)
            observer.daemon = True
            observer.start()
        except OSError as error:
            if observer is not None:
                observer.stop()
            root.fault = error.strerror or str(error)
            self.without_events[root_id] = f"all of it: {root.fault}"
            return
        root.observer = observer
        self._compared = None

    def compare(self, folders: Mapping[int, Mapping[bytes, int]]) -> None:
        """See which folders really give events: when the system has no watches left, watchdog passes over the others.

        Args:
            folders: root → every folder below it, with its inode, as the last whole look found them.
        """
        if folders is self._compared and not self._suspects:
            return
        if self._suspects and time.monotonic() - self._suspected < CONFIRM_SECONDS:
            return
        watched = watched_inodes()
        if watched is None:
            return
        before, self._suspects = self._suspects, {}
        for root_id, root in self._roots.items():
            if root.observer is None or root_id not in folders:
                continue
            if root.identity[1] not in watched:
                # Not even the folder itself is told by its inode: the system counts otherwise, nothing can be compared.
                self.without_events.pop(root_id, None)
                continue
            silent = {folder for folder, inode in folders[root_id].items() if inode not in watched}
            if not silent:
                self.without_events.pop(root_id, None)
            elif silent & before.get(root_id, set()) or root_id in self.without_events:
                self.without_events[root_id] = f"{len(silent):,} of its {len(folders[root_id]) + 1:,} folders"
            else:
                self._suspects[root_id] = silent
        self._suspected = time.monotonic()
        self._compared = folders
        self._poll()

    @property
    def tells_all(self) -> bool:
        """Whether every watched folder that is there gives events: what went from one place is told of the other too."""
        return not self.without_events and not any(root.is_polled for root in self._roots.values())

    def _poll(self) -> None:
        self._times.watch(
            {i: root.path for i, root in self._roots.items() if root.is_polled or i in self.without_events}
        )

    def _end(self, root_id: int) -> None:
        known = self._roots.pop(root_id, None)
        self.without_events.pop(root_id, None)
        self._suspects.pop(root_id, None)
        if known is not None and known.observer is not None:
            known.observer.stop()

    def close(self) -> None:
        """End all observers."""
        for root_id in list(self._roots):
            self._end(root_id)
        self._times.close()
        logging.getLogger("watchdog").removeHandler(self._overflows)


def _is_alive(observer: BaseObserver) -> bool:
    """Whether every thread lives that an event has to pass; which there are depends on watchdog's version."""
    reading = getattr(observer, "_inotify_fd", None)
    threads = [observer, *observer.emitters, *([reading] if isinstance(reading, threading.Thread) else [])]
    return all(thread.is_alive() for thread in threads)


def watched_inodes() -> set[int] | None:
    """The inodes of all folders that the system watches for this process (proc(5), fdinfo); None where it cannot tell."""
    found: set[int] = set()
    if not os.path.isdir("/proc/self/fdinfo"):
        return None
    for name in os.listdir("/proc/self/fdinfo"):
        try:
            with open(f"/proc/self/fdinfo/{name}", "rb") as file:
                lines = file.read().splitlines()
        except OSError:
            continue
        for line in lines:
            if line.startswith(b"inotify "):
                found |= {int(field[4:], 16) for field in line.split() if field.startswith(b"ino:")}
    return found
