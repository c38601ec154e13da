"""A re-scan of unchanged files against a bare walk with stat, interleaved.

python -m tests.benchmarks.rescan [FILES] [ROUNDS]
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.intake.pipeline import Intake
from paracase.services.office.founding import init_office


def bare(folder: str) -> int:
    """Walk and stat everything."""
    count = 0
    for base, _, names in os.walk(folder):
        for name in names:
            os.stat(os.path.join(base, name))
            count += 1
    return count


def main() -> None:
    """Measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        folder = Path(base) / "office"
        office = init_office(folder, clock=SystemClock(), name="b", staff_name="B", role=Role.PARALEGAL)
        for number in range(count):
            below = folder / "Inbox" / f"{number % 200:03d}"
            below.mkdir(exist_ok=True)
            (below / f"{number}.txt").write_text(f"paper {number}", encoding="utf-8")
        time.sleep(2.2)
        intake = Intake(folder, office.store, office.settings, office.clock, [], ocr=False)
        intake.look()
        while intake.keep_ready():
            pass
        floor, ours = [], []
        for _ in range(rounds):
            started = time.perf_counter()
            assert bare(str(folder / "Inbox")) == count
            floor.append(time.perf_counter() - started)
            started = time.perf_counter()
            found = intake.look()
            ours.append(time.perf_counter() - started)
            assert (found.documents, found.ready, found.listed) == (count, [], [])
        a, b = statistics.median(ours), statistics.median(floor)
        print(f"{count:,} unchanged files: re-scan {a:.3f} s, bare walk with stat {b:.3f} s, ratio {a / b:.2f}")
        intake.close()
        office.close()


if __name__ == "__main__":
    main()
