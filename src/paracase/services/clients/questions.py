"""Asking an attorney what a client asked: that starts the clock; and looking at what was asked and answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.clients import acts
from paracase.domain.clients.advice import asks_for_advice
from paracase.domain.clients.questions import STILL_OPEN, QuestionMove, QuestionState
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.steps import RowStep
from paracase.domain.words import prose
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.clients.communications import entry
from paracase.services.clients.owed_by import answer_due, attorney_asked
from paracase.store import rows
from paracase.store.clients import questions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.domain.acts import Act
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.questions import AnswerRow, QuestionRow
    from paracase.store.engine import Transaction


@frozen
class QuestionDetail:
    """A question with its answers, the last one last."""

    row: QuestionRow
    answers: tuple[AnswerRow, ...]

    @property
    def answer(self) -> AnswerRow | None:
        """The one that is told."""
        return self.answers[-1] if self.answers else None


def question(office: Office, number: int) -> QuestionRow:
    """One question.

    Raises:
        NotFound: there is none with this number.
    """
    row = questions.get_question(office.store.read, number)
    if row is None:
        raise NotFound(f"There is no question {number}.", hint="See “paracase client questions”.")
    return row


def detail(office: Office, number: int) -> QuestionDetail:
    """One question with its answers.

    Raises:
        NotFound: there is none with this number.
    """
    return QuestionDetail(question(office, number), tuple(questions.answers_of(office.store.read, number)))


def listed(
    office: Office, *, case_id: int | None = None, states: Sequence[QuestionState] = STILL_OPEN
) -> list[QuestionRow]:
    """Questions in these states, by the day an answer is owed."""
    return questions.list_questions(office.store.read, states, case_id=case_id)


def is_overdue(row: QuestionRow, today: date) -> bool:
    """Whether the day by which an answer was owed is over."""
    return row.state is QuestionState.ASKED and row.due_on is not None and row.due_on < today.isoformat()


def ask(office: Office, number: int, *, attorney_id: int | None = None) -> Done:
    """Put a question before an attorney; by when an answer is owed, the office's policy says.

    Args:
        attorney_id: whom; else the lead of the case.

    Raises:
        NotFound: there is no such question.
        NotAllowed: it was asked already, or nobody can answer it.
        BadInput: it is not said which attorney is asked.
    """
    office.require(QuestionMove.ASK)
    row = question(office, number)
    office.require(QuestionMove.ASK, row)
    with office.store.write() as tx:
        check_state(tx, row)
        return _put(office, tx, row.id, row.case_id, attorney_id, row.communication_id, [])


def ask_about(office: Office, communication_id: int, words: str = "", *, attorney_id: int | None = None) -> Done:
    """Put before an attorney what an entry asks, whether or not it was tagged; of what is held, whether it may be told.

    Args:
        words: the question; else what was asked, or the words that are held.

    Raises:
        NotFound: there is no such entry.
        NotAllowed: it is asked already, or nobody can answer it.
        BadInput: there is nothing to ask in it, or it is not said which attorney is asked.
    """
    office.require(QuestionMove.ASK)
    row = entry(office, communication_id)
    known = questions.questions_of(office.store.read, communication_id)
    waiting = next((one for one in known if one.state is not QuestionState.RELAYED), None)
    if waiting is not None and not words:
        return ask(office, waiting.id, attorney_id=attorney_id)
    asked = prose(words or row.asked or (row.said if row.held_why else ""), "question", needed=True)
    found = asks_for_advice(asked)
    with office.store.write() as tx:
        number = questions.insert_question(
            tx.db,
            {
                "communication_id": communication_id, "case_id": row.case_id, "words": asked,
                "category": found.category if found else "", "cue": found.cue if found else "",
                "state": QuestionState.OPEN.value, "back_why": "", "made_by": office.person.id, "made_at": office.now(),
            },
        )  # fmt: skip
        steps = [RowStep("question", (number,), {"state": "withdrawn"}, {"state": "open"})]
        return _put(office, tx, number, row.case_id, attorney_id, communication_id, steps)


def _put(
    office: Office,
    tx: Transaction,
    number: int,
    case_id: int | None,
    attorney_id: int | None,
    communication_id: int | None,
    steps: list[RowStep],
) -> Done:
    attorney, due = attorney_asked(office, case_id, attorney_id), answer_due(office, case_id)
    values: dict[str, Any] = {
        "state": QuestionState.ASKED.value, "attorney_id": attorney.id, "asked_by": office.person.id,
        "asked_at": office.now(), "due_on": due.isoformat(), "back_why": "",
    }  # fmt: skip
    steps.append(changed_row(tx, number, values))
    data = {"question": number, "communication": communication_id, "case": case_id, "attorney": attorney.id,
            "due": due.isoformat()}  # fmt: skip
    words = f"Asked {attorney.name} question {number}; an answer is owed by {neutral(due)}"
    return record(office, tx, acts.QUESTION_ASKED, words, data=data, steps=steps)


def changed_row(tx: Transaction, number: int, values: dict[str, Any]) -> RowStep:
    """Change a question's row; the step that takes it back."""
    now = rows.row_of(tx.db, "question", (number,)) or {}
    rows.update_row(tx.db, "question", (number,), values)
    return RowStep("question", (number,), {name: now[name] for name in values}, values)


def check_state(tx: Transaction, row: QuestionRow) -> None:
    """See that a question stands where it was when it was looked at.

    Raises:
        NotAllowed: somebody moved it meanwhile.
    """
    now = questions.get_question(tx.db, row.id)
    if now is None or now.state is not row.state or now.answer_id != row.answer_id:
        stands = now.state.words if now is not None else "gone"
        raise NotAllowed(
            f"Question {row.id} was moved meanwhile: {stands}; nothing was changed.", hint="Look at it again."
        )


def withdraw(office: Office, number: int) -> Done:
    """A question needs no attorney any more: it was none for one, or who asked does not want to know.

    Raises:
        NotFound: there is no such question.
        NotAllowed: it is answered.
    """
    office.require(QuestionMove.WITHDRAW)
    row = question(office, number)
    office.require(QuestionMove.WITHDRAW, row)
    act: Act = acts.QUESTION_WITHDRAWN
    with office.store.write() as tx:
        check_state(tx, row)
        values = {
            "state": QuestionState.WITHDRAWN.value,
            "closed_by": office.person.id,
            "closed_at": office.now(),
        }
        steps = [changed_row(tx, number, values)]
        data = {"question": number, "communication": row.communication_id, "case": row.case_id}
        return record(office, tx, act, f"Withdrew question {number}", data=data, steps=steps)
