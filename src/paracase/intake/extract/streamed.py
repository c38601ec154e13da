"""Mail of any size within little memory: its structure by the standard library's parser, its long bodies left in the file.

The parser is fed the file but for what lies between two lines that begin with two hyphens inside a long body: only such a
line can end a part. What was left out stands there as a mark, and is read from the file when the part is wanted. So a
small mail is parsed by the standard library alone, and a large one into the same parts.
"""

from __future__ import annotations

import binascii
import email
import re
import secrets
from email.feedparser import FeedParser
from typing import TYPE_CHECKING, cast

from paracase.intake.extract.headers import BASE64, LENIENT, QUOTED, UU, MailPart, parsed

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from paracase.intake.extract.protocol import Piece

CHUNK = 1 << 20
LONG = 64 << 10
"""Bytes of a body that are left in the file; shorter ones are parsed as they are."""
LOOKS = 200
"""How often in a mail it is looked ahead for a boundary that no header says."""
_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_FOREIGN = bytes(set(range(256)) - set(_ALPHABET) - {0x3D})
"""What base64 passes over: all but its letters and the padding."""
_ENDS = re.compile(rb"\r\n|\r|\n")
_FIELD = re.compile(rb"[!-9;-~]{1,70}:|[ \t]+[^\s]")
_BOUNDARY = re.compile(
    r"^--([^\s\"\\][^\r\n\"\\]{0,200}?)[ \t]*\r?\n(?:content-[a-z-]{1,40}|mime-version):", re.I | re.M
)


class Source:
    """The bytes of a paper, read where they are wanted.

    Args:
        read: so many bytes from an offset on; fewer only at the end.
    """

    def __init__(self, read: Callable[[int, int], bytes], size: int) -> None:
        self._read = read
        self.size = size
        self._start = 0
        self._window = b""

    @classmethod
    def of(cls, data: bytes) -> Source:
        """Of bytes in memory."""
        return cls(lambda at, count: data[at : at + count], len(data))

    def chunks(self, start: int, end: int) -> Iterator[bytes]:
        """What lies between two offsets."""
        while start < end and (part := self._read(start, min(CHUNK, end - start))):
            yield part
            start += len(part)

    def window(self, at: int) -> bytes:
        """At least a chunk from an offset on, as far as there is one."""
        ahead = at - self._start
        if not (ahead >= 0 and (len(self._window) - ahead >= CHUNK or self._start + len(self._window) >= self.size)):
            self._start, self._window, ahead = at, self._read(at, 2 * CHUNK), 0
        return self._window[ahead:] if ahead else self._window

    def find(self, start: int, end: int, *wanted: bytes) -> int:
        """The offset of the first of some short strings of bytes; the end where there is none."""
        at, longest = start, max(len(what) for what in wanted)
        while at < end and (data := self._read(at, min(CHUNK, end - at))):
            found = [place for what in wanted if (place := data.find(what)) >= 0]
            if found:
                return at + min(found)
            if at + len(data) >= end:
                break
            at += len(data) - longest + 1
        return end

    def line(self, at: int) -> bytes:
        """The line at an offset with its end; of a very long one the first part."""
        data = self.window(at)
        end = data.find(b"\n", 0, CHUNK)
        return data[: end + 1] if end >= 0 else data[:CHUNK]


class _Parser(FeedParser):
    """Tells when what comes is the body of a part."""

    in_body = False
    look: Callable[[], bytes] | None = None
    """Gives what comes next."""
    _has_report = False
    _boundaries: frozenset[str] = frozenset()
    _looked = 0

    def _new_message(self) -> None:
        super()._new_message()  # type: ignore[misc]  # the standard library's own, without a type
        self.in_body = False

    def _parse_headers(self, lines: list[str]) -> None:
        super()._parse_headers(lines)  # type: ignore[misc]  # see above
        part: MailPart = self._cur  # type: ignore[attr-defined]  # see above
        kind = part.get_content_type()
        if kind.startswith("multipart/"):
            if not part.get_boundary() and self.look is not None and self._looked < LOOKS:
                self._looked += 1
                part.found_boundary = boundary_in(self.look().decode("ascii", "surrogateescape"), self._boundaries)
            self._boundaries |= {str(part.get_boundary() or "")}
        # In a delivery report empty lines part as well: what holds one is parsed as it is from there on.
        self._has_report = self._has_report or kind == "message/delivery-status"
        self.in_body = not (self._has_report or kind.startswith("message/"))


