"""How programs save: whenever the intake looks, one document, versions of it, and nothing of their temporary files."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from paracase.intake.pipeline import Intake
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.store.papers import lists
from tests.support.clock import AheadClock
from tests.support.figures import so_many
from tests.support.offices import assert_whole, drop, garcia, inbox, scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from paracase.services.context import Office

    Steps = Callable[[Path, bytes], Iterator[None]]


def word(path: Path, data: bytes) -> Iterator[None]:
    """A lock file, the new file under a temporary name, the old one out of the way, the new one in its place."""
    lock, new, old = (path.with_name(name) for name in (f"~${path.name[2:]}", "~WRD0001.tmp", "~WRL0002.tmp"))
    lock.write_bytes(b"Dana")
    yield
    new.write_bytes(data)
    yield
    path.rename(old)
    yield
    new.rename(path)
    yield
    old.unlink()
    lock.unlink()


def libreoffice(path: Path, data: bytes) -> Iterator[None]:
    """A lock file, and the new file over the old one."""
    lock, new = path.with_name(f".~lock.{path.name}#"), path.with_name("lu123abc.tmp")
    lock.write_bytes(b",dana,host;")
    yield
    new.write_bytes(data)
    yield
    new.replace(path)
    yield
    lock.unlink()


def vim(path: Path, data: bytes) -> Iterator[None]:
    """The old file becomes the backup, a new one is written, the backup goes."""
    backup = path.with_name(path.name + "~")
    path.rename(backup)
    yield
    path.write_bytes(data)
    yield
    backup.unlink()


def rsync(path: Path, data: bytes) -> Iterator[None]:
    """A hidden file with a random ending, which rests while the network does, then over the old one."""
    part = path.with_name(f".{path.name}.Xy12Ab")
    part.write_bytes(data[: len(data) // 2])
    yield
    part.write_bytes(data)
    yield
    part.replace(path)


def browser(path: Path, data: bytes) -> Iterator[None]:
    """A part that grows, then its name."""
    part = path.with_name(path.name + ".part")
    part.write_bytes(data[:3])
    yield
    part.write_bytes(data)
    yield
    part.replace(path)


@pytest.mark.parametrize("save", [word, libreoffice, vim, rsync, browser], ids=lambda save: save.__name__)
def test_a_program_saves_and_the_paper_stays_one(office: Office, clock: AheadClock, save: Steps) -> None:
    """AT-09 of the acceptance tests: a hundred saves (here fewer), looked at between every two steps of each."""
    detail = garcia(office)
    drop(office, "letter.docx", b"draft 0")
    scan(office)
    file_document(office, 1, FilingDecision((detail.case.id,), name="letter.docx", folder="Drafts"))
    path = detail.folder / "Drafts" / "letter.docx"
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)

    def look() -> None:
        intake.look()
        while intake.keep_ready():
            pass
        assert intake.count().fits

    saves = so_many(100, short=12)
    for number in range(1, saves + 1):
        for _ in save(path, b"draft %d" % number):
            clock.moves_on(3)
            look()
        for _ in range(2):
            clock.moves_on(3)
            look()
    intake.close()
    assert office.store.read.execute("SELECT id, missing_since FROM document").fetchall() == [(1, None)]
    assert len(lists.versions(office.store.read, 1)) == saves + 1
    assert office.store.read.execute("SELECT count(*) FROM arrival").fetchone() == (0,)
    assert_whole(office)


_WRITES_SLOWLY = """
import sys, time
with open(sys.argv[1], "wb") as file:
    for number in range(int(sys.argv[2]) * 4):
        file.write(b"line %d\\n" % number)
        file.flush()
        time.sleep(0.25)
"""


@pytest.mark.slow
def test_a_slow_writer_is_taken_once_whatever_the_clock_says(office: Office) -> None:
    """AT-08 of the acceptance tests: 45 seconds of writing in place (here fewer), while the clock is set to and fro."""
    clock = AheadClock(0)
    seconds = so_many(45, short=5)
    path = inbox(office) / "slow.txt"
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)
    writer = subprocess.Popen([sys.executable, "-c", _WRITES_SLOWLY, str(path), str(seconds)])
    until = time.monotonic() + seconds + 30
    turn = 0
    while time.monotonic() < until:
        turn += 1
        if turn % 5 == 0:
            clock.sets_wrong([3600.0, -3600.0, 0.0][turn // 5 % 3])
        intake.look()
        while intake.keep_ready():
            pass
        assert intake.count().fits
        if lists.triage_list(office.store.read) and writer.poll() is not None:
            break
        time.sleep(0.1)
    intake.close()
    assert writer.wait() == 0
    assert [v.size for v in lists.versions(office.store.read, 1)] == [path.stat().st_size]
