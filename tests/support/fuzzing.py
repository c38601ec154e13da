"""What is fuzzed: every reader by the door through which papers come to it, and the recognisers.

A reader may find a paper damaged, locked or too large; a failure that it did not foresee is an outcome of its own
(*crashed*), and that is what is looked for here. A recogniser has no way to fail.
"""

from __future__ import annotations

import base64
import tempfile
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from paracase.domain.cases.dockets import parse_docket_number
from paracase.domain.papers.documents import Outcome
from paracase.domain.visible import has_hidden, visible
from paracase.intake.extract.protocol import packed
from paracase.intake.extract.reader import answer_to
from paracase.intake.recognise import Knowledge, KnownCase, Paper, recognise
from paracase.store.office.practice import Practice
from tests.support import hostile, outlook
from tests.support.papers import docx, docx_with_tracked_change, locked_pdf, mail, pdf, stamped
from tests.support.pdfs import picture, with_everything

if TYPE_CHECKING:
    from collections.abc import Callable

NEF = (
    "U.S. District Court\nCentral District of California\nNotice of Electronic Filing\nThe following transaction was "
    "entered by Hale, Ana on 11/20/2026 at 4:12 PM PST and filed on 11/20/2026\nCase Name: Garcia v. Meridian Freight, "
    "Inc.\nCase Number: 2:24-cv-01234-MCS\nFiler: Luis Garcia\nDocument Number: 41(No document attached)\n"
    "Docket Text: MOTION to Compel filed by Plaintiff Luis Garcia. (Attachments: # (1) Exhibit A)(Hale, Ana)\n"
)
"""A notice of electronic filing, invented, as CM/ECF words it."""
PLEADING = (
    "1 Ana Hale (SBN 123456)\n2 Attorney for Plaintiff\n\nUNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\n"
    "LUIS GARCIA, Plaintiff,\nv.\nMERIDIAN FREIGHT, INC., Defendant.\nCase No. 2:24-cv-01234-MCS\n"
    "NOTICE OF MOTION AND MOTION TO COMPEL\nHearing: December 14, 2026, 10:00 a.m.\nDated: 20 November 2026\n"
    "PROOF OF SERVICE\nI served the foregoing by mail on November 20, 2026.\n"
)
_PAGES = 3


@lru_cache(maxsize=1)
def _knowledge() -> Knowledge:
    dockets = ((parse_docket_number("2:24-cv-01234"), "cacd"),)
    case = KnownCase(1, "26-0001", "Garcia v. Meridian Freight, Inc.", dockets, ("Garcia", "Meridian Freight, Inc."))
    return Knowledge((case,), tuple(Practice(None).document_types), "{date} {no} {title}")


def read(data: bytes, name: str) -> None:
    """Read a paper in this process, without its limits.

    Raises:
        AssertionError: its reader failed, or it would be shown with hidden characters.
    """
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.flush()
        found = answer_to(file.fileno(), {"do": "extract", "size": len(data), "name": name})
        assert found.outcome is not Outcome.CRASHED, found.detail
        for _ in packed(found):  # attachments are taken out as they are packed
            pass
    for page in islice(found.pages, _PAGES):
        assert not has_hidden(visible(page, lines=True).replace("\n", ""))


def look_into(data: bytes, what: str) -> None:
    """Inspect a PDF for an approval, or draw a photo for OCR, as ``read`` reads.

    Args:
        what: ``inspect`` or ``render``.

    Raises:
        AssertionError: it failed.
    """
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.flush()
        found = answer_to(file.fileno(), {"do": what, "size": len(data), "name": "paper", "page": 0})
        assert found.outcome is not Outcome.CRASHED, found.detail


