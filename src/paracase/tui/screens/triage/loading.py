"""Loads of the queue, one after the other: what changes meanwhile is asked for once more, when the one at hand is shown."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from paracase.services.papers import triage as asking
from paracase.tui.desk import desk_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen
    from textual.worker import WorkType

    from paracase.tui.screens.triage.incoming import IncomingPane


class Extent(IntEnum):
    """How much of the queue is to be loaded; the greater holds the smaller."""

    NOTHING = 0
    CLAIMS = 1
    """Who works on what."""
    CHANGES = 2
    """What changed of papers."""
    CASES = 3
    """That, and what cases are called."""
    WHOLE = 4


_BY = {
    Extent.CLAIMS: frozenset({"claims"}),
    Extent.CHANGES: frozenset({"documents"}),
    Extent.CASES: frozenset({"cases"}),
    Extent.WHOLE: frozenset({"walls", "day"}),
}
"""What is loaded when something of a topic changed."""


class QueueLoads:
    """Each load that was begun comes to its end and is shown, however often something changes: what is on the screen is
    never older than two loads. (A load that another one gives up never ends where changes come faster than it.)

    Args:
        show: draws the queue again.
    """

    def __init__(self, screen: Screen[None], incoming: IncomingPane, show: Callable[[], None]) -> None:
        self._screen, self._incoming, self._show = screen, incoming, show
        self._due = Extent.NOTHING
        self._is_at_it = False
        self._turn = 0

    def ask(self, extent: Extent, *, is_anew: bool = False) -> None:
        """Load so much, now or after what is being loaded.

        Args:
            is_anew: what is being loaded is not to be shown: it may not know yet of what the person did.
        """
        self._due = max(self._due, extent)
        self._turn += is_anew
        if not self._is_at_it:
            self._is_at_it = True
            work: WorkType[None] = self._load_all
            self._screen.run_worker(work, group="queue")

    def follow(self, topics: frozenset[str]) -> None:
        """Something of these topics changed in the store: as little as will do."""
        if "cases" in topics:
            self._incoming.worklist.forget_ready()
        found = max((extent for extent, of in _BY.items() if not of.isdisjoint(topics)), default=Extent.NOTHING)
        if found:
            self.ask(found)

    async def _load_all(self) -> None:
        try:
            while self._due:
                extent, self._due = self._due, Extent.NOTHING
                if await self._load(extent):
                    self._show()
        finally:
            self._is_at_it = False

    async def _load(self, extent: Extent) -> bool:
        """Not on the event loop. Whether anything may look different now."""
        desk, worklist = desk_of(self._screen), self._incoming.worklist
        if extent is Extent.CLAIMS and worklist.queue is not None:
            claims = await desk.ask(lambda: asking.claims(desk.office))
            return claims is not None and worklist.queue.take_claims(claims)
        turn = self._turn
        load, touch = worklist.begin_load(whole=extent is Extent.WHOLE), worklist.touch
        found = await desk.ask(lambda: asking.newest(desk.office, touch, captions=extent is Extent.CASES))
        if found is None:
            return False
        if turn != self._turn:
            self._due = max(self._due, extent)
            return False
        # What would become of the paper in front may be something else where its case changed.
        return self._incoming.take(found, load) or extent is Extent.CASES
