"""Time, passed in. Instants are aware UTC and stored as fixed-width text, so that text order is time order."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from typing import Protocol

from paracase import standard

_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"


class Clock(Protocol):
    """Where the program takes the time from; tests pass one that stands still."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds on a clock that nobody can set back."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait; a clock of tests moves on instead."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some fixed point; for measuring, never for dates."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait for so many seconds."""
        time.sleep(seconds)


def format_instant(instant: datetime) -> str:
    """Write an aware instant as 27 characters of UTC text, e.g. ``2026-11-23T15:24:05.000000Z``."""
    if instant.tzinfo is None:
        msg = "an instant must be aware"
        raise ValueError(msg)
    return instant.astimezone(UTC).strftime(_FORMAT)


def parse_instant(text: str) -> datetime:
    """Read back what ``format_instant`` wrote; raises ValueError on anything else."""
    return datetime.strptime(text, _FORMAT).replace(tzinfo=UTC)


def office_time(instant: datetime, zone: str) -> datetime:
    """An instant as the office's clock shows it; a time that names no zone is that of the place, and stays."""
    return instant if instant.tzinfo is None else instant.astimezone(standard.zoneinfo.ZoneInfo(zone))


def is_zone(name: str) -> bool:
    """Whether there is such a time zone."""
    try:
        standard.zoneinfo.ZoneInfo(name)
    except (standard.zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):  # a folder of zones is no zone
        return False
    return True


def instant_of(nanoseconds: int) -> datetime:
    """The instant that a file system says, in UTC; one before 1970 or after 9999, which it may say too, is that year."""
    return datetime.fromtimestamp(min(max(nanoseconds // 1000, 0), _LAST_MICROSECOND) / 1e6, UTC)


_LAST_MICROSECOND = 253_402_300_799_000_000


def office_date(instant: datetime, zone: str) -> date:
    """The calendar day of an instant where the office is; *today* is always this, never the machine's."""
    return office_time(instant, zone).date()


def earliest_day(moment: str) -> date:
    """The day of a kept instant where it was earliest on earth (UTC−12): what ended before it has ended everywhere.

    For what must not hang on the zone that a settings file names.
    """
    return (datetime.fromisoformat(moment).astimezone(UTC) - timedelta(hours=12)).date()


def day_here(clock: Clock) -> date:
    """The machine's own day: for a date typed without its year where there is no office that says the zone."""
    return clock.now().astimezone().date()


def moment_at(day: date, at: time_of_day, zone: str) -> datetime:
    """A time of day in a zone, as an aware moment; of a time that the clocks pass over, as RFC 5545 reads it.

    Raises:
        KeyError, ValueError: there is no such zone.
    """
    return datetime.combine(day, at, standard.zoneinfo.ZoneInfo(zone))


def hours_later(day: date, at: time_of_day, hours: int, zone: str) -> datetime:
    """So many hours after a time in a zone, as its clock shows it then: over a clock change they move the clock's hour.

    Raises:
        KeyError: there is no such zone.
    """
    there = standard.zoneinfo.ZoneInfo(zone)
    began = datetime.combine(day, at, there)
    return (began.astimezone(UTC) + timedelta(hours=hours)).astimezone(there)


def shown_there(instant: datetime, zone: str) -> tuple[date, time_of_day]:
    """The day and the time of day of a moment, as the clock of a zone shows it."""
    there = office_time(instant, zone)
    return there.date(), there.time()


def instants_of(day: date, zone: str) -> tuple[str, str]:
    """When a day begins where the office is, and when the next one does, as kept instants."""
    there = standard.zoneinfo.ZoneInfo(zone)
    begin, end = (datetime(one.year, one.month, one.day, tzinfo=there) for one in (day, day + timedelta(days=1)))
    return format_instant(begin), format_instant(end)


def day_of(moment: str, zone: str) -> date:
    """The office's day of a moment, as it is kept or as a header says it (ISO 8601): the one way from a moment to a day.

    Raises:
        ValueError: the text is no moment.
        OverflowError: its day lies outside the calendar.
    """
    return office_date(datetime.fromisoformat(moment), zone)
