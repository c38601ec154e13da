"""Re-reading everything that must be as it was: the ledger's chain, the vault's bytes, what was approved and signed."""

from __future__ import annotations

import contextlib
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from paracase.domain.approvals.sshsig import SignatureFault, parse_signature
from paracase.domain.approvals.sshsig import verify as verify_signature
from paracase.domain.approvals.statements import namespace, text_hash
from paracase.domain.ledger import GENESIS
from paracase.services.upkeep.answered import notice_faults
from paracase.services.upkeep.cut_off import CutOff, cut_off, forget, keep
from paracase.services.upkeep.indexing import index_faults
from paracase.services.upkeep.receipts import check_receipt
from paracase.store import ledger
from paracase.store.approvals import decisions, requests
from paracase.store.approvals import signatures as store_signatures
from paracase.store.people import keys
from paracase.store.upkeep.backup import versions_of
from paracase.store.upkeep.purges import all_gone
from paracase.store.upkeep.soundness import BROKEN, faults_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from paracase.services.context import Office
    from paracase.services.upkeep.receipts import Receipt
    from paracase.store.approvals.decisions import ApprovalRow
    from paracase.store.approvals.signatures import SignatureRow
    from paracase.store.driver import sqlite3
    from paracase.store.upkeep.backup import KeptObject
    from paracase.store.vault import Vault

Answer = TypeVar("Answer")
_AT_ONCE = 20
"""Objects read between two looks at the clock."""
_KEPT_SECONDS = 1.0
"""So often it is written down how far a verification came."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What was read, and everything that is not as it was."""

    entries: int
    head: str
    objects: int
    bytes_read: int
    total_objects: int
    faults: tuple[str, ...]
    approvals: int = 0
    signatures: int = 0
    receipts: int = 0
    before: int = 0
    """Objects that were read by a verification that was cut off, and not again."""
    began: str = ""
    """When that one began."""

    @property
    def clean(self) -> bool:
        """Whether nothing was found."""
        return not self.faults


