"""The program was updated under an open desk: it says so, no traceback. A long form keeps its keys in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.tui import boundary
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from paracase.services.context import Office


def _another_version() -> None:
    raise ImportError("cannot import name 'other' from 'paracase.domain'")


def test_an_update_under_an_open_desk_is_told_as_one(
    office: Office, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def body() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            driven.app.run_worker(driven.app.desk.ask(_another_version))
            await driven.sees("paracase failed: ImportError")
            await driven.press("escape")
            monkeypatch.setattr(boundary, "BEGUN_WITH", (1, 1, 1))
            driven.app.run_worker(driven.app.desk.ask(_another_version))
            await driven.sees("Program updated", "paracase was updated while this desk was open", "start it")
            assert "ImportError" not in driven.text

    run(body)


def test_the_form_of_a_contact_has_its_keys_in_24_rows(office: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            await driven.press("C")
            await driven.sees("Log a communication", "log it", "leave it")

    run(body)
