"""A caption's lines: who stands above and below its *v.*, in which role, and which half of a joined line is whose.

Reading a PDF joins what stands side by side into one line; the left half of a caption is told from the title on its right by
what belongs into a caption: names, roles, *v.*

Pure: lines in, parts out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.sifting import Sifted, lowered, signs_of
from paracase.domain.words import letters_of

if TYPE_CHECKING:
    from paracase.domain.sifting import Words

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


VERSUS = re.compile(
    r"(?:(?:v\.?|vs\.?|versus)(?=\s|\t|$)|[-\u2013\u2014]*\s*(?:against|vs?\.?|and)\s*[-\u2013\u2014]+)", re.I
)


ONE_LINE = re.compile(
    r"^(?:(?:title|case name|short title|re|case)\b:?\s+)?(?:(?:case |appeal )?nos?\.? [\w:.-]*\d[\w:.-]*,? +)?"
    r"(?P<first>[A-Z][^:]{2,70}?),? (?:v|vs|"
    r"versus)\.? (?P<second>[A-Z].{2,70})$",
    re.I,
)

_CITES = re.compile(r"(?:see|cf|in|under|compare|accord|but see)\b", re.I)

TITLE_OF_CASE = re.compile(r"^(?:title|case name|short title)\b:?\s", re.I)

_ROLE_WORDS = re.compile(rf",?\s*\b(?:{_ROLES})(?:s|\(s\))?\b[,.]*", re.I)


_NAME_ROLE = re.compile(rf"^(?P<name>.{{3,}}?),?\s+(?P<role>{_ROLES})s?[,.]?$", re.I)


IN_RE = re.compile(r"in(?: the)? (?:re|matter of)\b:?[ ]*(?P<name>.*)", re.I)


_FORM_PARTY = Sifted(r"^(?P<role>(?i:PLAINTIFF|DEFENDANT|PETITIONER|RESPONDENT))(?:/\w+)*(?:\(S\))?:\s*(?P<name>.+)")


_FORM_REST = re.compile(r"\s+(?:Clerk of|By .*Clerk|By:|CASE NUMBER|Superior Court|FILED\b).*$")


COURT_SIGNS = (
    "court",
    "tribunal",
    "panel on",
    "arbitration",
    " board",
    "trade commission",
    "district of",
    "county of",
    "in and for",
    "state of",
    "division",
    "circuit",
)
"""Of these one stands in whatever ``COURT`` matches, in small letters."""
_COURT_WORDS = signs_of(
    *(
        "court~",
        "tribu~",
        "panel~",
        "assoc~",
        "board~",
        "trade~",
        "distr~",
        "count~",
        "in",
        "state~",
        "divis~",
        "circu~",
    )
)
_VERSUS_WORDS = signs_of("v", "vs", "versu~")
COURT = re.compile(
    r"\b(?:court(?! report)|tribunal|panel on multidistrict|arbitration association|(?:appeals|labor relations) board|"
    r"trade commission)\b|"
    r"^(?:(?:for the )?(?:\w+ ){0,2}district of|county of|city and county of|in and for|state of|\w+ division$|"
    r"for the \w+ circuit)",
    re.I,
)

_SMALL_WORD, _SENTENCE = re.compile(r"\b[a-z]{4,}\b"), 4
"""A line with so many small words tells of a court, and is no heading."""
NUMBER = re.compile(
    r"(?:^|\s)[(\[]?(?:(?:case|civil|criminal|cause|index|docket|adv\w*|appeal|lead|master|mdl|bankruptcy|"
    r"misc\w*|(?:state|agency|board|claim) file)\b.{0,24}?\bnos?\b|"
    r"nos?\.?:? ?(?:[\d:]|[A-Z]{1,5}[-\d])|case:|case number|case #|mdl no|c\.?a\.? no|\d{2}[- ](?:cv|cr|civ|c|md|bk|ap)\b)",
    re.I,
)

_LEFT_CUT = re.compile(
    r"\s(?:DIVISION|Division|Hon\.|HON\.|Judge|JUDGE|JURY|Jury|Part \d|Motion Seq|Chapter \d|CHAPTER \d|Hearing|"
    r"UCS-\d|\(rev|Dept|Date:|Time:|"
    r"(?:[A-Z][a-z]+, )?(?:New York|California|Texas|Florida|Illinois)$|(?:January|February|March|April|May|June|July|"
    r"August|September|October|November|"
    r"December) \d{1,2}, \d{4}).*$"
)


_STRONG = re.compile(
    r"\b(?:orders?|judgment|motions?|demurrer|notice of|oppositions?|reply|responses?|answers?|complaint|memorandum|"
    r"declaration|interrogatories|"
    r"stipulation|request for|discovery)\b",
    re.I,
)

NOISE = re.compile(
    r"^[(\[]?(?:slip opinion|october term|"
    r"hearing|date|time|dept|department|courtroom|ctrm|crtrm|judge|place|location|hon\b|honorable|the hon|"
    r"reservation|"
    r"complaint filed|action filed|action date|trial\b(?! (?:brief|memorandum|subpoena|exhibit|witness))|"
    r"discovery cut|motion cut|"
    r"in the matter|fac filed|date action|assigned|jury|demand for (?:a )?jury|related|filed|re:|chapter \d+$|"
    r"motion seq|part \d|division|dc no|"
    r"magistrate|unlimited|limited civil|amount|oral argument|petition filed|first amended complaint filed|"
    r"appeal from|on appeal|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|see attached|"
    r"\(?jury|ecf case|electronically|by:|present|before|argued|class action$|\d|state bar|attorneys? for|telephone|"
    r"e-?mail)",
    re.I,
)


TITLE = Sifted(
    r"\b(?:orders?|judgment|motions?|demurrer|notice|oppositions?|objections?|reply|responses?|answers?|complaint|"
    r"petition|counterclaims?|"
    r"cross-complaint|declaration|affidavit|affirmation|stipulation|memorandum|brief|summons|subpoena|citation|requests?|"
    r"demands?|certificate|certification|proof|return of|exhibit|appendix|report|statement|interrogatories|disclosures?|"
    r"schedules?|application|opinion|decision|minutes|mandate|transcript|deposition|entry of|appearance|waiver|writ|"
    r"bill of|plan|offer|proposal|list|instructions|note of|designation|admissions?|acknowledge?ment|nonsuit|agreement|"
    r"exceptions|verdict|ruling|recommendation|findings|points and authorities|letters (?:testamentary|of)|substitution|"
    r"suggestion|denial|withdrawal|consent|cover sheet|intervention|dismissal|errata|log|abstract|ex parte|claim)\b",
    re.I,
)


TITLE_WORD = TITLE.pattern


LEAD = re.compile(
    r"^(?:[\[(]?proposed|joint|amended|first|second|third|fourth|supplemental|verified|unopposed|opposed|agreed|"
    r"emergency|renewed|"
    r"corrected|original|special|final|traditional|(?:plaintiff|defendant|petitioner|respondent|appell|debtor|intervenor|"
    r"cross|counter|claimant|movant|trustee|government|united states)[\w\u2019'-]*)\b",
    re.I,
)


JOINS = re.compile(
    r"(?:\b(?:of|to|in|for|and|or|re:?|on|the|by|from|with|against|its|his|her|their|a|an|at|as|under|no\.)|'s|s'|"
    r"[,/&(-])$",
    re.I,
)


GOES_ON = re.compile(
    r"^(?:of|to|in|for|and|or|re|on|by|from|with|against|under|as|pursuant|granting|denying|regarding)\b", re.I
)


@dataclass(frozen=True, slots=True)
class CaptionParty:
    """Somebody of the caption."""

    name: str
    role: str
    """``plaintiff``, ``appellant`` …, as the caption says it; empty where it does not."""


def may_name_court(lines: list[str], words: Words) -> bool:
    """Whether any of some lines can name a court, given the words of their page."""
    if words.signs.isdisjoint(_COURT_WORDS):
        return False
    return any(map(lowered("\n".join(lines)).__contains__, COURT_SIGNS))


def is_court(line: str) -> bool:
    return (
        any(map(lowered(line).__contains__, COURT_SIGNS))
        and bool(COURT.search(line))
        and len(line.split()) <= 18
        and (line.startswith("for the") or (line[:1].isupper() and len(_SMALL_WORD.findall(line)) < _SENTENCE))
        and not line.rstrip().endswith(".")
    )


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
    if match := NUMBER.search(left):
        left = left[: match.start()]
    left = _LEFT_CUT.sub("", f" {left}").strip()
    found = _halves(left)
    return (found[0] if found else left).strip(" )(")


_MAY_NAME = re.compile(r"[ \t,]v(?:s|ersus)?[.,\s]", re.I)
"""Stands in each line that names a case in it."""


def named_without_versus(lines: list[str], words: Words) -> tuple[int | None, tuple[CaptionParty, ...]]:
    """Where a form or a court's minutes name the parties, and whom."""
    is_form, is_named = _FORM_PARTY.may(words), not words.signs.isdisjoint(_VERSUS_WORDS)
    if not is_form and not is_named:
        return None, ()
    for i, line in enumerate(lines[:30]):
        if is_form and _FORM_PARTY.pattern.match(line):
            found = [
                (match["role"].lower(), match["name"])
                for one in lines[i : i + 8]
                if (match := _FORM_PARTY.pattern.match(one))
            ]
            named = (CaptionParty(_name([_FORM_REST.sub("", name)]), role) for role, name in found)
            return i, tuple(party for party in named if party.name)
        if not is_named or not _MAY_NAME.search(f"{line} "):
            continue
        match = ONE_LINE.match(_ROLE_WORDS.sub("", line.replace("\t", " ")))
        if match and not _CITES.match(line) and not TITLE_WORD.search(line) and len(line.split()) < 20:
            names = (_name([match["first"]]), _name([_left(match["second"])]))
            return i, tuple(CaptionParty(name, "") for name in names if name)
    return None, ()


