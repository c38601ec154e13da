"""The first page of a court's paper, taken apart: the caption with its people, the title beside or below it, the footer.

California sets the title into the right half of the first page and repeats it at the foot of each (CRC 2.108, 2.110); New
York sets it right of the caption, Texas, Florida and most federal courts below. Reading a PDF joins what stands side by
side into one line, so the left half is told from the right by what belongs into a caption: names, roles, *v.*

Pure: pages in, parts out; nothing is decided here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LOOKED_AT = 80
"""Lines of a first page; the title of no court's paper stands further down."""
_TITLE_LINES, _TITLE_LETTERS = 6, 320
_SLIP_WORDS = 45

_ROLES = (
    "plaintiff|defendant|petitioner|respondent|appellant|appellee|debtor|claimant|movant|intervenor|relator|creditor|"
    "trustee|complainant|garnishee|obligee|obligor"
)
_ROLE = re.compile(
    rf"(?:(?:third|cross|counter|nominal|joint|real)[- ]?(?:party)?[- /]*)?(?P<role>{_ROLES})(?:\(s\)|s)?"
    rf"(?:(?:\s?[-\u2013\u2014/,&]\s?|\s+and\s+|\s+)(?:(?:cross|counter|third[- ]party)[- ]?)?(?:{_ROLES})(?:\(s\)|s)?)*"
    r"(?:\s*\((?:plaintiff|defendant|petitioner|respondent)[^)]{0,24}\))?(?P<end>[,.;:]*)(?=\s|\t|$)",
    re.I,
)
_VERSUS = re.compile(r"(?:(?:v\.?|vs\.?|versus)(?=\s|\t|$)|[-\u2013\u2014]*\s*(?:against|vs?\.?|and)\s*[-\u2013\u2014]+)", re.I)
_ONE_LINE = re.compile(r"^(?:(?:title|case name|short title|re|case)\b:?\s+)?(?P<first>[A-Z][^:]{2,70}?),? (?:v|vs|versus)\.? (?P<second>[A-Z].{2,70})$", re.I)
_TITLE_OF_CASE = re.compile(r"^(?:title|case name|short title)\b:?\s", re.I)
_ROLE_WORDS = re.compile(rf",?\s*\b(?:{_ROLES})(?:s|\(s\))?\b[,.]*", re.I)
_NAME_ROLE = re.compile(rf"^(?P<name>.{{3,}}?),?\s+(?P<role>{_ROLES})s?[,.]?$", re.I)
_IN_RE = re.compile(r"in(?: the)? (?:re|matter of)\b:?[ ]*(?P<name>.*)", re.I)
_FORM_PARTY = re.compile(r"^(?P<role>PLAINTIFF|DEFENDANT|PETITIONER|RESPONDENT)(?:/\w+)*(?:\(S\))?:\s*(?P<name>.+)")
_FORM_REST = re.compile(r"\s+(?:Clerk of|By .*Clerk|By:|CASE NUMBER|Superior Court|FILED\b).*$")
_COLUMN = re.compile(r"(?:^|\s)[)\u00a7|\]:}]+(?=\s|$)")
_GUTTER = re.compile(r"^ ?(\d{1,2})(?:[ \t]+(.*))?$")
_RULE = re.compile(r"^[\s_=*\u2013\u2014xX/\-]*[_=\u2013\u2014\-]{3}[\s_=*\u2013\u2014xX/\-]*")
_STAMP = re.compile(
    r"^(?:appellate |usca\d*\s)?(?:case|appeal)\b.{3,40}\bdoc(?:ument)?\b.{0,12}\d|^filing #|^(?:received )?nyscef|^filed: .*clerk|"
    r"^page \d+ of|^e-?filed\b|^index no\. \S+$|^xxx+$",
    re.I,
)
_COURT = re.compile(
    r"\b(?:court(?! report)|tribunal|panel on multidistrict|arbitration association|(?:appeals|labor relations) board|trade commission)\b|"
    r"^(?:(?:for the )?(?:\w+ ){0,2}district of|county of|city and county of|in and for|state of|\w+ division$|for the \w+ circuit)",
    re.I,
)
_NUMBER = re.compile(
    r"(?:^|\s)[(\[]?(?:(?:case|civil|criminal|cause|index|docket|adv\w*|appeal|lead|master|mdl|bankruptcy|misc\w*)\b.{0,24}?\bnos?\b|"
    r"nos?\.?:? ?(?:[\d:]|[A-Z]{1,5}[-\d])|case:|case number|case #|mdl no|c\.?a\.? no|\d{2}[- ](?:cv|cr|civ|c|md|bk|ap)\b)",
    re.I,
)
_LEFT_CUT = re.compile(
    r"\s(?:DIVISION|Division|Hon\.|HON\.|Judge|JUDGE|JURY|Jury|Part \d|Motion Seq|Chapter \d|CHAPTER \d|Hearing|UCS-\d|\(rev|Dept|Date:|Time:|"
    r"(?:[A-Z][a-z]+, )?(?:New York|California|Texas|Florida|Illinois)$|(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December) \d{1,2}, \d{4}).*$"
)
_STRONG = re.compile(
    r"\b(?:orders?|judgment|motions?|demurrer|notice of|oppositions?|reply|responses?|answers?|complaint|memorandum|declaration|interrogatories|"
    r"stipulation|request for|discovery)\b",
    re.I,
)
_NOISE = re.compile(
    r"^[(\[]?(?:hearing|date|time|dept|department|courtroom|ctrm|crtrm|judge|place|location|hon\b|honorable|the hon|reservation|"
    r"complaint filed|action filed|action date|trial\b(?! (?:brief|memorandum|subpoena|exhibit|witness))|discovery cut|motion cut|"
    r"in the matter|fac filed|date action|assigned|jury|demand for (?:a )?jury|related|filed|re:|chapter \d+$|motion seq|part \d|division|dc no|"
    r"magistrate|unlimited|limited civil|amount|oral argument|petition filed|first amended complaint filed|appeal from|on appeal|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|see attached|"
    r"\(?jury|ecf case|electronically|by:|present|before|argued|class action$|\d|state bar|attorneys? for|telephone|e-?mail)",
    re.I,
)
_BODY = re.compile(
    r"^(?:to (?:all|the|defendant|plaintiff|each|respondent|petitioner|any)\b|to:|comes? now|now comes?|please take|you are|i, |i am|whereas|"
    r"this (?:matter|cause|action|case)|upon|pursuant|the court|the (?:above|following|undersigned)|it is|introduction|in this|statement of (?:facts|the case)|table of|facts$|background|syllabus|summary of (?!your)|on (?:petition|certiorari|appeal|discretionary|writ)|"
    r"(?:plaintiffs?|defendants?|petitioner|respondent),? (?:by|through|[a-z]+s\b)|(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)] )",
    re.I,
)
_TITLE_WORD = re.compile(
    r"\b(?:orders?|judgment|motions?|demurrer|notice|oppositions?|objections?|reply|responses?|answers?|complaint|petition|counterclaims?|"
    r"cross-complaint|declaration|affidavit|affirmation|stipulation|memorandum|brief|summons|subpoena|citation|requests?|"
    r"demands?|certificate|certification|proof|return of|exhibit|appendix|report|statement|interrogatories|disclosures?|"
    r"schedules?|application|opinion|decision|minutes|mandate|transcript|deposition|entry of|appearance|waiver|writ|"
    r"bill of|plan|offer|proposal|list|instructions|note of|designation|admissions?|acknowledge?ment|nonsuit|agreement|"
    r"exceptions|verdict|ruling|recommendation|findings|points and authorities|letters (?:testamentary|of)|substitution|"
    r"suggestion|denial|withdrawal|consent|cover sheet|intervention|dismissal|errata|log|abstract|ex parte|claim)\b",
    re.I,
)
_LEAD = re.compile(
    r"^(?:[\[(]?proposed|joint|amended|first|second|third|fourth|supplemental|verified|unopposed|opposed|agreed|emergency|renewed|"
    r"corrected|original|special|final|traditional|(?:plaintiff|defendant|petitioner|respondent|appell|debtor|intervenor|"
    r"cross|counter|claimant|movant|trustee|government|united states)[\w\u2019'-]*)\b",
    re.I,
)
_JOINS = re.compile(r"(?:\b(?:of|to|in|for|and|or|re:?|on|the|by|from|with|against|its|his|her|their|a|an|at|as|under|no\.)|'s|s'|[,/&(-])$", re.I)
_GOES_ON = re.compile(r"^(?:of|to|in|for|and|or|re|on|by|from|with|against|under|as|pursuant|granting|denying|regarding)\b", re.I)
_LEFT_ONLY = re.compile(
    r"\b(?:individual|corporation|inclusive|company|partnership|capacity|does|et al|llc|inc|l\.?p|dba|d/b/a|entity|association)\b[.,;]*$", re.I
)
_LABEL = re.compile(r"^proceedings?(?: \([^)]*\))?:\s*", re.I)
_SLIP = re.compile(
    r"^(?:[\w\u2019']+ )?(?P<what>EXHIBIT|Exhibit|ATTACHMENT|Attachment|APPENDIX|Appendix|TAB)\s+[\"\u201c\u2018']?(?P<no>[A-Z]{1,3}|\d{1,4}|[A-Z]-?\d{1,3}|\d+-[A-Z\d]{1,3})[\"\u201d\u2019']?$"
)
_PAGE_NUMBER = re.compile(r"^[-\u2013\s]*(?:page )?(?:\d{1,3}|[ivx]{1,5})(?: of \d+)?[-\u2013\s]*$", re.I)


