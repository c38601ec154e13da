"""An attorney's decision: the statement of what it binds, its record, and its signature.

A decision is for the bytes in the vault, named by SHA-256 and length. The statement is made first, from what the store
holds; what the person was shown is compared with it, and the decision is recorded in one transaction that looks again
whether it is still to be made. Nothing here can be undone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase.domain.approvals import acts
from paracase.domain.approvals.requests import RequestMove, can_start
from paracase.domain.approvals.sshsig import SignatureFault
from paracase.domain.approvals.statements import Decision, Head, Item, Purpose, StatementBlock, statement, text_hash
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.office.levels import DECIDED_OWED, ApprovalLevel
from paracase.domain.office.policy import AGENT, LEVEL, RECORDED, SIGNED
from paracase.domain.papers.differing import looked_for
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.domain.words import prose
from paracase.services.acts import record
from paracase.services.approvals import gathering, proven, reading, requests
from paracase.services.approvals.allowed import allowed_at, check_whole
from paracase.services.approvals.levels import LevelNow, level_now
from paracase.services.approvals.said import MOVED_BY, DecidedRequest, Said
from paracase.services.approvals.signatures import Signed, check_chain, checked_signature, keep_signature
from paracase.services.approvals.whose import queues
from paracase.services.cases.acceptance import check_goes_out
from paracase.services.office.borne_out import HINT
from paracase.services.papers import read_anew
from paracase.store import ledger
from paracase.store.approvals import decisions
from paracase.store.approvals import gathered as store_gathered
from paracase.store.approvals import requests as store_requests
from paracase.store.approvals import signatures as store_signatures
from paracase.store.approvals.signatures import IssuedStatement
from paracase.store.engine import changed
from paracase.store.people import keys

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from paracase.services.approvals.reading import RequestDetail
    from paracase.services.context import Office
    from paracase.store.approvals.requests import RequestRow
    from paracase.store.engine import Transaction

READ_AS = ("screen", "PDF", "paper")
_OTHER_READER_HINT = "Have the paper saved as a new version and asked about anew; “paracase verify” looks at the store."


@dataclass(frozen=True, slots=True)
class Decided:
    """What was recorded."""

    approval_ids: tuple[int, ...]
    summary: str
    level: ApprovalLevel
    is_owed: bool
    """Whether it does not reach what the office wants, so that a signature is owed."""
    statement: str
    seq: int
    head: str


def check_may_decide(office: Office, row: RequestRow) -> None:
    """Whether the person acting decides this request: counsel in the case, or who has their queue today.

    Raises:
        NotAllowed: says who does; that it was tried is recorded.
    """
    office.require(Right.DECIDE)
    refused = office.refusal(RequestMove.APPROVE, row, stands_for=queues(office))
    # Whether it is still to be decided is looked at in the transaction that decides it.
    if refused is not None and not refused.is_for_now:
        office.record_refusal("decide", request=row.id, case=row.case_id)
        raise refused.error()


def block_of(found: RequestDetail, decision: Decision, comment: str) -> StatementBlock:
    """What a statement says of a request."""
    exam = found.found
    examined = "nobody"
    if exam is not None:
        own = f", {exam.not_by_another}" if exam.not_by_another else ""
        examined = f"{exam.who}, {exam.seconds} seconds, {exam.lines} lines, {len(exam.faults)} faults{own}"
    items = tuple(
        Item(
            d.item.part, d.item.document_id, d.item.version, d.item.name, d.item.sha256, d.item.size, d.text.extractor,
            d.text.sha256, d.flags, d.figure, d.changed, looked_for(d.facts.format),
        )
        for d in found.items
    )  # fmt: skip
    case = f"{found.row.case_number} {found.row.caption}"
    return StatementBlock(
        found.row.id, case, decision, Purpose(found.row.purpose), found.prepared_by, examined, comment, items
    )


def statement_head(office: Office, level: ApprovalLevel) -> Head:
    """The beginning of a statement made now by the person acting, to be said at this level."""
    db = office.store.read
    seq, head = ledger.head(db)
    person = office.person
    signer = f"{person.name} ({person.initials})"
    words = f"{level.words}: {level.proves}"
    return Head(keys.install_of(db), signer, person.id, office.identity.words, seq, head, office.now(), words)


def draft(
    office: Office, found: Sequence[RequestDetail], decision: Decision, comment: str = "", *, level: ApprovalLevel
) -> str:
    """The statement a decision would be recorded with now."""
    return statement(statement_head(office, level), [block_of(one, decision, comment) for one in found])


def decide(office: Office, request_id: int, said: Said, *, sign: Callable[[str], str] | None = None) -> Decided:
    """Record an attorney's decision.

    Args:
        sign: signs a statement by the attorney's own key (a forwarded agent); called outside any transaction.

    Raises:
        NotAllowed: no attorney of this case, decided meanwhile, or what was shown is not what is asked about.
        BadInput: other initials, or sent back without a word.
        SignatureFault: the signature does not bind what it should; nothing is recorded.
    """
    row = requests.request(office, request_id)
    check_may_decide(office, row)
    found = reading.detail(office, request_id, says_changes=True)
    if said.decision in {Decision.CHANGES, Decision.RETURNED}:
        said = replace(said, placed=tuple(gathering.gathered(office, request_id)))
    comment = _comment(said)
    _check_said(office, found, said, comment)
    if sign is None or said.decision not in {Decision.APPROVED, Decision.CHANGES}:
        now = level_now(office)
        text = draft(office, [found], said.decision, comment, level=now.level)
        return record_decisions(office, [found], said, comment, text, now)
    proven.check_policy(office, AGENT.name)
    text = draft(office, [found], said.decision, comment, level=ApprovalLevel.SIGNED)
    signed = checked_signature(office, sign(text), [IssuedStatement(0, text, None)])
    return record_decisions(office, [found], said, comment, text, level_now(office, is_signed=True), signed)


def _comment(said: Said) -> str:
    parts = [prose(said.comment, "comment"), *(f"{one.place}: {one.words}" for one in said.placed)]
    for page, words in said.by_page:
        text = prose(words, "comment", needed=True)
        parts.append(f"p. {page}: {text}" if page else text)
    return "\n".join(part for part in parts if part)


def _check_said(office: Office, found: RequestDetail, said: Said, comment: str) -> None:
    if said.initials.strip().upper() != office.person.initials.upper():
        raise BadInput(
            f"“{visible(said.initials)[:20]}” are not your initials.", hint=f"Type {office.person.initials}."
        )
    if said.read_as not in READ_AS:
        raise BadInput(f"“{visible(said.read_as)}” is not a way to read.", hint="Known are " + ", ".join(READ_AS) + ".")
    if said.decision in {Decision.RETURNED, Decision.CHANGES} and not comment:
        raise BadInput("Nothing says what is to be changed.", hint="Write a comment, to a page or to the whole.")
    check_texts(office, found)
    for one in found.items:
        shown = said.shown.get(one.item.document_id)
        if shown is not None and shown != one.item.sha256:
            office.record_refusal("decide.other_bytes", request=found.row.id, case=found.row.case_id)
            raise NotAllowed(
                f"What was shown of “{one.item.name}” is not what is asked about.", hint="Open the request again."
            )


def check_texts(office: Office, found: RequestDetail) -> None:
    """See that every text is what the vault's bytes give, as far as it was read again in this session.

    Raises:
        NotAllowed: one was changed in the store; that it was met is recorded.
    """
    for one in found.items:
        if one.text.changed:
            office.record_refusal("decide.other_text", request=found.row.id, case=found.row.case_id)
            raise NotAllowed(
                f"What the store keeps as the text of “{one.item.name}” is not what its bytes give ({one.text.changed}).",
                hint=_OTHER_READER_HINT if one.text.changed == read_anew.OTHER_READER else HINT,
            )


def record_decisions(
    office: Office,
    found: Sequence[RequestDetail],
    said: Said,
    comment: str,
    text: str,
    now: LevelNow,
    signed: Signed | None = None,
    issued: int | None = None,
) -> Decided:
    """Write decisions on one or several requests, whose statement this is: all, or none.

    Args:
        now: the level they have; less than the office wants, and a signature is owed.
    """
    then = allowed_at(office.store.read, [item.item.document_id for one in found for item in one.items])
    if said.decision in {Decision.APPROVED, Decision.CHANGES}:
        proven.check_policy(office, LEVEL.name, SIGNED.name, RECORDED.name)
        check_whole(then, HINT)
        for one in found:  # what was asked before an acceptance was taken back
            check_goes_out(office, one.row.case_id)
    at = office.now()
    owed_any = False
    ids = []
    with office.store.write() as tx:
        if issued is not None and not store_signatures.use_statement(tx.db, issued, at=at):
            raise SignatureFault("This statement was used already.", hint="Ask for a new one.")
        check_chain(tx, text)
        signature_id = keep_signature(office, tx, signed, at) if signed else None
        for number, one in enumerate(found):
            _check_open(tx, one.row, said.decision)
            owed = said.decision in {Decision.APPROVED, Decision.CHANGES} and not now.level.reaches(
                then.needs([item.item.document_id for item in one.items])
            )
            owed_any = owed_any or owed
            ids.append(
                _insert(
                    office, tx, one, said, comment, text, number, now, signature_id, at, owed=owed, types=then.types
                )
            )
        changed(tx.db, "requests", "documents", "assignments")
        if said.placed:
            store_gathered.drop(tx.db, [one.id for one in said.placed])
        seq, head = ledger.head(tx.db)
    first = found[0].row
    what = f"{first.title}, v{first.version}" if len(found) == 1 else f"{len(found)} requests"
    words = f"{said.decision.words.capitalize()}: {what} ({DECIDED_OWED if owed_any else now.level.words})"
    return Decided(tuple(ids), words, now.level, owed_any, text, seq, head)


def _check_open(tx: Transaction, row: RequestRow, decision: Decision) -> None:
    now = store_requests.get_request(tx.db, row.id)
    if now is None or not can_start(MOVED_BY[decision][0], now.state):
        decided = decisions.approvals_of(tx.db, row.id)
        by = f" by {decided[0].staff}" if decided else ""
        raise NotAllowed(
            f"“{row.title}” is {now.state if now else 'gone'}{by} already; nothing was changed.",
            hint="Look at the queue again.",
        )


def _insert(
    office: Office, tx: Transaction, one: RequestDetail, said: Said, comment: str, text: str, number: int,
    now: LevelNow, signature_id: int | None, at: str, *, owed: bool, types: Mapping[int, str | None],
) -> int:  # fmt: skip
    row = one.row
    # A statement about several requests is one text; each approval has its own hash by its place in it.
    digest = text_hash(text if number == 0 else f"{text}{number}\n")
    documents = [
        {"id": d.item.document_id, "sha256": d.item.sha256, "size": d.item.size, "version": d.item.version_id,
         "type": types.get(d.item.document_id)}
        for d in one.items
    ]  # fmt: skip
    summary = f"{said.decision.words.capitalize()}: {row.title}, v{row.version} ({row.case_number}), {now.level.words}"
    if owed:
        summary += f"; {DECIDED_OWED}"
    level = "signed" if signature_id else "recorded"
    seq = ledger.next_seq(tx.db)
    approval_id = decisions.insert_approval(
        tx.db,
        {"request_id": row.id, "decision": said.decision.value, "staff_id": office.person.id, "for_id": row.attorney_id,
         "at": at, "level": level, "is_owed": int(owed), "proof": office.identity.words,
         "fingerprint": office.identity.fingerprint, "statement": text, "sha256": digest, "comment": comment,
         "read_as": said.read_as, "pages_opened": one.figure.opened,
         "pages": one.figure.pages, "seconds": one.figure.seconds,
         "ledger_seq": seq, "signature_id": signature_id, "door": now.door_digest},
    )  # fmt: skip
    record(
        office,
        tx,
        acts.DECIDED[said.decision],
        summary,
        data={"approval": approval_id, "at": at, "request": row.id, "case": row.case_id, "assignment": row.assignment_id,
              "for": row.attorney_id, "level": level, "door": now.door_digest, "owed": owed, "statement": digest,
              "proof": office.identity.proof.value, "key": office.identity.fingerprint, "documents": documents,
              "opened": one.figure.opened, "pages": one.figure.pages, "seconds": one.figure.seconds,
              "read": one.figure.record, "read_as": said.read_as,
              "comes_back": said.comes_back, "signature": signature_id,
              "settles": said.decision is Decision.APPROVED and not owed},
        texts={"statement": text, "comment": comment, "known_by": office.identity.words}
        | ({"door": now.door_text} if now.door_text else {}),
        said=DecidedRequest(one, said, comment),
        seq=seq,
    )  # fmt: skip
    return approval_id
