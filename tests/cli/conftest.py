"""Commands in an office: as processes, or in this one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.commands import Commands, Program

if TYPE_CHECKING:
    from paracase.services.context import Office


@pytest.fixture
def program(office: Office) -> Program:
    """Runs a command in the office as a process."""
    return Program(office.folder)


@pytest.fixture
def paracase(office: Office, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Runs a command in the office, in this process."""
    return Commands(office.folder, capsys)
