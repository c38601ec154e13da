"""What must cost the same in an office of any size: the start of the desk, bare ``paracase``, the counters; in turns.

    python -m tests.benchmarks.sizes SMALL LARGE [ROUNDS]

SMALL and LARGE are offices made by ``tests.benchmarks.office``, where no intake runs. Processor time, medians; the start
of the desk by the clock too, until its counters stand below (they come with the last of its rows), and Triage until its
rows do.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

from paracase import paths
from paracase.domain.clock import SystemClock
from paracase.services.counters import counters
from paracase.services.office.opening import open_office
from paracase.store.locks import FileLock
from tests.benchmarks.desk import desk
from tests.benchmarks.start import took

WANTED = 1.3
"""At most so many times the figure of the small office."""


def started(folder: Path) -> dict[str, float]:
    """The desk until its counters are painted, and Triage until its rows are."""
    terminal = desk(folder)
    try:
        counted = terminal.until("indexed")
        used = terminal.cpu_seconds() * 1000
        return {"desk, by the clock": counted, "desk": used, "Triage, by the clock": terminal.until_after(b"2", ".txt")}
    finally:
        terminal.close()


def counted(folder: Path) -> dict[str, float]:
    """The counters of the frame, in process: at first, and again."""
    office = open_office(folder, clock=SystemClock())
    times = []
    for _ in range(3):
        used = time.process_time()
        assert counters(office).indexed > 0
        times.append((time.process_time() - used) * 1000)
    office.close()
    return {"counters, first": times[0], "counters, again": min(times)}


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("small", type=Path)
    parser.add_argument("large", type=Path)
    parser.add_argument("rounds", type=int, nargs="?", default=9)
    given = parser.parse_args()
    folders = (given.small, given.large)
    leases = [FileLock(paths.lease(folder)) for folder in folders]
    assert all(lease.acquire() for lease in leases), "an intake runs"
    program = str(Path(sys.executable).with_name("paracase"))
    found: list[dict[str, list[float]]] = [{}, {}]
    for _ in range(given.rounds + 1):
        for folder, times in zip(folders, found, strict=True):
            bare = took([program, "--office", str(folder)]).processor * 1000
            for name, value in {"bare paracase": bare, **started(folder), **counted(folder)}.items():
                times.setdefault(name, []).append(value)
    for name in found[0]:
        small, large = (statistics.median(times[name][1:]) for times in found)
        told = "" if large <= small * WANTED else f"  over {WANTED}"
        print(f"{name:<24} {small:8.2f} ms  {large:8.2f} ms = {large / small:.2f} x{told}")
    for lease in leases:
        lease.release()


if __name__ == "__main__":
    main()
