"""A mailbox in one file (mbox): each message becomes a paper of its own, as a mail that was saved alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.papers.account import Fate, PaperPart
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import mail
from paracase.intake.extract.headers import header_text, parsed
from paracase.intake.extract.protocol import Extracted, Later, capped, storable
from paracase.intake.extract.sniff import BOX, in_utf16
from paracase.intake.extract.streamed import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

MAX_MESSAGES = 100_000
_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,60}:")
MAX_WIDE = 64 << 20
"""Bytes of a mail in UTF-16 that is read: it was saved by an editor."""
_QUOTED = re.compile(rb"^>(>*From )", re.M)
_HEAD = 64 << 10
_LONGEST = 300


def read(source: Source, name: str) -> Extracted:
    """Read a mail, or a mailbox of several."""
    encoding = in_utf16(source.window(0)[:4096])
    if encoding and source.size <= MAX_WIDE:
        data = b"".join(source.chunks(0, source.size))
        source = Source.of(data.decode(encoding, "replace").encode("utf-8", "replace"))
    starts = beginnings(source)
    return extract(source, starts) if starts else mail.extract_from(source, name)


def beginnings(source: Source) -> list[int]:
    """Where the messages of a mailbox begin, at their separators; nothing where there is one message alone."""
    found, (at, _) = list[int](), mail.bounds(source)
    if not BOX.match(source.window(at)):
        return []
    while at < source.size:
        found.append(at)
        while True:
            at = source.find(at + 1, source.size, b"\nFrom ")
            if at >= source.size:
                break
            line = BOX.match(source.window(at + 1))
            # Some programs leave out the empty line before it; then a header must follow.
            before = b"".join(source.chunks(max(0, at - 2), at))
            if line and (before.endswith((b"\n", b"\n\r")) or _HEADER.match(source.window(at + 1), line.end())):
                at += 1
                break
    return found if len(found) > 1 else []


def extract(source: Source, starts: Sequence[int]) -> Extracted:
    """Read a mailbox: a line for each message as its text, the messages as children."""
    children: list[tuple[str, bytes | Later]] = []
    lines: list[str] = []
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], source.size], strict=True), start=1):
        if number > MAX_MESSAGES:
            break
        begin = start + len(source.line(start))
        head = parsed(source.window(begin)[: min(_HEAD, end - begin)])
        subject, sender, date = (header_text(head, name) for name in ("Subject", "From", "Date"))
        name = f"{subject or f'message {number}'}.eml"
        children.append((name[-_LONGEST:], Later(_message(source, begin, end))))
        lines.append(f"{number}. {subject}  {sender}  {date}".strip())
    many = len(children)
    parts = [PaperPart("message", "", Fate.CHILD, many=many)]
    if len(starts) > many:
        parts.append(PaperPart("message", "", Fate.LEFT_OUT, f"more than {MAX_MESSAGES:,}", many=len(starts) - many))
    pages, cut = capped([storable("\n".join(lines))])
    if cut:
        parts.append(PaperPart("text", "", Fate.LEFT_OUT, "longer than is kept"))
    flags = [f"{len(starts):,} messages inside"] + (["text cut"] if cut else [])
    if len(starts) > MAX_MESSAGES:
        flags.append(f"{len(starts) - MAX_MESSAGES:,} messages not taken out: too many")
    return Extracted(Outcome.LISTED, pages, page_count=1, flags=flags, children=children, parts=parts)


def _message(source: Source, begin: int, end: int) -> Callable[[], Iterator[bytes]]:
    """A message without what the mailbox put around it: the empty line behind, and marks before lines like separators."""
    tail = b"".join(source.chunks(max(begin, end - 4), end))
    end -= 2 if tail.endswith(b"\n\r\n") else int(tail.endswith(b"\n\n"))

    def pieces() -> Iterator[bytes]:
        held = b""
        for chunk in source.chunks(begin, end):
            data = held + chunk
            cut = data.rfind(b"\n") + 1 or len(data)
            held = data[cut:]
            yield _QUOTED.sub(rb"\1", data[:cut])
        if held:
            yield _QUOTED.sub(rb"\1", held)

    return pieces
