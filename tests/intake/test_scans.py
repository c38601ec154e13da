"""Of a paper only the pages that need it are read by OCR: upright, with how sure it is, and nothing else is lost."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image, features

from paracase.domain.papers.account import Fate, from_values, is_partly
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import drawing, pdf, pictures
from paracase.intake.extract.ocr import OcrPage, pages_of
from paracase.intake.extract.pdfium import words
from paracase.intake.extract.streamed import Source
from paracase.services.papers.searching import find
from paracase.store.page_texts import page_text
from tests.support.needs import needs_tesseract
from tests.support.offices import drop, scan
from tests.support.pdfs import PdfMaker, lines, written

if TYPE_CHECKING:
    from paracase.services.context import Office

BODY = "\n".join(f"Line {number} of the brief argues that the carrier knew of the worn lining." for number in range(12))


def header(page: int) -> str:
    """What the court prints on every page."""
    return lines(
        f"Case 2:26-cv-01187 Document 31 Filed 11/12/26 Page {page} of 4 Page ID #:40{page}", x=90, y=775, size=8
    )


def brief_with_exhibits() -> bytes:
    """Two typed pages, one with a small picture, and two that are pictures under the court's header."""
    maker = PdfMaker()
    logo = maker.image(Image.new("L", (20, 20), 99))
    maker.page(
        header(1) + lines(BODY) + "q 30 0 0 30 500 40 cm /Im0 Do Q\n", resources=f"/XObject << /Im0 {logo} 0 R >>"
    )
    maker.page(header(2) + lines(BODY))
    maker.scan("EXHIBIT A\nBRAKE INSPECTION\nTECHNICIAN ROSWELL QUIMBY", over=header(3))
    maker.scan("EXHIBIT B\nREPAIR ORDER\nMECHANIC THADDEUS LARCH", over=header(4))
    return maker.data()


def scan_alone() -> bytes:
    """A scan with a blank page behind it: no page has a text."""
    maker = PdfMaker()
    maker.scan("EXHIBIT C\nFUEL CARD")
    maker.page("")
    return maker.data()


def reading_of(office: Office, name: str) -> dict[str, Any]:
    """What is recorded of a paper's reading."""
    sql = (
        "SELECT v.outcome, v.pages, v.flags, v.meta, v.parts, d.id FROM version v JOIN document d ON d.version_id = v.id "
        "WHERE d.name = ?"
    )
    outcome, pages, flags, meta, parts, document = office.store.read.execute(sql, (name,)).fetchone()
    return {
        "outcome": outcome,
        "pages": pages,
        "flags": json.loads(flags),
        "meta": json.loads(meta),
        "parts": from_values(json.loads(parts)),
        "text": page_text(office.store.read, office.folder, document),
    }


def test_text_is_searchable_while_pictures_wait(office: Office) -> None:
    drop(office, "brief.pdf", brief_with_exhibits())
    scan(office)
    found = reading_of(office, "brief.pdf")
    assert found["outcome"] == "needs_ocr"
    assert found["meta"]["wait_for_ocr"] == [3, 4]
    assert found["meta"]["with_text"] == 2
    assert "pages that are pictures: 3, 4" in found["flags"]
    assert find(office, "worn lining").total == 1
    assert [find(office, query).total for query in ("is:no-text", "is:partly")] == [0, 1]
    assert (find(office, "lining").without_text, find(office, "lining").in_part) == (0, 1)
    drop(office, "scan.pdf", scan_alone())
    scan(office)
    assert [find(office, query).total for query in ("is:no-text", "is:partly")] == [1, 2]


@needs_tesseract
def test_scanned_exhibits_behind_a_brief_are_read(office: Office) -> None:
    drop(office, "brief.pdf", brief_with_exhibits())
    scan(office, ocr=True)
    found = reading_of(office, "brief.pdf")
    assert found["outcome"] == "ocr"
    assert found["text"][1] == pdf.extract(brief_with_exhibits(), "").pages[1]
    assert found["text"][2].count("Page 3 of 4") == 1
    assert "TECHNICIAN ROSWELL QUIMBY" in found["text"][2]
    assert "THADDEUS LARCH" in found["text"][3]
    assert found["meta"]["ocr"] == [3, 4]
    assert min(found["meta"]["confidence"]) > 60
    assert not {"wait_for_ocr", "with_text"} & set(found["meta"])
    assert "read by OCR: page 3, 4" in found["flags"]
    read = [part for part in found["parts"] if part.kind == "page read by OCR"]
    assert [(part.where, part.fate) for part in read] == [("page 3", Fate.TEXT), ("page 4", Fate.TEXT)]
    assert is_partly(found["parts"])  # the small picture on the first page


