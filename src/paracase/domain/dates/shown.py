"""How days and times are shown: by the office's setting ``dates``, US order or ISO 8601. File names, the ledger and what
machines read are ISO always.

What a service says of a day (a summary, an error) it says neutrally, ``Fri 2026-11-27``, and so it stays in the ledger; the
two doors through which things are shown (``tui/display.py``, ``cli/output.py``) turn it into the setting's form.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.patterns import late_pattern

if TYPE_CHECKING:
    import re

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
BACK_DAYS, AHEAD_DAYS = 14, 30
"""How near a day must be to be named by its weekday in a list."""


class DateForm(StrEnum):
    """The setting ``dates``."""

    US = "us"
    ISO = "iso"


def _month(day: date) -> str:
    return MONTHS[day.month - 1][:3]


def day_in_list(day: date, today: date, form: DateForm) -> str:
    """A date of a list, always 10 cells: ``Fri Nov 20`` near today, else ``11/02/2026`` or ``2026-11-02``."""
    if today - timedelta(days=BACK_DAYS) <= day <= today + timedelta(days=AHEAD_DAYS):
        return f"{WEEKDAYS[day.weekday()]} {_month(day)} {day.day:02}"
    return number_day(day, form)


def number_day(day: date, form: DateForm) -> str:
    """A date in numbers, 10 cells: ``11/02/2026`` or ``2026-11-02``."""
    return f"{day.month:02}/{day.day:02}/{day.year:04}" if form is DateForm.US else day.isoformat()


def day_whole(day: date, form: DateForm) -> str:
    """A date that binds: ``Fri Nov 27, 2026`` or ``Fri 2026-11-27``."""
    if form is DateForm.ISO:
        return neutral(day)
    return f"{WEEKDAYS[day.weekday()]} {_month(day)} {day.day}, {day.year:04}"


def time_of_day(at: time, form: DateForm) -> str:
    """``1:30 pm`` or ``13:30``."""
    if form is DateForm.ISO:
        return f"{at.hour:02}:{at.minute:02}"
    return f"{at.hour % 12 or 12}:{at.minute:02} {'am' if at.hour < 12 else 'pm'}"


def neutral(day: date) -> str:
    """A day as services say it: ``Fri 2026-11-27``."""
    return f"{WEEKDAYS[day.weekday()]} {day.isoformat()}"


def neutral_moment(moment: datetime) -> str:
    """A moment of the office's zone as services say it: ``Fri 2026-11-27 13:30``."""
    return f"{neutral(moment.date())} {moment.hour:02}:{moment.minute:02}"


_QUOTED = late_pattern("(“(?:[^“”]|“[^“”]*”)*”)")
_NEUTRAL = late_pattern(
    rf"(?<![\w/])(?P<week>{'|'.join(WEEKDAYS)}) (?P<day>\d{{4}}-\d{{2}}-\d{{2}})"
    r"(?: (?P<time>[01]\d:[0-5]\d|2[0-3]:[0-5]\d))?(?![\w-]|[.:/]\w|[^“”\n/]{0,120}?\.[A-Za-z]{2,4}\d?\b)"
)
"""Not where a path goes on before it or a file's ending follows: then the day is part of a name."""


def time_spent(seconds: int) -> str:
    """How long somebody looked: ``16 s``, ``4 min 10 s``, ``1 h 2 min``; not rounded up, the same wherever it is said."""
    if seconds < 60:
        return f"{seconds} s"
    minutes, rest = divmod(seconds, 60)
    if minutes < 60:
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def said(text: str, form: DateForm) -> str:
    """A sentence of ours with its days and moments in the setting's form; what it quotes (“…”) stays as it stands."""
    if "-" not in text:
        return text
    parts = _QUOTED.split(text)
    return "".join(
        part if i % 2 else _NEUTRAL.sub(lambda match: _told(match, form), part) for i, part in enumerate(parts)
    )


def _told(match: re.Match[str], form: DateForm) -> str:
    try:
        day = date.fromisoformat(match["day"])
    except ValueError:
        return match.group()
    if WEEKDAYS[day.weekday()] != match["week"]:
        return match.group()
    at = f" {time_of_day(time.fromisoformat(match['time']), form)}" if match["time"] else ""
    return day_whole(day, form) + at
