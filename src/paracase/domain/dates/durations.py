"""How long something took, as people type it: ``.3``, ``1.2``, ``1h20m``, ``80m``, ``1:20``. Read in one place."""

from __future__ import annotations

import re

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

MINUTES = 6
"""Minutes of a tenth of an hour."""
HINT = "Write .4, 1.2, 1h20m or 80m."
HOURS = late_pattern(r"(?P<whole>\d{0,4})\.(?P<part>\d{1,3})\s?(?:h|hrs?|hours?)?", re.I | re.A)
CLOCKED = late_pattern(
    r"(?:(?P<hours>\d{1,4})\s?(?:h|hrs?|hours?))?\s?(?:(?P<minutes>\d{1,5})\s?(?:m|min|mins|minutes?)?)?", re.I | re.A
)
COLON = late_pattern(r"(?P<hours>\d{1,3}):(?P<minutes>\d{2})(?:\s?h)?", re.I | re.A)
NEGATIVE = late_pattern(r"[-–−]\s?(?=[\d.])")


@frozen
class Duration:
    """A time that was typed.

    Attributes:
        minutes: whole ones; of decimals of an hour the nearest, the half up.
        whole: the hours, where decimals of an hour were typed; else empty, as is ``part``.
        part: the digits behind the point; empty where hours and minutes were typed.
    """

    minutes: int
    whole: str = ""
    part: str = ""


def duration_of(text: str) -> Duration:
    """How long something took, of any length.

    Raises:
        BadInput: it is no time, negative, or a number alone, which could be hours or minutes.
    """
    word = " ".join(text.split())
    if NEGATIVE.match(word):
        raise BadInput(f"“{visible(word)[:40]}” is negative: time cannot be.", hint=HINT)
    if (found := HOURS.fullmatch(word)) is not None:
        thousandths = 1000 * int(found["whole"] or 0) + int(found["part"].ljust(3, "0"))
        return Duration((thousandths * 60 + 500) // 1000, found["whole"] or "0", found["part"])
    if (found := COLON.fullmatch(word)) is not None and int(found["minutes"]) < 60:
        return Duration(60 * int(found["hours"]) + int(found["minutes"]))
    if word.isascii() and word.isdigit():
        raise BadInput(
            f"“{word[:20]}” does not say what it counts: hours or minutes?",
            hint=f"Write {word[:4]}h, {word[:4]}m or {word[:4]}.0.",
        )
    found = CLOCKED.fullmatch(word)
    if found is not None and (found["hours"] or found["minutes"]):
        return Duration(60 * int(found["hours"] or 0) + int(found["minutes"] or 0))
    raise BadInput(f"“{visible(word)[:40]}” is not a time.", hint=HINT)


def tenths_of_minutes(minutes: int) -> int:
    """Whole minutes to the nearest tenth of an hour, the half up: three minutes are one tenth, two are none."""
    return (minutes + MINUTES // 2) // MINUTES


def hours_number(tenths: int) -> str:
    """``0.4``, ``1.2``: hours as spreadsheets and files take them."""
    return f"{tenths // 10}.{tenths % 10}"
