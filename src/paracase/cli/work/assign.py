"""Assignments: handed out, listed, shown."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.given import CaseName, given_day
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, said, write, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.cli.work.number import Number
from paracase.domain.dates.shown import neutral, time_spent
from paracase.domain.work.assignments import Group, Kind, group_of, hours_text, parse_hours, rescue_alarm

if TYPE_CHECKING:
    from paracase.store.work.assignments import AssignmentRow

app = commands("assign")


def _state(row: AssignmentRow) -> str:
    """The state in a word, and what is to be known of the file."""
    word = row.state.word
    if row.request_state is not None and row.request_state.must_ratify:
        word += f"; {row.request_state.words}"
    if row.version is not None and row.present_version not in {None, row.version}:
        word += f"; saved again since: v{row.present_version}"
    return word


@app.command("add")
def add(
    context: typer.Context,
    case: CaseName,
    what: Annotated[str, typer.Argument(help="What is to be done, in a line.")],
    to: Annotated[str, typer.Option(help="Name, initials or role.")],
    research: Annotated[bool, typer.Option("--research", help="Research; else it is drafting.")] = False,
    brief: Annotated[str, typer.Option(help="What is wanted.")] = "",
    authorities: Annotated[str, typer.Option(help="Authorities to use.")] = "",
    limits: Annotated[str, typer.Option(help="E.g. “do not contact the client; 25 pages”.")] = "",
    due: Annotated[str | None, typer.Option(help="When it is to be delivered.")] = None,
    filing: Annotated[str | None, typer.Option(help="When it must be filed.")] = None,
    rescue: Annotated[str | None, typer.Option(help="The last day you could still do it alone; else proposed.")] = None,
    hours: Annotated[str, typer.Option(help="How long it should take: 6, 1.5, 1:30.")] = "0",
    attorney: Annotated[str | None, typer.Option(help="Who decides; else the case's lead.")] = None,
    json: Json = False,
) -> None:
    """Hand out an assignment."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        new = services.work.assignments.NewAssignment(
            case_id,
            what,
            services.cases.tasks.assignee(office, to, case_id=case_id).id,
            Kind.RESEARCH if research else Kind.DRAFTING,
            brief,
            authorities,
            limits,
            given_day(office, due),
            given_day(office, filing),
            given_day(office, rescue),
            parse_hours(hours),
            services.people.people.person_named(office, attorney).id if attorney else None,
        )
        done = services.work.assignments.hand_out(office, new)
        number = done.made("assignment")
        row = services.work.assignments.assignment(office, number)
    if json:
        write_json({"assignment": number, "summary": done.summary, "rescue": row.rescue_on})
        return
    write(said(f"{done.summary}."))
    rescue = f", rescue date {neutral(date.fromisoformat(row.rescue_on))}" if row.rescue_on else ""
    write(said(f"  assignment {number}{rescue}"))


@app.command("list")
def list_(
    context: typer.Context,
    case: Annotated[str | None, typer.Option("--case", help="Only of this case.")] = None,
    mine: Annotated[bool, typer.Option("--mine", help="Only those I gave or was given.")] = False,
    over: Annotated[bool, typer.Option("--over", help="Those that are over.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Assignments by whose move it is, then by rescue date."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        found = services.work.assignments.listed(office, case_id=case_id, mine=mine, over=over)
        today = office.today
    order = list(Group)
    rows = []
    for row in found:
        group = group_of(row.state, returned_to_assignee=row.returned_to == row.assignee_id)
        rescue = date.fromisoformat(row.rescue_on) if row.rescue_on else None
        alarm = rescue_alarm(row.state, rescue, today, deliveries=row.deliveries)
        version = f"v{row.version}" if row.version else None
        rows.append(
            (order.index(group), row.id, group.value, row.case_number, row.what, row.assignee, row.due_on,
             ("! " if alarm else "") + (row.rescue_on or ""), _state(row), version)
        )  # fmt: skip
    rows.sort(key=lambda r: r[0])
    columns = ("id", "group", "case", "what", "to", "due", "rescue", "state", "version")
    write_rows(chosen_form(as_json=json, plain=plain), columns, [r[1:] for r in rows], empty="No assignments.")


@app.command("show")
def show(context: typer.Context, number: Number, json: Json = False) -> None:
    """An assignment whole: brief, deliveries, examinations, notes, questions."""
    with session(context).open() as office:
        found = services.work.assignments.whole(office, number)
    row = found.row
    record: dict[str, Any] = {
        "assignment": row.id,
        "what": row.what,
        "kind": row.kind,
        "case": f"{row.case_number} {row.caption}",
        "state": _state(row),
        "from": row.from_name,
        "to": row.assignee,
        "attorney": row.attorney,
        "due": row.due_on,
        "filing": row.filing_on,
        "rescue": row.rescue_on,
        "hours": hours_text(row.minutes) if row.minutes else None,
        "brief": found.brief,
        "authorities": found.authorities,
        "limits": found.limits,
        "document": f"{row.document_id} {row.document}" if row.document_id else None,
        "standing": found.standing,
        "deliveries": [
            f"v{d.version}  {office.when(d.at)}  {d.who}  {d.sha256[:8]}"
            + (f"  +{d.added} -{d.removed} words" if d.added is not None else "")
            + (f"  AI: {d.ai_tool}, saw {d.ai_saw}, verified by {d.ai_verifier}" if d.ai_tool else "")
            + (f"  {d.note}" if d.note else "")
            for d in found.deliveries
        ],
        "examinations": [
            f"{office.when(e.begun_at)}  {e.who}  {e.verdict or 'under way'}  {time_spent(e.seconds)}  {e.faults} faults"
            f"{'  own work' if e.is_own else ''}{'  ' + e.note if e.note else ''}"
            for e in found.examinations
        ],
        "remarks": [
            f"{r.id}  {r.kind}{f' to {r.answers}' if r.answers else ''}  {r.staff}  {'✓ ' if r.done_at else ''}{r.told}"
            for r in found.remarks
        ],
    }
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)
