"""What of the office's own keeping belongs to a file that is handed over: what was spoken and written, what an attorney
answered, what was offered and asked for in money, and the time that was counted.

The file has what passed between the client and the office, and what was done for the client. What the office keeps about
itself stays: wordings that were corrected since, why an entry was held, why a question came back, time that nobody counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.communications import CommunicationState
from paracase.domain.clients.offers import amount_said, told_words
from paracase.domain.clients.questions import QuestionState, answer_id
from paracase.domain.dates.shown import neutral
from paracase.domain.leaving.casefile import FileSection
from paracase.domain.roles import Right
from paracase.domain.time.entries import TimeState, hours_number
from paracase.domain.words import dollars
from paracase.store.clients import communications, offers, questions
from paracase.store.time import entries

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.clients.communications import CommunicationRow
    from paracase.store.clients.questions import AnswerRow

_ANSWERED = (QuestionState.ASKED, QuestionState.ANSWERED, QuestionState.RELAYED)
NO_TIME = "left out: an attorney or administrator makes the file with everybody's time"


def spoken_with(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001 - as every maker
    """Every communication as it reads today, the oldest first; one whose logging was taken back is none."""
    db = office.store.read
    answers = {one.id: one for one in questions.answers_in_case(db, case_id)}
    told = {
        one.relay_id: answers.get(one.answer_id or 0)
        for one in questions.list_questions(db, (QuestionState.RELAYED,), case_id=case_id)
    }
    rows = tuple(
        (one.on_day, one.at_time, one.kind.words, one.direction.value, one.who, one.standing.words, one.staff, one.capacity,
         one.said, one.asked, one.promised,
         _whose_words(one, told.get(one.id)),
         f"document {one.document_id}" if one.document_id else "")
        for one in reversed(communications.list_communications(db, case_id=case_id))
    )  # fmt: skip
    columns = ("Day", "Time", "What", "In or out", "With", "Who that is", "Of us", "As", "Said", "Asked", "Promised",
               "Whose words", "Paper")  # fmt: skip
    note = "As it was logged by who spoke, and corrected since; it is no transcript."
    return FileSection("communication", "Communications", columns, rows, note=note)


def _whose_words(entry: CommunicationRow, answer: AnswerRow | None) -> str:
    """Of advice that was told: the attorney whose it is, and the answer's id. What was held went to nobody."""
    if entry.state is CommunicationState.HELD:
        return "HELD, not told"
    return f"word for word, answer {answer_id(answer.id)} of {answer.staff}, attorney" if answer is not None else ""


def answered(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001
    """Questions an attorney was asked, and the answers in their exact words: also one that nobody told yet."""
    db = office.store.read
    answers = {one.id: one for one in questions.answers_in_case(db, case_id)}
    rows = []
    for one in questions.list_questions(db, _ANSWERED, case_id=case_id):
        said = answers.get(one.answer_id or 0)
        by = (said.staff, office.when(said.at), said.words, answer_id(said.id), said.sha256) if said else ("",) * 5
        rows.append((one.on_day or "", one.who or "", one.words, one.state.words, *by))
    columns = ("Day", "Who asked", "Question", "State", "Attorney", "Answered", "Answer", "Id", "SHA-256")
    return FileSection("questions", "Questions, and the attorney's answers", columns, tuple(rows))


def offers_made(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001
    """Every offer of settlement, when the client was told, what they decided; one that they were not told of says so."""
    rows = tuple(
        (one.on_day, one.side.value, one.who, amount_said(one.cents), one.words, one.expires_on or "",
         f"document {one.document_id}" if one.document_id else "",
         one.told_on or "NOT TOLD, as far as it is recorded", told_words(one.told_how) if one.told_how else "",
         one.state.value, one.decided_on or "", one.decided_who or "", one.decision)
        for one in reversed(offers.list_offers(office.store.read, case_id=case_id))
    )  # fmt: skip
    columns = ("Made", "Whose", "From or to", "Sum", "Terms", "Can be accepted until", "Paper", "Client told", "How",
               "State", "Since", "Recorded by", "Words")  # fmt: skip
    note = "That no other offer stands here does not say that there was none."
    return FileSection("offers", "Offers of settlement", columns, rows, note=note)


def money_asked(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001
    """Every request for money: who asked, which attorney decided, whose word it is that it was done."""
    rows = tuple(
        (neutral(office.day_of(one.asked_at)), one.kind.words, dollars(one.cents), one.payee, one.words,
         one.needed_on or "", f"document {one.document_id}" if one.document_id else "", one.asked_who, one.state.value,
         one.decided_who or "", one.decision, one.bookkeeper, one.confirmed_on or "", one.reference)
        for one in reversed(offers.list_money(office.store.read, case_id=case_id))
    )  # fmt: skip
    columns = ("Asked", "For", "Sum", "Payee", "Words", "Needed", "Paper", "Asked by", "State", "Decided by", "Reason",
               "Confirmed by", "Done", "Reference")  # fmt: skip
    note = "Requests and a bookkeeper's word: this is no account of what was paid, or of the trust account."
    return FileSection("money", "Requests for money", columns, rows, note=note)


def time_counted(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001
    """Counted time with its words, without rates. Who may not see everybody's makes no part of it, and that is said."""
    found = entries.list_entries(office.store.read, begin="", end="9999", case_id=case_id, state=TimeState.COUNTED)
    rows = tuple(
        (one.on_day, one.who, one.role.value, hours_number(one.tenths), one.task, one.activity, one.words,
         one.kind.value)
        for one in found
    )  # fmt: skip
    if rows and not office.can(Right.SEE_TIME):
        rows = (("", "", "", "", "", "", NO_TIME, ""),)
    columns = ("Day", "Who", "Role", "Hours", "Task", "Activity", "What was done", "Kind")
    return FileSection("time", "Time", columns, rows)
