"""Files of cases that were made to be handed over, and wait for an attorney to sign that they may go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.roles import Role
from paracase.frozen import frozen
from paracase.store.leaving import handovers

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.leaving.handovers import HandoverRow, LeftRow


@frozen
class HandoverToSign:
    """A file that an attorney lets go, or does not."""

    row: HandoverRow
    left: tuple[LeftRow, ...]


def count(office: Office) -> int:
    """How many wait for the attorney who acts; none for anybody else."""
    if office.person.role is not Role.ATTORNEY:
        return 0
    return len(handovers.waiting(office.store.read, office.person.id))


def waiting(office: Office) -> list[HandoverToSign]:
    """Of the cases whose team an attorney is on, and of those without one, the oldest first; nothing for anybody else."""
    if office.person.role is not Role.ATTORNEY:
        return []
    found = handovers.waiting(office.store.read, office.person.id)
    return [HandoverToSign(row, tuple(handovers.left_out(office.store.read, row.id))) for row in found]
