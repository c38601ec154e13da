"""The gate at the end of a run."""

from __future__ import annotations

import os
import tempfile

import pytest

from tests.support.portable.recording import FOLDER


def pytest_configure(config: pytest.Config) -> None:
    """Make the folder that the run shares."""
    if not hasattr(config, "workerinput"):
        os.environ.setdefault(FOLDER, tempfile.mkdtemp(prefix="paracase-recorded-"))
