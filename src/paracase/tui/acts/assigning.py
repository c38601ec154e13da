"""Handing out work, wherever the key is: the form of an assignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services, tui
from paracase.domain.cases.cases import CaseStatus
from paracase.domain.cases.tasks import parse_due
from paracase.domain.work.assignments import Kind, parse_hours
from paracase.services.people.people import everybody, person_named
from paracase.services.work import assignments
from paracase.services.work.assignments import NewAssignment
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.display import typed_day

if TYPE_CHECKING:
    from datetime import date

    from paracase.services.work.assignments import Whole
    from paracase.tui.desk import Desk
    from paracase.tui.dialogs.picker import Choice


def _day(desk: Desk, text: str) -> date | None:
    return parse_due(text, today=desk.office.today)[0] if text.strip() else None


def assignment_fields(desk: Desk, now: dict[str, str], cases: tuple[str | Choice, ...]) -> list[FieldSpec]:
    people = tuple(person.name for person in everybody(desk.office))

    def day(text: str) -> object:
        return _day(desk, text)

    return [
        FieldSpec("case", "Case", now.get("case", ""), choices=cases, needed=True,
                  hint="Number, caption or party: a few letters"),
        FieldSpec("what", "What", now.get("what", ""), needed=True, hint="Draft opposition to Motion to Dismiss"),
        FieldSpec("kind", "Kind", now.get("kind", "drafting"), choices=tuple(Kind), needed=True),
        FieldSpec("to", "To", now.get("to", ""), choices=people, needed=True, hint="Anybody on the staff; → completes"),
        FieldSpec("brief", "Brief", now.get("brief", ""), hint="What is wanted"),
        FieldSpec("authorities", "Authorities", now.get("authorities", ""), hint="Which to use"),
        FieldSpec("limits", "Limits", now.get("limits", ""), hint="Do not contact the client; 25 pages, L.R. 7-4"),
        FieldSpec("due", "Due", now.get("due", ""), check=day, hint="When it is to be delivered: Tuesday, +7d, 12/1/2026"),
        FieldSpec("filing", "Filing due", now.get("filing", ""), check=day, hint="When it must be filed"),
        FieldSpec("hours", "Hours", now.get("hours", ""), check=parse_hours, hint="How long it should take: 6, 1.5, 1:30"),
        FieldSpec("rescue", "Rescue", now.get("rescue", ""), check=day,
                  hint="The last day you could still do it alone; empty: proposed from the dates and hours"),
    ]  # fmt: skip


def new_assignment(desk: Desk, values: dict[str, str]) -> NewAssignment:
    case_id = services.cases.cases.named_case(desk.office, values["case"]).id
    return NewAssignment(
        case_id,
        values["what"],
        person_named(desk.office, values["to"]).id,
        Kind(values["kind"]),
        values["brief"],
        values["authorities"],
        values["limits"],
        _day(desk, values["due"]),
        _day(desk, values["filing"]),
        _day(desk, values["rescue"]),
        parse_hours(values["hours"] or "0"),
    )


async def hand_out(desk: Desk, *, case_id: int | None, what: str = "") -> int | None:
    """Ask what is to be done by whom, and hand it out."""
    found = await desk.ask(lambda: services.cases.cases.all_cases(desk.office, status=CaseStatus.OPEN))
    if not found:
        desk.say("There is no open case to hand out work in.", "warn")
        return None
    number = next((case.number for case in found if case.id == case_id), found[0].number if len(found) == 1 else "")
    known = await desk.ask(lambda: tui.acts.papers.case_choices(desk.office)) or ()
    fields = assignment_fields(desk, {"case": number, "what": what}, known)
    values = await desk.ask_person(Form("New assignment", fields, verb="hand it out"))
    if values is None:
        return None
    done = await desk.carry_out(
        lambda: assignments.hand_out(desk.office, new_assignment(desk, values)), safe="Nothing was handed out."
    )
    return done.made("assignment") if done is not None else None


async def edit_assignment(desk: Desk, found: Whole) -> None:
    """Say an assignment anew."""
    row = found.row
    now = {
        "case": row.case_number, "what": row.what, "kind": row.kind, "to": row.assignee, "brief": found.brief,
        "authorities": found.authorities, "limits": found.limits,
        "due": typed_day(row.due_on), "filing": typed_day(row.filing_on),
        "hours": f"{row.minutes / 60:g}" if row.minutes else "", "rescue": typed_day(row.rescue_on),
    }  # fmt: skip
    values = await desk.ask_person(Form("Assignment", assignment_fields(desk, now, (row.case_number,))))
    if values is not None:
        await desk.carry_out(lambda: assignments.change(desk.office, row.id, new_assignment(desk, values)))
