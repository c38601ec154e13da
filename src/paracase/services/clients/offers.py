"""Offers of settlement recorded; that the client was told, and by what right; what the client decided, by an attorney."""

from __future__ import annotations

import contextlib
from datetime import date
from typing import TYPE_CHECKING, Any

from paracase.domain.clients import acts
from paracase.domain.clients.communications import CommunicationState, Counterpart, SpokenWay
from paracase.domain.clients.offers import DECIDED, ENDED, OfferSide, OfferState, amount_said, checked_cents
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right, Role
from paracase.domain.steps import RowStep
from paracase.domain.words import line, prose
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.store import rows, steps
from paracase.store.clients import communications, questions
from paracase.store.clients import offers as kept
from paracase.store.papers.lists import get_document

if TYPE_CHECKING:
    from paracase.domain.acts import Act
    from paracase.services.acts import Occasion
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.offers import OfferRow
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction

_LIST = "See: paracase offer list"
_WORDS = 2000


@frozen
class NewOffer:
    """What an offer says.

    Attributes:
        who: whom it came from; of ours, whom it went to.
        words: its terms.
        on_day: None is today.
        cents: None where it names no sum.
        document_id: the paper it was made by.
    """

    case_id: int
    who: str
    words: str
    on_day: date | None = None
    side: OfferSide = OfferSide.THEIRS
    cents: int | None = None
    expires_on: date | None = None
    document_id: int | None = None


def offer(office: Office, number: int) -> OfferRow:
    """One offer.

    Raises:
        NotFound: there is none that may be seen.
    """
    row = kept.get_offer(office.store.read, number)
    if row is None:
        raise NotFound(f"There is no offer {number}.", hint=_LIST)
    return row


def listed(office: Office, *, case_id: int | None = None) -> list[OfferRow]:
    """Offers of the cases that may be seen, the newest first."""
    return kept.list_offers(office.store.read, case_id=case_id)


def untold(office: Office) -> list[OfferRow]:
    """Open offers of which nobody recorded that the client was told, the oldest first (Rule 1.4)."""
    return kept.untold(office.store.read)


def add_offer(office: Office, new: NewOffer) -> Done:
    """Record an offer; it is ``made("offer")``.

    Raises:
        BadInput: no words, nobody it came from, a day that is yet to come, or that it expires before it was made.
        NotFound: case or paper are not there.
    """
    office.require(Right.LOG)
    office.see_case(new.case_id)
    if new.document_id is not None and get_document(office.store.read, new.document_id) is None:
        raise NotFound(f"There is no document {new.document_id}.")
    day = new.on_day or office.today
    if day > office.today:
        raise BadInput(f"{neutral(day)} is yet to come.", hint="Say the day the offer was made.")
    if new.expires_on is not None and new.expires_on < day:
        raise BadInput("It expires before it was made.", hint="Say the last day it can be accepted.")
    values: dict[str, Any] = {
        "case_id": new.case_id, "side": new.side.value, "who": line(new.who, "name", limit=200),
        "cents": checked_cents(new.cents) if new.cents is not None else None,
        "words": _said(new.words, "terms"), "on_day": day.isoformat(),
        "expires_on": new.expires_on.isoformat() if new.expires_on else None, "document_id": new.document_id,
        "told_on": None, "told_by": None, "told_at": None, "communication_id": None, "told_how": "",
        "state": OfferState.OPEN.value, "decided_on": None, "decided_by": None, "decided_at": None, "decision": "",
        "made_by": office.person.id, "made_at": office.now(),
    }  # fmt: skip
    with office.store.write() as tx:
        number = kept.insert_offer(tx.db, values)
        way = "from" if new.side is OfferSide.THEIRS else "to"
        data = {"offer": number, "case": new.case_id, "document": new.document_id}
        data |= {name: values[name] for name in ("side", "cents", "on_day", "expires_on")}
        return record(
            office, tx, acts.OFFER_RECORDED, f"Offer {number} {way} {values['who']}, {amount_said(new.cents)}",
            data=data, steps=[steps.added(tx.db, kept.OFFERS, (number,))],
            texts={"who": values["who"], "words": values["words"]},
        )  # fmt: skip


def _said(text: str, what: str, *, may_be_empty: bool = False) -> str:
    words = prose(text, what)
    if not words and not may_be_empty:
        raise BadInput(f"No {what} are said.", hint="Say them in a sentence.")
    if len(words) > _WORDS:
        raise BadInput(
            f"The {what} are longer than {_WORDS:,} letters.", hint="Name the paper, and say the most of it."
        )
    return words


