"""What the words of an entry say that was done: activities by their verbs, clerical work, words that say nothing.

The lists are from the practice notes (``utbms.csv``, and the cases named in ``docs/time.md``); they find words, and decide
nothing: every finding is a question to whoever wrote the entry.
"""

from __future__ import annotations

import re

from paracase.domain.words import fold
from paracase.patterns import late_pattern

_VERBS = {
    "A101": ("plan", "prepare", "organize", "outline", "strategize"),
    "A102": ("research", "shepardize", "keycite", "cite-check"),
    "A103": ("draft", "revise", "edit", "redraft", "write", "redline", "finalize", "proofread", "summarize"),
    "A104": ("review", "analyze", "read", "examine", "evaluate", "compare", "index", "abstract"),
    "A105": ("confer", "discuss", "instruct"),
    "A106": (),
    "A107": ("negotiate", "meet-and-confer"),
    "A108": ("interview", "subpoena"),
    "A109": ("attend", "appear", "argue"),
    "A110": ("file", "e-file", "efile", "scan", "copy", "photocopy", "upload", "download", "calendar", "docket", "schedule",
             "bates-stamp", "bates stamp", "bates label", "stamp", "label", "tab", "assemble", "print", "mail", "serve",
             "fax", "log", "rename", "sort"),
}  # fmt: skip
_TALK = ("meet and confer", "telephone call", "telephone conference", "phone call", "conference call", "call", "telephone",
         "phone", "email", "e-mail", "correspond", "speak", "write to", "letter", "meet", "conference")  # fmt: skip
_ENDINGS = r"(?:s|es|d|ed|ing|ting|ling|ning|ping|bing)?"


