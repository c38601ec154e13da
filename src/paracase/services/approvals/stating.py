"""A text that is decided for itself (a template, an answer): its statement, the level it is said at, the key that signs it.

Requests have papers, pages and figures (``deciding``, ``signing``); what has none of them goes this way, whatever it is.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from paracase.domain.approvals.sshsig import SignatureFault
from paracase.domain.approvals.statements import statement, text_hash
from paracase.domain.clock import format_instant
from paracase.domain.office.levels import DECIDED_OWED, ApprovalLevel
from paracase.domain.office.policy import AGENT, LEVEL
from paracase.frozen import frozen
from paracase.services.approvals import proven
from paracase.services.approvals.deciding import statement_head
from paracase.services.approvals.levels import level_now
from paracase.services.approvals.signatures import STATEMENT_HOURS, check_chain, checked_signature, keep_signature
from paracase.store.approvals import signatures as store_signatures
from paracase.store.approvals.signatures import IssuedStatement

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.domain.approvals.statements import StatedPart
    from paracase.domain.roles import Right
    from paracase.services.approvals.levels import LevelNow
    from paracase.services.approvals.signatures import Signed
    from paracase.services.context import Office
    from paracase.store.engine import Transaction


@frozen
class StatedText:
    """What is about to be recorded as decided.

    Attributes:
        text: the statement.
        now: the level it is said at.
        signed: the signature that fits it; None where nothing is signed.
        is_owed: the office wants more than that level.
    """

    text: str
    now: LevelNow
    signed: Signed | None
    is_owed: bool

    @property
    def words(self) -> str:
        """The level, or that a signature is owed."""
        return DECIDED_OWED if self.is_owed else self.now.level.words

    def data(self, office: Office, signature: int | None) -> dict[str, Any]:
        """What the ledger's entry says of it, to compute with."""
        return {
            "proof": office.identity.proof.value, "key": office.identity.fingerprint, "door": self.now.door_digest,
            "signature": signature, "owed": self.is_owed, "level": self.now.level.value,
            "statement": text_hash(self.text),
        }  # fmt: skip

    def texts(self, office: Office) -> dict[str, str]:
        """What the entry says of it to read."""
        said = {"known_by": office.identity.words, "statement": self.text}
        return said | ({"door": self.now.door_text} if self.now.door_text else {})


def stated(office: Office, part: StatedPart, sign: Callable[[str], str] | None) -> StatedText:
    """A statement of the person acting about it, signed where something signs.

    Args:
        sign: signs by a key of their own (a forwarded agent); called outside any transaction.

    Raises:
        SignatureFault: the signature does not bind what it should.
        NotAllowed: the office's policy is not what was decided, or does not let an agent sign.
    """
    if sign is None:
        now = level_now(office)
        return _standing(office, _statement(office, part, now.level), now, None)
    proven.check_policy(office, AGENT.name)
    text = _statement(office, part, ApprovalLevel.SIGNED)
    signed = checked_signature(office, sign(text), [IssuedStatement(0, text, None)])
    return _standing(office, text, level_now(office, is_signed=True), signed)


def give_out(office: Office, right: Right, about: str, part: StatedPart) -> str:
    """The statement that is signed with a key of one's own; it is remembered for a day under what it is about.

    Args:
        right: what deciding it needs.

    Raises:
        NotAllowed: who acts has it not.
    """
    office.require(right)
    text = _statement(office, part, ApprovalLevel.SIGNED)
    with office.store.write() as tx:
        store_signatures.issue_statement(
            tx.db, staff_id=office.person.id, at=office.now(), about=about, text=text, sha256=text_hash(text)
        )
    return text


def taken(office: Office, about: str, armored: str) -> StatedText:
    """The statement that was given out about this and that a signature fits.

    Raises:
        SignatureFault: it fits none, is by another key, was used before; recorded as a refusal.
    """
    since = format_instant(office.clock.now() - timedelta(hours=STATEMENT_HOURS))
    issued = store_signatures.issued_statements(office.store.read, staff_id=office.person.id, about=about, since=since)
    signed = checked_signature(office, armored, issued)
    return _standing(office, signed.text, level_now(office, is_signed=True), signed)


def kept_in(office: Office, tx: Transaction, said: StatedText, at: str) -> int | None:
    """Within the transaction that records it: the statement is used up and its signature kept; returns that.

    Raises:
        SignatureFault: it was used before, or follows another ledger.
    """
    issued = said.signed.issued if said.signed is not None else None
    if issued is not None and not store_signatures.use_statement(tx.db, issued, at=at):
        raise SignatureFault("This statement was used already.", hint="Ask for a new one.")
    check_chain(tx, said.text)
    return keep_signature(office, tx, said.signed, at) if said.signed is not None else None


def _statement(office: Office, part: StatedPart, level: ApprovalLevel) -> str:
    return statement(statement_head(office, level), [part])


def _standing(office: Office, text: str, now: LevelNow, signed: Signed | None) -> StatedText:
    proven.check_policy(office, LEVEL.name)
    return StatedText(text, now, signed, not now.level.reaches(office.policy.level))
