"""What a killed run of these tests left of root's is taken away by the next one; what a living one made is not."""

from __future__ import annotations

import os
import pwd
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths
from tests.support import machine
from tests.support.machine import Machine, Mark, left_by_killed_runs
from tests.support.needs import needs_accounts

if TYPE_CHECKING:
    import pytest

pytestmark = needs_accounts
ROOT = Path(__file__).resolve().parents[3]
RUN = """
import os, sys
from tests.support.machine import machine_with_people
from paracase import paths
from pathlib import Path
with machine_with_people() as made:
    paths.sudo_rule(Path("/"), made.account).write_text("# left\\n")
    print(os.getpid(), made.base, flush=True)
    sys.stdin.read()
"""


def test_the_next_run_takes_away_what_a_killed_one_left() -> None:
    run = subprocess.Popen(
        [sys.executable, "-c", RUN], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert run.stdin is not None
    assert run.stdout is not None
    try:
        number, base = run.stdout.readline().split()
        assert pwd.getpwnam(f"pcd{number}")
        assert number not in {str(mark.number) for mark in left_by_killed_runs()}, "it goes on"
    finally:
        run.send_signal(signal.SIGKILL)
        run.wait()
        run.stdin.close()
        run.stdout.close()
    rule = paths.sudo_rule(Path("/"), f"pcs{number}")
    assert rule.exists()
    with machine.machine_with_people():
        assert not rule.exists()
        assert not Path(base).exists()
        assert number not in {name.pw_name.lstrip("pcdles") for name in pwd.getpwall()}
        assert not left_by_killed_runs()


def test_a_mark_is_of_its_process_of_this_start_and_of_no_later_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "MARKS", tmp_path)
    ours = Mark.of_this_run(Machine(tmp_path, "python"))
    assert ours.is_alive
    for other in (
        Mark(os.getpid(), "another start", ours.began, ours.base, "python"),
        Mark(os.getpid(), ours.boot, "1", ours.base, "python"),
        Mark(2**22 + 1, ours.boot, ours.began, ours.base, "python"),
    ):
        assert not other.is_alive
    (tmp_path / "paracase-people-7.json").write_text("{")
    (tmp_path / "paracase-people-8.json").write_text('{"number": 9}')
    assert left_by_killed_runs() == []
