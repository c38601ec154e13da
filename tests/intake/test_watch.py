"""Watching the real folders with the real watchdog, in a process of its own."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase.services.papers.searching import find
from paracase.store.papers import lists
from tests.support.figures import so_many
from tests.support.offices import assert_whole, drop, garcia, inbox, scan
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office

PROGRAM = Path(sys.executable).with_name("paracase")


@pytest.fixture
def watching(office: Office) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [PROGRAM, "--office", str(office.folder), "watch"], stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    assert process.stdout is not None
    assert process.stderr.readline().startswith("Watching")
    yield process
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    process.wait(timeout=20)
    process.stdout.close()
    process.stderr.close()
    assert process.returncode == 0


def listed(office: Office) -> set[str]:
    return {row.name for row in lists.triage_list(office.store.read)}


def test_papers_dropped_moved_and_removed_are_followed(office: Office, watching: subprocess.Popen[str]) -> None:
    detail = garcia(office)
    drop(office, "a.txt", b"first paper")
    assert until(lambda: listed(office) == {"a.txt"})
    drop(office, "new folder/b.txt", b"second paper")
    assert until(lambda: listed(office) == {"a.txt", "b.txt"})
    assert until(lambda: find(office, "paper").total == 2)
    (inbox(office) / "a.txt").rename(detail.folder / "Orders" / "c.txt")
    assert until(lambda: listed(office) == {"b.txt", "c.txt"})
    assert office.store.read.execute("SELECT count(*) FROM document").fetchone()[0] == 2
    (inbox(office) / "new folder" / "b.txt").unlink()
    assert until(lambda: find(office, "is:missing").total == 1)


def test_one_intake_is_enough(office: Office, watching: subprocess.Popen[str]) -> None:
    second = subprocess.run(
        [PROGRAM, "--office", str(office.folder), "watch"], capture_output=True, text=True, check=False, timeout=60
    )
    assert second.returncode == 4
    assert "takes papers in already" in second.stderr


def test_a_folder_taken_away_and_brought_back_is_watched_again(office: Office, watching: subprocess.Popen[str]) -> None:
    drop(office, "a.txt", b"first paper")
    assert until(lambda: listed(office) == {"a.txt"})
    inbox(office).rename(office.folder / "Away")
    time.sleep(1)
    (office.folder / "Away").rename(inbox(office))
    drop(office, "b.txt", b"second paper")
    assert until(lambda: listed(office) == {"a.txt", "b.txt"})
    assert find(office, "is:missing").total == 0


@pytest.mark.slow
def test_a_burst_is_taken_in_whole(office: Office, watching: subprocess.Popen[str], tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for number in range(3000):
        (source / f"{number}.txt").write_bytes(b"burst paper %d" % number)
    watching.send_signal(signal.SIGSTOP)
    shutil.copytree(source, inbox(office) / "burst")
    watching.send_signal(signal.SIGCONT)
    assert until(lambda: documents(office) == 3000, 90)
    assert until(lambda: lists.outcomes(office.store.read).get("text") == 3000, 90)
    watching.send_signal(signal.SIGTERM)
    watching.wait(timeout=30)
    assert scan(office).sum.documents == 3000
    assert_whole(office)


@pytest.mark.slow
def test_more_events_than_the_system_keeps_are_said_and_nothing_is_lost(
    office: Office, watching: subprocess.Popen[str], tmp_path: Path
) -> None:
    """AT-05: paused while 20,000 files come (here 9,000, two events each): the queue of 16,384 overflows, all are found."""
    limit = Path("/proc/sys/fs/inotify/max_queued_events")
    if not limit.is_file() or int(limit.read_text(encoding="ascii")) > 16_384:
        pytest.skip("the system keeps more events than this test makes")
    assert watching.stderr is not None
    lines: list[str] = []
    threading.Thread(
        target=lambda stream: lines.extend(iter(stream.readline, "")), args=(watching.stderr,), daemon=True
    ).start()
    drop(office, "first.txt", b"it watches")
    assert until(lambda: documents(office) == 1)
    watching.send_signal(signal.SIGSTOP)
    files = so_many(20_000, short=9_000)
    for number in range(files):
        (inbox(office) / f"{number}.txt").write_bytes(b"%d" % number)
    watching.send_signal(signal.SIGCONT)
    assert until(lambda: any("File events were lost" in line for line in lines), 60), lines
    assert until(lambda: documents(office) == files + 1, 90)
    assert not [line for line in lines if "≠" in line]


@pytest.mark.slow
def test_an_inbox_away_for_ten_seconds_loses_nothing(office: Office, watching: subprocess.Popen[str]) -> None:
    """AT-06 of the acceptance tests: away and back; deleted, made anew and filled."""
    for number in range(20):
        drop(office, f"{number}.txt", b"paper %d" % number)
    assert until(lambda: documents(office) == 20)
    inbox(office).rename(office.folder / "Away")
    time.sleep(10)
    (office.folder / "Away").rename(inbox(office))
    drop(office, "after.txt", b"after")
    assert until(lambda: documents(office) == 21)
    assert find(office, "is:missing").total == 0
    shutil.rmtree(inbox(office))
    inbox(office).mkdir()
    for number in range(100):
        drop(office, f"new {number}.txt", b"new %d" % number)
    assert until(lambda: find(office, "is:missing").total == 21 and len(listed(office)) == 100, 60)


def documents(office: Office) -> int:
    return int(office.store.read.execute("SELECT count(*) FROM document").fetchone()[0])


def test_folders_without_events_are_polled(office: Office) -> None:
    import logging
    import os

    from paracase.intake.hints import FULL_AT, Hints
    from paracase.intake.watcher import Watcher

    hints = Hints()
    watcher = Watcher(hints, is_polled=lambda _: True, log=logging.getLogger("test"), poll_seconds=0.5)
    roots = {1: os.fsencode(inbox(office)), 2: b"/nowhere"}
    assert watcher.tend(roots) == []
    assert hints.take() == ({}, True)
    assert watcher.tend(roots) == []
    assert until(lambda: 1 in watcher._times._seen)  # the first pass is through
    hints.take()
    drop(office, "sub/a.txt", b"polled")
    assert until(hints.waiting.is_set, 15)
    folders, everything = hints.take()
    assert not everything
    assert set(folders) == {1}
    assert watcher.tend({}) == []
    watcher.close()
    for number in range(FULL_AT + 1):
        hints.add(1, b"%d" % number, deep=False)
    assert hints.take()[1]
    hints.everything()
    assert hints.take() == ({}, True)


def test_a_full_disk_is_waited_out(office: Office, tmp_path: Path) -> None:
    """A real disk that fills: nothing acknowledged is lost, and the intake goes on by itself once there is room."""
    import os

    from paracase.domain.roles import Role
    from paracase.services.office.founding import init_office
    from paracase.services.office.opening import open_office
    from tests.support.clock import AheadClock

    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("may not mount a small disk here")
    try:
        init_office(disk / "o", clock=AheadClock(), name="", staff_name="Dana", role=Role.PARALEGAL).close()
        for number in range(40):
            (disk / "o" / "Inbox" / f"{number}.bin").write_bytes(os.urandom(60_000))
        ballast = disk / "ballast"
        ballast.write_bytes(b"\0" * (1 << 20))
        command = [str(PROGRAM), "--office", str(disk / "o"), "scan", "--wait", "5"]
        full = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert full.returncode == 8, (full.stdout, full.stderr)
        assert "full" in full.stderr
        ballast.unlink()
        for path in sorted((disk / "o" / "Inbox").iterdir())[10:]:
            path.unlink()
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == 0, (done.stdout, done.stderr)
        assert done.stdout.startswith("10 files = 10 documents + 0 refused")
        again = open_office(disk / "o", clock=AheadClock())
        assert_whole(again)
        again.close()
    finally:
        subprocess.run(["umount", "-l", disk], check=False)
