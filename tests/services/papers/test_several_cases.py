"""A notice for several cases: filed into each that is sure, with its own number there; undo, lists, moves."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import NotAllowed
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.domain.papers.several import cases_meant, entries_by_case
from paracase.domain.roles import Role
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.typed import parse_docket
from paracase.services.cases.walls import put_up
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import change_facts, file_document, move_document
from paracase.services.papers.lines import listed_documents
from paracase.services.papers.looking import document_history, document_record
from paracase.services.papers.proposing import FilingDecision, planned, propose
from paracase.services.people.people import add_person
from paracase.services.undo import redo, undo
from paracase.store.papers import facts, lists
from tests.support.notices import notice
from tests.support.offices import assert_whole, drop, garcia, scan

if TYPE_CHECKING:
    from paracase.services.cases.cases import CaseDetail
    from paracase.services.context import Office

ENTRIES = (
    ("Garcia v. Meridian Freight", "2:24-cv-01234-ABC", "41"),
    ("Osei v. Meridian Freight", "2:24-cv-05678", "19"),
)


def osei(office: Office) -> CaseDetail:
    dockets = (parse_docket("2:24-cv-05678@cacd", today=office.today),)
    return add_case(office, NewCase("Osei v. Meridian Freight", dockets=dockets, parties=()))


def test_enter_files_into_both_with_their_numbers_and_one_undo_takes_it_back(office: Office) -> None:
    one, two = garcia(office), osei(office)
    drop(office, "n.eml", notice("ORDER setting hearing.", *ENTRIES))
    scan(office)
    before = facts.facts_of(office.store.read, 1)
    plan = planned(office, propose(office, 1), FilingDecision())
    assert plan.case is not None
    assert [plan.case.id, *(case.id for case in plan.others)] == [one.case.id, two.case.id]
    done = file_document(office, 1, FilingDecision())
    assert f"({one.case.number}, {two.case.number})" in done.summary
    known = facts.facts_of(office.store.read, 1)
    assert (known["cases"], known["docket_no"]) == ([[one.case.id, 1], [two.case.id, 0]], "41")
    assert known["numbers"] == [[two.case.id, "19", None]]
    assert document_record(office, 1)["on_dockets"] == [f"{one.case.number}  41", f"{two.case.number}  19"]
    for case, number in ((one, "41"), (two, "19")):
        (line,) = listed_documents(office, case.case.id, order="docket", words="")
        assert (line.id, line.docket_no) == (1, number)
    undo(office)
    after = facts.facts_of(office.store.read, 1)
    assert after | {"decided_at": None} == before | {"decided_at": None}
    redo(office)
    assert facts.facts_of(office.store.read, 1)["numbers"] == [[two.case.id, "19", None]]
    assert_whole(office)


def test_a_case_that_is_not_sure_is_not_taken_along(office: Office) -> None:
    one = garcia(office)
    drop(office, "n.eml", notice("ORDER setting hearing.", *ENTRIES))
    scan(office)
    file_document(office, 1, FilingDecision())
    assert facts.facts_of(office.store.read, 1)["cases"] == [[one.case.id, 1]]


def test_who_files_into_the_second_case_first_gets_its_number_and_name(office: Office) -> None:
    one, two = garcia(office), osei(office)
    drop(office, "n.eml", notice("ORDER setting hearing.", *ENTRIES))
    scan(office)
    done = file_document(office, 1, FilingDecision((two.case.id, one.case.id)))
    known = facts.facts_of(office.store.read, 1)
    assert (known["docket_no"], known["numbers"]) == ("19", [[one.case.id, "41", None]])
    assert "ECF 19" in done.summary


def test_moved_to_its_other_case_it_has_the_number_it_has_there(office: Office) -> None:
    garcia(office)
    two = osei(office)
    drop(office, "n.eml", notice("ORDER setting hearing.", *ENTRIES))
    scan(office)
    file_document(office, 1, FilingDecision())
    move_document(office, 1, case_id=two.case.id)
    known = facts.facts_of(office.store.read, 1)
    assert (known["cases"], known["docket_no"], known["numbers"]) == ([[two.case.id, 1]], "19", None)
    undo(office)
    assert facts.facts_of(office.store.read, 1)["docket_no"] == "41"
    assert_whole(office)


def test_behind_a_wall_it_is_seen_by_who_sees_one_of_its_cases_and_changed_by_who_sees_all(office: Office) -> None:
    one, two = garcia(office), osei(office)
    other = add_person(office, "Kim Outside", role=Role.PARALEGAL)
    drop(office, "n.eml", notice("ORDER setting hearing.", *ENTRIES))
    scan(office)
    put_up(office, one.case.id, other, reason="was their clerk")
    with closing(open_office(office.folder, clock=office.clock, acting_as="KO")) as outside:
        assert lists.get_document(outside.store.read, 1) is None  # while it waits it may go into the hidden case
    file_document(office, 1, FilingDecision())
    with closing(open_office(office.folder, clock=office.clock, acting_as="KO")) as outside:
        (line,) = listed_documents(outside, two.case.id, order="docket", words="")
        assert (line.docket_no, line.name) == ("19", line.title)
        record = document_record(outside, 1)
        assert record["cases"] == [f"{two.case.number} {two.case.caption}"]
        assert record["on_dockets"] == [f"{two.case.number}  19"]
        assert (record["docket_no"], record["place"]) == ("19", None)
        assert "41" not in str(record["name"])
        assert document_history(outside, 1) == []
        with pytest.raises(NotAllowed, match="also in a case that you do not see"):
            change_facts(outside, 1, {"title": "Another"})
    assert facts.facts_of(office.store.read, 1)["cases"] == [[one.case.id, 1], [two.case.id, 0]]


def _case(value: int, confidence: Confidence) -> Proposal:
    return Proposal(Field.CASE, str(value), confidence, "")


def _docket(case_id: int, document: str) -> Proposal:
    return Proposal(Field.DOCKET, "x", Confidence.SURE, "", more={"case": str(case_id), "document": document})


def test_nothing_is_taken_along_where_the_best_case_is_none_that_the_notice_names() -> None:
    proposals = [_case(9, Confidence.SURE), _case(1, Confidence.SURE), _docket(1, "4"), _docket(2, "5")]
    entries = entries_by_case(proposals, {})
    assert {case_id: entry.document for case_id, entry in entries.items()} == {1: "4", 2: "5"}
    assert cases_meant(proposals, entries) == (9,)
    assert cases_meant(proposals[1:], entries) == (1,)
    assert cases_meant([_case(1, Confidence.LIKELY), _case(2, Confidence.SURE), *proposals[2:]], entries) == (2,)
    assert cases_meant([_case(1, Confidence.GUESS)], entries) == ()
