"""Docket numbers of papers that wait, kept by a desk that looks for what never came again and again."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from paracase.store.papers import docketed, triage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.context import Office
    from paracase.store.driver import sqlite3
    from paracase.store.papers.docketed import Docketed

MOST_CHANGES = 10_000
"""After more changes all papers that wait are asked again."""


class KeptNumbers:
    """Which waiting papers bear which numbers: only of what changed since is asked again, not of each paper that waits.

    Where walls stand before who looks, nothing is kept: what changed behind one is not told.
    """

    def __init__(self) -> None:
        self._numbers: dict[int, list[Docketed]] = {}
        self._touch: int | None = None
        self._lock = Lock()
        """A look that was given up for a newer one may still be at it."""

    def look(self, office: Office, db: sqlite3.Connection) -> Sequence[Docketed]:
        """The numbers now, in the order of their papers."""
        if office.store.is_walled:
            with self._lock:
                self._touch = None
            return docketed.waiting_numbers(db)
        with self._lock:
            last = triage.last_touch(db)
            changed = triage.changed_since(db, self._touch, limit=MOST_CHANGES) if self._touch is not None else None
            if changed is None:
                self._numbers = docketed.numbers_by_paper(db)
            else:
                for some in changed:
                    for number in some:
                        self._numbers.pop(number, None)
                    self._numbers |= docketed.numbers_by_paper(db, some)
            self._touch = last
            return [one for number in sorted(self._numbers) for one in self._numbers[number]]
