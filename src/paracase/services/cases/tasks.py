"""Tasks: something to do, by someone, by a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.cases import acts
from paracase.domain.cases.tasks import TaskLine, TaskState, checked, parse_due, parse_task_line
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right, Role
from paracase.domain.steps import RowStep
from paracase.domain.visible import visible
from paracase.domain.words import fold
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.cases.cases import named_case
from paracase.store import rows, walls
from paracase.store.cases import cases, tasks
from paracase.store.papers import documents
from paracase.store.papers.lists import get_document
from paracase.store.people import staff

if TYPE_CHECKING:
    from datetime import date, time

    from paracase.domain.acts import Act
    from paracase.domain.roles import Person
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.tasks import TaskDate, TaskRow
    from paracase.store.engine import Transaction


@frozen
class NewTask:
    """What a task is to be."""

    what: str
    due: date | None = None
    at: time | None = None
    case_id: int | None = None
    document_id: int | None = None
    assignee_id: int | None = None
    """None is the person acting."""
    urgent: bool = False
    note: str = ""


def understood(office: Office, text: str, *, case_id: int | None = None, document_id: int | None = None) -> NewTask:
    """What one line means in this office; ``@`` and ``#`` are looked up.

    Args:
        case_id: the case in front, unless the line names another with ``#``.

    Raises:
        BadInput: the line cannot be understood.
        NotFound: it names a person or case that is not there.
    """

    said: TaskLine = parse_task_line(text, today=office.today)
    if said.case is not None:
        case_id = named_case(office, said.case).id
    person = assignee(office, said.assignee, case_id=case_id) if said.assignee else office.person
    return NewTask(said.what, said.due, said.at, case_id, document_id, person.id, said.urgent)


def assignee(office: Office, text: str, *, case_id: int | None = None) -> Person:
    """Whom ``@text`` means: a name, initials, a first or last name, or a role that one person has (on the case first).

    Raises:
        NotFound: nobody, or several; says who is there.
    """
    people = staff.list_staff(office.store.read)
    wanted = fold(text)
    if wanted in {"me", "myself"}:
        return office.person
    found = [p for p in people if wanted in {fold(p.name), fold(p.initials)}]
    found = found or [p for p in people if wanted in fold(p.name).split()]
    if not found and wanted in set(Role):
        found = [p for p in people if p.role == wanted]
        team = {member.staff_id for member in cases.list_team(office.store.read, case_id)} if case_id else set()
        found = [p for p in found if p.id in team] or found
    if len(found) == 1:
        return found[0]
    who = "Several people are" if found else "Nobody is"
    names = ", ".join(f"{p.name} ({p.initials})" for p in found or people)
    raise NotFound(f"{who} meant by “@{visible(text)}”.", hint=f"On the staff are {names}.")


def add_task(office: Office, new: NewTask) -> Done:
    """Add a task; it is ``made("task")``.

    Raises:
        BadInput: there is nothing to do in it.
        NotFound: the document is not there.
        NotAllowed: whom it is for does not see its case.
    """
    office.require(Right.KEEP_TASKS)
    what = checked(new.what)
    office.see_case(new.case_id)
    with office.store.write() as tx:
        case_id = new.case_id
        if new.document_id is not None:
            _document_there(office, new.document_id)
            case_id = case_id or next(iter(documents.case_ids(tx.db, new.document_id)), None)
        _check_seen(tx, case_id, new.assignee_id)
        task_id = tasks.insert_task(
            tx,
            what=what,
            due_on=new.due.isoformat() if new.due else None,
            due_time=new.at.isoformat("minutes") if new.at else None,
            case_id=case_id,
            document_id=new.document_id,
            assignee_id=new.assignee_id if new.assignee_id is not None else office.person.id,
            urgent=new.urgent,
            note=new.note,
            by=office.person.id,
            at=office.now(),
        )
        return record(
            office,
            tx,
            acts.TASK_ADDED,
            f"Added task: {what}",
            data={"task": task_id, "case": case_id, "due": new.due.isoformat() if new.due else None,
                  "assignee": new.assignee_id},
            steps=[RowStep("task", (task_id,), {"state": TaskState.DROPPED.value}, {"state": TaskState.OPEN.value})],
        )  # fmt: skip


def _check_seen(tx: Transaction, case_id: int | None, staff_id: int | None) -> None:
    """See that a task's person sees its case.

    Raises:
        NotAllowed: they do not: the task would stand on nobody's list.
    """
    if case_id is not None and staff_id is not None and case_id in walls.unseen_cases(tx.db, staff_id):
        raise NotAllowed(
            "They do not see this case; the task would be on nobody's list.", hint="Give it to somebody who does."
        )


def _document_there(office: Office, document_id: int) -> None:
    if get_document(office.store.read, document_id) is None:
        raise NotFound(f"There is no document {document_id}.")


def task_row(office: Office, task_id: int) -> TaskRow:
    """One task.

    Raises:
        NotFound: there is none with this number.
    """
    row = tasks.get_task(office.store.read, task_id)
    if row is None or row.state == TaskState.DROPPED:
        raise NotFound(f"There is no task {task_id}.", hint="See “paracase task list”.")
    return row


def open_tasks(office: Office) -> list[TaskRow]:
    """What is to be done, by date."""
    return tasks.open_tasks(office.store.read)


def _change(office: Office, task_id: int, act: Act, words: str, values: dict[str, Any]) -> Done:
    """Change a task's row, with its act; the words name what was done before the task's own."""
    office.require(Right.KEEP_TASKS)
    row = task_row(office, task_id)
    with office.store.write() as tx:
        now = rows.row_of(tx.db, "task", (task_id,)) or {}
        values = {name: value for name, value in values.items() if now[name] != value}
        if not values:
            raise BadInput("Nothing to change.", hint="Name at least one thing that is different.")
        if {"assignee_id", "case_id"} & set(values):
            _check_seen(tx, values.get("case_id", now["case_id"]), values.get("assignee_id", now["assignee_id"]))
        if {"due_on", "due_time"} & set(values):
            tasks.keep_date(
                tx.db, task_id, due_on=now["due_on"], due_time=now["due_time"], by=office.person.id, at=office.now()
            )
        rows.update_row(tx.db, "task", (task_id,), values)
        return record(
            office,
            tx,
            act,
            f"{words}: {values.get('what', row.what)}",
            data={"task": task_id, "case": values.get("case_id", row.case_id), "fields": sorted(values),
                  "due": values.get("due_on", row.due_on)},
            steps=[RowStep("task", (task_id,), {name: now[name] for name in values}, values)],
        )  # fmt: skip


def complete(office: Office, task_id: int) -> Done:
    """A task is done."""
    if task_row(office, task_id).state == TaskState.DONE:
        raise NotAllowed("The task is done already.", hint="Reopen it to change that.")
    values = {"state": TaskState.DONE.value, "done_at": office.now(), "done_by": office.person.id}
    return _change(office, task_id, acts.TASK_DONE, "Done", values)


def reopen(office: Office, task_id: int) -> Done:
    """A task is not done after all."""
    if task_row(office, task_id).state == TaskState.OPEN:
        raise NotAllowed("The task is open.", hint="Only what is done can be reopened.")
    values = {"state": TaskState.OPEN.value, "done_at": None, "done_by": None}
    return _change(office, task_id, acts.TASK_REOPENED, "Reopened", values)


def postpone(office: Office, task_id: int, due: date | None, at: time | None = None) -> Done:
    """A task gets another date; the old one is kept."""
    values = {"due_on": due.isoformat() if due else None, "due_time": at.isoformat("minutes") if at else None}
    words = f"Moved to {neutral(due)}" if due else "Took the date off"
    return _change(office, task_id, acts.TASK_MOVED, words, values)


def assign(office: Office, task_id: int, person: Person) -> Done:
    """A task becomes somebody's."""
    return _change(office, task_id, acts.TASK_ASSIGNED, f"Gave to {person.name}", {"assignee_id": person.id})


