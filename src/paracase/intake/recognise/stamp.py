"""The court's stamp on a filed paper: ``Case 2:24-cv-01234-ABC Document 41 Filed 11/19/26 Page 1 of 3``.

District and circuit courts print it in a dozen orders. Where a page was stamped twice (a paper attached to another
filing), the last stamp is the one this copy was filed under; overprinted stamps that cannot be read on the first page are
looked for on the second.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from paracase.domain.cases.dockets import DocketNumber, parse_docket_number
from paracase.domain.dates.written import SLASHED, to_date
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.domain.sifting import Sifted, Words
from paracase.intake.recognise.paper import Knowledge, Paper, quoted

_START = Sifted(r"(?:Appellate\s+)?(?:Case|Appeal)(?:\s+No\.?)?:?\s{1,4}(?P<no>\d[\w:.\-]{3,30})", re.I)
_APPELLATE = re.compile(r"Appellate\s+\Z", re.I)
_DOCUMENT = re.compile(r"\bDoc(?:ument)?\s*#?:?\s{0,3}(?P<doc>\d[\d.\-]{0,20})", re.I)
_DKT_ENTRY = re.compile(r"\bDktEntry:?\s{0,3}(?P<doc>\d[\d.\-]{0,12})", re.I)
_FILED = re.compile(r"\b(?:Date\s+)?(?:Filed|Entered):?\s{0,3}(?P<day>\d{1,2}/\d{1,2}/\d{2,4})", re.I)
_MARKS = re.compile(r"\bPage(?:s|\d)?\b|\bPg[:.]|\bEntry ID\b|\bDktEntry\b", re.I)
_WIDTH = 190


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a stamp says."""

    docket: DocketNumber
    document: str
    attachment: str
    filed: str
    words: str


def find_stamps(text: str, known: Words | None = None) -> list[Stamp]:
    """All readable stamps of a page, in order.

    Args:
        known: the words of the page, where they were found already.
    """
    found: list[Stamp] = []
    known = known or Words(text)
    starts = _starts(text, known) if known.has_digits else []
    for index, match in enumerate(starts):
        end = min(match.start() + _WIDTH, starts[index + 1].start() if index + 1 < len(starts) else len(text))
        words = text[match.start() : end]
        entry = _DKT_ENTRY.search(words)
        document = entry or _DOCUMENT.search(words)
        day = _FILED.search(words) or SLASHED.search(words)
        before = text[: match.start()].rpartition("\n")[2]
        if not day or re.search(r"[a-z]", before):  # a case that is cited in a sentence
            continue
        is_line = bool(document and not before.strip() and _FILED.search(words))
        if not is_line and not _MARKS.search(words):
            continue
        moment = SLASHED.search(day.group())
        filed = to_date(moment) if moment else None
        number, attachment = _split(document["doc"]) if document else ("", "")
        found.append(
            Stamp(
                parse_docket_number(match["no"].rstrip(".-:")),
                number,
                attachment,
                filed.isoformat() if filed else "",
                _line(words),
            )
        )
    return found


def _starts(text: str, words: Words) -> list[re.Match[str]]:
    """Where a stamp may begin. A pattern that begins with what may be left out is slow: it is tried where its words are."""
    if not text.isascii():
        return list(_START.finditer(text, words))
    found: list[re.Match[str]] = []
    end = 0
    for place in _places(words.low):
        before = _APPELLATE.search(text, max(end, place - _WIDTH), place)
        match = _START.pattern.match(text, before.start() if before else place) if place >= end else None
        if match is not None:
            found.append(match)
            end = match.end()
    return found


def _places(low: str) -> list[int]:
    """Where the words of a stamp's beginning stand."""
    found: list[int] = []
    for word in ("case", "appeal"):
        place = low.find(word)
        while place >= 0:
            found.append(place)
            place = low.find(word, place + 1)
    return sorted(found)


def _split(number: str) -> tuple[str, str]:
    """``41-2`` is attachment 2 of document 41; ``41.1`` is how the Ninth Circuit writes it."""
    main, _, attachment = re.sub(r"[.\-]+$", "", number).partition("-" if "-" in number else ".")
    return main, attachment


def _line(words: str) -> str:
    """The stamp without what follows it on the page."""
    match = re.match(r".*?\bPages?:?\s*\d+(?:\s*of\s*\d+)?|.*?\bEntry ID:?\s*\d+|[^\n]*", words, re.I | re.S)
    return match.group() if match else words


def recognise(paper: Paper, _knowledge: Knowledge) -> list[Proposal]:
    """Docket and attachment number and filing date from the stamp; the case is found by ``dockets``."""
    stamp = stamp_of(paper)
    if stamp is None:
        return []
    reason = f"court stamp {quoted(stamp.words, 120)}"
    values = (
        (Field.DOCKET_NO, stamp.document),
        (Field.ATTACHMENT_NO, stamp.attachment),
        (Field.FILED, stamp.filed),
    )
    return [Proposal(field, value, Confidence.SURE, reason) for field, value in values if value]


def stamp_of(paper: Paper) -> Stamp | None:
    """The stamp this copy was filed under: the latest one readable on the first two pages. No mail bears one."""
    for number, page in enumerate(() if paper.is_mail else paper.pages[:2]):
        stamps = find_stamps(page, paper.words_of(number))
        if stamps:
            return max(stamps, key=lambda stamp: (stamp.filed, stamps.index(stamp)))
    return None
