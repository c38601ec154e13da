"""Handling that is proposed: taken by Enter and never lowered, searched while the paper waits, walled when it is sealed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import NotFound
from paracase.domain.roles import Role
from paracase.services.office.opening import open_office
from paracase.services.papers import searching, triage
from paracase.services.papers.filing import change_facts, file_document
from paracase.services.papers.looking import document_record
from paracase.services.papers.proposing import FilingDecision
from paracase.services.people.people import add_person
from paracase.store.cases.cases import insert_team_member
from tests.support.offices import drop, garcia, scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from paracase.services.context import Office

SEALED = b"""From: ecf_notice@cacd.uscourts.gov
To: docketing@office.example
Subject: Activity in Case 2:24-cv-01234 Garcia v. Meridian Freight Sealed Document
Date: Thu, 19 Nov 2026 09:00:00 -0800
Content-Type: text/plain

Notice of Electronic Filing
The following transaction was entered on 11/19/2026 and filed on 11/19/2026
Case Name: Garcia v. Meridian Freight
Case Number: 2:24-cv-01234
Document Number: 41
Docket Text:
SEALED DOCUMENT filed: pomegranate schedule by Meridian Freight.
"""


@pytest.fixture
def come_in(office: Office) -> Iterator[Callable[[str], Office]]:
    """Others of the office, as they open it."""
    opened: list[Office] = []

    def open_as(name: str) -> Office:
        opened.append(open_office(office.folder, clock=office.clock, acting_as=name))
        return opened[-1]

    yield open_as
    for other in opened:
        other.close()


def handling_of(office: Office, document_id: int) -> str:
    return str(document_record(office, document_id)["handling"])


def found(office: Office, words: str) -> list[int]:
    return [hit.document_id for hit in searching.find(office, words).hits]


def test_enter_takes_what_is_proposed_and_a_person_says_otherwise(office: Office) -> None:
    garcia(office)
    for name in ("a.txt", "b.txt", "c.txt"):
        drop(office, name, f"CONFIDENTIAL\n\n{name} schedule of rates\n".encode())
    scan(office)
    assert triage.prepare(office, 1, FilingDecision()).warnings == ("confidential (marked “CONFIDENTIAL”, p. 1)",)
    file_document(office, 1, FilingDecision((1,)))
    assert handling_of(office, 1) == "confidential"
    file_document(office, 2, FilingDecision((1,), {"handling": "normal"}))
    assert handling_of(office, 2) == "", "what a person says counts"
    change_facts(office, 3, {"handling": "sealed"})
    file_document(office, 3, FilingDecision((1,)))
    assert handling_of(office, 3) == "sealed", "a proposal never lowers it"


def test_a_paper_that_waits_is_searched_by_what_is_proposed(office: Office) -> None:
    drop(office, "a.txt", b"ATTORNEY WORK PRODUCT\n\nnotes\n")
    drop(office, "b.txt", b"the attorney's work product doctrine is discussed\n")
    scan(office)
    (privileged,) = [paper.id for paper in triage.queue(office).papers.values() if paper.handling == "privileged"]
    assert found(office, "is:privileged") == [privileged]
    scan(office)
    assert found(office, "is:privileged notes") == [privileged]
    assert found(office, "is:sealed") == []


def test_a_sealed_notice_is_for_the_people_of_its_case_and_the_desk(
    office: Office, come_in: Callable[[str], Office]
) -> None:
    case = garcia(office).case.id
    theirs = add_person(office, "Theirs Attorney", Role.ATTORNEY, initials="TA").id
    for name, role in (
        ("Other Attorney", Role.ATTORNEY),
        ("An Assistant", Role.ASSISTANT),
        ("At Desk", Role.PARALEGAL),
    ):
        add_person(office, name, role)
    with office.store.write() as tx:
        insert_team_member(tx, case_id=case, staff_id=theirs, part="attorney")
    before = come_in("An Assistant")
    drop(office, "notice.eml", SEALED)
    scan(office)
    before.look_again()  # as each desk does when it hears of walls
    seen = {name: found(come_in(name), "pomegranate") for name in ("Theirs Attorney", "Other Attorney", "At Desk")}
    assert seen == {"Theirs Attorney": [1], "Other Attorney": [], "At Desk": [1]}
    assert (found(before, "pomegranate"), found(before, "is:sealed")) == ([], [])
    assert triage.queue(before).papers == {}
    with pytest.raises(NotFound):
        triage.prepare(before, 1, FilingDecision())
    file_document(office, 1, FilingDecision((case,)))
    assert (found(before, "pomegranate"), found(come_in("Theirs Attorney"), "pomegranate")) == ([], [1])
    everybody = replace(come_in("Other Attorney"), settings=replace(office.settings, sealed="everybody"))
    everybody.look_again()
    assert found(everybody, "pomegranate") == [1], "the office decided otherwise"


def test_a_sealed_paper_of_no_known_case_is_for_attorneys(office: Office, come_in: Callable[[str], Office]) -> None:
    add_person(office, "Some Attorney", Role.ATTORNEY)
    add_person(office, "An Assistant", Role.ASSISTANT)
    drop(office, "notice.eml", SEALED)
    scan(office)
    assert found(come_in("Some Attorney"), "pomegranate") == [1]
    assert found(come_in("An Assistant"), "pomegranate") == []