def edit(office: Office, task_id: int, new: NewTask) -> Done:
    """A task becomes what a form says."""
    office.see_case(new.case_id)
    if new.document_id is not None:
        _document_there(office, new.document_id)
    return _change(
        office,
        task_id,
        acts.TASK_CHANGED,
        "Changed task",
        {
            "what": checked(new.what),
            "due_on": new.due.isoformat() if new.due else None,
            "due_time": new.at.isoformat("minutes") if new.at else None,
            "case_id": new.case_id,
            "document_id": new.document_id,
            "assignee_id": new.assignee_id,
            "priority": int(new.urgent),
            "note": new.note,
        },
    )


def dates(office: Office, task_id: int) -> list[TaskDate]:
    """Every date a task had before, oldest first: until when, who changed it."""
    return tasks.dates_of(office.store.read, task_id)


def changed(
    office: Office,
    row: TaskRow,
    *,
    what: str | None,
    due: str | None,
    case_id: int | None,
    document: int | None,
    assignee_id: int | None,
    urgent: bool | None,
    note: str | None,
) -> NewTask:
    """A task with some of its fields said anew; None leaves a field, a document 0 clears it.

    Raises:
        BadInput: the date cannot be understood.
    """
    day, at = parse_due(due if due is not None else f"{row.due_on or 'none'} {row.due_time or ''}", today=office.today)
    return NewTask(
        what if what is not None else row.what,
        day,
        at,
        case_id,
        row.document_id if document is None else document or None,
        assignee_id,
        row.urgent if urgent is None else urgent,
        row.note if note is None else note,
    )


def case_tasks(office: Office, case_id: int, state: str = "open") -> list[TaskRow]:
    """The open (or done) tasks of a case."""
    return tasks.list_tasks(office.store.read, case_id=case_id, state=state)
