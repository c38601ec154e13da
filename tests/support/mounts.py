"""Real small disks, mounted where that is allowed."""

from __future__ import annotations

import contextlib
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def mount(*arguments: str) -> None:
    """Mount something; the test is skipped where that is not allowed."""
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"may not mount here: {done.stderr.strip()}")


def unmount(place: Path) -> None:
    """Take it away, also when somebody is in it."""
    subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)


@contextlib.contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    """A disk of its own."""
    place.mkdir(exist_ok=True)
    mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place))
    try:
        yield place
    finally:
        unmount(place)
