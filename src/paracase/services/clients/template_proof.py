"""How well it is proved that an attorney approved a template: by the ledger's entry, by a signature, by the gate."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from paracase.domain.clients import acts
from paracase.domain.visible import visible
from paracase.services.approvals.levels import level_said
from paracase.store import ledger

if TYPE_CHECKING:
    from paracase.domain.office.levels import ApprovalLevel
    from paracase.services.context import Office
    from paracase.store.clients.texts import TemplateRow


def level_of_template(office: Office, row: TemplateRow) -> ApprovalLevel | None:
    """The level at which a template's approval stands; None where the ledger does not have it, or of other words.

    Whoever writes the row alone approves nothing: bytes, person, key and signature are those of the ledger's entry.
    """
    body = ledger.body_at(office.store.read, row.ledger_seq)
    if body is None or not _bears_out(office, row, body):
        return None
    return level_said(office.store.read, row.ledger_seq, lambda text: _names(text, row))


def _names(text: str, row: TemplateRow) -> bool:
    """Whether a statement says of exactly this template that it is approved; a line of it is never data of two lines."""
    begins = f"\ntemplate {row.id} {visible(row.name)}\ndecision approved\n"
    return begins in text and f"\nsha256 {row.sha256}\n" in text.partition(begins)[2]


def _bears_out(office: Office, row: TemplateRow, body: dict[str, Any]) -> bool:
    if body.get("kind") != acts.TEMPLATE_APPROVED.kind or not ledger.stands(office.store.read, row.ledger_seq):
        return False
    data = body.get("data", {})
    own = hashlib.sha256(row.words.encode("utf-8", "surrogateescape")).hexdigest()
    return (data.get("text_template"), data.get("sha256"), own) == (row.id, row.sha256, row.sha256)
