"""Backup under load, restore, and the flipped byte."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import BadInput, Damaged, NotFound
from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import find
from paracase.services.upkeep.backups import back_up
from paracase.services.upkeep.restoring import restore
from paracase.services.upkeep.verifying import verify
from paracase.store.engine import connect
from paracase.store.vault import Vault
from tests.support.clock import AheadClock
from tests.support.offices import assert_whole, drop, garcia, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


def test_backup_under_load_restores_and_verifies(office: Office, tmp_path: Path) -> None:
    detail = garcia(office)
    for number in range(60):
        drop(office, f"{number}.txt", f"paper number {number} of the bundle".encode())
    scan(office)
    stop = threading.Event()

    def work() -> None:
        other = open_office(office.folder, clock=AheadClock())
        for number in range(1, 61):
            if stop.is_set():
                break
            file_document(other, number, FilingDecision((detail.case.id,)))
        other.close()

    thread = threading.Thread(target=work)
    thread.start()
    reports = [back_up(office, tmp_path / "backup") for _ in range(4)]
    stop.set()
    thread.join()
    assert reports[0].copied == 60
    assert reports[1].copied == 0
    scan(office)
    last = back_up(office, tmp_path / "backup")
    done = restore(tmp_path / "backup", tmp_path / "again", clock=AheadClock())
    assert done.documents == done.written == 60
    again = open_office(tmp_path / "again", clock=AheadClock())
    assert_whole(again)
    assert verify(again).entries == last.entries + 1
    report = scan(again)
    assert report.sum.documents == 60
    assert find(again, "bundle").total == 60
    assert find(again, "is:missing").total == 0
    again.close()


def test_one_flipped_byte_is_found_and_named(office: Office, tmp_path: Path) -> None:
    for number in range(5):
        drop(office, f"{number}.txt", f"paper {number}".encode())
    scan(office)
    name, _ = sorted(office.vault.objects())[2]
    path = office.vault.path(name)
    data = bytearray(path.read_bytes())
    data[0] ^= 1
    os.chmod(path, 0o600)  # noqa: PTH101
    path.write_bytes(bytes(data))
    result = verify(office)
    assert not result.clean
    assert len(result.faults) == 1
    assert name in result.faults[0]
    with pytest.raises(Damaged):
        back_up(office, tmp_path / "backup")
    path.unlink()
    assert "missing" in verify(office).faults[0]
    assert verify(office, subset=20).objects == 1


def test_a_cut_or_changed_ledger_is_found(office: Office) -> None:
    garcia(office)
    connection = connect(paths.store(office.folder))
    connection.execute("DROP TRIGGER ledger_no_update")
    connection.execute(
        "UPDATE ledger SET body = CAST(replace(CAST(body AS TEXT), 'case', 'cast') AS BLOB) WHERE seq = 2"
    )
    connection.close()
    assert "entry 2 was changed" in verify(office).faults[0]


def test_where_a_backup_may_not_be(office: Office, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="inside the office"):
        back_up(office, office.folder / "backup")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(BadInput, match="other things"):
        back_up(office, tmp_path / "other")
    with pytest.raises(NotFound):
        restore(tmp_path / "other", tmp_path / "new", clock=AheadClock())
    back_up(office, tmp_path / "backup")
    assert restore(tmp_path / "backup", office.folder, clock=AheadClock()).was_there


def test_the_vault_s_damage_does_not_stop_the_rest(office: Office, tmp_path: Path) -> None:
    """All else is backed up, what an earlier backup holds stays, and what rotted on the other disk is copied again."""
    for number in range(5):
        drop(office, f"{number}.txt", f"paper {number}".encode())
    scan(office)
    target = Vault(tmp_path / "backup")
    assert back_up(office, tmp_path / "backup").copied == 5
    first, second, *_ = sorted(name for name, _ in office.vault.objects())
    for path in (office.vault.path(first), target.path(second)):
        path.chmod(0o600)
        path.write_bytes(b"x" * path.stat().st_size)
    drop(office, "new.txt", b"new")
    scan(office)
    report = back_up(office, tmp_path / "backup")
    assert (report.copied, report.mended) == (2, 1)
    assert target.digest(first) == first
    assert target.digest(second) == second
    with pytest.raises(Damaged, match="everything else was backed up"):
        back_up(office, tmp_path / "fresh")
    done = restore(tmp_path / "fresh", tmp_path / "again", clock=AheadClock())
    assert (done.wrong, done.written) == (1, 5)


def test_a_half_written_object_is_copied_again(office: Office, tmp_path: Path) -> None:
    drop(office, "a.txt", b"words" * 100)
    scan(office)
    back_up(office, tmp_path / "backup")
    target = Vault(tmp_path / "backup")
    ((name, size),) = target.objects()
    target.path(name).chmod(0o600)
    os.truncate(target.path(name), size // 2)
    assert back_up(office, tmp_path / "backup").copied == 1
    assert target.digest(name) == name


def test_a_damaged_store_is_not_backed_up_over_a_whole_one(office: Office, tmp_path: Path) -> None:
    garcia(office)
    back_up(office, tmp_path / "backup")
    before = (tmp_path / "backup" / "office.db").read_bytes()
    connection = connect(paths.store(office.folder))
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("DROP TRIGGER ledger_no_delete")
    connection.execute("DELETE FROM ledger WHERE seq = 1")
    connection.close()
    with pytest.raises(Damaged, match="cannot be backed up"):
        back_up(office, tmp_path / "backup")
    assert (tmp_path / "backup" / "office.db").read_bytes() == before
    assert not list((tmp_path / "backup").glob("*.new*"))


def test_the_backup_of_another_office_is_not_replaced(office: Office, tmp_path: Path) -> None:
    back_up(office, tmp_path / "backup")
    before = {path: path.read_bytes() for path in (tmp_path / "backup").iterdir() if path.is_file()}
    other = init_office(
        tmp_path / "other", clock=AheadClock(), name="Another firm", staff_name="Ana Hale", role=Role.ATTORNEY
    )
    with pytest.raises(BadInput, match="the backup of another office"):
        back_up(other, tmp_path / "backup")
    other.close()
    assert {path: path.read_bytes() for path in (tmp_path / "backup").iterdir() if path.is_file()} == before
    back_up(office, tmp_path / "backup")


def test_a_backup_whose_store_cannot_be_read_is_made_anew(office: Office, tmp_path: Path) -> None:
    back_up(office, tmp_path / "backup")
    (tmp_path / "backup" / "office.db").write_bytes(b"no database " * 1000)
    back_up(office, tmp_path / "backup")
    restore(tmp_path / "backup", tmp_path / "again", clock=AheadClock())
    again = open_office(tmp_path / "again", clock=AheadClock())
    assert verify(again).clean
    again.close()
