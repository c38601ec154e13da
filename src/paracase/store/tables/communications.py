"""What was spoken and written with people about cases, the questions that need an attorney, and what was answered."""

from __future__ import annotations

from paracase.store.declared import through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, refuse, table


class Communication(Record, table=True):
    """One contact with a client or another person: who spoke and as what, what was said, asked and promised.

    ``who`` is the other person as they were named when it was logged; ``capacity`` what the speaker of ours introduced
    themselves as. ``minutes`` is 0 where nobody said how long it took. What relays an attorney's words without the id of
    the approved text is *held*, and ``held_why`` says so; *dropped* is one whose logging was taken back.
    """

    __table_args__ = table(
        through(case_id="cases", document_id="document"),
        index("communication_case", "case_id", "on_day"),
        index("communication_day", "on_day"),
        index("communication_task", "task_id", where="task_id IS NOT NULL"),
        index("communication_held", "state", where="state = 'held'"),
        topic="communications",
        undo=(
            "case_id", "kind", "direction", "on_day", "at_time", "contact_id", "party_id", "who", "standing", "staff_id",
            "capacity", "said", "asked", "promised", "minutes", "task_id", "document_id", "state", "held_why",
        ),
        never_again=True,
    )  # fmt: skip
    id: int = column.identity()
    case_id: int | None = column.ref("cases.id")
    kind: str = column.code("call", "letter", "e_mail", "meeting", "portal", "text")
    direction: str = column.code("in", "out")
    on_day: str = column.day()
    at_time: str = column.text()
    contact_id: int | None = column.ref("contact.id")
    party_id: int | None = column.ref("party.id")
    who: str = column.text()
    standing: str = column.code(
        "client", "opposing_counsel", "opposing_party", "court", "witness", "provider", "insurer", "other"
    )
    staff_id: int = column.ref("staff.id")
    capacity: str = column.text()
    said: str = column.text()
    asked: str = column.text()
    promised: str = column.text()
    minutes: int = column.number()
    task_id: int | None = column.ref("task.id")
    document_id: int | None = column.ref("document.id")
    state: str = column.code("logged", "held", "dropped")
    held_why: str = column.text()
    made_by: int = column.ref("staff.id")
    made_at: str = column.instant()


class CommunicationPast(Record, table=True):
    """What an entry said before it was corrected, whole, and who corrected it."""

    __table_args__ = table(
        through(communication_id="communication"),
        index("communication_past_of", "communication_id"),
        topic="communications",
        never_again=True,
    )
    id: int = column.identity()
    communication_id: int = column.ref("communication.id")
    kind: str = column.text()
    direction: str = column.text()
    on_day: str = column.day()
    at_time: str = column.text()
    who: str = column.text()
    standing: str = column.text()
    staff_id: int = column.ref("staff.id")
    capacity: str = column.text()
    said: str = column.text()
    asked: str = column.text()
    promised: str = column.text()
    minutes: int = column.number()
    replaced_by: int = column.ref("staff.id")
    replaced_at: str = column.instant()


class Question(Record, table=True):
    """A question that an attorney answers: tagged when it was logged, asked when somebody says so, answered, told.

    ``due_on`` is the day by which an answer is owed, of the office's own days; ``back_why`` what the attorney said
    who sent it back; ``relay_id`` the entry that says the answer was told.
    """

    __table_args__ = table(
        through(case_id="cases", communication_id="communication"),
        index("question_state", "state", "due_on"),
        index("question_of", "communication_id"),
        topic="communications",
        undo=(
            "case_id", "state", "attorney_id", "asked_by", "asked_at", "due_on", "back_why", "words", "relay_id",
            "closed_by", "closed_at",
        ),
        never_again=True,
    )  # fmt: skip
    id: int = column.identity()
    communication_id: int | None = column.ref("communication.id")
    case_id: int | None = column.ref("cases.id")
    words: str = column.text()
    category: str = column.text()
    cue: str = column.text()
    state: str = column.code("open", "asked", "answered", "relayed", "withdrawn")
    attorney_id: int | None = column.ref("staff.id")
    asked_by: int | None = column.ref("staff.id")
    asked_at: str | None = column.instant()
    due_on: str | None = column.day()
    back_why: str = column.text()
    relay_id: int | None = column.ref("communication.id")
    made_by: int = column.ref("staff.id")
    made_at: str = column.instant()
    closed_by: int | None = column.ref("staff.id")
    closed_at: str | None = column.instant()


class AttorneyAnswer(Record, table=True):
    """What an attorney answered, in exactly these words: ``sha256`` is of their UTF-8 bytes.

    ``proof`` and ``fingerprint`` say how it was known who answered; the entry ``ledger_seq`` holds the same digest. A later
    answer of the same question is a version more; none is ever changed.
    """

    __table_args__ = table(
        through(question_id="question"),
        index("attorney_answer_of", "question_id", "version", unique=True),
        topic="communications",
        never_again=True,
    )
    id: int = column.identity()
    question_id: int = column.ref("question.id")
    version: int = column.number()
    words: str = column.text()
    sha256: str = column.digest()
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()
    proof: str = column.code("key", "account")
    fingerprint: str = column.text()
    ledger_seq: int = column.number()


refuse(AttorneyAnswer, "attorney_answer_no_update", "UPDATE", "an answer is never changed")
refuse(AttorneyAnswer, "attorney_answer_no_delete", "DELETE", "an answer is never removed")
