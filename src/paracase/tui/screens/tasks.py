"""A task in one line, understood while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import ParacaseError
from paracase.domain.visible import visible
from paracase.services.cases.tasks import add_task, understood
from paracase.services.people.people import everybody
from paracase.tui.display import whole_day
from paracase.tui.screens.dialogs import Ask

if TYPE_CHECKING:
    from paracase.services.cases.tasks import NewTask
    from paracase.tui.app import DeskApp
    from paracase.tui.display import Line


def meaning(desk: DeskApp, new: NewTask) -> Line:
    """How a line is understood, in words."""
    who = next((p for p in everybody(desk.office) if p.id == new.assignee_id), desk.office.person)
    line: Line = [(visible(new.what), "strong bold")]
    when = whole_day(new.due.isoformat()) if new.due else "no date"
    line.append((f"   {when}{f' {new.at:%H:%M}' if new.at else ''}", "accent" if new.due else "muted"))
    line.append((f"   {'you' if who.id == desk.office.person.id else visible(who.name)}", "text"))
    if new.urgent:
        line.append(("   ! urgent", "warn"))
    return line


async def new_task(
    desk: DeskApp, *, value: str = "", document_id: int | None = None, case_id: int | None = None
) -> None:
    """Ask for the line and add the task; about the case and document in front, when there are any."""
    place = desk.place
    if document_id is None and place is not None:
        case_id, document_id = place.subject()
    office = desk.office

    def explain(text: str) -> Line:
        try:
            return meaning(desk, understood(office, text, case_id=case_id, document_id=document_id))
        except ParacaseError as error:
            return [(visible(f"{error} {error.hint}"), "warn")]

    text = await desk.push_screen_wait(
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
            lambda: add_task(office, understood(office, text, case_id=case_id, document_id=document_id))[1]
        )
