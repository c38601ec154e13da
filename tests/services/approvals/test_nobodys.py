"""What waits for an attorney in a case without one waits for every attorney of the office, and the row says so."""

from __future__ import annotations

from contextlib import closing as closed
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.cases import TeamPart
from paracase.domain.cases.closing import ClosingQuestion, PointState
from paracase.services.approvals.to_close import to_close
from paracase.services.approvals.to_sign_off import count_to_sign_off, to_sign_off
from paracase.services.approvals.to_verify import deadlines_to_verify
from paracase.services.cases import closing, elements, walls
from paracase.services.cases.cases import CaseChange, NewCase, add_case, all_cases, edit_case
from paracase.services.counters import counters
from paracase.services.deadlines import recording, warnings
from paracase.services.deadlines.saying import say
from paracase.services.deadlines.starting import NewEvent
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.people.keys import remove_person
from paracase.services.undo import undo
from paracase.services.upkeep.verifying import verify
from tests.support.offices import drop, scan
from tests.support.papers import pdf

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.delegated import Firm


@pytest.fixture
def nobodys(firm: Firm) -> int:
    """A case with a paralegal and no attorney, in which a line, a closing and a date wait for one."""
    office = firm.office
    team = ((office.person.name, TeamPart.PARALEGAL),)
    case = add_case(office, NewCase("Novak v. Quill", team=team)).case.id
    drop(office, "letter.pdf", pdf("a preservation letter"))
    scan(office)
    (paper,) = office.store.read.execute("SELECT max(id) FROM document").fetchone()
    file_document(office, paper, FilingDecision((case,), {}))
    elements.receive(office, case, elements.element_named(office, case, "preservation"), document_id=paper)
    for question in ClosingQuestion:
        if question is not ClosingQuestion.RETENTION:
            who = "Pat Bell, bookkeeper" if question.names_who else ""
            closing.answer(office, case, question, PointState.DONE, words="looked through", said_by=who)
    closing.retain(office, case, until=office.today + timedelta(days=1900), rule="five years")
    closing.ask(office, case)
    say(office, case, court="cacd", level="trial", case_type="civil")
    recording.record_event(office, NewEvent(case, "date_set", office.today + timedelta(days=10), what="Report"))
    return case


def _waits(attorney: Office, case: int) -> tuple[list[bool], list[bool], list[bool], list[bool]]:
    """Of the four kinds, whether each row of the case says that it has no attorney."""
    return (
        [one.row.has_no_attorney for one in to_sign_off(attorney) if one.row.case_id == case],
        [one.row.has_no_attorney for one in to_close(attorney) if one.row.case_id == case],
        [one.has_no_attorney for one in deadlines_to_verify(attorney) if one.row.case_id == case],
        [one.has_no_attorney for one in warnings.mine(attorney) if one.row.case_id == case],
    )


def test_it_waits_for_every_attorney_of_the_office(firm: Firm, nobodys: int) -> None:
    for person in (firm.attorney, firm.other):
        with closed(firm.come_in(person)) as attorney:
            assert _waits(attorney, nobodys) == ([True], [True], [True], [True]), person.name
            assert count_to_sign_off(attorney) == 1
            assert counters(attorney).approvals == 3
            assert nobodys in {case.id for case in all_cases(attorney)}, "over SSH, too"
    assert _waits(firm.office, nobodys) == ([], [], [], [True]), "a paralegal decides none of it"


def test_with_an_attorney_on_the_team_it_is_that_attorneys(firm: Firm, nobodys: int) -> None:
    edit_case(firm.office, nobodys, CaseChange(team=((firm.attorney.name, TeamPart.LEAD),)))
    with closed(firm.come_in(firm.attorney)) as attorney:
        assert _waits(attorney, nobodys) == ([False], [False], [False], [False])
    with closed(firm.come_in(firm.other)) as other:
        assert _waits(other, nobodys) == ([], [], [], [])
        assert nobodys not in {case.id for case in all_cases(other)}
    remove_person(firm.office, firm.attorney)
    with closed(firm.come_in(firm.other)) as other:
        assert _waits(other, nobodys) == ([True], [True], [True], [True]), "who left answers for nothing"


def test_who_stands_outside_sees_nothing_of_it(firm: Firm, nobodys: int) -> None:
    walls.put_up(firm.office, nobodys, firm.other, reason="former client")
    with closed(firm.come_in(firm.other)) as other:
        assert _waits(other, nobodys) == ([], [], [], [])
        assert nobodys not in {case.id for case in all_cases(other)}
    (one,) = [one for one in warnings.standing(firm.office) if one.row.case_id == nobodys]
    assert firm.attorney.id in one.people
    assert firm.other.id not in one.people


def test_any_of_them_decides_it(firm: Firm, nobodys: int) -> None:
    with closed(firm.come_in(firm.other)) as other:
        (line,) = to_sign_off(other)
        elements.review(other, nobodys, line.element)
        undo(other)
        assert _waits(other, nobodys)[:2] == ([True], [True]), "who decided it can take it back"
        elements.review(other, nobodys, line.element)
        closing.sign(other, nobodys)
    with closed(firm.come_in(firm.attorney)) as attorney:
        assert _waits(attorney, nobodys)[:2] == ([], [])
    assert verify(firm.office).clean


def test_nothing_more_of_it_is_in_sight_once_nothing_waits(firm: Firm) -> None:
    case = add_case(firm.office, NewCase("Novak v. Quill", team=((firm.office.person.name, TeamPart.PARALEGAL),))).case
    with closed(firm.come_in(firm.other)) as other:
        assert case.id not in {one.id for one in all_cases(other)}
