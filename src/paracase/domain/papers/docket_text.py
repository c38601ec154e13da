"""Docket text: what the words of one entry of a docket say. Pure rules, text in, words out.

Clerks and filers write an entry by a few habits, all over the federal courts: the act stands first (``MOTION for
Extension of Time``), who did it after *by* or *filed by*, what it is about after *re* or *to* with the number of that
entry in brackets, attachments in a list (``(Attachments: # 1 Exhibit A, # 2 Proposed Order)``), and last in brackets who
entered it. Leading words decide what an entry is: what is quoted later is another paper.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

READ = 4_000
"""Characters of an entry that its act, title and filer are looked for in: they stand at its beginning."""
MOST_TITLE = 110
"""Characters of a title; the file's name has a date and a number before it."""
_TAGS = re.compile(r"</?(?:b|i|u|em|strong|font|span|br|p|a|sup|sub|center|div|small|big|strike)(?:\s[^<>]{0,300})?/?>", re.I)
_REFERENCE = re.compile(r"\s*(?:\[\s*\d{1,6}(?:-\d{1,3})?\s*\]|(?:Doc(?:ket)?|Dkt)\.?\s*(?:No\.?|#)\s*\[?\d{1,6}\]?)")
_BEFORE = re.compile(
    r"""^(?:
      \*{1,3}[^*]{1,80}\*{1,3}
    | FILING\ ERROR\s+-\s+(?:.{3,80}?\s+-\s+)?
    | \(\s*\d+\s*pgs?\b[^()]{0,40}\)
    | adversary\ (?:case|proceeding)\s+[\w:-]{4,20}\s*[.:,](?=\s*(?:\w+\s+)?(?:complaint|petition|notice|motion|answer)\b)
    | (?:sealed\ |restricted\ |redacted\ |ex\ parte\ )?(?:document|entry|filing)\ filed(?:\ under\ seal)?\s*[:;.-]
    | (?:\[|\()(?:corrected|restricted|sealed|amended|entered\ in\ error)(?:\]|\))
    | filed(?:\s*\(ecf\))?(?=\s+(?!by|on|in|under|for|with|per)[a-z])
    | (?:minute\ order\ |text\ |docket\ )?only\ -\s
    )\s*""",
    re.I | re.X,
)
_ABBREVIATED = frozenset(
    "no nos inc ltd co corp v vs mr ms mrs dr hon jr sr st fed r civ p crim evid u.s ex esq llc l.p l.l.c p.c dba et al dkt "
    "doc sec art ch dept div n.a ave etc bros assn ass'n u.s.c s.d n.d e.d w.d c.d".split()
)
_ROLE = (
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
_POINT = r"(?<!\b\w)(?<!Ltd)(?<!Inc)(?<!Corp)(?<!\bCo)(?<!\bJr)(?<!\bSr)(?<!\bDr)(?<!\bSt)\.+\s+(?=[A-Z(\[])"
"""The end of a sentence, not that of an initial or of *Inc.*"""
_STOP = (
    r"(?=\s+(?:for|to|in\s+(?:support|opposition|response)|re:?|regarding|seeking|requesting|requiring|as\s+to|against|"
    r"on\s+behalf\s+of|that|with|pursuant|appearing|granting|denying|setting|dismissing|adopting|approving|directing|requesting)\b"
    rf"|\s*[;(\[]|{_POINT}|\.?$|,?\s+(?:document\s+)?filed\b|:\s|,\s+re\b)"
)
_BY = re.compile(rf"\s+(?:filed\s*)?by\s+(?P<who>[^;()\[\]]{{2,300}}?){_STOP}", re.I)
_FILED_BY = re.compile(
    rf"\b(?:document\s+)?filed\s*by\s*(?P<who>(?:{_ROLE}\s+)?[^;()\[\]]{{2,200}}?)(?=\s*[;(\[]|{_POINT}|\.?$|,\s+re\b|\s+re:?\s)", re.I
)
_ON_BEHALF = re.compile(
    rf"\bon\s+behalf\s+of:?\s+(?P<who>(?:{_ROLE}\s+)?[^;()\[\]]{{2,200}}?)(?=\s*[;(\[]|{_POINT}|\.?$|\s+filed\s*by\b|\s+re:?\s)", re.I
)
_ROLED = re.compile(rf"\b(?P<role>{_ROLE})(?:\(s\))?\s+(?P<name>[A-Z0-9].*)", re.I | re.S)
_SIGNED = re.compile(
    r"\b(?:signed|entered|ordered|so\s+ordered)\s+by\s+(?:the\s+)?(?:hon(?:orable|\.)|(?:chief\s+|senior\s+|district\s+|u\.?s\.?\s+|"
    r"magistrate\s+|bankruptcy\s+|circuit\s+)*(?:judge|justice|magistrate))|\bso\s+ordered\b|"
    r"\b(?:order(?:ed)?|minutes?|ruling|opinion)\s+(?:entered\s+)?by\s+(?:the\s+)?(?:hon|(?:chief |senior |magistrate |district |bankruptcy )*judge|court)",
    re.I,
)
_COURTS = re.compile(
    r"^(?:[\w'\u2019&/#.-]+[ ,]+){0,6}?(?:order(?:s|ed|ing)?|minutes?|judgment|opinions?|ruling|endorse(?:d|ment)|decree|"
    r"clerk'?s?\s+(?:entry|order|notice|office|judgment)|entry of default|set/reset|summons issued|mandate|bnc|"
    r"(?:notice|meeting) of (?:chapter|creditors|docketing)|appeal docketed|hearing\s+(?:held|set|continued|rescheduled|vacated|"
    r"reset|on)|hearing\s+\w+/\w+|marked off|case (?:closed|terminated|assigned|reassigned)|adversary (?:case|proceeding)\s.{0,40}"
    r"(?:closed|terminated)|pdf with attached audio|notice of (?:[\w -]{0,20})?(?:hearing|assignment|reassignment|dismissal - c))\b",
    re.I,
)
_NOT_COURTS = re.compile(
    r"^(?:[\w'\u2019&/-]+[ ,]+){0,4}?(?:proposed|motion|application|objection|request|response|reply|brief|memorandum (?:in|of law|by)|"
    r"stipulation|letter|declaration|affidavit|notice of (?:motion|appeal|appearance|lodg\w+|entry|proposed))\b",
    re.I,
)
_SEALED = re.compile(
    r"\b(?:filed\s+under\s+seal|under\s+seal\b(?!\s*(?:is|are)?\s*(?:denied))|sealed\s+(?:document|motion|order|entry|exhibit|event|"
    r"patent|response|reply|brief|declaration|filing|memorandum)|\*+\s*sealed|this\s+(?:entry|document)\s+is\s+(?:restricted|sealed)|"
    r"restricted\s+(?:document|entry|filing)|document\s+is\s+restricted|access\s+to\s+(?:this\s+)?document\s+is\s+restricted)",
    re.I,
)
_PUBLIC = re.compile(r"^(?:redacted|public)\b|\b(?:motion|application|request|leave|order)\b.{0,60}\bto\s+(?:file|seal)\b.{0,40}\bseal", re.I)
_RELATED = re.compile(r"\[\s*(\d{1,6}(?:-\d{1,3})?)\s*\]|\b(?:re|to)\s*:?\s*#?\s*(\d{1,5})\b(?!\s*(?:st|nd|rd|th|U\.?S|C\.?F|/|:))")
_ENDS = (
    re.compile(r"\s*[,.]?\s+(?:document\s+)?filed\s*(?:by|on\b|in\b).*", re.I | re.S),
    re.compile(r"\s*\(?\b(?:so\s+ordered|signed\s+(?:by|on)|entered\s+(?:by|on|and))\b.*", re.I | re.S),
    re.compile(r"\s*[,.]?\s*\b(?:fee\s+(?:amount|status|paid)|filing\s+fee|receipt\s+(?:number|#))\b.*", re.I | re.S),
    re.compile(r"\s*[,.]?\s*\b(?:(?:objections?|responses?|replies|reply|answer|brief)\s+(?:is\s+)?due|(?:hearing|trial)\s+(?:is\s+)?(?:scheduled|set\s+for|to\s+be\s+held))\b.*", re.I | re.S),
    re.compile(r"\s*,?\s+(?:addressed\s+to|dated|as\s+set\s+forth|appearances?:|see\s+attached|with\s+\d+\(a\)|scheduled\s+\d)\b.*", re.I | re.S),
    re.compile(r"\s*\((?:re:?|related|attachments?|signed|entered|filed|fee|see|order|response|text\s+of|additional|main\s+document|[a-z]{2,5})\b[^()]*(?:\([^()]*\)[^()]*)*\)?.*", re.I | re.S),
    re.compile(r"\s*(?<!\w):\s*\(.*", re.S),
    re.compile(r"(?<=\w)\s*,?\s+(?:held\s+)?before\s+(?:the\s+)?(?:hon\b|honorable|(?:\w+\s+){0,2}(?:judge|justice))[^:]*$", re.I | re.S),
)
_SIGNATURE = re.compile(
    r"(?<=\S)\s*[,.(]?\s*\b(?:so\s+ordered|signed\s+(?:by|on)|entered\s+by\s+(?:the\s+)?(?:hon|(?:\w+\s+)?judge))\b.*", re.I | re.S
)
_BRACKETED_NAME = re.compile(r"\s*\(\s*[A-Z][\w'\u2019. -]{1,30},\s*[\w'\u2019. -]{0,30}\)\s*$")
_COURT_BY = re.compile(r"\s+(?:entered\s+|issued\s+|held\s+)?(?:by|before)\s+(?:the\s+)?[^:;()\[\]]{0,40}?\b(?:judge|hon(?:orable)?|justice|court|clerk)\b[^:;()\[\]]{0,80}:\s*", re.I)
_SMALL = frozenset("a an and as at by for from in of on or the to with re via".split())
_KEPT = frozenset("USA LLC LLP NEF ECF MDL HIPAA ERISA USC FRCP UST BNC IRS SEC FDA EEOC PDF MOR II III IV VI VII VIII IX US OK UCC ADA ADR TRO".split())


class ListedAttachment(NamedTuple):
    """One attachment that an entry lists."""

    number: str
    description: str


class Filer(NamedTuple):
    """Who filed, and on which side the entry says they stand; empty where it does not."""

    name: str
    side: str


def clean(text: str) -> str:
    """Docket text as one line, free of the markup that plain mails keep: ``<b>ORDER</b>`` is ``ORDER``.

    Only marks of a page are taken out: what else stands between angles are words of the entry.
    """
    if "<" in text:
        text = _TAGS.sub(" ", text)
    return " ".join((html.unescape(text) if "&" in text else text).split())


def without_marks(text: str) -> str:
    """The entry without what clerks put before the act: errors, numbers of pages, ``SEALED DOCUMENT filed:``."""
    for _ in range(4):
        shorter = _BEFORE.sub("", text, count=1).lstrip(" :;-")
        if shorter == text or len(shorter) < 4:
            break
        text = shorter
    return text


def _leading(text: str) -> str:
    return without_marks(clean(text[:READ]))


def act(text: str, filers: Iterable[str] = ()) -> str:
    """The leading words that say what an entry is, without who did it and what it is about.

    ``REPLY by Acme to MOTION to dismiss [12]`` is a *REPLY to*, ``MOTION by Plaintiff X to compel`` a *MOTION to compel*.

    Args:
        filers: names that the notice gives apart; they are taken out wherever they stand after *by*.
    """
    words = _without_filer(_leading(text), filers)
    words = re.sub(r"^((?:pre-?trial|case management|mdl)\s+order\s*(?:no\.?\s*)?#?\s*\d+)\s*:\s*(?=\w)", "", words, flags=re.I)
    words = _REFERENCE.sub(" ", words)
    head = re.match(
        r"(?:(?!motion\b|application\b|request\b)[\w'\u2019&/().,-]+\s+){0,6}?(?:reply|response|opposition|objections?|memorandum|brief|"
        r"declaration|affidavit|affirmation|certificate|notice|exhibits?|statement|stipulation|surreply|sur-reply|report|letter|"
        r"transcript|errata|appendix|proof|withdrawal)\b",
        words,
        re.I,
    )
    if head is not None and not re.match(r"letter\s+motion|notice\s+(?:of|and)\s+(?:(?!hearing|conference|setting|re\b|non)\w+\s+){0,4}?motion", words[head.start() :], re.I):
        quoted = re.search(r"\b(?:re:?|in\s+(?:further\s+)?support(?:\s+of)?|in\s+opposition(?:\s+to)?|to|regarding|for|on)\s+(?=(?:\S+\s+){0,6}?(?:motions?|application|petition)\b)", words[head.end() - head.start() :], re.I)
        if quoted is not None:
            words = words[: head.end() - head.start() + quoted.end()]
    return " ".join(words.split()).strip(" .,;:")


def _without_filer(words: str, filers: Iterable[str]) -> str:
    for name in sorted((name for name in filers if len(name) > 2), key=len, reverse=True):
        words = re.sub(rf"(?:,?\s+(?:filed\s+)?by|,)\s+(?:{_ROLE}\s+)?{re.escape(name)}\.?", " ", words, flags=re.I)
    court = _COURT_BY.search(words)
    if court is not None and court.start() < 60:
        words = f"{words[: court.start()]}: {words[court.end() :]}"
    match = _BY.search(words)
    # What stands far behind the act is not its filer.
    if match is not None and match.start() < 90 and not re.match(r"(?:video|zoom|phone|mail|telephone)", match["who"], re.I):
        words = f"{words[: match.start()]} {words[match.end() :].lstrip(' ,')}"
    # A point that ended the name (*Ltd.*) has nothing before it any more.
    return " ".join(re.sub(r"(?<=[\w)])\s+\.(?=\s|$)", "", " ".join(words.split())).split())


def title(text: str, filers: Iterable[str] = ()) -> str:
    """What a person would call the entry: its act, cut where a phrase ends, in ordinary letters.

    ``ORDER granting [52] Motion to Compel. Signed by Judge …`` is *Order granting Motion to Compel*.
    """
    words = _attachments_out(_leading(text))
    words = _SIGNATURE.sub("", words, count=1)
    words = _without_filer(words, filers)
    words = re.sub(r"\bon\s+re:\s*", "on ", _REFERENCE.sub("", words), flags=re.I)
    words = re.sub(r"\s*\((?:deputy clerk|ecf filing|bnc|bk case|case owned)[^()]*\)", "", words, flags=re.I)
    words = re.sub(r"\b(order|entry|minutes)\s*:\s*(?=(?:granting|denying|setting|dismissing|approving)\b)", r"\1 ", words, flags=re.I)
    for end in _ENDS:
        shorter = end.sub("", words, count=1)
        if len(shorter) >= 4:
            words = shorter
    words = _BRACKETED_NAME.sub("", _sentence(words))
    words = re.sub(r"(?:(?<=\S)|^)\s*,?\s+re:?\s+(?=.*\bre:?\s)(.*?)\s+re:?\s.*", r" re \1", words, count=1, flags=re.I)
    words = re.sub(r"\(\s*\)|\[[\s&,]*\]", "", _shortened(" ".join(words.split()).strip(" ,;:-(")))
    if words.count("(") > words.count(")"):
        words = words[: words.rindex("(")]
    words = " ".join(words.split()).strip(" ,;:-")
    last = words.rsplit(None, 1)[-1].strip(".,").casefold() if words else ""
    return _ordinary(words if last in _ABBREVIATED and not words.endswith("..") else words.rstrip(" ."))


def _attachments_out(words: str) -> str:
    match = re.search(r"\(attachments?:", words, re.I)
    return words if match is None else f"{words[: match.start()]}{words[_closing(words, match.start()) :]}"


def _closing(text: str, start: int) -> int:
    """Where the bracket that opens there is closed, behind it; the end when it never is."""
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] == "(") - (text[at] == ")")
        if depth == 0:
            return at + 1
    return len(text)


