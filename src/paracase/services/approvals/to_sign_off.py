"""Elements of checklists that are here and wait for an attorney's sign-off, in the attorney's queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import NotFound
from paracase.domain.roles import Right, Role
from paracase.domain.visible import visible
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
    """Of the open cases whose team an attorney is on, or none is, the longest here first; nothing for anybody else."""
    if office.person.role is not Role.ATTORNEY:
        return []
    found = []
    gated = _Gated(office)
    for row in elements.received(office.store.read, office.person.id):
        element = gated.element(row.matter_type, row.element_id)
        if element is not None:
            found.append(ElementToSignOff(row, element))
    return found


def line_named(office: Office, key: str) -> ElementToSignOff:
    """One of them, by its key.

    Raises:
        NotAllowed: only an attorney signs off, known by account or key.
        NotFound: nothing of this key waits for the person acting.
    """
    office.require(Right.REVIEW_GATED)
    found = next((one for one in to_sign_off(office) if one.key == key.strip()), None)
    if found is None:
        raise NotFound(f"No line “{visible(key)[:60]}” waits for you.", hint="See “paracase checklist waiting”.")
    return found


def count_to_sign_off(office: Office) -> int:
    """How many they are, without the rows: counted at every change of anything."""
    if office.person.role is not Role.ATTORNEY:
        return 0
    gated = _Gated(office)
    waiting = elements.count_received(office.store.read, office.person.id)
    return sum(row.number for row in waiting if gated.element(row.matter_type, row.element_id) is not None)


class _Gated:
    """The elements that an attorney signs off, by matter type, each looked up once."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._known: dict[str, dict[str, Element]] = {}

    def element(self, matter_type: str, element_id: str) -> Element | None:
        """An element, where an attorney signs it off."""
        if matter_type not in self._known:
            stages = self._office.practice.checklists.matters.get(matter_type, {})
            every = [one for asked in stages.values() for one in in_force(asked, self._office.policy.lowered)]
            named = {one.id: one for one in reversed(every)}  # the first of an id is it
            self._known[matter_type] = {number: one for number, one in named.items() if one.is_gated}
        return self._known[matter_type].get(element_id)
