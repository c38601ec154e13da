"""The palette: who types how a command begins gets that one first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.tui.screens.palette import PaletteScreen
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


def test_look_for_is_the_look_for_a_name_and_no_pass_over_all_folders(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("ctrl+p")
            await desk.until(lambda: isinstance(desk.app.screen, PaletteScreen))
            await desk.type("look for")
            await desk.sees("Look for a name: conflicts", "Scan all folders now")
            assert desk.text.index("Look for a name") < desk.text.index("Scan all folders now")

    run(body)
