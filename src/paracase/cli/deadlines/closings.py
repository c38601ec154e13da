"""Closings of courts that no calendar has: told with their source, confirmed, ended; what moves is shown first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.dates.typed import parse_day
from paracase.domain.deadlines.calendars import Closing

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.deadlines.closings import MovedByClosing
    from paracase.services.done import Done

closing = typer.Typer(help="Days a court was closed that no calendar has.", no_args_is_help=True, rich_markup_mode=None)
commands("deadlines").add_typer(closing, name="closing")

Number = Annotated[int, typer.Argument(metavar="ID", help="The closing's number, as listed.")]
Try = Annotated[bool, typer.Option("--try", help="Only show what would move.")]


@closing.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """The closings that hold, by day. An unreachable clerk counts only once an attorney has confirmed it."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        found = services.deadlines.closings.listed(office)
    rows = [
        (one.id, one.court, one.on_day, one.kind, one.words, one.source, one.told_by, one.confirmed_who)
        for one in found
    ]
    columns = ("closing", "court", "day", "kind", "name", "source", "told_by", "confirmed_by")
    write_rows(form, columns, rows, empty="No closing was told.")


@closing.command("add")
def add(
    context: typer.Context,
    court: Annotated[str, typer.Argument(metavar="COURT", help="A court's code (casd) or its name.")],
    on: Annotated[str, typer.Option("--on", metavar="DATE", help="The day.")],
    kind: Annotated[str, typer.Option("--kind", help="holiday, state, county, inaccessible, executive.")],
    source: Annotated[
        str, typer.Option("--source", help="Where that is said: a general order, the court's site.")
    ] = "",
    name: Annotated[str, typer.Option("--name", help="What it is called.")] = "",
    try_: Try = False,
    json: Json = False,
) -> None:
    """Tell that a court was closed on a day, and move what it moves: one act."""
    with session(context).open() as office:
        day, what = parse_day(on, today=office.today), choice(Closing, kind, "kind")
        closings = services.deadlines.closings
        moves = closings.would_tell(office, court, day, what)

        def act() -> Done:
            return closings.tell(office, court, day, what, source=source, words=name)

        _carried_out(moves, None if try_ else act, as_json=json)


@closing.command("confirm")
def confirm(context: typer.Context, number: Number, try_: Try = False, json: Json = False) -> None:
    """An attorney confirms a closing; what it moves moves."""
    with session(context).open() as office:
        moves = services.deadlines.closings.would_confirm(office, number)
        _carried_out(moves, None if try_ else lambda: services.deadlines.closings.confirm(office, number), as_json=json)


@closing.command("end")
def end(
    context: typer.Context,
    number: Number,
    why: Annotated[str, typer.Option("--why", help="The reason.")] = "",
    try_: Try = False,
    json: Json = False,
) -> None:
    """It was told wrongly: what it moved moves back."""
    with session(context).open() as office:
        moves = services.deadlines.closings.would_end(office, number)
        _carried_out(
            moves, None if try_ else lambda: services.deadlines.closings.end(office, number, why), as_json=json
        )


def _carried_out(moves: list[MovedByClosing], act: Callable[[], Done] | None, *, as_json: bool) -> None:
    """Do it, unless it is only to be shown; and every deadline before and after."""
    if act is not None:
        tell(act(), as_json=as_json)
        if as_json:
            return
    rows = [
        (one.moving.row.id if one.moving.row else None, one.event.case_number, one.moving.what, one.moving.before_day,
         one.moving.after_day, one.moving.is_verified)
        for one in moves
    ]  # fmt: skip
    columns = ("deadline", "case", "what", "before", "after", "verified")
    write_rows(chosen_form(as_json=as_json, plain=False), columns, rows, empty="No deadline moves.")
