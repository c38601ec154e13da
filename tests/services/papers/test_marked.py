"""Marked papers: what goes as proposed is only what is sure, and it is filed just as it was shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.papers.proposals import Confidence, Field, Proposal, tied_cases
from paracase.services.cases.cases import NewCase, NewDocket, add_case
from paracase.services.papers.filing import file_document, trash
from paracase.services.papers.marked import all_into, each_as_proposed, file_marked
from paracase.services.papers.proposing import FilingDecision
from paracase.services.undo import undo
from paracase.store.papers.recognised import proposals_for, put_proposals
from tests.support.commands import Commands
from tests.support.offices import assert_whole, drop, scan
from tests.support.papers import stamped

if TYPE_CHECKING:
    from paracase.services.context import Office


@pytest.fixture
def stamps(office: Office) -> tuple[int, int]:
    """Documents 1 of Ames, 2 of Brook, 3 of nobody, 4 the same bytes as 1."""
    cases = []
    for caption, docket in (("Ames v. Harbor Transit", "2:26-cv-04111"), ("Brook v. Vantage", "2:26-cv-05222")):
        cases.append(add_case(office, NewCase(caption, dockets=(NewDocket(docket, "cacd"),))).case.id)
    first = stamped("2:26-cv-04111", "7", "11/20/26", "ORDER SETTING HEARING", "So ordered.")
    drop(office, "1.pdf", first)
    scan(office)
    drop(office, "2.pdf", stamped("2:26-cv-05222", "8", "11/20/26", "ORDER SETTING HEARING", "So ordered."))
    scan(office)
    drop(office, "3.txt", b"nothing says whose this is")
    scan(office)
    drop(office, "4.pdf", first)
    scan(office)
    return cases[0], cases[1]


def cases_of(office: Office) -> dict[int, int]:
    return dict(office.store.read.execute("SELECT document_id, case_id FROM document_case").fetchall())


def test_each_goes_to_its_own_case_and_the_rest_stays(office: Office, stamps: tuple[int, int]) -> None:
    found = each_as_proposed(office, [4, 3, 2, 1, 1])
    assert [(paper.document_id, paper.case_id) for paper in found.going] == [(1, stamps[0]), (2, stamps[1])]
    assert {paper.document_id: paper.stays for paper in found.staying} == {
        4: "the same bytes are here already",
        3: "no case is known",
    }
    done = file_marked(office, found.going)
    assert done.summary.startswith("Filed 2 papers in 2 cases")
    assert cases_of(office) == {1: stamps[0], 2: stamps[1]}
    names = [row[0] for row in office.store.read.execute("SELECT relpath FROM document WHERE id IN (1, 2) ORDER BY id")]
    assert [name.rpartition(b"/")[2].decode() for name in names] == [paper.name for paper in found.going]
    undo(office)
    assert cases_of(office) == {}
    assert_whole(office)


def test_what_is_said_counts_and_a_likely_case_stays(office: Office, stamps: tuple[int, int]) -> None:
    with office.store.write() as tx:
        likely = [
            replace(p, confidence=Confidence.LIKELY, more={}) if p.field is Field.CASE else p
            for p in proposals_for(tx.db, 2)
        ]
        put_proposals(tx.db, 2, likely)
    found = each_as_proposed(office, [1, 2, 3], {3: FilingDecision((stamps[1],), {"doc_type": "order"})})
    assert [paper.document_id for paper in found.going] == [1, 3]
    assert [paper.stays for paper in found.staying] == ["the case is only likely"]
    said = each_as_proposed(office, [2], {2: FilingDecision((stamps[0],))})
    assert [paper.document_id for paper in said.going] == [2]


def test_what_changed_since_it_was_shown_is_not_filed(office: Office, stamps: tuple[int, int]) -> None:
    found = each_as_proposed(office, [1, 2])
    with office.store.write() as tx:
        other = [p for p in proposals_for(tx.db, 2) if p.field is not Field.CASE]
        other.append(Proposal(Field.CASE, str(stamps[0]), Confidence.SURE, "a number was added"))
        put_proposals(tx.db, 2, other)
    with pytest.raises(NotAllowed, match="changed since it was shown"):
        file_marked(office, found.going)
    assert cases_of(office) == {}
    trash(office, 1)
    with pytest.raises(NotAllowed, match="changed since it was shown"):
        file_marked(office, found.going[:1])
    with pytest.raises(BadInput):
        file_marked(office, ())


def test_all_into_one_case_says_which_stamps_name_another(office: Office, stamps: tuple[int, int]) -> None:
    found = all_into(office, [1, 2, 3], stamps[0])
    assert [(paper.document_id, bool(paper.against)) for paper in found.going] == [(1, False), (2, True), (3, False)]
    with pytest.raises(NotAllowed, match="says otherwise"):
        file_marked(office, found.going)
    assert cases_of(office) == {}
    file_marked(office, found.going, against_the_stamp=True)
    assert set(cases_of(office).values()) == {stamps[0]}
    assert [paper.stays for paper in all_into(office, [1], stamps[1]).staying] == ["it is in file"]
    undo(office)
    file_document(office, 2, FilingDecision())
    assert cases_of(office) == {2: stamps[1]}


def test_two_cases_that_fit_alike_are_a_tie_and_several_sure_ones_are_not() -> None:
    def case(value: str, confidence: Confidence) -> Proposal:
        return Proposal(Field.CASE, value, confidence, "words")

    guess, likely, sure = Confidence.GUESS, Confidence.LIKELY, Confidence.SURE
    assert tied_cases([case("1", guess), case("2", guess), case("2", guess)]) == ("1", "2")
    assert tied_cases([case("1", likely), case("2", guess)]) == ()
    assert tied_cases([case("1", sure), case("2", sure)]) == ()
    assert tied_cases([]) == ()


def test_by_command(office: Office, stamps: tuple[int, int], capsys: pytest.CaptureFixture[str]) -> None:
    paracase = Commands(office.folder, capsys)
    code, listed, _ = paracase("triage", "file", "1", "2", "3", "--as-proposed", "--dry-run", "--json")
    assert code == 0
    assert {row["id"]: row["stays"] for row in listed} == {1: None, 2: None, 3: "no case is known"}
    assert cases_of(office) == {}
    assert paracase("triage", "file", "1", "2")[0] == 2
    assert paracase("triage", "file", "1", "--dry-run")[0] == 2
    assert paracase("triage", "file", "1", "2", "--as-proposed", "--case", "Ames")[0] == 2
    code, _, said = paracase("triage", "file", "1", "2", "3", "--as-proposed")
    assert (code, "3.txt stays: no case is known" in said) == (0, True)
    assert cases_of(office) == {1: stamps[0], 2: stamps[1]}
    assert paracase("triage", "file", "3", "--as-proposed")[0] == 2
