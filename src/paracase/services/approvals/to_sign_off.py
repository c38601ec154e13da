"""Elements of checklists that are here and wait for an attorney's sign-off, in the attorney's queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.roles import Role
from paracase.frozen import frozen
from paracase.services.cases.elements import in_force
from paracase.store.cases import elements

if TYPE_CHECKING:
    from collections.abc import Collection

    from paracase.domain.practice.checklists import Element
    from paracase.services.context import Office
    from paracase.store.cases.elements import ReceivedElement


@frozen
class ElementToSignOff:
    """An element that an attorney signs off or sends back."""

    row: ReceivedElement
    element: Element

    @property
    def key(self) -> str:
        """Tells it from every other: ``3/complaint/0``."""
        return f"{self.row.case_id}/{self.row.element_id}/{self.row.party_id}"

    @property
    def label(self) -> str:
        """A name of a few words, with whose it is."""
        return f"{self.element.label}: {self.row.party}" if self.row.party else self.element.label


def to_sign_off(office: Office) -> list[ElementToSignOff]:
    """Of the open cases whose team an attorney is on, the longest here first; nothing for anybody else."""
    if office.person.role is not Role.ATTORNEY:
        return []
    found = []
    waiting = elements.received(office.store.read, office.person.id)
    lowered = office.policy.lowered if waiting else ()
    for row in waiting:
        element = _gated(office, row.matter_type, row.element_id, lowered)
        if element is not None:
            found.append(ElementToSignOff(row, element))
    return found


def count_to_sign_off(office: Office) -> int:
    """How many they are, without the rows: counted at every change of anything."""
    if office.person.role is not Role.ATTORNEY:
        return 0
    waiting = elements.count_received(office.store.read, office.person.id)
    lowered = office.policy.lowered if waiting else ()
    return sum(row.number for row in waiting if _gated(office, row.matter_type, row.element_id, lowered) is not None)


def _gated(office: Office, matter_type: str, element_id: str, lowered: Collection[str]) -> Element | None:
    """An element, where an attorney signs it off."""
    stages = office.practice.checklists.matters.get(matter_type, {})
    named = (one for asked in stages.values() for one in asked if one.id == element_id)
    element = next(in_force(named, lowered), None)
    return element if element is not None and element.is_gated else None
