"""Credentials of the staff: recorded, printed, renewed in time. None unlocks anything: that is the role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases.tasks import TaskState
from paracase.domain.clients import acts
from paracase.domain.clients.credentials import CredentialKind, renewal_due
from paracase.domain.errors import BadInput, NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.store import rows
from paracase.store.cases.tasks import insert_task
from paracase.store.clients import credentials
from paracase.store.people import staff

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.roles import Person
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.credentials import CredentialRow
    from paracase.store.engine import Transaction


def all_credentials(office: Office) -> list[CredentialRow]:
    """All that is in force or lapsed, by person."""
    return credentials.list_credentials(office.store.read)


def record_credential(
    office: Office,
    who: Person,
    kind: CredentialKind,
    number: str,
    *,
    issuer: str,
    issued: date | None = None,
    lapses: date | None = None,
) -> Done:
    """Record what somebody holds; where it lapses, they get a task to renew it sixty days before.

    Raises:
        BadInput: no number or issuer, or it lapsed before it was issued.
    """
    office.require(Right.KEEP_TASKS)
    kept_number, kept_issuer = line(number, "number", limit=100), line(issuer, "issuer", limit=200)
    if issued is not None and lapses is not None and lapses < issued:
        raise BadInput("It lapses before it was issued.", hint="Look at the two days again.")
    with office.store.write() as tx:
        task_id = _renewal(office, tx, who, f"{kind.value} {kept_number}, {kept_issuer}", lapses) if lapses else None
        values = {
            "staff_id": who.id, "kind": kind.value, "number": kept_number, "issuer": kept_issuer,
            "issued_on": issued.isoformat() if issued else None, "lapses_on": lapses.isoformat() if lapses else None,
            "task_id": task_id,
        }  # fmt: skip
        credential_id = credentials.insert_credential(tx.db, values)
        told = [RowStep("credential", (credential_id,), {"active": 0}, {"active": 1})]
        if task_id is not None:
            told.append(RowStep("task", (task_id,), {"state": "dropped"}, {"state": "open"}))
        about = {"task": task_id} if task_id is not None else {}
        return record(
            office, tx, acts.CREDENTIAL_RECORDED, f"Recorded {kind.value} {kept_number} ({kept_issuer}) of {who.name}",
            data={"staff": who.id, "credential": credential_id, **about}, steps=told,
        )  # fmt: skip


def _renewal(office: Office, tx: Transaction, who: Person, what: str, lapses: date) -> int:
    return insert_task(
        tx, what=f"Renew {what}: lapses {lapses.isoformat()}", due_on=renewal_due(lapses, office.today).isoformat(),
        case_id=None, assignee_id=who.id, by=office.person.id, at=office.now(),
    )  # fmt: skip


def renew(office: Office, number: int, lapses: date) -> Done:
    """Say until when it holds now: the task to renew it is done, the next renewal becomes one; undo puts both back.

    Raises:
        NotFound: there is none.
        BadInput: it holds until then already, or longer.
    """
    office.require(Right.KEEP_TASKS)
    row = _credential(office, number)
    if row.lapses_on is not None and lapses.isoformat() <= row.lapses_on:
        raise BadInput(f"It holds until {row.lapses_on} already.", hint="Give the later day.")
    with office.store.write() as tx:
        who = staff.get_staff(tx.db, row.staff_id)
        if who is None:
            raise NotFound(f"{row.staff} is not on the staff any more.")
        task_id = _renewal(office, tx, who, f"{row.kind.value} {row.number}, {row.issuer}", lapses)
        now = rows.row_of(tx.db, "credential", (number,)) or {}
        after = {"lapses_on": lapses.isoformat(), "task_id": task_id}
        rows.update_row(tx.db, "credential", (number,), after)
        told = [
            RowStep("credential", (number,), {name: now[name] for name in after}, after),
            RowStep("task", (task_id,), {"state": "dropped"}, {"state": "open"}),
        ]
        old = rows.row_of(tx.db, "task", (row.task_id,)) if row.task_id is not None else None
        if row.task_id is not None and old is not None and old["state"] == TaskState.OPEN.value:
            done = {"state": TaskState.DONE.value, "done_at": office.now(), "done_by": office.person.id}
            rows.update_row(tx.db, "task", (row.task_id,), done)
            told.append(RowStep("task", (row.task_id,), {name: old[name] for name in done}, done))
        return record(
            office, tx, acts.CREDENTIAL_CHANGED, f"{row.kind.value} {row.number} of {row.staff} holds until {lapses}",
            data={"staff": row.staff_id, "credential": number, "task": task_id}, steps=told,
        )  # fmt: skip


def remove_credential(office: Office, number: int) -> Done:
    """Take one off the list; undo brings it back. Its task stays, to be dropped by hand.

    Raises:
        NotFound: there is none.
    """
    office.require(Right.KEEP_TASKS)
    row = _credential(office, number)
    with office.store.write() as tx:
        rows.update_row(tx.db, "credential", (number,), {"active": 0})
        return record(
            office, tx, acts.CREDENTIAL_CHANGED, f"Removed {row.kind.value} {row.number} of {row.staff}",
            data={"staff": row.staff_id, "credential": number},
            steps=[RowStep("credential", (number,), {"active": 1}, {"active": 0})],
        )  # fmt: skip


def _credential(office: Office, number: int) -> CredentialRow:
    row = credentials.get_credential(office.store.read, number)
    if row is None:
        raise NotFound(f"There is no credential {number}.", hint="See “paracase staff credential list”.")
    return row
