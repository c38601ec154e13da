"""Persons: added, listed, shown, changed, and what else they are called."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import Anyway, CaseOption
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.clients.persons import NameKind, PersonKind

app = commands("person")

Person = Annotated[str, typer.Argument(metavar="PERSON", help="The person's number, or a name only one has.")]
Kind = Annotated[str | None, typer.Option(help="person or organization; else as the name says.")]
Phone = Annotated[str | None, typer.Option(help="Telephone number.")]
Email = Annotated[str | None, typer.Option(help="E-mail address.")]
Address = Annotated[str | None, typer.Option(help="Postal address.")]
Language = Annotated[str | None, typer.Option(help="The language to speak with them in.")]
SafeWays = Annotated[str | None, typer.Option("--safe", help="Safe ways: call, letter, e-mail, text, portal, meeting.")]
SafeNote = Annotated[str | None, typer.Option("--safe-note", help="E.g. never on the landline.")]
Note = Annotated[str | None, typer.Option(help="A note.")]


def _said(**values: str | None) -> dict[str, str]:
    return {name: value for name, value in values.items() if value is not None}


@app.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="A person or an organization.")],
    kind: Kind = None,
    phone: Phone = None,
    email: Email = None,
    address: Address = None,
    language: Language = None,
    safe: SafeWays = None,
    safe_note: SafeNote = None,
    note: Note = None,
    json: Json = False,
) -> None:
    """Add somebody who has no part in a case yet; parties and contacts are persons by themselves."""
    values = _said(name=name, phone=phone, email=email, address=address, language=language, safe_way=safe,
                   safe_note=safe_note, note=note)  # fmt: skip
    with session(context).open() as office:
        what = choice(PersonKind, kind, "kind") if kind is not None else None
        done = services.clients.persons.add_person(office, values, kind=what)
    if json:
        write_json({"id": done.made("person"), "summary": done.summary})
    else:
        tell(done, as_json=False)


@app.command("list")
def list_(context: typer.Context, case: CaseOption = None, json: Json = False, plain: Plain = False) -> None:
    """Persons by name; of a case, or all."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        found = services.clients.persons.all_persons(office, case_id=case_id)
    rows = [(p.id, p.name, p.kind, p.phone, p.email, p.language, p.safe_way, p.is_represented) for p in found]
    columns = ("id", "name", "kind", "phone", "email", "language", "safe", "represented")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No persons yet.")


@app.command("show")
def show(context: typer.Context, person: Person, json: Json = False, plain: Plain = False) -> None:
    """A person whole: all names, parts in cases, how to reach them."""
    with session(context).open() as office:
        found = services.clients.persons.detail(office, services.clients.persons.named_person(office, person).id)
        undecided = services.clients.conflicts.undecided_of(office, found.row.id)
    row = found.row
    parts = [
        f"{role.role or role.table_name}{' (client)' if role.is_client else ''}: "
        f"{f'{role.case_number} {role.caption}' if role.case_number else 'the office'}"
        for role in found.roles
    ]
    write_record(
        chosen_form(as_json=json, plain=plain),
        {
            "id": row.id, "name": row.name, "kind": row.kind, "phone": row.phone, "email": row.email,
            "address": row.address, "language": row.language, "safe": row.safe_way, "safe_note": row.safe_note,
            "represented": found.reach.is_represented, "represented_by": found.reach.represented_by, "note": row.note,
            "names": [f"{one.id} {one.name} ({one.kind})" for one in found.names], "parts": parts,
            "undecided_conflicts": [f"{hit.id} {hit.told}" for hit in undecided],
        },
    )  # fmt: skip


@app.command("edit")
def edit(
    context: typer.Context,
    person: Person,
    name: Annotated[str | None, typer.Option(help="Another name; what cases call them stays.")] = None,
    kind: Kind = None,
    phone: Phone = None,
    email: Email = None,
    address: Address = None,
    language: Language = None,
    safe: SafeWays = None,
    safe_note: SafeNote = None,
    note: Note = None,
    represented: Annotated[
        bool | None, typer.Option("--represented/--not-represented", help="Whether a lawyer speaks for them.")
    ] = None,
    by: Annotated[str | None, typer.Option("--by", help="Who speaks for them: a person's number or name.")] = None,
    anyway: Anyway = False,
    json: Json = False,
) -> None:
    """Change what is known of a person; what is not named stays, an empty value clears."""
    values = _said(name=name, phone=phone, email=email, address=address, language=language, safe_way=safe,
                   safe_note=safe_note, note=note)  # fmt: skip
    with session(context).open() as office:
        known = services.clients.persons
        done = known.edit_person(
            office, known.named_person(office, person).id, values,
            kind=choice(PersonKind, kind, "kind") if kind is not None else None, represented=represented,
            represented_by=known.named_person(office, by).id if by else None, anyway=anyway,
        )  # fmt: skip
    tell(done, as_json=json)


@app.command("name")
def name(
    context: typer.Context,
    person: Person,
    names: Annotated[list[str], typer.Argument(metavar="NAME…", help="What else they are called.")],
    kind: Annotated[str, typer.Option(help="alias, former, affiliate or dba.")] = "alias",
    case: CaseOption = None,
    anyway: Anyway = False,
    json: Json = False,
) -> None:
    """Say what else somebody is called; a conflict search looks for all of it, and at once for what is new."""
    with session(context).open() as office:
        row = services.clients.persons.named_person(office, person)
        case_id = services.cases.cases.named_case(office, case).id if case else None
        what = choice(NameKind, kind, "kind")
        add = services.clients.persons.add_names
        tell(add(office, row.id, names, what, case_id=case_id, anyway=anyway), as_json=json)


@app.command("unname")
def unname(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID", help="The name's number, as shown.")],
    json: Json = False,
) -> None:
    """Take another name off; undo brings it back."""
    with session(context).open() as office:
        tell(services.clients.persons.take_name(office, number), as_json=json)
