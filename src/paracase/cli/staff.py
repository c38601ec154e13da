"""The office's staff."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase.cli.output import chosen_form, write, write_rows
from paracase.cli.session import Json, Plain, session

app = typer.Typer(help="The office's staff.", no_args_is_help=True, rich_markup_mode=None)


@app.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="Full name.")],
    role: Annotated[str, typer.Option(help="attorney, paralegal or assistant.")] = "paralegal",
    initials: Annotated[str | None, typer.Option(help="Else the first letters of the name.")] = None,
    admin: Annotated[bool, typer.Option(help="May add staff.")] = False,
) -> None:
    """Add a person to the staff."""
    from paracase.cli.choices import choice
    from paracase.domain.roles import Role
    from paracase.services.people import add_person

    with session(context).open() as office:
        person = add_person(office, name, choice(Role, role, "role"), initials=initials, is_admin=admin)
    write(f"Added {person.name} ({person.initials}), {person.role.value}.")


@app.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Everybody on the staff."""
    from paracase.services.people import everybody

    with session(context).open() as office:
        people = everybody(office)
    rows = [(p.id, p.name, p.initials, p.role.value, p.is_admin) for p in people]
    write_rows(
        chosen_form(as_json=json, plain=plain), ("id", "name", "initials", "role", "admin"), rows, empty="Nobody yet."
    )
