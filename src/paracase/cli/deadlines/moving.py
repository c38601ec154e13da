"""Events moved with all that hangs on them; and the types of events there are."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.deadlines.events import Event
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.dates.typed import parse_moment

app = commands("event")


@app.command("move")
def move(
    context: typer.Context,
    event: Event,
    why: Annotated[str, typer.Option("--why", help="The reason, which stays with every old date.")] = "",
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="Another day, with its time of day.")] = "",
    method: Annotated[str | None, typer.Option("--method", help="Another method of service.")] = None,
    paper: Annotated[str | None, typer.Option("--paper", help="Another paper.")] = None,
    motion: Annotated[str | None, typer.Option("--motion", help="Another kind of motion.")] = None,
    try_: Annotated[bool, typer.Option("--try", help="Only show what would move.")] = False,
    json: Json = False,
) -> None:
    """Move an event, or change what it was, with every deadline that hangs on it: one act."""
    with session(context).open() as office:
        day, at = parse_moment(on, today=office.today) if on else (None, None)
        given = {"method": method, "paper": paper, "motion": motion}
        values = {name: value for name, value in given.items() if value is not None}
        new = services.deadlines.moving.moved_event(office, event, on=day, at=at, **values)
        moves = services.deadlines.moving.preview(office, event, new)
        if not try_:
            done = services.deadlines.moving.move(office, event, new, why)
            tell(done, as_json=json)
            if json:
                return
    columns = ("deadline", "what", "before", "after", "state", "verified")
    rows = [
        (one.row.id if one.row else None, one.what, one.before_day, one.after_day,
         one.row.state if one.row else "new", one.is_verified)
        for one in moves
    ]  # fmt: skip
    write_rows(chosen_form(as_json=json, plain=False), columns, rows, empty="No deadline moves.")


@app.command("types")
def types(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(metavar="TYPE", help="The papers a type starts something for.")] = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """The types of events, found by typing; of one, the papers that start something."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        table = office.rulebook.events
        labels = services.deadlines.starting.paper_labels(office)
        if (kind and len(found := table.found(kind)) == 1) or kind in table.types:
            code = kind if kind in table.types else found[0].code
            rows = [(paper, labels.get(paper, paper.replace("_", " "))) for paper in table.papers_for(code)]
            nothing = f"{code}: no paper is named with it; it starts the same whatever the paper is."
            write_rows(form, ("paper", "label"), rows, empty=nothing)
            return
        listed = table.found(kind) if kind else list(table.types.values())
    write_rows(form, ("type", "label"), [(one.code, one.label) for one in listed], empty=f"No type is like “{kind}”.")
