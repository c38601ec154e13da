"""Who sent a letter or a mail, and for whom, by what the office knows: its own name and people, those of its cases.

The side is said only of cases that agree in it. Which of its cases a letter is of is decided elsewhere (``dockets``); where
that is only guessed, so is what follows from it, unless several cases that it can be of say the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.facts import SIDES
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.domain.sifting import Sifted
from paracase.intake.recognise.dockets import original
from paracase.intake.recognise.names import name_words, naming_part
from paracase.intake.recognise.paper import quoted
from paracase.intake.recognise.witnesses import caption_sides, case_name_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.intake.recognise.known_case import KnownCase
    from paracase.intake.recognise.paper import Knowledge, Paper

_SIDE_OF = {
    "petitioner": "plaintiff",
    "respondent": "defendant",
    "claimant": "plaintiff",
    "movant": "",
    "relator": "plaintiff",
    "complainant": "plaintiff",
}
_TEXT = 3000
_OF_FIRMS = frozenset("law offices office group firm legal attorneys attorney counsel associates partners".split())  # noqa: SIM905
_LAW_FIRM = re.compile(
    r"counsel(?:l?ors?)? at law|\b(?:law|legal|attorneys?|llp|pllc|esq|counsel|p\.a\.)(?=\W|$)|@[^@\n]*(?:law|legal|llp)",
    re.I,
)
_NAME = r"(?P<who>(?:[A-Z][\w.,&'\u2019-]*[ \t]*){1,8})"
_FOR = Sifted(
    rf"\b(?:represents?|(?:retained|engaged) by|on behalf of|counsel (?:to|for)|[Oo]ur [Cc]lient[:,]?)\s+(?:the )?{_NAME}"
)
_AGAINST = Sifted(rf"\b[Yy]our (?:[Cc]lient|[Ii]nsured|[Dd]river)[:,]?\s+{_NAME}")
_PARTISAN = re.compile(r"\b(?:your|our|my) client\b", re.I)
_PARTISAN_TYPES = frozenset(
    {"clawback_letter", "meet_and_confer_letter", "settlement_offer_letter", "offer_of_judgment"}
)
"""What only the other side sends to us."""
_GREETED = re.compile(r"^dear (?:mr|ms|mrs|miss|dr|counselor)?\.?\s*(?P<who>[^:,]{2,60})", re.I)
_SIGNATURE = Sifted(
    r"^.{0,40}\b(?:signature of (?:patient|claimant|client)|charging party(?:'s)? signature)\s*:\s*"
    r"(?P<who>(?-i:[A-Z][\w.'\u2019-]+(?: (?!Date)[A-Z][\w.'\u2019-]*){1,3}))",
    re.I | re.M,
)
_FROM = re.compile(r"^from:[ \t]*(?P<who>[A-Z][\w.'\u2019-]+(?: [A-Z][\w.'\u2019-]*){1,3})[ \t]*$", re.I)
_WITHIN_OFFICE = frozenset({"memorandum_internal", "conflict_check"})
_FROM_PARTIES = frozenset({"payment_remittance"})
_REQUESTED = re.compile(r"\b(?:at your request|as you asked|you (?:have )?(?:asked|retained|engaged) me)\b", re.I)


def side_of(role: str) -> str:
    """The side somebody in a role of a case stands on; empty where that is none."""
    side = _SIDE_OF.get(role.lower(), role.lower())
    return side if side in SIDES else ""


class _Candidates(NamedTuple):
    """The cases a letter can be of."""

    cases: tuple[KnownCase, ...]
    is_trusted: bool
    """One or more are *likely*, not only guessed."""

    @property
    def confidence(self) -> Confidence:
        """How sure is what all of them say."""
        return Confidence.LIKELY if self.is_trusted or len(self.cases) > 1 else Confidence.GUESS


def of_sender(paper: Paper, knowledge: Knowledge, found: Sequence[Proposal], code: str) -> list[Proposal]:
    """Who sent a letter, a mail or a form, and on which side they stand, where what is known says it."""
    possible = _candidates(knowledge, found)
    signed = _signature(paper, code)
    lines = _sending(paper) if paper.is_mail or paper.letter is not None else ()
    made: list[Proposal] = []
    if signed is not None:
        made = [Proposal(Field.PARTY, signed[0], Confidence.LIKELY, f"signed {quoted(signed[1])}", "p. 1")]
        lines = (signed[0], *lines)
    elif code in _FROM_PARTIES:
        lines = paper.front.lines[:3]
        made = _party_among(lines, knowledge, possible)
    own = next((line for line in lines if is_ours(line, knowledge)), "")
    if signed is not None and code == "memorandum_internal":
        own = signed[1]
    if own and code == "conflict_check":
        return made  # nobody's side is taken yet
    if own:
        return made + _side(possible, {side_of(case.side) for case in possible.cases}, f"ours, {quoted(own)}")
    for line in lines:
        if side := _one(_sides_of_named(line, knowledge, possible)):
            return [*made, Proposal(Field.SIDE, side, Confidence.LIKELY, f"a party by name, {quoted(line)}")]
    return (
        made
        or _by_clients(paper, knowledge, possible)
        or _by_request(paper, knowledge, possible, code)
        or _by_opponents(paper, knowledge, possible, code)
    )


def _party_among(lines: Sequence[str], knowledge: Knowledge, possible: _Candidates) -> list[Proposal]:
    """The one party that some lines name whole."""
    for line in lines:
        named = knowledge.names.named_in(naming_part(line))
        names = {
            name
            for case in possible.cases
            if case.id in named
            for name in case.parties
            for number in named[case.id].people
            if name_words(name) in knowledge.names.people[case.id][number].forms
        }
        if len(names) == 1:
            return [Proposal(Field.PARTY, names.pop(), Confidence.LIKELY, f"a party by name, {quoted(line)}", "p. 1")]
    return []


def _sending(paper: Paper) -> tuple[str, ...]:
    """What says who sends: a mail's sender; a letter's letterhead and signature."""
    if paper.is_mail:
        return (paper.sender,)
    letter = paper.letter
    return tuple(line for line in (*letter.letterhead[:2], letter.signed) if line) if letter is not None else ()


def _signature(paper: Paper, code: str) -> tuple[str, str] | None:
    """Who signs a form or writes a memorandum of the office, and the words that say so."""
    if paper.is_mail:
        return None
    if code in _WITHIN_OFFICE:
        heads = (line.replace("\t", " ") for line in paper.front.lines[:12])
        match = next((one for one in map(_FROM.match, heads) if one is not None), None)
    else:
        match = _SIGNATURE.search(paper.first_page, paper.words_of(0))
    return (match["who"].strip(), match.group().strip()) if match is not None else None


def _candidates(knowledge: Knowledge, found: Sequence[Proposal]) -> _Candidates:
    said = [one for one in found if one.field is Field.CASE]
    most = max((one.confidence for one in said), default=Confidence.GUESS)
    known = (knowledge.case(int(one.value)) for one in said if one.confidence == most)
    return _Candidates(tuple(case for case in known if case is not None), most > Confidence.GUESS)


def is_ours(line: str, knowledge: Knowledge) -> bool:
    """Whether a line names the office, or one of its people, whole; the host of an address counts as a name."""
    words = set(name_words(line.replace("@", " ")))
    hosts = "".join(re.findall(r"@([\w.-]+)", line)).casefold()
    for name in knowledge.ours:
        own = _telling(name)
        if own and (own <= words or (hosts and "".join(re.findall(r"[a-z]+", " ".join(_ordered(name)))) in hosts)):
            return True
    return False


def _ordered(name: str) -> list[str]:
    return [word for word in name_words(name) if word not in _OF_FIRMS and len(word) > 2]


def _telling(name: str) -> set[str]:
    """The words of the office's own name by which it is told from others; none where it is one short word."""
    words = set(_ordered(name))
    return words if len(words) > 1 or any(len(word) > 4 for word in words) else set()


