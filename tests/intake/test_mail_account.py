"""A mail's account, on trees made at random: each leaf's word is in the text, in a paper within, or said to be left out."""

from __future__ import annotations

import base64
import binascii
import quopri
from email.utils import encode_rfc2231
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.papers.account import Fate, PaperPart
from paracase.intake.extract import formats, parts
from paracase.intake.extract.headers import MailPart, parsed
from paracase.intake.extract.parts import _whole
from paracase.intake.extract.sniff import Format
from paracase.intake.extract.streamed import Parsed, Source
from tests.support import outlook
from tests.support.figures import so_many


class Tree(NamedTuple):
    """A part as bytes, and the words of its leaves."""

    data: bytes
    words: tuple[str, ...]


NAMES = ("", "", "a.pdf", "Lease of Muñoz.pdf", "IMG_1.jpeg", "note.txt", "smime.p7m", "a.eml")
KINDS = (
    "text/plain", "text/plain", "text/html", "text/html", "text/calendar", "text/csv", "text/markdown", "text/enriched",
    "text/rfc822-headers", "application/pdf", "application/octet-stream", "image/jpeg", "image/png", "audio/wav",
    "application/pkcs7-signature", "application/pkcs7-mime", "application/pgp-encrypted", "application/ms-tnef",
    "message/delivery-status", "message/disposition-notification", "message/rfc822", "message/partial", "x/y", "nonsense",
)  # fmt: skip
MULTI = ("mixed", "mixed", "alternative", "related", "signed", "report", "digest", "appledouble", "nonsense")


def encoded(draw: st.DrawFn, data: bytes, nl: bytes) -> tuple[bytes, bytes]:
    """A transfer encoding and the data in it."""
    how = draw(st.sampled_from(["", "8bit", "base64", "base64", "quoted-printable", "x-uuencode", "BASE64 (coded)"]))
    line = f"Content-Transfer-Encoding: {how}".encode() + nl if how else b""
    if "64" in how:
        return line, base64.encodebytes(data).replace(b"\n", nl)
    if how.startswith("q"):
        return line, quopri.encodestring(data)
    if how.startswith("x"):
        rows = b"".join(binascii.b2a_uu(data[at : at + 45]) for at in range(0, len(data), 45))
        return line, b"begin 644 x\n" + rows + b"`\nend\n"
    return line, data


@st.composite
def leaves(draw: st.DrawFn, word: str) -> Tree:
    """A leaf of one word, in some kind, encoding, disposition, under some name."""
    nl = draw(st.sampled_from([b"\r\n", b"\n"]))
    kind = draw(st.sampled_from(KINDS))
    charset, codec = draw(
        st.sampled_from([("", "utf-8"), ("us-ascii", "utf-8"), ("cp1252", "cp1252"), ("utf-8", "utf-8")])
    )
    body = f"señor {word} – the end".encode(codec)
    if kind in {"text/html", "text/enriched"}:
        body = b"<p>" + body + b"</p>"
    elif kind in {"message/delivery-status", "message/disposition-notification", "text/rfc822-headers"}:
        body = f"Final-Recipient: rfc822; {word}@x.example".encode() + nl + b"Action: delivered" + nl
    elif kind in {"message/rfc822", "message/partial"}:
        body = b"From: a@b.example" + nl + b"Subject: inner" + nl + nl + body
    elif kind == "text/calendar":
        body = (
            b"BEGIN:VCALENDAR"
            + nl
            + b"SUMMARY:"
            + word[:3].encode()
            + nl
            + b" "
            + word[3:].encode()
            + nl
            + b"END:VCALENDAR"
        )
    elif kind == "application/ms-tnef":
        body = outlook.winmail(outlook.letter("s", f"señor {word}", ("a.txt", word.encode())))
    elif kind == "application/pkcs7-mime":
        inner = b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + word.encode()
        body = draw(st.sampled_from([outlook.signed(inner), outlook.signed(inner, is_open=True), body]))
    elif kind == "text/plain" and draw(st.booleans()):
        body += (
            nl
            + b"begin 644 within.txt"
            + nl
            + binascii.b2a_uu(b"within" + word.encode()[-9:])
            + b"`"
            + nl
            + b"end"
            + nl
        )
    head = b"Content-Type: " + kind.encode() + (b"; charset=" + charset.encode() if charset else b"") + nl
    name = draw(st.sampled_from(NAMES))
    disposition = draw(st.sampled_from(["", "inline", "attachment", "nonsense"]))
    if disposition or name:
        named = "; filename*=" + encode_rfc2231(name, "utf-8") if name else ""
        head += f"Content-Disposition: {disposition or 'inline'}{named}".encode() + nl
    if draw(st.booleans()):
        head += b"Content-ID: <" + word.encode() + b">" + nl
    how, data = encoded(draw, body, nl)
    return Tree(head + how + nl + data, (word,))