def suggest(data: bytes) -> None:
    """Suggest what a paper is whose name, headers and pages are these words, each begun by a form feed.

    Raises:
        AssertionError: a proposal would be shown with hidden characters.
    """
    name, head, *pages = [*data.decode("utf-8", "replace").split("\x0c"), "", ""]
    subject, _, sender = head.partition("\n")
    meta = {"mail": {"subject": subject, "from": sender, "date": sender}} if head else {}
    for proposal in recognise(Paper(name[:200], tuple(pages), meta, received_on="2026-11-23"), _knowledge()):
        assert not has_hidden(visible(proposal.value)), proposal


def _mailbox() -> bytes:
    letters = (mail("Order", NEF, ("order.pdf", pdf("words"))), mail("Re: Order", "From here on\n>From there"))
    return b"\n".join(b"From clerk@court.example Mon Nov 23 10:00:00 2026\n" + letter for letter in letters)


def _letter() -> outlook.Letter:
    inner = outlook.letter("Inner", "words", ("inner.txt", b"inside"))
    found = outlook.letter("Order", NEF, ("order.pdf", pdf("words")), ("Inner", inner))
    found.data = {0x1009: outlook.packed_rtf(rb"{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}words \u8217?\'e9}")}
    return found


_COVER = b"From: a@b.example\r\nContent-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\n"


def _odd(kind: str) -> list[bytes]:
    return [paper.data for paper in hostile.charsets() if paper.name.endswith(kind)]


SEEDS: dict[str, Callable[[], list[bytes]]] = {
    "txt": lambda: [PLEADING.encode(), PLEADING.encode("utf-16"), NEF.encode("cp1252"), b"\xff\xfe\x00"],
    "html": lambda: [b"<table><tr><td>Notice<td>" + NEF.encode() + b"</table><script>x</script>", *_odd(".html")],
    "eml": lambda: [mail("Activity in Case 2:24-cv-01234", NEF, ("order.pdf", pdf("words"))), *_odd(".eml")],
    "msg": lambda: [outlook.msg(_letter())],
    "dat": lambda: [outlook.winmail(_letter())],
    "ics": lambda: [
        b"BEGIN:VCALENDAR\r\nDTSTART:20261203T093000Z\r\nSUMMARY:Status\r\n conference\r\nEND:VCALENDAR\r\n"
    ],
    "p7m": lambda: [_COVER + base64.encodebytes(outlook.signed(mail("Order", NEF), is_open=True))],
    "mbox": lambda: [_mailbox()],
    "pdf": lambda: [
        pdf("words", PLEADING),
        stamped("2:24-cv-01234", "41", "11/20/26", "ORDER"),
        locked_pdf(),
        with_everything(),
    ],
    "jpg": lambda: [picture("JPEG", turned=6)],
    "tif": lambda: [picture("TIFF", pages=3)],
    "docx": lambda: [docx("A letter", "of two paragraphs"), docx_with_tracked_change()],
    "zip": lambda: [docx("not a document")[:-4] + b"\x00\x00\x00\x00"],
    "rtf": lambda: [rb"{\rtf1\ansi{\fonttbl\f0 Arial;}\f0 A \b letter\b0  of {\u8217?} words\par}"],
    "recognisers": lambda: [
        f"2026-11-20 ECF 41-1 Order.pdf\x0c\x0c{PLEADING}\x0c{PLEADING}".encode(),
        f"nef.eml\x0cActivity in Case 2:24-cv-01234 Order\nMon, 23 Nov 2026 10:00:00 -0500\x0c{NEF}".encode(),
        b"scan.pdf\x0c\x0cCase 2:24-cv-01234-MCS   Document 41   Filed 11/20/26   Page 1 of 3   Page ID #:12",
    ],
}
"""Each target by the ending of its papers, with papers to begin with."""


ENDINGS = {"p7m": "eml"}
"""Of targets that are papers of another name."""


def tried(target: str, data: bytes) -> None:
    """Give one paper to one target.

    Raises:
        AssertionError: what must not be.
    """
    if target == "recognisers":
        suggest(data)
    else:
        read(data, f"paper.{ENDINGS.get(target, target)}")
    if target == "pdf":
        look_into(data, "inspect")
    elif target in {"jpg", "tif"}:
        look_into(data, "render")
