"""Textual's composing of widgets into lines, of those parts alone that are painted again.

For each update Textual asks every widget in sight for all its lines, also the containers that lie wholly under what they
hold, and then takes the lines that changed. Here a widget is asked for lines in which something of it is seen and is to be
painted; what comes out is the same (``tests/tui/test_composing.py``).
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from textual._compositor import ChopsUpdate, Compositor
from textual.geometry import Region

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.strip import Strip


class PartCompositor(Compositor):
    """Composes the parts of a screen that are painted again, and asks nobody for others."""

    def render_partial_update(self) -> ChopsUpdate | None:
        """What is written of the regions that changed; None where nothing did."""
        regions = self._dirty_regions.copy()
        self._dirty_regions.clear()
        if not regions:
            return None
        spans = list(self._regions_to_spans(regions))
        missing = self._missing(spans)
        chops: list[dict[int, Strip | None]] = [
            dict.fromkeys(line[:-1]) if y in missing else {} for y, line in enumerate(self.cuts)
        ]
        self._fill(chops, missing)
        return ChopsUpdate(chops, spans, [line[1:] for line in self.cuts])

    def _missing(self, spans: Iterable[tuple[int, int, int]]) -> dict[int, set[int]]:
        """By line the pieces, told by their first column, that lie in what is painted."""
        missing: dict[int, set[int]] = {}
        for y, first, behind in spans:
            line = self.cuts[y]
            pieces = {x for x, end in pairwise(line) if x < behind and end > first}
            missing.setdefault(y, set()).update(pieces)
        return missing

    def _fill(self, chops: list[dict[int, Strip | None]], missing: dict[int, set[int]]) -> None:
        """Ask the widgets, the uppermost first; what lies under one that has answered is not asked for."""
        for widget, (region, clip) in self.visible_widgets.items():
            if not missing:
                return
            seen = region.intersection(clip)
            first, behind = seen.column_span
            lines = [y for y in seen.line_range if any(first <= x < behind for x in missing.get(y, ()))]
            if not lines:
                continue
            top = lines[0]
            crop = Region(seen.x - region.x, top - region.y, seen.width, lines[-1] + 1 - top)
            strips = widget.render_lines(crop)
            for y in lines:
                places = [x for x in self.cuts[y] if first <= x <= behind]
                pieces = strips[y - top].divide([x - seen.x for x in places[1:]])
                for x, piece in zip(places, pieces, strict=False):
                    if x in missing[y]:
                        chops[y][x] = piece
                        missing[y].discard(x)
                if not missing[y]:
                    del missing[y]
