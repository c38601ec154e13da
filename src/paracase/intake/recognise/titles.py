"""A title for the paper: what it calls itself in capitals on its first page, or its subject, or its type's name."""

from __future__ import annotations

import re

from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.intake.recognise.paper import Knowledge, Paper, quoted

_NOT_TITLE = re.compile(
    r"UNITED STATES|DISTRICT (?:COURT|OF)|COURT OF|SUPERIOR|CIRCUIT|PLAINTIFF|DEFENDANT|COUNTY|DIVISION|APPEL|PETITIONER|"
    r"RESPONDENT|ATTORNEY|TELEPHONE|FACSIMILE|\bBAR\b|\bLLP\b|\bP\.?C\.?$|^v\.?s?\.?$|"
    r"CASE NO|^NO\.|CIVIL ACTION|CASE\b.*\d|HON\.|^JUDGE|ET AL|CLERK|^FILED|^X+$",
    re.I,
)
_STARTERS = re.compile(
    r"^(?:\[?PROPOSED\]?|JOINT|AMENDED|FIRST|SECOND|THIRD|NOTICE|MOTION|ORDER|OPPOSITION|REPLY|RESPONSE|ANSWER|COMPLAINT|"
    r"DECLARATION|AFFIDAVIT|STIPULATION|MEMORANDUM|BRIEF|JUDGMENT|SUMMONS|SUBPOENA|REQUEST|PETITION|CERTIFICATE|PROOF|"
    r"EXHIBIT|PLAINTIFF'?S?'?|DEFENDANT'?S?'?|ENTRY|INITIAL|INTERROGATORIES|EX PARTE|SCHEDULING|MINUTE)\b"
)


def recognise(paper: Paper, knowledge: Knowledge, found: list[Proposal]) -> list[Proposal]:
    """Suggest a title, given what the other recognisers found."""
    if best(found, Field.TITLE):
        return []
    if paper.is_mail and (subject := str(paper.meta["mail"].get("subject", "")).strip()):
        subject = re.sub(r"^(?:(?:re|fwd?|aw)\s*:\s*)+", "", subject, flags=re.I)[:120]
        if subject:
            return [Proposal(Field.TITLE, subject, Confidence.LIKELY, f"subject {quoted(subject)}")]
    if title := heading(paper.first_page):
        return [Proposal(Field.TITLE, title, Confidence.LIKELY, f"heading {quoted(title)}")]
    kind = best(found, Field.TYPE)
    if kind and (known := knowledge.type(kind.value)):
        return [Proposal(Field.TITLE, known.label, Confidence.GUESS, f"named after its type: {kind.reason}")]
    return []


def heading(page: str) -> str:
    """What a court paper calls itself: the first lines in capitals that begin as titles do, joined while they go on."""
    lines = [re.sub(r"[\s_]+", " ", line).strip(" )(:;*-\u2013\u2014|") for line in page.split("\n")[:90]]
    for index, line in enumerate(lines):
        if not _is_capital(line) or not _STARTERS.match(line):
            continue
        if line.startswith(("PLAINTIFF", "DEFENDANT")) and len(line.split()) < 3:
            continue
        words = [line]
        for following in lines[index + 1 : index + 4]:
            if not _is_capital(following) or _NOT_TITLE.search(following) or len(" ".join(words)) > 90:
                break
            words.append(following)
        return _ordinary(" ".join(words))[:120]
    return ""


def _is_capital(line: str) -> bool:
    letters = [ch for ch in line if ch.isalpha()]
    return len(letters) >= 4 and sum(ch.isupper() for ch in letters) >= 0.9 * len(letters)


_SMALL = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "re"]
)


def _ordinary(text: str) -> str:
    """``ORDER SETTING HEARING ON MOTION`` → ``Order Setting Hearing on Motion``."""
    words = text.lower().split()
    return " ".join(w if i and w in _SMALL else w[:1].upper() + w[1:] for i, w in enumerate(words))
