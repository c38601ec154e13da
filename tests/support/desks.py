"""Driving the real desk in a test: the app on a real store, keys pressed, the screen read as text."""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from textual import events

from paracase.services.office.desks import watch_changes
from paracase.tui.app import DeskApp
from paracase.tui.few_threads import FewThreads
from paracase.tui.screens.desk.screen import DeskScreen
from paracase.tui.screens.triage.screen import TriageScreen

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine
    from concurrent.futures import Executor
    from pathlib import Path

    from textual.pilot import Pilot

    from paracase.services.context import Office
    from paracase.store.changes import ChangeWatch

STILL = 0.4
"""Longer than any pause after which the desk does something by itself, or looks at the store again."""
LOOKS = 3
"""So often in a row nothing may be under way."""
ACTS = {"default", "ask", "act"}
"""The groups of workers that may wait for the person: a dialog is open."""
TERMINAL = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}


class Driven:
    """A running desk."""

    def __init__(self, app: DeskApp, pilot: Pilot[None], changes: ChangeWatch) -> None:
        self.app = app
        self.pilot = pilot
        self._changes = changes

    async def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        await self.pilot.press(*keys)

    def burst(self, *keys: str) -> None:
        """Keys in one piece, as a quick hand or a connection that stalled sends them."""
        for key in keys:
            self.app.post_message(events.Key(key, key if len(key) == 1 else None))

    async def type(self, text: str) -> None:
        """Type a text."""
        names = {" ": "space", "@": "at", "!": "exclamation_mark", ".": "full_stop", ":": "colon", "-": "minus",
                 "#": "number_sign", "/": "slash", '"': "quotation_mark", "+": "plus", ",": "comma",
                 "~": "tilde"}  # fmt: skip
        await self.pilot.press(*(names.get(ch, ch) for ch in text))

    async def until(self, condition: Callable[[], object], *, seconds: float = 15.0) -> None:
        """Wait until something is so; what never comes fails with the screen."""
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                raise AssertionError(f"never came; the screen:\n{self.text}")
            await self.pilot.pause(0.02)
        await self.pilot.pause()

    async def sees(self, *words: str) -> None:
        """Wait until all these words are on the screen."""
        await self.until(lambda: all(word in self.text for word in words))

    async def rests(self) -> None:
        """Let what depends on the row follow: until nothing works, nothing is about to, and the screen stands still.

        What the store says anew comes to the screen when the desk next looks, so after a change it is waited for that.
        """
        began = time.monotonic()
        changed = began - STILL
        before = ""
        quiet = 0
        while quiet < LOOKS or time.monotonic() - changed < STILL:
            await self.pilot.pause(0.02)
            if self._changes.moved():
                changed = time.monotonic()
            if self.is_at_work:
                quiet = 0
            else:
                text = self.text
                quiet = quiet + 1 if text == before else 0
                before = text
            if time.monotonic() - began > 60:
                raise AssertionError(f"never rests: {list(self.app.workers)}; the screen:\n{self.text}")

    @property
    def is_at_work(self) -> bool:
        """Whether something runs, or will by itself within a moment (a pane follows its row after 0.12 s)."""
        if any(not worker.is_finished for worker in self.app.workers if worker.group not in ACTS):
            return True
        timers = [timer for node in (self.app, *self.app._registry) for timer in node._timers]
        return any(
            timer._repeat == 0 and timer._interval <= STILL and timer._task is not None and not timer._task.done()
            for timer in timers
        )

    @property
    def text(self) -> str:
        """The screen in front, as a person reads it; of a dialog its box only."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip) for strip in strips)

    @property
    def desk(self) -> DeskScreen:
        """The Desk."""
        return next(top for top in self.app.tops if isinstance(top, DeskScreen))

    @property
    def triage(self) -> TriageScreen:
        """Triage."""
        return next(top for top in self.app.tops if isinstance(top, TriageScreen))


@asynccontextmanager
async def desk_on(
    office: Office, config: Path, *, size: tuple[int, int] = (120, 36), screen: str = "desk", theme: str | None = None
) -> AsyncIterator[Driven]:
    """The desk of an office, with its first screen loaded."""
    app = DeskApp(office, config=config, environment=TERMINAL, starts_intake=False, first_screen=screen)
    async with app.run_test(size=size) as pilot:
        if theme:
            app.theme = theme
        changes = watch_changes(office.folder)
        driven = Driven(app, pilot, changes)
        await driven.until(lambda: app.standing.counters is not None)
        await driven.rests()
        yield driven
        changes.close()
    app.close_desk()
    await _threads_end()


async def _threads_end() -> None:
    """What threads were asked is over: whoever closes the office next closes no connection that one of them reads by."""
    loop = asyncio.get_running_loop()
    threads: Executor | None = getattr(loop, "_default_executor", None)
    if threads is not None:
        loop.set_default_executor(FewThreads())
        over = asyncio.Event()

        def stop() -> None:
            threads.shutdown()
            loop.call_soon_threadsafe(over.set)

        threading.Thread(target=stop).start()
        await over.wait()


def run(body: Callable[[], Coroutine[None, None, None]]) -> None:
    """Run an asynchronous test body."""
    asyncio.run(body())
