"""What Outlook keeps: messages in files, ``winmail.dat``, RTF bodies. See MS-OXMSG, OXTNEF, OXRTFCP, OXRTFEX."""

from __future__ import annotations

import random
import struct
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from paracase.domain.papers.account import Fate, is_partly, sentence
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import cms, compound, formats, rtf, tnef
from paracase.intake.extract.parts import _whole
from paracase.intake.extract.richtext.paper import read_rtf
from paracase.intake.extract.sniff import Format
from paracase.intake.extract.streamed import Source
from tests.support import outlook
from tests.support.outlook import Letter, letter

if TYPE_CHECKING:
    from paracase.intake.extract.protocol import Extracted

RTF_PAGE = (
    rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fnil\fcharset204 Arial;}}"
    rb"{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 The \htmlrtf\b\htmlrtf0 se\'f1or\rquote s lease \u8211?{\*\htmltag84 &lt;}"
    rb"now{\*\htmltag84 &gt;} {\*\mhtmltag84 <not this>}\f1\'c4\'e0\htmlrtf\par}\htmlrtf0{\*\htmltag72 </p>}}"
)
LEASE = b"%PDF-1.4 the lease" + b" of many pages" * 400


def read(data: bytes, name: str) -> Extracted:
    return formats.extract(formats.kind_of(data[:8192], name, Source.of(data)), data, name)


def text_of(found: Extracted) -> str:
    return "\n".join(found.pages)


def children(found: Extracted) -> dict[str, bytes]:
    return {name: _whole(data)[0] for name, data in found.children}


def test_a_message_is_read_with_its_attachments() -> None:
    within = letter("Original order", "The inner señor says no.", ("order.txt", b"ordered"))
    data = outlook.msg(
        letter("Fwd: Kestrel lease", "Please see.", ("Lease Muñoz.pdf", LEASE), ("Original order", within))
    )
    found = read(data, "no extension")
    assert found.meta["mail"]["received_iso"] == "2026-11-19T15:16:00+00:00"
    assert found.meta["mail"]["date_iso"] == "2026-11-19T15:15:00+00:00"
    for line in (
        "From: Dana Whitlock <dana@whitlock.example>", "To: Intake <intake@office.example>", "Subject: Fwd: Kestrel lease",
        "Attachment: Lease Muñoz.pdf", "Please see.",
    ):  # fmt: skip
        assert line in text_of(found), line
    files = children(found)
    assert files["Lease Muñoz.pdf"] == LEASE
    inner = read(files["Original order.eml"], "Original order.eml")
    assert "The inner señor says no." in text_of(inner)
    assert children(inner) == {"order.txt": b"ordered"}
    assert [one.fate for one in found.parts if one.kind != "body"] == [Fate.CHILD, Fate.CHILD]
    # Read again it is the same file: what it is known by does not change.
    assert children(read(data, "again.msg")) == files


