"""Moves: what a person does to something that has states. One row of a table says who may, from which states, to which.

The tables stand with what they move: ``domain/work/assignments.py`` and ``domain/approvals/requests.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from paracase.domain.roles import Refusal, refused_right

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from paracase.domain.roles import Identity, Person, Right

S = TypeVar("S", bound=StrEnum)
S_co = TypeVar("S_co", bound=StrEnum, covariant=True)
R = TypeVar("R", bound="Movable[Any]")


class Party(Enum):
    """Somebody a row names, by the row's fields for who it is and how they are called."""

    GIVER = ("from_id", "from_name")
    ASSIGNEE = ("assignee_id", "assignee")
    ATTORNEY = ("attorney_id", "attorney")
    SEQUESTERED_BY = ("by_id", "by")

    def of(self, row: object) -> tuple[int, str]:
        """Who it is, and their name."""
        number, name = self.value
        return getattr(row, number), getattr(row, name)


class Movable(Protocol[S_co]):
    """A row of the store that has a state."""

    @property
    def state(self) -> S_co:
        """Where it stands."""


class AnyMove(Protocol):
    """A move of one of the tables."""

    def refused(
        self, row: Any, person: Person, identity: Identity, *, stands_for: Collection[int] = ()
    ) -> Refusal | None:
        """Why somebody known in this way cannot make it; None when they can."""


@dataclass(frozen=True, slots=True)
class MoveRule(Generic[S]):
    """Who moves it, from where, to where.

    Attributes:
        right: what the person must be allowed.
        starts: the states it can be moved from.
        to: the state it comes to; None leaves it where it is.
        by: whose move it is, of the people of the row; empty is everybody's who has the right.
        instead: the right with which others make the move of those people; None is nobody.
    """

    right: Right
    starts: frozenset[S]
    to: S | None = None
    by: tuple[Party, ...] = ()
    instead: Right | None = None

    def right_of(self, people: Collection[int], row: Movable[S] | None) -> Right | None:
        """What must be allowed to somebody who acts as these people; None where the move is another's."""
        if row is None or not self.by or any(party.of(row)[0] in people for party in self.by):
            return self.right
        return self.instead

    def whose(self, row: Movable[S]) -> str:
        """Whose move it is, by name."""
        return " or ".join(dict.fromkeys(party.of(row)[1] for party in self.by))

    def refused(
        self,
        row: R | None,
        person: Person,
        identity: Identity,
        not_theirs: Callable[[MoveRule[S], R], Refusal],
        not_now: Callable[[MoveRule[S], R], Refusal],
        *,
        stands_for: Collection[int] = (),
    ) -> Refusal | None:
        """Why somebody known in this way cannot make the move: their rights, whose it is, where it stands.

        Args:
            row: what is moved; without one only the right is looked at.
            not_theirs: says that it is another's.
            not_now: says where it stands.
            stands_for: people whose place the person takes today.

        Returns:
            None when they can.
        """
        right = self.right_of({person.id, *stands_for}, row)
        refused = refused_right(person, identity, right or self.right)
        if refused is not None or row is None:
            return refused
        if right is None:
            return not_theirs(self, row)
        return None if row.state in self.starts else not_now(self, row)
