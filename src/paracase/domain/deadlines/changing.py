"""What a paper changes of what stands: a hearing, conference or trial it vacates or moves, a computed date it replaces.

Pure: which of the dates of a case a sentence means. *Sure* only where kind and old day fit one and nothing it names speaks
for another; without an old day, where one alone of its kind is still to come.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.dates.written import DAY_FIRST, DAY_OF, ISO, LONG, SLASHED, to_date
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

VACATED = "vacated"
EVERY = "every"
"""What stands in place of a type of event where a paper speaks of all dates and names none."""
KINDS = ("trial", "conference", "hearing", "deposition")
"""Types of event that a court sits for, or people meet for: what is taken off or moved as one thing."""
MOST = 5
"""So many dates are shown where it is not sure which one is meant."""
NAMES_NONE = "the paper speaks of all dates and names none"
_DATE = r"(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
_MOVED = late_pattern(
    r"\b(?:(?<!\bto )continue|continue[sd]|continuing\s+(?:the|that|this|said|it|all)|adjourn(?:s|ed|ing)|"
    r"re-?schedul(?:e[sd]?|ing)|re-?set(?:s|ting)?|postpon(?:e[sd]|ing)|advanc(?:e[sd]|ing)|moves\s+the|"
    r"(?:is|are|was|were|be|been|being|hereby)\s+moved|"
    rf"moved\s+(?:the\s+(?:[\w-]+\s+){{0,2}}(?:hearing|trial|conference|deposition)|up|back|forward|from))\b|"
    rf"\bmoved\s+to\s+{_DATE}|\bto\s+(?:continue|postpone|adjourn|reschedule|reset|advance)\b[^;]*\b(?:granted|so\s+ordered|approved)\b|"
    r"\b(?:grants|granted|granting|approves|approved)\b[^;]*\bto\s+(?:continue|postpone|adjourn|reschedule|reset|advance)\b",
    re.I,
)
"""That a day is another one than before; not that somebody *moved to compel*, nor what a *motion to continue* asks for."""
_MOTION = late_pattern(
    r"\b(?:motions?|applications?|petitions?)\s+(?:to|for|in)\s+(?:[\w'\u2019-]+\s*){1,4}|\bdemurrer\b", re.I
)
_KIND = late_pattern(
    r"\b(?!trials?\s+(?:setting|readiness|management|scheduling|preparation|status)\b)(?<!\bpre-)(?<!\bpre )"
    r"(trial|conference|hearing|deposition)s?\b",
    re.I,
)
_WORD = late_pattern(r"[a-z]{3,}|26\(f\)|341")
_SAYS_NOTHING = frozenset(
    re.findall(
        r"\w+",
        "hearing hearings trial conference deposition motion motions the and for set date due jury bench court further oral "
        "argument call meeting continued reset rescheduled plaintiff plaintiffs defendant defendants application petition "
        "his her its their with zoom video telephonic telephone before honorable judge are hereby vacated from until "
        "currently now has been pursuant shall will",
    )
)
"""Words that tell no hearing from another."""


class DateChangeKind(StrEnum):
    """What becomes of what stands."""

    STRIKE = "strike"
    MOVE = "move"
    REPLACE = "replace"
    END = "end"
    """A computed deadline that is struck by itself: what it is counted from stands."""


@dataclass(frozen=True, slots=True)
class StandingDate:
    """A date of a case that may be meant: ``words`` all that it is called."""

    id: int
    type: str
    on: date | None
    words: str


@dataclass(frozen=True, slots=True)
class SaidChange:
    """What a paper says.

    Attributes:
        kind: the type of event it is about; empty where the paper does not say it.
        days: the old day, where it is said; of several one of them is.
        words: what it is called and the sentence.
        since: what lies before this day is over.
    """

    kind: str
    days: frozenset[date]
    words: str
    since: date


@dataclass(frozen=True, slots=True)
class Meant:
    """A date that may be meant, and why it is not sure; empty where it is."""

    id: int
    doubt: str = ""


def is_moved(quote: str) -> bool:
    """Whether a sentence that sets a day says that it is another one than before."""
    return _MOVED.search(quote) is not None


def days_said(text: str) -> frozenset[date]:
    """Every whole date of a sentence."""
    found = (to_date(match) for pattern in (LONG, SLASHED, DAY_OF, DAY_FIRST, ISO) for match in pattern.finditer(text))
    return frozenset(day for day in found if day is not None)


def kind_named(words: str) -> str:
    """The type of event that words name: a trial, a conference, a hearing, a deposition; empty where they name none."""
    found = _KIND.search(words)
    return found[1].lower() if found is not None else ""


def meant(said: SaidChange, standing: Iterable[StandingDate]) -> list[Meant]:
    """Which dates of a case may be meant, the likeliest first; one is sure, or none."""
    if said.kind == EVERY:
        return [Meant(one.id, NAMES_NONE) for one in sorted(_open(said, standing), key=lambda one: str(one.on))]
    fit = [one for one in standing if one.type == said.kind]
    if said.days:
        on_day = [one for one in fit if one.on in said.days]
        if on_day:
            return _among(said, on_day, "several of that day")
        open_ones = _open(said, fit)
        return [Meant(one.id, "the paper names another day") for one in open_ones] if len(open_ones) == 1 else []
    return _among(said, _open(said, fit), f"the paper does not say which {said.kind}")


def _open(said: SaidChange, fit: Iterable[StandingDate]) -> list[StandingDate]:
    return [one for one in fit if one.on is not None and one.on >= said.since]


def _among(said: SaidChange, found: Sequence[StandingDate], doubt: str) -> list[Meant]:
    named = telling(said.words)
    if len(found) == 1:
        is_other = bool(named) and bool(telling(found[0].words)) and not named & telling(found[0].words)
        return [Meant(found[0].id, "it is called otherwise" if is_other else "")]
    ranked = sorted(found, key=lambda one: -len(named & telling(one.words)))
    return [Meant(one.id, doubt) for one in ranked[:MOST]]


def telling(words: str) -> frozenset[str]:
    """The words that tell one hearing from another: of what motion it is, which conference."""
    text = words.lower()
    motions = " ".join(match.group() for match in _MOTION.finditer(text))
    head = text.partition("\n")[0]
    return frozenset(_WORD.findall(f"{head} {motions}")) - _SAYS_NOTHING


_FILLER = frozenset(
    {
        "last", "day", "deadline", "due", "date", "time", "for", "the", "file", "serve", "and", "complete", "completed",
        "closes", "hearing",
    }
)  # fmt: skip


def is_same_matter(one: str, other: str) -> bool:
    """Whether two dates are for the same thing: every telling word of the shorter name stands in the other."""
    left, right = (_stems(words) for words in (one, other))
    return bool(left) and bool(right) and (left <= right or right <= left)


def _stems(words: str) -> frozenset[str]:
    found = re.findall(r"[a-z]{3,}", words.lower())
    return frozenset(_stem(word) for word in found if word not in _FILLER)


def _stem(word: str) -> str:
    for end in ("ies", "es", "s"):
        if word.endswith(end) and len(word) > len(end) + 3:
            return word.removesuffix(end) + ("y" if end == "ies" else "")
    return word