class Parsed:
    """A mail's structure, with marks for what was left in the file."""

    def __init__(self, source: Source, start: int, end: int, *, head: bytes = b"", long: int = LONG) -> None:
        self._source = source
        self._segments: list[tuple[int, int]] = []
        nonce = secrets.token_hex(8)
        self._mark = "\x02" + nonce + "{:08d}\x03"
        self._marks = re.compile(rb"\x02" + nonce.encode() + rb"(\d{8})\x03")
        self._parser = _Parser(MailPart, policy=LENIENT)
        self._at = start
        self._parser.look = lambda: source.window(self._at)[: min(LONG, end - self._at)]
        if head:
            self._feed(head)
        self._run(start, end, long)
        self.message = cast("MailPart", self._parser.close())

    def _feed(self, data: bytes) -> None:
        self._parser.feed(data.decode("ascii", "surrogateescape"))

    def _run(self, at: int, end: int, long: int) -> None:
        source = self._source
        at_line, may_begin, headed = True, False, 0
        while at < end:
            if self._parser.in_body and not may_begin:
                at = self._body(at, end, long, at_line=at_line)
                if at >= end:
                    return
            line = source.line(at)[: end - at]
            self._at = at + len(line)
            self._feed(line)
            at += len(line)
            # A part begins for the parser only with the line after the one that parts it from the last.
            # Where a header does not say what parts the mail, the fields under such a line are needed to know it.
            is_hyphens = at_line and line.startswith(b"--")
            headed = LONG if is_hyphens else max(0, headed - len(line)) if _FIELD.match(line) else 0
            may_begin = is_hyphens or (may_begin and at_line and headed > 0)
            at_line = line.endswith(b"\n")

    def _body(self, at: int, end: int, long: int, *, at_line: bool) -> int:
        """Pass over a body up to the next line that begins with two hyphens; returns where that is."""
        upto = at if at_line and self._source.window(at).startswith(b"--") else self._next_hyphens(at, end)
        if upto - at <= long:
            for part in self._source.chunks(at, upto):
                self._feed(part)
            return upto
        tail = b"".join(self._source.chunks(upto - 2, upto))
        ending = 2 if tail == b"\r\n" else int(tail.endswith((b"\r", b"\n")))
        self._feed(self._mark.format(len(self._segments)).encode())
        self._segments.append((at, upto - ending))
        if ending:
            self._feed(tail[-ending:])
        return upto

    def _next_hyphens(self, at: int, end: int) -> int:
        found = self._source.find(at, end, b"\n--", b"\r--")
        return found + 1 if found < end else end

    def is_long(self, payload: object) -> bool:
        """Whether something of a payload was left in the file."""
        return isinstance(payload, str) and bool(self._segments) and self.has_marks(_raw(payload))

    def has_marks(self, data: bytes) -> bool:
        """The same of bytes."""
        return bool(self._segments) and self._marks.search(data) is not None

    def raw(self, data: bytes, *, unified: bool = False) -> Iterator[bytes]:
        """Bytes with marks, and for each mark what it stands for.

        Args:
            unified: line ends as the standard library writes them.
        """
        for number, piece in enumerate(self._marks.split(data)):
            if number % 2 == 0:
                if piece:
                    yield piece
            elif unified:
                yield from _unified(self._source.chunks(*self._segments[int(piece)]))
            else:
                yield from self._source.chunks(*self._segments[int(piece)])

    def decoded(self, part: MailPart) -> Iterator[Piece]:
        """A body without its transfer encoding, as ``get_payload(decode=True)`` gives it."""
        payload = _raw(part.body)
        if part.encoding == BASE64:
            return _base64(lambda: self.raw(payload))
        if part.encoding == QUOTED:
            return _quoted(self.raw(payload))
        if part.encoding in UU:
            return iter((_uu(b"".join(self.raw(payload))),))
        return iter(self.raw(payload))


