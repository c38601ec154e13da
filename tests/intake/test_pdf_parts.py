"""What a PDF holds beside the words of its pages is text, a paper of its own, or a named part of its account."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, NamedTuple

import pytest

from paracase.domain.papers.account import Fate, changed_parts, is_partly, left_out
from paracase.domain.papers.documents import Outcome
from paracase.domain.work.redline import redline
from paracase.intake.extract import pdf
from tests.support.pdfs import PdfMaker, lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.intake.extract.protocol import Extracted


def read(maker: PdfMaker) -> Extracted:
    """What is read of it."""
    return pdf.extract(maker.data(), "a.pdf")


def words(maker: PdfMaker) -> str:
    """Its text in one line."""
    return " ".join("\n".join(read(maker).pages).split())


def fates(result: Extracted) -> dict[str, Fate]:
    """Kinds of its parts, and what became of them."""
    return {part.kind: part.fate for part in result.parts}


def field(maker: PdfMaker, name: str, value: str, rect: str, *, drawn: bool = True) -> int:
    """A text field that was filled in."""
    draws = f"/Tx BMC q BT /F1 11 Tf 2 4 Td ({value}) Tj ET Q EMC" if drawn else ""
    return maker.annotation("Widget", rect, f"/FT /Tx /T ({name}) /V ({value}) /DA (/F1 11 Tf 0 g)", draws=draws)


@pytest.mark.parametrize("drawn", [True, False])
def test_values_of_fields_stand_at_their_place(drawn: bool) -> None:
    maker = PdfMaker()
    fields = [
        field(maker, "witness", "Ophelia Trask", "120 684 400 700", drawn=drawn),
        field(maker, "number", "2:26-cv-01187", "190 652 400 668", drawn=drawn),
    ]
    maker.page(lines("SUBPOENA\n\nTo:\n\nCivil Action No.\n\nYou are commanded"), annotations=fields)
    maker.form(*fields)
    result = read(maker)
    assert result.pages[0].split("\n") == [
        "SUBPOENA",
        "To: Ophelia Trask",
        "Civil Action No. 2:26-cv-01187",
        "You are commanded",
    ]
    assert fates(result)["form field"] is Fate.TEXT
    assert not is_partly(result.parts)


def test_checked_boxes_stand_before_their_words() -> None:
    maker = PdfMaker()
    check = "/FT /Btn /T ({0}) /V /{1} /AS /{1} /AP << /N << /Yes {2} 0 R /Off {2} 0 R >> >>"
    look = maker.appearance("", 10, 10)
    fields = [
        maker.annotation("Widget", "72 718 82 728", check.format("jury", "Yes", look)),
        maker.annotation("Widget", "72 686 82 696", check.format("bench", "Off", look)),
    ]
    maker.page(lines("Jury trial\n\nBench trial", x=90), annotations=fields)
    maker.form(*fields)
    assert read(maker).pages[0].split("\n") == ["[x] Jury trial", "[ ] Bench trial"]


def test_a_value_that_is_not_what_is_drawn_is_said() -> None:
    maker = PdfMaker()
    wrong = maker.annotation(
        "Widget",
        "120 700 400 716",
        "/FT /Tx /T (sum) /V (100 dollars)",
        draws="BT /F1 11 Tf 2 4 Td (900 dollars) Tj ET",
    )
    maker.page(lines("Sum:", y=704), annotations=[wrong])
    maker.form(wrong)
    assert words(maker) == "Sum: 900 dollars [the field holds: 100 dollars]"


def test_stamps_text_boxes_and_notes_are_read() -> None:
    maker = PdfMaker()
    laid = [
        maker.annotation("Stamp", "150 740 550 770", draws="BT /F1 14 Tf 4 10 Td (FILED  November 12, 2026) Tj ET"),
        maker.annotation("FreeText", "72 20 400 40", "/Contents (RECEIVED by mail room) /DA (/Helv 12 Tf 0 g)"),
        maker.annotation("Text", "500 698 520 718", "/Contents (Attorney note: privileged)"),
        maker.annotation("Popup", "500 600 600 700"),
    ]
    maker.page(lines("ORDER\n\nGRANTED"), annotations=laid)
    result = read(maker)
    assert result.pages[0].split("\n") == [
        "FILED November 12, 2026",
        "ORDER",
        "[note: Attorney note: privileged]",
        "GRANTED",
        "RECEIVED by mail room",
    ]
    assert [fates(result)[kind] for kind in ("stamp", "text box", "sticky note")] == [Fate.TEXT] * 3
    assert not is_partly(result.parts)


def test_what_is_struck_out_says_so() -> None:
    maker = PdfMaker()
    strike = maker.annotation("StrikeOut", "72 684 400 698", "/QuadPoints [72 698 400 698 72 684 400 684]")
    maker.page(lines("We waive nothing.\n\nWe consent to the transfer.\n\nSigned"), annotations=[strike])
    result = read(maker)
    assert result.pages[0].split("\n") == ["We waive nothing.", "[struck: We consent to the transfer.]", "Signed"]
    assert "struck through: page 1" in result.flags


def test_what_nobody_can_read_is_left_out_and_said() -> None:
    maker = PdfMaker()
    laid = [
        maker.annotation("Ink", "72 72 200 100", "/InkList [[72 72 90 90]]"),
        maker.annotation("Sound", "300 72 320 90"),
        maker.annotation("RichMedia", "400 72 420 90"),
        maker.annotation("Redact", "72 684 200 700"),
    ]
    maker.page(lines("Words"), annotations=laid)
    result = read(maker)
    assert left_out(result.parts) == "1 drawn mark, 1 sound, 1 film, 1 redaction mark"
    assert "redaction marked, not applied: page 1" in result.flags


def test_the_bytes_are_a_second_opinion() -> None:
    """What no page shows (here: of a page that is not in the tree) is named by the file itself."""
    maker = PdfMaker()
    maker.page(lines("Words"))
    maker.add("<< /Type /Annot /Subtype /Movie /Movie << /F (film.mov) >> >>")
    maker.add("<< /S /JavaScript /JS (app.alert\\(1\\)) >>")
    assert left_out(read(maker).parts) == "1 form script, 1 film"


def test_files_within_are_papers() -> None:
    inner = PdfMaker()
    inner.page(lines("Interrogatory answers"))
    maker = PdfMaker()
    held = maker.stream(b"laid upon a page", "/Type /EmbeddedFile")
    pin = maker.annotation(
        "FileAttachment",
        "72 72 90 90",
        f"/FS << /Type /Filespec /F (pinned.txt) /UF (pinned.txt) /EF << /F {held} 0 R >> >>",
    )
    maker.page(lines("Cover"), annotations=[pin])
    maker.embed(("Answers.pdf", inner.data()), ("Verification.txt", b"sworn"))
    maker.catalog += " /Collection << /Type /Collection /View /D >>"
    result = read(maker)
    assert dict(result.children) == {
        "Answers.pdf": inner.data(),
        "Verification.txt": b"sworn",
        "pinned.txt": b"laid upon a page",
    }
    files = [part for part in result.parts if part.kind == "embedded file"]
    assert [(part.fate, part.size > 0, len(part.digest)) for part in files] == [(Fate.CHILD, True, 32)] * 3
    assert not is_partly(result.parts)


def test_data_of_a_form_that_only_adobe_shows() -> None:
    maker = PdfMaker()
    maker.page(lines("Please wait..."))
    packet = maker.stream(
        "<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><xfa:datasets xmlns:xfa='http://www.xfa.org/schema/xfa-data/1.0/'>"
        "<xfa:data><form1><Applicant>Xanthippe &amp; Rourke</Applicant><Empty></Empty></form1>"
        "</xfa:data></xfa:datasets></xdp:xdp>"
    )
    maker.form(extra=f"/XFA {packet} 0 R")
    result = read(maker)
    assert "Applicant: Xanthippe & Rourke" in result.pages[0]
    assert "a form that only Adobe shows as it is" in result.flags
    assert is_partly(result.parts)


def test_bookmarks_that_say_more_than_the_pages_are_read() -> None:
    maker = PdfMaker()
    maker.page(lines("Statement of facts"))
    maker.bookmark("Statement of Perpetua Gorse")
    assert words(maker) == "Statement of facts [bookmark: Statement of Perpetua Gorse]"
    plain = PdfMaker()
    plain.page(lines("STATEMENT of facts"))
    plain.bookmark("Statement of Facts")
    assert words(plain) == "STATEMENT of facts"


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("full indemni-\nfication is owed", "indemnification"),
        ("the cross-\nexamination went on", "cross-examination"),
        ("a well-known fact, well-\nknown", "well-known fact, well-known"),
        ("Mr. Smith-\nJones signed", "Smith-Jones"),
        ("ALL INDEMNI-\nFICATION", "INDEMNIFICATION"),
        ("M U N O Z  v .  T A R R A N T", "MUNOZ v. TARRANT"),
        ("I N  T H E  C O U R T", "IN THE COURT"),
        ("Exhibits A B C D", "Exhibits A"),
    ],
)
def test_words_are_whole(written: str, found: str) -> None:
    maker = PdfMaker()
    maker.page(lines(written))
    assert found in words(maker)


def test_ligatures_are_letters() -> None:
    maker = PdfMaker()
    table = maker.stream(
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        "1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfrange\n<20> <7E> <0020>\nendbfrange\n"
        "2 beginbfchar\n<81> <FB03>\n<82> "
        "<FB01>\nendbfchar\nendcmap end end"
    )
    font = maker.add(
        f"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode {table} 0 R >>"
    )
    maker.page(r"BT /F1 12 Tf 72 700 Td (o\201ce of Gri\201n, \202led) Tj ET", resources=f"/Font << /F1 {font} 0 R >>")
    assert words(maker) == "office of Griffin, filed"


class _Page(NamedTuple):
    """What is beside the words of a page."""

    laid: tuple[int, ...] = ()
    fields: tuple[int, ...] = ()
    more: str = ""
    resources: str = ""
    bookmark: str = ""


_SAID = ("Fee 900, all claims waived", "Trial is moved to May")


def _field(maker: PdfMaker, variant: int, *, is_new: bool) -> _Page:
    made = field(maker, "sum", _SAID[variant] if is_new else "100", "72 500 400 516", drawn=variant == 0)
    return _Page((made,), (made,))


def _check(maker: PdfMaker, variant: int, *, is_new: bool) -> _Page:
    state = "Yes" if is_new == (variant == 0) else "Off"
    look = f"/AP << /N << /Yes {maker.appearance('', 10, 10)} 0 R >> >>"
    made = maker.annotation("Widget", "60 684 70 694", f"/FT /Btn /T (c) /V /{state} /AS /{state} {look}")
    return _Page((made,), (made,))


def _drawn_upon(kind: str) -> Callable[..., _Page]:
    def make(maker: PdfMaker, variant: int, *, is_new: bool) -> _Page:
        draws = f"BT /F1 12 Tf 4 8 Td ({_SAID[variant]}) Tj ET"
        return _Page((maker.annotation(kind, "72 400 500 430", draws=draws),) if is_new else ())

    return make


def _note(maker: PdfMaker, variant: int, *, is_new: bool) -> _Page:
    return _Page((maker.annotation("Text", "500 400 520 420", f"/Contents ({_SAID[variant]})"),) if is_new else ())


def _strike(maker: PdfMaker, variant: int, *, is_new: bool) -> _Page:
    rect = ("72 684 300 700", "72 652 130 668")[variant]
    return _Page((maker.annotation("StrikeOut", rect),) if is_new else ())


def _picture(maker: PdfMaker, variant: int, *, is_new: bool) -> _Page:
    shade = bytes([40 if is_new else 200]) * 16
    image = maker.stream(
        shade, "/Type /XObject /Subtype /Image /Width 4 /Height 4 /ColorSpace /DeviceGray /BitsPerComponent 8"
    )
    more = f"q 300 0 0 20 72 {(400, 650)[variant]} cm /Im0 Do Q\n"
    return _Page(more=more, resources=f"/XObject << /Im0 {image} 0 R >>")


def _shapes(_maker: PdfMaker, variant: int, *, is_new: bool) -> _Page:
    path = " ".join(f"{80 + n} {300 + n % 3 * 4} l" for n in range(20))
    return _Page(more=f"{72 + variant} 300 m {path} S\n" if is_new else "")


def _line(_maker: PdfMaker, variant: int, *, is_new: bool) -> _Page:
    return _Page(more=f"72 {690 + variant} m 300 {690 + variant} l S\n" if is_new else "")


def _bookmark(_maker: PdfMaker, variant: int, *, is_new: bool) -> _Page:
    return _Page(bookmark=_SAID[variant] if is_new else "")


def _file(maker: PdfMaker, variant: int, *, is_new: bool) -> _Page:
    maker.embed(("terms.txt", _SAID[variant].encode() if is_new else b"as agreed"))
    return _Page()


def _actual_text(_maker: PdfMaker, variant: int, *, is_new: bool) -> _Page:
    drawn = _SAID[variant] if is_new else "as agreed"
    return _Page(more=f"/Span << /ActualText (as agreed) >> BDC {lines(drawn, y=500)} EMC\n")


CHANGES = {
    "field": _field, "check": _check, "FreeText": _drawn_upon("FreeText"), "Stamp": _drawn_upon("Stamp"), "Text": _note,
    "StrikeOut": _strike, "picture": _picture, "shapes": _shapes, "line": _line, "bookmark": _bookmark, "file": _file,
    "ActualText": _actual_text,
}  # fmt: skip
"""What somebody may change that the plain words of the pages do not show."""


def made(change: str, variant: int, *, is_new: bool) -> PdfMaker:
    """One version of a paper in which this changes."""
    maker = PdfMaker()
    page = CHANGES[change](maker, variant, is_new=is_new)
    text = "AGREEMENT\n\nThe fee is 100 dollars.\n\nSigned"
    maker.page(lines(text) + page.more, annotations=page.laid, resources=page.resources)
    if page.bookmark:
        maker.bookmark(page.bookmark)
    if page.fields:
        maker.form(*page.fields)
    return maker


def _made(change: str, variant: int, *, is_new: bool) -> Extracted:
    return read(made(change, variant, is_new=is_new))


@pytest.mark.parametrize("variant", [0, 1])
@pytest.mark.parametrize("change", CHANGES)
def test_every_change_shows_as_words_or_is_named(change: str, variant: int) -> None:
    old, new = (_made(change, variant, is_new=is_new) for is_new in (False, True))
    words_changed = redline(old.pages, new.pages).changes
    named = [part for part in changed_parts(old.parts, new.parts) if part.what]
    if change in {"picture", "shapes", "line", "file", "ActualText"}:
        assert named, (old.parts, new.parts)
    else:
        assert words_changed
    same = _made(change, variant, is_new=False)
    assert changed_parts(old.parts, same.parts) == []


def test_nothing_laid_upon_a_page_is_lost() -> None:
    """Annotations at random: every word of them stands in the text, or its kind in the account."""
    chance = random.Random(11)
    kinds = (
        "Text",
        "FreeText",
        "Stamp",
        "Highlight",
        "Caret",
        "Ink",
        "Sound",
        "Widget",
        "Square",
        "Redact",
        "Watermark",
    )
    for _ in range(25):
        maker = PdfMaker()
        wanted: list[str] = []
        fields: list[int] = []
        for _ in range(chance.randint(1, 3)):
            laid = []
            for _ in range(chance.randint(0, 12)):
                kind, word = chance.choice(kinds), f"word{chance.randrange(10**6)}x"
                left, bottom = chance.randint(20, 400), chance.randint(20, 740)
                rect = f"{left} {bottom} {left + 180} {bottom + 24}"
                draws = f"BT /F1 10 Tf 4 8 Td ({word}) Tj ET" if kind in {"Stamp", "Watermark"} else ""
                extra = (
                    f"/FT /Tx /T ({word}) /V ({word})"
                    if kind == "Widget"
                    else f"/Contents ({word})"
                    if not draws
                    else ""
                )
                laid.append(maker.annotation(kind, rect, extra, draws=draws))
                if kind == "Widget":
                    fields.append(laid[-1])
                if kind != "Sound":
                    wanted.append(word)
            maker.page(lines("A page of plain words\nand more of them"), annotations=laid)
        maker.form(*fields)
        result = read(maker)
        text = "\n".join(result.pages)
        assert [word for word in wanted if word not in text] == []
        met = len(re.findall(rb"/Subtype /(?:%s)" % "|".join(kinds).encode(), maker.data()))
        named = {part.kind for part in result.parts} - {"page content"}
        assert sum(part.many for part in result.parts if part.kind in named) == met


def test_a_portfolio_of_many_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paracase.intake.extract.pdfium.beside.MAX_FILES_BYTES", 1000)
    maker = PdfMaker()
    maker.page(lines("Cover"))
    maker.embed(*((f"{number}.txt", b"x" * 400) for number in range(5)))
    result = read(maker)
    assert len(result.children) == 2
    assert left_out(result.parts) == "3 embedded files"
    assert result.outcome is Outcome.TEXT
