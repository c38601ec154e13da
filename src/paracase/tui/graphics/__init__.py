"""Pictures in a terminal: what it can show (``terminal``), a picture for each of its ways (``blocks``, ``kitty``,
``iterm``, ``sixel``), what of that may be written (``graphic``), and the way there (``door``, ``driver``)."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.graphics import blocks as blocks
    from paracase.tui.graphics import door as door
    from paracase.tui.graphics import driver as driver
    from paracase.tui.graphics import graphic as graphic
    from paracase.tui.graphics import iterm as iterm
    from paracase.tui.graphics import kitty as kitty
    from paracase.tui.graphics import sixel as sixel
    from paracase.tui.graphics import terminal as terminal
else:
    __getattr__ = submodules(__name__)