def test_a_large_attachment_is_read_in_pieces() -> None:
    large = random.Random(1).randbytes(3_000_001)
    data = bytearray(outlook.msg(letter("s", "b", ("large.bin", large), ("a.pdf", LEASE))))
    assert children(read(bytes(data), "a.msg")) == {"large.bin": large, "a.pdf": LEASE}
    # Sectors that lead in a circle: no more comes out than is in the file.
    at = data.index(large[:64]) // 512 - 1
    table = len(data) - (len(data) // 512 // 128 + 1) * 512
    for start in range(table, len(data) - 3, 4):
        if data[start : start + 4] == struct.pack("<I", at + 1):
            data[start : start + 4] = struct.pack("<I", at)
            break
    found = read(bytes(data), "a.msg")
    assert sum(len(child) for child in children(found).values()) <= len(data)


def test_a_directory_that_leads_in_a_circle_ends() -> None:
    data = bytearray(outlook.msg(letter("s", "b", ("Inner", letter("i", "inner", ("b.txt", b"x"))))))
    (first,) = struct.unpack_from("<I", data, 48)
    entries = [(first + 1) * 512 + 128 * number for number in range(20)]
    storages = [at for at in entries if data[at + 66] == 1]
    for at in storages:  # each holds the first of them, which holds itself
        struct.pack_into("<I", data, at + 76, entries.index(storages[0]))
    assert len(compound.Compound(Source.of(bytes(data)))._entries) < 200
    assert read(bytes(data), "a.msg").outcome in set(Outcome)


def test_the_bodies_of_a_message() -> None:
    of = letter("s", "Plain banner.")
    of.data = {0x1009: outlook.packed_rtf(RTF_PAGE)}
    text = text_of(read(outlook.msg(of), "a.msg"))
    assert "Plain banner." in text
    assert "The señor’s lease –<now> \u0414\u0430" in text  # in a font with letters of its own
    of.data = {0x1013: "<p>A page of the señor".encode("cp1252")}
    of.numbers = {0x3FDE: 1252}
    assert "A page of the señor" in text_of(read(outlook.msg(of), "a.msg"))
    of.data = {
        0x1009: outlook.packed_rtf(rb"{\rtf1\ansi{\*\generator x;}{\info{\title no}} RTF only: \'e9t\'e9\par two}")
    }
    assert [line for line in text_of(read(outlook.msg(of), "a.msg")).split("\n") if line][-3:-1] == [
        "RTF only: été",
        "two",
    ]
    of.data = {0x1009: outlook.packed_rtf(rb"{\rtf1\ansi See the chart. {\pict\pngblip 89504e470d0a1a0a}}")}
    found = read(outlook.msg(of), "a.msg")
    assert "See the chart." in text_of(found)
    assert sentence(found.parts) != "", "a picture in the body is not lost from sight"
    of.data = {0x1009: b"no RTF"}
    assert sentence(read(outlook.msg(of), "a.msg").parts) == "1 mail part: not shown as text"


def test_headers_a_message_came_with() -> None:
    of = letter("s", "b")
    of.words[0x007D] = (
        "Received: by mx; Thu, 19 Nov 2026 10:15:09 -0500\r\nFrom: =?utf-8?q?Mu=C3=B1oz?= <m@x.example>\r\n"
        "Date: Thu, 19 Nov 2026 10:15:00 -0500\r\nMessage-ID: <a@b>\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
    )
    found = read(outlook.msg(of), "a.msg")
    assert found.meta["mail"]["from"] == "Muñoz <m@x.example>"
    assert found.meta["mail"]["message-id"] == "<a@b>"
    assert found.meta["mail"]["received_iso"] == "2026-11-19T10:15:09-05:00"


def test_a_message_in_letters_of_one_byte() -> None:
    """As Outlook wrote before Unicode: strings of kind 001E, in the code page the message names."""
    tree = outlook.compound(
        {
            "__substg1.0_0037001E": "Договор".encode("cp1251"), "__substg1.0_1000001E": "Слова".encode("cp1251"),
            "__properties_version1.0": bytes(32) + struct.pack("<IIII", 0x3FFD0003, 6, 1251, 0),
        }
    )  # fmt: skip
    assert "Subject: Договор" in text_of(read(tree, "a.msg"))
    assert "Слова" in text_of(read(tree, "a.msg"))


def test_other_items_say_all_their_words() -> None:
    meeting = Letter(
        {0x001A: "IPM.Appointment", 0x0037: "Conference", 0x8208: "Courtroom 9C"}, times={0x0060: outlook.TICKS}
    )
    text = text_of(read(outlook.msg(meeting), "a.msg"))
    assert "Courtroom 9C" in text
    assert "Start: November 19, 2026, 15:15 UTC" in text


@pytest.mark.parametrize("as_properties", [True, False])
def test_winmail_is_opened_where_it_stands_and_alone(as_properties: bool) -> None:
    of = letter("Release", "Words of the señor.", ("Release of Muñoz.pdf", LEASE), ("a.txt", b"ordered"))
    data = outlook.winmail(of, as_properties=as_properties)
    alone = read(data, "winmail.dat")
    assert "Words of the señor." in text_of(alone)
    assert children(alone) == {"Release of Muñoz.pdf": LEASE, "a.txt": b"ordered"}
    assert not is_partly(alone.parts)


def test_a_message_within_winmail() -> None:
    within = letter("Inner", "The inner words.", ("b.txt", b"inner file"))
    found = read(outlook.winmail(letter("Outer", "outer", ("Inner", within))), "winmail.dat")
    inner = read(children(found)["Inner.eml"], "Inner.eml")
    assert "The inner words." in text_of(inner)
    assert children(inner) == {"b.txt": b"inner file"}


def test_what_is_torn_is_said() -> None:
    data = outlook.winmail(letter("s", "b", ("a.pdf", LEASE)))
    found = read(data[:-3000], "winmail.dat")
    assert is_partly(found.parts)
    message = outlook.msg(letter("s", "b", ("a.pdf", LEASE * 3)))
    torn = read(message[:9000] + message[-2048:], "a.msg")
    assert torn.outcome is Outcome.DAMAGED or is_partly(torn.parts)
    assert read(message[:700], "a.msg").outcome is Outcome.DAMAGED


@pytest.mark.parametrize(
    ("streams", "kind"),
    [
        (["WordDocument", "1Table"], Format.DOC), (["Workbook"], Format.LEGACY), (["Book"], Format.LEGACY),
        (["PowerPoint Document"], Format.LEGACY), (["EncryptedPackage", "EncryptionInfo"], Format.LEGACY),
        (["__properties_version1.0"], Format.MSG), (["Contents"], Format.DOC),
    ],
)  # fmt: skip
def test_a_compound_file_is_what_its_streams_say(streams: list[str], kind: Format) -> None:
    data = outlook.compound(dict.fromkeys(streams, b"x" * 5000))
    assert formats.kind_of(data[:8192], "named.doc", Source.of(data)) is kind
    if "EncryptedPackage" in streams:
        assert read(data, "named.doc").outcome is Outcome.ENCRYPTED


def test_compressed_rtf_as_its_specification_shows_it() -> None:
    hello = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert rtf.unpacked(hello) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    overlapping = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
    assert rtf.unpacked(overlapping) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"
    assert read_rtf(rtf.unpacked(hello)).pages == ["hello world"]


def test_letters_of_a_page_in_rtf_that_come_in_halves_are_whole() -> None:
    said = rb"{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}\u-10179?\u-8704? q{\*\htmltag72 </p>}}"
    assert rtf.page_in(said) == "<p>\U0001f600 q</p>"


@given(st.binary(max_size=300))
def test_no_bytes_break_them(data: bytes) -> None:
    rtf.page_in(b"{\\rtf1\\fromhtml1 " + data)
    cms.opened(data)
    for start in (b"\x2d\0\0\0\x2b\0\0\0LZFu\0\0\0\0", b"\x2d\0\0\0\x2b\0\0\0MELA\0\0\0\0"):
        rtf.unpacked(start + data)
    tnef.read(tnef.MAGIC + data)


@example(33, b"\x01", "msg")  # a size of sectors beyond any file
@given(st.integers(0, 5000), st.binary(min_size=1, max_size=8), st.sampled_from(["msg", "tnef", "cms"]))
def test_no_damage_breaks_them(at: int, wrong: bytes, what: str) -> None:
    of = letter("s", "b", ("a.pdf", LEASE), ("Inner", letter("i", "inner", ("b.txt", b"x"))))
    whole = {
        "msg": outlook.msg(of),
        "tnef": outlook.winmail(of),
        "cms": outlook.signed(b"Subject: x\r\n\r\nbody", is_open=True),
    }
    data = bytearray(whole[what])
    at %= len(data)
    data[at : at + len(wrong)] = wrong
    if what == "cms":
        cms.opened(bytes(data))
    else:
        found = read(bytes(data), f"a.{what}")
        children(found)
    compound.kind_of(Source.of(bytes(data)), Format.LEGACY)
