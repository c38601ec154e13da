"""E-mail by the standard library with ``compat32`` and caps: the default policy burns minutes on a small hostile header."""

from __future__ import annotations

import email
import email.header
import email.policy
import email.utils
import re
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.charsets import decoded
from paracase.intake.extract.html import decode_html, html_text
from paracase.intake.extract.protocol import MAX_CHILD_BYTES, MAX_CHILDREN, Extracted, capped, storable
from paracase.intake.extract.text import decode

if TYPE_CHECKING:
    from email.message import Message

MAX_HEADER_BYTES = 64 << 10
MAX_PARTS = 1000
MAX_DEPTH = 50
_SHOWN = ("From", "To", "Cc", "Date", "Subject")


def header_text(message: Message, name: str) -> str:
    """A header as one line of text, its RFC 2047 words decoded; empty when missing or over the cap."""
    raw = message.get(name)
    if raw is None:
        return ""
    return " ".join(storable(_words(str(raw)[:MAX_HEADER_BYTES])).split())


def _words(raw: str) -> str:
    """Encoded words (RFC 2047) as text; what cannot be decoded stands as it came."""
    try:
        parts = email.header.decode_header(raw)
    except (ValueError, email.errors.HeaderParseError):
        return raw
    return "".join(part if isinstance(part, str) else _text(part, charset) for part, charset in parts)


def _text(data: bytes, charset: str | None) -> str:
    """By the charset that is named, if it is one; else as what it looks like."""
    text = decoded(data, charset)
    return text if text is not None else decode(data)


def extract(data: bytes, _name: str) -> Extracted:
    """Read an e-mail: its main headers and text as one page, its attachments as children."""
    head_end = re.search(rb"\r?\n\r?\n", data)
    notes: list[str] = []
    if head_end and head_end.start() > MAX_HEADER_BYTES * 16:
        notes.append("header too long; cut")
        data = data[: MAX_HEADER_BYTES * 16] + b"\n\n" + data[head_end.end() :]
    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
        found = _Parts()
        found.collect(message, 0)
    except RecursionError:
        return Extracted(Outcome.DAMAGED, detail="parts nested too deep")
    headers = {name: header_text(message, name) for name in (*_SHOWN, "Message-ID")}
    lines = [f"{name}: {headers[name]}" for name in _SHOWN if headers[name]]
    lines += [f"Attachment: {storable(name)}" for name, _ in found.children]
    pages, cut = capped(["\n".join([*lines, "", found.text()]).strip()])
    flags = ["text cut"] if cut else []
    flags += found.notes + notes
    meta = {"mail": {name.lower(): value for name, value in headers.items() if value}}
    if moment := _moment(headers["Date"]):
        meta["mail"]["date_iso"] = moment
    return Extracted(
        Outcome.TEXT if pages[0].strip() else Outcome.NO_TEXT,
        [storable(page) for page in pages],
        page_count=1,
        flags=flags,
        meta=meta,
        children=found.children,
    )


def _moment(text: str) -> str | None:
    """The Date header as ISO 8601 in the sender's own zone (the day it was there)."""
    try:
        return email.utils.parsedate_to_datetime(text).isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


class _Parts:
    """What the parts of a message hold, collected under the caps."""

    def __init__(self) -> None:
        self.plain: list[str] = []
        self.html: list[str] = []
        self.children: list[tuple[str, bytes]] = []
        self.notes: list[str] = []
        self._parts = 0
        self._bytes = 0

    def collect(self, message: Message, depth: int) -> None:
        """Go through a message's parts."""
        self._parts += 1
        if self._parts > MAX_PARTS or depth > MAX_DEPTH:
            if "some parts not read: too many" not in self.notes:
                self.notes.append("some parts not read: too many")
            return
        name = self._name(message)
        kind = message.get_content_type()
        if kind == "message/rfc822" and depth > 0 and isinstance(message.get_payload(), list):
            inner = message.get_payload()[0]  # type: ignore[index]  # a list, checked above
            self._add(name or f"{header_text(inner, 'Subject') or 'message'}.eml", bytes(inner))  # type: ignore[arg-type]  # a message
            return
        if message.is_multipart():
            for part in message.get_payload():
                self.collect(part, depth + 1)  # type: ignore[arg-type]  # parts of a multipart are messages
            return
        payload = message.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
        disposition = (message.get_content_disposition() or "").lower()
        if kind in {"text/plain", "text/html"} and disposition != "attachment" and not (name and self._has_text()):
            (self.plain if kind == "text/plain" else self.html).append(_body(message, data, kind))
        elif data and not (kind.startswith("image/") and message.get("Content-ID") and disposition != "attachment"):
            self._add(name or f"attachment {len(self.children) + 1}.{kind.partition('/')[2]}", data)

    def _has_text(self) -> bool:
        return bool(self.plain or self.html)

    def _add(self, name: str, data: bytes) -> None:
        self._bytes += len(data)
        if len(self.children) >= MAX_CHILDREN or self._bytes > MAX_CHILD_BYTES:
            self.notes.append(f"attachment not taken out: {name[:80]}")
            return
        self.children.append((name[:300], data))

    @staticmethod
    def _name(message: Message) -> str:
        raw = _parameter(message, "filename", "content-disposition") or _parameter(message, "name", "content-type")
        return storable(re.split(r"[/\\]", _words(raw[:2000]))[-1])

    def text(self) -> str:
        """The body: the plain parts, or the HTML ones where there is nothing plain."""
        plain = "\n".join(part for part in self.plain if part.strip())
        return plain or "\n".join(self.html)


def _parameter(message: Message, name: str, header: str) -> str:
    """A parameter of a header, its charset and language taken off (RFC 2231); empty when it is not there.

    Not by ``get_filename`` and ``get_content_charset``: those take any codec that Python knows.
    """
    value = message.get_param(name, header=header, unquote=True)
    if isinstance(value, tuple):
        charset, _, rest = value
        return _text(rest.encode("latin-1", "replace"), charset)
    return str(value or "")


def _body(message: Message, data: bytes, kind: str) -> str:
    text = decoded(data, _parameter(message, "charset", "content-type"))
    if kind == "text/html":
        return html_text(text if text is not None else decode_html(data))
    return storable(text if text is not None else decode(data)).replace("\r\n", "\n")
