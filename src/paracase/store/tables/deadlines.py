"""The procession of a case: events, the deadlines they start, what their dates were before, and what was said about them."""

from __future__ import annotations

from paracase.store.declared import EVERYBODY, through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, table, together


class Event(Record, table=True):
    """Something that happened in a case, or is set to happen, with the paper that shows it.

    ``on_day`` is the day counts begin with; ``safe_on`` the earliest day that can be argued for it, where that is another.
    A proposed event starts nothing; a struck one was recorded and does not count any more.
    """

    __table_args__ = table(
        through(case_id="cases", document_id="document"),
        index("event_case", "case_id", "state", "on_day"),
        index("event_document", "document_id", where="document_id IS NOT NULL"),
        index("event_waiting", "case_id", where="state = 'proposed'"),
        topic="deadlines",
        undo=(
            "case_id", "type", "on_day", "at_time", "safe_on", "safe_why", "method", "by_side", "paper", "motion", "period",
            "what", "document_id", "place", "quote", "state", "why", "decided_by", "decided_at",
        ),
        never_again=True,
    )  # fmt: skip
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    type: str = column.text()
    on_day: str | None = column.day()
    at_time: str = column.text()
    safe_on: str | None = column.day()
    safe_why: str = column.text()
    method: str = column.text()
    by_side: str = column.code("", "ours", "theirs", "court", "other")
    paper: str = column.text()
    motion: str = column.text()
    period: str = column.text()
    what: str = column.text()
    document_id: int | None = column.ref("document.id")
    place: str = column.text()
    quote: str = column.text()
    confidence: str = column.code("person", "sure", "likely", "guess")
    state: str = column.code("proposed", "recorded", "declined", "struck")
    why: str = column.text()
    created_by: int | None = column.ref("staff.id")
    created_at: str = column.instant()
    decided_by: int | None = column.ref("staff.id")
    decided_at: str | None = column.instant()


class Deadline(Record, table=True):
    """What a task is due by, computed from an event by a rule, or named by an order; its task carries words and person.

    ``computed`` is the computation as it was made (JSON of ``domain/deadlines/kept.py``): steps, readings, notes. A row
    without ``due_on`` has to be calendared manually; ``manual`` says why. ``entered_owner`` is whose account it was entered
    at, where somebody only said to be the person (``--as``): neither of both verifies it. ``doubted_at`` is when
    it was sent back, and it was not entered anew since; ``why`` says what was wrong.
    """

    __table_args__ = table(
        through(task_id="task"),
        index("deadline_task", "task_id", unique=True),
        index("deadline_event", "event_id"),
        index("deadline_state", "state", "due_on"),
        index("deadline_safe", "state", "safe_on", where="safe_on IS NOT NULL"),
        index("deadline_unverified", "state", where="verified_by IS NULL"),
        topic="deadlines",
        undo=(
            "event_id", "rule", "cite", "mark", "kind", "due_on", "due_time", "zone", "safe_on", "whose", "extendable",
            "manual", "computed", "state", "entered_by", "entered_owner", "entered_at", "verified_by", "verified_at",
            "confirmed_by", "confirmed_at", "proof_id", "closed_by", "closed_at", "why", "doubted_at",
        ),
        never_again=True,
    )  # fmt: skip
    id: int = column.identity()
    task_id: int = column.ref("task.id")
    event_id: int = column.ref("event.id")
    rule: str = column.text()
    cite: str = column.text()
    mark: str = column.text()
    kind: str = column.code("deadline", "not_before", "date_certain", "derived_event")
    due_on: str | None = column.day()
    due_time: str = column.text()
    zone: str = column.text()
    safe_on: str | None = column.day()
    whose: str = column.code("ours", "theirs", "joint", "court")
    extendable: str = column.text()
    manual: str = column.text()
    computed: str = column.text()
    state: str = column.code("open", "done", "unproven", "replaced", "struck")
    entered_by: int = column.ref("staff.id")
    entered_owner: int | None = column.ref("staff.id")
    entered_at: str = column.instant()
    verified_by: int | None = column.ref("staff.id")
    verified_at: str | None = column.instant()
    confirmed_by: int | None = column.ref("staff.id")
    confirmed_at: str | None = column.instant()
    proof_id: int | None = column.ref("document.id")
    closed_by: int | None = column.ref("staff.id")
    closed_at: str | None = column.instant()
    why: str = column.text()
    doubted_at: str | None = column.instant()


class DeadlinePast(Record, table=True):
    """What a deadline was before it moved: its dates, the day of its event, who had verified it, and why it moved."""

    __table_args__ = table(
        through(deadline_id="deadline"),
        index("deadline_past_deadline", "deadline_id"),
        topic="deadlines",
        never_again=True,
    )
    id: int = column.identity()
    deadline_id: int = column.ref("deadline.id")
    due_on: str | None = column.day()
    due_time: str = column.text()
    safe_on: str | None = column.day()
    event_on: str | None = column.day()
    computed: str = column.text()
    verified_by: int | None = column.ref("staff.id")
    verified_at: str | None = column.instant()
    why: str = column.text()
    replaced_by: int = column.ref("staff.id")
    replaced_at: str = column.instant()


class Acknowledged(Record, table=True):
    """A reminder of a deadline that a person has seen: the one of so many days before the date it then had."""

    __table_args__ = table(through(deadline_id="deadline"), topic="deadlines", by_key=True)
    deadline_id: int = column.ref("deadline.id", key=True)
    due_on: str = column.text(key=True)
    days: int = column.number(key=True)
    staff_id: int = column.ref("staff.id", key=True)
    at: str = column.instant()


class Counting(Record, table=True):
    """What of a case decides how its days are counted and which rules apply; what nobody said is empty."""

    __table_args__ = table(
        through(case_id="cases"),
        topic="deadlines",
        undo=("court", "level", "case_type", "state", "zone", "closes", "backup_id"),
        by_key=True,
    )
    case_id: int = column.ref("cases.id", key=True)
    court: str = column.text()
    level: str = column.text()
    case_type: str = column.text()
    state: str = column.text()
    zone: str = column.text()
    closes: str = column.text()
    backup_id: int | None = column.ref("staff.id")


class ClosingTold(Record, table=True):
    """A day a court was closed that no calendar has: told by somebody, from a source; some count only once confirmed."""

    __table_args__ = table(
        EVERYBODY,
        index("closing_told_court", "court", "on_day"),
        topic="deadlines",
        undo=("kind", "words", "source", "confirmed_by", "confirmed_at", "ended_at"),
        never_again=True,
    )
    id: int = column.identity()
    court: str = column.text()
    on_day: str = column.day()
    kind: str = column.code("holiday", "state", "county", "inaccessible", "executive")
    words: str = column.text()
    source: str = column.text()
    told_by: int = column.ref("staff.id")
    told_at: str = column.instant()
    confirmed_by: int | None = column.ref("staff.id")
    confirmed_at: str | None = column.instant()
    ended_at: str | None = column.instant()


class RuleConfirmed(Record, table=True):
    """A rule that an attorney of the office read and confirmed, or refused, in exactly the words it then had.

    ``refused`` is what was wrong with it; empty where it was confirmed.
    """

    __table_args__ = table(
        EVERYBODY,
        together("rule", "digest"),
        topic="deadlines",
        undo=("ended_at", "staff_id", "at", "refused"),
        never_again=True,
    )
    id: int = column.identity()
    rule: str = column.text()
    digest: str = column.digest()
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()
    words: str = column.text()
    ended_at: str | None = column.instant()
    refused: str = column.text(default="")
