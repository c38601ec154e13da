"""Where a paper itself says which case it is of: its stamp, its notice, its caption, its Re line, its subject, its name.

Only these decide; a number in the body may be that of a cited case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.cases.courts import upper
from paracase.domain.papers.addresses import ADDRESS
from paracase.domain.sifting import signs_of
from paracase.domain.words import letters_of
from paracase.intake.recognise import stamp
from paracase.once import once

if TYPE_CHECKING:
    from paracase.domain.cases.courts import Court, Courts
    from paracase.intake.recognise.notices.notice import Notice
    from paracase.intake.recognise.paper import Paper

_HEADING = 3500
_FORWARDED = 50_000
_LABEL = re.compile(
    r"\b(?=[CIDAMB])(?:(?:CIVIL|CRIMINAL|COURT|BANKRUPTCY|CASE)\s+)?"
    r"(?:CASE|INDEX|CAUSE|DOCKET|ACTION|ADV(?:ERSARY|\.)?\s*PRO(?:C(?:EEDING)?)?\.?|CIV\.|CRIM\.|MDL|CIVIL)"
    r"\s*(?:NO|NUMBER|NUM|#)S?(?![A-Z])[.#]?\s*[.:#]*[ \t]*(?:\n[ \t]*)?(?P<value>[^\n]{3,70})"
    r"|(?:^|[()|§\]:,][ \t]*|[ \t]{2,})NOS?\.:?[ \t]+(?P<bare>[A-Z]{0,3}\d[^\n]{3,50})",
    re.M,
)
_RE_LINE = re.compile(r"^[ \t>]*(?:RE|REF|REGARDING|SUBJECT)(?:[ \t]*:|(?=[ \t]+\d))[ \t]*", re.M)
_RE_END = re.compile(r"\n\s*\n|^[ \t]*DEAR\b", re.M)
_APART = re.compile(r"\S {3,}\S|\S[^\t]{10,}\t[ \t]*\S")
_OF_A_CAPTION = re.compile(r"\b(?:Appeal from|Court|County|Judge|No\.|Case|Counsel|Attorneys? for)\b")
_ANOTHER = re.compile(r"(?:D\.\s?C\.|LOWER(?:\s+COURT)?|DISTRICT COURT|ORIGINATING|AGENCY|BELOW|\bIN)\s*$")
"""Before a number: it is that of the court an appeal comes from."""
_CALLED = re.compile(
    r"^\s*(?:(?:Re|Title|Case Style|Case Name|Caption)\s*:?\s+)?(?:(?:Case|Appeal|Docket|Cause|Index)?\s*"
    r"\b(?:Nos?\.?|Number):?\s+[\w:.()/-]*\d[\w:.()/-]*\s*[,;:\u2013\u2014-]\s*)?",
    re.I,
)
"""What stands before a case's name in its line: a label, and the number with what parts it from the name."""
_IN_STAMP = re.compile(r"\bUSDC (?P<where>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=\s+(?:Page|Pg)\b|\s*$)")
_LABELLED = re.compile(
    r"^[ \t>]*(?:OUR |YOUR )?(?:PATIENT(?: NAME)?|CLAIMANT(?: NAME)?|INSURED|CLIENT|BENEFICIARY|EMPLOYEE|DECEDENT|NAME|"
    r"PETITIONER|RESPONDENT|PLAINTIFF|DEFENDANT|DEBTOR|CASE STYLE|CASE NAME|CAPTION|TITLE|PARTY \d|FROM|SHORT TITLE)S?"
    r"\s*:[ \t]*(?P<value>[^\n]{2,90})",
    re.M,
)
_CAPTION = re.compile(
    r"(?P<a>[A-Z][^\n]{1,70}?)[ \t]+(?:v|vs)\.?[ \t]+(?P<b>[A-Z][^\n]{1,70}?)(?=[ \t]{2,}|\n|$|,? (?:No|Case|Index|Cause)\b)"
)
_VERSUS_LINE = re.compile(r"^[^\w\n]*(?:V|VS|VERSUS|AGAINST)[^\w\n]*(?:(?<=[ \t]{3}).*)?$", re.M)
_PARTING = signs_of("v", "vs", "versus", "against", "re", "matter")
"""Words of which each caption has one."""
_COURT_WORDS = signs_of(
    *("court~", "multi~", "arbit~", "distr~", "d", "circu~", "cir", "count~", "appea~", "appel~"),
    *("lasc", "ocsc", "sdsc", "sfsc", "jpml"),
)
"""How one of the words begins that each name of a court has (``domain/cases/courts.py``)."""
_V = signs_of("v", "vs")
_RE_WORDS = signs_of("re", "ref", "regarding", "subject")
_NUMBER_WORDS = ("no", "nos", "num", "nums", "number", "numbers")
_NUMBERED = signs_of(
    *(
        noun + number
        for noun in (
            *("", "case", "index", "cause", "docket", "action", "pro", "proc", "proceeding", "adversarypro"),
            *("adversaryproc", "adversaryproceeding", "adv", "mdl", "civil"),
        )
        for number in _NUMBER_WORDS
    )
)
"""Words of which one stands in each label of a number that has no ``#``."""
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
    number: str = ""
    """Where the whole place is a number: as it is written."""


