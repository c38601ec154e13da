"""Credentials with their renewals, service lists with the certificate that is drafted from them."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.tasks import TaskState
from paracase.domain.clients.credentials import CredentialKind
from paracase.domain.clients.serving import ServiceWay
from paracase.domain.errors import BadInput, NotFound
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.task_list import listed
from paracase.services.clients import credentials, persons, service_lists
from paracase.services.papers import filing
from paracase.services.papers.proposing import FilingDecision
from paracase.services.undo import undo
from tests.support.offices import assert_whole, drop, garcia, scan

if TYPE_CHECKING:
    from paracase.services.context import Office


def test_a_credential_has_a_task_before_it_lapses_and_unlocks_nothing(office: Office) -> None:
    me = office.person
    done = credentials.record_credential(
        office,
        me,
        CredentialKind.CERTIFIED,
        "CP 4411",
        issuer="NALA",
        issued=date(2024, 1, 31),
        lapses=date(2031, 1, 31),
    )
    (task,) = listed(office)
    assert (task.due_on, task.what) == ("2030-12-02", "Renew certified CP 4411, NALA: lapses 2031-01-31")
    (row,) = credentials.all_credentials(office)
    assert (row.staff, row.number, row.lapses_on) == (me.name, "CP 4411", "2031-01-31")
    assert done.first("staff") == me.id
    credentials.renew(office, row.id, date(2033, 1, 31))
    assert credentials.all_credentials(office)[0].lapses_on == "2033-01-31"
    assert [one.what[-10:] for one in listed(office)] == ["2033-01-31"], "the renewal of before is done"
    with pytest.raises(BadInput, match="already"):
        credentials.renew(office, row.id, date(2032, 1, 1))
    undo(office)
    assert [one.what[-10:] for one in listed(office)] == ["2031-01-31"]
    assert credentials.all_credentials(office)[0].lapses_on == "2031-01-31"
    undo(office)
    assert credentials.all_credentials(office) == []
    assert all(one.state != TaskState.OPEN for one in listed(office))
    for wrong in (
        {"number": "", "issuer": "x"},
        {"number": "1", "issuer": ""},
        {"number": "1", "issuer": "x", "issued": date(2027, 1, 1), "lapses": date(2026, 1, 1)},
    ):
        with pytest.raises(BadInput):
            credentials.record_credential(office, me, CredentialKind.BAR, **wrong)
    credentials.record_credential(office, me, CredentialKind.BAR, "123456", issuer="State Bar of California")
    credentials.remove_credential(office, credentials.all_credentials(office)[0].id)
    with pytest.raises(NotFound):
        credentials.remove_credential(office, 1)
    assert_whole(office)


def test_a_service_list_and_its_certificate(office: Office) -> None:
    case_id = garcia(office).case.id
    drop(office, "answer.txt", b"ANSWER")
    scan(office)
    with pytest.raises(BadInput, match="Nobody is on"):
        service_lists.draft_certificate(office, case_id)
    park = persons.add_person(office, {"name": "Lee Park", "address": "1 Main St; Reno, NV"}).made("person")
    service_lists.add_served(office, case_id, "", ServiceWay.MAIL, for_whom="Pinecrest", person_id=park)
    service_lists.add_served(office, case_id, "The Clerk", ServiceWay.ECF)
    with pytest.raises(BadInput, match="no address"):
        service_lists.add_served(office, case_id, "Nobody", ServiceWay.E_MAIL)
    made = service_lists.draft_certificate(office, case_id, [1])
    path = made.path
    assert hashlib.sha256(path.read_bytes()).hexdigest() == made.sha256
    (body,) = office.store.read.execute("SELECT body FROM ledger ORDER BY seq DESC LIMIT 1").fetchone()
    served = [row.id for row in service_lists.service_list(office, case_id)]
    told = json.loads(body)
    assert told["kind"] == "service.certificate"
    assert told["data"] == {"case": case_id, "served": served, "papers": [1], "sha256": made.sha256}
    text = path.read_text("utf-8")
    assert path.parent.name == "Drafts"
    for words in ("Garcia", "1. answer.txt", "Lee Park, for Pinecrest", "Reno, NV", "electronic filing system"):
        assert words in text
    second = service_lists.draft_certificate(office, case_id).path
    assert (second.name, path.read_text("utf-8")) == ("Certificate of service (2).txt", text)
    with pytest.raises(NotFound, match="no document 9"):
        service_lists.draft_certificate(office, case_id, [9])
    filing.file_document(office, 1, FilingDecision((add_case(office, NewCase("Quist v. Roe")).case.id,), {}))
    with pytest.raises(BadInput, match="no paper of this case"):
        service_lists.draft_certificate(office, case_id, [1])
    undo(office)
    undo(office)
    service_lists.remove_served(office, 1)
    assert [row.name for row in service_lists.service_list(office, case_id)] == ["The Clerk"]
    undo(office)
    assert [row.name for row in service_lists.service_list(office, case_id)] == ["Lee Park", "The Clerk"]
    with pytest.raises(NotFound):
        service_lists.remove_served(office, 99)
