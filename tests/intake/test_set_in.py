"""Paragraphs that are set in from the margins are found in Word papers and PDFs, in the locked reader; others are not."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.pool import Workers
from tests.support.papers import docx
from tests.support.pdfs import PdfMaker, lines
from tests.support.words import p, styles, word

if TYPE_CHECKING:
    from collections.abc import Iterator

BODY = "The court below considered the whole of the record and did not look at the report of the third of March."
BLOCK = (
    "An employee who reports a hazard to a public body need not prove that the hazard was there; it is enough that she "
    "believed in good faith that it was, and that a reasonable person in her place could have believed the same."
)
LONG = f"{BLOCK} {BLOCK}"


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers()
    yield made
    made.close()


def found(workers: Workers, data: bytes, name: str) -> list[tuple[int, str]]:
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.flush()
        answer = workers.set_in(file.fileno(), len(data), name)
    assert answer.outcome is Outcome.TEXT, answer.detail
    assert answer.meta["more"] == 0
    return [(page, text) for page, text in answer.meta["set_in"]]


def test_word_by_itself_by_style_and_by_what_the_style_is_based_on(workers: Workers) -> None:
    both = '<w:ind w:left="720" w:right="720"/>'
    kinds = styles(
        f'<w:style w:type="paragraph" w:styleId="Quote"><w:pPr>{both}</w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Block"><w:basedOn w:val="Quote"/></w:style>'
    )
    body = "".join(
        [
            p(BODY), p(f"One. {BLOCK}", both), p(BODY), p(f"Two. {BLOCK}", '<w:pStyle w:val="Quote"/>'),
            p(f"Three. {BLOCK}", '<w:pStyle w:val="Block"/>'),
            p(f"Four. {BLOCK}", '<w:ind w:start="720" w:end="720"/>'),
            p(f"No. {BLOCK}", '<w:pStyle w:val="Block"/><w:ind w:left="0" w:right="0"/>'),
            p(f"First line only. {BLOCK}", '<w:ind w:firstLine="720"/>'),
            p("Too short to be one.", both), p(f"Left, and short. {BLOCK}", '<w:ind w:left="720"/>'),
            p(f"Left, and long. {LONG}", '<w:ind w:left="720"/>'),
            p(f"Of a list. {LONG}", '<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="720" w:right="720"/>'),
            f"<w:tbl><w:tr><w:tc>{p(f'In a table. {BLOCK}', both)}</w:tc></w:tr></w:tbl>", *[p(BODY)] * 9,
        ]
    )  # fmt: skip
    told = [text.split(".")[0] for _, text in found(workers, word(body, kinds), "brief.docx")]
    assert told == ["One", "Two", "Three", "Four", "Left, and long"]


def _wrapped(text: str, at: int) -> list[str]:
    found, line = [], ""
    for piece in text.split():
        if len(line) + len(piece) + 1 > at:
            found.append(line)
            line = ""
        line = f"{line} {piece}".strip()
    return [*found, line]


def brief(*, gutter: bool = False) -> bytes:
    """Two pages of body, double spaced, a block within the second."""
    maker = PdfMaker()
    body = _wrapped(BODY * 3, 80)
    maker.page(lines("\n".join(body), size=11, lead=24))
    block = _wrapped(BLOCK, 62)
    drawn = lines("\n".join(body[:3]), size=11, lead=24)
    drawn += lines("\n".join(block), x=108, y=640, size=11, lead=12)
    drawn += lines("\n".join(body[3:]), y=560, size=11, lead=24)
    if gutter:
        drawn += "".join(lines(str(n), x=40, y=744 - 24 * n, size=11) for n in range(1, 26))
    maker.page(drawn)
    return maker.data()


@pytest.mark.parametrize("gutter", [False, True])
def test_a_pdf_by_where_its_lines_stand(workers: Workers, gutter: bool) -> None:
    ((page, text),) = found(workers, brief(gutter=gutter), "brief.pdf")
    assert page == 2
    assert text == BLOCK


def test_a_paper_without_any(workers: Workers) -> None:
    assert found(workers, docx(BODY, BODY), "plain.docx") == []
    maker = PdfMaker()
    maker.page(lines("\n".join(_wrapped(BODY * 4, 80)), size=11))
    assert found(workers, maker.data(), "plain.pdf") == []


def test_what_is_torn_or_another_format_says_so(workers: Workers) -> None:
    for data, name, outcome in (
        (b"%PDF-1.7\ntorn", "torn.pdf", Outcome.CRASHED),
        (docx("x")[:200], "torn.docx", Outcome.CRASHED),
        (b"plain words", "note.txt", Outcome.UNSUPPORTED),
    ):
        with tempfile.TemporaryFile() as file:
            file.write(data)
            file.flush()
            answer = workers.set_in(file.fileno(), len(data), name)
        assert answer.outcome is not Outcome.TEXT, name
        assert answer.detail, (name, outcome)
