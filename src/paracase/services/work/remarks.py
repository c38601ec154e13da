"""Questions, answers and notes about work handed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import NotFound
from paracase.domain.words import prose
from paracase.domain.work import acts
from paracase.domain.work.assignments import Move
from paracase.services.acts import record
from paracase.services.work.assignments import assignment, assignment_for
from paracase.store.work import assignments

if TYPE_CHECKING:
    from paracase.domain.acts import Act
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.engine import Transaction
    from paracase.store.work.assignments import AssignmentRow


def ask(office: Office, assignment_id: int, words: str) -> Done:
    """Ask about an assignment."""
    office.require_known("ask")
    row = assignment(office, assignment_id)
    text = prose(words, "question", needed=True)
    with office.store.write() as tx:
        number = assignments.insert_remark(
            tx.db,
            kind="question",
            staff_id=office.person.id,
            at=office.now(),
            words=text,
            assignment_id=assignment_id,
        )
        return _said(office, tx, row, acts.ASKED, f"Asked about {row.what}: {text[:80]}", number)


def answer(office: Office, assignment_id: int, remark_id: int, words: str) -> Done:
    """Answer a question.

    Raises:
        NotFound: there is no such question.
    """
    office.require_known("answer")
    row = assignment(office, assignment_id)
    text = prose(words, "answer", needed=True)
    known = {r.id for r in assignments.remarks(office.store.read, assignment_id=assignment_id) if r.kind == "question"}
    if remark_id not in known:
        raise NotFound(f"There is no question {remark_id} about this assignment.", hint="See “paracase assign show”.")
    with office.store.write() as tx:
        number = assignments.insert_remark(
            tx.db,
            kind="answer",
            staff_id=office.person.id,
            at=office.now(),
            words=text,
            assignment_id=assignment_id,
            answers=remark_id,
        )
        return _said(office, tx, row, acts.ANSWERED, f"Answered about {row.what}: {text[:80]}", number)


def _said(office: Office, tx: Transaction, row: AssignmentRow, act: Act, summary: str, remark_id: int) -> Done:
    data = {"assignment": row.id, "case": row.case_id, "remark": remark_id}
    return record(office, tx, act, " ".join(summary.split()), data=data)


def tick(office: Office, assignment_id: int, remark_id: int, *, done: bool = True) -> Done:
    """A note it was sent back with is answered in the text; or is not after all.

    Raises:
        NotFound: there is no such note.
    """
    row = assignment_for(office, assignment_id, Move.TICK_NOTE)
    note = next(
        (r for r in assignments.remarks(office.store.read, assignment_id=assignment_id) if r.id == remark_id), None
    )
    if note is None or note.kind != "note":
        raise NotFound(f"There is no note {remark_id} about this assignment.", hint="See “paracase assign show”.")
    with office.store.write() as tx:
        assignments.tick_remark(
            tx.db, remark_id, by=office.person.id if done else None, at=office.now() if done else None
        )
        verb = "Answered the note" if done else "Not answered after all"
        return _said(office, tx, row, acts.TICKED, f"{verb}: {note.words[:80]}", remark_id)
