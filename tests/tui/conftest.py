"""Screens in tests: no colour is forbidden by the developer's environment, offices are filled with a few papers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from tests.support.clock import AheadClock
from tests.support.filled import fill
from tests.support.made import copy_of, made_once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """No line counts as covered because a screen came by it.

    Coverage is the alarm of the rules and services under the screens, which have tests of their own; tracing every
    widget of every frame for it would double the time of the whole suite.
    """
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.no_cover)


@pytest.fixture(autouse=True)
def _colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A person's own settings."""
    return tmp_path / "config"


def _make_filled(place: Path) -> None:
    made = init_office(place, clock=AheadClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    fill(made)
    made.close()


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A filled office, closed; to be copied."""
    return made_once(tmp_path_factory, "filled", _make_filled)


@pytest.fixture
def busy(filled: Path, tmp_path: Path, clock: AheadClock) -> Iterator[Office]:
    """A filled office."""
    opened = open_office(copy_of(filled, tmp_path / "office"), clock=clock)
    yield opened
    opened.close()
