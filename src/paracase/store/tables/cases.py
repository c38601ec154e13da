"""Cases, who is in them, who stands outside, who accepted them, and what is to be done."""

from __future__ import annotations

from typing import ClassVar

from paracase.store.declared import BY_VIEW, through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, table, together


class Case(Record, table=True):
    """A matter."""

    __tablename__: ClassVar[str] = "cases"  # CASE is a word of SQL
    __table_args__ = table(
        BY_VIEW,
        together("root_id", "folder"),
        topic="cases",
        undo=("caption", "stage", "side", "status", "reviewed_at"),
    )
    id: int = column.identity()
    number: str = column.text(unique=True)
    caption: str = column.text()
    matter_type: str = column.text()
    stage: str = column.text()
    side: str = column.text()
    status: str = column.code("open", "closed")
    root_id: int = column.ref("root.id")
    folder: bytes = column.blob()
    created_at: str = column.instant()
    reviewed_at: str | None = column.instant()
    rev: int = column.number()
    number_fold: str = column.fold_of("number", unique=True)


class CaseNumber(Record, table=True):
    """Every number a case was ever given, and that case's id: neither is given again when the case is taken back."""

    __table_args__ = table(through(case_id="cases"), topic=None, by_key=True)
    number: str = column.text(key=True)
    case_id: int = column.number()


