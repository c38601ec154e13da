"""The way of delegated work: handed out, delivered, examined, passed on, decided, released."""

from __future__ import annotations

import threading
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.figures import PageLook
from paracase.domain.approvals.statements import Decision, Part, Purpose
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.office.levels import ApprovalLevel
from paracase.intake import looking
from paracase.intake.scan import walk_steps
from paracase.services.approvals import deciding, lending, queue, reading, releasing, requests
from paracase.services.approvals.going_out import Release
from paracase.services.approvals.requests import NewRequest
from paracase.services.approvals.said import Said
from paracase.services.office.changing import set_policy
from paracase.services.papers.looking import case_history, ledger_entries
from paracase.services.undo import undo
from paracase.services.upkeep.verifying import verify
from paracase.services.work import assignments, delivering, examining, remarks
from paracase.services.work.assignments import NewAssignment
from paracase.services.work.delivering import Handed
from paracase.services.work.examining import Finding
from tests.support.delegated import V1, V2, Firm, add_counsel
from tests.support.offices import scan
from tests.support.papers import docx, pdf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.intake.walked import RootWalk, Sieve
    from paracase.services.context import Office


def test_the_whole_way_of_a_draft(firm: Firm) -> None:
    office = firm.office
    number = firm.give(due=date(2099, 11, 24), filing=date(2099, 11, 30))
    row = assignments.assignment(office, number)
    assert (row.state, row.attorney, row.rescue_on) == ("assigned", "Dolores Ortega", "2099-11-27")
    firm.deliver(number)
    with pytest.raises(NotAllowed, match="only what was examined"):
        requests.pass_on(office, number, NewRequest(()))
    firm.examine(number, note="¶ 4 relies on Smalls; please confirm.")
    asked = requests.pass_on(office, number, NewRequest(()))
    assert asked.summary.startswith("Asked Dolores Ortega about Opposition.docx, v1")

    attorney = firm.come_in(firm.attorney)
    line = queue.queue(attorney)[0]
    assert (line.row.id, line.row.due_on, line.figure.seen) == (asked.made("request"), "2099-11-30", 0)
    found = reading.detail(attorney, line.row.id)
    assert (found.prepared_by, found.found and found.found.examiner) == ("Jun Park", "Dana Ruiz")
    assert found.found is not None
    assert found.found.note == "¶ 4 relies on Smalls; please confirm."
    reading.note_reading(attorney, found.items[0].item.version_id, {1: PageLook(40)})
    decided = deciding.decide(
        attorney, line.row.id, Said(Decision.RETURNED, "do", by_page=((1, "Answer Smalls."), (None, "Three acts.")))
    )
    assert decided.summary == "Returned: Opposition.docx, v1 (desk-recorded)"

    notes = [r for r in assignments.whole(office, number).remarks if r.kind == "note"]
    assert [(n.page, n.words, n.staff) for n in notes] == [
        (1, "Answer Smalls.", "Dolores Ortega"),
        (None, "Three acts.", "Dolores Ortega"),
    ]
    assistant = firm.come_in(firm.assistant)
    remarks.tick(assistant, number, notes[0].id)
    assistant.close()
    firm.deliver(number, paragraphs=V2)
    last = assignments.whole(office, number).deliveries[0]
    assert last.version == 2
    assert last.added is not None
    assert last.added > 10
    firm.examine(number)
    second = requests.pass_on(office, number, NewRequest(())).made("request")
    again = reading.detail(attorney, second)
    changes = reading.changes_since(attorney, again.items[0])
    assert changes is not None
    assert any(part.text == "three" for paragraph in changes.paragraphs for part in paragraph.parts)
    approved = deciding.decide(attorney, second, Said(Decision.APPROVED, "DO"))
    assert (approved.level, approved.is_owed) == (ApprovalLevel.DESK, False)
    assert f"sha256 {again.items[0].item.sha256}" in approved.statement
    assert "examined-by Dana Ruiz" in approved.statement
    attorney.close()

    assert assignments.assignment(office, number).state == "approved"
    out = Release(
        (again.items[0].item.document_id,), "filed", "N.D. Cal.", date(2026, 11, 24), "NEF 88", open_check=True
    )
    done = releasing.release(office, firm.case_id, out)
    assert "filed" in done.summary.lower()
    assert assignments.assignment(office, number).state == "released"
    assert releasing.releases(office)[0].standing == "approved"
    kinds = [kind for _, _, kind, _ in case_history(office, firm.case_id)]
    assert {"assignment.given", "assignment.delivered", "assignment.examined", "approval.returned",
            "approval.approved", "release.filed"} <= set(kinds)  # fmt: skip
    assert verify(office).clean