def is_to_us(paper: Paper, knowledge: Knowledge) -> bool:
    """Whether it is addressed to the office: a mail that is here and not ours; a letter that greets or names us."""
    if paper.is_mail:
        return True
    letter = paper.letter
    if letter is None:
        return False
    if is_ours(letter.addressee, knowledge):
        return True
    greeted = next((one for one in map(_GREETED.match, paper.front.lines[:60]) if one is not None), None)
    words = set(name_words(greeted["who"])) if greeted is not None else set()
    return any(words & _telling(name) for name in knowledge.ours)


def _sides_of_named(text: str, knowledge: Knowledge, possible: _Candidates) -> set[str]:
    """The sides of the parties a text names whole, in the cases it can be of; where none is known, in all cases."""
    named = knowledge.names.named_in(naming_part(text))
    of = {case.id for case in possible.cases}
    if of & named.keys():
        named = {case_id: case for case_id, case in named.items() if case_id in of}
    elif possible.is_trusted:
        return set()
    return {_role_of(knowledge, case_id, number) for case_id, one in named.items() for number in one.people}


def _role_of(knowledge: Knowledge, case_id: int, number: int) -> str:
    case, person = knowledge.case(case_id), knowledge.names.people[case_id][number]
    if case is None:
        return ""
    return next(
        (
            side_of(role)
            for name, role in zip(case.parties, case.roles, strict=False)
            if name_words(name) in person.forms
        ),
        "",
    )