@dataclass(frozen=True, slots=True)
class CaptionParty:
    """Somebody of the caption."""

    name: str
    role: str
    """``plaintiff``, ``appellant`` …, as the caption says it; empty where it does not."""


@dataclass(frozen=True, slots=True)
class Front:
    """What the first page of a court's paper is made of."""

    lines: tuple[str, ...] = ()
    """Its lines without gutter, stamps and rules; tabs where a caption's halves were parted."""
    parties: tuple[CaptionParty, ...] = ()
    title: str = ""
    """As printed, lines joined; empty where none was found."""
    end: int = 0
    """The first line after caption and title."""
    caption: int | None = None
    """The line in which the caption parts its sides, or that begins ``In re``; None: no paper of a court's case."""
    is_block: bool = False
    """Whether the caption is a block of its own, not a case's name in one line, as letters have it too."""
    court: str = ""
    footer: str = ""
    """The title as it is repeated at the foot."""
    slip: str = ""
    """``Exhibit A``, where the page is a slip sheet."""

    @property
    def is_of_court(self) -> bool:
        """Whether it has a caption, or at least a court's name above a title."""
        return self.caption is not None or bool(self.court and self.title)

    def party_of(self, role: str) -> str:
        """The one who stands in a role; empty where nobody or several do."""
        names = [party.name for party in self.parties if party.role == role]
        return names[0] if len(names) == 1 else ""


