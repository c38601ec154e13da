"""Who stands in the case, who filed or sent the paper, and on which side: from caption, counsel's lines, title, letterhead.

Nobody is named by a guess: a side of which the paper does not say who it is stays without a name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.domain.sifting import Sifted
from paracase.intake.recognise import senders
from paracase.intake.recognise.paper import Knowledge, Paper, quoted
from paracase.intake.recognise.senders import side_of

if TYPE_CHECKING:
    from paracase.intake.recognise.front import Front

COURT = "court"
_WHOSE = (
    r"(?P<role>plaintiff|defendant|petitioner|respondent|appellant|appellee|debtor|claimant|creditor|trustee|movant)"
)
_COUNSEL = Sifted(
    rf"\b(?:attorneys?|counsel|solicitors?)\s+for\s+(?:the\s+)?(?:third-party |cross-|counter-?)?{_WHOSE}(?P<more>s|"
    rf"\(s\))?(?:[-/ ]+(?:and )?(?:cross-|counter-?)?\w+(?:ant|ee|ff|or)s?)?,?[ \t]*(?P<name>[A-Z][^\n(]{{2,80}})?",
    re.I,
)
_FORM_COUNSEL = Sifted(
    r"^ATTORNEYS? FOR \((?:Name|name)\):?\s*(?P<name>[A-Z].+?)(?:\s+(?:ELECTRONICALLY|FILED|FOR COURT).*)?$", re.M
)
_POSSESSIVE = re.compile(
    rf"^(?:\[?proposed\]?\s+)?{_WHOSE}(?P<many>s)?(?:-(?:appellant|appellee))?(?:'s|s'|'|"
    rf" (?P<name>[A-Z][^']{{2,60}})'s?\b)",
    re.I,
)
_OF_ROLE = re.compile(
    rf"\b(?:brief|objection|response|answer|reply|motion|opposition|statement) (?:of|for|by) (?:the )?(?:(?:plaintiff|"
    rf"defendant|petitioner|respondent)s?-)?{_WHOSE}(?P<many>s)?\b",
    re.I,
)
_BODY = Sifted(
    rf"\b(?:comes? now(?: the)? |that )?{_WHOSE}(?P<many>s)?,?(?:(?-i: [A-Z])[\w.,& ]{{2,60}}?,?)? (?:files?|asks?|"
    rf"moves?|submits?|respectfully|hereby|will (?:take|move)|serves?|propounds?|by (?:and through|her|his|its|their)|"
    rf"pursuant to|alleges?|states|brings|requests?|opposes|objects)\b",
    re.I,
)
_JOINT = re.compile(
    r"^(?:\[?proposed\]? )?(?:first |second |third |amended )*(?:joint|stipulat|agreed|the parties')", re.I
)
_REPRESENTS = re.compile(
    rf"\b(?:we|this (?:office|firm)|i|undersigned) (?:represents?|writes? on behalf of|am counsel (?:to|for)|"
    rf"are counsel (?:to|for))\s+(?:the )?(?:{_WHOSE}\b)?",
    re.I,
)
_APPELLANT_WRITES = re.compile(
    r"\b(?P<role>appellant|appellee|plaintiff|defendant)s?\b (?:writes?|submits?|respectfully|requests?)", re.I
)
_OF_COURT = frozenset(
    [
        *(
            "order",
            "judgment",
            "opinion",
            "order_to_show_cause",
            "tentative_ruling",
            "scheduling_order",
            "mandate",
            "entry_of_default",
        ),
        *("docketing_notice", "clerk_letter", "chambers_email", "case_transfer", "citation"),
    ]
)
_FROM_OUTSIDE = frozenset(
    [
        "invoice",
        "medical_record",
        "medical_bill",
        "lien_notice",
        "police_report",
        "uscis_notice",
        "mediation_confirmation",
        "deficiency_notice",
    ]
)
_USUAL = {"complaint": "plaintiff", "answer": "defendant", "notice_of_removal": "defendant"}
"""Whose paper it is by its nature, where the title names no other."""
_BY_CLERK = re.compile(r"\b(?:clerk|by (?:order of )?the court|chambers|deputy|judge's)\b", re.I)
_NOT_ABOUT_PARTIES = frozenset({"conflict_check", "exhibit"})
"""Who is named in these is not who stands in its case."""
_NO_SENDER = re.compile(r"privileged|work product|confidential|memorandum|^memo\b|^your\b|\bname$", re.I)
_LETTERHEAD_NAME = re.compile(r"^[A-Z][\w.,&'() -]{3,70}$")


def recognise(paper: Paper, knowledge: Knowledge, found: list[Proposal]) -> list[Proposal]:
    """Suggest the people of the case, the filer and the side, given the paper's type and the cases it can be of."""
    said = _said(paper, found)
    if paper.letter is None and paper.front.is_of_court:
        return said
    kind = best(found, Field.TYPE)
    code = kind.value if kind is not None and kind.confidence > Confidence.GUESS else ""
    if best(said, Field.IN_CASE) is None and code not in _NOT_ABOUT_PARTIES:
        said += senders.people_in(paper, knowledge, found)
    known = senders.of_sender(paper, knowledge, found, code) if code not in _OF_COURT | _FROM_OUTSIDE else []
    if best(said, Field.PARTY) is not None:
        known = [one for one in known if one.field is not Field.PARTY]
    if best(said, Field.SIDE) is not None:
        known = [one for one in known if one.field is not Field.SIDE]
    return said + known