Side = tuple[list[str], str]
"""The left halves of the lines that name a side, and the role they end with."""


def sides_of(lines: list[str], versus: int) -> tuple[int, int, tuple[Side, Side]]:
    """First line and the one after the last of a caption, and the lines that stand above and below its *v.*"""
    start, first = _above(lines, versus)
    end, second = _below(lines, versus)
    return start, end, (first, second)


def _above(lines: list[str], versus: int) -> tuple[int, Side]:
    names: list[str] = []
    said, start = "", versus
    for i in range(versus - 1, max(-1, versus - 14), -1):
        line = lines[i]
        role, left = _role_at(line), _left(line)
        if role and not names:
            said, start = said or role[0], i
            continue
        if role or is_court(line.split("\t")[0]) or (names and not _is_name(left)):
            break
        if _is_name(left):
            if not names and (ends := _NAME_ROLE.match(left)):
                said, left = ends["role"].lower(), ends["name"]
            names.insert(0, left)
        start = i
    return start, (names, said)


def _below(lines: list[str], versus: int) -> tuple[int, Side]:
    names: list[str] = []
    end = versus + 1
    found = VERSUS.match(lines[versus])
    behind = _left(lines[versus][found.end() :].strip()) if found and "\t" not in lines[versus] else ""
    if behind and _is_name(behind) and not TITLE_WORD.search(behind):
        if ends := _NAME_ROLE.match(behind):
            return end, ([ends["name"]], ends["role"].lower())
        names.append(behind)
    for i in range(versus + 1, min(len(lines), versus + 14)):
        line = lines[i]
        if role := _role_at(line):
            return i + 1, (names, role[0])
        left = _left(line)
        if names and _is_below(line, left):
            if not any(_role_at(later) for later in lines[i + 1 : versus + 14]):
                return end, (names, "")
        elif _is_name(left) and len(names) < 6:
            if ends := _NAME_ROLE.match(left):
                return i + 1, ([*names, ends["name"]], ends["role"].lower())
            names.append(left)
            end = i + 1
    return end, (names, "")


