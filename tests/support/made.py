"""What is dear to make and read by many tests: made once in a run, by whichever worker comes first, and copied."""

from __future__ import annotations

import fcntl
import os
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """A folder that is made once for all workers of a run; nobody may write into it.

    Args:
        make: makes the folder given; every office in it must be closed when it returns.
    """
    base = factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    place = shared / f"made-{name}"
    with (shared / f"made-{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not place.exists():
            unfinished = shared / f"unfinished-{name}"
            shutil.rmtree(unfinished, ignore_errors=True)
            make(unfinished)
            unfinished.rename(place)
    return place


def copy_of(made: Path, place: Path) -> Path:
    """A copy to work in, with the times of the files, as a person would copy a closed office."""
    shutil.copytree(made, place, symlinks=True)
    return place
