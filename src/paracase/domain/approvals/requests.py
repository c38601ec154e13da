"""Requests for an attorney's decision: their states, and who moves them on."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from paracase.domain.moves import Movable, MoveRule, Party
from paracase.domain.roles import Refusal, Right

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from paracase.domain.roles import Identity, Person


class RequestState(StrEnum):
    """Where a request stands."""

    WAITING = "waiting"
    PHONE = "phone"
    """The attorney gave authority by phone, and must ratify it."""
    APPROVED = "approved"
    CHANGES = "changes"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"

    @property
    def words(self) -> str:
        """As lists say it."""
        return {"phone": "unapproved, attorney must ratify", "changes": "approved with changes"}.get(
            self.value, self.value
        )

    @property
    def is_open(self) -> bool:
        """Whether it waits for the attorney: for a decision, or to be ratified."""
        return self in OPEN

    @property
    def must_ratify(self) -> bool:
        """Whether an attorney must still say in writing what was said by phone."""
        return self is RequestState.PHONE

    @property
    def is_for_these_bytes(self) -> bool:
        """Whether an attorney said yes to exactly the bytes it names, in writing or by phone."""
        return self in FOR_THESE_BYTES


OPEN = (RequestState.WAITING, RequestState.PHONE)
"""What stands in the attorney's queue."""
DECIDED = (RequestState.APPROVED, RequestState.CHANGES, RequestState.RETURNED)
"""What the attorney has decided."""
FOR_THESE_BYTES = (RequestState.APPROVED, RequestState.PHONE)
"""What may go out as it is."""


class Ground(StrEnum):
    """On what ground papers went out, or may."""

    APPROVED = "approved"
    CHANGED = "changed"
    """Approved with changes that need not come back; recorded as approved, and to be seen by the attorney."""
    PHONE = "phone"
    NOT_NEEDED = "not needed"
    EXCEPTION = "exception"

    def words(self, *, is_owed: bool) -> str:
        """As lists say it.

        Args:
            is_owed: whether the attorney has still to ratify or see it.
        """
        if self is Ground.PHONE:
            return RequestState.PHONE.words if is_owed else "ratified"
        return f"{self.value}, to acknowledge" if is_owed else self.value

    @property
    def is_owed(self) -> bool:
        """Whether the attorney must still ratify or see what went out."""
        return self in {Ground.PHONE, Ground.CHANGED}


class Request(Movable[RequestState], Protocol):
    """What the moves look at in a request."""

    @property
    def title(self) -> str:
        """What is asked about."""


class RequestMove(StrEnum):
    """What a person does to a request."""

    APPROVE = "approve"
    APPROVE_WITH_CHANGES = "approve with changes"
    RETURN = "return"
    RECORD_PHONE = "record authority by phone"
    ACKNOWLEDGE = "acknowledge"
    HAND_TO = "hand to"
    WITHDRAW = "withdraw"

    def refused(
        self, row: Request | None, person: Person, identity: Identity, *, stands_for: Collection[int] = ()
    ) -> Refusal | None:
        """Why somebody known in this way cannot make the move; None when they can.

        Args:
            stands_for: attorneys whose queue the person has today.
        """
        rule = MOVES[self]
        return rule.refused(row, person, identity, _not_theirs, _not_now, stands_for=stands_for)


_ATTORNEY = (Party.ATTORNEY,)

MOVES: Mapping[RequestMove, MoveRule[RequestState]] = {
    RequestMove.APPROVE: MoveRule(Right.DECIDE, frozenset(OPEN), RequestState.APPROVED, _ATTORNEY),
    RequestMove.APPROVE_WITH_CHANGES: MoveRule(Right.DECIDE, frozenset(OPEN), RequestState.CHANGES, _ATTORNEY),
    RequestMove.RETURN: MoveRule(Right.DECIDE, frozenset(OPEN), RequestState.RETURNED, _ATTORNEY),
    RequestMove.RECORD_PHONE: MoveRule(Right.PHONE, frozenset({RequestState.WAITING}), RequestState.PHONE),
    RequestMove.ACKNOWLEDGE: MoveRule(Right.DECIDE, frozenset({RequestState.CHANGES}), by=_ATTORNEY),
    RequestMove.HAND_TO: MoveRule(Right.REASSIGN, frozenset(OPEN)),
    RequestMove.WITHDRAW: MoveRule(Right.ASK_APPROVAL, frozenset({RequestState.WAITING}), RequestState.WITHDRAWN),
}
"""Who may move a request, from where, to where."""


def can_start(move: RequestMove, now: RequestState) -> bool:
    """Whether a request can be moved from where it stands; whose move it is was looked at before."""
    return now in MOVES[move].starts


def _not_theirs(rule: MoveRule[RequestState], row: Request) -> Refusal:
    attorney = rule.whose(row)
    return Refusal(
        f"“{row.title}” waits for {attorney}.",
        f"{attorney} can lend their queue: paracase queue lend.",
        f"waits for {attorney}",
    )


def _not_now(_rule: MoveRule[RequestState], row: Request) -> Refusal:
    state = row.state.value
    return Refusal(f"“{row.title}” is {state} already.", "Look at the queue again.", f"it is {state}", is_for_now=True)
