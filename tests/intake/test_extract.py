"""Formats, one by one, in process; and the workers' limits, from outside."""

from __future__ import annotations

import json
import os
import signal
import struct
import threading
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import archive, formats, html, legacy, mail, office, pdf, protocol, text
from paracase.intake.extract.pool import WALL_SECONDS, Workers
from paracase.intake.extract.sniff import Format, sniff
from paracase.services.demo import formats as demo
from tests.support import papers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"", "a.pdf", Format.EMPTY),
        (b"junk %PDF-1.7", "a.txt", Format.PDF),
        (papers.docx("x"), "a", Format.DOCX),
        (demo.xlsx((("a",),)), "a.zip", Format.XLSX),
        (b"PK\x03\x04 rest", "a.odt", Format.ODT),
        (b"PK\x03\x04 rest", "a.zip", Format.ZIP),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", Format.DOC),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.msg", Format.MSG),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.xls", Format.LEGACY),
        (b"{\\rtf1 x}", "a.txt", Format.RTF),
        (b"\xff\xd8\xff\xe0", "a", Format.IMAGE),
        (b"\xffWPC", "a", Format.LEGACY),
        (b"<!DOCTYPE html><p>", "a", Format.HTML),
        (b"From: a\r\nTo: b\r\nSubject: c\r\n\r\n", "a", Format.EML),
        (b"From: a\r\nTo: b\r\nSubject: c\r\n\r\n", "a.txt", Format.TEXT),
        (b"plain", "a", Format.TEXT),
        (b"\x00\x01\x02", "a", Format.UNKNOWN),
        ("wide".encode("utf-16"), "a", Format.TEXT),
        (b"old", "a.wpd", Format.LEGACY),
    ],
)
def test_the_bytes_decide_and_then_the_name(data: bytes, name: str, kind: Format) -> None:
    assert sniff(data[:8192], name) is kind


@given(st.binary(max_size=400), st.sampled_from(["a", "a.txt", "a.eml", "a.html", "a.zip", "a.pdf", "a.docx", "a.csv"]))
def test_no_bytes_break_a_reader(data: bytes, name: str) -> None:
    result = formats.extract(sniff(data, name), data, name)
    assert isinstance(result.outcome, Outcome)
    assert protocol.unpack(protocol.pack(result)) == result


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_in_any_encoding(encoding: str) -> None:
    assert text.extract("résumé — §".encode(encoding), "a").pages == ["résumé — §"]


def test_text_that_is_none() -> None:
    assert text.extract(b" \n ", "a").outcome is Outcome.NO_TEXT
    assert "\x00" not in text.extract(b"a\x00b", "a").pages[0]


def test_html_shows_what_a_reader_sees() -> None:
    markup = (
        "<html><head><title>t</title><style>p{}</style></head><body><p>One<br>two</p><script>evil()</script>"
        "<table><tr><td>Case Number:</td><td>1:24-cv-5</td></tr></table><!-- hidden --></body></html>"
    )
    assert html.html_text(markup) == "One\ntwo\n\nCase Number:\t1:24-cv-5"
    assert html.extract(b"<meta charset=latin1><p>caf\xe9", "a").pages == ["café"]
    assert html.extract(b"<meta charset=nonsense><p>x", "a").pages == ["x"]
    assert html.extract(b"", "a").outcome is Outcome.NO_TEXT
    assert html.html_text("<div>" * 20_000 + "deep") == "deep"


def test_mail_with_every_kind_of_part() -> None:
    data = (
        b"From: =?utf-8?q?J=C3=B6rg?= <j@example.com>\r\nSubject: =?utf-8?b?G1szMW0=?= x\r\nDate: bad date\r\n"
        b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/html; charset=nope\r\n\r\n<p>Hello<p>there\r\n"
        b"--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ninner body\r\n"
        b"--b\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\n\r\nxx\r\n"
        b'--b\r\nContent-Type: application/pdf; name="..\\\\..\\\\x.pdf"\r\n'
        b"Content-Transfer-Encoding: base64\r\n\r\naGk=\r\n"
        b"--b--\r\n"
    )
    result = mail.extract(data, "a.eml")
    assert "Jörg" in result.pages[0]
    assert "Hello\n\nthere" in result.pages[0]
    assert [name for name, _ in result.children] == ["inner.eml", "x.pdf", "attachment 3.png"]
    assert result.children[1][1] == b"hi"
    assert "date_iso" not in result.meta["mail"]


