"""Closing a case: what is gone through before an attorney signs that it is over.

What stays open after the last order is what hurts: an appeal date, documents under a protective order, a lien, money in
trust, an original that is the client's (ABA Model Rules 1.15, 1.16(d)). Each point is answered by a person, who is named;
whether liens and the trust account are clear, somebody says who knows. The date to which the file is kept comes with the
rule that sets it; reaching it makes a task, and destroys nothing.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from paracase.domain.moves import Movable, MoveRule
from paracase.domain.roles import Refusal, Right

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from paracase.domain.roles import Identity, Person


class ClosingQuestion(StrEnum):
    """A point of a closing; its words are in ``asks``."""

    TASKS = "tasks"
    PROOFS = "proofs"
    APPEAL = "appeal"
    PROTECTIVE_ORDER = "protective-order"
    WITHDRAWAL = "withdrawal"
    CLOSING_LETTER = "closing-letter"
    ORIGINALS = "originals"
    LIENS = "liens"
    TRUST = "trust"
    RETENTION = "retention"

    @property
    def asks(self) -> str:
        """What is asked, in a few words."""
        return _ASKS[self]

    @property
    def names_who(self) -> bool:
        """Whether the answer is somebody's word, who is named."""
        return self in {ClosingQuestion.LIENS, ClosingQuestion.TRUST}


_ASKS = {
    ClosingQuestion.TASKS: "Tasks and deadlines are done",
    ClosingQuestion.PROOFS: "Proofs and open elements are in file",
    ClosingQuestion.APPEAL: "Appeal dates are gone by, or none runs",
    ClosingQuestion.PROTECTIVE_ORDER: "Protective order: papers returned or destroyed",
    ClosingQuestion.WITHDRAWAL: "Withdrawal or substitution is filed",
    ClosingQuestion.CLOSING_LETTER: "Closing letter went to the client",
    ClosingQuestion.ORIGINALS: "Originals are returned",
    ClosingQuestion.LIENS: "Liens are paid or released",
    ClosingQuestion.TRUST: "Trust balance is zero",
    ClosingQuestion.RETENTION: "Kept until a date, by which rule",
}


class PointState(StrEnum):
    """How a point of a closing stands."""

    OPEN = "open"
    DONE = "done"
    NONE = "none"

    @property
    def sign(self) -> str:
        """As the list shows it."""
        return {"open": "!", "done": "✓", "none": "–"}[self.value]


class ClosingState(StrEnum):
    """Where the closing of a case stands."""

    BEGUN = "begun"
    WAITING = "waiting"
    SIGNED = "signed"
    REOPENED = "reopened"


class ClosingToMove(Movable[ClosingState], Protocol):
    """What the moves look at."""

    @property
    def number(self) -> str:
        """The case's number."""


class ClosingMove(StrEnum):
    """What a person does about a closing."""

    ASK = "ask"
    SIGN = "sign"
    SEND_BACK = "send back"
    REOPEN = "reopen"

    def refused(
        self, row: ClosingToMove | None, person: Person, identity: Identity, *, stands_for: Collection[int] = ()
    ) -> Refusal | None:
        """Why somebody known in this way cannot make the move; None when they can."""
        return MOVES[self].refused(row, person, identity, _not_now, _not_now, stands_for=stands_for)


MOVES: Mapping[ClosingMove, MoveRule[ClosingState]] = {
    ClosingMove.ASK: MoveRule(Right.OPEN_CASES, frozenset({ClosingState.BEGUN}), ClosingState.WAITING),
    ClosingMove.SIGN: MoveRule(Right.CLOSE, frozenset({ClosingState.WAITING}), ClosingState.SIGNED),
    ClosingMove.SEND_BACK: MoveRule(Right.CLOSE, frozenset({ClosingState.WAITING}), ClosingState.BEGUN),
    ClosingMove.REOPEN: MoveRule(Right.CLOSE, frozenset({ClosingState.SIGNED}), ClosingState.REOPENED),
}
"""Who moves a closing, from where, to where. One that was reopened is history; the next is another."""


def _not_now(_rule: MoveRule[ClosingState], row: ClosingToMove) -> Refusal:
    stands = {
        ClosingState.BEGUN: "is not before the attorney",
        ClosingState.WAITING: "waits for the attorney",
        ClosingState.SIGNED: "is signed",
        ClosingState.REOPENED: "was reopened",
    }[row.state]
    words = f"The closing of case {row.number} {stands}."
    return Refusal(words, f"See “paracase closing show {row.number}”.", stands, is_for_now=True)
