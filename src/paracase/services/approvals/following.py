"""What a decision changes beside its own record: the request, the work it was about, the notes it is sent back with, and
the task of the changes. Called through ``services/follows.py``, in the decision's transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from paracase.domain.approvals import acts
from paracase.domain.approvals.requests import MOVES, RequestState
from paracase.domain.approvals.statements import Decision
from paracase.domain.work.assignments import Move
from paracase.services.acts import record
from paracase.services.approvals.said import MOVED_BY
from paracase.services.work.assignments import move_on
from paracase.store.approvals import releases, requests
from paracase.store.cases import tasks
from paracase.store.work import assignments

if TYPE_CHECKING:
    from paracase.domain.steps import Step
    from paracase.services.acts import Occasion
    from paracase.services.approvals.said import DecidedRequest
    from paracase.services.context import Office
    from paracase.store.engine import Transaction

MAX_TITLE = 300


def close_request(office: Office, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    """The request is decided; what went out on its authority is settled when it is approved and no signature is owed."""
    one = _told(occasion)
    row, decision = one.detail.row, one.said.decision
    to, at = MOVES[MOVED_BY[decision][0]].to, str(occasion.data["at"])
    requests.set_request_state(tx.db, row.id, to or row.state, at=at, comes_back=one.said.comes_back)
    if occasion.data["settles"]:
        releases.settle_release(tx.db, row.id)
    return ()


def settle_signed(office: Office, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    """A signature that was owed is given: what went out before on the authority of those requests is settled by it."""
    owed = releases.owed_for_signature(tx.db, occasion.data["approvals"])
    for out in {one.request_id: one for one in reversed(owed)}.values():
        releases.settle_release(tx.db, out.request_id)
        record(
            office,
            tx,
            acts.ACKNOWLEDGED,
            f"Ratified with a signature what was {out.how}: {out.title}",
            data={"request": out.request_id, "case": out.case_id, "release": out.id},
        )
    return ()


def move_work(office: Office, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    """The assignment goes on, or back to whom the attorney says."""
    one = _told(occasion)
    work, row = one.detail.assignment, one.detail.row
    if work is not None and row.state is RequestState.WAITING:
        move = MOVED_BY[one.said.decision][1]
        back_to = work.assignee_id if one.said.to_assignee else row.asked_by_id
        move_on(office, tx, work, move, returned_to=back_to if move is Move.RETURN else None)
    return ()


def keep_notes(office: Office, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    """Each comment is a note to tick off, at its page or about the whole."""
    one = _told(occasion)
    if one.said.decision is Decision.APPROVED:
        return ()
    row = one.detail.row
    whole = [(None, "", words) for words in [one.said.comment.strip()] if words]
    placed = [(note.page, note.place, note.words) for note in one.said.placed]
    by_page = [(page, "", words) for page, words in one.said.by_page]
    for page, place, words in [*whole, *placed, *by_page]:
        assignments.insert_remark(
            tx.db,
            kind="note",
            staff_id=office.person.id,
            at=office.now(),
            words=words.strip(),
            assignment_id=row.assignment_id,
            request_id=None if row.assignment_id is not None else row.id,
            page=page,
            place=place,
        )
    return ()


def ask_for_changes(office: Office, tx: Transaction, occasion: Occasion) -> tuple[Step, ...]:
    """What was approved with changes leaves a task for who asked: make them."""
    one = _told(occasion)
    if one.said.decision is Decision.CHANGES:
        row = one.detail.row
        tasks.insert_task(
            tx,
            what=f"Make the attorney's changes: {row.title}"[:MAX_TITLE],
            due_on=row.due_on,
            case_id=row.case_id,
            document_id=row.document_id,
            assignee_id=row.asked_by_id,
            urgent=False,
            note=one.comment,
            by=office.person.id,
            at=office.now(),
        )
    return ()


def _told(occasion: Occasion) -> DecidedRequest:
    return cast("DecidedRequest", occasion.said)
