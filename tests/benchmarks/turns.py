"""The longest turn of a watching intake: how long it is deaf to hints and to a stop, and the store locked for people.

    python -m tests.benchmarks.turns texts|large|folder|text|all [COUNT]

texts: 20,000 texts dropped; large: a file of 2 GB; folder: 100,000 files in one folder, then single ones beside them; text:
one of 50 MB. The intake is real and watches; another process asks for the store's lock every 5 ms, as a person's write
does. Of a turn are told its time by the clock, its processor time, and how long the disk had it wait where it committed:
what is neither is waiting for a processor, or for Python, behind the threads that copy, read and index.
"""

from __future__ import annotations

import json
import logging
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.services.papers import taking_in
from paracase.store.engine import Connection
from tests.benchmarks.corpus import Words, write_texts
from tests.benchmarks.figures import Figure, must, paired

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.intake.hints import Hints
    from paracase.intake.pipeline import Intake
    from paracase.services.context import Office
    from paracase.services.papers.schedule import Schedule

MOST = 0.1
"""Seconds a turn may take."""
_ASKS = """
import json, sys, time
from pathlib import Path
from paracase.domain.clock import SystemClock
from paracase.services.office.opening import open_office
office = open_office(Path(sys.argv[1]), clock=SystemClock())
waits = []
while not Path(sys.argv[2]).exists():
    began = time.perf_counter()
    with office.store.write() as tx:
        waits.append(time.perf_counter() - began)
    time.sleep(0.005)
print(json.dumps(waits))
"""


class Timed(taking_in.Watch):
    """A watch that notes how long each of its turns was."""

    def note(self) -> None:
        """Begin anew."""
        self.turns: list[OneTurn] = []

    def _turn(self, intake: Intake, hints: Hints, schedule: Schedule) -> bool:
        what = "look" if intake.is_looking else "turn"
        WAITED.disk = WAITED.longest = 0.0
        WAITED.what = ""
        began, cpu = time.perf_counter(), time.thread_time()
        try:
            return super()._turn(intake, hints, schedule)
        finally:
            self.turns.append(OneTurn(
                time.perf_counter() - began, time.thread_time() - cpu, WAITED.disk, what, WAITED.longest, WAITED.what
            ))  # fmt: skip


class OneTurn(NamedTuple):
    """How long one turn was, in seconds."""

    clock: float
    cpu: float
    disk: float
    """In which it committed."""
    what: str
    longest: float
    """Its longest statement."""
    statement: str

    def __str__(self) -> str:
        return (
            f"{self.clock * 1000:.0f} ms ({self.what}; processor {self.cpu * 1000:.0f}, commits {self.disk * 1000:.0f}; "
            f"longest {self.longest * 1000:.0f}: {self.statement})"
        )


WAITED = threading.local()


def _noting_statements() -> None:
    """Have each statement of a thread noted, with what it waited for the disk."""
    plain = Connection.execute

    def execute(self: Connection, sql: str, parameters: Any = (), /) -> Any:
        began = time.perf_counter()
        try:
            return plain(self, sql, parameters)
        finally:
            took = time.perf_counter() - began
            if sql == "COMMIT":
                WAITED.disk = getattr(WAITED, "disk", 0.0) + took
            if took > getattr(WAITED, "longest", 0.0):
                WAITED.longest, WAITED.what = took, " ".join(sql.split())[:60]

    Connection.execute = execute  # type: ignore[method-assign]  # for as long as this program runs


def at_part(values: list[float], part: float) -> float:
    """The value below which such a part of them lies."""
    return sorted(values)[int(len(values) * part)]


