"""Elements of a case: in which state each stands, who may move it on, and what counts as complete.

The elements themselves are practice data (``domain/practice/checklists.yaml``); here is only what happens to them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

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


_SIGNS = {
    ElementState.MISSING: "!",
    ElementState.REQUESTED: "→",
    ElementState.RECEIVED: "•",
    ElementState.REVIEWED: "✓",
    ElementState.WAIVED: "–",
}


def closes(element: Element, state: ElementState) -> bool:
    """Whether nothing is open about it any more: where an attorney's sign-off closes it, receiving it does not."""
    if state is ElementState.RECEIVED:
        return not element.is_gated
    return state in {ElementState.REVIEWED, ElementState.WAIVED}


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
    if to is ElementState.REVIEWED and element.is_gated and role is not Role.ATTORNEY:
        raise NotAllowed(
            f"“{element.label}” is signed off by an attorney.",
            hint="Mark it received; it waits in the attorney’s queue then.",
        )
    if to is ElementState.RECEIVED and document is None and element.doc_type != "-":
        raise BadInput(f"“{element.label}” is a document.", hint="Name the document that is it.")


def check_is_here(element: Element, state: ElementState, *, document: int | None) -> None:
    """Whether there is anything to review: it was received, with the paper that is it where it is one.

    Raises:
        BadInput: it was not, or no paper ticks it.
    """
    if state not in {ElementState.RECEIVED, ElementState.REVIEWED}:
        raise BadInput(
            f"“{element.label}” is not here: it is {state.value}.",
            hint="Mark it received first, with the paper that is it; or an attorney waives it.",
        )
    if document is None and element.doc_type != "-":
        raise BadInput(f"No paper ticks “{element.label}”.", hint="Mark it received, with the document that is it.")


class ElementAsItIs(Protocol):
    """An element of a case as it stands."""

    @property
    def element(self) -> Element:
        """Which it is."""

    @property
    def state(self) -> ElementState:
        """How far it is."""

    @property
    def is_so(self) -> bool | None:
        """Whether its condition holds in this case; None where it has none, or nobody has said."""


@frozen
class ElementStanding:
    """As much of an element of a case as counting needs."""

    element: Element
    state: ElementState
    is_so: bool | None = None


def applies(one: ElementAsItIs) -> bool:
    """Whether the case must have it: a must, or what a condition that holds asks for.

    Where nobody has said whether the condition holds, it counts once somebody did something about it.
    """
    if not one.element.is_conditional:
        return one.element.need == "must"
    return one.is_so if one.is_so is not None else one.state is not ElementState.MISSING


def is_open(one: ElementAsItIs) -> bool:
    """Whether the case lacks it: it must be there, and nothing has closed it."""
    return applies(one) and not closes(one.element, one.state)


@frozen
class Completeness:
    """How complete a stage is: only what must be there counts."""

    closed: int
    needed: int

    @property
    def open(self) -> int:
        """How many are still open."""
        return self.needed - self.closed


def completeness(lines: Iterable[ElementAsItIs]) -> Completeness:
    """Closed elements of all that must be there."""
    counted = [closes(one.element, one.state) for one in lines if applies(one)]
    return Completeness(sum(counted), len(counted))
