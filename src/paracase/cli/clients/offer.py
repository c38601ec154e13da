"""Offers of settlement: recorded, told to the client, decided by them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import CaseName, CaseOption, given_day, given_text, past_day
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, tell, write_record, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.clients.offers import OfferSide, OfferState, amount_said, cents_of, dollars_written, told_words
from paracase.domain.visible import counted
from paracase.services.clients.offers import NewOffer

if TYPE_CHECKING:
    from paracase.store.clients.offers import OfferRow

app = commands("offer")

Offer = Annotated[int, typer.Argument(metavar="OFFER", help="The offer's number, as listed.")]
Words = Annotated[str, typer.Option(help="In words; - reads standard input.")]
On = Annotated[str | None, typer.Option("--on", metavar="DATE", help="The day; else today.")]
ON_TERMINAL = ("id", "case", "side", "who", "dollars", "expires", "told", "state")
"""What 80 cells hold as a table; the others stand in “offer show”."""
_COLUMNS = ("id", "case", "side", "who", "dollars", "made", "expires", "told", "told_how", "state", "terms")


@app.callback()
def about() -> None:
    """Offers of settlement: when the client was told, what they decided."""


@app.command()
def add(
    context: typer.Context,
    case: CaseName,
    terms: Annotated[str, typer.Argument(help="What it offers, on which terms; - reads standard input.")],
    who: Annotated[str, typer.Option("--from", help="Whom it came from; of ours, whom it went to.")],
    amount: Annotated[str | None, typer.Option(help="Dollars; leave out where it names no sum.")] = None,
    on: On = None,
    expires: Annotated[str | None, typer.Option(metavar="DATE", help="The last day it can be accepted.")] = None,
    document: Annotated[int | None, typer.Option(help="The paper it was made by.")] = None,
    ours: Annotated[bool, typer.Option("--ours", help="We made it.")] = False,
    json: Json = False,
) -> None:
    """Record an offer; until the client was told, Today and Supervision warn of it (Rule 1.4)."""
    with session(context).open() as office:
        new = NewOffer(
            services.cases.cases.named_case(office, case).id, who, given_text(terms), past_day(office, on),
            OfferSide.OURS if ours else OfferSide.THEIRS, cents_of(amount) if amount is not None else None,
            given_day(office, expires), document,
        )  # fmt: skip
        tell(services.clients.offers.add_offer(office, new), as_json=json)


@app.command("list")
def list_(
    context: typer.Context,
    case: CaseOption = None,
    untold: Annotated[bool, typer.Option("--untold", help="Open ones of which the client was not told.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Offers, the newest first; what nobody recorded reads not known."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        found = services.clients.offers.listed(office, case_id=case_id)
    waiting = [row for row in found if row.is_untold]
    shown = waiting if untold else found
    form = chosen_form(as_json=json, plain=plain)
    columns = ON_TERMINAL if form is OutputForm.TABLE else _COLUMNS
    places = [_COLUMNS.index(name) for name in columns]
    write_rows(
        form,
        columns,
        [[row[at] for at in places] for row in (_row(one, form) for one in shown)],
        empty="No offer is recorded: whether there was one is not known.",
    )
    if waiting:
        say(
            f"{counted(len(waiting), 'open offer')} the client was not told of, as far as is recorded: paracase offer told"
        )


def _row(row: OfferRow, form: OutputForm) -> tuple[object, ...]:
    unknown = "not known" if form is OutputForm.TABLE else None
    amount = amount_said(row.cents) if form is OutputForm.TABLE else dollars_written(row.cents)
    how = told_words(row.told_how) if row.told_how else unknown
    return (
        row.id, row.case_number, row.side.value, row.who, amount, row.on_day, row.expires_on, row.told_on or unknown, how,
        row.state.value, row.words,
    )  # fmt: skip


@app.command()
def show(context: typer.Context, number: Offer, json: Json = False) -> None:
    """One offer, all of it."""
    with session(context).open() as office:
        row = services.clients.offers.offer(office, number)
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, _record(row))


def _record(row: OfferRow) -> dict[str, Any]:
    return {
        "id": row.id, "case": row.case_number, "side": row.side.value, "who": row.who,
        "dollars": dollars_written(row.cents), "cents": row.cents,
        "terms": row.words, "made": row.on_day, "expires": row.expires_on, "document": row.document_id,
        "recorded_by": row.made_who, "told": row.told_on, "told_in": row.communication_id,
        "told_how": told_words(row.told_how) if row.told_how else None, "told_recorded_by": row.told_who,
        "state": row.state.value, "ended": row.decided_on, "ended_recorded_by": row.decided_who,
        "decision": row.decision or None,
    }  # fmt: skip


@app.command()
def told(
    context: typer.Context,
    number: Offer,
    communication: Annotated[int, typer.Option("--in", help="The communication, as paracase client list numbers it.")],
    json: Json = False,
) -> None:
    """The client was told: an attorney spoke, or the words were approved by one (a relayed answer, a text)."""
    with session(context).open() as office:
        tell(services.clients.offers.tell(office, number, communication), as_json=json)


@app.command()
def decided(
    context: typer.Context,
    number: Offer,
    decision: Annotated[str, typer.Argument(help="accepted, declined or countered.")],
    words: Words,
    on: On = None,
    json: Json = False,
) -> None:
    """What the client decided: an attorney's to record."""
    with session(context).open() as office:
        meant = choice(OfferState, decision, "decision")
        done = services.clients.offers.decide(office, number, meant, given_text(words), on_day=past_day(office, on))
        tell(done, as_json=json)


@app.command()
def end(
    context: typer.Context,
    number: Offer,
    how: Annotated[str, typer.Argument(help="withdrawn or lapsed.")],
    words: Words = "",
    on: On = None,
    json: Json = False,
) -> None:
    """It was withdrawn, or lapsed, without a decision of the client."""
    with session(context).open() as office:
        meant = choice(OfferState, how, "end")
        done = services.clients.offers.end(office, number, meant, words=given_text(words), on_day=past_day(office, on))
        tell(done, as_json=json)
