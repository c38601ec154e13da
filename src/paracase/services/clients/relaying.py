"""Telling who asked what the attorney answered: exactly the approved words, under their id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.clients import acts
from paracase.domain.clients.communications import (
    CommunicationKind,
    CommunicationState,
    Counterpart,
    SpokenWay,
    checked_minutes,
)
from paracase.domain.clients.questions import QuestionMove, QuestionState, answer_id
from paracase.domain.clients.relaying import ApprovedWords, why_not_word_for_word
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, Damaged, NotAllowed, NotFound
from paracase.domain.office.levels import DECIDED_OWED
from paracase.domain.office.policy import LEVEL
from paracase.domain.steps import RowStep
from paracase.domain.words import line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.approvals import proven
from paracase.services.clients.answer_proof import is_owed, is_sound
from paracase.services.clients.communications import MAX_WHO
from paracase.services.clients.questions import changed_row, check_state, question
from paracase.store.clients import communications, questions

if TYPE_CHECKING:
    from datetime import date, time

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.questions import AnswerRow, QuestionRow


@frozen
class Telling:
    """How an answer was told.

    Attributes:
        words: what was said; None is the approved text itself.
        who: whom; empty is who asked.
        on_day: None is today.
    """

    kind: CommunicationKind = CommunicationKind.CALL
    words: str | None = None
    who: str = ""
    on_day: date | None = None
    at: time | None = None
    minutes: int = 0
    capacity: str = ""


def answer_named(office: Office, number: int) -> AnswerRow:
    """The answer of an id.

    Raises:
        NotFound: there is none.
    """
    row = questions.get_answer(office.store.read, number)
    if row is None:
        raise NotFound(f"There is no answer {answer_id(number)}.", hint="See “paracase client questions”.")
    return row


def relay(office: Office, number: int, telling: Telling) -> Done:
    """Tell who asked what the attorney answered, word for word; it is ``made("communication")``.

    Other words than the approved ones are held, with the reason, and the question stays to be told.

    Args:
        number: of the answer.

    Raises:
        NotFound: there is no such answer.
        NotAllowed: it is told already, another one took its place, a signature is owed, or whoever acts may not tell it.
        Damaged: its words are not those the attorney approved: nothing is told.
    """
    office.require(QuestionMove.RELAY)
    answer = answer_named(office, number)
    row = question(office, answer.question_id)
    office.require(QuestionMove.RELAY, row)
    if row.answer_id != answer.id:
        raise NotAllowed(
            f"{answer_id(answer.id)} is not what is told any more: {answer_id(row.answer_id or 0)} took its place.",
            hint=f"paracase client relay {answer_id(row.answer_id or 0)}",
        )
    if not is_sound(office, answer):
        raise Damaged(f"The words of {answer_id(answer.id)} are not those that were approved: nothing is told.",
                      hint="paracase verify says more.")  # fmt: skip
    proven.check_policy(office, LEVEL.name)
    if is_owed(office, answer):
        raise NotAllowed(
            f"{answer_id(answer.id)} is {DECIDED_OWED}: it is told when {answer.staff} has signed it.",
            hint=f"ssh office answer-statement {row.id} (docs/communications.md)",
        )
    words = answer.words if telling.words is None else telling.words
    why = why_not_word_for_word(words, ApprovedWords(answer.id, answer.words))
    values = _values(office, row, telling, words, why)
    with office.store.write() as tx:
        check_state(tx, row)
        made = communications.insert_communication(tx.db, values)
        steps = [RowStep("communication", (made,), {"state": "dropped"}, {"state": values["state"]})]
        data = {"communication": made, "question": row.id, "answer": answer.id, "case": row.case_id,
                "sha256": answer.sha256, "state": values["state"]}  # fmt: skip
        texts = {"who": values["who"], "said": words}
        if why:
            told = f"Held: {why}"
            return record(office, tx, acts.COMMUNICATION_LOGGED, told, data=data, steps=steps, texts=texts)
        now = {"state": QuestionState.RELAYED.value, "relay_id": made, "closed_by": office.person.id,
               "closed_at": office.now()}  # fmt: skip
        steps.append(changed_row(tx, row.id, now))
        told = f"Told {values['who']} {answer_id(answer.id)} word for word"
        return record(office, tx, acts.ANSWER_RELAYED, told, data=data, steps=steps, texts=texts)


def _values(office: Office, row: QuestionRow, telling: Telling, words: str, why: str) -> dict[str, Any]:
    db, of = office.store.read, row.communication_id
    asked_in = communications.get_communication(db, of) if of is not None else None  # None too: its logging was undone
    who = telling.who or row.who or ""
    if not who:
        raise BadInput("Whom was it told?", hint="Name the person.")
    day = telling.on_day or office.today
    if day > office.today:
        raise BadInput(f"{neutral(day)} is not over yet.", hint="Say a day on which it was told.")
    return {
        "case_id": row.case_id, "kind": telling.kind.value, "direction": SpokenWay.OUT.value, "on_day": day.isoformat(),
        "at_time": telling.at.isoformat("minutes") if telling.at else "",
        "contact_id": asked_in.contact_id if asked_in else None, "party_id": asked_in.party_id if asked_in else None,
        "who": line(who, "name", limit=MAX_WHO),
        "standing": asked_in.standing.value if asked_in else Counterpart.CLIENT.value, "staff_id": office.person.id,
        "capacity": line(telling.capacity, "capacity", limit=100, may_be_empty=True) or office.person.role.value,
        "said": words, "asked": "", "promised": "", "minutes": checked_minutes(telling.minutes), "task_id": None,
        "document_id": None, "held_why": why,
        "state": (CommunicationState.HELD if why else CommunicationState.LOGGED).value,
        "made_by": office.person.id, "made_at": office.now(),
    }  # fmt: skip
