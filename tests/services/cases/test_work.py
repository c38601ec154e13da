"""Tasks, checklist, contacts, parties: done, recorded, taken back."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Role
from paracase.services.cases import elements, task_list, tasks
from paracase.services.cases.cases import all_cases, case_detail, review_case
from paracase.services.cases.tasks import NewTask
from paracase.services.office.accounts import login_account
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import (
    bring_back,
    file_document,
    file_together,
    move_document,
    set_aside,
    set_aside_together,
    to_move,
    trash_together,
)
from paracase.services.papers.looking import case_history, document_history, failures
from paracase.services.papers.proposing import FilingDecision, document_row
from paracase.services.people import contacts
from paracase.services.people.people import add_person
from paracase.services.undo import next_undo, undo
from tests.support.accounts import take_account
from tests.support.offices import assert_whole, drop, garcia, scan
from tests.support.papers import mail, pdf, stamped

if TYPE_CHECKING:
    from paracase.services.context import Office


def ids(office: Office) -> dict[str, int]:
    return {row[1]: row[0] for row in office.store.read.execute("SELECT id, name FROM document")}


def test_a_line_becomes_a_task_of_case_person_and_document(office: Office) -> None:
    case = garcia(office).case
    priya = add_person(office, "Priya Nair", Role.ASSISTANT)
    tomorrow = office.today + timedelta(days=1)
    done = tasks.add_task(office, tasks.understood(office, "Call clerk tomorrow 2pm @assistant !", case_id=case.id))
    task_id = done.made("task")
    row = tasks.task_row(office, task_id)
    assert (row.what, row.due_on, row.due_time) == ("Call clerk", tomorrow.isoformat(), "14:00")
    assert (row.assignee_id, row.urgent, row.case_number) == (priya.id, True, case.number)
    assert done.can_undo
    assert undo(office).summary == "Undone: Added task: Call clerk"
    with pytest.raises(NotFound):
        tasks.task_row(office, task_id)


def test_whom_at_means(office: Office) -> None:
    add_person(office, "Priya Nair", Role.ASSISTANT)
    add_person(office, "Ann Hale", Role.ATTORNEY)
    add_person(office, "Bo Hale", Role.ATTORNEY)
    assert tasks.assignee(office, "me").name == "Dana Ruiz"
    assert tasks.assignee(office, "PN").name == "Priya Nair"
    assert tasks.assignee(office, "bo").name == "Bo Hale"
    with pytest.raises(NotFound, match="Several people"):
        tasks.assignee(office, "attorney")
    with pytest.raises(NotFound, match="Nobody"):
        tasks.assignee(office, "zoe")


def test_the_old_date_is_kept(office: Office) -> None:
    task_id = tasks.add_task(office, NewTask("File reply", date(2026, 11, 20))).made("task")
    tasks.postpone(office, task_id, date(2026, 11, 30), time(9))
    tasks.postpone(office, task_id, None)
    assert [day for day, *_ in tasks.dates(office, task_id)] == ["2026-11-20", "2026-11-30"]
    assert tasks.task_row(office, task_id).was_on == "2026-11-20"
    undo(office)
    row = tasks.task_row(office, task_id)
    assert (row.due_on, row.due_time) == ("2026-11-30", "09:00")


def test_done_reopened_given_away_changed(office: Office) -> None:
    person = add_person(office, "Priya Nair", Role.ASSISTANT)
    task_id = tasks.add_task(office, NewTask("Copy the exhibits")).made("task")
    tasks.complete(office, task_id)
    assert [t.id for t in task_list.listed(office, state="done")] == [task_id]
    with pytest.raises(NotAllowed):
        tasks.complete(office, task_id)
    tasks.reopen(office, task_id)
    with pytest.raises(NotAllowed):
        tasks.reopen(office, task_id)
    tasks.assign(office, task_id, person)
    assert task_list.listed(office, assignee_id=person.id)[0].id == task_id
    row = tasks.task_row(office, task_id)
    new = tasks.changed(office, row, what="Copy exhibits A to F", due="2026-12-01", case_id=None, document=None,
                        assignee_id=person.id, urgent=True, note="two sets")  # fmt: skip
    tasks.edit(office, task_id, new)
    with pytest.raises(BadInput, match="Nothing to change"):
        tasks.edit(office, task_id, new)
    with pytest.raises(NotFound):
        tasks.edit(office, task_id, NewTask("x", document_id=999))
    upon = next_undo(office)
    assert upon is not None
    assert upon.words == "Changed task: Copy exhibits A to F"


def test_an_act_that_was_overtaken_is_not_undone(office: Office) -> None:
    task_id = tasks.add_task(office, NewTask("Copy the exhibits", date(2026, 12, 1))).made("task")
    tasks.postpone(office, task_id, date(2026, 12, 2))
    office.store._write.execute("UPDATE task SET due_on = '2026-12-05'")
    with pytest.raises(NotAllowed, match="due_on was changed since"):
        undo(office)


def test_an_element_goes_from_missing_to_reviewed(office: Office) -> None:
    case = garcia(office).case
    drop(office, "id.pdf", pdf("driver licence of Rosa Garcia"))
    scan(office)
    paper = ids(office)["id.pdf"]
    file_document(office, paper, FilingDecision((case.id,), {"doc_type": "correspondence_client"}))
    element = elements.element_named(office, case.id, "engagement")
    assert {line.state for line in elements.checklist(office, case.id)} == {"missing"}
    elements.request(office, case.id, element, source="Rosa Garcia")
    with pytest.raises(BadInput, match="is a document"):
        elements.receive(office, case.id, element, document_id=None)
    elements.receive(office, case.id, element, document_id=paper)
    with pytest.raises(NotAllowed, match="attorney"):
        elements.review(office, case.id, element)
    with pytest.raises(NotAllowed):
        elements.waive(office, case.id, element, reason="no fee")
    line = next(n for n in elements.checklist(office, case.id) if n.element.id == "engagement")
    assert line.row is not None
    assert (line.state, line.row.requested_from, line.row.document_id) == ("received", "Rosa Garcia", paper)
    assert elements.completeness_of_all(office)[case.id].closed == 0, "an attorney has yet to sign it off"
    assert "Received Engagement" in undo(office).summary
    contact = elements.element_named(office, case.id, "id-contact")
    elements.receive(office, case.id, contact, document_id=None)
    assert elements.completeness_of_all(office)[case.id].closed == 1
    undo(office)
    assert elements.completeness_of_all(office)[case.id].closed == 0
    elements.reset(office, case.id, element)
    with pytest.raises(NotFound, match="no element"):
        elements.element_named(office, case.id, "nothing")


def test_an_attorney_waives_with_a_reason(office: Office) -> None:
    case = garcia(office).case
    person = add_person(office, "Ann Hale", Role.ATTORNEY)
    element = elements.element_named(office, case.id, "conflict-search")
    said = open_office(office.folder, clock=office.clock, acting_as="AH")
    with pytest.raises(NotAllowed, match="only said"):
        elements.waive(said, case.id, element, reason="sole practitioner, checked by hand")
    said.close()
    take_account(office, person, login_account())
    ann = open_office(office.folder, clock=office.clock, acting_as="AH")
    try:
        elements.waive(ann, case.id, element, reason="sole practitioner, checked by hand")
        engagement = elements.element_named(ann, case.id, "engagement")
        with pytest.raises(BadInput, match="is not here: it is missing"):
            elements.review(ann, case.id, engagement)
        elements.request(ann, case.id, engagement, source="Rosa Garcia")
        with pytest.raises(BadInput, match="is not here: it is requested"):
            elements.review(ann, case.id, engagement)
        drop(ann, "agreement.pdf", pdf("an agreement of Rosa Garcia"))
        scan(ann)
        elements.receive(ann, case.id, engagement, document_id=ids(ann)["agreement.pdf"])
        elements.review(ann, case.id, engagement)
    finally:
        ann.close()
    entry = case_history(office, case.id)[0]
    assert entry[1:3] == ("Ann Hale", "element.reviewed")


def test_contacts_and_parties(office: Office) -> None:
    case = garcia(office).case
    contact_id = contacts.add_contact(
        office,
        {"name": "St. Brennan Hospital", "phone": "(555) 010-0199", "email": "records@example.com"},
        case_id=case.id,
    ).made("contact")
    contacts.edit_contact(office, contact_id, {"role": "provider", "phone": ""})
    assert contacts.contacts_of(office, case.id)[0].role == "provider"
    undo(office)
    assert contacts.contact_row(office, contact_id).phone == "(555) 010-0199"
    contacts.remove_contact(office, contact_id)
    assert contacts.contacts_of(office, None) == []
    undo(office)
    assert len(contacts.contacts_of(office, None)) == 1
    for bad in ({"name": ""}, {"name": "x", "email": "no"}, {"name": "x", "phone": "12"}, {"name": "a\u202eb"}):
        with pytest.raises(BadInput):
            contacts.checked_contact(bad)
    contacts.add_party(office, case.id, "Meridian Freight", "defendant", is_client=False)
    party = case_detail(office, case.id).parties[-1]
    contacts.edit_party(office, party.id, "Meridian Freight, Inc.", "defendant", is_client=False)
    contacts.remove_party(office, party.id)
    assert case_detail(office, case.id).parties == []
    undo(office)
    assert case_detail(office, case.id).parties[0].name == "Meridian Freight, Inc."
    with pytest.raises(NotFound):
        contacts.party_row(office, 999)


def test_a_review_is_remembered_and_taken_back(office: Office) -> None:
    case = garcia(office).case
    review_case(office, case.id)
    assert (all_cases(office)[0].reviewed_at or "")[:10] == office.now()[:10]
    undo(office)
    assert all_cases(office)[0].reviewed_at is None


def test_marked_papers_take_one_answer_and_one_undo(office: Office) -> None:
    case = garcia(office).case
    for number in range(4):
        drop(office, f"prod/p{number}.pdf", pdf(f"page {number} of the production"))
    drop(office, "note.eml", mail("Records", "Please see attached.", ("wages.pdf", pdf("wages"))))
    scan(office)
    papers = tuple(i for name, i in ids(office).items() if name != "wages.pdf")
    done = file_together(
        office, papers, FilingDecision((case.id,), {"doc_type": "document_production"}, None, "Discovery")
    )
    assert done.summary == f"Filed 5 papers in {case.number} Garcia v. Meridian Freight"
    assert all(document_row(office, paper).state == "in_file" for paper in ids(office).values())
    assert_whole(office)
    undo(office)
    assert all(document_row(office, paper).state == "new" for paper in ids(office).values())
    assert (office.folder / "Inbox" / "prod" / "p0.pdf").is_file()
    assert_whole(office)
    with pytest.raises(BadInput):
        file_together(office, papers, FilingDecision())


def test_marked_papers_are_set_aside_and_trashed_together(office: Office) -> None:
    for number in range(3):
        drop(office, f"ad {number}.txt", b"buy now %d" % number)
    scan(office)
    papers = tuple(ids(office).values())
    set_aside_together(office, papers)
    bring_back(office, papers[0])
    with pytest.raises(NotAllowed):
        bring_back(office, papers[0])
    trash_together(office, papers)
    undo(office)
    assert [document_row(office, paper).state for paper in papers] == ["new", "set_aside", "set_aside"]
    set_aside(office, papers[0])
    assert_whole(office)


def test_a_document_in_file_moves_with_all_that_hangs_on_it(office: Office) -> None:
    case = garcia(office).case
    from paracase.services.cases.cases import NewCase, add_case

    other = add_case(office, NewCase("Estate of Whitlow")).case
    drop(office, "order.pdf", stamped("2:24-cv-01234", "12", "11/20/26", "ORDER SETTING HEARING"))
    scan(office)
    paper = ids(office)["order.pdf"]
    with pytest.raises(NotAllowed, match="not in file"):
        move_document(office, paper, folder="Orders")
    file_document(office, paper, FilingDecision((case.id,)))
    before = document_history(office, paper)
    facts = office.store.read.execute("SELECT doc_type, docket_no, filed_on FROM document").fetchone()
    done = move_document(office, paper, case_id=other.id, folder="Trial", name="Hearing order")
    place = to_move(office, paper)
    assert place is not None
    assert (place.case, place.folder, place.name) == (other.number, "Trial", "Hearing order.pdf")
    assert office.store.read.execute("SELECT doc_type, docket_no, filed_on FROM document").fetchone() == facts
    assert "Hearing order.pdf" in done.summary
    assert len(document_history(office, paper)) == len(before) + 1
    with pytest.raises(BadInput, match="Nothing to change"):
        move_document(office, paper, folder="Trial")
    undo(office)
    back = to_move(office, paper)
    assert back is not None
    assert back.case == case.number
    assert_whole(office)


def test_what_could_not_be_read_is_listed_with_its_reason(office: Office) -> None:
    drop(office, "broken.pdf", b"%PDF-1.4\nnot a pdf")
    (office.folder / "Inbox" / "link").symlink_to("/etc/hostname")
    scan(office)
    found = {failure.name: failure.reason for failure in failures(office)}
    assert "a link, not a file" in found["Inbox/link"]
    assert "broken.pdf" in found
