"""``paracase --help`` and completion against ``import typer``, interleaved.

python -m tests.benchmarks.start [ROUNDS]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple


class Took(NamedTuple):
    """What a process took, in seconds."""

    wall: float
    processor: float


def took(command: list[str], environment: dict[str, str] | None = None) -> Took:
    """Run a command."""
    started = time.perf_counter()
    env = os.environ | (environment or {})
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Took(time.perf_counter() - started, used.ru_utime + used.ru_stime)


def main() -> None:
    """Measure; processor time is what to read on a machine that does other things too."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    program = str(Path(sys.executable).with_name("paracase"))
    completion = {"_PARACASE_COMPLETE": "complete_bash", "COMP_WORDS": "paracase tri", "COMP_CWORD": "1"}
    commands: dict[str, tuple[list[str], dict[str, str] | None]] = {
        "import typer": ([sys.executable, "-c", "import typer"], None),
        "--help": ([program, "--help"], None),
        "completion": ([program], completion),
    }
    found: dict[str, list[Took]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, (command, environment) in commands.items():
            found[name].append(took(command, environment))
    for at, what in enumerate(Took._fields):
        medians = {name: statistics.median(taken[at] for taken in times) for name, times in found.items()}
        floor = medians["import typer"]
        told = (f"{name} {median * 1000:.0f} ms = {median / floor:.2f}x" for name, median in medians.items())
        print(f"{what:<10}", "; ".join(told))


if __name__ == "__main__":
    main()
