"""What an approver must see between two versions of a Word document: in words, or as a part that changed.

Each pair is one that was once shown as *no change*, with a variant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.account import changed_parts
from paracase.domain.papers.documents import Outcome
from paracase.domain.work.redline import redline
from paracase.intake.extract import formats
from paracase.intake.extract.sniff import sniff
from tests.support.words import numbering, p, r, relationships, root, styles, word

if TYPE_CHECKING:
    from paracase.intake.extract.protocol import Extracted

MHT = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
PNG = b"\x89PNG\r\n\x1a\n"


def read(data: bytes) -> Extracted:
    found = formats.extract(sniff(data[:8192], "draft.docx"), data, "draft.docx")
    assert found.outcome is Outcome.TEXT, found.detail
    return found


def header(words: str) -> tuple[str, str, str]:
    return ("header", "word/header1.xml", root("hdr", p(words)))


def notes(words: str, name: str = "word/notes1.xml", note: str = "footnote") -> tuple[str, str, str]:
    return (f"{note}s", name, root(f"{note}s", f'<w:{note} w:id="2">{words}</w:{note}>'))


def strict(text: str) -> str:
    return text.replace(
        "schemas.openxmlformats.org/wordprocessingml/2006/main", "purl.oclc.org/ooxml/wordprocessingml/main"
    )


NOTED = p(r("The fee is due.") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
DATED = p("Dated: November 20, 2026") + p("Rosa Garcia")
LISTED = p("Pay rent.", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>') + p("See paragraph 1 above.")
LISTS = numbering(("decimal", "%1."), ("bullet", "\uf0b7"), ("upperRoman", "%1)"))
GONE = '<w:del w:id="1" w:author="A"><w:r><w:delText>not </w:delText></w:r></w:del>'


def vanishing(kind: str) -> tuple[str, str, str]:
    return styles(f'<w:style w:type="{kind}" w:styleId="Quiet"><w:rPr><w:vanish/></w:rPr></w:style>')


def chunk(words: str) -> bytes:
    return word(
        p("Cover.") + '<w:altChunk r:id="rId1"/>',
        ("aFChunk", "word/more.html", f"<html><body><p>{words}</p></body></html>"),
    )


def box(mark: str) -> str:
    return p(f'<w:r><w:sym w:font="Wingdings" w:char="{mark}"/></w:r>' + r(" I consent"))


def control(state: str, glyph: str) -> str:
    return (
        f'<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{state}"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent>{r(glyph)}</w:sdtContent></w:sdt>{r(' I consent')}</w:p>"
    )


def form(state: str) -> str:
    return p(
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="{state}"/></w:checkBox></w:ffData>'
        '</w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        + r(" I consent")
    )


def chosen(number: int) -> str:
    return p(
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="{number}"/><w:listEntry w:val="Yes"/>'
        '<w:listEntry w:val="No"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def coded(code: str) -> str:
    return p(
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> {code} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("Exhibit A")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def linked(target: str) -> bytes:
    body = p('<w:hyperlink r:id="rId9">' + r("the settlement") + "</w:hyperlink>")
    return word(body, outside=(("rId9", "hyperlink", target),))


def decoy(words: str) -> bytes:
    return word(
        p(words),
        main="word/document2.xml",
        more={"word/document.xml": root("document", p("Plaintiff did not consent."))},
    )


def twice(first: str, second: str) -> bytes:
    drawn = "<w:drawing><wps:wsp><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>"
    old = "<w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict>"
    return word(
        p(
            f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawn.format(p(first))}</mc:Choice>'
            f"<mc:Fallback>{old.format(p(second))}</mc:Fallback></mc:AlternateContent></w:r>"
        )
    )


WORDS: dict[str, tuple[bytes, bytes]] = {
    "50 decoy main part": (decoy("Plaintiff did not consent."), decoy("Plaintiff FULLY CONSENTED.")),
    "50 strict": (
        word("", main="doc/x.part", document=strict(root("document", p("did not consent")))),
        word("", main="doc/x.part", document=strict(root("document", p("did consent")))),
    ),
    "51 merged HTML": (chunk("no waiver"), chunk("a waiver")),
    "51 merged RTF": (
        word('<w:altChunk r:id="rId1"/>' + p("x"), ("aFChunk", "word/a.rtf", rb"{\rtf1 no waiver}")),
        word('<w:altChunk r:id="rId1"/>' + p("x"), ("aFChunk", "word/a.rtf", rb"{\rtf1 a waiver}")),
    ),
    "51 merged web archive": (
        word('<w:altChunk r:id="rId1"/>' + p("x"), ("aFChunk", "word/a.mht", MHT + b"<p>no waiver</p>\r\n--b--")),
        word('<w:altChunk r:id="rId1"/>' + p("x"), ("aFChunk", "word/a.mht", MHT + b"<p>a waiver</p>\r\n--b--")),
    ),
    "51 merged Word": (
        word('<w:altChunk r:id="rId1"/>' + p("x"), ("aFChunk", "word/a.bin", word(p("no waiver")))),
        word('<w:altChunk r:id="rId1"/>' + p("x"), ("aFChunk", "word/a.bin", word(p("a waiver")))),
    ),
    "16 notes elsewhere": (word(NOTED, notes(p("Less costs."))), word(NOTED, notes(p("Plus costs.")))),
    "16 endnotes": (
        word(NOTED, notes(p("Less costs."), "x/y.part", "endnote")),
        word(NOTED, notes(p("Plus costs."), "x/y.part", "endnote")),
    ),
    "17 CDATA": (
        word(NOTED, notes(p("<w:r><w:t><![CDATA[Less costs.]]></w:t></w:r>"), "word/footnotes.xml")),
        word(NOTED, notes(p("<w:r><w:t><![CDATA[Plus costs.]]></w:t></w:r>"), "word/footnotes.xml")),
    ),
    "12 header": (word(DATED, header("Dated: November 20, 2026")), word(DATED, header("Rosa Garcia"))),
    "12 footer": (
        word(DATED, ("footer", "word/f.xml", root("ftr", p("Rosa Garcia")))),
        word(DATED, ("footer", "word/f.xml", root("ftr", p("Dated: November 20, 2026")))),
    ),
    "20 strike": (word(p(r("We ") + r("never ") + r("agree"))), word(p(r("We ") + r("never ", "<w:strike/>") + r("agree")))),
    "20 double strike": (word(p(r("never "))), word(p(r("never ", '<w:dstrike w:val="true"/>')))),
    "47 hidden by a paragraph's style": (
        word(p("Rent is due.") + p("Not in May."), styles("")),
        word(p("Rent is due.") + p("Not in May.", '<w:pStyle w:val="Quiet"/>'), vanishing("paragraph")),
    ),
    "47 hidden by a run's style": (
        word(p(r("Rent is due. ") + r("Not in May."))),
        word(p(r("Rent is due. ") + r("Not in May.", '<w:rStyle w:val="Quiet"/>')), vanishing("character")),
    ),
    "25 numbers to bullets": (word(LISTED.format(1), LISTS), word(LISTED.format(2), LISTS)),
    "25 digits to Roman": (word(LISTED.format(1), LISTS), word(LISTED.format(3), LISTS)),
    "30 Wingdings": (word(box("F0A8")), word(box("F0FE"))),
    "30 letters in Wingdings": (
        word(p(r("o", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') + r(" I consent"))),
        word(p(r("þ", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') + r(" I consent"))),
    ),
    "30 content control": (word(control("0", "☐")), word(control("1", "☒"))),
    "30 form field": (word(form("0")), word(form("1"))),
    "34 no-break hyphen": (
        word(p("<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>5</w:t></w:r>")), word(p("<w:r><w:t>1</w:t><w:t>5</w:t></w:r>")),
    ),
    "28 code": (word(coded("REF exhibit_a")), word(coded("REF exhibit_b"))),
    "28 simple field": (
        word(p('<w:fldSimple w:instr=" DOCPROPERTY Fee ">' + r("900") + "</w:fldSimple>")),
        word(p('<w:fldSimple w:instr=" DOCPROPERTY Other ">' + r("900") + "</w:fldSimple>")),
    ),
    "54 link": (linked("https://court.example/a"), linked("https://court.example/b")),
    "24 tracked deletion accepted": (word(p(r("We do ") + GONE + r("agree"))), word(p(r("We do ") + r("agree")))),
    "24 tracked row": (
        word("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("Waived") + "</w:tc></w:tr></w:tbl>" + p("x")), word(p("x")),
    ),
    "61 paragraph mark": (word(p("One", "<w:rPr><w:del/></w:rPr>") + p("Two")), word(p("One") + p("Two"))),
    "24 moved": (
        word("<w:p><w:moveFrom>" + r("Costs follow. ") + "</w:moveFrom>" + r("x") + "</w:p>"), word(p("x")),
    ),
    "text box, drawn otherwise elsewhere": (twice("Fee 900", "Fee 900"), twice("Fee 900", "Fee 100")),
    "words as a picture": (
        word(p("x"), header('<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>')),
        word(p("x"), header('<w:r><w:pict><v:shape><v:textpath string="FINAL"/></v:shape></w:pict></w:r>')),
    ),
    "drop-down": (
        word(chosen(0)), word(chosen(1)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("pair", WORDS)
def test_a_change_is_shown_in_words(pair: str) -> None:
    old, new = map(read, WORDS[pair])
    found = redline(old.pages, new.pages)
    assert found.added + found.removed > 0, new.pages


def picture(data: bytes) -> bytes:
    drawn = '<w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r>'
    return word(p("Exhibit A") + p(drawn), ("image", "word/media/image1.png", data))


PARTS: dict[str, tuple[bytes, bytes, str]] = {
    "53 picture": (picture(PNG + b"one"), picture(PNG + b"two"), "picture"),
    "19 paragraphs joined": (word(p("One") + p("two")), word(p(r("One") + r(" ") + r("two"))), "body"),
    "07 spaces": (word(p("One two")), word(p("One  two")), "body"),
    "08 no-break space": (word(p("One two")), word(p("One\xa0two")), "body"),
    "62 tracked format": (
        word(p("One")), word(p(r("One", "<w:b/><w:rPrChange><w:rPr/></w:rPrChange>"))), "body",
    ),
    "embedded file": (
        word(p("x"), ("oleObject", "word/embeddings/a.bin", b"one")),
        word(p("x"), ("oleObject", "word/embeddings/a.bin", b"two")), "embedded file",
    ),
    "macro": (
        word(p("x"), ("vbaProject", "word/vba.bin", b"one")), word(p("x"), ("vbaProject", "word/vba.bin", b"two")), "macro",
    ),
    "decoy": (
        word(p("x"), more={"word/other.xml": "<a/>"}), word(p("x"), more={"word/other.xml": "<b/>"}), "part",
    ),
    "which picture": (
        word(p("x"), ("image", "m/a.png", b"1"), ("image", "m/b.png", b"2")),
        word(p("x"), ("image", "m/b.png", b"2"), ("image", "m/a.png", b"1")), "relationships",
    ),
}  # fmt: skip


@pytest.mark.parametrize("pair", PARTS)
def test_a_change_is_named_by_its_part(pair: str) -> None:
    old, new, kind = PARTS[pair]
    changed = changed_parts(read(old).parts, read(new).parts)
    assert kind in [part.kind for part in changed], changed


BG1 = '<w:color w:val="FFFFFF" w:themeColor="background1"/>'
WHITE_STYLE = styles('<w:style w:type="character" w:styleId="Pale"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>')
SHADE = '<w:shd w:val="clear" w:fill="{}"/>'
UNSEEN: dict[str, tuple[bytes, str]] = {
    "41 by a style": (
        word(p("x") + p("secret", '<w:pStyle w:val="Quiet"/>'), vanishing("paragraph")), "hidden text"),
    "based on a style": (
        word(p("secret", '<w:pStyle w:val="Heir"/>'),
             styles('<w:style w:type="paragraph" w:styleId="Quiet"><w:rPr><w:vanish/></w:rPr></w:style>'
                    '<w:style w:type="paragraph" w:styleId="Heir"><w:basedOn w:val="Quiet"/></w:style>')), "hidden text"),
    "43 near white": (word(p(r("secret", '<w:color w:val="FDFDFE"/>'))), "white text"),
    "44 white by a style": (word(p(r("secret", '<w:rStyle w:val="Pale"/>')), WHITE_STYLE), "white text"),
    "45 one point": (word(p(r("secret", '<w:sz w:val="2"/>'))), "tiny text"),
    "46 theme white": (word(p(r("secret", BG1))), "white text"),
    "48 in a header": (word(p("x"), header(r("secret", "<w:vanish/>"))), "hidden text"),
    "in a footnote": (word(NOTED, notes(p(r("secret", '<w:vanish w:val="1"/>')))), "hidden text"),
    "no fill": (word(p(r("secret", "<w14:textFill><w14:noFill/></w14:textFill>"))), "hidden text"),
    "black under black": (word(p(r("secret", '<w:highlight w:val="black"/>'))), "text in the color of its ground"),
    "yellow on yellow": (word(p(r("secret", '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>'))), "white text"),
    "narrow": (word(p(r("secret", '<w:w w:val="1"/>'))), "tiny text"),
    "covered cell": (
        word("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("secret") + "</w:tc></w:tr></w:tbl>"), "hidden text"),
    "hidden shape": (
        word(p('<w:r><w:pict><v:shape style="visibility:hidden"><v:textbox><w:txbxContent>' + p("secret")
               + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")), "hidden text"),
}  # fmt: skip


@pytest.mark.parametrize("name", UNSEEN)
def test_what_is_not_seen_in_print_is_marked_and_said(name: str) -> None:
    data, flag = UNSEEN[name]
    found = read(data)
    assert flag in found.flags
    assert ": secret]" in found.pages[0]


SEEN: dict[str, bytes] = {
    "white on black": word(p(r("caption", '<w:color w:val="FFFFFF"/>'), SHADE.format("000000"))),
    "white in a dark cell": word(
        "<w:tbl><w:tr><w:tc><w:tcPr>" + SHADE.format("1F497D") + "</w:tcPr>" + p(r("caption", '<w:color w:val="FFFFFF"/>'))
        + "</w:tc></w:tr></w:tbl>"
    ),
    "white in a dark box": word(p(
        '<w:r><w:drawing><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val="1F497D"/></a:solidFill></wps:spPr><wps:txbx>'
        "<w:txbxContent>" + p(r("caption", '<w:color w:val="FFFFFF"/>')) + "</w:txbxContent></wps:txbx></wps:wsp>"
        "</w:drawing></w:r>"
    )),
    "hidden twice by styles": word(
        p(r("caption", '<w:rStyle w:val="B"/>'), '<w:pStyle w:val="A"/>'),
        styles('<w:style w:type="paragraph" w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style>'
               '<w:style w:type="character" w:styleId="B"><w:rPr><w:vanish/></w:rPr></w:style>')),
    "not hidden": word(p(r("caption", '<w:vanish w:val="0"/>'))),
    "gray": word(p(r("caption", '<w:color w:val="A6A6A6"/>'))),
    "as it was before": word(p(r("caption", "<w:rPrChange><w:rPr><w:vanish/><w:strike/></w:rPr></w:rPrChange>"))),
    "auto on dark": word(p(r("caption", '<w:color w:val="auto"/>'), SHADE.format("000000"))),
}  # fmt: skip


@pytest.mark.parametrize("name", SEEN)
def test_what_is_seen_in_print_is_not_marked(name: str) -> None:
    found = read(SEEN[name])
    assert found.pages == ["caption"]
    assert set(found.flags) <= {"has tracked changes"}


def test_a_part_that_nothing_names_is_left_out() -> None:
    found = read(decoy("Plaintiff FULLY CONSENTED."))
    assert "did not" not in found.pages[0]
    assert [(part.where, part.fate.value) for part in found.parts if not part.fate.is_read] == [
        ("word/document.xml", "left_out")
    ]


def test_relations_of_relations_are_followed() -> None:
    data = word(
        p("x"),
        header("top"),
        more={"word/_rels/header1.xml.rels": relationships(("rId1", "image", "logo.png")), "word/logo.png": PNG},
    )
    assert {part.where: part.fate.value for part in read(data).parts}["word/logo.png"] == "drawn"
