"""Offers of settlement and money, from any screen that has a case in front: recorded, told, decided, confirmed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.cases.tasks import parse_due
from paracase.domain.clients.communications import CommunicationState, Counterpart
from paracase.domain.clients.offers import OfferSide, OfferState, amount_said, cents_of
from paracase.domain.clients.payments import MoneyKind, MoneyState
from paracase.domain.dates.finding import Lean
from paracase.domain.dates.typed import parse_day
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.services.clients.offers import NewOffer
from paracase.services.clients.payments import Confirmation, NewMoneyRequest
from paracase.tui.dialogs.by_digit import ByDigit
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.questions import Ask
from paracase.tui.display import list_day, piece, typed_day

if TYPE_CHECKING:
    from datetime import date

    from paracase.services.clients.listed import MoneyRow, OfferRow
    from paracase.services.context import Office
    from paracase.tui.desk import Desk

_SIDES = (Choice("theirs", "theirs"), Choice("ours", "ours"))
_KINDS = tuple(Choice(kind.value, kind.words) for kind in MoneyKind)


async def new_of_case(desk: Desk, case_id: int) -> None:
    """An offer, or money that the case needs: one of both is asked for."""
    wanted = await desk.ask_person(
        ByDigit(
            "Offer or money",
            [
                Choice("offer", "An offer of settlement", "until the client is told, Today warns of it (Rule 1.4)"),
                Choice("money", "Money the case needs", "an attorney approves it; paracase moves none"),
            ],
        )
    )
    if wanted == "offer":
        await _new_offer(desk, case_id)
    elif wanted == "money":
        await _new_money(desk, case_id)


async def _new_offer(desk: Desk, case_id: int) -> None:
    office = desk.office
    fields = [
        FieldSpec("side", "Whose", "theirs", choices=_SIDES, needed=True, hint="theirs; ours where we made it"),
        FieldSpec("who", "From or to", needed=True, hint="Whom it came from; of ours, whom it went to"),
        FieldSpec("amount", "Amount", "", _amount, hint="125000, $125,000; empty where it names no sum"),
        FieldSpec("words", "Terms", needed=True, hint="What it offers, on which terms"),
        FieldSpec("on", "Made", typed_day(office.today.isoformat()), partial(_past, office), needed=True),
        FieldSpec("expires", "Expires", "", partial(_coming, office), hint="The last day to accept it; empty: none said"),
    ]  # fmt: skip
    values = await desk.ask_person(Form("New offer", fields))
    if values:
        new = NewOffer(
            case_id, values["who"], values["words"], _past(office, values["on"]), OfferSide(values["side"]),
            _amount(values["amount"]), _coming(office, values["expires"]),
        )  # fmt: skip
        await desk.carry_out(lambda: services.clients.offers.add_offer(office, new))


async def _new_money(desk: Desk, case_id: int) -> None:
    office = desk.office
    fields = [
        FieldSpec("kind", "What", "filing_fee", choices=_KINDS, needed=True),
        FieldSpec("amount", "Amount", "", cents_of, needed=True, hint="402, $402.50"),
        FieldSpec("payee", "To or from", needed=True, hint="Who is to be paid; of a retainer, who pays"),
        FieldSpec("words", "For", "", hint="For what"),
        FieldSpec("by", "Needed by", "", partial(_coming, office), hint="The day it must be there; empty: none said"),
    ]
    values = await desk.ask_person(Form("Money the case needs", fields))
    if values:
        new = NewMoneyRequest(
            case_id, MoneyKind(values["kind"]), cents_of(values["amount"]), values["payee"], values["words"],
            _coming(office, values["by"]),
        )  # fmt: skip
        await desk.carry_out(lambda: services.clients.payments.ask(office, new))


def _amount(text: str) -> int | None:
    return cents_of(text) if text.strip() else None


def _past(office: Office, text: str) -> date:
    return parse_day(text, today=office.today, lean=Lean.BACK)


def _coming(office: Office, text: str) -> date | None:
    return parse_due(text, today=office.today)[0] if text.strip() else None


async def of_offer(desk: Desk, row: OfferRow) -> None:
    """What there is to say of an open offer."""
    choices = [] if row.told_on else [Choice("told", "The client was told", "in which communication")]
    if row.told_on and desk.office.can(Right.RECORD_DECISION):
        choices += [
            Choice(state.value, f"The client {words} it", "your record of what they said")
            for state, words in ((OfferState.ACCEPTED, "accepts"), (OfferState.DECLINED, "declines"),
                                 (OfferState.COUNTERED, "counters"))
        ]  # fmt: skip
    choices += [Choice("withdrawn", "It was withdrawn"), Choice("lapsed", "It lapsed without a decision")]
    about = [[piece(f"{row.who}, {amount_said(row.cents)}", "strong")], []]
    wanted = await desk.ask_person(ByDigit("Offer of settlement", choices, about=about))
    if wanted == "told":
        await _tell(desk, row)
    elif wanted:
        state = OfferState(wanted)
        is_end = state in {OfferState.WITHDRAWN, OfferState.LAPSED}
        asked = Ask("How it ended" if is_end else "What the client said", verb="record it", allow_empty=is_end)
        words = await desk.ask_person(asked)
        if words is None:
            return
        offers = services.clients.offers
        if is_end:
            await desk.carry_out(lambda: offers.end(desk.office, row.id, state, words=words))
        else:
            await desk.carry_out(lambda: offers.decide(desk.office, row.id, state, words))


async def _tell(desk: Desk, row: OfferRow) -> None:
    """Which communication told it: those with the client since the offer."""
    found = await desk.ask(lambda: services.clients.communications.of_case(desk.office, row.case_id))
    if found is None:
        return
    today = desk.standing.today
    choices = [
        Choice(
            str(one.id), f"{list_day(one.on_day, today)}  {one.kind.words}, {visible(one.staff)}", " ".join(one.said.split())
        )
        for one in found
        if one.standing is Counterpart.CLIENT and one.state is CommunicationState.LOGGED and one.on_day >= row.on_day
    ]  # fmt: skip
    if not choices:
        desk.say("Nothing is logged with the client since then: C logs it.", "warn")
        return
    wanted = await desk.ask_person(Picker("In which the client was told", choices))
    if wanted:
        await desk.carry_out(lambda: services.clients.offers.tell(desk.office, row.id, int(wanted.value)))


async def of_money(desk: Desk, row: MoneyRow) -> None:
    """An attorney's yes or no; a bookkeeper's word; or that it is not needed."""
    office, payments = desk.office, services.clients.payments
    choices = []
    if row.state is MoneyState.ASKED and office.can(Right.APPROVE_MONEY):
        choices += [Choice("approve", "Approve it"), Choice("decline", "Decline it", "with the reason")]
    if row.state is MoneyState.APPROVED:
        choices.append(Choice("confirm", "The bookkeeper says it was done", "whose word, and their reference"))
    choices.append(Choice("withdraw", "It is not needed any more"))
    about = [[piece(f"{row.kind.words}, {amount_said(row.cents)}, {row.payee}", "strong")], []]
    wanted = await desk.ask_person(ByDigit("Money the case needs", choices, about=about))
    if wanted == "approve":
        await desk.carry_out(lambda: payments.approve(office, row.id))
    elif wanted == "decline":
        words = await desk.ask_person(Ask("Why not", verb="decline it", empty_leaves=True))
        if words:
            await desk.carry_out(lambda: payments.decline(office, row.id, words=words))
    elif wanted == "confirm":
        fields = [
            FieldSpec("bookkeeper", "Bookkeeper", needed=True, hint="Whose word it is"),
            FieldSpec("reference", "Reference", hint="Check or receipt, as their books call it"),
            FieldSpec("on", "Done", typed_day(office.today.isoformat()), partial(_past, office), needed=True),
        ]
        values = await desk.ask_person(Form("The bookkeeper’s word", fields))
        if values:
            said = Confirmation(values["bookkeeper"], values["reference"], _past(office, values["on"]))
            await desk.carry_out(lambda: payments.confirm(office, row.id, said))
    elif wanted == "withdraw":
        await desk.carry_out(lambda: payments.withdraw(office, row.id))
