"""A paper of an unknown case opens one, not accepted: who sees it, what follows, what an attorney decides, what goes out."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Part
from paracase.domain.cases.cases import CaseStatus, DocketRelation
from paracase.domain.cases.views import Whose
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.papers.documents import TriageState
from paracase.domain.roles import Identity, Proof, Role
from paracase.services.approvals import going_out, releasing, requests, to_accept, today
from paracase.services.cases import acceptance, tasks
from paracase.services.cases.cases import NewCase, NewDocket, add_case, all_cases, case_detail, proposed_number
from paracase.services.cases.conflicts import check_conflicts
from paracase.services.cases.lines import case_lines
from paracase.services.cases.walls import put_up
from paracase.services.counters import counters
from paracase.services.deadlines.recording import listed
from paracase.services.office.opening import open_office
from paracase.services.papers import new_case, searching
from paracase.services.papers.looking import case_history
from paracase.services.papers.marked import all_into, file_marked
from paracase.services.papers.proposing import document_row, propose
from paracase.services.people.contacts import add_contact
from paracase.services.people.people import add_person
from paracase.services.undo import redo, undo
from paracase.services.upkeep.exporting import export
from paracase.services.work.assignments import NewAssignment, hand_out
from tests.support.notices import notice
from tests.support.offices import assert_whole, drop, scan
from tests.support.papers import pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from paracase.domain.roles import Person
    from paracase.services.context import Office

COMPLAINT = (
    "UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\n\n"
    "ROSA ALVARADO, an individual,\n          Plaintiff,\n     v.\nPINECREST LOGISTICS, INC., a corporation,\n"
    "          Defendant.\n\nCase No. 2:26-cv-04411-ABC\n\nCOMPLAINT FOR DAMAGES\n\nJudge: Hon. Ellen Marsh\n\n"
    "Plaintiff Rosa Alvarado alleges the quincebush accident.\n"
)
ENTRY = ("Alvarado v. Pinecrest Logistics, Inc.", "2:26-cv-04411-ABC", "7")


@pytest.fixture
def come_in(office: Office) -> Iterator[Callable[..., Office]]:
    """Others of the office, each in a process of their own."""
    opened: list[Office] = []

    def open_as(person: Person, proof: Proof = Proof.ACCOUNT) -> Office:
        identity = Identity(proof, "SHA256:" + "a" * 43 if proof is Proof.KEY else "", "office")
        opened.append(open_office(office.folder, clock=office.clock, acting_as=person.initials, identity=identity))
        return opened[-1]

    yield open_as
    for other in opened:
        other.close()


@pytest.fixture
def attorney(office: Office) -> Person:
    """The office's attorney."""
    return add_person(office, "Dolores Ortega", Role.ATTORNEY)


def _papers(office: Office) -> None:
    drop(office, "complaint.pdf", pdf(COMPLAINT))
    drop(
        office,
        "n.eml",
        notice("ORDER. Scheduling Conference set for 12/14/2026 at 10:00 AM before Judge Ellen Marsh.", ENTRY),
    )
    scan(office)


def _open(office: Office) -> int:
    """Open the case from the complaint, and file both papers into it."""
    sheet = new_case.new_case_sheet(office, 1)
    case_id = new_case.open_from_paper(office, 1, new_case.proposed_case(office, sheet)).made("case")
    file_marked(office, all_into(office, (1, *sheet.others), case_id).going)
    return case_id


def test_what_the_paper_says_of_its_case(office: Office, attorney: Person) -> None:
    _papers(office)
    sheet = new_case.new_case_sheet(office, 1)
    assert (sheet.docket, sheet.court) == ("2:26-cv-04411-ABC", "cacd")
    assert (sheet.caption, sheet.judge) == ("Rosa Alvarado v. Pinecrest Logistics, Inc.", "Ellen Marsh")
    assert {role for _, role in sheet.parties} == {"plaintiff", "defendant"}
    assert sheet.others == (2,)
    assert (sheet.ours, sheet.is_hidden) == ((), False)
    hearing = new_case.new_case_sheet(office, 2)
    assert [one.day for one in hearing.dates] == ["2026-12-14"]
    new = new_case.proposed_case(office, sheet)
    assert [part.value for _, part in new.team] == ["paralegal", "lead"]


