"""Research and drafting handed out: the states of an assignment, whose move it is, and the day it could still be rescued."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from paracase.domain.errors import BadInput
from paracase.domain.moves import Movable, MoveRule, Party
from paracase.domain.roles import Refusal, Right

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from paracase.domain.roles import Identity, Person

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


class Verdict(StrEnum):
    """What an examination comes to."""

    PASS = "pass"
    BACK = "back"

    @property
    def words(self) -> str:
        """As people say it."""
        return "passed" if self is Verdict.PASS else "sent back"


class Result(StrEnum):
    """What was found about one line of the checklist."""

    GOOD = "good"
    FAULT = "fault"
    NONE = "none"
    """It does not apply."""


class Assignment(Movable[State], Protocol):
    """What the moves look at in an assignment."""

    @property
    def what(self) -> str:
        """What is to be done."""


class Move(StrEnum):
    """What a person does to an assignment."""

    CHANGE = "change"
    REASSIGN = "reassign"
    BEGIN = "begin"
    DELIVER = "deliver"
    TICK_NOTE = "tick note"
    EXAMINE = "examine"
    PASS = "pass"
    SEND_BACK = "send back"
    PASS_ON = "pass on"
    TAKE_BACK = "take back"
    APPROVE = "approve"
    RETURN = "return"
    APPROVE_BY_PHONE = "approve by phone"
    RELEASE = "release"
    FINISH = "finish"
    WITHDRAW = "withdraw"

    def refused(
        self, row: Assignment | None, person: Person, identity: Identity, *, stands_for: Collection[int] = ()
    ) -> Refusal | None:
        """Why somebody known in this way cannot make the move; None when they can."""
        return MOVES[self].refused(
            row, person, identity, _not_theirs, lambda _, now: _not_now(self, now.state), stands_for=stands_for
        )


_UNDER_WAY = frozenset({State.ASSIGNED, State.IN_PROGRESS})
_HANDED_IN = frozenset({State.DELIVERED, State.EXAMINED})
_WORKERS = (Party.ASSIGNEE, Party.GIVER)

MOVES: Mapping[Move, MoveRule[State]] = {
    Move.CHANGE: MoveRule(Right.HAND_OUT, frozenset(s for s in State if not s.is_over)),
    Move.REASSIGN: MoveRule(Right.HAND_OUT, frozenset(State), by=(Party.GIVER,), instead=Right.REASSIGN),
    Move.BEGIN: MoveRule(Right.DELIVER, frozenset({State.ASSIGNED, State.RETURNED}), State.IN_PROGRESS, _WORKERS),
    Move.DELIVER: MoveRule(
        Right.DELIVER, _UNDER_WAY | _HANDED_IN | {State.APPROVED, State.RETURNED}, State.DELIVERED, _WORKERS
    ),
    Move.TICK_NOTE: MoveRule(Right.DELIVER, frozenset(State), by=_WORKERS),
    Move.EXAMINE: MoveRule(Right.EXAMINE, _HANDED_IN),
    Move.PASS: MoveRule(Right.EXAMINE, frozenset({State.DELIVERED}), State.EXAMINED),
    Move.SEND_BACK: MoveRule(Right.EXAMINE, _HANDED_IN, State.RETURNED),
    Move.PASS_ON: MoveRule(Right.ASK_APPROVAL, frozenset({State.EXAMINED}), State.FOR_APPROVAL),
    Move.TAKE_BACK: MoveRule(Right.ASK_APPROVAL, frozenset({State.FOR_APPROVAL}), State.EXAMINED),
    Move.APPROVE: MoveRule(Right.DECIDE, frozenset({State.FOR_APPROVAL}), State.APPROVED),
    Move.RETURN: MoveRule(Right.DECIDE, frozenset({State.FOR_APPROVAL}), State.RETURNED),
    Move.APPROVE_BY_PHONE: MoveRule(Right.PHONE, frozenset({State.FOR_APPROVAL}), State.APPROVED),
    Move.RELEASE: MoveRule(Right.RELEASE, frozenset({State.APPROVED, State.RETURNED, State.RELEASED}), State.RELEASED),
    Move.FINISH: MoveRule(Right.EXAMINE, frozenset({State.EXAMINED, State.APPROVED}), State.DONE),
    Move.WITHDRAW: MoveRule(Right.HAND_OUT, _UNDER_WAY | _HANDED_IN | {State.RETURNED}, State.WITHDRAWN),
}
"""Who may move an assignment, from where, to where. What follows a decision on its request is a move of the request."""

_NOT_NOW = {
    Move.CHANGE: ("", "Hand out another."),
    Move.EXAMINE: ("; there is nothing to examine", "Wait for a delivery."),
    Move.PASS_ON: ("; only what was examined is passed on", "Examine it first (e)."),
}
"""What is said where the state does not allow a move, if it is not the states it can come to."""


def check_move(move: Move, now: State) -> None:
    """Whether an assignment can be moved from where it stands; whose move it is was looked at before.

    Raises:
        NotAllowed: it cannot; says where it stands.
    """
    if now not in MOVES[move].starts:
        raise _not_now(move, now).error()


def _not_theirs(rule: MoveRule[State], row: Assignment) -> Refusal:
    _, assignee = Party.ASSIGNEE.of(row)
    return Refusal(f"“{row.what}” was given to {assignee}.", f"{rule.whose(row)} can do that.", f"given to {assignee}")


def _not_now(move: Move, now: State) -> Refusal:
    to = MOVES[move].to
    next_ones = {rule.to.word for rule in MOVES.values() if rule.to is not None and now in rule.starts}
    known = ", ".join(sorted(next_ones)) or "nothing more"
    cannot = f"; it cannot become {to.word}" if to is not None else ""
    rest, hint = _NOT_NOW.get(move, (cannot, f"It can become: {known}."))
    return Refusal(f"The assignment is {now.word}{rest}.", hint, f"it is {now.word}", is_for_now=True)


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


def waits_for_delivery(state: State, *, deliveries: int) -> bool:
    """Whether something is still to be handed in: nothing was yet, or what was is sent back."""
    return state in {State.ASSIGNED, State.IN_PROGRESS} or (state is State.RETURNED and deliveries > 0)


def rescue_alarm(state: State, rescue_on: date | None, today: date, *, deliveries: int) -> Alarm | None:
    """Whether the rescue date went by with nothing delivered, or with what was sent back still out."""
    if not waits_for_delivery(state, deliveries=deliveries) or rescue_on is None or rescue_on >= today:
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
