"""What a page draws is compared with what its text says: lies are found with page and words, honest pages are not."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageDraw, ImageFont

from paracase.domain.approvals.statements import Decision, Part
from paracase.domain.errors import NotAllowed
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.papers.drawn import ComparedPage, PageState
from paracase.intake.comparing import PageComparer
from paracase.intake.extract.installed import find_tesseract
from paracase.intake.extract.ocr import Ocr
from paracase.intake.extract.pool import Workers
from paracase.intake.pipeline import Intake
from paracase.services.approvals import deciding, queue
from paracase.services.approvals import reading as approvals_reading
from paracase.services.approvals.requests import NewRequest, ask
from paracase.services.papers import comparing
from paracase.services.papers.looking import document_record
from paracase.services.papers.reading import reading
from paracase.store.upkeep.tombstones import entomb
from tests.support.needs import needs_tesseract
from tests.support.pdfs import PdfMaker, lines, written

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.delegated import Firm

TESSERACT = find_tesseract("eng")
RENT = "The tenant pays a rent of $1,500.00 for each month,\ndue on December 3, 2026, in advance, without demand."


class Compared:
    """Compares pages of PDFs, one after the other, with workers of its own."""

    def __init__(self, folder: Path) -> None:
        assert TESSERACT is not None
        self._folder = folder
        self._workers = Workers()
        self._comparer = PageComparer(TESSERACT, self._workers, folder / "scratch")

    def close(self) -> None:
        self._workers.close()

    def pages(self, maker: PdfMaker, many: int = 1, *, text: str = "") -> list[ComparedPage]:
        path = self._folder / "a.pdf"
        path.write_bytes(maker.data())
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            return [
                self._comparer.compare(file.fileno(), size, number, text=text, known=lambda _: None)
                for number in range(1, many + 1)
            ]


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compared]:
    found = Compared(tmp_path_factory.mktemp("compared"))
    yield found
    found.close()


def differences(page: ComparedPage) -> list[tuple[str, str]]:
    return [(one.written, one.drawn) for one in page.found]


def lying_font(maker: PdfMaker, changed: dict[str, str]) -> str:
    """Resources with a font that draws Helvetica's letters and says that some are others."""
    table = "".join(f"<{code:02x}> <{ord(changed.get(chr(code), chr(code))):04x}>\n" for code in range(32, 127))
    head = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n"
    told = maker.stream(f"{head}95 beginbfchar\n{table}endbfchar endcmap end")
    font = maker.add(
        f"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode {told} 0 R >>"
    )
    return f"/Font << /F1 {font} 0 R >>"


def actual(text: str, drawn: str) -> str:
    return f"/Span << /ActualText ({text}) >> BDC ({drawn}) Tj EMC "


@needs_tesseract
def test_other_words_than_are_drawn_are_told_with_their_place(compared: Compared) -> None:
    maker = PdfMaker()
    maker.page(lines(RENT), resources=lying_font(maker, {"1": "7", "3": "8"}))
    maker.page(f"BT /F1 12 Tf 72 700 Td (The rent is ) Tj {actual('$15,000.00', '$1,500.00')}( for each month.) Tj ET")
    maker.page(f"BT /F1 12 Tf 72 700 Td (The motion to dismiss is ) Tj {actual('granted', 'denied')}( today.) Tj ET")
    by_font, amount, verb = compared.pages(maker, 3)
    assert by_font.state is amount.state is verb.state is PageState.DIFFERS
    assert ("$7,500.00", "$1,500.00") in differences(by_font)
    assert differences(amount) == [("$15,000.00", "$1,500.00")]
    assert differences(verb) == [("granted", "denied")]
    left, top, right, bottom = amount.found[0].place
    assert 200 < left < right < 350  # "The rent is" takes 60 points of 612 from 72 on
    assert 90 < top < bottom < 130  # 792 - 700 points of 792


@needs_tesseract
def test_what_is_written_and_not_drawn_and_the_reverse(compared: Compared) -> None:
    maker = PdfMaker()
    maker.page(lines(RENT) + "1 1 1 rg " + lines("and 9,999.00 more", y=600))
    maker.page(lines(RENT) + lines("and 8,888.00 beyond", y=900))
    maker.page(lines(RENT) + "0 0 0 rg 70 700 200 12 re f\n" + "0 0 0 rg 68 715 460 16 re f\n")
    picture = Image.new("L", (900, 90), 255)
    ImageDraw.Draw(picture).text((20, 20), "$75,000.00 FULLY PAID", fill=0, font=ImageFont.load_default(52))
    drawn = "q 216 0 0 21.6 {x} {y} cm /Im0 Do Q\n"
    over = maker.image(picture)
    maker.page(lines(RENT) + drawn.format(x=72, y=500), resources=f"/XObject << /Im0 {over} 0 R >>")
    maker.page(lines("$15,000.00 IS STILL OWED HERE", size=14) + drawn.format(x=70, y=713),
               resources=f"/XObject << /Im0 {over} 0 R >>")  # fmt: skip
    white, outside, covered, beside, under = compared.pages(maker, 5, text=RENT)
    assert differences(white) == [("and 9,999.00 more", "")]
    assert differences(outside) == [("and 8,888.00 beyond", "")]
    assert covered.state is PageState.DIFFERS
    assert all(not drawn for _, drawn in differences(covered))
    assert "$1,500.00" in " ".join(written for written, _ in differences(covered))
    assert differences(beside) == [("", "$75,000.00 FULLY PAID")]
    # Over other words another amount: it is no all-clear, whatever OCR makes of it.
    assert under.state in {PageState.DIFFERS, PageState.FAILED}


