"""Who made an entry of a docket, by its own words: a party on one of the sides, or the court itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.docket_text import READ, clean, leading, without_attachments

if TYPE_CHECKING:
    from collections.abc import Iterable

ROLE = (
    r"(?:(?:third[- ]?party|3rd[- ]?party|counter|cross|joint|interested|intervenor|nominal|consolidated|lead|mdl)[- ]?)?\s?"
    r"(?:plaintiff|defendant|petitioner|respondent|appellant|appellee|debtor(?:[- ]in[- ]possession)?|creditor|"
    r"(?:u\.?\s?s\.?\s|united\ states\s|chapter\ \d+\s)?trustee|claimant|movant|intervenor|interested\ party|party|receiver|"
    r"amicus(?:\ curiae)?)s?"
)
_SIDES = (
    ("appellant", "appellant"),
    ("appellee", "appellee"),
    ("debtor", "debtor"),
    ("creditor", "creditor"),
    ("trustee", "trustee"),
    ("third party plaintiff", "defendant"),
    ("third party defendant", "third_party"),
    ("3rd party plaintiff", "defendant"),
    ("3rd party defendant", "third_party"),
    ("counter claimant", "defendant"),
    ("counter defendant", "plaintiff"),
    ("plaintiff", "plaintiff"),
    ("petitioner", "plaintiff"),
    ("defendant", "defendant"),
    ("respondent", "defendant"),
    ("interested party", "third_party"),
    ("intervenor", "third_party"),
    ("amicus", "third_party"),
)
"""By the beginning of a role's words, the first that fits; sides as ``facts.SIDES`` has them. A third-party plaintiff is a
defendant who brings in another (FRCP 14)."""
POINT = r"(?<!\b\w)(?<!Ltd)(?<!Inc)(?<!Corp)(?<!\bCo)(?<!\bJr)(?<!\bSr)(?<!\bDr)(?<!\bSt)\.+\s+(?=[A-Z(\[])"
"""The end of a sentence, not that of an initial or of *Inc.*"""
_STOP = (
    r"(?=\s+(?:for|to|in\s+(?:support|opposition|response)|re:?|regarding|seeking|requesting|requiring|as\s+to|against|"
    r"on\s+behalf\s+of|that|with|pursuant|appearing|granting|denying|setting|dismissing|adopting|approving|directing|requesting)\b"
    rf"|\s*[;(\[]|{POINT}|\.?$|,?\s+(?:document\s+)?filed\b|:\s|,\s+re\b)"
)
_BY = re.compile(
    rf"\s+(?:filed\s*)?by\s+(?P<who>(?!\d|video|zoom|phone|telephone|mail|e-?mail|separate|agreement|reference|means)[^;()\[\]]{{2,300}}?){_STOP}",
    re.I,
)
_FILED_BY = re.compile(
    rf"\b(?:document\s+)?filed\s*by\s*(?P<who>(?:{ROLE}\s+)?[^;()\[\]]{{2,200}}?)(?=\s*[;(\[]|{POINT}|\.?$|,\s+re\b|\s+re:?\s)",
    re.I,
)
_ON_BEHALF = re.compile(
    rf"\bon\s+behalf\s+of:?\s+(?P<who>(?:{ROLE}\s+)?[^;()\[\]]{{2,200}}?)(?=\s*[;(\[]|{POINT}|\.?$|\s+filed\s*by\b|\s+re:?\s)",
    re.I,
)
_ROLED = re.compile(rf"\b(?P<role>{ROLE})(?:\(s\))?\s+(?P<name>[A-Z0-9].*)", re.I | re.S)
_SIGNED = re.compile(
    r"\b(?:signed|ordered)\s+by\s+[^.]{2,60}\b(?:courtroom\s+deputy|deputy\s+clerk|judge)\b|"
    r"\b(?:signed|entered|ordered|so\s+ordered)\s+by\s+(?:the\s+)?(?:hon(?:orable|\.)|(?:chief\s+|senior\s+|district\s+|u\.?s\.?\s+|"
    r"magistrate\s+|bankruptcy\s+|circuit\s+)*(?:judge|justice|magistrate))|\bso\s+ordered\b|"
    r"\b(?:order(?:ed)?|minutes?|ruling|opinion)\s+(?:entered\s+)?by\s+(?:the\s+)?"
    r"(?:hon|(?:chief |senior |magistrate |district |bankruptcy )*judge|court)",
    re.I,
)
_WORDS_AHEAD = r"(?:[\w'\u2019&/#.-]+[ ,]+){0,8}?"
_COURTS = re.compile(
    rf"^{_WORDS_AHEAD}(?P<head>order(?:s|ed|ing)?|minutes?|judgment|opinions?|ruling|endorse(?:d|ment)|decree|mandate|"
    r"clerk'?s?\s+(?:entry|order|notice|office|judgment)|entry of default|appeal docketed)\b",
    re.I,
)
_CLERKS = re.compile(
    rf"^{_WORDS_AHEAD}(?P<head>set/reset|summons issued|bnc|(?:notice|meeting) of (?:chapter|creditors|docketing)|"
    r"hearing\s+(?:held|set|continued|rescheduled|vacated|reset|on)|hearing\s+\w+/\w+|marked off|"
    r"case (?:closed|terminated|assigned|reassigned)|adversary (?:case|proceeding)\s.{0,40}(?:closed|terminated)|"
    r"pdf with attached audio|notice of (?:[\w -]{0,20})?(?:hearing|assignment|reassignment|dismissal - c))\b",
    re.I,
)
"""What the clerk enters, unless the entry says that somebody filed it."""
_NOT_COURTS = re.compile(
    rf"^{_WORDS_AHEAD}(?P<head>proposed|motion|application|objection|request|response|reply|brief|"
    r"memorandum (?:in|of law|by)|"
    r"stipulation|letter|declaration|affidavit|statement|report|certificate|withdrawal|exhibits?|appeal|complaint|petition|answer|"
    r"notice of (?:motion|appeal|appearance|lodg\w+|entry|proposed|filing)|transcript)\b",
    re.I,
)
_COURT_BY = re.compile(
    r"\s+(?:entered\s+|issued\s+|held\s+)?(?:by|before)\s+(?:the\s+)?[^:;()\[\]]{0,40}?\b(?:judge|hon(?:orable)?|justice|court|clerk)\b[^:;()\[\]]{0,80}:\s*",
    re.I,
)


class Filer(NamedTuple):
    """Who filed, and on which side the entry says they stand; empty where it does not."""

    name: str
    side: str


def side_of(role: str) -> str:
    """The side of a role as a docket writes it; empty of one that stands on none of ours."""
    role = " ".join(role.replace("-", " ").split()).casefold()
    return next((side for words, side in _SIDES if words in role), "")


def filers(text: str) -> tuple[Filer, ...]:
    """Who filed by the entry's own words; on behalf of whom where it says that. Nobody where it says the court did."""
    text = without_attachments(clean(text[:READ]))
    if _SIGNED.search(text):
        return ()
    zone = re.sub(r"\((?:re:?|related)[^()]*(?:\([^()]*\)[^()]*)*\)?", " ", text, flags=re.I)
    match = _ON_BEHALF.search(zone) or _FILED_BY.search(zone) or _BY.search(zone)
    if match is None or (match.re is _BY and match.start() > 160):
        return ()
    whole = (
        re.sub(r"\s+on\s+behalf\s+of\b.*", "", match["who"], flags=re.I).strip(" ,")
        if match.re is not _ON_BEHALF
        else match["who"].strip(" ,")
    )
    if re.search(r"\b(?:judge|magistrate|honorable|hon\.|clerk|court|courtroom|deputy)\b", whole, re.I):
        return ()
    found = []
    roled = _ROLED.search(whole)
    if roled is None or not roled["name"][:1].isupper():
        side = (
            side_of(roled["role"])
            if roled is not None and roled.start() == 0
            else side_of(whole)
            if len(whole.split()) < 3
            else ""
        )
        return (Filer(_whole_name(whole), side),) if _is_name(whole) else ()
    for part in re.split(rf",\s+(?={ROLE}\s)", whole[roled.start() :].strip(), flags=re.I):
        one = _ROLED.match(part.strip())
        if one is not None and _is_name(one["name"]):
            found.append(Filer(_whole_name(one["name"]), side_of(one["role"])))
    return tuple(dict.fromkeys(found))