def test_it_is_seen_by_its_opener_and_the_attorneys_alone(
    office: Office, attorney: Person, come_in: Callable[..., Office]
) -> None:
    other = add_person(office, "Kim Lee", Role.PARALEGAL)
    admin = add_person(office, "Ada Chief", Role.PARALEGAL, is_admin=True)
    _papers(office)
    before = come_in(other)
    assert counters(before).triage == 2
    case_id = _open(office)
    case = case_detail(office, case_id).case
    for person in (other, admin):
        outside = come_in(person)
        assert [line.id for line in case_lines(outside, Whose.ALL)] == []
        assert all_cases(outside) == []
        with pytest.raises(NotFound):
            case_detail(outside, case_id)
        with pytest.raises(NotFound):
            document_row(outside, 1)
        assert searching.find(outside, "quincebush").total == 0
        assert to_accept.unaccepted(outside) == []
        assert (counters(outside).approvals, counters(outside).cases, counters(outside).triage) == (0, 0, 0)
        assert case_history(outside, case_id) == []
        assert case.number not in proposed_number(outside)
    export(come_in(admin), office.folder.parent / "out", "json")
    told = "".join(path.read_text(errors="replace") for path in (office.folder.parent / "out").rglob("*.json*"))
    assert "Kim Lee" in told
    assert "Alvarado" not in told
    before.look_again()  # as a desk does when walls change
    assert all_cases(before) == []
    for mine in (office, come_in(attorney), come_in(attorney, Proof.KEY)):
        assert [one.number for one in all_cases(mine)] == [case.number]
        assert searching.find(mine, "quincebush").total == 1
        assert counters(mine).approvals == 1
    acceptance.accept(come_in(attorney, Proof.KEY), case_id)
    seen = come_in(other)
    assert [one.number for one in all_cases(seen)] == [case.number]
    assert searching.find(seen, "quincebush").total == 1
    before.look_again()
    assert len(all_cases(before)) == 1


def test_other_waiting_papers_follow_and_later_ones_are_hidden_with_it(
    office: Office, attorney: Person, come_in: Callable[..., Office]
) -> None:
    other = add_person(office, "Kim Lee", Role.PARALEGAL)
    _papers(office)
    case_id = _open(office)
    assert [document_row(office, number).state for number in (1, 2)] == [TriageState.IN_FILE] * 2
    drop(office, "later.pdf", pdf(COMPLAINT.replace("COMPLAINT FOR DAMAGES", "SUMMONS IN A CIVIL ACTION")))
    scan(office)
    assert propose(office, 3).proposals[0].value == str(case_id)
    assert counters(come_in(other)).triage == 0
    assert counters(come_in(attorney)).triage == 1
    assert_whole(office)


def test_each_act_is_undone_and_done_again(office: Office, attorney: Person, come_in: Callable[..., Office]) -> None:
    other = add_person(office, "Kim Lee", Role.PARALEGAL)
    _papers(office)
    case_id = _open(office)
    theirs = come_in(attorney)
    acceptance.accept(theirs, case_id)
    undo(theirs)
    assert [row.state.value for row in to_accept.unaccepted(office)] == ["waiting"]
    assert all_cases(come_in(other)) == []
    redo(theirs)
    assert len(all_cases(come_in(other))) == 1
    undo(theirs)
    acceptance.decline(theirs, case_id, reason="We act for Pinecrest")
    assert case_detail(office, case_id).case.status == CaseStatus.CLOSED
    undo(theirs)
    assert case_detail(office, case_id).case.status == CaseStatus.OPEN
    undo(office)  # filed
    assert [document_row(office, number).state for number in (1, 2)] == [TriageState.NEW] * 2
    undo(office)  # opened
    assert (all_cases(office), to_accept.unaccepted(office)) == ([], [])
    assert_whole(office)
    redo(office)
    assert [row.state.value for row in to_accept.unaccepted(office)] == ["waiting"]
    assert all_cases(come_in(other)) == []
    (row,) = listed(office, case_id=case_id)
    assert (row.state, row.state_words) == ("declined", "taken back")  # nobody declined it
    redo(office)
    assert [document_row(office, number).state for number in (1, 2)] == [TriageState.IN_FILE] * 2
    assert [row.state for row in listed(office, case_id=case_id)] == ["proposed"]
    assert_whole(office)


