"""When a watching intake looks where. Only a walk of everything costs by what lies there: it takes a hundredth of the time
at most, and no single paper brings one about."""

from __future__ import annotations

import time
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.intake.reconcile import Findings

BURST = 200
"""More files arriving at once than this: events may have been lost."""
WAKE = 1.0
"""Seconds at most until it is asked again whether anybody wants it, and how the folders stand."""
ARRIVING_LOOK = 0.5
"""Seconds between looks at files that have not settled."""
MANY = 500
"""More files arriving than this are looked at by their folders."""
GONE_LOOK = 1.0
"""Seconds after which a file that seems gone is: what was moved has been told of at its new place by then."""
AT_ONCE = 100
"""Files looked at by name in one turn."""
FEW_GONE = 200
"""More files gone than this are decided by a walk of everything."""


class Schedule:
    """When to look where.

    Args:
        scan_seconds: between two walks of everything, where these are not slow.
    """

    def __init__(self, scan_seconds: float) -> None:
        self._scan_seconds = scan_seconds
        self._next_full = 0.0
        self._next_arriving = 0.0
        self._next_gone = 0.0
        self.arriving: dict[tuple[int, bytes], None] = {}
        """Files that are new, or have new bytes, and had not settled."""
        self._due: list[tuple[int, bytes]] = []
        """Those of them whose time has come."""
        self._gone: dict[tuple[int, bytes], None] = {}
        self._deciding: list[tuple[int, bytes]] = []
        """Those that seemed gone a moment ago."""
        self._late: list[tuple[int, bytes]] = []
        """What was reported, and had not settled, while the present look went on."""
        self.fresh = False
        self.is_whole = False  # the look that goes on
        self.kept = 0  # papers taken in since the last whole walk
        self.by_name = True
        """Whether what is gone can be decided file by file: every folder gives events."""

    @property
    def _decides_by_name(self) -> bool:
        return self.by_name and len(self._gone) <= FEW_GONE

    def begins(self, *, is_whole: bool) -> None:
        """A look is about to begin."""
        self.is_whole, self._late = is_whole, []
        if is_whole:
            self._gone, self._deciding = {}, []  # it decides

    def full_due(self, now: float) -> bool:
        """Whether it is time for the whole walk."""
        return now >= self._next_full

    def full_soon(self, seconds: float) -> None:
        """Have the whole walk come after so long at the latest."""
        self._next_full = min(self._next_full, time.monotonic() + seconds)

    def put_off(self, seconds: float) -> None:
        """Nothing can be looked at for so long; the whole walk after that finds what was reported meanwhile."""
        self._next_full = time.monotonic() + seconds
        self.arriving, self._due, self._gone, self._deciding = {}, [], {}, []
        self.fresh = False

    def burst_is_over(self) -> bool:
        """Whether a burst was just taken in: then a whole walk finds what events did not tell, and makes the sum true."""
        if self.kept < BURST:
            return False
        self.kept = 0
        self._next_full = 0.0
        return True

    def arriving_due(self, now: float) -> bool:
        """Whether files that had not settled may have."""
        return bool(self.arriving) and now >= self._next_arriving

    def looked(self, seconds: float, found: Findings) -> None:
        """A whole walk took so long and left so much."""
        self._next_full = time.monotonic() + max(self._scan_seconds, 100 * seconds)
        if self._gone and not self._decides_by_name:  # what went while it went on
            self.full_soon(GONE_LOOK)
        self.kept = 0
        left = [*found.arriving, *found.changing]
        self.arriving, self._due = dict.fromkeys(chain(left, self._late)), []
        self._next_arriving = time.monotonic() + max(ARRIVING_LOOK, 10 * seconds if len(left) > 1000 else 0)
        self.fresh = True

    def add_arriving(self, files: dict[int, list[bytes]]) -> None:
        """Have files that had not settled looked at with those that were reported, when it is time."""
        if not self._due and self.arriving_due(time.monotonic()) and len(self.arriving) <= MANY:
            self._due, self.arriving = list(self.arriving), {}
        part, self._due = self._due[:AT_ONCE], self._due[AT_ONCE:]
        for root_id, relpath in part:
            files.setdefault(root_id, []).append(relpath)

    def looked_at(self, found: Findings, *, goes_on: bool = False) -> None:
        """Some folders or files were looked at; what seems gone is looked at once more before it counts.

        Args:
            goes_on: another look goes on, which will tell what arrives elsewhere.
        """
        now, waits, known = time.monotonic(), bool(self.arriving), self.arriving
        new = [place for place in (*found.arriving, *found.changing) if place not in known]
        self.arriving |= dict.fromkeys(new)
        self._late += new if goes_on else []
        if not waits:  # else papers that keep coming would put off those that settled
            self._next_arriving = now + ARRIVING_LOOK
        if found.gone:
            if not self._gone:
                self._next_gone = now + GONE_LOOK
            self._gone |= dict.fromkeys(place for _, place in found.gone)
            if not self._decides_by_name:
                self.full_soon(GONE_LOOK)
        if len(found.arriving) > BURST:
            # Events are lost in bursts; the walk after it finds what they did not tell.
            self.full_soon(5.0)
        self.fresh = False

    def take_gone(self) -> dict[int, list[bytes]]:
        """Files that seemed gone a moment ago, when it is time to decide; forgotten here."""
        found: dict[int, list[bytes]] = {}
        if not self._deciding and self._gone and self._decides_by_name and time.monotonic() >= self._next_gone:
            self._deciding, self._gone = list(self._gone), {}
        part, self._deciding = self._deciding[:AT_ONCE], self._deciding[AT_ONCE:]
        for root_id, relpath in part:
            found.setdefault(root_id, []).append(relpath)
        return found

    def look_again(self, places: Sequence[tuple[int, bytes]]) -> None:
        """Files changed while they were read: they are arriving still."""
        self.arriving |= dict.fromkeys(places)

    def wait_seconds(self) -> float:
        """How long nothing has to be done."""
        if self._due or self._deciding:
            return 0.0
        until = self._next_full
        if self.arriving:
            until = min(until, self._next_arriving)
        if self._gone and self._decides_by_name:
            until = min(until, self._next_gone)
        return max(0.05, min(until - time.monotonic(), WAKE))
