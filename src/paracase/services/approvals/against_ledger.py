"""Decisions and signatures against the ledger: that it knows them, that each binds what it says, that signatures hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.approvals.sshsig import SignatureFault, parse_signature
from paracase.domain.approvals.sshsig import verify as verify_signature
from paracase.domain.approvals.statements import namespace, text_hash
from paracase.domain.roles import Proof
from paracase.services.approvals.allowed import allowed_faults
from paracase.store import ledger
from paracase.store.approvals import requests
from paracase.store.people import keys
from paracase.store.people.bound import keys_said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.people.binding import KeysSaid
    from paracase.store.approvals.decisions import ApprovalRow
    from paracase.store.approvals.signatures import SignatureRow
    from paracase.store.driver import sqlite3


def approval_faults(
    db: sqlite3.Connection, decided: Sequence[ApprovalRow], signatures: Sequence[SignatureRow]
) -> list[str]:
    """Whether every approval is what the ledger says was decided, and every signature still holds."""
    faults: list[str] = []
    seen: set[int] = set()
    for approval in decided:
        seen.add(approval.ledger_seq)
        body = ledger.body_at(db, approval.ledger_seq)
        data = body.get("data", {}) if body else {}
        if (
            body is None
            or body.get("kind") != f"approval.{approval.decision}"
            or data.get("statement") != approval.sha256
        ):
            faults.append(f"approval {approval.id}: the ledger does not know it")
        elif text_hash(approval.statement) != approval.sha256 and not _is_later_of(approval):
            faults.append(f"approval {approval.id}: its statement was changed")
        elif data.get("request") != approval.request_id or body.get("staff") != approval.staff_id:
            faults.append(f"approval {approval.id}: it is said of another request or person than it was given by")
        else:
            faults += _item_faults(db, approval, data)
    known = ledger.seqs_of_kinds(db, ("approval.approved", "approval.changes", "approval.returned", "approval.phone"))
    faults += [f"ledger: the approval of entry {seq} is gone" for seq in known if seq not in seen]
    purpose, bound = namespace(keys.install_of(db)), keys_said(db, by_bodies=True)
    faults += [
        f"approval {one.id}: the key it was given with had expired" for one in decided if by_expired(db, one, bound)
    ]
    wrong = {kept.id: signature_faults(db, kept, purpose, bound) for kept in signatures}
    faults += [fault for found in wrong.values() for fault in found]
    valid = {kept.id: kept for kept in signatures if not wrong[kept.id]}
    faults += allowed_faults(db, {kept.id: _signed_by(kept.statement) for kept in valid.values()})
    return faults + signed_faults(decided, valid)


def signed_faults(decided: Sequence[ApprovalRow], valid: Mapping[int, SignatureRow]) -> list[str]:
    """Approvals that are called signed, and whose signature is not there, not valid, or for something else."""
    faults: list[str] = []
    for approval in decided:
        if approval.level != "signed" and approval.signature_id is None:
            continue
        kept = valid.get(approval.signature_id or 0)
        if kept is None:
            faults.append(f"approval {approval.id}: it is called signed, and there is no valid signature")
        elif kept.staff_id != approval.staff_id or not _signs(kept.statement, approval):
            faults.append(f"approval {approval.id}: its signature is for something else")
    return faults


def _signed_by(statement: str) -> set[int]:
    """The approvals that a statement of signatures owed names."""
    words = [line.split() for line in statement.splitlines() if line.startswith("approval ")]
    return {int(word[1]) for word in words if len(word) == 5 and word[1].isdigit()}


def _signs(statement: str, approval: ApprovalRow) -> bool:
    """Whether a signed statement is that of the approval, or of signatures owed and names it."""
    lines = statement.splitlines()
    named = f"approval {approval.id} of request {approval.request_id}"
    return statement == approval.statement or (named in lines and f"its-statement {approval.sha256}" in lines)


def _is_later_of(approval: ApprovalRow) -> bool:
    """Whether an approval is the second or a later one of a statement about several requests."""
    return any(text_hash(f"{approval.statement}{number}\n") == approval.sha256 for number in range(1, 101))


def _item_faults(db: sqlite3.Connection, approval: ApprovalRow, data: dict[str, object]) -> list[str]:
    items = requests.request_items(db, approval.request_id)
    bound = data.get("documents")
    kept = {(item.document_id, item.sha256) for item in items}
    named = [d for d in bound if isinstance(d, dict)] if isinstance(bound, list) else []
    said = {(d.get("id"), d.get("sha256")) for d in named}
    if kept != said:
        return [f"approval {approval.id}: it was given for other bytes than the request names"]
    missing = [f" sha256 {sha256}" for _, sha256 in kept if f"sha256 {sha256}" not in approval.statement]
    return [f"approval {approval.id}: its statement does not name{missing[0]}"] if missing else []


def by_expired(db: sqlite3.Connection, approval: ApprovalRow, bound: KeysSaid) -> bool:
    """Whether a decision was given in a session of a key that had expired by then, by what its entry says."""
    body = ledger.body_at(db, approval.ledger_seq)
    data = body.get("data", {}) if body else {}
    if body is None or data.get("proof") != Proof.KEY.value or not isinstance(data.get("key"), str):
        return False
    return bound.expired(int(body["staff"]), data["key"], before=approval.ledger_seq, at=str(body["at"]))


def signature_faults(db: sqlite3.Connection, kept: SignatureRow, purpose: str, bound: KeysSaid) -> list[str]:
    """Whether a signature is the one that was given then, fits, and is by a key that bound who signed when they did."""
    name = f"signature {kept.id}"
    body = ledger.body_at(db, kept.ledger_seq)
    data = body.get("data", {}) if body else {}
    if data.get("signature") != text_hash(kept.armored) or data.get("statement") != text_hash(kept.statement):
        return [f"{name}: the ledger does not know it"]
    try:
        signature = parse_signature(kept.armored)
        verify_signature(signature, kept.statement.encode(), namespace=purpose)
    except SignatureFault as fault:
        return [f"{name}: {fault}"]
    if signature.key.line != kept.key_line or not bound.bound(kept.staff_id, kept.key_line, before=kept.ledger_seq):
        return [f"{name}: its key did not bind that attorney when it was made"]
    if body is not None and bound.expired(kept.staff_id, kept.key_line, before=kept.ledger_seq, at=str(body["at"])):
        return [f"{name}: its key had expired when it was made"]
    return []