def _sentence(words: str) -> str:
    """Up to the end of the first sentence: a point that is no abbreviation's, with a capital or a bracket behind it."""
    for match in re.finditer(r"[.;]+\s+(?=[A-Z(\[*])|;", words):
        before = words[: match.start()].rsplit(None, 1)[-1].strip("(,").casefold() if match.start() else ""
        if match[0][0] == "." and (before in _ABBREVIATED or len(before) == 1 or re.fullmatch(r"(?:\w\.)+\w", before)):
            continue
        return words[: match.start()]
    return words


def _shortened(words: str) -> str:
    """Cut at the last place before the limit where a phrase begins."""
    if len(words) <= MOST_TITLE:
        return words
    kept = words[: MOST_TITLE + 1].rsplit(None, 1)[0]
    phrase = re.match(r"(.{30,})(?:,\s+|\s+(?=(?:and|for|to|in|on|of|with|pursuant|that|regarding|re|by|as|filed)\s))", kept, re.S)
    return (phrase[1] if phrase else kept).rstrip(" ,;:")


def _ordinary(words: str) -> str:
    """Capitals made ordinary: ``MOTION for Extension`` is ``Motion for Extension``; abbreviations stay."""
    found: list[str] = []
    letters = [ch for ch in words if ch.isalpha()]
    is_loud = bool(letters) and sum(ch.isupper() for ch in letters) > 0.8 * len(letters)
    for word in words.split():
        core = word.strip("()[],.:;\"'\u201c\u201d").replace("'S", "").replace("\u2019S", "")
        is_kept = core in _KEPT or not core.isupper() or len(core) < 2 or any(ch.isdigit() for ch in core) or "." in core
        if not is_kept and not (len(core) <= 4 and not re.search(r"[AEIOUY]", core)):
            lower = word.lower()
            word = lower if found and core.lower() in _SMALL else re.sub(r"[a-z]", lambda m: m[0].upper(), lower, count=1)
            word = re.sub(r"(?<=[/-])[a-z]", lambda m: m[0].upper(), word)
        elif is_loud and found and core.lower() in _SMALL:
            word = word.lower()
        found.append(word)
    whole = " ".join(found)
    return whole[:1].upper() + whole[1:]


