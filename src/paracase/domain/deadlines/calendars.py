"""The days on which courts are closed, made from the statutes, each with its years of effect.

A calendar is asked for one day and answers with the reason, or with None. Years before 1990 and after 2040 are refused in
words: no statute was looked at for them.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from paracase.domain.errors import BadInput

FIRST_YEAR, LAST_YEAR = 1990, 2040
"""The calendars hold from the first to the last, both included."""

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBERS = {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "last": -1}
_DAY = timedelta(days=1)


class Closing(StrEnum):
    """Why a court is closed on a day: what it does to a count differs."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    OBSERVED = "observed"
    """The Friday or Monday on which a holiday of the weekend is kept."""
    STATE = "state"
    """A holiday of the district's state: it moves a forward period of a federal court only (FRCP 6(a)(6)(C))."""
    COUNTY = "county"
    """A day on which the courthouse of the county is closed, as the office says."""
    INACCESSIBLE = "inaccessible"
    """The clerk's office could not be reached: always forward (FRCP 6(a)(3)); an attorney confirms it."""
    EXECUTIVE = "executive"
    """Closed by an administrative or executive order that declares no legal holiday: nothing rolls for it."""


@dataclass(frozen=True, slots=True)
class ClosedDay:
    """One day, why it is closed, and by which law."""

    day: date
    closing: Closing
    name: str
    cite: str = ""

    @property
    def words(self) -> str:
        """*Thanksgiving Day*, *Independence Day (observed)*, *a Saturday*."""
        return f"{self.name} (observed)" if self.closing is Closing.OBSERVED else self.name


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day of every year, by rule.

    Attributes:
        each: ``jan 1``, ``3rd mon jan``, ``last mon may``, ``4th thu nov +1``.
        first, last: the years of effect, both included.
    """

    name: str
    each: str
    first: int = FIRST_YEAR
    last: int = LAST_YEAR + 1
    cite: str = ""

    def day_in(self, year: int) -> date | None:
        """Its day in a year; None where the law did not know it then.

        Raises:
            ValueError: ``each`` is none of the forms.
        """
        if not self.first <= year <= self.last:
            return None
        return day_of(self.each, year)


def day_of(each: str, year: int) -> date:
    """The day in a year that ``jan 1``, ``3rd mon jan``, ``last mon may`` or ``1st mon nov +1`` names.

    Raises:
        ValueError: it is none of these.
    """
    words = each.split()
    later = timedelta(days=int(words.pop())) if words[-1].startswith("+") else timedelta()
    if len(words) == 2:
        return date(year, MONTHS.index(words[0]) + 1, int(words[1])) + later
    if len(words) != 3 or words[0] not in _NUMBERS:
        raise ValueError(f"“{each}” is not a day of the year")
    number, weekday, month = _NUMBERS[words[0]], WEEKDAYS.index(words[1]), MONTHS.index(words[2]) + 1
    if number < 0:
        end = date(year, month, monthrange(year, month)[1])
        return end - timedelta(days=(end.weekday() - weekday) % 7) + later
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1)) + later


@dataclass(frozen=True)
class Calendar:
    """The closed days of one court system, weekends left out.

    Attributes:
        observed: weekday → weekday, of those of the weekend that are kept on another day.
        executive: closings that are no legal holidays.
        mark: *text*, *secondary*, *recalled*: how it is known.
    """

    code: str
    name: str
    cite: str
    mark: str
    holidays: tuple[Holiday, ...]
    observed: dict[str, str]
    executive: tuple[ClosedDay, ...] = ()
    _years: dict[int, dict[date, ClosedDay]] = field(default_factory=dict, repr=False, compare=False)

    def closed(self, day: date) -> ClosedDay | None:
        """Why a day is closed; None when it is not a holiday here.

        Raises:
            BadInput: the day lies outside the years this calendar holds for.
        """
        found = self._years.get(day.year)
        if found is None:
            found = self._years[day.year] = self._made(day.year)
        return found.get(day)

    def days_in(self, year: int) -> list[ClosedDay]:
        """All holidays of a year, in order.

        Raises:
            BadInput: as ``closed``.
        """
        self.closed(date(year, 1, 1))
        return sorted(self._years[year].values(), key=lambda one: one.day)

    def _made(self, year: int) -> dict[date, ClosedDay]:
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise BadInput(
                f"{self.name[:1].upper()}{self.name[1:]} are known for {FIRST_YEAR} to {LAST_YEAR}, not for {year}.",
                hint="Calendar it manually.",
            )
        made: dict[date, ClosedDay] = {}
        # New Year's Day of the year after may be kept on December 31 of this one.
        for of in (year, year + 1):
            for holiday in self.holidays:
                if (day := holiday.day_in(of)) is None:
                    continue
                cite = holiday.cite or self.cite
                kept = self._kept_on(day)
                if kept is not None and kept.year == year:
                    made.setdefault(kept, ClosedDay(kept, Closing.OBSERVED, holiday.name, cite))
                if of == year:
                    made[day] = ClosedDay(day, Closing.HOLIDAY, holiday.name, cite)
        return made

    def _kept_on(self, day: date) -> date | None:
        to = self.observed.get(WEEKDAYS[day.weekday()])
        if to == "fri":
            return day - _DAY
        if to == "mon":
            return day + _DAY
        return None


def is_covered(day: date) -> bool:
    """Whether calendars hold for the year of a day."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def weekend(day: date) -> ClosedDay | None:
    """Saturdays and Sundays."""
    if day.weekday() < 5:
        return None
    return ClosedDay(day, Closing.WEEKEND, "a Saturday" if day.weekday() == 5 else "a Sunday")
