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
from paracase.intake.extract.protocol import MAX_CHILD_BYTES, MAX_CHILDREN, MAX_TEXT, Extracted, Later, capped, storable
from paracase.intake.extract.streamed import LONG, Parsed, Source
from paracase.intake.extract.text import decode

if TYPE_CHECKING:
    from email.message import Message

MAX_HEADER_BYTES = 64 << 10
MAX_BODY = 2 * MAX_TEXT
"""Bytes of a long body that are decoded as text."""
MAX_PARTS = 1000
MAX_DEPTH = 50
_HEADER_END = re.compile(rb"\r?\n\r?\n")
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


def extract(data: bytes, name: str) -> Extracted:
    """Read an e-mail that is in memory."""
    return extract_from(Source.of(data), name)


def extract_from(source: Source, _name: str, *, long: int = LONG) -> Extracted:
    """Read an e-mail: its main headers and text as one page, its attachments as children.

    Args:
        long: bytes of a body that are left in the file until they are wanted.
    """
    notes: list[str] = []
    start, head = _cut_header(source)
    if head:
        notes.append("header too long; cut")
    try:
        parsed = Parsed(source, start, source.size, head=head, long=long)
        found = _Parts(parsed, source.size)
        found.collect(parsed.message, 0)
    except RecursionError:
        return Extracted(Outcome.DAMAGED, detail="parts nested too deep")
    headers = {name: header_text(parsed.message, name) for name in (*_SHOWN, "Message-ID")}
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


def _cut_header(source: Source) -> tuple[int, bytes]:
    """Where the body begins and what stands before it instead, where the header is far too long; else the start."""
    most = MAX_HEADER_BYTES * 16
    if _HEADER_END.search(source.window(0)[: most + 4]):
        return 0, b""
    end = source.find(0, source.size, b"\n\n", b"\n\r\n")
    if end <= most or end >= source.size:
        return 0, b""
    ending = _HEADER_END.match(source.window(end)) or _HEADER_END.search(source.window(end))
    return end + (ending.end() if ending else 2), b"".join(source.chunks(0, most)) + b"\n\n"


def _moment(text: str) -> str | None:
    """The Date header as ISO 8601 in the sender's own zone (the day it was there)."""
    try:
        return email.utils.parsedate_to_datetime(text).isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


class _Parts:
    """What the parts of a message hold, collected under the caps."""

    def __init__(self, parsed: Parsed, size: int) -> None:
        self._parsed = parsed
        self._most = max(MAX_CHILD_BYTES, size)
        self.plain: list[str] = []
        self.html: list[str] = []
        self.children: list[tuple[str, bytes | Later]] = []
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
            written = _written(inner)  # type: ignore[arg-type]  # a message
            long = self._parsed.has_marks(written)
            data = Later(lambda: self._parsed.raw(written, unified=True)) if long else written
            self._add(name or f"{header_text(inner, 'Subject') or 'message'}.eml", data)  # type: ignore[arg-type]  # a message
            return
        if message.is_multipart():
            for part in message.get_payload():
                self.collect(part, depth + 1)  # type: ignore[arg-type]  # parts of a multipart are messages
            return
        data = self._data(message)
        disposition = (message.get_content_disposition() or "").lower()
        if kind in {"text/plain", "text/html"} and disposition != "attachment" and not (name and self._has_text()):
            (self.plain if kind == "text/plain" else self.html).append(_body(message, _whole(data), kind))
        elif data and not (kind.startswith("image/") and message.get("Content-ID") and disposition != "attachment"):
            self._add(name or f"attachment {len(self.children) + 1}.{kind.partition('/')[2]}", data)

    def _data(self, message: Message) -> bytes | Later:
        """A part without its transfer encoding; a long one when it is wanted."""
        if self._parsed.is_long(message._payload):  # type: ignore[attr-defined]  # as it was parsed
            later = Later(lambda: self._parsed.decoded(message))
            return later if any(later.pieces()) else b""
        payload = message.get_payload(decode=True)
        return payload if isinstance(payload, bytes) else b""

    def _has_text(self) -> bool:
        return bool(self.plain or self.html)

    def _add(self, name: str, data: bytes | Later) -> None:
        # What is left in the file is no larger than the file.
        self._bytes += len(data) if isinstance(data, bytes) else 0
        if len(self.children) >= MAX_CHILDREN or self._bytes > self._most:
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


def _written(inner: Message) -> bytes:
    """A mail within a mail, as a file of its own."""
    try:
        return bytes(inner)
    except UnicodeEncodeError:  # a part said to have parts that has none, with letters of no charset
        return inner.as_string().encode("utf-8", "replace")


def _whole(data: bytes | Later) -> bytes:
    """A body as far as its text is kept."""
    if isinstance(data, bytes):
        return data
    found = bytearray()
    for piece in data.pieces():
        if piece is None:
            found.clear()
            continue
        found += piece
        if len(found) > MAX_BODY:
            break
    return bytes(found)


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
