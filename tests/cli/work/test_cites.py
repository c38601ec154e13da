"""Citations, filing set and certificate by command, plain and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import paths
from tests.services.work.test_certifying import ORDER, with_help
from tests.services.work.test_citing import CITED
from tests.support.delegated import firm_in
from tests.support.papers import docx

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands


def test_citations_are_listed_and_ticked(office: Office, paracase: Commands) -> None:
    firm = firm_in(office)
    number = str(firm.give())
    assert paracase("cites", number)[0] == 4  # nothing delivered
    firm.deliver(int(number), paragraphs=CITED)
    code, rows, _ = paracase("cites", number, "--json")
    assert code == 0
    assert [(row["no"], row["kind"], row["place"], row["said"]) for row in rows] == [
        (1, "case", "p. 1 ¶ 2", "open"), (2, "quotation", "p. 1 ¶ 3", "open"), (3, "case", "p. 1 ¶ 3", "open"),
    ]  # fmt: skip
    assert rows[2]["marks"] == "unknown reporter"
    code, done, _ = paracase("cites", number, "--good", "1-2", "--wrong", "3:no such reporter", "--json")
    assert (code, done["open"]) == (0, 0)
    assert paracase("cites", number, "--open", "--json")[1] == []
    assert paracase("cites", number, "--good", "9")[0] == 3
    assert paracase("cites", number, "--wrong", "3")[0] == 2
    assert paracase("cites", number, "--good", "x")[0] == 2


def test_a_filing_set_is_put_together_and_signed_off(office: Office, paracase: Commands) -> None:
    firm = firm_in(office)
    number = str(firm.give())
    assert paracase("filing-set", number)[0] == 4
    firm.deliver(int(number), paragraphs=CITED)
    firm.save("Exhibit.docx", "EXHIBIT A", "SSN 219-09-9999")
    exhibit = str(firm.document("Exhibit.docx"))
    assert paracase("filing-set", number, "--put", f"{exhibit}=exhibit", "--title", "Exhibit A")[0] == 0
    code, checked, _ = paracase("filing-set", number, "--json")
    assert code == 0
    assert [(paper["part"], paper["title"]) for paper in checked["papers"]][1] == ("exhibit", "Exhibit A")
    row = next(row for row in checked["check"] if row["found"] == "1: social security number p. 1")
    assert row["state"] == "to sign off"
    assert paracase("filing-set", number, "--accept", str(row["no"]))[0] == 2  # no reason
    assert paracase("filing-set", number, "--accept", str(row["no"]), "--why", "filed under seal")[0] == 0
    after = paracase("filing-set", number, "--json")[1]
    assert after["open"] == checked["open"] - 1
    assert after["check"][row["no"] - 1]["accepted_by"] == "Dana Ruiz"
    assert paracase("filing-set", number, "--put", "1=annex")[0] == 2
    assert paracase("filing-set", number, "--out", exhibit)[0] == 0
    assert paracase("filing-set", number, "--out", exhibit)[0] == 3


def test_a_certificate_is_filled_in_or_refused(office: Office, paracase: Commands) -> None:
    firm = firm_in(office)
    paths.templates(office.folder).mkdir()
    (paths.templates(office.folder) / "Order 14.docx").write_bytes(docx(*ORDER))
    assert paracase("certificate", str(firm.give()), "--template", "Order 14.docx")[0] == 4  # nothing was declared
    number = str(with_help(firm))
    assert paracase("certificate", number, "--json")[1] == [{"template": "Order 14.docx"}]
    code, made, _ = paracase("certificate", number, "--template", "Order 14.docx", "--json")
    assert code == 0
    assert made["file"].endswith("Order 14.docx")
    assert paracase("certificate", number, "--template", "other.docx")[0] == 3
