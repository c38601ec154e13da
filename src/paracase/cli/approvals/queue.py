"""An attorney's queue in absence."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import tell
from paracase.cli.session import Json, session
from paracase.domain.dates.typed import parse_day

app = commands("queue")


@app.command("lend")
def lend(
    context: typer.Context,
    to: Annotated[str, typer.Argument(help="Another attorney.")],
    until: Annotated[str, typer.Option(help="The last day: 2026-12-04, or Friday.")],
    json: Json = False,
) -> None:
    """Another attorney decides what waits for me, until a day."""
    with session(context).open() as office:
        last = parse_day(until, today=office.today)
        tell(
            services.approvals.lending.lend(office, services.people.people.person_named(office, to), until=last),
            as_json=json,
        )


@app.command("back")
def back(context: typer.Context, json: Json = False) -> None:
    """I decide again."""
    with session(context).open() as office:
        tell(services.approvals.lending.take_back_queue(office), as_json=json)
