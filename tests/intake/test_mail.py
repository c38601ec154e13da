"""Mail as real programs write it: nothing of it is lost (RFC 2045–2049, 2231, 3464, 5322, 5545, 5652)."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
import struct
import zlib
from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.account import Fate, PaperPart, is_partly, sentence
from paracase.domain.papers.documents import Outcome
from paracase.domain.papers.proposals import Field, best
from paracase.intake.children import MAX_FAMILY
from paracase.intake.extract import bodies, formats
from paracase.intake.extract.headers import words
from paracase.intake.extract.parts import _whole
from paracase.intake.extract.sniff import Format, sniff
from paracase.intake.extract.streamed import Source
from paracase.intake.recognise import Knowledge, Paper, recognise
from tests.support import outlook, papers
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from paracase.intake.extract.protocol import Extracted
    from paracase.services.context import Office

HEAD = b"From: Dana <dana@whitlock.example>\r\nTo: intake@office.example\r\nSubject: Note\r\n"
DATE = b"Date: Thu, 19 Nov 2026 10:15:00 -0500\r\n"
PLAIN = b"Content-Type: text/plain; charset=utf-8\r\n\r\n"


def read(data: bytes, name: str = "a.eml") -> Extracted:
    return formats.extract(formats.kind_of(data[:8192], name, Source.of(data)), data, name)


def several(*parts: bytes, kind: bytes = b"mixed", head: bytes = HEAD + DATE) -> bytes:
    body = b"".join(b"--BB\r\n" + part + b"\r\n" for part in parts)
    return (
        head + b'MIME-Version: 1.0\r\nContent-Type: multipart/%b; boundary="BB"\r\n\r\n' % kind + body + b"--BB--\r\n"
    )


def part(kind: bytes, data: bytes, *more: bytes) -> bytes:
    lines = b"".join(line + b"\r\n" for line in more)
    return b"Content-Type: %b\r\nContent-Transfer-Encoding: base64\r\n%b\r\n%b" % (
        kind, lines, base64.encodebytes(data).replace(b"\n", b"\r\n")
    )  # fmt: skip


def text_of(found: Extracted) -> str:
    return "\n".join(found.pages)


def children(found: Extracted) -> dict[str, bytes]:
    return {name: _whole(data)[0] for name, data in found.children}


def of_kind(found: Extracted, kind: str) -> list[PaperPart]:
    return [one for one in found.parts if one.kind == kind]


def picture(width: int, height: int, more: bytes = b"") -> bytes:
    """The beginning of a PNG of this size, which is all that is asked of it."""
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0) + bytes(40) + more


def test_a_photo_in_the_text_is_a_paper_and_a_logo_is_counted() -> None:
    page = b"Content-Type: text/html\r\n\r\n<p>See <img src='cid:photo'> <img src='cid:logo'> <img src='cid:dot'>"
    data = several(
        page,
        part(b"image/png", picture(1200, 900), b"Content-ID: <photo>", b"Content-Disposition: inline"),
        part(b"image/png", picture(300, 80), b"Content-ID: <logo>", b"Content-Disposition: inline; filename=logo.png"),
        part(b"image/png", picture(300, 80), b"Content-ID: <unshown>"),
        part(b"image/png", picture(300, 80, b"Exif\x00"), b"Content-ID: <logo>"),
        part(b"image/jpeg; name=IMG_4471.jpeg", picture(300, 80), b"Content-ID: <logo>"),
        part(b"image/png", picture(1, 1), b"Content-ID: <dot>"),
        kind=b"related",
    )
    found = read(data)
    assert len(found.children) == 4  # of any size, of none that the text shows, and two that a camera took
    logo, dot = of_kind(found, "picture")
    assert (logo.where, logo.fate, logo.size, len(logo.digest)) == ("logo.png", Fate.DRAWN, len(picture(300, 80)), 32)
    assert dot.fate is Fate.LAYOUT
    assert sentence(found.parts) == "1 picture: not shown as text"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("kind", [b"mixed", b"alternative", b"related"])
def test_a_letter_in_html_stays_beside_a_banner(kind: bytes, order: tuple[int, int]) -> None:
    both = (
        PLAIN + b"CAUTION: from outside the organization.",
        b"Content-Type: text/html; charset=utf-8\r\n\r\n<p>We propose <b>four hundred</b> dollars, answer by Tuesday.</p>",
    )
    text = text_of(read(several(both[order[0]], both[order[1]], kind=kind)))
    assert "CAUTION: from outside" in text
    assert "We propose four hundred dollars, answer by Tuesday." in text


def test_of_alternatives_only_what_is_new_is_added() -> None:
    page = "<p>The hearing is on Tuesday.</p><p>Bring all the exhibits.</p><p>Room nine.</p>"
    data = several(
        PLAIN + b"The hearing is on Tuesday.\r\nBring all the exhibits.\r\nRoom 9.",
        b"Content-Type: text/html\r\n\r\n" + page.encode(),
        kind=b"alternative",
    )
    assert text_of(read(data)).endswith("The hearing is on Tuesday.\nBring all the exhibits.\nRoom 9.\n\nRoom nine.")
    same = several(PLAIN + b"One two.", b"Content-Type: text/html\r\n\r\n<p>One <i>two</i>.", kind=b"alternative")
    assert text_of(read(same)).count("One two.") == 1
    assert read(same).parts == []


@pytest.mark.parametrize(
    ("label", "codec", "words_"),
    [
        ("us-ascii", "utf-8", "The Nuñez family – “agreed”"), ("iso-8859-1", "cp1252", "“agreed” – café"),
        ("utf-8", "cp1252", "Muñoz, José"), ("shift_jis", "cp932", "証拠書類"), ("koi8-r", "koi8-r", "Исковое заявление"),
        ("nonsense", "utf-8", "Muñoz"), ("", "cp1252", "Muñoz’s"), ("utf-16", "utf-8", "Muñoz"),
        ("utf-16", "utf-16", "Muñoz"), ("gb2312", "gb18030", "证据"),
    ],
)  # fmt: skip
def test_letters_are_what_they_are_whatever_the_label_says(label: str, codec: str, words_: str) -> None:
    charset = f"; charset={label}".encode() if label else b""
    body = words_.encode(codec)
    encoded = b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(body)
    assert words_ in text_of(read(HEAD + b"Content-Type: text/plain" + charset + b"\r\n" + encoded))
    assert words_ in text_of(read(HEAD + b"Content-Type: text/html" + charset + b"\r\n" + encoded))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Declaración de la señora".encode(), "Declaración de la señora"),
        ("Declaración".encode("cp1252"), "Declaración"),
        (b"=?utf-8?q?Declaraci=C3?= =?utf-8?q?=B3n?=", "Declaración"),
        (b"=?utf-8?b?RGVjbGFyYWNpw7Nu?= =?UTF-8*es?Q?_de_la?=", "Declaración de la"),
        (b"=?utf-8?b?RGVjbGF?=\r\n =?utf-8?b?yYWNpw7Nu?=", "Declaración"),
        (b"Re: =?iso-8859-1?q?Mu=F1oz?= v. =?x-none?q?Kestrel?=", "Re: Muñoz v. Kestrel"),
        (b"=?utf-8?z?no?= =?utf-8?q?a_?= b =?=", "=?utf-8?z?no?= a b =?="),
    ],
)
def test_raw_and_encoded_headers(raw: bytes, expected: str) -> None:
    found = read(b"From: a@b.example\r\nDate: Thu, 19 Nov 2026 10:15:00 -0500\r\nSubject: " + raw + b"\r\n\r\nbody")
    assert found.meta["mail"]["subject"] == expected
    assert f"Subject: {expected}" in text_of(found)


NAME = "Anhang – Vergleich Müller.pdf"


@pytest.mark.parametrize(
    "disposition",
    [
        b"attachment; filename*=utf-8''Anhang%20%E2%80%93%20Vergleich%20M%C3%BCller.pdf",
        b"attachment;\r\n filename*0*=utf-8''Anhang%20%E2%80;\r\n filename*1*=%93%20Vergleich%20M%C3%BC;"
        b'\r\n filename*2="ller.pdf"',
        b'attachment; filename="' + NAME.encode() + b'"',
        b'attachment; filename="=?utf-8?B?' + base64.b64encode(NAME.encode()[:8])
        + b"?=\r\n =?utf-8?B?" + base64.b64encode(NAME.encode()[8:]) + b'?="',
        b'attachment; filename="C:\\\\papers\\\\' + NAME.encode("cp1252") + b'"',
        b"inline; filename*=x-unknown''Anhang%20%E2%80%93%20Vergleich%20M%C3%BCller.pdf",
    ],
)  # fmt: skip
def test_names_of_attachments(disposition: bytes) -> None:
    data = several(PLAIN + b"See.", part(b"application/pdf", b"%PDF", b"Content-Disposition: " + disposition))
    assert children(read(data)) == {NAME: b"%PDF"}


INNER = HEAD + DATE.replace(b"19", b"18") + PLAIN + "The deadline movéd to Tuesday.\r\n".encode()


@pytest.mark.parametrize("encoding", [b"base64", b"BASE64 (as sent)", b"quoted-printable", b"x-uuencode", b"8bit"])
def test_a_mail_within_a_mail_is_a_paper_in_any_encoding(encoding: bytes) -> None:
    written = {
        b"b": base64.encodebytes(INNER), b"q": quopri.encodestring(INNER), b"8": INNER,
        b"x": b"begin 644 a\n%b`\nend\n" % b"".join(binascii.b2a_uu(INNER[n : n + 45]) for n in range(0, len(INNER), 45)),
    }[encoding[:1].lower()]  # fmt: skip
    kind = b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: " + encoding + b"\r\n\r\n"
    found = read(several(PLAIN + b"Forwarded.", kind + written))
    ((name, inner),) = children(found).items()
    assert name == "Note.eml"
    assert "The deadline movéd to Tuesday." in text_of(read(inner, name))
    assert [one.fate for one in of_kind(found, "message")] == [Fate.CHILD]
    long = read(several(PLAIN + b"Forwarded.", kind + written.replace(b"Tuesday", b"Tuesday" * 20_000)))
    assert len(long.children) == 1


def test_reports_are_read_with_their_fields() -> None:
    status = (
        b"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.opposing.example\r\n\r\n"
        b"Final-Recipient: rfc822; clerk@opposing.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n"
    )
    receipt = (
        b"Content-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822; ana@opposing.example\r\n"
        b"Original-Message-ID: <a@b>\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n"
    )
    sent = b"Content-Type: text/rfc822-headers\r\n\r\nSubject: Discovery responses\r\nMessage-ID: <a@b>\r\n"
    encoded = part(b"message/delivery-status", b"Final-Recipient: rfc822; coded@opposing.example\r\n")
    found = read(several(PLAIN + b"Delivered.", status, receipt, sent, encoded, kind=b"report"))
    for words_ in (
        "Delivered.", "Final-Recipient: rfc822; clerk@opposing.example", "Action: delivered", "coded@opposing.example",
        "Disposition: manual-action/MDN-sent-manually; displayed", "Subject: Discovery responses",
    ):  # fmt: skip
        assert words_ in text_of(found), words_
    assert (found.parts, found.children) == ([], [])


INVITATION = (
    b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nDTSTART%b\r\nSUMMARY:Status conference before the Hono\r\n"
    b" rable Ida Mu\xc3\r\n \xb1oz\r\nLOCATION:Courtroom 9C\\, 350 West First Street\r\n"
    b'ATTENDEE;CN="Hale, Ana":mailto:ana@office.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
)


@pytest.mark.parametrize(
    ("start", "day"),
    [
        (b";TZID=America/Los_Angeles:20261203T213000", "2026-12-03"), (b":20261204T023000Z", "2026-12-03"),
        (b";VALUE=DATE:20261203", "2026-12-03"),
    ],
)  # fmt: skip
def test_an_invitation_is_unfolded_and_its_day_is_the_offices(start: bytes, day: str) -> None:
    invitation = INVITATION % start
    inside = several(
        PLAIN + b"Please join.",
        b"Content-Type: text/calendar; method=REQUEST\r\n\r\n" + invitation,
        kind=b"alternative",
    )
    for found in (read(inside), read(invitation, "invite.ics"), read(invitation, "invite")):
        assert "SUMMARY: Status conference before the Honorable Ida Muñoz" in text_of(found)
        assert "LOCATION: Courtroom 9C, 350 West First Street" in text_of(found)
        assert 'CN="Hale, Ana"' in text_of(found)
        paper = Paper("a", tuple(found.pages), found.meta, time_zone="America/New_York")
        assert day in [one.value for one in recognise(paper, NOTHING) if one.field is Field.DATED]
    assert read(inside).children == []


def test_cards_are_read_and_what_is_a_picture_in_them_is_said() -> None:
    card = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mu=C3=B1oz;Luc=\r\n=C3=ADa\r\n"
        b"PHOTO;ENCODING=BASE64:/9j/4AAQ\r\nEND:VCARD\r\n"
    )
    found = read(card, "a.vcf")
    assert "N: Muñoz;Lucía" in text_of(found)
    assert sentence(found.parts) == "1 picture: not shown as text"
    named = several(PLAIN + b"Her card.", part(b"text/x-vcard; name=lucia.vcf", card))
    assert children(read(named)) == {"lucia.vcf": card}


def test_files_within_plain_text_are_papers() -> None:
    body = b"Totals below.\r\nbegin 644 Ledger.txt\r\n" + binascii.b2a_uu(b"totals 14,200") + b"`\r\nend\r\nRegards\r\n"
    found = read(HEAD + PLAIN + body)
    assert children(found) == {"Ledger.txt": b"totals 14,200"}
    assert text_of(found).endswith("Totals below.\nRegards")
    torn = HEAD + PLAIN + b"begin 644 a.txt\r\n" + binascii.b2a_uu(b"totals") + b"and no end\r\n"
    assert "begin 644 a.txt" in text_of(read(torn))
    assert bodies.without_files(b"begin-base64 644 b.txt\naGVsbG8=\n====\nx") == (b"x", [(b"b.txt", b"hello")])


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\r\n", b"\n \n\r\n", b"\xef\xbb\xbf\r\n", b"\r\n\xef\xbb\xbf"])
def test_marks_and_empty_lines_before_a_mail(before: bytes) -> None:
    whole = several(PLAIN + b"See.", part(b"application/pdf; name=a.pdf", b"%PDF"))
    found = read(before + whole)
    assert children(found) == {"a.pdf": b"%PDF"}
    assert found.meta["mail"]["date_iso"] == "2026-11-19T10:15:00-05:00"
    assert formats.kind_of(before + whole, "no extension", Source.of(before + whole)) is Format.EML


def test_a_mail_that_an_editor_saved() -> None:
    whole = several(PLAIN + "Señor".encode(), part(b"application/pdf; name=a.pdf", b"%PDF")).decode()
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        assert children(read(whole.encode(encoding))) == {"a.pdf": b"%PDF"}
    apple = b"%d\n" % len(whole.encode()) + whole.encode() + b'<?xml version="1.0"?><plist>1</plist>'
    assert children(read(apple, "1234.emlx")) == {"a.pdf": b"%PDF"}
    assert "plist" not in text_of(read(apple, "1234.emlx"))


@pytest.mark.parametrize(
    "stated", [b"multipart/mixed", b"multipart/mixed; boundary=other", b'multipart/mixed; boundary=""']
)
def test_a_boundary_that_no_header_says(stated: bytes) -> None:
    whole = several(PLAIN + b"See.", part(b"application/pdf; name=a.pdf", b"%PDF"))
    data = whole.replace(b'multipart/mixed; boundary="BB"', stated)
    assert data != whole
    assert children(read(data)) == {"a.pdf": b"%PDF"}
    assert text_of(read(data)).endswith("See.")
    none = HEAD + b"Content-Type: " + stated + b"\r\n\r\nno parts at all, but words"
    assert "no parts at all, but words" in text_of(read(none))
    coded = HEAD + b"Content-Type: multipart/mixed; boundary=BB\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    assert children(read(coded + base64.encodebytes(whole.partition(b"\r\n\r\n")[2]))) == {"a.pdf": b"%PDF"}


def test_words_outside_of_the_parts_are_kept() -> None:
    whole = several(PLAIN + b"See.").replace(b"\r\n\r\n--BB\r\n", b"\r\n\r\nThis is a MIME message.\r\n--BB\r\n")
    found = read(whole + b"A footer behind the last part.\r\n")
    assert text_of(found).endswith("See.\nA footer behind the last part.")


def test_a_signed_mail_is_read_and_its_signature_accounted_for() -> None:
    body = PLAIN + "I agree to the señor's terms.\r\n".encode()
    apart = read(
        several(body, part(b"application/pkcs7-signature; name=smime.p7s", outlook.detached()), kind=b"signed")
    )
    assert "I agree to the señor's terms." in text_of(apart)
    assert [(one.fate, one.size) for one in of_kind(apart, "signature")] == [(Fate.LAYOUT, len(outlook.detached()))]
    assert apart.children == []
    for is_open in (False, True):
        data = several(body, part(b"application/pdf; name=a.pdf", b"%PDF"), head=b"")
        cover = part(
            b"application/pkcs7-mime; smime-type=signed-data; name=smime.p7m", outlook.signed(data, is_open=is_open)
        )
        found = read(HEAD + DATE + cover)
        assert "I agree to the señor's terms." in text_of(found)
        assert children(found) == {"a.pdf": b"%PDF"}
        assert not is_partly(found.parts)
    false = several(body, part(b"application/pkcs7-signature; name=a.p7s", b"an order of the court"), kind=b"signed")
    assert children(read(false)) == {"a.p7s": b"an order of the court"}


def test_a_compressed_mail_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    body = PLAIN + "I agree to the señor's terms.\r\n".encode()
    whole = several(body, part(b"application/pdf; name=a.pdf", b"%PDF"), head=b"")

    def cover(packed: bytes) -> bytes:
        kind = b"application/pkcs7-mime; smime-type=compressed-data; name=smime.p7z"
        return HEAD + DATE + part(kind, outlook.compressed(packed))

    found = read(cover(zlib.compress(whole)))
    assert "I agree to the señor's terms." in text_of(found)
    assert children(found) == {"a.pdf": b"%PDF"}
    assert not is_partly(found.parts)
    torn = read(cover(zlib.compress(whole)[:-9]))
    assert children(torn) == {"smime.p7z": outlook.compressed(zlib.compress(whole)[:-9])}
    monkeypatch.setattr("paracase.intake.extract.cms.MAX_UNPACKED", 1000)
    bomb = read(cover(zlib.compress(whole + b" " * 2000)))
    assert [(one.kind, one.fate, one.why) for one in bomb.parts if not one.fate.is_read] == [
        ("cover", Fate.LEFT_OUT, "a compressed mail, larger than is opened")
    ]


def test_files_by_yenc_in_a_body_are_papers() -> None:
    data = bytes(range(256)) * 3

    def coded(held: bytes, *, named: bytes = b"name=photo one.jpg", more: bytes = b"", size: int = 0) -> bytes:
        shifted = bytes((code + 42) & 255 for code in held)
        safe = b"".join(b"=" + bytes([(c + 64) & 255]) if c in b"\0\r\n=." else bytes([c]) for c in shifted)
        lines = b"".join(safe_line + b"\r\n" for safe_line in _lines_of(safe))
        return b"=ybegin line=128 size=%d %b\r\n%b%b=yend size=%d crc32=0\r\n" % (
            len(held), named, more, lines, size or len(held),
        )  # fmt: skip

    head = HEAD + b"Content-Type: text/plain; charset=latin-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    found = read(head + b"See the photo.\r\n" + coded(data) + b"Kind regards\r\n")
    assert children(found) == {"photo one.jpg": data}
    assert "See the photo.\nKind regards" in text_of(found)
    of_two = read(head + coded(data, named=b"part=2 total=2 name=a.bin", more=b"=ypart begin=769 end=1536\r\n"))
    assert children(of_two) == {"a.bin.part2": data}
    torn = read(head + b"See.\r\n" + coded(data, size=5))
    assert children(torn) == {}
    assert "=yend" in text_of(torn)
    endless = read(head + b"=ybegin size=1 name=x\n" * 8000)  # each looked for to the end of all would take minutes
    assert children(endless) == {}


def _lines_of(safe: bytes) -> list[bytes]:
    """Lines of about 128 bytes; none ends in the middle of an escape."""
    found = [b""]
    for mark in re.findall(rb"=.|.", safe, re.S):
        if len(found[-1]) >= 128:
            found.append(b"")
        found[-1] += mark
    return found


def test_an_encrypted_mail_is_said_to_be() -> None:
    cover = part(b"application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", outlook.enveloped())
    pgp = several(
        b"Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1",
        b"Content-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\nabc",
        kind=b"encrypted",
    )
    inline = HEAD + PLAIN + b"See below.\r\n-----BEGIN PGP MESSAGE-----\r\nabc\r\n"
    for data in (HEAD + DATE + cover, pgp, inline):
        found = read(data)
        assert sentence(found.parts) == "1 encrypted message: not shown as text"
        assert "Subject: Note" in text_of(found)
        assert found.children == []


NOTHING = Knowledge((), (), "{date} {title}")


def days(data: bytes) -> tuple[str, str]:
    found = read(data)
    paper = Paper("a.eml", tuple(found.pages), found.meta, received_on="2026-12-24", time_zone="America/New_York")
    said = recognise(paper, NOTHING)
    received, dated = best(said, Field.RECEIVED), best(said, Field.DATED)
    return received.value if received else "", dated.value if dated else ""


RECEIVED = (
    b"Received: from x by mx1.office.example; Fri, 20 Nov 2026 03:10:00 +0000 (UTC)\r\n"
    b"Received: from y by z; Wed, 18 Nov 2026 10:00:00 -0500\r\n"
)


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (b"Date: Fri, 20 Nov 2026 02:30:00 +0000\r\n", "2026-11-19"),
        (b"Date: Fri, 20 Nov 2026 08:30:00 +0900\r\n", "2026-11-19"),
        (b"Date: Thu, 19 Nov 2026 23:30:00 -0800\r\n", "2026-11-20"),
        (b"Date: Fri, 20 Nov 2026 02:30:00 -0000\r\n", "2026-11-19"),
        (RECEIVED, "2026-11-19"),
        (b"Date: soon\r\n" + RECEIVED, "2026-11-19"),
        (b"Date: Fri, 31 Dec 9999 23:59:00 -1200\r\n", "2026-12-24"),
    ],
)
def test_a_moment_is_a_day_where_the_office_is(head: bytes, day: str) -> None:
    assert days(head + HEAD + PLAIN + b"Served.")[0] == day


def test_received_is_when_the_office_had_it() -> None:
    late = b"Received: by mx.office.example; Sat, 21 Nov 2026 03:10:00 +0000\r\n" + DATE + HEAD + PLAIN + b"Served."
    assert read(late).meta["mail"]["received_iso"] == "2026-11-21T03:10:00+00:00"
    assert days(late) == ("2026-11-20", "2026-11-19")


def test_every_message_of_a_mailbox_is_a_paper() -> None:
    whole = several(PLAIN + b"boxbody%d", part(b"application/pdf; name=Box.pdf", b"%PDF")).replace(b"\r\n", b"\n")
    moments = (b"Thu Nov 19 10:15:00 2026", b"Thu Nov 19 15:15:00 +0000 2026", b"Thu, 19 Nov 2026 10:15:00 -0500")
    for between in (b"\n", b""):
        for before, moment in zip((b"", b"\xef\xbb\xbf", b"\n"), moments, strict=True):
            line = b"From dana@whitlock.example " + moment + b"\n"
            data = before + b"".join(line + whole.replace(b"%d", b"%d" % number) + between for number in range(3))
            found = read(data, "export.mbox")
            assert found.outcome is Outcome.LISTED
            inside = [read(data) for data in [_whole(child)[0] for _, child in found.children]]
            assert [f"boxbody{number}" in text_of(one) for number, one in enumerate(inside)] == [True] * 3
            assert [children(one) for one in inside] == [{"Box.pdf": b"%PDF"}] * 3
            assert found.parts == [PaperPart("message", "", Fate.CHILD, many=3)]


def test_a_mail_that_lies_too_deep_says_what_is_still_in_it(office: Office) -> None:
    whole = HEAD + PLAIN + b"the innermost words"
    for _ in range(MAX_FAMILY + 2):
        whole = several(PLAIN + b"Forwarded.", part(b"message/rfc822", whole))
    drop(office, "deep.eml", whole)
    scan(office)
    sql = "SELECT count(*), sum(partly) FROM version"
    assert office.store.read.execute(sql).fetchone() == (MAX_FAMILY + 1, 1)


def test_what_is_left_out_is_said() -> None:
    many = several(*[PLAIN + b"x%d" % number for number in range(1100)])
    assert sum(one.many for one in read(many).parts if one.fate is Fate.LEFT_OUT) == 101
    files = several(*[part(b"application/pdf", b"%d" % number) for number in range(990)])
    assert not is_partly(read(files).parts)
    elsewhere = b"Content-Type: message/external-body; access-type=URL; url=x\r\n\r\nContent-Type: image/png\r\n\r\n"
    assert sentence(read(several(PLAIN + b"x", elsewhere)).parts) == "1 mail part: not shown as text"
    long = b"From: " + b"a@b.example, " * 9000 + b"\r\nSubject: x\r\n\r\nbody"
    assert sentence(read(long).parts) == "1 header: not shown as text"


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (HEAD + DATE + b"\r\nx", "a", Format.EML),
        (HEAD + DATE + b"\r\nx", "printed.txt", Format.TEXT),
        (several(PLAIN + b"x"), "saved.txt", Format.EML),
        (b"From the desk of\r\nAna Hale\r\n\r\nDear sir", "a", Format.TEXT),
        (b"Date: 1 May\nRe: lease\n\nDear sir", "a", Format.TEXT),
        (outlook.winmail(outlook.letter("s", "b")), "winmail.dat", Format.TNEF),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "IMG_1.heic", Format.IMAGE),
        (b"\0\0\0\x1cftypavif\0\0\0\0", "a", Format.IMAGE),
        ("Señor, the motion is due".encode("utf-16-le"), "a.txt", Format.TEXT),
        ("Señor, the motion is due".encode("utf-16-be"), "a", Format.TEXT),
        (b"BEGIN:VCARD\r\nN:x\r\nEND:VCARD", "a", Format.CALENDAR),
        (b"X-Printed-By: a\r\nX-Queue: b\r\nX-More: c\r\n\r\n%PDF-1.7", "a", Format.PDF),
    ],
)
def test_content_says_what_a_paper_is(data: bytes, name: str, kind: Format) -> None:
    assert sniff(data[:8192], name) is kind


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_text_in_utf16_without_a_mark(encoding: str) -> None:
    assert text_of(read("Señor, “the motion” is due".encode(encoding), "a.txt")) == "Señor, “the motion” is due"


def test_words_of_a_header_are_taken_from_a_list_of_charsets() -> None:
    assert words("=?punycode?q?abc?=") == "abc"
    assert papers.mail("a", "b")  # what other tests drop is still a mail
