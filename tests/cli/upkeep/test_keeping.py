"""Backup, restore, export, verify and adoption by command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.commands import Program

if TYPE_CHECKING:
    from pathlib import Path


def test_office_keeping(program: Program, tmp_path: Path) -> None:
    (program.folder / "Inbox" / "a.txt").write_text("words", encoding="utf-8")
    program("scan")
    program("backup", str(tmp_path / "backup"))
    program("export", str(tmp_path / "export"), "--format", "json")
    other = Program(tmp_path / "again")
    other("restore", str(tmp_path / "backup"), str(other.folder))
    other("scan")
    assert "a.txt" in other("search", "words")
    assert "clean       yes" in other("verify", "--subset", "50%")
    assert "1 paper waiting" in program()
    tree = tmp_path / "Old"
    (tree / "24-0001 Ames v. Bell").mkdir(parents=True)
    (tree / "24-0001 Ames v. Bell" / "b.txt").write_text("old words", encoding="utf-8")
    program("case", "adopt", str(tree))
    assert "Say --yes" in program.talk
    program("case", "adopt", str(tree), "--yes")
    assert "24-0001" in program("case", "list")
