"""A person who files papers while something else goes on: real filings, in a process of its own, each timed."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.clock import SystemClock
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.taking_in import scan
from tests.benchmarks.figures import must

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office

APART = 0.05
"""Seconds between two filings."""


def papers_wait(office: Office, count: int) -> list[int]:
    """Have so many papers wait in Triage: their numbers."""
    for number in range(count):
        path = office.folder / "Inbox" / f"to be filed {number:03d}.txt"
        path.write_text(f"A paper that a person files, number {number}", encoding="utf-8")
        os.utime(path, (path.stat().st_mtime - 3600,) * 2)
    scan(office)
    sql = "SELECT id FROM document WHERE name LIKE 'to be filed %' AND state = 'new' ORDER BY id"
    found = [int(row[0]) for row in office.store.read.execute(sql)]
    must(len(found) == count, f"{count} papers wait: {len(found)}")
    return found


@contextlib.contextmanager
def filing(office: Office, papers: list[int], case_id: int) -> Iterator[list[float]]:
    """Somebody files these one after the other, until the block ends; how many seconds each took is there then."""
    seconds: list[float] = []
    stop = office.folder / ".paracase" / "no-more-filing"
    command = [sys.executable, "-m", "tests.benchmarks.person", str(office.folder), str(stop), str(case_id)]
    with subprocess.Popen([*command, *map(str, papers)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        must(process.stdout.readline() == "ready\n", "the person is there")
        try:
            yield seconds
        finally:
            stop.touch()
            seconds += json.loads(process.stdout.read() or "[]")
    stop.unlink()
    sql = "SELECT count(*) FROM document WHERE name LIKE '%filed%' AND state = 'in_file'"
    filed = int(office.store.read.execute(sql).fetchone()[0])
    must(
        seconds and process.returncode == 0 and filed == len(seconds), f"{len(seconds)} filings, {filed} papers in file"
    )


def main() -> None:
    """Be the person."""
    folder, stop, case_id, *papers = sys.argv[1:]
    office = open_office(Path(folder), clock=SystemClock())
    print("ready", flush=True)
    seconds = []
    for paper in papers:
        if Path(stop).exists():
            break
        began = time.perf_counter()
        file_document(office, int(paper), FilingDecision(cases=(int(case_id),), facts={"title": f"Filed {paper}"}))
        seconds.append(time.perf_counter() - began)
        time.sleep(APART)
    print(json.dumps(seconds))
    office.close()


if __name__ == "__main__":
    main()
