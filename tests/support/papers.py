"""Invented papers in real formats, small enough to make on the spot."""

from __future__ import annotations

import hashlib
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


_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def locked_pdf() -> bytes:
    """A PDF that opens with a password only (standard security handler, revision 2; PDF 1.7, 7.6.3)."""
    padded = (b"secret" + _PAD)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    key = hashlib.md5(padded + owner + (0xFFFFFFFC).to_bytes(4, "little") + b"id").digest()[:5]
    user = _rc4(key, _PAD)
    data = pdf("locked words")
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >> /ID [<6964> <6964>] /Root" % (
        owner.hex().encode(),
        user.hex().encode(),
    )
    return data.replace(b"/Root", lock)
