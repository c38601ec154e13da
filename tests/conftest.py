"""Fixtures: an office on a temporary disk; a person's own settings never read or written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from tests.support.clock import AheadClock
from tests.support.made import copy_of, made_once
from tests.support.portable.recording import FOLDER, recording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office


pytest_plugins = ["tests.support.portable.gate"]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: half of a test's time it waits for a program, a disk or a screen at rest."""
    return (os.cpu_count() or 1) + 1


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


def _make_fresh(place: Path) -> None:
    init_office(place, clock=AheadClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL).close()


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office of one paralegal, closed; to be copied, which costs a third of founding one."""
    return made_once(tmp_path_factory, "fresh", _make_fresh)


@pytest.fixture
def office(fresh: Path, tmp_path: Path, clock: AheadClock) -> Iterator[Office]:
    """A fresh office of one paralegal."""
    opened = open_office(copy_of(fresh, tmp_path / "office"), clock=clock)
    yield opened
    opened.close()