@needs_tesseract
def test_honest_pages_are_not_accused(compared: Compared) -> None:
    maker = PdfMaker()
    names = ("Helvetica-Bold", "Times-Roman", "Times-Italic", "Courier", "Courier-Bold", "Times-Bold")
    fonts = " ".join(
        f"/F{number} {maker.add(f'<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>')} 0 R"
        for number, name in enumerate(names, start=1)
    )
    many = "".join(
        lines(
            f"{RENT}\nSee 42 U.S.C. \xa7 1983 (b)(2); Fed. R. Civ. P. 12(b)(6).",
            y=740 - 100 * n,
            font=f"F{n + 1}",
            size=9 + n,
        )
        for n in range(6)
    )
    maker.page(many, resources=f"/Font << {fonts} >>")
    small_caps = "BT 72 700 Td /F1 14 Tf (S) Tj /F1 10 Tf (UPERIOR ) Tj /F1 14 Tf (C) Tj /F1 10 Tf (OURT OF ) Tj ET\n"
    upright = "\n".join([RENT, "The parties agree as follows:", "1.  The rent is paid.", "2.  The keys are returned."])
    maker.page(f"q 0 1 -1 0 560 100 cm {lines('Exhibit 12 to the declaration of J. Muster', x=0, y=0)} Q {small_caps}"
               + lines(upright, y=650))  # fmt: skip
    maker.page(lines(RENT), extra="/Rotate 90")
    maker.page("0 0 0 rg 60 690 480 60 re f 1 1 1 rg " + lines(RENT))
    raised = "6 Ts /F1 7 Tf (4) Tj 0 Ts /F1 12 Tf"
    footnote = f"BT /F1 12 Tf 72 700 Td (The court held so) Tj {raised} ( in its first order of 2025.) Tj ET\n"
    maker.page(footnote + lines("Introduction ..................... 12\nArgument ........................ 115", y=600))
    pages = compared.pages(maker, 5)
    assert [(page.state, differences(page), page.why) for page in pages] == [(PageState.SAME, [], "")] * 5


@needs_tesseract
def test_what_cannot_be_compared_is_no_all_clear(compared: Compared) -> None:
    maker = PdfMaker()
    maker.page(f"q 0.7 0.7 -0.7 0.7 200 200 cm {lines('The rent is $1,500.00', x=0, y=0, size=20)} Q")
    maker.scan("WORDS THAT ARE DRAWN ONLY")
    picture = written("The rent is $1,500.00 for each month")
    layer = "3 Tr " + lines("The rent is $15,000.00 for each month", x=53, y=665, size=13.6)
    maker.page(f"q 612 0 0 792 0 0 cm /Im0 Do Q {layer}", resources=f"/XObject << /Im0 {maker.image(picture)} 0 R >>")
    huge = "BT /F1 1000000 Tf 1 0 0 3000 20 -300000000 Tm (Hello) Tj ET"
    maker.page(f"{lines('The rent is due each month')} {huge}")
    table = "".join(f"<{code:02x}> <{0x0430 + code - 97:04x}>\n" for code in range(97, 123))
    head = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n"
    told = maker.stream(f"{head}26 beginbfchar\n{table}endbfchar endcmap end")
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode {} 0 R >>"
    maker.page(
        lines("the plaintiff shall pay nothing at all"), resources=f"/Font << /F1 {maker.add(font.format(told))} 0 R >>"
    )
    leaning, scan, over, huge_word, foreign = compared.pages(maker, 5)
    assert huge_word.state in {PageState.DIFFERS, PageState.FAILED}
    assert foreign.state in {PageState.DIFFERS, PageState.FAILED}
    assert (leaning.state, leaning.why) == (PageState.FAILED, "OCR cannot make out $1,500.00")
    assert scan.state is PageState.DRAWN_ONLY
    assert over.state in {PageState.DIFFERS, PageState.FAILED}


def lease(*, rent: str = "$1,500.00", lie: bool = True) -> bytes:
    maker = PdfMaker()
    maker.page(lines(f"LEASE\n\n{RENT}"))
    given = actual("$15,000.00", rent) if lie else f"({rent}) Tj "
    maker.page(f"BT /F1 12 Tf 72 700 Td (The deposit is ) Tj {given}( in all.) Tj ET")
    return maker.data()


