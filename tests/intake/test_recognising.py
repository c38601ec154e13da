"""Proposals are made beside the turns of the intake: it hears of new papers meanwhile; what changed is looked at again."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.intake import recognising
from paracase.intake.pipeline import Intake
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.store.index import Index
from paracase.store.papers import faults
from paracase.store.papers.recognised import proposals_for
from tests.support.offices import drop, garcia

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.intake.recognise import Knowledge, Paper
    from paracase.services.context import Office


class Recognisers:
    """Stand at a gate until they are let through; each says what it was shown."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.asked: list[str] = []

    def __call__(self, paper: Paper, _knowledge: Knowledge) -> list[Proposal]:
        self.asked.append(paper.name)
        assert self.gate.wait(30)
        return [Proposal(Field.TITLE, paper.pages[0] if paper.pages else "", Confidence.LIKELY, "shown")]


@pytest.fixture
def recognisers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recognisers]:
    found = Recognisers()
    monkeypatch.setattr(recognising, "recognise", found)
    yield found
    found.gate.set()


@pytest.fixture
def intake(office: Office, recognisers: Recognisers) -> Iterator[Intake]:
    made = Intake(office.folder, office.store, office.settings, office.clock, [], ocr=False)
    yield made
    recognisers.gate.set()
    made.close()


def kept(office: Office) -> list[str]:
    return [row[0] for row in office.store.read.execute("SELECT name FROM document ORDER BY id")]


def titles(office: Office) -> dict[str, str]:
    ids = office.store.read.execute("SELECT id, name FROM document").fetchall()
    return {name: said[0].value for number, name in ids if (said := proposals_for(office.store.read, number))}


def work(intake: Intake) -> None:
    intake.look()
    while intake.turn().worked:
        pass


def test_papers_are_kept_and_read_while_one_is_looked_at(
    office: Office, intake: Intake, recognisers: Recognisers
) -> None:
    drop(office, "hard.txt", b"a hard one")
    intake.look()
    while not recognisers.asked:
        intake.turn()
    drop(office, "next.txt", b"the next")
    intake.look()
    while "next.txt" not in kept(office) or intake.turn().read:
        intake.turn()
    assert titles(office) == {}
    recognisers.gate.set()
    work(intake)
    assert titles(office) == {"hard.txt": "a hard one", "next.txt": "the next"}


def test_a_paper_with_new_bytes_is_looked_at_again(office: Office, intake: Intake, recognisers: Recognisers) -> None:
    path = drop(office, "draft.txt", b"first words")
    intake.look()
    while not recognisers.asked:
        intake.turn()
    path.write_bytes(b"second words")
    intake.look()
    while office.store.read.execute("SELECT count(*) FROM version WHERE outcome = 'text'").fetchone()[0] < 2:
        intake.look()
        intake.turn()
    recognisers.gate.set()
    work(intake)
    assert titles(office) == {"draft.txt": "second words"}
    assert recognisers.asked == ["draft.txt", "draft.txt"]


def test_a_paper_that_a_person_filed_meanwhile_gets_no_proposals(
    office: Office, intake: Intake, recognisers: Recognisers
) -> None:
    case = garcia(office).case
    drop(office, "order.txt", b"an order")
    intake.look()
    while not recognisers.asked:
        intake.turn()
    [number] = [row[0] for row in office.store.read.execute("SELECT id FROM document")]
    file_document(office, number, FilingDecision((case.id,), {"doc_type": "order"}, "Order.txt"))
    recognisers.gate.set()
    work(intake)
    assert proposals_for(office.store.read, number) == []
    assert office.store.read.execute("SELECT recognised FROM document").fetchone()[0] == 1


@pytest.mark.parametrize("problem", [OSError(36, "File name too long"), BadInput("no such day"), MemoryError()])
def test_whatever_a_recogniser_raises_is_an_outcome_of_its_paper(
    office: Office, intake: Intake, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    def broken(paper: Paper, _knowledge: Knowledge) -> list[Proposal]:
        if paper.name == "odd.txt":
            raise problem
        return [Proposal(Field.TITLE, "read", Confidence.LIKELY, "shown")]

    monkeypatch.setattr(recognising, "recognise", broken)
    drop(office, "odd.txt", b"odd")
    drop(office, "plain.txt", b"plain")
    work(intake)
    assert faults.count(office.store.read) == 1
    assert titles(office)["plain.txt"] == "read"


def test_an_error_of_the_machine_is_no_outcome_of_a_paper(
    office: Office, intake: Intake, recognisers: Recognisers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> frozenset[int]:
        raise OSError(5, "the disk answers with an error")

    recognisers.gate.set()
    monkeypatch.setattr(Index, "with_none_like", broken)
    drop(office, "any.txt", b"any")
    with pytest.raises(OSError, match="disk answers"):
        work(intake)
    assert faults.count(office.store.read) == 0
