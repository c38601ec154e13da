"""Signatures: whose they are, whether they fit, how they are kept and proved to an outsider."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.approvals import acts
from paracase.domain.approvals.sshsig import Signature, SignatureFault, parse_signature, verify
from paracase.domain.approvals.statements import after_entry, namespace, text_hash
from paracase.domain.errors import NotFound
from paracase.services.acts import record
from paracase.services.approvals import requests
from paracase.services.people.notices import standing_of, standing_words
from paracase.store import ledger
from paracase.store.approvals import decisions
from paracase.store.approvals import signatures as store_signatures
from paracase.store.people import keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.context import Office
    from paracase.store.approvals.signatures import IssuedStatement
    from paracase.store.engine import Transaction
    from paracase.store.people.keys import KeyRow


def check_chain(tx: Transaction, text: str) -> None:
    """The ledger a statement follows must still be this one."""
    seq, head = after_entry(text)
    if ledger.hash_at(tx.db, seq) != head:
        raise SignatureFault(
            f"The statement follows entry {seq} of another ledger.",
            hint="Run “paracase verify”, and tell your attorney.",
        )


STATEMENT_HOURS = 24
"""A statement given out to be signed is good for so long."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature that fits a statement, by a key that is in force."""

    signature: Signature
    key: KeyRow
    text: str
    issued: int | None


def checked_signature(office: Office, armored: str, issued: Sequence[IssuedStatement]) -> Signed:
    """The statement a signature is for, and the key, which must be the person's own and in force."""
    try:
        signature = parse_signature(armored)
        row = keys.find_key(office.store.read, signature.key.fingerprint)
        if row is None or row.staff_id != office.person.id:
            raise SignatureFault(
                f"The key {signature.key.fingerprint} is not (any more) a key of {office.person.name}.",
                hint="Sign with a registered key; an administrator registers others.",
            )
        if not row.in_force(office.now(), office.today.isoformat()):
            raise SignatureFault(f"The key “{row.name}” has expired.", hint="Register a new one.")
        if not row.binds:
            raise SignatureFault(
                f"The key “{row.name}” is not confirmed by an older one; it signs nothing yet.",
                hint="Log in with a key you had before and answer: ssh office keys.",
            )
        purpose = namespace(keys.install_of(office.store.read))
        last: SignatureFault | None = None
        for statement in issued:
            try:
                verify(signature, statement.text.encode(), namespace=purpose)
            except SignatureFault as fault:
                last = fault
                continue
            if statement.used_at is not None:
                raise SignatureFault("This statement was used already.", hint="Ask for a new one.")
            return Signed(signature, row, statement.text, statement.id or None)
        if last is not None and "does not fit" not in str(last):
            raise last
        raise SignatureFault(
            f"The signature fits no statement that was given out for this in the last {STATEMENT_HOURS} hours.",
            hint="Sign exactly what “statement” wrote, then submit it under the same number.",
        )
    except SignatureFault as fault:
        office.record_refusal("submit", why=str(fault))
        raise


def keep_signature(office: Office, tx: Transaction, signed: Signed, at: str) -> int:
    """Keep a signature with its own entry in the ledger; returns its id."""
    digest = text_hash(signed.text)
    seq = ledger.next_seq(tx.db)
    signature_id = store_signatures.insert_signature(
        tx.db,
        {"staff_id": office.person.id, "at": at, "statement": signed.text, "sha256": digest,
         "armored": signed.signature.armored, "key_line": signed.key.line, "fingerprint": signed.key.fingerprint,
         "ledger_seq": seq},
    )  # fmt: skip
    record(
        office,
        tx,
        acts.SIGNATURE_KEPT,
        f"Signed with “{signed.key.name}”",
        data={"id": signature_id, "at": at, "statement": digest, "signature": text_hash(signed.signature.armored),
              "key": signed.key.id, "line": signed.key.line, "fingerprint": signed.key.fingerprint},
        texts={"signature": signed.signature.armored, "standing": standing_words(office, signed.key)},
        seq=seq,
    )  # fmt: skip
    return signature_id


def signed_with(office: Office, signature_id: int | None) -> str:
    """The key a decision was signed with, and who says that it is that attorney's; empty where nothing is signed."""
    kept = store_signatures.get_signature(office.store.read, signature_id or 0)
    return f"signed with {kept.fingerprint}, {standing_of(office, kept.fingerprint)}" if kept is not None else ""


@dataclass(frozen=True, slots=True)
class ProofFiles:
    """What an outsider needs to check a signed approval with nothing but OpenSSH."""

    statement: str
    signature: str
    allowed_signers: str
    command: str


def proof(office: Office, request_id: int) -> ProofFiles:
    """The proof of the newest signed approval of a request.

    Raises:
        NotFound: it is not signed.
    """
    requests.request(office, request_id)
    signed = next(
        (a for a in decisions.approvals_of(office.store.read, request_id) if a.signature_id is not None), None
    )
    kept = store_signatures.get_signature(office.store.read, signed.signature_id or 0) if signed else None
    if signed is None or kept is None:
        raise NotFound(f"No approval of request {request_id} is signed.", hint="It is recorded; see the ledger.")
    install = keys.install_of(office.store.read)
    row = next((k for k in keys.list_keys(office.store.read, live=False) if k.line == kept.key_line), None)
    until = f',valid-before="{_ssh_time(row.revoked_at)}"' if row is not None and row.revoked_at else ""
    since = f'valid-after="{_ssh_time(row.added_at)[:8]}Z"' if row is not None else 'valid-after="19700101Z"'
    who = signed.staff.replace(" ", ".")
    standing = f"# {kept.fingerprint}: {standing_words(office, row)}\n" if row is not None else ""
    signers = f'{standing}{who} namespaces="{namespace(install)}",{since}{until} {kept.key_line}\n'
    command = (
        f"ssh-keygen -Y verify -f allowed_signers -I {who} -n {namespace(install)} -s statement.sig "
        f"-Overify-time={_ssh_time(kept.at)} < statement"
    )
    return ProofFiles(kept.statement, kept.armored, signers, command)


def _ssh_time(instant: str) -> str:
    """``YYYYMMDDHHMMSSZ`` as ssh-keygen reads it (since OpenSSH 9.1)."""
    digits = "".join(ch for ch in instant[:19] if ch.isdigit())
    return f"{digits}Z"
