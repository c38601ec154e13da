"""An attorney's decision: the statement of what it binds, its record, and its signature.

A decision is for the bytes in the vault, named by SHA-256 and length. The statement is made first, from what the store
holds; what the person was shown is compared with it, and the decision is recorded in one transaction that looks again
whether it is still to be made. Nothing here can be undone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.domain.approvals.sshsig import Signature, SignatureFault, parse_signature, verify
from paracase.domain.approvals.statements import (
    Block,
    Decision,
    Head,
    Item,
    Owed,
    Purpose,
    after_entry,
    namespace,
    statement,
    text_hash,
)
from paracase.domain.clock import format_instant
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.people.roles import Right
from paracase.domain.visible import visible
from paracase.domain.work.assignments import State
from paracase.services.approvals import requests
from paracase.services.papers.reading import queues
from paracase.services.work.assignments import move_to, prose
from paracase.store import ledger
from paracase.store.approvals import approvals
from paracase.store.cases import tasks
from paracase.store.engine import changed
from paracase.store.people import keys
from paracase.store.work import assignments

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from paracase.services.approvals.requests import RequestDetail
    from paracase.services.office.office import Office
    from paracase.store.approvals.approvals import ApprovalRow, RequestRow
    from paracase.store.engine import Transaction
    from paracase.store.people.keys import KeyRow

STATEMENT_HOURS = 24
"""A statement given out to be signed is good for so long."""
READ_AS = ("screen", "PDF", "paper")


@dataclass(frozen=True, slots=True)
class Said:
    """What an attorney says with a decision."""

    decision: Decision
    initials: str
    comment: str = ""
    by_page: tuple[tuple[int | None, str], ...] = ()
    """Comments to a page, or (None) to the whole."""
    read_as: str = "screen"
    comes_back: bool = True
    """Of *approved with changes*: whether the changed version must be shown again."""
    shown: Mapping[int, str] = field(default_factory=dict)
    """Document → SHA-256 of what was on the screen; empty where nothing was shown."""
    to_assignee: bool = True
    """Who gets it back: who was given the work, or who asked."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What was recorded."""

    approval_ids: tuple[int, ...]
    summary: str
    level: str
    is_owed: bool
    statement: str
    seq: int
    head: str


def needs_signature(office: Office, doc_types: Sequence[str | None]) -> bool:
    """Whether the office's policy asks for a signature for papers of these types."""
    settings = office.settings
    if any(kind in settings.approval_signed for kind in doc_types):
        return True
    return settings.approval_level == "signed" and any(kind not in settings.approval_recorded for kind in doc_types)


def check_may_decide(office: Office, row: RequestRow) -> None:
    """Whether the person acting decides this request: counsel in the case, or who has their queue today.

    Raises:
        NotAllowed: says who does; that it was tried is recorded.
    """
    office.require(Right.DECIDE)
    if row.attorney_id not in queues(office):
        office.record_refusal("decide", request=row.id, case=row.case_id)
        raise NotAllowed(
            f"“{row.title}” waits for {row.attorney}.",
            hint=f"{row.attorney} can lend their queue: paracase queue lend.",
        )


def block_of(found: RequestDetail, decision: Decision, comment: str) -> Block:
    """What a statement says of a request."""
    exam = found.found
    examined = "nobody"
    if exam is not None:
        own = ", who prepared it" if exam.is_own or exam.examiner == found.prepared_by else ""
        examined = f"{exam.examiner}{own}, {exam.seconds} seconds, {exam.lines} lines, {len(exam.faults)} faults"
    items = tuple(
        Item(
            d.item.part, d.item.document_id, d.item.version, d.item.name, d.item.sha256, d.item.size, d.text.extractor,
            d.text.sha256, d.text.flags, d.pages, len([page for page in d.read if page <= d.pages]),
        )
        for d in found.items
    )  # fmt: skip
    case = f"{found.row.case_number} {found.row.caption}"
    return Block(found.row.id, case, decision, Purpose(found.row.purpose), found.prepared_by, examined, comment, items)


def statement_head(office: Office) -> Head:
    """The beginning of a statement made now by the person acting."""
    db = office.store.read
    seq, head = ledger.head(db)
    person = office.person
    signer = f"{person.name} ({person.initials})"
    return Head(keys.install_of(db), signer, person.id, office.identity.words, seq, head, office.now())


