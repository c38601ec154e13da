"""What an entry of a docket is called: the leading words that say its type, and a title for a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.papers.docket_filers import without_filer
from paracase.domain.papers.docket_text import REFERENCE, leading, without_attachments

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_TITLE = 110
"""Characters of a title; the file's name has a date and a number before it."""
_ABBREVIATED = frozenset(
    [
        "no",
        "nos",
        "inc",
        "ltd",
        "co",
        "corp",
        "v",
        "vs",
        "mr",
        "ms",
        "mrs",
        "dr",
        "hon",
        "jr",
        "sr",
        "st",
        "fed",
        "r",
        "civ",
        "p",
        "crim",
        "evid",
        "u.s",
        "ex",
        "esq",
        "llc",
        "l.p",
        "l.l.c",
        "p.c",
        "dba",
        "et",
        "al",
        "dkt",
        "doc",
        "sec",
        "art",
        "ch",
        "dept",
        "div",
        "n.a",
        "ave",
        "etc",
        "bros",
        "assn",
        "ass'n",
        "u.s.c",
        "s.d",
        "n.d",
        "e.d",
        "w.d",
        "c.d",
    ]
)
_ENDS = (
    re.compile(r"\s*[,.]?\s+(?:document\s+)?filed\s*(?:by|on\b|in\b).*", re.I | re.S),
    re.compile(r"\s*,\s*filed\.?\s*$", re.I),
    re.compile(r"\s*\(?\b(?:so\s+ordered|signed\s+(?:by|on)|entered\s+(?:by|on|and))\b.*", re.I | re.S),
    re.compile(r"(?<=motion)\s*,\s+re:?\s.*", re.I | re.S),
    re.compile(
        r"(?<=[a-z)])(?<!issued)(?<!ecuted)(?<!turned)(?<!served)(?<!order)(?<!complaint)(?<!indictment)\s+as\s+to\b.*",
        re.I | re.S,
    ),
    re.compile(
        r"\s*[,.]?\s*\b(?:fee\s+(?:amount|status|paid)|filing\s+fee|receipt\s+(?:number\b|no\b|#)).*", re.I | re.S
    ),
    re.compile(
        r"\s*[,.]?\s*\b(?:(?:objections?|responses?|replies|reply|answer|brief)\s+(?:is\s+)?due|(?:hearing|trial)\s+(?:is\s+)?(?:scheduled|set\s+for|to\s+be\s+held))\b.*",
        re.I | re.S,
    ),
    re.compile(
        r"(?<=\w)\s*[,.]?\s+all\s+(?:\w+\s+){0,2}?(?:parties|counsel|creditors|attorneys)\s+"
        r"(?:entitled|were|was|have|has|served|receiving|who)\b.*",
        re.I | re.S,
    ),
    re.compile(r"(?<=\w)\s*[,.]?\s+motions?\s+(?:is\s+|are\s+)?(?:set|noticed)\s+for\s+hearing\b.*", re.I | re.S),
    re.compile(
        r"\s*,?\s+(?:addressed\s+to|dated|as\s+set\s+forth|appearances?:|see\s+attached|with\s+\d+\(a\)|scheduled\s+\d)\b.*",
        re.I | re.S,
    ),
    re.compile(
        r"\s*\((?:re:?|related|attachments?|signed|entered|filed|see|order|response|text\s+of|additional|main\s+document|[a-z]{2,5})\b[^()]*(?:\([^()]*\)[^()]*)*\)?.*",
        re.I | re.S,
    ),
    re.compile(r"\s*(?<!\w):\s*\(.*", re.S),
    re.compile(
        r"(?<=\w)\s*,?\s+(?:held\s+)?before\s+(?:the\s+)?(?:hon\b|honorable|(?:\w+\s+){0,2}(?:judge|justice)).*",
        re.I | re.S,
    ),
    re.compile(r"(?<=\w)\s+(?:from|on|for|to|by|at|@)\s+\d{1,2}/\d{1,2}/\d{2,4}.*", re.I | re.S),
    re.compile(r"(?<=\border)(?<!minute\sorder)(?<!text\sorder)\s*:\s+.*", re.I | re.S),
)
_SIGNATURE = re.compile(
    r"(?<=\S)\s*[,.(]?\s*\b(?:so\s+ordered|signed\s+(?:by|on)|entered\s+by\s+(?:the\s+)?(?:hon|(?:\w+\s+)?judge))\b.*",
    re.I | re.S,
)
_BRACKETED_NAME = re.compile(r"\s*\(\s*[A-Z][\w'\u2019. -]{1,30},\s*[\w'\u2019. -]{0,30}\)\s*$")
_NUMBERED = re.compile(
    r"^(?:pre-?trial|case management|mdl)\s+order\s*(?:no\.?\s*)?#?\s*\d+\s*:"
    r"\s*(?=(?:amended |agreed |stipulated )?order\b)",
    re.I,
)
"""``PRETRIAL ORDER #4: Order Granting …``: numbered in a series, and an order of its own kind."""
_BRACKETS = re.compile(r"\((?:[^()]|\([^()]*\))*\)|\((?:re:|related|attachments?:).*", re.I | re.S)
_MOTION_HEARD = re.compile(
    r"^notice\s+of\s+motion\s+and\s+(?:notice\s+of\s+)?hearing\b|^notice\s+of\s+motion\b(?=.{0,120}\bpresentment\b)",
    re.I | re.S,
)
"""Notices that say when a motion is heard; the motion is an entry of its own (N.D. Ill. L.R. 5.3(b): *presentment*)."""
_SMALL = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "re", "via"]
)
_KEPT = frozenset(
    [
        "USA",
        "LLC",
        "LLP",
        "NEF",
        "ECF",
        "MDL",
        "HIPAA",
        "ERISA",
        "USC",
        "FRCP",
        "UST",
        "BNC",
        "IRS",
        "SEC",
        "FDA",
        "EEOC",
        "PDF",
        "MOR",
        "II",
        "III",
        "IV",
        "VI",
        "VII",
        "VIII",
        "IX",
        "US",
        "OK",
        "UCC",
        "ADA",
        "ADR",
        "TRO",
    ]
)


