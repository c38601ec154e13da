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
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.intake.pipeline import Intake
from paracase.services.office.founding import init_office
from paracase.services.upkeep.backups import back_up
from paracase.services.upkeep.restoring import restore

if TYPE_CHECKING:
    from paracase.services.context import Office

NEW = 200
SIZE = 3000
"""Bytes of a paper."""


def take_in(office: Office, name: str, count: int) -> None:
    """Small papers, no two the same, into store and vault; they are not read."""
    for number in range(count):
        below = office.folder / "Inbox" / name / f"{number % 50:02d}"
        below.mkdir(parents=True, exist_ok=True)
        (below / f"paper {number:06d}.txt").write_text(os.urandom(SIZE // 2).hex(), encoding="ascii")
    time.sleep(2.5)
    intake = Intake(
        office.folder, office.store, office.settings, office.clock, office.practice.document_types, ocr=False
    )
    intake.look()
    while intake.keep_ready():
        pass
    intake.close()


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
        take_in(office, "drop", count)
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
        take_in(office, "more", NEW)
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
