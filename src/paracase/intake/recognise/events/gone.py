"""What a court takes off its calendar without saying the day (*the jury trial is VACATED*), and what takes nothing away: a
request that is denied, and a sentence that hangs on a condition."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.papers.confidence import Confidence
from paracase.intake.recognise.events.said import SaidEvent
from paracase.intake.recognise.events.words import HEARD, heard_in, is_asked_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.intake.recognise.events.placed import PlacedText

CONDITION = "It hangs on a condition."
END = r"vacated|cancel+ed|stricken|taken\s+off(?:\s+(?:the\s+)?calendar)?|off\s+(?:the\s+)?calendar"
"""That a date is off."""
_GONE = re.compile(
    r"(?:\s+(?:on|for|of|re|regarding|as\s+to|set|scheduled|in)\b[^.;,]{0,90}?)?\s+"
    r"(?:(?:is|are|be|has\s+been|have\s+been|shall\s+be)\s+)?(?:(?:also|hereby|therefore|accordingly)\s+)*"
    rf"(?P<how>{END}|continued|postponed|adjourned)\b",
    re.I,
)
_ENDS = re.compile(
    r"\b(?:vacat(?:es|ing)|cancel(?:s|l?ing)|takes?\s+off\s+calendar|(?:continu|postpon|adjourn)(?:es|ing|s)\s+without\s+date)"
    r"\s+(?:(?!order|judgment|ruling|decision|default|after|before|following|sentence\b)[\w'\u2019]+\s+){0,3}?$",
    re.I,
)
_TAKEN = re.compile(r"\b(?:takes?|strikes?|ordered)\s+(?:the\s+)?$", re.I)
_OFF = re.compile(r"^[^.;,]{0,60}?\s+off\s+(?:the\s+)?(?:court's\s+)?calendar\b", re.I)
_AND = re.compile(r"^[\s,]*(?:(?:and|or)\b)?\s*(?:the\b|all\b)?\s*$", re.I)
_TOLD = re.compile(
    r"\bwhereas\b|\b(?:was|were|had\s+been|previously|originally|formerly|requests?|asks?|moves?|seeks?)\b", re.I
)
_STILL = re.compile(
    r"\b(?:continued|postponed|adjourned)\s+(?:to|until|from|for)\b(?!\s+(?:a|another|such|further|be)\b)", re.I
)
_REFUSED = re.compile(
    r"\b(?:request|motion|application|stipulation|petition)s?\b[^.;]{0,60}?\bto\s+(?:continue|vacate|postpone|adjourn|advance|"
    r"reschedule|reset|move)\b[^;]{0,200}?\b(?:is|are|be)\s+(?:hereby\s+)?(?:denied|rejected|overruled|withdrawn)\b|"
    r"\b(?:denies|denying|rejects|declines|declining|denied)\b[^.;]{0,80}?\b(?:to\s+(?:continue|vacate|postpone|adjourn|advance|"
    r"reschedule|reset|move)|continuance|vacating|continuing)\b|\b(?:not|nor)\s+(?:be\s+)?(?:vacated|cancel+ed|continued|"
    r"rescheduled|reset|moved)\b|\bremains?\s+(?:as\s+)?(?:set|scheduled|on\s+calendar|in\s+effect)\b",
    re.I,
)
_IF = re.compile(
    r"\b(?:if|unless|whether|should\s+(?:the|any|either)|in\s+the\s+event|provided\s+that|may\s+(?:be|not)|might|would|could)\b",
    re.I,
)
_IF_BEHIND = re.compile(
    rf"\b(?:{END}|continued|rescheduled|reset|postponed)\b[^.;]{{0,60}}?\b(?:if|unless|in\s+the\s+event|provided\s+that|"
    r"upon\s+(?:the\s+)?(?:filing|receipt))\b",
    re.I,
)


def is_refused(clause: str) -> bool:
    """Whether a sentence says that something stays: a request to move it is denied, it *remains set*."""
    return bool(_REFUSED.search(clause))


def condition_of(text: str, first: int, at: int, last: int) -> bool:
    """Whether what a sentence takes away or moves hangs on a condition: *will be vacated if the parties settle*."""
    return bool(_IF.search(text, first, at) or _IF_BEHIND.search(text, first, last))


def said_gone(placed: PlacedText, dated: set[str]) -> Iterator[SaidEvent]:
    """What is taken off the calendar by kind alone.

    Args:
        dated: kinds of which the paper takes away or sets a day: the sentence without one says the same again.
    """
    found = [one for one in HEARD.finditer(placed.text) if not is_asked_for(placed.text, one.start())]
    for at, match in enumerate(found):
        first, last = placed.clause(match.start())
        last = max(last, match.end())
        if not _is_gone(placed.text, match, first, last):
            continue
        for one in _with_those_before(placed.text, found[: at + 1], first):
            kind, what, *_ = heard_in(one.group()) or ("hearing", "Hearing", 0, 0)
            if kind in dated or placed.is_quoted(one.start()):
                continue
            clause = placed.text[first:last]
            if is_refused(clause) or _TOLD.search(clause) or _STILL.search(clause):
                continue
            is_open = condition_of(placed.text, first, one.start(), last)
            start = first if one.start() - first < 200 else one.start()
            end = max(match.end(), min(last, start + 230))
            confidence, doubt = (Confidence.GUESS, CONDITION) if is_open else (Confidence.SURE, "")
            yield SaidEvent("vacated", None, what, start, end, confidence, doubt=doubt, of=kind)


def _is_gone(text: str, match: re.Match[str], first: int, last: int) -> bool:
    if _GONE.match(text, match.end(), last):
        return True
    before = text[first : match.start()]
    return bool(_ENDS.search(before) or (_TAKEN.search(before) and _OFF.match(text[match.end() : last])))


def _with_those_before(text: str, found: list[re.Match[str]], first: int) -> list[re.Match[str]]:
    """*The conference and the trial are vacated*: both are."""
    which = [found[-1]]
    for one in reversed(found[:-1]):
        if one.start() < first or not _AND.match(text[one.end() : which[-1].start()]):
            break
        which.append(one)
    return which
