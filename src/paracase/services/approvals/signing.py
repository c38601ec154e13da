"""Statements given out to be signed with an attorney's own key, and the signatures that come back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.domain.approvals import acts
from paracase.domain.approvals.requests import RequestMove, can_start
from paracase.domain.approvals.sshsig import SignatureFault
from paracase.domain.approvals.statements import Decision, statement, text_hash
from paracase.domain.clock import format_instant
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.services.acts import record
from paracase.services.approvals import reading, requests
from paracase.services.approvals.deciding import (
    Decided,
    check_may_decide,
    check_texts,
    draft,
    record_decisions,
    statement_head,
)
from paracase.services.approvals.levels import level_now, owed_block
from paracase.services.approvals.said import Said
from paracase.services.approvals.signatures import (
    STATEMENT_HOURS,
    Signed,
    check_chain,
    checked_signature,
    keep_signature,
)
from paracase.store import ledger
from paracase.store.approvals import decisions
from paracase.store.approvals import signatures as store_signatures

if TYPE_CHECKING:
    from paracase.services.context import Office


def give_out(office: Office, about: str) -> str:
    """The statement to be signed: of requests by number (``17`` or ``17 18``), or of all approvals ``owed`` a signature.

    It is remembered for a day; ``submit`` finds it again by the signature.

    Raises:
        NotAllowed: the requests wait for somebody else, or nothing is owed.
        BadInput: neither numbers nor ``owed``.
    """
    office.require(Right.DECIDE)
    key = _about(about)
    if key == "owed":
        owed = decisions.owed_approvals(office.store.read, office.person.id)
        if not owed:
            raise NotAllowed("You owe no signature.", hint="See what waits: approvals.")
        text = statement(
            statement_head(office, ApprovalLevel.SIGNED), [owed_block(office, approval) for approval in owed]
        )
    else:
        found = []
        for request_id in map(int, key.split()):
            row = requests.request(office, request_id)
            check_may_decide(office, row)
            if not can_start(RequestMove.APPROVE, row.state):
                raise NotAllowed(f"“{row.title}” is {row.state} already.")
            found.append(reading.detail(office, request_id, says_changes=True))
            check_texts(office, found[-1])
        text = draft(office, found, Decision.APPROVED, level=ApprovalLevel.SIGNED)
    with office.store.write() as tx:
        store_signatures.issue_statement(
            tx.db, staff_id=office.person.id, at=office.now(), about=key, text=text, sha256=text_hash(text)
        )
    return text


def _about(text: str) -> str:
    words = text.split()
    if words == ["owed"]:
        return "owed"
    if not words or len(words) > 100 or not all(word.isdigit() and len(word) < 10 for word in words):
        raise BadInput(f"“{visible(text)[:40]}” names no request.", hint="Give numbers of requests, or “owed”.")
    return " ".join(dict.fromkeys(words))


def submit(office: Office, about: str, armored: str) -> Decided:
    """Take a signature over a statement that was given out: the approval (or the signature owed) is recorded.

    Raises:
        SignatureFault: it fits no statement, is by another key, was used before; recorded as a refusal.
        NotAllowed: somebody decided meanwhile.
    """
    office.require(Right.DECIDE)
    key = _about(about)
    since = format_instant(office.clock.now() - timedelta(hours=STATEMENT_HOURS))
    issued = store_signatures.issued_statements(office.store.read, staff_id=office.person.id, about=key, since=since)
    signed = checked_signature(office, armored, issued)
    if key == "owed":
        return _sign_owed(office, signed)
    found = []
    for request_id in map(int, key.split()):
        row = requests.request(office, request_id)
        check_may_decide(office, row)
        found.append(reading.detail(office, request_id))
    said = Said(Decision.APPROVED, office.person.initials)
    try:
        now = level_now(office, is_signed=True)
        return record_decisions(office, found, said, "", signed.text, now, signed, signed.issued)
    except SignatureFault as fault:
        office.record_refusal("submit", why=str(fault))
        raise


def _sign_owed(office: Office, signed: Signed) -> Decided:
    """Sign what was recorded: of the approvals the statement names those that nothing signed meanwhile."""
    named = [int(line.split()[1]) for line in signed.text.splitlines() if line.startswith("approval ")]
    at = office.now()
    with office.store.write() as tx:
        if signed.issued is None or not store_signatures.use_statement(tx.db, signed.issued, at=at):
            raise SignatureFault("This statement was used already.", hint="Ask for a new one.")
        check_chain(tx, signed.text)
        signature_id = keep_signature(office, tx, signed, at)
        named = [approval_id for approval_id in named if decisions.sign_approval(tx.db, approval_id, signature_id)]
        if not named:
            raise SignatureFault("All of this was signed meanwhile.", hint="See what is owed: ssh office owed.")
        record(
            office,
            tx,
            acts.SIGNED,
            f"Signed {len(named)} approvals",
            data={"approvals": named, "signature": signature_id, "statement": text_hash(signed.text)},
        )
        seq, head = ledger.head(tx.db)
    words = f"Signed {len(named)} approvals"
    return Decided(tuple(named), words, ApprovalLevel.SIGNED, is_owed=False, statement=signed.text, seq=seq, head=head)
