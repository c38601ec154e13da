"""The longest step of a look, in processor time, and the memory it takes: nothing else of the intake goes on beside it.

    python -m tests.benchmarks.steps [FILES]

A folder of so many files is new and has not settled, has settled, is as it was, got another name, is gone. Each look is made
by itself; between two of its steps a turn can do something else, and does after 30 ms.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.intake.looking import Looking
from paracase.intake.reconcile import Findings
from paracase.services.office.founding import init_office
from paracase.services.papers.taking_in import NEVER
from tests.benchmarks.figures import Figure, must, paired
from tests.benchmarks.folder import NAME, office_with

if TYPE_CHECKING:
    from paracase.services.context import Office


class Looked(NamedTuple):
    """One look."""

    found: Findings
    steps: list[float]
    """Seconds of processor time of each, the longest first."""
    memory: float
    """MB that the process grew by at most, over what it held before."""


def held() -> float:
    """MB of memory this process has now."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def looked(looking: Looking) -> Looked:
    """Look at everything, step by step."""
    gc.set_threshold(700, 10, NEVER)  # as a watching intake has it
    gc.collect()
    before = most = held()
    steps = []
    looking.begin()
    done = None
    while done is None:
        began = time.thread_time()
        done = looking.go_on(0)
        steps.append(time.thread_time() - began)
        most = max(most, held())
    return Looked(done[0], sorted(steps, reverse=True), most - before)


def told(what: str, look: Looked) -> None:
    """Print one look."""
    longest = ", ".join(f"{seconds * 1000:.0f}" for seconds in look.steps[:4])
    print(f"  {what}: {sum(look.steps):.2f} s in {len(look.steps):,} steps, the longest {longest} ms; "
          f"{look.memory:.0f} MB more", flush=True)  # fmt: skip


def new(base: Path, files: int) -> tuple[Looked, Looked]:
    """The folder is new: not settled, then settled."""
    office = init_office(base / "new", clock=SystemClock(), name="b", staff_name="B", role=Role.PARALEGAL)
    folder = office.folder / "Inbox" / NAME
    folder.mkdir()
    for at in range(files):
        (folder / f"paper {at:06d}.txt").write_bytes(b"paper %d" % at)
    looking = _looking(office)
    first = looked(looking)
    must(len(first.found.arriving) > 0, "they have not settled")
    told("all new, most not settled", first)
    first = first._replace(found=Findings())
    time.sleep(2.2)
    settled = looked(looking)
    must(len(settled.found.ready) == files, f"{files} are ready")
    told("all settled", settled)
    office.close()
    return first, settled


def known(base: Path, files: int) -> None:
    """All are papers: as they were, in a folder of another name, gone."""
    office = office_with(base / "known", files)
    looking = _looking(office)
    told("all known", looked(looking))
    folder = office.folder / "Inbox" / NAME
    folder.rename(folder.with_name("another name"))
    renamed = looked(looking)
    must(len(renamed.found.moved) == files, f"{files} were moved")
    told("their folder got another name", renamed)
    del renamed
    folder.with_name("another name").rename(base / "away")
    gone = looked(looking)
    must(len(gone.found.gone) == files, f"{files} are gone")
    told("their folder is gone", gone)
    office.close()


def _looking(office: Office) -> Looking:
    return Looking(office.folder, office.store, office.settings, office.clock)


def figures() -> list[Figure]:
    """The short form: 20,000 new files in one folder, before and after they settled."""
    longest = []
    for _ in range(3):
        with tempfile.TemporaryDirectory(prefix="bench-") as base:
            looks = new(Path(base), 20_000)
        longest.append(max(look.steps[0] for look in looks))
    return [
        paired(
            "the longest step of a look at 20,000 new files",
            longest,
            [MOST] * 3,
            "100 ms of processor time",
            files=20_000,
        ),
    ]


MOST = 0.1
"""Seconds a turn may take."""


def main() -> None:
    """Measure."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    print(f"{files:,} files in one folder; {held():.0f} MB before")
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        new(Path(base), files)
        known(Path(base), files)


if __name__ == "__main__":
    main()
