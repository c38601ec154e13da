"""What time costs and how it leaves: rates, timekeepers, codes, LEDES and CSV files, others' files looked through."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import CaseOption
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, tell, write_json, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.cli.time.entries import Everybody, From, On, To, Who, period
from paracase.domain.dates.typed import parse_day
from paracase.domain.errors import BadInput
from paracase.domain.roles import Role
from paracase.domain.time.rates import dollars, parse_rate
from paracase.domain.visible import counted, visible
from paracase.services.people.people import person_named
from paracase.services.time.exporting import Billing

app = commands("time")
rates = typer.Typer(help="What an hour of each role costs, and when.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(rates, name="rates")


@rates.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Rates there are and were; yours only, unless you see others' time."""
    with session(context).open() as office:
        found = services.time.rates.all_rates(office)
    rows = [(one.id, one.role.value, dollars(one.cents), one.from_on, one.to_on, one.set_who) for one in found]
    columns = ("rate", "role", "hour", "from", "to", "set_by")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No rate was set.")


@rates.command("set")
def set_(
    context: typer.Context,
    role: Annotated[str, typer.Argument(metavar="ROLE", help="attorney, paralegal or assistant.")],
    rate: Annotated[str, typer.Argument(metavar="DOLLARS", help="An hour: 185 or 185.50.")],
    from_: Annotated[str | None, typer.Option("--from", metavar="DATE", help="The first day; else today.")] = None,
    to: Annotated[str | None, typer.Option("--to", metavar="DATE", help="The last day.")] = None,
    json: Json = False,
) -> None:
    """Say what an hour of a role costs from a day on; an attorney does."""
    with session(context).open() as office:
        begin = parse_day(from_, today=office.today) if from_ else office.today
        end_ = parse_day(to, today=office.today) if to else None
        done = services.time.rates.set_rate(office, choice(Role, role, "role"), parse_rate(rate), begin=begin, end=end_)
        tell(done, as_json=json)


@rates.command("end")
def end(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID", help="The rate's number, as listed.")],
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="Its last day; else today.")] = None,
    json: Json = False,
) -> None:
    """Say the last day of a rate; an attorney does."""
    with session(context).open() as office:
        day = parse_day(on, today=office.today) if on else office.today
        tell(services.time.rates.end_rate(office, number, end=day), as_json=json)


@app.command()
def keepers(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """How billing files name everybody: id, “Surname, First”, classification (PT, AS, OC, LA, OT)."""
    with session(context).open() as office:
        found = services.time.rates.keepers(office)
    rows = [(p.name, p.role.value, row.ident, row.name or None, row.classification or None) for p, row in found]
    columns = ("person", "role", "id", "name", "class")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nobody is on the staff.")


@app.command()
def keeper(
    context: typer.Context,
    person: Annotated[str, typer.Argument(metavar="PERSON", help="Name or initials.")],
    ident: Annotated[str, typer.Option("--id", help="The timekeeper's id; else the initials.")] = "",
    name: Annotated[str, typer.Option("--name", help="“Surname, First”.")] = "",
    class_: Annotated[
        str, typer.Option("--class", help="PT partner, AS associate, OC of counsel, LA paralegal, OT other.")
    ] = "",
    json: Json = False,
) -> None:
    """Say how billing files name somebody; an attorney does."""
    with session(context).open() as office:
        meant = person_named(office, person)
        done = services.time.rates.say_keeper(office, meant, ident=ident, name=name, classification=class_)
        tell(done, as_json=json)


@app.command()
def codes(
    context: typer.Context,
    words: Annotated[str, typer.Argument(metavar="WORDS", help="Part of a code or of its name.")] = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """UTBMS codes in force: tasks, activities, expenses, and what is to be known of a paralegal's entry under them."""
    with session(context).open() as office:
        found = list(office.practice.billing_codes.values())
    wanted = words.lower()
    rows = [
        (one.code, one.label, one.kind.value, one.code_set, one.note or None)
        for one in found
        if wanted in f"{one.code} {one.label}".lower()
    ]
    columns = ("code", "label", "kind", "set", "note")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No code has these words.")


@app.command()
def export(
    context: typer.Context,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A new file; .csv is for spreadsheets, else LEDES 1998B.")
    ],
    case: CaseOption = None,
    on: On = None,
    from_: From = None,
    to: To = None,
    who: Who = None,
    everybody: Everybody = False,
    invoice: Annotated[str, typer.Option("--invoice", help="LEDES: the invoice's number.")] = "",
    client: Annotated[str, typer.Option("--client", help="LEDES: the firm's code of the client.")] = "",
    firm: Annotated[str, typer.Option("--firm", help="LEDES: the firm's id, usually its tax id.")] = "",
    client_matter: Annotated[str, typer.Option("--client-matter", help="LEDES: the client's code of the matter.")] = "",
    words: Annotated[str, typer.Option("--words", help="LEDES: the description of the invoice.")] = "",
    dated: Annotated[str | None, typer.Option("--dated", help="LEDES: the day of the invoice; else today.")] = None,
    json: Json = False,
) -> None:
    """Write counted time as LEDES 1998B (one case, billable entries) or, to FILE.csv, all entries for a spreadsheet."""
    with session(context).open() as office:
        of = period(office, on, from_, to)
        case_id = services.cases.cases.named_case(office, case).id if case else None
        exporting = services.time.exporting
        if file.suffix.lower() == ".csv":
            made = exporting.export_csv(office, file, of, case_id=case_id, who=who, everybody=everybody)
        else:
            missing = [name for name, said in (("--case", case), ("--invoice", invoice), ("--client", client),
                                               ("--firm", firm)) if not said]  # fmt: skip
            if case_id is None or missing:
                raise BadInput(
                    f"A LEDES file needs {', '.join(missing)}.", hint="Say it; or name FILE.csv for a spreadsheet."
                )
            said = Billing(
                invoice, client, firm, client_matter, words, parse_day(dated, today=office.today) if dated else None
            )
            made = exporting.export_ledes(office, file, case_id, of, said)
    if json:
        pipes, breaks, letters = made.replaced
        replaced = {"pipes": pipes, "line_breaks": breaks, "characters": letters}
        write_json(
            {"file": str(made.path), "entries": made.entries, "tenths": made.tenths, "cents": made.cents,
             "left_out": made.left_out, "replaced": replaced, "doubts": list(made.doubts), "sha256": made.sha256}
        )  # fmt: skip
        return
    total = f", {dollars(made.cents)}" if made.cents is not None else ""
    entries = counted(made.entries, "entry", "entries")
    say(f"Written: {visible(str(made.path))}: {entries}, {exporting.hours_of(made)} h{total}")
    for sentence in exporting.said_of(made):
        say(f"  {sentence}")


@app.command()
def validate(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A LEDES 1998B file, whoever made it.")],
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Every fault of a LEDES 1998B file, with its line and field; and doubts. Exit code 1 where there is a fault."""
    with session(context).open() as office:
        found = services.time.exporting.validate(office, file)
    rows = [(one.line or None, one.field or None, one.severity.value, one.words) for one in found.faults]
    form = chosen_form(as_json=json, plain=plain)
    write_rows(form, ("line", "field", "is", "words"), rows, empty="No fault, no doubt.")
    say(f"{counted(len(found.rows), 'line')} of {counted(found.invoices, 'invoice')}")
    if not found.is_sound:
        raise typer.Exit(1)
