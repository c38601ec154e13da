"""How long one dropped paper takes until it is suggested, by the clock, with any number of cases.

    python -m tests.benchmarks.dropped [PAPERS] [CASES …]

``paracase watch`` runs as people run it. A paper of a court that names one of the cases is put into the Inbox as programs
do (written beside it and moved there), and timed until its proposals stand in the store; its own case must be among them.
Papers come one after the other. That they are waited for until they are settled (``intake.settle_seconds``) is in it.
"""

from __future__ import annotations

import contextlib
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from tests.benchmarks.figures import must
from tests.benchmarks.office import Builder, Size
from tests.benchmarks.processes import Watching

if TYPE_CHECKING:
    from paracase.services.context import Office

OFTEN = 0.02
"""Seconds between two looks whether it is there: as exact as the times are."""
LONGEST = 120.0
FIRST = 3
"""Papers that are not counted: they start the readers, and what is known of the cases is made for them."""


def _suggested(office: Office, name: str) -> str | None:
    """The case that is proposed first for a paper; None while nobody looked at it."""
    sql = (
        "SELECT coalesce((SELECT s.value FROM suggestion s WHERE s.document_id = d.id AND s.field = 'case' "
        "ORDER BY s.rank LIMIT 1), '') FROM document d WHERE d.name = ? AND d.recognised = 1"
    )
    row = office.store.read.execute(sql, (name,)).fetchone()
    return None if row is None else str(row[0])


def measure(papers: int, cases: int) -> list[float]:
    """Seconds that each paper took."""
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        folder = Path(base) / "office"
        office = init_office(folder, clock=SystemClock(), name="b", staff_name="B", role=Role.PARALEGAL)
        with contextlib.closing(office):
            builder = Builder(office, Size(papers, cases=cases))
            took = []
            with Watching(folder):
                for number in range(papers + FIRST):
                    matter = builder.matters[number * 7919 % cases]
                    name = f"paper {number:06}.txt"
                    beside = Path(base) / name
                    beside.write_text(builder.text(matter, f"Order {number}"), encoding="utf-8")
                    began = time.perf_counter()
                    beside.rename(folder / "Inbox" / name)
                    while (case := _suggested(office, name)) is None:
                        must(time.perf_counter() - began < LONGEST, f"{name} was suggested")
                        time.sleep(OFTEN)
                    took.append(time.perf_counter() - began)
                    must(case == str(matter.id), f"{name} was given its own case")
            return took[FIRST:]


def main() -> None:
    """Measure."""
    papers, *cases = [int(one) for one in sys.argv[1:]] or [40]
    for count in cases or [40, 4000]:
        took = sorted(measure(papers, count))
        told = f"p50 {statistics.median(took):.2f}, p95 {took[int(len(took) * 0.95)]:.2f}, longest {took[-1]:.2f} s"
        print(f"{count:,} cases, {papers} papers one after the other: {told}", flush=True)


if __name__ == "__main__":
    main()
