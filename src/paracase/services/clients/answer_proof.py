"""How well it is proved that an attorney gave an answer in these words; what Today says of answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients import acts
from paracase.domain.clients.questions import QuestionState, answer_id, answer_named_in, digest_of_words
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.roles import Right
from paracase.services.approvals.levels import level_said
from paracase.services.approvals.today import NextMove, TodayPlace
from paracase.services.clients.answers_owed import owed_questions, said_level
from paracase.store import ledger
from paracase.store.cases import cases
from paracase.store.clients import questions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from paracase.services.context import Office
    from paracase.store.clients.questions import AnswerRow, QuestionRow
    from paracase.store.driver import sqlite3


def level_of_answer(db: sqlite3.Connection, one: AnswerRow) -> ApprovalLevel | None:
    """The level at which an answer stands; None where its words are others, or the ledger does not have it.

    Whoever writes the row alone answers nothing: words, person, key and signature are those of the ledger's entry.
    """
    if digest_of_words(one.words) != one.sha256 or not _is_borne_out(db, one):
        return None
    return level_said(db, one.ledger_seq, lambda text: answer_named_in(text, one.question_id, one.sha256))


def _is_borne_out(db: sqlite3.Connection, one: AnswerRow) -> bool:
    said = ledger.body_at(db, one.ledger_seq)
    if said is None or said.get("kind") != acts.QUESTION_ANSWERED.kind or not ledger.stands(db, one.ledger_seq):
        return False
    data = said.get("data", {})
    found = (data.get("question"), data.get("answer"), data.get("sha256"), said.get("staff"))
    return found == (one.question_id, one.id, one.sha256, one.staff_id)


def is_sound(office: Office, one: AnswerRow) -> bool:
    """Whether an answer's words are those of its digest, and the ledger has that."""
    return level_of_answer(office.store.read, one) is not None


def is_owed(office: Office, one: AnswerRow) -> bool:
    """Whether an answer stands below the level the office wants: it is told to nobody until it is signed."""
    level = level_of_answer(office.store.read, one)
    return level is not None and not level.reaches(office.policy.level)


def answer_faults(db: sqlite3.Connection) -> list[str]:
    """Answers whose words are not those of their digest, that the ledger does not have, or that are not proved as well
    as their entry says; in words."""
    found = []
    for one in questions.every_answer(db):
        name = f"answer {answer_id(one.id)}"
        if digest_of_words(one.words) != one.sha256:
            found.append(f"{name}: its words are not those that were approved")
            continue
        level = level_of_answer(db, one)
        if level is None:
            found.append(f"{name}: entry {one.ledger_seq} of the ledger does not have it")
            continue
        said = said_level(db, one)
        if said not in set(ApprovalLevel) or not level.reaches(ApprovalLevel(said)):
            found.append(f"{name}: its entry says {said}, and it is {level.words}")
    return found


def moves(office: Office) -> Iterable[NextMove]:
    """What Today says of answers: to whoever looks after the case those to be told; to attorneys those to be signed."""
    db, me, owed = office.store.read, office.person, owed_questions(office)
    waiting = [row for row in questions.list_questions(db, (QuestionState.ANSWERED,)) if row.id not in owed]
    looked_after = cases.looked_after(db, me.id)
    told = [row for row in waiting if _is_mine(row, me.id, looked_after)]
    if told and office.can(Right.RELAY):
        yield NextMove(me.id, me.name, len(told), "to tell clients", TodayPlace.CLIENTS)
    by: dict[tuple[int, str], list[str]] = {}
    for one in owed.values():
        by.setdefault((one.staff_id, one.staff), []).append(one.at)
    for (staff_id, name), days in by.items():
        place = TodayPlace.APPROVALS if staff_id == me.id else TodayPlace.CLIENTS
        what = "answer to sign" if len(days) == 1 else "answers to sign"
        yield NextMove(staff_id, name, len(days), what, place, since=min(days))


def _is_mine(row: QuestionRow, staff_id: int, looked_after: Collection[int | None]) -> bool:
    """Whether a question is of a case that the person looks after, or was logged or asked by them."""
    return row.case_id in looked_after or staff_id in {row.made_by_id, row.asked_by_id}
