"""A question about a date, answered from the rules in force: by rule, by event, or by a period alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase import store
from paracase.domain.deadlines.applying import Given, RuleAnswer, outcome, started
from paracase.domain.deadlines.calendars import ClosedDay, Closing
from paracase.domain.deadlines.computing import DeadlineKind, compute
from paracase.domain.deadlines.counting import Snap, Trigger, Ways
from paracase.domain.deadlines.courts import CountingCourt
from paracase.domain.deadlines.rules import applies
from paracase.domain.errors import BadInput, NotFound
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, time
    from pathlib import Path

    from paracase.domain.cases.courts import Court, Courts
    from paracase.domain.deadlines.computing import Computed
    from paracase.domain.deadlines.profiles import Period
    from paracase.domain.deadlines.rules import Applies, CaseFacts, CourtRule
    from paracase.store.office.rulebook import Rulebook

LOADED = ("CA", "NY", "TX", "FL")
"""States whose holidays are shipped."""


@dataclass(frozen=True, slots=True)
class Closings:
    """Days a person says the court is closed, beside its calendar."""

    holidays: tuple[date, ...] = ()
    """Of the court itself: declared by President or Congress, or what its calendar does not have."""
    state: tuple[date, ...] = ()
    """Of the district's state: they move forward periods of a federal court only (FRCP 6(a)(6)(C))."""
    county: tuple[date, ...] = ()
    inaccessible: tuple[date, ...] = ()
    executive: tuple[date, ...] = ()

    def said(self, *, is_federal: bool) -> dict[date, ClosedDay]:
        """By day; where two are said of one, the one that rolls."""
        named = (
            (self.executive, Closing.EXECUTIVE, "closed by order"),
            (self.inaccessible, Closing.INACCESSIBLE, "the clerk's office could not be reached"),
            (self.state, Closing.STATE if is_federal else Closing.HOLIDAY, "a holiday of the state, as told"),
            (self.county, Closing.COUNTY, "the county's courthouse is closed"),
            (self.holidays, Closing.HOLIDAY, "a legal holiday, as told"),
        )
        return {day: ClosedDay(day, closing, words) for days, closing, words in named for day in days}


@dataclass(frozen=True, slots=True)
class Where:
    """The court that is meant.

    Attributes:
        court: a court system (``us-ca``) or the code of a court (``casd``).
        state: the district's state, two letters, where only *federal* was said.
        zone: IANA name; empty takes the court's.
    """

    court: str
    state: str = ""
    zone: str = ""
    closings: Closings = field(default_factory=Closings)


def rulebook(folder: Path | None) -> Rulebook:
    """What dates are computed from: of an office, or with None what is shipped."""
    return store.office.rulebook.Rulebook(folder)


def counting_court(book: Rulebook, where: Where, folder: Path | None, courts: Courts | None = None) -> CountingCourt:
    """The court as a count needs it.

    Args:
        courts: the courts of the office, where they are at hand: read again they cost more than the count.

    Raises:
        NotFound: no court or court system of that name.
        BadInput: its way of counting is not loaded: calendar manually.
    """
    code, state, zone = where.court, where.state.upper(), where.zone
    if state and state not in book.zones.states:
        raise BadInput(f"“{visible(where.state)}” is not a state.", hint="Two letters: TX.")
    if code not in book.profiles:
        court = _named(code, courts or store.office.practice.Practice(folder).courts)
        state = state or court.state
        zone = zone or book.zones.of(court.code, court.state)
        code = "us-fed" if court.is_federal else f"us-{court.state.lower()}"
        if code not in book.profiles:
            raise BadInput(
                f"How {court.name} counts days is not loaded here.",
                hint="Calendar it manually, or add its profile: docs/adding-a-court.md.",
            )
    profile = book.profiles[code]
    if not profile.state_forward and not zone:
        zone = book.zones.of("", code.removeprefix("us-").upper())
    calendars = tuple(book.calendars[each] for each in profile.closed)
    of_state = book.calendars.get(f"us-{state.lower()}") if profile.state_forward and state else None
    said = where.closings.said(is_federal=profile.state_forward)
    return CountingCourt(profile, calendars, of_state, state, said, zone)


def _named(code: str, courts: Courts) -> Court:
    found = courts.named(code)
    if found is None:
        raise NotFound(
            f"There is no court “{visible(code)}”.", hint="us-fed, us-ca, us-ny, us-tx, or a court's code (casd)."
        )
    return found


def by_period(
    court: CountingCourt,
    period: Period,
    trigger: Trigger,
    *,
    kind: DeadlineKind = DeadlineKind.DEADLINE,
    snap: Snap | None = None,
    closes: time | None = None,
) -> Computed:
    """The dates of a period nobody has made a rule of.

    Raises:
        BadInput: something the count needs is missing; says what.
    """
    return compute(court, period, trigger, ways=Ways(snap=snap), kind=kind, closes=closes)


def by_rule(book: Rulebook, name: str, court: CountingCourt, given: Given, facts: CaseFacts) -> RuleAnswer:
    """What one rule gives, in its version of the day that decides.

    Raises:
        NotFound: there is no such rule.
        BadInput: it is counted otherwise than in this court; it does not apply to what was said of the case.
    """
    versions = [rule for rule in book.rules if rule.id == name]
    if not versions:
        raise NotFound(f"There is no rule “{visible(name)}”.", hint="paracase deadlines rules lists them.")
    day = given.governed_on if given.governed_on is not None and any(one.governed_by for one in versions) else given.on
    rule = next((one for one in versions if one.governs(day)), None)
    if rule is None:
        spans = "; ".join(f"{one.first or '…'} to {one.last or '…'}" for one in versions)
        raise BadInput(f"“{name}” is law from {spans}, not on {day}.", hint="Calendar it manually.")
    if rule.profile != court.profile.code:
        raise BadInput(f"“{name}” is counted in {rule.profile}, not in {court.profile.code}.")
    answer = applies(rule, facts, given.on, given.governed_on)
    if answer.why_not:
        return RuleAnswer(rule, None, f"calendar manually: {answer.why_not}")
    if answer.ask and rule.governed_by and given.governed_on is None:
        return RuleAnswer(rule, None, f"asks {answer.ask}")
    return outcome(rule, court, given)


def by_event(
    book: Rulebook, event: str, court: CountingCourt, given: Given, facts: CaseFacts
) -> tuple[list[RuleAnswer], list[tuple[CourtRule, Applies]]]:
    """What an event starts in a case, and what it does not start, each with the reason or the question.

    Raises:
        NotFound: no rule is started by such an event.
        BadInput: something a count needs is missing.
    """
    if not any(rule.trigger == event for rule in book.rules):
        raise NotFound(
            f"No rule is started by “{visible(event)}”.",
            hint="paracase deadlines rules --events lists what starts rules.",
        )
    return started(book.rules, event, facts, court, given)


def rules_due(rules: Iterable[CourtRule], today: date) -> list[CourtRule]:
    """Rules that were not checked since rules last changed: December 1 for federal ones, January 1 for a state's."""
    due = []
    for rule in rules:
        month = 12 if rule.profile == "us-fed" else 1
        last = today.replace(month=month, day=1)
        if last > today:
            last = last.replace(year=last.year - 1)
        if rule.read is None or rule.read < last:
            due.append(rule)
    return due
