"""Research and drafting handed out: the states of an assignment, whose move it is, and the day it could still be rescued."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotAllowed

if TYPE_CHECKING:
    from collections.abc import Iterable

MINUTES_A_DAY = 6 * 60
"""Of a working day, what is left for one piece of work: the rest goes to the telephone and the desk."""


class Kind(StrEnum):
    """What is asked for."""

    RESEARCH = "research"
    DRAFTING = "drafting"


class State(StrEnum):
    """Where an assignment stands."""

    ASSIGNED = "assigned"
    IN_PROGRESS = "in_progress"
    DELIVERED = "delivered"
    EXAMINED = "examined"
    FOR_APPROVAL = "for_approval"
    APPROVED = "approved"
    RETURNED = "returned"
    RELEASED = "released"
    DONE = "done"
    WITHDRAWN = "withdrawn"

    @property
    def word(self) -> str:
        """As written on screen."""
        return self.value.replace("_", " ")

    @property
    def is_over(self) -> bool:
        """Whether nobody has to do anything about it any more."""
        return self in {State.RELEASED, State.DONE, State.WITHDRAWN}


_NEXT: dict[State, frozenset[State]] = {
    State.ASSIGNED: frozenset({State.IN_PROGRESS, State.DELIVERED, State.WITHDRAWN}),
    State.IN_PROGRESS: frozenset({State.DELIVERED, State.WITHDRAWN}),
    State.DELIVERED: frozenset({State.DELIVERED, State.EXAMINED, State.RETURNED, State.WITHDRAWN}),
    State.EXAMINED: frozenset({State.FOR_APPROVAL, State.RETURNED, State.DONE, State.DELIVERED, State.WITHDRAWN}),
    State.FOR_APPROVAL: frozenset({State.APPROVED, State.RETURNED, State.EXAMINED}),
    State.APPROVED: frozenset({State.RELEASED, State.DELIVERED, State.DONE}),
    State.RETURNED: frozenset(
        {State.IN_PROGRESS, State.DELIVERED, State.RETURNED, State.FOR_APPROVAL, State.RELEASED, State.WITHDRAWN}
    ),
    State.RELEASED: frozenset({State.RELEASED}),
    State.DONE: frozenset(),
    State.WITHDRAWN: frozenset(),
}


def check_move(now: State, to: State) -> None:
    """Whether an assignment may go from one state to another.

    Raises:
        NotAllowed: it may not; says where it stands.
    """
    if to not in _NEXT[now]:
        known = ", ".join(sorted(state.word for state in _NEXT[now])) or "nothing more"
        raise NotAllowed(f"The assignment is {now.word}; it cannot become {to.word}.", hint=f"It can become: {known}.")


class Group(StrEnum):
    """Whose move it is: the groups of the Work screen, in their order."""

    EXAMINE = "examine"
    RETURNED = "returned"
    RELEASE = "to release"
    OUT = "out"
    WITH_ATTORNEY = "with attorney"
    RELEASED = "released"


def group_of(state: State, *, returned_to_assignee: bool) -> Group:
    """The group an assignment stands in."""
    if state is State.RETURNED:
        return Group.OUT if returned_to_assignee else Group.RETURNED
    return {
        State.ASSIGNED: Group.OUT,
        State.IN_PROGRESS: Group.OUT,
        State.DELIVERED: Group.EXAMINE,
        State.EXAMINED: Group.EXAMINE,
        State.FOR_APPROVAL: Group.WITH_ATTORNEY,
        State.APPROVED: Group.RELEASE,
    }.get(state, Group.RELEASED)


def rescue_date(last_day: date, minutes: int, *, closed: Iterable[date] = ()) -> date:
    """The last day from which the assigner could still do the work alone, proposed.

    So many working days before the last day (the filing date, else the due date) as the work takes at six hours a day, at
    least one. Weekends and ``closed`` days are not worked on.
    """
    shut = set(closed)
    days = max(1, -(-minutes // MINUTES_A_DAY))
    day = last_day
    while days:
        day -= timedelta(days=1)
        days -= day.weekday() < 5 and day not in shut
    return day


@dataclass(frozen=True, slots=True)
class Alarm:
    """What is wrong with the dates of an assignment today."""

    days_past: int
    words: str


def rescue_alarm(state: State, rescue_on: date | None, today: date, *, deliveries: int) -> Alarm | None:
    """Whether the rescue date went by with nothing delivered, or with what was sent back still out."""
    waits = state in {State.ASSIGNED, State.IN_PROGRESS} or (state is State.RETURNED and deliveries > 0)
    if not waits or rescue_on is None or rescue_on >= today:
        return None
    days = (today - rescue_on).days
    what = "no delivery" if not deliveries else "not delivered again"
    return Alarm(days, f"{days} day{'s' if days != 1 else ''} past, {what}")


def parse_hours(text: str) -> int:
    """Hours as people write them (``6``, ``1.5``, ``1:30``, ``90m``) in minutes.

    Raises:
        BadInput: it is none of these, or more than 400 hours.
    """
    value = text.strip().lower().removesuffix("h").strip()
    try:
        if value.endswith("m"):
            minutes = round(float(value[:-1]))
        elif ":" in value:
            hours, _, rest = value.partition(":")
            minutes = int(hours) * 60 + int(rest)
        else:
            minutes = round(float(value or "0") * 60)
    except (ValueError, OverflowError) as error:
        raise BadInput(f"“{text[:40]}” is not a number of hours.", hint="Write 6, 1.5, 1:30 or 90m.") from error
    if not 0 <= minutes <= 400 * 60:
        raise BadInput(f"“{text[:40]}” is not a number of hours for one assignment.", hint="Between 0 and 400.")
    return minutes


def hours_text(minutes: int) -> str:
    """Minutes as hours: ``6.0``."""
    return f"{minutes / 60:.1f}"
