"""Fixtures: an office on a temporary disk; a person's own settings never read or written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from tests.support.clock import AheadClock
from tests.support.portable.recording import FOLDER, recording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office


pytest_plugins = ["tests.support.portable.gate"]


@pytest.fixture(scope="session", autouse=True)
def _recorded() -> Iterator[None]:
    """What tests let the store run is kept for the gate of portable SQL."""
    with recording(Path(os.environ[FOLDER])):
        yield


@pytest.fixture(autouse=True)
def _own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep tests away from the developer's configuration and offices."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
    monkeypatch.delenv("PARACASE_OFFICE", raising=False)


@pytest.fixture
def clock() -> AheadClock:
    """A clock a little ahead, so that files settle at once."""
    return AheadClock()


@pytest.fixture
def office(tmp_path: Path, clock: AheadClock) -> Iterator[Office]:
    """A fresh office of one paralegal."""
    made = init_office(
        tmp_path / "office", clock=clock, name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL
    )
    yield made
    made.close()