def _said(paper: Paper, found: list[Proposal]) -> list[Proposal]:
    """What the paper says by itself, whatever is known of its case."""
    front = paper.front
    people = [
        Proposal(
            Field.IN_CASE,
            one.name,
            Confidence.LIKELY,
            f"caption {paper.quote(one.name)}",
            "p. 1",
            {"role": one.role} if one.role else {},
        )
        for one in front.parties
    ]
    kind = best(found, Field.TYPE)
    code = kind.value if kind is not None and kind.confidence > Confidence.GUESS else ""
    if paper.is_mail:
        return people + _of_mail(paper, code)
    if best(found, Field.PARTY) or best(found, Field.SIDE):
        return people
    if kind is not None and (
        code in _OF_COURT
        or (code == "bankruptcy_notice" and not _counsel(paper))
        or (code == "notice_of_hearing" and _BY_CLERK.search(paper.first_page) and not _counsel(paper))
    ):
        return [
            *people,
            *(
                Proposal(field, COURT, Confidence.LIKELY, kind.reason, kind.place)
                for field in (Field.PARTY, Field.SIDE)
            ),
        ]
    if paper.letter is not None:
        return people + _of_letter(paper, code)
    if code in _FROM_OUTSIDE:
        return people + _outside(front.lines)
    return people + _of_paper(paper, code)


def _counsel(paper: Paper) -> re.Match[str] | None:
    return _COUNSEL.search(paper.first_page, paper.words_of(0))


def _of_paper(paper: Paper, code: str) -> list[Proposal]:
    """Who filed a court's paper: its title, counsel's lines, the first words of its text."""
    front = paper.front
    title = front.title or front.footer
    if _JOINT.match(title):
        return [Proposal(Field.SIDE, "joint", Confidence.LIKELY, f"title {paper.quote(title)}", "p. 1")]
    if form := _FORM_COUNSEL.search(paper.first_page, paper.words_of(0)):
        name = form["name"].strip(" .,")
        role = next((one.role for one in front.parties if one.name.casefold().startswith(name.casefold()[:12])), "")
        said = f"counsel {quoted(form.group())}"
        return _both(name, side_of(role), said)
    if usual := _USUAL.get(code):
        name = _party(front, usual, "")
        if name and not _POSSESSIVE.match(title):
            return _both(name, usual, f"title {paper.quote(title)}")
    own = _POSSESSIVE.match(title)
    counsel = _counsel(paper) or (
        _COUNSEL.search(paper.pages[-1][-3000:], paper.words_of(len(paper.pages) - 1)) if paper.pages else None
    )
    of_role = _OF_ROLE.search(title)
    body = _BODY.search(" ".join(front.lines[front.end : front.end + 8]), paper.words_of(0))
    for match, where in ((own, "title"), (of_role, "title"), (counsel, "counsel"), (body, "text")):
        if match is None:
            continue
        named = match.groupdict().get("name") or ""
        name = _party(front, match["role"].lower(), named)
        return _both(name, side_of(match["role"]), f"{where} {paper.quote(match.group())}")
    return []


