"""Where a look is worth while: what was reported, until somebody looks."""

from __future__ import annotations

import threading
from collections import defaultdict

FULL_AT = 200
"""More folders than this reported at once: walking everything is cheaper than walking each."""
FILES_AT = 200
"""More files than this reported of one folder at once: looking at the folder is cheaper than asking after each."""


class Hints:
    """What was reported since the last look, safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._folders: dict[int, dict[bytes, bool]] = defaultdict(dict)
        self._files: dict[tuple[int, bytes], set[bytes]] = {}
        self._everything = False
        self._were_lost = False
        self.waiting = threading.Event()

    def add(self, root_id: int, folder: bytes, *, deep: bool) -> None:
        """A folder is worth a look; ``deep`` with everything below it."""
        with self._lock:
            known = self._folders[root_id]
            known[folder] = known.get(folder, False) or deep
            if len(known) > FULL_AT:
                self._everything = True
        self.waiting.set()

    def add_file(self, root_id: int, relpath: bytes) -> None:
        """A file, or what was one, is worth a look."""
        folder, _, name = relpath.rpartition(b"/")
        with self._lock:
            if folder in self._folders.get(root_id, {}):
                return
            names = self._files.setdefault((root_id, folder), set())
            names.add(name)
            is_many = len(names) > FILES_AT
            if is_many:
                del self._files[root_id, folder]
        if is_many:
            self.add(root_id, folder, deep=False)
        elif len(self._files) > FULL_AT:
            self.everything()
        self.waiting.set()

    def everything(self) -> None:
        """Everything is worth a look."""
        with self._lock:
            self._everything = True
        self.waiting.set()

    def lost(self) -> None:
        """Events were lost: everything is worth a look."""
        self._were_lost = True
        self.everything()

    def were_lost(self) -> bool:
        """Whether events were lost since this was last asked."""
        lost, self._were_lost = self._were_lost, False
        return lost

    def take_files(self, *, most: int) -> dict[int, list[bytes]]:
        """The files that were reported, so many of them, by watched folder; forgotten here."""
        found: dict[int, list[bytes]] = {}
        with self._lock:
            while self._files and most > 0:
                (root_id, folder), names = next(iter(self._files.items()))
                part = [names.pop() for _ in range(min(most, len(names)))]
                if not names:
                    del self._files[root_id, folder]
                most -= len(part)
                found.setdefault(root_id, []).extend(folder + b"/" + name if folder else name for name in part)
            if not (self._files or self._everything or any(self._folders.values())):
                self.waiting.clear()
        return found

    def take(self) -> tuple[dict[int, dict[bytes, bool]], bool]:
        """What was reported, and whether to look everywhere; forgotten here."""
        with self._lock:
            folders, everything = dict(self._folders), self._everything
            self._folders = defaultdict(dict)
            self._everything = False
            if not self._files:
                self.waiting.clear()
        return folders, everything
