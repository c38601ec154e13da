"""Word documents: what is printed stands in the text as it is printed, and what is not printed stands beside it."""

from __future__ import annotations

import random
import re
import zipfile
from io import BytesIO
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.papers.account import Fate
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import formats, office
from paracase.intake.extract.sniff import Format, sniff
from tests.support.figures import so_many
from tests.support.words import STRICT, W, numbering, p, package, r, relationships, root, styles, word

TAB, BREAK = "<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>"


def text_of(data: bytes, name: str = "a.docx") -> str:
    found = formats.extract(sniff(data[:8192], name), data, name)
    assert found.outcome is Outcome.TEXT, found.detail
    return found.pages[0]


def flags_of(data: bytes) -> list[str]:
    return office.extract_as(Format.DOCX, data).flags


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p(r("Plaintiff,") + TAB + r("Case No. 2:26-cv-01187")), "Plaintiff,\tCase No. 2:26-cv-01187"),
        (p("<w:r><w:t>Dated:</w:t><w:ptab/><w:t>May 1</w:t></w:r>"), "Dated:\tMay 1"),
        (p("<w:r><w:t>one</w:t><w:cr/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>"), "one\ntwo\nthree"),
        (p("<w:r><w:t>2:26</w:t><w:noBreakHyphen/><w:t>cv</w:t></w:r>"), "2:26-cv"),
        (p("<w:r><w:t>soft</w:t><w:softHyphen/><w:t>ware</w:t></w:r>"), "software"),
        (p("One", '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'), "One"),
        ("<w:sdt><w:sdtContent>" + p("block") + "</w:sdtContent></w:sdt>" + p(f"<w:sdt><w:sdtContent>{r('inline')}"
         "</w:sdtContent></w:sdt>"), "block\n\ninline"),
        (p(f'<w:smartTag w:element="place">{r("Reno")}</w:smartTag><w:customXml>{r(" here")}</w:customXml>'), "Reno here"),
        ("<w:tbl><w:tr><w:tc>" + p("Fee") + "</w:tc><w:tc>" + p("405.00") + "</w:tc></w:tr><w:tr><w:tc>" + p("Copies")
         + "</w:tc><w:tc>" + p("3.00") + "</w:tc></w:tr></w:tbl>", "Fee\t405.00\nCopies\t3.00"),
        ("<w:tbl><w:tr><w:tc>" + p("JANE DOE,") + p("Plaintiff,") + "</w:tc><w:tc>" + p("Case No. 1")
         + "</w:tc></w:tr></w:tbl>",
         "JANE DOE,\n\nPlaintiff,\n\nCase No. 1"),
        (p("<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
           "</m:oMath>"), "1/2"),
        (p('<w:r><w:sym w:font="Symbol" w:char="F0A7"/></w:r>' + r("x")), "♣x"),
        (p('<w:r><w:sym w:font="Nobody" w:char="F0A7"/></w:r>'), "[Nobody A7]"),
        (p(r("cut\nby  the writer")), "cut by  the writer"),
    ],
)  # fmt: skip
def test_what_is_printed(body: str, text: str) -> None:
    assert text_of(word(body)) == text


def in_list(text: str, level: int = 0, number: int = 1) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def levels(*kinds: tuple[str, str], more: str = "") -> tuple[str, str, str]:
    rows = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{shown}"/>{more}</w:lvl>'
        for n, (kind, shown) in enumerate(kinds)
    )
    nums = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/>'
    nums += '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    return (
        "numbering", "word/numbering.xml",
        root("numbering", f'<w:abstractNum w:abstractNumId="7">{rows}</w:abstractNum>{nums}'),
    )  # fmt: skip


def test_lists_are_numbered_as_word_prints_them() -> None:
    listing = levels(("upperRoman", "%1."), ("upperLetter", "%2."), ("decimal", "(%3)"))
    body = "".join(in_list(t, level) for t, level in
                   (("a", 0), ("b", 0), ("c", 1), ("d", 2), ("e", 2), ("f", 1), ("g", 0), ("h", 1)))  # fmt: skip
    assert text_of(word(body, listing)).split("\n\n") == [
        "I. a", "II. b", "A. c", "(1) d", "(2) e", "B. f", "III. g", "A. h",
    ]  # fmt: skip


