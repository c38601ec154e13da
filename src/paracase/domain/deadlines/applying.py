"""What a rule gives for an event: its dates, or in words why it has to be calendared manually."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase.domain.deadlines.computing import Computed, DeadlineKind, OtherDate, compute
from paracase.domain.deadlines.counting import Step, Trigger
from paracase.domain.deadlines.profiles import Direction
from paracase.domain.deadlines.rules import Applies, CaseFacts, Combining, CourtRule, RuleMark, applies

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, time

    from paracase.domain.deadlines.courts import CountingCourt

LOCAL = "calendar manually: local rule"
MANUAL = "calendar manually"
ASKS_METHOD = "asks how it was served: the days for that make it earlier, or later where one may not act before"


@dataclass(frozen=True, slots=True)
class Given:
    """What is known of an event.

    Attributes:
        others: days of other events of the case, by name, for rules that look at several; of several the last.
        firsts: of several the first, which *safe* is counted from where the earlier period governs.
        governed_on: the day that decides which version of a rule is law; None takes the event's own.
        closes: the time of day that the court or the judge sets.
    """

    on: date
    at: time | None = None
    method: str = ""
    others: Mapping[str, date] | None = None
    governed_on: date | None = None
    closes: time | None = None
    firsts: Mapping[str, date] | None = None


@dataclass(frozen=True, slots=True)
class RuleAnswer:
    """One rule and what came of it: a computation, or the words in place of one."""

    rule: CourtRule
    computed: Computed | None
    words: str = ""


def outcome(rule: CourtRule, court: CountingCourt, given: Given) -> RuleAnswer:
    """What a rule that applies gives.

    Raises:
        BadInput: something the count needs is missing; says what.
    """
    if rule.is_local:
        return RuleAnswer(rule, None, LOCAL)
    if rule.period is None:
        return RuleAnswer(rule, None, f"{MANUAL}: {rule.manual}")
    is_risky = rule.period.direction is Direction.BEFORE or rule.kind is DeadlineKind.NOT_BEFORE
    if rule.adds_service and not given.method and is_risky:
        return RuleAnswer(rule, None, ASKS_METHOD)
    trigger = Trigger(given.on, given.at, given.method, rule.adds_service)
    found = compute(court, rule.period, trigger, ways=rule.ways, kind=rule.kind, closes=given.closes)
    notes = list(found.notes)
    if rule.adds_service and not given.method:
        notes.append("how it was served is not known: no days were added")
    if rule.note:
        notes.append(rule.note)
    if rule.also_read is not None:
        found = _read_otherwise(rule, court, trigger, found)
    found, missing = _combined(rule, court, given, found)
    notes += missing
    if rule.mark is RuleMark.RECALLED:
        notes.append("this rule is recalled, not read: confirm it before relying on it")
    if rule.extendable:
        notes.append(f"extension by the court: {rule.extendable}")
    return RuleAnswer(rule, replace(found, notes=tuple(notes)))


def started(
    rules: Iterable[CourtRule], trigger: str, facts: CaseFacts, court: CountingCourt, given: Given
) -> tuple[list[RuleAnswer], list[tuple[CourtRule, Applies]]]:
    """The rules an event starts, and those that do not start here, each with the reason or with what to ask."""
    outcomes, passed = [], []
    for rule in rules:
        if rule.trigger != trigger or rule.profile != court.profile.code or rule.arises:
            continue
        answer = applies(rule, facts, given.on, given.governed_on)
        if answer.yes:
            outcomes.append(outcome(rule, court, given))
        else:
            passed.append((rule, answer))
    return outcomes, passed


def _read_otherwise(rule: CourtRule, court: CountingCourt, trigger: Trigger, found: Computed) -> Computed:
    assert rule.also_read is not None
    other = compute(court, rule.also_read, trigger, ways=rule.ways, kind=rule.kind)
    told = found.alternatives
    if other.due != found.due:
        told = (*told, OtherDate(other.due, rule.reading, rule.cite))
    return replace(found, safe=_safer(rule.kind, found.safe, other.safe), alternatives=told)


def _combined(rule: CourtRule, court: CountingCourt, given: Given, found: Computed) -> tuple[Computed, list[str]]:
    """The earlier or later of several periods; where the day of an earlier one is not given, *safe* is not known."""
    missing = []
    for also in rule.also:
        on = given.others.get(also.trigger) if given.others else None
        name = also.trigger.replace("_", " ")
        if on is None:
            which = "earlier" if rule.combining is Combining.EARLIER else "later"
            missing.append(f"or, if {which}, {also.period.words} {name}: the day of that is not given")
            if rule.combining is Combining.EARLIER:
                found = replace(found, safe=None)
            continue
        other = compute(court, also.period, Trigger(on), ways=rule.ways, kind=rule.kind, closes=given.closes)
        is_taken = other.due < found.due if rule.combining is Combining.EARLIER else other.due > found.due
        steps = (*found.steps, Step(other.due, f"{also.period.words} {name}{': this one counts' if is_taken else ''}"))
        kept = other if is_taken else found
        safe = other.safe if is_taken else found.safe
        if rule.combining is Combining.EARLIER:
            safe = _safer(rule.kind, found.safe, other.safe)
            first = (given.firsts or {}).get(also.trigger, on)
            if first < on:
                early = compute(court, also.period, Trigger(first), ways=rule.ways, kind=rule.kind, closes=given.closes)
                safe = _safer(rule.kind, safe, early.safe)
                missing.append(f"{name} also on {first}: counted from that it is {early.due}")
        found = replace(kept, steps=steps, safe=safe)
    return found, missing


def _safer(kind: DeadlineKind, one: date | None, other: date | None) -> date | None:
    if one is None or other is None:
        return None
    return max(one, other) if kind is DeadlineKind.NOT_BEFORE else min(one, other)
