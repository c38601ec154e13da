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
        topic="cases",
        undo=("case_id", "name", "role", "is_client", "active"),
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    name: str = column.text()
    role: str = column.text()
    is_client: int = column.flag()
    active: int = column.flag(default=1)


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


class Element(Record, table=True):
    """What a case must have, and how far it is; an element nobody touched has no row."""

    __table_args__ = table(
        through(case_id="cases"),
        index("element_document", "document_id", where="document_id IS NOT NULL"),
        topic="elements",
        undo=("state", "requested_on", "requested_from", "document_id", "reason", "decided_by", "decided_at"),
        by_key=True,
    )
    case_id: int = column.ref("cases.id", key=True)
    element_id: str = column.text(key=True)
    state: str = column.code("missing", "requested", "received", "reviewed", "waived")
    requested_on: str | None = column.day()
    requested_from: str | None = column.text()
    document_id: int | None = column.ref("document.id")
    reason: str | None = column.text()
    decided_by: int | None = column.ref("staff.id")
    decided_at: str | None = column.instant()


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
