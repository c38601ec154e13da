"""What says the same is not painted again: Textual paints all that lies between the lines it is told of."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from textual.app import App

from paracase.tui.display import Inks
from paracase.tui.paced import SHARE, Paced
from paracase.tui.theme import DARK, THEMES
from paracase.tui.widgets.drawn import Drawn, header_strip
from paracase.tui.widgets.models import Paged
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.strip import Strip

    from paracase.tui.display import Line


class Told(Drawn):
    """Says what it is told, and remembers which lines it was asked for."""

    DEFAULT_CSS = "Told { height: 4; }"

    def __init__(self) -> None:
        super().__init__()
        self.says = ["one", "two", "three", "four"]
        self.asked: list[int] = []

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """A word a line."""
        del width, height
        return [[(word, "text")] for word in self.says]

    def render_line(self, y: int) -> Strip:
        """As it is, and noted."""
        self.asked.append(y)
        return super().render_line(y)


class Asked(RowList):
    """A list that remembers which lines it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []

    def render_line(self, y: int) -> Strip:
        """As it is, and noted."""
        self.asked.append(y)
        return super().render_line(y)


class Shown(App[None]):
    """Both."""

    def __init__(self) -> None:
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK
        self.told, self.listed = Told(), Asked()

    def compose(self) -> ComposeResult:
        """One above the other."""
        yield self.told
        yield self.listed


def model(words: Sequence[str]) -> Paged[str, str]:
    """A row for each word."""
    return Paged(
        words, lambda found: {word: word for word in found}, lambda word, _at, _width, _chosen: [(word, "text")]
    )


def test_only_lines_that_say_something_else_are_drawn() -> None:
    async def flow() -> None:
        app = Shown()
        async with app.run_test(size=(40, 20)) as pilot:
            await pilot.pause()
            app.told.asked.clear()
            assert app.told.redraw() is False
            await pilot.pause()
            assert app.told.asked == []
            app.told.says[2] = "other"
            assert app.told.redraw() is True
            await pilot.pause()
            assert app.told.asked == [2]

    asyncio.run(flow())


def test_a_list_shown_again_paints_the_rows_that_changed() -> None:
    async def flow() -> None:
        app = Shown()
        words = [f"row {number}" for number in range(10)]
        async with app.run_test(size=(40, 20)) as pilot:
            app.listed.show(model(words))
            await pilot.pause()
            app.listed.asked.clear()
            app.listed.show(model(words))
            await pilot.pause()
            assert app.listed.asked == []
            app.listed.show(model([*words[:4], "other", *words[5:]]))
            await pilot.pause()
            assert set(app.listed.asked) == {4}
            app.listed.asked.clear()
            app.listed.show(model(words[:6]))
            await pilot.pause()
            assert set(app.listed.asked) == {4, 6, 7, 8, 9}

    asyncio.run(flow())


def test_a_list_that_grows_beyond_its_room_can_be_scrolled() -> None:
    async def flow() -> None:
        app = Shown()
        async with app.run_test(size=(40, 20)) as pilot:
            for many in (3, 5, 40, 41, 400):
                app.listed.show(model([f"row {number}" for number in range(many)]))
                await pilot.pause()
                assert app.listed.virtual_size.height == many
                assert app.listed.allow_vertical_scroll is (many > 16)
            app.listed.action_edge(1)
            await pilot.pause()
            assert app.listed.scroll_offset.y == 400 - 16
            app.listed.show(model([f"row {number}" for number in range(30)]))
            await pilot.pause()
            assert app.listed.position == 29
            assert app.listed.scroll_offset.y == 30 - 16

    asyncio.run(flow())


def test_what_took_long_rests_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0

    async def flow() -> None:
        nonlocal now
        monkeypatch.setattr("paracase.tui.paced.time.monotonic", lambda: now)
        times: list[float] = []
        app = Shown()
        async with app.run_test():
            paced = Paced(app, lambda: times.append(now), seconds=2)
            paced.ask()
            paced.took(0.03)
            now += 3
            paced.ask()
            assert times == [100.0]
            paced.now()
            paced.took(0.001)
            now += 2.5
            paced.ask()
            assert times == [100.0, 103.0, 105.5]
            assert SHARE * 0.03 > 3

    asyncio.run(flow())


@pytest.mark.parametrize("focused", [True, False])
def test_what_stands_at_the_right_of_a_header_never_touches_its_title(focused: bool) -> None:
    """As wide as the room is: “Agenda1 court not loaded” was one word while a dialog had taken the chip."""
    inks = Inks(THEMES[0])
    for width in range(20, 60):
        strip = header_strip(
            inks, width, "Agenda", [], [("1 court not loaded  5 not verified", "warn")], focused=focused
        )
        assert "Agenda1" not in strip.text
        assert strip.cell_length == width