@dataclass(frozen=True)
class PaperCourt:
    """The court a paper comes from or goes to."""

    court: Court | None
    words: str = ""
    called: str = ""
    place: str = ""
    agrees: bool = False
    """Two sources say so."""
    is_doubtful: bool = False
    """Two sources name different courts."""
    is_told: bool = False
    """Only the mail's own text says it, which whoever sent it wrote."""
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


@dataclass(frozen=True)
class Heading:
    """The beginning of a paper, looked at once."""

    paper: Paper

    @once
    def head(self) -> str:
        """What can be a heading: the beginning of the first page."""
        return self.paper.first_page[:_HEADING]

    @once
    def large(self) -> str:
        """The same in capitals, each letter at its place."""
        return upper(self.head)

    @once
    def subject(self) -> str:
        """The subject of a mail."""
        return str(self.paper.meta.get("mail", {}).get("subject", ""))

    @once
    def sender(self) -> str:
        """Who a mail says it is from."""
        return self.paper.sender

    @property
    def notice(self) -> Notice | None:
        """The notice a mail is."""
        return self.paper.notice

    @once
    def mark(self) -> stamp.Stamp | None:
        """The court's stamp."""
        return stamp.stamp_of(self.paper)

    @once
    def caption(self) -> str:
        """The beginning of the page, up to where it begins to tell; of a mail nothing."""
        return "" if self.paper.is_mail else caption_of(self.head)

    @once
    def has_caption(self) -> bool:
        """Whether the paper names its parties as those of a case do."""
        if self.notice is not None:
            return any(self.notice.case_names)
        if self.paper.words_of(0).signs.isdisjoint(_PARTING):
            return False
        large = self.large[: len(self.caption)]
        return bool(
            _VERSUS_LINE.search(large)
            or _CAPTION.search(self.caption)
            or _IN_RE.search(large)
            or re.search(r"\sVS?\.\s", large)
        )

    @once
    def re_lines(self) -> list[str]:
        """The Re lines of a letter, each with what goes on below it."""
        found: list[str] = []
        if self.paper.words_of(0).signs.isdisjoint(_RE_WORDS):
            return found
        for match in _RE_LINE.finditer(self.large):
            end = _RE_END.search(self.large, match.end())
            found.append(self.head[match.start() : min(end.start() if end else len(self.head), match.end() + 400)])
        return found[:4]

    @once
    def places(self) -> list[SaidPlace]:
        """The parts that decide which case it is, those that are trusted most first."""
        found = []
        if self.mark is not None:
            found.append(SaidPlace("court stamp", "stamp", self.mark.words, 2, self.mark.docket.raw))
        for one in self.notice.cases if self.notice else ():
            found.append(SaidPlace("notice of electronic filing", "p. 1", one.number, 2, one.number))
        if (self.notice is None or self.notice.system != "CM/ECF") and self.paper.pages:
            found += self._headed()  # the notices of states' systems say a number in several ways
        if self.subject:
            found.append(SaidPlace("subject", "subject", self.subject, 0))
        return [*found, SaidPlace("file name", "file name", self.paper.name, 0)]

    def _headed(self) -> list[SaidPlace]:
        found = [SaidPlace("Re line", "p. 1", words, 1) for words in self.re_lines]
        is_court_paper = self.has_caption or self.mark is not None
        is_numbered = "#" in self.large or not self.paper.words_of(0).signs.isdisjoint(_NUMBERED)
        for match in _LABEL.finditer(self.large, 0, len(self.caption) or _HEADING) if is_numbered else ():
            before = self.large[max(0, match.start() - 30) : match.start()]
            if (match["bare"] and not is_court_paper) or _ANOTHER.search(before):
                continue
            found.append(SaidPlace("caption", "p. 1", self.head[match.start() : match.end()].strip(), 1))
        if is_court_paper and self.caption:
            found.append(SaidPlace("caption", "p. 1", self.caption, 1))
        return found

    @once
    def labelled(self) -> str:
        """The parts in which whoever is named is whom it is about: caption, Re line, subject, sender, labelled lines."""
        parts = [re.sub(r"<[^>]*>", " ", self.sender), self.subject, self.paper.name.replace("_", " "), *self.re_lines]
        if ":" in self.large:
            parts += [self.head[match.start("value") : match.end("value")] for match in _LABELLED.finditer(self.large)]
        if self.notice is not None:
            parts += self.notice.case_names
        elif self.has_caption:
            parts.append(self.caption)
        return "\n;\n".join(part for part in parts if part)

    @once
    def case_name(self) -> str:
        """The name of the case as the paper writes it in one line; empty when it does not."""
        if self.notice is not None:
            return next(iter(self.notice.case_names), "")
        if self.paper.words_of(0).signs.isdisjoint(_V):
            return ""
        for text in (*self.re_lines, self.caption):
            if (match := _CAPTION.search(text)) is not None:
                return _CALLED.sub("", match.group()).strip(" ,;")
        return ""

    def court(self, courts: Courts) -> PaperCourt:
        """The court that the paper names as its own; of several sources the first."""
        heard: list[PaperCourt] = []
        address = (ADDRESS.findall(self.sender) or [""])[-1]  # not the name shown beside it, which anybody may choose
        if address and (court := courts.of_host(address)) is not None:
            heard.append(PaperCourt(court, address, "sender", "sender"))
        elif (inner := self._forwarded_from) and (court := courts.of_host(inner)) is not None:
            heard.append(PaperCourt(court, inner, "sender", "p. 1"))
        if (match := re.match(r"gov\.uscourts\.(\w{3,6})\.", self.paper.name)) and match[1] in courts.by_code:
            heard.append(PaperCourt(courts.by_code[match[1]], match.group().rstrip("."), "file name", "file name"))
        if (said := self._headed_court(courts)) is not None:
            heard.append(said)
        if not heard and (said := self._stamped_court(courts)) is not None:
            heard.append(said)
        if not heard:
            return PaperCourt(None, kinds=_kinds_of_stamp(self.mark.words)) if self.mark is not None else NO_COURT
        codes = {one.court.code for one in heard if one.court}
        is_told = self.paper.is_mail and bool(self.sender) and courts.of_host(address) is None
        return replace(
            heard[0],
            agrees=len(heard) > 1 and len(codes) == 1 and not is_told,
            is_doubtful=len(codes) > 1,
            is_told=is_told,
        )

    @property
    def _forwarded_from(self) -> str:
        """The court's address in a notice that somebody forwarded, as it stands there."""
        sender = self.notice.sender if self.notice is not None else ""
        text = "\n".join(self.paper.pages)[:_FORWARDED] if sender else ""
        match = re.search(re.escape(sender), text, re.I) if sender else None
        return match.group() if match else ""

    def _stamped_court(self, courts: Courts) -> PaperCourt | None:
        """The court that its own stamp names, where a page without a heading has nothing else (*USDC Colorado*)."""
        match = _IN_STAMP.search(self.mark.words) if self.mark is not None else None
        if match is None:
            return None
        named = courts.mentions(f"United States District Court for the District of {match['where']}")
        return PaperCourt(named[0].court, match.group(), "court stamp", "stamp") if len(named) == 1 else None

    def _headed_court(self, courts: Courts) -> PaperCourt | None:
        is_named = not self.paper.words_of(0).signs.isdisjoint(_COURT_WORDS)
        zones = [("heading", "p. 1", self.caption or self.head[:_HEADING])] if is_named else []
        zones += [("Re line", "p. 1", words) for words in self.re_lines if is_named]
        zones += [("subject", "subject", self.subject)] if self.subject else []
        for called, place, zone in zones:
            own = [mention for mention in courts.mentions(zone) if not mention.is_other]
            if own:
                return PaperCourt(own[0].court, zone[own[0].start : own[0].end], called, place)
        return None


