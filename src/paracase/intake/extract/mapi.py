"""A message as Outlook keeps it, in a file of its own (``.msg``) or in ``winmail.dat``: made a mail, and read as one.

Both keep the same properties (MS-OXPROPS). A mail within it becomes a mail in a file (``.eml``) that every program opens.
"""

from __future__ import annotations

import base64
import re
import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, formataddr
from typing import TYPE_CHECKING

from paracase.intake.extract import rtf
from paracase.intake.extract.charsets import best, codec_of
from paracase.intake.extract.headers import MailPart, parsed
from paracase.intake.extract.protocol import Later, storable
from paracase.intake.extract.richtext.paper import read_rtf

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

UNICODE, ANSI, BINARY, OBJECT, TIME, LONG = 0x1F, 0x1E, 0x102, 0x0D, 0x40, 0x03
VARYING = frozenset([UNICODE, ANSI, BINARY, OBJECT])
MAX_BODY = 32 << 20
MAX_DEPTH = 8
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_OURS = frozenset(["mime-version", "content-type", "content-transfer-encoding", "content-disposition"])
_TO = {1: "To", 2: "Cc", 3: "Bcc"}
_SHOWN = {0x0E04: "To", 0x0E03: "Cc", 0x0E02: "Bcc"}
_SAID = frozenset([0x0037, 0x003D, 0x0070, 0x0E1D, 0x1000, 0x007D, 0x001A])
"""Properties whose words stand in the mail's own lines."""
_TYPE = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,100}")