def most_memory() -> float:
    """The most memory this process had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def count(office: Office, which: str = "1 = 1") -> int:
    """How many documents there are."""
    sql = f"SELECT count(*) FROM document d JOIN version v ON v.id = d.version_id WHERE {which}"
    return int(office.store.read.execute(sql).fetchone()[0])


def until(found: Callable[[], bool], seconds: float) -> float:
    """Seconds until something is so; it must be."""
    began = time.perf_counter()
    while not found():
        assert time.perf_counter() - began < seconds, "it never came"
        time.sleep(0.05)
    return time.perf_counter() - began


def measured(what: str, prepare: Callable[[Path], int], *, then_single: int = 0) -> list[OneTurn]:
    """Let an intake watch while something comes; its turns until all is read.

    Args:
        prepare: puts it into the Inbox; how many papers it is.
        then_single: papers dropped one by one after that, whose processor time is measured.
    """
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        folder = Path(base) / "office"
        office = init_office(folder, clock=SystemClock(), name="b", staff_name="B", role=Role.PARALEGAL)
        add_case(office, NewCase("Bench v. Mark"))
        own = open_office(folder, clock=SystemClock())
        own = replace(own, settings=replace(own.settings, keep_limit_mb=4096, ocr=False))
        watch = Timed(own, say=lambda _: None, log=logging.getLogger("bench"))
        watch.note()
        thread = threading.Thread(target=watch.run)
        thread.start()
        time.sleep(2)
        flag = Path(base) / "stop"
        asking = subprocess.Popen(
            [sys.executable, "-c", _ASKS, str(folder), str(flag)], stdout=subprocess.PIPE, text=True
        )
        papers = prepare(folder / "Inbox")
        took = until(lambda: count(office, "v.outcome <> 'pending'") >= papers, 900)
        flag.touch()
        waits = sorted(json.loads(asking.communicate()[0]))
        turns = list(watch.turns)
        print(f"{what}: {papers:,} papers read after {took:.1f} s; {len(turns):,} turns, p99 "
              f"{at_part([t.clock for t in turns], 0.99) * 1000:.0f} ms, of processor time "
              f"{at_part([t.cpu for t in turns], 0.99) * 1000:.0f}; over 100 ms: {sum(t.clock > 0.1 for t in turns)} "
              f"by the clock, {sum(t.cpu > 0.1 for t in turns)} of processor time; the memory of the intake "
              f"{most_memory():.0f} MB\n  the longest by the clock\n    "
              + "\n    ".join(str(t) for t in sorted(turns, reverse=True)[:3])
              + "\n  of processor time\n    "
              + "\n    ".join(str(t) for t in sorted(turns, key=lambda t: -t.cpu)[:3])
              + f"\n  the lock: p50 {statistics.median(waits) * 1000:.1f}, p99 {waits[int(len(waits) * 0.99)] * 1000:.1f}, "
              f"max {waits[-1] * 1000:.1f} ms of {len(waits):,}", flush=True)  # fmt: skip
        if then_single:
            single(office, folder / "Inbox" / "one folder", then_single)
        stopped = time.perf_counter()
        watch.stop()
        thread.join()
        print(f"  stopped after {(time.perf_counter() - stopped) * 1000:.0f} ms, all closed", flush=True)
        own.close()
        office.close()
    return turns


def single(office: Office, folder: Path, number: int) -> None:
    """Processor time of one paper that arrives in a folder, readers included."""
    until(lambda: count(office, "d.recognised = 0") == 0, 900)
    time.sleep(20)  # what follows a burst is over
    costs = []
    for at in range(number):
        before, known = sum(os.times()[:2]), count(office)
        (folder / f"single {at}.txt").write_text(f"a single paper {at}", encoding="utf-8")
        until(lambda known=known: count(office, "d.recognised = 1") > known, 60)  # type: ignore[misc]  # bound now
        costs.append(sum(os.times()[:2]) - before)
    print(f"  one paper beside {len(os.listdir(folder)):,}: {statistics.median(costs) * 1000:.0f} ms of processor time, "
          "with what the intake does besides in those seconds")  # fmt: skip


def texts(inbox: Path, number: int = 20_000) -> int:
    """Many texts, as a folder that is moved in."""
    write_texts(inbox.parent / "beside", number)
    (inbox.parent / "beside").rename(inbox / "drop")
    return number


def large(inbox: Path) -> int:
    """A file of 2 GB, and a small one behind it."""
    block = os.urandom(1 << 20)
    with (inbox.parent / "large.bin").open("wb") as file:
        for _ in range(2048):
            file.write(block)
    (inbox.parent / "large.bin").rename(inbox / "large.bin")
    return 1


def one_folder(inbox: Path, number: int = 100_000) -> int:
    """Many small files in one folder."""
    beside = inbox.parent / "beside"
    beside.mkdir()
    for at in range(number):
        (beside / f"paper {at:06d}.txt").write_bytes(b"paper %d" % at)
    beside.rename(inbox / "one folder")
    return number


def text(inbox: Path) -> int:
    """A text of 50 MB."""
    (inbox.parent / "a.txt").write_text(Words().text(50 << 20), encoding="utf-8")
    (inbox.parent / "a.txt").rename(inbox / "a.txt")
    return 1


def figures() -> list[Figure]:
    """The short form: the longest turn of 2,000 texts, of the processor time it may take."""
    _noting_statements()
    longest = []
    for _ in range(3):
        turns = measured("texts", lambda inbox: texts(inbox, 2000))
        must(len(turns) > 50, "there were turns")
        longest.append(max(turn.cpu for turn in turns))
    return [paired("the longest turn of 2,000 texts", longest, [MOST] * 3, "100 ms of processor time", texts=2000)]


def main() -> None:
    """Measure."""
    _noting_statements()
    which = sys.argv[1] if len(sys.argv) > 1 else "all"
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    if which in {"texts", "all"}:
        measured("texts", lambda inbox: texts(inbox, number or 20_000))
    if which in {"large", "all"}:
        measured("a file of 2 GB", large)
    if which in {"text", "all"}:
        measured("a text of 50 MB", text)
    if which in {"folder", "all"}:
        measured("one folder", lambda inbox: one_folder(inbox, number or 100_000), then_single=5)


if __name__ == "__main__":
    main()
