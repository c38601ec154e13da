"""A text to a client leaves as exactly the bytes that were approved, or as a template's whose slots two people stand for."""

from __future__ import annotations

import email
import email.policy
import hashlib
import io
import json
import zipfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Decision
from paracase.domain.cases.cases import TeamPart
from paracase.domain.clients.recipients import TextFile
from paracase.domain.clients.texts import TextStanding, TextState
from paracase.domain.errors import BadInput, NotAllowed, NotFound, ParacaseError
from paracase.domain.papers.documents import TriageState
from paracase.domain.roles import Role
from paracase.intake.extract import formats
from paracase.intake.extract.sniff import Format
from paracase.reports.letter_file import Correspondent, LetterHead
from paracase.reports.word_letter import as_word
from paracase.services.approvals import deciding
from paracase.services.approvals.said import Said
from paracase.services.cases.cases import CaseChange, NewCase, add_case, edit_case
from paracase.services.cases.walls import put_up
from paracase.services.clients import communications, deciding_templates, letters, listed, persons, texts_out, writing
from paracase.services.clients.writing import NewText
from paracase.services.deadlines import listing, verifying
from paracase.services.deadlines.saying import say
from paracase.services.deadlines.starting import NewEvent
from paracase.services.people.contacts import add_party
from paracase.services.people.people import add_person
from paracase.services.undo import undo
from paracase.store import ledger
from paracase.store.papers.lists import get_document
from tests.support.written import (
    MAIL,
    TEMPLATE,
    add_client,
    add_somebody,
    approve,
    approve_template,
    put_letters,
    set_date,
)

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.store.deadlines.deadlines import DeadlineRow
    from tests.support.delegated import Firm

FREE = "Your deposition transcript came today. Ms. Ortega will call you about it."


def free(firm: Firm, *to: int, **more: object) -> int:
    """Write free text; returns its number."""
    values = {"to": to, "subject": "Transcript", "words": FREE} | more
    return writing.write(firm.office, firm.case_id, NewText(**values)).made("client_text")  # type: ignore[arg-type]


def from_template(firm: Firm, client: int, picks: dict[str, str]) -> int:
    """Write from the template; returns its number."""
    new = NewText((client,), template="conference", picks=tuple(picks.items()))
    return writing.write(firm.office, firm.case_id, new).made("client_text")


def test_free_text_waits_and_goes_out_as_exactly_the_approved_bytes(firm: Firm, tmp_path: Path) -> None:
    put_letters(firm)
    number = free(firm, add_client(firm))
    row = writing.text_row(firm.office, number)
    path = firm.drafts / next(firm.drafts.glob("*.eml")).name
    data = path.read_bytes()
    assert hashlib.sha256(data).hexdigest() == row.sha256
    with pytest.raises(NotAllowed, match="held"):
        texts_out.send(firm.office, number, tmp_path)
    request = writing.ask(firm.office, number).made("request")
    assert texts_out.shown(firm.office, number).standing is TextStanding.WAITING
    assert listed.clients_now(firm.office).standing == {number: TextStanding.WAITING}
    with pytest.raises(NotAllowed, match="waits for"):
        texts_out.send(firm.office, number, tmp_path)
    assert list(tmp_path.glob("*.eml")) == []
    approve(firm, request)
    assert texts_out.shown(firm.office, number).standing is TextStanding.APPROVED
    done = texts_out.send(firm.office, number, tmp_path)
    (out,) = tmp_path.glob("*.eml")
    assert out.read_bytes() == data
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert (message["To"], message["Message-ID"]) == (f"Maria Alvarez <{MAIL}>", f"<{row.message_id}>")
    body = message.get_content()
    assert body.startswith(
        "This is Dana Ruiz, a paralegal at Hale Ortega LLP. I work under the supervision of attorney Dolores"
    )
    assert FREE in body
    said = ledger.body_at(firm.office.store.read, done.ledger_seq)
    assert said is not None
    assert (said["kind"], said["data"]["documents"][0]["sha256"]) == ("release.sent", row.sha256)
    now = writing.text_row(firm.office, number)
    assert (now.state, now.out_by) == (TextState.SENT, "Dana Ruiz")
    assert now.communication_id is not None
    assert communications.entry(firm.office, now.communication_id).said == row.words.strip()
    with pytest.raises(NotAllowed, match="went out already"):
        texts_out.send(firm.office, number, tmp_path)
    with pytest.raises(NotAllowed, match="cannot be taken back"):
        undo(firm.office)


