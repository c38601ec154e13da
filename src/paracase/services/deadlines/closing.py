"""Closing deadlines: what was filed or served in time has its notice, its acceptance or its proof of service.

Without one it is *done, proof missing*. A court that rejects a filing opens its deadline again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases.cases import TeamPart
from paracase.domain.cases.tasks import MAX_TASK, TaskState
from paracase.domain.deadlines import acts
from paracase.domain.deadlines.computing import DeadlineKind
from paracase.domain.deadlines.standing import DeadlineState
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.deadlines.listing import deadline_row
from paracase.services.deadlines.making import change, end_deadline, owner_of
from paracase.services.papers.lines import document_ids, document_lines
from paracase.store import rows
from paracase.store.cases import cases, tasks
from paracase.store.deadlines import deadlines
from paracase.store.papers import documents
from paracase.store.papers.lists import get_document

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.steps import Step
    from paracase.services.acts import Occasion
    from paracase.services.context import Office
    from paracase.services.deadlines.starting import NewEvent
    from paracase.services.done import Done
    from paracase.store.deadlines.deadlines import DeadlineRow
    from paracase.store.engine import Transaction
    from paracase.store.papers.lines import DocumentLine

PROOFS = frozenset(
    {
        "nef_email", "appellate_nda_email", "supreme_court_email", "court_notice_state_efile", "filing_status_notice",
        "proof_of_service",
    }
)  # fmt: skip
"""Types of papers that show that something was filed or served: a court's notice, its acceptance, a proof of service."""
CLOSED = frozenset({DeadlineState.DONE.value, DeadlineState.UNPROVEN.value})


def needs_proof(row: DeadlineRow) -> bool:
    """Whether it is done only with a proof: what we file or serve; not a hearing, nor what others do."""
    return row.kind == DeadlineKind.DEADLINE and row.whose in {"ours", "joint"}


def close(office: Office, deadline_id: int, proof: int | None = None) -> Done:
    """A deadline is done, with what shows it; without that, *done, proof missing*.

    Raises:
        BadInput: the paper is no notice, acceptance or proof of service, or belongs to another case.
        NotAllowed: it is done with its proof, struck or replaced.
    """
    office.require(Right.DOCKET)
    row = deadline_row(office, deadline_id)
    if row.state not in {DeadlineState.OPEN, DeadlineState.UNPROVEN} or (
        row.state == DeadlineState.UNPROVEN and proof is None
    ):
        state = DeadlineState(row.state).words
        raise NotAllowed(f"“{row.what}” is {state}.", hint="Name its proof, or reopen it.")
    if proof is not None:
        _check_proof(office, row, proof)
    with office.store.write() as tx:
        steps = close_in(office, tx, row, proof)
        state = DeadlineState.UNPROVEN if proof is None and needs_proof(row) else DeadlineState.DONE
        data = {"deadline": row.id, "task": row.task_id, "case": row.case_id, "document": proof, "state": state.value}
        words = f"{state.words[:1].upper()}{state.words[1:]}: {row.what} ({row.case_number})"
        return record(office, tx, acts.DEADLINE_CLOSED, words, data=data, steps=steps)


def close_in(office: Office, tx: Transaction, row: DeadlineRow, proof: int | None) -> list[Step]:
    """Close a deadline and its task, in a transaction of something larger."""
    steps = [_closed(office, tx, row, proof)]
    task = rows.row_of(tx.db, "task", (row.task_id,)) or {}
    if task.get("state") == TaskState.OPEN:
        values = {"state": TaskState.DONE.value, "done_at": office.now(), "done_by": office.person.id}
        steps.append(change(tx, "task", row.task_id, values))
    return steps


def _closed(office: Office, tx: Transaction, row: DeadlineRow, proof: int | None) -> Step:
    state = DeadlineState.UNPROVEN if proof is None and needs_proof(row) else DeadlineState.DONE
    values = {"state": state.value, "proof_id": proof, "closed_by": office.person.id, "closed_at": office.now()}
    return change(tx, "deadline", row.id, values)


def proofs_of(office: Office, deadline_id: int) -> list[DocumentLine]:
    """The papers of a deadline's case that may show that it was done, the newest first.

    Raises:
        NotFound: there is no such deadline in sight.
    """
    row = deadline_row(office, deadline_id)
    ids = list(document_ids(office, row.case_id, order="newest"))
    found = document_lines(office, ids)
    return [found[number] for number in ids if number in found and found[number].doc_type in PROOFS]


def _check_proof(office: Office, row: DeadlineRow, proof: int) -> None:
    paper = get_document(office.store.read, proof)
    if paper is None:
        raise NotFound(f"There is no document {proof}.")
    if row.case_id not in documents.case_ids(office.store.read, proof):
        raise BadInput(f"Document {proof} is not in case {row.case_number}.", hint="File it there first.")
    if paper.doc_type not in PROOFS:
        raise BadInput(
            f"Document {proof} is no notice, acceptance or proof of service.",
            hint="Without a proof it is “done, proof missing”.",
        )


def reopen(office: Office, deadline_id: int, why: str) -> Done:
    """A deadline is not done after all.

    Raises:
        BadInput: no reason is given.
        NotAllowed: it is not done.
    """
    office.require(Right.DOCKET)
    row = deadline_row(office, deadline_id)
    if row.state not in CLOSED:
        raise NotAllowed(
            f"“{row.what}” is {DeadlineState(row.state).words}.", hint="Only what is done can be reopened."
        )
    reason = line(why, "reason")
    with office.store.write() as tx:
        steps = reopen_in(tx, row, reason)
        data = {"deadline": row.id, "task": row.task_id, "case": row.case_id}
        words = f"Open again: {row.what} ({row.case_number}): {reason}"
        return record(office, tx, acts.DEADLINE_REOPENED, words, data=data, steps=steps)


