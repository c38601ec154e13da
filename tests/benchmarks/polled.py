"""A paper in a share without events, by how many files lie there: seconds until it is in Triage, and what a pass costs.

python -m tests.benchmarks.polled [FILES] [FOLDERS]
"""

from __future__ import annotations

import contextlib
import logging
import os
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.intake.hints import Hints
from paracase.intake.polling import POLL_SECONDS, FolderTimes
from paracase.services.papers import taking_in
from tests.benchmarks.figures import Figure, must, paired
from tests.benchmarks.folder import NAME, office_with
from tests.benchmarks.rescan import bare

if TYPE_CHECKING:
    from paracase.intake.watcher import Watcher
    from paracase.services.context import Office

PAPERS = 6


class Shared(taking_in.Watch):
    """Watches as if every folder lay on another machine."""

    def _watch(self, office: Office, hints: Hints, watch_with: type[Watcher]) -> None:
        def polling(hints: Hints, *, is_polled: object, log: logging.Logger) -> Watcher:
            return watch_with(hints, is_polled=lambda _path: True, log=log)

        super()._watch(office, hints, polling)  # type: ignore[arg-type]  # made with what its maker is given


def seen(files: int, folders: int) -> list[float]:
    """Seconds until papers in a polled Inbox are documents, each written when the one before is one."""
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        folder = Path(base) / "office"
        with contextlib.closing(office_with(folder, files, folders=folders)) as office:
            watch = Shared(office, say=lambda _: None, log=logging.getLogger("bench"))
            thread = threading.Thread(target=watch.run)
            thread.start()
            took = []

            def documents() -> int:
                return int(office.store.read.execute("SELECT count(*) FROM document").fetchone()[0])

            try:
                time.sleep(20)
                for number in range(PAPERS):
                    began = time.monotonic()
                    (folder / "Inbox" / NAME / f"single {number}.txt").write_text(f"paper {number}", encoding="utf-8")
                    while documents() == files + number:
                        must(time.monotonic() - began < 120, "it never came")
                        time.sleep(0.05)
                    took.append(time.monotonic() - began)
            finally:
                watch.stop()
                thread.join()
            must(documents() == files + PAPERS, "all came")
    return took


def passes(files: int, folders: int, rounds: int) -> Figure:
    """Processor time of a pass over the times of folders."""
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        root = Path(base) / "root"
        for number in range(folders):
            (root / f"{number:04d}").mkdir(parents=True)
        for number in range(files):
            (root / f"{number % folders:04d}" / f"{number}.txt").write_bytes(b"")
        hints = Hints()
        times = FolderTimes(hints, seconds=3600)
        times._roots = {1: os.fsencode(root)}  # without its thread
        times.look()
        must(hints.take()[1], "the first pass asks for a look at everything")
        ours, floor = [], []
        for _ in range(rounds):
            began = time.process_time()
            must(bare(str(root)) == files, "the files lie there")
            floor.append(time.process_time() - began)
            began = time.process_time()
            times.look()
            ours.append(time.process_time() - began)
            must(hints.take() == ({}, False), "nothing changed")
    return paired(f"pass over {folders:,} folders", ours, floor, "os.walk with stat", files=files, folders=folders)


def figures() -> list[Figure]:
    """The short form."""
    return [passes(20_000, 400, 9)]


def main() -> None:
    """Measure."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    folders = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    print(passes(files, folders, 7))
    took = seen(files, folders)
    print(f"{files:,} files, looked at by folder every {POLL_SECONDS:.0f} s: a paper is a document after "
          f"{statistics.median(took):.1f} s, at most {max(took):.1f} s of {len(took)}")  # fmt: skip


if __name__ == "__main__":
    main()
