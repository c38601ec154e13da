"""Mails of TrueFiling (California and other states): *Notice of Electronic Service*, and *Filing* accepted or rejected."""

from __future__ import annotations

import re

from paracase.intake.recognise.notices.labelled import LabelledLines
from paracase.intake.recognise.notices.notice import (
    MOST,
    STATE,
    STATUS,
    MailedWords,
    Notice,
    NoticeAttachment,
    NoticeCase,
    iso_day,
    one_line,
)
from paracase.intake.recognise.notices.unwrapping import innermost

SIGNS = ("truefiling",)
_LABELS = (
    "Court",
    "Case Number",
    "Case Name",
    "Case Title",
    "Filed/Served by",
    "Filed by",
    "Served by",
    "Submitted",
    "Submitted on",
    "Filed on",
    "Served on",
    "Bundle",
    "Filing Status",
    "Status",
    "Rejection Reason",
    "Document(s)",
    "Documents",
)
_SERVED = re.compile(r"electronically served|Notice of Electronic (?:Service|Filing and Service)|served with the", re.I)
_STATUS = re.compile(
    r"\b(?:filing|document|bundle)\b.{0,60}\b(?P<kind>accepted|rejected|returned|submitted|received|filed)\b", re.I
)
_ROW = re.compile(r"^[ \t]*(?P<number>\d{1,3})[.)][ \t]+(?P<what>[^\n]{3,300})$", re.M)
_BEHALF = re.compile(r"\bon behalf of\s+(?P<who>.{2,140})$", re.I)


def read(words: MailedWords) -> Notice | None:
    """Read a notice of TrueFiling; None when it has not the form."""
    text = words.text
    head = f"{words.subject}\n{text[:4000]}"
    if "truefiling" not in head.casefold():
        return None
    lines = LabelledLines(text, _LABELS)
    number = lines.line("case number").split(" ")[0].strip(",;")
    if not any(ch.isdigit() for ch in number):
        return None
    is_service = _SERVED.search(head) is not None
    told = _STATUS.search(head)
    if not is_service and told is None:
        return None
    kind = (
        {"rejected": "returned", "received": "submitted", "filed": "accepted"}.get(
            told["kind"].casefold(), told["kind"].casefold()
        )
        if told
        else ""
    )
    inner = innermost(text, until=len(text), sender=words.sender, subject=words.subject)
    rows = list(_ROW.finditer(text))
    first = one_line(rows[0]["what"]) if rows else ""
    by = lines.line("filed/served by", "filed by", "served by")
    party = _BEHALF.search(by)
    day = iso_day(lines.line("submitted", "submitted on", "filed on"))
    names = {
        "case number": ("case number",),
        "caption": ("case name", "case title"),
        "transaction": ("submitted", "submitted on", "filed on", "served on"),
        "filer": ("filed/served by", "filed by", "served by"),
        "heading": ("court",),
    }
    return Notice(
        STATE if is_service else STATUS,
        "TrueFiling",
        (NoticeCase(number, re.sub(r"\s*\[[A-Z ]+\]\s*$", "", one_line(lines.line("case name", "case title")))),),
        first.split(" - ")[0],
        _described(first),
        first,
        (one_line(party["who"]).strip(" "),) if party else (),
        one_line(by[: party.start()] if party else by).strip(" ,"),
        day if is_service or kind == "accepted" else "",
        served=(iso_day(lines.line("served on")) or day) if is_service else "",
        attachments=tuple(NoticeAttachment(row["number"], _described(one_line(row["what"]))) for row in rows[1:MOST]),
        sender=inner.sender,
        court_words=lines.line("court"),
        links=tuple(href for _, href in words.links if re.match(r"https?://(?:[\w-]+\.)*truefiling\.com/", href))[
            :MOST
        ],
        has_document=bool(rows) and (is_service or kind == "accepted"),
        is_restricted=bool(re.search(r"\b(?:sealed|under seal|lodged conditionally)\b", first, re.I)),
        status="" if is_service else kind,
        words={"docket text": first, **{name: lines.words(*labels) for name, labels in names.items()}},
    )


def _described(row: str) -> str:
    """The filer's own words: behind the kind of document, without what was done with it."""
    row = re.sub(r"\s*\((?:Filed|Served|Lodged)[^()]*\)\s*$", "", row, flags=re.I)
    return row.split(" - ", 1)[1] if " - " in row else row
