"""Search in an office of any size: words, filters that few or no papers pass, papers indexed late; best; in process, ms of
processor time, and by the clock.

    python -m tests.benchmarks.search [DOCUMENTS] [FOLDER] [--late N] [--unindexed N] [--cases N] [--waiting N]

With FOLDER the office is kept there (``tests.benchmarks.office``) and used again. Times are of a warm file cache; in
brackets what a kind of query found, in the middle: one that must find something and found nothing is no measurement.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import statistics
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths
from paracase.services.papers.searching import find
from paracase.services.upkeep.indexing import index_comparison
from tests.benchmarks.corpus import Words
from tests.benchmarks.office import FIRMS, SURNAMES, Size, used

if TYPE_CHECKING:
    from paracase.services.context import Office

ROUNDS = 3
EMPTY = "without a hit"
"""In the name of a kind whose queries may find nothing."""


def kinds(office: Office, size: Size) -> dict[str, list[str]]:
    """Queries by kind, twenty of each where there are as many."""
    chance, words = random.Random(11), Words().words
    stop, common, middle, rare = words[:12], words[60:90], words[500:900], words[5000:20_000]
    types = [kind.code for kind in office.practice.document_types]

    def case() -> str:
        return f"case:{office.today:%y}-{chance.randint(1, size.cases):04}"

    def some(pool: list[str]) -> list[str]:
        return chance.sample(pool, min(20, len(pool)))

    return {
        "stop word": some(stop),
        "common word": some(common),
        "middling word": some(middle),
        "rare word": some(rare),
        "two common words": [" ".join(chance.sample(common, 2)) for _ in range(20)],
        "phrase": ['"motion to dismiss"', '"summary judgment"', '"it is hereby ordered"', '"preliminary injunction"'],
        "beginning of three letters": [f"{word[:3]}*" for word in some([w for w in common + middle if len(w) > 2])],
        "beginning of four letters": [f"{word[:4]}*" for word in some([w for w in common + middle if len(w) > 3])],
        "stop word in a case": [f"{case()} {word}" for word in some(stop)],
        "common word in a case": [f"{case()} {word}" for word in some(common)],
        "phrase in a case": [f'{case()} "motion to dismiss"' for _ in range(20)],
        "case alone": [case() for _ in range(20)],
        "type alone": [f"type:{kind}" for kind in some(types)],
        "type and common word": [f"type:{chance.choice(types)} {word}" for word in some(common)],
        "type and stop word": [f"type:{chance.choice(types)} {word}" for word in some(stop)],
        "type, dates and word": [f"type:{chance.choice(types)} from:2019 to:2021-06 {word}" for word in some(common)],
        "a week and stop word": [f"from:2017-{m:02}-03 to:2017-{m:02}-09 {w}" for m, w in enumerate(some(stop), 1)],
        "a week alone": [f"from:2018-{month:02}-03 to:2018-{month:02}-09" for month in range(1, 13)],
        "before all papers, without a hit": [f"to:1999 {word}" for word in some(stop)],
        "after all papers, without a hit": [f"from:2031-02-03 {word}" for word in some(stop)],
        "handling and stop word": [
            f"is:{kind} {word}" for kind in ("sealed", "aeo", "privileged") for word in stop[:4]
        ],
        "new, aside, trash alone": ["is:new", "is:aside", "is:trash", "is:missing", "is:duplicate", "is:no-text"],
        "new, aside, trash and word": [
            f"is:{s} {w}" for s in ("new", "aside", "trash", "duplicate") for w in common[:4]
        ],
        "new and type, without a hit": [f"is:new type:{kind}" for kind in some(types)],
        "party": [f"by:{name.lower()}" for name in some(list(SURNAMES))],
        "party and common word": [
            f"by:{name.lower()} {word}" for name, word in zip(SURNAMES, some(common), strict=False)
        ],
        "firm and handling": [f'by:"{firm}" is:sealed' for firm in FIRMS],
        "nobody, without a hit": [f"by:zimmerwald {word}" for word in some(stop)],
        "initials and stop word": [f"by:DR {word}" for word in some(stop)],
        "folder": ["in:orders", "in:pleadings", "in:discovery", "in:inbox"],
        "folder and stop word": [f"in:{f} {w}" for f in ("orders", "discovery", "inbox") for w in stop[:4]],
        "no folder, without a hit": [f"in:nowhere {word}" for word in some(stop)],
        "other forms: common word": [f"{word}ing" for word in some([w for w in common if w.isalpha() and len(w) > 2])],
        "other forms: rare word": [f"{word}ing" for word in some([w for w in rare if w.isalpha() and len(w) > 2])],
        "other forms: two common words": [" ".join(f"{w}ing" for w in chance.sample(common, 2)) for _ in range(20)],
        "a party's name and a common word": [
            f"{name.lower()} {word}ing" for name, word in zip(SURNAMES, some(common), strict=False)
        ],
        "docket number": [f"ecf:{number}" for number in range(7, 400, 20)],
        "docket numbers and stop word": [
            f"ecf:{number}..{number + 60} {word}" for number, word in enumerate(some(stop), 3)
        ],
        "docket number in a case": [f"{case()} ecf:{number}..499" for number in range(7, 400, 20)],
        "no docket number, without a hit": [f"ecf:99{number:03} {word}" for number, word in enumerate(some(stop))],
        "all at once": [f"{case()} type:{chance.choice(types)} from:2016 is:filed {word}" for word in some(stop)],
    }


def measure(office: Office, name: str, queries: list[str], *, best: bool = False) -> float:
    """Percentiles of a kind of query; returns the 95th of processor time."""
    times, waits, found = [], [], []
    for _ in range(ROUNDS):
        for query in queries:
            started, used_before = time.perf_counter(), time.process_time()
            answer = find(office, query, order="best" if best else "newest", limit=20)
            times.append((time.process_time() - used_before) * 1000)
            waits.append((time.perf_counter() - started) * 1000)
            found.append(answer.listed)
    assert EMPTY in name or any(found), (name, queries[0])
    times.sort()
    waits.sort()
    p50, p95, clock = (taken[int(len(taken) * part)] for taken, part in ((times, 0.5), (times, 0.95), (waits, 0.95)))
    told = f"{name:<34} p50 {p50:7.2f}  p95 {p95:7.2f}  max {times[-1]:7.2f}  by the clock p95 {clock:7.2f}"
    print(f"{told}  [{statistics.median(found):,.0f}]", flush=True)
    return p95


def measure_comparison(office: Office) -> None:
    """How long it takes to see that every paper that was read stands in the index, and to count what is missing."""
    times = []
    for _ in range(3):
        with contextlib.closing(office.store.look()) as db:
            started = time.perf_counter()
            faults = index_comparison(office, db)
            times.append((time.perf_counter() - started) * 1000)
        assert faults == (0, 0), faults
    print(f"{'all papers compared with the index':<34} p50 {sorted(times)[1]:7.2f}  max {max(times):7.2f}")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("documents", type=int, nargs="?", default=100_000)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--late", type=int, default=0)
    parser.add_argument("--unindexed", type=int, default=0)
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--waiting", type=int, default=60)
    given = parser.parse_args()
    folder = given.folder or Path(tempfile.mkdtemp(prefix="bench-")) / "office"
    size = Size(given.documents, given.cases, given.waiting, given.unindexed, given.late)
    office = used(folder, size)
    megabytes = paths.index(folder).stat().st_size / 1e6
    print(f"{size.documents:,} documents, {size.late:,} indexed late, {size.unindexed:,} not yet, "
          f"index {megabytes:,.0f} MB, {date.today()}; ms")  # noqa: DTZ011  # fmt: skip
    asked = kinds(office, size)
    slow = [name for name, queries in asked.items() if measure(office, name, queries) > 10]
    for name in ("stop word", "common word", "rare word", "phrase", "stop word in a case", "common word in a case"):
        measure(office, f"--best: {name}", asked[name], best=True)
    measure_comparison(office)
    print(f"over 10 ms: {', '.join(slow) or 'none'}")
    office.close()


if __name__ == "__main__":
    main()
