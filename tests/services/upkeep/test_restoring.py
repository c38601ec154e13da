"""Restoring over what lies there: nothing is overwritten, it can be cut off and repeated, a newer office is left alone."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paracase import paths
from paracase.domain.errors import BadInput, Damaged, NotFound, OfficeBusy, OfficeExists
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import find
from paracase.services.upkeep.backups import back_up
from paracase.services.upkeep.restoring import restore
from paracase.services.upkeep.standing import standing
from paracase.store.locks import FileLock
from tests.support.clock import AheadClock
from tests.support.figures import so_many
from tests.support.forks import Forks
from tests.support.made import copy_of
from tests.support.offices import assert_whole, drop, garcia, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

_RESTORE = """
from pathlib import Path
from tests.support.clock import AheadClock
from paracase.services.upkeep.restoring import restore

def work(source, target):
    print("ready", flush=True)
    restore(Path(source), Path(target), clock=AheadClock())
"""


def contents(folder: Path) -> Counter[bytes]:
    """What every file of the watched folders holds; parts that grow are not files yet."""
    return Counter(
        path.read_bytes()
        for top in (folder / "Inbox", folder / "Cases")
        for path in top.rglob("*")
        if path.is_file() and not path.is_symlink() and not path.name.startswith(".paracase-")
    )


def backed_up(office: Office, folder: Path, count: int = 12) -> Path:
    """An office with papers in Inbox, a case's folder and the trash, closed, and its backup."""
    detail = garcia(office)
    for number in range(count):
        drop(office, f"sub {number % 3}/paper {number}.txt", f"paper number {number}".encode())
    scan(office)
    for number in range(1, count // 2):
        file_document(office, number, FilingDecision((detail.case.id,), folder="Orders"))
    from paracase.services.papers.filing import trash

    trash(office, count)
    scan(office)
    back_up(office, folder / "backup")
    office.close()
    return folder / "backup"


def test_over_files_that_are_there_twice(office: Office, tmp_path: Path) -> None:
    backup = backed_up(office, tmp_path)
    before = contents(office.folder)
    shutil.rmtree(paths.home(office.folder))
    done = restore(backup, office.folder, clock=AheadClock())
    assert (done.documents, done.equal, done.written, done.aside) == (12, 11, 1, ())  # the trash lay in .paracase
    assert contents(office.folder) == before
    again = restore(backup, office.folder, clock=AheadClock())
    assert (again.was_there, again.equal, again.differing) == (True, 12, ())
    assert not paths.building(office.folder).exists()
    opened = open_office(office.folder, clock=AheadClock())
    assert_whole(opened)
    assert scan(opened).sum.documents == 11
    assert find(opened, "paper").total == 11  # nor does a search find what is in the trash
    assert standing(opened).last is not None
    opened.close()


def test_what_differs_is_kept_beside(office: Office, tmp_path: Path) -> None:
    backup = backed_up(office, tmp_path)
    folder = office.folder
    shutil.rmtree(paths.home(folder))
    inbox = sorted(p for p in (folder / "Inbox").rglob("*.txt"))
    inbox[0].write_bytes(b"another draft")
    inbox[1].unlink()
    inbox[1].mkdir()
    (inbox[1] / "inside.txt").write_bytes(b"in a folder that took the name")
    outside = tmp_path / "outside"
    outside.mkdir()
    orders = next((folder / "Cases").iterdir()) / "Orders"
    shutil.rmtree(orders)
    orders.symlink_to(outside)
    done = restore(backup, folder, clock=AheadClock())
    assert len(done.aside) == 3
    assert list(outside.iterdir()) == []
    assert not orders.is_symlink()
    held = contents(folder)
    assert held[b"another draft"] == held[b"in a folder that took the name"] == 1
    opened = open_office(folder, clock=AheadClock())
    assert_whole(opened)
    opened.close()


STATES = st.lists(st.sampled_from(["equal", "gone", "other", "folder", "link"]), min_size=12, max_size=12)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(states=STATES)
def test_nothing_that_lay_there_is_lost(kept: tuple[Path, Path], tmp_path: Path, states: list[str]) -> None:
    """Whatever lies where: afterwards every file of the backup is there, and so is everything that lay there."""
    made, backup = kept
    folder = tmp_path / hashlib.sha256(repr(states).encode()).hexdigest()[:12]
    copy_of(made, folder)
    shutil.rmtree(paths.home(folder))
    wanted = contents(made)
    for path, state in zip(sorted(p for p in folder.rglob("*.txt")), states, strict=False):
        if state == "equal":
            continue
        path.unlink()
        if state == "other":
            path.write_bytes(b"other " + path.name.encode())
        elif state == "folder":
            path.mkdir()
            (path / "x").write_bytes(b"in " + path.name.encode())
        elif state == "link":
            path.symlink_to("/etc/hostname")
    before = contents(folder)
    restore(backup, folder, clock=AheadClock())
    after = contents(folder)
    assert not wanted - after
    assert not before - after
    shutil.rmtree(folder)


@pytest.fixture
def kept(office: Office, tmp_path: Path) -> tuple[Path, Path]:
    """A closed office and its backup."""
    return office.folder, backed_up(office, tmp_path)


def test_an_office_that_says_more_is_left_alone(office: Office, tmp_path: Path) -> None:
    backup = backed_up(office, tmp_path)
    newer = open_office(office.folder, clock=AheadClock())
    drop(newer, "later.txt", b"later")
    scan(newer)
    file_document(newer, 13, FilingDecision((1,)))
    newer.close()
    with pytest.raises(OfficeExists, match=r"entr(y|ies) that the backup does not have"):
        restore(backup, office.folder, clock=AheadClock())
    assert not paths.building(office.folder).exists()
    done = restore(backup, office.folder, clock=AheadClock(), replace_store=True)
    assert done.store_aside is not None
    assert (done.store_aside / "office.db").is_file()
    opened = open_office(office.folder, clock=AheadClock())
    assert_whole(opened)
    assert scan(opened).sum.documents == 12  # what was filed later lies there still and is taken in again
    opened.close()


def test_an_office_that_says_less_is_set_aside(office: Office, tmp_path: Path) -> None:
    garcia(office)
    office.close()
    older = copy_of(office.folder, tmp_path / "older")
    newer = open_office(office.folder, clock=AheadClock())
    drop(newer, "a.txt", b"a")
    scan(newer)
    back_up(newer, tmp_path / "backup")
    newer.close()
    done = restore(tmp_path / "backup", older, clock=AheadClock())
    assert done.store_aside is not None
    assert done.written == 1


def test_a_damaged_store_is_set_aside_whole(office: Office, tmp_path: Path) -> None:
    backup = backed_up(office, tmp_path)
    store = paths.store(office.folder)
    store.write_bytes(b"garbage" + store.read_bytes()[7:])
    damaged = store.read_bytes()
    done = restore(backup, office.folder, clock=AheadClock())
    assert done.store_aside is not None
    assert (done.store_aside / "office.db").read_bytes() == damaged
    assert done.written == 1  # what was in the trash
    opened = open_office(office.folder, clock=AheadClock())
    assert_whole(opened)
    opened.close()


def test_where_somebody_is_nothing_is_restored(office: Office, tmp_path: Path) -> None:
    backup = backed_up(office, tmp_path)
    lease = FileLock(paths.lease(office.folder))
    assert lease.acquire()
    with pytest.raises(OfficeBusy, match="takes papers in"):
        restore(backup, office.folder, clock=AheadClock())
    lease.release()
    with pytest.raises(BadInput, match="inside the backup"):
        restore(backup, backup / "here", clock=AheadClock())
    with pytest.raises(NotFound, match="not a whole backup"):
        restore(tmp_path / "nothing", office.folder, clock=AheadClock())


def test_bytes_that_the_backup_lost_are_taken_from_the_folder(office: Office, tmp_path: Path) -> None:
    backup = backed_up(office, tmp_path)
    folder = office.folder
    shutil.rmtree(paths.home(folder))
    papers = sorted((folder / "Inbox").rglob("*.txt"))
    for path in papers[:2]:
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        kept = backup / "objects" / sha256[:2] / sha256
        kept.chmod(0o600)
        kept.write_bytes(b"x" * kept.stat().st_size)
    papers[1].unlink()
    done = restore(backup, folder, clock=AheadClock())
    assert done.wrong == 1
    assert done.lost == (papers[1].relative_to(folder).as_posix(),)
    opened = open_office(folder, clock=AheadClock())
    assert scan(opened).sum.documents == 10
    opened.close()
    manifest = backup / "office.db"
    manifest.write_bytes(manifest.read_bytes()[:5000])
    with pytest.raises(Damaged, match="damaged"):
        restore(backup, tmp_path / "new", clock=AheadClock())
    assert not paths.home(tmp_path / "new").exists()


@pytest.mark.slow
def test_kill_9_at_twenty_five_points_of_a_restore(office: Office, tmp_path: Path) -> None:
    """Over files that differ in part: the last run finishes, and nothing that lay there is lost."""
    backup = backed_up(office, tmp_path, count=120)
    folder = office.folder
    shutil.rmtree(paths.home(folder))
    for number, path in enumerate(sorted((folder / "Inbox").rglob("*.txt"))):
        if number % 3 == 0:
            path.unlink()
        elif number % 3 == 1:
            path.write_bytes(b"other %d" % number)
    before = contents(folder)
    chance = random.Random(7)
    cut = 0
    with Forks(_RESTORE, tmp_path) as forks:
        for _ in range(so_many(25, short=12)):
            process = forks.start(str(backup), str(folder))
            with process.out as out:
                assert out.readline() == "ready\n"
                time.sleep(chance.uniform(0.0, 0.25))
                cut += forks.kill(process)
    assert cut
    restore(backup, folder, clock=AheadClock())
    again = restore(backup, folder, clock=AheadClock())
    assert again.was_there
    assert again.differing == ()
    assert not before - contents(folder)
    assert not list(folder.rglob("*.part"))
    assert sorted(os.listdir(folder)) == [".paracase", "Cases", "Inbox"]  # noqa: PTH208
    opened = open_office(folder, clock=AheadClock())
    assert_whole(opened)
    assert scan(opened).sum.fits
    opened.close()


@pytest.mark.slow
def test_kill_9_at_thirty_points_of_a_backup(office: Office, tmp_path: Path) -> None:
    """Whatever was killed: what is there is no backup, or a whole one; the next one is whole."""
    for number in range(150):
        drop(office, f"{number}.txt", f"paper number {number}".encode() * 50)
    scan(office)
    text = """
from pathlib import Path
from tests.support.clock import AheadClock
from paracase.services.office.opening import open_office
from paracase.services.upkeep.backups import back_up

def work(folder, target):
    office = open_office(Path(folder), clock=AheadClock())
    print("ready", flush=True)
    back_up(office, Path(target))
"""
    chance = random.Random(11)
    target = tmp_path / "backup"
    cut = 0
    with Forks(text, tmp_path) as forks:
        for number in range(so_many(30, short=15)):
            process = forks.start(str(office.folder), str(target))
            with process.out as out:
                assert out.readline() == "ready\n"
                time.sleep(chance.uniform(0.0, 0.15))
                cut += forks.kill(process)
            if (target / "backup.json").exists() and number % 5 == 0:
                restore(target, tmp_path / f"again {number}", clock=AheadClock())
    assert cut
    back_up(office, target)
    restore(target, tmp_path / "again", clock=AheadClock())
    opened = open_office(tmp_path / "again", clock=AheadClock())
    assert_whole(opened)
    assert scan(opened).sum.documents == 150
    opened.close()


@pytest.mark.slow
def test_twenty_backups_under_load_are_whole(office: Office, tmp_path: Path) -> None:
    """Two processes write as fast as the disk takes it; each backup that is made meanwhile restores with its chain whole."""
    for number in range(40):
        drop(office, f"{number}.txt", f"paper number {number}".encode())
    scan(office)
    text = """
from pathlib import Path
from tests.support.clock import AheadClock
from paracase.services.cases.tasks import NewTask, add_task
from paracase.services.office.opening import open_office

def work(folder):
    office = open_office(Path(folder), clock=AheadClock())
    print("ready", flush=True)
    number = 0
    while True:
        number += 1
        add_task(office, NewTask(f"Call number {number}"))
"""
    seen = 0
    with Forks(text, tmp_path) as forks:
        writers = [forks.start(str(office.folder)) for _ in range(2)]
        for writer in writers:
            assert writer.out.readline() == "ready\n"
        for number in range(so_many(20, short=5)):
            report = back_up(office, tmp_path / "backup")
            assert report.entries > seen
            seen = report.entries
            target = tmp_path / f"again {number}"
            done = restore(tmp_path / "backup", target, clock=AheadClock())
            assert done.written == 40
            opened = open_office(target, clock=AheadClock())
            assert_whole(opened)
            opened.close()
            shutil.rmtree(target)
        for writer in writers:
            with writer.out:
                assert forks.kill(writer)
