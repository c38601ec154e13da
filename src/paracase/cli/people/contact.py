"""Contacts: whom one has to reach."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.given import CaseOption
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_json, write_rows
from paracase.cli.session import Json, Plain, session

app = commands("contact")

Contact = Annotated[int, typer.Argument(metavar="ID", help="The contact's number, as listed.")]
Role = Annotated[str | None, typer.Option(help="E.g. witness, opposing counsel, provider.")]
Organisation = Annotated[str | None, typer.Option(help="Firm, hospital, agency.")]
Phone = Annotated[str | None, typer.Option(help="Telephone number.")]
Email = Annotated[str | None, typer.Option(help="E-mail address.")]
Address = Annotated[str | None, typer.Option(help="Postal address.")]
Note = Annotated[str | None, typer.Option(help="A note.")]


def _said(**values: str | None) -> dict[str, str]:
    return {name: value for name, value in values.items() if value is not None}


@app.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="A person or an organization.")],
    case: CaseOption = None,
    role: Role = None,
    organisation: Organisation = None,
    phone: Phone = None,
    email: Email = None,
    address: Address = None,
    note: Note = None,
    json: Json = False,
) -> None:
    """Add a contact, of a case or of the office."""
    values = _said(
        name=name, role=role, organisation=organisation, phone=phone, email=email, address=address, note=note
    )
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        done = services.people.contacts.add_contact(office, values, case_id=case_id)
    if json:
        write_json({"id": done.made("contact"), "summary": done.summary})
    else:
        tell(done, as_json=False)


@app.command("list")
def list_(context: typer.Context, case: CaseOption = None, json: Json = False, plain: Plain = False) -> None:
    """Contacts by name."""
    with session(context).open() as office:
        found = services.people.contacts.contacts_of(
            office, services.cases.cases.named_case(office, case).id if case else None
        )
    rows = [(c.id, c.name, c.role, c.organisation, c.phone, c.email, c.case_number, c.address, c.note) for c in found]
    columns = ("id", "name", "role", "organisation", "phone", "email", "case", "address", "note")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No contacts yet.")


@app.command("edit")
def edit(
    context: typer.Context,
    contact: Contact,
    name: Annotated[str | None, typer.Option(help="Another name.")] = None,
    role: Role = None,
    organisation: Organisation = None,
    phone: Phone = None,
    email: Email = None,
    address: Address = None,
    note: Note = None,
    json: Json = False,
) -> None:
    """Change a contact; what is not named stays, an empty value clears."""
    values = _said(
        name=name, role=role, organisation=organisation, phone=phone, email=email, address=address, note=note
    )
    with session(context).open() as office:
        tell(services.people.contacts.edit_contact(office, contact, values), as_json=json)


@app.command("remove")
def remove(context: typer.Context, contact: Contact, json: Json = False) -> None:
    """Take a contact off the list; undo brings it back."""
    with session(context).open() as office:
        tell(services.people.contacts.remove_contact(office, contact), as_json=json)
