"""Requests for money: asked for, approved by an attorney, confirmed as a bookkeeper said. Nothing is moved here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.clients import acts
from paracase.domain.clients.offers import checked_cents
from paracase.domain.clients.payments import STANDING, MoneyKind, MoneyState
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.words import dollars, line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.store import rows, steps
from paracase.store.clients import offers as kept
from paracase.store.papers.lists import get_document

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.acts import Act
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.offers import MoneyRow

_LIST = "See: paracase money list"


@frozen
class NewMoneyRequest:
    """What is asked for.

    Attributes:
        payee: who is to be paid; of a retainer, who pays.
        needed_on: the day it must be there; None where none is said.
        document_id: the bill, order or agreement that asks for it.
    """

    case_id: int
    kind: MoneyKind
    cents: int
    payee: str
    words: str = ""
    needed_on: date | None = None
    document_id: int | None = None


@frozen
class Confirmation:
    """A bookkeeper's word that it was done.

    Attributes:
        bookkeeper: whose word it is.
        reference: number of the check or receipt in their own books.
        on_day: None is today.
    """

    bookkeeper: str
    reference: str = ""
    on_day: date | None = None


def request(office: Office, number: int) -> MoneyRow:
    """One request.

    Raises:
        NotFound: there is none that may be seen.
    """
    row = kept.get_money(office.store.read, number)
    if row is None:
        raise NotFound(f"There is no request for money {number}.", hint=_LIST)
    return row


def listed(office: Office, *, case_id: int | None = None, only_open: bool = False) -> list[MoneyRow]:
    """Requests of the cases that may be seen, the newest first."""
    return kept.list_money(office.store.read, case_id=case_id, only_open=only_open)


def ask(office: Office, new: NewMoneyRequest) -> Done:
    """Ask for money; it is ``made("money")``.

    Raises:
        BadInput: no amount, or nobody to be paid.
        NotFound: case or paper are not there.
    """
    office.require(Right.ASK_APPROVAL)
    office.see_case(new.case_id)
    if new.document_id is not None and get_document(office.store.read, new.document_id) is None:
        raise NotFound(f"There is no document {new.document_id}.")
    if checked_cents(new.cents) == 0:
        raise BadInput("Nothing is asked for.", hint="Write dollars: 402 or 402.50.")
    values: dict[str, Any] = {
        "case_id": new.case_id, "kind": new.kind.value, "cents": new.cents, "payee": line(new.payee, "name", limit=200),
        "words": line(new.words, "words", limit=500, may_be_empty=True),
        "needed_on": new.needed_on.isoformat() if new.needed_on else None, "document_id": new.document_id,
        "state": MoneyState.ASKED.value, "asked_by": office.person.id, "asked_at": office.now(), "decided_by": None,
        "decided_at": None, "decision": "", "confirmed_by": None, "confirmed_at": None, "confirmed_on": None,
        "bookkeeper": "", "reference": "",
    }  # fmt: skip
    with office.store.write() as tx:
        number = kept.insert_money(tx.db, values)
        data = {"money": number, "case": new.case_id, "document": new.document_id}
        data |= {name: values[name] for name in ("kind", "cents", "needed_on")}
        return record(
            office, tx, acts.MONEY_ASKED, f"Asked for {dollars(new.cents)}, {new.kind.words}, {values['payee']}",
            data=data, steps=[steps.added(tx.db, kept.MONEY, (number,))],
            texts={"payee": values["payee"], "words": values["words"]},
        )  # fmt: skip


def approve(office: Office, number: int, *, words: str = "") -> Done:
    """An attorney's yes.

    Raises:
        NotFound: there is no such request.
        NotAllowed: it does not wait for an attorney.
    """
    return _decided(office, number, MoneyState.APPROVED, words)


def decline(office: Office, number: int, *, words: str) -> Done:
    """An attorney's no, with the reason.

    Raises:
        NotFound: there is no such request.
        BadInput: no reason is said.
        NotAllowed: it does not wait for an attorney.
    """
    return _decided(office, number, MoneyState.DECLINED, line(words, "reason", limit=500))


def _decided(office: Office, number: int, state: MoneyState, words: str) -> Done:
    office.require(Right.APPROVE_MONEY)
    row = _in_state(office, number, MoneyState.ASKED)
    values = {
        "state": state.value, "decided_by": office.person.id, "decided_at": office.now(),
        "decision": line(words, "words", limit=500, may_be_empty=True),
    }  # fmt: skip
    act = acts.MONEY_APPROVED if state is MoneyState.APPROVED else acts.MONEY_DECLINED
    return _change(
        office, row, values, act, f"{dollars(row.cents)} for {row.payee} {state.value}", {"cents": row.cents}
    )


def confirm(office: Office, number: int, said: Confirmation) -> Done:
    """Record a bookkeeper's word that it was done: what an attorney approved, and nothing else.

    Raises:
        NotFound: there is no such request.
        BadInput: nobody's word it is, or its day is yet to come.
        NotAllowed: no attorney approved it.
    """
    office.require(Right.ASK_APPROVAL)
    row = _in_state(office, number, MoneyState.APPROVED)
    day = said.on_day or office.today
    if day > office.today:
        raise BadInput(f"{neutral(day)} is yet to come.", hint="Say the day it was done.")
    values = {
        "state": MoneyState.CONFIRMED.value, "confirmed_by": office.person.id, "confirmed_at": office.now(),
        "confirmed_on": day.isoformat(), "bookkeeper": line(said.bookkeeper, "bookkeeper", limit=200),
        "reference": line(said.reference, "reference", limit=200, may_be_empty=True),
    }  # fmt: skip
    summary = f"{values['bookkeeper']} confirms {dollars(row.cents)} for {row.payee}"
    data = {"cents": row.cents, "confirmed_on": values["confirmed_on"]}
    texts = {name: str(values[name]) for name in ("bookkeeper", "reference")}
    return _change(office, row, values, acts.MONEY_CONFIRMED, summary, data, texts)


def withdraw(office: Office, number: int) -> Done:
    """It is not needed any more.

    Raises:
        NotFound: there is no such request.
        NotAllowed: it was declined, confirmed or withdrawn already.
    """
    office.require(Right.ASK_APPROVAL)
    row = _in_state(office, number, *STANDING)
    values = {"state": MoneyState.WITHDRAWN.value}
    return _change(office, row, values, acts.MONEY_WITHDRAWN, f"{dollars(row.cents)} for {row.payee}: not needed", {})


def _in_state(office: Office, number: int, *states: MoneyState) -> MoneyRow:
    row = request(office, number)
    if row.state not in states:
        hint = "An attorney approves it first." if row.state is MoneyState.ASKED else _LIST
        raise NotAllowed(f"Request {number} is {row.state.value}.", hint=hint)
    return row


def _change(
    office: Office,
    row: MoneyRow,
    values: dict[str, Any],
    act: Act,
    summary: str,
    data: dict[str, Any],
    texts: dict[str, str] | None = None,
) -> Done:
    with office.store.write() as tx:
        now = rows.row_of(tx.db, kept.MONEY, (row.id,)) or {}
        if now["state"] != row.state.value:
            raise NotAllowed("Somebody decided about it meanwhile.", hint=_LIST)
        rows.update_row(tx.db, kept.MONEY, (row.id,), values)
        words = {"words": values["decision"]} if values.get("decision") else {}
        step = RowStep(kept.MONEY, (row.id,), {name: now[name] for name in values}, values)
        whole = {"money": row.id, "case": row.case_id, **data}
        return record(office, tx, act, summary, data=whole, steps=[step], texts=words | (texts or {}))