def _stem(verb: str) -> str:
    """``revise`` as it begins in *revised*, *revising*; ``copy`` in *copied*."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return rf"{verb[:-1]}(?:y|ies|ied|ying)"
    if verb.endswith("e"):
        return rf"{verb[:-1]}(?:e|es|ed|ing)"
    return rf"{verb}(?:{verb[-1]})?{_ENDINGS}"


_BEGINS = r"(?:^|(?<=[;,(&+])|\b(?:and|then|to|re)\s)\s*"
"""Where a clause begins."""
_VERB = late_pattern(
    _BEGINS + r"(?:" + "|".join(
        f"(?P<{code}>{'|'.join(map(_stem, sorted(verbs, key=len, reverse=True)))})"
        for code, verbs in _VERBS.items() if verbs
    ) + r"|(?P<talk>" + "|".join(map(_stem, _TALK)) + r"))(?![\w-])", re.I
)  # fmt: skip
_CLIENT = late_pattern(r"\b(?:client|plaintiff'?s? own|our client)\b", re.I)
_COUNSEL = late_pattern(r"\b(?:opposing|defense|plaintiff'?s|defendant'?s|co-?)\s?counsel\b|\bmeet and confer\b", re.I)
_IN_FIRM = late_pattern(
    r"\b(?:attorney|team|partner|associate|in[- ]firm|in[- ]house|internal|office conference)\b", re.I
)
_CLERICAL = late_pattern(
    r"(?:" + _BEGINS + r"(?P<verb>"
    r"fil(?:e|ed|ing)\s+(?:of\s+)?[\w’' -]{0,60}?(?:with\s+(?:the\s+)?(?:court|clerk)|"
    r"(?:on|via|in|through)\s+(?:cm/ecf|ecf|pacer))|"
    r"e-?fil(?:e|ed|ing)|"
    r"(?:filed|filing(?!\s+(?:deadlines?|fees?|strateg(?:y|ies)|requirements?|rules?|systems?|dates?)\b))\s+(?:of\s+)?\w+|"
    r"file\s+(?:(?:the|a|an|our|joint|amended|proposed|signed|stipulated|notice|proof|certificate|of)\s+)*"
    r"(?:papers?|documents?|pleadings?|motions?|oppositions?|repl(?:y|ies)|responses?|answers?|complaints?|petitions?|briefs?|"
    r"appearance|service|stipulations?|declarations?|affidavits?|exhibits?|applications?|letters?|correspondence|orders?|"
    r"subpoenas?|summons|notices?|proofs?|memorand(?:um|a))|"
    r"(?:organiz|organis|sort|tabb?|assembl|label|renam)(?:e|ed|ing)?\s+(?:the\s+|case\s+)*"
    r"(?:files?|binders?|folders?|exhibits?|documents?|notebooks?)|"
    r"(?:photo)?cop(?:y|ied|ying)|scann?(?:ed|ing)?|stamp(?:ed|ing)?|fax(?:ed|ing)?|mail(?:ed|ing)?|print(?:ed|ing)?|"
    r"(?:up|down)load(?:ed|ing)?|calendar(?:ed|ing)?|docket(?:ed|ing)?|schedul(?:e|ed|ing)|typ(?:e|ed|ing)|"
    r"updat(?:e|ed|ing)\s+(?:the\s+)?(?:calendar|docket|contacts?|files?)|order(?:ed|ing)?\s+(?:the\s+)?transcripts?|"
    r"set\s+up\s+(?:the\s+)?(?:file|folder)|prepar(?:e|ed|ing)\s+(?:the\s+)?(?:binder|envelope|mailing)s?)|"
    r"(?<![\w-])(?P<thing>bates[- ]?(?:stamp|label|number)\w*|data\s+entry|messenger|courier|"
    r"file\s+(?:maintenance|opening|closing|organization)))(?![\w-])", re.I
)  # fmt: skip
_VAGUE = late_pattern(
    r"(?:attention\s+to|attend(?:ed)?\s+to|work(?:ed|ing)?\s+on|review(?:ed|ing)?(?:\s+of)?|deal(?:t|ing)?\s+with|handled?|"
    r"handling|follow(?:ed|ing)?[- ]?up(?:\s+(?:on|re))?|misc(?:ellaneous|\.)?|various|general|case|file|further|continued?)"
    r"(?:\s+(?:the|this|case|file|files|matter|matters|work|correspondence|e-?mails?|emails?|documents?|issues?|tasks?|"
    r"same|above|review|items?|handling|of|on|re|and|as|needed|various|misc))*\W*", re.I
)  # fmt: skip
_BARE = late_pattern(
    r"(?:phone\s+|telephone\s+)?(?:calls?|e-?mails?|letters?|correspondence|research|draft(?:ing)?|review|meetings?|conference|"
    r"discovery|prep(?:aration)?|trial\s+prep(?:aration)?|admin(?:istration)?)\W*", re.I
)  # fmt: skip
_PART = late_pattern(r"\s*(?:[;,]|\band\b(?!\s+confer\b)|&|\+|\bthen\b)\s*", re.I)
_WORD = late_pattern(r"[a-z0-9]{3,}")
_IDLE = frozenset(
    [
        "the",
        "and",
        "for",
        "with",
        "from",
        "that",
        "this",
        "our",
        "his",
        "her",
        "its",
        "their",
        "regarding",
        "case",
        "file",
    ]
)


def activities_in(words: str) -> list[str]:
    """The activities that the verbs of an entry stand for, in their order; the same one once for each of its verbs.

    A verb is looked for where a clause begins: elsewhere *draft*, *file* and *outline* are things.
    """
    found = []
    for match in _VERB.finditer(words):
        found.append(match.lastgroup if match.lastgroup != "talk" else _talk_with(words))
    return [code for code in found if code]


def activity_of(words: str) -> str:
    """The activity that an entry begins with; empty where no verb says one."""
    return next(iter(activities_in(words)), "")


def _talk_with(words: str) -> str:
    if _COUNSEL.search(words):
        return "A107"
    if _CLIENT.search(words):
        return "A106"
    return "A105" if _IN_FIRM.search(words) else "A108"


def clerical_in(words: str) -> str:
    """The first words of an entry that name clerical work; empty where none do."""
    found = _CLERICAL.search(words)
    return (found["verb"] or found["thing"]).strip() if found is not None else ""


def is_vague(words: str) -> bool:
    """Whether an entry says what was done in words that would fit any case."""
    bare = words.strip(" .")
    return _VAGUE.fullmatch(bare) is not None or _BARE.fullmatch(bare) is not None


def blocks_in(words: str) -> list[str]:
    """The parts of an entry that each say with a verb of their own what was done: *review and analyze* is one."""
    parts = [part.strip() for part in _PART.split(words)]
    return [part for part in parts if " " in part and _VERB.match(part) is not None]


def likeness(words: str, other: str) -> float:
    """How much two entries say the same: the share of their words that both have, from 0 to 1."""
    mine, theirs = (set(_WORD.findall(fold(text))) - _IDLE for text in (words, other))
    return len(mine & theirs) / len(mine | theirs) if mine and theirs else 0.0
