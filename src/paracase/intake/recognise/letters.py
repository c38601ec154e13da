"""A letter's first page taken apart: letterhead, date, whom it is to, what it is about, what it wants, who signs.

Pure: lines in, parts out. What a letter is about (its Re line) is not what it is: a letter about a subpoena is a letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.sifting import Sifted

if TYPE_CHECKING:
    from paracase.domain.sifting import Words
    from paracase.intake.recognise.front import Front

_DEAR = Sifted(
    r"^(?:dear|to whom it may concern|(?:gentlemen|counsel|ladies and gentlemen)\s*[:,]$|may it please the court)", re.I
)
_RE = re.compile(r"^(?:re|subject|regarding)\s*[:.]\s*(?P<rest>.*)", re.I)
_CLOSING = re.compile(
    r"^(?:(?:very )?truly yours|sincerely|respectfully(?: submitted| yours)?|yours (?:very )?truly|best regards|"
    r"kind regards|regards|cordially|signed:)\b[,:.]?\s*(?P<rest>.*)",
    re.I,
)
_SIGNED = re.compile(r"^(?:/s/|by:|signed:)\s*(?P<name>[A-Z][\w.'-]+(?: [A-Z][\w.'-]*){1,4})", re.I)
_PERSON = re.compile(r"^[A-Z][\w'-]+(?: [A-Z]\.)?(?: [A-Z][\w'-]+){1,3}(?:,? (?:Esq|Ph\.?D|M\.?D|Jr|Sr|P\.?E)\.?)*$")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?"
_DATE_LINE = re.compile(rf"^(?:date[d:]*\s*)?(?:{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}}/\d{{1,2}}/\d{{2,4}})$", re.I)
_LABELLED = re.compile(
    r"^(?:our |your )?(?:client|claimant|insured|beneficiary|patient|date of (?:loss|injury|accident|service|birth)|"
    r"d/?o/?[lib]|claim(?: no| number| #)?|"
    r"policy(?: no| number| #)?|case(?: no| number| name)?|file(?: no)?|matter|index no|docket|account|your insured|"
    r"your client|"
    r"adverse party|cause no|mrn|dob|our file|no|date|to|from|cc)\b\.?\s*[:#]",
    re.I,
)
_CASE_NAME = re.compile(r"\b(?:v|vs|versus)\.? |^in re\b|\bno\. ?[\d:A-Z]|\b\d{2}[- ]?c(?:v|iv)", re.I)
_IS_NOTHING = re.compile(
    r"^(?:via\b|by (?:e-?mail|fax|hand|u\.?s)|sent (?:via|by)|certified mail|confidential$|privileged|page \d|from:|"
    r"to:|attn|cc:)",
    re.I,
)
_HEADED = 14
"""A date line further down is no letter's."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The parts of a letter."""

    letterhead: tuple[str, ...]
    """The lines above date and addressee."""
    date_line: str
    addressee: str
    """The lines between letterhead and Re line or salutation, joined."""
    subject: tuple[str, ...]
    """The lines of its Re block that say what it is about, without names and numbers of cases and clients."""
    body: str
    """Its first sentences, joined into one line."""
    signed: str
    """Who signs; empty where nobody's name stands there."""

    @property
    def sender(self) -> str:
        """Whose letterhead it is; empty where it has none."""
        return self.letterhead[0] if self.letterhead else ""


def read_letter(front: Front, words: Words) -> Letter | None:
    """Take a letter apart; None where a page has neither a salutation nor a Re line below a date or letterhead.

    Args:
        words: those of the page.
    """
    lines = [line.replace("\t", " ").strip() for line in front.lines]
    dear = (
        next((i for i, line in enumerate(lines[:60]) if _DEAR.pattern.match(line)), None) if _DEAR.may(words) else None
    )
    about = next((i for i, line in enumerate(lines[:45]) if line[:1] in "rRsS\u017f" and _RE.match(line)), None)
    if dear is None and about is None:
        return None
    date = next((i for i, line in enumerate(lines[:_HEADED]) if _DATE_LINE.match(line)), None)
    if dear is None and (about is None or date is None):
        return None
    top = min(i for i in (dear, about) if i is not None)
    if front.is_block and front.caption is not None and front.caption <= top + 2 and front.title:
        return None  # a court's paper, with a letter behind or quoted
    head_end = min(i for i in (date, dear, about) if i is not None)
    subject, after = _subject(lines, about, dear)
    start = dear + 1 if dear is not None else after
    body = " ".join(lines[start : start + 12])[:900]
    addressed = " ".join(lines[(date + 1 if date is not None else head_end) : top])[:300]
    head = tuple(line for line in lines[:head_end] if line and not _IS_NOTHING.match(line))[:5]
    return Letter(head, lines[date] if date is not None else "", addressed, subject, body, _signer(lines, start))


def _subject(lines: list[str], about: int | None, dear: int | None) -> tuple[tuple[str, ...], int]:
    if about is None:
        return (), (dear or 0) + 1
    match = _RE.match(lines[about])
    end = dear if dear is not None and dear > about else min(about + 5, len(lines))
    block = [match["rest"].strip() if match else "", *lines[about + 1 : min(end, about + 8)]]
    if dear is None:  # without a salutation the text begins where a line is a sentence
        stop = next(
            (i for i, line in enumerate(block[1:], 1) if len(line.split()) > 9 or line.endswith(".")), len(block)
        )
        block, end = block[:stop], about + stop
    said = [line for line in block if line and not _LABELLED.match(line) and not _IS_NOTHING.match(line)]
    plain = tuple(line for line in said if not _CASE_NAME.search(line))
    return plain or tuple(said[:1]), end


def _signer(lines: list[str], start: int) -> str:
    for i in range(start, len(lines)):
        if match := _CLOSING.match(lines[i]):
            following = [match["rest"], *lines[i + 1 : i + 5]]
            for line in following:
                if (signed := _SIGNED.match(line)) and _PERSON.match(signed["name"]):
                    return signed["name"]
                if _PERSON.match(line) and not line.isupper():
                    return line.split(",")[0]
            return ""
        if (match := _SIGNED.match(lines[i])) and _PERSON.match(match["name"]):
            return match["name"]
    tail = [line for line in lines[-5:] if not _DATE_LINE.match(line) and _PERSON.match(line) and not line.isupper()]
    return tail[0].split(",")[0] if tail else ""
