"""Counting: from an event to the last day of a period, with every step and the reason of each day passed over.

One walk is made under one reading of the law; ``computing`` makes several where a point met on the way can be argued.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.clock import hours_later, office_date
from paracase.domain.dates.counted import moved
from paracase.domain.dates.shown import neutral
from paracase.domain.deadlines.calendars import ClosedDay, Closing
from paracase.domain.deadlines.courts import LONGEST_CLOSING
from paracase.domain.deadlines.profiles import Added, Direction, Order, Period, Roll, Unit
from paracase.domain.errors import BadInput

if TYPE_CHECKING:
    from paracase.domain.deadlines.courts import CountingCourt

_DAY = timedelta(days=1)


class Arguable(StrEnum):
    """A point at which two readings give two dates."""

    FRIDAY = "friday"
    BACKWARD = "backward"
    ACCESSIBLE = "accessible"
    DEEMED = "deemed"
    EXECUTIVE = "executive"

    @property
    def is_earlier(self) -> bool:
        """Whether the other reading is one a careful office is held by: *safe* goes by it."""
        return self is not Arguable.EXECUTIVE


@dataclass(frozen=True, slots=True)
class Snap:
    """A last day that is moved to a weekday: *the Monday next after the expiration of twenty days* (TRCP 99(b))."""

    weekday: int
    at: time


@dataclass(frozen=True, slots=True)
class Trigger:
    """The event a count begins with.

    Attributes:
        at: the time of day, for hours and for service late in the day.
        method: of service; empty where nothing was served.
        adds: whether its method adds days: who acts was served with a paper, and it was no process.
    """

    on: date
    at: time | None = None
    method: str = ""
    adds: bool = False


@dataclass(frozen=True, slots=True)
class Ways:
    """What a rule says otherwise than its court system.

    Attributes:
        roll: of the last day; None as the profile says.
        added: days by method, in place of the profile's.
        is_short_counted: False where short periods count every day all the same (TRCP 21, 21a).
    """

    roll: Roll | None = None
    added: dict[str, Added] | None = None
    is_short_counted: bool = True
    snap: Snap | None = None


AS_COUNTED = Ways()
"""As the court system counts."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a count: what was done, and where it led."""

    day: date
    words: str


