"""Closing a case: its points, their answers, the attorney's signature; and reopening it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import CaseName, given_text
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, tell, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.cases.closing import ClosingQuestion, PointState
from paracase.domain.dates.typed import parse_day
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from paracase.services.context import Office

app = commands("closing")

Case = Annotated[str | None, typer.Argument(metavar="CASE", help="Number, docket number, or words of the caption.")]
Id = Annotated[int | None, typer.Option("--id", help="Its id, as “closing waiting” lists it, instead of CASE.")]
GivenReason = Annotated[str, typer.Option("--reason", help="Why; stays in the record. - reads standard input.")]
Reason = Annotated[str, typer.Option(help="Why; stays in the record.")]


@app.command("show")
def show(
    context: typer.Context, case: Case = None, case_id: Id = None, json: Json = False, plain: Plain = False
) -> None:
    """The points of a case's closing: what is still open, what was said, by whom."""
    with session(context).open() as office:
        found = services.cases.closing.closing(office, _meant(office, case, case_id))
    rows = [
        (
            one.state.sign,
            one.question.value,
            one.state.value,
            one.question.asks,
            "; ".join(one.open_now) or None,
            one.said.words if one.said else None,
            one.said.said_by if one.said else None,
            one.said.set_by if one.said else None,
        )
        for one in found.lines
    ]
    columns = ("sign", "point", "state", "asks", "open_now", "words", "said_by", "answered_by")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing is asked.")
    stands = f"The closing is {found.row.state.value}" if found.row is not None else "No closing is begun"
    say(f"{stands}; {len(found.open)} of {len(found.lines)} points open")


def _meant(office: Office, case: str | None, case_id: int | None) -> int:
    if (case is None) == (case_id is None):
        raise BadInput("Say which case: CASE, or --id with its id.", hint="See “paracase closing waiting”.")
    return case_id if case_id is not None else services.cases.cases.named_case(office, case or "").id


@app.command("waiting")
def waiting(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Cases that wait for me to close them; an attorney's."""
    with session(context).open() as office:
        rows = [
            (one.case_id, one.number, one.caption, one.asked_by, one.asked_at, one.retention_on, one.has_no_attorney)
            for one in services.approvals.to_close.waiting(office)
        ]
    columns = ("id", "number", "caption", "asked_by", "at", "kept_until", "no_attorney")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No case waits to be closed.")


def _point(text: str) -> ClosingQuestion:
    """The point a person means.

    Raises:
        BadInput: names what is known.
    """
    found = next((one for one in ClosingQuestion if one == text.strip().lower().replace("_", "-")), None)
    if found is None:
        raise BadInput(f"“{visible(text)}” is not a point.", hint="Known are " + ", ".join(ClosingQuestion) + ".")
    return found


@app.command("answer")
def answer(
    context: typer.Context,
    case: CaseName,
    point: Annotated[str, typer.Argument(help="As “closing show” lists it.")],
    state: Annotated[str, typer.Argument(metavar="done|none", help="Done, or there is none in this case.")],
    note: Annotated[str, typer.Option("--note", help="What was done; why what is open does not matter.")] = "",
    said_by: Annotated[str, typer.Option("--said-by", help="Who knows it: of liens and the trust balance.")] = "",
    json: Json = False,
) -> None:
    """Answer a point; the first answer begins the closing."""
    question = _point(point)
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        answered = choice(PointState, state, "answer")
        done = services.cases.closing.answer(office, case_id, question, answered, words=note, said_by=said_by)
        tell(done, as_json=json)


@app.command("retain")
def retain(
    context: typer.Context,
    case: CaseName,
    until: Annotated[str, typer.Option(help="Until when the file is kept.")],
    rule: Annotated[str, typer.Option(help="By which rule.")],
    json: Json = False,
) -> None:
    """Until when the file is kept, and by which rule; on that day there is a task."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        day = parse_day(until, today=office.today)
        tell(services.cases.closing.retain(office, case_id, until=day, rule=rule), as_json=json)


@app.command("ask")
def ask(context: typer.Context, case: CaseName, json: Json = False) -> None:
    """Put it before the attorney: every point is answered."""
    with session(context).open() as office:
        tell(services.cases.closing.ask(office, services.cases.cases.named_case(office, case).id), as_json=json)


@app.command("sign")
def sign(context: typer.Context, case: Case = None, case_id: Id = None, json: Json = False) -> None:
    """Sign that the case is over: it is closed. An attorney does."""
    with session(context).open() as office:
        tell(services.cases.closing.sign(office, _meant(office, case, case_id)), as_json=json)


@app.command("send-back")
def send_back(
    context: typer.Context, reason: GivenReason, case: Case = None, case_id: Id = None, json: Json = False
) -> None:
    """Do not sign: it goes on, with the reason and a task. An attorney does."""
    with session(context).open() as office:
        number = _meant(office, case, case_id)
        tell(services.cases.closing.send_back(office, number, reason=given_text(reason)), as_json=json)


@app.command("reopen")
def reopen(context: typer.Context, case: CaseName, reason: Reason, json: Json = False) -> None:
    """A case that was closed is open again. An attorney does."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        tell(services.cases.closing.reopen(office, case_id, reason=reason), as_json=json)