class Properties:
    """The properties of one thing: its kind and bytes by number."""

    def __init__(self, values: Mapping[int, tuple[int, bytes]], codec: str | None = None) -> None:
        self.values = values
        self.codec = codec or codec_of(f"windows-{self.number(0x3FFD) or self.number(0x3FDE) or 1252}") or "cp1252"

    def number(self, tag: int) -> int:
        """A whole number; zero when it is not there."""
        kind, data = self.values.get(tag, (0, b""))
        return int.from_bytes(data[:4], "little") if kind in {LONG, 0x0B, 0x02} else 0

    def text(self, tag: int) -> str:
        """Words; empty when they are not there."""
        kind, data = self.values.get(tag, (0, b""))
        if kind == UNICODE:
            return data.decode("utf-16-le", "replace").rstrip("\0")
        return best(data.rstrip(b"\0"), self.codec) if kind == ANSI else ""

    def first(self, *tags: int) -> str:
        """The first of several that is there."""
        return next((text for tag in tags if (text := self.text(tag).strip())), "")

    def data(self, tag: int) -> bytes:
        """Bytes; none when they are not there."""
        kind, data = self.values.get(tag, (0, b""))
        return data if kind in {BINARY, OBJECT, UNICODE, ANSI} else b""

    def time(self, tag: int) -> datetime | None:
        """A moment; None when it is not there, or none."""
        kind, data = self.values.get(tag, (0, b""))
        if kind != TIME or len(data) < 8:
            return None
        (ticks,) = struct.unpack_from("<Q", data)
        try:
            return (_EPOCH + timedelta(microseconds=ticks // 10)) if ticks else None
        except OverflowError:
            return None


@dataclass(slots=True)
class Enclosed:
    """What is attached to a message."""

    name: str
    content: bytes | Later | OutlookItem | None
    """Its bytes, or the message that it is; None where it is not there."""
    kind: str = ""
    content_id: str = ""
    why: str = ""
    """Why it is not there."""


@dataclass(slots=True)
class OutlookItem:
    """A message, an appointment, a contact."""

    of: Properties
    recipients: list[Properties] = field(default_factory=list)
    enclosed: list[Enclosed] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)
    """Lines that stand in none of its properties."""

    @property
    def subject(self) -> str:
        """Its subject in one line."""
        return _line(self.of.first(0x0037, 0x0E1D, 0x0070))


def as_mail(item: OutlookItem, depth: int = 0) -> MailPart:
    """The mail that a message is, its attachments as they are."""
    root = _headed(item)
    bodies = _bodies(item)
    files = [_attached(enclosed, depth) for enclosed in item.enclosed]
    if len(bodies) > 1:
        bodies = [_of_parts("alternative", bodies, depth)]
    inside = [*bodies, *files]
    whole = inside[0] if len(inside) == 1 and not files else _of_parts("mixed", inside, depth)
    for name, value in whole.raw_items():
        root[name] = value
    root.set_payload(whole._payload)  # type: ignore[attr-defined]  # as it was put
    root.content = whole.content
    return root


def written(part: MailPart) -> bytes:
    """Such a mail as a file."""
    for leaf in part.walk():
        if isinstance(leaf, MailPart) and leaf.content is not None:
            data = (
                leaf.content if isinstance(leaf.content, bytes) else b"".join(p or b"" for p in leaf.content.pieces())
            )
            del leaf["Content-Transfer-Encoding"]
            leaf["Content-Transfer-Encoding"] = "base64"
            leaf.set_payload(base64.encodebytes(data).decode("ascii"))
            leaf.content = None
    return bytes(part)


def _line(text: str) -> str:
    return " ".join(storable(text).replace("\ufffd", "").split())


def _headed(item: OutlookItem) -> MailPart:
    """A part with the headers that the message came with, and where it came with none those that its properties make."""
    root, of = MailPart(), item.of
    if sent := of.text(0x007D):
        came = parsed(storable(sent).encode())
        for name, value in came.items():
            if name.lower() not in _OURS and not name.lower().startswith("content-"):
                root[name] = _line(str(value))
    made = {
        "Subject": item.subject,
        "From": _address(of.first(0x0C1A, 0x0042), of.first(0x5D01, 0x5D02, 0x0C1F, 0x0065)),
        "Message-ID": _line(of.text(0x1035)),
        **_recipients(item),
    }
    for moment in (of.time(0x0039), of.time(0x0E06), of.time(0x3007)):
        if moment is not None:
            made.setdefault("Date", format_datetime(moment))
    for name, value in made.items():
        if value and root[name] is None:
            root[name] = value
    if (moment := of.time(0x0E06)) is not None and root["Received"] is None:
        root["Delivery-Date"] = format_datetime(moment)
    return root


def _address(name: str, address: str) -> str:
    name, address = _line(name), _line(address)
    if not name or name == address:
        return address
    if "@" not in address:
        return name
    try:
        return formataddr((name, address))
    except UnicodeEncodeError:
        return f"{name} <{address}>"


def _recipients(item: OutlookItem) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for one in item.recipients:
        name, address = one.first(0x3001, 0x5FF6), one.first(0x39FE, 0x3003)
        if header := _TO.get(one.number(0x0C15) & 15):
            found.setdefault(header, []).append(_address(name, address))
    shown = {header: _line(item.of.text(tag)) for tag, header in _SHOWN.items()}
    return {header: ", ".join(found.get(header, [])) or shown[header] for header in _SHOWN.values()}


def _bodies(item: OutlookItem) -> list[MailPart]:
    of, found = item.of, []
    plain = of.text(0x1000)
    lines = [*_more(item, plain), *item.extra]
    if plain.strip() or lines:
        found.append(_leaf("text/plain; charset=utf-8", storable("\n".join([plain, *lines])).encode()))
    if page := of.data(0x1013):
        kind = of.values[0x1013][0]
        label = "utf-16-le" if kind == UNICODE else _page_charset(of)
        found.append(_leaf(f"text/html{f'; charset={label}' if label else ''}", page[:MAX_BODY]))
    if packed := of.data(0x1009):
        try:
            body = rtf.unpacked(packed)
        except ValueError:
            body = b""
            found.append(_missing("body", "its RTF could not be unpacked"))
        if rtf.is_html(body):
            if not page:
                found.append(_leaf("text/html; charset=utf-8", storable(rtf.page_in(body)).encode()))
        elif body:
            written = read_rtf(body)
            if words := "\n".join(written.pages).strip():
                found.append(_leaf("text/plain; charset=utf-8", storable(words).encode()))
            found += [
                _missing(part.kind, part.why or "drawn in the body") for part in written.parts if not part.fate.is_read
            ]
    return found


def _page_charset(of: Properties) -> str:
    number = of.number(0x3FDE)
    return {65001: "utf-8", 20127: "", 28591: "iso-8859-1"}.get(number, f"windows-{number}" if number else "")


def _more(item: OutlookItem, plain: str) -> list[str]:
    """What an appointment, a contact or a task says beside its text: all its words, and when it is."""
    of, found = item.of, []
    if _is_mail(of):
        return []
    for tag, name in ((0x0060, "Start"), (0x0061, "End")):
        if (moment := of.time(tag)) is not None:
            found.append(f"{name}: {moment:%B} {moment.day}, {moment.year}, {moment:%H:%M} UTC")
    for tag in sorted(of.values):
        text = of.text(tag).strip()
        if text and tag not in _SAID and text not in plain and "\n".join(found).find(text) < 0 and len(found) < 300:
            found.append(text[:2000])
    return found


def _is_mail(of: Properties) -> bool:
    kind = of.first(0x001A).upper()
    return not kind or kind.startswith(("IPM.NOTE", "REPORT"))


def _leaf(kind: str, content: bytes | Later) -> MailPart:
    part = MailPart()
    part["Content-Type"] = kind
    part.content = content
    return part


def _missing(name: str, why: str) -> MailPart:
    part = _leaf("application/octet-stream", b"")
    part.left_out = why
    part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", _line(name) or "attachment"))
    return part


def _of_parts(kind: str, parts: Iterable[MailPart], depth: int) -> MailPart:
    whole = MailPart()
    # Nothing between base64's lines can look like it, and a mail within stands one deeper.
    whole["Content-Type"] = f'multipart/{kind}; boundary="=_{kind}_{depth}"'
    whole.set_payload(list(parts))
    return whole


def _attached(enclosed: Enclosed, depth: int) -> MailPart:
    content, name = enclosed.content, _line(enclosed.name)
    if content is None or (isinstance(content, OutlookItem) and depth >= MAX_DEPTH):
        return _missing(name, enclosed.why or "nested too deep")
    if isinstance(content, OutlookItem):
        part = MailPart()
        part["Content-Type"] = "message/rfc822"
        inner = as_mail(content, depth + 1)
        part.set_payload([inner])
        name = f"{re.sub(r'[.](msg|eml)$', '', name, flags=re.I) or content.subject or 'message'}.eml"
    else:
        kind = enclosed.kind if _TYPE.fullmatch(enclosed.kind) else "application/octet-stream"
        # What says that it is a mail is a file here: it has no parts of its own.
        part = _leaf("application/octet-stream" if kind.startswith(("message/", "multipart/")) else kind, content)
        part.is_file = not enclosed.content_id
        part.left_out = enclosed.why
    if enclosed.content_id:
        part["Content-ID"] = f"<{_line(enclosed.content_id)}>"
    shown = "inline" if enclosed.content_id else "attachment"
    part.add_header("Content-Disposition", shown, filename=("utf-8", "", name or "attachment"))
    return part
