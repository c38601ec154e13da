"""Ethical walls: who may not see a case."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session

app = commands("wall")

Name = Annotated[str, typer.Argument(metavar="NAME", help="Name or initials.")]


@app.command("add")
def add(
    context: typer.Context,
    case: CaseName,
    name: Name,
    reason: Annotated[str, typer.Option(help="Why.")],
    json: Json = False,
) -> None:
    """Stand a person outside a case: its papers, hits and counts are not there for them."""
    with session(context).open() as office:
        tell(
            services.cases.walls.put_up(
                office,
                services.cases.cases.named_case(office, case).id,
                services.people.people.person_named(office, name),
                reason=reason,
            ),
            as_json=json,
        )


@app.command("remove")
def remove(context: typer.Context, case: CaseName, name: Name, json: Json = False) -> None:
    """Let a person see a case again."""
    with session(context).open() as office:
        tell(
            services.cases.walls.take_down(
                office,
                services.cases.cases.named_case(office, case).id,
                services.people.people.person_named(office, name),
            ),
            as_json=json,
        )


@app.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Every wall, with its reason."""
    with session(context).open() as office:
        rows = services.cases.walls.listed(office)
    columns = ("case", "outside", "reason", "by", "since")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No walls.")
