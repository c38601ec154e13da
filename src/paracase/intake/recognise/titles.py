"""A title for the paper: what it calls itself in its title block or footer, what its Re line or subject says."""

from __future__ import annotations

import re

from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.intake.recognise.paper import Knowledge, Paper, quoted

LONGEST = 150
"""Letters of a title; a longer one is cut between words."""
_ADDED = re.compile(r";\s*(?:memorandum|declaration|\[?proposed|points|supporting|exhibits?)\b.*$", re.I)
"""What California's title blocks list after the title: the papers that are filed with it."""
_NUMBERED_CASE = re.compile(r"^.*\d.*\bvs?\. .*? [-\u2013\u2014] |^.*\bvs?\. .*\d.*? [-\u2013\u2014] ")
"""A case's name with its number before what a line says of it."""
_TO_WHO_FILLS_IN = re.compile(
    r"\s*[(\[](?:instructions?|see instructions?|note|please|type or print|print or type)\b.*$", re.I | re.S
)
"""What a form prints behind its title, for whoever fills it in."""
_HANGING = re.compile(r"(?:\s+(?:and|or|of|for|to|the|re|in|on|with|by)|\s*[&,])+$", re.I)
"""Words after which a title goes on: where reading lost what follows, they are not its end."""
_INVOICE_NUMBER = re.compile(r"\binvoice\s*(?:no\.?|number|#)\s*:?\s*[\w-]*\d[\w-]*", re.I)
_CASE = re.compile(r"\b(?:v|vs)\. |^in re\b|^(?:our |your )", re.I)


def recognise(paper: Paper, knowledge: Knowledge, found: list[Proposal]) -> list[Proposal]:
    """Suggest a title, given what the other recognisers found."""
    if best(found, Field.TITLE):
        return []
    if paper.is_mail:
        subject = str(paper.meta["mail"].get("subject", "")).strip()
        plain = _NUMBERED_CASE.sub("", re.sub(r"^(?:(?:re|fwd?|aw)\s*:\s*)+", "", subject, flags=re.I))[:120]
        return [Proposal(Field.TITLE, plain, Confidence.LIKELY, f"subject {quoted(plain)}", "subject")] if plain else []
    if paper.letter is not None:
        title = _about(paper.letter.subject)
        if title:
            return [Proposal(Field.TITLE, _cased(title), Confidence.LIKELY, f"Re line {paper.quote(title)}", "p. 1")]
        return _by_type(knowledge, found)
    front = paper.front
    if front.slip:
        title = f"{front.slip} - {_cased(_cut(front.title))}" if front.title else front.slip
        return [
            Proposal(
                Field.TITLE,
                title,
                Confidence.LIKELY,
                f"slip sheet {paper.quote(front.slip)}",
                "p. 1",
            )
        ]
    for where, text in (("title", front.title if front.is_of_court else ""), ("footer", front.footer)):
        if text:
            return [
                Proposal(Field.TITLE, _cased(_cut(text)), Confidence.LIKELY, f"{where} {paper.quote(text)}", "p. 1")
            ]
    kind = best(found, Field.TYPE)
    if kind and kind.confidence > Confidence.GUESS and kind.reason.startswith("heading "):
        words = kind.reason.removeprefix("heading \u201c").split("\u201d")[0]
        number = (
            _INVOICE_NUMBER.search(paper.first_page)
            if kind.value == "invoice" and not any(map(str.isdigit, words))
            else None
        )
        words = " ".join(number.group().split()) if number else words
        return [Proposal(Field.TITLE, _cased(words), Confidence.LIKELY, kind.reason, kind.place)]
    return _by_type(knowledge, found)


def _about(lines: tuple[str, ...]) -> str:
    """What a Re block says beside the case's name; its lines joined where they are one phrase."""
    lines = tuple(_NUMBERED_CASE.sub("", line) for line in lines)
    said = [line for line in lines if line[:1].isalnum() and (not _CASE.search(line) or " - " in line)]
    if not said:
        return ""
    joined = " ".join(said)
    return _cut(joined if len(joined) <= 110 and all(line[:1].isupper() for line in said[1:]) else said[0])


def _by_type(knowledge: Knowledge, found: list[Proposal]) -> list[Proposal]:
    kind = best(found, Field.TYPE)
    if kind and (known := knowledge.type(kind.value)):
        return [
            Proposal(Field.TITLE, known.label, Confidence.GUESS, f"named after its type: {kind.reason}", kind.place)
        ]
    return []


def _cut(title: str) -> str:
    """The title without the papers that are filed with it, at most ``LONGEST`` letters."""
    title = _TO_WHO_FILLS_IN.sub("", _ADDED.sub("", " ".join(title.split())))
    title = _HANGING.sub("", re.sub(r"\s*\[\d+\]$", "", title).strip(" *;,.:-"))
    return title if len(title) <= LONGEST else title[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;-")


_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
        "re",
        "under",
        "against",
    ]
)
_CAPITAL = frozenset(
    {
        "LLC",
        "LLP",
        "LP",
        "USA",
        "NA",
        "PC",
        "PLLC",
        "II",
        "III",
        "IV",
        "US",
        "ESI",
        "FBI",
        "HIPAA",
        "FMLA",
        "ERISA",
        "MDL",
        "CTO",
    }
)


def _cased(text: str) -> str:
    """``ORDER SETTING HEARING ON MOTION`` → ``Order Setting Hearing on Motion``; mixed case stays as it is."""
    letters = [ch for ch in text if ch.isalpha()]
    if sum(ch.isupper() for ch in letters) < 0.8 * len(letters):
        return text
    words = []
    for i, word in enumerate(text.split()):
        bare = re.sub(r"\W", "", word)
        small = word.lower()
        if bare in _CAPITAL or (bare and any(ch.isdigit() for ch in bare)):
            words.append(word)
        elif i and small in _SMALL:
            words.append(small)
        else:
            words.append(re.sub(r"(?:^|(?<=[-/(\[.]))[a-z]", lambda letter: letter.group().upper(), small))
    return " ".join(words)
