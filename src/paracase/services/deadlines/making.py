"""Deadlines as rows: made with their task, changed, ended; each with the step that takes it back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from paracase.domain.cases.cases import TeamPart
from paracase.domain.cases.tasks import MAX_TASK, TaskState
from paracase.domain.dates.shown import neutral
from paracase.domain.deadlines.events import WhoseDate
from paracase.domain.deadlines.kept import to_json
from paracase.domain.deadlines.standing import DeadlineState, label, task_day
from paracase.domain.roles import Proof
from paracase.domain.steps import RowStep
from paracase.domain.words import line
from paracase.store import rows
from paracase.store.cases import cases, tasks
from paracase.store.deadlines import deadlines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.steps import Step
    from paracase.services.context import Office
    from paracase.services.deadlines.starting import NewEvent, Starting
    from paracase.store.deadlines.deadlines import DeadlineRow
    from paracase.store.engine import Transaction


def owner_of(office: Office) -> int | None:
    """Whose account it is, where who acts only said to be somebody else."""
    return office.identity.owner_id if office.identity.proof is Proof.SAID else None


def end_deadline(tx: Transaction, row: DeadlineRow, state: DeadlineState, why: str) -> list[Step]:
    """A deadline that does not count any more, its task with it; what was done stays done."""
    steps = [change(tx, "deadline", row.id, {"state": state.value, "why": why})]
    task = rows.row_of(tx.db, "task", (row.task_id,)) or {}
    if task.get("state") == TaskState.OPEN:
        steps.append(change(tx, "task", row.task_id, {"state": TaskState.DROPPED.value}))
    return [step for step in steps if step is not None]


def change(tx: Transaction, table: str, number: int, values: Mapping[str, Any]) -> RowStep:
    """Change values of a row; returns the step that takes it back."""
    now = rows.row_of(tx.db, table, (number,)) or {}
    rows.update_row(tx.db, table, (number,), values)
    return RowStep(table, (number,), {name: now[name] for name in values}, dict(values))


def made_steps(deadline_id: int, task_id: int) -> tuple[Step, ...]:
    """What takes a new deadline back: struck, its task dropped."""
    dropped, opened = {"state": TaskState.DROPPED.value}, {"state": TaskState.OPEN.value}
    struck, open_ = {"state": DeadlineState.STRUCK.value}, {"state": DeadlineState.OPEN.value}
    return RowStep("task", (task_id,), dropped, opened), RowStep("deadline", (deadline_id,), struck, open_)


def columns_of(one: Starting) -> dict[str, Any]:
    """What a computation says of a deadline."""
    found = one.computed
    at = (found.moment.time() if found.moment else found.at) if found is not None else None
    return {
        "due_on": found.due.isoformat() if found else None,
        "due_time": at.isoformat("minutes") if at else "",
        "zone": one.zone,
        "safe_on": found.safe.isoformat() if found and found.safe else None,
        "manual": one.manual if found is None else "",
        "computed": to_json(found) if found else "",
    }


def task_dates(one: Starting) -> dict[str, Any]:
    """When the task of a deadline is due."""
    columns = columns_of(one)
    day = task_day(one.computed, is_ours=one.whose.is_ours)
    is_due = day is not None and day.isoformat() == columns["due_on"]
    return {"due_on": day.isoformat() if day else None, "due_time": (columns["due_time"] or None) if is_due else None}


def make_deadline(office: Office, tx: Transaction, event_id: int, new: NewEvent, one: Starting) -> tuple[int, int, str]:
    """Add a deadline with its task; returns both numbers and its words."""
    what = line(label(one.what, one.whose.value)[:MAX_TASK], "task")
    dates = task_dates(one)
    task_id = tasks.insert_task(
        tx,
        what=what,
        due_on=dates["due_on"],
        due_time=dates["due_time"],
        case_id=new.case_id,
        document_id=new.document_id,
        assignee_id=responsible(office, tx, new.case_id) if one.whose is not WhoseDate.COURT else None,
        note=one.manual if one.computed is None else "",
        by=office.person.id,
        at=office.now(),
    )
    values = {
        "task_id": task_id,
        "event_id": event_id,
        "rule": one.rule,
        "cite": one.cite,
        "mark": one.mark,
        "kind": one.kind.value,
        "whose": one.whose.value,
        "extendable": one.extendable,
        "state": DeadlineState.OPEN.value,
        "entered_by": office.person.id,
        "entered_owner": owner_of(office),
        "entered_at": office.now(),
        "why": "",
        **columns_of(one),
    }
    number = deadlines.insert_deadline(tx, values)
    due = neutral(date.fromisoformat(values["due_on"])) if values["due_on"] else "calendar manually"
    return number, task_id, f"{what} {due}"


def responsible(office: Office, tx: Transaction, case_id: int) -> int:
    """Whose task a deadline becomes: the case's paralegal, else whoever enters it."""
    team = cases.list_team(tx.db, case_id)
    return next((one.staff_id for one in team if one.part == TeamPart.PARALEGAL), office.person.id)
