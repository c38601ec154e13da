"""How long somebody looked: the time between keys, no pause longer than it takes to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from paracase.domain.clock import Clock

STILL_SECONDS = 120
"""Between two keys no more than so much counts as looking."""


class LookedTime:
    """Counts from its making on, over all screens of one examination."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._touched = clock.monotonic()
        self._seconds = 0.0

    def go_on(self) -> None:
        """A key was pressed: somebody is there."""
        now = self._clock.monotonic()
        self._seconds += min(now - self._touched, STILL_SECONDS)
        self._touched = now

    @property
    def seconds(self) -> int:
        """Whole seconds so far."""
        return round(self._seconds)