def test_numbers_of_several_levels_and_other_starts() -> None:
    listing = levels(("decimal", "%1"), ("lowerLetter", "%1.%2"), more="")
    body = (
        in_list("a") + in_list("b", 1) + in_list("c", 1) + in_list("again", 0, 2) + in_list("on", 0, 2) + in_list("too")
    )
    assert text_of(word(body, listing)).split("\n\n") == ["1 a", "1.a b", "1.b c", "5 again", "6 on", "7 too"]


def test_a_style_numbers_its_paragraphs() -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="Para"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbered = p("Venue is proper.", '<w:pStyle w:val="Para"/>')
    off = p("No number.", '<w:pStyle w:val="Para"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    text = text_of(word(numbered + off + numbered, styles(style), numbering(("ordinal", "%1"))))
    assert text.split("\n\n") == ["1st Venue is proper.", "No number.", "2nd Venue is proper."]


def test_headers_stand_first_then_the_body_then_footers_and_notes() -> None:
    data = word(
        p(r("body words") + '<w:r><w:footnoteReference w:id="7"/></w:r>'),
        ("header", "word/header1.xml", root("hdr", p("No. 2:24-cv-01234 &amp; related"))),
        ("footer", "word/footer1.xml", root("ftr", p("footer words"))),
        ("footnotes", "word/footnotes.xml", root("footnotes",
            f'<w:footnote w:id="0" w:type="separator">{p("<w:r><w:separator/></w:r>")}</w:footnote>'
            f'<w:footnote w:id="7">{p(r("a ") + r("note"))}</w:footnote>')),
        ("comments", "word/remarks.xml", root("comments", f'<w:comment w:id="1" w:author="Dana">{p("check")}</w:comment>')),
    )  # fmt: skip
    assert text_of(data).split("\n") == [
        "No. 2:24-cv-01234 & related", "body words†", "footer words", "[footnote 1] a note", "[comment, Dana] check",
    ]  # fmt: skip
    assert flags_of(data) == ["has comments"]


def test_the_numbers_beside_a_pleading_do_not_stand_before_its_caption() -> None:
    gutter = "".join(p(str(n)) for n in range(1, 29))
    data = word(p("SUPERIOR COURT"), ("header", "word/header1.xml", root("hdr", gutter + p("Doe v. Roe"))))
    lines = text_of(data).split("\n")
    assert lines[:2] == ["Doe v. Roe", "SUPERIOR COURT"]
    assert lines[2].startswith("[line numbers] 1 2 3")


def test_a_text_box_is_read_once() -> None:
    box = f"<wps:wsp><wps:txbx><w:txbxContent>{p('boxed words')}</w:txbxContent></wps:txbx></wps:wsp>"
    old = f"<w:pict><v:rect><v:textbox><w:txbxContent>{p('boxed words')}</w:txbxContent></v:textbox></v:rect></w:pict>"
    pair = (
        f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback>{old}'
        "</mc:Fallback></mc:AlternateContent>"
    )
    assert text_of(word(p(r("around") + f"<w:r>{pair}</w:r>"))) == "around\n\nboxed words"


def test_deleted_and_moved_words_stand_apart() -> None:
    body = p(
        r("We ") + '<w:del w:id="1"><w:r><w:delText>do not </w:delText></w:r></w:del>' + '<w:ins w:id="2">' + r("agree")
        + "</w:ins>"
    ) + p("<w:moveFrom>" + r("Costs") + "</w:moveFrom>")  # fmt: skip
    data = word(body)
    assert text_of(data) == "We agree\n[deleted] do not\n[moved away] Costs"
    assert flags_of(data) == ["has tracked changes"]


@pytest.mark.parametrize("change", ['<w:moveTo w:id="1">{}</w:moveTo>', '<w:ins w:id="1">{}</w:ins>'])
def test_changes_in_a_header_count(change: str) -> None:
    data = word(p("x"), ("header", "word/h.xml", root("hdr", f"<w:p>{change.format(r('y'))}</w:p>")))
    assert flags_of(data) == ["has tracked changes"]


def test_fields_show_their_result_and_tell_their_code() -> None:
    def char(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    def code(text: str) -> str:
        return f"<w:r><w:instrText>{text}</w:instrText></w:r>"

    inner = char("begin") + code(" MERGEFIELD Sum ") + char("separate") + r("900") + char("end")
    body = p(char("begin") + code(" IF ") + inner + code(' &gt; 5 "yes" ') + char("separate") + r("yes") + char("end"))
    page = p(char("begin") + code(" PAGE \\* MERGEFORMAT ") + char("separate") + r("1") + char("end"))
    data = word(body + page)
    assert text_of(data) == 'yes\n\n1\n[field] MERGEFIELD Sum\n[field] IF 900 > 5 "yes"'
    assert flags_of(data) == ["has fields that Word fills in"]


def test_links_tell_where_they_lead() -> None:
    body = p(f'<w:hyperlink r:id="rId9" w:anchor="top">{r("our terms")}</w:hyperlink>')
    same = p(f'<w:hyperlink r:id="rId8">{r("a@b.example")}</w:hyperlink>')
    data = word(
        body + same,
        outside=(("rId9", "hyperlink", "https://evil.example/x"), ("rId8", "hyperlink", "mailto:a@b.example")),
    )
    assert text_of(data) == "our terms\n\na@b.example\n[link] our terms → https://evil.example/x#top"
    assert flags_of(data) == ["external links: 2"]


def test_what_a_picture_a_chart_and_a_form_say() -> None:
    chart = (
        '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:t>Losses</a:t><c:v>1200</c:v></c:chart>'
    )
    data = word(
        p('<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="Photo of the gate"/></wp:inline></w:drawing></w:r>'),
        ("chart", "word/charts/c.xml", chart),
        ("customXml", "customXml/item1.xml", "<data><fee>nine hundred</fee></data>"),
        ("image", "word/media/i.png", b"\x89PNG"),
        ("oleObject", "word/embeddings/o.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("vbaProject", "word/vbaProject.bin", b"vba"),
    )
    found = office.extract_as(Format.DOCX, data)
    assert found.pages == ["[picture] Photo of the gate\n[chart] Losses | 1200\n[data] nine hundred"]
    assert {part.kind: part.fate for part in found.parts if not part.fate.is_read} == {
        "picture": Fate.DRAWN, "embedded file": Fate.LEFT_OUT, "macro": Fate.LEFT_OUT,
    }  # fmt: skip
    assert all(part.digest and part.size for part in found.parts)
    assert {part.where for part in found.parts} == set(zipfile.ZipFile(BytesIO(data)).namelist())
    assert "has macros" in found.flags


def test_what_lies_elsewhere_is_said() -> None:
    data = word(
        p("x"), ("settings", "word/settings.xml", root("settings", "")),
        outside=(("rId8", "image", "http://a.example/i.png"),),
        more={"word/_rels/settings.xml.rels": relationships(("rId1", "attachedTemplate", "http://a.example/t.dotm"))},
    )  # fmt: skip
    found = office.extract_as(Format.DOCX, data)
    assert found.flags == ["has a remote template"]
    assert [(part.kind, part.where) for part in found.parts if not part.fate.is_read] == [
        ("picture", "http://a.example/i.png")
    ]


def test_properties_are_read() -> None:
    dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cp="urn:x"'
    core = f"<cp:coreProperties {dc}><dc:title>Lease</dc:title><dc:creator>D</dc:creator></cp:coreProperties>"
    custom = (
        '<Properties xmlns:vt="urn:y"><property name="Matter"><vt:lpwstr>Kestrel</vt:lpwstr></property></Properties>'
    )
    parts = {
        "_rels/.rels": relationships(("a", "officeDocument", "w.xml"), ("b", "core-properties", "c.xml"),
                                     ("c", "custom-properties", "d.xml")),
        "w.xml": root("document", f"<w:body>{p('x')}</w:body>"), "c.xml": core, "d.xml": custom,
    }  # fmt: skip
    assert text_of(package(parts)) == "x\n[property] title: Lease\n[property] Matter: Kestrel"


# Which it is.

NS0 = f'<?xml version="1.0"?><n:document xmlns:n="{W}"><n:body><n:p><n:r><n:t>found</n:t></n:r></n:p></n:body></n:document>'


@pytest.mark.parametrize(
    ("document", "main"),
    [
        (NS0, "word/document.xml"),
        (NS0, "word/document2.xml"),
        (NS0, "anything.bin"),
        (NS0.replace(W, STRICT), "word/document.xml"),
        (NS0.replace('"1.0"', '"1.0" encoding="UTF-16"').encode("utf-16"), "word/document.xml"),
        (NS0.replace("xmlns:n=", "xmlns=").replace("<n:", "<").replace("</n:", "</"), "word/document.xml"),
        (NS0.replace(f' xmlns:n="{W}"', "").replace("<n:", "<w:").replace("</n:", "</w:"), "word/document.xml"),
    ],
)
@pytest.mark.parametrize("name", ["a.docx", "a", "a.zip"])
def test_a_word_document_is_one_whatever_its_parts_are_called(document: str | bytes, main: str, name: str) -> None:
    thumbnail = {"docProps/thumbnail.jpeg": random.Random(1).randbytes(20_000)}
    data = word("", main=main, document=document)
    assert text_of(data, name) == "found"
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {**thumbnail, **{n: archive.read(n) for n in reversed(archive.namelist())}}
    assert text_of(package(parts, compression=zipfile.ZIP_STORED), name) == "found"


def test_an_archive_of_word_files_is_an_archive() -> None:
    inner = word(p("inner"))
    data = package(
        {"word/Redline of Lease.docx": inner, "[Content_Types].xml.txt": b"x"}, compression=zipfile.ZIP_STORED
    )
    for name in ("download.zip", "download"):
        found = formats.extract(sniff(data[:8192], name), data, name)
        assert (found.outcome, found.meta["format"]) == (Outcome.LISTED, "zip")
        assert "word/Redline of Lease.docx" in found.pages[0]


def test_two_members_of_one_name_are_said() -> None:
    out = BytesIO(word(p("one text")))
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", root("document", f"<w:body>{p('another text')}</w:body>"))
    found = office.extract_as(Format.DOCX, out.getvalue())
    assert found.flags == ["two parts of one name: word/document.xml"]
    assert [(part.kind, part.fate) for part in found.parts if not part.fate.is_read] == [
        ("duplicate part", Fate.LEFT_OUT)
    ]


def test_what_stands_before_the_damage_is_read_and_the_damage_said() -> None:
    whole = root("document", f"<w:body>{p('before')}{p('after')}</w:body>")
    data = word("", document=whole[: whole.index("after")])
    found = office.extract_as(Format.DOCX, data)
    assert found.pages[0].startswith("before")
    assert [(part.kind, part.fate) for part in found.parts if not part.fate.is_read] == [("body", Fate.LEFT_OUT)]


@pytest.mark.parametrize("where", ["body", "header"])
def test_entities_are_not_expanded(where: str) -> None:
    bad = f'<!DOCTYPE x [<!ENTITY e "ha">]><w:hdr xmlns:w="{W}"><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:hdr>'
    if where == "body":
        assert office.extract_as(Format.DOCX, word("", document=bad)).outcome is Outcome.DAMAGED
        return
    found = office.extract_as(Format.DOCX, word(p("x"), ("header", "word/h.xml", bad)))
    assert found.pages == ["x"]
    assert [part.why for part in found.parts if part.kind == "header"] == [
        "it declares a document type, which none may"
    ]


# No word is lost.


class _Maker:
    """Makes Word packages at random; each word is another."""

    def __init__(self, rng: random.Random) -> None:
        self.rng, self.count = rng, 0

    def words(self) -> str:
        self.count += 1
        return f"word{self.count}x"

    def run(self, depth: int) -> str:
        choice = self.rng.randrange(14 if depth else 6)
        if choice < 4:
            props = self.rng.choice(
                ["", "", "<w:vanish/>", '<w:color w:val="FFFFFF"/>', "<w:strike/>", '<w:sz w:val="2"/>']
            )
            return r(self.words() + " ", props)
        if choice == 4:
            return f"<w:r><w:tab/><w:t>{self.words()}</w:t><w:br/></w:r>"
        if choice == 5:
            return f"<m:oMath><m:r><m:t>{self.words()}</m:t></m:r></m:oMath>"
        inner = "".join(self.run(depth - 1) for _ in range(self.rng.randrange(1, 3)))
        box = f"<wps:txbx><w:txbxContent>{self.block(0)}</w:txbxContent></wps:txbx>"
        drawn = f"<w:drawing><wps:wsp>{box}</wps:wsp></w:drawing>"
        return [
            f"<w:ins>{inner}</w:ins>", f"<w:del><w:r><w:delText>{self.words()}</w:delText></w:r></w:del>",
            f"<w:moveFrom>{inner}</w:moveFrom>", f'<w:fldSimple w:instr="REF {self.words()}">{inner}</w:fldSimple>',
            f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE {self.words()}</w:instrText></w:r>{inner}'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            f"<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>",
            f"<w:r>{drawn}</w:r>",
            f'<w:r><mc:AlternateContent><mc:Choice Requires="{self.rng.choice(["wps", "unheard"])}">{drawn}</mc:Choice>'
            f"<mc:Fallback><w:t>{self.words()} </w:t></mc:Fallback></mc:AlternateContent></w:r>",
        ][choice - 6]  # fmt: skip

    def block(self, depth: int) -> str:
        if depth and self.rng.random() < 0.25:
            cells = "".join(
                f"<w:tc>{''.join(self.block(depth - 1) for _ in range(self.rng.randrange(1, 3)))}</w:tc>"
                for _ in range(2)
            )
            gone = self.rng.choice(["", "<w:trPr><w:del/></w:trPr>"])
            return f"<w:tbl><w:tr>{gone}{cells}</w:tr></w:tbl>"
        content = "".join(self.run(depth) for _ in range(self.rng.randrange(1, 4)))
        props = self.rng.choice(
            ["", "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>']
        )
        return f"<w:p>{props}{content}</w:p>"

    def blocks(self) -> str:
        return "".join(self.block(2) for _ in range(self.rng.randrange(1, 4)))

    def package(self) -> bytes:
        beside: list[tuple[str, str, str | bytes]] = [numbering(("decimal", "%1."))]
        for kind, name in (("header", "hdr"), ("footer", "ftr")):
            beside += [(kind, f"p/{kind}{n}.xml", root(name, self.blocks())) for n in range(self.rng.randrange(3))]
        for kind in ("footnote", "endnote", "comment"):
            notes = "".join(f'<w:{kind} w:id="{n}">{self.blocks()}</w:{kind}>' for n in range(self.rng.randrange(3)))
            beside.append((f"{kind}s", f"p/{kind}s{self.rng.randrange(9)}.xml", root(f"{kind}s", notes)))
        return word(self.blocks(), *beside, main=self.rng.choice(["word/document.xml", "x/y.z", "main.xml"]))


def plainly(data: bytes) -> set[str]:
    """All words of all parts, by a plain walk."""
    found: set[str] = set()
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            for element in ElementTree.fromstring(archive.read(name)).iter():
                found.update(re.findall(r"word\d+x", " ".join([element.text or "", *element.attrib.values()])))
    return found


@settings(max_examples=so_many(2_000, short=60), deadline=None)
@given(seed=st.integers(0, 2**32))
def test_no_word_of_a_package_is_lost(seed: int) -> None:
    data = _Maker(random.Random(seed)).package()
    found = office.extract_as(Format.DOCX, data)
    assert plainly(data) - set(re.findall(r"word\d+x", found.pages[0])) == set()
    assert {part.where for part in found.parts} == set(zipfile.ZipFile(BytesIO(data)).namelist())


def whole() -> bytes:
    """A package with something of everything."""
    return _Maker(random.Random(7)).package()
