"""Requests for money: asked, approved by an attorney, confirmed as a bookkeeper said. Paracase moves none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import CaseName, CaseOption, given_day, past_day
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.clients.offers import amount_said, cents_of, dollars_written
from paracase.domain.clients.payments import MoneyKind
from paracase.services.clients.payments import Confirmation, NewMoneyRequest

if TYPE_CHECKING:
    from paracase.store.clients.offers import MoneyRow

app = commands("money")

Request = Annotated[int, typer.Argument(metavar="REQUEST", help="The request's number, as listed.")]
_COLUMNS = (
    "id", "case", "kind", "dollars", "payee", "needed", "state", "asked_by", "decided_by", "bookkeeper", "confirmed",
    "reference", "same_person", "words",
)  # fmt: skip


@app.callback()
def about() -> None:
    """Requests for money: asked, approved, confirmed. Paracase moves none, and keeps no books."""


@app.command()
def request(
    context: typer.Context,
    case: CaseName,
    kind: Annotated[
        str, typer.Argument(help="retainer, filing_fee, witness_fee, expert_fee, settlement, refund, other.")
    ],
    amount: Annotated[str, typer.Argument(help="Dollars: 402 or 402.50.")],
    to: Annotated[str, typer.Option("--to", help="Who is to be paid; of a retainer, who pays.")],
    words: Annotated[str, typer.Option(help="For what.")] = "",
    by: Annotated[str | None, typer.Option("--by", metavar="DATE", help="The day it must be there.")] = None,
    document: Annotated[int | None, typer.Option(help="The bill, order or agreement that asks for it.")] = None,
    json: Json = False,
) -> None:
    """Ask an attorney for money that a case needs."""
    with session(context).open() as office:
        new = NewMoneyRequest(
            services.cases.cases.named_case(office, case).id, choice(MoneyKind, kind, "kind"), cents_of(amount), to, words,
            given_day(office, by), document,
        )  # fmt: skip
        tell(services.clients.payments.ask(office, new), as_json=json)


@app.command("list")
def list_(
    context: typer.Context,
    case: CaseOption = None,
    open_: Annotated[bool, typer.Option("--open", help="Those somebody still has to do something about.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Requests, the newest first."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        found = services.clients.payments.listed(office, case_id=case_id, only_open=open_)
    form = chosen_form(as_json=json, plain=plain)
    write_rows(form, _COLUMNS, [_row(row, form) for row in found], empty="No request for money is recorded.")


def _row(row: MoneyRow, form: OutputForm) -> tuple[object, ...]:
    amount = amount_said(row.cents) if form is OutputForm.TABLE else dollars_written(row.cents)
    return (
        row.id, row.case_number, row.kind.value, amount, row.payee, row.needed_on, row.state.value, row.asked_who,
        row.decided_who, row.bookkeeper or None, row.confirmed_on, row.reference or None, row.is_own_word, row.words,
    )  # fmt: skip


@app.command()
def approve(
    context: typer.Context,
    number: Request,
    words: Annotated[str, typer.Option(help="What is to be minded.")] = "",
    json: Json = False,
) -> None:
    """An attorney says yes."""
    with session(context).open() as office:
        tell(services.clients.payments.approve(office, number, words=words), as_json=json)


@app.command()
def decline(
    context: typer.Context,
    number: Request,
    reason: Annotated[str, typer.Option(help="Why.")],
    json: Json = False,
) -> None:
    """An attorney says no."""
    with session(context).open() as office:
        tell(services.clients.payments.decline(office, number, words=reason), as_json=json)


@app.command()
def confirm(
    context: typer.Context,
    number: Request,
    bookkeeper: Annotated[str, typer.Option(help="Whose word it is that it was done.")],
    reference: Annotated[str, typer.Option(help="Check or receipt, as the bookkeeper's books call it.")] = "",
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="The day it was done; else today.")] = None,
    json: Json = False,
) -> None:
    """Record a bookkeeper's word that what an attorney approved was done."""
    with session(context).open() as office:
        said = Confirmation(bookkeeper, reference, past_day(office, on))
        tell(services.clients.payments.confirm(office, number, said), as_json=json)


@app.command()
def withdraw(context: typer.Context, number: Request, json: Json = False) -> None:
    """It is not needed any more."""
    with session(context).open() as office:
        tell(services.clients.payments.withdraw(office, number), as_json=json)
