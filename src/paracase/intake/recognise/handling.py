"""How a paper must be handled: its own designations (sealed, eyes only, confidential, privileged), never a word in prose.

A designation is a header, a footer, a stamp or a legend: a line made of nothing but such words. What a motion, an agreement
or a letter says about confidentiality is no designation. Personal identifiers (FRCP 5.2(a)) and a claw-back (FRE 502(b),
FRCP 26(b)(5)(B)) are said; the number itself is never repeated.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import Handling
from paracase.domain.papers.handling import CLAW_BACK, IDENTIFIERS
from paracase.domain.papers.pleading import without_gutter
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.domain.sifting import Sifted
from paracase.domain.work.identifiers import places_in
from paracase.intake.recognise.paper import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.intake.recognise.paper import Knowledge, Paper

PAGES = 12
"""A designation stands on the first pages, or on all of them."""
EDGE = 4
"""Lines at the head and at the foot of a page where headers, footers and stamps stand."""
LONGEST = 140
"""Letters of a line that can be a designation."""

# What may stand beside the words of a designation in its line: rules, orders, Bates numbers, pages.
_BESIDE = (
    r"subject|to|the|under|pursuant|by|per|and|of|stipulated|protective|confidentiality|orders?|court|produced|"
    r"designated|do|not|copy|copies|disclose|distribute|disseminate|forward|without|authorization|page|rule|fre|frcp|"
    r"[A-Z]{2,12}[-_ ]?\d{3,9}|\d[\d.,:()/a-z-]*"
)
_EYES = (
    r"(?:outside\s+)?(?:attorney|attorneys|counsel|counsels|counsel[’']s|attorney[’']s|attorneys[’'])\s+eyes[\s-]+only|"
    r"outside\s+counsel\s+only|aeo"
)
_AEO = re.compile(
    rf"(?=.*(?:\b(?:{_EYES})\b|highly\s+confidential))(?>\b(?:{_EYES}|highly|restricted|confidential|source\s+code|"
    rf"information|material|materials|document|{_BESIDE})\b|\W)+",
    re.I,
)
_CONFIDENTIAL = re.compile(
    rf"(?=.*\bconfidential\b)(?>\b(?:confidential|strictly|business|proprietary|commercially|sensitive|trade\s+secrets?|"
    rf"{_BESIDE})\b|\W)+",
    re.I,
)
_OFFER = re.compile(
    r"\W*(?:confidential\s+)?(?:settlement|mediation)\s+communications?\b.*(?:\b408\b|\b115[24]\b|90\.408|\b1119\b).*|"
    r"\W*confidential\s+(?:settlement|mediation)\s+communications?\W*",
    re.I,
)
_SENSITIVE = re.compile(r"\W*notice:?\s+this\s+document\s+contains\s+sensitive\s+data\W*", re.I)
"""Texas Rule of Civil Procedure 21c(d) wants these words at the upper left."""
_PRIVILEGED = re.compile(
    r"(?=.*(?:\bprivileged\b|\bprivileged?\s+communication|\bwork[\s-]+product\b))"
    r"(?>\b(?:attorneys?|client|lawyer|privileged?|communications?|confidential|work|product|opinion|protected|material|"
    r"prepared|in|anticipation|of|litigation|at|direction|request|counsel|legal|advice|draft|and|by|for|from|"
    rf"do|not|produce|{_BESIDE})\b|\W)+",
    re.I,
)
_SEALED = re.compile(
    r"\W*(?:this\s+)?(?:document|exhibit|filing|paper|declaration|transcript)?s?\s*(?:is\s+|has\s+been\s+)?"
    r"(?:conditionally\s+|provisionally\s+)?(?:filed|lodged|submitted|deposited)\s+(?:conditionally\s+)?under\s+seal"
    r"(?:\W*|\W+(?:pursuant\s+to|per|by\s+order|subject\s+to|under)\b.*)|"
    r"\W*(?:document\s+|exhibit\s+)?under\s+seal\W*|"
    r"\W*sealed(?:\W+(?:documents?|exhibits?|filing|event|envelope|material|record|transcript|proceeding))?"
    r"(?:\W*|\W+(?:by\s+(?:court\s+)?order|pursuant\s+to|per|until)\b.*)|"
    r"\W*(?:unredacted|sealed)\s+version\s+of\s+.{0,40}(?:under\s+seal|sealed)\W*|"
    r"\W*(?:filed\s+|submitted\s+|for\s+)?in\s+camera(?:\s+(?:review|submission|inspection))?(?:\s+only)?\W*",
    re.I,
)
_JOINS = re.compile(
    r"\b(?:of|the|for|and|or|to|re|regarding|concerning|be|file|filing|filed|documents?|exhibits?|portions|under|with|in|on|"
    r"leave|requests?|motion|application|order|stipulat\w+|a|an|as|by|treatment|designated|contains?|marked|kept|is|are)\W*$",
    re.I,
)
"""How a line ends that the next one goes on with: a title or a sentence that is wrapped."""
_PUBLIC = re.compile(r"\bredacted\b.{0,60}\b(?:version|copy)\b|\bpublic(?:ly filed)?[ -](?:redacted )?version\b", re.I)

_NOTICE = re.compile(r"notice of (?:electronic filing|docket activity)|activity in case|docket text:", re.I)
_DOCKET_TEXT = re.compile(r"docket text:[\s>*|]*(.{0,600})", re.I | re.S)
_ENTRY_SEALED = re.compile(
    r"\W*(?:(?:ex parte|restricted|proposed)\W+)?(?:sealed|filed under seal|under seal|restricted)\b"
    r"(?! (?:case|matter)s?\W+(?:is |now )?unsealed)",
    re.I,
)
"""How a docket text begins. What an entry is about stands later in it (``MOTION to seal``)."""
_ENTRY_MARK = re.compile(r"[*(\[]{1,3}\s?(?:filed under )?seal(?:ed)?\s?[*)\]]", re.I)
"""A mark in brackets or asterisks anywhere in a docket text: ``Exhibit A (SEALED)``."""
_SUBJECT_SEALED = re.compile(
    r"(?<!of )(?<!to )(?<!for )(?<!re )(?<!edacted )\b(?:Sealed|SEALED|Restricted|RESTRICTED)\*?\s+(?:\w+\s+)?"
    r"(?:Document|Motion|Order|Exhibit|Brief|Response|Reply|Memorandum|Declaration|Affidavit|Transcript|Application|"
    r"Complaint|Filing|Event|Notice|Minute|Opinion|Judgment|Warrant|Indictment|Information|Letter|Report)|"
    r"\*+\s?SEALED\s?\*+|\(SEALED\)|\[SEALED\]|v\.? \*{0,2}SEALED\b|\bSEALED v\.",
)
_TREATED = Sifted(
    r"\b(?:treat|regard|consider|keep)\s+this\s+(?:letter|e-?mail|message|memorandum|communication)\s+(?:as|to be)\s+"
    r"(?:\w+\s+(?:and\s+)?){0,3}?(?:attorney[\s-]+client\s+)?privileged\b",
    re.I,
)
_RECALLED = Sifted(
    r"inadvertent(?:ly)?\W+(?:\w+\W+){0,3}?(?:produc|disclos|includ|sent|transmit|provid|serv)\w*|claw(?:ed|ing)?[\s-]?back|"
    r"\b502\s?\(\s?b\s?\)|26\s?\(\s?b\s?\)\s?\(\s?5\s?\)\s?\(\s?B\s?\)|\b2031\.285\b|\bCPLR\s+4548\b|193\.3\s?\(\s?d\s?\)|"
    r"\b4\.4\s?\(\s?b\s?\)|\bmisdirected\b|\b(?:sent|addressed)\s+to\s+you\s+(?:in error|by mistake)|"
    r"\bwas\s+(?:meant|intended)\s+for\s+(?:my|our)\s+client",
    re.I,
    signs=(
        *("inadvertent", "claw", "502", "2031.285", "4548", "193.3", "4.4", "misdirected", "in error", "by mistake"),
        *("meant", "intended", "26(", "26 (", "26\n(", "26\t("),
    ),
)
_ASKED = re.compile(
    r"\b(?:please|request|demand|ask|must|require)\w*\b[^.]{0,120}?\b(?:return|sequest|destroy|delet|discard|not\s+(?:read|"
    r"review|use))\w*",
    re.I,
)
_SECRET = re.compile(r"\bprivileged?\b|\bwork[\s-]+product\b", re.I)
_LETTER = re.compile(r"^[ \t]*(?:Dear\b|Re:|RE:|Via\b|VIA\b)", re.M)
_FORMAL = re.compile(
    r"\b(?:protective\s+order|stipulat(?:ion|ed)|case\s+management|joint\s+report|rule\s+26\(f\))", re.I
)
_NAMED = re.compile(r"^\W*(?:SEALED|UNDER SEAL)\b|[\[(_ -](?:SEALED|UNDER SEAL)\b", re.I)


@dataclass(frozen=True, slots=True)
class Legend:
    """A line of a page that is nothing but a designation."""

    handling: Handling
    page: int
    words: str
    stands_alone: bool
    """Nothing stands right above it that it could go on from."""


def recognise(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    """Propose how it is handled, what it says of that quoted; the strictest first among equals."""
    del knowledge
    recalls = _recalled(paper)
    found = [*_by_notice(paper), *_by_legend(paper)]
    if recalls is None:
        found += _by_request(paper)
    else:  # the letter that asks for it is not the privileged paper
        found = [one for one in found if one.value != Handling.PRIVILEGED] + [recalls]
    found = _agreeing(paper, found)
    return found + _identifiers(paper)


def _proposal(value: str, confidence: Confidence, reason: str, place: str) -> Proposal:
    return Proposal(Field.HANDLING, value, confidence, reason, place)


def _subject(paper: Paper) -> str:
    mail = paper.meta.get("mail")
    return str(mail.get("subject") or "") if isinstance(mail, dict) else ""


def _by_notice(paper: Paper) -> list[Proposal]:
    """What a court's notice says of what was filed: its docket text, and the short description in its subject."""
    if not paper.is_mail or not paper.pages:
        return []
    text = "\n".join(paper.pages[:3])[:60_000]
    if not _NOTICE.search(text) and not _NOTICE.search(_subject(paper)):
        return []
    found = []
    entry = _DOCKET_TEXT.search(text)
    if entry is not None and (sealed := _ENTRY_SEALED.match(entry[1]) or _ENTRY_MARK.search(entry[1])):
        words = entry[1][sealed.start() : sealed.end() + 60].rpartition(" ")[0] or sealed.group()
        found.append(_proposal(Handling.SEALED, Confidence.LIKELY, f"docket text {quoted(words)}", "docket text"))
    if named := _SUBJECT_SEALED.search(_subject(paper)):
        found.append(_proposal(Handling.SEALED, Confidence.LIKELY, f"subject {quoted(named.group())}", "subject"))
    return found


