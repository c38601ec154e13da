"""Commands in an office: as processes, or in this one; the demo, made once."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.support.commands import PROGRAM, Commands, Program
from tests.support.made import made_once

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


@pytest.fixture
def program(office: Office) -> Program:
    """Runs a command in the office as a process."""
    return Program(office.folder)


@pytest.fixture
def paracase(office: Office, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Runs a command in the office, in this process."""
    return Commands(office.folder, capsys)


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