def reparsed(part: MailPart, boundary: str = "", data: bytes | None = None) -> MailPart:
    """A part of parts in which the parser saw none: by the boundary that is really there, or without its encoding.

    What of it was left in the file stays there: its mark is text like any other.
    """
    kind = part.stated_type + (f'; boundary="{boundary}"' if boundary else "")
    if data is None:
        data = _raw(part.body)
    elif not boundary:
        kind = str(part.get("content-type", part.stated_type))
    head = f"Content-Type: {kind}\n\n".encode("utf-8", "replace")
    return parsed(head + data)


def boundary_in(text: str, others: Collection[str] = ()) -> str:
    """The line that parts a body whose header does not say it: two hyphens, and a part's header under them.

    Args:
        others: those of what it stands in, at which it ends.
    """
    found = _BOUNDARY.search(text)
    return found[1] if found and found[1].removesuffix("--") not in others else ""


def _raw(payload: object) -> bytes:
    return str(payload).encode("utf-8", "surrogateescape")


def _unified(chunks: Iterable[bytes]) -> Iterator[bytes]:
    held = b""
    for chunk in chunks:
        data = held + chunk
        held = b"\r" if data.endswith(b"\r") else b""
        yield _ENDS.sub(b"\n", data[: len(data) - len(held)])
    if held:
        yield b"\n"


def _base64(read: Callable[[], Iterator[bytes]]) -> Iterator[Piece]:
    """Base64 as ``email`` decodes it: foreign bytes passed over, padding added; what cannot be base64 as it came."""
    held = b""
    for chunk in read():
        data = held + chunk.translate(None, _FOREIGN)
        if b"=" in data:
            data, is_over = _up_to_padding(data)
            if is_over:
                yield binascii.a2b_base64(data)
                return
        whole = len(data) & ~3
        if data.endswith(b"="):  # more padding may come
            whole = max(0, min(whole, (len(data.rstrip(b"=")) & ~3)))
        held = data[whole:]
        if whole:
            yield binascii.a2b_base64(data[:whole])
    held = held.replace(b"=", b"")
    if len(held) == 1:
        yield None
        for chunk in read():
            yield _ENDS.sub(b"", chunk)
    elif held:
        yield binascii.a2b_base64(held + b"==")


def _up_to_padding(data: bytes) -> tuple[bytes, bool]:
    """Letters up to where padding ends them, with that; padding that stands where none can is passed over."""
    found, letters = bytearray(), 0
    for run in re.finditer(rb"[^=]+|=+", data):
        part = run[0]
        if part[:1] != b"=":
            found += part
            letters += len(part)
            continue
        quad = letters & 3
        if quad >= 2 and quad + len(part) >= 4:
            return bytes(found) + b"=" * (4 - quad), True
        if run.end() == len(data) and quad >= 2:
            found += part
    return bytes(found), False


def _quoted(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Quoted-printable, line by line."""
    held = b""
    for chunk in chunks:
        data = held + chunk
        cut = data.rfind(b"\n") + 1
        if not cut and len(data) > CHUNK:
            cut = len(data) - 3
            while cut > 0 and b"=" in data[cut - 2 : cut]:
                cut -= 1
        held = data[cut:]
        if cut:
            yield binascii.a2b_qp(data[:cut])
    if held:
        yield binascii.a2b_qp(held)


def _uu(data: bytes) -> bytes:
    """Uuencoded, by the standard library."""
    part = email.message_from_bytes(b"Content-Transfer-Encoding: uuencode\n\n" + data)
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else data
