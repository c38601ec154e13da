"""No change of a paper is passed over where an attorney is asked: words are shown, or the part is named.

The pairs are those an approver once saw as *no change* (and variants of each), taken in as real files of a real office, read
by the real readers, and shown as the screen and the command line show them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from paracase.services.papers.versions import changes, settled_version
from paracase.store.papers import lists
from paracase.tui.widgets.redlined import beside_words, redlined
from tests.intake.test_pdf_parts import CHANGES, made
from tests.intake.test_word_pairs import PARTS, WORDS
from tests.support.clock import AheadClock
from tests.support.offices import drop, scan
from tests.support.pdfs import PdfMaker, lines, scanned_exhibit
from tests.support.words import p, relationships, word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.domain.work.redline import Redline

AGREED = "AGREEMENT\n\nThe fee is 100 dollars.\nPlaintiff did not consent to any waiver."


class Pair(NamedTuple):
    """Two versions of a paper.

    Attributes:
        names: a word of what must be said where no word changed.
    """

    suffix: str
    old: bytes
    new: bytes
    names: str = ""


def _layer(*, is_on: bool) -> bytes:
    maker = PdfMaker()
    layer = maker.add("<< /Type /OCG /Name (terms) >>")
    maker.page(
        f"{lines(AGREED)}/OC /L BDC {lines('All claims are waived.', y=500)} EMC\n",
        resources=f"/Properties << /L {layer} 0 R >>",
    )
    off = "" if is_on else f"/OFF [{layer} 0 R]"
    maker.catalog += f" /OCProperties << /OCGs [{layer} 0 R] /D << /Order [{layer} 0 R] {off} >> >>"
    return maker.data()


def _lying(*, is_lying: bool) -> bytes:
    maker = PdfMaker()
    table = maker.stream(
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        "1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfrange\n<20> <7E> <0020>\nendbfrange\n"
        "1 beginbfchar\n<39> <0031>\nendbfchar\nendcmap end end"
    )
    font = maker.add(
        f"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode {table} 0 R >>"
    )
    drawn = "900" if is_lying else "100"
    maker.page(lines(f"The fee is {drawn} dollars."), resources=f"/Font << /F1 {font} 0 R >>")
    return maker.data()


def _covered(*, is_new: bool) -> bytes:
    maker = PdfMaker()
    dark = maker.stream(
        bytes([30 if is_new else 250]) * 64,
        "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8",
    )
    maker.page(
        lines(AGREED) + ("q 300 0 0 18 72 668 cm /Im0 Do Q\n" if is_new else ""),
        resources=f"/XObject << /Im0 {dark} 0 R >>",
    )
    return maker.data()


def _about(title: str) -> bytes:
    maker = PdfMaker()
    maker.page(lines(AGREED))
    data = maker.data()
    number = data.count(b" obj\n") + 1
    told = b"%d 0 obj\n<< /Title (%s) >>\nendobj\n" % (number, title.encode())
    at = data.rfind(b"xref\n0 ")
    return (data[:at] + told + data[at:]).replace(b"/Root 1 0 R", b"/Root 1 0 R /Info %d 0 R" % number)


def _linked(target: str) -> bytes:
    maker = PdfMaker()
    link = maker.annotation("Link", "72 650 300 670", f"/A << /S /URI /URI ({target}) >>")
    maker.page(lines(AGREED), annotations=(link,))
    return maker.data()


def _by(author: str) -> bytes:
    core = (
        '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        f'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{author}</dc:creator></cp:coreProperties>'
    )
    main = relationships(
        ("rId1", "officeDocument", "word/document.xml"), ("rId2", "core-properties", "docProps/core.xml")
    )
    return word(p(AGREED), more={"docProps/core.xml": core, "_rels/.rels": main})


PAIRS: dict[str, Pair] = {
    **{f"docx {name}": Pair("docx", old, new) for name, (old, new) in WORDS.items()},
    **{f"docx {name}": Pair("docx", old, new, kind) for name, (old, new, kind) in PARTS.items()},
    **{
        f"pdf {change} {variant}": Pair(
            "pdf", made(change, variant, is_new=False).data(), made(change, variant, is_new=True).data()
        )
        for change in CHANGES
        for variant in (0, 1)
    },
    "pdf p17 layer": Pair("pdf", _layer(is_on=True), _layer(is_on=False), "layer"),
    "pdf p18 letters by another table": Pair("pdf", _lying(is_lying=False), _lying(is_lying=True), "drawn"),
    "pdf p10 picture over a line": Pair("pdf", _covered(is_new=False), _covered(is_new=True), "page 1"),
    "pdf p20 scanned exhibit under a stamp": Pair(
        "pdf", scanned_exhibit(AGREED, "100"), scanned_exhibit(AGREED, "900"), "page 2"
    ),
    "pdf metadata": Pair("pdf", _about("Draft"), _about("Final, as settled"), "metadata"),
    "pdf link": Pair("pdf", _linked("https://court.example/a"), _linked("https://court.example/b"), "link"),
    "docx author": Pair("docx", _by("A. Hale"), _by("Opposing counsel"), "properties"),
}  # fmt: skip


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Redline]]:
    """Every pair as two versions of a file in one office, compared."""
    office = init_office(
        tmp_path_factory.mktemp("pairs") / "office",
        clock=AheadClock(),
        name="Hale",
        staff_name="Dana",
        role=Role.PARALEGAL,
    )
    names = {f"{number}.{pair.suffix}": name for number, (name, pair) in enumerate(PAIRS.items())}
    for file, name in names.items():
        drop(office, file, PAIRS[name].old)
    scan(office)
    ids = {row.name: row.id for row in lists.triage_list(office.store.read) if row.name in names}
    before = {file: settled_version(office, ids[file]).id for file in names}
    for file, name in names.items():
        drop(office, file, PAIRS[name].new)
    scan(office)
    after = {file: settled_version(office, ids[file]).id for file in names}
    yield {name: changes(office, before[file], after[file]) for file, name in names.items()}
    office.close()


@pytest.mark.parametrize("name", PAIRS)
def test_words_are_shown_or_the_part_is_named(compared: dict[str, Redline], name: str) -> None:
    found, wanted = compared[name], PAIRS[name].names
    shown = [*redlined([one for one in found.paragraphs if one.sign], 76), *beside_words(found, 76)]
    text = " ".join("".join(piece for piece, _ in line) for line in shown)
    assert text.strip()
    if not found.changes and not found.running:
        assert found.beside, name
        assert "no part known" not in found.beside
        assert "No word changed, but the file did" in found.sentence
    assert wanted in text or found.changes, text