def test_approved_and_then_edited_is_refused_and_says_what_differs(firm: Firm, tmp_path: Path) -> None:
    put_letters(firm)
    number = free(firm, add_client(firm))
    approve(firm, writing.ask(firm.office, number).made("request"))
    path = next(firm.drafts.glob("*.eml"))
    was = path.read_bytes()
    path.write_bytes(was.replace(b"came today", b"is lost"))
    with pytest.raises(NotAllowed, match="is lost"):
        texts_out.send(firm.office, number, tmp_path)
    path.write_bytes(was)
    texts_out.send(firm.office, number, tmp_path)


def test_a_template_with_verified_slots_goes_at_once_and_says_so(firm: Firm, tmp_path: Path) -> None:
    put_letters(firm)
    client, day = add_client(firm), set_date(firm)
    new = NewText((client,), template="conference", picks=tuple({"day": str(day), "place": str(day)}.items()))
    with pytest.raises(NotAllowed, match="no attorney was asked"):
        writing.write(firm.office, firm.case_id, new)
    approve_template(firm)
    number = writing.write(firm.office, firm.case_id, new).made("client_text")
    row = writing.text_row(firm.office, number)
    assert row.subject == "Conference on Wednesday, March 17, 2027"
    assert "set for Wednesday, March 17, 2027 at " in row.words
    done = texts_out.send(firm.office, number, tmp_path)
    (out,) = tmp_path.glob("*.eml")
    assert hashlib.sha256(out.read_bytes()).hexdigest() == row.sha256
    assert "no attorney read it" in done.summary
    said = ledger.body_at(firm.office.store.read, done.ledger_seq)
    assert said is not None
    assert (said["kind"], said["data"]["sha256"], said["data"]["template"]) == (
        "text.sent",
        row.sha256,
        row.template_id,
    )


@pytest.mark.parametrize("missing", ["day", "place"])
def test_a_slot_left_empty_is_refused_by_its_name(firm: Firm, missing: str) -> None:
    put_letters(firm)
    client, day = add_client(firm), set_date(firm)
    approve_template(firm)
    picks = {"day": str(day), "place": str(day)} | {missing: " "}
    with pytest.raises(BadInput, match=f"“{missing}” is empty"):
        writing.write(firm.office, firm.case_id, NewText((client,), template="conference", picks=tuple(picks.items())))


def test_a_date_that_nobody_else_verified_or_that_is_typed_is_refused(firm: Firm) -> None:
    put_letters(firm)
    client, day = add_client(firm), set_date(firm, verified=False)
    approve_template(firm)
    for pick, why in ((str(day), "not verified"), ("March 17", "takes no words"), ("9999", "no deadline")):
        with pytest.raises(ParacaseError, match=why):
            from_template(firm, client, {"day": pick, "place": str(day)})


def test_a_template_lapses_when_it_is_changed_and_after_a_year(firm: Firm) -> None:
    put_letters(firm)
    approve_template(firm)
    assert letters.known(firm.office, "conference").why_not == ""
    put_letters(firm, TEMPLATE.replace("half an hour", "an hour"))
    assert "changed" in letters.known(firm.office, "conference").why_not
    put_letters(firm)
    assert letters.known(firm.office, "conference").why_not == ""
    with firm.office.store.write() as tx:
        tx.db.execute("UPDATE text_template SET decided_at = '2025-01-01T00:00:00.000000Z'")
    assert "older than a year" in letters.known(firm.office, "conference").why_not


def test_an_approval_that_the_ledger_does_not_have_is_none(firm: Firm) -> None:
    put_letters(firm)
    number = letters.ask(firm.office, "conference").made("text_template")
    with pytest.raises(NotAllowed):
        deciding_templates.approve(firm.office, number, initials="DR")
    with firm.office.store.write() as tx:
        tx.db.execute(
            "UPDATE text_template SET state = 'approved', decided_by = 1, decided_at = ?", (firm.office.now(),)
        )
    assert "ledger" in letters.known(firm.office, "conference").why_not


def test_whom_a_text_may_not_go_to(firm: Firm) -> None:
    put_letters(firm)
    client = add_client(firm)
    witness = add_somebody(firm, "Paul Reyes", "witness")
    add_party(firm.office, firm.case_id, "Northgate Inc", "defendant", is_client=False)
    other = persons.named_person(firm.office, "Northgate Inc").id
    persons.edit_person(firm.office, other, {"email": "ceo@northgate.example", "safe_way": "e-mail"})
    with pytest.raises(NotAllowed, match=r"Northgate Inc is a party in .*Alvarez v\. Northgate and not our client"):
        free(firm, client, cc=(other,))
    persons.edit_person(firm.office, witness, {"email": "ceo@northgate.example"})
    with pytest.raises(NotAllowed, match=r"Paul Reyes \(whose address is Northgate Inc"):
        free(firm, witness)
    persons.edit_person(firm.office, witness, {"email": "paul@example.com"}, represented=True)
    with pytest.raises(NotAllowed, match=r"Rule 4\.2"):
        free(firm, witness)
    persons.edit_person(firm.office, client, {"safe_way": "letter"})
    with pytest.raises(NotAllowed, match="by letter, not by e-mail"):
        free(firm, client)
    persons.edit_person(firm.office, client, {"safe_way": "e-mail", "email": ""})
    with pytest.raises(NotAllowed, match="no e-mail address on record"):
        free(firm, client)
    with pytest.raises(NotFound):
        free(firm, 9999)


