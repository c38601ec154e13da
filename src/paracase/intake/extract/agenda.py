"""Invitations (``.ics``, RFC 5545) and cards (``.vcf``, RFC 6350) as lines that are read: unfolded, without escapes."""

from __future__ import annotations

import quopri
import re
from datetime import date, datetime
from typing import Any, NamedTuple

from paracase.domain.papers.account import Fate, PaperPart
from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.charsets import best
from paracase.intake.extract.protocol import Extracted, capped, digest_of, storable
from paracase.intake.extract.text import decode

_FOLD = re.compile(rb"\r?\n[ \t]")
_SOFT = re.compile(r"=\r?\n")
_NAME = re.compile(r"([A-Za-z0-9.-]{1,60})((?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?):(.*)", re.S)
_ESCAPED = re.compile(r"\\([nN\\,;:])")
_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z?))?")
_ZONE = re.compile(r";TZID=\"?([^;:\"]{1,100})", re.I)
_CHARSET = re.compile(r";CHARSET=\"?([^;:\"]{1,40})", re.I)
_DAYS = {"DTSTART", "DTEND", "DUE", "EXDATE", "RDATE", "RECURRENCE-ID", "COMPLETED"}
_BINARY = re.compile(r";(?:ENCODING=(?:B|BASE64)|VALUE=BINARY)\b", re.I)
_QUOTED = re.compile(r";(?:ENCODING=)?QUOTED-PRINTABLE", re.I)
_EVENTS = 20
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def is_agenda(data: bytes) -> bool:
    """Whether bytes are an invitation or a card, by how they begin."""
    start = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").upper()
    return start.startswith((b"BEGIN:VCALENDAR", b"BEGIN:VCARD"))


class Agenda(NamedTuple):
    """What an invitation or a card says."""

    text: str
    """Lines *name: value*."""
    events: list[dict[str, str]]
    """The days of its events: start, zone, what it is."""
    parts: list[PaperPart]
    """Bytes that stand in it, such as a photo."""


def read(data: bytes, label: str | None = None) -> Agenda:
    """Read an invitation or a card.

    Lines are unfolded before their bytes are letters: programs fold within a letter.
    """
    if b"\x00" not in data[:200]:
        data = _FOLD.sub(b"", data)
    found: list[str] = []
    events: list[dict[str, str]] = []
    event: dict[str, str] | None = None
    parts: list[PaperPart] = []
    for line in _soft(best(data, label) if label else decode(data)).splitlines():
        match = _NAME.fullmatch(line)
        if match is None:
            found.append(line)
            continue
        name, said, value = match[1].rpartition(".")[2].upper(), match[2], match[3]
        if name in {"BEGIN", "END"}:
            event = {} if (name, value.strip().upper()) == ("BEGIN", "VEVENT") else None if name == "END" else event
        shown = _value(name, said, value)
        if _is_file(said, value):
            parts.append(_file(name, value))
        if event is not None and name == "DTSTART" and (day := _iso(said, value)) and len(events) < _EVENTS:
            event.update(day)
            events.append(event)
        if event is not None and name == "SUMMARY":
            event["summary"] = shown[:300]
        found.append(f"{match[1]}{_parameters(said)}: {shown}")
    return Agenda("\n".join(found), events, parts)


def _is_file(said: str, value: str) -> bool:
    return bool(_BINARY.search(said)) or value[:80].lower().startswith("data:")


def _file(name: str, value: str) -> PaperPart:
    data = value.encode("utf-8", "replace")
    if name in {"PHOTO", "LOGO"}:
        return PaperPart("picture", name.lower(), Fate.DRAWN, "", digest_of(data), len(data) * 3 // 4)
    why = "stands within the entry, not taken out"
    return PaperPart("embedded file", name.lower(), Fate.LEFT_OUT, why, digest_of(data), len(data) * 3 // 4)


def extract(data: bytes, _name: str) -> Extracted:
    """Read an invitation or a card."""
    found = read(data)
    pages, cut = capped([storable(found.text)])
    meta: dict[str, Any] = {"events": found.events} if found.events else {}
    outcome = Outcome.TEXT if pages[0].strip() else Outcome.NO_TEXT
    flags = ["text cut"] if cut else []
    return Extracted(outcome, pages, page_count=1, flags=flags, meta=meta, parts=found.parts)


def _soft(text: str) -> str:
    """Cards of old phones part lines within quoted-printable by an equals sign."""
    return _SOFT.sub("", text) if _QUOTED.search(text) else text


def _value(name: str, said: str, value: str) -> str:
    if _is_file(said, value):
        return f"({len(value):,} characters of a file)"
    if _QUOTED.search(said):
        charset = _CHARSET.search(said)
        value = best(quopri.decodestring(value.encode("utf-8", "replace")), charset[1] if charset else None)
    if name in _DAYS and (shown := _day(said, value)):
        return shown
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def _parameters(said: str) -> str:
    """What a line says of its value, but for how it is written: a guest's name stands there."""
    kept = [
        part for part in re.findall(r";((?:[^;\"]|\"[^\"]*\")+)", said)
        if not part.upper().startswith(("ENCODING=", "CHARSET=", "VALUE=", "QUOTED-PRINTABLE"))
    ]  # fmt: skip
    return f" ({'; '.join(kept)})" if kept else ""


def _moment(value: str) -> tuple[date | datetime, str] | None:
    match = _DAY.match(value.strip())
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        if match[4] is None:
            return day, ""
        return datetime(day.year, day.month, day.day, int(match[4]), int(match[5])), match[7]  # noqa: DTZ001
    except ValueError:
        return None


def _day(said: str, value: str) -> str:
    """A day as the office's papers write it, its time in the zone the invitation names."""
    found = _moment(value)
    if found is None:
        return ""
    when, utc = found
    text = f"{_MONTHS[when.month - 1]} {when.day}, {when.year}"
    if not isinstance(when, datetime):
        return text
    zone = _ZONE.search(said)
    named = " UTC" if utc else ""
    return (
        f"{text}, {when.hour % 12 or 12}:{when.minute:02} {'AM' if when.hour < 12 else 'PM'}{named if not zone else ''}"
    )


def _iso(said: str, value: str) -> dict[str, str]:
    found = _moment(value)
    if found is None:
        return {}
    when, utc = found
    zone = _ZONE.search(said)
    said_zone = {"zone": "UTC"} if utc else {"zone": zone[1]} if zone else {}
    return {"start": when.isoformat(), **said_zone}
