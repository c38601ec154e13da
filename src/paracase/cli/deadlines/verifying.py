"""Deadlines verified by a second person, closed with their proof, opened again, struck; warnings that were seen."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.deadlines.deadlines import Deadline
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session

app = commands("deadline")


@app.command("verify")
def verify(
    context: typer.Context,
    deadlines: Annotated[list[int], typer.Argument(metavar="ID…", help="The deadlines' numbers, as listed.")],
    json: Json = False,
) -> None:
    """Verify what another person entered; an attorney confirms it so."""
    with session(context).open() as office:
        tell(services.deadlines.verifying.verify(office, deadlines), as_json=json)


@app.command("doubt")
def doubt(
    context: typer.Context,
    deadline: Deadline,
    why: Annotated[str, typer.Option("--why", help="What is wrong with it.")],
    json: Json = False,
) -> None:
    """Send a deadline back to whoever entered it."""
    with session(context).open() as office:
        tell(services.deadlines.verifying.doubt(office, deadline, why), as_json=json)


@app.command("done")
def done(
    context: typer.Context,
    deadline: Deadline,
    proof: Annotated[int | None, typer.Option("--proof", help="Its notice, acceptance or proof of service.")] = None,
    json: Json = False,
) -> None:
    """A deadline is done, with its proof; without one it is “done, proof missing”."""
    with session(context).open() as office:
        tell(services.deadlines.closing.close(office, deadline, proof), as_json=json)


@app.command("reopen")
def reopen(
    context: typer.Context,
    deadline: Deadline,
    why: Annotated[str, typer.Option("--why", help="The reason.")],
    json: Json = False,
) -> None:
    """A deadline is not done after all."""
    with session(context).open() as office:
        tell(services.deadlines.closing.reopen(office, deadline, why), as_json=json)


@app.command("strike")
def strike(
    context: typer.Context,
    deadline: Deadline,
    why: Annotated[str, typer.Option("--why", help="Why it does not apply.")],
    json: Json = False,
) -> None:
    """A deadline does not apply here: it and its task are struck, its event stands."""
    with session(context).open() as office:
        tell(services.deadlines.closing.strike(office, deadline, why), as_json=json)


@app.command("warnings")
def warnings(
    context: typer.Context,
    everybody: Annotated[bool, typer.Option("--all", help="Also those others have to see.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Warnings I have to see: at 14, 7, 3, 1 days and on the day; limitations and appeals from 180 days on, by two."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        found = services.deadlines.warnings
        standing = found.standing(office) if everybody else found.mine(office)
    rows = [
        (one.row.id, one.row.case_number, found.warned_on(one.row), one.days_left, one.row.what, one.warned.needs,
         one.warned.is_escalated, one.has_no_attorney)
        for one in standing
    ]  # fmt: skip
    columns = ("deadline", "case", "day", "days_left", "what", "seen_by", "escalated", "no_attorney")
    write_rows(form, columns, rows, empty="No warning waits.")


@app.command("seen")
def seen(context: typer.Context, deadline: Deadline, json: Json = False) -> None:
    """I have seen the warning that stands."""
    with session(context).open() as office:
        tell(services.deadlines.warnings.acknowledge(office, deadline), as_json=json)
