"""What is proposed of a paper's handling: which proposal counts, what is only said, and that none ever lowers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers.documents import Handling
from paracase.domain.papers.proposals import Confidence, Field

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.papers.proposals import Proposal

IDENTIFIERS = "identifiers"
"""Personal identifiers stand in it whole (FRCP 5.2(a)): said, no handling of ours."""
CLAW_BACK = "clawback"
"""It asks for a privileged paper back (FRE 502(b), FRCP 26(b)(5)(B)): said; that paper is to be sequestered."""
_SAID = {
    IDENTIFIERS: "personal identifiers in it (FRCP 5.2)",
    CLAW_BACK: "asks for a privileged paper back: S sequesters that paper",
}
_STRICTNESS = {
    Handling.NORMAL: 0,
    Handling.CONFIDENTIAL: 1,
    Handling.AEO: 2,
    Handling.PRIVILEGED: 3,
    Handling.SEALED: 3,
}
"""Sealed and privileged keep out different people: neither stands for the other."""
LOUD = frozenset({Handling.SEALED, Handling.PRIVILEGED, Handling.AEO})
"""Shown at once wherever it is proposed: who sees such a paper by mistake cannot unsee it."""


def is_handling(value: str) -> bool:
    """Whether a proposed value is one that a paper can have; the others are only said."""
    return value in _HANDLINGS


_HANDLINGS = frozenset(handling.value for handling in Handling)


def proposed_handling(proposals: Iterable[Proposal]) -> Proposal | None:
    """The surest proposal; of equally sure ones the strictest, of these the first."""
    found = [one for one in proposals if one.field is Field.HANDLING and is_handling(one.value)]
    return max(found, key=lambda one: (one.confidence, _STRICTNESS[Handling(one.value)]), default=None)


def raised(now: str, proposed: str | None) -> str:
    """The handling once a proposal is taken: the stricter of the two, and what stands where they are alike.

    Args:
        now: what was decided, or *normal*.
        proposed: None leaves it as it is.
    """
    if proposed is None or _STRICTNESS[Handling(proposed)] <= _STRICTNESS[Handling(now)]:
        return now
    return proposed


def taken_handling(proposals: Iterable[Proposal]) -> str | None:
    """What Enter takes: a guess is never taken."""
    found = proposed_handling(proposals)
    return found.value if found is not None and found.confidence > Confidence.GUESS else None


def warnings(proposals: Iterable[Proposal]) -> list[str]:
    """What the sheet says of the handling before anything else, loudest first, with the paper's words."""
    every = [one for one in proposals if one.field is Field.HANDLING and one.confidence > Confidence.GUESS]
    found = proposed_handling(every)
    told = []
    if found is not None and Handling(found.value) is not Handling.NORMAL:
        word = Handling(found.value).word
        told.append(f"{word.upper() if Handling(found.value) in LOUD else word} ({found.reason})")
    said = {one.value: one for one in reversed(every) if one.value in _SAID}
    return told + [f"{_SAID[value]} ({said[value].reason})" for value in (CLAW_BACK, IDENTIFIERS) if value in said]
