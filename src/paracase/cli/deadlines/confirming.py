"""Rules an attorney reads and confirms, one by one; until then each is an unconfirmed rule."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session

app = commands("deadlines")


@app.command("confirm")
def confirm(
    context: typer.Context,
    rule: Annotated[str, typer.Argument(metavar="RULE", help="As paracase deadlines rules lists it.")],
    json: Json = False,
) -> None:
    """An attorney read a rule and confirms it in the words it has now."""
    with session(context).open() as office:
        tell(services.deadlines.verifying.confirm_rule(office, rule), as_json=json)


@app.command("unconfirmed")
def unconfirmed(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Rules that open deadlines go by and no attorney confirmed."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        found = services.deadlines.verifying.rules_to_confirm(office)
    rows = [
        (one.id, one.event, one.period.words if one.period else "manually", one.cite, one.mark.value) for one in found
    ]
    write_rows(form, ("rule", "event", "count", "cite", "mark"), rows, empty="Every rule in use is confirmed.")
