"""The first backup of an office of many small papers, beside ``cp -a`` of it and a sync, interleaved; then one of a few new.

    python -m tests.benchmarks.backup [OBJECTS] [ROUNDS]

What has to be true is asserted: as many objects lie in the backup as in the vault, and the second one copies what is new.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from paracase import paths
from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from paracase.services.papers.taking_in import scan
from paracase.services.upkeep.backups import back_up
from paracase.services.upkeep.restoring import restore
from tests.benchmarks.corpus import write_texts

NEW = 200


def copied(home: Path, target: Path) -> float:
    """Seconds that ``cp -a`` of store and vault and a sync of its disk take."""
    started = time.perf_counter()
    target.mkdir()
    subprocess.run(["cp", "-a", paths.store(home), paths.vault(home), target], check=True)
    subprocess.run(["sync", "-f", target], check=True)
    return time.perf_counter() - started


def main() -> None:
    """Measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory(prefix="bench-", dir=os.environ.get("BENCH_DIR")) as base:
        folder = Path(base) / "office"
        office = init_office(folder, clock=SystemClock(), name="b", staff_name="B", role=Role.PARALEGAL)
        write_texts(folder / "Inbox" / "drop", count)
        time.sleep(2.5)
        scan(office, ocr=False)
        held = sum(1 for _ in office.vault.objects())
        assert held == count, held
        peer, ours, again = [], [], []
        for number in range(rounds):
            target = Path(base) / f"backup {number}"
            subprocess.run(["sync"], check=True)
            peer.append(copied(folder, Path(base) / f"copy {number}"))
            subprocess.run(["sync"], check=True)
            started = time.perf_counter()
            report = back_up(office, target)
            ours.append(time.perf_counter() - started)
            assert report.copied == count, report
            started = time.perf_counter()
            assert back_up(office, target).copied == 0
            again.append(time.perf_counter() - started)
            print(
                f"  round {number + 1}: cp -a {peer[-1]:.2f} s, backup {ours[-1]:.2f} s, again {again[-1]:.2f} s",
                flush=True,
            )
            shutil.rmtree(Path(base) / f"copy {number}")
            if number + 1 < rounds:
                shutil.rmtree(target)
        write_texts(folder / "Inbox" / "more", NEW, seed=2)
        time.sleep(2.5)
        scan(office, ocr=False)
        started = time.perf_counter()
        report = back_up(office, target)
        few = time.perf_counter() - started
        assert report.copied == NEW, report
        office.close()
        restore(target, Path(base) / "again", clock=SystemClock())
        ratio = statistics.median(mine / its for mine, its in zip(ours, peer, strict=True))
        print(
            f"{count:,} objects, median of {rounds}: cp -a and sync {statistics.median(peer):.2f} s, first backup "
            f"{statistics.median(ours):.2f} s = {ratio:.2f} x; nothing new {statistics.median(again):.2f} s; "
            f"{report.copied} new {few:.2f} s (store {report.store_bytes / 1e6:.1f} MB)"
        )


if __name__ == "__main__":
    main()
