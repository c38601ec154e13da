"""How long papers take from the folder to their proposals, with any number of cases; processor time and by the clock.

    python -m tests.benchmarks.proposals [PAPERS] [CASES …]

Each paper is one page with the court, caption and docket number of one of the cases. A paper is done when the recognisers
looked at it; that the first case suggested is its own is asked afterwards, of nine in ten at least.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.intake.pipeline import Intake
from paracase.services.office.founding import init_office
from tests.benchmarks.office import Builder, Size

if TYPE_CHECKING:
    from paracase.services.context import Office

CASES = (1, 40, 400, 4000)
AT_LEAST = 0.9
"""Of the papers must be given their own case first, or something else was measured."""


def _processor() -> float:
    """Seconds of processor time of this process and of its readers that ended."""
    used = [resource.getrusage(which) for which in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(taken.ru_utime + taken.ru_stime for taken in used)


def _one(office: Office, sql: str) -> int:
    return int(office.store.read.execute(sql).fetchone()[0])


def measure(base: Path, papers: int, cases: int) -> None:
    """Take papers in with so many cases, until each has its proposals."""
    folder = base / f"office-{cases}"
    office = init_office(folder, clock=SystemClock(), name="b", staff_name="Dana Reyes", role=Role.PARALEGAL)
    builder = Builder(office, Size(papers, cases=cases))
    own = {}
    for number in range(papers):
        matter = builder.matters[number * 7919 % cases]
        name = f"paper {number:06}.txt"
        (folder / "Inbox" / name).write_text(builder.text(matter, f"Order {number}"), encoding="utf-8")
        own[name] = str(matter.id)
    time.sleep(2.2)  # files that were written just now are not settled
    began, used = time.perf_counter(), _processor()
    intake = Intake(folder, office.store, office.settings, office.clock, office.practice.document_types, ocr=False)
    intake.look()
    while _one(office, "SELECT count(*) FROM version WHERE outcome <> 'pending'") < papers:
        intake.turn()
    searchable = time.perf_counter() - began
    while intake.turn().worked or _one(office, "SELECT count(*) FROM document WHERE recognised = 0"):
        pass
    suggested = time.perf_counter() - began
    intake.close()
    used = _processor() - used
    first = office.store.read.execute(
        "SELECT d.name, s.value FROM document d JOIN suggestion s ON s.document_id = d.id AND s.field = 'case' "
        "AND s.rank = 0"
    ).fetchall()
    right = sum(own.get(name) == value for name, value in first)
    office.close()
    assert right >= papers * AT_LEAST, (right, papers)
    told = f"{cases:>5,} cases: {papers:,} papers searchable in {searchable:.1f} s, suggested in {suggested:.1f} s"
    print(f"{told}; {used / papers * 1000:.2f} ms of processor time a paper; its own case first: {right:,}", flush=True)


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("papers", type=int, nargs="?", default=2000)
    parser.add_argument("cases", type=int, nargs="*", default=CASES)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        for cases in given.cases:
            measure(Path(base), given.papers, cases)


if __name__ == "__main__":
    main()
