"""What of a paper is no text is said wherever somebody relies on the text, and an exchanged picture is a change."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.documents import READERS
from paracase.services.papers.looking import document_record
from paracase.services.papers.reading import reading
from paracase.services.papers.searching import find
from paracase.services.papers.versions import changes, text_of
from paracase.services.upkeep.doctor import examine
from paracase.store.papers import lists
from tests.support.offices import drop, scan
from tests.support.papers import mail
from tests.support.words import p, word

if TYPE_CHECKING:
    from paracase.services.context import Office

PNG = b"\x89PNG\r\n\x1a\n"


def letter(words: str, picture: bytes) -> bytes:
    return word(p(words), ("image", "word/media/image1.png", PNG + picture))


def versions_of(office: Office, document_id: int) -> list[int]:
    sql = "SELECT id FROM version WHERE document_id = ? ORDER BY seq"
    return [number for (number,) in office.store.read.execute(sql, (document_id,))]


def test_a_picture_is_said_and_found(office: Office) -> None:
    drop(office, "with.docx", letter("the laches letter", b"one"))
    drop(office, "without.docx", word(p("the other letter")))
    scan(office)
    ids = {row.name: row.id for row in lists.triage_list(office.store.read)}
    record = document_record(office, ids["with.docx"])
    assert record["not_as_text"] == "1 picture"
    assert record["parts_not_read"] == ["picture  word/media/image1.png  11 bytes  a picture"]
    assert document_record(office, ids["without.docx"])["not_as_text"] == ""
    found = reading(office, ids["with.docx"])
    assert found is not None
    assert found.left_out == "1 picture"
    assert [hit.document_id for hit in find(office, "is:partly").hits] == [ids["with.docx"]]
    assert find(office, "is:partly other").total == 0
    assert any(check.finding == "1 paper has parts that are not shown as text" for check in examine(office))
    text = text_of(office, versions_of(office, ids["with.docx"])[0])
    assert "1 picture: not shown as text" in text.flags


def test_an_exchanged_picture_is_a_change_though_no_word_is(office: Office) -> None:
    path = drop(office, "brief.docx", letter("the same words", b"one"))
    scan(office)
    path.write_bytes(letter("the same words", b"two"))
    scan(office)
    path.write_bytes(letter("other words", b"two"))
    scan(office)
    first, second, third = versions_of(office, 1)
    found = changes(office, first, second)
    assert (found.changes, found.beside) == (0, "picture word/media/image1.png changed")
    found = changes(office, second, third)
    assert (found.changes, found.beside) == (1, "")
    assert changes(office, first, first).beside == ""


def exhibits(large: bytes, small: bytes = b"small") -> bytes:
    return mail("Exhibits", "see attached", ("a.bin", small), ("large.bin", large), ("large.bin", LARGE))


LARGE = b"x" * (5 << 20)
DIGEST = hashlib.sha256(LARGE).hexdigest()[:32]


@pytest.mark.parametrize("is_indexed", [True, False], ids=["as the intake read it", "read when it is asked for"])
def test_an_exchanged_large_attachment_is_a_change_though_no_word_is(office: Office, *, is_indexed: bool) -> None:
    path = drop(office, "letter.eml", exhibits(LARGE))
    scan(office)
    path.write_bytes(exhibits(LARGE[:-1] + b"y"))
    scan(office)
    path.write_bytes(exhibits(LARGE[:-1] + b"y", b"other"))
    scan(office)
    first, second, third = versions_of(office, next(i for i in (1, 2, 3) if len(versions_of(office, i)) > 1))
    if not is_indexed:
        with office.store.write() as tx:
            tx.db.execute("UPDATE version SET reader = 0")
    assert (changes(office, first, second).changes, changes(office, first, second).beside) == (
        0, "attachment large.bin changed",
    )  # fmt: skip
    assert changes(office, second, third).beside == "attachment a.bin changed"
    found = {part.digest for part in text_of(office, first).parts if part.where == "large.bin"}
    assert found == {DIGEST}


def test_bytes_that_differ_in_no_known_part_are_said(office: Office) -> None:
    path = drop(office, "note.txt", b"the same words")
    scan(office)
    path.write_bytes(b"the  same words")
    scan(office)
    first, second = versions_of(office, 1)
    found = changes(office, first, second)
    assert (found.changes, found.beside) == (0, "bytes that are no part known here")


def test_parts_of_a_text_shown_before_are_not_said_to_be_new(office: Office) -> None:
    path = drop(office, "brief.docx", letter("the same words", b"one"))
    scan(office)
    first = versions_of(office, 1)[0]
    text_of(office, first)
    with office.store.write() as tx:  # as an older paracase kept it
        tx.db.execute("UPDATE shown_text SET parts = '[]', reader = 0")
    path.write_bytes(letter("the same words", b"two"))
    scan(office)
    found = changes(office, first, versions_of(office, 1)[1])
    assert (found.changes, found.beside) == (0, "its parts cannot be compared: one of the texts is by an older reader")


def test_a_scan_that_an_older_reader_read_says_so_and_is_promised_again_only_where_there_is_ocr(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(office, "scan.txt", b"words that OCR read")
    scan(office)
    with office.store.write() as tx:
        tx.db.execute("UPDATE version SET outcome = 'ocr', reader = 0")
    monkeypatch.setattr(type(office), "can_ocr", False)
    (check,) = [check for check in examine(office) if check.name == "Read whole"]
    assert check.finding == "1 scan read by an older reader: without Tesseract they stay so"
    monkeypatch.setattr(type(office), "can_ocr", True)
    (check,) = [check for check in examine(office) if check.name == "Read whole"]
    assert check.finding == "1 paper read by an older reader; what they lack is not known"
    shown = text_of(
        office, versions_of(office, 1)[0]
    )  # its bytes have a text: that a row calls it a scan decides nothing
    assert (shown.reader, "read by an older reader" in shown.flags) == (READERS, False)
