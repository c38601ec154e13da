"""When a watching intake looks where."""

from __future__ import annotations

import time

import pytest

from paracase.intake.reconcile import Findings
from paracase.services.papers.schedule import AT_ONCE, FEW_GONE, MANY, Schedule

PLACE = (1, b"a.txt")


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The steady clock, to be set."""
    at = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: at[0])
    return at


def watching(now: list[float]) -> Schedule:
    """Everything was looked at just now."""
    schedule = Schedule(60)
    schedule.begins(is_whole=True)
    schedule.looked(0.1, Findings())
    assert not schedule.full_due(now[0])
    return schedule


def test_what_seems_gone_is_looked_at_again_by_its_name(now: list[float]) -> None:
    schedule = watching(now)
    schedule.looked_at(Findings(gone=[(7, PLACE)]))
    assert schedule.take_gone() == {}
    assert schedule.wait_seconds() == 1.0
    now[0] += 1
    assert not schedule.full_due(now[0])
    assert schedule.take_gone() == {1: [b"a.txt"]}
    assert schedule.take_gone() == {}


@pytest.mark.parametrize(("gone", "by_name"), [(1, False), (FEW_GONE + 1, True)])
def test_where_events_fail_or_many_are_gone_everything_is_looked_at(now: list[float], gone: int, by_name: bool) -> None:
    schedule = watching(now)
    schedule.by_name = by_name
    schedule.looked_at(Findings(gone=[(number, (1, b"%d" % number)) for number in range(gone)]))
    now[0] += 1
    assert schedule.take_gone() == {}
    assert schedule.full_due(now[0])
    schedule.begins(is_whole=True)
    schedule.by_name = True
    assert schedule.take_gone() == {}  # the look at everything decides


def test_what_went_while_everything_was_looked_at_brings_another_look(now: list[float]) -> None:
    schedule = watching(now)
    schedule.by_name = False
    schedule.begins(is_whole=True)
    schedule.looked_at(Findings(gone=[(7, PLACE)]), goes_on=True)
    schedule.looked(0.1, Findings())
    now[0] += 1
    assert schedule.full_due(now[0])


def test_a_paper_that_changes_is_looked_at_by_its_name_until_it_settles(now: list[float]) -> None:
    schedule = watching(now)
    schedule.looked_at(Findings(changing=[PLACE]))
    now[0] += 0.5
    files: dict[int, list[bytes]] = {}
    schedule.add_arriving(files)
    assert files == {1: [b"a.txt"]}
    now[0] += 5
    assert not schedule.full_due(now[0])


def test_papers_that_keep_coming_put_off_none_that_settled(now: list[float]) -> None:
    schedule = watching(now)
    for number in range(5):
        schedule.looked_at(Findings(arriving=[(1, b"%d" % number)]))
        now[0] += 0.2
    files: dict[int, list[bytes]] = {}
    schedule.add_arriving(files)
    assert len(files[1]) == 5


def test_a_turn_looks_at_some_files_and_the_next_at_the_others(now: list[float]) -> None:
    schedule = watching(now)
    schedule.looked_at(Findings(changing=[(1, b"%d" % number) for number in range(MANY)]))
    schedule.looked_at(Findings(gone=[(number, (2, b"%d" % number)) for number in range(FEW_GONE)]))
    now[0] += 1
    changing, gone = [], []
    while True:
        files: dict[int, list[bytes]] = {}
        schedule.add_arriving(files)
        decided = schedule.take_gone()
        if not files and not decided:
            break
        assert max(len(files.get(1, ())), len(decided.get(2, ()))) <= AT_ONCE
        changing += files.get(1, [])
        gone += decided.get(2, [])
        assert schedule.wait_seconds() == 0 or len(changing) + len(gone) == MANY + FEW_GONE
    assert sorted(changing) == sorted(b"%d" % number for number in range(MANY))
    assert sorted(gone) == sorted(b"%d" % number for number in range(FEW_GONE))
    assert schedule.wait_seconds() > 0
