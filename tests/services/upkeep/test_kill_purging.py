"""kill -9 at any point of a purge: it is not begun and nothing is lost, or it is carried on and nothing is left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from paracase import paths
from paracase.domain.upkeep.purges import PurgeState
from paracase.services.office.opening import open_office
from paracase.services.upkeep import backups, gone
from paracase.services.upkeep.verifying import verify
from paracase.store.upkeep import purges
from tests.support.clock import AheadClock
from tests.support.figures import so_many
from tests.support.made import copy_of, made_once
from tests.support.offices import assert_whole
from tests.support.purging import lying_in, make_matter, matter_of

KILLS = so_many(120, short=6)
"""So many points, spread over the whole; each costs a third of a second."""
ROOT = Path(__file__).resolve().parents[3]

_DYING = """
import os, signal, sys
from pathlib import Path
from paracase.store import engine
from paracase.services.office import opening
from paracase.services.upkeep import purging
from paracase.store.upkeep import scour
from tests.support.clock import AheadClock

seen = stop = 0
CHANGES = {"os.rename", "os.remove", "os.link", "os.chmod", "os.mkdir", "os.rmdir", "open", "subprocess.Popen"}

def step():
    global seen
    seen += 1
    if seen == stop:
        os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(lambda event, _: step() if stop >= 0 and event in CHANGES else None)

class Counted(engine.Connection):
    def execute(self, sql, values=(), /):
        step()
        return super().execute(sql, values)

engine.Connection = Counted
stop = -1
for line in sys.stdin:
    folder, at = line.rstrip("\\n").split("\\t")
    child = os.fork()
    if not child:
        stop = -1
        office = opening.open_office(Path(folder), clock=AheadClock())
        seen, stop = 0, int(at)
        purging.carry_out(office, 1, case_number="26-0001")
        stop = -1
        office.close()
        Path(folder, "steps").write_text(str(seen))
        os._exit(0)
    print(-os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Dying:
    """Carries out purges, and is killed before one of the steps."""

    def __init__(self) -> None:
        bare = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
        self.process = subprocess.Popen(
            [sys.executable, "-c", _DYING],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=dict(bare, PYTHONPATH=str(ROOT)),
        )

    def purge(self, folder: Path, at: int) -> int:
        """Carry out the order, up to a step; 0 for all of it. Returns the signal it ended by."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(folder, at, sep="\t", file=self.process.stdin, flush=True)
        return int(self.process.stdout.readline())


def _ordered(place: Path) -> None:
    """An office with an order, everything decided, and a backup."""
    place.mkdir()
    make_matter(place / "office")
    office = open_office(place / "office", clock=AheadClock())
    backups.back_up(office, place / "backup")
    matter = matter_of(office)
    matter.decide_all(matter.order())
    office.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_kill_9_at_any_point_of_a_purge(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    made = made_once(tmp_path_factory, "ordered", _ordered)
    dying = Dying()
    whole = copy_of(made, tmp_path / "whole")
    _point_to(whole)
    assert dying.purge(whole / "office", 0) == 0
    steps = int((whole / "office" / "steps").read_text())
    assert steps > 300, "else the steps are not seen"
    states = set()
    for number in range(KILLS):
        place = copy_of(made, tmp_path / str(number))
        _point_to(place)
        at = 1 + number * (steps - 1) // max(1, KILLS - 1) if KILLS > 1 else steps // 2
        assert dying.purge(place / "office", at) == signal.SIGKILL
        states.add(_look_at(place, at))
    dying.process.communicate()
    assert dying.process.returncode == 0
    assert states == {PurgeState.ORDERED, PurgeState.DESTROYED}


def _point_to(place: Path) -> None:
    """The office knows its backup where the copy of it lies."""
    known = paths.backups_made(place / "office")
    text = known.read_text(encoding="utf-8")
    start = text.index('"made": {') + len('"made": {')
    folder = text[start:].split('"')[1]
    known.write_text(text.replace(folder, str(place / "backup")), encoding="utf-8")


def _look_at(place: Path, at: int) -> PurgeState:
    """Open the office again: it carries on by itself. All is there, or nothing is left."""
    again = open_office(place / "office", clock=AheadClock())
    (order,) = purges.purges(again.store.read)
    if order.state is PurgeState.ORDERED:
        assert_whole(again)
        assert not any(paths.purging(place / "office").glob("*.json")), at
    else:
        report = gone.check(again, 1)
        assert report.is_gone, (at, report)
        assert verify(again).faults == (), at
    again.close()
    left = lying_in(place)
    assert bool(left) == (order.state is PurgeState.ORDERED), (at, left)
    return order.state
