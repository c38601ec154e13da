"""When a deadline is warned of, and by how many people each warning has to be seen.

Limitations and appeals at 180, 90, 60, 30, 14, 7, 3 and 1 days, seen by two; others at 14, 7, 3, 1 and on the day itself,
seen by one. A warning that nobody saw within a weekday, or that was not seen when the next one comes, is escalated to every
attorney of the case.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

GRAVE_DAYS = (180, 90, 60, 30, 14, 7, 3, 1)
OTHER_DAYS = (14, 7, 3, 1, 0)
GRAVE_EVENTS = frozenset({"incident", "right_to_sue"})
GRAVE_WORDS = ("appeal", "limitation", "tort claim", "title vii")
FARTHEST = max(OTHER_DAYS)
"""More days before its date nothing is warned of but what is grave."""
FARTHEST_GRAVE = max(GRAVE_DAYS)


@dataclass(frozen=True, slots=True)
class Warned:
    """The warning that stands on a day.

    Attributes:
        days: which one it is: of so many days before.
        needs: by how many people it has to be seen.
        is_escalated: the one before it was not seen by as many.
    """

    days: int
    needs: int
    is_escalated: bool


def is_grave(event_type: str, what: str) -> bool:
    """Whether a deadline is a limitation or an appeal: what cannot be mended."""
    return event_type in GRAVE_EVENTS or any(word in what.lower() for word in GRAVE_WORDS)


_SATURDAY = 5


def has_waited(began: date, today: date) -> bool:
    """Whether a warning has stood for a weekday: on the weekday after the first one on which somebody could see it."""
    first = began
    while first.weekday() >= _SATURDAY:
        first += timedelta(days=1)
    after = first + timedelta(days=1)
    while after.weekday() >= _SATURDAY:
        after += timedelta(days=1)
    return today >= after


def warned(days_left: int, *, grave: bool, seen: Mapping[int, int], known: int | None = None) -> Warned | None:
    """The warning that stands, and has not been seen by enough people; None when there is none.

    Args:
        days_left: until the day it is warned by; less than 0 once that has passed.
        seen: how many people saw each warning, by its days.
        known: days that were left when the deadline was entered: a warning of before could not be seen.
    """
    steps, needs = (GRAVE_DAYS, 2) if grave else (OTHER_DAYS, 1)
    reached = [days for days in steps if days >= days_left]
    if not reached:
        return None
    now = reached[-1]
    if seen.get(now, 0) >= needs:
        return None
    before = reached[-2] if len(reached) > 1 and (known is None or reached[-2] <= known) else None
    return Warned(now, needs, days_left < 0 or (before is not None and seen.get(before, 0) < needs))
