"""Parties of a case."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session

app = commands("party")

Party = Annotated[int, typer.Argument(metavar="ID", help="The party's number, as listed.")]


@app.command("add")
def add_party(
    context: typer.Context,
    case: CaseName,
    name: Annotated[str, typer.Argument(help="A person or an organisation.")],
    role: Annotated[str, typer.Option(help="E.g. plaintiff, opposing counsel, witness.")] = "party",
    client: Annotated[bool, typer.Option("--client", help="Our client.")] = False,
    json: Json = False,
) -> None:
    """Add a party to a case."""
    from paracase.services.cases.cases import named_case
    from paracase.services.people.contacts import add_party as put

    with session(context).open() as office:
        tell(put(office, named_case(office, case).id, name, role, is_client=client), as_json=json)


@app.command("list")
def list_parties(context: typer.Context, case: CaseName, json: Json = False, plain: Plain = False) -> None:
    """The parties of a case."""
    from paracase.services.cases.cases import case_detail, named_case

    with session(context).open() as office:
        found = case_detail(office, named_case(office, case).id).parties
    rows = [(p.id, p.name, p.role, p.is_client) for p in found]
    write_rows(chosen_form(as_json=json, plain=plain), ("id", "name", "role", "client"), rows, empty="No parties yet.")


@app.command("edit")
def edit_party(
    context: typer.Context,
    party: Party,
    name: Annotated[str | None, typer.Option(help="Another name.")] = None,
    role: Annotated[str | None, typer.Option(help="Another role.")] = None,
    client: Annotated[bool | None, typer.Option("--client/--not-client", help="Whether it is our client.")] = None,
    json: Json = False,
) -> None:
    """Change a party."""
    from paracase.services.people.contacts import edit_party as change
    from paracase.services.people.contacts import party_row

    with session(context).open() as office:
        row = party_row(office, party)
        is_client = row.is_client if client is None else client
        tell(change(office, party, name or row.name, role or row.role, is_client=is_client), as_json=json)


@app.command("remove")
def remove_party(context: typer.Context, party: Party, json: Json = False) -> None:
    """Take a party out of its case; undo brings it back."""
    from paracase.services.people.contacts import remove_party as take

    with session(context).open() as office:
        tell(take(office, party), as_json=json)