def test_a_filed_copy_is_compared_and_never_called_void(firm: Firm) -> None:
    office = firm.office
    request_id = firm.ready(V2)
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
    attorney.close()
    document_id = requests.request(office, request_id).document_id
    out = Release((document_id,), "filed", "the court", date(2026, 11, 24), open_check=True)
    released = releasing.release(office, firm.case_id, out).made("release")
    stamped = firm.drafts.parent / "Pleadings" / "stamped.pdf"
    stamped.write_bytes(pdf("Case 3:26-cv-01777 Document 31 Filed 11/24/26", *V2))
    releasing.record_filed_copy(office, firm.document(str(stamped)), released)
    assert "is the filed copy of" in case_history(office, firm.case_id)[0][3]


def test_a_draft_saved_a_moment_ago_is_taken_in_without_a_walk_through_all_folders(
    firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    walked: list[bytes] = []

    def steps(
        root: bytes, folder: bytes, result: RootWalk, *, deep: bool, sieve: Sieve | None = None
    ) -> Iterator[None]:
        walked.append(root + b"/" + folder)
        return walk_steps(root, folder, result, deep=deep, sieve=sieve)

    monkeypatch.setattr(looking, "walk_steps", steps)
    firm.deliver(firm.give())
    assert set(walked) == {bytes(firm.drafts)}


def test_who_delivered_does_not_examine(firm: Firm) -> None:
    from paracase.domain.roles import Role
    from paracase.services.people.people import add_person

    office = firm.office
    number = assignments.hand_out(office, NewAssignment(firm.case_id, "Draft it", office.person.id)).made("assignment")
    firm.save("mine.docx", *V1)
    delivering.deliver(office, number, firm.document("mine.docx"), Handed())
    alone = examining.examine(office, number)
    assert alone.is_own
    add_person(office, "Pat Second", Role.PARALEGAL)
    with pytest.raises(NotAllowed, match="delivered v1 yourself"):
        examining.examine(office, number)


def test_an_examination_looks_at_every_line(firm: Firm) -> None:
    office = firm.office
    number = firm.give()
    with pytest.raises(NotAllowed, match="nothing to examine"):
        examining.examine(office, number)
    firm.deliver(number)
    under_way = examining.examine(office, number)
    with pytest.raises(BadInput, match="Not looked at yet: Citations checked"):
        examining.give_verdict(office, under_way, "pass")
    with pytest.raises(BadInput, match="what is to be done"):
        examining.give_verdict(office, under_way, "back")
    with pytest.raises(BadInput, match="not a line"):
        examining.note_findings(office, under_way, {"weather": Finding("good")})
    with pytest.raises(BadInput, match="not said"):
        examining.note_findings(office, under_way, {"record": Finding("fault")})
    examining.note_findings(office, under_way, {"record": Finding("fault", "¶ 2 cites nothing")})
    examining.note_findings(office, under_way, {"record": Finding("good")})
    examining.note_findings(office, under_way, {"record": Finding("fault", "¶ 2 cites nothing")})
    changed = ledger_entries(office, limit=9, before=None, kind="assignment.finding_changed")
    assert [entry["summary"] for entry in changed][1].endswith("fault “¶ 2 cites nothing” is now good")
    again = examining.examine(office, number)
    assert (again.id, again.findings["record"]) == (under_way.id, ("Record cites", "fault", "¶ 2 cites nothing"))
    examining.give_verdict(office, again, "back", note="See ¶ 2.", seconds=10_000_000)
    whole = assignments.whole(office, number)
    assert (whole.row.state, whole.row.returned_to) == ("returned", firm.assistant.id)
    assert whole.examinations[0].seconds < 60
    assert [r.words for r in whole.remarks] == ["Record cites: ¶ 2 cites nothing", "See ¶ 2."]


def test_a_version_saved_again_is_seen_and_not_passed(firm: Firm) -> None:
    office = firm.office
    number = firm.give()
    document_id = firm.deliver(number)
    firm.examine(number)
    firm.save("Opposition.docx", *V2)
    with pytest.raises(NotAllowed, match="v1 was examined, but the file in the folder is v2"):
        requests.pass_on(office, number, NewRequest(()))
    whole = assignments.whole(office, number)
    assert whole.standing == "the file in the folder is another: v2"
    assert (whole.row.version, whole.row.present_version) == (1, 2)
    assistant = firm.come_in(firm.assistant)
    delivering.deliver(assistant, number, document_id, Handed())
    with pytest.raises(NotAllowed, match=r"v2 of .* is delivered already"):
        delivering.deliver(assistant, number, document_id, Handed())
    with pytest.raises(BadInput, match="AI tool"):
        delivering.deliver(assistant, number, document_id, Handed(ai_tool="a model"))
    assistant.close()


def test_questions_are_answered(firm: Firm) -> None:
    number = firm.give()
    assistant = firm.come_in(firm.assistant)
    remarks.ask(assistant, number, "Which agency?\nState or federal?")
    assistant.close()
    row = assignments.assignment(firm.office, number)
    assert row.questions == 1
    question = assignments.whole(firm.office, number).remarks[0]
    remarks.answer(firm.office, number, question.id, "State.")
    assert assignments.assignment(firm.office, number).questions == 0
    with pytest.raises(NotFound, match="no question"):
        remarks.answer(firm.office, number, 99, "No.")
    with pytest.raises(BadInput, match="cannot be seen"):
        remarks.ask(firm.office, number, "a\x1bb")


def test_handing_out_can_be_undone_and_changed(firm: Firm) -> None:
    office = firm.office
    number = firm.give()
    new = NewAssignment(firm.case_id, "Draft reply", firm.assistant.id, minutes=60)
    assignments.change(office, number, new)
    assert assignments.assignment(office, number).what == "Draft reply"
    undo(office)
    assert assignments.assignment(office, number).what == "Draft opposition to Motion to Dismiss"
    undo(office)
    assert assignments.assignment(office, number).state == "withdrawn"
    with pytest.raises(NotAllowed, match="withdrawn"):
        firm.deliver(number)
    with pytest.raises(BadInput, match="after it must be filed"):
        firm.give(due=date(2026, 12, 2), filing=date(2026, 12, 1))
    with pytest.raises(NotFound, match="no assignment 77"):
        assignments.assignment(office, 77)


def test_a_set_is_approved_as_one(firm: Firm) -> None:
    office = firm.office
    firm.save("motion.docx", "MOTION", "One.")
    firm.save("declaration.docx", "DECLARATION", "I declare.")
    firm.save("order.docx", "[PROPOSED] ORDER", "Granted.")
    ids = [firm.document(name) for name in ("motion.docx", "declaration.docx", "order.docx")]
    new = NewRequest(((ids[0], Part.LEAD), (ids[1], Part.DECLARATION), (ids[2], Part.ORDER)), Purpose.FILE)
    request_id = requests.ask(office, firm.case_id, new).made("request")
    with pytest.raises(NotAllowed, match="waits for Dolores Ortega already"):
        requests.ask(office, firm.case_id, new)
    attorney = firm.come_in(firm.attorney)
    decided = deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
    attorney.close()
    assert decided.statement.count("\nsha256 ") == 3
    assert "part proposed order" in decided.statement
    firm.save("declaration.docx", "DECLARATION", "I declare otherwise.")
    day = date(2026, 11, 24)
    with pytest.raises(NotAllowed, match="approved version is not the file in the folder"):
        releasing.release(office, firm.case_id, Release(tuple(ids), "filed", "the court", day, open_check=True))
    releasing.release(office, firm.case_id, Release((ids[0], ids[2]), "filed", "the court", day, open_check=True))
    assert verify(office).clean


def test_changes_come_back_or_go_out_and_are_acknowledged(firm: Firm) -> None:
    office = firm.office
    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    with pytest.raises(BadInput, match="what is to be changed"):
        deciding.decide(attorney, request_id, Said(Decision.CHANGES, "DO"))
    deciding.decide(attorney, request_id, Said(Decision.CHANGES, "DO", "Three acts, not two.", comes_back=False))
    task = office.store.read.execute("SELECT what, note FROM task ORDER BY id DESC").fetchone()
    assert task == ("Make the attorney's changes: Opposition.docx", "Three acts, not two.")
    firm.save("Opposition.docx", *V2)
    document_id = firm.document("Opposition.docx")
    out = Release((document_id,), "filed", "the court", date(2026, 11, 24), open_check=True)
    releasing.release(office, firm.case_id, out)
    assert releasing.releases(office, owed=True)[0].is_owed
    assert queue.also_waiting(attorney).to_acknowledge == 1
    redline = releasing.as_filed(attorney, request_id)
    assert redline is not None
    assert redline.added > 10
    releasing.acknowledge(attorney, request_id)
    assert not releasing.releases(office, owed=True)
    with pytest.raises(NotAllowed, match="went out"):
        releasing.acknowledge(attorney, request_id)
    attorney.close()
    assert verify(office).clean


def test_only_approved_bytes_go_out_or_an_attorneys_exception(firm: Firm) -> None:
    office = firm.office
    firm.save("letter.docx", "Dear client")
    document_id = firm.document("letter.docx")
    out = Release((document_id,), "sent", "Maria Alvarez", date(2026, 11, 24), exception="no time")
    with pytest.raises(NotAllowed, match="may not let go out"):
        releasing.release(office, firm.case_id, out)
    attorney = firm.come_in(firm.attorney)
    plain = Release((document_id,), "sent", "Maria Alvarez", date(2026, 11, 24))
    with pytest.raises(NotAllowed, match="no attorney approved it"):
        releasing.release(attorney, firm.case_id, plain)
    releasing.release(attorney, firm.case_id, out)
    attorney.close()
    row = releasing.releases(office)[0]
    assert (row.standing, row.reason) == ("exception", "no time")
    refused = [e for e in _entries(office) if e["kind"] == "act.refused"]
    assert len(refused) == 2
    assert verify(office).clean


def _entries(office: Office) -> list[dict[str, object]]:
    from paracase.services.papers.looking import ledger_entries

    return ledger_entries(office, limit=1000, before=None, kind=None)


def test_authority_by_phone_is_unapproved_until_ratified(firm: Firm) -> None:
    request_id = firm.ready()
    with pytest.raises(NotAllowed, match="no authority by phone"):
        releasing.record_phone(firm.office, request_id, when="today 16:40", words="File it.")
    set_policy(firm.come_in(firm.attorney), "approval.phone", "yes")
    office = firm.office
    releasing.record_phone(office, request_id, when="today 16:40", words="File it.")
    document_id = requests.request(office, request_id).document_id
    out = Release((document_id,), "filed", "the court", date(2026, 11, 24), open_check=True)
    done = releasing.release(office, firm.case_id, out)
    assert done.summary.endswith("unapproved, attorney must ratify")
    attorney = firm.come_in(firm.attorney)
    assert queue.queue(attorney)[0].row.state == "phone"
    deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO", read_as="paper"))
    assert requests.request(attorney, request_id).state == "approved"
    attorney.close()
    assert not releasing.releases(office)[0].is_owed
    assert verify(office).clean


def test_an_absent_attorneys_queue(firm: Firm) -> None:
    request_id = firm.ready()
    attorney, other = firm.come_in(firm.attorney), firm.come_in(firm.other)
    assert queue.queue(other) == []
    with pytest.raises(NotFound):
        requests.request(other, request_id)
    with pytest.raises(NotAllowed, match="not another attorney"):
        lending.lend(attorney, firm.assistant, until=date(2099, 1, 1))
    with pytest.raises(BadInput, match="is past"):
        lending.lend(attorney, firm.other, until=date(2020, 1, 1))
    lending.lend(attorney, firm.other, until=date(2099, 1, 1))
    other.look_again()
    assert queue.queue(other)[0].on_behalf == "for Dolores Ortega"
    deciding.decide(other, request_id, Said(Decision.APPROVED, "AH"))
    approval = reading.detail(attorney, request_id).approvals[0]
    assert (approval.staff, approval.for_id) == ("Ann Hale", firm.attorney.id)
    lending.take_back_queue(attorney)
    with pytest.raises(NotAllowed, match="not lent"):
        lending.take_back_queue(attorney)
    with pytest.raises(NotAllowed, match="may not take over"):
        lending.hand_to(attorney, request_id, firm.other, reason="ill")
    attorney.close()
    other.close()


def test_a_managing_attorney_hands_work_over(firm: Firm) -> None:
    from paracase.domain.roles import Role
    from paracase.services.people.people import add_person

    manager = add_person(firm.office, "Mona Chief", Role.ATTORNEY, is_admin=True)
    request_id = firm.ready()
    chief = firm.come_in(manager)
    with pytest.raises(NotAllowed, match="not counsel"):
        lending.hand_to(chief, request_id, firm.other, reason="ill")
    add_counsel(firm, firm.other)
    lending.hand_to(chief, request_id, firm.other, reason="ill")
    assert requests.request(chief, request_id).attorney == "Ann Hale"
    number = requests.request(chief, request_id).assignment_id
    assert number is not None
    assignments.reassign(chief, number, firm.office.person, reason="Jun is away")
    assert assignments.assignment(chief, number).assignee == "Dana Ruiz"
    chief.close()


def test_two_attorneys_decide_at_once(firm: Firm) -> None:
    request_id = firm.ready()
    attorney, other = firm.come_in(firm.attorney), firm.come_in(firm.other)
    lending.lend(attorney, firm.other, until=date(2099, 1, 1))
    other.look_again()
    told: list[str] = []
    barrier = threading.Barrier(2)

    def decide(who: Office, said: Said) -> None:
        barrier.wait()
        try:
            told.append(deciding.decide(who, request_id, said).summary)
        except NotAllowed as error:
            told.append(str(error))

    hands = [
        threading.Thread(target=decide, args=(attorney, Said(Decision.APPROVED, "DO"))),
        threading.Thread(target=decide, args=(other, Said(Decision.RETURNED, "AH", "No."))),
    ]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert sum("already; nothing was changed" in words for words in told) == 1, told
    assert len(reading.detail(attorney, request_id).approvals) == 1
    attorney.close()
    other.close()
    assert verify(firm.office).clean


def test_a_file_deleted_while_it_waits_is_still_decided_on_its_bytes(firm: Firm) -> None:
    request_id = firm.ready()
    (firm.drafts / "Opposition.docx").unlink()
    scan(firm.office)
    attorney = firm.come_in(firm.attorney)
    found = reading.detail(attorney, request_id)
    assert found.standing == "the file is not in its folder any more"
    assert "two separate acts" in found.items[0].text.pages[0]
    deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
    attorney.close()
    out = Release((found.items[0].item.document_id,), "filed", "the court", date(2026, 11, 24), open_check=True)
    with pytest.raises(NotAllowed, match="not in its folder"):
        releasing.release(firm.office, firm.case_id, out)


def test_a_request_is_taken_back_before_it_is_decided(firm: Firm) -> None:
    request_id = firm.ready()
    requests.withdraw(firm.office, request_id)
    number = requests.request(firm.office, request_id).assignment_id
    assert number is not None
    assert assignments.assignment(firm.office, number).state == "examined"
    with pytest.raises(NotAllowed, match="cannot be taken back"):
        requests.withdraw(firm.office, request_id)
    again = requests.pass_on(firm.office, number, NewRequest(())).made("request")
    assert again != request_id


def test_initials_and_what_was_shown_are_checked(firm: Firm) -> None:
    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    with pytest.raises(BadInput, match="not your initials"):
        deciding.decide(attorney, request_id, Said(Decision.APPROVED, "XX"))
    with pytest.raises(BadInput, match="not a way to read"):
        deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO", read_as="hearsay"))
    document_id = requests.request(attorney, request_id).document_id
    with pytest.raises(NotAllowed, match="not what is asked about"):
        deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO", shown={document_id: "0" * 64}))
    attorney.close()


def test_asking_needs_counsel_and_papers_of_the_case(firm: Firm) -> None:
    from paracase.services.cases.cases import NewCase, add_case

    office = firm.office
    firm.save("a.docx", "A")
    document_id = firm.document("a.docx")
    with pytest.raises(NotAllowed, match="not counsel"):
        requests.ask(office, firm.case_id, NewRequest(((document_id, Part.LEAD),), attorney_id=firm.other.id))
    bare = add_case(office, NewCase("In re Nobody")).case
    with pytest.raises(NotAllowed, match="no attorney"):
        requests.ask(office, bare.id, NewRequest(((document_id, Part.LEAD),)))
    with pytest.raises(BadInput, match="different papers"):
        requests.ask(office, firm.case_id, NewRequest(()))
    (firm.drafts.parent / "x.docx").write_bytes(docx("x"))
    assert firm.document("../x.docx")


def test_a_pdf_of_an_approved_document_is_shown_against_it(firm: Firm) -> None:
    office = firm.office
    request_id = firm.ready(V2)
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
    (firm.drafts / "Opposition.pdf").write_bytes(pdf("\n".join(V2).replace("three", "four")))
    document_id = firm.document("Opposition.pdf")
    out = Release((document_id,), "filed", "the court", date(2026, 11, 24), open_check=True)
    with pytest.raises(NotAllowed, match="no attorney approved it"):
        releasing.release(office, firm.case_id, out)
    second = requests.ask(office, firm.case_id, NewRequest(((document_id, Part.LEAD),))).made("request")
    found = reading.detail(attorney, second)
    attorney.close()
    assert found.made_from is not None
    assert found.made_from.name == "Opposition.docx"
    redline = reading.changes_since(office, found.items[0])
    assert redline is not None
    parts = [part for paragraph in redline.paragraphs for part in paragraph.parts]
    assert any(part.mark == "added" and "four" in part.text for part in parts)
    assert redline.added < 10
