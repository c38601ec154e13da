"""A held-down key and a key pressed twice look the same to a terminal, but for their rhythm. Pure: times in, verdict out.

A terminal sends a held key once, then after a pause of up to about a second again and again, some 30 milliseconds apart
(90 at most in the usual settings). So a press that comes long after the last one counts at once; one that comes sooner
counts only when no other follows it closely; and while they follow closely none does.
"""

from __future__ import annotations

from enum import Enum

PAUSE = 1.1
"""A press this long after the last is a person's."""
CLOSE = 0.12
"""Presses closer than this are a held key's."""


class HeldVerdict(Enum):
    """What to do with a press."""

    ACT = "act"
    WAIT = "wait"
    """Act after ``CLOSE`` seconds, unless another press comes before."""
    DROP = "drop"


class HeldKey:
    """Judges the presses of one key."""

    def __init__(self) -> None:
        self._last = -1e9
        self._held = False

    def press(self, now: float) -> HeldVerdict:
        """A press at a time (monotonic seconds)."""
        gap, self._last = now - self._last, now
        if gap >= PAUSE:
            self._held = False
            return HeldVerdict.ACT
        if gap <= CLOSE:
            self._held = True
            return HeldVerdict.DROP
        if self._held:
            self._held = False
        return HeldVerdict.WAIT

    def still_due(self, pressed: float) -> bool:
        """Whether a press that had to wait is to be acted on now: no other came after it."""
        return self._last == pressed and not self._held