def read_front(pages: tuple[str, ...]) -> Front:
    """Take the first page apart."""
    lines = page_lines(pages[0]) if pages else []
    slip = _slip(lines)
    if slip:
        behind = _front_of(page_lines(pages[1])).title if len(pages) > 1 else ""
        return Front(tuple(lines), slip=slip, title=behind)
    front = _front_of(lines)
    footer = _footer(pages)
    return Front(front.lines, front.parties, front.title, front.end, front.caption, front.is_block, front.court, footer)


def page_lines(page: str) -> list[str]:
    """The lines of a page without the 1 to 28 of pleading paper, stamps and rules."""
    raw = page.replace("\u2019", "'").replace("\u2018", "'").split("\n")[: LOOKED_AT * 2]
    numbers = [match for line in raw if (match := _GUTTER.match(line))]
    expected = 1
    for match in numbers:
        expected += int(match[1]) == expected
    if expected > 12:
        raw = [(match[2] or "") if (match := _GUTTER.match(line)) else line for line in raw]
    found = []
    for line in raw:
        line = _RULE.sub("", line)
        line = re.sub(r"[ \u00a0]*\t[ \t]*", "\t", _COLUMN.sub("\t", line).strip(" \r\u00a0"))
        line = re.sub(r"[ \u00a0_]{2,}", " ", line).strip(" *")
        if line.strip() and not _STAMP.match(line):
            found.append(line)
    return found[:LOOKED_AT]


