"""Processes to be killed, forked from one that has imported what they need: a kill meets the work, not the start."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]

_FORKING = """
import os, signal, sys
exec(sys.argv[1])
for line in sys.stdin:
    asked, *words = line.rstrip("\\n").split("\\t")
    if asked == "kill":
        os.kill(int(words[0]), signal.SIGKILL)
        print(os.waitstatus_to_exitcode(os.waitpid(int(words[0]), 0)[1]), flush=True)
        continue
    child = os.fork()
    if child == 0:
        os.dup2(os.open(words[0], os.O_WRONLY), 1)
        work(*words[1:])
        os._exit(0)
    print(child, flush=True)
"""


@dataclass
class Fork:
    """A running process, and what it writes."""

    pid: int
    out: TextIO


class Forks:
    """Starts and kills processes that all do the same.

    Args:
        text: Python that imports what is needed and defines ``work``, which gets the words of ``start``. It opens no
            office: each process opens its own.
        folder: where their pipes lie.
    """

    def __init__(self, text: str, folder: Path) -> None:
        self._folder = folder
        self._made = 0
        self._process = subprocess.Popen(
            [sys.executable, "-c", _FORKING, text],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=dict(os.environ, PYTHONPATH=str(ROOT)),
        )

    def __enter__(self) -> Forks:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.communicate()

    def _ask(self, *words: str) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(*words, sep="\t", file=self._process.stdin, flush=True)
        return int(self._process.stdout.readline())

    def start(self, *words: str) -> Fork:
        """Start one."""
        self._made += 1
        pipe = self._folder / f"pipe-{self._made}"
        os.mkfifo(pipe)
        pid = self._ask("start", str(pipe), *words)
        return Fork(pid, pipe.open(encoding="utf-8"))

    def kill(self, fork: Fork) -> bool:
        """Kill one with SIGKILL; it is gone when this returns. Whether it still ran when it was killed."""
        return self._ask("kill", str(fork.pid)) == -9
