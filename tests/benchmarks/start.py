"""``paracase --help``, completion, and with an office ``search`` and ``task list``, against ``import typer``, interleaved.

python -m tests.benchmarks.start [ROUNDS [OFFICE [OTHER]]]

With OTHER, the ``paracase`` of another checkout's environment, its ``search`` and ``task list`` are run in the same turns.
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
    # Python would compile every module at every start.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}: its time says nothing")
    return Took(time.perf_counter() - started, used.ru_utime + used.ru_stime)


def check_answers(program: str, office: str) -> None:
    """See that there is something to find and something to do: an empty answer would be quick.

    Raises:
        SystemExit: there is not.
    """
    for asked in (["search", "motion", "--plain"], ["task", "list", "--plain"]):
        told = subprocess.run([program, "--office", office, *asked], capture_output=True, text=True, check=True).stdout
        if not told.strip():
            raise SystemExit(f"{office} answers nothing to {' '.join(asked)}")


def main() -> None:
    """Measure; processor time is what to read on a machine that does other things too."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    program = str(Path(sys.executable).with_name("paracase"))
    completion = {"_PARACASE_COMPLETE": "complete_bash", "COMP_WORDS": "paracase tri", "COMP_CWORD": "1"}
    commands: dict[str, tuple[list[str], dict[str, str] | None]] = {
        "python": ([sys.executable, "-c", "pass"], None),
        "import typer": ([sys.executable, "-c", "import typer"], None),
        "--help": ([program, "--help"], None),
        "completion": ([program], completion),
    }
    if len(sys.argv) > 2:
        office, others = sys.argv[2], sys.argv[3:4]
        check_answers(program, office)
        for name, which in [("", program), *(("other ", other) for other in others)]:
            commands[f"{name}search"] = [which, "--office", office, "search", "motion"], None
            commands[f"{name}task list"] = [which, "--office", office, "task", "list"], None
        for command, environment in commands.values():
            took(command, environment)  # what is compiled once is compiled now
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
