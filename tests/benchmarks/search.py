"""Search in an office of 100,000 documents of six pages on average: newest first, best, case filter, prefixes.

    python -m tests.benchmarks.search [DOCUMENTS] [FOLDER]

With FOLDER the office is kept there and used again. Times are in process, in milliseconds.
"""

from __future__ import annotations

import contextlib
import random
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.services.papers.searching import find
from paracase.services.upkeep.indexing import index_comparison
from paracase.store.index import Index, Text
from tests.benchmarks.corpus import Words

if TYPE_CHECKING:
    from paracase.services.context import Office

CASES = 60


def build(folder: Path, count: int) -> None:
    """An office whose store and index hold so many documents; their bytes are not in the vault."""
    office = init_office(folder, clock=SystemClock(), name="b", staff_name="B", role=Role.PARALEGAL)
    for number in range(CASES):
        add_case(office, NewCase(f"Bench {number} v. Mark"))
    words, chance, index = Words(), random.Random(3), Index(folder)
    pool = [words.text(2000) for _ in range(6000)]
    for start in range(0, count, 500):
        texts = []
        with office.store.write() as tx:
            for number in range(start + 1, min(start + 500, count) + 1):
                case = chance.randint(1, CASES)
                pages = [chance.choice(pool) for _ in range(chance.randint(1, 11))]
                texts.append(Text(number, number, f"paper {number}.pdf", "\f".join(pages), f"c{case}"))
                tx.db.execute(
                    "INSERT INTO document(id, name, size, state, handling, arrived_at, recognised, indexed_rev, rev, "
                    "version_id, doc_type) VALUES(?, ?, 1, 'in_file', 'normal', '2026-01-01T00:00:00.000000Z', 1, 1, 1, "
                    "?, ?)",
                    (number, f"paper {number}.pdf", number, chance.choice(["order", "motion_other", "exhibit"])),
                )
                tx.db.execute(
                    "INSERT INTO version(id, document_id, seq, sha256, size, kept, seen_at, outcome, detail, extractor, "
                    "format, flags, meta) VALUES(?, ?, 1, ?, 1, 0, '', 'text', '', '', 'pdf', '[]', '{}')",
                    (number, number, f"{number:064x}"),
                )
                tx.db.execute("INSERT INTO document_case VALUES(?, ?, 1)", (number, case))
        index.put(texts)
        if start % 10_000 == 0:
            print(f"  {start:,}", end="\r", flush=True)
    index.settle()
    index.close()
    office.close()


def measure(office: Office, name: str, queries: list[str], *, best: bool = False, rounds: int = 5) -> None:
    """Percentiles of a kind of query."""
    times = []
    for _ in range(rounds):
        for query in queries:
            started = time.perf_counter()
            find(office, query, order="best" if best else "newest", limit=20)
            times.append((time.perf_counter() - started) * 1000)
    times.sort()
    print(
        f"{name:<34} p50 {times[len(times) // 2]:7.2f}  p95 {times[int(len(times) * 0.95)]:7.2f}  max {times[-1]:7.2f}"
    )


def measure_comparison(office: Office) -> None:
    """How long it takes to see that every paper that was read stands in the index, and to count what is missing."""
    times = []
    for _ in range(5):
        with contextlib.closing(office.store.look()) as db:
            started = time.perf_counter()
            faults = index_comparison(office, db)
            times.append((time.perf_counter() - started) * 1000)
        assert faults == (0, 0), faults
    print(f"{'all papers compared with the index':<34} p50 {sorted(times)[2]:7.2f}  max {max(times):7.2f}")


def main() -> None:
    """Measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.mkdtemp(prefix="bench-")) / "office"
    if not paths.store(folder).exists():
        build(folder, count)
    office = open_office(folder, clock=SystemClock())
    words = Words().words
    chance = random.Random(11)
    common, middle, rare = words[60:90], words[500:900], words[5000:20_000]
    kinds: dict[str, list[str]] = {
        "common word": chance.sample(common, 20),
        "middling word": chance.sample(middle, 20),
        "rare word": chance.sample(rare, 20),
        "two common words": [" ".join(chance.sample(common, 2)) for _ in range(20)],
        "phrase": [
            '"motion to dismiss"',
            '"summary judgment"',
            '"it is hereby ordered"',
            '"preliminary injunction"',
            '"§ 1983"',
        ],
        "prefix of three letters": [f"{w[:3]}*" for w in chance.sample([w for w in common + middle if len(w) > 2], 20)],
        "common word in a case": [
            f"case:26-{chance.randint(1, CASES):04} {word}" for word in chance.sample(common, 20)
        ],
        "phrase in a case": [f'case:26-{chance.randint(1, CASES):04} "motion to dismiss"' for _ in range(20)],
        "word, type and dates": [f"type:order from:2025 {word}" for word in chance.sample(common, 20)],
    }
    size = paths.index(folder).stat().st_size / 1e6
    print(f"{count:,} documents, index {size:,.0f} MB, {date.today()}; ms")  # noqa: DTZ011  a heading
    for name, queries in kinds.items():
        measure(office, name, queries)
    for name in ("common word", "rare word", "phrase", "common word in a case"):
        measure(office, f"--best: {name}", kinds[name], best=True)
    measure_comparison(office)
    office.close()


if __name__ == "__main__":
    main()
