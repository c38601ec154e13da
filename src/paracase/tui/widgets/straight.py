"""Lines that a widget draws whole go to the screen as they are: no style sheet adds anything to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.scroll_view import ScrollView
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.geometry import Region, Size
    from textual.strip import Strip


class StraightLines:
    """For widgets with ``render_line`` that draw their ground too: without Textual's borders, opacity and tint, whose part
    of painting a line was more than drawing it. What did not change is kept, and the app's filters stay, as there.

    A mixin that is no widget: style sheets go by the first base that is one.
    """

    def render_lines(self: Widget, crop: Region) -> list[Strip]:  # type: ignore[misc]  # always beside a widget
        """The lines of a part; where something stands around them, as Textual does it."""
        if self.gutter:
            return Widget.render_lines(self, crop)
        width, lines, known = self.region.width, crop.line_range, self._styles_cache
        if known._width != width:
            known.clear()
            known._width = width
        kept, dirty = known._cache, known._dirty_lines
        wanted = [y for y in lines if y in dirty or y not in kept]
        for y, strip in zip(wanted, strips_of(self, wanted), strict=True):
            kept[y] = strip.adjust_cell_length(width)
        dirty.difference_update(lines)
        strips, background = [kept[y] for y in lines], self.background_colors[1]
        for each in self.get_line_filters():
            strips = [strip.apply_filter(each, background) for strip in strips]
        if crop.column_span != (0, width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips


def strips_of(widget: Widget, lines: Sequence[int]) -> list[Strip]:
    """Line by line, or together where the widget draws them so."""
    together = getattr(widget, "draw_lines", None)
    found: list[Strip] = together(lines) if together is not None else [widget.render_line(y) for y in lines]
    return found


def take_size(view: ScrollView, size: Size) -> None:
    """So many lines there are; the screen is laid out anew only where more or fewer than fit are there now."""
    was, room = view.virtual_size, view.size.height
    if was.width == size.width and (was.height > room) == (size.height > room):
        view.set_reactive(ScrollView.virtual_size, size)
    else:
        view.virtual_size = size