def test_an_attorney_decides_and_nobody_else(office: Office, attorney: Person, come_in: Callable[..., Office]) -> None:
    _papers(office)
    case_id = _open(office)
    for act in (acceptance.accept, lambda at, number: acceptance.decline(at, number, reason="no")):
        with pytest.raises(NotAllowed, match="may not accept or decline a case"):
            act(office, case_id)
        said = replace(come_in(attorney), identity=Identity(Proof.SAID))
        with pytest.raises(NotAllowed, match="only said"):
            act(said, case_id)
    theirs = come_in(attorney, Proof.KEY)
    with pytest.raises(BadInput):
        acceptance.decline(theirs, case_id, reason="  ")
    acceptance.decline(theirs, case_id, reason="We act for Pinecrest")
    with pytest.raises(NotAllowed, match="declined already"):
        acceptance.decline(theirs, case_id, reason="again")
    (row,) = to_accept.unaccepted(office)
    assert (row.state.words, row.reason, row.decided_by) == ("declined", "We act for Pinecrest", "Dolores Ortega")
    acceptance.accept(theirs, case_id)  # after all
    assert to_accept.unaccepted(office) == []
    with pytest.raises(NotAllowed, match="accepted already"):
        acceptance.accept(theirs, case_id)


def test_a_declined_case_keeps_its_papers_and_stays_shut(
    office: Office, attorney: Person, come_in: Callable[..., Office]
) -> None:
    other = add_person(office, "Kim Lee", Role.PARALEGAL)
    _papers(office)
    case_id = _open(office)
    acceptance.decline(come_in(attorney), case_id, reason="Conflict")
    assert [document_row(office, number).state for number in (1, 2)] == [TriageState.IN_FILE] * 2
    outside = come_in(other)
    assert (all_cases(outside), counters(outside).triage, searching.find(outside, "quincebush").total) == ([], 0, 0)
    hit = check_conflicts(outside, ["Rosa Alvarado"])
    assert (hit.hits, hit.is_hidden) == ((), True)
    (own, *_) = check_conflicts(office, ["Rosa Alvarado"]).hits
    assert "declined" in own.where
    assert counters(come_in(attorney)).approvals == 0


def test_nothing_of_it_goes_out(office: Office, attorney: Person, come_in: Callable[..., Office]) -> None:
    other = add_person(office, "Kim Lee", Role.PARALEGAL)
    _papers(office)
    case_id = _open(office)
    number = case_detail(office, case_id).case.number
    out = going_out.Release((1,), "filed", "clerk", date(2026, 11, 29), open_check=True)
    with pytest.raises(NotAllowed, match=f"{number} .* is not accepted: nothing of it goes out"):
        releasing.release(office, case_id, out)
    with pytest.raises(NotAllowed, match="nothing of it goes out"):
        releasing.release(come_in(attorney), case_id, replace(out, exception="I say so"))
    with pytest.raises(NotAllowed, match="nothing of it goes out"):
        requests.ask(office, case_id, requests.NewRequest(((1, Part.LEAD),)))
    with pytest.raises(NotAllowed, match="stands outside"):
        hand_out(office, NewAssignment(case_id=case_id, what="Draft the answer", assignee_id=other.id))
    acceptance.accept(come_in(attorney), case_id)
    assert requests.ask(office, case_id, requests.NewRequest(((1, Part.LEAD),))).made("request")


def test_hits_across_all_cases_and_behind_a_wall_without_the_name(office: Office, attorney: Person) -> None:
    harbor = add_case(
        office,
        NewCase("Pinecrest Logistics v. Harbor Mutual", parties=(("Pinecrest Logistics, Inc.", "plaintiff", True),)),
    )
    add_contact(office, {"name": "Rosa M. Alvarado", "role": "witness"}, case_id=None)
    found = check_conflicts(office, ["ROSA ALVARADO", "PINECREST LOGISTICS, INC.", "Rosa Alvarado v. Pinecrest"])
    assert [(hit.name, hit.is_client) for hit in found.hits] == [
        ("Pinecrest Logistics, Inc.", True),
        ("Rosa M. Alvarado", False),
    ]
    assert not found.is_hidden
    walled = add_person(office, "Kim Lee", Role.PARALEGAL)
    put_up(office, harbor.case.id, walled, reason="was their clerk")
    with closing(open_office(office.folder, clock=office.clock, acting_as="KL")) as outside:
        hidden = check_conflicts(outside, ["Rosa Alvarado", "Pinecrest Logistics"])
    assert hidden.is_hidden
    assert not any("Pinecrest" in words or "Harbor" in words for words in hidden.words)
    assert [hit.name for hit in hidden.hits] == ["Rosa M. Alvarado"]
    assert check_conflicts(office, ["Wendell Quist"]).hits == ()
    assert check_conflicts(office, []).words == ["No name to look for yet."]


