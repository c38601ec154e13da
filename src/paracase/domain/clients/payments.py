"""Requests for money: a case needs it, an attorney says yes, a bookkeeper says it was done. Paracase moves none.

A lawyer answers for clients' money (ABA Model Rule 1.15) and for those who handle it (Rule 5.3): recorded here is who
asked, who approved, and whose word it is that it was done. There is no ledger of the trust account.
"""

from __future__ import annotations

from enum import StrEnum


class MoneyKind(StrEnum):
    """What money is asked for."""

    RETAINER = "retainer"
    FILING_FEE = "filing_fee"
    WITNESS_FEE = "witness_fee"
    EXPERT_FEE = "expert_fee"
    SETTLEMENT = "settlement"
    """Paying out a settlement."""
    REFUND = "refund"
    OTHER = "other"

    @property
    def words(self) -> str:
        """As people say it."""
        return _WORDS[self]


_WORDS = {
    MoneyKind.RETAINER: "retainer", MoneyKind.FILING_FEE: "filing fee", MoneyKind.WITNESS_FEE: "witness fee",
    MoneyKind.EXPERT_FEE: "expert's fee", MoneyKind.SETTLEMENT: "settlement paid out", MoneyKind.REFUND: "refund",
    MoneyKind.OTHER: "money",
}  # fmt: skip


class MoneyState(StrEnum):
    """How a request stands."""

    ASKED = "asked"
    APPROVED = "approved"
    DECLINED = "declined"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"


STANDING = (MoneyState.ASKED, MoneyState.APPROVED)
"""What somebody still has to do something about."""
