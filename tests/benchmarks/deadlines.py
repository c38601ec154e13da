"""Deadlines computed by rule, in process: how many a second.

python -m tests.benchmarks.deadlines [COUNT]
"""

from __future__ import annotations

import random
import sys
import time
from datetime import date, timedelta

from paracase.domain.deadlines.applying import Given, outcome
from paracase.services.deadlines.asking import Where, counting_court
from paracase.store.office.rulebook import Rulebook
from tests.benchmarks.figures import must

COURTS = ("us-fed", "us-ca", "us-ny", "us-tx", "cand")
FIRST_DAY = date(2026, 1, 1)


def main() -> None:
    """Measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    book, chance = Rulebook(None), random.Random(1)
    courts = [counting_court(book, Where(code), None) for code in COURTS]
    rules = [rule for rule in book.rules if rule.period is not None and not rule.is_local]
    asked = []
    for _ in range(count):
        court = chance.choice(courts)
        rule = chance.choice([rule for rule in rules if rule.profile == court.profile.code])
        method = "mail" if rule.adds_service else ""
        asked.append((rule, court, Given(FIRST_DAY + timedelta(days=chance.randrange(2000)), method=method)))
    used, steps = time.process_time(), 0
    for rule, court, given in asked:
        found = outcome(rule, court, given).computed
        steps += len(found.steps) if found is not None else 0
    used = time.process_time() - used
    must(steps > 2 * count, "every date has its steps")
    print(f"{count:,} deadlines with {steps:,} steps: {used:.2f} s of processor time, {count / used:,.0f} a second")


if __name__ == "__main__":
    main()
