"""What a step of a look does is bounded, however many files wait: rows written at once, files judged, rows held."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import pytest

from paracase.intake import in_order, keeping, looking, noting
from paracase.intake import reconcile as reconciling
from paracase.intake import scan as scanning
from paracase.intake.looking import Looking
from paracase.intake.pipeline import Intake
from paracase.intake.scan import walk_steps
from paracase.intake.walked import RootWalk
from paracase.store.papers import arrivals, documents, lists
from tests.support.offices import assert_whole, drop, inbox, scan

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.store.driver import sqlite3
    from tests.support.clock import AheadClock

FILES = 60
AT_ONCE = 5


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps of a few files, so that few files make many."""
    for module in (looking, reconciling, scanning):
        monkeypatch.setattr(module, "STEP", AT_ONCE)
    for module in (looking, noting):
        monkeypatch.setattr(module, "ROWS", AT_ONCE)
    monkeypatch.setattr(noting, "CHANGES", AT_ONCE)
    monkeypatch.setattr(in_order, "RUN", AT_ONCE)


@pytest.mark.parametrize("run", [1, 3, 4096])
@pytest.mark.parametrize("step", [1, 4, 512])
def test_a_walk_is_in_the_order_of_paths_in_runs_of_any_length(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: int, step: int
) -> None:
    monkeypatch.setattr(in_order, "RUN", run)
    monkeypatch.setattr(scanning, "STEP", step)
    chance = random.Random(run)
    for folder in ("", "a", "a/b", "m-n", "m"):
        (tmp_path / folder).mkdir(exist_ok=True)
        for _ in range(20):
            (tmp_path / folder / f"{chance.choice('a-/m0z').replace('/', 'b')}{chance.randrange(99)}.txt").touch()
    walked = RootWalk()
    for _ in walk_steps(os.fsencode(tmp_path), b"", walked, deep=True):
        pass
    met = [os.fsencode(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()]
    assert list(walked.files) == sorted(met)


def test_many_new_files_are_listed_and_taken_in_a_few_at_a_time(
    office: Office, clock: AheadClock, monkeypatch: pytest.MonkeyPatch, small: None
) -> None:
    written, held, judged = [], [], 0
    put, judge = arrivals.put_arrivals, reconciling.Reconciling._judge

    def put_some(db: sqlite3.Connection, rows: Iterable[arrivals.Arrival], *, at: str) -> None:
        written.append(len(list(rows)))
        put(db, rows, at=at)

    def judge_one(self: reconciling.Reconciling, *place: object, **how: bool) -> None:
        nonlocal judged
        judged += 1
        held.append(len(self.found.listed))
        judge(self, *place, **how)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(arrivals, "put_arrivals", put_some)
    monkeypatch.setattr(reconciling.Reconciling, "_judge", judge_one)
    for number in range(FILES):
        drop(office, f"many/{number:03d}.txt", b"%d" % number)
    for number in range(FILES):  # the clock of tests runs ahead: these have not settled
        os.utime(inbox(office) / "many" / f"{number:03d}.txt", (clock.now().timestamp() + 3600,) * 2)
    found = Looking(office.folder, office.store, office.settings, clock)
    most = 0
    found.begin()
    while (done := found.go_on(0)) is None:
        most, judged = max(most, judged), 0
    assert most <= AT_ONCE
    assert max(written) <= AT_ONCE
    assert sum(written) == FILES == len(done[0].arriving)
    assert max(held) <= 3 * AT_ONCE
    assert done[0].listed == []
    again = found.look()  # listed as they are: nothing is written of them a second time
    assert (len(again.arriving), sum(written)) == (FILES, FILES)
    clock.moves_on(10)
    assert len(found.look().ready) == FILES
    assert scan(office).sum.documents == FILES


def test_papers_that_moved_or_went_are_written_a_few_at_a_time(
    office: Office, clock: AheadClock, monkeypatch: pytest.MonkeyPatch, small: None
) -> None:
    for number in range(FILES):
        drop(office, f"many/{number:03d}.txt", b"%d" % number)
    scan(office)
    changes: list[int] = []
    begun = office.store.write

    def count_changes(*, is_derived: bool = False) -> object:
        changes.append(0)
        return begun(is_derived=is_derived)

    def counting(name: str) -> None:
        plain = getattr(documents, name)

        def changed(*values: object, **how: object) -> object:
            changes[-1] += 1
            return plain(*values, **how)

        monkeypatch.setattr(documents, name, changed)

    monkeypatch.setattr(office.store, "write", count_changes)
    counting("set_place")
    counting("set_missing")
    (inbox(office) / "many").rename(inbox(office) / "another name")
    found = Looking(office.folder, office.store, office.settings, clock)
    assert len(found.look().moved) == FILES
    assert (max(changes), sum(changes)) == (AT_ONCE, FILES)
    changes.clear()
    (inbox(office) / "another name").rename(office.folder / "away")
    assert len(found.look().gone) == FILES
    assert (max(changes), sum(changes)) == (AT_ONCE, FILES)
    monkeypatch.undo()
    assert_whole(office)


def test_a_transaction_takes_no_more_papers_than_there_is_time_for(
    office: Office, clock: AheadClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(7):
        drop(office, f"{number}.txt", b"%d" % (number % 5))  # two have bytes of others
    parts: list[int] = []
    record = keeping.Recorder.record

    def record_some(self: keeping.Recorder, *values: object, **how: object) -> keeping.Recorded:
        self._seconds = 0.0
        recorded = record(self, *values, **how)  # type: ignore[arg-type]  # as it was called
        parts.append(len(recorded.written.kept))
        return recorded

    monkeypatch.setattr(keeping.Recorder, "record", record_some)
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)
    clock.moves_on(10)
    intake.look()
    while intake.turn().worked:
        assert intake.count().fits
    assert parts == [1] * 7
    assert intake.count().documents == 7
    intake.close()
    assert len(lists.triage_list(office.store.read)) == 7
    assert_whole(office)


def test_the_turns_of_an_intake_write_without_waiting_for_the_disk(
    office: Office, clock: AheadClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(office, "one.txt", b"one")
    asked: list[bool] = []
    begun = office.store.write

    def noting_how(*, is_derived: bool = False) -> object:
        asked.append(is_derived)
        return begun(is_derived=is_derived)

    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)
    monkeypatch.setattr(office.store, "write", noting_how)
    clock.moves_on(10)
    intake.look()
    while intake.turn().worked:
        pass
    assert asked
    assert all(asked)
    monkeypatch.undo()
    intake.close()
