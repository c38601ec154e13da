"""Root sets up a service account in an office whose owner put there what should lead root astray."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import BadInput, NotAllowed, OfficeBusy, OfficeError, OfficeUnsafe
from paracase.domain.people.seat import DeskRecord
from paracase.domain.people.service_account import AccountWanted
from paracase.services.people.serving import machine, trees
from paracase.services.people.serving.carrying import Served, serve, turn_back
from paracase.services.people.serving.journal import Journal
from paracase.services.people.serving.looking import ask, look, refuse
from paracase.store.locks import FileLock
from tests.support.machine import Machine, machine_with_people, snapshot
from tests.support.needs import needs_accounts

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = needs_accounts
ROOT = Path("/")


@pytest.fixture(scope="module")
def made() -> Iterator[Machine]:
    """An office of Dana's."""
    with machine_with_people() as found:
        found.found_one_desk()
        yield found


def convert(made: Machine) -> Served:
    answers = ask(made.wanted, ROOT)
    return serve(made.wanted, answers, look(made.wanted, answers, ROOT), ROOT, lambda _: None)


def back(made: Machine) -> Served:
    return turn_back(made.account, ROOT, lambda _: None)


def marks(path: Path) -> tuple[str, str, str]:
    now = path.lstat()
    return machine.login_of(now.st_uid), machine.group_of(now.st_gid), stat.filemode(now.st_mode)


def test_a_link_in_the_place_of_the_desks_is_refused_and_nothing_behind_it_is_touched(made: Machine) -> None:
    victim = made.base / "victim"
    victim.mkdir(mode=0o700)
    (victim / "of root's").write_text("kept")
    desks = paths.desks(made.office)
    aside = desks.with_name("desks.aside")
    if desks.exists():
        desks.rename(aside)
    desks.symlink_to(victim)
    try:
        with pytest.raises(OfficeUnsafe, match="desks"):
            refuse(made.wanted, ROOT)
        assert made.root(*made.options, "--dry-run").returncode != 0
        assert (victim / "of root's").read_text() == "kept"
    finally:
        desks.unlink()
        if aside.exists():
            aside.rename(desks)


@pytest.mark.parametrize("place", [paths.lease, lambda office: paths.desks(office) / "1"])
def test_a_pipe_in_the_place_of_a_lock_is_refused_at_once(made: Machine, place: object) -> None:
    assert callable(place)
    lock: Path = place(made.office)
    lock.parent.mkdir(exist_ok=True)
    lock.unlink(missing_ok=True)
    os.mkfifo(lock)
    try:
        with pytest.raises(OfficeUnsafe, match=lock.name):
            refuse(made.wanted, ROOT)
        assert stat.S_ISFIFO(lock.lstat().st_mode)
    finally:
        lock.unlink()


def test_looking_takes_away_no_file_and_an_open_desk_is_seen(made: Machine) -> None:
    desk = paths.desks(made.office) / "4711"
    desk.parent.mkdir(exist_ok=True)
    desk.write_text("4711\n")
    try:
        refuse(made.wanted, ROOT)
        assert desk.read_text() == "4711\n"
        lock = FileLock(desk)
        assert lock.acquire()
        with pytest.raises(OfficeBusy):
            refuse(made.wanted, ROOT)
        lock.release()
    finally:
        desk.unlink()


def test_said_twice_what_the_account_made_in_between_is_the_owners_when_it_is_turned_back(made: Machine) -> None:
    convert(made)
    for number in range(5):
        made.write(made.lee, paths.inbox(made.office) / f"since{number}.txt", f"paper {number}\n")
    made.done(made.lee, "scan")
    kept = [path for path in paths.vault(made.office).rglob("*") if path.is_file()]
    convert(made)
    back(made)
    assert len(kept) >= 5
    for path in [*kept, *(paths.inbox(made.office) / f"since{number}.txt" for number in range(5))]:
        assert marks(path)[:2] == (made.dana, made.dana), path
    unowned = [path for path, (uid, *_) in snapshot(made.office).items() if machine.login_of(uid).startswith("uid ")]
    assert unowned == []
    assert made.done(made.dana, "verify")
    for number in range(5):
        (paths.inbox(made.office) / f"since{number}.txt").unlink()


