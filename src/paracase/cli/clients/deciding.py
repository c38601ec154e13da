"""What an attorney says of the matches of a conflict search."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session

app = commands("conflicts")

Match = Annotated[int, typer.Argument(metavar="MATCH", help="The match's number, as conflicts waiting lists it.")]
Reason = Annotated[str, typer.Option("--reason", help="Why; stays in the record.")]


@app.command("waiting")
def waiting(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Matches that wait for you as an attorney, behind walls too."""
    with session(context).open() as office:
        found = services.clients.deciding_conflicts.conflicts_to_decide(office)
    rows = [
        (hit.id, one.row.id, one.row.case_number, hit.asked, hit.name, hit.role, hit.standing.value, hit.case_number,
         hit.alike, hit.opposed) for one in found for hit in one.hits
    ]  # fmt: skip
    columns = ("id", "search", "for_case", "asked", "name", "role", "standing", "in_case", "alike", "opposed")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No match waits for you.")


@app.command("clear")
def clear(
    context: typer.Context,
    match: Match,
    reason: Reason,
    waiver: Annotated[str, typer.Option(help="Who consented in writing, and when.")] = "",
    screen: Annotated[str, typer.Option(help="Who is screened, and how.")] = "",
    json: Json = False,
) -> None:
    """Say that a match is no conflict, or was waived or screened. Attorneys only."""
    with session(context).open() as office:
        done = services.clients.deciding_conflicts.clear(office, match, reason=reason, waiver=waiver, screen=screen)
    tell(done, as_json=json)


@app.command("confirm")
def confirm(context: typer.Context, match: Match, reason: Reason, json: Json = False) -> None:
    """Say that a match is a conflict. Attorneys only; what follows is done in the case."""
    with session(context).open() as office:
        tell(services.clients.deciding_conflicts.confirm(office, match, reason=reason), as_json=json)
