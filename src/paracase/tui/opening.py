"""What stands on the screen until the first place is there: its frame, drawn by one widget, within one paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.screen import Screen
from textual.strip import Strip

from paracase.tui.screens.desk.plan import SLOT, WORDS, plan
from paracase.tui.widgets.drawn import Drawn, header_strip, inks_of
from paracase.tui.widgets.frame import LOW, StatusLine, TabBar, body_height

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from paracase.tui.widgets.frame import Standing

FIRST = "documents"
"""The pane that has the focus at first."""


class Outline(Drawn):
    """Tabs, headers and lines where the Desk will have them."""

    DEFAULT_CSS = """
    Outline { height: 1fr; }
    """

    def __init__(self, mode: str, standing: Standing) -> None:
        super().__init__()
        self._mode = mode
        self._standing = standing

    def render_line(self, y: int) -> Strip:
        """One line of the frame."""
        width, height = self.size
        inks = inks_of(self.app)
        if y == 0:
            return inks.strip(TabBar(self._mode, self._standing).draw(width, 1)[0], width)
        if y == height - 1:
            status = [] if height < LOW else StatusLine(self._standing).draw(width, 1)[0]
            return inks.strip(status, width, "panel")
        return self._body_line(y - 1, width, body_height(height))

    def _body_line(self, y: int, width: int, height: int) -> Strip:
        inks = inks_of(self.app)
        found = plan(width, height, active=FIRST, slot=SLOT[0])
        if self._mode != "desk" or found.is_single or y >= height:
            return inks.strip([], width)
        parts = [
            (spot.x, header_strip(inks, spot.width, WORDS[name], [], [], focused=name == FIRST))
            for name, spot in found.spots.items()
            if spot.y == y
        ]
        parts += [
            (line.x, inks.strip([("│", "faint")], 1)) for line in found.uprights if line.y <= y < line.y + line.height
        ]
        strips, at = [], 0
        for x, strip in sorted(parts, key=lambda part: part[0]):
            strips += [inks.strip([], x - at), strip]
            at = x + strip.cell_length
        return Strip.join([*strips, inks.strip([], width - at)])


class Opening(Screen[None]):
    """The app's first screen; keys pressed while it stands are kept for the place that follows."""

    def __init__(self, mode: str, standing: Standing) -> None:
        super().__init__()
        self._mode = mode
        self._standing = standing

    def compose(self) -> ComposeResult:
        """One widget."""
        yield Outline(self._mode, self._standing)