def test_what_gets_the_inode_of_a_file_that_is_gone_does_not_get_its_marks(
    made: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether an inode is given out again is the file system's; here the next file has it, and was born later."""
    old = paths.inbox(made.office) / "old.txt"
    made.write(made.dana, old, "old\n")
    old.chmod(0o604)
    convert(made)
    gone = old.stat().st_ino
    old.unlink()
    new = paths.inbox(made.office) / "new.txt"
    made.write(made.lee, new, "new\n")
    real = trees._entry

    def again(handle: int, path: str) -> trees.OpenEntry:
        entry = real(handle, path)
        return entry._replace(inode=gone) if path == str(new) else entry

    monkeypatch.setattr(trees, "_entry", again)
    back(made)
    assert marks(new) == (made.dana, made.dana, "-rw-------")
    new.unlink()


def test_when_a_file_was_made_stays_when_it_is_moved_and_written(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_text("one")
    [before] = [
        entry for entry in trees.entries_of(tmp_path) if isinstance(entry, trees.OpenEntry) and not entry.is_folder
    ]
    first.rename(second)
    second.write_text("two")
    [after] = [
        entry for entry in trees.entries_of(tmp_path) if isinstance(entry, trees.OpenEntry) and not entry.is_folder
    ]
    assert (before.identity, before.path) == (after.identity, str(first))
    asked = subprocess.run(["stat", "--format", "%W", str(second)], capture_output=True, text=True, check=True).stdout
    told = int(asked)  # 0 where it is not known (stat(1))
    assert (0 if after.born is None else after.born // 1_000_000_000) == told


def test_what_is_roots_and_was_moved_there_stays_closed(made: Machine) -> None:
    secret = made.home(made.dana) / "secret.txt"
    secret.write_text("root's\n")
    secret.chmod(0o600)
    placed = paths.inbox(made.office) / "secret.txt"
    kept = paths.home(made.office) / "secret.txt"
    assert made.as_person(made.dana, "mv", str(secret), str(placed)).returncode == 0
    kept.write_text("root's\n")
    kept.chmod(0o600)
    try:
        for served in (convert(made), back(made)):
            assert {str(placed), str(kept)} <= set(served.left)
            assert marks(placed) == marks(kept) == ("root", "root", "-rw-------")
    finally:
        placed.unlink()
        kept.unlink()


def test_an_account_or_group_that_is_somebodys_is_refused(made: Machine) -> None:
    def named(account: str, group: str) -> AccountWanted:
        return AccountWanted(DeskRecord(str(made.office), account, group, made.python), made.wanted.people)

    for account, group in (
        ("root", "root-desk"), (made.account, "root"), (made.account, "sudo"), (made.eve, made.record.group),
        (made.account, made.lee), ("sudo", made.record.group), ("daemon", made.record.group),
    ):  # fmt: skip
        with pytest.raises(NotAllowed, match="already"):
            refuse(named(account, group), ROOT)
    with pytest.raises(BadInput, match="cannot both"):
        refuse(named(made.account, made.account), ROOT)
    shown = made.root(*made.options[:5], "root", *made.options[6:], "--dry-run")
    assert (shown.returncode, "NOPASSWD" in shown.stdout) == (4, False), shown.stderr
    convert(made)
    refuse(made.wanted, ROOT)  # what it made itself it may use
    back(made)


def test_an_office_of_nobodys_account_is_said_with_the_mend(made: Machine) -> None:
    home = paths.home(made.office)
    before = home.stat()
    os.chown(home, 54_321, before.st_gid)
    try:
        with pytest.raises(OfficeError, match="user id 54321") as raised:
            ask(made.wanted, ROOT)
        assert "chown -R" in raised.value.hint
        shown = made.root(*made.options, "--dry-run")
        assert (shown.returncode, "Traceback" in shown.stderr) == (OfficeError.exit_code, False), shown.stderr
    finally:
        os.chown(home, before.st_uid, before.st_gid)


@pytest.mark.parametrize("is_there", [True, False])
def test_the_folder_of_templates_is_the_desks_too(made: Machine, is_there: bool) -> None:
    folder = paths.templates(made.office)
    if is_there:
        assert made.as_person(made.dana, "mkdir", "-m", "700", str(folder)).returncode == 0
        made.write(made.dana, folder / "letter.docx", "x", umask="077")
    before = snapshot(made.office)
    convert(made)
    assert marks(folder) == (made.account, made.record.group, "drwxrws---")
    made.write(made.lee, folder / "lees.docx", "x", umask="077")
    made.write(made.dana, folder / "lees.docx", "y")
    (folder / "lees.docx").unlink()
    back(made)
    after = snapshot(made.office)
    assert {path: after.get(path) for path in before} == before
    assert folder.exists() == is_there
    if is_there:
        (folder / "letter.docx").unlink()
        folder.rmdir()


def test_turned_back_no_empty_folder_of_roots_is_left(made: Machine) -> None:
    folders = {of(ROOT, made.account).parent for of in (paths.desk_record, paths.key_lines, paths.serving_journal)}
    before = {folder for folder in folders if folder.is_dir() and any(folder.iterdir())}
    convert(made)
    assert all(folder.is_dir() for folder in folders)
    back(made)
    assert {folder for folder in folders if folder.exists()} == before


def test_the_journal_holds_nothing_the_account_owns(made: Machine) -> None:
    convert(made)
    made.write(made.lee, paths.inbox(made.office) / "since.txt", "x\n")
    made.done(made.lee, "scan")
    convert(made)
    uid = machine.uid_of(made.account)
    journal = Journal(paths.serving_journal(ROOT, made.account))
    assert [is_ for is_ in journal.marks.values() if is_.uid == uid] == []
    back(made)
    (paths.inbox(made.office) / "since.txt").unlink()