def caption_of(head: str) -> str:
    """The beginning of a page, up to where it begins to tell: two lines of running text, or one that is a paragraph."""
    lines = head.split("\n")
    at = 0
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else ""
        if _is_prose(line) and (len(line) > 110 or _is_prose(following, least=25)):
            return head[:at]
        at += len(line) + 1
    return head[:2500]


_BETWEEN = frozenset(
    (
        *(
            "of",
            "the",
            "and",
            "for",
            "et",
            "al",
            "de",
            "la",
            "del",
            "di",
            "da",
            "von",
            "van",
            "der",
            "den",
            "y",
            "in",
            "re",
        ),
        *(
            "on",
            "behalf",
            "as",
            "a",
            "an",
            "individual",
            "individually",
            "d",
            "b",
            "dba",
            "aka",
            "by",
            "through",
            "its",
        ),
        *("his", "her", "their", "ex", "rel", "v", "vs"),
    )
)
"""Small words that stand in the names of cases."""
_BEHIND_NAMES = re.compile(
    r",?\s+(?:No|Case|Index|Cause|Docket|Civ|Dkt)\b.*|\s+[-\u2013\u2014(\[].*|"
    r",\s+(?!(?:Inc|L\.?L\.?[CP]|L\.?P|Ltd|Co|Corp|P\.?L\.?L\.?C|P\.?[CA]|N\.?A|et al|Jr|Sr|an? )\b).*",
    re.I | re.S,
)
_BEFORE_NAMES = re.compile(r"^(?:\W*\w*\d[\w:.-]*\s+)+")
_AND_OTHERS = re.compile(r",?\s+et\s+al\.?,?\s*$", re.I)
_PARTS = re.compile(r"\s+(?:v|vs)\.?\s+")


