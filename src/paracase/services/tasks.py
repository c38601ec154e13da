"""Tasks: something to do, by someone, by a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.store import acts, ledger, tasks

if TYPE_CHECKING:
    from datetime import date

    from paracase.services.office import Office
    from paracase.store.tasks import TaskRow


def add_task(office: Office, what: str, *, due: date | None, case_id: int | None) -> int:
    """Add a task for the person acting; returns its id.

    Raises:
        BadInput: there is nothing to do in it.
    """
    what = " ".join(what.split())
    if not what or visible(what) != what or len(what) > 300:
        raise BadInput(f"“{visible(what)[:60]}” is not a task.", hint="Say in 1 to 300 letters what is to be done.")
    with office.store.write() as tx:
        at = office.now()
        task_id = tasks.insert_task(
            tx,
            what=what,
            due_on=due.isoformat() if due else None,
            case_id=case_id,
            assignee_id=office.person.id,
            at=at,
        )
        seq = ledger.append(
            tx.rows,
            at=at,
            kind="task.added",
            staff=office.acting(),
            data={"task": task_id, "case": case_id, "due": due.isoformat() if due else None},
            texts={"what": what},
        )
        acts.insert_act(tx.rows, office.person, kind="task.added", at=at, summary=f"Added task: {what}", ledger_seq=seq)
    return task_id


def open_tasks(office: Office) -> list[TaskRow]:
    """What is to be done, by date."""
    return tasks.open_tasks(office.store.read)
