"""OpenDocument: every word of a package, in its place; blanks and tabs as they are printed."""

from __future__ import annotations

import random
import re
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import formats
from paracase.intake.extract.sniff import sniff
from tests.support.figures import so_many
from tests.support.words import package

if TYPE_CHECKING:
    from paracase.intake.extract.protocol import Extracted

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    f'xmlns:{name}="{_OASIS}:{name}:1.0"' for name in ("office", "text", "table", "style", "presentation", "form")
) + (
    f' xmlns:draw="{_OASIS}:drawing:1.0" xmlns:svg="{_OASIS}:svg-compatible:1.0" xmlns:fo="{_OASIS}:xsl-fo-compatible:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def odf(
    body: str, *, styles: str = "", around: str = "", kind: str = "text", more: dict[str, str | bytes] | None = None
) -> bytes:
    """A package: its body, its own styles, and what stands on its pages' edges."""
    return package({
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {SPACES}>{around}</office:document-styles>", **(more or {}),
    }, compression=zipfile.ZIP_STORED)  # fmt: skip


def read(data: bytes, name: str = "a.odt") -> Extracted:
    found = formats.extract(sniff(data[:8192], name), data, name)
    assert found.outcome is Outcome.TEXT, found.detail
    return found


def style(name: str, props: str, family: str = "text", more: str = "") -> str:
    return f'<style:style style:name="{name}" style:family="{family}" {more}><style:text-properties {props}/></style:style>'


def p(content: str, name: str = "") -> str:
    return f'<text:p text:style-name="{name}">{content}</text:p>'


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p('Case<text:s text:c="3"/>No.<text:tab/>1<text:line-break/>two'), "Case   No.\t1\ntwo"),
        (p("broken\n   in the file"), "broken in the file"),
        (p("a<text:span>b<text:span>c</text:span></text:span>d"), "abcd"),
        (f"<table:table><table:table-row><table:table-cell>{p('Fee')}</table:table-cell><table:table-cell>{p('405')}"
         "</table:table-cell></table:table-row></table:table>", "Fee\t405"),
        (p('see<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body>' + p("a note")
           + "</text:note-body></text:note> here"), "see† here\n[endnote i] a note"),
        (p("x<office:annotation><dc:creator>Dana</dc:creator><dc:date>2026-11-02</dc:date>" + p("check")
           + "</office:annotation>y"),
         "xy\n[comment, Dana] check"),
        ("<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>D</dc:creator>"
         f"</office:change-info>{p('not')}</text:deletion></text:changed-region></text:tracked-changes>{p('We agree')}",
         "We agree\n[deleted] not"),
        (p('<draw:frame><draw:text-box>' + p("boxed") + "</draw:text-box><svg:desc>A gate</svg:desc></draw:frame>around"),
         "around\n\nboxed\n[picture] A gate"),
        (p('<text:a xlink:href="https://a.example">our terms</text:a>'), "our terms\n[link] → https://a.example"),
        ('<form:form><form:text form:label="Name" form:current-value="Rosa"/></form:form>' + p("x"), "x\n[form] Name Rosa"),
        (p('<text:hidden-text text:string-value="secret"/>x'), "x\n[hidden: secret]"),
        (f'<text:section text:display="none">{p("secret")}</text:section>', "[hidden: secret]"),
    ],
)  # fmt: skip
def test_what_is_printed(body: str, text: str) -> None:
    assert read(odf(body)).pages == [text]


def test_headers_stand_first_and_footers_last() -> None:
    around = (
        f"<office:master-styles><style:master-page><style:header>{p('Case No. 1')}</style:header><style:footer>{p('Page')}"
        "</style:footer></style:master-page></office:master-styles>"
    )
    assert read(odf(p("body"), around=around)).pages == ["Case No. 1\nbody\nPage"]


@pytest.mark.parametrize(
    ("props", "flag"),
    [
        ('text:display="none"', "hidden text"),
        ('fo:color="#fefefe"', "white text"),
        ('fo:font-size="1pt"', "tiny text"),
        ('style:text-line-through-style="solid"', "struck-through text"),
        ('fo:color="#000000" fo:background-color="#000000"', "text in the color of its ground"),
    ],
)
@pytest.mark.parametrize("family", ["text", "paragraph"])
def test_what_is_not_seen_is_marked_and_said(props: str, flag: str, family: str) -> None:
    styles = style("Parent", props, family) + style("S", "", family, 'style:parent-style-name="Parent"')
    body = p("secret", "S") if family == "paragraph" else p('<text:span text:style-name="S">secret</text:span>')
    found = read(odf(body, styles=styles))
    assert flag in found.flags
    assert found.pages[0].endswith(": secret]")


def test_lists_are_numbered() -> None:
    levels = (
        '<text:list-style style:name="L">'
        '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
        '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/>'
        "</text:list-style>"
    )
    inner = f"<text:list><text:list-item>{p('c')}</text:list-item><text:list-item>{p('d')}</text:list-item></text:list>"
    items = f"<text:list-item>{p('a')}</text:list-item><text:list-item>{p('b')}{inner}</text:list-item>"
    body = f'<text:list text:style-name="L">{items}</text:list>'
    assert read(odf(body, styles=levels)).pages == ["1. a\n\n2. b\n\n2.a) c\n\n2.b) d"]


