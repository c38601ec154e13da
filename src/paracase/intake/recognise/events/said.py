"""An event as a paper says it: what readers of days and of periods give alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.papers.confidence import Confidence


@dataclass(frozen=True, slots=True)
class SaidEvent:
    """An event as a paper says it.

    Attributes:
        day: None of a period, and of what has no day.
        at: ``HH:MM``, or empty.
        period: ``21 day after``; ``since`` the day it runs from: ``entered``, ``served``, ``dated``, ``unknown``, or in
            words the event that the paper names (``trial``).
        who: who is to act, in the paper's words.
        start, end: where its words stand.
        doubt: why it is not sure, as a sentence; empty when nothing speaks against it.
        of: the type of event that is taken away, of one that is.
    """

    type: str
    day: date | None
    what: str
    start: int
    end: int
    confidence: Confidence
    at: str = ""
    period: str = ""
    since: str = ""
    who: str = ""
    doubt: str = ""
    of: str = ""
