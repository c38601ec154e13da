"""The cases as lists show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases.views import CaseOrder, Whose
from paracase.store.cases import lines as lines
from paracase.store.cases.cases import list_cases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.cases.elements import Completeness
    from paracase.services.context import Office
    from paracase.store.cases.lines import CaseLine


def case_lines(office: Office, whose: Whose) -> list[CaseLine]:
    """The cases of one of the three views, by number."""
    person = office.person.id if whose is Whose.MINE else None
    status = "closed" if whose is Whose.CLOSED else "open"
    return lines.case_lines(office.store.read, staff_id=person, status=status, today=office.today.isoformat())


def has_cases(office: Office) -> bool:
    """Whether there is any case, open or closed."""
    return bool(list_cases(office.store.read))


def sorted_cases(lines: Sequence[CaseLine], order: CaseOrder, complete: dict[int, Completeness]) -> list[CaseLine]:
    """Cases in the order asked for; the number decides among equals."""
    if order is CaseOrder.NEXT:
        return sorted(lines, key=lambda c: (c.next_on is None, c.next_on or "", c.number))
    if order is CaseOrder.REVIEWED:
        return sorted(lines, key=lambda c: (c.reviewed_at or "", c.number))
    if order is CaseOrder.INCOMPLETE:
        return sorted(lines, key=lambda c: (-(complete[c.id].open if c.id in complete else 0), c.number))
    return sorted(lines, key=lambda c: c.number)
