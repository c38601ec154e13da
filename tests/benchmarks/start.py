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


def seconds(command: list[str], environment: dict[str, str] | None = None) -> float:
    """Wall time of a command."""
    started = time.perf_counter()
    subprocess.run(command, check=False, capture_output=True, env=os.environ | (environment or {}))
    return time.perf_counter() - started


def main() -> None:
    """Measure."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    program = str(Path(sys.executable).with_name("paracase"))
    completion = {"_PARACASE_COMPLETE": "complete_bash", "COMP_WORDS": "paracase tri", "COMP_CWORD": "1"}
    floor, help_, complete = [], [], []
    for _ in range(rounds):
        floor.append(seconds([sys.executable, "-c", "import typer"]))
        help_.append(seconds([program, "--help"]))
        complete.append(seconds([program], completion))
    base = statistics.median(floor)
    print(f"import typer {base * 1000:.0f} ms; --help {statistics.median(help_) * 1000:.0f} ms = "
          f"{statistics.median(help_) / base:.2f}x; completion {statistics.median(complete) * 1000:.0f} ms = "
          f"{statistics.median(complete) / base:.2f}x")  # fmt: skip


if __name__ == "__main__":
    main()
