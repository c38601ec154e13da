"""Processor time of the intake for one paper that arrives, changes or goes, by how many lie beside it.

    python -m tests.benchmarks.arriving [PAPERS …]

``paracase watch`` runs as people run it, but for the whole look that comes once a minute: what that costs is measured by
``rescan``, and a whole look that a single paper brings about shows here. From the time of the process and all it started
is taken what it needs when nothing comes.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.figures import Figure, paired
from tests.benchmarks.folder import NAME, office_with
from tests.benchmarks.processes import Watching, cpu_seconds

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office

SIZES = (200, 10_000, 100_000)
PAPERS = 20
APART = 0.7
"""Seconds between two of them: each is looked at by itself."""
REST = 6.0
"""Seconds after the last, in which what it brought about is done."""

LEAST = 0.5
"""Milliseconds: the system counts processor time in hundredths of a second."""


@dataclass(slots=True)
class Beside:
    """What one paper cost, in milliseconds of processor time, beside so many others."""

    papers: int
    idle: float
    """Milliseconds a second when nothing comes."""
    costs: dict[str, float] = field(default_factory=dict)


def measured(papers: int) -> Beside:
    """Papers that arrive, then that change, then that go."""
    with tempfile.TemporaryDirectory(prefix="measure3-") as base:
        folder = Path(base) / "office"
        with contextlib.closing(office_with(folder, papers, scan_seconds=3600)) as office, Watching(folder) as pid:
            here = folder / "Inbox" / NAME
            for number in range(3):  # the first ones start readers and import recognisers
                _write(folder / "Inbox" / f"before {number}.txt", f"a paper before {number}")
            _until(lambda: _count(office, "d.id > ? AND d.recognised = 1", papers) == 3, "the first three")
            known = papers + 3
            _rest(pid)
            idle = _spent(pid, lambda: time.sleep(10)) / 10
            found = Beside(papers, idle * 1000)

            def each(what: str, act: Callable[[int], object], is_done: Callable[[], int]) -> None:
                began = time.perf_counter()

                def all_of_them() -> None:
                    for number in range(PAPERS):
                        act(number)
                        time.sleep(APART)
                    _until(lambda: is_done() == PAPERS, f"{PAPERS} papers {what}: {is_done()}")
                    time.sleep(REST)

                spent = _spent(pid, all_of_them)
                found.costs[what] = max(LEAST, (spent - idle * (time.perf_counter() - began)) / PAPERS * 1000)

            each("arrive", lambda n: _write(here / f"single {n:02d}.txt", f"a single paper {n}"),
                 lambda: _count(office, "d.id > ? AND d.recognised = 1 AND v.outcome = 'text'", known))  # fmt: skip
            each("change", lambda n: _write(here / f"single {n:02d}.txt", f"a single paper {n}, another time"),
                 lambda: _count(office, "d.id > ? AND d.recognised = 1 AND v.outcome = 'text' AND v.seq = 2", known)
                 + _count(office, "d.id > ? AND d.recognised = 1", known + PAPERS))  # fmt: skip
            each("go", lambda n: (here / f"paper {n + 1:06d}.txt").unlink(),
                 lambda: _count(office, "d.missing_since IS NOT NULL AND d.id <= ?", papers))  # fmt: skip
            return found


def _write(path: Path, words: str) -> None:
    path.write_text(words, encoding="utf-8")


def _spent(pid: int, act: Callable[[], object]) -> float:
    before = cpu_seconds(pid)
    act()
    return cpu_seconds(pid) - before


def _rest(pid: int, *, limit: float = 300) -> None:
    """Wait until the intake has nothing to do any more: three seconds in which it hardly ran."""
    deadline, quiet = time.monotonic() + limit, 0
    while quiet < 3:
        if time.monotonic() > deadline:
            raise TimeoutError("the intake never came to rest")
        quiet = quiet + 1 if _spent(pid, lambda: time.sleep(1)) < 0.1 else 0


def _count(office: Office, which: str, *values: int) -> int:
    sql = f"SELECT count(*) FROM document d JOIN version v ON v.id = d.version_id WHERE {which}"
    return int(office.store.read.execute(sql, values).fetchone()[0])


def _until(is_so: Callable[[], bool], what: str, *, limit: float = 60) -> None:
    deadline = time.monotonic() + limit
    while not is_so():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(0.1)


_DOES = {"arrive": "arrives", "change": "changes", "go": "goes"}


def figures() -> list[Figure]:
    """The short form: beside 5,000 as beside 200, three times in turns; some nine minutes, on a machine that rests."""
    pairs = [(measured(200), measured(5_000)) for _ in range(3)]
    return [
        paired(
            f"a paper that {does} beside 5,000",
            [many.costs[what] for _, many in pairs],
            [few.costs[what] for few, _ in pairs],
            "beside 200",
            papers=PAPERS,
        )
        for what, does in _DOES.items()
    ]


def main() -> None:
    """Measure."""
    sizes = [int(size) for size in sys.argv[1:]] or list(SIZES)
    first: Beside | None = None
    for size in sizes:
        found = measured(size)
        first = first or found
        print(f"beside {size:,}: " + "; ".join(
            f"{what} {cost:.1f} ms ({cost / first.costs[what]:.2f} x)" for what, cost in found.costs.items()
        ) + f"; idle {found.idle:.1f} ms a second", flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
