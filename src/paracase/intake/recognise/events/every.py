"""What a court says of all dates at once: *all dates are vacated*, *all pending deadlines are stayed*.

Which of a case's dates that means no sentence says; so it is never sure, and a person ticks them one by one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.deadlines.changing import EVERY, VACATED
from paracase.domain.papers.confidence import Confidence
from paracase.intake.recognise.events.gone import CONDITION, END, condition_of, is_refused
from paracase.intake.recognise.events.said import SaidEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.intake.recognise.events.placed import PlacedText

NAMES_NONE = "It names no date: look which ones it means."
EXCEPTS = "It excepts something: look which dates stay."
STAYED = "A stay suspends, it does not end: look which dates no longer run."
_ALL = re.compile(
    r"\b(?:(?:any\s+and\s+)?all\s+|the\s+(?=remaining|pending|current|existing))(?:of\s+the\s+)?"
    r"(?:(?:other|pending|remaining|existing|current|currently\s+set|future|upcoming|further|case|pre-?\s?trial|court|"
    r"scheduled|previously\s+set|previously\s+scheduled|scheduling\s+order|case\s+management|discovery|hearing|trial|"
    r"related|associated|briefing|such|unexpired|litigation|and|the)\s+){0,5}"
    r"(?P<what>(?:dates|deadlines|hearings|settings|proceedings)\b(?:\s+and\s+(?:dates|deadlines|hearings|settings)\b)?)",
    re.I,
)
_DONE = rf"{END}|stayed|suspended|held\s+in\s+abeyance"
_BEHIND = re.compile(
    r"(?:[^.;]|\.(?=\s*\d)){0,140}?\b(?:is|are|be|been)\s+(?:(?:also|hereby|therefore|accordingly|further)\s+){0,2}"
    rf"(?P<how>{_DONE})\b",
    re.I,
)
_BARE = re.compile(rf"\s+(?:hereby\s+)?(?P<how>{_DONE})\b", re.I)
_BEFORE = re.compile(
    r"\b(?P<how>vacat(?:es?|ing)|stay(?:s|ing)?|strik(?:es?|ing)|suspend(?:s|ing)?|cancel(?:s|l?ing)?)\s+(?:and\s+\w+\s+)?$",
    re.I,
)
_ASKED = re.compile(
    r"\bwhereas\b|\b(?:was|were|previously|formerly|requests?|requested|asks?|moves?|seeks?|motions?|stipulations?|"
    r"propos(?:es?|ed))\b",
    re.I,
)
_GRANTED = re.compile(r"\b(?:grant(?:s|ed|ing)|approv(?:es|ed|ing)|so\s+ordered)\b", re.I)
_DECIDED = re.compile(r"\b(?:denied|moot|withdrawn)\b[^.;]*\band\s+$", re.I)
"""*The motion is denied as moot and all dates are vacated*: what was asked for is over, what follows is ordered."""
_DENIED_BEFORE = re.compile(r"\b(?:den(?:y|ies|ying)|declin(?:es|ing))\b[^.;,]{0,80}$", re.I)
_DENIED_BEHIND = re.compile(
    r"^[^.;,]{0,80}?\b(?:is|are|be)\s+(?:hereby\s+)?(?:denied|rejected|overruled|withdrawn)\b", re.I
)
_NOT = re.compile(r"\b(?:not|nor|shall\s+remain|remains?)\s*$|\bnot\b[^.;]{0,30}$", re.I)
_EXCEPT = re.compile(r"\b(?:except|other\s+than|save\s+for|with\s+the\s+exception|but\s+not)\b", re.I)
_STAY = re.compile(r"stay|suspend|abeyance", re.I)
_QUOTED = 230
"""Letters of the sentence that are quoted."""


def said_of_all(placed: PlacedText) -> Iterator[SaidEvent]:
    """What a paper says of every date of its case, without naming one; never sure."""
    for match in _ALL.finditer(placed.text):
        first, last = placed.clause(match.start())
        last = max(last, match.end())
        before, clause = placed.text[first : match.start()], placed.text[first:last]
        behind = _BARE.match(placed.text, match.end(), last) or _BEHIND.match(placed.text, match.end(), last)
        found = behind or _BEFORE.search(before)
        if found is None or placed.is_quoted(match.start()) or is_refused(clause):
            continue
        rest = placed.text[behind.end() if behind else match.end() : last]
        if _DENIED_BEFORE.search(before) or _DENIED_BEHIND.match(rest):
            continue
        if behind and _NOT.search(placed.text[match.end() : behind.start("how")]):
            continue
        if _ASKED.search(before) and not (_GRANTED.search(clause) or _DECIDED.search(before)):
            continue
        is_stay = bool(_STAY.search(found["how"]))
        doubt = EXCEPTS if _EXCEPT.search(clause) else STAYED if is_stay else NAMES_NONE
        confidence = Confidence.LIKELY
        if condition_of(placed.text, first, match.start(), last):
            confidence, doubt = Confidence.GUESS, CONDITION
        what = f"All {' '.join(match['what'].lower().split())} {'stayed' if is_stay else 'vacated'}"
        start = first if match.start() - first < _QUOTED // 2 else match.start()
        end = max(match.end(), min(last, start + _QUOTED))
        yield SaidEvent(VACATED, None, what, start, end, confidence, doubt=doubt, of=EVERY)