@st.composite
def trees(draw: st.DrawFn, depth: int = 0, prefix: str = "w") -> Tree:
    """A part, of parts or none."""
    if depth >= 4 or (depth and draw(st.integers(0, 2))):
        return draw(leaves(f"word{prefix}end"))
    nl = draw(st.sampled_from([b"\r\n", b"\n"]))
    inside = [draw(trees(depth + 1, f"{prefix}x{number}")) for number in range(draw(st.integers(1, 4)))]
    kind = draw(st.sampled_from(MULTI)).encode()
    mark = f"=_{prefix}".encode()
    said = draw(st.sampled_from([b'; boundary="' + mark + b'"'] * 5 + ([b""] if depth == 0 else [])))
    around = f"outside{prefix}".encode() if draw(st.booleans()) else b""
    words = [word for tree in inside for word in tree.words] + ([around.decode()] if around else [])
    body = b"".join(b"--" + mark + nl + tree.data + nl for tree in inside)
    before = draw(st.sampled_from([b"", around + nl])) if around else b""
    after = around + nl if around and not before else b""
    if not said:  # where no header says what parts it, the first line with a header under it does
        body = body.replace(b"--" + mark + nl, b"--" + mark + nl + b"Content-Description: x" + nl)
    end = b"--" + mark + b"--" + nl
    return Tree(b"Content-Type: multipart/" + kind + said + nl + nl + before + body + end + after, tuple(words))


def everything(data: bytes, name: str, depth: int = 0) -> str:
    """All words of a paper and of the papers within it."""
    kind = formats.kind_of(data[:8192], name, Source.of(data))
    if depth > 9 or kind not in {Format.EML, Format.TNEF, Format.CALENDAR, Format.HTML, Format.TEXT}:
        return data.decode("latin-1")
    found = formats.extract(kind, data, name)
    return "\n".join([*found.pages, *(everything(_whole(child)[0], name, depth + 1) for name, child in found.children)])


@settings(max_examples=so_many(2_000, short=60), deadline=None)
@given(trees(), st.sampled_from([30, 64 << 10]))
def test_no_word_of_a_mail_is_lost(tree: Tree, long: int) -> None:
    whole = b"From: a@b.example\r\nSubject: s\r\nDate: Thu, 19 Nov 2026 10:15:00 -0500\r\n" + tree.data
    message = Parsed(Source.of(whole), 0, len(whole), long=long)
    read = parts.Parts(message, len(whole))
    read.collect(message.message)
    said = "\n".join([read.text(), *(everything(_whole(child)[0], name) for name, child in read.children)])
    left_out = [part for part in read.account() if part.fate is Fate.LEFT_OUT]
    lost = [word for word in tree.words if word not in said]
    assert len(lost) <= len(left_out), lost


def plain_walk(message: MailPart) -> int:
    """How many leaves a mail has, by the standard library's own walk; a mail within a mail is one."""
    count, within = 0, set[int]()
    for part in message.walk():
        if id(part) in within:
            within |= {id(inner) for inner in part.walk()}
        elif isinstance(part, MailPart) and part.stated_type.startswith("message/"):
            within |= {id(inner) for inner in part.walk()}
            count += 1
        elif not part.is_multipart():
            count += 1
    return count


def simple(kind: str) -> st.SearchStrategy[Tree]:
    line = f"Content-Type: {kind}\r\nContent-Disposition: attachment\r\n\r\n".encode()
    return st.integers(0, 10**9).map(lambda number: Tree(line + b"%d" % number, (str(number),)))


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(["application/pdf", "image/png", "x/y", "audio/wav"]).flatmap(simple), min_size=1, max_size=9
    )
)
def test_every_leaf_has_one_fate(inside: list[Tree]) -> None:
    body = b"".join(b"--b\r\n" + tree.data + b"\r\n" for tree in inside) + b"--b--\r\n"
    whole = b"Subject: s\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + body
    message = parsed(whole)
    read = parts.Parts(Parsed(Source.of(b""), 0, 0), len(whole))
    read.collect(message)
    assert len(read.account()) == plain_walk(message) == len(inside)


def test_a_leaf_that_nobody_spoke_of_is_left_out() -> None:
    """Also where the reader forgets one: what was met is not what it says it met."""

    class Forgetful(parts.Parts):
        def _claim(self, part: MailPart, said: PaperPart) -> None:
            if part.stated_type != "x/y":
                super()._claim(part, said)

    head = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nwords"
    message = parsed(head + b"\r\n--b\r\nContent-Type: x/y\r\n\r\nz\r\n--b--\r\n")
    read = Forgetful(Parsed(Source.of(b""), 0, 0), 100)
    read.collect(message)
    assert [(part.where, part.fate, part.why) for part in read.account()][-1] == ("x/y", Fate.LEFT_OUT, "not read")
