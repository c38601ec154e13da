"""Elements of checklists that are here and wait for an attorney's sign-off, in the attorney's queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.roles import Role
from paracase.frozen import frozen
from paracase.services.cases.elements import in_force
from paracase.store.cases import elements

if TYPE_CHECKING:
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
    known: dict[str, dict[str, Element]] = {}
    for row in waiting:
        if row.matter_type not in known:
            stages = office.practice.checklists.matters.get(row.matter_type, {})
            every = [one for asked in stages.values() for one in in_force(asked, lowered)]
            known[row.matter_type] = {one.id: one for one in reversed(every)}  # the first of an id is it
        element = known[row.matter_type].get(row.element_id)
        if element is not None and element.is_gated:
            found.append(ElementToSignOff(row, element))
    return found
