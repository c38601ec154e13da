"""Where a look is worth while: what was reported, until somebody looks."""

from __future__ import annotations

import threading
from collections import defaultdict

FULL_AT = 200
"""More folders than this reported at once: walking everything is cheaper than walking each."""


class Hints:
    """What was reported since the last look, safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._folders: dict[int, dict[bytes, bool]] = defaultdict(dict)
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

    def take(self) -> tuple[dict[int, dict[bytes, bool]], bool]:
        """What was reported, and whether to look everywhere; forgotten here."""
        with self._lock:
            folders, everything = dict(self._folders), self._everything
            self._folders = defaultdict(dict)
            self._everything = False
            self.waiting.clear()
        return folders, everything
