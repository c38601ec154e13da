"""Templates that an attorney approved, or sent back, and from which no text is made now: told to who asked about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.letters import TemplateState
from paracase.services.approvals.today import NotAnswered, TodayPlace
from paracase.services.clients.letters import listed
from paracase.store.clients import texts

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.clients.texts import TemplateRow

_TOLD = (TemplateState.APPROVED, TemplateState.RETURNED)


def not_in_force(office: Office) -> list[NotAnswered]:
    """Templates that the person acting asked about last: changed since, a year old, sent back, or owed a signature."""
    newest: dict[str, TemplateRow] = {}
    for row in texts.list_templates(office.store.read):
        newest.setdefault(row.name, row)
    mine = {row.name: row for row in newest.values() if row.asked_by_id == office.person.id and row.state in _TOLD}
    if not mine:
        return []
    return [
        NotAnswered(
            f"template/{one.name}", 0, "no case", f"template “{one.name}”: {one.why_not}",
            mine[one.name].decided_by or "", mine[one.name].decided_at, TodayPlace.CLIENTS,
        )
        for one in listed(office)
        if one.name in mine and one.why_not
    ]  # fmt: skip
