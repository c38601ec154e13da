"""What an act gives back: what it did, and by its kind what it made."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Decision
from paracase.services.approvals import deciding, releasing, requests
from paracase.services.approvals.going_out import Release
from paracase.services.approvals.said import Said
from paracase.services.cases import tasks
from paracase.services.cases.tasks import NewTask
from paracase.services.done import Done
from paracase.services.people import contacts
from paracase.services.work import assignments
from paracase.services.work.assignments import NewAssignment
from tests.support.delegated import firm_in

if TYPE_CHECKING:
    from paracase.services.context import Office


def test_what_an_act_made_is_read_from_what_it_gives_back(office: Office) -> None:
    firm = firm_in(office)
    task = tasks.add_task(office, NewTask("Call the clerk", case_id=firm.case_id))
    assert tasks.task_row(office, task.made("task")).what == "Call the clerk"
    assert task.first("case") == firm.case_id
    contact = contacts.add_contact(office, {"name": "Dr. Roe"}, case_id=firm.case_id)
    assert contacts.contact_row(office, contact.made("contact")).name == "Dr. Roe"
    given = assignments.hand_out(office, NewAssignment(firm.case_id, "Draft it", firm.assistant.id))
    assert assignments.assignment(office, given.made("assignment")).what == "Draft it"


def test_a_release_is_told_though_its_entry_stands_before_it(office: Office) -> None:
    firm = firm_in(office)
    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
    attorney.close()
    document_id = requests.request(office, request_id).document_id
    first = releasing.release(
        office, firm.case_id, Release((document_id,), "filed", "the court", date(2026, 11, 24), open_check=True)
    )
    second = releasing.release(office, firm.case_id, Release((document_id,), "served", "Dr. Roe", date(2026, 11, 25)))
    assert [row.id for row in releasing.releases(office)] == [second.made("release"), first.made("release")]
    assert (first.first("case"), first.first("request")) == (firm.case_id, request_id)


def test_what_an_act_did_not_make_is_no_number() -> None:
    done = Done(7, "Added task: Call", about=(("task", 5), ("task", 6), ("case", 3)))
    assert (done.made("task"), done.first("contact")) == (5, None)
    with pytest.raises(LookupError, match="“Added task: Call” made no contact"):
        done.made("contact")
