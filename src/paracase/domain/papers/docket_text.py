"""Docket text: what the words of one entry of a docket say. Pure rules, text in, words out.

Clerks and filers write an entry by a few habits, all over the federal courts: the act stands first (``MOTION for
Extension of Time``), who did it after *by* or *filed by*, what it is about after *re* or *to* with the number of that
entry in brackets, attachments in a list (``(Attachments: # 1 Exhibit A, # 2 Proposed Order)``), and last in brackets who
entered it. Leading words decide what an entry is: what is quoted later is another paper.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

READ = 4_000
"""Characters of an entry that its act, title and filer are looked for in: they stand at its beginning."""
_TAGS = re.compile(
    r"</?(?:b|i|u|em|strong|font|span|br|p|a|sup|sub|center|div|small|big|strike)(?:\s[^<>]{0,300})?/?>", re.I
)
REFERENCE = re.compile(r"\s*(?:\[\s*\d{1,6}(?:-\d{1,3})?\s*\]|(?:Doc(?:ket)?|Dkt)\.?\s*(?:No\.?|#)\s*\[?\d{1,6}\]?)")
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
_SEALED = re.compile(
    r"\b(?:filed\s+under\s+seal|under\s+seal\b(?!\s*(?:is|are)?\s*(?:denied))|sealed\s+(?:document|motion|order|entry|exhibit|event|"
    r"patent|response|reply|brief|declaration|filing|memorandum)|\*+\s*sealed|this\s+(?:entry|document)\s+is\s+(?:restricted|sealed)|"
    r"restricted\s+(?:document|entry|filing)|document\s+is\s+restricted|access\s+to\s+(?:this\s+)?document\s+is\s+restricted)",
    re.I,
)
_PUBLIC = re.compile(
    r"^(?:redacted|public)\b|\b(?:motion|application|request|leave|order)\b.{0,60}\bto\s+(?:file|seal)\b.{0,40}\bseal",
    re.I,
)
_RELATED = re.compile(
    r"\[\s*(\d{1,6}(?:-\d{1,3})?)\s*\]|\b(?:re|to)\s*:?\s*#?\s*(\d{1,5})\b(?!\s*(?:st|nd|rd|th|U\.?S|C\.?F|/|:))"
)


class ListedAttachment(NamedTuple):
    """One attachment that an entry lists."""

    number: str
    description: str


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


def leading(text: str) -> str:
    """The entry from its act on, as far as rules look."""
    return without_marks(clean(text[:READ]))


def without_attachments(words: str) -> str:
    """The entry without its list of attachments."""
    match = re.search(r"\(attachments?:", words, re.I)
    return words if match is None else f"{words[: match.start()]}{words[closing(words, match.start()) :]}"


def closing(text: str, start: int) -> int:
    """Where the bracket that opens there is closed, behind it; the end when it never is."""
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] == "(") - (text[at] == ")")
        if depth == 0:
            return at + 1
    return len(text)


def attachments(text: str) -> tuple[ListedAttachment, ...]:
    """The attachments an entry lists, by their numbers.

    A mark counts only with the number that comes next: ``# 4 Statement (1), # 5 Statement (2)`` are two, not four.
    """
    text = clean(text)
    match = re.search(r"\(attachments?:\s*", text, re.I)
    if match is None:
        return ()
    body = text[match.end() : closing(text, match.start())].removesuffix(")")
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
    text = without_attachments(clean(text))
    return tuple(dict.fromkeys(match[1] or match[2] for match in _RELATED.finditer(text)))


def is_restricted(text: str) -> bool:
    """Whether it says that the paper is sealed or restricted; a motion *to* seal, and a public version, are not."""
    text = clean(text)
    return _SEALED.search(text) is not None and _PUBLIC.search(text) is None
