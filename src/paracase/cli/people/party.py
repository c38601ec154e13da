"""Parties of a case."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.given import Anyway, CaseName
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session

app = commands("party")

Party = Annotated[int, typer.Argument(metavar="ID", help="The party's number, as listed.")]


@app.command("add")
def add_party(
    context: typer.Context,
    case: CaseName,
    name: Annotated[str, typer.Argument(help="A person or an organization.")],
    role: Annotated[str, typer.Option(help="E.g. plaintiff, opposing counsel, witness.")] = "party",
    client: Annotated[bool, typer.Option("--client", help="Our client.")] = False,
    anyway: Anyway = False,
    json: Json = False,
) -> None:
    """Add a party to a case."""
    with session(context).open() as office:
        tell(
            services.people.contacts.add_party(
                office, services.cases.cases.named_case(office, case).id, name, role, is_client=client, anyway=anyway
            ),
            as_json=json,
        )


@app.command("list")
def list_parties(context: typer.Context, case: CaseName, json: Json = False, plain: Plain = False) -> None:
    """The parties of a case."""
    with session(context).open() as office:
        found = services.cases.cases.case_detail(office, services.cases.cases.named_case(office, case).id).parties
    rows = [(p.id, p.name, p.role, p.is_client) for p in found]
    write_rows(chosen_form(as_json=json, plain=plain), ("id", "name", "role", "client"), rows, empty="No parties yet.")


@app.command("edit")
def edit_party(
    context: typer.Context,
    party: Party,
    name: Annotated[str | None, typer.Option(help="Another name.")] = None,
    role: Annotated[str | None, typer.Option(help="Another role.")] = None,
    client: Annotated[bool | None, typer.Option("--client/--not-client", help="Whether it is our client.")] = None,
    anyway: Anyway = False,
    json: Json = False,
) -> None:
    """Change a party."""
    with session(context).open() as office:
        row = services.people.contacts.party_row(office, party)
        is_client = row.is_client if client is None else client
        tell(
            services.people.contacts.edit_party(
                office, party, name or row.name, role or row.role, is_client=is_client, anyway=anyway
            ),
            as_json=json,
        )


@app.command("remove")
def remove_party(context: typer.Context, party: Party, json: Json = False) -> None:
    """Take a party out of its case; undo brings it back."""
    with session(context).open() as office:
        tell(services.people.contacts.remove_party(office, party), as_json=json)
