"""Lines that a widget draws whole go to the screen as they are: no style sheet adds anything to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widget import Widget

if TYPE_CHECKING:
    from textual.geometry import Region
    from textual.strip import Strip


class StraightLines:
    """For widgets with ``render_line`` that draw their ground too and keep what they drew: without Textual's own borders,
    opacity, tint and cache, whose part of painting a line was more than drawing it. The app's filters stay.

    A mixin that is no widget: style sheets go by the first base that is one.
    """

    def render_lines(self: Widget, crop: Region) -> list[Strip]:  # type: ignore[misc]  # always beside a widget
        """The lines of a part; where something stands around them, as Textual does it."""
        if self.gutter:
            return Widget.render_lines(self, crop)
        width, background = self.region.width, self.background_colors[1]
        strips = [strip.adjust_cell_length(width) for strip in strips_of(self, crop.line_range)]
        for each in self.get_line_filters():
            strips = [strip.apply_filter(each, background) for strip in strips]
        if crop.column_span != (0, width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips


def strips_of(widget: Widget, lines: range) -> list[Strip]:
    """Line by line, or together where the widget draws them so."""
    together = getattr(widget, "draw_lines", None)
    found: list[Strip] = together(lines) if together is not None else [widget.render_line(y) for y in lines]
    return found
