"""Credentials of the staff: bar numbers, certificates, licenses."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import given_day
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.clients.credentials import CredentialKind
from paracase.domain.errors import BadInput

app = commands("staff")
credential = typer.Typer(help="What the staff holds; it unlocks nothing.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(credential, name="credential")

Number = Annotated[int, typer.Argument(metavar="ID", help="The credential's number, as listed.")]


@credential.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="Name or initials.")],
    number: Annotated[str, typer.Argument(help="The bar number, or that of the certificate.")],
    issuer: Annotated[str, typer.Option(help="Who gave it: State Bar of California, NALA …")],
    kind: Annotated[str, typer.Option(help="bar, certified, license, notary or other.")] = "bar",
    issued: Annotated[str | None, typer.Option(help="The day it was given.")] = None,
    lapses: Annotated[
        str | None, typer.Option(help="The day it lapses; a task to renew it comes 60 days before.")
    ] = None,
    json: Json = False,
) -> None:
    """Record a bar number, a certificate or a license."""
    with session(context).open() as office:
        person = services.people.people.person_named(office, name)
        what = choice(CredentialKind, kind, "kind")
        done = services.clients.credentials.record_credential(
            office,
            person,
            what,
            number,
            issuer=issuer,
            issued=given_day(office, issued),
            lapses=given_day(office, lapses),
        )
    tell(done, as_json=json)


@credential.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """What everybody holds, and when it lapses."""
    with session(context).open() as office:
        found = services.clients.credentials.all_credentials(office)
    rows = [(one.id, one.staff, one.kind.value, one.number, one.issuer, one.issued_on, one.lapses_on) for one in found]
    columns = ("id", "staff", "kind", "number", "issuer", "issued", "lapses")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No credentials recorded.")


@credential.command("renew")
def renew(
    context: typer.Context,
    number: Number,
    lapses: Annotated[str, typer.Option(help="The day until which it holds now.")],
    json: Json = False,
) -> None:
    """Say until when it holds now."""
    with session(context).open() as office:
        day = given_day(office, lapses)
        if day is None:
            raise BadInput("No day is given.", hint="Give it as 2027-11-30.")
        tell(services.clients.credentials.renew(office, number, day), as_json=json)


@credential.command("remove")
def remove(context: typer.Context, number: Number, json: Json = False) -> None:
    """Take one off the list; undo brings it back."""
    with session(context).open() as office:
        tell(services.clients.credentials.remove_credential(office, number), as_json=json)
