"""The daily backup: due once a day, in a process of its own, its age and its failures said."""

from __future__ import annotations

import logging
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase import paths
from paracase.domain.clock import format_instant
from paracase.domain.errors import BadInput, NotFound, OfficeBusy, PracticeFileError
from paracase.services.office.opening import open_office
from paracase.services.upkeep import daily
from paracase.services.upkeep.backups import back_up
from paracase.services.upkeep.doctor import examine
from paracase.services.upkeep.overview import overview
from paracase.services.upkeep.standing import BackupStanding, set_made, standing
from paracase.settings import load, put_value
from paracase.store.locks import FileLock
from tests.support.clock import AheadClock
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)


def ago(**time_ago: float) -> str:
    return format_instant(NOW - timedelta(**time_ago))


@pytest.mark.parametrize(
    ("found", "words", "is_warning"),
    [
        (BackupStanding(), "", False),
        (BackupStanding("/mnt/b"), "no backup yet", True),
        (BackupStanding("/mnt/b", {"/mnt/b": ago(minutes=5)}), "backup 5 min old", False),
        (BackupStanding("/mnt/b", {"/mnt/b": ago(hours=3, minutes=40)}), "backup 3 h old", False),
        (BackupStanding("/mnt/b", {"/mnt/b": ago(days=3), "/usb": ago(hours=30)}), "backup 30 h old", False),
        (BackupStanding("/mnt/b", {"/mnt/b": ago(days=3, hours=2)}), "no backup for 3 days", True),
        (BackupStanding("", {"/usb": ago(days=3)}), "backup 3 days old", False),
        (BackupStanding("", {"/usb": ago(days=9)}), "no backup for 9 days", True),
        (BackupStanding("/mnt/b", {}, ago(hours=1), "It is not there."), "no backup: It is not there.", True),
        (
            BackupStanding("/mnt/b", {"/mnt/b": ago(hours=30)}, ago(hours=1), "It is not there."),
            "backup 30 h old, none since: It is not there.",
            True,
        ),
        (BackupStanding("/mnt/b", {"/mnt/b": ago(hours=-2)}), "backup 0 min old", False),
    ],
)
def test_age_in_words(found: BackupStanding, words: str, is_warning: bool) -> None:
    assert found.told(NOW) == (words, is_warning)


def test_it_is_due_once_a_day(office: Office, tmp_path: Path) -> None:
    assert not daily.is_due(office)
    daily.set_daily(office, tmp_path / "daily")
    assert daily.is_due(office)
    place, now = str(tmp_path / "daily"), office.clock.now()
    for hours, is_due in ((0.1, False), (23, False), (25, True), (-0.5, False), (-30, True)):
        set_made(office.folder, {place: format_instant(now - timedelta(hours=hours))})
        assert daily.is_due(office) is is_due, hours
    set_made(office.folder, {"/another": format_instant(now)})
    assert daily.is_due(office)
    with pytest.raises(NotFound):
        daily.take(office)
    assert not daily.is_due(office)  # an hour later again
    daily.set_daily(office, None)
    assert load(paths.settings(office.folder)).backup_folder == ""
    with pytest.raises(BadInput, match="name no folder"):
        daily.take(office)


def test_a_disk_that_is_not_mounted_is_said_and_not_filled(office: Office, tmp_path: Path) -> None:
    target = tmp_path / "daily"
    target.mkdir()
    daily.set_daily(office, target)
    assert daily.take(office).objects == 0
    words, is_warning = standing(office).told(office.clock.now())
    assert (words, is_warning) == ("backup 0 min old", False)
    assert any("backup 0 min old" in line for line in overview(office))
    target.rename(tmp_path / "unplugged")
    with pytest.raises(NotFound, match="not there"):
        daily.take(office)
    target.mkdir()  # the empty mount point
    with pytest.raises(NotFound, match="not mounted"):
        daily.take(office)
    assert list(target.iterdir()) == []
    words, is_warning = standing(office).told(office.clock.now())
    assert is_warning
    assert "disk of the daily backup is not mounted" in words
    assert any(check.name == "Backup" and "not mounted" in check.finding for check in examine(office))
    target.rmdir()
    (tmp_path / "unplugged").rename(target)
    daily.take(office)
    assert not standing(office).told(office.clock.now())[1]


def test_one_at_a_time(office: Office, tmp_path: Path) -> None:
    lock = FileLock(paths.backup_lock(office.folder))
    assert lock.acquire()
    with pytest.raises(OfficeBusy, match="backs the office up already"):
        back_up(office, tmp_path / "backup")
    lock.release()
    back_up(office, tmp_path / "backup")


def test_the_intake_starts_it_and_ends_it(office: Office, tmp_path: Path) -> None:
    drop(office, "a.txt", b"words")
    scan(office)
    target = tmp_path / "daily"
    target.mkdir()
    daily.set_daily(office, target)
    log = logging.getLogger("test")
    running = daily.DailyBackup(office, log, look_seconds=0)
    running.tend()
    until = time.monotonic() + 60
    while daily.is_due(office) and time.monotonic() < until:
        time.sleep(0.1)
    assert (target / "backup.json").is_file()
    running.tend()
    running.close()
    set_made(office.folder, {str(target): "2020-01-01T00:00:00.000000Z"})
    again = daily.DailyBackup(office, log, look_seconds=0)
    while again._running is None or again._running.poll() is not None:  # the first may be ending
        again.tend()
    again.close()
    assert again._running.poll() is not None
    back_up(office, target)
    later = daily.DailyBackup(office, log)
    set_made(office.folder, {str(target): "2020-01-01T00:00:00.000000Z"})
    later.tend()
    assert later._running is None  # not at the start, when a person opens the desk
    later.close()


TABLES = st.sampled_from(["[office]\nname = 'x'\n", "# a remark\n", "\n", "[cases]\nsubfolders = ['a',\n 'b']\n"])
SAID = st.sampled_from(["", "[backup]\n", "[backup]\nfolder = 'old' # here\n", '[backup]\n# a remark\n\nfolder = ""\n'])


@given(
    before=st.lists(TABLES, max_size=3, unique=True),
    said=SAID,
    folder=st.text(st.characters(exclude_categories=["Cs"])),
)
def test_one_setting_is_said_otherwise(
    tmp_path_factory: pytest.TempPathFactory, before: list[str], said: str, folder: str
) -> None:
    path = tmp_path_factory.mktemp("settings") / "office.toml"
    path.write_text("".join([*before, said]), encoding="utf-8")
    put_value(path, "backup", "folder", "/" + folder)
    assert load(path).backup_folder == "/" + folder
    for part in before:
        assert part in path.read_text(encoding="utf-8")


def test_a_settings_file_of_another_kind_is_left_alone(office: Office, tmp_path: Path) -> None:
    path = paths.settings(office.folder)
    path.write_text("backup = { folder = '/a' }\n", encoding="utf-8")
    with pytest.raises(PracticeFileError, match="cannot be changed here"):
        daily.set_daily(office, tmp_path)
    assert path.read_text(encoding="utf-8") == "backup = { folder = '/a' }\n"
    path.write_text("[backup]\nfolder = 'relative'\n", encoding="utf-8")
    office.close()
    with pytest.raises(PracticeFileError, match="from / or ~ on"):
        open_office(office.folder, clock=AheadClock())
