"""What is composed of the parts that are painted again is what Textual composes of the whole."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len
from rich.segment import Segment
from textual._compositor import Compositor
from textual.geometry import Region
from textual.widget import Widget

from paracase.tui.composing import PartCompositor
from paracase.tui.widgets.straight import StraightLines
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rich.style import Style
    from textual._compositor import ChopsUpdate

    from paracase.services.context import Office


Cells = dict[tuple[int, int], "tuple[str, Style | None]"]


def written(
    compositor: PartCompositor, regions: set[Region], compose: Callable[[PartCompositor], ChopsUpdate | None]
) -> Cells:
    """What stands in each cell that the update writes."""
    compositor._dirty_regions = set(regions)
    update, x, y = compose(compositor), 0, 0
    cells: Cells = {}
    for part in update.__rich_console__(None, None) if update else ():  # type: ignore[arg-type]  # it asks neither
        assert isinstance(part, Segment)
        if part.control:  # nothing but moves of the cursor
            x, y = (int(at) for at in part.control[0][1:])
            continue
        for character in part.text.strip("\n"):
            cells[y, x] = character, part.style
            x += cell_len(character)
    return cells


def some(chance: Random, width: int, height: int) -> Region:
    x, y = chance.randrange(width), chance.randrange(height)
    return Region(x, y, chance.randint(1, width - x), chance.choice([1, 1, height - y]))


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
@pytest.mark.parametrize("place", ["desk", "triage"])
def test_any_parts_are_as_textual_composes_them(busy: Office, config: Path, size: tuple[int, int], place: str) -> None:
    chance = Random(size[0])

    async def body() -> None:
        async with desk_on(busy, config, size=size, screen=place) as desk:
            await desk.rests()
            compositor = desk.app.screen._compositor
            assert isinstance(compositor, PartCompositor)
            some_text = False
            for _ in range(60):
                regions = {some(chance, *size) for _ in range(chance.randint(0, 5))}
                ours = written(compositor, regions, PartCompositor.render_partial_update)
                assert ours == written(compositor, regions, Compositor.render_partial_update), regions
                some_text |= any(character.strip() for character, _ in ours.values())
            assert some_text

    run(body)


@pytest.mark.parametrize("place", ["desk", "triage", "work"])
def test_lines_drawn_straight_are_as_textual_renders_them(busy: Office, config: Path, place: str) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen=place) as desk:
            await desk.rests()
            shown = [w for w in desk.app.screen.query(Widget) if isinstance(w, StraightLines) and w.region.area]
            assert len(shown) > 5
            for widget in shown:
                width, height = widget.region.size
                for crop in (Region(0, 0, width, height), Region(width // 3, height // 2, width // 3, 1)):
                    widget.refresh()
                    ours = widget.render_lines(crop)
                    widget.refresh()
                    assert ours == Widget.render_lines(widget, crop), widget
                    assert ours == widget.render_lines(crop), "kept, and the same"

    run(body)
