"""What a machine lacks skips a test, and fails it where CI promises to install it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.needs import MUST, is_root

if TYPE_CHECKING:
    from pathlib import Path

TESTS = """
from tests.support.needs import lacking, needs

@needs("sundial", there=True)
def test_there():
    pass

@needs("astrolabe", there=False)
def test_gone():
    pass

@needs("orrery", there=True, root=True)
def test_of_root():
    pass

def test_inside():
    lacking("no water clock")
"""


@pytest.mark.parametrize("gate", ["", "must"])
def test_what_is_missing_is_skipped_and_fails_where_it_is_promised(tmp_path: Path, gate: str) -> None:
    (tmp_path / "test_made.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = needs: x\n")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-rA",
        "-p",
        "tests.support.needs",
        "-p",
        "no:cacheprovider",
        str(tmp_path),
    ]
    environment = {**os.environ, MUST: gate, "PYTHONPATH": os.getcwd(), "PYTEST_ADDOPTS": ""}  # noqa: PTH109
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    said = done.stdout
    passed, skipped = (2, 0) if is_root() else (1, 1)
    assert f"{passed} passed" in said, said + done.stderr
    assert ("orrery: for root only" in said) is not is_root()
    if gate:
        assert ("1 failed" in said, "1 error" in said, done.returncode) == (
            True,
            True,
            1,
        )  # before it begins, and within
        assert "astrolabe is missing: CI installs it" in said
        assert "no water clock: CI installs it" in said
    else:
        assert (f"{skipped + 2} skipped" in said, done.returncode) == (True, 0)
        assert "astrolabe is missing" in said