def _by_legend(paper: Paper) -> list[Proposal]:
    """The designations on its pages: likely where one stands alone or on several pages, else a guess."""
    legends = list(_legends(paper))
    is_public = bool(legends and _PUBLIC.search(paper.first_page[:3000]))
    pages = Counter((one.handling, one.page) for one in legends)
    found: dict[Handling, Proposal] = {}
    for one in legends:
        if one.handling is Handling.SEALED and is_public:
            continue  # the version for the public says what was filed under seal, and is not
        repeated = sum(1 for handling, _ in pages if handling is one.handling) > 1
        confidence = Confidence.LIKELY if one.stands_alone or repeated else Confidence.GUESS
        known = found.get(one.handling)
        if known is None or known.confidence < confidence:
            place = f"p. {one.page}"
            reason = f"marked {quoted(one.words)}, {place}"
            found[one.handling] = _proposal(one.handling, confidence, reason, place)
    return [found[handling] for handling in (Handling.SEALED, Handling.PRIVILEGED, Handling.AEO, Handling.CONFIDENTIAL)
            if handling in found]  # fmt: skip


def _legends(paper: Paper) -> Iterator[Legend]:
    if paper.is_mail:  # a disclaimer below a mail is written under every mail
        return
    for number, page in enumerate(paper.pages[:PAGES], start=1):
        may = _MAY.among(paper.words_of(number - 1))
        if not may:
            continue
        lines = without_gutter(page).split("\n")
        written = [at for at, line in enumerate(lines) if line.strip()]
        for nth, at in enumerate(written):
            line = lines[at].strip()
            if len(line) > LONGEST or not may.search(line):
                continue
            above = lines[at - 1].strip() if at else ""
            handling = _designated(line, is_edge=nth < EDGE or nth >= len(written) - EDGE)
            if handling is None or _JOINS.search(above) or (above and above[-1] in ",-–—" and not above.isupper()):
                continue
            below = lines[at + 1].strip() if at + 1 < len(lines) else ""
            if below and below[0].islower():
                continue  # a sentence goes on
            yield Legend(handling, number, line, not above or nth == 0 or line[0] in "([*" or _is_stamp(above))