def _one(sides: set[str]) -> str:
    return next(iter(sides)) if len(sides) == 1 else ""


def _side(possible: _Candidates, sides: set[str], reason: str, most: Confidence = Confidence.LIKELY) -> list[Proposal]:
    side = _one(sides)
    return [Proposal(Field.SIDE, side, min(most, possible.confidence), reason)] if side else []


def _other_side(case: KnownCase, side: str) -> str:
    """The side against one, where a case has two."""
    return _one({one for one in map(side_of, case.roles) if one} - {side})


def _by_clients(paper: Paper, knowledge: Knowledge, possible: _Candidates) -> list[Proposal]:
    """By whom the letter says it is written for, or that its reader's client is."""
    text = paper.first_page[:_TEXT]
    for match in _FOR.finditer(text, paper.words_of(0)):
        if side := _one(_sides_of_named(match["who"], knowledge, possible)):
            return [Proposal(Field.SIDE, side, Confidence.LIKELY, f"text {quoted(match.group())}", "p. 1")]
    for match in _AGAINST.finditer(text, paper.words_of(0)):
        side = _one(_sides_of_named(match["who"], knowledge, possible))
        others = {_other_side(case, side) for case in possible.cases} if side else set()
        if others:
            return _side(possible, others, f"text {quoted(match.group())}")
    return []


def _by_request(paper: Paper, knowledge: Knowledge, possible: _Candidates, code: str) -> list[Proposal]:
    """An expert who writes to us what we asked for stands with us."""
    match = _REQUESTED.search(paper.first_page[:_TEXT]) if code == "expert_report" else None
    if match is None or not is_to_us(paper, knowledge):
        return []
    return _side(possible, {side_of(case.side) for case in possible.cases}, f"text {quoted(match.group())}")


def _by_opponents(paper: Paper, knowledge: Knowledge, possible: _Candidates, code: str) -> list[Proposal]:
    """A law firm that writes to us in a case of two sides stands on the other; *likely* where it speaks of clients."""
    line = next((line for line in _sending(paper) if _LAW_FIRM.search(line)), "")
    if not line or not possible.cases or not is_to_us(paper, knowledge):
        return []
    text = " ".join(paper.pages[:1])[:_TEXT]
    match = _PARTISAN.search(text)
    is_partisan = match is not None or code in _PARTISAN_TYPES
    more = f", text {quoted(match.group())}" if match is not None else ""
    others = {_other_side(case, side_of(case.side)) for case in possible.cases}
    # Where several stand on our side, it may be a firm of one of these.
    is_two = all(sum(side_of(role) == side_of(case.side) for role in case.roles) == 1 for case in possible.cases)
    reason = f"a law firm that is not ours, {quoted(line)}{more}"
    return _side(possible, others, reason, Confidence.LIKELY if is_partisan and is_two else Confidence.GUESS)


def people_in(paper: Paper, knowledge: Knowledge, found: Sequence[Proposal]) -> list[Proposal]:
    """Who of its case a letter, mail or form names: as its Re line writes them, and who is named whole."""
    mail = paper.meta.get("mail", {})
    sender, subject = re.sub(r"<[^<>]*>", " ", paper.sender), str(mail.get("subject", ""))
    said = next((one for one in found if one.field is Field.CAPTION and one.confidence > Confidence.GUESS), None)
    caption, reason, place = (said.value, said.reason, said.place) if said is not None else ("", "", "")
    if not caption and (caption := case_name_in(subject)):
        reason, place = f"subject {quoted(caption)}", "subject"
    names = caption_sides(caption)
    made = [
        Proposal(Field.IN_CASE, name, Confidence.LIKELY, reason, place, {"role": role})
        for name, role in zip(names, ("plaintiff", "defendant"), strict=False)
    ]
    possible = _candidates(knowledge, found)
    if possible.confidence is Confidence.GUESS:
        return made
    text = naming_part(f"{sender}\n;\n{subject}\n;\n{paper.first_page[:_TEXT]}")
    known = {words for name in names if (words := name_words(name))}
    for case in possible.cases:
        named = knowledge.names.named_in(text).get(case.id)
        for number, found_words in (named.words if named is not None else {}).items():
            person = knowledge.names.people[case.id][number]
            name = next((one for one in case.parties if name_words(one) in person.forms), "")
            if not name or " v " in f" {found_words} " or any(form in known for form in person.forms):
                continue
            known |= person.forms
            as_written = original(text, found_words)
            if set(name_words(found_words)) != set(name_words(name)):
                name = as_written.strip("\u201c\u201d")
            more = {"role": _role_of(knowledge, case.id, number)}
            made.append(
                Proposal(Field.IN_CASE, name, Confidence.LIKELY, f"a party of the case, {as_written}", "p. 1", more)
            )
    return made
