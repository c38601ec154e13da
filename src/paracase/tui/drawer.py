"""What draws the pages of one paper, at hand for a screen: made when first needed, in whichever thread, closed once."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.papers.pages import PageDrawer


class DrawerAtHand:
    """One drawer, however many threads ask for it at once; none any more when the screen is gone.

    A thread goes on when whoever waited for it does not: what it would make then nobody would close.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._drawer: PageDrawer | None = None
        self._is_closed = False

    @property
    def name(self) -> str:
        """What the paper is called; empty until there is a drawer."""
        return self._drawer.name if self._drawer is not None else ""

    @property
    def drawn_as(self) -> str:
        """Who made its pages, where it has none of its own; empty where they are its own."""
        return self._drawer.drawn_as if self._drawer is not None else ""

    def get(self, make: Callable[[], PageDrawer | None]) -> PageDrawer | None:
        """The drawer; None when it is closed. Not for the event loop."""
        with self._lock:
            if self._drawer is None and not self._is_closed:
                self._drawer = make()
            return None if self._is_closed else self._drawer

    def close(self) -> None:
        """Let go of its bytes and its worker. Not for the event loop."""
        with self._lock:
            self._is_closed = True
        if self._drawer is not None:
            self._drawer.close()