def test_mail_bombs_are_cut() -> None:
    nested = b"Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n" * 3000
    assert mail.extract(nested, "a").outcome in set(Outcome)
    many = papers.mail("many", "body", *[(f"{n}.txt", b"x") for n in range(1005)])
    result = mail.extract(many, "a")
    assert len(result.children) <= 1000
    assert result.flags
    long = b"Subject: " + b"x" * (2 << 20) + b"\r\n\r\nbody"
    assert "header too long; cut" in mail.extract(long, "a").flags


def test_pdf_pages_and_flags() -> None:
    result = pdf.extract(papers.pdf("one " * 40, "", "three"), "a")
    assert (result.outcome, result.page_count) == (Outcome.TEXT, 3)
    assert "pages without text: 2" in result.flags
    assert pdf.extract(b"%PDF-1.4 nothing", "a").outcome is Outcome.DAMAGED
    assert pdf.extract(demo.scan("a scanned page"), "a").outcome is Outcome.NEEDS_OCR
    drawn = pdf.render(demo.scan("a scanned page"), 0)
    assert drawn is not None
    assert len(drawn[2]) == drawn[0] * drawn[1]
    assert pdf.render(b"none", 0) is None


def test_office_formats() -> None:
    assert "estoppel" in office.extract_as(Format.DOCX, papers.docx("estoppel")).pages[0]
    assert "405.00" in office.extract_as(Format.XLSX, demo.xlsx((("Fee", "405.00"),))).pages[0]
    assert "plain words" in office.extract_as(Format.RTF, rb"{\rtf1\ansi plain words}").pages[0]
    assert office.extract_as(Format.DOCX, b"PK\x03\x04 broken").outcome is Outcome.DAMAGED
    assert office.extract_as(Format.DOCX, papers.docx("x")).flags == []


def test_zip_bombs_are_not_unpacked() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", "<x/>")
        made.writestr("word/document.xml", b"\0" * (300 << 20))
    result = office.extract_as(Format.DOCX, out.getvalue())
    assert result.outcome is Outcome.TOO_LARGE
    assert "when unpacked" in result.detail
    listed = archive.extract(out.getvalue(), "a.zip")
    assert (listed.outcome, listed.page_count) == (Outcome.LISTED, 1)
    assert "word/document.xml  314,572,800 bytes" in listed.pages[0]
    assert archive.extract(b"PK", "a").outcome is Outcome.DAMAGED


def test_answers_that_are_not_whole_are_none() -> None:
    data = protocol.pack(protocol.Extracted(Outcome.TEXT, ["x"], children=[("a", b"bytes")]))
    assert protocol.unpack(data) is not None
    for cut in (3, 20, len(data) - 1):
        assert protocol.unpack(data[:cut]) is None


def packed(head: object, children: bytes = b"") -> bytes:
    """An answer with one page of one letter, and the bytes of a child, whatever its head says."""
    body = json.dumps(head).encode()
    frames = struct.pack(">I", len(children)) + children + struct.pack(">I", 0) if children else b""
    return struct.pack(">QQQ", len(body), 1, bool(children)) + body + b"x" + frames


SOUND = {"outcome": "text", "pages": 1, "children": ["a"]}


@pytest.mark.parametrize(
    "lie",
    [
        {"pages": ["\ud800"]}, {"pages": [1]}, {"pages": "x"}, {"pages": None}, {"pages": 2},
        {"pages": 0}, {"pages": -1}, {"outcome": "fine"}, {"outcome": None},
        {"children": ["a", "b"]}, {"children": []}, {"children": [7]}, {"children": ["\udfff"]}, {"pages": 1.0},
        {"children": 7}, {"children": [["a", "2"]]}, {"taken": [["a", "b", 1]]},
        {"meta": []}, {"meta": None}, {"page_count": "7"}, {"flags": [{}]},
        {"parts": 7}, {"parts": [[]]}, {"parts": [["a", "b", "lost", "", "", 0, 1]]},
        {"parts": [["a", "\ud800", "drawn", "", "", 0, 1]]}, {"parts": [["a", "b", "drawn", "", "", 0, True]]},
        {"flags": ["\ud800"]}, {"detail": b"".hex() + "\ud834"}, {"extractor": None}, {"more": 1},
    ],
)  # fmt: skip
def test_a_reader_that_was_taken_over_answers_nothing_that_cannot_be_kept(lie: dict[str, object]) -> None:
    assert protocol.unpack(packed(SOUND, b"hi")) is not None
    assert protocol.unpack(packed(SOUND | lie, b"hi")) is None
    heads: list[object] = [[], 7, None, "x", {}]
    for head in heads:
        assert protocol.unpack(packed(head)) is None


