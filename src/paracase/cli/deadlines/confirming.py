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


@app.command("refuse")
def refuse(
    context: typer.Context,
    rule: Annotated[str, typer.Argument(metavar="RULE", help="As paracase deadlines rules lists it.")],
    why: Annotated[str, typer.Option("--why", help="What is wrong with it.")],
    json: Json = False,
) -> None:
    """An attorney read a rule and says that it is not so; who entered a deadline by it gets a task."""
    with session(context).open() as office:
        tell(services.deadlines.verifying.refuse_rule(office, rule, why), as_json=json)


@app.command("unconfirmed")
def unconfirmed(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Rules that open deadlines go by and no attorney confirmed."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        stands = services.deadlines.verifying.standing_of
        rows = [
            (one.id, one.event, one.period.words if one.period else "manually", one.cite, one.mark.value,
             stands(office, one.id))
            for one in services.deadlines.verifying.rules_to_confirm(office)
        ]  # fmt: skip
    write_rows(
        form, ("rule", "event", "count", "cite", "mark", "stands"), rows, empty="Every rule in use is confirmed."
    )
