"""What was said in a case, as a file that is handed over says it: each entry, and whose words were told; what attorneys were
asked and what they answered.

Advice is an attorney's (ABA Model Rules 5.3 and 5.5): an entry that told an answer says so, with the id of the answer and
the attorney whose words they are. Both are the client's file; to anybody else they are privileged, and do not go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.communications import CommunicationState
from paracase.domain.clients.questions import QuestionState, answer_id
from paracase.domain.leaving.casefile import FileSection
from paracase.store.clients import communications, questions

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.clients.communications import CommunicationRow
    from paracase.store.clients.questions import AnswerRow, QuestionRow


def communications_of(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001 - as every maker
    """Every entry by day. What was held was not told, and says so."""
    db = office.store.read
    answers = {one.id: one for one in questions.answers_in_case(db, case_id)}
    told = {
        one.relay_id: answers[one.answer_id]
        for one in questions.list_questions(db, tuple(QuestionState), case_id=case_id)
        if one.relay_id is not None and one.answer_id in answers
    }
    found = sorted(
        communications.list_communications(db, case_id=case_id), key=lambda one: (one.on_day, one.at_time, one.id)
    )
    rows = tuple(
        (one.on_day, one.at_time, one.kind.value.replace("_", " "), one.direction.value, one.who,
         one.standing.value.replace("_", " "), one.staff, one.capacity, _whose_words(one, told.get(one.id)), one.said,
         one.asked, one.promised)
        for one in found
    )  # fmt: skip
    columns = ("Day", "Time", "Kind", "In or out", "With", "Who that is", "Of us", "As", "Whose words", "Said", "Asked",
               "Promised")  # fmt: skip
    return FileSection("communications", "Communications", columns, rows)


def _whose_words(entry: CommunicationRow, answer: AnswerRow | None) -> str:
    if entry.state is CommunicationState.HELD:
        return f"HELD, not told: {entry.held_why}"
    return f"word for word, answer {answer_id(answer.id)} of {answer.staff}, attorney" if answer is not None else ""


def questions_of(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001 - as every maker
    """Every question that was put, each answer with its id, and those that nobody answered yet."""
    db = office.store.read
    answers: dict[int, list[AnswerRow]] = {}
    for one in reversed(questions.answers_in_case(db, case_id)):
        answers.setdefault(one.question_id, []).append(one)
    asked = sorted(questions.list_questions(db, tuple(QuestionState), case_id=case_id), key=lambda one: one.id)
    rows = tuple(row for one in asked for row in _question(office, one, answers.get(one.id, [])))
    columns = ("Question", "Asked by", "On", "State", "What was asked", "Answer", "Attorney", "Answered", "Proof",
               "The answer, word for word", "SHA-256")  # fmt: skip
    return FileSection("questions", "Questions for the attorney, and answers", columns, rows)


def _question(office: Office, row: QuestionRow, answers: list[AnswerRow]) -> list[tuple[str, ...]]:
    head = (str(row.id), row.who or "", row.on_day or "")
    if not answers:
        state = "NOT ANSWERED" if row.state in {QuestionState.OPEN, QuestionState.ASKED} else row.state.words
        return [(*head, state, row.words, "", row.attorney or "", "", "", "", "")]
    return [
        (*head, row.state.words if one.id == row.answer_id else "another answer took its place", row.words,
         answer_id(one.id), one.staff, office.when(one.at), one.proof, one.words, one.sha256)
        for one in answers
    ]  # fmt: skip