@dataclass(slots=True)
class Walk:
    """A count under one reading.

    Attributes:
        other: the points read in the other way.
        met: the points met on the way.
        unrolled: the last day before it was moved.
        moment: the end of a period of hours, in the court's zone.
    """

    court: CountingCourt
    period: Period
    ways: Ways
    other: frozenset[Arguable] = frozenset()
    steps: list[Step] = field(default_factory=list)
    met: set[Arguable] = field(default_factory=set)
    reasons: dict[Arguable, ClosedDay] = field(default_factory=dict)
    unrolled: date = date.min
    moment: datetime | None = None

    def walk(self, trigger: Trigger) -> date:
        """The last day.

        Raises:
            BadInput: outside the years of the calendars; hours without a time and zone; no end of closed days.
        """
        start = self._began(trigger)
        if self.period.unit is Unit.HOUR:
            return self._hours(trigger)
        day = self._counted(start)
        added = self._added(trigger)
        if added is None:
            self.unrolled = day
            return self._snapped(day) if self.ways.snap else self._rolled(day)
        if self.court.profile.service.order is Order.ROLL_THEN_ADD and self.period.direction is Direction.AFTER:
            day = self._rolled(day)
        day = self._with(day, added, trigger.method)
        self.unrolled = day
        return self._snapped(day) if self.ways.snap else self._rolled(day)

    def _began(self, trigger: Trigger) -> date:
        day, deemed = trigger.on, self.court.profile.deemed_next_open
        if deemed is not None and trigger.method == deemed[0] and self.period.direction is Direction.AFTER:
            why = self.court.closed(day, Direction.AFTER)
            if why is not None:
                self._meet(Arguable.DEEMED, why)
                if Arguable.DEEMED not in self.other:
                    self._say(day, f"{why.words}: service counts as of the next court day ({deemed[1]})")
                    return self._open(day, 1)
        late = self.court.profile.late
        if late is not None and trigger.method == late.method and trigger.at is not None and trigger.at > late.after:
            self._say(day, f"after {late.after:%H:%M}: service counts as of the next day ({late.cite})")
            return day + _DAY
        self._say(day, "the event; its day is not counted")
        return day

    def _hours(self, trigger: Trigger) -> date:
        if trigger.at is None or not self.court.zone:
            raise BadInput("Hours are counted from a time in the court's zone; one of them is missing.")
        try:
            end = hours_later(trigger.on, trigger.at, self.period.count, self.court.zone)
        except (KeyError, ValueError) as error:  # ZoneInfoNotFoundError is a KeyError
            raise BadInput(
                f"“{self.court.zone}” is not a time zone.", hint="America/New_York, for instance."
            ) from error
        reached = office_date(end, self.court.zone)
        self._say(reached, f"{self.period.unit.of(self.period.count)}, every hour counted: {end:%H:%M}")
        self.unrolled = reached
        day = self._rolled(reached)
        self.moment = end.replace(year=day.year, month=day.month, day=day.day)
        return day

    def _counted(self, start: date) -> date:
        period, sign = self.period, self.period.direction.sign
        short = self.court.profile.short
        if period.unit.is_open:
            return self._open_days(start, period.count, period.unit)
        if period.unit in {Unit.MONTH, Unit.YEAR}:
            day = moved(start, sign * period.count, period.unit)
        elif short is not None and self.ways.is_short_counted and short.holds(period.count):
            self._say(start, f"{period.unit.of(period.count)}: closed days within are not counted ({short.cite})")
            return self._open_days(start, period.count, Unit.DAY)
        else:
            day = start + timedelta(days=sign * period.count)
        self._say(day, period.words)
        return day

    def _open_days(self, day: date, count: int, unit: Unit) -> date:
        sign = self.period.direction.sign
        for _ in range(count):
            day = self._open(day, sign)
        self._say(day, f"{unit.of(count)} {self.period.direction}, closed days left out")
        return day

    def _open(self, day: date, sign: int) -> date:
        """The next open day, this one not counted."""
        for _ in range(LONGEST_CLOSING):
            day += sign * _DAY
            if (why := self._closed(day)) is None:
                return day
            self._say(day, f"{why.words}{_by(why)}: not counted")
        raise BadInput(f"No open day within {LONGEST_CLOSING} of {neutral(day)}.", hint="Look at the closings.")

    def _added(self, trigger: Trigger) -> Added | None:
        if not trigger.method:
            return None
        if not trigger.adds:
            self._say(
                trigger.on, f"no days for service ({trigger.method.replace('_', ' ')}): this count does not add them"
            )
            return None
        service = self.court.profile.service
        given = self.ways.added or {}
        added = given.get(trigger.method) or service.added(trigger.method)
        if self.period.direction is Direction.BEFORE and not (service.goes_back or given):
            self._say(trigger.on, f"nothing for service: {service.cite} adds to what follows service")
            return None
        return added if added.count else None

    def _with(self, day: date, added: Added, method: str) -> date:
        sign = self.period.direction.sign
        if added.is_open:
            for _ in range(added.count):
                day = self._open(day, sign)
        else:
            day += sign * timedelta(days=added.count)
        way = "more" if sign > 0 else "further back"
        words = f"{added.words} {way} for service: {method.replace('_', ' ')} ({self.court.profile.service.cite})"
        self._say(day, words)
        return day

    def _snapped(self, day: date) -> date:
        assert self.ways.snap is not None
        day += timedelta(days=(self.ways.snap.weekday - day.weekday() - 1) % 7 + 1)
        self._say(day, f"the {_WEEKDAYS[self.ways.snap.weekday]} next after it, {self.ways.snap.at:%H:%M}")
        self.unrolled = day
        return self._rolled(day)

    def _rolled(self, day: date) -> date:
        way = self.ways.roll or self.court.profile.rolls[self.period.direction]
        if way is Roll.NONE:
            return day
        is_back = self.period.direction is Direction.BEFORE and way is Roll.FORWARD
        if is_back and Arguable.BACKWARD in self.other:
            way = Roll.BACKWARD
        for _ in range(LONGEST_CLOSING):
            if (why := self._closed(day)) is None:
                return self._reached(day)
            if is_back:
                self._meet(Arguable.BACKWARD, why)
            to = "the next" if way is Roll.FORWARD else "the previous"
            self._say(day, f"{why.words}{_by(why)}: on to {to} open day")
            day += way.sign * _DAY
        raise BadInput(f"No open day within {LONGEST_CLOSING} of {neutral(day)}.", hint="Look at the closings.")

    def _reached(self, day: date) -> date:
        """Past days on which the clerk's office could not be reached: forward, whatever the direction (FRCP 6(a)(3))."""
        for _ in range(LONGEST_CLOSING):
            why = self._closed(day)
            if why is None and (why := self.court.inaccessible(day)) is not None:
                self._meet(Arguable.ACCESSIBLE, why)
                if Arguable.ACCESSIBLE in self.other:
                    return day
            if why is None and (why := self.court.executive(day)) is not None:
                self._meet(Arguable.EXECUTIVE, why)
                if Arguable.EXECUTIVE not in self.other:
                    self._say(day, f"{why.words}{_by(why)}: closed by order, no legal holiday; the day stands")
                    return day
            if why is None:
                return day
            self._say(day, f"{why.words}{_by(why)}: on to the next open day")
            day += _DAY
        raise BadInput(f"No open day within {LONGEST_CLOSING} of {neutral(day)}.", hint="Look at the closings.")

    def _closed(self, day: date) -> ClosedDay | None:
        why = self.court.closed(day, self.period.direction)
        if why is None or why.closing is not Closing.OBSERVED:
            return why
        if self.court.profile.is_friday_arguable and day.weekday() == 4:
            self._meet(Arguable.FRIDAY, why)
            return None if Arguable.FRIDAY in self.other else why
        return why

    def _meet(self, point: Arguable, why: ClosedDay) -> None:
        self.met.add(point)
        self.reasons.setdefault(point, why)

    def _say(self, day: date, words: str) -> None:
        self.steps.append(Step(day, words))


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _by(why: ClosedDay) -> str:
    return f" ({why.cite})" if why.cite else ""
