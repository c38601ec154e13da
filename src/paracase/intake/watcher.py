"""The watchdog thread: file events become hints where to look, nothing else. The scan is the truth.

Only events that say *a file is complete*, *came* or *went* are asked for: with watchdog's full set (every modification, open
and close) the kernel's queue overflows in a burst, and our own reading of the files would feed it.
"""

from __future__ import annotations

import logging
import threading
import warnings
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from watchdog.events import (
    DirCreatedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.polling import PollingObserver

from paracase.domain.visible import name_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from watchdog.observers.api import BaseObserver

FULL_AT = 200
"""More folders than this reported at once: walking everything is cheaper than walking each."""


class Hints:
    """What was reported since the last look, safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._folders: dict[int, dict[bytes, bool]] = defaultdict(dict)
        self._everything = False
        self.waiting = threading.Event()

    def add(self, root_id: int, folder: bytes, *, deep: bool) -> None:
        """A folder is worth a look; ``deep`` with everything below it."""
        with self._lock:
            known = self._folders[root_id]
            known[folder] = known.get(folder, False) or deep
            if len(known) > FULL_AT:
                self._everything = True
        self.waiting.set()

    def everything(self) -> None:
        """Everything is worth a look."""
        with self._lock:
            self._everything = True
        self.waiting.set()

    def take(self) -> tuple[dict[int, dict[bytes, bool]], bool]:
        """What was reported, and whether to look everywhere; forgotten here."""
        with self._lock:
            folders, everything = dict(self._folders), self._everything
            self._folders = defaultdict(dict)
            self._everything = False
            self.waiting.clear()
        return folders, everything


class _Handler(FileSystemEventHandler):
    def __init__(self, hints: Hints, root_id: int, root: bytes) -> None:
        self._hints = hints
        self._root_id = root_id
        self._root = root

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Turn an event into hints for the folders it names."""
        for name in (event.src_path, event.dest_path):
            if not name:
                continue
            path = name if isinstance(name, bytes) else name_bytes(name)
            if path == self._root or not path.startswith(self._root + b"/"):
                continue
            relpath = path[len(self._root) + 1 :]
            if event.is_directory:
                self._hints.add(self._root_id, relpath, deep=True)
            self._hints.add(self._root_id, relpath.rpartition(b"/")[0], deep=False)


_EVENTS: list[type[FileSystemEvent]] = [
    FileClosedEvent,
    FileCreatedEvent,  # also what a file moved in from outside the folder looks like
    FileDeletedEvent,  # and one moved out
    FileMovedEvent,
    DirMovedEvent,
    DirCreatedEvent,
]
_POLLED: list[type[FileSystemEvent]] = [
    FileCreatedEvent,
    FileModifiedEvent,
    FileDeletedEvent,
    FileMovedEvent,
    DirMovedEvent,
    DirCreatedEvent,
]


class Watcher:
    """One observer for each watched folder that is there; rebuilt when a folder comes back."""

    def __init__(self, hints: Hints, *, is_polled: Callable[[bytes], bool], log: logging.Logger) -> None:
        self._hints = hints
        self._is_polled = is_polled
        self._log = log
        self._observers: dict[int, tuple[BaseObserver, bytes, int]] = {}
        warnings.filterwarnings("ignore", module="watchdog")
        logging.getLogger("watchdog").setLevel(logging.ERROR)

    def tend(self, roots: Mapping[int, bytes]) -> list[str]:
        """Watch what is not watched, and begin anew where the thread died or the folder is another one now.

        Returns:
            What cannot be watched by events, in sentences; those folders are found by the scan.
        """
        import os

        problems: list[str] = []
        for root_id in [r for r in self._observers if r not in roots]:
            self._end(root_id)
        for root_id, path in roots.items():
            try:
                inode = os.stat(path).st_ino
            except OSError:
                self._end(root_id)
                continue
            known = self._observers.get(root_id)
            if known is not None and known[0].is_alive() and known[1:] == (path, inode) and self._emitting(known[0]):
                continue
            self._end(root_id)
            try:
                self._observers[root_id] = (self._begin(root_id, path), path, inode)
                self._hints.everything()
            except OSError as error:
                problems.append(f"{os.fsdecode(path)}: no events ({error.strerror}); found by the scan")
        return problems

    @staticmethod
    def _emitting(observer: BaseObserver) -> bool:
        return all(emitter.is_alive() for emitter in observer.emitters)

    def _begin(self, root_id: int, path: bytes) -> BaseObserver:
        import os

        polled = self._is_polled(path)
        observer: Any = PollingObserver(timeout=5) if polled else Observer()
        observer.schedule(
            _Handler(self._hints, root_id, path),
            os.fsdecode(path),
            recursive=True,
            event_filter=_POLLED if polled else _EVENTS,
        )
        observer.daemon = True
        observer.start()
        return observer  # type: ignore[no-any-return]  # Observer is chosen by platform at run time

    def _end(self, root_id: int) -> None:
        known = self._observers.pop(root_id, None)
        if known is not None:
            known[0].stop()

    def close(self) -> None:
        """End all observers."""
        for root_id in list(self._observers):
            self._end(root_id)