def act(text: str, filers: Iterable[str] = ()) -> str:
    """The leading words that say what an entry is, without who did it and what it is about.

    ``REPLY by Acme to MOTION to dismiss [12]`` is a *REPLY to*, ``MOTION by Plaintiff X to compel`` a *MOTION to compel*.

    Args:
        filers: names that the notice gives apart; they are taken out wherever they stand after *by*.
    """
    words = without_filer(leading(text), filers)
    words = _NUMBERED.sub("", words)
    words = _BRACKETS.sub(" ", REFERENCE.sub(" ", words))
    words = _MOTION_HEARD.sub("Notice of hearing ", words)
    words = re.sub(r"^(\W*response\b)[^:;]{0,60}?(?=\bto\s+(?:\w+\s+){0,4}order\b)", r"\1 ", words, flags=re.I)
    head = re.match(
        r"(?:(?!motion\b|application\b|request\b)[\w'\u2019&/().,-]+\s+){0,6}?(?:reply|response|opposition|objections?|memorandum|brief|"
        r"declaration|affidavit|affirmation|certificate|notice|exhibits?|statement|stipulation|surreply|sur-reply|report|letter|"
        r"transcript|errata|appendix|proof|withdrawal)\b",
        words,
        re.I,
    )
    if head is not None and not re.match(
        r"letter\s+motion|notice\s+(?:of|and)\s+(?:(?!hearing|conference|setting|re\b|non)\w+\s+){0,4}?motion",
        words[head.start() :],
        re.I,
    ):
        quoted = re.search(
            r"\b(?:re:?|in\s+(?:further\s+)?support(?:\s+of)?|in\s+opposition(?:\s+to)?|to|regarding|for|on)\s+(?=(?:\S+\s+){0,6}?(?:motions?|application|petition)\b)",
            words[head.end() - head.start() :],
            re.I,
        )
        if quoted is not None:
            words = words[: head.end() - head.start() + quoted.end()]
    return " ".join(words.split()).strip(" .,;:")