_MAY = Sifted(
    r"confidential|seal|privileg|work[\s-]+product|eyes|in camera|(?:settlement|mediation) comm|sensitive data|\bAEO\b|"
    r"outside counsel only",
    re.I,
    signs=(
        *(
            "confidential",
            "seal",
            "privileg",
            "product",
            "eyes",
            "in camera",
            "settlement comm",
            "mediation comm",
            "aeo",
        ),
        *("sensitive data", "outside counsel only"),
    ),
)
_STAMP = re.compile(r"\bDocument\b.+\bFiled\b|\bPage \d+ of \d+|\bMark|^\W*\d+\W*$|\bEXHIBIT\b", re.I)


def _is_stamp(above: str) -> bool:
    """Whether the line above is a court's stamp, a page number, an exhibit's sign or a designation itself."""
    return bool(_STAMP.search(above)) or _designated(above, is_edge=True) is not None


def _designated(line: str, *, is_edge: bool) -> Handling | None:
    """What a line designates; None when it is a sentence, a title or a heading.

    Args:
        is_edge: it stands at the head or foot of its page. Elsewhere only what nobody writes in prose counts.
    """
    if _SEALED.fullmatch(line) and _is_written_large(line):
        return Handling.SEALED
    if not _is_written_large(line):
        return None
    if _AEO.fullmatch(line) and (is_edge or re.search(r"eyes", line, re.I)):
        return Handling.AEO
    if not is_edge:
        return None
    if _PRIVILEGED.fullmatch(line):
        return Handling.PRIVILEGED
    if _CONFIDENTIAL.fullmatch(line) or _OFFER.fullmatch(line) or _SENSITIVE.fullmatch(line):
        return Handling.CONFIDENTIAL
    return None