def _slip(lines: list[str]) -> str:
    if sum(len(line.split()) for line in lines) > _SLIP_WORDS:
        return ""
    for line in lines:
        if match := _SLIP.match(line.strip()):
            return f"{match['what'].title()} {match['no']}"
    return ""


def _front_of(lines: list[str]) -> Front:
    versus = next((i for i, line in enumerate(lines) if _VERSUS.match(line) and i > 0), None)
    if any(_TITLE_OF_CASE.match(line) and _ONE_LINE.match(line) for line in lines[: versus or 0]):
        versus = None  # minutes and docketing notices name the case in one line; a deputy clerk's "V." is no caption
    in_re = next((i for i, line in enumerate(lines[:40]) if _IN_RE.match(line)), None) if versus is None else None
    court = next((i for i, line in enumerate(lines[:50]) if _is_court(line)), None)
    caption = versus if versus is not None else in_re
    name = _joined_court(lines, court) if court is not None else ""
    if versus is not None:
        start, end, sides = _sides(lines, versus)
        title, after, used = _title_beside(lines, start, end) if any(names for names, _ in sides) else ("", 0, [])
        parties = _people(sides, used, is_appeal="appeal" in name.lower())
    elif in_re is not None:
        end, parties = _subject(lines, in_re)
        title, after, _ = _title_beside(lines, in_re, end)
    else:
        caption, parties = _without_versus(lines)
        end, title, after = (court + 1 if court is not None else 0), "", 0
    if not title:
        title, after = _title_below(lines, end)
    if not title and court is not None:
        title, after = _title_below(lines, 0, until=court)
    minutes = next((i for i, line in enumerate(lines) if _LABEL.match(line)), None) if "minutes" in title.lower() else None
    if minutes is not None:
        said, behind = _title_below(lines, minutes)
        title, after = (said, behind) if said else (title, after)
    if caption is None and court is None and not _is_capital(title):
        title = ""  # outside of a court's papers a line in mixed case is a heading of the text, or a sentence
    is_block = caption is not None and not (versus is None and in_re is None and parties and not parties[0].role)
    return Front(tuple(lines), parties, title, after or end, caption, is_block, name)


def _is_court(line: str) -> bool:
    return bool(_COURT.search(line)) and len(line.split()) <= 18 and (line[:1].isupper() or line.startswith("for the")) and not line.rstrip().endswith(".")


def _joined_court(lines: list[str], first: int) -> str:
    found = [lines[first]]
    for line in lines[first + 1 : first + 3]:
        if not _COURT.search(line):
            break
        found.append(line)
    return " ".join(found).replace("\t", " ")


def _role_at(line: str) -> tuple[str, str] | None:
    """The role a line of the caption begins with and what stands right of it; None for a sentence that begins so."""
    match = _ROLE.match(line)
    if match is None:
        return None
    rest = line[match.end() :].strip()
    if rest and not match["end"] and not line[match.end() :].startswith("\t") and not match[0].lower().endswith("(s)"):
        return None
    if rest and rest[0].islower():
        return None
    appeal = re.search(r"appell(?:ant|ee)", match[0], re.I)
    return (appeal[0] if appeal else match["role"]).lower(), rest


def _left(line: str) -> str:
    """The left half of a line of the caption, as far as it can be told."""
    left = line.split("\t")[0]
    if match := _NUMBER.search(left):
        left = left[: match.start()]
    left = _LEFT_CUT.sub("", f" {left}").strip()
    found = _halves(left)
    return (found[0] if found else left).strip(" )(")


