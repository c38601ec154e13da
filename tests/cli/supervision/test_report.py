"""``report supervision``: on the terminal, as JSON, HTML and PDF, and the client's version."""

from __future__ import annotations

import hashlib
import io
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pypdfium2

from paracase.services.cases.cases import NewCase, add_case
from paracase.services.time import entries
from paracase.services.time.entries import NewTime
from paracase.store import ledger

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.commands import Commands

HOSTILE = "Ortiz <script>alert(1)</script> v. “A & B”"


def matter(office: Office, caption: str = "Alvarez v. Northgate") -> str:
    """A case with two entries of time."""
    case = add_case(office, NewCase(caption)).case
    entries.add_time(office, NewTime(case.id, 25, "Examine draft opposition"))
    entries.add_time(office, NewTime(case.id, 5, "Scan and file papers"))
    return case.number


class Words(HTMLParser):
    """What a browser shows, and the names of all tags."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.tags = "", set[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag."""
        self.tags.add(tag)
        assert all(not name.startswith("on") and name not in {"src", "href"} for name, _ in attrs)

    def handle_data(self, data: str) -> None:
        """A text."""
        self.text += data


def test_it_is_told_and_as_json(office: Office, paracase: Commands) -> None:
    number = matter(office)
    code, out, _ = paracase("report", "supervision")
    assert code == 0
    assert "PRIVILEGED AND CONFIDENTIAL" in out
    assert f"{number} Alvarez v. Northgate" in out
    code, found, _ = paracase("report", "supervision", "--case", number, "--json")
    assert (code, found["hours"]) == (
        0, {"attorney": 0, "substantive": 25, "clerical": 5, "total": 30, "attorney_percent": 0}
    )  # fmt: skip
    assert [case["number"] for case in found["cases"]] == [number]
    assert (found["cases"][0]["contact_on"], found["went_out_without_approval"]) == (None, 0)
    code, found, _ = paracase("report", "supervision", "--from", "1/1/2020", "--to", "2/1/2020", "--json")
    assert (code, found["hours"]["attorney_percent"]) == (0, None)


def test_html_and_pdf_stand_alone_and_take_no_orders(office: Office, paracase: Commands, tmp_path: Path) -> None:
    number = matter(office, HOSTILE)
    html, pdf = tmp_path / "r.html", tmp_path / "r.pdf"
    code, _, _ = paracase("report", "supervision", "--html", str(html), "--pdf", str(pdf))
    assert code == 0
    words = Words()
    words.feed(html.read_text(encoding="utf-8"))
    assert "script" not in words.tags
    assert "link" not in words.tags
    assert f"{number} Ortiz <script>alert(1)</script> v. “A & B”" in words.text
    document = pypdfium2.PdfDocument(io.BytesIO(pdf.read_bytes()))
    pages = [page.get_textpage().get_text_range() for page in document]
    assert all("PRIVILEGED AND CONFIDENTIAL" in page for page in pages)
    text = " ".join(" ".join(pages).split())
    assert "Ortiz<script>alert(1)</script>" in text.replace(" ", "")  # a word may be broken in a narrow column
    assert "Went out without approval: nothing." in text
    assert b"/FontFile2" in pdf.read_bytes() or b"FontFile2" in pdf.read_bytes()
    again, _, err = paracase("report", "supervision", "--pdf", str(pdf))
    assert (again, "it stays as it is" in err) == (4, True)


def test_the_clients_version_goes_to_the_drafts_of_its_case(office: Office, paracase: Commands, tmp_path: Path) -> None:
    number = matter(office)
    code, out, _ = paracase("report", "supervision", "--client", "--case", number)
    assert code == 0
    assert "as a draft" in out
    (made,) = [path for path in (office.folder / "Cases").rglob("*.pdf") if path.parent.name == "Drafts"]
    document = pypdfium2.PdfDocument(io.BytesIO(made.read_bytes()))
    text = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    assert "Who worked on your matter: Alvarez v. Northgate" in text
    assert "3.0 hours" in text
    code, _, err = paracase("report", "supervision", "--client")
    assert (code, "of one case" in err) == (2, True)
    code, _, err = paracase("report", "supervision", "--client", "--case", number, "--pdf", str(tmp_path / "x.pdf"))
    assert (code, "through the queue alone" in err) == (2, True)


