"""kill -9 at random points of filing: each paper is in its old place or in its new one, and the store says which."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import pytest

from paracase.services.office.opening import open_office
from paracase.store import moves
from tests.support.clock import AheadClock
from tests.support.figures import so_many
from tests.support.forks import Forks
from tests.support.offices import assert_whole, drop, garcia, inbox, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

_FILER = """
from pathlib import Path
from tests.support.clock import AheadClock
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.office.opening import open_office
from paracase.store.papers.lists import triage_list

def work(folder):
    office = open_office(Path(folder), clock=AheadClock())
    rows = triage_list(office.store.read)
    print("ready", flush=True)
    for row in rows:
        file_document(office, row.id, FilingDecision((1,), name="the same name", folder="Orders"))
        print(row.id, flush=True)
"""
PAPERS = 400
MEANT = 20  # papers that were filed before or between kills


@pytest.mark.slow
def test_kill_9_at_twenty_points_of_filing(office: Office, tmp_path: Path) -> None:
    detail = garcia(office)
    for number in range(PAPERS):
        drop(office, f"{number}.txt", f"paper {number}".encode())
    scan(office)
    chance = random.Random(7)
    acknowledged: set[int] = set()
    with Forks(_FILER, tmp_path) as forks:
        kills = 0
        while kills < so_many(20, short=12) or len(acknowledged) <= MEANT:  # a busy machine files few between kills
            kills += 1
            filer = forks.start(str(office.folder))
            filer.out.readline()
            time.sleep(chance.uniform(0.005, 0.12))
            forks.kill(filer)
            with filer.out as out:
                acknowledged |= {int(line) for line in out if line.strip().isdigit() and line.endswith("\n")}
    again = open_office(office.folder, clock=AheadClock())
    assert moves.open_intents(again.store.read) == []
    report = scan(again)
    assert (report.sum.files, report.sum.documents) == (PAPERS, PAPERS)
    filed = {row[0] for row in again.store.read.execute("SELECT id FROM document WHERE state = 'in_file'")}
    assert acknowledged <= filed
    orders = list((detail.folder / "Orders").iterdir())
    assert len(orders) == len(filed)
    assert len(list(inbox(again).iterdir())) == PAPERS - len(filed)
    assert len({path.read_bytes() for path in [*orders, *inbox(again).iterdir()]}) == PAPERS
    assert_whole(again)
    again.close()