def _without_versus(lines: list[str]) -> tuple[int | None, tuple[CaptionParty, ...]]:
    """Where a form or a court's minutes name the parties, and whom."""
    for i, line in enumerate(lines[:30]):
        if _FORM_PARTY.match(line):
            found = [(match["role"].lower(), match["name"]) for one in lines[i : i + 8] if (match := _FORM_PARTY.match(one))]
            named = (CaptionParty(_name([_FORM_REST.sub("", name)]), role) for role, name in found)
            return i, tuple(party for party in named if party.name)
        match = _ONE_LINE.match(_ROLE_WORDS.sub("", line.replace("\t", " ")))
        if match and not _TITLE_WORD.search(line) and len(line.split()) < 20:
            names = (_name([match["first"]]), _name([_left(match["second"])]))
            return i, tuple(CaptionParty(name, "") for name in names if name)
    return None, ()


Side = tuple[list[str], str]
"""The left halves of the lines that name a side, and the role they end with."""


def _sides(lines: list[str], versus: int) -> tuple[int, int, tuple[Side, Side]]:
    """First line and the one after the last of a caption, and the lines that stand above and below its *v.*"""
    above: list[str] = []
    first_role, start = "", versus
    for i in range(versus - 1, max(-1, versus - 14), -1):
        line = lines[i]
        role, left = _role_at(line), _left(line)
        if role and not above:
            first_role, start = first_role or role[0], i
            continue
        if role or _is_court(line.split("\t")[0]) or (above and not _is_name(left)):
            break
        if _is_name(left):
            if not above and (ends := _NAME_ROLE.match(left)):
                first_role, left = ends["role"].lower(), ends["name"]
            above.insert(0, left)
        start = i
    below: list[str] = []
    second_role, end = "", versus + 1
    found = _VERSUS.match(lines[versus])
    rest = lines[versus][found.end() :].strip() if found and "\t" not in lines[versus] else ""
    if rest and _is_name(_left(rest)) and not _TITLE_WORD.search(_left(rest)):
        ends = _NAME_ROLE.match(_left(rest))
        if ends:
            return start, versus + 1, ((above, first_role), ([ends["name"]], ends["role"].lower()))
        below.append(_left(rest))
    for i in range(versus + 1, min(len(lines), versus + 14)):
        line = lines[i]
        if role := _role_at(line):
            second_role, end = role[0], i + 1
            break
        left = _left(line)
        if below and not line.startswith("\t") and left == line and _TITLE_WORD.search(line) and _is_title(line):
            if not any(_role_at(later) for later in lines[i + 1 : versus + 14]):
                break
            continue
        if not _is_name(left) or len(below) >= 6:
            continue
        if ends := _NAME_ROLE.match(left):
            second_role, end = ends["role"].lower(), i + 1
            below.append(ends["name"])
            break
        below.append(left)
        end = i + 1
    return start, end, ((above, first_role), (below, second_role))


def _people(sides: tuple[Side, Side], used: list[str], *, is_appeal: bool) -> tuple[CaptionParty, ...]:
    """Who stands on the sides of a caption, without what belongs to the title beside it."""
    found = []
    for (parts, said), usual in zip(sides, ("plaintiff", "defendant"), strict=True):
        name = _name([part for part in parts if part not in used])
        if name:
            found.append(CaptionParty(name, said or ("" if is_appeal else usual)))
    return tuple(found)


def _subject(lines: list[str], at: int) -> tuple[int, tuple[CaptionParty, ...]]:
    """The line after an *In re* caption, and whom or what it is about."""
    match = _IN_RE.match(lines[at])
    names = [_left(match["name"])] if match and match["name"] else []
    for i in range(at + 1, min(len(lines), at + 8)):
        if role := _role_at(lines[i]):
            return i + 1, (CaptionParty(_name(names), role[0]),) if _name(names) else ()
        left = _left(lines[i])
        if _is_name(left) and len(names) < 3:
            names.append(left)
    return at + 1, ()


