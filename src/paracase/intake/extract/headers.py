"""What stands in a mail's headers: raw letters, encoded words (RFC 2047), parameters (RFC 2231), moments.

The standard library parses a header; what its bytes mean is decided here, because it takes any codec that Python knows,
and makes question marks of letters that were sent raw.
"""

from __future__ import annotations

import binascii
import email
import email.policy
import email.utils
import re
from datetime import UTC
from email.message import Message
from typing import TYPE_CHECKING, Any, cast

from paracase.intake.extract.charsets import best
from paracase.intake.extract.protocol import storable

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_HEADER = 64 << 10
"""Characters of one header that are read."""
BASE64 = "base64"
QUOTED = "quoted-printable"
UU = frozenset(["x-uuencode", "uuencode", "uue", "x-uue"])
ENCODINGS = frozenset([BASE64, QUOTED, *UU])
_WORD = re.compile(r"=\?([^?*\s]{1,60})(?:\*[^?\s]{0,40})?\?([bq])\?([^?]*)\?=", re.I)
_RAW = re.compile("[\udc80-\udcff]")
_TOKEN = re.compile(r"[\w-]+")


class Lenient(email.policy.Compat32):
    """The standard library's old policy, but that raw bytes of a header are letters: UTF-8, else Windows-1252."""

    def header_fetch_parse(self, name: str, value: Any) -> Any:
        """A header's value as text."""
        return _letters(value) if isinstance(value, str) else super().header_fetch_parse(name, value)


LENIENT = Lenient()


class MailPart(Message):
    """A part of a mail. One message that stands encoded within another is a leaf for the parser: it sees no parts in it."""

    content: Any = None
    """Its bytes, or ``Later``, where they were never written with a transfer encoding: what came out of an Outlook file."""
    left_out = ""
    """Why its bytes are not there, where they are not."""
    found_boundary = ""
    """What parts it, where its header does not say that."""
    is_file = False
    """Whether it is an attachment whatever its headers say."""

    def __init__(self, policy: Any = LENIENT) -> None:
        super().__init__(policy)

    @property
    def stated_type(self) -> str:
        """The content type it says, or that a part there has."""
        return super().get_content_type()

    @property
    def encoding(self) -> str:
        """Its transfer encoding, without what stands around the word."""
        found = _TOKEN.search(str(self.get("content-transfer-encoding", ""))[:200])
        return found[0].lower() if found else ""

    @property
    def inside(self) -> list[MailPart] | None:
        """Its parts; None of a leaf. Not by ``get_payload``, which takes any codec that Python knows."""
        held = self._payload  # type: ignore[attr-defined]  # the standard library's own
        return [one for one in held if isinstance(one, MailPart)] if isinstance(held, list) else None

    @property
    def body(self) -> str:
        """A leaf's body as it was parsed: bytes beyond ASCII as surrogates."""
        held = self._payload  # type: ignore[attr-defined]  # the standard library's own
        return held if isinstance(held, str) else ""

    def get_boundary(self, failobj: Any = None) -> Any:
        """What parts it."""
        return super().get_boundary() or self.found_boundary or failobj

    def get_content_type(self) -> str:
        """What the parser goes by."""
        kind = super().get_content_type()
        return "application/octet-stream" if kind.startswith("message/") and self.encoding in ENCODINGS else kind


def parsed(data: bytes) -> MailPart:
    """A mail or a part of one that is in memory, taken apart."""
    return cast("MailPart", email.message_from_bytes(data, _class=MailPart, policy=LENIENT))


def _letters(value: str) -> str:
    if value.isascii() or not _RAW.search(value):
        return value
    return best(value.encode("utf-8", "surrogateescape"), None)


def header_text(message: Message, name: str) -> str:
    """A header as one line of text, its encoded words decoded; empty when missing.

    What stands several times, as addresses may, is one line.
    """
    found = [" ".join(storable(words(str(raw)[:MAX_HEADER])).split()) for raw in message.get_all(name, [])]
    return ", ".join(dict.fromkeys(text for text in found if text))


def words(raw: str) -> str:
    """Encoded words (RFC 2047) as text; what cannot be decoded stands as it came.

    Neighbours in one charset are put together before they are decoded: programs part them inside a letter.
    """
    found: list[str] = []
    for part in _runs(raw):
        if isinstance(part, str):
            found.append(part)
        else:
            found.append(best(part[1], part[0]))
    return "".join(found)


def _runs(raw: str) -> Iterator[str | tuple[str, bytes]]:
    """What a header is made of: text as it stands, and the bytes of neighbouring words of one charset."""
    at, label, held, quads = 0, "", bytearray(), ""
    for match in _WORD.finditer(raw):
        between = raw[at : match.start()]
        is_next = bool(held or quads) and not between.strip()
        if not is_next or match[1].lower() != label:
            if held or quads:
                yield label, bytes(held + _base64(quads))
            held, quads = bytearray(), ""
        if not is_next and between:
            yield between
        label, at = match[1].lower(), match.end()
        if match[2] in "bB":
            quads += match[3].strip()
            if len(quads) % 4 == 0 or quads.endswith("="):
                held, quads = held + _base64(quads), ""
        else:
            held, quads = held + _base64(quads), ""
            held += binascii.a2b_qp(match[3].encode("utf-8", "replace"), header=True)
    if held or quads:
        yield label, bytes(held + _base64(quads))
    if at < len(raw):
        yield raw[at:]


def _base64(text: str) -> bytes:
    letters = re.sub(r"[^A-Za-z0-9+/]", "", text)
    letters = letters[: len(letters) - (len(letters) % 4 == 1)]
    return binascii.a2b_base64(letters + "=" * (-len(letters) % 4))


def parameter(message: Message, name: str, header: str) -> str:
    """A parameter of a header, its charset and language taken off (RFC 2231); empty when it is not there."""
    value = message.get_param(name, header=header, unquote=True)
    if isinstance(value, tuple):
        charset, _, rest = value
        return best(rest.encode("latin-1", "replace"), charset)
    return str(value or "")


def file_name(message: Message) -> str:
    """The name a part says it has, without any folder; empty when it says none."""
    raw = parameter(message, "filename", "content-disposition") or parameter(message, "name", "content-type")
    return storable(" ".join(re.split(r"[/\\]", words(raw[:2000]))[-1].split()))


def moment(message: MailPart) -> str | None:
    """When it was sent, by its own word (``Date``), else when it first was received, as ISO 8601; None when neither says."""
    came = received(message)
    return _moment(header_text(message, "Date")) or (came[0] if came else None)


def received(message: MailPart) -> tuple[str, str] | None:
    """When the last server on its way had it (the first ``Received``), as ISO 8601 and in its own words."""
    said = [str(raw)[-200:].rpartition(";")[2] for raw in message.get_all("Received", [])[:20]]
    for text in (*said, header_text(message, "Delivery-Date")):
        if found := _moment(text):
            return found, " ".join(storable(text).split())
    return None


def _moment(text: str) -> str | None:
    """A header's date as ISO 8601. ``-0000`` is a moment of UTC (RFC 5322, 3.3); one that names no zone keeps none."""
    try:
        found = email.utils.parsedate_to_datetime(text)
        is_utc = found.tzinfo is None and "-0000" in text
        return (found.replace(tzinfo=UTC) if is_utc else found).isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