def tell(office: Office, number: int, communication_id: int) -> Done:
    """Record that the client was told, in a communication that is logged: an attorney spoke or wrote it, or it carries what
    an attorney approved.

    Raises:
        NotFound: offer or communication are not there.
        NotAllowed: it ended, the client was told already; the communication is none with this client since the offer, is
            held, or carries nobody's approved words.
    """
    office.require(Right.LOG)
    row = offer(office, number)
    if row.told_on is not None:
        raise NotAllowed(
            f"The client was told on {neutral(date.fromisoformat(row.told_on))}.", hint="Undo takes it back."
        )
    if row.state is not OfferState.OPEN:
        raise NotAllowed(f"Offer {number} is {row.state.value}.", hint=_LIST)
    day, how = _told(office.store.read, row, communication_id)
    values = {
        "told_on": day, "told_by": office.person.id, "told_at": office.now(), "communication_id": communication_id,
        "told_how": how, "state": OfferState.OPEN.value,
    }  # fmt: skip  # the state too: what was decided upon it keeps it from being taken back
    told = neutral(date.fromisoformat(day))
    data = {"communication": communication_id, "told_on": day, "how": how}
    return _change(office, row, values, acts.OFFER_TOLD, f"Client told of offer {number} on {told}", data)


def _told(db: sqlite3.Connection, row: OfferRow, communication_id: int) -> tuple[str, str]:
    """The day on which a communication told the client of an offer, and by what right.

    Raises:
        NotFound: it is not there, or not of the case.
        NotAllowed: it told them nothing, or nothing that an attorney said or approved.
    """
    spoken = communications.get_communication(db, communication_id)
    if spoken is None or spoken.case_id != row.case_id:
        raise NotFound(
            f"There is no communication {communication_id} in case {row.case_number}.", hint="See: paracase client list"
        )
    is_ours = spoken.direction is SpokenWay.OUT or spoken.kind.is_spoken
    if spoken.standing is not Counterpart.CLIENT or not is_ours:
        raise NotAllowed("In it the client is told nothing.", hint="Name the call, meeting or letter to the client.")
    if spoken.state is not CommunicationState.LOGGED:
        raise NotAllowed("It is held: an attorney has approved no words of it.", hint="See: paracase client why")
    if spoken.on_day < row.on_day:
        raise NotAllowed("It was before the offer.", hint="Name the communication in which the client was told.")
    if spoken.staff_role == Role.ATTORNEY.value:
        return spoken.on_day, "attorney"
    relayed = questions.relayed_as(db, communication_id)
    if relayed is not None and relayed.answer_id is not None:
        return spoken.on_day, f"answer:{relayed.answer_id}"
    text = kept.text_told_in(db, communication_id)
    if text is not None:
        return spoken.on_day, f"text:{text}"
    raise NotAllowed(
        "No attorney spoke in it, and it carries no words that an attorney approved.",
        hint="An attorney tells the client, or approves the text that does: paracase client write.",
    )


def follow_corrected(db: sqlite3.Connection, communication_id: int) -> list[RowStep]:
    """What becomes of the offers that a communication told of, now that it reads otherwise: a new day, or not told at all.

    Raises:
        NotAllowed: it is what a decision of the client stands on.
    """
    found = []
    for row in kept.told_in(db, communication_id):
        values: dict[str, Any] = dict.fromkeys(("told_on", "told_by", "told_at", "communication_id")) | {"told_how": ""}
        with contextlib.suppress(NotAllowed, NotFound):
            day, how = _told(db, row, communication_id)
            values = {"told_on": day, "told_how": how}
        is_told = values["told_on"] is not None
        if row.state in DECIDED and (not is_told or values["told_on"] > (row.decided_on or "")):
            raise NotAllowed(
                f"In it the client was told of offer {row.id}, and decided after that.",
                hint="Log another communication beside it.",
            )
        now = rows.row_of(db, kept.OFFERS, (row.id,)) or {}
        before = {name: now[name] for name in values}
        if before != values:
            rows.update_row(db, kept.OFFERS, (row.id,), values)
            found.append(RowStep(kept.OFFERS, (row.id,), before, values))
    return found


