"""How days are counted in one court system (FRCP 6, Code Civ. Proc. 12 to 12c, Gen. Constr. Law 20 and 25-a, TRCP 4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput

if TYPE_CHECKING:
    from datetime import time


class Unit(StrEnum):
    """What a period is counted in."""

    DAY = "day"
    COURT_DAY = "court_day"
    BUSINESS_DAY = "business_day"
    HOUR = "hour"
    MONTH = "month"
    YEAR = "year"

    @property
    def is_open(self) -> bool:
        """Only days on which the court is open are counted."""
        return self in {Unit.COURT_DAY, Unit.BUSINESS_DAY}

    def of(self, count: int) -> str:
        """*1 day*, *16 court days*."""
        return f"{count:,} {self.value.replace('_', ' ')}{'' if count == 1 else 's'}"


class Direction(StrEnum):
    """Forward from an event, or back from one that is to come."""

    AFTER = "after"
    BEFORE = "before"

    @property
    def sign(self) -> int:
        """One day on, or one back."""
        return 1 if self is Direction.AFTER else -1


class Roll(StrEnum):
    """Where a last day goes that is closed."""

    FORWARD = "forward"
    BACKWARD = "backward"
    NONE = "none"

    @property
    def sign(self) -> int:
        """One day on, one back, or none."""
        return {Roll.FORWARD: 1, Roll.BACKWARD: -1, Roll.NONE: 0}[self]


class Order(StrEnum):
    """Whether the days for service come before the last day rolls, or after it."""

    ADD_THEN_ROLL = "add_then_roll"
    ROLL_THEN_ADD = "roll_then_add"


@dataclass(frozen=True, slots=True)
class Period:
    """How many of what, and which way."""

    count: int
    unit: Unit
    direction: Direction

    def __post_init__(self) -> None:
        """Raises BadInput: less than nothing, or more than a century."""
        if not 0 <= self.count <= 40_000:
            raise BadInput(f"{self.count:,} is not a length of a period.")
        if self.unit is Unit.HOUR and self.direction is Direction.BEFORE:
            raise BadInput("Hours are counted forward only (FRCP 6(a)(2)).", hint="Calendar it manually.")

    @property
    def words(self) -> str:
        """*21 days after*, *16 court days before*."""
        return f"{self.unit.of(self.count)} {self.direction}"


@dataclass(frozen=True, slots=True)
class Added:
    """Days for a method of service: calendar days, or days on which the court is open."""

    count: int
    is_open: bool = False

    @property
    def words(self) -> str:
        """*5 days*, *2 court days*."""
        return (Unit.COURT_DAY if self.is_open else Unit.DAY).of(self.count)


@dataclass(frozen=True, slots=True)
class ServiceDays:
    """What a method of service adds to a period.

    Attributes:
        goes_back: a count backward from a hearing goes further back by them.
    """

    order: Order
    cite: str
    goes_back: bool
    methods: dict[str, Added]

    def added(self, method: str) -> Added:
        """The days of a method.

        Raises:
            BadInput: this court system knows no such method; names those there are.
        """
        found = self.methods.get(method)
        if found is None:
            raise BadInput(
                f"“{method}” is not a method of service known here: {', '.join(self.methods)}.",
                hint="Days for another method: calendar it manually.",
            )
        return found


@dataclass(frozen=True, slots=True)
class Short:
    """Which periods leave out the closed days within them."""

    cite: str
    most: int = 0
    exactly: int = 0

    def holds(self, count: int) -> bool:
        """Whether a period of so many days is one of them."""
        return count == self.exactly if self.exactly else 0 < count <= self.most


@dataclass(frozen=True, slots=True)
class LateService:
    """A method whose service after a time of day counts as of the next day (TRCP 21a(b)(2))."""

    method: str
    after: time
    cite: str


@dataclass(frozen=True, slots=True)
class Profile:
    """How days are counted in one court system.

    Attributes:
        closed: the calendars of its closed days.
        state_forward: holidays of the district's state move forward periods (FRCP 6(a)(6)(C)).
        has_counties: the courthouse of a county may be closed besides, which the office has to say.
        deemed_next_open: a method whose service on a closed day counts as of the next open one, with its source.
    """

    code: str
    name: str
    cite: str
    closed: tuple[str, ...]
    rolls: dict[Direction, Roll]
    service: ServiceDays
    short: Short | None = None
    state_forward: bool = False
    has_counties: bool = False
    is_friday_arguable: bool = False
    deemed_next_open: tuple[str, str] | None = None
    late: LateService | None = None
