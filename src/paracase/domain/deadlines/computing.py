"""What a count gives: the due date, the safe date, the other readings, and the steps.

*Safe* is the date by which nobody can say it was late: the earliest that can be argued. Of a *not before* it is the latest,
for there the risk is to act too early. Nothing is computed on missing data without saying so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.dates.shown import neutral
from paracase.domain.deadlines.calendars import is_covered, weekend
from paracase.domain.deadlines.counting import AS_COUNTED, Arguable, Step, Walk, Ways
from paracase.domain.deadlines.profiles import Direction, Roll, Unit

if TYPE_CHECKING:
    from paracase.domain.deadlines.counting import Trigger
    from paracase.domain.deadlines.courts import CountingCourt
    from paracase.domain.deadlines.profiles import Period


class DeadlineKind(StrEnum):
    """What the date means."""

    DEADLINE = "deadline"
    """The last day to act; never a closed one."""
    NOT_BEFORE = "not_before"
    """The first day one may act: the day after the period, whose last day rolls first."""
    DATE_CERTAIN = "date_certain"
    """A day an order names: not computed, not rolled (FRCP 6(a), note of 2009)."""
    DERIVED_EVENT = "derived_event"
    """Something that happens by itself: service complete, a stay that ends. Rolls only where its rule says so."""

    @property
    def words(self) -> str:
        """*deadline*, *not before*, *date certain*, *derived event*."""
        return self.value.replace("_", " ")


@dataclass(frozen=True, slots=True)
class OtherDate:
    """Another date, under another reading, with its source."""

    day: date
    reading: str
    cite: str = ""


@dataclass(frozen=True, slots=True)
class Computed:
    """One date with all that explains it.

    Attributes:
        moment: the end of a period of hours, aware.
        safe: None where a day that may make it earlier is not known.
        at: the time of day until which one may act; None is the end of the day in the court's zone.
        notes: what was missing or has to be looked at, as sentences.
    """

    kind: DeadlineKind
    due: date
    safe: date | None
    steps: tuple[Step, ...]
    alternatives: tuple[OtherDate, ...] = ()
    notes: tuple[str, ...] = ()
    moment: datetime | None = None
    at: time | None = None

    @property
    def dates(self) -> set[date]:
        """Every date that stands anywhere in the answer."""
        return {self.due, *({self.safe} if self.safe is not None else ()), *(one.day for one in self.alternatives)}


_READINGS = {
    Arguable.FRIDAY: ("if the observed Friday is argued not to be a legal holiday", "5 U.S.C. 6103(b)"),
    Arguable.BACKWARD: ("if the last day moves away from the event, not toward it", ""),
    Arguable.ACCESSIBLE: ("if the clerk's office is held to have been accessible", "FRCP 6(a)(3)"),
    Arguable.DEEMED: ("if service counts as of the closed day itself", ""),
    Arguable.EXECUTIVE: ("if the closing by order is held to be a legal holiday", ""),
}


def compute(
    court: CountingCourt,
    period: Period,
    trigger: Trigger,
    *,
    ways: Ways = AS_COUNTED,
    kind: DeadlineKind = DeadlineKind.DEADLINE,
    closes: time | None = None,
) -> Computed:
    """The dates a period gives, under every reading of its points that can be argued.

    Args:
        closes: the time of day that the court or the judge sets; None where nobody does.

    Raises:
        BadInput: something the count needs is missing or unknown; says what.
    """
    if kind is DeadlineKind.DATE_CERTAIN:
        return certain(court, trigger.on, closes=closes)
    if kind is DeadlineKind.DERIVED_EVENT and ways.roll is None:
        ways = replace(ways, roll=Roll.NONE)
    first = Walk(court, period, ways)
    day = first.walk(trigger)
    found = _other_readings(court, period, ways, trigger, first.met)
    for calendar in court.calendars:
        calendar.closed(first.unrolled)  # also what does not roll, or ends on a weekend, lies within its years
    is_bound = kind is DeadlineKind.NOT_BEFORE
    on = timedelta(days=1) if is_bound else timedelta()
    arguable = [day, *(one for one, other, _ in found if all(point.is_earlier for point in other))]
    if kind is DeadlineKind.DERIVED_EVENT:
        arguable.append(first.unrolled)
    safe = (max(arguable) if is_bound else min(arguable)) + on
    steps = list(first.steps)
    if is_bound:
        steps.append(Step(day + on, "the day after it: the first day one may act"))
    return Computed(
        kind=kind,
        due=day + on,
        safe=safe,
        steps=tuple(steps),
        alternatives=_alternatives(first, found, day, on),
        notes=_notes(court, period, kind),
        moment=first.moment,
        at=None if is_bound else (ways.snap.at if ways.snap else None) or closes,
    )


def _other_readings(
    court: CountingCourt, period: Period, ways: Ways, trigger: Trigger, met: set[Arguable]
) -> list[tuple[date, frozenset[Arguable], Walk]]:
    """The count under every other reading of the points met, also of those that are met only under another."""
    found: dict[frozenset[Arguable], tuple[date, Walk]] = {}
    waiting = [frozenset([point]) for point in sorted(met)]
    while waiting:
        other = waiting.pop(0)
        if other in found:
            continue
        walk = Walk(court, period, ways, other)
        found[other] = (walk.walk(trigger), walk)
        if Arguable.EXECUTIVE not in other:
            more = (met | walk.met) - other - {Arguable.EXECUTIVE}
            waiting += [other | {point} for point in sorted(more)]
    return [(day, other, walk) for other, (day, walk) in found.items()]


def certain(court: CountingCourt, day: date, *, closes: time | None = None) -> Computed:
    """A day an order names: it stands, closed or not, and a closed one is said; also a day of no calendar that is loaded."""
    why = court.closed(day, Direction.AFTER) if is_covered(day) else weekend(day)
    closed = f"{neutral(day)} is {why.words}; a date certain is not moved. Ask the attorney." if why else ""
    notes = (*((closed,) if closed else ()), *not_covered(day))
    steps = (Step(day, "named by an order: not computed, not rolled (FRCP 6(a), committee note of 2009)"),)
    return Computed(DeadlineKind.DATE_CERTAIN, day, day, steps, notes=notes, at=closes)


def not_covered(day: date) -> tuple[str, ...]:
    """What is said of a day of which no calendar is loaded; nothing of others."""
    return () if is_covered(day) else (f"no calendar is loaded for {day.year}: nothing is computed",)


def _alternatives(
    first: Walk, found: list[tuple[date, frozenset[Arguable], Walk]], day: date, on: timedelta
) -> tuple[OtherDate, ...]:
    seen, told = {day}, []
    for other_day, other, walk in found:
        if other_day in seen:
            continue
        seen.add(other_day)
        reasons = {**first.reasons, **walk.reasons}
        parts = [_READINGS[point] for point in sorted(other)]
        why = "; ".join(
            f"{words} ({reasons[point].words})" for point, (words, _) in zip(sorted(other), parts, strict=True)
        )
        cite = next((cite for _, cite in parts if cite), "") or first.court.profile.cite
        told.append(OtherDate(other_day + on, why, cite))
    return tuple(told)


def _notes(court: CountingCourt, period: Period, kind: DeadlineKind) -> tuple[str, ...]:
    notes = []
    if court.not_loaded and (period.direction is Direction.AFTER or not court.profile.state_forward):
        notes.append(
            court.not_loaded + ("; one of them would make it later" if kind is DeadlineKind.NOT_BEFORE else "")
        )
    if any(calendar.mark == "recalled" for calendar in court.calendars):
        notes.append("the court's calendar was not checked against its text")
    if period.unit in {Unit.MONTH, Unit.YEAR}:
        notes.append("months and years end on the same day of the month, or on its last")
    return tuple(notes)
