"""Elements of a case: in which state each stands, who may move it on, and what counts as complete.

The elements themselves are practice data (``domain/practice/checklists.yaml``); here is only what happens to them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Role
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.practice.checklists import Element


class ElementState(StrEnum):
    """Where an element stands."""

    MISSING = "missing"
    REQUESTED = "requested"
    RECEIVED = "received"
    REVIEWED = "reviewed"
    WAIVED = "waived"

    @property
    def sign(self) -> str:
        """As the checklist shows it."""
        return _SIGNS[self]

    @property
    def is_closed(self) -> bool:
        """Whether nothing is open about it any more."""
        return self in {ElementState.RECEIVED, ElementState.REVIEWED, ElementState.WAIVED}


_SIGNS = {
    ElementState.MISSING: "!",
    ElementState.REQUESTED: "→",
    ElementState.RECEIVED: "•",
    ElementState.REVIEWED: "✓",
    ElementState.WAIVED: "–",
}


def check_move(element: Element, to: ElementState, role: Role, *, reason: str | None, document: int | None) -> None:
    """Whether a person of this role may move an element to a state.

    Raises:
        NotAllowed: it waits for an attorney (waiving; closing an element with an attorney's gate).
        BadInput: a reason or a document is missing.
    """
    if to is ElementState.WAIVED:
        if role is not Role.ATTORNEY:
            raise NotAllowed("Only an attorney waives an element.", hint="Ask the responsible attorney.")
        if not reason:
            raise BadInput("Waiving an element needs a reason.", hint="Say why the case does not need it.")
    if to is ElementState.REVIEWED and element.gate == "attorney" and role is not Role.ATTORNEY:
        raise NotAllowed(
            f"“{element.label}” is reviewed by an attorney.", hint="Mark it received; the attorney reviews it."
        )
    if to is ElementState.RECEIVED and document is None and element.doc_type != "-":
        raise BadInput(f"“{element.label}” is a document.", hint="Name the document that is it.")


@frozen
class Completeness:
    """How complete a stage is: only what must be there counts."""

    closed: int
    needed: int

    @property
    def open(self) -> int:
        """How many are still open."""
        return self.needed - self.closed


def completeness(elements: Iterable[tuple[Element, ElementState]]) -> Completeness:
    """Closed musts of all musts; a conditional element counts once somebody did something about it."""
    counted = [
        state
        for element, state in elements
        if element.need == "must" or (element.is_conditional and state != "missing")
    ]
    return Completeness(sum(state.is_closed for state in counted), len(counted))
