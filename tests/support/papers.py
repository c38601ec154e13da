"""Invented papers in real formats, small enough to make on the spot."""

from __future__ import annotations

from email.message import EmailMessage

from paracase.services.demo import formats


def pdf(*pages: str) -> bytes:
    """A PDF with a text layer: one page for each text."""
    return formats.pdf_of_pages(pages)


def stamped(docket: str, number: str, filed: str, title: str, *more: str) -> bytes:
    """A court paper with its header stamp."""
    stamp = f"Case {docket} Document {number} Filed {filed} Page 1 of 1"
    return pdf("\n".join([stamp, "", "UNITED STATES DISTRICT COURT", "", title, "", *more]))


def mail(
    subject: str, body: str, *attachments: tuple[str, bytes], date: str = "Thu, 19 Nov 2026 09:30:00 -0500"
) -> bytes:
    """An e-mail."""
    message = EmailMessage()
    message["From"] = "Opposing Counsel <counsel@example.com>"
    message["To"] = "desk@example.org"
    message["Date"] = date
    message["Subject"] = subject
    message.set_content(body)
    for name, data in attachments:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def docx(*paragraphs: str) -> bytes:
    """A Word document."""
    return formats.docx("\n".join(paragraphs))