def verify(
    office: Office,
    *,
    subset: int = 100,
    receipts: Sequence[Receipt] = (),
    resume: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Verification:
    """Re-read the ledger's chain and what stands beside it, approvals, signatures, both databases and the vault.

    Never repairs, never fails: what cannot be read is a fault. An index found wrong is marked, so that the intake
    makes it anew. Whoever asks, all of it is read: walls hide what is said of a case, not that something is wrong.

    Args:
        receipts: heads that left the machine earlier; nothing before them may have changed.
        subset: per cent of the vault's objects to re-read, chosen anew each time.
        resume: the vault is read on from where a verification of all of it was cut off within a day; everything else
            is read again.
        progress: told objects read and objects to read.
    """
    part = _Parts()
    with contextlib.closing(office.store.look()) as db:
        part.faults += [f"office.db: {wrong}" for wrong in faults_in(db, with_ledger=False)]
        entries, head, fault = part("the ledger", lambda: ledger.check(db)) or (0, GENESIS, None)
        if fault is not None:
            part.faults.append(f"ledger: {fault.what}")
        part.faults += [f"ledger: {wrong}" for wrong in part("the ledger", lambda: [*ledger.faults_beside(db)]) or ()]
        decided = part("approvals", lambda: decisions.all_approvals(db)) or []
        signatures = part("signatures", lambda: store_signatures.all_signatures(db)) or []
        part.faults += part("approvals", lambda: _approval_faults(db, decided, signatures)) or []
        part.faults += part("keys", lambda: notice_faults(db)) or []
        wanted = part("versions", lambda: versions_of(db)) or []
        index = part("papers", lambda: index_faults(office, db, whole=True)) or []
        gone = part("purges", lambda: all_gone(db)) or []
    part.faults += [f"vault: {of.sha256} was purged, and is there" for of in gone if office.vault.has(*of)]
    unkept = part("the ledger", lambda: [check_receipt(office, given) for given in receipts]) or []
    part.faults += [f"receipt: {wrong}" for wrong in unkept if wrong is not None]
    if subset < 100:
        chosen = random.sample(wanted, k=-(-len(wanted) * subset // 100))
        found = CutOff("", "", len(chosen), check_objects(office.vault, chosen, part.faults, progress))
        before = 0
    else:
        found, before = _whole_vault(office, wanted, resume=resume, progress=progress)
    return Verification(
        entries,
        head,
        found.objects,
        found.bytes_read,
        len(wanted),
        tuple(dict.fromkeys([*part.faults, *found.faults, *index])),
        len(decided),
        len(signatures),
        len(receipts),
        before,
        found.began if before else "",
    )


def _whole_vault(
    office: Office, wanted: Sequence[KeptObject], *, resume: bool, progress: Callable[[int, int], None]
) -> tuple[CutOff, int]:
    """Re-read every object, by name, and write down now and then how far that came; how many were read before."""
    start = cut_off(office) if resume else CutOff(office.now())
    in_order = sorted(wanted)
    left = [of for of in in_order if of.sha256 > start.upto]
    done, kept_at = start, office.clock.monotonic()
    for at in range(0, len(left), _AT_ONCE):
        some = left[at : at + _AT_ONCE]
        faults = [*done.faults]
        first = len(in_order) - len(left) + at
        read = check_objects(office.vault, some, faults, lambda n, _, first=first: progress(first + n, len(in_order)))  # type: ignore[misc]  # bound now
        done = CutOff(start.began, some[-1].sha256, first + len(some), done.bytes_read + read, tuple(faults))
        if office.clock.monotonic() - kept_at > _KEPT_SECONDS:
            keep(office, done)
            kept_at = office.clock.monotonic()
    forget(office)
    return CutOff(start.began, done.upto, len(in_order), done.bytes_read, done.faults), len(in_order) - len(left)


class _Parts:
    """Asks for one part after the other; what cannot be read at all is a fault as well, and the others are looked at."""

    def __init__(self) -> None:
        self.faults: list[str] = []

    def __call__(self, name: str, ask: Callable[[], Answer]) -> Answer | None:
        try:
            return ask()
        except BROKEN as error:
            self.faults.append(f"office.db: {name} cannot be read ({type(error).__name__}: {error})")
            return None


def _approval_faults(
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
    purpose, registered = namespace(keys.install_of(db)), ledger.registered_keys(db)
    for signature in signatures:
        faults += _signature_faults(db, signature, purpose, registered)
    return faults


def _is_later_of(approval: ApprovalRow) -> bool:
    """Whether an approval is the second or a later one of a statement about several requests."""
    return any(text_hash(f"{approval.statement}{number}\n") == approval.sha256 for number in range(1, 101))


def _item_faults(db: sqlite3.Connection, approval: ApprovalRow, data: dict[str, object]) -> list[str]:
    items = requests.request_items(db, approval.request_id)
    bound = data.get("documents")
    kept = {(item.document_id, item.sha256) for item in items}
    said = {(d["id"], d["sha256"]) for d in bound} if isinstance(bound, list) else set()
    if kept != said:
        return [f"approval {approval.id}: it was given for other bytes than the request names"]
    missing = [f" sha256 {sha256}" for _, sha256 in kept if f"sha256 {sha256}" not in approval.statement]
    return [f"approval {approval.id}: its statement does not name{missing[0]}"] if missing else []


def _signature_faults(
    db: sqlite3.Connection, kept: SignatureRow, purpose: str, registered: set[tuple[str, int]]
) -> list[str]:
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
    if signature.key.line != kept.key_line or (kept.key_line, kept.staff_id) not in registered:
        return [f"{name}: its key was never registered to that attorney"]
    return []


def check_objects(
    vault: Vault,
    chosen: Sequence[KeptObject],
    faults: list[str],
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> int:
    """Re-read objects and add what is wrong to ``faults``; returns the bytes read."""
    read = 0
    for done, (sha256, size) in enumerate(chosen, start=1):
        try:
            found = vault.digest(sha256)
        except OSError as error:
            faults.append(f"vault: {sha256} cannot be read: {error.strerror}")
            continue
        if found is None:
            faults.append(f"vault: {sha256} is missing")
        elif found != sha256:
            faults.append(f"vault: {sha256} holds other bytes (they hash to {found[:8]}…)")
        else:
            read += size
        progress(done, len(chosen))
    return read