def asked(firm: Firm, data: bytes) -> tuple[int, int]:
    """Save the lease, and ask the attorney about it; the document and the request."""
    path = firm.drafts / "Lease.pdf"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    document = firm.document("Lease.pdf")
    new = NewRequest(((document, Part.LEAD),))
    return document, ask(firm.office, firm.case_id, new).made("request")


def watch(firm: Firm, *, pages: int, ocr: bool = True) -> None:
    """Let a watching intake work until so many pages were compared."""
    office = firm.office
    intake = Intake(
        office.folder,
        office.store,
        office.settings,
        office.clock,
        office.practice.document_types,
        ocr=ocr,
        rereads=True,
    )
    try:
        deadline = time.monotonic() + 90
        while count(firm) < pages or (not pages and intake.turn().worked):
            assert time.monotonic() < deadline
            intake.turn()
            time.sleep(0.02)
    finally:
        intake.close()


def count(firm: Firm) -> int:
    return int(firm.office.store.read.execute("SELECT count(*) FROM page_comparison").fetchone()[0])


def flags(firm: Firm, request: int) -> list[str]:
    found = approvals_reading.detail(firm.office, request)
    (line,) = [line for line in queue.queue(firm.office, everybody=True) if line.row.id == request]
    assert set(found.flags) & set(line.flags)
    return [
        flag
        for flag in found.flags
        if flag.startswith("drawn against written") or "drawn (" in flag or "drawn:" in flag
    ]


@needs_tesseract
def test_who_decides_is_told_what_a_page_draws_otherwise(firm: Firm) -> None:
    document, request = asked(firm, lease())
    suspected = "the text may be other than what is drawn (not yet compared): page 2"
    assert flags(firm, request) == [suspected, "drawn against written: not yet compared"]
    note = reading(firm.office, document)
    assert note is not None
    assert note.note == "drawn against written: not yet compared"
    watch(firm, pages=1)
    assert "not yet compared: page 2" in " ".join(flags(firm, request))  # cut off after a page: taken up there
    watch(firm, pages=2)
    told = "page 2 draws $1,500.00 where the text says $15,000.00"
    assert flags(firm, request) == [
        "the text may be other than what is drawn: page 2", f"drawn against written: {told}",
    ]  # fmt: skip
    record = document_record(firm.office, document)
    assert record["drawn_against_written"] == [
        "2 pages: 1 drawn as written, 1 drawn otherwise than written", told,
    ]  # fmt: skip
    # What is signed says what was known then.
    found = approvals_reading.detail(firm.office, request)
    assert told in deciding.draft(firm.office, [found], Decision.APPROVED, level=ApprovalLevel.DESK)


@needs_tesseract
def test_a_page_that_is_as_it_was_is_not_compared_again(firm: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    document, _ = asked(firm, lease())
    told: list[ComparedPage] = []
    assert comparing.compare(firm.office, document, told.append).differs
    read: list[int] = []
    words_on = Ocr.words_on

    def counted(self: Ocr, image: bytes, **how: bool) -> object:
        read.append(len(image))
        return words_on(self, image, **how)

    monkeypatch.setattr(Ocr, "words_on", counted)
    (firm.drafts / "Lease.pdf").write_bytes(lease(lie=False))
    again = comparing.compare(firm.office, firm.document("Lease.pdf"), told.append)
    assert (again.differs, again.said, again.is_whole) == (False, (), True)
    assert len(read) == 1  # the second page only, and at the first look
    assert [(page.page, page.state) for page in told] == [
        (1, PageState.SAME), (2, PageState.DIFFERS), (1, PageState.SAME), (2, PageState.SAME),
    ]  # fmt: skip


@needs_tesseract
def test_what_was_found_is_purged_with_its_paper(firm: Firm) -> None:
    document, _ = asked(firm, lease())
    comparing.compare(firm.office, document, lambda _: None)
    assert count(firm) == 2
    with firm.office.store.write() as tx:
        entomb(tx.db, {document}, name="purged", names=set())
    assert count(firm) == 0
    watch(firm, pages=0)
    assert count(firm) == 0


def test_without_the_program_it_is_said_that_nothing_was_compared(firm: Firm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(firm.office), "can_ocr", False)
    document, request = asked(firm, lease())
    watch(firm, pages=0, ocr=False)
    assert "drawn against written: not compared: no Tesseract on this machine" in flags(firm, request)
    with pytest.raises(NotAllowed, match="no Tesseract"):
        comparing.compare(firm.office, document, lambda _: None)
    firm.save("Opposition.docx", "words")
    with pytest.raises(NotAllowed, match="not a PDF"):
        comparing.compare(firm.office, firm.document("Opposition.docx"), lambda _: None)
