"""A program and all it started, as the system counts them: processor time and memory."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_TICKS = os.sysconf("SC_CLK_TCK")


def _fields(pid: int) -> list[str]:
    """What ``/proc`` says of a process after its name; empty when it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []


def tree(pid: int) -> Iterator[int]:
    """A process and all below it."""
    above: dict[int, list[int]] = {}
    for name in os.listdir("/proc"):
        if name.isdigit() and (fields := _fields(int(name))):
            above.setdefault(int(fields[1]), []).append(int(name))
    waiting = [pid]
    while waiting:
        waiting += above.get(at := waiting.pop(), [])
        yield at


def cpu_seconds(pid: int) -> float:
    """Processor time of a process and all it ever started and waited for, user and system."""
    return sum(sum(map(int, fields[11:15])) for at in tree(pid) if (fields := _fields(at))) / _TICKS


def memory_mb(pid: int, what: str = "VmRSS") -> float:
    """Resident memory of one process (or ``VmHWM``, the most it ever was)."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{what}:"):
            return int(line.split()[1]) / 1024
    raise LookupError(f"{what} of {pid}")


class Watching:
    """``paracase watch`` on an office, in a process of its own; ended with the block."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> int:
        log = (self._folder / "watch.txt").open("wb")
        with log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "paracase", "--office", str(self._folder), "watch"], stdout=log, stderr=log
            )
        return self._process.pid

    def __exit__(self, *_: object) -> None:
        self._process.send_signal(signal.SIGTERM)
        code = self._process.wait(timeout=60)
        if code:
            raise RuntimeError(f"watch ended with {code}: {(self._folder / 'watch.txt').read_text(encoding='utf-8')}")
