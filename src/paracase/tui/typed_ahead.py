"""Keys in their order: each is taken only when what the one before began is there to take it.

Textual hands every key at once to what has the focus now. Of keys that come close together (a quick hand, a connection
that stalled and sends them in one piece) the later ones would act on the screen that the first is about to leave: the
letters of a search would trash papers. Here they wait, at most ``LONGEST_SECONDS`` for each.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.app import App
    from textual.events import Event
    from textual.screen import Screen

LONGEST_SECONDS = 5.0
"""A key waits no longer than this for what the one before began."""
LOOK_SECONDS = 0.005
ACTS = frozenset(["default", "ask", "act"])
"""Groups of workers in which a key's action goes on; what only loads has groups of its own."""


ROUNDS = 2
"""The first ``KeyPassed`` comes behind the key, the second behind what the key's action sent (focus, messages)."""


class KeyPassed(Message, bubble=True):
    """Follows a key on its way from the focus up to the app: where it arrives, all before it is done."""


class TypedAhead:
    """The keys that wait.

    Args:
        now: monotonic seconds.
        deliver: hands an event on, as Textual does it.
        is_top: whether a screen is one where keys act, and not a question that an action asks.
    """

    def __init__(
        self,
        app: App[None],
        now: Callable[[], float],
        deliver: Callable[[Event], Awaitable[None]],
        is_top: Callable[[Screen[object]], bool],
    ) -> None:
        self._app = app
        self._now = now
        self._deliver = deliver
        self._is_top = is_top
        self._waiting: deque[tuple[Event, float]] = deque()
        self._since = 0.0
        self._rounds = 0
        self._looks = False
        self.is_opening = True
        """No place is there yet that could take a key."""
        self.pressed_at = 0.0
        """When the key that is being acted on was pressed: not when its turn came."""

    async def take(self, event: Event) -> None:
        """A key or a paste came from the terminal."""
        self._waiting.append((event, self._now()))
        await self._go_on()

    async def key_passed(self) -> None:
        """The last key has been everywhere, or what it sent has."""
        self._rounds -= 1
        if self._rounds > 0:
            self._send_round()
        await self._go_on()

    def _send_round(self) -> None:
        if not (self._app.focused or self._app.screen).post_message(KeyPassed()):
            self._rounds = 0

    async def opened(self) -> None:
        """The first place is there."""
        self.is_opening = False
        self._since = self._now()
        await self._go_on()

    async def _go_on(self) -> None:
        while self._waiting and self._is_free():
            event, self.pressed_at = self._waiting.popleft()
            self._since, self._rounds = self._now(), ROUNDS
            await self._deliver(event)
            self._send_round()
        if self._waiting and not self._looks:
            self._looks = True
            self._app.set_timer(LOOK_SECONDS, self._look)

    async def _look(self) -> None:
        self._looks = False
        await self._go_on()

    def _is_free(self) -> bool:
        if self.is_opening:
            return False
        if self._now() - self._since > LONGEST_SECONDS:
            return True
        return self._rounds <= 0 and self._is_ready()

    def _is_ready(self) -> bool:
        screen = self._app.screen
        if not screen.is_mounted or (screen.focused is None and screen.focus_chain):
            return False
        return not self._is_top(screen) or all(
            worker.is_finished or worker.group not in ACTS for worker in self._app.workers
        )
