"""Mails of the Supreme Court's docket and its electronic filing system: a number, the title, and what was entered.

The form is that of the court's public docket: *No. 25-1187*, *Title:*, *Docketed:*, *Proceedings and Orders* with a day
before each. Applications are numbered ``25A311``, original actions ``22O141``.
"""

from __future__ import annotations

import re

from paracase.domain.dates.written import first_date
from paracase.domain.papers import docket_text as entry
from paracase.intake.recognise.notices.labelled import LabelledLines
from paracase.intake.recognise.notices.notice import SUPREME, MailedWords, Notice, NoticeCase, one_line
from paracase.intake.recognise.notices.unwrapping import innermost

_COURT = re.compile(r"Supreme\s+Court\s+of\s+the\s+United\s+States", re.I)
_HOST = re.compile(r"@(?:[\w-]+\.)*(?:supremecourt\.gov|sc-us\.gov)$")
_HOSTS = re.compile(r"https?://(?:[\w-]+\.)*supremecourt\.gov/[^\s<>\"]{1,300}", re.I)
_NUMBER = re.compile(
    r"\b(?:No\.?|Case(?:\s+(?:No\.?|Number))?|Docket(?:\s+(?:No\.?|Number|for))?|Number)\s*:?\s*(?P<no>\d{2}(?:-\d{1,5}|A\d{1,4}|M\d{1,3}|O\d{1,3}))\b",
    re.I,
)
_NOTICE = re.compile(
    r"docket\s+(?:entry|activity|update|notification)|new\s+(?:filing|docket|activity|entry)|has\s+been\s+(?:docketed|filed|updated|accepted)|"
    r"proceedings\s+and\s+orders|electronic\s+filing\s+system|e-?mail\s+notification|activity\s+on",
    re.I,
)
SIGNS = ("supremecourt.gov", "sc-us.gov")
_LABELS = (
    "Case Number",
    "Case No",
    "Docket Number",
    "Title",
    "Case Name",
    "Case Title",
    "Caption",
    "Docketed",
    "Lower Ct",
    "Docket Entry",
    "Entry",
    "Docket Text",
    "Description",
    "Filing",
    "Document",
    "Date",
    "Date Filed",
    "Filed",
    "Filed By",
    "Filer",
    "Proceedings and Orders",
)
_DATED_LINE = re.compile(
    r"^[ \t]*(?P<day>(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|"
    r"\d{1,2}/\d{1,2}/\d{4})[ \t:\u2013-]*(?:\n[ \t]*)?(?P<what>[A-Z(][^\n]{5,600})",
    re.I | re.M,
)


def read(words: MailedWords) -> Notice | None:
    """Read a mail of the Supreme Court's; None when it has not the form."""
    text = words.text
    head = f"{words.subject}\n{text[:6000]}"
    if not words.is_mail or not _NOTICE.search(head):
        return None
    number = _NUMBER.search(head)
    if number is None:
        return None
    inner = innermost(text, until=len(text), sender=words.sender, subject=words.subject)
    named = _COURT.search(head)
    # A letter that speaks of the court's docket is no mail of the court's: where it was sent from must be the court's too.
    if _HOST.search(inner.sender) is None:
        return None
    lines = LabelledLines(text, _LABELS)
    dated = list(_DATED_LINE.finditer(text))
    entered = lines.line("docket entry", "entry", "docket text", "description", "filing", "document")
    said = lines.words("docket entry", "entry", "docket text", "description", "filing", "document")
    read_day = (
        first_date(lines.line("date filed", "filed", "date")) if lines.line("date filed", "filed", "date") else None
    )
    day = read_day[0].isoformat() if read_day else ""
    if not entered and dated:
        entered, said = one_line(dated[-1]["what"]), one_line(dated[-1][0])
    if not day and dated and (found := first_date(dated[-1]["day"])):
        day = found[0].isoformat()
    filer = lines.line("filed by", "filer")
    caption = one_line(lines.line("title", "case name", "case title", "caption"))
    links = tuple(dict.fromkeys([*_HOSTS.findall(text), *(href for _, href in words.links if _HOSTS.match(href))]))
    return Notice(
        SUPREME,
        "Supreme Court",
        (
            NoticeCase(
                number["no"],
                caption,
                "",
                next((url for url in links if "DocketPDF" in url or url.endswith(".pdf")), ""),
            ),
        ),
        "",
        entry.clean(entered),
        entered,
        (filer,) if filer else (),
        filed=day,
        sender=inner.sender,
        court_words=one_line(named[0]) if named else "",
        links=links,
        has_document=any(".pdf" in url.casefold() for url in links),
        is_restricted=entry.is_restricted(entered) if entered else False,
        words={"docket text": said, "case number": one_line(number[0])},
    )