def _given(office: Office) -> list[dict[str, Any]]:
    return [one["data"] for one in ledger.listed(office.store.read, kind="supervision.report", limit=20)]


def test_every_report_that_leaves_is_recorded_with_its_digest_and_its_head(
    office: Office, paracase: Commands, tmp_path: Path
) -> None:
    number = matter(office)
    head = ledger.head(office.store.read)
    html, pdf = tmp_path / "a.html", tmp_path / "a.pdf"
    assert paracase("report", "supervision", "--case", number, "--html", str(html), "--pdf", str(pdf))[0] == 0
    second, first = _given(office)[:2]
    assert [(one["form"], one["for"], one["sha256"]) for one in (first, second)] == [
        ("html", "office", hashlib.sha256(html.read_bytes()).hexdigest()),
        ("pdf", "office", hashlib.sha256(pdf.read_bytes()).hexdigest()),
    ]
    assert (first["head"], first["head_hash"]) == (head.seq, head.hash)
    assert f"entry {head.seq}, {head.hash}" in html.read_text()
    out = paracase("report", "supervision")[1]
    assert (_given(office)[0]["form"], _given(office)[0]["sha256"]) == (
        "text", hashlib.sha256(out.rstrip("\n").encode()).hexdigest()
    )  # fmt: skip
    paracase("report", "supervision", "--json")
    assert _given(office)[0]["form"] == "json"
    before = len(_given(office))
    assert paracase("report", "supervision", "--html", str(html))[0] == 4
    assert len(_given(office)) == before, "nothing left, nothing is recorded"
    assert paracase("report", "supervision", "--html", str(tmp_path / "no" / "a.html"))[0] != 0
    (failed,) = ledger.listed(office.store.read, kind="supervision.report_not_written", limit=5)
    assert failed["data"]["entry"] == ledger.listed(office.store.read, kind="supervision.report", limit=1)[0]["seq"]


def test_offers_and_money_are_in_it_and_what_nobody_recorded_is_not_known(office: Office, paracase: Commands) -> None:
    number = matter(office)
    out = paracase("report", "supervision")[1]
    assert "none is recorded; whether there was one is not known" in out
    assert "no request is recorded; paracase moves none" in out
    assert paracase("offer", "add", number, "Pays and walks.", "--from", "Vantage", "--amount", "$125,000")[0] == 0
    assert paracase("money", "request", number, "filing_fee", "402", "--to", "Clerk")[0] == 0
    out = " ".join(paracase("report", "supervision")[1].split())
    assert "1 offer of settlement recorded: ! 1 open and not told to the client (Rule 1.4)." in out
    assert "$125,000.00" in out
    assert "1 request for money: 1 without an attorney's word, 0 approved and not confirmed." in out
    found = paracase("report", "supervision", "--json")[1]
    assert [(one["cents"], one["told_on"], one["untold"]) for one in found["offers"]] == [(12_500_000, None, True)]
    assert [(one["cents"], one["state"]) for one in found["money"]] == [(40_200, "asked")]
    assert found["questions"] == {"answered": 0, "told": 0}
    assert found["cases"][0]["untold"] == 1
    listed = paracase("offer", "list", "--json")[1]
    assert (listed[0]["dollars"], listed[0]["told"], listed[0]["state"]) == ("125000.00", None, "open")
    assert paracase("money", "list", "--open", "--json")[1][0]["dollars"] == "402.00", "in the unit it is typed in"
    assert paracase("offer", "decided", "1", "accepted", "--words", "Yes.")[0] == 4, "an attorney records it"
    assert paracase("offer", "end", "1", "withdrawn", "--words", "By letter.")[0] == 0
    assert paracase("offer", "show", "1", "--json")[1]["state"] == "withdrawn"
    assert paracase("money", "withdraw", "1")[0] == 0
    assert paracase("undo")[0] == 0
    assert paracase("money", "list", "--json")[1][0]["state"] == "asked"
