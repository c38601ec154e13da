"""E-mail in whatever file: its main headers and text as one page, its attachments as papers, each leaf accounted for.

By the standard library with ``compat32`` and caps: its default policy burns minutes on a small hostile header.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from paracase.domain.papers.account import Fate, PaperPart
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import compound, mapi, tnef
from paracase.intake.extract.headers import MAX_HEADER, MailPart, header_text, moment, received
from paracase.intake.extract.parts import Parts
from paracase.intake.extract.protocol import Extracted, capped, storable
from paracase.intake.extract.streamed import LONG, Parsed, Source

if TYPE_CHECKING:
    from paracase.intake.extract.mapi import OutlookItem

_HEADER_END = re.compile(rb"\r?\n\r?\n")
_SHOWN = ("From", "To", "Cc", "Bcc", "Date", "Subject")
_FIELDS = 200
_BEFORE = re.compile(rb"(?:\xef\xbb\xbf|[ \t]*\r?\n)*")
"""What editors and gateways leave before a mail: a mark of its encoding, empty lines."""
_COUNT = re.compile(rb"[0-9]{1,12}[ \t]*\r?\n(?=[A-Za-z][A-Za-z0-9-]{0,60}:)")
"""Apple Mail writes how many bytes the mail has before it (``.emlx``), and its own notes behind."""


def extract(data: bytes, name: str) -> Extracted:
    """Read an e-mail that is in memory."""
    return extract_from(Source.of(data), name)


def extract_from(source: Source, _name: str, *, long: int = LONG) -> Extracted:
    """Read an e-mail.

    Args:
        long: bytes of a body that are left in the file until they are wanted.
    """
    begin, end = bounds(source)
    start, head = _cut_header(source, begin)
    try:
        parsed = Parsed(source, start, end, head=head, long=long)
        result = read(parsed, parsed.message, source.size)
    except RecursionError:
        return Extracted(Outcome.DAMAGED, detail="parts nested too deep")
    if head:
        result.flags.append("header too long; cut")
        result.parts.append(PaperPart("header", "", Fate.LEFT_OUT, "too long"))
    return result


def extract_item(item: OutlookItem, size: int) -> Extracted:
    """Read a message that Outlook kept."""
    try:
        return read(Parsed(Source.of(b""), 0, 0), mapi.as_mail(item), size)
    except RecursionError:
        return Extracted(Outcome.DAMAGED, detail="parts nested too deep")


def extract_msg(source: Source, _name: str) -> Extracted:
    """Read a message in a file of Outlook's (``.msg``)."""
    try:
        item = compound.message(compound.Compound(source))
    except compound.FAULTS as fault:
        return Extracted(Outcome.DAMAGED, detail=f"no message that can be read: {fault}"[:300])
    return extract_item(item, source.size)


def extract_tnef(data: bytes, _name: str) -> Extracted:
    """Read a ``winmail.dat`` that was saved alone."""
    try:
        item = tnef.read(data)
    except tnef.NotTnef as fault:
        return Extracted(Outcome.DAMAGED, detail=str(fault))
    return extract_item(item, len(data))


def read(parsed: Parsed, message: MailPart, size: int) -> Extracted:
    """What a parsed mail says and holds.

    Args:
        size: bytes of its file.

    Raises:
        RecursionError: its parts are nested too deep.
    """
    found = Parts(parsed, size)
    found.collect(message)
    headers = {name: header_text(message, name) for name in (*_SHOWN, "Message-ID")}
    # What is no mail by any of these says all its fields: nothing else would show them.
    fields = _SHOWN if any(headers.values()) else dict.fromkeys(message.keys()[:_FIELDS])
    lines = [
        f"{storable(name)}: {text}" for name in fields if (text := headers.get(name) or header_text(message, name))
    ]
    lines += [f"Attachment: {storable(name)}" for name, _ in found.children]
    pages, cut = capped(["\n".join([*lines, "", found.text()]).strip()])
    account = found.account()
    account += [
        PaperPart("header", name, Fate.LEFT_OUT, f"longer than {MAX_HEADER:,} characters")
        for name in _SHOWN
        if any(len(str(raw)) > MAX_HEADER for raw in message.get_all(name, []))
    ]
    if cut:
        account.append(PaperPart("text", "", Fate.LEFT_OUT, "longer than is kept"))
    return Extracted(
        Outcome.TEXT if pages[0].strip() else Outcome.NO_TEXT,
        [storable(page) for page in pages],
        page_count=1,
        flags=[*(["text cut"] if cut else []), *found.notes],
        meta=_meta(message, headers, found),
        parts=account,
        children=found.children,
    )


def _meta(message: MailPart, headers: dict[str, str], found: Parts) -> dict[str, Any]:
    said = {name.lower(): value for name, value in headers.items() if value and name != "Bcc"}
    if when := moment(message):
        said["date_iso"] = when
    if came := received(message):
        said["received_iso"], said["received"] = came
    more = {"events": found.events, "links": found.links}
    return {"mail": said, **{name: value for name, value in more.items() if value}}


def bounds(source: Source) -> tuple[int, int]:
    """Where a mail begins and ends in its file."""
    match = _BEFORE.match(source.window(0)[: 64 << 10])
    begin = match.end() if match else 0
    counted = _COUNT.match(source.window(begin)[:100])
    if counted is None:
        return begin, source.size
    start = begin + counted.end()
    return start, min(source.size, start + int(counted[0].split()[0]))


def _cut_header(source: Source, begin: int) -> tuple[int, bytes]:
    """Where the body begins and what stands before it instead, where the header is far too long; else the start."""
    most = MAX_HEADER * 16
    if _HEADER_END.search(source.window(begin)[: most + 4]):
        return begin, b""
    end = source.find(begin, source.size, b"\n\n", b"\n\r\n")
    if end - begin <= most or end >= source.size:
        return begin, b""
    ending = _HEADER_END.match(source.window(end)) or _HEADER_END.search(source.window(end))
    return end + (ending.end() if ending else 2), b"".join(source.chunks(begin, begin + most)) + b"\n\n"
