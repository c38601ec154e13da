"""Work that is handed out: assignments, deliveries, examinations, and what is said about them."""

from __future__ import annotations

from paracase.store.declared import through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, table, together


class Assignment(Record, table=True):
    """Research or drafting that somebody was given."""

    __table_args__ = table(
        through(case_id="cases"),
        index("assignment_case", "case_id"),
        index("assignment_state", "state"),
        index("assignment_document", "document_id", where="document_id IS NOT NULL"),
        topic="assignments",
        undo=(
            "case_id", "kind", "what", "brief", "authorities", "limits", "assignee_id", "attorney_id", "due_on", "filing_on",
            "rescue_on", "minutes", "state", "state_at", "from_id",
        ),
        never_again=True,
    )  # fmt: skip
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    kind: str = column.code("research", "drafting")
    what: str = column.text()
    brief: str = column.text()
    authorities: str = column.text()
    limits: str = column.text()
    from_id: int = column.ref("staff.id")
    assignee_id: int = column.ref("staff.id")
    attorney_id: int | None = column.ref("staff.id")
    due_on: str | None = column.day()
    filing_on: str | None = column.day()
    rescue_on: str | None = column.day()
    minutes: int = column.number()
    state: str = column.code(
        "assigned", "in_progress", "delivered", "examined", "for_approval", "approved", "returned", "released", "done",
        "withdrawn",
    )  # fmt: skip
    state_at: str = column.instant()
    returned_to: int | None = column.ref("staff.id")
    document_id: int | None = column.ref("document.id")
    created_at: str = column.instant()


class Delivery(Record, table=True):
    """A version handed in; ``said_by_id`` is whose account it was where the name was only said (0: nobody known)."""

    __table_args__ = table(
        through(assignment_id="assignment"), together("assignment_id", "no"), topic="assignments", never_again=True
    )
    id: int = column.identity()
    assignment_id: int = column.ref("assignment.id")
    no: int = column.number()
    document_id: int = column.ref("document.id")
    version_id: int = column.ref("version.id")
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()
    note: str = column.text()
    minutes: int = column.number()
    ai_tool: str = column.text()
    ai_saw: str = column.text()
    ai_verifier: str = column.text()
    added: int | None = column.number()
    removed: int | None = column.number()
    said_by_id: int | None = column.number()


class Examination(Record, table=True):
    """Somebody looked at what was delivered; ``said_by_id`` as of a delivery."""

    __table_args__ = table(
        through(assignment_id="assignment"),
        index("examination_assignment", "assignment_id"),
        topic="assignments",
        never_again=True,
    )
    id: int = column.identity()
    assignment_id: int = column.ref("assignment.id")
    delivery_id: int = column.ref("delivery.id")
    staff_id: int = column.ref("staff.id")
    begun_at: str = column.instant()
    ended_at: str | None = column.instant()
    seconds: int = column.number()
    verdict: str | None = column.code("pass", "back")
    note: str = column.text()
    is_own: int = column.flag()
    said_by_id: int | None = column.number()


class Finding(Record, table=True):
    """What was found on one line of an examination."""

    __table_args__ = table(through(examination_id="examination"), topic="assignments", by_key=True)
    examination_id: int = column.ref("examination.id", key=True)
    line_id: str = column.text(key=True)
    label: str = column.text()
    result: str = column.code("good", "fault", "none")
    words: str = column.text()


class Remark(Record, table=True):
    """A question, an answer, or a note something was sent back with."""

    __table_args__ = table(
        through(assignment_id="assignment", request_id="request"),
        index("remark_assignment", "assignment_id", where="assignment_id IS NOT NULL"),
        index("remark_request", "request_id", where="request_id IS NOT NULL"),
        topic="assignments",
        never_again=True,
    )
    id: int = column.identity()
    assignment_id: int | None = column.ref("assignment.id")
    request_id: int | None = column.ref("request.id")
    kind: str = column.code("question", "answer", "note")
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()
    words: str = column.text()
    page: int | None = column.number()
    answers: int | None = column.ref("remark.id")
    done_at: str | None = column.instant()
    done_by: int | None = column.ref("staff.id")
    place: str = column.text(default="")


class CiteTick(Record, table=True):
    """A citation or quotation that somebody looked up, by the words it was looked up for; the last one of a key counts."""

    __table_args__ = table(
        through(case_id="cases", document_id="document"),
        index("cite_tick_case", "case_id", "key"),
        topic="assignments",
        never_again=True,
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    document_id: int = column.ref("document.id")
    version_id: int = column.ref("version.id")
    kind: str = column.code("citation", "quotation")
    key: str = column.digest()
    cite: str = column.text()
    result: str = column.code("good", "wrong", "none")
    words: str = column.text()
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()
    ledger_seq: int = column.number()


class FilingPart(Record, table=True):
    """A paper of the set that an assignment is filed as, besides the one that leads, in the set's order."""

    __table_args__ = table(
        through(assignment_id="assignment", document_id="document"),
        topic="assignments",
        by_key=True,
    )
    assignment_id: int = column.ref("assignment.id", key=True)
    document_id: int = column.ref("document.id", key=True)
    no: int = column.number()
    part: str = column.code("lead", "declaration", "exhibit", "attachment", "proposed order", "proof of service")
    title: str = column.text()


class FilingAccepted(Record, table=True):
    """Something a check of a filing set found, which somebody accepted, and why; for exactly these bytes."""

    __table_args__ = table(
        through(case_id="cases", document_id="document"),
        index("filing_accepted_document", "document_id"),
        topic="assignments",
        never_again=True,
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    document_id: int = column.ref("document.id")
    version_id: int = column.ref("version.id")
    looked_for: str = column.text()
    found: str = column.text()
    why: str = column.text()
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()
    ledger_seq: int = column.number()
