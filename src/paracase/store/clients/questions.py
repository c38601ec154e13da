"""Questions for an attorney and their answers, as kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.clients.questions import QuestionState
from paracase.frozen import frozen
from paracase.store.named import column, first, rows
from paracase.store.rows import insert
from paracase.store.where import marks, where

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3

TABLE = "question"
ANSWERS = "attorney_answer"


@frozen
class QuestionRow:
    """A question as listed.

    Attributes:
        cue: the words for which it was tagged; empty where a person did.
        who: who asked it, as they were named; empty where it stands for itself.
        due_on: the day by which an answer is owed.
        back_why: what the attorney said who sent it back.
        answer_id: the last answer.
    """

    id: int
    communication_id: int | None
    case_id: int | None
    case_number: str | None
    caption: str | None
    words: str
    category: str
    cue: str
    state: QuestionState
    attorney_id: int | None
    attorney: str | None
    asked_by_id: int | None
    asked_by: str | None
    asked_at: str | None
    due_on: str | None
    back_why: str
    relay_id: int | None
    made_by_id: int
    made_by: str
    made_at: str
    on_day: str | None
    kind: str | None
    who: str | None
    answer_id: int | None


@frozen
class AnswerRow:
    """An attorney's answer, in exactly these words."""

    id: int
    question_id: int
    case_id: int | None
    version: int
    words: str
    sha256: str
    staff_id: int
    staff: str
    at: str
    proof: str
    fingerprint: str
    ledger_seq: int


_SELECT = (
    "SELECT q.id, q.communication_id, q.case_id, c.number AS case_number, c.caption, q.words, q.category, q.cue, q.state, "
    "q.attorney_id, y.name AS attorney, q.asked_by AS asked_by_id, a.name AS asked_by, q.asked_at, q.due_on, q.back_why, "
    "q.relay_id, q.made_by AS made_by_id, b.name AS made_by, q.made_at, m.on_day, m.kind, m.who, "
    "(SELECT max(w.id) FROM attorney_answer w WHERE w.question_id = q.id) AS answer_id "
    "FROM question q LEFT JOIN cases c ON c.id = q.case_id LEFT JOIN communication m ON m.id = q.communication_id "
    "JOIN staff b ON b.id = q.made_by LEFT JOIN staff a ON a.id = q.asked_by LEFT JOIN staff y ON y.id = q.attorney_id "
)
_ANSWER = (
    "SELECT w.id, w.question_id, q.case_id, w.version, w.words, w.sha256, w.staff_id, s.name AS staff, w.at, w.proof, "
    "w.fingerprint, w.ledger_seq FROM attorney_answer w JOIN question q ON q.id = w.question_id "
    "JOIN staff s ON s.id = w.staff_id "
)
_BY_DAY = "ORDER BY q.due_on NULLS LAST, q.made_at, q.id"


def insert_question(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Add a question; returns its id."""
    return insert(db, TABLE, values)


def get_question(db: sqlite3.Connection, number: int) -> QuestionRow | None:
    """One question."""
    return first(db.execute(f"{_SELECT}WHERE q.id = ?", (number,)), QuestionRow)


def list_questions(
    db: sqlite3.Connection, states: Sequence[QuestionState], *, case_id: int | None = None
) -> list[QuestionRow]:
    """Questions in these states, by the day an answer is owed."""
    among = ", ".join(f"'{state.value}'" for state in states)
    which, values = where(("q.case_id = ?", case_id), f"q.state IN ({among})")
    return rows(db.execute(f"{_SELECT}{which}{_BY_DAY}", values), QuestionRow)


def questions_of(db: sqlite3.Connection, communication_id: int) -> list[QuestionRow]:
    """The questions of an entry, in the order they were made."""
    sql = f"{_SELECT}WHERE q.communication_id = ? AND q.state <> 'withdrawn' ORDER BY q.id"
    return rows(db.execute(sql, (communication_id,)), QuestionRow)


def relayed_as(db: sqlite3.Connection, communication_id: int) -> QuestionRow | None:
    """The question whose answer an entry told; None where it told none."""
    return first(db.execute(f"{_SELECT}WHERE q.relay_id = ?", (communication_id,)), QuestionRow)


def told_in(db: sqlite3.Connection) -> set[int]:
    """The entries by which an answer was told."""
    return set(column(db.execute("SELECT relay_id FROM question WHERE relay_id IS NOT NULL ORDER BY relay_id"), int))


class _Cues(NamedTuple):
    communication_id: int
    cues: int


def cues_of_entries(db: sqlite3.Connection) -> dict[int, int]:
    """Of each entry with questions that were tagged by their words, how many there are."""
    sql = (
        "SELECT communication_id, count(*) AS cues FROM question WHERE communication_id IS NOT NULL AND cue <> '' "
        "AND state <> 'withdrawn' GROUP BY communication_id ORDER BY communication_id"
    )
    return {row.communication_id: row.cues for row in rows(db.execute(sql), _Cues)}


def count_open(db: sqlite3.Connection) -> int:
    """Questions whose answer has not come to who asked."""
    (count,) = db.execute("SELECT count(*) FROM question WHERE state IN ('open', 'asked', 'answered')").fetchone()
    return int(count)


def count_asked(db: sqlite3.Connection, attorneys: Sequence[int]) -> int:
    """Questions that wait for one of these attorneys, or for one who left since; nobody is none."""
    if not attorneys:
        return 0
    sql = f"SELECT count(*) FROM question WHERE state = 'asked' AND (attorney_id IN ({marks(attorneys)}) "
    sql += "OR attorney_id IN (SELECT id FROM staff WHERE active = 0))"
    (count,) = db.execute(sql, tuple(attorneys)).fetchone()
    return int(count)


def insert_answer(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Add an answer; returns its id."""
    return insert(db, ANSWERS, values)


def get_answer(db: sqlite3.Connection, number: int) -> AnswerRow | None:
    """One answer."""
    return first(db.execute(f"{_ANSWER}WHERE w.id = ?", (number,)), AnswerRow)


def answers_of(db: sqlite3.Connection, question_id: int) -> list[AnswerRow]:
    """Every answer of a question, the last one last."""
    return rows(db.execute(f"{_ANSWER}WHERE w.question_id = ? ORDER BY w.version", (question_id,)), AnswerRow)


def answers_in_case(db: sqlite3.Connection, case_id: int) -> list[AnswerRow]:
    """What attorneys answered in a case, newest first."""
    return rows(db.execute(f"{_ANSWER}WHERE q.case_id = ? ORDER BY w.id DESC", (case_id,)), AnswerRow)


def every_answer(db: sqlite3.Connection) -> list[AnswerRow]:
    """All answers, in the order they were given."""
    return rows(db.execute(f"{_ANSWER}ORDER BY w.id"), AnswerRow)