def _is_name(left: str) -> bool:
    if not re.search(r"[A-Za-z]{2}", left) or not left[:1].isalnum() or _NOISE.match(left) or _NUMBER.match(left):
        return False
    return not (_is_capital(left) and _STRONG.search(left) and not left.endswith(","))


_AFTER_NAME = re.compile(
    r"(?:,?\s+(?:an? (?:individual|[\w ]*?corporation|[\w ]*?company|[\w ]*?partnership|minor|municipal|[\w ]*?entity|married|single|natural|public|[\w ]*?liability)\b|"
    r"et al\b|individually|in (?:his|her|their|its) |on behalf of|by and through|as (?:next friend|administrat|execut)|d/?b/?a\b)|"
    r";?\s*(?:and )?does? \d|;| and DOES\b).*$",
    re.I | re.S,
)


def _name(parts: list[str]) -> str:
    """A party's name out of the lines of a caption, without what follows it (*an individual*, *et al.*)."""
    text = " ".join(part for part in parts if part).strip(" ,;:.")
    name = _AFTER_NAME.sub("", text).strip(" ,;:")
    if re.search(r"\b(?:Inc|Co|Corp|Ltd|L\.P|Jr|Sr|P\.C)$", name, re.I):
        name += "."
    return name if 2 < len(name) <= 120 else ""


_NAME_THEN_TITLE = re.compile(
    r"^(?P<left>(?:[A-Z][\w.'&-]+,? ){2,6})(?P<right>(?:NOTICE OF|ORDER (?:GRANTING|DENYING|OF|TO|RE|SETTING|ON)|MOTION (?:TO|FOR)|MEMORANDUM (?:OF|IN)|"
    r"DECLARATION OF|AFFIDAVIT OF|COMPLAINT FOR|ANSWER TO|STIPULATION|REPLY (?:IN|TO|BRIEF)|OPPOSITION TO|RESPONSE TO|REQUEST FOR|PROOF OF|"
    r"\[PROPOSED\]|PLAINTIFF|DEFENDANT)\b.*)$"
)
_HALVES = re.compile(r"^(?P<left>.*?(?:,|;|,? an?|\.,?))\s+(?P<right>[A-Z\[(][^a-z]{5,})$")


def _halves(text: str) -> tuple[str, str] | None:
    """A party's words and the title's, which reading joined into one line."""
    match = _HALVES.match(text)
    if match and (_TITLE_WORD.search(match["right"]) or _GOES_ON.match(match["right"])) and not _TITLE_WORD.search(match["left"]):
        return match["left"], match["right"]
    plain = _NAME_THEN_TITLE.match(text)
    if plain and not _TITLE_WORD.search(plain["left"]) and not _LEAD.match(plain["left"]) and not _JOINS.search(plain["left"].strip()):
        return plain["left"], plain["right"]
    mixed = re.match(r"^(?P<left>[A-Z][\w.&'-]*(?: [\w.&'-]+)*,)\s+(?P<right>[A-Z]{3}[^a-z]+)$", text)
    if mixed and re.search(r"[a-z]", mixed["left"]):
        return mixed["left"], mixed["right"]
    return None


def _right(line: str) -> str:
    """The right half of a line of the caption."""
    if "\t" in line:
        return line.split("\t", 1)[1].replace("\t", " ").strip()
    if match := _VERSUS.match(line):
        line = line[match.end() :].strip()
    elif role := _role_at(line):
        return role[1]
    found = _halves(line)
    return found[1] if found else line


