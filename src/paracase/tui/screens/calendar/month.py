"""The month strip and the week strip: which days have something, and what."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from paracase.domain.agenda.entries import DayMark, week_of
from paracase.domain.dates.shown import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.tui.display import Line

_INKS = {DayMark.OVERDUE: "alarm", DayMark.DUE: "text", DayMark.CLOSED: "muted", DayMark.NONE: "text"}
LEGEND = ((DayMark.OVERDUE, "overdue"), (DayMark.DUE, "something due"), (DayMark.CLOSED, "court closed"))
_MONTH_LINES = 9
"""A month takes so many lines: name, weekdays, up to six weeks, a gap."""


def month_lines(
    first: date, marks: Mapping[date, DayMark], *, today: date, chosen: date | None, height: int, from_monday: bool
) -> list[Line]:
    """Months from one on, as many as there is room for, and what the signs mean.

    Args:
        first: a day of the first month.
        from_monday: weeks begin on Monday, as ISO has them.
    """
    lines: list[Line] = []
    month = first.replace(day=1)
    legend = len(LEGEND) + 1
    while len(lines) + _MONTH_LINES + legend <= height or not lines:
        lines += [[], *_month(month, marks, today=today, chosen=chosen, from_monday=from_monday)]
        lines += [[] for _ in range(-len(lines) % _MONTH_LINES)]
        month = (month.replace(day=28) + timedelta(days=4)).replace(day=1)
    lines = lines[: max(_MONTH_LINES, height - legend)]
    return [*lines, *([(f"  {mark.value} ", _INKS[mark]), (words, "muted")] for mark, words in LEGEND)]


def _month(
    month: date, marks: Mapping[date, DayMark], *, today: date, chosen: date | None, from_monday: bool
) -> list[Line]:
    lines: list[Line] = [[("  ", "text"), (f"{MONTHS[month.month - 1]} {month.year}", "strong bold")]]
    names = [WEEKDAYS[day.weekday()][:2] for day in week_of(month, first_is_monday=from_monday)]
    lines.append([("  ", "text"), (" ".join(names), "muted")])
    day = week_of(month, first_is_monday=from_monday)[0]
    last = month.replace(day=monthrange(month.year, month.month)[1])
    while day <= last:
        line: Line = [("  ", "text")]
        for one in week_of(day, first_is_monday=from_monday):
            if one.month != month.month:
                line.append(("   ", "text"))
                continue
            mark = marks.get(one, DayMark.NONE)
            line.append((f"{one.day:>2}", _day_ink(one, mark, today=today, chosen=chosen)))
            line.append((mark.value, _INKS[mark]))
        lines.append(line)
        day += timedelta(days=7)
    return lines


def _day_ink(day: date, mark: DayMark, *, today: date, chosen: date | None) -> str:
    if day == today:
        return "chip"
    if day == chosen:
        return "strong match"
    return "strong bold" if mark in {DayMark.OVERDUE, DayMark.DUE} else "muted"


def week_line(of: date, marks: Mapping[date, DayMark], *, today: date, chosen: date | None, from_monday: bool) -> Line:
    """One week: ``Su 22  Mo 23•``."""
    line: Line = [("  ", "text")]
    for day in week_of(of, first_is_monday=from_monday):
        mark = marks.get(day, DayMark.NONE)
        ink = _day_ink(day, mark, today=today, chosen=chosen)
        line.append((f"{WEEKDAYS[day.weekday()][:2]} {day.day:>2}", ink))
        line += [(mark.value, _INKS[mark]), ("  ", "text")]
    return line
