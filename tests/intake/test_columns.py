"""A page in its own lines and columns: the caption as it is printed, values in their fields, and no word lost."""

from __future__ import annotations

import os
import random
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import one_page, pdf
from paracase.intake.extract.pdfium import columns
from paracase.intake.extract.pool import Workers
from tests.support.pdfs import PdfMaker, escaped, lines, with_everything

if TYPE_CHECKING:
    from pathlib import Path

LEFT = "ROSA GARCIA,\n\n          Plaintiff,\n\n     v.\n\nMERIDIAN FREIGHT, INC.,\n\n          Defendant."
RIGHT = "Case No. 2:24-cv-01234\n\nORDER GRANTING\nMOTION TO COMPEL\n\nHearing: January 12, 2027"


def caption(*, turned: int = 0, box: str = "0 0 612 792") -> bytes:
    """A caption whose left column is written first, as word processors do, divided by parentheses."""
    maker = PdfMaker()
    content = lines("UNITED STATES DISTRICT COURT", x=200, y=740)
    content += lines(LEFT, y=700) + lines("\n".join([")"] * 9), x=300, y=700) + lines(RIGHT, x=320, y=700)
    content += lines("It is ordered that the motion is granted.", y=500)
    maker.page(content, extra=f"/Rotate {turned}", box=box)
    return maker.data()


def laid(data: bytes, number: int = 0) -> list[str]:
    found = columns.lay(data, number)
    assert found is not None
    return found.split("\n")


def letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalnum, unicodedata.normalize("NFKC", text)))


def test_the_captions_columns_stand_beside_each_other() -> None:
    found = laid(caption())
    rows = [line for line in found if ")" in line]
    assert len(rows) == 9
    assert len({line.index(")") for line in rows}) == 1, "the parentheses are one below the other"
    right = [line for line in rows if line.split(")", 1)[1].strip()]
    assert len({len(line) - len(line.split(")", 1)[1].lstrip()) for line in right}) == 1
    assert rows[0].split() == ["ROSA", "GARCIA,", ")", "Case", "No.", "2:24-cv-01234"]
    assert rows[2].split() == ["Plaintiff,", ")", "ORDER", "GRANTING"]
    assert rows[2].index("Plaintiff") > rows[0].index("ROSA")
    assert found[-1].strip() == "It is ordered that the motion is granted."
    assert found[0].strip() == "UNITED STATES DISTRICT COURT"


def test_what_is_searched_stays_in_its_order() -> None:
    (page,) = pdf.extract(caption(), "").pages
    assert page.index("Defendant.") < page.index("Case No.")


def test_a_page_that_was_turned_to_be_upright_is_set_as_it_is_seen() -> None:
    maker = PdfMaker()
    maker.page(f"q 0 1 -1 0 612 0 cm {lines(LEFT, y=500)} {lines(RIGHT, x=320, y=500)} Q", extra="/Rotate 90")
    found = [line for line in laid(maker.data()) if line.strip()]
    assert found[0].split() == ["ROSA", "GARCIA,", "Case", "No.", "2:24-cv-01234"]
    assert found[0].index("Case No.") == found[1].index("ORDER GRANTING")


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_page_that_is_seen_lying_stays_as_it_is_searched(turned: int) -> None:
    assert columns.lay(caption(turned=turned), 0) is None


def test_values_stand_in_their_fields() -> None:
    maker = PdfMaker()
    value = maker.annotation("Widget", "200 695 400 715", "/FT /Tx /T (a) /V (Ophelia) /DA (/F1 10 Tf 0 g)")
    check = maker.annotation(
        "Widget", "72 675 84 687", "/FT /Btn /T (b) /V /Yes /AS /Yes /AP << /N << /Yes 3 0 R >> >>"
    )
    content = lines("Name:", y=700) + lines("born", x=420, y=700) + lines("waived", x=100, y=676)
    maker.page(content, annotations=[value, check])
    maker.form(value, check)
    first, second = [line for line in laid(maker.data()) if line.strip()]
    assert first.split() == ["Name:", "Ophelia", "born"]
    assert first.index("Ophelia") - first.index("Name:") > 15
    assert second.split() == ["[x]", "waived"]


def test_words_struck_out_are_not_shown_as_if_they_were_not() -> None:
    assert columns.lay(with_everything(), 0) is None
    assert "[struck: " in pdf.extract(with_everything(), "").pages[0]


def test_words_outside_of_the_page_stay_there() -> None:
    maker = PdfMaker()
    maker.page(lines("on the page") + lines("outside of it", x=700), extra="/CropBox [0 0 612 792]", box="0 0 2000 792")
    assert "outside" not in "\n".join(laid(maker.data()))


def test_no_letter_is_lost_wherever_it_stands() -> None:
    """Against the plain text, over pages at random: pieces of any size anywhere, also over each other."""
    for seed in range(40):
        chance = random.Random(seed)
        maker = PdfMaker()
        pieces = [
            f"BT /F1 {chance.choice((6, 8, 12, 12, 18))} Tf {chance.uniform(10, 500):.1f} {chance.uniform(20, 770):.1f} Td "
            f"({escaped(''.join(chance.choices('abcdefgh ABC 0123', k=chance.randint(1, 30))))}) Tj ET\n"
            for _ in range(chance.randint(1, 60))
        ]
        maker.page("".join(pieces))
        data = maker.data()
        found, (page,) = columns.lay(data, 0), pdf.extract(data, "").pages
        if found is not None:
            assert not letters(page) - letters(found), seed
            assert max(map(len, found.split("\n"))) < 2000


def test_the_locked_reader_lays_out_pdfs_only(tmp_path: Path) -> None:
    workers = Workers()
    try:
        for name, data, page, outcome in (
            ("a.pdf", caption(), 0, Outcome.TEXT),
            ("a.pdf", caption(), 1, Outcome.NO_TEXT),
            ("a.pdf", b"%PDF-1.4 torn", 0, Outcome.NO_TEXT),
            ("a.txt", b"plain words", 0, Outcome.NO_TEXT),
        ):
            path = tmp_path / "paper"
            size = path.write_bytes(data)
            handle = os.open(path, os.O_RDONLY)
            found = one_page.lay(workers, handle, size, name, page)
            os.close(handle)
            assert found.outcome is outcome
    finally:
        workers.close()