def _is_written_large(line: str) -> bool:
    """Capitals, or Each Word Of It With One, and no end of a sentence: so designations are written, and prose is not."""
    letters = [word for word in re.findall(r"[^\W\d_]+", line) if len(word) > 3]
    return (
        bool(letters) and all(word[0].isupper() for word in letters) and not (line.endswith(".") and not line.isupper())
    )


def _by_request(paper: Paper) -> list[Proposal]:
    """A letter or mail that asks to be treated as privileged; what may be so, as disclaimers say, is no request."""
    found = _TREATED.search(paper.head, paper.head_words)
    if found is None:
        return []
    reason = f"it asks: {quoted(found.group())}"
    return [_proposal(Handling.PRIVILEGED, Confidence.LIKELY, reason, _place_of(paper, found.group()))]


def _recalled(paper: Paper) -> Proposal | None:
    """A letter or mail that asks for a privileged paper back: that something went astray, that it is privileged, and what to
    do. Orders and stipulations about such letters have a caption and a title that says so."""
    text = paper.head
    astray = _RECALLED.search(text, paper.head_words)
    if astray is None:
        return None
    letter = _LETTER.search(text)
    if not paper.is_mail and (letter is None or _FORMAL.search(text[: letter.start()])):
        return None
    asked = _ASKED.search(text)
    if asked is None or not _SECRET.search(text):
        return None
    reason = f"{quoted(astray.group())}, {quoted(asked.group())}"
    return _proposal(CLAW_BACK, Confidence.LIKELY, reason, _place_of(paper, astray.group()))


def _place_of(paper: Paper, words: str) -> str:
    flat = " ".join(words.split())
    return next(
        (f"p. {number}" for number, page in enumerate(paper.pages[:3], 1) if flat in " ".join(page.split())), "p. 1"
    )


def _agreeing(paper: Paper, found: list[Proposal]) -> list[Proposal]:
    """Sure where two sources of the paper agree; its file's name and folder are one, and alone a guess."""
    for words, place in ((paper.name, "file name"), (paper.folder or "", "folder")):
        if _NAMED.search(words):
            found = [*found, _proposal(Handling.SEALED, Confidence.GUESS, f"{place} {quoted(words)}", place)]
            break
    result: list[Proposal] = []
    for one in found:
        if any(other.value == one.value for other in result):
            continue
        others = {other.place for other in found if other.value == one.value} - {one.place}
        is_marked_elsewhere = any(not (one.place.startswith("p. ") and place.startswith("p. ")) for place in others)
        if one.confidence is Confidence.LIKELY and is_marked_elsewhere:
            reasons = dict.fromkeys(other.reason for other in found if other.value == one.value)
            result.append(Proposal(one.field, one.value, Confidence.SURE, ", ".join(reasons), one.place))
        else:
            result.append(one)
    return result


def _identifiers(paper: Paper) -> list[Proposal]:
    """What FRCP 5.2(a) wants redacted and stands in it whole: said by kind, with the words before it, never the number."""
    pages = paper.pages[:PAGES]
    places = places_in([page[:20_000] for page in pages], [paper.words_of(number) for number in range(len(pages))])
    if not places:
        return []
    first = places[0]
    kinds = list(dict.fromkeys(place.kind for place in places))
    words = f" after {quoted(first.label)}" if first.label else ""
    reason = f"{', '.join(kinds)}{words}, p. {first.page}"
    return [_proposal(IDENTIFIERS, Confidence.LIKELY, reason, f"p. {first.page}")]
