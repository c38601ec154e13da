"""The checklist of a case: what its stage asks for, and how each element stands."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase.cli.document import tell
from paracase.cli.output import chosen_form, say, write_rows
from paracase.cli.session import Json, Plain, session

app = typer.Typer(help="The checklist of a case.", no_args_is_help=True, rich_markup_mode=None)

CaseName = Annotated[str, typer.Argument(metavar="CASE", help="Number, docket number, or words of the caption.")]
ElementName = Annotated[str, typer.Argument(metavar="ELEMENT", help="Its id, as listed.")]


@app.command("show")
def show(context: typer.Context, case: CaseName, json: Json = False, plain: Plain = False) -> None:
    """The elements of the case's stage: what is open first."""
    from paracase.domain.cases.elements import completeness
    from paracase.services.cases.cases import named_case
    from paracase.services.cases.elements import checklist

    with session(context).open() as office:
        lines = checklist(office, named_case(office, case).id)
    rows = [
        (
            line.state.sign,
            line.element.id,
            line.state.value,
            line.element.need,
            line.element.gate,
            line.row.requested_from if line.row else None,
            line.row.document_id if line.row else None,
            line.element.what,
        )
        for line in lines
    ]
    columns = ("sign", "element", "state", "need", "gate", "requested_from", "document", "what")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="The practice files ask for nothing here.")
    done = completeness((line.element, line.state) for line in lines)
    say(f"{done.closed} of {done.needed} that must be there")


@app.command("request")
def request(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    source: Annotated[str, typer.Option("--from", help="Who was asked.")],
    json: Json = False,
) -> None:
    """Somebody was asked for it."""
    from paracase.services.cases.cases import named_case
    from paracase.services.cases.elements import element_named
    from paracase.services.cases.elements import request as ask

    with session(context).open() as office:
        case_id = named_case(office, case).id
        tell(ask(office, case_id, element_named(office, case_id, element), source=source), as_json=json)


@app.command("receive")
def receive(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    document: Annotated[int | None, typer.Option(help="The document that is it.")] = None,
    json: Json = False,
) -> None:
    """It is here."""
    from paracase.services.cases.cases import named_case
    from paracase.services.cases.elements import element_named
    from paracase.services.cases.elements import receive as tick

    with session(context).open() as office:
        case_id = named_case(office, case).id
        tell(tick(office, case_id, element_named(office, case_id, element), document_id=document), as_json=json)


@app.command("review")
def review(context: typer.Context, case: CaseName, element: ElementName, json: Json = False) -> None:
    """Looked at, and found good."""
    from paracase.services.cases.cases import named_case
    from paracase.services.cases.elements import element_named
    from paracase.services.cases.elements import review as find_good

    with session(context).open() as office:
        case_id = named_case(office, case).id
        tell(find_good(office, case_id, element_named(office, case_id, element)), as_json=json)


@app.command("waive")
def waive(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    reason: Annotated[str, typer.Option(help="Why the case does not need it.")],
    json: Json = False,
) -> None:
    """The case does not need it; an attorney says so."""
    from paracase.services.cases.cases import named_case
    from paracase.services.cases.elements import element_named
    from paracase.services.cases.elements import waive as let_go

    with session(context).open() as office:
        case_id = named_case(office, case).id
        tell(let_go(office, case_id, element_named(office, case_id, element), reason=reason), as_json=json)


@app.command("reset")
def reset(context: typer.Context, case: CaseName, element: ElementName, json: Json = False) -> None:
    """It is missing after all."""
    from paracase.services.cases.cases import named_case
    from paracase.services.cases.elements import element_named
    from paracase.services.cases.elements import reset as miss

    with session(context).open() as office:
        case_id = named_case(office, case).id
        tell(miss(office, case_id, element_named(office, case_id, element)), as_json=json)
