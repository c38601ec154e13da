"""The checklist of a case: what its stage asks for, and how each element stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, tell, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.cases.elements import completeness

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.domain.practice.checklists import Element
    from paracase.services.context import Office
    from paracase.services.done import Done

app = commands("checklist")

ElementName = Annotated[str, typer.Argument(metavar="ELEMENT", help="Its id, as listed.")]


@app.command("show")
def show(context: typer.Context, case: CaseName, json: Json = False, plain: Plain = False) -> None:
    """The elements of the case's stage: what is open first."""
    with session(context).open() as office:
        lines = services.cases.elements.checklist(office, services.cases.cases.named_case(office, case).id)
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


def _change(
    context: typer.Context, case: str, element: str, act: Callable[[Office, int, Element], Done], *, as_json: bool
) -> None:
    """Do something about one element of one case, and say what was done."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        tell(act(office, case_id, services.cases.elements.element_named(office, case_id, element)), as_json=as_json)


@app.command("request")
def request(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    source: Annotated[str, typer.Option("--from", help="Who was asked.")],
    json: Json = False,
) -> None:
    """Somebody was asked for it."""
    _change(context, case, element, partial(services.cases.elements.request, source=source), as_json=json)


@app.command("receive")
def receive(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    document: Annotated[int | None, typer.Option(help="The document that is it.")] = None,
    json: Json = False,
) -> None:
    """It is here."""
    _change(context, case, element, partial(services.cases.elements.receive, document_id=document), as_json=json)


@app.command("review")
def review(context: typer.Context, case: CaseName, element: ElementName, json: Json = False) -> None:
    """Looked at, and found good."""
    _change(context, case, element, services.cases.elements.review, as_json=json)


@app.command("waive")
def waive(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    reason: Annotated[str, typer.Option(help="Why the case does not need it.")],
    json: Json = False,
) -> None:
    """The case does not need it; an attorney says so."""
    _change(context, case, element, partial(services.cases.elements.waive, reason=reason), as_json=json)


@app.command("reset")
def reset(context: typer.Context, case: CaseName, element: ElementName, json: Json = False) -> None:
    """It is missing after all."""
    _change(context, case, element, services.cases.elements.reset, as_json=json)
