"""Which level an office wants is asked once, of who sits at a terminal; answered by an option; else the least, said so."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase.domain.office.levels import ApprovalLevel
from paracase.services.office.opening import open_office
from paracase.services.papers.looking import ledger_entries
from tests.support.clock import AheadClock
from tests.support.commands import PROGRAM

if TYPE_CHECKING:
    from pathlib import Path


def _kept(folder: Path) -> tuple[ApprovalLevel, str]:
    with closing(open_office(folder, clock=AheadClock())) as office:
        (made,) = ledger_entries(office, limit=5, before=None, kind="office.made")
        return office.policy.level, made["data"]["policy"]["approval.level"]


def _init(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [PROGRAM, "init", folder, "--staff", "Dana Ruiz", *more],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_without_a_terminal_it_is_desk_recorded_and_said_so(tmp_path: Path) -> None:
    done = _init(tmp_path / "o")
    assert done.returncode == 0, done.stderr
    assert "desk-recorded: the account that owns the office could have made this" in done.stderr
    assert _kept(tmp_path / "o") == (ApprovalLevel.DESK, "recorded")


@pytest.mark.parametrize("level", [ApprovalLevel.SIGNED, ApprovalLevel.GATE])
def test_an_option_answers_it(tmp_path: Path, level: ApprovalLevel) -> None:
    done = _init(tmp_path / "o", "--level", level.value)
    assert (done.returncode, "desk-recorded" in done.stderr) == (0, False)
    assert _kept(tmp_path / "o") == (level, level.value)


def test_another_word_makes_no_office(tmp_path: Path) -> None:
    done = _init(tmp_path / "o", "--level", "sealed")
    assert (done.returncode, "signed, gate, desk" in done.stderr) == (2, True)
    assert not (tmp_path / "o").exists()


def test_who_sits_at_a_terminal_is_asked_and_told_what_each_needs(tmp_path: Path) -> None:
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [PROGRAM, "init", tmp_path / "o", "--staff", "Dana Ruiz"], stdin=slave, stdout=slave, stderr=slave,
        env=dict(os.environ, COLUMNS="200"),
    )  # fmt: skip
    os.close(slave)
    seen, typed, deadline = b"", [b"sealed\r", b"signed\r"], time.monotonic() + 90
    while process.poll() is None and time.monotonic() < deadline:
        if select.select([master], [], [], 0.2)[0]:
            try:
                seen += os.read(master, 65536)
            except OSError:
                break
        if typed and seen.count(b"]: ") > 2 - len(typed):  # as often as it asked
            os.write(master, typed.pop(0))
    process.wait(timeout=30)
    os.close(master)
    told = seen.decode()
    assert process.returncode == 0, told
    for level in ApprovalLevel:
        assert level.needs in " ".join(told.split()), told
    assert _kept(tmp_path / "o") == (ApprovalLevel.SIGNED, "signed")
