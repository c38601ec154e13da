"""Persons who are one, and one who is two."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.clients.person import Person
from paracase.cli.given import Anyway
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session

app = commands("person")


@app.command("duplicates")
def duplicates(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Who may be one person, by names, e-mail and telephone; nothing is merged by itself."""
    with session(context).open() as office:
        found = services.clients.merging.proposals(office)
    rows = [(one.one.id, one.one.name, one.other.id, one.other.name, one.alike, one.why) for one in found]
    columns = ("id", "name", "other", "other_name", "alike", "why")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nobody looks like somebody else.")


@app.command("merge")
def merge(
    context: typer.Context,
    keep: Person,
    others: Annotated[list[str], typer.Argument(metavar="OTHER…", help="Who is the same person.")],
    anyway: Anyway = False,
    json: Json = False,
) -> None:
    """Say that persons are one: parts and names go to the first. Undo parts them again."""
    with session(context).open() as office:
        named = services.clients.persons.named_person
        gone = [named(office, other).id for other in others]
        merge = services.clients.merging.merge
        tell(merge(office, named(office, keep).id, gone, anyway=anyway), as_json=json)


@app.command("split")
def split(
    context: typer.Context,
    party: Annotated[int | None, typer.Option(help="The party that is somebody else.")] = None,
    contact: Annotated[int | None, typer.Option(help="The contact that is somebody else.")] = None,
    json: Json = False,
) -> None:
    """Say that a party or contact is somebody else of the same name."""
    with session(context).open() as office:
        tell(services.clients.merging.split(office, party=party, contact=contact), as_json=json)
