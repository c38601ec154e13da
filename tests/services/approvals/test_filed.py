"""A filing names account, authority and who pressed it; an approval is for one filing in one case; what is open is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.acts import REFUSED
from paracase.domain.approvals.statements import Decision, Part, Purpose
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.work.citations import Tick
from paracase.services.approvals import deciding, filed, filing_sets, levels, releasing, requests
from paracase.services.approvals.going_out import Release
from paracase.services.approvals.requests import NewRequest
from paracase.services.approvals.said import Said
from paracase.services.office.changing import exempt
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.upkeep.verifying import verify
from paracase.services.work import citing
from paracase.store import ledger
from tests.support.delegated import firm_in
from tests.support.papers import pdf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.office.levels import ApprovalLevel
    from paracase.services.context import Office
    from tests.support.delegated import Firm

DAY = date(2026, 11, 24)
CITED = (
    "OPPOSITION",
    "It is protected. Harlow v. Tenbrook, 512 F.3d 877 (9th Cir. 2008). Bracket v. Dune, 99 Fed. Qtr. 1 (2019).",
)


def approved(firm: Firm, request_id: int) -> int:
    """The attorney approves a request; returns its lead document."""
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
    attorney.close()
    return requests.request(firm.office, request_id).document_id


def test_filed_names_account_authority_and_who_pressed_it(office: Office) -> None:
    firm = firm_in(office)
    document = approved(firm, firm.ready())
    done = releasing.release(office, firm.case_id, Release((document,), "filed", "the court", DAY, account="Ann Hale",
                                                           pressed_by="Jun Park", open_check=True))  # fmt: skip
    assert (
        "account of Ann Hale, authorized by Dolores Ortega, whose account it is not, pressed by Jun Park"
        in done.summary
    )
    row = releasing.releases(office)[0]
    assert (row.account, row.authorized_by, row.pressed_by) == ("Ann Hale", "Dolores Ortega", "Jun Park")
    (told,) = filed.told(office, 1)
    entry = f"ledger entry {done.ledger_seq} {ledger.hash_at(office.store.read, done.ledger_seq)}"
    assert told.startswith("filed on 2026-11-24 to the court; account of Ann Hale, authorized by Dolores Ortega")
    assert told.endswith(f"recorded by Dana Ruiz; {entry}")
    texts = ledger.texts_at(office.store.read, done.ledger_seq)
    assert (texts["account"], texts["authorized_by"], texts["pressed_by"]) == ("Ann Hale", "Dolores Ortega", "Jun Park")
    assert (ledger.body_at(office.store.read, done.ledger_seq) or {})["data"]["approval"] == 1
    assert verify(office).clean


def test_the_account_is_that_of_who_approved_it_unless_said(office: Office) -> None:
    firm = firm_in(office)
    document = approved(firm, firm.ready())
    done = releasing.release(office, firm.case_id, Release((document,), "filed", "the court", DAY, open_check=True))
    named = "account of Dolores Ortega, authorized by Dolores Ortega, pressed by Dana Ruiz"
    open_ = "1 row of the check not signed off"
    assert done.summary.endswith(f"{named}; {open_}; the approval is desk-recorded")


def test_an_approval_to_file_is_for_one_filing(office: Office) -> None:
    firm = firm_in(office)
    document = approved(firm, firm.ready())
    out = Release((document,), "filed", "the court", DAY, open_check=True)
    releasing.release(office, firm.case_id, out)
    with pytest.raises(NotAllowed, match=r"an approval is for one filing.*was filed on Tue 2026-11-24 by Dana Ruiz"):
        releasing.release(office, firm.case_id, out)
    releasing.release(office, firm.case_id, Release((document,), "served", "Dr. Roe", DAY))
    again = requests.ask(office, firm.case_id, NewRequest(((document, Part.LEAD),))).made("request")
    approved(firm, again)
    releasing.release(office, firm.case_id, out)
    with pytest.raises(NotAllowed, match="an approval is for one filing"):
        releasing.release(office, firm.case_id, out)


def test_two_who_file_at_once_file_once(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    firm = firm_in(office)
    document = approved(firm, firm.ready())
    out = Release((document,), "filed", "the court", DAY, open_check=True)
    last = levels.weakest

    def meanwhile(of: Iterable[ApprovalLevel]) -> ApprovalLevel | None:
        """The last thing that is asked before it is written."""
        monkeypatch.setattr(releasing, "weakest", last)
        releasing.release(office, firm.case_id, out)
        return last(of)

    monkeypatch.setattr(releasing, "weakest", meanwhile)
    with pytest.raises(NotAllowed, match=r"an approval is for one filing.*was filed on Tue 2026-11-24 by Dana Ruiz"):
        releasing.release(office, firm.case_id, out)
    assert len(releasing.releases(office)) == 1
    refused = ledger.seqs_of_kinds(office.store.read, (REFUSED.kind,))
    said = [(ledger.body_at(office.store.read, seq) or {})["data"]["what"] for seq in refused]
    assert said == ["release"], "that it was tried is recorded"


def test_what_was_approved_to_serve_is_not_filed(office: Office) -> None:
    firm = firm_in(office)
    firm.save("Demand.docx", "DEMAND", "Pay.")
    new = NewRequest(((firm.document("Demand.docx"), Part.LEAD),), Purpose.SERVE)
    document = approved(firm, requests.ask(office, firm.case_id, new).made("request"))
    with pytest.raises(NotAllowed, match="approved to serve, not to file"):
        releasing.release(office, firm.case_id, Release((document,), "filed", "the court", DAY, open_check=True))
    releasing.release(office, firm.case_id, Release((document,), "served", "Dr. Roe", DAY))


def test_an_attorney_may_except_a_second_filing_with_the_reason(office: Office) -> None:
    firm = firm_in(office)
    document = approved(firm, firm.ready())
    out = Release((document,), "filed", "the court", DAY, open_check=True)
    releasing.release(office, firm.case_id, out)
    attorney = firm.come_in(firm.attorney)
    again = replace(out, exception="the clerk rejected the first")
    done = releasing.release(attorney, firm.case_id, again)
    attorney.close()
    assert "authorized by Dolores Ortega" in done.summary
    assert done.summary.endswith("EXCEPTION, not approved (the clerk rejected the first)")


def test_what_needs_no_approval_names_its_account(office: Office) -> None:
    firm = firm_in(office)
    attorney = firm.come_in(firm.attorney)
    exempt(attorney, "notice_of_appearance", reason="Ms. Ortega reads them all the same")
    attorney.close()
    firm.save("Notice.docx", "NOTICE OF APPEARANCE")
    document = firm.document("Notice.docx")
    file_document(office, document, FilingDecision((firm.case_id,), {"doc_type": "notice_of_appearance"}))
    with pytest.raises(BadInput, match="under whose filing account"):
        releasing.release(office, firm.case_id, Release((document,), "filed", "the court", DAY, open_check=True))
    done = releasing.release(
        office, firm.case_id, Release((document,), "filed", "the court", DAY, account="Ann Hale", open_check=True)
    )
    assert "account of Ann Hale, no approval needed" in done.summary


def test_what_nobody_looked_up_is_named_before_it_is_filed(office: Office) -> None:
    firm = firm_in(office)
    document = approved(firm, firm.ready(CITED))
    number = requests.request(office, 1).assignment_id
    assert number is not None
    out = Release((document,), "filed", "the court", DAY, open_check=True)
    with pytest.raises(NotAllowed, match=r"2 citations .*p\. 1 ¶ 2  Harlow v\. Tenbrook, 512 F\.3d 877"):
        releasing.release(office, firm.case_id, out)
    citing.tick(office, citing.of_assignment(office, number), 1, Tick.GOOD)
    citing.tick(office, citing.of_assignment(office, number), 2, Tick.WRONG, "no such reporter")
    with pytest.raises(NotAllowed, match=r"1 citation or quotation .*wrong, no such reporter"):
        releasing.release(office, firm.case_id, out)
    done = releasing.release(
        office, firm.case_id, Release((document,), "filed", "the court", DAY, open_cites=True, open_check=True)
    )
    assert "1 citation or quotation not looked up" in done.summary
    assert "no such reporter" in ledger.texts_at(office.store.read, done.ledger_seq)["open_cites"]


def test_what_the_check_found_and_nobody_signed_off_is_named_before_it_is_filed(office: Office) -> None:
    firm = firm_in(office)
    firm.drafts.mkdir(parents=True, exist_ok=True)
    (firm.drafts / "Motion.pdf").write_bytes(pdf("MOTION\n\nPlain words of a motion."))
    (firm.drafts / "B.pdf").write_bytes(pdf("An e-mail.\nSSN 219-09-9999"))
    ids = firm.document("Motion.pdf"), firm.document("B.pdf")
    asked = NewRequest(((ids[0], Part.LEAD), (ids[1], Part.EXHIBIT)))
    request_id = requests.ask(office, firm.case_id, asked).made("request")
    approved(firm, request_id)
    out = Release(ids, "filed", "the court", DAY)
    with pytest.raises(
        NotAllowed, match=r"rows of the check not signed off: .*B\.pdf: personal identifiers, 1: "
    ) as told:
        releasing.release(office, firm.case_id, out)
    assert "--open-check" in told.value.hint
    assert "--open-cites" not in told.value.hint
    checked = filing_sets.check_request(office, request_id)
    for number in checked.open:
        if checked.rows[number].looked_for != "personal identifiers":
            filing_sets.accept(office, checked, number + 1, "as the clerk wants it")
    points = releasing.open_points(office, firm.case_id, out)
    assert points.rows == ("B.pdf: personal identifiers, 1: social security number p. 1",)
    assert points.words == ("1 row of the check not signed off",)
    done = releasing.release(office, firm.case_id, replace(out, open_check=True))
    assert "1 row of the check not signed off" in done.summary
    kept = ledger.texts_at(office.store.read, done.ledger_seq)["open_check"]
    assert (kept or "").splitlines() == points.row_lines
    assert verify(office).clean


def test_what_is_served_or_signed_off_whole_is_asked_nothing(office: Office) -> None:
    firm = firm_in(office)
    firm.drafts.mkdir(parents=True, exist_ok=True)
    (firm.drafts / "Motion.pdf").write_bytes(pdf("MOTION\n\nPlain words of a motion."))
    document = firm.document("Motion.pdf")
    approved(firm, firm.ask("Motion.pdf"))
    served = Release((document,), "served", "opposing counsel", DAY)
    assert releasing.open_points(office, firm.case_id, served) == filed.NOTHING_OPEN
    checked = filing_sets.check_request(office, 1)
    for number in checked.open:
        filing_sets.accept(office, checked, number + 1, "as the clerk wants it")
    done = releasing.release(office, firm.case_id, Release((document,), "filed", "the court", DAY))
    assert "not signed off" not in done.summary
    assert ledger.texts_at(office.store.read, done.ledger_seq)["open_check"] == ""