def stay_told(office: Office, tx: Transaction, occasion: Occasion) -> tuple[()]:
    """A communication was taken back, or put back as it was before: what it told the client of offers must still be told.

    Raises:
        NotAllowed: it would not be.
    """
    del office
    numbers = [
        step.key[0] for step in occasion.steps if isinstance(step, RowStep) and step.table == communications.TABLE
    ]
    for number in numbers:
        for row in kept.told_in(tx.db, int(number)):
            with contextlib.suppress(NotAllowed, NotFound):
                if _told(tx.db, row, int(number)) == (row.told_on, row.told_how):
                    continue
            raise NotAllowed(
                f"The client was told of offer {row.id} in it.",
                hint="Undo that first, or correct the communication: paracase client correct",
            )
    return ()


def decide(office: Office, number: int, decision: OfferState, words: str, *, on_day: date | None = None) -> Done:
    """Record what the client decided: an attorney does, who talked with them about it.

    Raises:
        NotFound: there is no such offer.
        BadInput: it is no decision, is not said in words, or its day is before the client was told or yet to come.
        NotAllowed: the offer is not open; the client was not told of it.
    """
    office.require(Right.RECORD_DECISION)
    row = offer(office, number)
    if decision not in DECIDED:
        raise BadInput("That is nothing a client decides.", hint="accepted, declined or countered.")
    _must_be_open(row)
    if row.told_on is None:
        raise NotAllowed("The client was not told of it, as far as it is recorded.", hint="First: paracase offer told")
    day = on_day or office.today
    if day > office.today or day.isoformat() < row.told_on:
        raise BadInput("The client decided between being told and today.", hint="Say that day.")
    values = _ended(office, decision, day, _said(words, "words of the decision"))
    data = {"decision": decision.value, "decided_on": day.isoformat()}
    return _change(office, row, values, acts.OFFER_DECIDED, f"Offer {number} {decision.value} by the client", data)


def end(office: Office, number: int, how: OfferState, *, words: str = "", on_day: date | None = None) -> Done:
    """Record that an offer was withdrawn, or lapsed without a decision.

    Raises:
        NotFound: there is no such offer.
        BadInput: it is no end, or its day is yet to come or before the offer.
        NotAllowed: it is not open, or it still can be accepted.
    """
    office.require(Right.LOG)
    row = offer(office, number)
    if how not in ENDED:
        raise BadInput("An offer is withdrawn, or lapses.", hint="What a client decides is an attorney's to record.")
    _must_be_open(row)
    day = on_day or office.today
    if day > office.today or day.isoformat() < row.on_day:
        raise BadInput("It ended between being made and today.", hint="Say that day.")
    if how is OfferState.LAPSED and row.expires_on is not None and row.expires_on >= day.isoformat():
        last = neutral(date.fromisoformat(row.expires_on))
        raise NotAllowed(f"It can be accepted until {last}.", hint="Was it withdrawn? paracase offer end --withdrawn")
    values = _ended(office, how, day, _said(words, "words", may_be_empty=True))
    data = {"how": how.value, "ended_on": day.isoformat()}
    return _change(office, row, values, acts.OFFER_ENDED, f"Offer {number} {how.value}", data)


def _must_be_open(row: OfferRow) -> None:
    if row.state is not OfferState.OPEN:
        raise NotAllowed(f"Offer {row.id} is {row.state.value}.", hint="Undo takes back what was recorded last.")


def _ended(office: Office, state: OfferState, day: date, words: str) -> dict[str, Any]:
    return {
        "state": state.value, "decided_on": day.isoformat(), "decided_by": office.person.id, "decided_at": office.now(),
        "decision": words,
    }  # fmt: skip


def _change(
    office: Office, row: OfferRow, values: dict[str, Any], act: Act, summary: str, data: dict[str, Any]
) -> Done:
    with office.store.write() as tx:
        now = rows.row_of(tx.db, kept.OFFERS, (row.id,)) or {}
        if (now["state"], now["told_on"]) != (row.state.value, row.told_on):
            raise NotAllowed(
                "Somebody recorded something of it meanwhile.", hint="Look at it again: paracase offer list"
            )
        rows.update_row(tx.db, kept.OFFERS, (row.id,), values)
        texts = {"words": values["decision"]} if values.get("decision") else {}
        step = RowStep(kept.OFFERS, (row.id,), {name: now[name] for name in values}, values)
        whole = {"offer": row.id, "case": row.case_id, **data}
        return record(office, tx, act, summary, data=whole, steps=[step], texts=texts)
