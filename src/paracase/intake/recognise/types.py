"""What kind of paper: by what it calls itself. The title's first words decide, never what a paper quotes or talks about.

A court's paper by its title block, its footer and its file name; a letter by its letterhead, its Re line and what it asks
for; other papers by their heading. *Sure* is only what two of these say alike.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.domain.sifting import Words, lowered, signs_of
from paracase.intake.recognise import senders
from paracase.intake.recognise.front import LONGEST
from paracase.intake.recognise.paper import Knowledge, Paper, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from paracase.domain.practice.types import DocumentType
    from paracase.intake.recognise.letters import Letter

TEXT_CHARACTERS = 1200
"""Of a paper without a title so much is looked through."""
_HEADING_LINES = 9
LETTERS = frozenset(
    [
        *(
            "demand_letter",
            "preservation_letter",
            "letter_of_representation",
            "meet_and_confer_letter",
            "clawback_letter",
        ),
        *("settlement_offer_letter", "offer_of_judgment", "proposal_for_settlement", "lien_notice", "insurance_letter"),
        *(
            "deficiency_notice",
            "mediation_confirmation",
            "payment_remittance",
            "letter_28j",
            "expert_report",
            "invoice",
        ),
        *(
            "rule_11_agreement",
            "medical_bill",
            "retainer_agreement",
            "hipaa_authorization",
            "eeoc_charge",
            "uscis_notice",
        ),
        *("docketing_notice", "conflict_check", "cover_letter"),
    ]
)
"""What a letter can be by its Re line; whatever else stands there is what the letter is about."""
_PLAIN_LETTER = "correspondence_opposing"
_APPEALS = re.compile(
    r"court of (?:\w+ )?appeals?|appellate|supreme court(?! of the state of new york)|appeals board|"
    r"court of criminal appeals",
    re.I,
)
_OPINION = re.compile(
    r"\bper curiam\b|\b(?:circuit|chief|associate) (?:judge|justice)s?\b[.,:*]|^before\b.{0,160}\bjudges?\b|"
    r", (?:C\.? ?J|P\.? ?J|JJ?)\.(?:[,:]|$)|"
    r"\bjustice\.$|slip opinion|delivered the opinion|heard in the (?:supreme court|court of appeals)|"
    r"not for publication|not precedential",
    re.I | re.M,
)
_MEMO = re.compile(r"^(?:(?:office|file|internal|legal|research) )?memo(?:randum)?(?: to (?:the )?file)?\s*$", re.I)
_COURT = re.compile(r"\bcourts?\b", re.I)
_CLERK = re.compile(r"\bclerk\b(?! of (?:the )?board)", re.I)
_TO_COURT = re.compile(r"\b(?:hon(?:orable|\.)|judge|justice|clerk of (?:the )?court)\b", re.I)
_ASKS = (
    (
        "motion_for_extension",
        re.compile(r"\brequest\w*\b[^.]{0,80}\b(?:extension|extend|enlarge|adjourn\w*|continuance)\b", re.I),
    ),
    ("motion_to_compel", re.compile(r"\b(?:request|seek|move)\w*\b[^.]{0,80}\bcompel", re.I)),
    (
        "motion_other",
        re.compile(
            r"\bletter[- ]motion\b|\b(?:request|seek)\w*\b[^.]{0,60}\b(?:pre-motion conference|leave|permission)\b",
            re.I,
        ),
    ),
)
_CAPITALS = re.compile(r"^([A-Z][^a-z]{7,}[A-Z)])\s+[A-Z][a-z].*$")
"""A heading in capitals with a label behind it, which stood right of it."""
_BESIDE_HEADING = re.compile(
    r"\s+(?:(?:invoice|statement|bill(?:ing)?|report) )?date\s*:.*$|"
    r"\s+(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2}/\d{1,2}/\d{2,4})$",
    re.I,
)
"""What stands right of a heading: the day it is dated."""
_A_CASE = re.compile(r"\bvs?\. |^in re\b", re.I)
_BILL_NUMBER = re.compile(r"^(?:invoice|receipt)\s*(?:no\b\.?|number|#)?\s*:?\s*#?[\w-]*\d[\w-]*$", re.I)
"""An invoice or receipt by its number."""
_GENERAL = frozenset(["motion_other", "notice_other"])
"""Kinds that words behind them make exact: *motion to compel*. Behind any other kind stands what the paper is about."""
_YOURS = re.compile(r"\b(?:your|his|her|their|our)\s+(?:[\w-]+\s+){0,2}$", re.I)
"""Before the name of a paper: of another one, that this letter answers."""
_INSURER = re.compile(
    r"\b(?:insurance|assurance|indemnity|casualty|underwriters|"
    r"claims (?:department|dept|division|services|administration))\b",
    re.I,
)
_CLAIM = re.compile(
    r"^\W*(?:re\W+)?(?:our |your )?(?:claim(?:ant)?(?: no\.?| number| #)?|insured|policy(?: no\.?| number| holder)?)\s*:",
    re.I | re.M,
)
_SPOKEN = (
    ("hearing_transcript", re.compile(r"^[ \t\d]*THE COURT:", re.M), signs_of("court")),
    ("deposition_transcript", re.compile(r"^[ \t\d]*Q\.?[ \t]+[A-Z].*$", re.M), signs_of("q")),
)
"""Who speaks in the transcript of a hearing, and of a deposition; and the word without which nobody does."""
_LEFT_TO_TEXT = frozenset(
    [
        *(
            "medical_record",
            "medical_bill",
            "police_report",
            "invoice",
            "hipaa_authorization",
            "retainer_agreement",
            "settlement_agreement",
        ),
        *(
            "insurance_letter",
            "uscis_notice",
            "eeoc_charge",
            "conflict_check",
            "privilege_log",
            "subpoena",
            "deposition_transcript",
        ),
        *("demand_letter", "lien_notice", "document_production", "hearing_transcript", "summons", "expert_report"),
        *(
            "memorandum_internal",
            "interrogatories",
            "requests_for_production",
            "requests_for_admission",
            "letters_testamentary",
        ),
    ]
)
"""Whose words in the text say something where there is no title; those of court papers there are about other papers."""


def recognise(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    """Suggest types: at most three, the surest first."""
    if paper.notice is not None:
        return []
    read = _of_mail if paper.is_mail else _of_letter if paper.letter is not None else _of_page
    found = read(paper, knowledge)
    by_name = _by_name(paper, knowledge)
    if found and found[0].confidence is Confidence.LIKELY and found[0].value != _PLAIN_LETTER:
        exact = next((one for one in by_name if one.value not in _GENERAL), None)
        said = next((one for one in (exact, *by_name[:1]) if one is not None and one.value == found[0].value), None)
        if said is not None:
            found[0] = Proposal(
                Field.TYPE, said.value, Confidence.SURE, f"{found[0].reason}, {said.reason}", found[0].place
            )
    once: dict[str, Proposal] = {}
    for proposal in found + by_name:
        once.setdefault(proposal.value, proposal)
    return list(once.values())[:3]


def type_of_title(
    title: str,
    knowledge: Knowledge,
    *,
    of: Callable[[DocumentType], bool] = lambda _: True,
    among: Iterable[int] | None = None,
) -> tuple[DocumentType, str] | None:
    """The type whose cue matches first in a title, of equally early ones the first of the list, and the words it matches.

    Args:
        among: the numbers of the types whose cues can match at all, in their order, where they are known.
    """
    plain = " ".join(title.split())
    first: tuple[int, DocumentType, str] | None = None
    for number in knowledge.cues.title.among(Words(plain)) if among is None else among:
        kind = knowledge.types[number]
        if kind.title_cue is None or not of(kind):
            continue
        match = kind.title_cue.search(plain)
        if match and match.group() and (first is None or match.start() < first[0]):
            first = match.start(), kind, match.group()
            if match.start() == 0:
                break
    return first[1:] if first else None


def _by_name(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    """By the file's name, what stands first in it first: *Opposition to Protective Order* is no order."""
    name = paper.name.rpartition(".")[0] or paper.name
    kinds = (knowledge.types[number] for number in knowledge.cues.name.among(Words(name)))
    found = [
        (match.start(), _type(kind, Confidence.GUESS, f"file name {quoted(match.group())}", "file name"))
        for kind in kinds
        if kind.name_cue and (match := next((one for one in kind.name_cue.finditer(name) if _is_words(one)), None))
    ]
    return [proposal for _, proposal in sorted(found, key=lambda one: one[0])]


