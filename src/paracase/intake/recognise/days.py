"""The dates of a paper, kept apart: dated, served with its method, received. Blank until something in the paper says so.

Filing and entry dates come from the stamp and the notice; nothing is taken for another kind of date.
"""

from __future__ import annotations

import re

from paracase.domain.clock import day_of
from paracase.domain.dates.written import day_in_name, first_date
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.domain.sifting import Sifted
from paracase.intake.recognise.dated import dated, is_of_appeal
from paracase.intake.recognise.paper import Knowledge, Paper, quoted

_CLERK_FILED = Sifted(r"\bFILED\b[\s:]{1,3}(.{0,60})")
_PORTAL = Sifted(
    r"(?:^Filing # ?\d+ E-?Filed |^(?:E-?)?Filed:? |\bELECTRONICALLY FILED\b(?:(?!\b(?:FILED|HEARING|Hearing|"
    r"Date:)\b)[\s\S]){0,200}?)"
    r"(\d{1,2}/\d{1,2}/\d{4})(?=,? (?:at )?\d{1,2}:\d\d(?::\d\d)? ?[AP]\.?M)",
    re.M,
)
"""Florida's portal, eFileTexas and California's superior courts: a day with a time, as no hearing in a caption has it."""
_OPINION_FILED = Sifted(
    r"(?:^|[)|\u00a7:\t])[ \t]*(?:Opinion |OPINION )?(?:Filed|FILED|filed)\b:?[ \t]+(?P<day>[A-Z][a-z]+\.? \d{1,2}, \d{4}|"
    r"\d{1,2} [A-Z][a-z]+ \d{4})[ \t]*$",
    re.M,
)
"""An appellate court's own line, alone or beside its caption: ``Filed: January 19, 2021``, ``Filed 11 February 2022``."""
_HOW = re.compile(r"(?:\b(?:ELECTRONICALLY|DULY|ENDORSED|CONFORMED|COPY|ORIGINAL|E)[ \u2013-]{1,3})+\Z")
_APART = re.compile(r"(?<![\w-])(?<!\w )\Z")
"""Before a clerk's mark stands nothing but how it was filed: *COMPLAINT FILED: June 2, 2025* tells of another paper."""
_CERTIFICATE = Sifted(
    r"\b(?:certificate|proof|affidavit|declaration|affirmation) of (?:electronic )?(?:service|mailing)\b|"
    r"\b(?:hereby )?certif(?:y|ies) that\b",
    re.I,
)
_PROOF = re.compile(r"\bof (?:\w+ )?service\b|summons return", re.I)
_SERVED = Sifted(
    r"\b(?:served|serve[sd]? (?:the )?(?:foregoing|within|attached)|(?:was|were) (?:served|furnished|mailed|sent)|"
    r"delivering)\b"
    r"(?:(?!\.\s+[A-Z]).){0,200}?\bon\s+(?=\w+ \d|\d{1,2}[/-]|this)(.{0,30})",
    re.I | re.S,
)
_ON_SERVED = Sifted(
    r"\bon\s+(?=\w+ \d{1,2}, \d{4}|\d{1,2}/\d)(.{0,30})(?:(?!\.\s+[A-Z]).){0,200}?\b(?:served|serving|furnished|"
    r"mailed|sent|transmitted|filed)\b",
    re.I | re.S,
)
_SERVED_THIS = Sifted(
    r"\b(?:served|furnished|mailed|sent)\b(?:(?!\.\s+[A-Z]).){0,200}?\bthis\s+(?=[\w-]+\s+day\b)(.{0,40})", re.I | re.S
)
_METHODS = (
    ("electronic", Sifted(r"\b(?:CM/?ECF|electronic(?:ally)?(?: filing| service| mail)?|e-?mail|e-?serv)", re.I)),
    ("mail", Sifted(r"\b(?:U\.?\s?S\.?\s+mail|first[- ]class mail|United States mail|certified mail)", re.I)),
    ("personal", Sifted(r"\b(?:personal(?:ly)? (?:service|served|deliver)|hand[- ]deliver|by hand)", re.I)),
    ("overnight", Sifted(r"\b(?:overnight|FedEx|Federal Express|UPS)\b", re.I)),
    ("fax", Sifted(r"\b(?:facsimile|fax)\b", re.I)),
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
    """The day the paper bears; *sure* where its file name says the same, for that is a second source."""
    found = dated(paper)
    named = day_in_name(paper.name)
    proposals = []
    if found is not None:
        day, reason = found
        agrees = named is not None and named[0] == day
        if agrees and named is not None:
            reason = f"{reason}, file name {quoted(named[1])}"
        proposals.append(
            Proposal(Field.DATED, day.isoformat(), Confidence.SURE if agrees else Confidence.LIKELY, reason)
        )
    if named is not None:
        proposals.append(
            Proposal(Field.DATED, named[0].isoformat(), Confidence.GUESS, f"file name {quoted(named[1])}", "file name")
        )
    return proposals


def _clerk(paper: Paper) -> list[Proposal]:
    """A clerk's own file mark: ``FILED`` and the date under it; a state portal's line with the time."""
    for match in _CLERK_FILED.finditer(paper.first_page, paper.words_of(0)):
        before = _HOW.sub("", paper.first_page[max(0, match.start() - 60) : match.start()])
        read = first_date(paper.first_page[match.start() : match.start() + 70]) if _APART.search(before) else None
        if read:
            words = paper.first_page[match.start() : match.start() + 40]
            return [Proposal(Field.FILED, read[0].isoformat(), Confidence.LIKELY, f"file mark {quoted(words)}")]
    own = _OPINION_FILED.search(paper.first_page, paper.words_of(0)) if is_of_appeal(paper) else None
    if own and (day := first_date(own["day"])):
        return [
            Proposal(Field.FILED, day[0].isoformat(), Confidence.LIKELY, f"file mark {quoted(own.group().strip())}")
        ]
    portal = _PORTAL.search(paper.first_page, paper.words_of(0))
    if portal and (day := first_date(portal[1])):
        return [
            Proposal(Field.FILED, day[0].isoformat(), Confidence.LIKELY, f"file mark {quoted(portal.group(), 120)}")
        ]
    return []


def _served(paper: Paper) -> list[Proposal]:
    """When and how it was served, by its certificate, or as a proof of service says of another paper."""
    text = paper.tail
    heading: re.Match[str] | None = _CERTIFICATE.search(text, paper.tail_words)
    is_proof = bool(_PROOF.search(paper.front.title))
    if heading is None and not is_proof:
        return []
    text = text if is_proof else text[heading.start() if heading else 0 :]
    read, words, place = None, "", 0
    for pattern in (_SERVED, _ON_SERVED, _SERVED_THIS):
        match: re.Match[str] | None = pattern.search(text, paper.tail_words)
        if match and (read := first_date(text[match.start(1) : match.start(1) + 60])):
            words, place = match.group(), match.start()
            break
    found: list[Proposal] = []
    if read:
        found.append(Proposal(Field.SERVED, read[0].isoformat(), Confidence.LIKELY, f"text {quoted(words, 120)}"))
    around = text[max(0, place - 200) : place + 500]
    for method, method_pattern in _METHODS:
        if by := method_pattern.search(around, paper.tail_words):
            found.append(Proposal(Field.SERVICE_METHOD, method, Confidence.LIKELY, f"text {quoted(by.group())}"))
            break
    return found