def attachments(text: str) -> tuple[ListedAttachment, ...]:
    """The attachments an entry lists, by their numbers.

    A mark counts only with the number that comes next: ``# 4 Statement (1), # 5 Statement (2)`` are two, not four.
    """
    text = clean(text)
    match = re.search(r"\(attachments?:\s*", text, re.I)
    if match is None:
        return ()
    body = text[match.end() : _closing(text, match.start())].removesuffix(")")
    mark = r"#\s*\(?(\d{1,3})\)?\s+" if re.search(r"#\s*\(?1\)?\s", body) else r"\((\d{1,3})\)\s+"
    starts: list[re.Match[str]] = []
    for found in re.finditer(mark, body):
        if int(found[1]) == (int(starts[-1][1]) + 1 if starts else 1):
            starts.append(found)
    listed = []
    for index, found in enumerate(starts):
        end = starts[index + 1].start() if index + 1 < len(starts) else len(body)
        listed.append(ListedAttachment(found[1], body[found.end() : end].strip(" ,;#")))
    return tuple(one for one in listed if one.description)


def related(text: str) -> tuple[str, ...]:
    """The numbers of the entries it is about, each once, in order."""
    text = _attachments_out(clean(text))
    return tuple(dict.fromkeys(match[1] or match[2] for match in _RELATED.finditer(text)))


