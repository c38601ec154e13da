"""kill -9 at random points of an intake, and two intakes at once: nothing lost, nothing twice, nothing torn."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from paracase.services.office.opening import open_office
from tests.support.clock import AheadClock
from tests.support.figures import so_many
from tests.support.forks import Forks
from tests.support.offices import assert_whole, drop, inbox, scan
from tests.support.papers import mail

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

_INTAKE = """
import sys
from pathlib import Path
from tests.support.clock import AheadClock
from paracase.services.office.opening import open_office
from paracase.services.papers.taking_in import scan

def work(folder):
    office = open_office(Path(folder), clock=AheadClock())
    print("ready", flush=True)
    report = scan(office, wait_seconds=5, ocr=False)
    assert report.sum.fits, report.sum
"""


def start(office: Office) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", _INTAKE + "\nwork(sys.argv[1])", str(office.folder)]
    return subprocess.Popen(command, stdout=subprocess.PIPE)


def fill(office: Office, count: int) -> None:
    for number in range(count):
        if number % 25 == 0:
            drop(
                office,
                f"{number}.eml",
                mail(f"Mail {number}", f"body {number}", (f"a{number}.txt", b"attached %d" % number)),
            )
        else:
            drop(office, f"{number}.txt", f"paper number {number} says so".encode() * 20)


def fill_five_ways(office: Office, count: int, outside: Path) -> None:
    """As files come: written, written beside and renamed, moved in with old times, copied with old times, linked."""
    outside.mkdir()
    for number in range(count):
        name, data = f"{number}.txt", f"paper number {number} says so".encode() * 20
        target = inbox(office) / name
        source = outside / name
        way = number % 5
        if way == 0:
            target.write_bytes(data)
        elif way == 1:
            beside = target.with_name(f"{name}.part")
            beside.write_bytes(data)
            beside.rename(target)
        else:
            source.write_bytes(data)
            os.utime(source, (1_600_000_000, 1_600_000_000))
            if way == 2:
                source.rename(target)
            elif way == 3:
                shutil.copy2(source, target)
            else:
                target.hardlink_to(source)


def write_slowly(office: Office, count: int, stop: threading.Event) -> None:
    """Papers written in pieces, as scanners do, while everything else goes on."""
    for number in range(count):
        with (inbox(office) / f"slow {number}.txt").open("wb") as file:
            for piece in range(5):
                file.write(f"piece {piece} of slow paper {number}\n".encode())
                file.flush()
                stop.wait(0.05)


def assert_complete(office: Office, count: int) -> None:
    report = scan(office)
    assert (report.sum.files, report.sum.documents, report.sum.refused) == (count, count, 0)
    assert report.pending["pending"] == 0
    attachments = len([n for n in range(count) if n % 25 == 0])
    db = office.store.read
    assert db.execute("SELECT count(*) FROM document").fetchone()[0] == count + attachments
    assert db.execute("SELECT count(DISTINCT relpath) FROM document WHERE relpath IS NOT NULL").fetchone()[0] == count
    assert db.execute("SELECT count(*) FROM version WHERE seq > 1").fetchone()[0] == 0
    assert db.execute("SELECT count(*) FROM document WHERE missing_since IS NOT NULL").fetchone()[0] == 0
    assert_whole(office)


@pytest.mark.slow
def test_kill_9_at_twenty_points_of_an_intake(office: Office, tmp_path: Path) -> None:
    fill(office, 500)
    chance = random.Random(4)
    with Forks(_INTAKE, tmp_path) as forks:
        for _ in range(so_many(20, short=12)):
            intake = forks.start(str(office.folder))
            with intake.out as out:
                assert out.readline() == "ready\n"
                time.sleep(chance.uniform(0.0, 0.35))
                forks.kill(intake)
    again = open_office(office.folder, clock=AheadClock())
    assert_complete(again, 500)
    again.close()


@pytest.mark.slow
def test_two_intakes_killed_while_papers_come_in_five_ways(office: Office, tmp_path: Path) -> None:
    """AT-01: nothing lost, twice or torn. At its figure (50 kills, 2,000 files) with PARACASE_FULL=1."""
    kills, count = so_many(50, short=10), so_many(2000, short=300)
    fill_five_ways(office, count, tmp_path / "outside")
    stop = threading.Event()
    slow = threading.Thread(target=write_slowly, args=(office, 20, stop))
    slow.start()
    chance = random.Random(5)
    with Forks(_INTAKE, tmp_path) as forks:
        for _ in range(kills // 2):
            pair = [forks.start(str(office.folder)) for _ in range(2)]
            for intake in pair:
                assert intake.out.readline() == "ready\n"
            time.sleep(chance.uniform(0.0, 0.4))
            for intake in pair:
                forks.kill(intake)
                intake.out.close()
    stop.set()
    slow.join()
    again = open_office(office.folder, clock=AheadClock())
    report = scan(again)
    assert (report.sum.files, report.sum.documents, report.sum.refused) == (count + 20, count + 20, 0)
    db = again.store.read
    assert db.execute("SELECT count(*) FROM document").fetchone()[0] == count + 20
    assert db.execute("SELECT count(*) FROM document WHERE missing_since IS NOT NULL").fetchone()[0] == 0
    torn = "SELECT d.name FROM version v JOIN document d ON d.id = v.document_id WHERE v.seq > 1 AND d.name NOT LIKE 'slow%'"
    assert db.execute(torn).fetchall() == []
    assert_whole(again)
    again.close()


@pytest.mark.slow
def test_two_intakes_at_once_are_as_one(office: Office) -> None:
    fill(office, 300)
    processes = [start(office) for _ in range(2)]
    for process in processes:
        process.communicate()
        assert process.returncode == 0
    assert_complete(office, 300)
    assert len(os.listdir(inbox(office))) == 300  # noqa: PTH208