def _whole_name(words: str) -> str:
    """A name without the point that ended its sentence; that of *Inc.* is its own."""
    name = re.sub(r"\.{2,}$", ".", " ".join(words.split()).strip(" ,"))
    last = name.rsplit(None, 1)[-1] if name else ""
    is_own = re.fullmatch(r"(?:inc|ltd|corp|co|jr|sr|esq|(?:\w\.)+\w|\w)\.", last, re.I)
    return name if is_own else name.rstrip(". ")


def _is_name(words: str) -> bool:
    return bool(words) and words[:1].isupper() and len(words) < 160


def is_signed(text: str) -> bool:
    """Whether the entry says that a judge signed or entered it."""
    return _SIGNED.search(clean(text)) is not None


def is_courts(text: str) -> bool:
    """Whether the leading words are those of an act of the court or its clerk, and not of a paper about one."""
    words = leading(text)
    made = _COURTS.match(words) or (_CLERKS.match(words) if not filers(text) else None)
    other = _NOT_COURTS.match(words)
    return made is not None and (other is None or made.start("head") <= other.start("head"))


def without_filer(words: str, filers: Iterable[str]) -> str:
    """The entry without who made it: the names given, and whoever stands after *by* behind the act."""
    for name in sorted((name for name in filers if len(name) > 2), key=len, reverse=True):
        words = re.sub(rf"(?:,?\s+(?:filed\s+)?by|,)\s+(?:{ROLE}\s+)?{re.escape(name)}\.?", " ", words, flags=re.I)
    court = _COURT_BY.search(words)
    if court is not None and court.start() < 60:
        words = f"{words[: court.start()]}: {words[court.end() :]}"
    match = _BY.search(words)
    # What stands far behind the act is not its filer.
    if match is not None and match.start() < 90 and not words[match.end() :].lstrip().startswith("against"):
        rest = words[match.end() :].lstrip(" ,")
        if "filed" in match[0].casefold() and rest.casefold().startswith("on behalf of"):
            rest = ""
        words = f"{words[: match.start()]} {rest}"
    # A point that ended the name (*Ltd.*) has nothing before it any more.
    return " ".join(re.sub(r"(?<=[\w)])\s+\.(?=\s|$)", "", " ".join(words.split())).split())
