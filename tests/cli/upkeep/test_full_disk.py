"""A real disk that fills while papers are taken in: plain sentences, nothing half left, and it goes on by itself."""

from __future__ import annotations

import base64
import os
import random
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.roles import Role
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from tests.store.test_reserve import fill, small_disk
from tests.support.clock import AheadClock
from tests.support.commands import PROGRAM
from tests.support.offices import assert_whole, scan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def until(what: Callable[[], bool], seconds: float) -> bool:
    """Whether something came true in time."""
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A command in the office."""
    command = [str(PROGRAM), "--office", str(folder), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


def documents(folder: Path) -> int:
    """How many papers the office has."""
    office = open_office(folder, clock=AheadClock())
    try:
        return int(office.store.read.execute("SELECT count(*) FROM document").fetchone()[0])
    finally:
        office.close()


@pytest.mark.slow
@pytest.mark.parametrize("size", ["6m", "24m"])
def test_the_disk_fills_while_papers_come(tmp_path: Path, size: str) -> None:
    chance = random.Random(5)
    paper = 20_000 if size == "6m" else 60_000
    with small_disk(tmp_path / "disk", size) as disk:
        folder = disk / "office"
        office = init_office(folder, clock=AheadClock(), name="", staff_name="Sam Scene", role=Role.PARALEGAL)
        add_case(office, NewCase("Garcia v. Meridian Freight"))
        office.close()
        said = (tmp_path / "said").open("w", encoding="utf-8")
        watch = subprocess.Popen([str(PROGRAM), "--office", str(folder), "watch"], stdout=said, stderr=said)
        try:
            (folder / "Inbox" / "first.txt").write_text("the first paper")
            assert until(lambda: documents(folder) == 1, 60)
            assert paths.reserve(folder).stat().st_size > 0
            for number in range(12):
                (folder / "Inbox" / f"{number}.txt").write_bytes(base64.encodebytes(chance.randbytes(paper)))
            fill(disk / "ballast")  # before they have settled
            assert until(lambda: "is full" in (tmp_path / "said").read_text(), 60)

            filed = run(folder, "triage", "file", "1", "--case", "26-0001")
            assert filed.returncode == 0, filed.stderr  # a decision fits: that is what the reserve is for
            assert paths.reserve(folder).stat().st_size == 0
            fill(disk / "ballast 2")
            backup = run(folder, "backup", str(disk / "backup"))
            assert backup.returncode == 8, backup.stderr
            for done in (filed, backup, run(folder, "doctor"), run(folder, "scan", "--wait", "1"), run(folder)):
                assert "Traceback" not in done.stderr + done.stdout
                assert done.returncode in {0, 1, 8}
            assert not list(disk.rglob("*.new"))
            for left in ("objects", "tmp"):
                assert [path for path in (disk / "backup" / left).rglob("*") if path.is_file()] == []

            for ballast in (disk / "ballast", disk / "ballast 2"):
                ballast.unlink()
            assert until(lambda: not _waiting(folder), 65), (tmp_path / "said").read_text()
            assert until(lambda: paths.reserve(folder).stat().st_size > 0, 30)
        finally:
            watch.terminate()
            watch.wait(30)
            said.close()
        told = (tmp_path / "said").read_text()
        assert watch.returncode == 0, told
        assert "Traceback" not in told
        assert "Logging error" not in told
        assert len(told.splitlines()) < 40
        opened = open_office(folder, clock=AheadClock())
        scan(opened)
        assert documents(folder) == 13
        assert_whole(opened)
        opened.close()


def _waiting(folder: Path) -> set[str]:
    """Files in the Inbox that are no papers yet."""
    office = open_office(folder, clock=AheadClock())
    try:
        sql = "SELECT relpath FROM document WHERE relpath IS NOT NULL AND missing_since IS NULL"
        known = {os.fsdecode(row[0]) for row in office.store.read.execute(sql)}
    finally:
        office.close()
    return {path.name for path in (folder / "Inbox").iterdir()} - known
