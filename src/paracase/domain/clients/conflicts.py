"""What a name that is like another means: who it is to the office, what stops, what an attorney must decide.

ABA Model Rules 1.7 (current clients), 1.9 (former clients), 1.10 (the whole office), 1.18 (prospective clients).
"""

from __future__ import annotations

from enum import StrEnum

from paracase.domain.errors import NotAllowed
from paracase.frozen import frozen

SAME = 90
"""How alike two names are (``matching.likeness_of``) from which on they are taken for one."""


class NameStanding(StrEnum):
    """What whoever has a name is, or was, to the office."""

    CLIENT = "client"
    FORMER = "former"
    DECLINED = "declined"
    PROSPECTIVE = "prospective"
    OPPONENT = "opponent"
    OTHER = "other"
    """Counsel, insurer, witness, expert, provider, court, or nobody said."""

    @property
    def words(self) -> str:
        """As a line says it; empty where the role says all."""
        return {
            NameStanding.CLIENT: "our client",
            NameStanding.FORMER: "our former client",
            NameStanding.DECLINED: "whose case was declined",
            NameStanding.PROSPECTIVE: "a prospective client",
            NameStanding.OPPONENT: "an opponent",
            NameStanding.OTHER: "",
        }[self]


OURS = frozenset({NameStanding.CLIENT, NameStanding.FORMER, NameStanding.DECLINED, NameStanding.PROSPECTIVE})
"""Whom the office owes loyalty, or at least silence."""


class NameSource(StrEnum):
    """Where a name stands."""

    PARTY = "party"
    CONTACT = "contact"
    PERSON = "person"
    CAPTION = "caption"
    DOCUMENT = "document"
    BROUGHT = "brought"


class HitState(StrEnum):
    """What was decided about a hit."""

    OPEN = "open"
    CLEARED = "cleared"
    CONFLICT = "conflict"
    SAME_SIDE = "same_side"
    """On the same side in both: nothing to decide."""


class WhySearched(StrEnum):
    """What a search was made for."""

    ASKED = "asked"
    CASE = "case"
    PARTY = "party"
    CHANGED = "changed"
    BROUGHT = "brought"


class NameSide(StrEnum):
    """On whose side somebody of a new case stands."""

    OURS = "ours"
    AGAINST = "against"
    UNKNOWN = "unknown"


@frozen
class OnAdding:
    """What was said besides when somebody was added.

    Attributes:
        anyway: go on, whatever stands against it.
        looks: whether it is looked for conflicts; not where a matter the office has already is only taken over.
        names: of a person the names to look for.
    """

    anyway: bool
    looks: bool = True
    names: tuple[str, ...] = ()


class StandsAgainst(NotAllowed):
    """A client would be the opponent elsewhere, or the other way round; the person may go on, and it is recorded."""

    title = "Conflict"


_AGAINST = ("plaintiff", "defendant", "petitioner", "respondent", "appellant", "appellee", "claimant", "opposing party",
            "adverse", "debtor", "creditor", "counterclaim", "cross-")  # fmt: skip
_NO_PARTY = (
    "counsel",
    "attorney",
    "lawyer",
    "witness",
    "expert",
    "insurer",
    "provider",
    "court",
    "judge",
    "clerk",
    "adjuster",
)


def side_of(role: str, *, is_client: bool) -> NameSide:
    """On whose side somebody stands by what they are in a case."""
    words = role.lower()
    if is_client:
        return NameSide.OURS
    if any(word in words for word in _NO_PARTY):
        return NameSide.UNKNOWN
    return NameSide.AGAINST if any(word in words for word in _AGAINST) else NameSide.UNKNOWN


def standing_of(role: str, *, is_client: bool, is_closed: bool, acceptance: str | None) -> NameStanding:
    """What somebody is to the office by their part in a case.

    Args:
        acceptance: the state of a case that was opened from a paper; None of any other.
    """
    words = role.lower()
    if not is_client:
        for word, found in (("former client", NameStanding.FORMER), ("prospective client", NameStanding.PROSPECTIVE),
                            ("declined", NameStanding.DECLINED)):  # fmt: skip
            if word in words:
                return found
        if words == "client":
            return NameStanding.FORMER if is_closed else NameStanding.CLIENT
        return NameStanding.OPPONENT if side_of(role, is_client=False) is NameSide.AGAINST else NameStanding.OTHER
    if acceptance == "declined":
        return NameStanding.DECLINED
    if acceptance == "waiting":
        return NameStanding.PROSPECTIVE
    return NameStanding.FORMER if is_closed else NameStanding.CLIENT


def is_opposed(side: NameSide, standing: NameStanding, alike: int) -> bool:
    """Whether it stops: a client of the office against whom one would stand, or an opponent who would be a client."""
    is_against = (side is NameSide.AGAINST and standing in {NameStanding.CLIENT, NameStanding.PROSPECTIVE}) or (
        side is NameSide.OURS and standing is NameStanding.OPPONENT
    )
    return is_against and alike >= SAME


def state_of_hit(side: NameSide, standing: NameStanding) -> HitState:
    """Whether an attorney must decide: not of who is on the same side in both."""
    is_same = (side is NameSide.OURS and standing in OURS) or (
        side is NameSide.AGAINST and standing is NameStanding.OPPONENT
    )
    return HitState.SAME_SIDE if is_same else HitState.OPEN


def hidden_words(count: int) -> str:
    """All that is said of what stands behind a wall."""
    return f"{count} {'match' if count == 1 else 'matches'} you may not see: an attorney who may is to be asked first."
