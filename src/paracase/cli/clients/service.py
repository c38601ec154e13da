"""Service lists of cases, and the certificate of service."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, said, say, tell, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.clients.serving import ServiceWay

app = commands("service")


@app.command("add")
def add(
    context: typer.Context,
    case: CaseName,
    name: Annotated[str, typer.Argument(help="Who is served.")],
    way: Annotated[str, typer.Option(help="ecf, e_mail, mail, hand, courier or fax.")] = "ecf",
    for_whom: Annotated[str, typer.Option("--for", help="Whose counsel it is.")] = "",
    address: Annotated[str, typer.Option(help="Where it goes; semicolons part the lines.")] = "",
    person: Annotated[str | None, typer.Option(help="The person it is, whose address is taken.")] = None,
    json: Json = False,
) -> None:
    """Put somebody on the service list of a case."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        person_id = services.clients.persons.named_person(office, person).id if person else None
        done = services.clients.service_lists.add_served(
            office,
            case_id,
            name,
            choice(ServiceWay, way, "way"),
            for_whom=for_whom,
            address=address,
            person_id=person_id,
        )
    tell(done, as_json=json)


@app.command("list")
def list_(context: typer.Context, case: CaseName, json: Json = False, plain: Plain = False) -> None:
    """Whom papers of a case are served on."""
    with session(context).open() as office:
        found = services.clients.service_lists.service_list(office, services.cases.cases.named_case(office, case).id)
    rows = [(one.id, one.name, one.for_whom, one.way.value, one.address) for one in found]
    columns = ("id", "name", "for", "way", "address")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nobody is on the service list.")


@app.command("remove")
def remove(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID", help="Their number on the list.")],
    json: Json = False,
) -> None:
    """Take somebody off a service list; undo brings them back."""
    with session(context).open() as office:
        tell(services.clients.service_lists.remove_served(office, number), as_json=json)


@app.command("certificate")
def certificate(
    context: typer.Context,
    case: CaseName,
    papers: Annotated[list[int] | None, typer.Option("--paper", help="A document served; may be given again.")] = None,
    json: Json = False,
) -> None:
    """Draft a certificate of service into the case's Drafts: day, signature and signer stay blank."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        made = services.clients.service_lists.draft_certificate(office, case_id, papers or ())
    if json:
        write_json({"file": str(made.path), "summary": made.summary, "sha256": made.sha256})
        return
    write(said(f"{made.summary}: {made.path.name}."))
    say("  who served fills in the day and signs; it goes out as any filing does, through the attorney's queue")
