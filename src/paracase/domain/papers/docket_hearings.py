"""Hearings that an entry of a docket sets: what is heard, on which day, at what time. Never a day that is over or moved.

Only a day that stands behind *set for*, *scheduled for*, *to be held on*, *continued to* and the like counts, and
only where a hearing, conference, trial or argument stands before it in its sentence; one that something is *due* is none.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from paracase.domain.dates.written import LONG, SLASHED, to_date
from paracase.domain.papers.docket_text import READ, clean, without_attachments

_WHAT = re.compile(
    r"(?:[\w'\u2019/-]+\s+){0,3}?\b(?:hearing|conference|trial|argument|meeting|presentment|mediation|sentencing|arraignment|"
    r"examination|return date)s?\b",
    re.I,
)
_SET = re.compile(
    r"\b(?:(?:re)?scheduled|(?:re)?set|to\s+be\s+held|continued|adjourned|moved|noticed|return\s+date:?|"
    r"presentment\b[^;]{0,120}?)(?:\s+\([^()]*\))?\s+(?:\w+\s+)?(?:for|to|on|until)?:?\s*"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    r"(?=\w+\.?\s+\d|\d)",
    re.I,
)
_MOVED_TO = re.compile(
    r"\s*(?:at\s+[\d:]+\s*[ap]\.?m\.?\s*)?(?:\w+\s+){0,2}?(?:is|are|was|has been)?\s*"
    r"(?:adjourned|continued|rescheduled|reset|moved|vacated|cancel)",
    re.I,
)
_FROM_TO = re.compile(
    r"\bfrom\s+(?P<old>\S+(?:\s+\d{1,2},\s+\d{4})?)\s+(?:at\s+\S+\s*\S*\s+)?to\s+(?=\w+\.?\s+\d|\d)", re.I
)
_TIME = re.compile(r"\s*(?:,|@|at)?\s*(?:at\s+)?(?P<time>\d{1,2}:\d{2}\s*[ap]\.?\s?m\b\.?)", re.I)
_OVER = re.compile(r"\b(?:held|due|deadline|completed|filed|served)\b[^.;]{0,30}$", re.I)
MOST = 6


class SetHearing(NamedTuple):
    """A hearing that is set."""

    day: str
    """ISO 8601."""
    time: str
    what: str
    words: str
    """The entry's own, to be quoted."""


def hearings(text: str) -> tuple[SetHearing, ...]:
    """The hearings an entry sets, each day once, in its order."""
    text = without_attachments(clean(text[:READ]))
    found: dict[str, SetHearing] = {}
    for match in sorted([*_SET.finditer(text), *_FROM_TO.finditer(text)], key=lambda one: one.start()):
        day = SLASHED.match(text, match.end()) or LONG.match(text, match.end())
        date = to_date(day) if day else None
        if day is None or date is None or _MOVED_TO.match(text, day.end()):
            continue
        sentence = re.split(r"(?<!\b\w)[.;]\s+(?=[A-Z])", text[max(0, match.start() - 200) : match.start() + 12])[-1]
        whats = list(_WHAT.finditer(sentence))
        if (
            not whats
            or _OVER.search(text[: match.start()])
            or re.search(r"\bdue\b", text[match.start() : match.end()], re.I)
        ):
            continue
        time = _TIME.match(text, day.end())
        start = max(0, match.start() - len(sentence) + 12) if len(sentence) < 120 else match.start()
        end = time.end() if time else day.end()
        once = SetHearing(
            date.isoformat(), _hour(time["time"]) if time else "", " ".join(whats[-1][0].split()), text[start:end]
        )
        found.setdefault(once.day, once)
    return tuple(found.values())[:MOST]


def _hour(time: str) -> str:
    """As it stands, without the point that ends the sentence: ``10:00 AM.`` but ``10:00 a.m.``"""
    return time if re.search(r"[ap]\.\s?m", time, re.I) else time.rstrip(".")
