"""Where and with which closed days something is counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.domain.dates.shown import neutral
from paracase.domain.deadlines.calendars import Calendar, ClosedDay, Closing, weekend
from paracase.domain.deadlines.profiles import Direction, Profile
from paracase.domain.errors import BadInput

if TYPE_CHECKING:
    from datetime import date

LONGEST_CLOSING = 60
"""Days in a row that a court may be closed; more is a fault in what the office said."""


@dataclass(frozen=True, slots=True)
class CountingCourt:
    """A court as a count needs it.

    Attributes:
        calendars: its own closed days.
        state: holidays of the district's state, of a federal court; None where they are not loaded.
        state_code: the postal code of that state; empty where nobody said it.
        said: closed days the office said: of a county, of the state, of a clerk's office, by executive order.
        zone: IANA name of the court's time zone; empty where nobody said it.
    """

    profile: Profile
    calendars: tuple[Calendar, ...]
    state: Calendar | None = None
    state_code: str = ""
    said: dict[date, ClosedDay] = field(default_factory=dict)
    zone: str = ""

    def closed(self, day: date, direction: Direction) -> ClosedDay | None:
        """Why the court is closed on a day, for a count in this direction; None when it is open.

        What closes the clerk's office or comes by executive order is not asked here (``inaccessible``, ``executive``).

        Raises:
            BadInput: outside the years of the calendars.
        """
        if (found := weekend(day)) is not None:
            return found
        for calendar in self.calendars:
            if (found := calendar.closed(day)) is not None:
                return found
        said = self.said.get(day)
        if said is not None and said.closing in {Closing.HOLIDAY, Closing.OBSERVED, Closing.COUNTY}:
            return said
        if not (self.profile.state_forward and direction is Direction.AFTER):
            return None
        if said is not None and said.closing is Closing.STATE:
            return said
        found = self.state.closed(day) if self.state is not None else None
        return None if found is None else ClosedDay(day, Closing.STATE, found.words, found.cite)

    def inaccessible(self, day: date) -> ClosedDay | None:
        """Whether the clerk's office could not be reached on a day (FRCP 6(a)(3))."""
        said = self.said.get(day)
        return said if said is not None and said.closing is Closing.INACCESSIBLE else None

    def executive(self, day: date) -> ClosedDay | None:
        """Whether a day is closed by an order that declares no legal holiday."""
        said = self.said.get(day)
        if said is not None and said.closing is Closing.EXECUTIVE:
            return said
        return next((one for each in self.calendars for one in each.executive if one.day == day), None)

    def next_open(self, day: date) -> date:
        """The next day on which the court works: neither closed nor out of reach, nor closed by order.

        Raises:
            BadInput: outside the years of the calendars; no end of closed days.
        """
        for _ in range(LONGEST_CLOSING):
            day += timedelta(days=1)
            if self.closed(day, Direction.AFTER) is None and not (self.inaccessible(day) or self.executive(day)):
                return day
        raise BadInput(f"No open day within {LONGEST_CLOSING} of {neutral(day)}.", hint="Look at the closings.")

    @property
    def not_loaded(self) -> str:
        """What of its closed days nobody has said, as a sentence; empty when all is known."""
        if self.profile.state_forward and self.state is None:
            of = f"of {self.state_code}" if self.state_code else "of the district's state"
            return f"state holidays {of} not loaded"
        if self.profile.has_counties and not any(one.closing is Closing.COUNTY for one in self.said.values()):
            return "closings of the county's courthouse not loaded"
        return ""
