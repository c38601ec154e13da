"""Deadlines of the office: the agenda, one with its computation and its past, and how a case counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.deadlines.shown import write_computed
from paracase.cli.given import CaseName, CaseOption, given_day
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, tell, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.dates.shown import neutral
from paracase.domain.deadlines.events import WhoseDate
from paracase.domain.deadlines.standing import DeadlineState
from paracase.services.deadlines.listing import sign_of

if TYPE_CHECKING:
    from paracase.store.deadlines.deadlines import DeadlineRow

app = commands("deadline")

Deadline = Annotated[int, typer.Argument(metavar="ID", help="The deadline's number, as listed.")]
_COLUMNS = ("id", "case", "due", "time", "safe", "what", "whose", "sign", "state", "rule", "cite", "manual")


def record_of(row: DeadlineRow) -> dict[str, Any]:
    """A deadline as commands write it."""
    values = (row.id, row.case_number, row.due_on, row.due_time, row.safe_on, row.what, row.whose, sign_of(row), row.state,
              row.rule, row.cite, row.manual)  # fmt: skip
    return dict(zip(_COLUMNS, values, strict=True))


@app.command("list")
def list_(
    context: typer.Context,
    case: CaseOption = None,
    which: Annotated[str, typer.Option("--state", help="open, done, unproven, replaced, struck, or all.")] = "open",
    whose: Annotated[str, typer.Option("--whose", help="ours, theirs, joint or court.")] = "",
    until: Annotated[str, typer.Option("--until", metavar="DATE", help="Up to this day.")] = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Deadlines, ours by their safe date; those to be calendared manually last."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        last = given_day(office, until)
        rows = services.deadlines.listing.agenda(
            office,
            case_id=services.cases.cases.named_case(office, case).id if case else None,
            state=None if which == "all" else choice(DeadlineState, which, "state").value,
            whose=choice(WhoseDate, whose, "side").value if whose else None,
            last_day=last.isoformat() if last else None,
        )
    write_rows(form, _COLUMNS, [tuple(record_of(row).values()) for row in rows], empty="No deadline.")


@app.command("show")
def show(context: typer.Context, deadline: Deadline, json: Json = False) -> None:
    """A deadline with its computation, step by step, and every date it had before."""
    with session(context).open() as office:
        row = services.deadlines.listing.deadline_row(office, deadline)
        computed = services.deadlines.listing.computation(office, deadline)
        past = services.deadlines.listing.history(office, deadline)
        when = [office.day_of(one.replaced_at) for one in past]
        stands = services.deadlines.verifying.standing_of(office, row.rule) if row.rule else ""
    record = record_of(row) | {
        "rule_stands": stands,
        "sent_back": row.why if row.doubted_at is not None else "",
        "event": row.event_id,
        "task": row.task_id,
        "earlier_dates": [
            f"{one.due_on or 'no date'}  until {neutral(day)} ({one.replaced_by}): {one.why}"
            for one, day in zip(past, when, strict=True)
        ],
    }
    if json:
        steps = [{"day": step.day, "what": step.words} for step in computed.steps] if computed else []
        write_json({**record, "steps": steps, "notes": list(computed.notes) if computed else []})
        return
    write_record(OutputForm.PLAIN, record)
    if computed is not None:
        write_computed(computed, OutputForm.TABLE)


@app.command("history")
def history(context: typer.Context, deadline: Deadline, json: Json = False, plain: Plain = False) -> None:
    """Everything that was done to a deadline: entered, verified, moved with the dates it had, struck; who, when, why."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        found = services.deadlines.telling.told(office, deadline)
        shown = office.when if form is OutputForm.TABLE else str
        rows = [(shown(one.at), one.who, one.what, one.before, one.after, one.why) for one in found]
    write_rows(form, ("at", "by", "what", "before", "after", "why"), rows, empty="Nothing is kept of it.")


@app.command("counting")
def counting(
    context: typer.Context,
    case: CaseName,
    court: Annotated[str | None, typer.Option("--court", help="A court's code or name.")] = None,
    level: Annotated[str | None, typer.Option("--level", help="trial, appellate, bankruptcy, justice.")] = None,
    case_type: Annotated[str | None, typer.Option("--case-type", help="civil, criminal, bankruptcy, family …")] = None,
    state: Annotated[str | None, typer.Option("--state", help="The district's state, two letters.")] = None,
    zone: Annotated[str | None, typer.Option("--zone", help="Time zone: America/Denver.")] = None,
    closes: Annotated[str | None, typer.Option("--closes", help="Until when the judge takes papers: 17:00.")] = None,
    backup: Annotated[
        str | None, typer.Option("--backup", help="The attorney warned beside the responsible one.")
    ] = None,
    json: Json = False,
) -> None:
    """Say how a case counts where its docket number does not, or see it."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        given = {"court": court, "level": level, "case_type": case_type, "state": state, "zone": zone, "closes": closes}
        values: dict[str, str | int | None] = {name: value for name, value in given.items() if value is not None}
        if backup is not None:
            values["backup_id"] = services.cases.tasks.assignee(office, backup, case_id=case_id).id
        if values:
            tell(services.deadlines.saying.say(office, case_id, **values), as_json=json)
            return
        book = office.rulebook
        found = services.deadlines.of_cases.of_case(office, book, case_id)
    record = {
        "court": found.court_code,
        "counts_by": found.court.profile.code if found.court else "",
        "level": found.facts.level.value if found.facts.level else "",
        "case_type": found.facts.case_type,
        "zone": found.court.zone if found.court else "",
        "closes": found.closes.isoformat("minutes") if found.closes else "",
        "closes_from": found.closes_from,
        "not_loaded": found.court.not_loaded if found.court else found.manual,
        "asks": list(found.asks),
    }
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)
