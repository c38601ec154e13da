"""What the office allows, and what its people were told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, tell, write_rows
from paracase.cli.session import Json, Plain, session

if TYPE_CHECKING:
    from datetime import date

    from paracase.services.context import Office

app = commands("policy")


@app.callback(invoke_without_command=True, no_args_is_help=False)
def policy(context: typer.Context) -> None:
    """Without a command: the list."""
    if context.invoked_subcommand is None:
        list_(context)


def _day(office: Office, at: str) -> date | None:
    """The day something was set; None for what stands as it was shipped."""
    return office.day_of(at) if at else None


@app.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """What the office allows now, who said so, and when."""
    with session(context).open() as office:
        rows = [
            (
                one.item.name,
                one.value or "none",
                one.set_by,
                _day(office, one.set_at),
                one.item.allows,
            )
            for one in services.office.policy.decided(office)
        ]
    columns = ("item", "value", "said_by", "on", "decides")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing is decided.")


@app.command("set")
def set_(
    context: typer.Context,
    item: Annotated[str, typer.Argument(metavar="ITEM", help="What to decide; policy list has all there are.")],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="recorded, signed; yes, no; or document types, none.")],
    json: Json = False,
) -> None:
    """Decide what the office allows. Every other attorney is told; undo takes it back."""
    with session(context).open() as office:
        tell(services.office.policy.set_policy(office, item, value), as_json=json)


@app.command("history")
def history(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """What was decided when, by whom, and what was taken back: from the ledger, newest first."""
    with session(context).open() as office:
        rows = services.office.policy.history(office)
    columns = ("entry", "at", "who", "what")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing was decided yet.")


@app.command("notices")
def notices(
    context: typer.Context,
    seen: Annotated[bool, typer.Option("--seen", help="I have seen them.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What I was told and have not seen."""
    with session(context).open() as office:
        found = services.office.policy.notices(office)
        rows = [(one.id, office.day_of(one.at), one.words) for one in found]
        write_rows(chosen_form(as_json=json, plain=plain), ("id", "on", "notice"), rows, empty="Nothing new.")
        if seen and services.office.policy.see_notices(office, found) and not json:
            say("Seen, and recorded.")
