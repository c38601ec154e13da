"""Workbooks: cells as they are shown, and what is not shown beside them."""

from __future__ import annotations

import random
import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.papers.account import Fate
from paracase.intake.extract import formats
from paracase.intake.extract.excel.shown import shown
from paracase.intake.extract.sniff import Format, sniff
from tests.support.figures import so_many
from tests.support.words import package, relationships

if TYPE_CHECKING:
    from paracase.intake.extract.protocol import Extracted

S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def sheet(cells: str, more: str = "", before: str = "") -> str:
    return f"<worksheet {S} {RELATED}>{before}<sheetData>{cells}</sheetData>{more}</worksheet>"


def row(*cells: str, props: str = "") -> str:
    return f"<row {props}>{''.join(cells)}</row>"


def text(where: str, words: str) -> str:
    return f'<c r="{where}" t="inlineStr"><is><t>{words}</t></is></c>'


def number(where: str, value: float | str, style: int = 0) -> str:
    return f'<c r="{where}" s="{style}"><v>{value}</v></c>'


def book(*sheets: tuple[str, str, str], beside: tuple[tuple[str, str, str], ...] = (), names: str = "",
         more: dict[str, str] | None = None) -> bytes:  # fmt: skip
    """A workbook of sheets: name, state, XML; and parts of the workbook: kind, name, XML."""
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" state="{state}" r:id="s{n}"/>'
        for n, (name, state, _) in enumerate(sheets, 1)
    )
    relations = [(f"s{n}", "worksheet", f"/data/{n}.part") for n in range(1, len(sheets) + 1)]
    relations += [(f"b{n}", kind, f"/{name}") for n, (kind, name, _) in enumerate(beside, 1)]
    return package({
        "_rels/.rels": relationships(("r", "officeDocument", "wb.xml")),
        "wb.xml": f"<workbook {S} {RELATED}><sheets>{listed}</sheets><definedNames>{names}</definedNames></workbook>",
        "_rels/wb.xml.rels": relationships(*relations),
        **{f"data/{n}.part": xml for n, (_, _, xml) in enumerate(sheets, 1)},
        **{name: xml for _, name, xml in beside}, **(more or {}),
    })  # fmt: skip


def read(data: bytes, name: str = "a.xlsx") -> Extracted:
    return formats.extract(sniff(data[:8192], name), data, name)


@pytest.mark.parametrize(
    ("value", "code", "seen"),
    [
        (46345, "m/d/yyyy", "11/19/2026"),
        (46345.5, "m/d/yyyy h:mm AM/PM", "11/19/2026 12:00 PM"),
        (46345, 'mmmm d", "yyyy', "November 19, 2026"),
        (46345, "yyyy\\-mm\\-dd;@", "2026-11-19"),
        (0.75, "h:mm", "18:00"),
        (1250000, "General", "1250000"),
        (1250000, "#,##0.00", "1,250,000.00"),
        (405, '"$"#,##0.00', "$405.00"),
        (-3, "0.00;(0.00)", "(3.00)"),
        (0.125, "0.0%", "12.5%"),
        (1.1, "General", "1.1"),
        (5, '0" days"', "5 days"),
        (1234.5, "_($* #,##0.00_)", "$1,234.50"),
        (1, "[$€-407] 0", "€ 1"),
    ],
)
def test_numbers_are_shown_as_their_format_says(value: float, code: str, seen: str) -> None:
    assert shown(value, code) == seen


@given(st.floats(allow_nan=False, allow_infinity=False), st.text('0#?,.%;"\\_*[]$EymdhsAMP/ @-()', max_size=12))
def test_no_format_breaks_a_number(value: float, code: str) -> None:
    assert isinstance(shown(value, code), str)


def test_cells_stand_in_rows_and_what_is_hidden_is_said() -> None:
    styles = (
        f'<styleSheet {S}><numFmts><numFmt numFmtId="164" formatCode=";;;"/></numFmts><fonts><font/><font><color '
        'rgb="FFFFFFFF"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill '
        'patternType="solid"/></fill></fills><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf fontId="1"/>'
        '<xf fontId="1" fillId="1"/></cellXfs></styleSheet>'
    )
    strings = f"<sst {S}><si><t>one </t></si><si><r><t>two</t></r><r><t>parts</t></r></si></sst>"
    shared = '<c r="A1" t="s"><v>1</v></c>'
    cells = row(shared, number("B1", 46345, 1)) + row(number("A2", 7, 2), number("B2", 8, 3), number("C2", 9, 4))
    cells += row(text("A3", "below"), props='hidden="1"') + row(text("D4", "aside"))
    columns = '<cols><col min="4" max="4" hidden="1"/></cols>'
    data = book(
        ("Costs", "visible", sheet(cells, before=columns)), ("Old", "veryHidden", sheet(row(text("A1", "secret")))),
        beside=(("styles", "st.xml", styles), ("sharedStrings", "strings.any", strings)),
        names="<definedName name='Fee'>Costs!$A$1</definedName>",
    )  # fmt: skip
    found = read(data)
    assert found.pages == [
        "Costs\n\ntwoparts\t11/19/2026\n[hidden: 7]\t[white: 8]\t9\n[hidden: below]\n[hidden: aside]\n\n"
        "[hidden sheet] Old\n\nsecret\n\n[name] Fee = Costs!$A$1"
    ]
    assert found.flags == ["hidden sheets: Old", "hidden text", "white text"]