def draft(office: Office, found: Sequence[RequestDetail], decision: Decision, comment: str = "") -> str:
    """The statement a decision would be recorded with now."""
    return statement(statement_head(office), [block_of(one, decision, comment) for one in found])


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
    found = requests.detail(office, request_id)
    comment = _comment(said)
    _check_said(office, found, said, comment)
    text = draft(office, [found], said.decision, comment)
    signed = None
    if sign is not None and said.decision in {Decision.APPROVED, Decision.CHANGES}:
        signed = _checked_signature(office, sign(text), [(0, text, None)])
    return _record(office, [found], said, comment, text, signed)


def _comment(said: Said) -> str:
    parts = [prose(said.comment, "comment")]
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
    for one in found.items:
        shown = said.shown.get(one.item.document_id)
        if shown is not None and shown != one.item.sha256:
            office.record_refusal("decide.other_bytes", request=found.row.id, case=found.row.case_id)
            raise NotAllowed(
                f"What was shown of “{one.item.name}” is not what is asked about.", hint="Open the request again."
            )


_NEXT_STATE = {
    Decision.APPROVED: ("approved", State.APPROVED),
    Decision.CHANGES: ("changes", State.RETURNED),
    Decision.RETURNED: ("returned", State.RETURNED),
}


def _record(
    office: Office,
    found: Sequence[RequestDetail],
    said: Said,
    comment: str,
    text: str,
    signed: _Signed | None,
    issued: int | None = None,
) -> Decided:
    """Write decisions on one or several requests, whose statement this is: all, or none."""
    at = office.now()
    owed_any = False
    ids = []
    with office.store.write() as tx:
        if issued is not None and not approvals.use_statement(tx.db, issued, at=at):
            raise SignatureFault("This statement was used already.", hint="Ask for a new one.")
        _check_chain(tx, text)
        signature_id = _keep_signature(office, tx, signed, at) if signed else None
        for number, one in enumerate(found):
            _check_open(tx, one.row)
            owed = (
                signed is None
                and said.decision in {Decision.APPROVED, Decision.CHANGES}
                and needs_signature(office, [item.facts.doc_type for item in one.items])
            )
            owed_any = owed_any or owed
            ids.append(_insert(office, tx, one, said, comment, text, number, signature_id, at, owed=owed))
            _follow(office, tx, one, said, at)
        changed(tx.db, "requests", "documents", "assignments")
        seq, head = ledger.head(tx.db)
    first = found[0].row
    what = f"{first.title}, v{first.version}" if len(found) == 1 else f"{len(found)} requests"
    words = f"{said.decision.words.capitalize()}: {what}"
    level = "signed" if signed else "recorded"
    if owed_any:
        words += " (recorded, signature owed)"
    return Decided(tuple(ids), words, level, owed_any, text, seq, head)


def _check_open(tx: Transaction, row: RequestRow) -> None:
    now = approvals.get_request(tx.db, row.id)
    if now is None or now.state not in {"waiting", "phone"}:
        decided = approvals.approvals_of(tx.db, row.id)
        by = f" by {decided[0].staff}" if decided else ""
        raise NotAllowed(
            f"“{row.title}” is {now.state if now else 'gone'}{by} already; nothing was changed.",
            hint="Look at the queue again.",
        )


def _check_chain(tx: Transaction, text: str) -> None:
    """The ledger a statement follows must still be this one."""
    seq, head = after_entry(text)
    if ledger.hash_at(tx.db, seq) != head:
        raise SignatureFault(
            f"The statement follows entry {seq} of another ledger.",
            hint="Run “paracase verify”, and tell your attorney.",
        )


def _insert(
    office: Office, tx: Transaction, one: RequestDetail, said: Said, comment: str, text: str, number: int,
    signature_id: int | None, at: str, *, owed: bool,
) -> int:  # fmt: skip
    row = one.row
    # A statement about several requests is one text; each approval has its own hash by its place in it.
    digest = text_hash(text if number == 0 else f"{text}{number}\n")
    documents = [{"id": d.item.document_id, "sha256": d.item.sha256, "size": d.item.size} for d in one.items]
    summary = f"{said.decision.words.capitalize()}: {row.title}, v{row.version} ({row.case_number})"
    seq = ledger.append(
        tx.db,
        at=at,
        kind=f"approval.{said.decision.value}",
        staff=office.acting(),
        data={"request": row.id, "case": row.case_id, "assignment": row.assignment_id, "for": row.attorney_id,
              "level": "signed" if signature_id else "recorded", "owed": owed, "statement": digest,
              "proof": office.identity.proof.value, "key": office.identity.fingerprint, "documents": documents,
              "opened": one.opened, "pages": one.pages, "seconds": one.seconds, "read_as": said.read_as,
              "comes_back": said.comes_back, "signature": signature_id},
        texts={"summary": summary, "statement": text, "comment": comment},
    )  # fmt: skip
    return approvals.insert_approval(
        tx.db,
        {"request_id": row.id, "decision": said.decision.value, "staff_id": office.person.id, "for_id": row.attorney_id,
         "at": at, "level": "signed" if signature_id else "recorded", "is_owed": int(owed),
         "proof": office.identity.words, "fingerprint": office.identity.fingerprint, "statement": text, "sha256": digest,
         "comment": comment, "read_as": said.read_as, "pages_opened": one.opened, "pages": one.pages,
         "seconds": one.seconds, "ledger_seq": seq, "signature_id": signature_id},
    )  # fmt: skip


