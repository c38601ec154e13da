"""A mailbox in one file (mbox): each message becomes a paper of its own, as a mail that was saved alone."""

from __future__ import annotations

import email
import email.policy
import re
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import mail
from paracase.intake.extract.protocol import Extracted, Later, capped, storable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from paracase.intake.extract.streamed import Source

MAX_MESSAGES = 100_000
_SEPARATOR = re.compile(rb"From [^\r\n]{0,200} (?:19|20)\d\d(?: [-+]\d{4})?\r?\n")
"""What stands between two messages: ``From``, a sender, a moment (RFC 4155)."""
_QUOTED = re.compile(rb"^>(>*From )", re.M)
_HEAD = 64 << 10
_LONGEST = 300


def read(source: Source, name: str) -> Extracted:
    """Read a mail, or a mailbox of several."""
    starts = beginnings(source) if source.window(0).startswith(b"From ") else []
    return extract(source, starts) if starts else mail.extract_from(source, name)


def beginnings(source: Source) -> list[int]:
    """Where the messages of a mailbox begin, at their separators; nothing where there is one message alone."""
    found, at = [], 0
    if not _SEPARATOR.match(source.window(0)):
        return []
    while at < source.size:
        found.append(at)
        while True:
            at = source.find(at + 1, source.size, b"\n\nFrom ", b"\n\r\nFrom ")
            if at >= source.size:
                break
            start = at + (2 if source.window(at)[1:2] == b"\n" else 3)
            if _SEPARATOR.match(source.window(start)):
                at = start
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
        head = email.message_from_bytes(source.window(begin)[: min(_HEAD, end - begin)], policy=email.policy.compat32)
        subject, sender, date = (mail.header_text(head, name) for name in ("Subject", "From", "Date"))
        name = f"{subject or f'message {number}'}.eml"
        children.append((name[-_LONGEST:], Later(_message(source, begin, end))))
        lines.append(f"{number}. {subject}  {sender}  {date}".strip())
    pages, cut = capped([storable("\n".join(lines))])
    flags = [f"{len(starts):,} messages inside"] + (["text cut"] if cut else [])
    if len(starts) > MAX_MESSAGES:
        flags.append(f"{len(starts) - MAX_MESSAGES:,} messages not taken out: too many")
    return Extracted(Outcome.LISTED, pages, page_count=1, flags=flags, children=children)


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
