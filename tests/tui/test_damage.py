"""A store that turns out damaged under an open desk: one dialog with the ways back, said once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.store.driver import sqlite3
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


def _meet() -> object:
    raise sqlite3.DatabaseError("database disk image is malformed")


def test_it_is_said_once_with_the_ways_back(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24)) as desk:
            assert await desk.app.desk.ask(_meet) is None
            await desk.sees("Store damaged", "(office.db) is damaged", "paracase restore", "paracase repair")
            await desk.press("escape")
            await desk.until(lambda: len(desk.app.screen_stack) == 1)
            assert await desk.app.desk.ask(_meet) is None
            await desk.rests()
            assert "Store damaged" not in desk.text

    run(body)
