"""Conflicts that wait for an attorney, as a line of Today. Apart from deciding them, which counters of every frame ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.services.approvals.today import NextMove, TodayPlace
from paracase.services.clients.deciding_conflicts import conflicts_to_decide

if TYPE_CHECKING:
    from paracase.services.context import Office


def moves(office: Office) -> list[NextMove]:
    """What Today says of them to an attorney."""
    found = conflicts_to_decide(office)
    if not found:
        return []
    since = min(one.row.at for one in found)
    return [NextMove(office.person.id, office.person.name, len(found), "conflicts", TodayPlace.APPROVALS, since=since)]
