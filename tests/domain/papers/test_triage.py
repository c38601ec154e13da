"""The order of Triage, and what counts as complete."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.cases.elements import ElementStanding, ElementState, check_move, completeness
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.ledger import subjects
from paracase.domain.papers.pleading import without_gutter
from paracase.domain.papers.query import as_typed, is_searchable
from paracase.domain.papers.triage import Lineup, Urgency, breakdown, urgency_of
from paracase.domain.practice.checklists import Element
from paracase.domain.roles import Role


@dataclass(frozen=True)
class Waits:
    """A paper that waits."""

    id: int
    urgency: Urgency
    folder: str | None


PAPERS = st.lists(
    st.builds(
        Waits, st.integers(1, 500), st.sampled_from(Urgency), st.sampled_from([None, None, "prod_0001", "scans"])
    ),
    unique_by=lambda p: p.id,
    max_size=40,
)


@given(PAPERS)
def test_no_paper_is_lost_or_shown_twice(papers: list[Waits]) -> None:
    shown = [i for entry in Lineup(papers).entries for i in entry.papers]
    assert sorted(shown) == sorted(p.id for p in papers)


@given(PAPERS)
def test_the_most_urgent_come_first_then_the_oldest(papers: list[Waits]) -> None:
    urgency = {p.id: p.urgency for p in papers}
    ranks = [(min(urgency[i] for i in entry.papers), min(entry.papers)) for entry in Lineup(papers).entries]
    assert ranks == sorted(ranks)


def test_a_folder_dropped_together_is_one_row() -> None:
    papers = [Waits(1, Urgency.REST, "prod"), Waits(2, Urgency.COURT, None), Waits(3, Urgency.REST, "prod")]
    entries = Lineup(papers).entries
    assert [(e.folder, e.papers) for e in entries] == [(None, (2,)), ("prod", (1, 3))]
    assert [e.folder for e in Lineup([Waits(1, Urgency.REST, "alone")]).entries] == [None]


@given(PAPERS, PAPERS)
def test_papers_that_come_and_go_leave_the_rows_of_those_that_wait(first: list[Waits], second: list[Waits]) -> None:
    """One after the other gives what all at once gives; a paper that changed is dropped as it was and put as it is."""
    lineup, here = Lineup(first), {paper.id: paper for paper in first}
    for paper in second:
        if (before := here.pop(paper.id, None)) is not None:
            lineup.drop(before)
        if before is None or before.urgency is not Urgency.REST:
            lineup.put(paper)
            here[paper.id] = paper
        assert lineup.entries == Lineup(here.values()).entries
    for paper in list(here.values()):
        lineup.drop(here.pop(paper.id))
        assert lineup.entries == Lineup(here.values()).entries
    assert lineup.names == []


def test_where_a_paper_comes_from_decides() -> None:
    said = {"has_docket_no": False, "source": "", "starts_deadline": False, "is_mail": False}
    assert urgency_of(**(said | {"has_docket_no": True})) is Urgency.COURT  # type: ignore[arg-type]  # one dict for four flags
    assert urgency_of(has_docket_no=False, source="court", starts_deadline=False, is_mail=True) is Urgency.COURT
    assert urgency_of(has_docket_no=False, source="either", starts_deadline=True, is_mail=True) is Urgency.SERVED
    assert urgency_of(has_docket_no=False, source="", starts_deadline=False, is_mail=True) is Urgency.MAIL
    assert urgency_of(has_docket_no=False, source="", starts_deadline=False, is_mail=False) is Urgency.REST


def test_a_breakdown_counts() -> None:
    assert breakdown(["order", "letter", "order"]) == [("order", 2), ("letter", 1)]


def element(need: str = "must", gate: str = "", doc_type: str = "order") -> Element:
    return Element("the-order", "an order", "court", doc_type, need, gate)


def test_only_what_must_be_there_counts() -> None:
    found = completeness(
        [
            ElementStanding(element(), ElementState.MISSING),
            ElementStanding(element(), ElementState.REVIEWED),
            ElementStanding(element("should"), ElementState.MISSING),
            ElementStanding(element("if(it is so)"), ElementState.MISSING),
            ElementStanding(element("if(it is so)"), ElementState.REQUESTED),
        ]
    )
    assert (found.closed, found.needed, found.open) == (1, 3, 2)


def test_gates_are_the_attorneys() -> None:
    with pytest.raises(NotAllowed):
        check_move(element(), ElementState.WAIVED, Role.PARALEGAL, reason="settled", document=None)
    with pytest.raises(BadInput):
        check_move(element(), ElementState.WAIVED, Role.ATTORNEY, reason="", document=None)
    check_move(element(), ElementState.WAIVED, Role.ATTORNEY, reason="settled", document=None)
    with pytest.raises(NotAllowed):
        check_move(element(gate="attorney"), ElementState.REVIEWED, Role.PARALEGAL, reason=None, document=4)
    with pytest.raises(BadInput):
        check_move(element(), ElementState.RECEIVED, Role.PARALEGAL, reason=None, document=None)
    check_move(element(doc_type="-"), ElementState.RECEIVED, Role.PARALEGAL, reason=None, document=None)


def test_what_an_entry_is_about() -> None:
    data = {"documents": [[7, "ab", 3], {"id": 8, "cases": [2]}, 9], "moved": [4], "case": 5, "task": 6}
    assert subjects(data) == {
        ("document", 7), ("document", 8), ("document", 9), ("document", 4), ("case", 2), ("case", 5), ("task", 6),
    }  # fmt: skip


def test_pleading_paper_loses_its_numbers_and_a_list_does_not() -> None:
    gutter = "\n".join(str(n) for n in range(1, 29))
    assert without_gutter(f"{gutter}\nORDER\n") == "ORDER\n"
    assert without_gutter("1\n2\n3\nORDER") == "1\n2\n3\nORDER"


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("hear", "hear*"),
        ("he", "he"),
        ("hearing ", "hearing "),
        ('"meet and con', '"meet and con'),
        ("case:alva", "case:alva"),
        ("order -draft", "order -draft"),
        ("order mot", "order mot*"),
        ("judg*", "judg*"),
    ],
)
def test_the_word_being_typed_is_a_beginning(typed: str, query: str) -> None:
    assert as_typed(typed) == query


def test_search_begins_with_the_third_letter() -> None:
    assert not is_searchable("he")
    assert is_searchable("hea")
    assert is_searchable("is:new")
    assert not is_searchable("a b §§")