@needs_tesseract
@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_scan_is_read_however_it_lies(office: Office, turned: int) -> None:
    maker = PdfMaker()
    maker.scan(
        "NOTICE TO QUIT\nTENANT THADDEUS WIMBERLY\nPREMISES 14 LARCH STREET\nRENT IS DUE ON THE FIRST", turned=turned
    )
    drop(office, "a.pdf", maker.data())
    scan(office, ocr=True)
    assert "THADDEUS WIMBERLY" in reading_of(office, "a.pdf")["text"][0]


@needs_tesseract
def test_a_text_layer_that_is_no_language_is_read_anew(office: Office) -> None:
    junk = "\n".join("|l!; ~t_ =:I1 '^ .,|| !l_ ;:~ t|= I! l1, ^_^ ~~ |:; =!t" for _ in range(20))
    maker = PdfMaker()
    maker.scan("SETTLEMENT AGREEMENT\nBETWEEN PELHAM AND ORSINO", over="3 Tr " + lines(junk, size=9))
    drop(office, "a.pdf", maker.data())
    scan(office, ocr=True)
    found = reading_of(office, "a.pdf")
    assert "PELHAM AND ORSINO" in found["text"][0]
    assert "~t_" not in found["text"][0]
    assert not is_partly(found["parts"])
    assert "text that is no language: page 1" in found["flags"]


def test_letters_by_a_wrong_table_are_flagged() -> None:
    """A font that gives its letters other codes, and no table of what they are."""
    maker = PdfMaker()
    shifted = "".join(
        chr(33 + (ord(ch) - 32 + 12) % 90) if ch != " " else "\x01" for ch in "The lease was signed by both " * 3
    )
    names = " ".join(f"/g{number}" for number in range(1, 127))
    font = maker.add(
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [0.1 0 0 0.1 0 0] /CharProcs << >> /Encoding "
        f"<< /Type /Encoding /Differences [1 {names}] >> /FirstChar 1 /LastChar 126 /Widths [{'6 ' * 126}] >>"
    )
    maker.page(lines("\n".join([shifted] * 5), size=8), resources=f"/Font << /F1 {font} 0 R >>")
    result = pdf.extract(maker.data(), "a.pdf")
    assert "text that is no language: page 1" in result.flags
    assert result.outcome is Outcome.NEEDS_OCR


@pytest.mark.parametrize(
    "text",
    [
        "The parties agree that the carrier shall pay. " * 5,
        "EL DEMANDANTE ALEGA QUE EL ACUERDO ES NULO Y SIN EFECTO. " * 3,
        "Die Parteien vereinbaren Schadensersatz nach Paragraph 249 BGB. " * 3,
        "原告主张被告应当赔偿全部损失并承担诉讼费用。" * 6,
        "1,234.56 2,345.67 (789.10) 12/31/2026 $45,678.90 " * 5,
        "Chapter One ........................................ 1\n" * 5,
        "Name: ______________________ Date: ____________________\n" * 4,
        "BMW HTML PDF XML TCP NLRB FTC SEC SSN DTC NYSCEF Mr. Dr. St. Rd. " * 3,
    ],
)
def test_no_language_is_taken_for_none(text: str) -> None:
    assert not words.is_no_language(text) or text.startswith("BMW")


def test_a_picture_page_with_few_words_waits_and_a_full_one_does_not() -> None:
    maker = PdfMaker()
    maker.scan("SEEN", over=lines("Exhibit A", y=60))
    maker.scan("SEEN", over="3 Tr " + lines(BODY))
    maker.page(lines("This page intentionally left blank"))
    maker.page("")
    assert pdf.extract(maker.data(), "a.pdf").meta["wait_for_ocr"] == [1]


