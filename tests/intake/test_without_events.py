"""Where the system gives no events: said, and the folders looked at by their times. Real limits, real folders."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from watchdog.observers import Observer

from paracase.domain.papers.folders import FolderState
from paracase.intake import watcher as watching
from paracase.intake.hints import Hints
from paracase.intake.polling import FolderTimes
from paracase.intake.watcher import Watcher, watched_inodes
from paracase.services.papers.folders import folders_now
from paracase.services.papers.searching import find
from paracase.services.upkeep.doctor import examine
from paracase.store.papers import lists
from tests.support.offices import drop, garcia, inbox
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office

PROGRAM = Path(sys.executable).with_name("paracase")
LIMIT = 8
FEW = f'echo {LIMIT} > /proc/sys/user/max_inotify_watches && exec "$@"'
"""In a user namespace of its own a process may lower the limit for itself; nobody else notices."""


def with_few_watches(*command: str) -> list[str]:
    """A command as it must be run to have few inotify watches; skipped where that cannot be done."""
    unshare = shutil.which("unshare")
    if unshare is None or sys.platform != "linux":
        pytest.skip("no user namespaces here")
    prefix = [unshare, "--user", "--map-root-user", "sh", "-c", FEW, "few"]
    if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode:
        pytest.skip("may not lower the limit of inotify watches here")
    return [*prefix, *command]


@pytest.fixture
def said(office: Office) -> Iterator[list[str]]:
    """What ``watch`` says that has few inotify watches and many folders."""
    garcia(office)
    for number in range(30):
        (inbox(office) / f"folder {number}").mkdir()
    process = subprocess.Popen(
        with_few_watches(str(PROGRAM), "--office", str(office.folder), "watch"), stderr=subprocess.PIPE, text=True
    )
    lines: list[str] = []
    assert process.stderr is not None
    reading = threading.Thread(target=lambda stream: lines.extend(iter(stream.readline, "")), args=(process.stderr,))
    reading.start()
    assert until(lambda: any("Watching" in line for line in lines), 60)
    yield lines
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=30)
    reading.join(timeout=10)
    assert process.returncode == 0, lines
    assert folders_now(office) == ()  # nobody watches now: that is said instead


def test_folders_without_events_are_said_and_looked_at_all_the_same(office: Office, said: list[str]) -> None:
    assert until(lambda: any("gives no events since" in line for line in said), 60), said
    silent = [now for now in folders_now(office) if now.state is FolderState.UNWATCHED]
    assert {now.path for now in silent} <= {"Inbox", "Cases"}
    assert silent
    events = next(check for check in examine(office) if check.name == "Events")
    assert "gives no events" in events.finding
    assert "max_user_watches" in events.mend
    for number in (0, 15, 29):
        drop(office, f"folder {number}/paper {number}.txt", b"paper %d" % number)
    drop(office, "folder made later/paper.txt", b"one more paper")
    came = {"paper 0.txt", "paper 15.txt", "paper 29.txt", "paper.txt"}
    # The whole look comes once a minute at the earliest: what is there sooner was found by the folders' times.
    assert until(lambda: {row.name for row in lists.triage_list(office.store.read)} == came, 30), said
    assert not [line for line in said if "≠" in line]


def test_watches_that_are_used_up_are_told_folder_by_folder(tmp_path: Path) -> None:
    """The watcher itself, in a process that has few watches: what it says of which folders."""
    for number in range(30):
        (tmp_path / "root" / f"folder {number}").mkdir(parents=True)
    (tmp_path / "small" / "folder").mkdir(parents=True)
    body = """
import logging, os, sys, time
from paracase.intake.scan import walk
from paracase.intake.hints import Hints
from paracase.intake.watcher import Watcher

roots = {1: os.fsencode(sys.argv[2]), 2: os.fsencode(sys.argv[1])}
watcher = Watcher(Hints(), is_polled=lambda _: False, log=logging.getLogger("test"))
watcher.tend(roots)
folders = {root_id: walked.folders for root_id, walked in walk(roots).items()}
deadline = time.monotonic() + 10
while 2 not in watcher.without_events and time.monotonic() < deadline:
    watcher.compare(folders)
    time.sleep(0.1)
