"""Mail of any size: what is left in the file while a mail is parsed makes no difference, against the standard library."""

from __future__ import annotations

import base64
import email
import email.policy
import quopri
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import headers, mailbox, parts, protocol
from paracase.intake.extract.streamed import Parsed, Source
from tests.support.offices import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office

MAILS = sorted(SAMPLES.glob("**/*.eml"))[::4]


def by_the_library(data: bytes) -> tuple[list[tuple[str, bytes]], str]:
    """Attachments and text of a mail that the standard library's parser is given whole."""
    return streamed(data, len(data) + 1)


def whole(child: bytes | protocol.Later) -> bytes:
    return parts._whole(child)[0]


def alike(children: list[tuple[str, bytes | protocol.Later]]) -> list[tuple[str, bytes]]:
    """Attachments; a mail within the mail without how its lines end: they are written anew in what was left in the file."""
    found = [(name, whole(child)) for name, child in children]
    return [(name, data.replace(b"\r\n", b"\n") if data.startswith(b"Content-") else data) for name, data in found]


def streamed(data: bytes, long: int) -> tuple[list[tuple[str, bytes]], str]:
    parsed = Parsed(Source.of(data), 0, len(data), long=long)
    found = parts.Parts(parsed, len(data))
    found.collect(parsed.message)
    return alike(found.children), found.text()


LINES = st.lists(
    st.sampled_from(
        [b"words of a letter", b"", b"--", b"-- ", b"--no-boundary", b"--outer", b"--inner", b"From: nobody", b"=20=3D=",
         b"caf\xe9 \xe2\x80\x93", b"x" * 90, b"begin 644 a.txt", b"`", b"end", b"QUJD", b"QUJ=", b"QQ", b"QQ==QUJD",
         b"\tmore"]
    ),
    max_size=8,
)  # fmt: skip


@st.composite
def mails(draw: st.DrawFn, depth: int = 0) -> bytes:
    """A part with its header."""
    nl = draw(st.sampled_from([b"\n", b"\r\n", b"\r\n", b"\r"]))
    kinds = ["text/plain", "text/html", "application/pdf", "image/png", "text/csv", "message/delivery-status"]
    kind = draw(st.sampled_from([*kinds, *(["multipart", "multipart", "message/rfc822"] if depth < 3 else [])]))
    name = draw(st.sampled_from([b"", b"", b'; name="a.pdf"', b'; filename="b.txt"']))
    if kind == "message/rfc822":
        return b"Content-Type: message/rfc822" + name + nl + nl + draw(mails(depth=depth + 1))
    if kind == "multipart":
        mark = draw(st.sampled_from([b"outer", b"inner"]))
        said = draw(st.sampled_from([b"; boundary=" + mark, b"; boundary=" + mark, b""]))
        inside = [b"--" + mark + nl + draw(mails(depth=depth + 1)) for _ in range(draw(st.integers(0, 3)))]
        end = draw(st.sampled_from([b"--" + mark + b"--" + nl, b""]))
        before = nl.join(draw(LINES))
        return b"Content-Type: multipart/mixed" + said + nl + nl + before + nl + nl.join(inside) + nl + end
    body = nl.join(draw(LINES))
    encoding = draw(st.sampled_from([b"", b"base64", b"base64", b"quoted-printable", b"uuencode", b"8bit"]))
    if encoding == b"base64" and draw(st.booleans()):
        body = base64.encodebytes(body * 3).replace(b"\n", nl)
    elif encoding == b"quoted-printable" and draw(st.booleans()):
        body = quopri.encodestring(body)
    how = b"Content-Transfer-Encoding: " + encoding + nl if encoding else b""
    disposition = draw(st.sampled_from([b"", b"Content-Disposition: attachment" + nl]))
    return b"Content-Type: " + kind.encode() + name + nl + how + disposition + nl + body


