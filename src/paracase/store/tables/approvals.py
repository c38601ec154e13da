"""Requests for an attorney's decision, what was decided and signed, and what went out."""

from __future__ import annotations

from paracase.store.declared import BY_VIEW, EVERYBODY, through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, refuse, table


class Request(Record, table=True):
    """A request for an attorney's decision; ``said_by_id`` as of a delivery."""

    __table_args__ = table(
        through(case_id="cases"),
        index("request_state", "state", "attorney_id"),
        index("request_case", "case_id"),
        index("request_assignment", "assignment_id", where="assignment_id IS NOT NULL"),
        topic="requests",
        never_again=True,
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    assignment_id: int | None = column.ref("assignment.id")
    title: str = column.text()
    purpose: str = column.code("file", "serve", "send")
    attorney_id: int = column.ref("staff.id")
    asked_by: int = column.ref("staff.id")
    asked_at: str = column.instant()
    due_on: str | None = column.day()
    note: str = column.text()
    state: str = column.code("waiting", "approved", "changes", "returned", "phone", "withdrawn")
    state_at: str = column.instant()
    before_id: int | None = column.ref("request.id")
    comes_back: int = column.flag(default=1)
    said_by_id: int | None = column.number()


class RequestItem(Record, table=True):
    """One paper of a request, by its exact bytes."""

    __table_args__ = table(
        through(request_id="request", document_id="document"),
        index("request_item_document", "document_id"),
        topic="requests",
        by_key=True,
    )
    request_id: int = column.ref("request.id", key=True)
    no: int = column.number(key=True)
    part: str = column.code("lead", "declaration", "exhibit", "attachment", "proposed order", "proof of service")
    document_id: int = column.ref("document.id")
    version_id: int = column.ref("version.id")
    sha256: str = column.digest()
    size: int = column.number()
    name: str = column.text()
    compared_id: int | None = column.ref("version.id")


class PageRead(Record, table=True):
    """A page that a person had on the screen, and for how long."""

    __table_args__ = table(through(version_id="version"), topic=None, by_key=True)
    staff_id: int = column.ref("staff.id", key=True)
    version_id: int = column.ref("version.id", key=True)
    page: int = column.number(key=True)
    first_at: str = column.instant()
    seconds: int = column.number()
    seen: str = column.text(default="")
    sent: int = column.number(default=0)
    drawn: int = column.flag(default=0)


class ReadingPlace(Record, table=True):
    """Where a person read last."""

    __table_args__ = table(through(request_id="request"), topic=None)
    staff_id: int = column.identity("staff.id")
    request_id: int = column.ref("request.id")
    item_no: int = column.number()
    page: int = column.number()
    whole: int = column.flag()


class Gathered(Record, table=True):
    """A comment of an attorney to a place in a paper, not sent yet."""

    __table_args__ = table(
        through(request_id="request"),
        index("gathered_request", "request_id", "staff_id"),
        topic="requests",
        never_again=True,
    )
    id: int = column.identity()
    request_id: int = column.ref("request.id")
    staff_id: int = column.ref("staff.id")
    version_id: int = column.ref("version.id")
    page: int | None = column.number()
    place: str = column.text()
    words: str = column.text()
    at: str = column.instant()


class IssuedStatement(Record, table=True):
    """A statement that was given out to be signed; ``about`` are numbers of requests, or *owed*."""

    __table_args__ = table(BY_VIEW, index("issued_statement_staff", "staff_id", "about"), topic=None, never_again=True)
    id: int = column.identity()
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()
    about: str = column.text()
    text: str = column.text()
    sha256: str = column.digest(unique=True)
    used_at: str | None = column.instant()


class Signature(Record, table=True):
    """A signature over a statement, with the key as it was in force."""

    __table_args__ = table(BY_VIEW, topic="requests", never_again=True)
    id: int = column.identity()
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()
    statement: str = column.text()
    sha256: str = column.digest(unique=True)
    armored: str = column.text()
    key_line: str = column.text()
    fingerprint: str = column.text()
    ledger_seq: int = column.number()


refuse(Signature, "signature_no_update", "UPDATE", "a signature is never changed")
refuse(Signature, "signature_no_delete", "DELETE", "a signature is never removed")


class Approval(Record, table=True):
    """What was decided, by whom, and what it binds."""

    __table_args__ = table(
        through(request_id="request"), index("approval_request", "request_id"), topic="requests", never_again=True
    )
    id: int = column.identity()
    request_id: int = column.ref("request.id")
    decision: str = column.code("approved", "changes", "returned", "phone", "acknowledged")
    staff_id: int = column.ref("staff.id")
    for_id: int = column.ref("staff.id")
    at: str = column.instant()
    level: str = column.code("recorded", "signed")
    is_owed: int = column.flag()
    proof: str = column.text()
    fingerprint: str = column.text()
    statement: str = column.text()
    sha256: str = column.digest(unique=True)
    comment: str = column.text()
    read_as: str = column.text()
    pages_opened: int = column.number()
    pages: int = column.number()
    seconds: int = column.number()
    ledger_seq: int = column.number()
    signature_id: int | None = column.ref("signature.id")
    door: str = column.text(default="")


refuse(
    Approval,
    "approval_no_update",
    "UPDATE OF id, request_id, decision, staff_id, for_id, at, level, proof, fingerprint, statement, sha256, comment, "
    "ledger_seq, door",
    "an approval is never changed",
)
refuse(Approval, "approval_no_delete", "DELETE", "an approval is never removed")


class Released(Record, table=True):
    """Something that was filed, served or sent."""

    __table_args__ = table(
        through(case_id="cases"),
        index("released_request", "request_id", where="request_id IS NOT NULL"),
        topic="requests",
        never_again=True,
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    request_id: int | None = column.ref("request.id")
    how: str = column.code("filed", "served", "sent")
    recipient: str = column.text()
    day: str = column.day()
    proof: str = column.text()
    proof_document_id: int | None = column.ref("document.id")
    standing: str = column.code("approved", "exception", "phone", "not needed")
    reason: str = column.text()
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()
    ledger_seq: int = column.number()
    is_owed: int = column.flag(default=0)
    account: str = column.text(default="")
    authorized_by: str = column.text(default="")
    pressed_by: str = column.text(default="")


class ReleasedItem(Record, table=True):
    """One paper that went out, by its exact bytes."""

    __table_args__ = table(
        through(released_id="released", document_id="document"),
        index("released_item_document", "document_id"),
        topic="requests",
        by_key=True,
    )
    released_id: int = column.ref("released.id", key=True)
    document_id: int = column.ref("document.id", key=True)
    version_id: int = column.ref("version.id")
    sha256: str = column.digest()


class FiledCopy(Record, table=True):
    """A paper that is the court-stamped copy of a version that was filed; ``likeness`` per thousand words."""

    __table_args__ = table(through(document_id="document"), topic="documents")
    document_id: int = column.identity("document.id")
    version_id: int = column.ref("version.id")
    of_version_id: int = column.ref("version.id")
    likeness: int = column.number()
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()


class LentQueue(Record, table=True):
    """An attorney's queue that is another's for some days."""

    __table_args__ = table(EVERYBODY, topic="requests", never_again=True)
    id: int = column.identity()
    from_id: int = column.ref("staff.id")
    to_id: int = column.ref("staff.id")
    from_on: str = column.day()
    until_on: str = column.day()
    given_by: int = column.ref("staff.id")
    given_at: str = column.instant()
    ended_at: str | None = column.instant()


class GapAnswered(Record, table=True):
    """What never came of a case's docket, and why nobody waits for it any more.

    Of numbers a span, of an attachment its document's number and its own, of a filing of ours what went out.
    """

    __table_args__ = table(
        through(case_id="cases"), index("gap_answered_case", "case_id"), topic="gaps", never_again=True
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    kind: str = column.code("number", "document", "attachment", "notice")
    first_no: int | None = column.number()
    last_no: int | None = column.number()
    attachment_no: int | None = column.number()
    released_id: int | None = column.ref("released.id")
    how: str = column.code("came", "sealed", "not_ours", "other")
    reason: str = column.text()
    answered_by: int = column.ref("staff.id")
    answered_at: str = column.instant()
