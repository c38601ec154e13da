"""A case that was opened from a paper: what it is until an attorney takes it on, and who may.

Whether the office represents somebody, an attorney decides (ABA Model Rules 1.16 and 5.5; NALA guideline 2: a paralegal
establishes no attorney-client relationship). Until then it is seen by whoever opened it and by the attorneys, and nothing of
it goes out. A case that was declined keeps its papers and stays shut: a prospective client's confidences stay protected
(Rule 1.18), and its names are found when another case is opened.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from paracase.domain.moves import Movable, MoveRule
from paracase.domain.roles import Refusal, Right

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from paracase.domain.roles import Identity, Person


class AcceptanceState(StrEnum):
    """Where a case stands that was opened from a paper."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    DECLINED = "declined"

    @property
    def words(self) -> str:
        """As lists and headings say it; empty for one that is a case like any other."""
        return {"waiting": "not accepted", "accepted": "", "declined": "declined"}[self.value]


class CaseToAccept(Movable[AcceptanceState], Protocol):
    """What the moves look at."""

    @property
    def number(self) -> str:
        """The office's number of it."""


class AcceptanceMove(StrEnum):
    """What an attorney does about it."""

    ACCEPT = "accept"
    DECLINE = "decline"

    def refused(
        self, row: CaseToAccept | None, person: Person, identity: Identity, *, stands_for: Collection[int] = ()
    ) -> Refusal | None:
        """Why somebody known in this way cannot make the move; None when they can."""
        return MOVES[self].refused(row, person, identity, _not_now, _not_now, stands_for=stands_for)


MOVES: Mapping[AcceptanceMove, MoveRule[AcceptanceState]] = {
    AcceptanceMove.ACCEPT: MoveRule(
        Right.ACCEPT, frozenset({AcceptanceState.WAITING, AcceptanceState.DECLINED}), AcceptanceState.ACCEPTED
    ),
    AcceptanceMove.DECLINE: MoveRule(Right.ACCEPT, frozenset({AcceptanceState.WAITING}), AcceptanceState.DECLINED),
}
"""Who may move it, from where, to where. One that was declined can still be accepted; one that was accepted is closed."""


def _not_now(_rule: MoveRule[AcceptanceState], row: CaseToAccept) -> Refusal:
    hint = {
        AcceptanceState.ACCEPTED: "A case that is over is closed: paracase closing show CASE",
        AcceptanceState.DECLINED: "An attorney can accept it after all: paracase case accept CASE",
        AcceptanceState.WAITING: "",
    }[row.state]
    words = f"Case {row.number} is {row.state} already."
    return Refusal(words, hint, f"{row.state} already", is_for_now=True)