def strike(office: Office, deadline_id: int, why: str) -> Done:
    """A deadline that does not apply here, its event standing: struck with its task, and kept with the reason.

    Raises:
        BadInput: no reason is given.
        NotAllowed: it is not open.
    """
    office.require(Right.DOCKET)
    row = deadline_row(office, deadline_id)
    if row.state != DeadlineState.OPEN:
        raise NotAllowed(f"“{row.what}” is {DeadlineState(row.state).words}.", hint="Only an open one is struck.")
    reason = line(why, "reason")
    with office.store.write() as tx:
        steps = end_deadline(tx, row, DeadlineState.STRUCK, reason)
        data = {"deadline": row.id, "task": row.task_id, "case": row.case_id}
        words = f"Struck: {row.what} ({row.case_number}): {reason}"
        return record(office, tx, acts.DEADLINE_STRUCK, words, data=data, steps=steps)


def reopen_in(tx: Transaction, row: DeadlineRow, why: str) -> list[Step]:
    """Open a deadline and its task again, urgent, in a transaction of something larger."""
    values = {"state": DeadlineState.OPEN.value, "proof_id": None, "closed_by": None, "closed_at": None, "why": why}
    opened = {"state": TaskState.OPEN.value, "done_at": None, "done_by": None, "priority": 1}
    return [change(tx, "deadline", row.id, values), change(tx, "task", row.task_id, opened)]


def answered(office: Office, tx: Transaction, new: NewEvent) -> tuple[Step, ...]:
    """What the court's answer to a filing does to the deadlines it is about: accepted closes them, rejected opens them.

    Raises:
        BadInput: the paper of an acceptance shows none.
        NotFound: one is not of this case.
    """
    steps: list[Step] = []
    for number in new.about:
        row = deadlines.get_deadline(tx.db, number)
        if row is None or row.case_id != new.case_id:
            raise NotFound(f"There is no deadline {number} in this case.")
        if new.type == "accepted" and row.state in {DeadlineState.OPEN, DeadlineState.UNPROVEN}:
            if new.document_id is not None:
                _check_proof(office, row, new.document_id)
            steps += close_in(office, tx, row, new.document_id)
        elif new.type == "submitted" and row.state == DeadlineState.OPEN:
            steps += close_in(office, tx, row, None)
        elif new.type == "rejected" and row.state in CLOSED:
            steps += reopen_in(tx, row, "the court rejected the filing")
    if new.type == "rejected":
        steps.append(_alert(office, tx, new))
    return tuple(steps)


def _alert(office: Office, tx: Transaction, new: NewEvent) -> Step:
    """A task for the attorney, today: the filing came back."""
    what = f"Filing rejected: {new.what or new.paper.replace('_', ' ') or 'see the notice'}"
    task_id = tasks.insert_task(
        tx,
        what=what[:MAX_TASK],
        due_on=office.today.isoformat(),
        case_id=new.case_id,
        document_id=new.document_id,
        assignee_id=attorney_of(tx, new.case_id) or office.person.id,
        urgent=True,
        by=office.person.id,
        at=office.now(),
    )
    dropped, opened = {"state": TaskState.DROPPED.value}, {"state": TaskState.OPEN.value}
    return RowStep("task", (task_id,), dropped, opened)


def attorney_of(tx: Transaction, case_id: int) -> int | None:
    """The attorney a case's alarms go to: its lead, else its second; None where it has none."""
    team = cases.list_team(tx.db, case_id)
    parts = (TeamPart.LEAD, TeamPart.SECOND, TeamPart.LOCAL)
    return next((one.staff_id for part in parts for one in team if one.part == part), None)


def follow_done(office: Office, tx: Transaction, occasion: Occasion) -> Iterable[Step]:
    """A task was done: the deadline it is for is closed, its proof missing where it needs one."""
    row = _of_task(tx, occasion)
    return (_closed(office, tx, row, None),) if row is not None and row.state == DeadlineState.OPEN else ()


def follow_reopened(_office: Office, tx: Transaction, occasion: Occasion) -> Iterable[Step]:
    """A task is not done after all, nor is the deadline it is for."""
    row = _of_task(tx, occasion)
    if row is None or row.state not in CLOSED:
        return ()
    values = {"state": DeadlineState.OPEN.value, "proof_id": None, "closed_by": None, "closed_at": None}
    return (change(tx, "deadline", row.id, values),)


def follow_moved(office: Office, tx: Transaction, occasion: Occasion) -> Iterable[Step]:
    """A task got another date: of one that is calendared manually that is its deadline; a computed one moves with its event.

    Raises:
        NotAllowed: its date is computed, or named by an order.
    """
    row = _of_task(tx, occasion)
    fields = occasion.data.get("fields", ())
    if row is None or not {"due_on", "due_time", "case_id"} & set(fields):
        return ()
    if "case_id" in fields or not row.manual:
        raise NotAllowed(
            f"“{row.what}” has its date from an event; it moves with that.",
            hint=f"paracase event move {row.event_id} --on DATE",
        )
    due = occasion.data.get("due")
    entered = {"entered_by": office.person.id, "entered_owner": owner_of(office), "entered_at": office.now(),
               "verified_by": None, "verified_at": None, "confirmed_by": None, "confirmed_at": None,
               "doubted_at": None}  # fmt: skip
    return (change(tx, "deadline", row.id, {"due_on": due, "safe_on": due, **entered}),)


def _of_task(tx: Transaction, occasion: Occasion) -> DeadlineRow | None:
    task_id = occasion.data.get("task")
    return deadlines.of_tasks(tx.db, [task_id]).get(task_id) if isinstance(task_id, int) else None