def test_another_cases_client_stops_it_and_both_are_named(firm: Firm) -> None:
    put_letters(firm)
    client = add_client(firm)
    add_case(firm.office, NewCase("Baker v. Oak", parties=(("Lee Baker", "plaintiff", True),), team=()))
    other = add_somebody(firm, "Lee Baker", "witness")
    with pytest.raises(NotAllowed, match=r"Lee Baker is a client in .*Baker v\. Oak"):
        free(firm, client, cc=(other,))


def test_who_became_represented_after_the_approval_gets_nothing(firm: Firm, tmp_path: Path) -> None:
    put_letters(firm)
    client = add_client(firm)
    number = free(firm, client)
    approve(firm, writing.ask(firm.office, number).made("request"))
    persons.edit_person(firm.office, client, {}, represented=True)
    with pytest.raises(NotAllowed, match=r"Rule 4\.2"):
        texts_out.send(firm.office, number, tmp_path)
    persons.edit_person(firm.office, client, {"email": "new@example.com"}, represented=False)
    with pytest.raises(NotAllowed, match="another address"):
        texts_out.send(firm.office, number, tmp_path)


def test_attachments_and_copies_are_part_of_the_approved_bytes(firm: Firm) -> None:
    put_letters(firm)
    client, other = add_client(firm), add_somebody(firm, "Paul Reyes", "witness")
    firm.save("Transcript.docx", "Page 1")
    document = firm.document("Transcript.docx")
    number = free(firm, client, cc=(other,), attached=(document,))
    row = writing.text_row(firm.office, number)
    (kept,) = json.loads(row.attachments)
    message = email.message_from_bytes(next(firm.drafts.glob("*.eml")).read_bytes(), policy=email.policy.default)
    (part,) = message.iter_attachments()
    assert hashlib.sha256(part.get_content()).hexdigest() == kept["sha256"]
    assert message["Cc"] == "Paul Reyes <somebody@example.com>"


def test_sent_by_other_means_needs_a_proof(firm: Firm) -> None:
    put_letters(firm)
    number = free(firm, add_client(firm), file=TextFile.LETTER)
    firm.save("Receipt.docx", "Certified mail receipt")
    proof = firm.document("Receipt.docx")
    with pytest.raises(NotAllowed, match="held"):
        texts_out.sent_otherwise(firm.office, number, proof)
    approve(firm, writing.ask(firm.office, number).made("request"))
    with pytest.raises(BadInput, match="proof"):
        texts_out.sent_otherwise(firm.office, number, writing.text_row(firm.office, number).document_id)
    texts_out.sent_otherwise(firm.office, number, proof, "certified mail 7012")
    row = writing.text_row(firm.office, number)
    assert (row.state, row.proof_id) == (TextState.OTHER_MEANS, proof)
    with closing(firm.come_in(firm.attorney)) as attorney:
        assert texts_out.held(attorney) == []


def test_a_limitations_or_appeal_date_never_stands_in_a_template(firm: Firm) -> None:
    put_letters(firm)
    client = add_client(firm)
    approve_template(firm)
    say(firm.office, firm.case_id, court="cacd", level="trial", case_type="civil")
    day = set_date(firm, NewEvent(firm.case_id, "entered", firm.office.today - timedelta(days=1), paper="judgment"))
    rows = [
        one for one in _dates(firm) if "appeal" in f"{one.rule} {one.what}".lower() or one.rule.startswith("frap-4")
    ]
    assert rows, day
    with closing(firm.come_in(firm.attorney)) as attorney:
        for one in rows:
            if one.verified_by is None:
                verifying.verify(attorney, [one.id])
    for one in rows:
        with pytest.raises(NotAllowed, match="appeal date"):
            from_template(firm, client, {"day": str(one.id), "place": str(one.id)})


def _dates(firm: Firm) -> list[DeadlineRow]:
    return listing.agenda(firm.office, case_id=firm.case_id)