def whole() -> bytes:
    """A workbook with something of everything."""
    comments = (
        f'<comments {S}><authors><author>Dana</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>ask'
        "</t></r></text></comment></commentList></comments>"
    )
    threads = (
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        '<threadedComment ref="A1"><text>answered</text></threadedComment></ThreadedComments>'
    )
    drawing = '<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>boxed</a:t></d>'
    chart = '<c:c xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:v>Losses</c:v></c:c>'
    cell = '<c r="A1" t="str"><f>HYPERLINK("https://a.example")</f><v>terms</v></c>'
    more = '<hyperlinks><hyperlink ref="A1" r:id="x"/></hyperlinks><headerFooter>'
    more += "<oddHeader>&amp;CPrivileged</oddHeader></headerFooter>"
    relations = relationships(
        ("c", "comments", "c.xml"), ("t", "threadedComment", "t.xml"), ("d", "drawing", "d.xml"),
        ("v", "vmlDrawing", "v.vml"), ("x", "hyperlink", "https://b.example"),
    )  # fmt: skip
    return book(
        ("One", "visible", sheet(row(cell), more)),
        more={"data/_rels/1.part.rels": relations, "data/c.xml": comments, "data/t.xml": threads, "data/d.xml": drawing,
              "data/_rels/d.xml.rels": relationships(("c", "chart", "../chart.xml")), "chart.xml": chart,
              "data/v.vml": "<xml><v:textbox><div>sticker<br></div></v:textbox>"},
    )  # fmt: skip


def test_comments_links_charts_and_formulas_that_tell() -> None:
    found = read(whole())
    assert found.pages[0].split("\n") == [
        "One", "", "terms", '[formula] A1 =HYPERLINK("https://a.example")', "[header or footer] Privileged",
        "[link] A1 → https://b.example", "[comment on A1, Dana] ask", "[comment on A1] answered", "[shape] boxed",
        "[chart] Losses", "[shape] sticker",
    ]  # fmt: skip
    assert found.flags == ["has comments", "external links: 1"]
    assert all(part.fate.is_read for part in found.parts)


def test_a_sheet_that_is_damaged_or_not_listed() -> None:
    data = book(
        ("One", "visible", sheet(row(text("A1", "before")))[:-30]),
        beside=(("worksheet", "extra.xml", sheet(row(text("A1", "unlisted words")))),),
    )
    found = read(data)
    assert "before" in found.pages[0]
    assert "[hidden sheet] unlisted\n\nunlisted words" in found.pages[0]
    assert [part.kind for part in found.parts if part.fate is Fate.LEFT_OUT] == ["sheet"]


@settings(max_examples=so_many(500, short=20), deadline=None)
@given(seed=st.integers(0, 2**32))
def test_no_word_of_a_workbook_is_lost(seed: int) -> None:
    rng = random.Random(seed)
    made = 0

    def words() -> str:
        nonlocal made
        made += 1
        return f"word{made}x"

    def cell(at: int) -> str:
        plain, spoken = words(), f"<is><r><t>{words()}</t></r><rPh><t>{words()}</t></rPh></is>"
        return rng.choice([
            text(f"A{at}", plain) + f'<c r="B{at}" t="inlineStr">{spoken}</c>',
            f'<c r="A{at}" t="str"><f>"{plain}"</f><v>x</v></c><c r="B{at}" t="inlineStr">{spoken}</c>',
        ])  # fmt: skip

    def one() -> tuple[str, str, str]:
        rows = "".join(
            row(*(cell(n) for n in range(rng.randrange(4))), props=rng.choice(["", 'hidden="1"'])) for _ in range(3)
        )
        return words(), rng.choice(["visible", "hidden"]), sheet(rows)

    strings = f"<sst {S}>{''.join(f'<si><t>{words()}</t></si>' for _ in range(3))}</sst>"
    data = book(*(one() for _ in range(rng.randrange(1, 4))), beside=(("sharedStrings", "s.xml", strings),))
    found = read(data)
    shared = set(re.findall(r"word\d+x", strings))
    lost = {f"word{n}x" for n in range(1, made + 1)} - shared - set(re.findall(r"word\d+x", found.pages[0]))
    assert not lost
    assert {part.where for part in found.parts} == set(zipfile.ZipFile(BytesIO(data)).namelist())


def test_a_workbook_is_one_whatever_it_is_called() -> None:
    data = book(("One", "visible", sheet(row(text("A1", "x")))))
    for name in ("a", "a.zip", "a.docx"):
        assert read(data, name).meta["format"] == Format.XLSX
