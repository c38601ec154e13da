"""The dates of a paper, kept apart: dated, served with its method, received. Blank until something in the paper says so.

Filing and entry dates come from the stamp and the notice; nothing is taken for another kind of date.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.clock import day_of
from paracase.domain.dates.written import DAY_OF, LONG, day_in_name, first_date, to_date
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.intake.recognise.paper import Knowledge, Paper, quoted

if TYPE_CHECKING:
    from datetime import date

_DATE_LINE = re.compile(rf"^[ \t]*(?:date[d:]*[ \t]*)?(?:{LONG.pattern})[ \t]*$", re.I | re.M)
_DATED = re.compile(r"\b(?:dated|executed on)\b:?(?:\s+this)?\s+(.{0,40})", re.I)
_DONE_THIS = re.compile(
    r"\b(?:executed|signed|entered|ordered|done)\s+(?:\w+\s+){0,4}?this(?=[\s_]+[\w-]+[\s_]+day\b)\s+(.{0,40})", re.I
)
"""``DONE AND ORDERED in Chambers this 29th day of March``; looked for only where *day of* stands at all: it is slow."""
_CLERK_FILED = re.compile(r"\bFILED\b[\s:]{1,3}(.{0,60})")
_HOW = re.compile(r"(?:\b(?:ELECTRONICALLY|DULY|ENDORSED|CONFORMED|COPY|ORIGINAL|E)[ \u2013-]{1,3})+\Z")
_APART = re.compile(r"(?<![\w-])(?<!\w )\Z")
"""Before a clerk's mark stands nothing but how it was filed: *COMPLAINT FILED: June 2, 2025* tells of another paper."""
_SERVED = re.compile(
    r"\b(?:served|serve[sd]? (?:the )?(?:foregoing|within|attached)|(?:was|were) served)\b[^.]{0,160}?\bon\s+(.{0,30})",
    re.I | re.S,
)
_METHODS = (
    ("electronic", r"\b(?:CM/?ECF|electronic(?:ally)?(?: filing| service| mail)?|e-?mail|e-?serv)"),
    ("mail", r"\b(?:U\.?\s?S\.?\s+mail|first[- ]class mail|United States mail|certified mail)"),
    ("personal", r"\b(?:personal(?:ly)? (?:service|served|deliver)|hand[- ]deliver|by hand)"),
    ("overnight", r"\b(?:overnight|FedEx|Federal Express|UPS)\b"),
    ("fax", r"\b(?:facsimile|fax)\b"),
)


def recognise(paper: Paper, _knowledge: Knowledge) -> list[Proposal]:
    """Suggest dates with the words they were read from."""
    if paper.notice is not None:  # its other days are those of what was filed, and the notice says them
        return _received(paper)
    return [*_received(paper), *_dated(paper), *_clerk(paper), *_served(paper)]


def _received(paper: Paper) -> list[Proposal]:
    """When a mail came and when it was written: the office's own server says the one, the sender claims the other."""
    mail = paper.meta.get("mail", {})
    found: list[Proposal] = []
    dated, came = (office_day(mail.get(name), paper.time_zone) for name in ("date_iso", "received_iso"))
    words = f"e-mail header {quoted('Date: ' + str(mail.get('date', '')))}" if mail.get("date") else ""
    server = f"when it was received {quoted(str(mail.get('received', '')))}"
    if came:
        found.append(Proposal(Field.RECEIVED, came, Confidence.SURE, server))
    elif dated:  # no server says when: the sender's word
        found.append(Proposal(Field.RECEIVED, dated, Confidence.LIKELY, words))
    elif paper.received_on:
        found.append(Proposal(Field.RECEIVED, paper.received_on, Confidence.LIKELY, paper.received_because))
    if dated and paper.notice is None:  # the day of a notice is not that of what it gives notice of
        found.append(Proposal(Field.DATED, dated, Confidence.LIKELY, words or server))
    return found + _invited(paper)


def _invited(paper: Paper) -> list[Proposal]:
    """The days of the events of an invitation."""
    found = []
    for event in paper.meta.get("events", []):
        start = str(event.get("start", ""))
        # A time without a zone is the place's own; only one in UTC is another day elsewhere.
        day = office_day(start + "Z", paper.time_zone) if event.get("zone") == "UTC" else start[:10]
        if day:
            words = f"invitation {quoted(str(event.get('summary') or start))}"
            found.append(Proposal(Field.DATED, day, Confidence.LIKELY, words))
    return found


def office_day(moment: object, zone: str) -> str | None:
    """The day of a moment (ISO 8601) where the office is; None of what is none."""
    try:
        return day_of(str(moment), zone).isoformat() if moment else None
    except (ValueError, OverflowError):
        return None


def _dated(paper: Paper) -> list[Proposal]:
    found: list[Proposal] = []
    top = paper.first_page[:1500]
    if match := _DATE_LINE.search(top):
        inner = LONG.search(match.group())
        if inner and (day := to_date(inner)):
            found.append(
                Proposal(Field.DATED, day.isoformat(), Confidence.LIKELY, f"date line {quoted(match.group())}")
            )
    for text in (paper.head, "\n".join(paper.pages[-2:])[-6000:]):
        match = _DATED.search(text) or (_DONE_THIS.search(text) if "day of" in text.lower() else None)
        if match and (day := _day_after(text, match)):
            found.append(Proposal(Field.DATED, day.isoformat(), Confidence.LIKELY, f"text {quoted(match.group())}"))
    if named := day_in_name(paper.name):
        day, said = named
        found.append(Proposal(Field.DATED, day.isoformat(), Confidence.GUESS, f"file name {quoted(said)}"))
    return found


def _day_after(text: str, match: re.Match[str]) -> date | None:
    """The day in the rest of the line; one in words may go on in the next."""
    if (whole := DAY_OF.match(text, match.start(1))) and (day := to_date(whole)):
        return day
    read = first_date(match[1])
    return read[0] if read else None


def _clerk(paper: Paper) -> list[Proposal]:
    """A clerk's own file mark: ``FILED`` and the date under it."""
    for match in _CLERK_FILED.finditer(paper.first_page):
        before = _HOW.sub("", paper.first_page[max(0, match.start() - 60) : match.start()])
        read = first_date(paper.first_page[match.start() : match.start() + 70]) if _APART.search(before) else None
        if read:
            words = paper.first_page[match.start() : match.start() + 40]
            return [Proposal(Field.FILED, read[0].isoformat(), Confidence.LIKELY, f"file mark {quoted(words)}")]
    return []


def _served(paper: Paper) -> list[Proposal]:
    text = "\n".join(paper.pages)[-8000:] if paper.pages else ""
    match = _SERVED.search(text)
    if not match:
        return []
    words = text[match.start() : match.end()]
    found: list[Proposal] = []
    if read := first_date(match[1]):
        found.append(Proposal(Field.SERVED, read[0].isoformat(), Confidence.LIKELY, f"text {quoted(words, 120)}"))
    around = text[max(0, match.start() - 200) : match.end() + 300]
    for method, method_pattern in _METHODS:
        if by := re.search(method_pattern, around, re.I):
            found.append(Proposal(Field.SERVICE_METHOD, method, Confidence.LIKELY, f"text {quoted(by.group())}"))
            break
    return found