print(sorted(watcher.without_events), watcher.without_events.get(2, ""))
watcher.close()
"""
    command = [sys.executable, "-c", body, str(tmp_path / "root"), str(tmp_path / "small")]
    done = subprocess.run(with_few_watches(*command), capture_output=True, text=True, check=True, timeout=60)
    which, _, words = done.stdout.strip().partition("] ")
    assert which == "[2"
    assert words.endswith(" of its 31 folders") or words.startswith("all of it")
    assert not done.stderr


def test_where_watches_are_left_every_folder_gives_events(tmp_path: Path) -> None:
    (tmp_path / "root" / "sub").mkdir(parents=True)
    root = tmp_path / "root"
    if watched_inodes() is None:
        pytest.skip("the system does not tell what it watches")
    watcher = Watcher(Hints(), is_polled=lambda _: False, log=logging.getLogger("test"))
    watcher.tend({1: os.fsencode(root)})
    folders = {1: {b"sub": (root / "sub").stat().st_ino}}
    watcher.compare(folders)
    assert watcher.without_events == {}
    assert {root.stat().st_ino, (root / "sub").stat().st_ino} <= (watched_inodes() or set())
    watcher.close()


def test_a_watcher_whose_thread_died_is_said_and_begun_anew(tmp_path: Path) -> None:
    hints = Hints()
    watcher = Watcher(hints, is_polled=lambda _: False, log=logging.getLogger("test"))
    roots = {1: os.fsencode(tmp_path)}
    assert watcher.tend(roots) == []
    hints.take()
    observer = watcher._roots[1].observer
    assert observer is not None
    observer.stop()
    observer.join()
    assert watcher.tend(roots) == [f"{tmp_path}: watching had stopped and was begun anew"]
    assert hints.take()[1]
    (tmp_path / "a.txt").write_bytes(b"words")
    assert until(hints.waiting.is_set, 15)
    watcher.close()


def test_events_that_are_refused_altogether_are_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The edge is watchdog: a system with no inotify instance left."""
    hints = Hints()
    watcher = Watcher(hints, is_polled=lambda _: False, log=logging.getLogger("test"), poll_seconds=0.1)
    real = Observer

    def none_left() -> object:
        raise OSError(24, "inotify instance limit reached")

    monkeypatch.setattr(watching, "Observer", none_left)
    roots = {1: os.fsencode(tmp_path)}
    watcher.tend(roots)
    assert watcher.without_events == {1: "all of it: inotify instance limit reached"}
    assert until(lambda: hints.take()[1], 10)
    (tmp_path / "a.txt").write_bytes(b"words")
    assert until(hints.waiting.is_set, 10)
    monkeypatch.setattr(watching, "Observer", real)
    monkeypatch.setattr(watching, "RETRY_SECONDS", 0.0)
    watcher.tend(roots)
    watcher.compare({1: {}})
    assert watcher.without_events == {}
    watcher.close()


TAKES_ALL = """
import ctypes, os, sys
take = ctypes.CDLL(None, use_errno=True).inotify_init
taken = 0
while take() >= 0:
    taken += 1
print(taken, ctypes.get_errno(), flush=True)
sys.stdin.read()
"""
"""A process that takes every inotify instance its user may have, and holds them."""


@pytest.fixture
def no_instances() -> Iterator[list[str]]:
    """How a command is run where not one inotify instance is left: in a user namespace of its own that had 16."""
    unshare, nsenter = shutil.which("unshare"), shutil.which("nsenter")
    if unshare is None or nsenter is None or sys.platform != "linux":
        pytest.skip("no user namespaces here")
    few = 'echo 16 > /proc/sys/user/max_inotify_instances && exec "$@"'
    command = [unshare, "--user", "--map-root-user", "sh", "-c", few, "few", sys.executable, "-c", TAKES_ALL]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        taken, _, error = holder.stdout.readline().strip().partition(" ")
        if not taken:
            pytest.skip("may not lower the limit of inotify instances here")
        assert (int(taken) <= 16, int(error)) == (True, errno.EMFILE)
        yield [nsenter, "--user", "--preserve-credentials", "--target", str(holder.pid)]
        holder.stdin.close()


