"""Mails of Tyler's Odyssey eFile & Serve (eFileTexas and the systems of other states): service, and what became of ours.

*Notification of Service* serves a filing of another side. *Filing Submitted*, *Accepted* and *Returned* (*Rejected*) tell
of our own: one that is returned was never filed, and its day is not that of a filing (Tex. R. Civ. P. 21(f)(5), 21(f)(11)).
"""

from __future__ import annotations

import re

from paracase.domain.papers.addresses import ADDRESS
from paracase.intake.recognise.notices.labelled import LabelledLines
from paracase.intake.recognise.notices.notice import (
    ELECTRONIC,
    MOST,
    STATE,
    STATUS,
    MailedWords,
    Notice,
    NoticeCase,
    ServedPerson,
    iso_day,
    one_line,
)
from paracase.intake.recognise.notices.unwrapping import innermost

SIGNS = ("envelope",)
_LABELS = (
    "Case Number",
    "Case Style",
    "Case Title",
    "Envelope Number",
    "Filing Code",
    "Filing Type",
    "Filing Description",
    "Activity Requested",
    "Type of Filing",
    "Filed By",
    "Filing Attorney",
    "Service Contacts",
    "Court",
    "Date/Time Submitted",
    "Date/Time Accepted",
    "Location",
    "Date/Time Served",
    "Returned Reason",
    "Returned Comments",
    "Rejected Reason",
    "Rejection Reason",
    "Rejection Comments",
    "Accepted Comments",
    "Served Document",
    "Lead Document",
    "Lead Document Page Count",
    "Lead File",
    "File Stamped Copy",
    "Document Details",
    "Filing Details",
    "Return Reason(s) from Clerk's Office",
    "Envelope Details",
    "File Copy",
    "Jurisdiction",
    "Comments",
    "Assigned Case Number",
)
_KINDS = (
    ("served", r"Notification of Service|You have been served"),
    ("returned", r"Filing (?:Returned|Rejected)|has been (?:returned|rejected)"),
    ("accepted", r"Filing Accepted|has been (?:reviewed and )?accepted|reviewed and has been accepted"),
    (
        "submitted",
        r"Filing (?:Submitted|Received)|(?:has been|was) (?:successfully )?submitted|Submission (?:Confirmation|Received)",
    ),
)


def read(words: MailedWords) -> Notice | None:
    """Read a mail of Odyssey's; None when it has not the form."""
    text = words.text
    head = f"{words.subject}\n{text[:6000]}"
    # An envelope's number and how a filing is described stand in no other mail.
    if not re.search(r"\bEnvelope\s*(?:Number|#|ID)", head, re.I) or not re.search(
        r"Case Number|Case Style", head, re.I
    ):
        return None
    inner = innermost(text, until=len(text), sender=words.sender, subject=words.subject)
    # The subject is the system's own word; in the body of one kind another can be told of.
    kind = next(
        (name for where in (inner.subject, text[:3000]) for name, said in _KINDS if re.search(said, where, re.I)), ""
    )
    lines = LabelledLines(text, _LABELS)
    number = lines.line("case number", "assigned case number").split(" ")[0].strip(",;")
    if not kind or not any(ch.isdigit() for ch in number):
        number = _in_subject(inner.subject) if kind else ""
    if not number:
        return None
    described = lines.line("filing description") or lines.line("activity requested", "filing code", "type of filing")
    submitted = iso_day(lines.line("date/time submitted"))
    is_service = kind == "served"
    names = {
        "case number": ("case number", "assigned case number"),
        "caption": ("case style", "case title"),
        "docket text": ("filing description", "activity requested", "filing code", "type of filing"),
        "transaction": ("date/time submitted",),
        "filer": ("filed by", "filing attorney"),
        "heading": ("court", "location", "jurisdiction"),
        "status": ("returned reason", "rejected reason", "rejection reason", "accepted comments", "comments"),
    }
    return Notice(
        STATE if is_service else STATUS,
        "eFileTexas" if "texas" in head.casefold() else "Odyssey eFile & Serve",
        (NoticeCase(number, one_line(lines.line("case style", "case title"))),),
        lines.line("activity requested", "filing code", "type of filing"),
        described,
        described,
        (),
        lines.line("filed by", "filing attorney"),
        submitted if kind in {"served", "accepted"} else "",
        served=(iso_day(lines.line("date/time served")) or submitted) if is_service else "",
        service=_contacts(lines.block("service contacts")) if is_service else (),
        sender=inner.sender,
        court_words=lines.line("court", "location", "jurisdiction"),
        links=tuple(dict.fromkeys(_links(text, words)))[:MOST],
        has_document=kind in {"served", "accepted"},
        is_restricted=bool(re.search(r"\b(?:sealed|confidential filing|under seal)\b", described, re.I)),
        status="" if is_service else kind,
        words={name: lines.words(*labels) for name, labels in names.items()},
    )


def _in_subject(subject: str) -> str:
    match = re.search(r"\bCase(?: Number)?:?\s*([\w-]*\d[\w-]*)", subject, re.I)
    return match[1] if match else ""


def _links(text: str, words: MailedWords) -> list[str]:
    own = re.compile(
        r"https?://(?:[\w-]+\.)*(?:tylertech\.cloud|tylerhost\.net|efiletexas\.gov)/[^\s<>\"]{1,400}", re.I
    )
    return [*own.findall(text), *(href for _, href in words.links if own.match(href))]


def _contacts(block: str) -> tuple[ServedPerson, ...]:
    """``Odette Birdwell: Marisol Okwuosa (m@firm.example)``: whose contact, who, where."""
    found = []
    for line in block.split("\n"):
        addresses = ADDRESS.findall(line)
        if addresses:
            name = one_line(line[: line.index(addresses[0])]).rpartition(":")[2].strip(" ,;<(-")
            found.append(ServedPerson(name or addresses[0], ELECTRONIC, tuple(addresses), one_line(line)))
    return tuple(found)[:MOST]
