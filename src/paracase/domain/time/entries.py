"""What an entry of time is: whole tenths of an hour, under codes, in words that say what was done."""

from __future__ import annotations

from enum import StrEnum

from paracase.domain.dates.durations import MINUTES as MINUTES
from paracase.domain.dates.durations import hours_number as hours_number
from paracase.domain.dates.durations import tenths_of_minutes as tenths_of_minutes
from paracase.domain.errors import BadInput
from paracase.domain.words import line

DAY = 240
"""Tenths of a day: nobody works more."""
MAX_WORDS = 1000
"""Letters of an entry's words: some receivers of billing files take no more than 1,024."""


class TimeKind(StrEnum):
    """Whether an entry needs the training of a paralegal or attorney. Courts do not allow a fee for the other kind
    (Missouri v. Jenkins, 491 U.S. 274, 288 n.10 (1989): clerical tasks are not billed at a paralegal's rate)."""

    SUBSTANTIVE = "substantive"
    CLERICAL = "clerical"


class TimeState(StrEnum):
    """Whether somebody said that an entry counts."""

    COUNTED = "counted"
    NOT_COUNTED = "not_counted"


class TimeSource(StrEnum):
    """How an entry came to be."""

    TYPED = "typed"
    TIMER = "timer"
    ACTS = "acts"
    COMMUNICATION = "communication"


def hours_text(tenths: int) -> str:
    """``.4``, ``1.2``, ``12.0``; ``0.0`` for none: hours as bills write them."""
    return f".{tenths}" if 0 < tenths < 10 else f"{tenths // 10}.{tenths % 10}"


def tenths_of_seconds(seconds: int) -> int:
    """Seconds to the nearest tenth of an hour, the half up."""
    return (seconds + 30 * MINUTES) // (60 * MINUTES)


def checked_words(words: str) -> str:
    """What was done, as kept.

    Raises:
        BadInput: nothing, too much, or with hidden characters.
    """
    return line(words, "words", limit=MAX_WORDS)


def checked_tenths(tenths: int) -> int:
    """Tenths somebody may have worked in a day.

    Raises:
        BadInput: none, less than none, or more than a day has.
    """
    if tenths < 0:
        raise BadInput("Time cannot be negative.", hint="Write .4, 1.2, 1h20m or 80m.")
    if tenths == 0:
        raise BadInput("There is no time in it.", hint="Write .4, 1.2, 1h20m or 80m; under three minutes is no tenth.")
    if tenths > DAY:
        raise BadInput(f"{hours_text(tenths)} hours are more than a day has.", hint="Write .4, 1.2, 1h20m or 80m.")
    return tenths
