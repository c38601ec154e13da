"""Files within office documents are papers of their own: read, found and got like the attachments of a mail."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from paracase.domain.papers.account import Fate
from paracase.intake.extract import formats, protocol
from paracase.intake.extract.sniff import Format
from paracase.services.papers.kept import copy_of
from paracase.services.papers.looking import document_record
from paracase.services.papers.searching import find
from tests.support.offices import assert_whole, drop, scan
from tests.support.outlook import compound
from tests.support.pdfs import PdfMaker, lines
from tests.support.words import p, package, word

if TYPE_CHECKING:
    import pytest

    from paracase.intake.extract.protocol import Extracted
    from paracase.services.context import Office


def pdf(words: str) -> bytes:
    maker = PdfMaker()
    maker.page(lines(words))
    return maker.data()


def native(name: str, data: bytes, *, head: bool = True) -> bytes:
    """A file as it is dropped into a document (MS-OLEDS 2.3.6)."""
    path = f"C:\\Users\\dr\\{name}".encode("cp1252") + b"\0"
    body = struct.pack("<H", 2) + name.encode("cp1252") + b"\0" + path + struct.pack("<HHI", 0, 3, len(path)) + path
    body += struct.pack("<I", len(data)) + data
    return (struct.pack("<I", len(body)) if head else b"") + body


def old_object(name: bytes, data: bytes) -> str:
    """An object in a Rich Text file (MS-OLEDS 2.2.4)."""
    whole = struct.pack("<II", 0x501, 2) + struct.pack("<I", len(name) + 1) + name + b"\0" + bytes(8)
    return (whole + struct.pack("<I", len(data)) + data).hex()


def brief(*parts: tuple[str, str, bytes]) -> bytes:
    return word(p("the brief"), *parts)


def fates(found: Extracted) -> dict[str, tuple[Fate, str]]:
    return {part.where: (part.fate, part.why) for part in found.parts if part.kind == "embedded file"}


WHOLE = brief(
    ("package", "word/embeddings/Sheet1.docx", word(p("words of the inner letter"))),
    ("oleObject", "word/embeddings/o1.bin", compound({"\x01Ole10Native": native("Exhibit Ä.pdf", pdf("an exhibit"))})),
    ("oleObject", "word/embeddings/o2.bin", compound({"CONTENTS": pdf("another exhibit"), "\x01Ole": b"1"})),
    ("oleObject", "word/embeddings/o3.bin", compound({"Package": word(p("a packed letter"))})),
    ("oleObject", "word/embeddings/o4.bin", compound({"Equation Native": b"x" * 40})),
    ("oleObject", "word/embeddings/o5.bin", compound({"Contents of Visio": b"x" * 40})),
    ("oleObject", "word/embeddings/o6.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 torn"),
    ("oleObject", "word/embeddings/o7.bin", compound({"\x01Ole10Native": native("cut.txt", b"x" * 90)[:-9]})),
)


def test_what_is_within_is_taken_out_with_the_name_it_had() -> None:
    found = formats.extract(Format.DOCX, WHOLE, "brief.docx")
    assert [name for name, _ in found.children] == ["Sheet1.docx", "Exhibit Ä.pdf", "o2.pdf", "o3.docx"]
    assert found.children[1][1] == pdf("an exhibit")
    told = {where.rpartition("/")[2]: of for where, of in fates(found).items()}
    assert [told[name][0] for name in ("Sheet1.docx", "o1.bin", "o2.bin", "o3.bin")] == [Fate.CHILD] * 4
    assert told["o4.bin"] == (Fate.LEFT_OUT, "an equation, which is shown as a picture")
    assert told["o5.bin"] == (Fate.LEFT_OUT, "an object of a program that is not known here")
    assert told["o6.bin"][1].startswith("it is damaged")
    assert told["o7.bin"] == (Fate.LEFT_OUT, "it is damaged: its own head does not fit")


def test_older_documents_within_are_their_whole_object() -> None:
    held = compound({"Workbook": b"x" * 600})
    found = formats.extract(Format.DOCX, brief(("oleObject", "word/embeddings/o.bin", held)), "")
    assert found.children == [("o.xls", held)]


def test_of_a_rich_text_file_and_of_a_text_of_libreoffice() -> None:
    objects = old_object(b"Package", native("Exhibit B.pdf", pdf("b"), head=False))
    link = (struct.pack("<III", 0x501, 1, 8) + b"Package\0" + bytes(12)).hex()
    rtf = rf"{{\rtf1 The brief.{{\object\objemb{{\*\objdata {objects}}}}}{{\object{{\*\objdata {link}}}}}}}".encode()
    found = formats.extract(Format.RTF, rtf, "")
    assert found.children == [("Exhibit B.pdf", pdf("b"))]
    assert [of for of, _ in fates(found).values()] == [Fate.CHILD, Fate.LEFT_OUT]
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>words</text:p>'
        "</office:text></office:body></office:document-content>"
    )
    odt = package({
        "mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content,
        "META-INF/manifest.xml": manifest, "Object 1": compound({"\x01Ole10Native": native("c.pdf", pdf("c"))}),
    })  # fmt: skip
    assert formats.extract(Format.ODT, odt, "").children == [("c.pdf", pdf("c"))]


def test_no_more_is_taken_out_than_one_paper_may_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paracase.intake.extract.embedded.MAX_CHILD_BYTES", 100)
    inner = [("package", f"word/embeddings/{n}.bin", bytes([n]) * 60) for n in (1, 2)]
    found = formats.extract(Format.DOCX, brief(*inner), "")
    assert [of for of, _ in fates(found).values()] == [Fate.CHILD, Fate.LEFT_OUT]
    assert protocol.unpack(protocol.pack(found)) is not None


def test_they_are_found_listed_and_got(office: Office) -> None:
    drop(office, "brief.docx", WHOLE)
    scan(office)
    assert_whole(office)
    record = document_record(office, 1)
    assert [line.partition("  ")[2] for line in record["attachments"]] == [
        "Sheet1.docx", "Exhibit Ä.pdf", "o2.pdf", "o3.docx",
    ]  # fmt: skip
    (hit,) = find(office, "inner letter").hits
    _, chunks = copy_of(office, hit.document_id, None)
    assert b"".join(chunks) == word(p("words of the inner letter"))
    assert record["not_as_text"] == "4 embedded files"