def title(text: str, filers: Iterable[str] = ()) -> str:
    """What a person would call the entry: its act, cut where a phrase ends, in ordinary letters.

    ``ORDER granting [52] Motion to Compel. Signed by Judge …`` is *Order granting Motion to Compel*.
    """
    words = without_attachments(leading(text))
    words = _SIGNATURE.sub("", words, count=1)
    words = without_filer(words, filers)
    words = re.sub(r"\bon\s+re:\s*", "on ", REFERENCE.sub("", words), flags=re.I)
    words = re.sub(r"\b\d{1,2}:\d{2}-[a-z]{2}-\d{2,6}\b", " ", words, flags=re.I)
    words = re.sub(
        r"\s*\((?:deputy clerk|fee|filing fee|ecf filing|bnc|bk case|case owned)[^()]*\)", "", words, flags=re.I
    )
    words = re.sub(
        r"\b(order|entry|minutes)\s*:\s*(?=(?:granting|denying|setting|dismissing|approving)\b)",
        r"\1 ",
        words,
        flags=re.I,
    )
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


def _sentence(words: str) -> str:
    """Up to the end of the first sentence: a point that is no abbreviation's, with a capital or a bracket behind it."""
    for match in re.finditer(r"\.+\s+(?=[A-Z(\[*])|;", words):
        before = words[: match.start()].rsplit(None, 1)[-1].strip("(,").casefold() if match.start() else ""
        if match[0][0] == "." and (before in _ABBREVIATED or len(before) == 1 or re.fullmatch(r"(?:\w\.)+\w", before)):
            continue
        if match[0] == ";" and match.start() < 16:  # ``Marked Off; Entered correctly in the main case``
            continue
        return words[: match.start()]
    return words


def _shortened(words: str) -> str:
    """Cut at the last place before the limit where a phrase begins."""
    if len(words) <= MOST_TITLE:
        return words
    kept = words[: MOST_TITLE + 1].rsplit(None, 1)[0]
    phrase = re.match(
        r"(.{30,})(?:,\s+|\s+(?=(?:and|for|to|in|on|of|with|pursuant|that|regarding|re|by|as|filed)\s))", kept, re.S
    )
    return (phrase[1] if phrase else kept).rstrip(" ,;:")


def _ordinary(words: str) -> str:
    """Capitals made ordinary: ``MOTION for Extension`` is ``Motion for Extension``; abbreviations stay."""
    found: list[str] = []
    letters = [ch for ch in words if ch.isalpha()]
    is_loud = bool(letters) and sum(ch.isupper() for ch in letters) > 0.8 * len(letters)
    for word in words.split():
        core = word.strip("()[],.:;\"'\u201c\u201d").replace("'S", "").replace("\u2019S", "")
        is_kept = (
            core in _KEPT or not core.isupper() or len(core) < 2 or any(ch.isdigit() for ch in core) or "." in core
        )
        if not is_kept and not (len(core) <= 4 and not re.search(r"[AEIOUY]", core)):
            lower = word.lower()
            word = (
                lower if found and core.lower() in _SMALL else re.sub(r"[a-z]", lambda m: m[0].upper(), lower, count=1)
            )
            word = re.sub(r"(?<=[/-])[a-z]", lambda m: m[0].upper(), word)
        elif is_loud and found and core.lower() in _SMALL:
            word = word.lower()
        found.append(word)
    whole = " ".join(found)
    return whole[:1].upper() + whole[1:]
