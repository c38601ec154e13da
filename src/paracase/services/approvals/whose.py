"""Whose queue is whose: asked by every desk for its counters, so it loads nothing that decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.roles import Role
from paracase.store.approvals import lending

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.approvals.requests import RequestRow


def queues(office: Office) -> dict[int, str]:
    """Whose queues are the acting attorney's today, and how they came to be: their own, and those lent to them."""
    if office.person.role is not Role.ATTORNEY:
        return {}
    lent = lending.lent_to(office.store.read, office.person.id, office.today.isoformat())
    return {office.person.id: ""} | {queue.from_id: f"for {queue.name}" for queue in lent}


def reader(office: Office, row: RequestRow) -> int:
    """Whose reading of a request is told: an attorney's own, to everybody else that of the attorney who was asked."""
    return office.person.id if office.person.role is Role.ATTORNEY else row.attorney_id


def reader_in_short(office: Office, row: RequestRow) -> str:
    """The same in a row: ``you``, or the attorney's initials."""
    return "you" if reader(office, row) == office.person.id else row.initials
