"""A re-scan of unchanged files against a bare walk with stat, in turns, by processor time.

python -m tests.benchmarks.rescan [FILES] [ROUNDS]
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import time
from pathlib import Path

from paracase.intake.pipeline import Intake
from tests.benchmarks.figures import Figure, must, paired
from tests.benchmarks.folder import office_with


def bare(folder: str) -> int:
    """Walk and stat everything."""
    count = 0
    for base, _, names in os.walk(folder):
        for name in names:
            os.stat(os.path.join(base, name))
            count += 1
    return count


def measured(files: int, rounds: int) -> Figure:
    """Re-scan files in 200 folders."""
    floor, ours = [], []
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        folder = Path(base) / "office"
        with contextlib.closing(office_with(folder, files, folders=min(200, files))) as office:
            intake = Intake(folder, office.store, office.settings, office.clock, [], ocr=False)
            for _ in range(rounds):
                began = time.process_time()
                must(bare(str(folder / "Inbox")) == files, "the files lie there")
                floor.append(time.process_time() - began)
                began = time.process_time()
                found = intake.look()
                ours.append(time.process_time() - began)
                must((found.documents, found.ready, found.listed) == (files, [], []), "all are as they were")
            intake.close()
    return paired(f"rescan of {files:,}", ours, floor, "os.walk with stat", files=files)


def figures() -> list[Figure]:
    """The short form."""
    return [measured(20_000, 9)]


def main() -> None:
    """Measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    print(measured(count, int(sys.argv[2]) if len(sys.argv) > 2 else 7))


if __name__ == "__main__":
    main()