def test_a_number_of_ours_opens_nothing_and_one_that_is_hidden_names_nothing(office: Office, attorney: Person) -> None:
    _papers(office)
    ours = add_case(office, NewCase("Alvarado v. Pinecrest", dockets=(NewDocket("2:26-cv-04411", "cacd"),)))
    sheet = new_case.new_case_sheet(office, 1)
    assert sheet.is_it is not None
    assert sheet.is_it.case_id == ours.case.id
    with pytest.raises(NotAllowed, match=f"is a number of {ours.case.number}"):
        new_case.open_from_paper(office, 1, new_case.proposed_case(office, sheet))
    walled = add_person(office, "Kim Lee", Role.PARALEGAL)
    put_up(office, ours.case.id, walled, reason="was their clerk")
    with closing(open_office(office.folder, clock=office.clock, acting_as="KL")) as outside:
        hidden = new_case.new_case_sheet(outside, 1)
        assert (hidden.ours, hidden.is_hidden) == ((), True)
        with pytest.raises(NotAllowed, match="An attorney is to be asked"):
            new_case.open_from_paper(outside, 1, new_case.proposed_case(outside, hidden))


def test_the_same_number_where_a_court_is_not_known_is_asked_about(office: Office, attorney: Person) -> None:
    _papers(office)
    ours = add_case(office, NewCase("Osei v. Brook", dockets=(NewDocket("2:26-cv-04411", ""),)))
    sheet = new_case.new_case_sheet(office, 1)
    assert [(one.case_id, one.is_it, one.why) for one in sheet.ours] == [
        (ours.case.id, False, "has 2:26-cv-04411 in a court that is not named")
    ]
    assert new_case.open_from_paper(office, 1, new_case.proposed_case(office, sheet)).made("case")


def test_a_transferred_action_gets_its_number_in_the_case_of_ours(office: Office, attorney: Person) -> None:
    _papers(office)
    ours = add_case(
        office,
        NewCase(
            "Alvarado v. Pinecrest Logistics",
            dockets=(NewDocket("3:25-cv-00777", "cand"),),
            parties=(("Rosa Alvarado", "plaintiff", True), ("Pinecrest Logistics Inc", "defendant", False)),
        ),
    )
    sheet = new_case.new_case_sheet(office, 1)
    assert [(one.case_id, one.is_it) for one in sheet.ours] == [(ours.case.id, False)]
    docket = NewDocket(sheet.docket, sheet.court, sheet.judge, DocketRelation.TRANSFERRED)
    done = new_case.add_number(office, 1, ours.case.id, docket)
    assert "transferred to this court" in done.summary
    numbers = [(one.number, one.court, one.relation) for one in case_detail(office, ours.case.id).dockets]
    assert numbers[1] == ("2:26-cv-04411-ABC", "cacd", "transferred")
    file_marked(office, all_into(office, (1, *sheet.others), ours.case.id).going)
    assert to_accept.unaccepted(office) == []
    undo(office)
    undo(office)
    assert len(case_detail(office, ours.case.id).dockets) == 1


def test_dates_found_stand_with_the_case_until_it_is_accepted(
    office: Office, attorney: Person, come_in: Callable[..., Office]
) -> None:
    theirs = add_case(office, NewCase("Osei v. Brook", parties=(("Rosa Alvarado", "witness", False),))).case
    _papers(office)
    case_id = _open(office)
    remote = come_in(attorney, Proof.KEY)
    (waiting,) = to_accept.cases_to_decide(remote)
    assert [one.day for one in waiting.dates] == ["2026-12-14"]
    assert (waiting.row.case_id, waiting.papers) == (case_id, 2)
    assert [one.id for one in all_cases(remote)] == [case_id]  # over SSH only what they work on or have to accept
    assert [hit.where for hit in waiting.check.hits] == [f"{theirs.number} Osei v. Brook"]
    assert not waiting.check.is_hidden
    put_up(office, theirs.id, attorney, reason="was a witness")
    (waiting,) = to_accept.cases_to_decide(come_in(attorney, Proof.KEY))
    assert (waiting.check.hits, waiting.check.is_hidden) == ((), True)