_STEM = 5
"""What is shorter stands for itself alone; a longer cue may be the beginning of a word: *subpoena(ed)*, *preserv(ation)*."""


def _is_words(match: re.Match[str]) -> bool:
    """Whether a cue stands in a file name as words: *lien* in *client*, *writ* in *writing*, *998* in *1998* do not.

    Words of a name may be told apart by a capital alone: *GarciaLien*.
    """
    name, start, end = match.string, match.start(), match.end()
    if start == end or (start and _is_within(name[start - 1], name[start])):
        return False
    rest = name[end:].removeprefix("s") if name[end - 1].isalpha() else name[end:]
    return len(match.group()) >= _STEM or not rest or not _is_within(name[end - 1], rest[0])


def _is_within(before: str, letter: str) -> bool:
    """Whether two neighbors belong to one word, or to one number."""
    if before.isdigit() or letter.isdigit():
        return before.isdigit() and letter.isdigit()
    return before.isalpha() and letter.isalpha() and not (before.islower() and letter.isupper())


def _of_page(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    front = paper.front
    if front.slip and (kind := knowledge.type("exhibit")):
        return [
            _type(
                kind,
                Confidence.LIKELY,
                f"slip sheet {paper.quote(front.slip)}",
                "p. 1",
            )
        ]
    is_appeal = bool(_APPEALS.search(front.court))
    found: list[Proposal] = []
    for where, text in (("title", front.title), ("footer", front.footer)):
        if not text:
            continue
        if where == "title" and not front.is_of_court:
            continue
        read = type_of_title(text, knowledge)
        if read is None:
            continue
        kind = _of_appeal(read[0], text, knowledge) if is_appeal else read[0]
        found.append(_type(kind, Confidence.LIKELY, f"{where} {paper.quote(text)}", "p. 1"))
    if len(found) == 2 and found[0].value == found[1].value:
        return [Proposal(Field.TYPE, found[0].value, Confidence.SURE, f"{found[0].reason}, {found[1].reason}", "p. 1")]
    if not found and is_appeal and (opinion := knowledge.type("opinion")):
        match = _OPINION.search(paper.first_page[:4000])
        if match:
            return [_type(opinion, Confidence.LIKELY, f"a court of appeals, {quoted(match.group())}", "p. 1")]
    if (
        not found
        and front.court
        and _CLERK.search(" ".join(front.lines[:6]))
        and (kind := knowledge.type("clerk_letter"))
        and front.caption is None
    ):
        return [_type(kind, Confidence.GUESS, f"letterhead {paper.quote(front.court)}", "p. 1")]
    return found or _of_heading(paper, knowledge)


def _of_appeal(kind: DocumentType, title: str, knowledge: Knowledge) -> DocumentType:
    """What a court of appeals' bare *Memorandum* is: its decision."""
    if kind.code in {"memorandum_of_law", "memorandum_internal"} or re.match(r"memorandum\W*$", title.strip(), re.I):
        return knowledge.type("opinion") or kind
    return kind


def _of_heading(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    """A paper of no court: its first lines, then the words of its first paragraphs, which are only a guess."""
    lines = [line.replace("\t", " ") for line in paper.front.lines[:_HEADING_LINES]]
    zone = "\n".join(paper.front.lines)[:TEXT_CHARACTERS]
    heading = "\n".join(lines)
    # A line that was cut may end in another word than the page has.
    is_cut = any(len(line) >= LONGEST for line in paper.front.lines)
    words = Words(zone) if is_cut else Words.within(zone, paper.words_of(0))
    cues = knowledge.cues.title.narrowed(words if len(heading) < len(zone) else Words(heading))
    for line in map(_bare_heading, lines) if cues else ():
        if len(line) > 110 or line.endswith((",", ";")) or not line[:1].isalnum():
            continue
        low = lowered(line)
        among = {number for piece, numbers in cues if piece in low for number in numbers}
        read = type_of_title(line, knowledge, of=_is_headed, among=sorted(among)) if among else None
        if read and _heads(line, read[1]):
            line = _CAPITALS.sub(r"\1", line)
            bill, more = _whose_bill(read[0], zone, knowledge)
            return [_type(bill, Confidence.LIKELY, f"heading {paper.quote(line)}{more}", "p. 1")]
    for code, said, word in _SPOKEN:
        spoken = said.findall(paper.first_page) if not paper.words_of(0).signs.isdisjoint(word) else []
        if len(spoken) > 2 and (kind := knowledge.type(code)):
            return [_type(kind, Confidence.LIKELY, f"text {quoted(spoken[0])}", "p. 1")]
    found: list[Proposal] = []
    for number in knowledge.cues.text.among(words):
        kind = knowledge.types[number]
        if kind.code in _LEFT_TO_TEXT and kind.text_cue and (match := kind.text_cue.search(zone)):
            found.append(_type(kind, Confidence.GUESS, f"text {quoted(match.group())}", "p. 1"))
    return found


def _is_headed(kind: DocumentType) -> bool:
    """Whether papers of no court have headings of a type: what is moved for stands in a title block."""
    return kind.code in _LEFT_TO_TEXT or kind.folder != "Motions"


def _bare_heading(line: str) -> str:
    """A heading without what stands beside it: the day it is dated, the case it is about."""
    if ":" in line or line[-1:].isdigit():
        line = _BESIDE_HEADING.sub("", line)
    words, dash, case = line.partition(" - ")
    return words if dash and _A_CASE.search(case) else line


def _whose_bill(kind: DocumentType, zone: str, knowledge: Knowledge) -> tuple[DocumentType, str]:
    """A bill for somebody's treatment is a medical bill; what of it says so, as the reason goes on."""
    medical = knowledge.type("medical_bill") if kind.code == "invoice" else None
    match = medical.text_cue.search(zone) if medical is not None and medical.text_cue else None
    return (medical, f", text {quoted(match.group())}") if medical is not None and match else (kind, "")


def _heads(line: str, words: str) -> bool:
    """Whether a line is a heading and not a sentence: capitals, or little beside the words themselves."""
    if line.startswith(words) and _BILL_NUMBER.match(line):
        return True
    letters = [ch for ch in line if ch.isalpha()]
    capitals = sum(ch.isupper() for ch in letters)
    if capitals >= 0.8 * len(letters):
        return True
    rest = [word for word in re.findall(r"[A-Za-z]{4,}", line.replace(words, " ")) if word[0].islower()]
    return words[:1].isupper() and not rest and len(line.split()) <= 10 and ":" not in line[:-1]


def _of_letter(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    letter = paper.letter
    if letter is None:
        return []
    head = " ".join(letter.letterhead)
    if any(_MEMO.match(line) for line in letter.letterhead) and (kind := knowledge.type("memorandum_internal")):
        return [_type(kind, Confidence.LIKELY, f"heading {paper.quote(letter.letterhead[0])}", "p. 1")]
    if _CLERK.search(head) and _COURT.search(head) and (kind := knowledge.type("clerk_letter")):
        titled = type_of_title(
            paper.front.title, knowledge, of=lambda kind: kind.code in {"docketing_notice", "deficiency_notice"}
        )
        return [
            _type(titled[0] if titled else kind, Confidence.LIKELY, f"letterhead {paper.quote(letter.sender)}", "p. 1")
        ]
    for text in (*letter.subject, *_headings(letter)):
        read = type_of_title(text, knowledge, of=lambda kind: kind.code in LETTERS)
        if read is not None:
            return [_type(read[0], Confidence.LIKELY, f"Re line {paper.quote(text)}", "p. 1")]
    if _TO_COURT.search(letter.addressee):
        for code, asks in _ASKS:
            if (match := asks.search(letter.body)) and (kind := knowledge.type(code)):
                return [_type(kind, Confidence.LIKELY, f"to the court, text {paper.quote(match.group())}", "p. 1")]
    return (
        _by_purpose(letter.body, "text", knowledge)
        or _of_insurer(paper, head, knowledge)
        or _plain(knowledge, "salutation", paper, head)
    )


def _of_insurer(paper: Paper, head: str, knowledge: Knowledge) -> list[Proposal]:
    """A letter of an insurer about a claim: by its letterhead, and the claim it names."""
    kind, whose = knowledge.type("insurance_letter"), _INSURER.search(head)
    about = _CLAIM.search(paper.first_page[:2000])
    if kind is None or whose is None or about is None:
        return []
    reason = f"letterhead {quoted(whose.group())}, text {quoted(about.group().strip())}"
    return [_type(kind, Confidence.LIKELY, reason, "p. 1")]


def _headings(letter: Letter) -> Iterable[str]:
    return (line for line in letter.letterhead[1:] if line.isupper())


def _by_purpose(body: str, where: str, knowledge: Knowledge) -> list[Proposal]:
    """What a letter asks for in its first sentences; the earliest such words decide."""
    first: tuple[int, Proposal] | None = None
    for number in knowledge.cues.text.among(Words(body)):
        kind = knowledge.types[number]
        if kind.code not in LETTERS or kind.text_cue is None:
            continue
        match = next((one for one in kind.text_cue.finditer(body) if not _YOURS.search(body, 0, one.start())), None)
        if match and (first is None or match.start() < first[0]):
            first = match.start(), _type(kind, Confidence.LIKELY, f"{where} {quoted(match.group())}", "p. 1")
    return [first[1]] if first else []


def _plain(knowledge: Knowledge, _where: str, paper: Paper, head: str) -> list[Proposal]:
    kind = knowledge.type(_PLAIN_LETTER)
    if kind is None:
        return []
    line = next((line for line in paper.front.lines if re.match(r"dear|re:|to whom", line, re.I)), head)
    if _FIRM.search(head):  # by itself that was right too seldom; with whom it is for it is likely
        is_to_us = senders.is_to_us(paper, knowledge) and not senders.is_ours(head, knowledge)
        sure = Confidence.LIKELY if is_to_us else Confidence.GUESS
        return [_type(kind, sure, f"a law firm's letterhead {paper.quote(head)}", "p. 1")]
    return [_type(kind, Confidence.GUESS, f"a letter, {paper.quote(line)}", "p. 1")]


_OF_COURT = re.compile(r"@[\w.-]*(?:uscourts\.gov|courts?\.[\w.]*(?:gov|us))\b", re.I)
_CHAMBERS = re.compile(r"chambers|judge|law ?clerk|deputy|\bcrd\b", re.I)
_FIRM = re.compile(
    r"counsel(?:l?ors?)? at law|\b(?:law|legal|attorneys?|llp|llc|pllc|esq|firm|counsel|associates|partners)\b|law\.|"
    r"legal\.|@[^@\n]*(?:llp|law|legal)",
    re.I,
)


def _of_mail(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    mail = paper.meta["mail"]
    subject, sender = str(mail.get("subject", "")), paper.sender
    body = " ".join(" ".join(paper.pages).split())[:1200]
    if _OF_COURT.search(sender) and (kind := knowledge.type("chambers_email")):
        how = Confidence.LIKELY if _CHAMBERS.search(sender) else Confidence.GUESS
        return [_type(kind, how, f"sender {quoted(sender)}", "sender")]
    read = type_of_title(subject, knowledge, of=lambda kind: kind.code in LETTERS)
    if read is not None:
        return [_type(read[0], Confidence.LIKELY, f"subject {quoted(subject)}", "subject")]
    name = re.sub(r"<.*|\"", "", sender).strip()
    is_known = name and (name.casefold() in knowledge.people or _is_named_in(name, knowledge.captions))
    if is_known and not _FIRM.search(sender) and (kind := knowledge.type("correspondence_client")):
        return [_type(kind, Confidence.LIKELY, f"sender {quoted(sender)}", "sender")]
    found = _by_purpose(body, "text", knowledge)
    if found and found[0].value != "cover_letter":
        return [Proposal(Field.TYPE, found[0].value, Confidence.GUESS, found[0].reason, found[0].place)]
    if _FIRM.search(sender) and (kind := knowledge.type(_PLAIN_LETTER)):
        return [_type(kind, Confidence.LIKELY, f"sender {quoted(sender)}", "sender")]
    kind = knowledge.type(_PLAIN_LETTER)
    return [_type(kind, Confidence.GUESS, "an e-mail")] if kind else []


def _is_named_in(name: str, captions: str) -> bool:
    """Whether one of the captions names this person whole."""
    words = " ".join(name.casefold().split())
    return " " in words and words in captions and re.search(rf"\b{re.escape(words)}\b", captions) is not None


def _type(kind: DocumentType, confidence: Confidence, reason: str, place: str = "") -> Proposal:
    return Proposal(Field.TYPE, kind.code, confidence, reason, place)
