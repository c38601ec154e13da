"""Fixtures: an office on a temporary disk; a person's own settings never read or written."""

from __future__ import annotations

import contextlib
import os
import subprocess
import tracemalloc  # noqa: F401  pytest imports it where the collector runs: within an import that is a KeyError (CPython 106176)
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from tests.support.clock import AheadClock
from tests.support.commands import PROGRAM
from tests.support.delegated import firm_in, firm_of
from tests.support.made import copy_of, made_once
from tests.support.portable.recording import FOLDER, recording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office
    from tests.support.delegated import Firm


pytest_plugins = ["tests.support.needs", "tests.support.portable.gate"]
settings.register_profile("untimed", deadline=None)  # a machine that is busy is no fault of an example
settings.load_profile("untimed")


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


def _make_firm(place: Path) -> None:
    with contextlib.closing(
        init_office(place, clock=AheadClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    ) as made:
        firm_in(made)


@pytest.fixture(scope="session")
def staffed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with attorneys, an assistant and a case, closed; to be copied."""
    return made_once(tmp_path_factory, "staffed", _make_firm)


@pytest.fixture
def office(request: pytest.FixtureRequest, tmp_path: Path, clock: AheadClock) -> Iterator[Office]:
    """A fresh office of one paralegal; of a whole firm for tests that ask for one."""
    made: Path = request.getfixturevalue("staffed" if "firm" in request.fixturenames else "fresh")
    opened = open_office(copy_of(made, tmp_path / "office"), clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def firm(office: Office) -> Firm:
    """An office with a case and people."""
    return firm_of(office)


def _tell_demo(folder: Path) -> None:
    folder.mkdir()
    done = subprocess.run(
        [PROGRAM, "demo", "--dir", folder / "office"], capture_output=True, text=True, check=True, timeout=300
    )
    (folder / "told.txt").write_text(done.stdout, encoding="utf-8")


@pytest.fixture(scope="session")
def told_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what ``paracase demo`` told without a terminal, and the office it made. To be read and copied only."""
    return made_once(tmp_path_factory, "demo", _tell_demo)


@pytest.fixture(scope="session")
def demo(told_demo: Path) -> Path:
    """The demo office, closed."""
    return told_demo / "office"