@given(st.binary(max_size=200))
def test_no_answer_breaks_whoever_asked(data: bytes) -> None:
    assert protocol.unpack(data) is None
    assert protocol.unpack(struct.pack(">QQQ", len(data), 0, 0) + data) is None


def test_text_is_capped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "MAX_TEXT", 10)
    assert protocol.capped(["12345", "678901", "x"]) == (["12345", "67890"], True)


def test_old_formats_through_libreoffice(workers: Workers, tmp_path: Path) -> None:
    program = tmp_path / "soffice"
    program.write_text('#!/bin/sh\nfor last; do :; done\necho "converted words" > "${last%.*}.txt"\n', encoding="utf-8")
    program.chmod(0o755)
    result = legacy.convert(str(program), b"\xffWPC", "wpd", workers, tmp_path / "scratch")
    assert (result.outcome, result.pages, result.extractor) == (Outcome.TEXT, ["converted words\n"], "libreoffice")
    assert legacy.convert("/bin/true", b"x", "wpd", workers, tmp_path / "scratch").outcome is Outcome.DAMAGED


@pytest.fixture
def workers() -> Iterator[Workers]:
    found = Workers()
    yield found
    found.close()


def ask(
    workers: Workers, tmp_path: Path, data: bytes, name: str, *, seconds: float = WALL_SECONDS
) -> protocol.Extracted:
    path = tmp_path / "document"
    path.write_bytes(data)
    handle = os.open(path, os.O_RDONLY)
    try:
        return workers.extract(handle, len(data), name, seconds=seconds)
    finally:
        os.close(handle)


def test_a_worker_reads_and_is_recycled(workers: Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paracase.intake.extract.pool.RECYCLE_AFTER", 3)
    for number in range(8):
        assert ask(workers, tmp_path, b"words %d" % number, "a.txt").pages == [f"words {number}"]
    assert ask(workers, tmp_path, papers.pdf("pdf words"), "a.pdf").pages[0].strip() == "pdf words"


def test_a_worker_that_dies_costs_one_document_at_most(workers: Workers, tmp_path: Path) -> None:
    assert ask(workers, tmp_path, b"words", "a.txt").outcome is Outcome.TEXT
    assert workers._process is not None
    os.kill(workers._process.pid, signal.SIGKILL)
    workers._process.wait()
    assert ask(workers, tmp_path, b"words", "a.txt").outcome is Outcome.TEXT


def test_closed_workers_leave_no_line_to_a_reader_open(tmp_path: Path) -> None:
    """Of a thread that is gone nobody else closes it; a collector that finds it there raises within whatever runs."""
    workers = Workers()
    said: list[Any] = []

    def read() -> None:
        said.append(ask(workers, tmp_path, b"words", "a.txt").outcome)
        said.append(workers._local.texts.channel)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    outcome, channel = said
    assert (outcome, channel.fileno() >= 0) == (Outcome.TEXT, True)
    workers.close()
    assert channel.fileno() == -1


def test_a_reader_that_takes_too_long_is_stopped(workers: Workers, tmp_path: Path) -> None:
    result = ask(workers, tmp_path, papers.pdf(*["slow page " * 50] * 3000), "a.pdf", seconds=0.05)
    assert result.outcome is Outcome.TIMEOUT
    assert ask(workers, tmp_path, b"words", "a.txt").outcome is Outcome.TEXT


def test_memory_is_limited(workers: Workers, tmp_path: Path) -> None:
    huge = struct.pack("<8sI", b"\x89PNG\r\n\x1a\n", 0)
    assert ask(workers, tmp_path, huge, "a.png").outcome is Outcome.NEEDS_OCR
    path = tmp_path / "sparse.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.4\n")
        file.truncate(3 << 30)
    handle = os.open(path, os.O_RDONLY)
    try:
        assert workers.extract(handle, 3 << 30, "a.pdf").outcome is Outcome.TOO_LARGE
    finally:
        os.close(handle)
