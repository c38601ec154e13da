"""kill -9 at any point of a handover or an import: it is whole and written down, or it is done anew; never half of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase.domain.leaving.handovers import HandoverState, Recipient
from paracase.services.cases.cases import all_cases
from paracase.services.leaving import deciding, exports, folders, making
from paracase.services.office.opening import open_office
from paracase.store.deadlines import deadlines
from tests.support.clock import AheadClock
from tests.support.delegated import firm_in
from tests.support.figures import so_many
from tests.support.made import copy_of, made_once
from tests.support.offices import assert_whole, drop, scan

if TYPE_CHECKING:
    from collections.abc import Callable

KILLS = so_many(60, short=5)
"""So many points of each, spread over the whole."""
ROOT = Path(__file__).resolve().parents[3]
MAP = """\
source: Old
files:
  - {file: m.csv, kind: matters, columns: {number: No, caption: Caption}}
  - {file: n.csv, kind: notes, columns: {id: Key, matter: No, words: Words}}
  - {file: d.csv, kind: calendar, columns: {id: Key, matter: No, on: On, what: What}}
"""
_DYING = """
import os, signal, sys
from pathlib import Path
from paracase.domain.leaving.handovers import Recipient
from paracase.store import engine
from paracase.services.office import opening
from paracase.services.leaving import contents, deciding, exports, making, taking
from tests.support.clock import AheadClock

seen, stop = 0, -1
CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "open"}

def step():
    global seen
    seen += 1
    if seen == stop:
        os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(lambda event, _: step() if stop >= 0 and event in CHANGES else None)

class Counted(engine.Connection):
    def execute(self, sql, values=(), /):
        if stop >= 0:
            step()
        return super().execute(sql, values)

engine.Connection = Counted
taking.PART = 3
for line in sys.stdin:
    what, folder, at = line.rstrip("\\n").split("\\t")
    child = os.fork()
    if not child:
        place = Path(folder)
        office = opening.open_office(place / "office", clock=AheadClock())
        seen, stop = 0, int(at)
        if what == "make":
            making.make(office, 1, place / "File", Recipient.CLIENT)
        else:
            exports.take(office, exports.prepared(office, place / "map.yaml", place), place)
        stop = -1
        office.close()
        Path(folder, "steps").write_text(str(seen))
        os._exit(0)
    print(-os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class DyingAtWork:
    """Makes handovers and imports, and is killed before one of the steps."""

    def __init__(self) -> None:
        bare = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
        self.process = subprocess.Popen(
            [sys.executable, "-c", _DYING],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=dict(bare, PYTHONPATH=str(ROOT)),
        )

    def do(self, what: str, folder: Path, at: int) -> int:
        """Do it up to a step; 0 for all of it. Returns the signal it ended by."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(what, folder, at, sep="\t", file=self.process.stdin, flush=True)
        return int(self.process.stdout.readline())


def _made(place: Path) -> None:
    """An office with a case of three papers, and an export beside it."""
    from paracase.domain.roles import Role
    from paracase.services.office.founding import init_office
    from paracase.services.papers.filing import file_document
    from paracase.services.papers.proposing import FilingDecision

    place.mkdir()
    office = init_office(place / "office", clock=AheadClock(), name="B", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    firm = firm_in(office)
    for at in range(3):
        drop(office, f"paper {at}.txt", f"paper {at}\n".encode())
    scan(office)
    for at in range(3):
        file_document(office, at + 1, FilingDecision((firm.case_id,), {"title": f"Paper {at}"}))
    (place / "m.csv").write_text("No,Caption\n" + "".join(f"X-{at},Person {at}\n" for at in range(4)), encoding="utf-8")
    (place / "n.csv").write_text(
        "Key,No,Words\n" + "".join(f"{at},X-{at},Words {at}\n" for at in range(4)), encoding="utf-8"
    )
    dates = "".join(f"{at},X-{at},2027-01-0{at + 1},Hearing\n" for at in range(4))
    (place / "d.csv").write_text(f"Key,No,On,What\n{dates}", encoding="utf-8")
    (place / "map.yaml").write_text(MAP, encoding="utf-8")
    office.close()


def _killed_everywhere(what: str, look: Callable[[Path], bool], tmp_path: Path, made: Path) -> set[bool]:
    dying = DyingAtWork()
    whole = copy_of(made, tmp_path / "whole")
    assert dying.do(what, whole, 0) == 0
    steps = int((whole / "steps").read_text())
    assert steps > 30, "else the steps are not seen"
    found = set()
    for number in range(KILLS):
        place = copy_of(made, tmp_path / str(number))
        at = 1 + number * (steps - 1) // max(1, KILLS - 1)
        assert dying.do(what, place, at) == signal.SIGKILL
        found.add(look(place))
    dying.process.communicate()
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_kill_9_at_any_point_of_a_handover(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    def look(place: Path) -> bool:
        """What is written down is whole; what is not is made anew. Nothing has the name that is given away."""
        assert not (place / "File").exists()
        with closing(open_office(place / "office", clock=AheadClock())) as office:
            known = deciding.listed(office)
            if not known:
                making.make(office, 1, place / "File", Recipient.CLIENT)
            (row,) = deciding.listed(office)
            assert (row.state, row.papers) == (HandoverState.MADE, 3)
            folders.check_whole(folders.not_signed(place / "File"), row.manifest)
            assert not folders.being_made(place / "File").exists()
            assert_whole(office)
            return bool(known)

    made = made_once(tmp_path_factory, "leaving", _made)
    assert False in _killed_everywhere("make", look, tmp_path, made)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_kill_9_at_any_point_of_an_import(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    parts: set[int] = set()

    def look(place: Path) -> bool:
        """Whole parts of three rows are here; run again, it goes on, and each row is here once."""
        with closing(open_office(place / "office", clock=AheadClock())) as office:
            plan = exports.prepared(office, place / "map.yaml", place)
            here = sum(one.here for one in plan.counts)
            parts.add(here)
            assert here in {0, 3, 6, 12}, "four cases and four dates, three at a time; the notes with the last two"
            assert all(one.fits for one in (*plan.counts, *plan.whole_counts))
            assert (plan.continued != 0) == (here in {3, 6})
            if not plan.is_empty:
                exports.take(office, plan, place)
            assert len(all_cases(office)) == 5
            assert len(deadlines.agenda(office.store.read)) == 4
            assert exports.standing(office) == {1: "all 12 rows"}
            scan(office)
            notes = sorted((place / "office" / "Cases").rglob("Notes*.txt"))
            assert [path.read_text().split()[-2:] for path in notes] == [["Words", str(at)] for at in range(4)]
            assert_whole(office)
            return here == 12

    made = made_once(tmp_path_factory, "leaving", _made)
    assert False in _killed_everywhere("import", look, tmp_path, made)
    assert len(parts) > 1, "else it is never cut off between two parts"
