"""The way from the screen that shows pages to the terminal: the only one that goes past the filters of the output."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from paracase.tui.graphics import terminal
from paracase.tui.graphics.terminal import Showing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from textual.app import App

    from paracase.tui.graphics.graphic import Graphic


@runtime_checkable
class TakesPictures(Protocol):
    """A driver that shows pictures: ``driver.PictureDriver``; there is none on Windows and in tests."""

    def ask_terminal(self, question: str) -> str:
        """Ask the terminal something that it answers at once."""
        ...

    def show_graphic(self, graphic: Graphic, at: tuple[int, int], is_wanted: Callable[[], bool]) -> bool:
        """Show a picture at a cell; returns whether all of it was written."""
        ...

    def take_away(self, graphic: Graphic) -> None:
        """Take a picture away."""
        ...

    def let_go(self) -> None:
        """Wait until the terminal has taken what was written."""
        ...


class PictureDoor:
    """Shows pictures in the terminal of an app."""

    def __init__(self, app: App[None], environment: Mapping[str, str]) -> None:
        self._app, self._environment = app, environment
        self._asking: asyncio.Future[Showing] | None = None

    @property
    def _driver(self) -> TakesPictures | None:
        driver = self._app._driver
        return driver if isinstance(driver, TakesPictures) else None

    async def showing(self) -> Showing:
        """How the terminal shows pictures; it is asked the first time only, also when nobody waits for the answer."""
        if self._asking is None:
            self._asking = asyncio.ensure_future(self._ask())
        return await asyncio.shield(self._asking)

    async def _ask(self) -> Showing:
        driver, size = self._driver, self._app.size
        if driver is None or not terminal.may_be_asked(self._environment):
            return Showing()
        said = await asyncio.to_thread(driver.ask_terminal, terminal.QUESTION)
        return terminal.understood(said, self._environment, (size.width, size.height))

    async def show(self, graphic: Graphic, at: tuple[int, int], is_wanted: Callable[[], bool]) -> bool:
        """Show a picture at a cell (column and row, from 0); returns whether all of it was written.

        Nothing else may be drawn meanwhile.

        Args:
            is_wanted: asked before each piece, in a thread.
        """
        driver = self._driver
        return driver is None or await asyncio.to_thread(driver.show_graphic, graphic, at, is_wanted)

    def take_away(self, graphic: Graphic) -> None:
        """Take it away again."""
        if self._driver is not None:
            self._driver.take_away(graphic)

    async def let_go(self) -> None:
        """Wait until the terminal has taken what was written so far: what waits cannot be stopped any more."""
        if self._driver is not None:
            await asyncio.to_thread(self._driver.let_go)
        else:
            await asyncio.sleep(0)
