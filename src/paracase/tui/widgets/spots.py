"""Places on a screen, in cells: what pure arrangements give, and how a widget is put there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from textual.widget import Widget


class Spot(NamedTuple):
    """A place in the body of a screen."""

    x: int
    y: int
    width: int
    height: int


def put(widget: Widget, spot: Spot | None) -> None:
    """Show a widget in its place; None hides it."""
    widget.display = spot is not None
    if spot is not None:
        widget.styles.offset = (spot.x, spot.y)
        widget.styles.width, widget.styles.height = spot.width, spot.height
