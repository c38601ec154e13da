"""Offers of settlement and requests for money, as kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.clients.offers import OfferSide, OfferState
from paracase.domain.clients.payments import MoneyKind, MoneyState
from paracase.frozen import frozen
from paracase.store.named import column, first, rows
from paracase.store.rows import insert
from paracase.store.where import where

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3

OFFERS, MONEY = "offer", "money_request"


@frozen
class OfferRow:
    """An offer as listed.

    Attributes:
        document: the name of the paper it was made by; None where there is none, or it is not in sight.
        told_who: who recorded that the client was told; None while nobody did.
        decided_who: who recorded how it ended.
    """

    id: int
    case_id: int
    case_number: str
    caption: str
    side: OfferSide
    who: str
    cents: int | None
    words: str
    on_day: str
    expires_on: str | None
    document_id: int | None
    document: str | None
    told_on: str | None
    told_who: str | None
    communication_id: int | None
    told_how: str
    state: OfferState
    decided_on: str | None
    decided_who: str | None
    decision: str
    made_who: str
    made_at: str

    @property
    def is_untold(self) -> bool:
        """Whether it stands and nobody recorded that the client was told."""
        return self.state is OfferState.OPEN and self.told_on is None


@frozen
class MoneyRow:
    """A request for money as listed."""

    id: int
    case_id: int
    case_number: str
    caption: str
    kind: MoneyKind
    cents: int
    payee: str
    words: str
    needed_on: str | None
    document_id: int | None
    state: MoneyState
    asked_by: int
    asked_who: str
    asked_at: str
    decided_by: int | None
    decided_who: str | None
    decided_at: str | None
    decision: str
    confirmed_by: int | None
    confirmed_who: str | None
    confirmed_on: str | None
    bookkeeper: str
    reference: str

    @property
    def is_own_word(self) -> bool:
        """Whether who approved it is who recorded that it was done: nobody else looked."""
        return self.confirmed_by is not None and self.confirmed_by == self.decided_by


_OFFER = (
    "SELECT o.id, o.case_id, c.number AS case_number, c.caption, o.side, o.who, o.cents, o.words, o.on_day, o.expires_on, "
    "o.document_id, coalesce(d.title, d.name) AS document, o.told_on, t.name AS told_who, o.communication_id, o.told_how, "
    "o.state, o.decided_on, a.name AS decided_who, o.decision, m.name AS made_who, o.made_at "
    "FROM offer o JOIN cases c ON c.id = o.case_id JOIN staff m ON m.id = o.made_by "
    "LEFT JOIN document d ON d.id = o.document_id LEFT JOIN staff t ON t.id = o.told_by "
    "LEFT JOIN staff a ON a.id = o.decided_by "
)
_MONEY = (
    "SELECT r.id, r.case_id, c.number AS case_number, c.caption, r.kind, r.cents, r.payee, r.words, r.needed_on, "
    "r.document_id, r.state, r.asked_by, s.name AS asked_who, r.asked_at, r.decided_by, d.name AS decided_who, "
    "r.decided_at, r.decision, r.confirmed_by, f.name AS confirmed_who, r.confirmed_on, r.bookkeeper, r.reference "
    "FROM money_request r JOIN cases c ON c.id = r.case_id JOIN staff s ON s.id = r.asked_by "
    "LEFT JOIN staff d ON d.id = r.decided_by LEFT JOIN staff f ON f.id = r.confirmed_by "
)


def insert_offer(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Add an offer; returns its id."""
    return insert(db, OFFERS, values)


def get_offer(db: sqlite3.Connection, number: int) -> OfferRow | None:
    """One offer; None where there is none, or its case is behind a wall."""
    return first(db.execute(f"{_OFFER}WHERE o.id = ?", (number,)), OfferRow)


def list_offers(db: sqlite3.Connection, *, case_id: int | None = None, only_open: bool = False) -> list[OfferRow]:
    """Offers, of a case or of all; the newest first."""
    which, values = where(("o.case_id = ?", case_id), *(("o.state = 'open'",) if only_open else ()))
    return rows(db.execute(f"{_OFFER}{which}ORDER BY o.on_day DESC, o.id DESC", values), OfferRow)


def untold(db: sqlite3.Connection) -> list[OfferRow]:
    """Open offers of which nobody recorded that the client was told, the oldest first."""
    sql = f"{_OFFER}WHERE o.state = 'open' AND o.told_on IS NULL ORDER BY o.on_day, o.id"
    return rows(db.execute(sql), OfferRow)


def told_in(db: sqlite3.Connection, communication_id: int) -> list[OfferRow]:
    """The offers that a client was told of in a communication."""
    return rows(db.execute(f"{_OFFER}WHERE o.communication_id = ? ORDER BY o.id", (communication_id,)), OfferRow)


def text_told_in(db: sqlite3.Connection, communication_id: int) -> int | None:
    """The approved text that went out as a communication; None where none did."""
    sql = "SELECT id FROM client_text WHERE communication_id = ? AND state IN ('sent', 'other_means')"
    return next(iter(column(db.execute(sql, (communication_id,)), int)), None)


def insert_money(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Add a request for money; returns its id."""
    return insert(db, MONEY, values)


def get_money(db: sqlite3.Connection, number: int) -> MoneyRow | None:
    """One request; None where there is none, or its case is behind a wall."""
    return first(db.execute(f"{_MONEY}WHERE r.id = ?", (number,)), MoneyRow)


def list_money(db: sqlite3.Connection, *, case_id: int | None = None, only_open: bool = False) -> list[MoneyRow]:
    """Requests, of a case or of all; the newest first.

    Args:
        only_open: those that somebody still has to do something about.
    """
    which, values = where(("r.case_id = ?", case_id), *(("r.state IN ('asked', 'approved')",) if only_open else ()))
    return rows(db.execute(f"{_MONEY}{which}ORDER BY r.id DESC", values), MoneyRow)
