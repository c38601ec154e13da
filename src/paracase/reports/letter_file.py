"""The file of a text to a client, as it leaves: an e-mail (RFC 5322) with everything fixed, or a letter as PDF."""

from __future__ import annotations

import io
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape
from typing import TYPE_CHECKING

from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.reports import pdf_fonts
from paracase.reports.pdf_fonts import PLAIN, shown

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from reportlab.platypus import Flowable


@frozen
class Correspondent:
    """Who writes or is written to."""

    name: str
    address: str


@frozen
class LetterHead:
    """What stands over a text.

    Attributes:
        message_id: without the angle brackets.
    """

    sender: Correspondent
    to: tuple[Correspondent, ...]
    cc: tuple[Correspondent, ...]
    subject: str
    at: datetime
    message_id: str


def as_mail(head: LetterHead, words: str, attached: Sequence[tuple[str, bytes]]) -> bytes:
    """An .eml file: sender, recipients, date and Message-ID are in it, and nothing is added when it is sent.

    Raises:
        BadInput: an address cannot be written.
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = _address(head.sender)
    message["To"] = [_address(one) for one in head.to]
    if head.cc:
        message["Cc"] = [_address(one) for one in head.cc]
    message["Subject"] = head.subject
    message["Date"] = format_datetime(head.at)
    message["Message-ID"] = f"<{head.message_id}>"
    message.set_content(words)
    for name, data in attached:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def _address(one: Correspondent) -> Address:
    try:
        return Address(display_name=one.name, addr_spec=one.address)
    except (ValueError, IndexError, LookupError) as error:
        raise BadInput(f"“{visible(one.address)}” is not an address for e-mail.", hint="Mend the record.") from error


def _printed(line: str) -> str:
    plain = " ".join(line.split())
    if shown(plain) != plain:
        raise BadInput(f"“{visible(plain)[:60]}” has letters that the font does not have.", hint="Write it as e-mail.")
    return escape(plain, quote=False)


def as_letter(head: LetterHead, day: str, words: str) -> bytes:
    """A letter as PDF: sender, day, whom to, about what, the text.

    Raises:
        BadInput: the font does not have a letter of it: nothing is replaced silently.
    """
    pdf_fonts.register()
    text = ParagraphStyle("letter", fontName=PLAIN, fontSize=11, leading=15)
    made = io.BytesIO()
    document = SimpleDocTemplate(
        made, pagesize=LETTER, leftMargin=72, rightMargin=72, topMargin=72, bottomMargin=72, title=shown(head.subject),
        author="paracase", invariant=1,
    )  # fmt: skip
    blocks = [f"{head.sender.name}\n{head.sender.address}", day]
    blocks += [f"{one.name}\n{one.address}" for one in head.to]
    blocks += [f"cc: {one.name}" for one in head.cc]
    blocks += [f"Re: {head.subject}", *words.split("\n\n")]
    story: list[Flowable] = []
    for block in blocks:
        lines = [_printed(line) for line in block.split("\n")]
        story += [Paragraph("<br/>".join(lines), text), Spacer(1, 10)]
    document.build(story)
    return made.getvalue()
