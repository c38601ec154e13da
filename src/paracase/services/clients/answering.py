"""An attorney answers what a client asked, in exactly these words; or sends the question back.

The words are kept with their SHA-256, under who answered and how that is known; the ledger's entry holds the same digest. No
answer is ever changed: another one is another version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients import acts
from paracase.domain.clients.questions import QuestionMove, QuestionState, answer_id, answer_words, digest_of_words
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.visible import visible
from paracase.domain.words import line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.approvals.whose import queues
from paracase.services.clients.questions import changed_row, check_state, detail, is_overdue, question
from paracase.store import ledger
from paracase.store.clients import communications, questions
from paracase.store.people import staff

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.communications import CommunicationRow
    from paracase.store.clients.questions import AnswerRow, QuestionRow
    from paracase.store.driver import sqlite3


@frozen
class QuestionToAnswer:
    """A question that waits for an attorney, with the entry it was asked in and what was answered in the case before."""

    row: QuestionRow
    entry: CommunicationRow | None
    before: tuple[AnswerRow, ...]
    is_overdue: bool
    has_left: bool = False
    """Whether the attorney who was asked is not on the staff any more."""


def to_answer(office: Office) -> list[QuestionToAnswer]:
    """What waits for an attorney's answer, their own and lent queues', the one owed first; nothing for anybody else.

    What was asked of an attorney who left since waits for every attorney: it would stand in nobody's queue.
    """
    whose, db = set(queues(office)), office.store.read
    gone = set(staff.ever_attorneys(db)) - {person.id for person in staff.list_staff(db)}
    if whose:
        whose |= gone
    found = [one for one in questions.list_questions(db, (QuestionState.ASKED,)) if one.attorney_id in whose]
    return [
        QuestionToAnswer(
            one,
            communications.get_communication(db, one.communication_id) if one.communication_id is not None else None,
            tuple(questions.answers_in_case(db, one.case_id)) if one.case_id is not None else (),
            is_overdue(one, office.today),
            one.attorney_id in gone,
        )
        for one in found
    ]


def answer(office: Office, number: int, words: str, *, initials: str) -> Done:
    """Answer a question in exactly these words; they are what is told.

    Args:
        initials: typed by who answers, as for an approval.

    Raises:
        NotFound: there is no such question.
        NotAllowed: only an attorney does, known by account or key; or it does not wait for an answer.
        BadInput: other initials, or words that cannot be kept as they are.
    """
    office.require(QuestionMove.ANSWER)
    row = question(office, number)
    office.require(QuestionMove.ANSWER, row)
    me = office.person
    if initials.strip().upper() != me.initials.upper():
        raise BadInput(f"“{visible(initials)[:20]}” are not your initials.", hint=f"Type {me.initials}.")
    kept = answer_words(words)
    digest = digest_of_words(kept)
    with office.store.write() as tx:
        check_state(tx, row)
        seq = ledger.next_seq(tx.db)
        version = len(questions.answers_of(tx.db, number)) + 1
        made = questions.insert_answer(
            tx.db,
            {
                "question_id": number, "version": version, "words": kept, "sha256": digest, "staff_id": me.id,
                "at": office.now(), "proof": office.identity.proof.value, "fingerprint": office.identity.fingerprint,
                "ledger_seq": seq,
            },
        )  # fmt: skip
        changed_row(tx, number, {"state": QuestionState.ANSWERED.value})
        data = {"question": number, "answer": made, "version": version, "sha256": digest, "case": row.case_id,
                "communication": row.communication_id, "proof": office.identity.proof.value,
                "key": office.identity.fingerprint}  # fmt: skip
        texts = {"answer": kept, "known_by": office.identity.words}
        words = f"Answered question {number}: {answer_id(made)}, {len(kept.encode()):,} bytes"
        return record(office, tx, acts.QUESTION_ANSWERED, words, data=data, texts=texts, seq=seq)


def take_over(office: Office, number: int) -> Done:
    """Take over what was asked of an attorney who left, or whose queue one has: it is owed by the same day, by oneself.

    Raises:
        NotFound: there is no such question in sight.
        NotAllowed: only an attorney does, known by account or key; it does not wait, is one's own already, or waits for
            somebody who is there.
    """
    office.require(QuestionMove.TAKE_OVER)
    row = question(office, number)
    office.require(QuestionMove.TAKE_OVER, row)
    me = office.person
    if row.attorney_id == me.id:
        raise NotAllowed(f"Question {number} waits for you already.", hint="Answer it, or send it back.")
    if number not in {one.row.id for one in to_answer(office)}:
        raise NotAllowed(
            f"Question {number} waits for {row.attorney}, who is there.",
            hint="Whoever asked withdraws it and asks you.",
        )
    with office.store.write() as tx:
        check_state(tx, row)
        steps = [changed_row(tx, number, {"attorney_id": me.id})]
        data = {"question": number, "communication": row.communication_id, "case": row.case_id,
                "attorney": me.id, "from": row.attorney_id}  # fmt: skip
        words = f"Took over question {number} from {row.attorney}"
        return record(office, tx, acts.QUESTION_TAKEN_OVER, words, data=data, steps=steps)


def send_back(office: Office, number: int, reason: str) -> Done:
    """Do not answer it: it is no legal question, or the attorney wants to be called.

    Raises:
        NotFound: there is no such question.
        NotAllowed: only an attorney does, known by account or key; or it does not wait for an answer.
        BadInput: no reason is said.
    """
    office.require(QuestionMove.SEND_BACK)
    row = question(office, number)
    office.require(QuestionMove.SEND_BACK, row)
    why = line(reason, "reason", limit=1000)
    with office.store.write() as tx:
        check_state(tx, row)
        steps = [changed_row(tx, number, {"state": QuestionState.OPEN.value, "back_why": why, "due_on": None})]
        data = {"question": number, "communication": row.communication_id, "case": row.case_id}
        told = f"Sent question {number} back: {why}"
        return record(office, tx, acts.QUESTION_SENT_BACK, told, data=data, steps=steps, texts={"reason": why})


def answer_faults(db: sqlite3.Connection) -> list[str]:
    """Answers whose words are not those of their digest, or whose digest the ledger does not have; in words."""
    found = []
    for one in questions.every_answer(db):
        if digest_of_words(one.words) != one.sha256:
            found.append(f"answer {answer_id(one.id)}: its words are not those that were approved")
        elif not _is_borne_out(db, one):
            found.append(f"answer {answer_id(one.id)}: entry {one.ledger_seq} of the ledger does not have it")
    return found


def is_sound(office: Office, one: AnswerRow) -> bool:
    """Whether an answer's words are those of its digest, and the ledger has that."""
    return digest_of_words(one.words) == one.sha256 and _is_borne_out(office.store.read, one)


def _is_borne_out(db: sqlite3.Connection, one: AnswerRow) -> bool:
    said = ledger.body_at(db, one.ledger_seq)
    if said is None or said.get("kind") != acts.QUESTION_ANSWERED.kind:
        return False
    data = said.get("data", {})
    return (data.get("answer"), data.get("sha256")) == (one.id, one.sha256)


def answered(office: Office, number: int) -> AnswerRow | None:
    """The answer of a question that is told; None where there is none yet."""
    return detail(office, number).answer
