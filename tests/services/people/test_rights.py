"""Who may do what: the table cell by cell, by acts of the services; and walls, for rows, hits and counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.requests import RequestMove, RequestState
from paracase.domain.approvals.statements import Decision, Part
from paracase.domain.clients.offers import OfferState
from paracase.domain.errors import BadInput, NotAllowed, NotFound, ParacaseError
from paracase.domain.leaving.handovers import PaperChoice, Recipient
from paracase.domain.roles import (
    ADMINISTRATORS,
    ROLES,
    Identity,
    Person,
    Proof,
    Right,
    Role,
    may,
    refused_right,
    who_may,
)
from paracase.domain.work.assignments import Move, State
from paracase.services import counters
from paracase.services.approvals import deciding, lending, releasing, requests, signing
from paracase.services.approvals import reading as approvals_reading
from paracase.services.approvals.going_out import Release
from paracase.services.approvals.requests import NewRequest
from paracase.services.approvals.said import Said
from paracase.services.cases import acceptance, cases, closing, elements, holds, tasks, walls
from paracase.services.cases.tasks import NewTask
from paracase.services.clients import answering, conflicts, deciding_conflicts, offers, payments, questions, relaying
from paracase.services.clients.relaying import Telling
from paracase.services.deadlines import recording, verifying
from paracase.services.leaving import choosing, making
from paracase.services.office import changing
from paracase.services.office.opening import open_office
from paracase.services.papers import filing, reading, sequestering
from paracase.services.papers.looking import case_history, failures, ledger_entries
from paracase.services.papers.proposing import FilingDecision as Filing
from paracase.services.papers.searching import completions, find, quick_find
from paracase.services.papers.triage import queue as triage_queue
from paracase.services.people.keys import add_key, all_keys, give_account, key_named, remove_person
from paracase.services.people.people import add_person
from paracase.services.supervision import giving
from paracase.services.supervision.reading import Asked
from paracase.services.time import entries, rates, seeing
from paracase.services.upkeep import backups, orders, purging
from paracase.services.work import assignments, delivering, examining
from paracase.services.work.assignments import NewAssignment
from paracase.services.work.delivering import Handed
from tests.support.accounts import public_key, take_account
from tests.support.delegated import Firm, new_key
from tests.support.offices import drop, scan
from tests.support.papers import stamped

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.store.approvals.requests import RequestRow
    from paracase.store.work.assignments import AssignmentRow


def _acts(firm: Firm) -> dict[Right, Callable[[Office], object]]:
    """An act of the services for each right; what it is tried on is not there, which is found only after the right is."""
    case_id = firm.case_id
    day = date(2026, 11, 24)
    gated = elements.element_named(firm.office, case_id, "engagement")
    plain = elements.element_named(firm.office, case_id, "id-contact")
    return {
        Right.FILE: lambda o: filing.trash(o, 99),
        Right.SEQUESTER: lambda o: sequestering.sequester(o, 99, reason=""),
        Right.DECIDE_SEQUESTER: lambda o: sequestering.keep_shut(o, 99),
        Right.OPEN_CASES: lambda o: cases.edit_case(o, case_id, cases.CaseChange()),
        Right.ACCEPT: lambda o: acceptance.accept(o, case_id),
        Right.SEARCH_CONFLICTS: lambda o: conflicts.search(o, [""]),
        Right.CLEAR_CONFLICT: lambda o: deciding_conflicts.confirm(o, 99, reason="x"),
        Right.RECORD_DECISION: lambda o: offers.decide(o, 99, OfferState.ACCEPTED, "x"),
        Right.APPROVE_MONEY: lambda o: payments.approve(o, 99),
        Right.REPORT: lambda o: giving.give_out(o, Asked(day, day), "text", b"", head=(1, "")),
        Right.CLOSE: lambda o: closing.sign(o, case_id),
        Right.KEEP_TASKS: lambda o: tasks.add_task(o, NewTask("")),
        Right.LOG: lambda o: questions.withdraw(o, 99),
        Right.RELAY: lambda o: relaying.relay(o, 99, Telling()),
        Right.ANSWER: lambda o: answering.send_back(o, 99, ""),
        Right.DOCKET: lambda o: recording.decline(o, [99]),
        Right.VERIFY: lambda o: verifying.verify(o, [99]),
        Right.CONFIRM_RULE: lambda o: verifying.confirm_rule(o, "no-such-rule"),
        Right.TICK: lambda o: elements.receive(o, case_id, plain, document_id=99),
        Right.REVIEW_GATED: lambda o: elements.review(o, case_id, gated),
        Right.WAIVE: lambda o: elements.waive(o, case_id, plain, reason=""),
        Right.HAND_OUT: lambda o: assignments.hand_out(o, NewAssignment(case_id, "", 1)),
        Right.DELIVER: lambda o: delivering.deliver(o, 99, 99, Handed()),
        Right.EXAMINE: lambda o: examining.examine(o, 99),
        Right.ASK_APPROVAL: lambda o: requests.ask(o, case_id, NewRequest(())),
        Right.DECIDE: lambda o: signing.give_out(o, "owed"),
        Right.EXCEPT: lambda o: releasing.release(
            o, case_id, Release((_draft(firm),), "sent", "x", day, exception="y")
        ),
        Right.RELEASE: lambda o: releasing.release(o, case_id, Release((), "sent", "x", day)),
        Right.PHONE: lambda o: releasing.record_phone(o, 99, when="x", words="y"),
        Right.LEND_QUEUE: lambda o: lending.take_back_queue(o),
        Right.REASSIGN: lambda o: lending.hand_to(o, 99, firm.other, reason="x"),
        Right.HOLD: lambda o: holds.hold(o, case_id, reason=""),
        Right.ORDER_PURGE: lambda o: orders.order(o, case_id, (), authority="", reason=""),
        Right.CARRY_OUT_PURGE: lambda o: purging.carry_out(o, 99, case_number=""),
        Right.SET_POLICY: lambda o: _with_an_attorney(firm, o),
        Right.KEEP_STAFF: lambda o: add_person(o, "", Role.ASSISTANT),
        Right.HAND_OVER: lambda o: making.make(o, case_id, o.folder / "inside", Recipient.OTHER),
        Right.SIGN_HANDOVER: lambda o: choosing.choose(o, case_id, 99, Recipient.CLIENT, PaperChoice.OUT, reason=""),
        Right.TAKE_OUT: lambda o: backups.back_up(o, o.folder / "inside"),
        Right.SET_POLICY_ALONE: lambda o: _without_attorneys(firm, o),
        Right.CONFIRM_POLICY: lambda o: changing.confirm(o, 99),
        Right.KEEP_TIME: lambda o: entries.not_counted(o, [99]),
        Right.SEE_TIME: lambda o: seeing.people_meant(o, None, everybody=True),
        Right.SET_RATES: lambda o: rates.end_rate(o, 99, end=day),
    }


def _with_an_attorney(firm: Firm, acting: Office) -> object:
    add_key(firm.office, firm.attorney, public_key("hers"))
    return changing.set_policy(acting, "approval.agent", "yes")


def _without_attorneys(firm: Firm, acting: Office) -> object:
    for person in (firm.attorney, firm.other):
        remove_person(firm.office, person)
    return changing.set_policy(acting, "approval.agent", "yes")


def _draft(firm: Firm) -> int:
    if not (firm.drafts / "letter.docx").exists():
        firm.save("letter.docx", "Dear client")
    return firm.document("letter.docx")


PEOPLE = [(role, admin) for role in Role for admin in (False, True)]


@pytest.mark.parametrize(("role", "admin"), PEOPLE)
@pytest.mark.parametrize("right", list(Right))
def test_every_cell_of_the_table_by_an_act(firm: Firm, right: Right, role: Role, admin: bool) -> None:
    person = add_person(firm.office, "Alex Tried", role, is_admin=admin)
    acting = replace(firm.office, person=person, identity=Identity(Proof.ACCOUNT, account="tried"))
    words = f"may not {right.value}"
    try:
        _acts(firm)[right](acting)
    except NotAllowed as error:
        refused = words in str(error)
        if right is Right.REVIEW_GATED:
            refused = "signed off by an attorney" in str(error)
        if right is Right.EXCEPT and not may(role, Right.RELEASE, is_admin=admin):
            refused = "may not" in str(error)
    except ParacaseError:
        refused = False
    else:
        refused = False
    assert refused != may(role, right, is_admin=admin), (right, role, admin)


AT_THE_DESK = {Right.FILE, Right.CARRY_OUT_PURGE, Right.KEEP_STAFF, Right.TAKE_OUT, Right.HAND_OVER}
ATTORNEYS_OWN = {
    Right.REVIEW_GATED,
    Right.WAIVE,
    Right.DECIDE,
    Right.EXCEPT,
    Right.LEND_QUEUE,
    Right.REASSIGN,
    Right.HOLD,
    Right.ORDER_PURGE,
    Right.DECIDE_SEQUESTER,
    Right.ACCEPT,
    Right.CLOSE,
    Right.SIGN_HANDOVER,
    Right.VERIFY,
    Right.CONFIRM_RULE,
    Right.ANSWER,
    Right.CLEAR_CONFLICT,
    Right.RECORD_DECISION,
    Right.APPROVE_MONEY,
    Right.SET_POLICY,
    Right.SET_POLICY_ALONE,
    Right.CONFIRM_POLICY,
    Right.SET_RATES,
}


@pytest.mark.parametrize("proof", list(Proof))
def test_what_is_offered_is_what_is_done(firm: Firm, proof: Proof) -> None:
    """``can`` and ``require`` say the same of every right, for everybody, however they are known."""
    for (role, admin), right in product(PEOPLE, Right):
        person = Person(firm.other.id, "Alex Tried", "AT", role, admin)
        acting = replace(firm.office, person=person, identity=Identity(proof, account="tried"))
        barred = (proof is Proof.KEY and right in AT_THE_DESK) or (proof is Proof.SAID and right in ATTORNEYS_OWN)
        expected = may(role, right, is_admin=admin) and not barred
        assert acting.can(right) == expected, (right, role, admin)
        assert _lets(acting, right) == expected, (right, role, admin)
        refused = acting.refusal(right)
        assert expected or (refused is not None and refused.right is right and refused.short)


def _lets(office: Office, what: Right | Move | RequestMove, row: AssignmentRow | RequestRow | None = None) -> bool:
    try:
        office.require(what, row)
    except NotAllowed:
        return False
    return True


def test_every_move_from_every_state_is_offered_as_it_is_done(firm: Firm) -> None:
    """``can`` and ``require`` say the same of every move, of the people of the row and of others."""
    work = assignments.assignment(firm.office, firm.give())
    asked = requests.request(firm.office, firm.ready())
    people = (firm.office.person, firm.assistant, firm.attorney, firm.other)
    proofs = (Proof.KEY, Proof.SAID)
    rows: list[tuple[Move | RequestMove, AssignmentRow | RequestRow]] = [
        *((move, replace(work, state=state)) for move, state in product(Move, State)),
        *((move, replace(asked, state=state)) for move, state in product(RequestMove, RequestState)),
    ]
    for person, proof in product(people, proofs):
        acting = replace(firm.office, person=person, identity=Identity(proof, account="tried"))
        for move, row in rows:
            assert acting.can(move, row) == _lets(acting, move, row), (move, row.state, person.name, proof)
            assert acting.can(move) or not acting.can(move, row), "who has not even the right is not let by a row"


def test_a_gated_element_is_reviewed_by_an_attorneys_own_hand(firm: Firm) -> None:
    gated = elements.element_named(firm.office, firm.case_id, "engagement")
    said = open_office(firm.office.folder, clock=firm.office.clock, acting_as="DO")
    with pytest.raises(NotAllowed, match="only said"):
        elements.review(said, firm.case_id, gated)
    said.close()
    with pytest.raises(NotAllowed, match="signed off by an attorney"):
        elements.review(firm.office, firm.case_id, gated)
    elements.receive(firm.office, firm.case_id, gated, document_id=_draft(firm))
    attorney = firm.come_in(firm.attorney)
    assert elements.review(attorney, firm.case_id, gated).summary.startswith("Signed off")
    attorney.close()


def test_the_table_says_who_may() -> None:
    assert set(ROLES) == set(Right)
    assert who_may(Right.DECIDE) == "attorney"
    assert who_may(Right.KEEP_STAFF) == "administrator"
    assert who_may(Right.REASSIGN) == "attorney who is administrator"
    assert not may(Role.ATTORNEY, Right.REASSIGN)
    assert may(Role.ATTORNEY, Right.REASSIGN, is_admin=True)
    assert all(may(Role.ASSISTANT, right, is_admin=True) for right in ADMINISTRATORS)


def test_a_name_that_was_only_said_binds_no_attorney() -> None:
    attorney = Person(2, "Ann Hale", "AH", Role.ATTORNEY, is_admin=False)
    key, account, said = Identity(Proof.KEY, "SHA256:x"), Identity(account="ann"), Identity(Proof.SAID, account="dana")
    assert refused_right(attorney, key, Right.DECIDE) is None
    assert refused_right(attorney, account, Right.DECIDE) is None
    refused = refused_right(attorney, said, Right.DECIDE)
    assert refused is not None
    assert "only said" in refused.words
    assert refused_right(attorney, said, Right.KEEP_TASKS) is None
    refused = refused_right(attorney, key, Right.FILE)
    assert refused is not None
    assert "over SSH" in refused.words


def test_what_would_have_bound_an_attorney_is_recorded_when_refused(firm: Firm) -> None:
    said = open_office(firm.office.folder, clock=firm.office.clock, acting_as="DO")
    assert said.identity.proof is Proof.SAID
    request_id = firm.ready()
    with pytest.raises(NotAllowed):
        deciding.decide(said, request_id, Said(Decision.APPROVED, "DO"))
    tasks.add_task(said, NewTask("Call the clerk"))
    added = ledger_entries(firm.office, limit=1, before=None, kind="task.added")[0]
    assert added["data"]["only_said"] is True
    said.close()
    entry = ledger_entries(firm.office, limit=5, before=None, kind="act.refused")[0]
    assert (entry["who"], entry["data"]["what"], entry["data"]["proof"]) == (
        "said to be by Dolores Ortega",
        "decide",
        "said",
    )


def test_accounts_and_people(firm: Firm, tmp_path: Path) -> None:
    office = firm.office
    with pytest.raises(BadInput, match="is Dana Ruiz's"):
        give_account(office, firm.assistant, office.identity.account)
    with pytest.raises(NotAllowed, match="Dolores Ortega has none"):
        give_account(office, firm.attorney, "dolores")
    take_account(office, firm.attorney, "dolores")
    add_key(office, firm.other, public_key("other"))
    with pytest.raises(BadInput, match="is Dolores Ortega's"):
        give_account(office, firm.other, "dolores")
    key = new_key(tmp_path, "tablet")
    public = (tmp_path / "tablet.pub").read_text(encoding="utf-8")
    add_key(office, firm.attorney, public, hosts="192.0.2.0/24", expires_on="2099-01-01")
    with pytest.raises(BadInput, match="is Dolores Ortega's already"):
        add_key(office, firm.other, public)
    with pytest.raises(BadInput, match="private key"):
        add_key(office, firm.other, key.read_text(encoding="utf-8"))
    with pytest.raises(BadInput, match="is past"):
        add_key(office, firm.other, public, expires_on="2020-01-01")
    with pytest.raises(NotFound):
        key_named(office, "nothing")
    assert key_named(office, "tablet").from_hosts == "192.0.2.0/24"
    assert remove_person(office, firm.attorney) == 2
    assert [key.staff for key in all_keys(office)] == [firm.other.name]
    assert all_keys(office, live=False)[0].revoked_at
    with pytest.raises(BadInput, match="removes themselves"):
        remove_person(office, office.person)
    with pytest.raises(NotFound):
        open_office(office.folder, clock=office.clock, acting_as="DO")


# Walls


@pytest.mark.parametrize("is_unaccepted", [False, True], ids=["walled", "not accepted"])
def test_nothing_of_a_walled_case_is_there(  # noqa: PLR0915  every way to look, in one office
    firm: Firm, is_unaccepted: bool
) -> None:
    """AT-28: no row, no hit and no count of the other case; nor of one that no attorney accepted and another opened."""
    office = firm.office
    other = cases.add_case(
        office, cases.NewCase("Novak v. Quill", dockets=(cases.NewDocket("3:26-cv-09999", "cacd"),))
    ).case
    person = add_person(office, "Pat Second", Role.PARALEGAL)
    for name, docket in (("walled.pdf", "3:26-cv-01777"), ("open.pdf", "3:26-cv-09999")):
        drop(office, name, stamped(docket, "1", "11/20/26", "COMPLAINT", f"harassment at the {name} depot"))
    scan(office)
    ids = {row[1]: row[0] for row in office.store.read.execute("SELECT id, name FROM document").fetchall()}
    drop(office, "waiting.pdf", stamped("3:26-cv-01777", "2", "11/21/26", "ANSWER", "harassment denied"))
    scan(office)
    filing.file_document(office, ids["walled.pdf"], Filing((firm.case_id,)))
    filing.file_document(office, ids["open.pdf"], Filing((other.id,)))
    tasks.add_task(office, NewTask("Call about Alvarez", case_id=firm.case_id))
    number = firm.give()
    firm.deliver(number)
    firm.examine(number)
    request_id = requests.pass_on(office, number, NewRequest(())).made("request")
    (office.folder / "Cases" / firm.drafts.parent.name / "link").symlink_to("/etc/passwd")
    scan(office)

    pat = open_office(office.folder, clock=office.clock, acting_as="PS")
    assert counters.counters(pat).approvals == 1
    assert len(find(pat, "harassment").hits) == 3
    if is_unaccepted:
        _set_acceptance(office, firm.case_id, "waiting")
    else:
        walls.put_up(office, firm.case_id, person, reason="clerked for Northgate's counsel")
    pat.look_again()
    try:
        assert [case.number for case in cases.all_cases(pat)] == [other.number]
        with pytest.raises(NotFound):
            cases.named_case(pat, "Alvarez")
        with pytest.raises(NotFound):
            cases.named_case(pat, "3:26-cv-01777")
        with pytest.raises(NotFound):
            cases.case_detail(pat, firm.case_id)
        found = find(pat, "harassment")
        assert [hit.document_id for hit in found.hits] == [ids["open.pdf"]]
        assert found.total == 1
        assert find(pat, "retaliation").total == 0
        assert find(pat, "").total == 1
        assert reading.reading(pat, ids["walled.pdf"]) is None
        assert tasks.open_tasks(pat) == []
        assert assignments.listed(pat) == []
        with pytest.raises(NotFound):
            assignments.whole(pat, number)
        with pytest.raises(NotFound):
            approvals_reading.detail(pat, request_id)
        assert triage_queue(pat).papers == {}
        counts = counters.counters(pat)
        assert (counts.cases, counts.indexed, counts.triage, counts.work, counts.approvals) == (1, 1, 0, 0, 0)
        assert counts.could_not == 0
        assert failures(pat) == []
        assert all("Alvarez" not in word for words in completions(pat).values() for word in words)
        assert quick_find(pat, "walled") == ([], [])
        told = " ".join(e["summary"] for e in ledger_entries(pat, limit=1000, before=None, kind=None))
        assert "Alvarez" not in told
        assert "Opposition" not in told
        assert case_history(pat, firm.case_id) == []
        with pytest.raises(NotFound):
            filing.file_document(pat, ids["open.pdf"], Filing((firm.case_id,)))
        with pytest.raises(ParacaseError):
            tasks.add_task(pat, NewTask("Peek", case_id=firm.case_id))
        with pytest.raises(NotAllowed, match="stands outside"):
            assignments.hand_out(office, NewAssignment(firm.case_id, "Draft", person.id))
        from paracase.services.papers.taking_in import scan as take_in
        from paracase.services.upkeep.verifying import verify

        assert take_in(pat, wait_seconds=8, ocr=False).sum.fits
        assert office.store.read.execute("SELECT count(*) FROM document").fetchone()[0] == 4
        assert verify(pat).clean
        if is_unaccepted:
            _set_acceptance(office, firm.case_id, "accepted")
        else:
            walls.take_down(office, firm.case_id, person)
        pat.look_again()
        assert find(pat, "harassment").total == 3
    finally:
        pat.close()


def _set_acceptance(office: Office, case_id: int, state: str) -> None:
    """A case as if the paralegal had opened it from a paper."""
    with office.store.write() as tx:
        tx.db.execute("DELETE FROM acceptance WHERE case_id = ?", (case_id,))
        tx.db.execute(
            "INSERT INTO acceptance(case_id, state, opened_by, opened_at, reason) VALUES(?, ?, ?, ?, '')",
            (case_id, state, office.person.id, office.now()),
        )


def test_walls_have_their_own_rules(firm: Firm) -> None:
    office = firm.office
    person = add_person(office, "Pat Second", Role.PARALEGAL)
    with pytest.raises(BadInput, match="reason for the wall must have 1"):
        walls.put_up(office, firm.case_id, person, reason=" ")
    with pytest.raises(BadInput, match="on the team"):
        walls.put_up(office, firm.case_id, firm.attorney, reason="conflict")
    with pytest.raises(NotAllowed, match="themselves"):
        walls.put_up(office, firm.case_id, office.person, reason="conflict")
    with pytest.raises(BadInput, match="does not stand outside"):
        walls.take_down(office, firm.case_id, person)
    walls.put_up(office, firm.case_id, person, reason="conflict")
    with pytest.raises(BadInput, match="already"):
        walls.put_up(office, firm.case_id, person, reason="conflict")
    assert walls.listed(office)[0][:3] == (firm.case_number, "Pat Second", "conflict")
    firm.save("a.docx", "A")
    add_person(office, "Lee Counsel", Role.ATTORNEY)
    with pytest.raises(NotAllowed, match="not counsel"):
        requests.ask(office, firm.case_id, NewRequest(((firm.document("a.docx"), Part.LEAD),), attorney_id=person.id))


def test_who_comes_in_by_ssh_sees_the_cases_they_work_on(firm: Firm) -> None:
    other = cases.add_case(firm.office, cases.NewCase("Novak v. Quill")).case
    drop(firm.office, "new.txt", b"unsorted")
    scan(firm.office)
    attorney = firm.come_in(firm.attorney)
    assert [case.id for case in cases.all_cases(attorney)] == [firm.case_id]
    assert triage_queue(attorney).papers == {}
    attorney.close()
    assistant = firm.come_in(firm.assistant)
    assert cases.all_cases(assistant) == []
    firm.give()
    assert [case.id for case in cases.all_cases(assistant)] == [firm.case_id]
    assistant.close()
    chief = add_person(firm.office, "Mona Chief", Role.ATTORNEY, is_admin=True)
    manager = firm.come_in(chief)
    assert {case.id for case in cases.all_cases(manager)} == {firm.case_id, other.id}
    manager.close()
