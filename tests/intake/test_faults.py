"""A recogniser that fails costs the paper its proposals and nothing else: it is named, counted, shown, and tried again."""

from __future__ import annotations

import logging
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from paracase.domain.health import Health
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.intake import recognising
from paracase.services.counters import counters
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import trash
from paracase.services.papers.looking import failures
from paracase.services.papers.taking_in import Watch
from paracase.services.upkeep.doctor import examine
from paracase.store.papers.recognised import proposals_for
from tests.support.commands import Commands
from tests.support.offices import drop, scan
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.intake.recognise import Knowledge, Paper
    from paracase.services.context import Office

GOOD, BAD = ("complaint.txt", "letter.txt", "order.txt"), ("hostile [bold]x[.txt", "odd.txt")


class FailingRecognisers:
    """Fail at some papers by name, and say of every other one its first page."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.bad = set(BAD)

    def __call__(self, paper: Paper, _knowledge: Knowledge) -> list[Proposal]:
        self.asked.append(paper.name)
        if paper.name in self.bad:
            raise ZeroDivisionError(f"a client's words: {paper.pages}")
        return [Proposal(Field.TITLE, paper.pages[0], Confidence.LIKELY, "shown")]


@pytest.fixture
def recognisers(monkeypatch: pytest.MonkeyPatch) -> FailingRecognisers:
    found = FailingRecognisers()
    monkeypatch.setattr(recognising, "recognise", found)
    return found


def drop_all(office: Office) -> None:
    for name in (*GOOD, *BAD):
        drop(office, name, f"this is {name}".encode())


def fields(office: Office) -> dict[str, set[Field]]:
    """By the name of a paper: what is proposed for it."""
    ids = office.store.read.execute("SELECT id, name FROM document").fetchall()
    return {name: {one.field for one in proposals_for(office.store.read, number)} for number, name in ids}


def expected(*good: str) -> dict[str, set[Field]]:
    """What stands where all is as it must be."""
    return {name: {Field.TITLE} for name in good} | {name: {Field.FAULT} for name in BAD}


def test_two_such_papers_beside_good_ones(office: Office, recognisers: FailingRecognisers) -> None:
    drop_all(office)
    report = scan(office)
    assert fields(office) == expected(*GOOD)
    assert {fault.name for fault in report.faults} == set(BAD)
    assert counters(office).could_not == 2
    shown = {one.name: one.reason for one in failures(office)}
    assert set(shown) == set(BAD)
    for reason in shown.values():
        assert "ZeroDivisionError in test_faults.py, line" in reason
        assert "client's words" not in reason
    [check] = [one for one in examine(office) if one.name == "Recognizing"]
    assert check.health is Health.WARN
    assert check.finding.count("ZeroDivisionError") == 2
    # Once is enough: another pass asks of none of them again, and says so again.
    asked = len(recognisers.asked)
    assert len(scan(office).faults) == 2
    assert len(recognisers.asked) == asked


def test_scan_says_it_and_its_exit_code_too(
    office: Office, recognisers: FailingRecognisers, capsys: pytest.CaptureFixture[str]
) -> None:
    paracase = Commands(office.folder, capsys)
    drop(office, GOOD[0], b"good")
    assert paracase("scan")[0] == 0
    drop(office, BAD[0], b"bad")
    code, said, _ = paracase("scan")
    assert code == 1
    assert "not recognized  2  hostile" in said
    assert "ZeroDivisionError in test_faults.py" in said
    code, told, _ = paracase("scan", "--json")
    assert code == 1
    assert [(one["id"], one["name"]) for one in told["not_recognized"]] == [(2, BAD[0])]


def test_what_is_decided_is_no_fault_any_more(office: Office, recognisers: FailingRecognisers) -> None:
    drop(office, BAD[1], b"bad")
    [fault] = scan(office).faults
    trash(office, fault.id)
    assert counters(office).could_not == 0
    assert failures(office) == []


def test_an_upgrade_tries_again(
    office: Office, recognisers: FailingRecognisers, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop_all(office)
    assert len(scan(office).faults) == 2
    asked = len(recognisers.asked)
    recognisers.bad = {BAD[1]}
    monkeypatch.setattr(recognising, "__version__", "9.9.9")
    [left] = scan(office).faults
    assert (left.name, left.program) == (BAD[1], "9.9.9")
    assert sorted(recognisers.asked[asked:]) == sorted(BAD)
    assert fields(office)[BAD[0]] == {Field.TITLE}
    assert counters(office).could_not == 1


@contextmanager
def watching(office: Office, said: list[str]) -> Iterator[threading.Thread]:
    """A watch in a thread of this process, with a store of its own."""
    own = open_office(office.folder, clock=office.clock)
    watch = Watch(own, say=said.append, log=logging.getLogger("paracase.test"))
    thread = threading.Thread(target=watch.run)
    thread.start()
    try:
        yield thread
    finally:
        watch.stop()
        thread.join(30)
        own.close()


def test_a_watch_goes_on_and_says_which(office: Office, recognisers: FailingRecognisers) -> None:
    said: list[str] = []
    with watching(office, said) as thread:
        drop_all(office)
        assert until(lambda: sum("failed to recognize" in words for words in said) == 2, seconds=60)
        drop(office, "afterwards.txt", b"afterwards")
        assert until(lambda: fields(office).get("afterwards.txt") == {Field.TITLE}, seconds=60)
        assert thread.is_alive()
    assert fields(office) == expected(*GOOD, "afterwards.txt")
    assert sum("failed to recognize" in words for words in said) == 2