def _title_beside(lines: list[str], start: int, end: int) -> tuple[str, int, list[str]]:
    """The title in the right half, the line after it, and the lines' halves it was made of."""
    words: list[str] = []
    last = 0
    for i in range(start, end):
        text = _right(lines[i]).strip()
        if not text or (not words and (_NUMBER.match(text) or _is_court(text) or _NOISE.match(text))):
            continue
        is_on = bool(words and _JOINS.search(words[-1]) and _is_capital(text))
        if words and (_NUMBER.match(text) or (_NOISE.match(text) and not is_on)):
            break
        has_word = bool(_TITLE_WORD.search(text))
        is_left = text == lines[i] and not has_word and (_LEFT_ONLY.search(text) or text.endswith((",", ";")) or not _is_capital(text))
        if not words:
            if _is_title(text) and (has_word or (_LEAD.match(text) and "'" in text)):
                words, last = [text], i
        elif is_left:
            if _JOINS.search(words[-1]) and not text.endswith((",", ";")) and _is_title(text):
                words, last = [*words, text], i
        elif _JOINS.search(words[-1]) or _GOES_ON.match(text) or (i == last + 1 and (has_word or (text != lines[i] and _is_capital(text)))):
            words, last = [*words, text], i
        if len(" ".join(words)) > _TITLE_LETTERS:
            break
    title = " ".join(words)
    return (title, end, words) if _TITLE_WORD.search(title) else ("", 0, [])


def _title_below(lines: list[str], start: int, until: int | None = None) -> tuple[str, int]:
    words: list[str] = []
    stop = min(until if until is not None else len(lines), start + 30)
    for i in range(start, stop):
        line = re.split(r"\s+(?:CASE NUMBER|Case Number|FOR COURT USE)\b", lines[i].replace("\t", " ").strip())[0].strip()
        line = _LABEL.sub("", line)
        if words:
            is_on = _is_capital(line) or (line.startswith("(") and line.endswith(")")) or (not _is_capital(words[0]) and _is_title(line) and len(words) < 3)
            if not is_on or _NOISE.match(line) or _BODY.match(line) or _is_court(line) or _NUMBER.match(line) or _VERSUS.match(line) or len(words) >= _TITLE_LINES:
                return " ".join(words)[:_TITLE_LETTERS], i
            words.append(line)
            continue
        if _NOISE.match(line) or _NUMBER.match(line) or _is_court(line):
            continue
        if _BODY.match(line):
            if not _is_capital(line):
                break
            continue
        if _is_title(line) and (_TITLE_WORD.search(line) or (_LEAD.match(line) and _is_capital(line) and i + 1 < stop and _TITLE_WORD.search(lines[i + 1]))):
            words = [line]
    return " ".join(words)[:_TITLE_LETTERS], stop


def _is_capital(line: str) -> bool:
    letters = [ch for ch in line if ch.isalpha()]
    return len(letters) >= 3 and sum(ch.isupper() for ch in letters) >= 0.85 * len(letters)


def _is_title(line: str) -> bool:
    """Whether a line could be of a title: all capitals, or each weighty word with one."""
    if _is_capital(line):
        return True
    words = [word for word in re.findall(r"[A-Za-z][\w'.-]*", line) if len(word) > 3]
    return 0 < len(words) <= 14 and all(word[0].isupper() for word in words) and not line.endswith((".", ":", ";"))


def _footer(pages: tuple[str, ...]) -> str:
    """The title at the foot: below the rule or page number there, or the same on the next page too."""
    feet = [_foot(page) for page in pages[:2]]
    if not feet or not feet[0]:
        return ""
    for line in feet[0]:
        if _TITLE_WORD.search(line) and (len(feet) < 2 or line in feet[1] or len(feet[0]) <= 2):
            return line
    return ""


def _foot(page: str) -> list[str]:
    """What stands below the last line of nothing but a rule or a number, at most three lines."""
    lines = [line.strip(" \t\r") for line in page.replace("\u2019", "'").split("\n")[-8:] if line.strip()]
    lines = [line for line in lines if not _STAMP.match(line)]
    for i in range(len(lines) - 1, max(-1, len(lines) - 5), -1):
        if _PAGE_NUMBER.match(lines[i]) or _RULE.sub("", lines[i]) == "":
            return [line for line in lines[i + 1 :] if _is_title(line)]
    return []
