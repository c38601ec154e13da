"""What the keys about a task ask for and then have a service do; a new task is one line, understood while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services, tui
from paracase.domain.cases.tasks import checked, parse_due
from paracase.domain.errors import BadInput, ParacaseError
from paracase.domain.visible import visible
from paracase.services.cases.tasks import add_task
from paracase.services.deadlines.lines import closed_on, understood_by_court
from paracase.services.people.people import everybody
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.questions import Ask
from paracase.tui.display import clock_time, in_words, typed_day, whole_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.services.cases.tasks import NewTask
    from paracase.services.context import Office
    from paracase.store.cases.cases import CaseRow
    from paracase.store.cases.tasks import TaskRow
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line


def meaning(desk: Desk, new: NewTask, captions: Mapping[int | None, str]) -> Line:
    """How a line is understood, in words; which case it is of, since a row may have said it and not the person."""
    who = next((p for p in everybody(desk.office) if p.id == new.assignee_id), desk.office.person)
    line: Line = [(visible(new.what), "strong bold")]
    when = whole_day(new.due) or "no date"
    line.append((f"   {when}{f' {clock_time(new.at)}' if new.at else ''}", "accent" if new.due else "muted"))
    line.append((f"   {'you' if who.id == desk.office.person.id else visible(who.name)}", "text"))
    if closed := closed_on(desk.office, new.case_id, new.due):
        line.append((f"   ! {visible(closed)}", "warn"))
    if new.urgent:
        line.append(("   ! urgent", "warn"))
    if new.case_id in captions:
        line.append((f"   {visible(captions[new.case_id])}", "muted"))
    return line


async def new_task(desk: Desk, *, value: str = "", document_id: int | None = None, case_id: int | None = None) -> None:
    """Ask for the line and add the task; about the case and document in front, when there are any."""
    if document_id is None:
        case_id, document_id = desk.subject()
    office = desk.office
    cases = await desk.ask(lambda: _all_cases(office)) or []
    captions: dict[int | None, str] = {case.id: case.caption for case in cases}

    def explain(text: str) -> Line:
        try:
            return meaning(desk, understood_by_court(office, text, case_id=case_id, document_id=document_id), captions)
        except ParacaseError as error:
            return [(in_words(f"{error} {error.hint}"), "warn")]

    text = await desk.ask_person(
        Ask(
            "New task",
            value=value,
            placeholder="Call clerk re ADR tomorrow 2pm @assistant !",
            verb="add",
            explain=explain,
        )
    )
    if text:
        await desk.carry_out(
            lambda: add_task(office, understood_by_court(office, text, case_id=case_id, document_id=document_id))
        )


def _all_cases(office: Office) -> list[CaseRow]:
    """The cases; and the calendars are read, which the line asks while it is typed."""
    book, practice = office.rulebook, office.practice
    _ = book.calendars, book.profiles, book.zones, practice.courts
    return services.cases.cases.all_cases(office)


def _due(desk: Desk, text: str) -> object:
    return parse_due(text, today=desk.office.today)


async def postpone_task(desk: Desk, task: TaskRow) -> None:
    """Another date; the old one is kept."""

    def explain(text: str) -> Line:
        try:
            due, at = parse_due(text, today=desk.office.today)
        except ParacaseError as error:
            return [(in_words(f"{error} {error.hint}"), "warn")]
        old = whole_day(task.due_on) or "no date"
        new = (whole_day(due) or "no date") + (f" {clock_time(at)}" if at else "")
        return [(f"{old} → ", "muted"), (new, "strong bold")]

    text = await desk.ask_person(
        Ask("Another date", placeholder="Friday, Nov 30, +14d, tomorrow 2pm, none", verb="move it", explain=explain)
    )
    if text:
        due, at = await desk.ask(lambda: parse_due(text, today=desk.office.today)) or (None, None)
        if due is not None or text.strip().lower() in {"none", "no date"}:
            await desk.carry_out(lambda: services.cases.tasks.postpone(desk.office, task.id, due, at))


async def assign_task(desk: Desk, task: TaskRow) -> None:
    """Somebody else's."""
    people = await desk.ask(lambda: everybody(desk.office)) or []
    choices = [Choice(str(p.id), p.name, p.role.value, is_best=p.id == task.assignee_id) for p in people]
    picked = await desk.ask_person(Picker("Who does it", choices, verb="give it"))
    if picked is not None:
        person = next(p for p in people if str(p.id) == picked.value)
        await desk.carry_out(lambda: services.cases.tasks.assign(desk.office, task.id, person))


async def edit_task(desk: Desk, task: TaskRow) -> None:
    """The form of a task."""
    office = desk.office
    people = await desk.ask(lambda: everybody(office)) or []
    own = (task.case_number,) if task.case_number else ()
    known = await desk.ask(lambda: tui.acts.papers.case_choices(office, *own)) or ()
    due_now = f"{typed_day(task.due_on)} {clock_time(task.due_time)}".strip()
    fields = [
        FieldSpec("what", "What", task.what, checked, needed=True),
        FieldSpec("due", "Due", due_now, lambda text: _due(desk, text),
                  hint="11/30/2026, Friday, +14d, tomorrow 2pm; empty: no date"),
        FieldSpec("who", "Who", task.assignee or "", choices=tuple(p.name for p in people)),
        FieldSpec("case", "Case", task.case_number or "", choices=known, hint="Caption, party, number; empty: of no case"),
        FieldSpec("document", "Document no.", str(task.document_id or ""), _number, hint="A document's number, or empty"),
        FieldSpec("urgent", "Urgent", "yes" if task.urgent else "no", choices=("yes", "no"), needed=True),
        FieldSpec("note", "Note", task.note),
    ]  # fmt: skip
    values = await desk.ask_person(Form("Task", fields))
    if not values:
        return
    due, at = parse_due(values["due"], today=office.today)
    new = services.cases.tasks.NewTask(
        values["what"], due, at, services.cases.cases.named_case(office, values["case"]).id if values["case"] else None,
        int(values["document"]) if values["document"] else None,
        next((p.id for p in people if p.name == values["who"]), None), values["urgent"] == "yes", values["note"],
    )  # fmt: skip
    await desk.carry_out(lambda: services.cases.tasks.edit(office, task.id, new))


def _number(text: str) -> int:
    if not text.isdigit():
        raise BadInput(f"“{visible(text)}” is not a document's number.", hint="It is in the list of search and triage.")
    return int(text)