def _follow(office: Office, tx: Transaction, one: RequestDetail, said: Said, at: str) -> None:
    """What a decision changes: the request, the assignment, the notes it is sent back with, the task of the changes."""
    row = one.row
    state, to = _NEXT_STATE[said.decision]
    approvals.set_request_state(tx.db, row.id, state, at=at, comes_back=said.comes_back)
    if said.decision is Decision.APPROVED:
        approvals.settle_release(tx.db, row.id)
    work = one.assignment
    if work is not None and row.state == "waiting":
        back_to = work.assignee_id if said.to_assignee else row.asked_by_id
        returns = to is State.RETURNED
        move_to(office, tx, work, to, returned_to=back_to if returns else None)
    if said.decision is not Decision.APPROVED:
        for page, words in [*((None, line) for line in [said.comment.strip()] if line), *said.by_page]:
            assignments.insert_remark(
                tx.db,
                kind="note",
                staff_id=office.person.id,
                at=at,
                words=words.strip(),
                assignment_id=row.assignment_id,
                request_id=None if row.assignment_id is not None else row.id,
                page=page,
            )
    if said.decision is Decision.CHANGES:
        tasks.insert_task(
            tx,
            what=f"Make the attorney's changes: {row.title}"[:300],
            due_on=row.due_on,
            case_id=row.case_id,
            document_id=row.document_id,
            assignee_id=row.asked_by_id,
            urgent=False,
            note=_comment(said),
            by=office.person.id,
            at=at,
        )


# Signing


