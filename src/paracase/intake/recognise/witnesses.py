"""Where a paper itself says which case it is of: its stamp, its notice, its caption, its Re line, its subject, its name.

Only these decide; a number in the body may be that of a cited case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.cases.courts import upper
from paracase.intake.recognise import nef, stamp

if TYPE_CHECKING:
    from paracase.domain.cases.courts import Court, CourtMention, Courts
    from paracase.intake.recognise.paper import Paper

_HEADING = 3500
_LABEL = re.compile(
    r"\b(?:(?:CIVIL|CRIMINAL|COURT|BANKRUPTCY|CASE)\s+)?(?:CASE|INDEX|CAUSE|DOCKET|ACTION|ADV(?:ERSARY|\.)?\s*PRO(?:C(?:EEDING)?)?\.?|CIV\.|CRIM\.|MDL|CIVIL)"
    r"\s*(?:NO|NUMBER|NUM|#)S?(?![A-Z])[.#]?\s*[.:#]*[ \t]*(?:\n[ \t]*)?(?P<value>[^\n]{3,70})|(?:^|[\s(])NOS?\.:?[ \t]+(?P<bare>\d[^\n]{3,50})"
)
_RE_LINE = re.compile(r"^[ \t>]*(?:RE|REF|REGARDING|SUBJECT)\s*:[ \t]*", re.M)
_RE_END = re.compile(r"\n\s*\n|^[ \t]*DEAR\b", re.M)
_PROSE = re.compile(r"^(?=.{62})(?:[ \t]*\S+[ \t]+){8,}", re.M)
_LABELLED = re.compile(
    r"^[ \t>]*(?:OUR |YOUR )?(?:PATIENT(?: NAME)?|CLAIMANT|INSURED|CLIENT|BENEFICIARY|EMPLOYEE|DECEDENT|NAME|PETITIONER|RESPONDENT|"
    r"PLAINTIFF|DEFENDANT|DEBTOR|CASE STYLE|CASE NAME|CAPTION|TITLE|PARTY \d|FROM|SHORT TITLE|CLAIMANT NAME|OUR CLIENT)S?\s*:[ \t]*(?P<value>[^\n]{2,90})",
    re.M,
)
_CAPTION = re.compile(
    r"(?P<a>[A-Z][^\n]{1,70}?)[ \t]+(?:v|vs)\.?[ \t]+(?P<b>[A-Z][^\n]{1,70}?)(?=[ \t]{2,}|\n|$|,? (?:No|Case|Index|Cause)\b)"
)
_VERSUS_LINE = re.compile(r"^\W*(?:V|VS|VERSUS|-?\s*AGAINST\s*-?)\W*(?:\s{3,}.*)?$", re.M)
_IN_RE = re.compile(r"\bIN\s+RE\b|\bIN\s+THE\s+MATTER\s+OF\b")


class SaidPlace(NamedTuple):
    """A part of a paper that says which case it is of."""

    called: str
    """As a reason calls it."""
    place: str
    text: str
    """As the paper writes it."""
    trust: int
    """2 a stamp or a notice, 1 a caption or a Re line, 0 a subject or a name of a file."""


@dataclass(frozen=True)
class PaperCourt:
    """The court a paper comes from or goes to."""

    court: Court | None
    words: str = ""
    called: str = ""
    place: str = ""
    agrees: bool = False
    """Two sources say so."""
    kinds: frozenset[str] = frozenset()
    """Where no court is named: of which kinds it can be, by the form of its stamp."""

    def contradicts(self, other: Court | None) -> bool:
        """Whether the paper is of another court than a number is."""
        if other is None:
            return False
        if self.court is not None:
            return self.court.code != other.code
        return bool(self.kinds) and other.kind not in self.kinds


NO_COURT = PaperCourt(None)


def places_of(paper: Paper) -> list[SaidPlace]:
    """The parts of a paper that decide, those that are trusted most first."""
    found = []
    mark = stamp.stamp_of(paper)
    if mark is not None:
        found.append(SaidPlace("court stamp", "stamp", mark.words, 2))
    notice = notice_of(paper)
    found += [
        SaidPlace("notice of electronic filing", "p. 1", number.raw, 2) for number in (notice.dockets if notice else ())
    ]
    if notice is None and paper.pages:
        found += _headed(paper)
    if subject := str(paper.meta.get("mail", {}).get("subject", "")):
        found.append(SaidPlace("subject", "subject", subject, 0))
    found.append(SaidPlace("file name", "file name", paper.name, 0))
    return found


def notice_of(paper: Paper) -> nef.Notice | None:
    """The notice a mail is."""
    return nef.parse_notice("\n".join(paper.pages)[:200_000]) if paper.is_mail and paper.pages else None


def _headed(paper: Paper) -> list[SaidPlace]:
    head = paper.first_page[:_HEADING]
    large = upper(head)
    found = [SaidPlace("Re line", "p. 1", head[start:end], 1) for start, end in re_lines(large)]
    for match in _LABEL.finditer(large[: len(caption_of(head)) if not paper.is_mail else _HEADING]):
        before = large[max(0, match.start() - 30) : match.start()]
        if re.search(r"(?:D\.\s?C\.|LOWER(?:\s+COURT)?|DISTRICT COURT|ORIGINATING|BELOW|\bIN)\s*$", before):
            continue
        found.append(SaidPlace("caption", "p. 1", head[match.start() : match.end()].strip(), 1))
    caption = caption_of(head)
    found.append(SaidPlace("caption", "p. 1", caption, 1))
    return found


def re_lines(large: str) -> list[tuple[int, int]]:
    """Where the Re lines of a letter stand, each with what goes on below it."""
    found = []
    for match in _RE_LINE.finditer(large):
        end = _RE_END.search(large, match.end())
        found.append((match.start(), min(end.start() if end else len(large), match.end() + 400)))
    return found[:4]


def caption_of(head: str) -> str:
    """The beginning of a page, up to where it begins to tell."""
    match = _PROSE.search(head)
    while match is not None:
        line = head[match.start() : head.find("\n", match.end()) if "\n" in head[match.end() :] else len(head)]
        letters = [ch for ch in line if ch.isalpha()]
        is_prose = not re.search(r"\S {3,}\S", line) and sum(ch.islower() for ch in letters) > 0.75 * len(letters)
        if is_prose and not re.search(r"\b(?:Appeal from|Court|County|Judge|No\.|Case)\b", line):
            return head[: match.start()]
        match = _PROSE.search(head, match.end())
    return head[:2500]


def court_of_paper(paper: Paper, courts: Courts) -> PaperCourt:
    """The court that a paper names as its own; of several sources that agree the first, of those that differ none is sure."""
    heard: list[PaperCourt] = []
    mail = paper.meta.get("mail", {})
    sender = str(mail.get("from", ""))
    if sender and (court := courts.of_host(sender)) is not None:
        heard.append(PaperCourt(court, sender, "sender", "sender"))
    if (match := re.match(r"gov\.uscourts\.(\w{3,6})\.", paper.name)) and match[1] in courts.by_code:
        heard.append(PaperCourt(courts.by_code[match[1]], match.group(), "file name", "file name"))
    if (said := _headed_court(paper, courts)) is not None:
        heard.append(said)
    if not heard:
        mark = stamp.stamp_of(paper)
        return PaperCourt(None, kinds=_kinds_of_stamp(mark.words)) if mark is not None else NO_COURT
    first = heard[0]
    codes = {one.court.code for one in heard if one.court}
    return PaperCourt(first.court, first.words, first.called, first.place, len(codes) == 1 and len(heard) > 1)


def _headed_court(paper: Paper, courts: Courts) -> PaperCourt | None:
    head = paper.first_page[:_HEADING]
    zone = head if paper.is_mail else caption_of(head)
    own = [mention for mention in courts.mentions(zone) if not mention.is_other]
    if not own and (subject := str(paper.meta.get("mail", {}).get("subject", ""))):
        named = [mention for mention in courts.mentions(subject) if not mention.is_other]
        if named:
            return PaperCourt(named[0].court, subject[named[0].start : named[0].end], "subject", "subject")
    if not own:
        return None
    first = _first_of(own)
    return PaperCourt(first.court, zone[first.start : first.end], "heading", "p. 1")


def _first_of(mentions: list[CourtMention]) -> CourtMention:
    """A trial court of a state is named by its county: the court of appeals of a caption that names both stands first."""
    return mentions[0]


def _kinds_of_stamp(words: str) -> frozenset[str]:
    if re.search(r"DktEntry|Entry ID|Appellate Case|^Case:|\bUSCA\d", words):
        return frozenset({"circuit"})
    if re.search(r"\b\d{2}-[a-z]{2}-\d", words):
        return (
            frozenset({"bankruptcy"})
            if re.search(r"-(?:bk|ap)-", words)
            else frozenset({"district", "claims", "trade"})
        )
    return frozenset({"bankruptcy", "district", "circuit", "claims", "trade"})


def labelled_names(paper: Paper) -> str:
    """The parts of a paper in which whoever is named is whom it is about: caption, Re line, subject, sender, labelled lines."""
    head = paper.first_page[:_HEADING]
    large = upper(head)
    mail = paper.meta.get("mail", {})
    parts = [
        re.sub(r"<[^>]*>", " ", str(mail.get("from", ""))),
        str(mail.get("subject", "")),
        paper.name.replace("_", " "),
    ]
    parts += [head[start:end] for start, end in re_lines(large)]
    parts += [head[match.start("value") : match.end("value")] for match in _LABELLED.finditer(large)]
    notice = notice_of(paper)
    if notice is not None:
        parts += notice.case_names
    elif has_caption(paper):
        parts.append(caption_of(head))
    return "\n;\n".join(part for part in parts if part)


def has_caption(paper: Paper) -> bool:
    """Whether a paper names its parties as those of a case do."""
    notice = notice_of(paper)
    if notice is not None:
        return any(notice.case_names)
    caption = caption_of(paper.first_page[:_HEADING])
    large = upper(caption)
    return bool(
        _VERSUS_LINE.search(large) or _CAPTION.search(caption) or _IN_RE.search(large) or re.search(r"\sV\.\s", large)
    )


def caption_line(paper: Paper) -> str:
    """The name of the case as a paper writes it in one line; empty when it does not."""
    notice = notice_of(paper)
    if notice is not None:
        return next(iter(notice.case_names), "")
    head = paper.first_page[:_HEADING]
    for text in (*(head[start:end] for start, end in re_lines(upper(head))), caption_of(head)):
        if (match := _CAPTION.search(text)) is not None:
            return re.sub(
                r"^\s*(?:Re|Title|Case Style|Case Name|Caption)\s*:?\s+", "", match.group(), flags=re.I
            ).strip(" ,;")
    return ""