def _is_below(line: str, left: str) -> bool:
    """Whether a whole line is a title's, so that it stands beside or below the names."""
    return left == line and not line.startswith("\t") and bool(TITLE_WORD.search(line)) and is_title(line)


def people_of(sides: tuple[Side, Side], used: list[str], *, is_appeal: bool) -> tuple[CaptionParty, ...]:
    """Who stands on the sides of a caption, without what belongs to the title beside it."""
    found = []
    for (parts, said), usual in zip(sides, ("plaintiff", "defendant"), strict=True):
        role = said or ("" if is_appeal else usual)
        found += [CaptionParty(name, role) for name in _names([part for part in parts if part not in used])]
    return tuple(found)


def subject_of(lines: list[str], at: int) -> tuple[int, tuple[CaptionParty, ...]]:
    """The line after an *In re* caption, and whom or what it is about."""
    match = IN_RE.match(lines[at])
    names = [_left(match["name"])] if match and match["name"] else []
    for i in range(at + 1, min(len(lines), at + 8)):
        if role := _role_at(lines[i]):
            return i + 1, (CaptionParty(_name(names), role[0]),) if _name(names) else ()
        left = _left(lines[i])
        if _is_name(left) and len(names) < 3:
            names.append(left)
    return at + 1, ()


def _is_name(left: str) -> bool:
    if not re.search(r"[A-Za-z]{2}", left) or not left[:1].isalnum() or NOISE.match(left) or NUMBER.match(left):
        return False
    return not (is_capital(left) and _STRONG.search(left) and not left.endswith(","))


_AFTER_NAME = re.compile(
    r"(?:,?\s+(?:an? (?:individual|[\w ]*?corporation|[\w ]*?company|[\w ]*?partnership|minor|municipal|[\w ]*?entity|"
    r"married|single|natural|public|[\w ]*?liability)\b|"
    r"et al\b|individually|in (?:his|her|their|its) |on behalf of|by and through|as (?:next friend|administrat|"
    r"execut)|d/?b/?a\b)|"
    r",\s+(?:warden|governor|secretary|commissioner|sheriff|acting|attorney general|director)\b|\s+- |,\s+(?:no\b|\d)|"
    r",\s+[A-Z]\.D\. |"
    r";?\s*(?:and )?does? \d|;| and DOES\b).*$",
    re.I | re.S,
)


