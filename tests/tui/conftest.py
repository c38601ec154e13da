"""Screens in tests: no colour is forbidden by the developer's environment, offices are filled with a few papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.filled import fill

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


@pytest.fixture(autouse=True)
def _colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A person's own settings."""
    return tmp_path / "config"


@pytest.fixture
def busy(office: Office) -> Office:
    """A filled office."""
    fill(office)
    return office
