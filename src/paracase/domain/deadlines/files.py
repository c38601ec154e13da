"""The files of rules, calendars and profiles: read and checked whole, each fault named by file, line and field."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from paracase.domain.clock import is_zone
from paracase.domain.deadlines.calendars import (
    FIRST_YEAR,
    LAST_YEAR,
    WEEKDAYS,
    Calendar,
    ClosedDay,
    Closing,
    Holiday,
    day_of,
)
from paracase.domain.deadlines.computing import DeadlineKind
from paracase.domain.deadlines.counting import Snap, Ways
from paracase.domain.deadlines.profiles import (
    Added,
    Direction,
    LateService,
    Order,
    Period,
    Profile,
    Roll,
    ServiceDays,
    Short,
    Unit,
)
from paracase.domain.deadlines.rules import Also, Combining, CourtLevel, CourtRule, RuleMark
from paracase.domain.errors import BadInput, PracticeFileError
from paracase.domain.practice.numbered import Strict, checked, numbered
from paracase.domain.visible import visible

_PERIOD = re.compile(r"([0-9]{1,5}) (day|court_day|business_day|hour|month|year) (after|before)")
_ADDED = re.compile(r"([0-9]{1,2})([dc])")
_SNAP = re.compile(r"(mon|tue|wed|thu|fri) ([01]\d|2[0-3]):([0-5]\d)")


def to_period(text: str) -> Period:
    """``21 day after``.

    Raises:
        ValueError: it is not one.
    """
    match = _PERIOD.fullmatch(str(text))
    if match is None:
        raise ValueError(
            "must be a number, a unit (day, court_day, business_day, hour, month, year) and after or before"
        )
    try:
        return Period(int(match[1]), Unit(match[2]), Direction(match[3]))
    except BadInput as error:
        raise ValueError(str(error)) from error


def _added(text: Any) -> Added:
    match = _ADDED.fullmatch(str(text))
    if match is None:
        raise ValueError("must be 3d (calendar days) or 2c (days on which the court is open)")
    return Added(int(match[1]), match[2] == "c")


def _snap(text: Any) -> Snap:
    match = _SNAP.fullmatch(str(text))
    if match is None:
        raise ValueError("must be a weekday and a time, mon 10:00")
    return Snap(WEEKDAYS.index(match[1]), time(int(match[2]), int(match[3])))


def _on(text: Any) -> str:
    try:
        for year in range(FIRST_YEAR, LAST_YEAR + 2):
            if day_of(str(text), year).year != year:
                raise ValueError(f"is no day of {year}")
    except (ValueError, IndexError, OverflowError) as error:
        raise ValueError(
            "must be a day of every year: “jan 1”, “3rd mon jan”, “last mon may”, or one of these with +1"
        ) from error
    return str(text)


_Period = Annotated[Period, BeforeValidator(to_period)]
_Methods = dict[str, Annotated[Added, BeforeValidator(_added)]]


class _Also(Strict):
    trigger: str
    count: _Period


class _Rule(Strict):
    id: str = Field(pattern=r"^[a-z][A-Za-z0-9._-]{1,60}$")
    trigger: str = Field(pattern=r"^[a-z][a-z0-9_]{1,60}$")
    event: str = Field(pattern=r"^[a-z0-9][a-z0-9_]{1,60}$")
    kind: Literal[DeadlineKind.DEADLINE, DeadlineKind.NOT_BEFORE, DeadlineKind.DERIVED_EVENT] = DeadlineKind.DEADLINE
    count: _Period | None = None
    manual: str = ""
    adds_service: bool = False
    methods: _Methods | None = None
    snap: Annotated[Snap, BeforeValidator(_snap)] | None = None
    short: bool = True
    roll: Roll | None = None
    earlier_of: list[_Also] = Field(default_factory=list)
    later_of: list[_Also] = Field(default_factory=list)
    also_read: _Period | None = None
    reading: str = ""
    extendable: str = ""
    levels: list[CourtLevel] = Field(min_length=1)
    case_types: list[str] = Field(default_factory=list)
    motions: list[str] = Field(default_factory=list)
    not_motions: list[str] = Field(default_factory=list)
    local: bool = False
    arises: Literal["", "state"] = ""
    from_: date | None = Field(None, alias="from")
    to: date | None = None
    governed_by: str = ""
    actor: str = ""
    cite: str = Field(min_length=1)
    mark: RuleMark
    note: str = ""
    read: date | None = None
    source: str = ""

    @model_validator(mode="after")
    def _holds_together(self) -> _Rule:
        if (self.count is None) != bool(self.manual):
            raise ValueError("a rule has a count, or says in manual why it is calendared manually")
        if self.earlier_of and self.later_of:
            raise ValueError("earlier_of and later_of do not stand in one rule")
        if self.roll is Roll.NONE and self.kind is not DeadlineKind.DERIVED_EVENT:
            raise ValueError("only a derived event does not roll")
        if self.snap is not None and self.count is not None and self.count.direction is Direction.BEFORE:
            raise ValueError("snap is for a count that goes forward")
        if self.from_ is not None and self.to is not None and self.from_ > self.to:
            raise ValueError("from is after to")
        return self


class _Head(Strict):
    profile: str = Field(pattern=r"^[a-z][a-z0-9-]{1,40}$")
    source: str = ""
    read: date | None = None


class _Day(Strict):
    name: str
    each: Annotated[str, BeforeValidator(_on)]
    from_: int = Field(FIRST_YEAR, alias="from", ge=1700, le=LAST_YEAR)
    to: int = Field(LAST_YEAR + 1, ge=FIRST_YEAR, le=LAST_YEAR + 1)
    cite: str = ""


class _Order(Strict):
    day: date
    name: str
    cite: str = ""


class _Calendar(Strict):
    name: str
    cite: str
    mark: Literal["text", "secondary", "recalled"]
    observed: dict[Literal["sat", "sun"], Literal["fri", "mon"]]
    days: list[_Day]
    executive: list[_Order] = Field(default_factory=list)


class _Service(Strict):
    order: Order
    cite: str
    back: bool
    methods: _Methods


class _Short(Strict):
    cite: str
    most: int = 0
    exactly: int = 0


class _Late(Strict):
    method: str
    after: Annotated[time, BeforeValidator(time.fromisoformat)]
    cite: str


class _Deemed(Strict):
    electronic_on_closed_day: Literal["next_open"]
    cite: str


class _Profile(Strict):
    name: str
    cite: str
    closed: list[str]
    state_forward: bool = False
    county: bool = False
    roll: dict[Direction, Roll]
    short: _Short | None = None
    service: _Service
    deemed: _Deemed | None = None
    late: _Late | None = None
    arguable: list[Literal["observed_friday"]] = Field(default_factory=list)


def parse_calendars(text: str, source: str) -> dict[str, Calendar]:
    """Calendars by code.

    Raises:
        PracticeFileError: names file, line and field.
    """
    made = {}
    for code, item in numbered(text, source).items():
        found = checked(_Calendar, item, source)
        days = tuple(Holiday(one.name, one.each, one.from_, one.to, one.cite) for one in found.days)
        orders = tuple(ClosedDay(one.day, Closing.EXECUTIVE, one.name, one.cite) for one in found.executive)
        observed = {str(key): str(value) for key, value in found.observed.items()}
        made[str(code)] = Calendar(str(code), found.name, found.cite, found.mark, days, observed, orders)
    return made


def parse_profiles(text: str, source: str) -> dict[str, Profile]:
    """Counting profiles by code.

    Raises:
        PracticeFileError: names file, line and field.
    """
    made = {}
    for code, item in numbered(text, source).items():
        found = checked(_Profile, item, source)
        made[str(code)] = Profile(
            code=str(code),
            name=found.name,
            cite=found.cite,
            closed=tuple(found.closed),
            rolls=found.roll,
            service=ServiceDays(found.service.order, found.service.cite, found.service.back, found.service.methods),
            short=Short(found.short.cite, found.short.most, found.short.exactly) if found.short else None,
            state_forward=found.state_forward,
            has_counties=found.county,
            is_friday_arguable="observed_friday" in found.arguable,
            deemed_next_open=("electronic", found.deemed.cite) if found.deemed else None,
            late=LateService(found.late.method, found.late.after, found.late.cite) if found.late else None,
        )
    return made


def parse_rules(text: str, source: str) -> list[CourtRule]:
    """The rules of one file.

    Raises:
        PracticeFileError: names file, line and field; also two rules of one id whose spans of time overlap.
    """
    data = numbered(text, source)
    items = data.pop("rules", None)
    if not isinstance(items, list):
        raise PracticeFileError(f"{source}, line 1, field rules: a file of rules has a list of them.")
    head = checked(_Head, {**data, "__line__": 1}, source)
    rules: list[CourtRule] = []
    for item in items:
        line = item["__line__"] if isinstance(item, dict) else 1
        rule = _rule(checked(_Rule, item, source), head, f"{source}, line {line}")
        if any(other.id == rule.id and overlap(other, rule) for other in rules):
            raise PracticeFileError(f"{source}, line {line}, field id: “{rule.id}” stands twice for one span of time.")
        rules.append(rule)
    return rules


def overlap(one: CourtRule, other: CourtRule) -> bool:
    """Whether two versions of a rule are law on one day."""
    first, last = max(one.first or date.min, other.first or date.min), min(one.last or date.max, other.last or date.max)
    return first <= last


def _rule(found: _Rule, head: _Head, place: str) -> CourtRule:
    combining = Combining.EARLIER if found.earlier_of else Combining.LATER if found.later_of else None
    return CourtRule(
        id=found.id,
        profile=head.profile,
        trigger=found.trigger,
        event=found.event,
        period=found.count,
        cite=found.cite,
        mark=found.mark,
        kind=found.kind,
        adds_service=found.adds_service,
        ways=Ways(roll=found.roll, added=found.methods, is_short_counted=found.short, snap=found.snap),
        combining=combining,
        also=tuple(Also(one.trigger, one.count) for one in [*found.earlier_of, *found.later_of]),
        also_read=found.also_read,
        reading=found.reading,
        extendable=found.extendable,
        levels=frozenset(found.levels),
        case_types=frozenset(found.case_types),
        motions=frozenset(found.motions),
        not_motions=frozenset(found.not_motions),
        first=found.from_,
        last=found.to,
        governed_by=found.governed_by,
        is_local=found.local,
        arises=found.arises,
        manual=found.manual,
        actor=found.actor,
        source=found.source or head.source,
        read=found.read or (head.read if found.mark is RuleMark.TEXT else None),
        note=found.note,
        place=place,
    )


class _Zones(Strict):
    states: dict[str, str] = Field(default_factory=dict)
    several: list[str] = Field(default_factory=list)
    courts: dict[str, str] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Zones:
    """Time zones of courts.

    Attributes:
        several: states with more than one zone: there a court's own has to be known.
    """

    states: dict[str, str]
    several: frozenset[str]
    courts: dict[str, str]

    def of(self, code: str, state: str) -> str:
        """The zone of a court, by its code or its state; empty where nobody can say it from these."""
        if code in self.courts:
            return self.courts[code]
        return "" if state in self.several else self.states.get(state, "")

    def check(self, source: str) -> None:
        """See that every zone is one.

        Raises:
            PracticeFileError: names file, state or court, and the zone.
        """
        for key, name in (self.states | self.courts).items():
            if not is_zone(name):
                raise PracticeFileError(
                    f"{source}, field {visible(key)}: there is no time zone “{visible(name)}”.", hint="America/Denver"
                )

    def beneath(self, own: Zones) -> Zones:
        """These with others in their place where both say one."""
        return Zones(self.states | own.states, self.several | own.several, self.courts | own.courts)


def parse_zones(text: str, source: str) -> Zones:
    """The zones of states and courts.

    Raises:
        PracticeFileError: names file, line and field.
    """
    found = checked(_Zones, {**numbered(text, source), "__line__": 1}, source)
    return Zones(found.states, frozenset(found.several), found.courts)