def test_sheets_and_slides() -> None:
    hidden = (
        '<style:style style:name="H" style:family="table"><style:table-properties table:display="false"/></style:style>'
    )
    hidden += (
        '<style:style style:name="S" style:family="drawing-page">'
        '<style:drawing-page-properties presentation:visibility="hidden"/>'
        "</style:style>"
    )
    cell = f'<table:table-cell table:number-columns-repeated="2">{p("7")}</table:table-cell>'
    cell = f"<table:table-row>{cell}</table:table-row>"
    sheets = f'<table:table table:name="Costs">{cell}</table:table>'
    sheets += f'<table:table table:name="Old" table:style-name="H">{cell}</table:table>'
    found = read(odf(sheets, styles=hidden, kind="spreadsheet"), "a.ods")
    assert found.pages == ["Costs\n\n7\t7\n\n[hidden sheet] Old\n\n7\t7"]
    assert found.flags == ["hidden sheets or slides: Old"]
    slides = f"<draw:page>{p('one')}<presentation:notes>{p('slowly')}</presentation:notes></draw:page>"
    slides += f'<draw:page draw:style-name="S">{p("two")}</draw:page>'
    found = read(odf(slides, styles=hidden, kind="presentation"), "a.odp")
    assert found.pages == ["one\n\n[note] slowly", "[hidden slide]\n\ntwo"]


def test_every_member_has_a_fate() -> None:
    data = odf(
        p('<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>x'),
        more={
            "Object 1/content.xml": "<math xmlns='http://www.w3.org/1998/Math/MathML'><mi>alpha</mi><mo>+</mo></math>",
            "Pictures/a.png": b"\x89PNG", "Basic/Standard/Module1.xml": "<x/>", "secret.bin": b"?", "settings.xml": "<s/>",
            "Thumbnails/thumbnail.png": b"\x89PNG",
        },
    )  # fmt: skip
    found = read(data)
    assert found.pages == ["x\n[object] alpha +"]
    assert {part.where: part.kind for part in found.parts if not part.fate.is_read} == {
        "Pictures/a.png": "picture", "Basic/Standard/Module1.xml": "macro", "secret.bin": "part",
        "Thumbnails/thumbnail.png": "preview",
    }  # fmt: skip
    assert {part.where for part in found.parts} == set(zipfile.ZipFile(BytesIO(data)).namelist())


def test_a_locked_one_is_known() -> None:
    entry = '<m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry>'
    manifest = f'<m:manifest xmlns:m="{_OASIS}:manifest:1.0">{entry}</m:manifest>'
    data = odf("", more={"META-INF/manifest.xml": manifest})
    assert formats.extract(sniff(data[:8192], "a"), data, "a").outcome is Outcome.ENCRYPTED


@settings(max_examples=so_many(500, short=30), deadline=None)
@given(seed=st.integers(0, 2**32))
def test_no_word_is_lost(seed: int) -> None:
    rng, made = random.Random(seed), 0

    def word() -> str:
        nonlocal made
        made += 1
        return f"word{made}x"

    def run(depth: int) -> str:
        choice = rng.randrange(8 if depth else 3)
        inner = block(depth - 1) if depth else ""
        return [
            word(), f"<text:span>{word()}<text:tab/></text:span>", f"{word()}<text:s/>",
            f'<text:note text:note-class="footnote"><text:note-body>{inner}</text:note-body></text:note>',
            f"<office:annotation>{inner}</office:annotation>",
            f"<draw:frame><draw:text-box>{inner}</draw:text-box></draw:frame>",
            f"<draw:custom-shape>{inner}</draw:custom-shape>", f"<text:a>{word()}</text:a>",
        ][choice]  # fmt: skip

    def block(depth: int) -> str:
        choice = rng.randrange(6 if depth > 0 else 2)
        if choice < 3 or depth <= 0:
            return p(" ".join(run(depth) for _ in range(rng.randrange(1, 4))))
        inner = "".join(block(depth - 1) for _ in range(rng.randrange(1, 3)))
        row = f"<table:table-row><table:table-cell>{inner}</table:table-cell><table:table-cell/></table:table-row>"
        return [
            f"<text:list><text:list-item>{inner}</text:list-item></text:list>", f"<table:table>{row}</table:table>",
            f"<text:tracked-changes><text:changed-region><text:deletion>{inner}</text:deletion></text:changed-region>"
            "</text:tracked-changes>",
        ][choice - 3]  # fmt: skip

    data = odf("".join(block(3) for _ in range(rng.randrange(1, 4))), around=f"<style:footer>{block(1)}</style:footer>")
    walked: set[str] = set()
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for name in ("content.xml", "styles.xml"):
            walked.update(re.findall(r"word\d+x", "".join(ElementTree.fromstring(archive.read(name)).itertext())))
    assert walked - set(re.findall(r"word\d+x", read(data).pages[0])) == set()


def whole() -> bytes:
    """A text with something of everything."""
    cell = (
        f"<table:table-cell>{p('Fee')}</table:table-cell><table:covered-table-cell>{p('x')}</table:covered-table-cell>"
    )
    body = (
        f'<text:list text:style-name="L"><text:list-item>{p("a", "S")}</text:list-item></text:list>'
        f"<table:table><table:table-row>{cell}</table:table-row></table:table>"
        + p(
            "x<office:annotation><dc:creator>Dana</dc:creator>"
            + p("check")
            + '</office:annotation><text:s text:c="3"/>'
        )
        + p("<draw:frame><draw:text-box>" + p("boxed") + "</draw:text-box><svg:desc>A gate</svg:desc></draw:frame>")
        + p('see<text:note text:note-class="endnote"><text:note-body>' + p("a note") + "</text:note-body></text:note>")
        + f'<text:section text:display="none">{p("secret")}</text:section><draw:page>{p("one")}</draw:page>'
    )
    return odf(body, styles=style("S", 'fo:color="#fefefe" fo:font-size="1pt"', "paragraph"))
