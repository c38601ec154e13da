"""Tasks: add in one line, list, edit, complete, reopen, postpone, assign."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.cases.tasks import AskedTasks, answer
from paracase.cli.given import CaseOption
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, say, tell, write_json, write_record
from paracase.cli.session import Json, Plain, session
from paracase.domain.cases.tasks import parse_due
from paracase.domain.dates.shown import neutral

if TYPE_CHECKING:
    from paracase.store.cases.tasks import TaskRow

app = commands("task")

Task = Annotated[int, typer.Argument(metavar="ID", help="The task's number, as listed.")]


def _record(task: TaskRow) -> dict[str, Any]:
    return {
        "id": task.id,
        "what": task.what,
        "due": task.due_on,
        "time": task.due_time,
        "was": task.was_on if task.was_on != task.due_on else None,
        "state": task.state,
        "urgent": task.urgent,
        "case": task.case_number,
        "document": task.document_id,
        "assignee": task.assignee,
        "note": task.note,
        "done_at": task.done_at,
    }


def _when(day: str | None, at: str | None) -> str:
    """``Fri 2026-12-04 14:00``; said so, it is shown as the office shows days."""
    return " ".join(part for part in (neutral(date.fromisoformat(day)) if day else "no date", at) if part)


@app.command("add")
def add(
    context: typer.Context,
    line: Annotated[list[str], typer.Argument(help="E.g. Call clerk re ADR tomorrow 2pm @assistant #26-0142 !")],
    case: CaseOption = None,
    document: Annotated[int | None, typer.Option(help="The document it is about.")] = None,
    json: Json = False,
) -> None:
    """Add a task in one line: what, when, @who, #case, ! when urgent."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        done = services.cases.tasks.add_task(
            office,
            services.deadlines.lines.understood_by_court(office, " ".join(line), case_id=case_id, document_id=document),
        )
        row = services.cases.tasks.task_row(office, done.made("task"))
        if json:
            write_json(_record(row))
            return
    tell(done, as_json=False)
    say(f"  due {when}" if (when := _when(row.due_on, row.due_time)) != "no date" else "  no date")


@app.command("list")
def list_(
    context: typer.Context,
    case: CaseOption = None,
    who: Annotated[str | None, typer.Option(help="Only this person's; “me” for mine.")] = None,
    done: Annotated[bool, typer.Option("--done", help="What is done.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Tasks in their groups, by date."""
    answer(session(context), AskedTasks(case=case, who=who, done=done, json=json, plain=plain))


@app.command("show")
def show(context: typer.Context, task: Task, json: Json = False) -> None:
    """A task with every date it had."""
    with session(context).open() as office:
        record = _record(services.cases.tasks.task_row(office, task))
        record["earlier_dates"] = [
            f"{_when(was.due_on, was.due_time)}  until {neutral(office.day_of(was.replaced_at))} ({was.replaced_by})"
            for was in services.cases.tasks.dates(office, task)
        ]
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)


@app.command("done")
def done(context: typer.Context, task: Task, json: Json = False) -> None:
    """A task is done."""
    with session(context).open() as office:
        tell(services.cases.tasks.complete(office, task), as_json=json)


@app.command("reopen")
def reopen(context: typer.Context, task: Task, json: Json = False) -> None:
    """A task is not done after all."""
    with session(context).open() as office:
        tell(services.cases.tasks.reopen(office, task), as_json=json)


@app.command("postpone")
def postpone(
    context: typer.Context,
    task: Task,
    to: Annotated[list[str], typer.Argument(metavar="DATE", help="11/30/2026, Friday, +14d, tomorrow 2pm, or none.")],
    json: Json = False,
) -> None:
    """Another date; the old one is kept."""
    with session(context).open() as office:
        due, at = parse_due(" ".join(to), today=office.today)
        tell(services.cases.tasks.postpone(office, task, due, at), as_json=json)


@app.command("assign")
def assign(
    context: typer.Context,
    task: Task,
    who: Annotated[str, typer.Argument(help="Name, initials or role.")],
    json: Json = False,
) -> None:
    """Give a task to somebody."""
    with session(context).open() as office:
        person = services.cases.tasks.assignee(office, who, case_id=services.cases.tasks.task_row(office, task).case_id)
        tell(services.cases.tasks.assign(office, task, person), as_json=json)


@app.command("edit")
def edit(
    context: typer.Context,
    task: Task,
    what: Annotated[str | None, typer.Option(help="Other words.")] = None,
    due: Annotated[str | None, typer.Option(help="Another date, or none.")] = None,
    who: Annotated[str | None, typer.Option(help="Name, initials or role.")] = None,
    case: CaseOption = None,
    document: Annotated[int | None, typer.Option(help="The document it is about; 0 for none.")] = None,
    urgent: Annotated[bool | None, typer.Option("--urgent/--not-urgent")] = None,
    note: Annotated[str | None, typer.Option(help="A note; empty clears.")] = None,
    json: Json = False,
) -> None:
    """Change a task; what is not named stays."""
    with session(context).open() as office:
        row = services.cases.tasks.task_row(office, task)
        case_id = services.cases.cases.named_case(office, case).id if case else row.case_id
        person = services.cases.tasks.assignee(office, who, case_id=case_id).id if who else row.assignee_id
        new = services.cases.tasks.changed(
            office,
            row,
            what=what,
            due=due,
            case_id=case_id,
            document=document,
            assignee_id=person,
            urgent=urgent,
            note=note,
        )
        tell(services.cases.tasks.edit(office, task, new), as_json=json)