def _party(front: Front, role: str, named: str) -> str:
    """The name of whoever stands in a role, as the caption has it; else as counsel's line has it."""
    named = re.split(r",? (?:an? |in |and )|;|\bet al", named)[0].strip(" ,.")
    for one in front.parties:
        if named and (
            one.name.casefold().startswith(named.casefold()[:14])
            or named.casefold().startswith(one.name.casefold()[:14])
        ):
            return one.name
    same = [one.name for one in front.parties if one.role == role or side_of(one.role) == side_of(role)]
    if len(same) == 1:
        return same[0]
    return (
        named
        if 3 < len(named) < 60
        and named[0].isupper()
        and not re.search(r"\d|\b(?:court|county|state bar)\b", named, re.I)
        else ""
    )


def _both(name: str, side: str, reason: str) -> list[Proposal]:
    found = [Proposal(Field.PARTY, name, Confidence.LIKELY, reason, "p. 1")] if name else []
    return found + ([Proposal(Field.SIDE, side, Confidence.LIKELY, reason, "p. 1")] if side else [])


def _of_letter(paper: Paper, code: str) -> list[Proposal]:
    letter = paper.letter
    if letter is None:
        return []
    if code in _FROM_OUTSIDE:
        return _outside(letter.letterhead)
    found = []
    sender = re.sub(r",? esq\.?$", "", letter.sender, flags=re.I)
    if letter.signed and not _NO_SENDER.search(letter.signed):
        found.append(Proposal(Field.PARTY, letter.signed, Confidence.LIKELY, f"signed {paper.quote(letter.signed)}"))
    elif sender and _LETTERHEAD_NAME.match(sender) and not _NO_SENDER.search(sender):
        found.append(Proposal(Field.PARTY, sender, Confidence.LIKELY, f"letterhead {paper.quote(sender)}", "p. 1"))
    if counsel := next((one for one in map(_COUNSEL.pattern.search, _ends_of(paper)) if one is not None), None):
        side, reason = side_of(counsel["role"]), f"counsel {quoted(counsel.group())}"
        return found + ([Proposal(Field.SIDE, side, Confidence.LIKELY, reason, "p. 1")] if side else [])
    match = _REPRESENTS.search(letter.body)
    role = match["role"] if match else None
    match = match if role else _APPELLANT_WRITES.search(letter.body)
    if match and match["role"] and (side := side_of(match["role"])):
        found.append(Proposal(Field.SIDE, side, Confidence.LIKELY, f"text {quoted(match.group())}", "p. 1"))
    return found


def _ends_of(paper: Paper) -> tuple[str, str]:
    """Where a letter says whose attorneys write it: above its date, and where it is signed."""
    letter = paper.letter
    return "\n".join(letter.letterhead if letter is not None else ()), "\n".join(paper.front.lines[-6:])


def _outside(lines: tuple[str, ...]) -> list[Proposal]:
    """A vendor, provider or agency: the first line that is a name and not the paper's heading."""
    for line in lines[:5]:
        line = re.split(r"\t|\s{2,}| (?:invoice|claim|charge|date)\b|, esq\b", line, flags=re.I)[0].strip()
        if _LETTERHEAD_NAME.match(line) and not re.match(
            r"(?:invoice|statement|bill|notice|state of|page|date|re|to)\b|.*(?:report|form)$", line, re.I
        ):
            return [
                Proposal(Field.PARTY, line, Confidence.LIKELY, f"letterhead {quoted(line)}", "p. 1"),
                Proposal(Field.SIDE, "third_party", Confidence.LIKELY, f"letterhead {quoted(line)}", "p. 1"),
            ]
    return []


def _of_mail(paper: Paper, code: str) -> list[Proposal]:
    """Who sent a mail; the name that stands before its address."""
    sender = paper.sender
    if code in _OF_COURT:
        return [
            Proposal(field, COURT, Confidence.LIKELY, f"sender {quoted(sender)}", "sender")
            for field in (Field.PARTY, Field.SIDE)
        ]
    name = re.sub(r"<.*|\"|\(.*", "", sender).strip()
    if not name or "@" in name or not _LETTERHEAD_NAME.match(name):
        return []
    return [Proposal(Field.PARTY, name, Confidence.LIKELY, f"sender {quoted(sender)}", "sender")]
