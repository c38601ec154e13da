"""Offers of settlement, what the client was told and decided; requests for money, which paracase records and never moves."""

from __future__ import annotations

from paracase.store.declared import through
from paracase.store.tables import column
from paracase.store.tables.record import Record, check, index, table


class Offer(Record, table=True):
    """One offer of settlement, theirs or ours: its terms, when the client was told of it and by what, what they decided.

    ``cents`` is empty where the offer names no sum. What was never recorded stays empty: it is *not known*.
    """

    __table_args__ = table(
        through(case_id="cases"),
        index("offer_case", "case_id", "on_day"),
        index("offer_open", "state", where="state = 'open'"),
        check("cents >= 0"),
        topic="communications",
        undo=(
            "who", "cents", "words", "on_day", "expires_on", "document_id", "told_on", "told_by", "told_at",
            "communication_id", "told_how", "state", "decided_on", "decided_by", "decided_at", "decision",
        ),
        never_again=True,
    )  # fmt: skip
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    side: str = column.code("theirs", "ours")
    who: str = column.text()
    """Whom it came from; of ours, whom it went to."""
    cents: int | None = column.number()
    words: str = column.text()
    on_day: str = column.day()
    expires_on: str | None = column.day()
    document_id: int | None = column.ref("document.id")
    """The paper it was made by."""
    told_on: str | None = column.day()
    """The day the client was told."""
    told_by: int | None = column.ref("staff.id")
    """Who recorded it."""
    told_at: str | None = column.instant()
    communication_id: int | None = column.ref("communication.id")
    """The communication it was told in."""
    told_how: str = column.text()
    """By what right: ``attorney``, ``text:7``, ``answer:3``; empty while it was not told."""
    state: str = column.code("open", "accepted", "declined", "countered", "withdrawn", "lapsed")
    decided_on: str | None = column.day()
    decided_by: int | None = column.ref("staff.id")
    decided_at: str | None = column.instant()
    decision: str = column.text()
    """What the client said, as the attorney records it; or how it ended."""
    made_by: int = column.ref("staff.id")
    made_at: str = column.instant()


class MoneyRequest(Record, table=True):
    """Money that a case needs, asked for; an attorney's yes or no; and a bookkeeper's word that it was done."""

    __table_args__ = table(
        through(case_id="cases"),
        index("money_request_case", "case_id", "id"),
        index("money_request_open", "state", where="state IN ('asked', 'approved')"),
        check("cents > 0"),
        topic="communications",
        undo=(
            "state", "decided_by", "decided_at", "decision", "confirmed_by", "confirmed_at", "confirmed_on", "bookkeeper",
            "reference",
        ),
        never_again=True,
    )  # fmt: skip
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    kind: str = column.code("retainer", "filing_fee", "witness_fee", "expert_fee", "settlement", "refund", "other")
    cents: int = column.number()
    payee: str = column.text()
    words: str = column.text()
    needed_on: str | None = column.day()
    document_id: int | None = column.ref("document.id")
    """The bill, order or agreement that asks for it."""
    state: str = column.code("asked", "approved", "declined", "confirmed", "withdrawn")
    asked_by: int = column.ref("staff.id")
    asked_at: str = column.instant()
    decided_by: int | None = column.ref("staff.id")
    decided_at: str | None = column.instant()
    decision: str = column.text()
    confirmed_by: int | None = column.ref("staff.id")
    """Who recorded the bookkeeper's word."""
    confirmed_at: str | None = column.instant()
    confirmed_on: str | None = column.day()
    """The day it was done, as the bookkeeper says."""
    bookkeeper: str = column.text()
    reference: str = column.text()
    """Check number, receipt, or whatever the bookkeeper's own books call it."""
