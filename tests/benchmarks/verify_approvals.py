"""How long ``verify`` takes in an office in which an attorney decided much.

python -m tests.benchmarks.verify_approvals [DECISIONS]          processor time and wall clock, seconds
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from contextlib import closing

from paracase.domain.approvals.statements import Decision
from paracase.services.approvals import deciding
from paracase.services.approvals.said import Said
from paracase.services.upkeep.verifying import verify
from tests.benchmarks.whole_ledger import firm_at

PAPERS = 20
"""The decisions are about so many papers, one after the other."""


def main() -> None:
    """Make the decisions, then measure."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    with tempfile.TemporaryDirectory(prefix="bench-", dir=os.environ.get("BENCH_DIR")) as base:
        firm = firm_at(base)
        for number in range(PAPERS):
            firm.save(f"paper{number}.docx", *(f"Paragraph {part} of paper {number}." for part in range(40)))
        began = time.perf_counter()
        with closing(firm.come_in(firm.attorney)) as attorney:
            for number in range(wanted):
                request = firm.ask(f"paper{number % PAPERS}.docx")
                decision = Decision.APPROVED if number % 2 else Decision.RETURNED
                deciding.decide(attorney, request, Said(decision, "DO", comment="" if number % 2 else "Not yet."))
        print(f"  {wanted} decisions made in {time.perf_counter() - began:.1f} s", flush=True)
        wall, used = time.perf_counter(), time.process_time()
        found = verify(firm.office)
        print(
            f"  verify: {time.process_time() - used:.1f} s of processor time, {time.perf_counter() - wall:.1f} s; "
            f"clean {found.clean}"
        )
        firm.office.close()


if __name__ == "__main__":
    main()