def side_of(role: str) -> str:
    """The side of a role as a docket writes it; empty of one that stands on none of ours."""
    role = " ".join(role.replace("-", " ").split()).casefold()
    return next((side for words, side in _SIDES if words in role), "")


def filers(text: str) -> tuple[Filer, ...]:
    """Who filed by the entry's own words; on behalf of whom where it says that. Nobody where it says the court did."""
    text = _attachments_out(clean(text[:READ]))
    if _SIGNED.search(text):
        return ()
    zone = re.sub(r"\((?:re:?|related)[^()]*(?:\([^()]*\)[^()]*)*\)?", " ", text, flags=re.I)
    match = _ON_BEHALF.search(zone) or _FILED_BY.search(zone) or _BY.search(zone)
    if match is None or (match.re is _BY and match.start() > 160):
        return ()
    whole = re.sub(r"\s+on\s+behalf\s+of\b.*", "", match["who"], flags=re.I).strip(" ,.") if match.re is not _ON_BEHALF else match["who"].strip(" ,")
    if re.search(r"\b(?:judge|magistrate|honorable|hon\.|clerk|court)\b", whole, re.I):
        return ()
    found = []
    roled = _ROLED.search(whole)
    if roled is None:
        return (Filer(_whole_name(whole), ""),) if _is_name(whole) else ()
    for part in re.split(rf",\s+(?={_ROLE}\s)", whole[roled.start() :], flags=re.I):
        one = _ROLED.match(part)
        if one is not None and _is_name(one["name"]):
            found.append(Filer(_whole_name(one["name"]), side_of(one["role"])))
    return tuple(dict.fromkeys(found))


def _whole_name(words: str) -> str:
    return " ".join(words.split()).strip(" ,").removesuffix("..")


def _is_name(words: str) -> bool:
    return bool(words) and words[:1].isupper() and len(words) < 160


def is_signed(text: str) -> bool:
    """Whether the entry says that a judge signed or entered it."""
    return _SIGNED.search(clean(text)) is not None


def is_courts(text: str) -> bool:
    """Whether the leading words are those of an act of the court or its clerk."""
    words = _leading(text)
    return _COURTS.match(words) is not None and _NOT_COURTS.match(words) is None


def is_restricted(text: str) -> bool:
    """Whether it says that the paper is sealed or restricted; a motion *to* seal, and a public version, are not."""
    text = clean(text)
    return _SEALED.search(text) is not None and _PUBLIC.search(text) is None