@dataclass(frozen=True, slots=True)
class _Signed:
    """A signature that fits a statement, by a key that is in force."""

    signature: Signature
    key: KeyRow
    text: str
    issued: int | None


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
        owed = approvals.owed_approvals(office.store.read, office.person.id)
        if not owed:
            raise NotAllowed("You owe no signature.", hint="See what waits: approvals.")
        text = statement(statement_head(office), [_owed(office, approval) for approval in owed])
    else:
        found = []
        for request_id in map(int, key.split()):
            row = requests.request(office, request_id)
            check_may_decide(office, row)
            if row.state not in {"waiting", "phone"}:
                raise NotAllowed(f"“{row.title}” is {row.state} already.")
            found.append(requests.detail(office, request_id))
        text = draft(office, found, Decision.APPROVED)
    with office.store.write() as tx:
        approvals.issue_statement(
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


def _owed(office: Office, approval: ApprovalRow) -> Owed:
    items = approvals.request_items(office.store.read, approval.request_id)
    pairs = tuple((item.document_id, item.sha256) for item in items)
    return Owed(approval.id, approval.request_id, approval.sha256, pairs)


def submit(office: Office, about: str, armored: str) -> Decided:
    """Take a signature over a statement that was given out: the approval (or the signature owed) is recorded.

    Raises:
        SignatureFault: it fits no statement, is by another key, was used before; recorded as a refusal.
        NotAllowed: somebody decided meanwhile.
    """
    office.require(Right.DECIDE)
    key = _about(about)
    since = format_instant(office.clock.now() - timedelta(hours=STATEMENT_HOURS))
    issued = approvals.issued_statements(office.store.read, staff_id=office.person.id, about=key, since=since)
    signed = _checked_signature(office, armored, issued)
    if key == "owed":
        return _sign_owed(office, signed)
    found = []
    for request_id in map(int, key.split()):
        row = requests.request(office, request_id)
        check_may_decide(office, row)
        found.append(requests.detail(office, request_id))
    said = Said(Decision.APPROVED, office.person.initials)
    try:
        return _record(office, found, said, "", signed.text, signed, signed.issued)
    except SignatureFault as fault:
        office.record_refusal("submit", why=str(fault))
        raise


def _checked_signature(office: Office, armored: str, issued: Sequence[tuple[int, str, str | None]]) -> _Signed:
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
        purpose = namespace(keys.install_of(office.store.read))
        last: SignatureFault | None = None
        for statement_id, text, used_at in issued:
            try:
                verify(signature, text.encode(), namespace=purpose)
            except SignatureFault as fault:
                last = fault
                continue
            if used_at is not None:
                raise SignatureFault("This statement was used already.", hint="Ask for a new one.")
            return _Signed(signature, row, text, statement_id or None)
        if last is not None and "does not fit" not in str(last):
            raise last
        raise SignatureFault(
            f"The signature fits no statement that was given out for this in the last {STATEMENT_HOURS} hours.",
            hint="Sign exactly what “statement” wrote, then submit it under the same number.",
        )
    except SignatureFault as fault:
        office.record_refusal("submit", why=str(fault))
        raise


def _keep_signature(office: Office, tx: Transaction, signed: _Signed, at: str) -> int:
    digest = text_hash(signed.text)
    seq = ledger.append(
        tx.db,
        at=at,
        kind="approval.signature",
        staff=office.acting(),
        data={"statement": digest, "signature": text_hash(signed.signature.armored),
              "key": signed.key.id, "fingerprint": signed.key.fingerprint},
        texts={"summary": f"Signed with “{signed.key.name}”", "signature": signed.signature.armored},
    )  # fmt: skip
    return approvals.insert_signature(
        tx.db,
        {"staff_id": office.person.id, "at": at, "statement": signed.text, "sha256": digest,
         "armored": signed.signature.armored, "key_line": signed.key.line, "fingerprint": signed.key.fingerprint,
         "ledger_seq": seq},
    )  # fmt: skip


def _sign_owed(office: Office, signed: _Signed) -> Decided:
    """Sign what was recorded: exactly the approvals the statement names."""
    named = [int(line.split()[1]) for line in signed.text.splitlines() if line.startswith("approval ")]
    at = office.now()
    with office.store.write() as tx:
        if signed.issued is None or not approvals.use_statement(tx.db, signed.issued, at=at):
            raise SignatureFault("This statement was used already.", hint="Ask for a new one.")
        _check_chain(tx, signed.text)
        signature_id = _keep_signature(office, tx, signed, at)
        for approval_id in named:
            approvals.sign_approval(tx.db, approval_id, signature_id)
        ledger.append(
            tx.db,
            at=at,
            kind="approval.signed",
            staff=office.acting(),
            data={"approvals": named, "signature": signature_id, "statement": text_hash(signed.text)},
            texts={"summary": f"Signed {len(named)} approvals"},
        )
        seq, head = ledger.head(tx.db)
    return Decided(tuple(named), f"Signed {len(named)} approvals", "signed", is_owed=False, statement=signed.text,
                   seq=seq, head=head)  # fmt: skip


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
        (a for a in approvals.approvals_of(office.store.read, request_id) if a.signature_id is not None), None
    )
    kept = approvals.get_signature(office.store.read, signed.signature_id or 0) if signed else None
    if signed is None or kept is None:
        raise NotFound(f"No approval of request {request_id} is signed.", hint="It is recorded; see the ledger.")
    install = keys.install_of(office.store.read)
    row = next((k for k in keys.list_keys(office.store.read, live=False) if k.line == kept.key_line), None)
    until = f',valid-before="{_ssh_time(row.revoked_at)}"' if row is not None and row.revoked_at else ""
    since = f'valid-after="{_ssh_time(row.added_at)[:8]}Z"' if row is not None else 'valid-after="19700101Z"'
    who = signed.staff.replace(" ", ".")
    signers = f'{who} namespaces="{namespace(install)}",{since}{until} {kept.key_line}\n'
    command = (
        f"ssh-keygen -Y verify -f allowed_signers -I {who} -n {namespace(install)} -s statement.sig "
        f"-Overify-time={_ssh_time(kept.at)} < statement"
    )
    return ProofFiles(kept.statement, kept.armored, signers, command)


def _ssh_time(instant: str) -> str:
    """``YYYYMMDDHHMMSSZ`` as ssh-keygen reads it (since OpenSSH 9.1)."""
    digits = "".join(ch for ch in instant[:19] if ch.isdigit())
    return f"{digits}Z"
