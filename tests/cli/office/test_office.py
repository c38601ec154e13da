"""The first office, and the demo."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from tests.support.commands import PROGRAM

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.commands import Commands


def test_no_office_shows_the_way(tmp_path: Path) -> None:
    done = subprocess.run([PROGRAM], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 5
    assert "paracase init" in done.stderr


def test_init_without_a_terminal_asks_for_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [PROGRAM, "init", tmp_path / "o"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert "--staff" in done.stderr
    assert not (tmp_path / "o").exists()


def test_the_demo_works(told_demo: Path) -> None:
    told = (told_demo / "told.txt").read_text(encoding="utf-8")
    assert "50 papers wait in Triage" in told
    assert "Undone: Filed" in told
    assert "clean" in told


def test_the_demo_never_touches_a_real_office(paracase: Commands) -> None:
    code, _, said = paracase("demo", "--fresh", "--dir", str(paracase.folder))
    assert (code, "is not the demo's folder" in said) == (4, True)
    assert (paracase.folder / ".paracase" / "office.db").is_file()
