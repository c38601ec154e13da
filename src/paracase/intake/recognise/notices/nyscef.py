"""Mails of NYSCEF, the New York State Courts Electronic Filing system: *Confirmation Notice* and *Notification*.

The index number is the case's; the documents of a filing are numbered one after the other, as the county clerk's list has
them. The first is what was filed, the others hang on it. *Received* is the day of filing (22 NYCRR 202.5-b(d)(3)).
"""

from __future__ import annotations

import re

from paracase.domain.papers.addresses import ADDRESS
from paracase.intake.recognise.notices.labelled import LabelledLines
from paracase.intake.recognise.notices.notice import (
    ELECTRONIC,
    MOST,
    STATE,
    MailedWords,
    Notice,
    NoticeAttachment,
    NoticeCase,
    ServedPerson,
    iso_day,
    one_line,
)
from paracase.intake.recognise.notices.unwrapping import innermost

_FORM = re.compile(r"NYSCEF|New York State (?:Unified )?Courts?\b.{0,40}(?:Electronic Filing|System)", re.I)
_LABELS = (
    "Index Number",
    "Index No",
    "Claim Number",
    "File Number",
    "Caption",
    "Case Caption",
    "Short Caption",
    "Assigned Judge",
    "Judge",
    "Filing User",
    "Filed By",
    "E-mail Service Notifications Sent",
    "E-mail Notifications Sent",
    "Documents Received on",
    "Document Received on",
    "Case Type",
    "Court",
    "County",
)
_RECEIVED = re.compile(r"Documents?\s+Received\s+on\s*:?\s*(?P<day>\d{1,2}/\d{1,2}/\d{4})[^\n]{0,30}", re.I)
_NUMBER = re.compile(r"[A-Z]{0,4}-?\d{1,6}[/-]\d{2,4}(?:[A-Z]\b)?|\d{4,7}/\d{4}", re.I)
_ROW = re.compile(r"^[ \t|*]*(?P<number>\d{1,4})[ \t|.:]+(?P<what>[A-Z][^\n]{2,300})$", re.M)
_BARE = re.compile(
    r"^[ \t]*(?P<number>\d{4,7}/\d{4}[A-Z]?|[A-Z]{0,4}-?\d{4,6}-\d{4})[ \t]*\n+[ \t]*(?P<caption>[^\n:]{3,200})$", re.M
)
"""Mails in plain text set number and caption alone into two lines."""
_COURT = re.compile(
    r"(?:NYSCEF\s*[-\u2013]\s*)?(?P<court>[A-Z][\w .]{2,40}\s(?:County\s+)?"
    r"(?:Supreme|Surrogate'?s?|Family|Civil|County)\s+Court|"
    r"[A-Z][\w .]{2,40}Court of Claims|Appellate Division[^\n]{0,60})"
)
_FOR = re.compile(r"(?:(?:attorneys?|counsel)\s+for|on\s+behalf\s+of:?)\s+(?P<who>[^\n|;]{2,120})", re.I)
_ROLE = re.compile(
    r"^(?:the\s+)?(?P<role>plaintiff|defendant|petitioner|respondent|claimant|appellant)s?[,:]?\s*(?:-\s*)?(?P<name>.*)$",
    re.I,
)


def read(words: MailedWords) -> Notice | None:
    """Read a notice of NYSCEF; None when it has not the form."""
    text = words.text
    if not _FORM.search(f"{words.subject}\n{text[:4000]}"):
        return None
    lines = LabelledLines(text, _LABELS)
    received = _RECEIVED.search(text)
    if received is None:
        return None
    bare = _BARE.search(text, 0, received.start())
    number = _NUMBER.search(lines.line("index number", "index no", "claim number", "file number"))
    if number is None and bare is not None:
        number = _NUMBER.match(bare["number"])
    if number is None:
        return None
    after = text[received.end() :]
    end = re.search(r"^[ \t]*(?:Filing User|Filed By|E-?mail (?:Service )?Notifications)", after, re.I | re.M)
    rows = list(_ROW.finditer(after[: end.start()] if end else after[:8000]))
    first, listed = (rows[0], rows[1:]) if rows else (None, [])
    user = lines.line("filing user", "filed by")
    role = _role(user)
    court = _COURT.search(text[: received.start()])
    inner = innermost(text, until=received.start(), sender=words.sender, subject=words.subject)
    said = one_line(first["what"]) if first else ""
    return Notice(
        STATE,
        "NYSCEF",
        (
            NoticeCase(
                number[0],
                one_line(lines.line("caption", "case caption", "short caption") or (bare["caption"] if bare else "")),
                first["number"] if first else "",
            ),
        ),
        said.split(",")[0],
        said,
        said,
        (role,) if role else (),
        one_line(user.split("|")[0]),
        iso_day(received["day"]),
        attachments=tuple(NoticeAttachment(row["number"], _described(row["what"])) for row in listed[:MOST]),
        service=_served(lines.block("e-mail service notifications sent") or lines.block("e-mail notifications sent")),
        sender=inner.sender,
        court_words=one_line(court["court"]) if court else "",
        links=tuple(href for _, href in words.links if re.match(r"https?://[\w.-]+\.nycourts\.gov/", href))[:MOST],
        has_document=bool(rows),
        is_restricted=bool(re.search(r"\b(?:sealed|restricted)\b", said, re.I)),
        words={
            "case number": lines.words("index number", "index no", "claim number", "file number"),
            "caption": lines.words("caption", "case caption", "short caption"),
            "filer": lines.words("filing user", "filed by"),
            "transaction": one_line(received[0]),
            "docket text": said,
            "heading": one_line(court[0]) if court else "",
        },
    )


def _described(words: str) -> str:
    """``AFFIRMATION in support`` in ordinary letters: the kind stands in capitals, the filer's words behind it."""
    said = one_line(words).replace("(S)", "").replace("(s)", "")
    return re.sub(r"^[A-Z]{2,}(?:[ /][A-Z]{2,})*", lambda match: match[0].capitalize(), said)


def _role(user: str) -> str:
    """For whom the filing user files, by the system's own words."""
    match = _FOR.search(user)
    if match is None:
        return ""
    found = _ROLE.match(match["who"].strip(" ."))
    name = found["name"] if found else match["who"]
    return one_line(name).strip(" .,")


def _served(block: str) -> tuple[ServedPerson, ...]:
    found = []
    for line in block.split("\n\n")[0].split("\n"):
        addresses = ADDRESS.findall(line)
        if addresses:
            name = one_line(line[: line.index(addresses[0])]).strip(" ,:;<(-|")
            found.append(ServedPerson(name or addresses[0], ELECTRONIC, tuple(addresses), one_line(line)))
    return tuple(found)[:MOST]
