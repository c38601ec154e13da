"""At which level a decision is recorded now, and at which one that was recorded stands; by facts, looked at each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.approvals.requests import DECIDED
from paracase.domain.approvals.sshsig import SignatureFault, parse_signature, verify
from paracase.domain.approvals.statements import Owed, namespace
from paracase.domain.office.levels import ApprovalLevel, LevelFacts, level_of, needed, to_be
from paracase.domain.roles import Proof, Right
from paracase.frozen import frozen
from paracase.services.approvals.against_ledger import by_expired
from paracase.services.people import door
from paracase.store import ledger
from paracase.store.approvals import decisions
from paracase.store.approvals import requests as store_requests
from paracase.store.approvals import signatures as store_signatures
from paracase.store.people import keys
from paracase.store.people.bound import keys_said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from paracase.services.context import Office
    from paracase.services.people.door import DoorStanding
    from paracase.store.approvals.decisions import ApprovalRow
    from paracase.store.approvals.releases import ReleaseRow
    from paracase.store.approvals.requests import RequestRow
    from paracase.store.driver import sqlite3

_DECISIONS = tuple(state.value for state in DECIDED)


@frozen
class LevelNow:
    """What a decision by the person acting would be recorded as.

    Attributes:
        door: what is known of the ways into the account; believed only where it made the level.
    """

    level: ApprovalLevel
    door: DoorStanding

    @property
    def door_text(self) -> str:
        """The result that makes it *recorded by gate*; empty at another level."""
        return self.door.text if self.level is ApprovalLevel.GATE else ""

    @property
    def door_digest(self) -> str:
        """Its SHA-256; empty likewise."""
        return self.door.digest if self.level is ApprovalLevel.GATE else ""


def level_now(office: Office, *, is_signed: bool = False) -> LevelNow:
    """The level of what the person acting would decide now.

    Args:
        is_signed: a signature of theirs that was verified comes with it.
    """
    found = door.standing(office)
    by_key = office.identity.proof is Proof.KEY
    return LevelNow(level_of(LevelFacts(is_signed, by_key, found.holds)), found)


def needed_level(office: Office, doc_types: Sequence[str | None]) -> ApprovalLevel:
    """What the office wants of a decision about papers of these types before anything goes out."""
    policy = office.policy
    return needed(doc_types, usual=policy.level, signed=policy.signed, recorded=policy.recorded)


def to_be_of(office: Office, doc_types: Sequence[str | None], *, has_agent: bool = False) -> str:
    """How a decision about papers of these types would stand, made by the person acting; or what the office wants of it.

    Args:
        has_agent: an agent is at hand; asked it is when something is decided.
    """
    now = level_now(office).level if office.can(Right.DECIDE) else None
    return to_be(now, needed_level(office, doc_types), has_agent=has_agent and office.policy.agent)


def level_kept(office: Office, approval: ApprovalRow) -> ApprovalLevel:
    """The level at which a decision stands: its signature is verified again, the rest as its entry in the ledger says."""
    body = ledger.body_at(office.store.read, approval.ledger_seq)
    data = body.get("data", {}) if body else {}
    by_gate = bool(approval.door) and data.get("door") == approval.door
    by_gate = by_gate and not by_expired(office.store.read, approval, keys_said(office.store.read))
    is_signed = signature_binds(
        office.store.read, approval.signature_id, approval.staff_id, lambda text: _names(text, approval, office)
    )
    return level_of(LevelFacts(is_signed, data.get("proof") == Proof.KEY.value, by_gate))


def level_said(db: sqlite3.Connection, seq: int, is_named: Callable[[str], bool]) -> ApprovalLevel:
    """The level of what was decided for itself (``stating``), by its entry in the ledger and nothing else.

    Args:
        seq: the entry, of which it is known that it bears the decision out.
        is_named: whether a statement says this decision of exactly these bytes.
    """
    body = ledger.body_at(db, seq) or {}
    data, staff_id = body.get("data", {}), int(body.get("staff", 0))
    signature, key = data.get("signature"), data.get("key")
    is_signed = isinstance(signature, int) and signature_binds(db, signature, staff_id, is_named)
    by_key = data.get("proof") == Proof.KEY.value
    is_over = isinstance(key, str) and keys_said(db).expired(staff_id, key, before=seq, at=str(body.get("at", "")))
    return level_of(LevelFacts(is_signed, by_key, by_key and bool(data.get("door")) and not is_over))


def signature_binds(
    db: sqlite3.Connection, signature_id: int | None, staff_id: int, is_named: Callable[[str], bool]
) -> bool:
    """Whether a key of who decided signed a statement that names this decision; verified now.

    Args:
        is_named: whether a statement does.
    """
    kept = store_signatures.get_signature(db, signature_id) if signature_id is not None else None
    if kept is None or not is_named(kept.statement):
        return False
    try:
        signature = parse_signature(kept.armored)
        verify(signature, kept.statement.encode(), namespace=namespace(keys.install_of(db)))
    except SignatureFault:
        return False
    said, line = keys_said(db), signature.key.line
    if not said.bound(staff_id, line, before=kept.ledger_seq):
        return False
    return not said.expired(staff_id, line, before=kept.ledger_seq, at=kept.at)


def _names(text: str, approval: ApprovalRow, office: Office) -> bool:
    if text == approval.statement:
        return True
    return "\n".join(owed_block(office, approval).lines()) in text


def owed_block(office: Office, approval: ApprovalRow) -> Owed:
    """What a statement to be signed afterwards says of a decision."""
    items = store_requests.request_items(office.store.read, approval.request_id)
    pairs = tuple((item.document_id, item.sha256) for item in items)
    return Owed(approval.id, approval.request_id, approval.sha256, pairs)


def level_of_request(office: Office, row: RequestRow) -> ApprovalLevel | None:
    """The level of what was decided of a request last; None where nothing was."""
    if row.state not in DECIDED:
        return None
    found = decisions.approvals_of(office.store.read, row.id)
    decided = next((one for one in found if one.decision in _DECISIONS), None)
    return level_kept(office, decided) if decided is not None else None


def weakest(levels: Iterable[ApprovalLevel | None]) -> ApprovalLevel | None:
    """Of several approvals the level that proves least."""
    found: ApprovalLevel | None = None
    for level in levels:
        if level is not None and (found is None or found.reaches(level)):
            found = level
    return found


def level_of_release(office: Office, row: ReleaseRow) -> ApprovalLevel | None:
    """How well it is proved that an attorney said yes to what went out; None where none did, or by phone."""
    request = store_requests.get_request(office.store.read, row.request_id) if row.request_id is not None else None
    return level_of_request(office, request) if request is not None else None