@settings(max_examples=250, deadline=None)
@given(mails(), st.sampled_from([0, 1, 7, 40]), st.binary(max_size=3))
@example(b"Content-Type: a/b\nContent-Transfer-Encoding: base64\n\nQUJDRA", 0, b"")
def test_a_mail_left_in_the_file_has_the_same_parts(part: bytes, long: int, end: bytes) -> None:
    data = b"Subject: one\r\n" + part + end
    try:
        for inner in email.message_from_bytes(data, policy=email.policy.compat32).walk():
            bytes(inner)
    except UnicodeEncodeError:
        assume(False)  # what the library cannot write down again itself
    assert streamed(data, long) == by_the_library(data)


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.name[:12])
def test_real_mails_have_the_same_parts(path: object) -> None:
    data = path.read_bytes()  # type: ignore[attr-defined]  # a path
    for long in (0, 100):
        assert streamed(data, long) == by_the_library(data)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.text("QUJDabcd+/=\r\n -é", max_size=12), max_size=6), st.integers(1, 9))
def test_base64_is_decoded_piece_by_piece_as_in_one(lines: list[str], size: int) -> None:
    body = "\n".join(lines).encode("utf-8")
    message = headers.parsed(b"Content-Transfer-Encoding: base64\n\n" + body)
    parsed = Parsed(Source.of(body), 0, 0)

    def pieces(_data: bytes, *, unified: bool = False) -> Iterator[bytes]:
        assert not unified
        return iter([body[at : at + size] for at in range(0, len(body), size)])

    parsed.raw = pieces  # type: ignore[method-assign,assignment]  # pieces of any size
    assert whole(protocol.Later(lambda: parsed.decoded(message))) == message.get_payload(decode=True)


def message(number: int) -> bytes:
    pdf = base64.encodebytes(b"%%PDF-1.4 of box %d" % number)
    return (
        b"From: dana@office.example\nDate: Thu, 19 Nov 2026 10:15:00 -0500\nSubject: Box message %d\n"
        b"Content-Type: multipart/mixed; boundary=BB\n\n--BB\n\nmboxbody%d\n>From the beginning.\n--BB\n"
        b"Content-Type: application/pdf; name=Box%d.pdf\nContent-Transfer-Encoding: base64\n\n%b--BB--\n"
        % (number, number, number, pdf)
    )


def box(count: int) -> bytes:
    return b"".join(b"From dana@office.example Thu Nov 19 10:15:00 2026\n" + message(n) + b"\n" for n in range(count))


def test_a_mailbox_is_its_messages() -> None:
    found = mailbox.read(Source.of(box(3)), "export.mbox")
    assert found.outcome is Outcome.LISTED
    assert [name for name, _ in found.children] == [f"Box message {n}.eml" for n in range(3)]
    assert found.pages[0].splitlines()[1].startswith("2. Box message 1  dana@office.example")
    # What the mailbox put before a line like a separator is taken off again.
    expected = [message(n).replace(b">From the", b"From the") for n in range(3)]
    assert [whole(child) for _, child in found.children] == expected
    alone = mailbox.read(Source.of(box(1)), "one.mbox")
    assert [name for name, _ in alone.children] == ["Box0.pdf"]
    body = mailbox.read(Source.of(message(0) + b"\n\nFrom the office\n"), "a.eml")
    assert [name for name, _ in body.children] == ["Box0.pdf"]


def test_a_mailbox_becomes_papers_with_their_attachments(office: Office) -> None:
    from tests.support.offices import assert_whole, drop, scan

    drop(office, "export.mbox", box(120))
    scan(office)
    sql = (
        "SELECT count(*), count(DISTINCT v.sha256) FROM document d JOIN version v ON v.id = d.version_id "
        "WHERE d.name LIKE ?"
    )
    assert office.store.read.execute(sql, ("Box message%.eml",)).fetchone() == (120, 120)
    assert office.store.read.execute(sql, ("Box%.pdf",)).fetchone() == (120, 120)
    assert_whole(office)
