"""Reading every file of some folders, and mutations of them: outcomes, the longest, what broke (safety: AT-15).

python -m tests.benchmarks.corpus_run [--mutations N] [--seed N] FOLDER...
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from tests.support.corpus import files_of, papers, read_all


def main() -> None:
    """Read; ends with 1 when something broke, or when a paper took longer than a paper may."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="+", type=Path)
    parser.add_argument("--mutations", type=int, default=2500)
    parser.add_argument("--seed", type=int, default=1)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as base:
        office = init_office(Path(base) / "office", clock=SystemClock(), name="b", staff_name="B", role=Role.PARALEGAL)
        types = office.practice.document_types
        office.close()
    files = files_of(told.folder)
    began = time.monotonic()
    result = read_all(papers(files, told.mutations, seed=told.seed), types, cpu=20)
    took = time.monotonic() - began
    print(f"{len(files):,} files and {told.mutations:,} mutations in {took:.0f} s")
    print(", ".join(f"{outcome} {count:,}" for outcome, count in result.outcomes.most_common()))
    print(f"longest {result.longest[0]:.1f} s: {result.longest[1]}")
    for line in result.broken:
        print("broken:", line)
    sys.exit(bool(result.broken) or result.longest[0] > 40)


if __name__ == "__main__":
    main()
