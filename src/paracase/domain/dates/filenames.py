"""Names of files in a line of words: a day in one, or in front of one as names of files begin, is part of the name.

``2026-11-19 Motion.pdf send to clerk``: the paper is meant, not the day something is due. A day that *on*, *by* or *due*
leads to is due all the same, and so is one before what is to be done with the file (``12/4 send Motion.pdf``).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.dates.finding import DateKind
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.dates.finding import FoundDay

_ENDING = late_pattern(
    r"\.(?:pdf|docx?|docm|dotx?|rtf|odt|wpd|txt|xlsx?|xlsm|ods|csv|pptx?|odp|eml|msg|mbox|html?|xml|zip|7z|tiff?|jpe?g|png|"
    r"gif|heic|avif|webp|bmp|mp[34]|m4a|wav|mov|avi|vsdx?|ics|vcf|md|json)(?![\w.])", re.I
)  # fmt: skip
_BETWEEN = late_pattern(r"[\s_)\]–—-]*")
"""What stands between a day and the words of a file's name."""
_PARTS = late_pattern(r"[,;:\"“”/\\]")
"""What ends a name, or stands in none."""
_DONE_WITH = frozenset([
    "ask", "bates", "bring", "calendar", "call", "check", "circulate", "cite", "compare", "confirm", "copy",
    "deliver", "docket", "download", "draft", "edit", "email", "e-mail", "fax", "file", "finalize", "finish",
    "follow", "format", "forward", "get", "give", "mail", "notarize", "pick", "prepare", "print", "proof",
    "proofread", "pull", "read", "redact", "request", "review", "revise", "scan", "send", "serve", "share",
    "sign", "submit", "text", "update", "upload", "verify",
])  # fmt: skip
"""How what is to be done with a file begins, and the name of none."""
_WRITTEN = frozenset({DateKind.WHOLE, DateKind.NAMED, DateKind.NUMBERS})


def names_in(line: str, days: Sequence[FoundDay]) -> list[tuple[int, int]]:
    """Where names of files stand in a line, with the days in them and in front of them.

    Args:
        line: without what stands in quotation marks.
        days: what was found in it, but what *on*, *by* or *due* leads to.
    """
    found: list[tuple[int, int]] = []
    written = [one for one in days if one.kind in _WRITTEN]
    for ending in _ENDING.finditer(line):
        least = found[-1][1] if found else 0
        before = line[least : ending.start()]
        if not before or before[-1].isspace():
            continue
        start = ending.start() - len(before.split()[-1])
        inside = [one for one in written if least <= one.start < start and _is_of(line, one, start)]
        found.append((min([start, *(one.start for one in inside)]), ending.end()))
    return found


def _is_of(line: str, one: FoundDay, start: int) -> bool:
    """Whether a day stands where a file's name begins: right before its last word, or before a title's first."""
    between = line[one.end : start]
    if not between.strip(" ,") and line[start].isdigit():  # Motion Nov. 19, 2026.pdf
        return True
    begins = _BETWEEN.match(between)
    assert begins is not None
    rest = between[begins.end() :]
    if not rest:
        return True
    if not begins.group() or _PARTS.search(between) or "/" in line[one.start : one.end]:
        return False
    first = re.split(r"\s", rest, maxsplit=1)[0]
    return not first[0].islower() and first.lower() not in _DONE_WITH