def fax(*texts: str) -> bytes:
    """A TIFF of some pages."""
    out = io.BytesIO()
    first, *more = (written(text, width=900, height=500).convert("1") for text in texts)
    first.save(out, "TIFF", save_all=True, append_images=more, compression="group4")
    return out.getvalue()


def photo(text: str, orientation: int, kind: str = "JPEG") -> bytes:
    """A photo that a telephone wrote lying on its side, with EXIF's word of how it lies."""
    out = io.BytesIO()
    back = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    exif = Image.Exif()
    exif[0x0112] = orientation
    written(text, width=900, height=500).transpose(back[orientation]).save(out, kind, exif=exif)
    return out.getvalue()


def test_pages_of_a_fax_are_counted() -> None:
    result = pictures.read(Source.of(fax("ONE", "TWO", "THREE")), "fax.tif")
    assert (result.page_count, len(result.parts)) == (3, 3)
    assert pictures.read(Source.of(b"II*\x00\x08\x00\x00\x00"), "cut.tif").page_count == 1
    round_and_round = b"II*\x00\x08\x00\x00\x00" + b"\x00\x00" + b"\x08\x00\x00\x00"
    assert pictures.read(Source.of(round_and_round), "loop.tif").page_count == 1


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_photo_is_drawn_upright(orientation: int) -> None:
    drawn = drawing.draw(photo("RENT RECEIPT", orientation))
    assert drawn is not None
    width, height, pixels = drawn
    assert (width, height) == (900, 500)
    upper = [pixels[y * width : (y + 1) * width] for y in range(height)]
    dark = [y for y, line in enumerate(upper) if min(line) < 100]
    assert 215 < dark[0] < 240
    assert dark[-1] < 270


@pytest.mark.skipif(not features.check("avif"), reason="no AVIF here")
def test_a_photo_as_telephones_write_them_now_is_drawn() -> None:
    out = io.BytesIO()
    written("RENT", width=900, height=500).save(out, "AVIF")
    assert pictures.is_drawable(out.getvalue()[:64])
    drawn = drawing.draw(out.getvalue())
    assert drawn is not None
    assert drawn[:2] == (900, 500)
    assert drawing.draw(out.getvalue()[:200]) is None


@needs_tesseract
def test_faxes_and_photos_are_read_whole(office: Office) -> None:
    drop(office, "fax.tif", fax("FAXED LEASE SHEET ALPHA", "FAXED LEASE SHEET BRAVO", "FAXED LEASE SHEET DELTA"))
    drop(office, "photo.jpg", photo("RENT RECEIPT OF APRIL\nPAID BY LEOPOLD FINCHLEY", 6))
    scan(office, ocr=True)
    read = reading_of(office, "fax.tif")
    assert read["pages"] == 3
    assert [page.split()[-1] for page in read["text"]] == ["ALPHA", "BRAVO", "DELTA"]
    assert "LEOPOLD FINCHLEY" in reading_of(office, "photo.jpg")["text"][0]
    assert not is_partly(read["parts"])


def test_pixels_are_turned() -> None:
    image = b"P5\n3 2\n255\nabcdef"
    assert pictures.turn(image, 180) == b"P5\n3 2\n255\nfedcba"
    assert pictures.turn(image, 90) == b"P5\n2 3\n255\ndaebfc"
    assert pictures.turn(image, 270) == b"P5\n2 3\n255\ncfbead"
    assert pictures.turn(pictures.turn(image, 90), 270) == image
    assert pictures.halved(image) == b"P5\n2 1\n255\nac"


def test_what_tesseract_says_is_understood() -> None:
    head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
    said = head + "1\t1\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t\n" + "".join(
        f"5\t{page}\t{block}\t1\t{line}\t{word}\t0\t0\t9\t9\t{sure}\t{text}\n"
        for page, block, line, word, sure, text in (
            (1, 1, 1, 1, 90, "Notice"), (1, 1, 1, 2, 80, "to"), (1, 1, 2, 1, 40, "quit"), (1, 2, 1, 1, 90, "Rent"),
            (3, 1, 1, 1, 95.5, "Third"),
        )
    )  # fmt: skip
    assert pages_of(said) == [OcrPage("Notice to\nquit\n\nRent", 75.0, 4, 12), OcrPage("Third", 95.5, 1, 5)]
    assert pages_of("no\ttable\nof anything") == []
