"""Dates as courts, letters and e-mails write them. Strict patterns only: a free parser turns "may" into a month."""

from __future__ import annotations

import re
from datetime import date

from paracase.patterns import late_pattern

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
MONTH_NUMBERS = (
    {name: i + 1 for i, name in enumerate(_MONTHS)} | {name[:3]: i + 1 for i, name in enumerate(_MONTHS)} | {"sept": 9}
)
"""Every way a month's name is written in dates here, in small letters."""
WORD = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
LONG = late_pattern(
    rf"\b(?P<month>{WORD})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d{{2}})\b", re.I
)
DAY_FIRST = late_pattern(rf"\b(?P<day>\d{{1,2}})\s+(?P<month>{WORD})\.?,?\s+(?P<year>(?:19|20)\d{{2}})\b", re.I)
SLASHED = late_pattern(r"(?<![\d/])(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>(?:19|20)?\d{2})(?![\d/])")
ISO = late_pattern(r"(?<!\d)(?P<year>(?:19|20)\d{2})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)")


def to_date(match: re.Match[str]) -> date | None:
    """The date of a match of one of the patterns here; None for a day that does not exist (31 June)."""
    month = match["month"].lower().rstrip(".")
    number = int(month) if month.isdigit() else MONTH_NUMBERS.get(month) or MONTH_NUMBERS[month[:3]]
    year = int(match["year"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    try:
        return date(year, number, int(match["day"]))
    except ValueError:
        return None


def first_date(text: str) -> tuple[date, str] | None:
    """The first date in a text and the words it was read from."""
    found = [
        (match.start(), day, match.group())
        for pattern in (LONG, DAY_FIRST, SLASHED, ISO)
        for match in pattern.finditer(text)
        if (day := to_date(match))
    ]
    return min(found)[1:] if found else None
