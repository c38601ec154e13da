"""Days that are counted from another: ``14 days before 1/15/2027``, ``2 weeks from Friday``, ``in 30 days``.

Calendar days only. Court days, and a count whose last day a court would not let stand (a weekend, a legal holiday: FRCP
6(a)(1)(C), 6(a)(5)), are refused: no rule is loaded here that says where such a count ends.
"""

from __future__ import annotations

from datetime import date, timedelta

from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput

NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def number(text: str) -> int:
    """``14``, ``a``, ``the``, ``two``."""
    word = text.lower()
    if word.isdigit():
        return int(word)
    return NUMBERS.index(word) + 1 if word in NUMBERS else 1


def moved(day: date, count: int, unit: str) -> date:
    """A day so many ``d``\\ ays, ``w``\\ eeks, ``m``\\ onths or ``y``\\ ears later, or earlier when ``count`` is negative.

    A month has the days it has: one month after January 31 is February 28 or 29.

    Raises:
        BadInput: there is no such day in the calendar.
    """
    try:
        if unit[0].lower() in "dw":
            return day + timedelta(days=count * (7 if unit[0].lower() == "w" else 1))
        months = day.year * 12 + day.month - 1 + count * (12 if unit[0].lower() == "y" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, _days_of(year, month + 1)))
    except (OverflowError, ValueError) as error:
        raise BadInput(f"{abs(count):,} {unit} are more than a calendar has.", hint="Write the day itself.") from error


def _days_of(year: int, month: int) -> int:
    """How many days a month has."""
    return 31 if month == 12 else (date(year, month + 1, 1) - timedelta(days=1)).day


def counted(base: date, count: int, unit: str, words: str) -> date:
    """A day that is counted from a date, as deadlines are.

    Raises:
        BadInput: its last day is one on which courts are closed: where a court counts, it is another day.
    """
    day = moved(base, count, unit)
    closed = "a Saturday" if day.weekday() == 5 else "a Sunday" if day.weekday() == 6 else legal_holiday(day)
    if closed:
        raise BadInput(
            f"“{words}” is {neutral(day)}, {closed}; where a court counts, it is another day.",
            hint="Write the day itself.",
        )
    return day


def legal_holiday(day: date) -> str:
    """The federal holiday a day is, or on which it is observed (5 U.S.C. § 6103); empty when it is none."""
    for year in (day.year, min(day.year + 1, 9999)):  # New Year's Day that is a Saturday is observed in December
        for name, kept in _holidays(year):
            shift = {5: -1, 6: 1}.get(kept.weekday(), 0)
            if day in {kept, kept + timedelta(days=shift)}:
                return name
    return ""


def _holidays(year: int) -> list[tuple[str, date]]:
    return [
        ("New Year's Day", date(year, 1, 1)),
        ("Martin Luther King Jr. Day", _nth(year, 1, 0, 3)),
        ("Washington's Birthday", _nth(year, 2, 0, 3)),
        ("Memorial Day", _nth(year, 6, 0, 1) - timedelta(days=7)),
        ("Juneteenth", date(year, 6, 19)),
        ("Independence Day", date(year, 7, 4)),
        ("Labor Day", _nth(year, 9, 0, 1)),
        ("Columbus Day", _nth(year, 10, 0, 2)),
        ("Veterans Day", date(year, 11, 11)),
        ("Thanksgiving", _nth(year, 11, 3, 4)),
        ("Christmas Day", date(year, 12, 25)),
    ]


def _nth(year: int, month: int, weekday: int, count: int) -> date:
    """The ``count``-th such weekday (0 is Monday) of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
