"""Watching the real folders with the real watchdog, in a process of its own."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase.services.searching import find
from paracase.store.read import lists
from tests.support.offices import assert_whole, drop, garcia, inbox, scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from paracase.services.office import Office

PROGRAM = Path(sys.executable).with_name("paracase")


def until(condition: Callable[[], bool], seconds: float = 20.0) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.05)
    return False


@pytest.fixture
def watching(office: Office) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [PROGRAM, "--office", str(office.folder), "watch"], stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    assert process.stderr.readline().startswith("Watching")
    yield process
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    process.communicate(timeout=20)
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
    assert until(lambda: len(listed_count(office)) == 3000, 90)
    assert until(lambda: lists.outcomes(office.store.read).get("text") == 3000, 90)
    watching.send_signal(signal.SIGTERM)
    watching.wait(timeout=30)
    assert scan(office).sum.documents == 3000
    assert_whole(office)


def listed_count(office: Office) -> list[int]:
    return [row[0] for row in office.store.read.execute("SELECT id FROM document")]
