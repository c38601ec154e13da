"""The program as people and scripts use it: in a process of its own, or in this one where only the answer matters."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paracase.cli.app import run

if TYPE_CHECKING:
    import pytest

PROGRAM = Path(sys.executable).with_name("paracase")


class Program:
    """Runs commands in an office, each as a process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.talk = ""

    def __call__(self, *arguments: str, code: int | None = 0) -> str:
        """Run a command, which must end so (None: as it will); what it wrote. Its talk stays in ``talk``."""
        done = subprocess.run(
            [PROGRAM, "--office", str(self.folder), *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert code in {done.returncode, None}, (done.returncode, done.stdout, done.stderr)
        self.talk = done.stderr
        return done.stdout

    def json(self, *arguments: str) -> object:
        """What a command answers in JSON."""
        return json.loads(self(*arguments, "--json"))


class Commands:
    """Runs commands in an office, in this process."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *arguments: str) -> tuple[int, Any, str]:
        """Exit code, stdout (as JSON when it is), and stderr."""
        code = run(["--office", str(self.folder), *arguments])
        out, err = self._capsys.readouterr()
        try:
            return code, json.loads(out), err
        except ValueError:
            return code, out, err
