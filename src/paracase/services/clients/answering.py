"""An attorney answers what a client asked, in exactly these words; or sends the question back.

The words are kept with their SHA-256, under who answered and how that is known; the ledger's entry holds the same digest. No
answer is ever changed: another one is another version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients import acts
from paracase.domain.clients.communications import SpokenWay
from paracase.domain.clients.questions import (
    AnswerBlock,
    QuestionMove,
    QuestionState,
    answer_id,
    answer_named_in,
    answer_words,
    digest_of_words,
)
from paracase.domain.errors import BadInput, Damaged, NotAllowed
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.domain.words import line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.approvals import stating
from paracase.services.approvals.whose import queues
from paracase.services.clients.answer_proof import is_owed, is_sound
from paracase.services.clients.answers_owed import mine_to_sign
from paracase.services.clients.questions import changed_row, check_state, detail, is_overdue, question
from paracase.store import ledger
from paracase.store.clients import communications, questions
from paracase.store.people import staff

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.approvals.stating import StatedText
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.communications import CommunicationRow
    from paracase.store.clients.questions import AnswerRow as AnswerRow
    from paracase.store.clients.questions import QuestionRow
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
    owed: AnswerRow | None = None
    """The answer it has, which owes a signature before it is told."""

    @property
    def is_of_the_office(self) -> bool:
        """Whether nobody asked it but the office: words of our own that are held, and may be told or not."""
        entry = self.entry
        return entry is not None and bool(entry.held_why) and entry.direction is SpokenWay.OUT and not entry.asked


def to_answer(office: Office) -> list[QuestionToAnswer]:
    """What waits for an attorney's answer, their own and lent queues', the one owed first; nothing for anybody else.

    What was asked of an attorney who left since waits for every attorney: it would stand in nobody's queue. Behind
    them stands what is answered and owes a signature.
    """
    whose, db = set(queues(office)), office.store.read
    gone = set(staff.ever_attorneys(db)) - {person.id for person in staff.list_staff(db)}
    if whose:
        whose |= gone
    found = [one for one in questions.list_questions(db, (QuestionState.ASKED,)) if one.attorney_id in whose]
    owed = mine_to_sign(office)
    found += [row for row in questions.list_questions(db, (QuestionState.ANSWERED,)) if row.id in owed] if owed else []
    return [
        QuestionToAnswer(
            one,
            communications.get_communication(db, one.communication_id) if one.communication_id is not None else None,
            _before(db, one),
            is_overdue(one, office.today),
            one.attorney_id in gone and one.id not in owed,
            owed.get(one.id),
        )
        for one in found
    ]


def _before(db: sqlite3.Connection, row: QuestionRow) -> tuple[AnswerRow, ...]:
    """What was answered in the case to other questions, newest first: of each what stood last."""
    found: dict[int, AnswerRow] = {}
    for one in questions.answers_in_case(db, row.case_id) if row.case_id is not None else ():
        if one.question_id != row.id:
            found.setdefault(one.question_id, one)
    return tuple(found.values())


def answer(office: Office, number: int, words: str, *, initials: str, sign: Callable[[str], str] | None = None) -> Done:
    """Answer a question in exactly these words; they are what is told, where the office wants no more than this level.

    Args:
        initials: typed by who answers, as for an approval.
        sign: signs a statement by the attorney's own key (a forwarded agent); called outside any transaction.

    Raises:
        NotFound: there is no such question.
        NotAllowed: only an attorney does, known by account or key; it does not wait for an answer; or it has one of
            theirs in these words, and only a signature is owed.
        BadInput: other initials, or words that cannot be kept as they are.
        SignatureFault: the signature does not bind what it should; nothing is recorded.
    """
    office.require(QuestionMove.ANSWER)
    row = question(office, number)
    office.require(QuestionMove.ANSWER, row)
    me = office.person
    if initials.strip().upper() != me.initials.upper():
        raise BadInput(f"“{visible(initials)[:20]}” are not your initials.", hint=f"Type {me.initials}.")
    kept = answer_words(words)
    last = answered(office, number)
    if sign is None and last is not None and (last.staff_id, last.words) == (me.id, kept) and is_owed(office, last):
        raise NotAllowed(
            f"{answer_id(last.id)} has these words already; a signature is owed.",
            hint=f"ssh office answer-statement {number} (docs/communications.md)",
        )
    return _answered(office, row, kept, stating.stated(office, _block(row, kept), sign))


def give_out(office: Office, number: int) -> str:
    """The statement about one's own answer that is signed with a key of one's own; good for a day.

    Raises:
        NotFound: there is no such question.
        NotAllowed: only an attorney does, known by account or key; it has no answer of theirs, or that is told.
    """
    row, last = _to_sign(office, number)
    return stating.give_out(office, Right.ANSWER, f"answer {number}", _block(row, last.words))


def submit(office: Office, number: int, armored: str) -> Done:
    """Take a signature over a statement that was given out: the same bytes stand as an answer once more, and signed.

    Raises:
        SignatureFault: it fits no statement, is by another key, was used before; recorded as a refusal.
        NotAllowed: as ``give_out``; or another answer took the place of what was signed.
    """
    row, last = _to_sign(office, number)
    said = stating.taken(office, f"answer {number}", armored)
    if not answer_named_in(said.text, number, last.sha256):
        raise NotAllowed(
            f"{answer_id(last.id)} took the place of what was signed; nothing was recorded.",
            hint=f"Ask for its statement: ssh office answer-statement {number}",
        )
    return _answered(office, row, last.words, said)


def _to_sign(office: Office, number: int) -> tuple[QuestionRow, AnswerRow]:
    office.require(QuestionMove.ANSWER)
    row = question(office, number)
    office.require(QuestionMove.ANSWER, row)
    last = answered(office, number)
    if last is None or last.staff_id != office.person.id:
        raise NotAllowed(f"Question {number} has no answer of yours.", hint=f"ssh office answer {number} INITIALS")
    if not is_sound(office, last):
        raise Damaged(f"The words of {answer_id(last.id)} are not those that were approved.",
                      hint="paracase verify says more.")  # fmt: skip
    return row, last


def _block(row: QuestionRow, words: str) -> AnswerBlock:
    """What a statement says of an answer."""
    return AnswerBlock(row.id, " ".join(filter(None, (row.case_number, row.caption))) or "none", row.words, words)


def _answered(office: Office, row: QuestionRow, kept: str, said: StatedText) -> Done:
    me, number, digest, at = office.person, row.id, digest_of_words(kept), office.now()
    with office.store.write() as tx:
        check_state(tx, row)
        signature = stating.kept_in(office, tx, said, at)
        seq = ledger.next_seq(tx.db)
        version = len(questions.answers_of(tx.db, number)) + 1
        made = questions.insert_answer(
            tx.db,
            {
                "question_id": number, "version": version, "words": kept, "sha256": digest, "staff_id": me.id,
                "at": at, "proof": office.identity.proof.value, "fingerprint": office.identity.fingerprint,
                "ledger_seq": seq,
            },
        )  # fmt: skip
        changed_row(tx, number, {"state": QuestionState.ANSWERED.value})
        data = {"question": number, "answer": made, "version": version, "sha256": digest, "case": row.case_id,
                "communication": row.communication_id}  # fmt: skip
        words = f"Answered question {number}: {answer_id(made)}, {len(kept.encode()):,} bytes ({said.words})"
        return record(
            office, tx, acts.QUESTION_ANSWERED, words, data=data | said.data(office, signature),
            texts={"answer": kept} | said.texts(office), seq=seq,
        )  # fmt: skip


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


def answered(office: Office, number: int) -> AnswerRow | None:
    """The answer of a question that is told; None where there is none yet."""
    return detail(office, number).answer
