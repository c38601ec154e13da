"""Days on which the courts of the office's cases are closed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.deadlines.calendars import FIRST_YEAR, LAST_YEAR
from paracase.domain.errors import BadInput, NotFound
from paracase.frozen import frozen
from paracase.services.deadlines.asking import Where, counting_court
from paracase.store.agenda import rows
from paracase.store.cases import cases

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.deadlines.calendars import Calendar
    from paracase.services.context import Office

FEDERAL = "us-fed"
"""Whose holidays are shown where no case has a court yet."""


@frozen
class ClosedDays:
    """Closed days of the courts of some cases, weekends left out."""

    days: dict[date, tuple[str, ...]]
    """Each with its reasons; a court system is named where not all of them are closed."""
    not_loaded: tuple[str, ...]
    """The names of courts of which no calendar is known."""


def closed_days(office: Office, first: date, last: date, *, case_id: int | None = None) -> ClosedDays:
    """The holidays of the courts of the open cases (or of one case), and the days somebody told of.

    Raises:
        PracticeFileError: a file of calendars cannot be used.
    """
    book = office.rulebook
    calendars: dict[str, Calendar] = {}
    missing: dict[str, None] = {}
    courts = _courts(office, case_id) or ([FEDERAL] if case_id is None else [])
    for code in courts:
        try:
            court = counting_court(book, Where(code), office.folder, office.practice.courts)
        except (BadInput, NotFound):
            named = office.practice.courts.named(code)
            missing[named.name if named is not None else code] = None
            continue
        calendars |= {calendar.code: calendar for calendar in court.calendars}
    found: dict[date, dict[str, list[str]]] = {}
    for calendar in calendars.values():
        for day, words in _of(calendar, first, last):
            found.setdefault(day, {}).setdefault(words, []).append(calendar.name)
    days = {
        day: tuple(
            words if len(names) == len(calendars) else f"{words} ({', '.join(names)})" for words, names in of.items()
        )
        for day, of in found.items()
    }
    for told in rows.told_closings(office.store.read, first.isoformat(), last.isoformat()):
        if case_id is None or told.court in courts:
            day = date.fromisoformat(told.on_day)
            days[day] = (*days.get(day, ()), f"{told.words} ({told.court})")
    return ClosedDays(days, tuple(missing))


def _courts(office: Office, case_id: int | None) -> list[str]:
    """The courts' codes, each once."""
    db = office.store.read
    is_open = {case.id for case in cases.list_cases(db, status="open")}
    dockets = cases.list_dockets(db, case_id)
    return list(dict.fromkeys(one.court for one in dockets if one.court and (case_id or one.case_id in is_open)))


def _of(calendar: Calendar, first: date, last: date) -> Iterable[tuple[date, str]]:
    for year in range(max(first.year, FIRST_YEAR), min(last.year, LAST_YEAR) + 1):  # of others no calendar is loaded
        for one in (*calendar.days_in(year), *(each for each in calendar.executive if each.day.year == year)):
            if first <= one.day <= last and one.day.weekday() < 5:
                yield one.day, one.words
