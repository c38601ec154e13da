"""The desk while 20,000 files are taken in, and somebody files papers: page down before it and meanwhile.

python -m tests.benchmarks.desk burst [DOCUMENTS]
"""

from __future__ import annotations

import contextlib
import shutil
import statistics
import time
from typing import TYPE_CHECKING

from paracase.domain.clock import SystemClock
from paracase.services.office.opening import open_office
from tests.benchmarks.corpus import write_texts
from tests.benchmarks.desk import desk, filled_office, show
from tests.benchmarks.figures import Figure, must, paired
from tests.benchmarks.person import filing, papers_wait

if TYPE_CHECKING:
    from pathlib import Path

    from tests.benchmarks.desk import Terminal


def _pages(terminal: Terminal, rounds: int, pages: int = 10) -> list[float]:
    """Milliseconds of page down, a few pages and back to the first."""
    times: list[float] = []
    for _ in range(rounds):
        seen: set[bytes] = set()
        terminal.page(b"\x1b[6~", seen)
        for _ in range(pages):
            terminal.read(0.1)
            times.append(terminal.page(b"\x1b[6~", seen))
        terminal.key(b"g")
    return times


def burst(folder: Path, *, files: int = 20_000, rounds: int = 12) -> tuple[list[float], list[float], list[float]]:
    """Page down in the desk while files are taken in and indexed by the intake it started, and somebody files papers.

    Returns:
        Milliseconds of page down before it and meanwhile, and seconds of each filing.

    Raises:
        NotSo: nothing was indexed while pages were turned, or a file was not taken in.
    """

    work = folder.with_name(folder.name + "-burst")
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(folder, work)
    drop = work / "Inbox" / "drop"
    try:
        with contextlib.closing(open_office(work, clock=SystemClock())) as office:
            waiting = papers_wait(office, 400)

            def read() -> int:
                sql = (
                    "SELECT count(*) FROM document d JOIN version v ON v.id = d.version_id "
                    "WHERE d.relpath >= x'64726f702f' AND d.relpath < x'64726f7030' AND v.outcome = 'text'"
                )
                return int(office.store.read.execute(sql).fetchone()[0])

            terminal = desk(work)
            try:
                terminal.until("Motion number")
                terminal.read(5)
                quiet = _pages(terminal, max(1, rounds // 3))
                write_texts(drop, files)
                terminal.read(4)
                before = read()
                with filing(office, waiting, 1) as filings:
                    times = _pages(terminal, rounds)
                must(read() > before, f"papers were read while pages were turned: {before}, {read()}")
                deadline = time.monotonic() + 900
                while read() < files:
                    must(time.monotonic() < deadline, f"all {files} files were taken in and read: {read()}")
                    terminal.read(1)
                must(sum(1 for path in drop.rglob("*") if path.is_file()) == files, "no file went away")
            finally:
                terminal.close()
        time.sleep(3)  # its intake ends with it
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return quiet, times, filings


def show_burst(folder: Path) -> None:
    """The whole of it."""
    quiet, times, filings = burst(folder)
    show("page down before it", quiet)
    show("page down while 20,000 files are indexed", times)
    show("a person's filing meanwhile", [seconds * 1000 for seconds in filings])


def figures() -> list[Figure]:
    """The short form: 3,000 files; an office whose cases have pages to turn is made once and kept."""

    quiet, times, filings = burst(filled_office(40_000), files=3_000, rounds=3)
    middle = statistics.median
    return [paired("page down while files are indexed", [middle(times)], [middle(quiet)], "page down before it",
                   files=3_000, pages=len(times), filings=len(filings))]  # fmt: skip