class Docket(Record, table=True):
    """One docket number of a case, with its court and judge and the days it was in force."""

    __table_args__ = table(
        through(case_id="cases"), index("docket_key", "key"), index("docket_case", "case_id"), topic="cases"
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    number: str = column.text()
    key: str = column.text()
    court: str = column.text()
    judge: str = column.text()
    relation: str = column.code("main", "lead", "member", "removed", "appeal", "related", "transferred")
    from_on: str | None = column.day()
    to_on: str | None = column.day()


class Party(Record, table=True):
    """A person or organisation with a role in a case."""

    __table_args__ = table(
        through(case_id="cases"),
        index("party_case", "case_id"),
        index("party_person", "person_id", "name"),
        topic="cases",
        undo=("case_id", "name", "role", "is_client", "active", "person_id"),
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    name: str = column.text()
    role: str = column.text()
    is_client: int = column.flag()
    active: int = column.flag(default=1)
    person_id: int | None = column.ref("person.id")
    """Who it is; the name stays as it was written in this case."""


class Team(Record, table=True):
    """Who works on a case, as what."""

    __table_args__ = table(through(case_id="cases"), topic="cases", undo=("part",), by_key=True)
    case_id: int = column.ref("cases.id", key=True)
    staff_id: int = column.ref("staff.id", key=True)
    part: str = column.text()


class Wall(Record, table=True):
    """Who stands outside a case, and why."""

    __table_args__ = table(through(case_id="cases"), index("wall_staff", "staff_id"), topic="walls", by_key=True)
    case_id: int = column.ref("cases.id", key=True)
    staff_id: int = column.ref("staff.id", key=True)
    reason: str = column.text()
    set_by: int = column.ref("staff.id")
    set_at: str = column.instant()


class Acceptance(Record, table=True):
    """A case that was opened from a paper, and what an attorney decided about it; a case without a row is accepted."""

    __table_args__ = table(
        through(case_id="cases"), topic="walls", undo=("state", "decided_by", "decided_at", "reason"), by_key=True
    )
    case_id: int = column.ref("cases.id", key=True)
    state: str = column.code("accepted", "waiting", "declined")
    opened_by: int = column.ref("staff.id")
    opened_at: str = column.instant()
    decided_by: int | None = column.ref("staff.id")
    decided_at: str | None = column.instant()
    reason: str = column.text()


class Hold(Record, table=True):
    """Nothing of a case is destroyed, and why; one that was released stays, with the day."""

    __table_args__ = table(
        through(case_id="cases"),
        index("hold_case", "case_id", where="released_at IS NULL"),
        topic="cases",
        never_again=True,
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    reason: str = column.text()
    set_by: int = column.ref("staff.id")
    set_at: str = column.instant()
    released_by: int | None = column.ref("staff.id")
    released_at: str | None = column.instant()
    released_why: str = column.text()
    triggered_by: str = column.text(default="")
    """What made it a duty to keep: a demand, a complaint, a subpoena."""


class HoldCustodian(Record, table=True):
    """Somebody who must keep what a hold is about: told, acknowledged, reminded."""

    __table_args__ = table(
        through(hold_id="hold"),
        index("hold_custodian_hold", "hold_id"),
        topic="cases",
        undo=("name", "notified_on", "acknowledged_on", "reminded_on", "active"),
        never_again=True,
    )
    id: int = column.identity()
    hold_id: int = column.ref("hold.id")
    name: str = column.text()
    notified_on: str | None = column.day()
    acknowledged_on: str | None = column.day()
    reminded_on: str | None = column.day()
    active: int = column.flag(default=1)


class Element(Record, table=True):
    """What a case must have, and how far it is; an element nobody touched has no row."""

    __table_args__ = table(
        through(case_id="cases"),
        index("element_document", "document_id", where="document_id IS NOT NULL"),
        index("element_received", "case_id", where="state = 'received'"),
        topic="elements",
        undo=(
            "state", "requested_on", "requested_from", "document_id", "reason", "decided_by", "decided_at", "proposed_id",
            "cadence", "authorized_until",
        ),
        by_key=True,
    )  # fmt: skip
    case_id: int = column.ref("cases.id", key=True)
    element_id: str = column.text(key=True)
    state: str = column.code("missing", "requested", "received", "reviewed", "waived")
    requested_on: str | None = column.day()
    requested_from: str | None = column.text()
    document_id: int | None = column.ref("document.id")
    reason: str | None = column.text()
    decided_by: int | None = column.ref("staff.id")
    decided_at: str | None = column.instant()
    party_id: int = column.number(key=True)
    """The party it is of, where the checklist has a row for each; 0 where it is the case's."""
    proposed_id: int | None = column.ref("document.id")
    """A paper that was filed and may be it; a person says so."""
    cadence: str | None = column.text()
    """After how many days who was asked is asked again (``domain/cases/requests.py``)."""
    authorized_until: str | None = column.day()
    """How long the authorization holds with which it was asked for."""


class RequestEntry(Record, table=True):
    """What went to and fro about an element that somebody was asked for."""

    __table_args__ = table(
        through(case_id="cases"),
        index("request_entry_element", "case_id", "element_id", "party_id"),
        topic="elements",
        never_again=True,
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    element_id: str = column.text()
    party_id: int = column.number()
    kind: str = column.code("asked", "chased", "answered", "incomplete", "complete")
    day: str = column.day()
    whom: str = column.text()
    said_by: str = column.text()
    words: str = column.text()
    by_id: int = column.ref("staff.id")
    at: str = column.instant()


class Closing(Record, table=True):
    """The closing of a case: gone through point by point, asked for, signed by an attorney; a case may be closed again."""

    __table_args__ = table(
        through(case_id="cases"),
        index("closing_case", "case_id"),
        index("closing_waiting", "case_id", where="state = 'waiting'"),
        topic="cases",
        undo=(
            "state", "asked_by", "asked_at", "decided_by", "decided_at", "reason", "retention_on", "retention_rule",
        ),
        never_again=True,
    )  # fmt: skip
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    state: str = column.code("begun", "waiting", "signed", "reopened")
    begun_by: int = column.ref("staff.id")
    begun_at: str = column.instant()
    asked_by: int | None = column.ref("staff.id")
    asked_at: str | None = column.instant()
    decided_by: int | None = column.ref("staff.id")
    decided_at: str | None = column.instant()
    reason: str = column.text()
    retention_on: str | None = column.day()
    retention_rule: str = column.text()


class ClosingPoint(Record, table=True):
    """One point of a closing: whether it is done, in whose word."""

    __table_args__ = table(
        through(closing_id="closing"),
        topic="cases",
        undo=("state", "words", "said_by", "set_by", "set_at"),
        by_key=True,
    )
    closing_id: int = column.ref("closing.id", key=True)
    point: str = column.text(key=True)
    state: str = column.code("done", "none")
    words: str = column.text()
    said_by: str = column.text()
    set_by: int = column.ref("staff.id")
    set_at: str = column.instant()


class Condition(Record, table=True):
    """Whether something is so in a case that its checklist asks about; once for all elements that hang on it."""

    __table_args__ = table(
        through(case_id="cases"), topic="elements", undo=("is_so", "answered_by", "answered_at"), by_key=True
    )
    case_id: int = column.ref("cases.id", key=True)
    condition: str = column.text(key=True)
    is_so: int = column.flag()
    answered_by: int = column.ref("staff.id")
    answered_at: str = column.instant()


class Task(Record, table=True):
    """Something to do, by someone, by a date."""

    __table_args__ = table(
        through(case_id="cases", document_id="document"),
        index("task_due", "state", "due_on"),
        index("task_case", "case_id", "state", "due_on"),
        topic="tasks",
        undo=(
            "case_id", "document_id", "what", "due_on", "due_time", "assignee_id", "priority", "state", "done_at", "done_by",
            "note",
        ),
    )  # fmt: skip
    id: int = column.identity()
    case_id: int | None = column.ref("cases.id")
    document_id: int | None = column.ref("document.id")
    what: str = column.text()
    due_on: str | None = column.day()
    due_time: str | None = column.text()
    assignee_id: int | None = column.ref("staff.id")
    priority: int = column.number()
    state: str = column.code("open", "done", "dropped")
    done_at: str | None = column.instant()
    created_at: str = column.instant()
    created_by: int | None = column.ref("staff.id")
    done_by: int | None = column.ref("staff.id")
    note: str = column.text(default="")


class TaskDate(Record, table=True):
    """A date a task had before it got another."""

    __table_args__ = table(through(task_id="task"), index("task_date_task", "task_id"), topic="tasks")
    id: int = column.identity()
    task_id: int = column.ref("task.id")
    due_on: str | None = column.day()
    due_time: str | None = column.text()
    replaced_at: str = column.instant()
    replaced_by: int = column.ref("staff.id")
