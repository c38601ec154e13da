"""The calendar on the command line: what is due, and the files other calendars read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.agenda.sheets import ForOthers, tell_left_out, tell_sheet
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.agenda.entries import sections
from paracase.domain.dates.typed import parse_day
from paracase.domain.visible import counted, visible

if TYPE_CHECKING:
    from paracase.domain.agenda.entries import AgendaEntry
    from paracase.services.context import Office

app = commands("calendar")
Case = Annotated[str | None, typer.Option("--case", help="Of one case: its number, caption or a party.")]
Who = Annotated[str | None, typer.Option("--who", help="Of one person: name, initials or role.")]


def asked_of(office: Office, case: str | None, who: str | None) -> tuple[int | None, int | None]:
    """The case and the person that were named."""
    case_id = services.cases.cases.named_case(office, case).id if case else None
    staff_id = services.cases.tasks.assignee(office, who, case_id=case_id).id if who else None
    return case_id, staff_id


@app.command()
def show(
    context: typer.Context,
    case: Case = None,
    who: Who = None,
    mine: Annotated[bool, typer.Option("--mine", help="Only what is mine, or nobody's in my cases.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What is proposed, overdue, due today and on the days to come; where courts are closed."""
    with session(context).open() as office:
        case_id, staff_id = asked_of(office, case, who)
        found = services.agenda.listed.agenda(office, case_id=case_id)
        today = office.today
    entries = [
        entry
        for entry in found.entries
        if (entry.is_mine or not mine) and (staff_id is None or entry.staff_id == staff_id)
    ]
    rows: list[tuple[object, ...]] = []
    for section in sections(entries, found.closed, today):
        rows += [("", "closed", section.day.isoformat() if section.day else "", "", "", words, "", "", "", "")
                 for words in section.closed]  # fmt: skip
        rows += [_row(entry, section.heading.value or "later") for entry in section.entries]
    columns = ("id", "group", "day", "time", "is", "what", "case", "rule", "mark", "who")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing is due.")
    for court in found.not_loaded:
        say(f"Closed days not known for {visible(court)}.")


def _row(entry: AgendaEntry, group: str) -> tuple[object, ...]:
    day = entry.day.isoformat() if entry.day is not None else ""
    which = " ".join(part for part in (entry.kind.value, entry.part.value) if part)
    return (entry.id, group, day, entry.at, which, entry.what, entry.caption, entry.cite, entry.sign, entry.who)


@app.command()
def export(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE.ics", help="Where it is written; one of ours is replaced.")],
    case: Case = None,
    who: Who = None,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Write deadlines and tasks as one iCalendar file, for Outlook, Google, Apple and others to import."""
    with session(context).open() as office:
        case_id, staff_id = asked_of(office, case, who)
        done = services.agenda.exporting.export(office, file, case_id=case_id, staff_id=staff_id)
    rows = [(str(done.path), done.events, done.cancelled)]
    write_rows(chosen_form(as_json=json, plain=plain), ("file", "events", "canceled"), rows, empty="")
    tell_left_out(done.left_out)


@app.command()
def feed(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that calendars subscribe to.")],
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Write one iCalendar file of everything, one for each case, one for each person; again whenever you like."""
    with session(context).open() as office:
        done = services.agenda.exporting.feed(office, folder)
    rows = [(str(one.path), one.events, one.cancelled) for one in done.files]
    write_rows(chosen_form(as_json=json, plain=plain), ("file", "events", "canceled"), rows, empty="")
    if done.removed:
        say(f"  Removed {counted(len(done.removed), 'file')} that should not be there any more.")
    tell_left_out(done.left_out)


@app.command()
def week(
    context: typer.Context,
    of: Annotated[str | None, typer.Option("--of", help="A day of the week; else this week.")] = None,
    case: Case = None,
    who: Who = None,
    pdf: Annotated[Path | None, typer.Option("--pdf", metavar="FILE", help="Write it as PDF, to be printed.")] = None,
    for_others: ForOthers = False,
    json: Json = False,
) -> None:
    """The week on one sheet: what is overdue, then day by day; as text, or as PDF."""
    with session(context).open() as office:
        case_id, staff_id = asked_of(office, case, who)
        day = parse_day(of, today=office.today) if of else None
        sheet = services.agenda.printing.week(office, of=day, case_id=case_id, staff_id=staff_id, leaves=for_others)
        tell_sheet(office, sheet, pdf=pdf, as_json=json)
