"""An office that may only be read: it is read and searched, and every act says that it is not done."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import OfficeReadOnly, OfficeUnsafe
from paracase.domain.papers.indexing import IndexStanding
from paracase.domain.roles import Role
from paracase.services.cases.tasks import NewTask, add_task
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.services.papers.searching import find
from paracase.services.upkeep.verifying import verify
from paracase.store import only_read
from paracase.store.engine import Databases
from paracase.store.opening import open_store
from tests.support.clock import AheadClock
from tests.support.commands import PROGRAM
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="other permissions")

_WITHOUT_RIGHTS = [
    "setpriv",
    "--bounding-set=-dac_override,-dac_read_search",
    "--inh-caps=-dac_override,-dac_read_search",
]
"""Root as anybody: what the files do not allow is not done. (Everybody else is that already.)"""


def as_anybody(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command as an account whose rights are those of the files."""
    without = _WITHOUT_RIGHTS if os.geteuid() == 0 else []
    command = [*without, str(PROGRAM), "--office", str(folder), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def make(folder: Path) -> None:
    """An office of two papers; closed."""
    office = init_office(folder, clock=AheadClock(), name="", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    drop(office, "a.txt", b"the zebra crossing")
    drop(office, "b.txt", b"an okapi")
    scan(office)
    office.close()


@pytest.fixture
def unwritable(tmp_path: Path) -> Iterator[Path]:
    """An office whose files and folder this account may not write."""
    folder = tmp_path / "office"
    make(folder)
    home = paths.home(folder)
    for path in (*home.glob("*.db"), *home.glob("*.lock")):
        path.chmod(0o400)
    home.chmod(0o500)
    yield folder
    home.chmod(0o700)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, with an office; who asks makes it read-only."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", place], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("may not mount a small disk here")
    try:
        make(place / "office")
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=False)


def make_read_only(disk: Path) -> None:
    """From now on nobody writes it."""
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)


def test_files_that_may_not_be_written_are_read_from_a_copy(unwritable: Path) -> None:
    found = as_anybody(unwritable, "search", "zebra")
    assert found.returncode == 0, found.stderr
    assert "a.txt" in found.stdout
    assert "This office can only be read: this account may not write its files. A copy" in found.stderr
    assert len(as_anybody(unwritable, "triage", "list").stdout.splitlines()) == 2
    assert as_anybody(unwritable, "verify").returncode == 0
    assert "can only be read" in as_anybody(unwritable, "doctor").stdout
    left = Path(tempfile.gettempdir()).glob("paracase-only-read-*")
    assert not [path for path in left if not only_read._lives(int(path.name.split("-")[3]))]


@pytest.mark.parametrize(
    "act",
    [
        ("task", "add", "Call the clerk"),
        ("case", "add", "Garcia v. Meridian Freight"),
        ("triage", "trash", "1"),
        ("scan", "--no-ocr"),
        ("watch",),
        ("undo",),
    ],
)
def test_no_act_is_done_and_each_says_so(unwritable: Path, act: tuple[str, ...]) -> None:
    done = as_anybody(unwritable, *act)
    assert done.returncode in (3, 4), (done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    assert "restore" not in done.stderr
    if act != ("undo",):  # there is nothing to take back
        assert "Only to be read: This office can only be read" in done.stderr


def test_a_disk_that_is_read_only_is_read_as_it_lies(disk: Path) -> None:
    make_read_only(disk)
    store = open_store(disk / "office")
    assert (store.databases.store, store.databases.is_still) == (paths.store(disk / "office"), True)
    store.close()
    with contextlib.closing(open_office(disk / "office", clock=AheadClock())) as office:
        assert find(office, "zebra").total == 1
        assert find(office, "zebra").index is IndexStanding.WHOLE
        assert verify(office).clean
        with pytest.raises(OfficeReadOnly, match="its disk is read-only"):
            add_task(office, NewTask("never"))


_KILLED = """
import os, sys
from pathlib import Path
from paracase.services.cases.tasks import NewTask, add_task
from paracase.services.office.opening import open_office
from tests.support.clock import AheadClock
office = open_office(Path(sys.argv[1]), clock=AheadClock())
add_task(office, NewTask("Serve the answer"))
os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize("has_shared_memory", [True, False])
def test_what_the_log_of_a_read_only_disk_holds_is_read_too(disk: Path, has_shared_memory: bool) -> None:
    subprocess.run([sys.executable, "-c", _KILLED, str(disk / "office")], check=False, timeout=60)
    home = paths.home(disk / "office")
    assert (home / "office.db-wal").stat().st_size > 32
    if not has_shared_memory:
        (home / "office.db-shm").unlink()
    make_read_only(disk)
    with contextlib.closing(open_office(disk / "office", clock=AheadClock())) as office:
        assert not office.store.databases.is_still
        assert office.store.read.execute("SELECT what FROM task").fetchall() == [("Serve the answer",)]
        assert find(office, "zebra").total == 1
        copied = office.store.databases.store.parent
        assert copied.stat().st_mode & 0o077 == 0
    shutil.rmtree(copied)


def test_a_copy_that_a_killed_program_left_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    ended = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True, check=True
    )
    left, mine = (
        tmp_path / f"paracase-only-read-{ended.stdout.strip()}-x",
        tmp_path / f"paracase-only-read-{os.getpid()}-y",
    )
    left.mkdir()
    mine.mkdir()
    only_read._sweep()
    assert (left.exists(), mine.exists()) == (False, True)


def test_files_that_may_not_even_be_read(unwritable: Path) -> None:
    paths.store(unwritable).chmod(0)
    done = as_anybody(unwritable, "triage", "list")
    assert done.returncode == OfficeUnsafe.exit_code
    assert "This account may not read" in done.stderr


def test_a_writable_office_is_read_in_place(tmp_path: Path) -> None:
    make(tmp_path / "office")
    store = open_store(tmp_path / "office")
    assert store.databases == Databases(paths.store(tmp_path / "office"), paths.index(tmp_path / "office"))
    store.close()
