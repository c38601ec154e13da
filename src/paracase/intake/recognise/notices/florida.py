"""Mails of Florida's courts e-filing portal: *SERVICE OF COURT DOCUMENT* (Fla. R. Gen. Prac. & Jud. Admin. 2.516(b)(1)(E)).

The rule asks for this subject, and for the court, the case number, the names of the first parties, and the titles of what
is served in the body. Lawyers who serve by mail of their own write the same.
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

_FORM = re.compile(r"SERVICE OF COURT DOCUMENTS?|Notice of Service of Court Documents?", re.I)
SIGNS = ("service of court document",)
_LABELS = (
    "Filing #",
    "Filing Number",
    "Filing Time",
    "Filer",
    "Court",
    "Case #",
    "Court Case #",
    "Case Number",
    "Case No",
    "Case Style",
    "Documents",
    "Document Title",
    "Title(s) of Document(s)",
    "Title of Document",
    "Initial Parties",
    "Party",
    "Parties",
    "Served by",
    "Date/Time Served",
    "Sender's Name",
    "Name of Sender",
    "E-service recipients selected for service",
    "Sender",
    "E-service recipients not selected for service",
)
_FILE = re.compile(r"\s*\S*\.(?:pdf|docx?|rtf|txt|tiff?)$", re.I)
_TITLES = frozenset({"title", "file", "title  file", "title file"})


def read(words: MailedWords) -> Notice | None:
    """Read a notice of service under the rule; None when it has not the form."""
    text = words.text
    if not _FORM.search(f"{words.subject}\n{text[:3000]}"):
        return None
    lines = LabelledLines(text, _LABELS)
    number = lines.line("court case #", "case #", "case number", "case no")
    if not any(ch.isdigit() for ch in number):
        match = re.search(r"CASE\s+(?:NUMBER|NO\.?|#)\s*:?\s*([\w-]*\d[\w-]*)", words.subject, re.I)
        number = match[1] if match else ""
    if not number:
        return None
    inner = innermost(text, until=len(text), sender=words.sender, subject=words.subject)
    rows = _rows(lines.block("documents")) or _rows(
        lines.block("document title") or lines.block("title(s) of document(s)") or lines.block("title of document")
    )
    day = iso_day(lines.line("filing time", "date/time served"))
    names = {
        "case number": ("court case #", "case #", "case number", "case no"),
        "caption": ("case style", "initial parties", "parties", "party"),
        "transaction": ("filing time", "date/time served"),
        "filer": ("filer", "sender", "sender's name", "name of sender", "served by"),
        "heading": ("court",),
    }
    by = lines.line("filer", "sender", "sender's name", "name of sender", "served by")
    first = rows[0] if rows else ("", "")
    return Notice(
        STATE,
        "Florida e-filing portal",
        (NoticeCase(number.split(" ")[0], one_line(lines.line("case style", "initial parties", "parties", "party"))),),
        first[0],
        first[1] or first[0],
        first[1] or first[0],
        (),
        re.sub(r"[\s,]*\(?\d{3}\)?[ -]\d{3}-\d{4}.*$", "", by),
        day if lines.line("filing #", "filing number") else "",
        served=day,
        attachments=tuple(
            NoticeAttachment(str(index), what or kind) for index, (kind, what) in enumerate(rows[1:MOST], 2)
        ),
        service=_served(lines.block("e-service recipients selected for service")),
        sender=inner.sender,
        court_words=lines.line("court"),
        links=tuple(
            href
            for _, href in words.links
            if re.match(r"https?://(?:[\w-]+\.)*(?:myflcourtaccess|flcourts1?)\.\w+/", href)
        )[:MOST],
        has_document=bool(rows),
        is_restricted=bool(re.search(r"\b(?:confidential|sealed|under seal)\b", " ".join(first), re.I)),
        words={"docket text": first[1] or first[0], **{name: lines.words(*labels) for name, labels in names.items()}},
    )


def _rows(block: str) -> list[tuple[str, str]]:
    """Kind and title of each document: the kind is the portal's word, the file's name the filer's."""
    found: list[tuple[str, str]] = []
    for line in block.split("\n"):
        said = one_line(line).strip(" :|")
        if not said or said.casefold() in _TITLES:
            continue
        if not _FILE.search(said):
            found.append((said, ""))
            continue
        stem = re.sub(r"\.\w{2,4}$", "", said)
        parts = re.split(r"\t|\s{2,}|\|", re.sub(r"\.\w{2,4}$", "", line.strip(" |")))
        if len(parts) == 2:
            found.append((one_line(parts[0]), one_line(parts[1])))
        else:
            found.append(("", stem))
    return found


def _served(block: str) -> tuple[ServedPerson, ...]:
    found = []
    for line in block.split("\n"):
        addresses = ADDRESS.findall(line)
        if addresses:
            name = one_line(line[: line.index(addresses[0])]).strip(" ,;<(-:")
            found.append(ServedPerson(name or addresses[0], ELECTRONIC, tuple(addresses), one_line(line)))
    return tuple(found)[:MOST]
