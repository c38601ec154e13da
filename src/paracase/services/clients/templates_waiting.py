"""Which templates wait for an attorney, or for their signature: no more than the frame needs that counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.letters import TemplateState
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.roles import Role
from paracase.store import ledger
from paracase.store.clients import texts

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.clients.texts import TemplateRow


def waiting_rows(office: Office) -> list[TemplateRow]:
    """What waits for an attorney, the oldest first, and what they owe a signature for; nothing for anybody else."""
    if office.person.role is not Role.ATTORNEY:
        return []
    found = texts.list_templates(office.store.read, state=TemplateState.WAITING)
    if office.policy.level is not ApprovalLevel.DESK:
        newest = {row.name: row for row in reversed(texts.list_templates(office.store.read))}
        found = [*found, *(row for row in newest.values() if owes(office, row))]
    return sorted(found, key=lambda one: one.id)


def owes(office: Office, row: TemplateRow) -> bool:
    """Whether the person acting approved a template below the level the office wants, and did not sign it yet."""
    if row.state is not TemplateState.APPROVED:
        return False
    body = ledger.body_at(office.store.read, row.ledger_seq)
    if body is None or body.get("staff") != office.person.id:
        return False
    level = body.get("data", {}).get("level")
    return level in set(ApprovalLevel) and not ApprovalLevel(level).reaches(office.policy.level)


def count(office: Office) -> int:
    """How many there are."""
    return len(waiting_rows(office))
