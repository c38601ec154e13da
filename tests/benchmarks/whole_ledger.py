"""What is read of the ledger for a decision, a release and a list, in an office of many entries.

python -m tests.benchmarks.whole_ledger [ENTRIES]          processor time, milliseconds, median of five
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.approvals.statements import Decision
from paracase.domain.roles import Role
from paracase.services.approvals import deciding, proven, reading, requests
from paracase.services.approvals.allowed import allowed_at
from paracase.services.approvals.may_go_out import standing
from paracase.services.approvals.queue import queue
from paracase.services.approvals.said import Said
from paracase.services.office.founding import init_office
from paracase.store import ledger
from paracase.store.papers.versions import version_facts
from paracase.store.people.bound import keys_said
from tests.support.clock import AheadClock
from tests.support.delegated import Firm, firm_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office

FILED = 5
"""One entry of so many says the type of a paper, as filing does."""


def firm_at(base: str) -> Firm:
    """An office with its people and a case."""
    office = init_office(
        Path(base) / "office", clock=AheadClock(), name="b", staff_name="Dana Ruiz", role=Role.PARALEGAL
    )
    return firm_in(office)


def grow(office: Office, entries: int) -> None:
    """So many entries of other things: papers that were filed, and what says nothing of a paper's type."""
    done = 0
    while done < entries:
        with office.store.write() as tx:
            for number in range(done, min(done + 2000, entries)):
                paper = {"id": 1_000_000 + number, "version": number, "sha256": f"{number:064x}"}
                data = {"documents": [paper | {"type": "motion"}]} if number % FILED == 0 else {"documents": [paper]}
                ledger.append(tx.db, at=office.now(), kind="bench.entry", staff=(office.person.id, "paralegal"),
                              data={"case": 1, **data}, texts={"summary": f"entry {number}"}, about=())  # fmt: skip
        done += 2000


def _ms(ask: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        began = time.process_time()
        ask()
        times.append(time.process_time() - began)
    return statistics.median(times) * 1000


def acts(entries: int) -> None:
    """Processor time of what a decision and a release ask, one by one and together."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir=os.environ.get("BENCH_DIR")) as base:
        firm = firm_at(base)
        office = firm.office
        for number in range(8):
            firm.save(f"paper{number}.docx", f"Paper {number}")
        numbers = [firm.ask(f"paper{number}.docx") for number in range(8)]
        attorney = firm.come_in(firm.attorney)
        deciding.decide(attorney, numbers[0], Said(Decision.APPROVED, "DO"))
        grow(office, entries)
        db = office.store.read
        facts = version_facts(db, requests.request(office, numbers[0]).version_id)
        assert facts is not None
        left = iter(numbers[1:])
        for what, ask in {
            "what is allowed (allowed_at)": lambda: allowed_at(db, [facts.document_id]),
            "keys, by every body": lambda: keys_said(db, by_bodies=True),
            "keys, by what is looked up": lambda: keys_said(db),
            "one request proven": lambda: proven.faults_of(db, [numbers[0]]),
            "what the office allows proven": lambda: proven.policy_fault(office, "approval.level"),
            "whether a paper may go out": lambda: standing(office, facts),
            "a request opened": lambda: reading.detail(attorney, numbers[0]),
            "the queue, as listed": lambda: queue(attorney),
            "a decision": lambda: deciding.decide(attorney, next(left), Said(Decision.APPROVED, "DO")),
        }.items():
            print(f"  {what:<32} {_ms(ask):8.1f} ms", flush=True)
        office.close()


def main() -> None:
    """Measure."""
    acts(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000)


if __name__ == "__main__":
    main()
