"""A clock ahead of the machine's, so that files written a moment ago have settled. Nothing else is faked."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class AheadClock:
    """Runs as the machine's clock does, ``ahead`` seconds later."""

    def __init__(self, ahead: float = 10.0) -> None:
        self.ahead = timedelta(seconds=ahead)
        self._passed = 0.0

    def now(self) -> datetime:
        """The machine's time and a little more."""
        return datetime.now(UTC) + self.ahead

    def monotonic(self) -> float:
        """The machine's own, and what was passed over."""
        return time.monotonic() + self._passed

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def sets_wrong(self, seconds: float) -> None:
        """Somebody sets the machine's clock so far off; what is measured goes on."""
        self.ahead = timedelta(seconds=seconds)

    def moves_on(self, seconds: float) -> None:
        """So much time passes at once."""
        self.ahead += timedelta(seconds=seconds)
        self._passed += seconds


class StandingClock(AheadClock):
    """It is always Tuesday, 24 November 2026, 10:00 in New York; what is measured goes on."""

    def now(self) -> datetime:
        """That instant."""
        return datetime(2026, 11, 24, 15, tzinfo=UTC)


class SetClock(AheadClock):
    """Begins at 10:00 in New York on Tuesday, 2 February 2027, and goes on only when it is told to."""

    def __init__(self) -> None:
        super().__init__(ahead=0)

    def now(self) -> datetime:
        """As far as it was moved on."""
        return datetime(2027, 2, 2, 15, tzinfo=UTC) + self.ahead