def test_an_attorney_who_is_not_on_the_team_decides_over_ssh_and_takes_it_back(
    office: Office, attorney: Person, come_in: Callable[..., Office]
) -> None:
    _papers(office)
    case_id = _open(office)
    second = come_in(add_person(office, "Ann Hale", Role.ATTORNEY), Proof.KEY)
    acceptance.accept(second, case_id)
    assert to_accept.unaccepted(office) == []
    undo(second)
    assert [row.state.value for row in to_accept.unaccepted(office)] == ["waiting"]
    acceptance.decline(second, case_id, reason="No time")
    undo(second)
    assert [row.state.value for row in to_accept.unaccepted(office)] == ["waiting"]


def test_a_paper_without_number_or_caption_needs_one_said(office: Office) -> None:
    drop(office, "letter.txt", b"Dear Sir,\n\nplease call me about the accident.\n")
    scan(office)
    sheet = new_case.new_case_sheet(office, 1)
    assert (sheet.docket, sheet.caption, sheet.others) == ("", "", ())
    with pytest.raises(BadInput, match="caption"):
        new_case.open_from_paper(office, 1, new_case.proposed_case(office, sheet))
    assert all_cases(office) == []
    case_id = new_case.open_from_paper(office, 1, NewCase("In re Nobody")).made("case")
    assert not acceptance.has_attorney(office)
    with pytest.raises(NotAllowed, match="nothing of it goes out"):
        acceptance.check_goes_out(office, case_id)


def test_only_a_paper_that_waits_opens_a_case(office: Office, attorney: Person) -> None:
    _papers(office)
    _open(office)
    with pytest.raises(NotAllowed, match="is in file"):
        new_case.new_case_sheet(office, 1)
    ordinary = add_case(office, NewCase("Osei v. Brook"))
    with pytest.raises(NotAllowed, match="was not opened from a paper"):
        acceptance.standing(office, ordinary.case.id)


def test_a_task_of_it_is_given_to_nobody_who_does_not_see_it(office: Office, attorney: Person) -> None:
    """On their list it would not stand, and on nobody else's either."""
    kim = add_person(office, "Kim Lee", Role.PARALEGAL)
    _papers(office)
    case_id = _open(office)
    with pytest.raises(NotAllowed, match="do not see this case"):
        tasks.add_task(office, tasks.NewTask("Answer the complaint", date(2026, 12, 1), None, case_id, None, kim.id))
    mine = tasks.add_task(office, tasks.NewTask("Answer the complaint", date(2026, 12, 1), None, case_id)).made("task")
    with pytest.raises(NotAllowed, match="do not see this case"):
        tasks.assign(office, mine, kim)
    tasks.assign(office, mine, attorney)


def test_a_number_of_ours_is_not_given_to_another_case(office: Office, attorney: Person) -> None:
    ours = add_case(office, NewCase("Alvarado v. Pinecrest", dockets=(NewDocket("2:26-cv-04411", "cacd"),)))
    other = add_case(office, NewCase("Quist v. Harbor Mutual")).case
    _papers(office)
    for docket, words in (
        (NewDocket("2:26-cv-04411-ABC", "cacd"), f"a number of {ours.case.number}"),
        (NewDocket(" "), "no docket number"),
    ):
        with pytest.raises((NotAllowed, BadInput), match=words):
            new_case.add_number(office, 1, other.id, docket)
    assert case_detail(office, other.id).dockets == []


def test_a_case_to_accept_stands_on_the_attorneys_day(
    office: Office, attorney: Person, come_in: Callable[..., Office]
) -> None:
    _papers(office)
    _open(office)
    theirs = come_in(attorney)
    assert counters(theirs).approvals == 1
    assert (1, "to accept") in [(move.waits, move.what) for move in today.next_moves(theirs)]
