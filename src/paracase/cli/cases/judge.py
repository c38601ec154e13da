"""Cards of courts and judges that the office keeps as files: listed, shown, checked."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.visible import counted

app = commands("judge")


@app.command("list")
def list_cards(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """The cards there are, and how many of their lines have to be read again."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        today, cards = office.today, services.cases.judges.all_cards(office)
    rows = [
        (card.court, card.name, len(card.lines), sum(line.is_stale(today) for line in card.lines), card.file)
        for card in cards
    ]
    write_rows(form, ("court", "judge", "lines", "stale", "file"), rows, empty="No card: see docs/adding-a-court.md.")


@app.command("show")
def show(
    context: typer.Context,
    case: Annotated[str, typer.Argument(metavar="CASE", help="Number, docket number, or words of the caption.")],
    docket: Annotated[str, typer.Option("--docket", help="Of this docket number; else of the main one.")] = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What the court and the judge of a case ask: standing orders, pages, hours, AI, chambers' rules."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        found = services.cases.judges.said(office, services.cases.judges.of_case(office, case_id, docket=docket))
    write_rows(form, ("of", "about", "says"), found, empty="No card for the court and judge of this case.")


@app.command("check")
def check(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Read every card; a fault is named by file, line and field. Lists what was read over 120 days ago."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        today, cards = office.today, services.cases.judges.all_cards(office)
    rows = [
        (card.file, card.name, line.about.words, line.source, line.read.isoformat())
        for card in cards
        for line in card.lines
        if line.is_stale(today)
    ]
    write_rows(form, ("file", "judge", "about", "source", "read"), rows, empty="Nothing to read again.")
    say(f"{counted(len(cards), 'card')}, {counted(len(rows), 'line')} to read again")
