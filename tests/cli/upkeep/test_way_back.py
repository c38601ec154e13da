"""The ways back by command, as somebody under stress types them."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from paracase import paths

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.commands import Program


def test_restore_over_files_that_are_there_twice(program: Program, tmp_path: Path) -> None:
    (program.folder / "Inbox" / "one.txt").write_text("one", encoding="utf-8")
    program("scan")
    told = program("backup", str(tmp_path / "bk"))
    assert "store bytes" in told
    assert "seconds" in told
    shutil.rmtree(paths.home(program.folder))
    program("scan", code=5)
    assert "no office" in program.talk
    assert "equal" in program("restore", str(tmp_path / "bk"), str(program.folder))
    program("restore", str(tmp_path / "bk"), str(program.folder))
    assert "there already, and every file is as in the backup" in program.talk
    (program.folder / "Inbox" / "one.txt").write_text("two", encoding="utf-8")
    program("restore", str(tmp_path / "bk"), str(program.folder), code=1)
    assert "Inbox/one.txt" in program.talk
    program("scan")
    program("case", "add", "Garcia v. Meridian Freight")
    program("restore", str(tmp_path / "bk"), str(program.folder), code=5)
    assert "--replace-store" in program.talk
    program("restore", str(tmp_path / "bk"), str(program.folder), "--replace-store")
    assert "nothing of it was deleted" in program.talk
    assert "found there" in program.talk


def test_a_lost_store_leads_to_repair(program: Program) -> None:
    (program.folder / "Inbox" / "one.txt").write_text("one words", encoding="utf-8")
    program("scan")
    for left in paths.home(program.folder).glob("*.db*"):
        left.unlink()
    program("search", "words", code=5)
    assert f"paracase repair {program.folder}" in program.talk
    assert "paracase init" not in program.talk
    program("init", str(program.folder), "--staff", "Dana Ruiz", code=5)
    assert "paracase repair" in program.talk
    program("repair", str(program.folder), "--staff", "Dana Ruiz", code=7)
    assert "built again from the vault and the folders" in program.talk
    assert "one.txt" in program("search", "words")
    assert "clean       yes" in program("verify")
    program("repair", str(program.folder))
    assert "is whole" in program.talk


def test_the_daily_backup_by_command(program: Program, tmp_path: Path) -> None:
    program("backup", code=2)
    assert "--daily DIR" in program.talk
    program("backup", "--daily", code=2)
    program("backup", str(tmp_path / "daily"), "--daily")
    assert (tmp_path / "daily" / "backup.json").is_file()
    assert f'folder = "{tmp_path / "daily"}"' in paths.settings(program.folder).read_text(encoding="utf-8")
    assert "copied        0" in program("backup")
    assert "backup 0 min old" in program()
    shutil.rmtree(tmp_path / "daily")
    program("backup", code=3)
    assert "not there" in program.talk
    assert "not there" in program()
    program("backup", "--no-daily")
    assert "no daily backup" in program.talk