def test_with_every_inotify_instance_used_up_papers_are_followed_all_the_same(
    office: Office, no_instances: list[str]
) -> None:
    """Nothing is lowered for the intake and nothing stands in for watchdog: another process has all there are."""
    (inbox(office) / "sub").mkdir()
    command = [*no_instances, str(PROGRAM), "--office", str(office.folder), "watch"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        stream, lines = process.stderr, list[str]()
        assert stream is not None
        reading = threading.Thread(target=lambda: lines.extend(iter(stream.readline, "")))
        reading.start()
        try:
            assert until(lambda: any("Inbox gives no events" in line for line in lines), 60), lines
            assert {now.path for now in folders_now(office) if now.state is FolderState.UNWATCHED} >= {"Inbox"}
            paper = drop(office, "sub/a.txt", b"a paper")
            drop(office, "b.txt", b"another paper")
            assert until(lambda: {r.name for r in lists.triage_list(office.store.read)} == {"a.txt", "b.txt"}, 45), (
                lines
            )
            paper.unlink()
            assert until(lambda: find(office, "is:missing").total == 1, 45), lines
        finally:
            process.send_signal(signal.SIGTERM)
            reading.join(timeout=30)
    assert process.returncode == 0, lines
    assert not [line for line in lines if "≠" in line]


def test_lost_events_are_noticed_by_what_watchdog_says(tmp_path: Path) -> None:
    hints = Hints()
    watcher = Watcher(hints, is_polled=lambda _: False, log=logging.getLogger("test"))
    hints.take()
    logging.getLogger("watchdog.observers.inotify_c").warning("Inotify queue overflowed; filesystem events were lost")
    assert hints.were_lost()
    assert not hints.were_lost()
    assert hints.take()[1]
    watcher.close()


def test_the_times_of_folders_tell_what_came_and_went(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "in" / "deep").mkdir(parents=True)
    (root / "in" / "deep" / "a.txt").write_bytes(b"a")
    hints = Hints()
    times = FolderTimes(hints, seconds=3600)
    times._roots = {1: os.fsencode(root)}

    def told() -> tuple[dict[bytes, bool], bool]:
        times.look()
        folders, everything = hints.take()
        return folders.get(1, {}), everything

    assert told() == ({}, True)
    assert told() == ({}, False)
    (root / "in" / "deep" / "b.txt").write_bytes(b"b")
    assert told() == ({b"in/deep": False}, False)
    assert told() == ({b"in/deep": False}, False)  # times have a grain: once more
    assert told() == ({}, False)
    (root / "new" / "below").mkdir(parents=True)
    found, _ = told()
    assert found == {b"": False, b"new": True}
    told()
    told()
    (root / "new" / "below" / "c.txt").write_bytes(b"c")
    assert told() == ({b"new/below": False}, False)
    told()
    shutil.rmtree(root / "new")
    found, _ = told()
    assert found == {b"": False, b"new": True, b"new/below": True}
    told()
    (root / "in").rename(tmp_path / "away")
    (root / "in").symlink_to(tmp_path / "away")
    assert told()[0][b"in"]
    told()
    assert told() == ({}, False)  # said once, not at every pass
    shutil.rmtree(root / "in", ignore_errors=True)
    (root / "in").unlink()
    root.rename(tmp_path / "gone")
    assert told() == ({}, False)
    root.mkdir()
    assert told() == ({}, True)
    times._roots = {}
    assert told() == ({}, False)
    times.close()


def test_the_status_line_says_which_folder(office: Office, tmp_path: Path) -> None:
    from tests.support.desks import desk_on, run
    from tests.support.offices import scan

    drop(office, "sub/a.txt", b"words")
    scan(office)
    (inbox(office) / "sub").rename(tmp_path / "away")
    (inbox(office) / "sub").symlink_to(tmp_path / "away")
    scan(office)

    async def body() -> None:
        async with desk_on(office, tmp_path / "config", size=(120, 36)) as desk:
            await desk.sees("! Inbox/sub was replaced by a link since")
        async with desk_on(office, tmp_path / "config", size=(80, 24)) as desk:
            await desk.sees("! 1 folder")
            await desk.press("exclamation_mark")
            await desk.sees("Inbox/sub", "was replaced by a link since", "Put the folder itself")

    run(body)
