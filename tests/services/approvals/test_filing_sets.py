"""Filing sets: their papers and order, the check of real files, and who accepted what of it for which bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Part
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.work.filing import RowStanding
from paracase.services.approvals import filing_sets, requests
from paracase.services.approvals.requests import NewRequest
from paracase.store import ledger
from paracase.store.upkeep import tombstones
from tests.support.delegated import firm_in
from tests.support.papers import pdf, pdf_with_black_box

if TYPE_CHECKING:
    from paracase.services.approvals.filing_sets import Checked
    from paracase.services.context import Office
    from tests.support.delegated import Firm


def made(firm: Firm) -> int:
    """A delivered motion as PDF with two exhibits, one of them badly redacted; returns the assignment."""
    number = firm.give()
    (firm.drafts).mkdir(parents=True, exist_ok=True)
    (firm.drafts / "Motion.pdf").write_bytes(pdf("MOTION\n\nPlain words of a motion."))
    (firm.drafts / "B.pdf").write_bytes(pdf("An e-mail.\nSSN 219-09-9999"))
    (firm.drafts / "A.pdf").write_bytes(pdf_with_black_box())
    motion = firm.document("Motion.pdf")
    person = firm.come_in(firm.assistant)
    from paracase.services.work import delivering

    delivering.deliver(person, number, motion, delivering.Handed())
    person.close()
    filing_sets.put_in(firm.office, number, firm.document("B.pdf"), Part.EXHIBIT, "Exhibit B")
    filing_sets.put_in(firm.office, number, firm.document("A.pdf"), Part.EXHIBIT, "Exhibit A")
    return number


def number_of(checked: Checked, name: str, looked_for: str) -> int:
    return next(n for n, row in enumerate(checked.rows, start=1) if (row.name, row.looked_for) == (name, looked_for))


def test_a_set_is_put_together_in_its_order_and_checked(office: Office) -> None:
    firm = firm_in(office)
    number = made(firm)
    assert [(p.part.value, p.title) for p in filing_sets.parts(office, number)] == [
        ("lead", "Draft opposition to Motion to Dismiss"), ("exhibit", "Exhibit B"), ("exhibit", "Exhibit A"),
    ]  # fmt: skip
    checked = filing_sets.check_assignment(office, number)
    assert checked.court == "United States District Court for the Central District of California"
    row = checked.rows[number_of(checked, "Motion.pdf", "order of parts") - 1]
    assert row.found == "exhibits stand as B, A"
    assert not [row for row in checked.rows if row.looked_for == "PDF"], "each was opened as one"
    assert checked.rows[number_of(checked, "Motion.pdf", "page size") - 1].found == "8.5 × 11 in on 1"
    assert checked.rows[number_of(checked, "Motion.pdf", "fonts within") - 1].found == "not within: Courier"
    redacted = checked.rows[number_of(checked, "A.pdf", "failed redactions") - 1]
    assert "black box" in redacted.found
    identifiers = checked.rows[number_of(checked, "B.pdf", "personal identifiers") - 1]
    assert (identifiers.found, identifiers.standing) == ("1: social security number p. 1", RowStanding.LOOK)
    assert "FRCP 5.2(a)" in identifiers.asked
    filing_sets.put_in(office, number, firm.document("A.pdf"), Part.EXHIBIT, "Exhibit A", 2)
    again = filing_sets.check_assignment(office, number)
    assert again.rows[number_of(again, "Motion.pdf", "order of parts") - 1].standing is RowStanding.FINE


def test_what_is_accepted_holds_for_these_bytes(office: Office) -> None:
    firm = firm_in(office)
    number = made(firm)
    checked = filing_sets.check_assignment(office, number)
    at = number_of(checked, "B.pdf", "personal identifiers")
    assert at - 1 in checked.open
    with pytest.raises(BadInput):
        filing_sets.accept(office, checked, at, " ")
    done = filing_sets.accept(office, checked, at, "the client's own number, filed under seal")
    assert ledger.texts_at(office.store.read, done.ledger_seq)["why"] == "the client's own number, filed under seal"
    checked = filing_sets.check_assignment(office, number)
    assert at - 1 not in checked.open
    who = checked.accepted[at - 1]
    assert who is not None
    assert (who.staff, who.why) == ("Dana Ruiz", "the client's own number, filed under seal")
    (firm.drafts / "B.pdf").write_bytes(pdf("Another e-mail.\nSSN 219-09-9998"))
    assert at - 1 in filing_sets.check_assignment(office, number).open


def test_the_set_of_a_request_is_the_versions_asked_about(office: Office) -> None:
    firm = firm_in(office)
    number = made(firm)
    firm.examine(number)
    along = tuple((p.document_id, p.part) for p in filing_sets.parts(office, number)[1:])
    request_id = requests.pass_on(office, number, NewRequest(along)).made("request")
    (firm.drafts / "B.pdf").write_bytes(pdf("Changed since."))
    firm.document("B.pdf")
    checked = filing_sets.check_request(office, request_id)
    assert [paper.title for paper in checked.papers][1:] == ["Exhibit B", "Exhibit A"]
    assert checked.rows[number_of(checked, "B.pdf", "personal identifiers") - 1].standing is RowStanding.LOOK


def test_who_does_not_pass_on_changes_no_set_and_what_leads_stays(office: Office) -> None:
    firm = firm_in(office)
    number = made(firm)
    papers = filing_sets.parts(office, number)
    with pytest.raises(NotAllowed, match="leads"):
        filing_sets.take_out(office, number, papers[0].document_id)
    with pytest.raises(NotFound):
        filing_sets.take_out(office, number, 999)
    assistant = firm.come_in(firm.assistant)
    with pytest.raises(NotAllowed):
        filing_sets.take_out(assistant, number, papers[1].document_id)
    with pytest.raises(NotAllowed):
        filing_sets.accept(assistant, filing_sets.check_assignment(assistant, number), 1, "fine")
    assistant.close()
    filing_sets.take_out(office, number, papers[1].document_id)
    assert len(filing_sets.parts(office, number)) == 2


def test_what_was_said_of_a_purged_paper_goes_with_it(office: Office) -> None:
    firm = firm_in(office)
    number = made(firm)
    document = firm.document("B.pdf")
    checked = filing_sets.check_assignment(office, number)
    filing_sets.accept(office, checked, number_of(checked, "B.pdf", "personal identifiers"), "Osgood's own number")
    with office.store.write() as tx:
        tombstones.entomb(tx.db, {document}, name="A purged paper", names={"B.pdf"})
    row = office.store.read.execute("SELECT found, why FROM filing_accepted").fetchone()
    assert "Osgood" not in str(row)
    assert [paper.title for paper in filing_sets.parts(office, number)][1:] == ["", "Exhibit A"]
    texts = office.store.read.execute("SELECT text FROM ledger_text WHERE text LIKE '%Osgood%'").fetchall()
    assert texts == []
