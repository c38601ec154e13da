"""Notices of electronic filing (CM/ECF e-mails): case, filing and entry dates, document number, docket text.

Parsed by labels, in HTML made into lines and in plain variants, forwarded or not; one notice can name several cases.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from paracase.domain.cases.dockets import DocketNumber, find_docket_numbers, parse_docket_number
from paracase.domain.dates.written import SLASHED, to_date
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.intake.recognise.paper import Knowledge, Paper, quoted

_NOTICE = re.compile(
    r"Notice of (?:Electronic Filing|Docket Activity)|The following transaction was|Activity in Case", re.I
)
_TRANSACTION = re.compile(r"following transaction was\s.{0,400}?(?=Case Name|$)", re.I | re.S)
_FILED = re.compile(r"filed\s+on\s+(\d{1,2}/\d{1,2}/\d{4})", re.I)
_ENTERED = re.compile(r"entered\b.{0,200}?\bon\s+(\d{1,2}/\d{1,2}/\d{4})", re.I | re.S)
_LABEL = re.compile(
    r"^[ \t>*|]*(?P<label>Case Name|Case Number|Filer|Document Number|Docket Text)\s*:[ \t*]*", re.I | re.M
)
_TEXT_END = re.compile(r"\n\s*\n|\n[^\n]{0,60}Notice (?:has been|will be)|The following document\(s\)|\Z", re.I)
_ENTRY_PREFIX = re.compile(r"^\s*(?:\(|\[)?\d+(?:\)|\])?\s*$")


@dataclass(frozen=True, slots=True)
class Notice:
    """What one notice of electronic filing says."""

    dockets: tuple[DocketNumber, ...]
    case_names: tuple[str, ...]
    documents: tuple[str, ...]
    """Document numbers, one for each case; empty where nothing is attached."""
    filed: str
    entered: str
    docket_text: str
    filer: str
    court: str


def _iso(text: str) -> str:
    match = SLASHED.search(text)
    day = to_date(match) if match else None
    return day.isoformat() if day else ""


def parse_notice(text: str) -> Notice | None:
    """Read a notice; None when the text is none."""
    text = text.replace("\xa0", " ")
    if not _NOTICE.search(text) or "Docket Text" not in text:
        return None
    values: dict[str, list[str]] = {}
    labels = list(_LABEL.finditer(text))
    for index, match in enumerate(labels):
        end = labels[index + 1].start() if index + 1 < len(labels) else len(text)
        values.setdefault(match["label"].lower(), []).append(text[match.end() : end].strip())
    dockets = [parse_docket_number(_number(value)) for value in values.get("case number", []) if _number(value)]
    if not dockets:
        return None
    transaction = _TRANSACTION.search(text)
    words = transaction.group() if transaction else ""
    filed, entered = _FILED.search(words), _ENTERED.search(words)
    docket_text = values.get("docket text", [""])[-1].strip()
    text_end = _TEXT_END.search(docket_text)
    return Notice(
        tuple(dockets),
        tuple(" ".join(name.split("\n\n")[0].split()) for name in values.get("case name", [])),
        tuple(_document(value) for value in values.get("document number", [])),
        _iso(filed[1]) if filed else _iso(entered[1]) if entered else "",
        _iso(entered[1]) if entered else "",
        " ".join((docket_text[: text_end.start()] if text_end else docket_text).split()),
        " ".join(values.get("filer", [""])[0].split("\n")[0].split()),
        _court(text),
    )


def _number(value: str) -> str:
    """The docket number at the start of the value; plain variants put the address of the docket sheet after it."""
    found = find_docket_numbers(value[:200].split("http")[0])
    return found[0].raw if found else ""


def _document(value: str) -> str:
    match = re.match(r"\s*(\d{1,6})\b", value)
    return match[1] if match else ""


def _court(text: str) -> str:
    match = re.search(r"https?://(?:www\.)?ecf\.(\w{3,6})\.uscourts\.gov", text)
    return match[1] if match else ""


def recognise(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    """Facts of the e-mail itself; its attachment is recognised by its own stamp and hangs on it."""
    notice = parse_notice("\n".join(paper.pages)[:200_000]) if paper.pages else None
    if notice is None:
        return []
    reason = f"notice of electronic filing {quoted(notice.docket_text or notice.dockets[0].raw)}"
    result = [Proposal(field, _type(knowledge), Confidence.SURE, reason) for field in (Field.CARRIER, Field.TYPE)]
    facts = (
        (Field.DOCKET_NO, next((number for number in notice.documents if number), "")),
        (Field.FILED, notice.filed),
        (Field.ENTERED, notice.entered),
        (Field.PARTY, notice.filer if len(notice.filer) < 80 else ""),
        (Field.TITLE, _title(notice.docket_text)),
    )
    result += [Proposal(field, value, Confidence.SURE, reason) for field, value in facts if value]
    for index, number in enumerate(notice.dockets):
        document = notice.documents[index] if index < len(notice.documents) else ""
        words = f"notice of electronic filing “Case Number: {number.raw}”"
        result.append(Proposal(Field.DOCKET, number.raw, Confidence.SURE, words, more={"document": document}))
    return result


def _type(knowledge: Knowledge) -> str:
    return "nef_email" if knowledge.type("nef_email") else ""


def _title(docket_text: str) -> str:
    """``NOTICE by Defendant …`` → ``NEF Notice``: the first words of the entry, in ordinary letters."""
    words = re.split(r"\b(?:by|re|filed|as to|for|on behalf|signed|held)\b|[(\[;.]", docket_text, maxsplit=1)[0]
    words = " ".join(words.split()[:8])
    return f"NEF {words.title() if words.isupper() else words}".strip() if words else ""
