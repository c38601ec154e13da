"""Sequestered papers: asked back as privileged or sent here by mistake, so that nobody opens them until an attorney decides.

FRE 502(b) and FRCP 26(b)(5)(B): whoever was told so must promptly return, sequester or destroy the paper *and any copies*,
and must not use or disclose it until the claim is resolved.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from paracase.domain.moves import Movable, MoveRule, Party
from paracase.domain.roles import Refusal, Right

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from paracase.domain.roles import Identity, Person


class SequesterState(StrEnum):
    """Where a sequestered paper stands; one that was lifted is an ordinary paper again."""

    WAITING = "waiting"
    KEPT = "kept"
    """An attorney keeps it shut until it is purged or returned."""

    @property
    def words(self) -> str:
        """As lists say it."""
        return {"waiting": "waits for an attorney", "kept": "is kept shut until it is purged or returned"}[self.value]


class CopyRelation(StrEnum):
    """Why a paper is sequestered with the one that was named."""

    NAMED = "named"
    SAME = "same"
    INSIDE = "inside"
    HOLDS = "holds"

    @property
    def words(self) -> str:
        """As lists say it."""
        return {
            "named": "the paper named", "same": "the same bytes", "inside": "came inside it",
            "holds": "a paper that holds it",
        }[self.value]  # fmt: skip


SHUT = "sequestered: nobody opens it until an attorney decides"
"""What stands where its text would."""
SHUT_HINT = (
    "Why, and who asked: paracase sequester list. An attorney decides in Approvals (a lifts it, b keeps it shut)."
)


class SequesteredPaper(Movable[SequesterState], Protocol):
    """What the moves look at."""

    @property
    def name(self) -> str:
        """Of the paper that was named."""


class SequesterMove(StrEnum):
    """What a person does about a sequestered paper."""

    LIFT = "lift"
    KEEP = "keep shut"
    TAKE_BACK = "take back"
    """Whoever sequestered it did so by mistake."""

    def refused(
        self, row: SequesteredPaper | None, person: Person, identity: Identity, *, stands_for: Collection[int] = ()
    ) -> Refusal | None:
        """Why somebody known in this way cannot make the move; None when they can."""
        return MOVES[self].refused(row, person, identity, _not_theirs, _not_now, stands_for=stands_for)


_WAITING = frozenset({SequesterState.WAITING})

MOVES: Mapping[SequesterMove, MoveRule[SequesterState]] = {
    SequesterMove.LIFT: MoveRule(Right.DECIDE_SEQUESTER, frozenset(SequesterState)),
    SequesterMove.KEEP: MoveRule(Right.DECIDE_SEQUESTER, _WAITING, SequesterState.KEPT),
    SequesterMove.TAKE_BACK: MoveRule(Right.SEQUESTER, _WAITING, by=(Party.SEQUESTERED_BY,)),
}
"""Who may move it, from where, to where; lifted and taken back it is sequestered no more."""


def _not_theirs(rule: MoveRule[SequesterState], row: SequesteredPaper) -> Refusal:
    who = rule.whose(row)
    return Refusal(
        f"{who} sequestered “{row.name}”; only {who} or an attorney opens it again.",
        "An attorney decides in Approvals, or with “paracase sequester lift”.",
        f"{who} or an attorney",
    )


def _not_now(_rule: MoveRule[SequesterState], row: SequesteredPaper) -> Refusal:
    state = row.state.words
    return Refusal(
        f"“{row.name}” is {state}.", "An attorney can lift it: paracase sequester lift.", state, is_for_now=True
    )
