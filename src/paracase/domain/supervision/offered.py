"""Offers of settlement, money and answers as supervision reports them: what was told, by what right, what nobody said. Pure.

What nobody recorded is *not known*: that no offer is on record says nothing of whether there was one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.offers import OfferState, amount_said, told_words
from paracase.domain.clients.payments import MoneyKind, MoneyState
from paracase.domain.visible import counted
from paracase.domain.words import dollars
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

NOT_SAID = "not known"


@frozen
class OfferFact:
    """An offer, when the client was told, what they decided.

    Attributes:
        decided_who: who recorded how it ended.
    """

    id: int
    case_id: int
    case_number: str
    side: str
    who: str
    cents: int | None
    on_day: str
    expires_on: str | None
    told_on: str | None
    told_how: str
    state: OfferState
    decided_on: str | None
    decided_who: str | None

    @property
    def is_untold(self) -> bool:
        """Whether it stands and nobody recorded that the client was told: a warning (ABA Model Rule 1.4)."""
        return self.state is OfferState.OPEN and self.told_on is None

    @property
    def amount(self) -> str:
        """``$125,000.00``; that no sum is named."""
        return amount_said(self.cents)

    @property
    def told(self) -> str:
        """By what right the client was told."""
        return told_words(self.told_how) if self.told_on is not None else NOT_SAID

    @property
    def decided(self) -> str:
        """``declined by the client``; ``open``; ``withdrawn``."""
        by_client = self.state in {OfferState.ACCEPTED, OfferState.DECLINED, OfferState.COUNTERED}
        return f"{self.state.value} by the client" if by_client else self.state.value


@frozen
class MoneyFact:
    """Money that was asked for, and whose word it is that it was done."""

    id: int
    case_id: int
    case_number: str
    kind: MoneyKind
    cents: int
    payee: str
    state: MoneyState
    asked_who: str
    asked_on: str
    decided_who: str | None
    bookkeeper: str
    confirmed_on: str | None
    is_own_word: bool

    @property
    def amount(self) -> str:
        """``$402.00``."""
        return dollars(self.cents)

    @property
    def confirmed(self) -> str:
        """The bookkeeper's word; *!* where who approved it recorded it too."""
        if self.confirmed_on is None:
            return NOT_SAID if self.state is MoneyState.APPROVED else ""
        return f"{'! recorded by who approved it: ' if self.is_own_word else ''}{self.bookkeeper}"


@frozen
class AnswerCount:
    """Questions that an attorney answered in a period, and those of them whose answer the client was told."""

    answered: int = 0
    told: int = 0

    @property
    def words(self) -> str:
        """``3 answered, 2 of them told to the client``."""
        return f"{self.answered} answered, {self.told} of them told to the client"


def offers_short(offers: Sequence[OfferFact]) -> str:
    """As a narrow place has it: ``2 recorded, ! 1 open and not told``."""
    untold = sum(one.is_untold for one in offers)
    warned = f", ! {untold} open and not told" if untold else ""
    return f"{len(offers)} recorded{warned}" if offers else "none recorded"


def money_short(money: Sequence[MoneyFact]) -> str:
    """As a narrow place has it: ``1 to approve, 2 to confirm``."""
    asked = sum(one.state is MoneyState.ASKED for one in money)
    approved = sum(one.state is MoneyState.APPROVED for one in money)
    return f"{asked} to approve, {approved} to confirm" if money else "none asked for here"


def offers_said(offers: Sequence[OfferFact]) -> str:
    """One sentence: how many offers, and of how many the client was not told: open ones, and such as ended meanwhile."""
    if not offers:
        return "Offers of settlement: none is recorded; whether there was one is not known."
    untold = sum(one.is_untold for one in offers)
    never = sum(one.told_on is None for one in offers) - untold
    warned = "none is open"
    if untold:
        warned = f"! {untold} open and not told to the client (Rule 1.4)"
    elif any(one.state is OfferState.OPEN for one in offers):
        warned = "the client was told of every open one"
    warned += f"; ! {never} ended without the client being told, as far as it is recorded" if never else ""
    return f"{counted(len(offers), 'offer')} of settlement recorded: {warned}."


def money_said(money: Sequence[MoneyFact]) -> str:
    """One sentence: what waits for whom. Paracase moves no money."""
    if not money:
        return "Money: no request is recorded; paracase moves none, and knows nothing of what was moved."
    asked = sum(one.state is MoneyState.ASKED for one in money)
    approved = sum(one.state is MoneyState.APPROVED for one in money)
    waits = f"{asked} without an attorney's word, {approved} approved and not confirmed"
    return f"{counted(len(money), 'request')} for money: {waits}."
