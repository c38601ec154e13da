"""The memory of a watching intake and of all it starts, as people run it; what holds it, by kind of page.

    python -m tests.benchmarks.held folder [FILES]     so many small files come at once, in one folder
    python -m tests.benchmarks.held office DIR         an office of ``tests.benchmarks.office``: its start, its looks, papers

``paracase watch`` is a process of its own. Told are the most its process had (resident), and the most that it and its
workers had together by their proportional share (PSS): a page that several hold is counted once, so this is what the
machine gets back when the intake ends. Pages of files that are mapped (programs, libraries) are told apart from the rest.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.clock import SystemClock
from paracase.services.office.opening import open_office
from tests.benchmarks.figures import must
from tests.benchmarks.folder import NAME, office_with
from tests.benchmarks.processes import Watching, cpu_seconds, memory_mb, tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from paracase.services.context import Office

MOST = 200
"""MB that an intake may hold, whatever waits."""
OFTEN = 0.25
"""Seconds between two looks at its memory: one costs it a millisecond or two."""
SINGLE = 20


@dataclass(frozen=True, slots=True)
class Held:
    """What a process and all below it held, in MB."""

    all: float
    """Their shares together."""
    watching: float
    """The intake's own share."""
    own: float
    """Of that, memory of its own: not pages of files."""
    processes: int

    def __str__(self) -> str:
        return (
            f"{self.all:.0f} MB in {self.processes} processes; the intake alone {self.watching:.0f}, "
            f"{self.own:.0f} of it its own"
        )


def held(pid: int) -> Held:
    """What they hold now."""
    shares = [share for at in tree(pid) if (share := _share(at))]
    own = _share(pid).get("Pss_Anon", 0.0)
    return Held(sum(share["Pss"] for share in shares), _share(pid).get("Pss", 0.0), own, len(shares))


def _share(pid: int) -> dict[str, float]:
    """The sums of a process's pages, in MB; empty when it is gone."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    except (FileNotFoundError, ProcessLookupError):
        return {}
    return {name: int(rest.split()[0]) / 1024 for name, _, rest in (line.partition(":") for line in lines)}


@contextlib.contextmanager
def noted(pid: int, what: str) -> Iterator[None]:
    """Say the most that was held while something went on."""
    most, is_over = [held(pid)], threading.Event()

    def look() -> None:
        while not is_over.wait(OFTEN):
            most.append(held(pid))

    looking = threading.Thread(target=look)
    looking.start()
    began = time.monotonic()
    try:
        yield
    finally:
        is_over.set()
        looking.join()
    top = max(most, key=lambda one: one.all)
    alone = max(most, key=lambda one: one.watching)
    told = "" if top.all <= MOST else f"  over {MOST}"
    print(f"  {what} ({time.monotonic() - began:.0f} s): at most {top}; the intake alone at most {alone.watching:.0f}; "
          f"now {held(pid)}{told}", flush=True)  # fmt: skip


def rests(pid: int, *, limit: float = 1800) -> None:
    """Wait until it has hardly anything to do: three seconds of less than a twentieth of a processor."""
    deadline, quiet = time.monotonic() + limit, 0
    while quiet < 3:
        must(time.monotonic() < deadline, "the intake comes to rest")
        before = cpu_seconds(pid)
        time.sleep(1)
        quiet = quiet + 1 if cpu_seconds(pid) - before < 0.05 else 0


def count(office: Office, which: str = "1 = 1") -> int:
    """How many papers there are of which something is so."""
    sql = f"SELECT count(*) FROM document d JOIN version v ON v.id = d.version_id WHERE {which}"
    return int(office.store.read.execute(sql).fetchone()[0])


def until(is_so: Callable[[], bool], what: str, *, limit: float = 3600) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + limit
    while not is_so():
        must(time.monotonic() < deadline, what)
        time.sleep(1)


def folder(files: int) -> None:
    """So many files come at once."""
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        where = Path(base) / "office"
        with contextlib.closing(office_with(where, 10)) as office, Watching(where) as pid:
            with noted(pid, "the start"):
                time.sleep(5)
            beside = where / "beside"
            beside.mkdir()
            for at in range(files):
                (beside / f"paper {at:06d}.txt").write_bytes(b"paper %d" % at)
            beside.rename(where / "Inbox" / "many")
            known = 10 + files
            with noted(pid, f"until {files:,} files are papers"):
                until(lambda: count(office) >= known, f"all {files} are papers")
            with noted(pid, "until all were read and recognised"):
                until(lambda: count(office, "v.outcome <> 'pending' AND d.recognised = 1") >= files, "all are read")
            with noted(pid, "at rest, and one look at everything"):
                time.sleep(75)
            print(f"  resident at most {memory_mb(pid, 'VmHWM'):.0f} MB")


def office_of(where: Path) -> None:
    """An office that is there."""
    with contextlib.closing(open_office(where, clock=SystemClock())) as office, Watching(where) as pid:
        known = count(office)
        print(f"{known:,} papers", flush=True)
        with noted(pid, "the start until it rests: its look at everything, papers compared with the index"):
            time.sleep(5)
            rests(pid)
        here = where / "Inbox" / NAME
        here.mkdir(exist_ok=True)
        with noted(pid, f"{SINGLE} papers that come, and one look at everything"):
            for at in range(SINGLE):
                (here / f"held {time.time_ns()} {at}.txt").write_text(f"one more paper {at}", encoding="utf-8")
                time.sleep(1)
            until(lambda: count(office) >= known + SINGLE, "they are papers")
            time.sleep(75)
            rests(pid)
        print(f"  resident at most {memory_mb(pid, 'VmHWM'):.0f} MB")


def main() -> None:
    """Measure."""
    what, *rest = sys.argv[1:] or ["folder"]
    if what == "office":
        office_of(Path(rest[0]))
    else:
        folder(int(rest[0]) if rest else 100_000)


if __name__ == "__main__":
    main()
