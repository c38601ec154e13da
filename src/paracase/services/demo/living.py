"""Papers that keep arriving in the demo's Inbox while somebody looks around."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from paracase import paths
from paracase.services.demo.matters import MATTERS, later_papers

if TYPE_CHECKING:
    from paracase.services.context import Office

EVERY_SECONDS = 20.0
MOST = 60
"""So many papers in one session, then no more."""


class Arrivals:
    """Drops one invented paper after the other into the Inbox, until stopped."""

    def __init__(self, office: Office, *, every: float = EVERY_SECONDS) -> None:
        self._inbox = paths.inbox(office.folder)
        self._today = office.today
        self._at = office.clock.now()
        self._every = every
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="demo-arrivals", daemon=True)

    def start(self) -> None:
        """Begin; the first paper comes soon."""
        self._thread.start()

    def stop(self) -> None:
        """No more papers."""
        self._stop.set()
        self._thread.join(timeout=2)

    def _run(self) -> None:
        wait = min(6.0, self._every)
        for number in range(MOST):
            if self._stop.wait(wait):
                return
            wait = self._every
            moment: datetime = self._at + timedelta(seconds=self._every * number)
            name, data = later_papers(MATTERS[number % len(MATTERS)], self._today, moment, number)
            try:
                (self._inbox / name).write_bytes(data)
            except OSError:
                return
