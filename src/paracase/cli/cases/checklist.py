"""The checklist of a case: what its stage asks for, and how each element stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.given import CaseName, given_text
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, tell, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput

if TYPE_CHECKING:
    from typing import Protocol

    from paracase.domain.practice.checklists import Element
    from paracase.services.context import Office
    from paracase.services.done import Done

    class ElementAct(Protocol):
        """What a service does about one element of one case, of one party."""

        def __call__(self, office: Office, case_id: int, element: Element, /, *, of: int) -> Done: ...


app = commands("checklist")

ElementName = Annotated[str, typer.Argument(metavar="ELEMENT", help="Its id, as listed.")]
Line = Annotated[str, typer.Argument(metavar="LINE", help="As “checklist waiting” lists it: 3/liens/0.")]
Of = Annotated[str | None, typer.Option("--of", help="Of which party, where there is one for each.")]


@app.command("show")
def show(
    context: typer.Context,
    case: CaseName,
    stage: Annotated[str | None, typer.Option(help="Another stage than the one the case is in.")] = None,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """The elements of the case's stage: what is open first."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        lines = services.cases.elements.checklist(office, case_id, stage=stage)
    rows = [
        (
            "?" if line.proposed else line.state.sign,
            line.element.id,
            line.of_name or None,
            line.stage,
            line.state.value,
            line.element.need,
            {True: "yes", False: "no", None: "not said" if line.is_asked else None}[line.is_so],
            line.element.gate,
            line.row.requested_from if line.row else None,
            line.row.document_id if line.row else None,
            line.proposed[0] if line.proposed else None,
            line.element.what,
        )
        for line in lines
    ]
    columns = (
        "sign", "element", "of", "stage", "state", "need", "is_so", "gate", "requested_from", "document", "proposed", "what",
    )  # fmt: skip
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="The practice files ask for nothing here.")
    done = services.cases.elements.complete(lines)
    say(f"{done.closed} of {done.needed} that must be there")


def _change(context: typer.Context, case: str, element: str, of: str | None, act: ElementAct, *, as_json: bool) -> None:
    """Do something about one element of one case, and say what was done."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        found = services.cases.elements.element_named(office, case_id, element)
        party = services.cases.elements.party_meant(office, case_id, found, of)
        tell(act(office, case_id, found, of=party), as_json=as_json)


@app.command("request")
def request(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    source: Annotated[str, typer.Option("--from", help="Who was asked.")],
    of: Of = None,
    json: Json = False,
) -> None:
    """Somebody was asked for it."""
    _change(context, case, element, of, partial(services.cases.elements.request, source=source), as_json=json)


@app.command("receive")
def receive(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    document: Annotated[
        int | None, typer.Option(help="The document that is it; else the one that is proposed.")
    ] = None,
    of: Of = None,
    json: Json = False,
) -> None:
    """It is here. What an attorney signs off waits in the attorney's queue then."""
    act = services.cases.elements.receive_proposed
    if document is not None:
        act = partial(services.cases.elements.receive, document_id=document)
    _change(context, case, element, of, act, as_json=json)


@app.command("review")
def review(context: typer.Context, case: CaseName, element: ElementName, of: Of = None, json: Json = False) -> None:
    """Looked at, and found good; an attorney signs off so what waits for one."""
    _change(context, case, element, of, services.cases.elements.review, as_json=json)


@app.command("send-back")
def send_back(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    reason: Annotated[str, typer.Option(help="What is not good.")],
    of: Of = None,
    json: Json = False,
) -> None:
    """Not signed off: missing again, with the reason and a task. An attorney does."""
    _change(context, case, element, of, partial(services.cases.signing_off.send_back, reason=reason), as_json=json)


@app.command("waiting")
def waiting(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Lines that are here and wait for my sign-off; an attorney's."""
    with session(context).open() as office:
        rows = [
            (one.key, one.row.number, one.row.caption, one.label, one.row.document_id, one.row.document_name,
             one.row.decided_by, one.row.decided_at, one.row.has_no_attorney)
            for one in services.approvals.to_sign_off.to_sign_off(office)
        ]  # fmt: skip
    columns = ("line", "number", "caption", "what", "document", "ticked_by", "received_by", "at", "no_attorney")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No line waits for you.")


@app.command("sign-off")
def sign_off(context: typer.Context, line: Line, json: Json = False) -> None:
    """Sign off a line that waits: it is closed, under my name. An attorney does."""
    with session(context).open() as office:
        one = services.approvals.to_sign_off.line_named(office, line)
        done = services.cases.elements.review(office, one.row.case_id, one.element, of=one.row.party_id)
        tell(done, as_json=json)


@app.command("decline")
def decline(
    context: typer.Context,
    line: Line,
    reason: Annotated[str, typer.Option(help="What is not good; - reads standard input.")],
    json: Json = False,
) -> None:
    """Do not sign off a line that waits: missing again, with the reason and a task. An attorney does."""
    with session(context).open() as office:
        one = services.approvals.to_sign_off.line_named(office, line)
        send_back = services.cases.signing_off.send_back
        done = send_back(office, one.row.case_id, one.element, reason=given_text(reason), of=one.row.party_id)
        tell(done, as_json=json)


@app.command("waive")
def waive(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    reason: Annotated[str, typer.Option(help="Why the case does not need it.")],
    of: Of = None,
    json: Json = False,
) -> None:
    """The case does not need it; an attorney says so."""
    _change(context, case, element, of, partial(services.cases.elements.waive, reason=reason), as_json=json)


@app.command("reset")
def reset(context: typer.Context, case: CaseName, element: ElementName, of: Of = None, json: Json = False) -> None:
    """It is missing after all."""
    _change(context, case, element, of, services.cases.elements.reset, as_json=json)


@app.command("conditions")
def conditions(context: typer.Context, case: CaseName, json: Json = False, plain: Plain = False) -> None:
    """What the checklist asks about the case itself, and what was said: by whom, when."""
    with session(context).open() as office:
        found = services.cases.conditions.conditions(office, services.cases.cases.named_case(office, case).id)
        days = {one.condition: office.day_of(one.said.answered_at) for one in found if one.said}
    rows = [
        (
            one.condition,
            {True: "yes", False: "no"}[one.said.is_so] if one.said else None,
            one.said.answered_by if one.said else None,
            neutral(days[one.condition]) if one.said else None,
            ", ".join(one.elements),
        )
        for one in found
    ]
    columns = ("condition", "is_so", "said_by", "on", "elements")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="The checklist asks nothing.")


@app.command("answer")
def answer(
    context: typer.Context,
    case: CaseName,
    condition: Annotated[str, typer.Argument(help="As “checklist conditions” lists it.")],
    is_so: Annotated[str, typer.Argument(metavar="yes|no", help="Whether it is so in this case.")],
    json: Json = False,
) -> None:
    """Whether a condition is so in the case; said once for all elements that hang on it."""
    said = is_so.strip().lower()
    if said not in {"yes", "no"}:
        raise BadInput("Whether it is so is yes or no.")
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        tell(services.cases.conditions.answer(office, case_id, condition, is_so=said == "yes"), as_json=json)
