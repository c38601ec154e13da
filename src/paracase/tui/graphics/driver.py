"""The terminal, with a door for pictures: the only way past the filters, for ``Graphic`` alone; and it can be asked.

Textual reads the terminal in a thread of its own and makes keys of what it does not know. So that answers become no keys
that thread rests while the terminal is asked, and what was typed meanwhile is given to it afterwards.
"""

from __future__ import annotations

import os
import select
import time
from threading import Thread
from typing import TYPE_CHECKING, Any

from textual import constants
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

from paracase.tui.graphics import terminal
from paracase.tui.shown_cells import ShownCells

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.tui.graphics.graphic import Graphic

ANSWER_SECONDS = 1.0
"""A terminal that says nothing for so long has no answer: a link around the world takes a third of it."""
_MOST = 4096
_LOOK_SECONDS = 0.005


class PictureDriver(LinuxDriver):
    """Textual's driver for terminals on Linux and macOS, with pictures; it knows which cells it has shown."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.cells = ShownCells()

    def start_application_mode(self) -> None:
        """The screen is another one now."""
        self.cells.forget()
        super().start_application_mode()  # type: ignore[no-untyped-call]  # Textual's own

    def ask_terminal(self, question: str) -> str:
        """Ask the terminal something that it answers at once; not for the event loop.

        Returns:
            What it said, empty when it said nothing; keys that came between go their way.
        """
        reading = self._key_thread
        if reading is None or not self.input_tty:
            return ""
        self.exit_event.set()
        reading.join()
        self.exit_event.clear()
        said = ""
        try:
            self.write(question)
            said = self._heard()
            parser, typed = XTermParser(), terminal.others(said)
            for event in parser.feed(typed):
                self.process_message(event)
            if typed.endswith("\x1b"):  # Esc alone: known only when nothing follows it
                time.sleep(constants.ESCAPE_DELAY * 1.1)
                for event in parser.tick():
                    self.process_message(event)
        finally:
            self._key_thread = Thread(target=self._run_input_thread, name="textual-input", daemon=True)
            self._key_thread.start()
        return said

    def _heard(self) -> str:
        deadline, data = time.monotonic() + ANSWER_SECONDS, b""
        while len(data) < _MOST and not terminal.is_whole(data.decode("utf-8", "replace")):
            ready, _, _ = select.select([self.fileno], [], [], max(0.0, deadline - time.monotonic()))
            part = os.read(self.fileno, _MOST) if ready else b""
            if not part:
                break
            data += part
        return data.decode("utf-8", "replace")

    def show_graphic(self, graphic: Graphic, at: tuple[int, int], is_wanted: Callable[[], bool]) -> bool:
        """Show a picture at a cell (column and row, from 0); not for the event loop.

        Nothing else may be written meanwhile. The cursor is where it was afterwards.

        Args:
            is_wanted: asked before each piece; what was begun is ended when it is not.

        Returns:
            Whether all of it was written.
        """
        self.cells.forget()
        self.write(f"\x1b7\x1b[{at[1] + 1};{at[0] + 1}H")
        whole = True
        for piece in graphic.pieces():
            self.let_go()
            if not is_wanted():
                whole = False
                break
            self.write(piece)
        self.write(("" if whole else graphic.end) + "\x1b8")
        return whole

    def take_away(self, graphic: Graphic) -> None:
        """Take a picture away that text does not write over."""
        self.cells.forget()
        if graphic.away:
            self.write(graphic.away)

    def let_go(self) -> None:
        """Wait until the terminal has taken what was written: what waits here cannot be stopped any more."""
        writing = self._writer_thread
        while writing is not None and writing.is_alive() and writing._queue.qsize():
            time.sleep(_LOOK_SECONDS)
