"""Something dear that is asked for often, and done only so often."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.message_pump import MessagePump
    from textual.timer import Timer


SHARE = 200
"""So many times as long as it took it is not done again."""


class Paced:
    """Does what is asked for at once when that was not done lately; else once, as soon as it may be done again.

    Args:
        node: whose timer it is: it ends with it.
        seconds: at least so long lies between two times; longer where it takes long (``took``).
    """

    def __init__(self, node: MessagePump, act: Callable[[], object], *, seconds: float) -> None:
        self._node, self._act, self._seconds = node, act, seconds
        self._rest = seconds
        self._last = -seconds
        self._waits: Timer | None = None

    def ask(self) -> None:
        """Now, or as soon as it may be."""
        left = self._last + self._rest - time.monotonic()
        if self._waits is not None:
            return
        if left <= 0:
            self.now()
        else:
            self._waits = self._node.set_timer(left, self.now)

    def took(self, seconds: float) -> None:
        """So long it took this time: it may take a two-hundredth of the time at most, however often it is asked for."""
        self._rest = max(self._seconds, SHARE * seconds)

    def now(self) -> None:
        """At once, whatever was done lately."""
        if self._waits is not None:
            self._waits.stop()
            self._waits = None
        self._last = time.monotonic()
        self._act()
