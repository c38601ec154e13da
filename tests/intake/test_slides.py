"""Presentations: a page a slide, in the order of the presentation, with all that hangs on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.intake.extract import formats
from paracase.intake.extract.sniff import sniff
from tests.support.words import package, relationships

if TYPE_CHECKING:
    from paracase.intake.extract.protocol import Extracted

SPACES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def shape(words: str, props: str = "", place: str = "") -> str:
    paragraphs = "".join(f"<a:p><a:r><a:t>{word}</a:t></a:r></a:p>" for word in words.split("|"))
    named = f'<p:nvSpPr><p:cNvPr id="1" {props}/><p:nvPr>{place}</p:nvPr></p:nvSpPr>'
    return f"<p:sp>{named}<p:txBody>{paragraphs}</p:txBody></p:sp>"


def slide(content: str, props: str = "", root: str = "sld") -> str:
    return f"<p:{root} {SPACES} {props}><p:cSld>{content}</p:cSld></p:{root}>"


def deck(parts: dict[str, str | bytes]) -> bytes:
    return package({
        "_rels/.rels": relationships(("r", "officeDocument", "deck.xml")),
        "deck.xml": f'<p:presentation {SPACES}><p:sldIdLst><p:sldId id="256" r:id="b"/>'
        '<p:sldId id="257" r:id="a"/></p:sldIdLst></p:presentation>',
        "_rels/deck.xml.rels": relationships(("a", "slide", "one.xml"), ("b", "slide", "two.xml"),
                                             ("m", "slideMaster", "m.xml")),
        "m.xml": slide(shape("Click to edit", place="<p:ph/>") + shape("Privileged"), root="sldMaster"), **parts,
    })  # fmt: skip


def read(parts: dict[str, str | bytes]) -> Extracted:
    data = deck(parts)
    return formats.extract(sniff(data[:8192], "a"), data, "a")


def everything() -> dict[str, str | bytes]:
    cells = "".join(
        f"<a:tc><a:txBody><a:p><a:r><a:t>{word}</a:t></a:r></a:p></a:txBody></a:tc>" for word in ("Fee", "405")
    )
    return {
        "one.xml": slide(shape("Opening|Second line") + f"<a:tbl><a:tr>{cells}</a:tr></a:tbl>"),
        "two.xml": slide(shape("Concealed") + shape("ghost", 'hidden="1" descr="A gate"'), 'show="0"'),
        "_rels/one.xml.rels": relationships(("n", "notesSlide", "n.xml"), ("c", "comments", "c.xml"),
                                            ("i", "image", "i.png")),
        "n.xml": slide(shape("say slowly"), root="notes"), "i.png": b"\x89PNG",
        "c.xml": f"<p:cmLst {SPACES}><p:cm><p:text>check this</p:text></p:cm></p:cmLst>",
    }  # fmt: skip


def whole() -> bytes:
    """A presentation with something of everything."""
    return deck(everything())


def test_slides_in_their_order_with_notes_comments_and_tables() -> None:
    found = read(everything())
    assert found.pages == [
        "[hidden slide]\nConcealed\n[hidden: ghost]\n[picture] A gate",
        "Opening\nSecond line\nFee\t405\n[note] say slowly\n[comment] check this\n[on all slides] Privileged",
    ]
    assert found.page_count == 2
    assert found.flags == ["hidden slides: 1", "hidden text", "has comments"]
    assert [(part.kind, part.where) for part in found.parts if not part.fate.is_read] == [("picture", "i.png")]


def test_what_other_programs_show_is_told_where_it_differs() -> None:
    pair = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice Requires='p14'>{shape('Fee 900')}</mc:Choice><mc:Fallback>{{}}</mc:Fallback></mc:AlternateContent>"
    )
    same = read({"one.xml": slide(pair.format(shape("Fee 900"))), "two.xml": slide("")})
    other = read({"one.xml": slide(pair.format(shape("Fee 100"))), "two.xml": slide("")})
    assert same.pages[1] == "Fee 900\n[on all slides] Privileged"
    assert other.pages[1].startswith("Fee 900\n[shown by other programs] Fee 100")


def test_a_damaged_slide_is_named() -> None:
    found = read({"one.xml": slide(shape("before"))[:-40], "two.xml": slide(shape("whole"))})
    assert found.pages[0] == "whole"
    assert found.pages[1].startswith("before")
    assert [part.where for part in found.parts if not part.fate.is_read] == ["one.xml"]