def _names(parts: list[str]) -> list[str]:
    """The parties of one side: parted by semicolons, or by *and* behind a company's form."""
    text = " ".join(dict.fromkeys(part.strip(" ,") + "," if part.endswith(",") else part for part in parts if part))
    each = [one for half in re.split(r";\s*(?:and\s+)?", text) for one in _AND_ANOTHER.split(half)]
    return list(
        dict.fromkeys(name for one in each if (name := _name([one])) and not re.match(r"(?:and )?does?\b", name, re.I))
    )


def _name(parts: list[str]) -> str:
    """A party's name out of the lines of a caption, without what follows it (*an individual*, *et al.*)."""
    text = " ".join(part for part in parts if part).strip(" ,;:.")
    name = _AFTER_NAME.sub("", text).strip(" ,;:")
    if re.search(r"\b(?:Inc|Co|Corp|Ltd|L\.P|Jr|Sr|P\.C|N\.A)$", name, re.I):
        name += "."
    return name if 2 < len(name) <= 120 else ""


_NAME_THEN_TITLE = re.compile(
    r"^(?P<left>(?:[A-Z][\w.'&-]+,? ){2,6})(?P<right>(?:NOTICE OF|ORDER (?:GRANTING|DENYING|OF|TO|RE|SETTING|ON)|"
    r"MOTION (?:TO|FOR)|MEMORANDUM (?:OF|IN)|"
    r"DECLARATION OF|AFFIDAVIT OF|COMPLAINT FOR|ANSWER TO|STIPULATION|REPLY (?:IN|TO|BRIEF)|OPPOSITION TO|RESPONSE TO|"
    r"REQUEST FOR|PROOF OF|"
    r"\[PROPOSED\]|PLAINTIFF|DEFENDANT)\b.*)$"
)


_AND_ANOTHER = re.compile(
    r"(?<=LLC|INC|Inc|nc\.|NC\.|LLP|LTD|TD\.|td\.|CO\.|Co\.|RP\.|rp\.| LP| NA),?\s+and\s+(?=[A-Z])"
)


_HALVES = re.compile(r"^(?P<left>.*?(?:,|;|,? an?|\.,?))\s+(?P<right>[A-Z\[(][^a-z]{5,})$")


_CAPITALS_THEN_MIXED = re.compile(r"^(?P<left>[A-Z][^a-z]{1,120},)\s+(?P<right>[A-Z][a-z].*)$")
"""A party in capitals beside a title in mixed case: ``FERN MILLS, INC., Motion to Compel``."""


def _halves(text: str) -> tuple[str, str] | None:
    """A party's words and the title's, which reading joined into one line."""
    match = _HALVES.match(text)
    if (
        match
        and (TITLE_WORD.search(match["right"]) or GOES_ON.match(match["right"]))
        and not TITLE_WORD.search(match["left"])
    ):
        return match["left"], match["right"]
    plain = _NAME_THEN_TITLE.match(text)
    if (
        plain
        and not TITLE_WORD.search(plain["left"])
        and not LEAD.match(plain["left"])
        and not JOINS.search(plain["left"].strip())
    ):
        return plain["left"], plain["right"]
    mixed = re.match(r"^(?P<left>[A-Z][\w.&'-]*(?: [\w.&'-]+)*,)\s+(?P<right>[A-Z]{3}[^a-z]+)$", text)
    if mixed and re.search(r"[a-z]", mixed["left"]):
        return mixed["left"], mixed["right"]
    plainer = _CAPITALS_THEN_MIXED.match(text)
    if plainer and TITLE_WORD.match(plainer["right"]) and not TITLE_WORD.search(plainer["left"]):
        return plainer["left"], plainer["right"]
    return None


def right_half(line: str) -> str:
    """The right half of a line of the caption."""
    if "\t" in line:
        return line.split("\t", 1)[1].replace("\t", " ").strip()
    if match := VERSUS.match(line):
        line = line[match.end() :].strip()
    elif role := _role_at(line):
        return role[1]
    found = _halves(line)
    return found[1] if found else line


def is_capital(line: str) -> bool:
    letters, capitals = letters_of(line)
    return letters >= 3 and capitals >= 0.85 * letters


def is_title(line: str) -> bool:
    """Whether a line could be of a title: all capitals, or each weighty word with one."""
    if is_capital(line):
        return True
    words = [word for word in re.findall(r"[A-Za-z][\w'.-]*", line) if len(word) > 3]
    return 0 < len(words) <= 14 and all(word[0].isupper() for word in words) and not line.endswith((".", ":", ";"))