def is_told_in_prose(caption: str) -> bool:
    """Whether what looks like the name of a case was taken out of a sentence: *This concerns the matter of A v. B*."""
    sides = _PARTS.split(caption, maxsplit=1)
    left, right = sides[0], _BEHIND_NAMES.sub("", sides[1]) if len(sides) > 1 else ""
    words = re.findall(r"[A-Za-z]+", f"{left} {right}")
    return bool(re.search(r"\bmatter of\b", left, re.I)) or any(
        word.islower() and word not in _BETWEEN for word in words
    )


def case_name_in(line: str) -> str:
    """The name of a case in a line that is no sentence; empty where there is none."""
    match = _CAPTION.search(line)
    return match.group() if match is not None and not is_told_in_prose(match.group()) else ""


def caption_sides(caption: str) -> tuple[str, ...]:
    """The two names of a case's name in one line, without the number before and court, number and subject behind them."""
    sides = _PARTS.split(caption, maxsplit=1)
    if len(sides) != 2:
        return ()
    left, right = (
        _AND_OTHERS.sub("", side).strip(" ,;:")
        for side in (_BEFORE_NAMES.sub("", sides[0]), _BEHIND_NAMES.sub("", sides[1]))
    )
    return (left, right) if left and right else ()


def _is_prose(line: str, *, least: int = 50) -> bool:
    line = line.strip()
    if len(line) < least or _APART.search(line) or _OF_A_CAPTION.search(line):
        return False
    letters, capitals = letters_of(line)
    small = letters - capitals if line.isascii() else sum(map(str.islower, line))
    return small > 0.75 * letters > 0.5 * len(line)


def _kinds_of_stamp(words: str) -> frozenset[str]:
    """Of which kinds a court can be whose stamp names none: appeals are stamped otherwise than actions and bankruptcies."""
    if re.search(r"DktEntry|Entry ID|Appellate Case|^Case:|\bUSCA\d", words):
        return frozenset({"circuit"})
    if re.search(r"\b\d{2}-(?:bk|ap)-", words):
        return frozenset({"bankruptcy"})
    if re.search(r"\b\d{2}-[a-z]{2}-\d", words):
        return frozenset({"district", "claims", "trade"})
    return frozenset({"bankruptcy", "district", "circuit", "claims", "trade"})
