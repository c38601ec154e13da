"""A desk on an office that may only be read: it says so, shows what there is, searches, and does no act."""

from __future__ import annotations

import contextlib
import subprocess
from typing import TYPE_CHECKING

import pytest

from paracase.services.office.opening import open_office
from paracase.tui.app import DeskApp
from tests.support.clock import AheadClock
from tests.support.desks import TERMINAL, Driven, run
from tests.support.made import copy_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office


@pytest.fixture
def still(filled: Path, tmp_path: Path) -> Iterator[Office]:
    """A filled office on a read-only disk."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("may not mount a small disk here")
    try:
        copy_of(filled, disk / "office")
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        with contextlib.closing(open_office(disk / "office", clock=AheadClock())) as office:
            yield office
    finally:
        subprocess.run(["umount", "-l", disk], check=False)


def test_it_is_read_and_searched_and_nothing_is_done(still: Office, config: Path) -> None:
    async def body() -> None:
        app = DeskApp(still, config=config, environment=TERMINAL, starts_intake=True, first_screen="desk")
        async with app.run_test(size=(80, 24)) as pilot:
            desk = Driven(app, pilot, None)  # type: ignore[arg-type]  # nobody can write, so nothing is followed
            await desk.sees("Only to be read: its disk is read-only", "Garcia")
            await desk.press("t")
            await desk.sees("task")
            await desk.type("Call the clerk")
            await desk.press("enter")
            await desk.sees("This office can only be read")
            await desk.press("escape")
            await desk.press("escape")
            await desk.press("f")
            await desk.type("witness")
            await desk.sees("1 found")
        app.close_desk()

    run(body)
