"""What OCR read is said to be read by OCR wherever it is read before a decision: in the changes, the text, the statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.approvals.statements import Decision
from paracase.services.approvals import deciding
from paracase.services.approvals.said import Said
from tests.support.delegated import firm_in
from tests.support.offices import scan
from tests.support.pdfs import scanned_exhibit

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands

AGREED = "The parties agreed on the price in writing, and on the day of delivery."


def test_pages_by_ocr_are_named_in_the_changes_and_in_what_is_signed(office: Office, paracase: Commands) -> None:
    firm = firm_in(office)
    path = firm.drafts / "exhibit.pdf"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(scanned_exhibit(AGREED, "100"))
    scan(office, ocr=True)
    first = firm.ask(path.name)
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, first, Said(Decision.RETURNED, "DO", "Another price."))
    path.write_bytes(scanned_exhibit(AGREED, "900"))
    scan(office, ocr=True)
    number = firm.ask(path.name)
    said = "page 2 by OCR; of the version before, page 2 by OCR: words may be wrong"
    plain = paracase("approvals", "read", str(number), "--changes")[1]
    assert f"! Read by OCR: {said}\n" in plain
    assert "\npage 2 by OCR: words may be wrong\n" in plain
    assert "page 2 by OCR, amount" in plain or "page 2 by OCR, number" in plain
    text = paracase("approvals", "read", str(number))[1]
    assert "— page 2 of 2, by OCR: words may be wrong —" in text
    assert "— page 1 of 2 —" in text
    (told,) = paracase("approvals", "show", str(number), "--json")[1]["changed"]
    assert told["read_by_ocr"] == {"said": said, "pages": [2], "more": 0, "pages_before": [2], "more_before": 0}
    assert [one["by_ocr"] for one in told["matter"]] == [True]
    statement = deciding.decide(attorney, number, Said(Decision.APPROVED, "DO")).statement
    assert said in next(line for line in statement.splitlines() if line.startswith("changed "))
    attorney.close()


def test_of_words_nothing_is_said(office: Office, paracase: Commands) -> None:
    firm = firm_in(office)
    firm.save("letter.docx", "Dear Ms. Alvarez", "The hearing is on 12 January.")
    number = firm.ask("letter.docx")
    assert "OCR" not in paracase("approvals", "read", str(number))[1]
