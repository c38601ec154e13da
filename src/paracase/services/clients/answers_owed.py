"""Which answers wait for a signature, as their entries say: no more than the frame needs that counts them.

Whether one is told is not decided here: ``answer_proof`` verifies what proves it, each time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.questions import QuestionState
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.roles import Role
from paracase.store import ledger
from paracase.store.clients import questions
from paracase.store.people import staff

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.clients.questions import AnswerRow
    from paracase.store.driver import sqlite3


def said_level(db: sqlite3.Connection, one: AnswerRow) -> str:
    """The level an answer's entry says; one from before levels were said was recorded at the desk."""
    body = ledger.body_at(db, one.ledger_seq) or {}
    return str(body.get("data", {}).get("level", ApprovalLevel.DESK.value))


def owed_questions(office: Office) -> dict[int, AnswerRow]:
    """By question the answers that wait to be told and owe a signature first."""
    wanted = office.policy.level
    if wanted is ApprovalLevel.DESK:
        return {}
    db, found = office.store.read, {}
    for row in questions.list_questions(db, (QuestionState.ANSWERED,)):
        one = questions.get_answer(db, row.answer_id) if row.answer_id is not None else None
        said = said_level(db, one) if one is not None else ""
        if one is not None and (said not in set(ApprovalLevel) or not ApprovalLevel(said).reaches(wanted)):
            found[row.id] = one
    return found


def mine_to_sign(office: Office) -> dict[int, AnswerRow]:
    """Those of the attorney acting, and of attorneys who left: what those answered another one answers anew."""
    if office.person.role is not Role.ATTORNEY:
        return {}
    found = owed_questions(office)
    if not found:
        return {}
    here = {person.id for person in staff.list_staff(office.store.read)}
    return {
        number: one for number, one in found.items() if one.staff_id == office.person.id or one.staff_id not in here
    }
