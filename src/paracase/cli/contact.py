"""Contacts and parties."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase.cli.document import tell
from paracase.cli.output import chosen_form, write_json, write_rows
from paracase.cli.session import Json, Plain, session

app = typer.Typer(help="Contacts: whom one has to reach.", no_args_is_help=True, rich_markup_mode=None)
parties = typer.Typer(help="Parties of a case.", no_args_is_help=True, rich_markup_mode=None)

Contact = Annotated[int, typer.Argument(metavar="ID", help="The contact's number, as listed.")]
Party = Annotated[int, typer.Argument(metavar="ID", help="The party's number, as listed.")]
CaseName = Annotated[str, typer.Argument(metavar="CASE", help="Number, docket number, or words of the caption.")]
CaseOption = Annotated[str | None, typer.Option("--case", help="Number, docket number, or words of the caption.")]
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
    name: Annotated[str, typer.Argument(help="A person or an organisation.")],
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
    from paracase.services.cases.cases import named_case
    from paracase.services.people.contacts import add_contact

    values = _said(
        name=name, role=role, organisation=organisation, phone=phone, email=email, address=address, note=note
    )
    with session(context).open() as office:
        case_id = named_case(office, case).id if case else None
        contact_id, done = add_contact(office, values, case_id=case_id)
    if json:
        write_json({"id": contact_id, "summary": done.summary})
    else:
        tell(done, as_json=False)


@app.command("list")
def list_(context: typer.Context, case: CaseOption = None, json: Json = False, plain: Plain = False) -> None:
    """Contacts by name."""
    from paracase.services.cases.cases import named_case
    from paracase.services.people.contacts import contacts_of

    with session(context).open() as office:
        found = contacts_of(office, named_case(office, case).id if case else None)
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
    from paracase.services.people.contacts import edit_contact

    values = _said(
        name=name, role=role, organisation=organisation, phone=phone, email=email, address=address, note=note
    )
    with session(context).open() as office:
        tell(edit_contact(office, contact, values), as_json=json)


@app.command("remove")
def remove(context: typer.Context, contact: Contact, json: Json = False) -> None:
    """Take a contact off the list; undo brings it back."""
    from paracase.services.people.contacts import remove_contact

    with session(context).open() as office:
        tell(remove_contact(office, contact), as_json=json)


@parties.command("add")
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


@parties.command("list")
def list_parties(context: typer.Context, case: CaseName, json: Json = False, plain: Plain = False) -> None:
    """The parties of a case."""
    from paracase.services.cases.cases import case_detail, named_case

    with session(context).open() as office:
        found = case_detail(office, named_case(office, case).id).parties
    rows = [(p.id, p.name, p.role, p.is_client) for p in found]
    write_rows(chosen_form(as_json=json, plain=plain), ("id", "name", "role", "client"), rows, empty="No parties yet.")


@parties.command("edit")
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


@parties.command("remove")
def remove_party(context: typer.Context, party: Party, json: Json = False) -> None:
    """Take a party out of its case; undo brings it back."""
    from paracase.services.people.contacts import remove_party as take

    with session(context).open() as office:
        tell(take(office, party), as_json=json)