def test_a_client_of_a_case_one_may_not_see_stops_it_and_the_case_is_not_named(firm: Firm) -> None:
    put_letters(firm)
    client = add_client(firm)
    case = add_case(firm.office, NewCase("Baker v. Secret", parties=(("Lee Baker", "plaintiff", True),), team=())).case
    other = add_somebody(firm, "Lee Baker", "witness")
    kim = add_person(firm.office, "Kim Lowe", Role.PARALEGAL)
    edit_case(firm.office, firm.case_id, CaseChange(team=((kim.name, TeamPart.PARALEGAL),)))
    put_up(firm.office, case.id, kim, reason="screened")
    with closing(firm.come_in(kim)) as outside:
        new = NewText((client,), cc=(other,), subject="Transcript", words=FREE)
        with pytest.raises(NotAllowed, match="a matter you may not see") as stopped:
            writing.compose(outside, firm.case_id, new)
    assert "Secret" not in f"{stopped.value} {stopped.value.hint}"


def test_who_stands_outside_the_case_sees_no_text(firm: Firm) -> None:
    put_letters(firm)
    number = free(firm, add_client(firm))
    put_up(firm.office, firm.case_id, firm.assistant, reason="screened")
    with closing(firm.come_in(firm.assistant)) as outside:
        assert texts_out.held(outside) == []
        with pytest.raises(NotFound):
            texts_out.shown(outside, number)


def test_nobody_hands_out_files_over_ssh(firm: Firm, tmp_path: Path) -> None:
    put_letters(firm)
    number = free(firm, add_client(firm))
    approve(firm, writing.ask(firm.office, number).made("request"))
    with closing(firm.come_in(firm.attorney)) as attorney, pytest.raises(NotAllowed, match="over SSH"):
        texts_out.send(attorney, number, tmp_path)


def test_a_word_file_leaves_as_the_approved_bytes_and_reads_as_it_was_written(firm: Firm, tmp_path: Path) -> None:
    put_letters(firm)
    words = "Your transcript came; 12 pages — “Exhibit 3” is § 7.\n\nIt lies here: 100 Main Street,\nFresno."
    number = free(firm, add_client(firm), file=TextFile.WORD, words=words)
    (path,) = firm.drafts.glob("*.docx")
    data = path.read_bytes()
    row = writing.text_row(firm.office, number)
    assert hashlib.sha256(data).hexdigest() == row.sha256
    assert row.kind.value == "letter"
    with pytest.raises(NotAllowed, match="held"):
        texts_out.send(firm.office, number, tmp_path)
    approve(firm, writing.ask(firm.office, number).made("request"))
    texts_out.send(firm.office, number, tmp_path)
    (out,) = tmp_path.glob("*.docx")
    assert out.read_bytes() == data
    read = formats.extract(Format.DOCX, data, path.name)
    text = "\n".join(read.pages)
    said = " ".join(text.split())
    for part in ("7 Elm Street, Fresno", "Re: Transcript", *(" ".join(one.split()) for one in row.words.split("\n\n"))):
        assert part in said
    assert read.flags == []


def test_the_same_letter_is_the_same_word_file() -> None:
    at = datetime(2026, 11, 30, 12, tzinfo=UTC)
    one = Correspondent("Dana Ruiz, Hale Ortega LLP", "office@hale-ortega.example")
    head = LetterHead(
        one, (Correspondent("Maria Alvarez", "7 Elm Street"),), (), "Transcript", at, "1@hale-ortega.example"
    )
    made = {as_word(head, "Monday, November 30, 2026", "Dear Ms. Alvarez,\n\nit came.\n") for _ in range(3)}
    (data,) = made
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in parts.namelist() if "thumbnail" in name]
        assert b"2026-11-30T12:00:00Z" in parts.read("docProps/core.xml")
    with pytest.raises(BadInput, match="cannot be seen"):
        as_word(head, "today", "Pay\u202eme")


def test_sent_back_it_says_what_the_attorney_wrote(firm: Firm) -> None:
    put_letters(firm)
    new = NewText((add_client(firm),), subject="Inspection", words="Bring the keys.")
    number = writing.write(firm.office, firm.case_id, new).made("client_text")
    request = writing.ask(firm.office, number).made("request")
    with closing(firm.come_in(firm.attorney)) as attorney:
        deciding.decide(attorney, request, Said(Decision.RETURNED, firm.attorney.initials, "Say which keys."))
    shown = texts_out.shown(firm.office, number)
    assert (shown.standing, shown.standing and shown.standing.short) == (TextStanding.RETURNED, "sent back")
    assert "Dolores Ortega sent it back: “Say which keys.”" in shown.why


def test_a_text_of_our_own_does_not_come_in(firm: Firm) -> None:
    put_letters(firm)
    new = NewText((add_client(firm),), subject="Inspection", words="Bring the keys.")
    number = writing.write(firm.office, firm.case_id, new).made("client_text")
    document_id = writing.text_row(firm.office, number).document_id
    row = get_document(firm.office.store.read, document_id)
    assert row is not None
    assert row.state == TriageState.IN_FILE
